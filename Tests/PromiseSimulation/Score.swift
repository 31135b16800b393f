import Acknowledge
import Foundation
import Mail

/// How the promises of one synthetic year went. Shares are 0 to 1 and NaN where there was none to count.
struct Score: Sendable {
    var replies = 0
    /// Replies that a time was named to.
    var promised = 0.0
    var kept = 0.0
    /// Of "by" alone, which is meant to hold for 95 of 100.
    var keptSurely = 0.0
    /// Kept in the worst four weeks.
    var keptInWorstMonth = 0.0
    /// Median length of the promises that have an oracle, in hours of office time; and of the oracle's.
    var length = 0.0
    var oracleLength = 0.0
    /// The share of the oracle's own times that were kept.
    var oracleKept = 0.0
    /// Of the promises that broke: a slip mail could leave before they were due.
    var warned = 0.0
    /// Of the slip mails: the answer came in time after all.
    var inVain = 0.0
    /// Of the new times named in slip mails: kept.
    var renewedKept = 0.0
    /// Of the promises that broke: half way there it looked as likely to be kept as on the first day.
    var unforeseen = 0.0

    var ratio: Double { length / oracleLength }
}

/// Replays a year with the estimator and counts.
func score(_ scenario: Scenario, seed: UInt64, futures: Int, oracles: Int) -> Score {
    let lived = live(scenario, seed: seed, futures: futures, oracles: oracles)
    let end = Moment(seconds: Int64(Scenario.begin) + Int64(Scenario.days) * 86_400)
    let year = lived.prefix { $0.asked < end }
    let time = OfficeTime(
        scenario.tellsHours ? scenario.office() : nil,
        from: Moment(seconds: Int64(Scenario.begin) - 86_400 * 60),
        through: end + .seconds(Int64(Scenario.afterwards) * 86_400))
    var score = Score(replies: year.count)
    var (outcomes, sure): ([Outcome], [Outcome]) = ([], [])
    var replay = Replay(lived, time: time)
    for (number, waiting) in waitingCounts(lived, count: year.count).enumerated() {
        let asked = lived[number].asked
        let times = replay.known(at: asked, count: number, waiting: waiting)
        if let promise = times.promise(asked: asked, waiting: waiting, at: asked) {
            outcomes.append(
                Outcome(reply: number, promise: promise, isKept: lived[number].keeps(promise.due)))
        }
        if let promise = times.promise(percent: 95, asked: asked, waiting: waiting, at: asked) {
            sure.append(Outcome(reply: number, promise: promise, isKept: lived[number].keeps(promise.due)))
        }
    }
    score.promised = Double(outcomes.count) / Double(max(1, year.count))
    score.kept = keptShare(outcomes)
    score.keptSurely = keptShare(sure)
    score.keptInWorstMonth = worstMonth(outcomes, lived)
    compare(outcomes, lived, time, &score)
    countSlips(outcomes, lived, time, &score)
    return score
}

extension Lived {
    /// Whether a person had answered by `due`; nil if it was closed before, so that it was no longer waited for.
    func keeps(_ due: Moment) -> Bool? {
        if let closed, closed <= due { return nil }
        return answered.map { $0 <= due } ?? false
    }

    var ended: Moment? { answered ?? closed }
}

/// For each of the first replies, how many were waiting when it came.
private func waitingCounts(_ lived: [Lived], count: Int) -> [Int] {
    let ends = lived.compactMap(\.ended).sorted()
    var ended = 0
    return (0..<count).map { number in
        while ended < ends.count, ends[ended] <= lived[number].asked { ended += 1 }
        return number - ended
    }
}

func keptShare(_ outcomes: some Collection<Outcome>) -> Double {
    let decided = outcomes.compactMap(\.isKept)
    return decided.isEmpty ? .nan : Double(decided.count { $0 }) / Double(decided.count)
}

private func worstMonth(_ outcomes: [Outcome], _ lived: [Lived]) -> Double {
    let months = Dictionary(grouping: outcomes) {
        (lived[$0.reply].asked.seconds - Int64(Scenario.begin)) / (28 * 86_400)
    }
    return months.values.filter { $0.count >= 100 }.map(keptShare).min() ?? .nan
}

private func compare(_ outcomes: [Outcome], _ lived: [Lived], _ time: OfficeTime, _ score: inout Score) {
    var (own, oracle): ([Double], [Double]) = ([], [])
    var kept: [Bool] = []
    for outcome in outcomes {
        guard let due = lived[outcome.reply].oracle else { continue }
        let asked = lived[outcome.reply].asked
        own.append(time.hours(from: asked, to: outcome.promise.due))
        oracle.append(time.hours(from: asked, to: due))
        if let isKept = lived[outcome.reply].keeps(due) { kept.append(isKept) }
    }
    (score.length, score.oracleLength) = (median(own), median(oracle))
    score.oracleKept = kept.isEmpty ? .nan : Double(kept.count { $0 }) / Double(kept.count)
}

extension OfficeTime {
    func hours(from: Moment, to: Moment) -> Double {
        let (seconds, attoseconds) = elapsed(from: from, to: to).components
        return (Double(seconds) + Double(attoseconds) / 1e18) / 3600
    }
}

func median(_ values: [Double]) -> Double {
    let sorted = values.filter { !$0.isNaN }.sorted()
    return sorted.isEmpty ? .nan : sorted[sorted.count / 2]
}

/// Looks at every sixteenth promise again half way and shortly before it is due.
private func countSlips(_ outcomes: [Outcome], _ lived: [Lived], _ time: OfficeTime, _ score: inout Score) {
    struct Look {
        var outcome: Outcome
        var at: Moment
        var isLast: Bool
    }
    var looks: [Look] = []
    for (index, outcome) in outcomes.enumerated() where index % 16 == 0 {
        let asked = lived[outcome.reply].asked
        let length = time.hours(from: asked, to: outcome.promise.due)
        for (left, isLast) in [(length / 2, false), (max(0.25, length * 0.05), true)] where left < length {
            let seconds = Int64((length - left) * 3600)
            if let at = time.moment(.seconds(seconds), after: asked) {
                looks.append(Look(outcome: outcome, at: at, isLast: isLast))
            }
        }
    }
    looks.sort { $0.at < $1.at }
    var replay = Replay(lived, time: time)
    let ends = lived.compactMap(\.ended).sorted()
    var (count, ended) = (0, 0)
    var (broken, warned, slips, vain, renewed, renewedKept, hopeful) = (0, 0, 0, 0, 0, 0, 0)
    broken = outcomes.enumerated().count { $0 % 16 == 0 && $1.isKept == false }
    for look in looks {
        while count < lived.count, lived[count].asked <= look.at { count += 1 }
        while ended < ends.count, ends[ended] <= look.at { ended += 1 }
        let reply = lived[look.outcome.reply]
        if let end = reply.ended, end <= look.at { continue }
        let waiting = count - ended - 1
        let times = replay.known(at: look.at, count: count, waiting: waiting + 1)
        if !look.isLast {
            let chance = times.chance(
                of: look.outcome.promise, asked: reply.asked, waiting: waiting, at: look.at)
            if look.outcome.isKept == false, (chance ?? 0) >= 0.5 { hopeful += 1 }
            continue
        }
        slips += 1
        if look.outcome.isKept == false { warned += 1 } else { vain += 1 }
        guard look.outcome.isKept == false,
            let new = times.renewed(look.outcome.promise, asked: reply.asked, waiting: waiting, at: look.at),
            let isKept = reply.keeps(new.due)
        else { continue }
        renewed += 1
        if isKept { renewedKept += 1 }
    }
    score.warned = Double(warned) / Double(broken)
    score.inVain = Double(vain) / Double(slips)
    score.renewedKept = Double(renewedKept) / Double(renewed)
    score.unforeseen = Double(hopeful) / Double(broken)
}
