import Foundation
import Mail

/// The queue of a campaign as it was at each question of the past, found again from the history. All times are
/// hours of office time.
struct Backlog: Sendable {
    /// One question: what could be expected when it came, and what became of it.
    struct Past: Sendable {
        var asked: Moment
        /// How much office time had passed when it was asked, answered or closed (or now, where it is open).
        var arrived: Double
        var left: Double
        /// The moment of `left`.
        var ended: Moment
        var fate: Fate
        /// Those waiting when it came and itself, divided by the answers an hour of those days.
        var expected = 0.0

        var wait: Double { left - arrived }
    }

    enum Fate: Sendable { case answered, closed, open }

    /// In order of asking.
    private(set) var past: [Past]
    /// Answers an hour while somebody waited, of the last days.
    private(set) var rate = 0.0
    /// How many of those that are waiting have been passed over for so long that nobody works towards them.
    private(set) var forgotten = 0
    /// When those that still wait, without the forgotten, were asked; ascending.
    private(set) var open: [Moment] = []

    /// The last days' answers count by half after so many office days.
    static let halfLife = 1.5
    /// A rate begins as that of the whole window, as if it had been seen for so many office days.
    static let prior = 0.5

    init(_ history: AnswerHistory, time: OfficeTime, at now: Moment) {
        past = Self.past(of: history, time: time, at: now)
        let day = max(time.officeDay.inHours, 0.25)
        let patience = Self.patience(past, day: day)
        let waiting = past.filter { $0.fate == .open }
        open = waiting.filter { $0.wait <= patience }.map(\.asked)
        // What the history does not show waits from before the window.
        forgotten = waiting.count - open.count + max(0, history.waiting - waiting.count)
        rate = replay(patience: patience, day: day, time: time, now: now)
    }

    /// The cases that can be true and are of the window, in order of asking, the newest ones if there are too many.
    private static func past(of history: AnswerHistory, time: OfficeTime, at now: Moment) -> [Past] {
        let oldest = now - AnswerHistory.window
        var past: [Past] = []
        past.reserveCapacity(min(history.cases.count, AnswerHistory.caseLimit))
        for one in history.cases where oldest <= one.asked && one.asked <= now {
            var (ended, fate) = (now, Fate.open)
            if let answered = one.answered, answered <= now {
                (ended, fate) = (answered, .answered)
            } else if let closed = one.closed, closed <= now {
                (ended, fate) = (closed, .closed)
            }
            guard ended >= one.asked else { continue }
            past.append(
                Past(
                    asked: one.asked, arrived: time.hours(at: one.asked), left: time.hours(at: ended),
                    ended: ended, fate: fate))
        }
        past.sort { ($0.asked, $0.ended) < ($1.asked, $1.ended) }
        return past.count > AnswerHistory.caseLimit ? Array(past.suffix(AnswerHistory.caseLimit)) : past
    }

    /// Who waits longer than this is taken to be forgotten: thrice as long as nearly all answered ones waited.
    private static func patience(_ past: [Past], day: Double) -> Double {
        let waits = past.filter { $0.fate == .answered }.map(\.wait).sorted()
        return max(3 * (waits.isEmpty ? 0 : waits[(waits.count - 1) * 98 / 100]), 3 * day)
    }

    /// Goes through the window as it went by, writes down what each question could expect, and returns the rate now.
    private mutating func replay(patience: Double, day: Double, time: OfficeTime, now: Moment) -> Double {
        var departures: [(moment: Moment, hours: Double, isAnswer: Bool)] = past.compactMap { one in
            if one.wait > patience {
                let hours = one.arrived + patience
                return (time.moment(at: Int64(hours * 3.6e9)) ?? now, hours, false)
            }
            return one.fate == .open ? nil : (one.ended, one.left, one.fate == .answered)
        }
        departures.sort { $0.moment < $1.moment }
        let overall = Self.overallRate(past, departures.map { ($0.moment, $0.hours) })
        var queue = RecentRate(
            hours: past.first?.arrived ?? 0, fading: log(2) / (Self.halfLife * day), prior: Self.prior * day,
            overall: overall)
        var next = 0
        for index in past.indices {
            while next < departures.count, departures[next].moment <= past[index].asked {
                queue.left(at: departures[next].hours, isAnswer: departures[next].isAnswer)
                next += 1
            }
            queue.advance(to: past[index].arrived)
            past[index].expected = Double(queue.waiting + 1) / queue.rate
            queue.waiting += 1
        }
        for departure in departures[next...] where departure.moment <= now {
            queue.left(at: departure.hours, isAnswer: departure.isAnswer)
        }
        queue.advance(to: time.hours(at: now))
        return queue.rate
    }

    /// Answers an hour while somebody waited, over the whole window.
    private static func overallRate(_ past: [Past], _ departures: [(Moment, hours: Double)]) -> Double {
        var (busy, waiting, since, next) = (0.0, 0, past.first?.arrived ?? 0, 0)
        func pass(to hours: Double) {
            if waiting > 0 { busy += max(0, hours - since) }
            since = max(since, hours)
        }
        for one in past {
            while next < departures.count, departures[next].0 <= one.asked {
                pass(to: departures[next].hours)
                (waiting, next) = (waiting - 1, next + 1)
            }
            pass(to: one.arrived)
            waiting += 1
        }
        for departure in departures[next...] {
            pass(to: departure.hours)
            waiting -= 1
        }
        let answers = past.count { $0.fate == .answered }
        // A twentieth of an hour each at least: nobody answers faster, and nothing is divided by zero.
        return Double(max(answers, 1)) / max(busy, Double(max(answers, 1)) / 20 / 20)
    }
}

/// How fast a queue was worked off in the last days, while there was one.
private struct RecentRate {
    var waiting = 0
    /// Position in office time up to which it has been followed.
    var hours: Double
    private var answers = 0.0
    private var busy = 0.0
    /// How much weight an hour takes away.
    let fading: Double
    let prior: Double
    let overall: Double

    init(hours: Double, fading: Double, prior: Double, overall: Double) {
        (self.hours, self.fading, self.prior, self.overall) = (hours, fading, prior, overall)
    }

    var rate: Double { (answers + prior * overall) / (busy + prior) }

    mutating func advance(to later: Double) {
        guard later > hours else { return }
        let kept = exp(-fading * (later - hours))
        answers *= kept
        busy = busy * kept + (waiting > 0 ? (1 - kept) / fading : 0)
        hours = later
    }

    mutating func left(at moment: Double, isAnswer: Bool) {
        advance(to: moment)
        waiting = max(0, waiting - 1)
        if isAnswer { answers += 1 }
    }
}

extension OfficeTime {
    /// Hours of office time from the period's begin to `moment`.
    func hours(at moment: Moment) -> Double { Double(position(of: moment)) / 3.6e9 }
}

extension Duration {
    var inHours: Double {
        let (seconds, attoseconds) = components
        return (Double(seconds) + Double(attoseconds) / 1e18) / 3600
    }
}
