import Foundation
package import Mail

/// How long the customers of a campaign wait for a person's answer: makes the promise of the acknowledgement.
///
/// Measured from the history alone. It holds what was known at one moment; make a new one every few minutes.
package struct AnswerTimes: Sendable {
    /// What a share of customers waited at most.
    struct Measured: Sendable {
        var table: WaitTable
        var hours: HourFactors
        var answers: Int
    }

    let time: OfficeTime
    let target: Duration?
    /// What was known then.
    let made: Moment
    let backlog: Backlog
    /// By percent; a percent that the history says too little about is missing.
    private(set) var measured: [Int: Measured] = [:]
    /// Waits divided by what the table of 80 percent says.
    private(set) var curve = SurvivalCurve([])

    /// The promises that are made: "four of five", and the one that may say "by" alone.
    package static let percents = [80, 95]
    /// Fewer answers than this in the window measure nothing; nor if they came on fewer days.
    package static func leastAnswers(percent: Int) -> Int { percent > 80 ? 60 : 20 }
    package static let leastDays = 3
    /// After so many days of work without any answer the history is not about today.
    package static let staleDays = 10
    /// So far ahead a promise may lie.
    package static let horizon = Duration.seconds(70 * 86_400)

    /// - Parameters:
    ///   - office: The team's hours; nil is round the clock.
    ///   - target: What the admin aims at: office time, but each full 24 hours of it is one day of work.
    package init(_ history: AnswerHistory, office: OpeningHours?, target: Duration?, at now: Moment) {
        let time = OfficeTime(office, from: now - AnswerHistory.window, through: now + Self.horizon)
        self.init(history, time: time, target: target, at: now)
    }

    /// The same with office time at hand, which begins before the window and goes on for weeks.
    package init(_ history: AnswerHistory, time: OfficeTime, target: Duration?, at now: Moment) {
        (self.time, self.target, made) = (time, target, now)
        backlog = Backlog(history, time: time, at: now)
        measure(at: now)
    }

    /// The P80: "four of five replies are answered by …". Nil: no time may be named.
    ///
    /// - Parameters:
    ///   - asked: When the customer's reply came.
    ///   - waiting: Conversations that wait for a first human answer at `now`, without this one.
    package func promise(asked: Moment, waiting: Int, at now: Moment) -> Promise? {
        promise(percent: 80, asked: asked, waiting: waiting, at: now)
    }

    /// The same for another share: 80 or 95, another is taken as the next above, and above 95 there is none.
    ///
    /// Where too little is known, 80 falls back on the target; 95 is nil then, since a target is no certainty.
    package func promise(percent: Int, asked: Moment, waiting: Int, at now: Moment) -> Promise? {
        guard let percent = Self.percents.first(where: { $0 >= percent }) else { return nil }
        if let measured = measured[percent],
            let wait = wait(percent: percent, asked: asked, waiting: waiting, at: now)
        {
            // What was measured to be too far away to be named is not made nearer by a target.
            return due(hours: wait, after: now).map {
                Promise(due: $0, basis: .measured(percent: percent, answers: measured.answers))
            }
        }
        return percent == 80 ? aim(asked: asked, at: now) : nil
    }

    /// The admin's target, where it is still ahead.
    private func aim(asked: Moment, at now: Moment) -> Promise? {
        guard let target, target > .zero, target < .seconds(400 * 86_400) else { return nil }
        let days = target.components.seconds / 86_400
        let office = time.officeDay * Int(days) + (target - .seconds(86_400) * Int(days))
        guard time.officeDay > .zero, let due = time.moment(office, after: asked), due > now,
            let rounded = time.rounded(due, from: now)
        else { return nil }
        return Promise(due: rounded, basis: .target)
    }

    /// The moment to be named after so many hours of office time.
    func due(hours: Double, after now: Moment) -> Moment? {
        guard hours.isFinite, hours >= 0, hours < 24 * 400 else { return nil }
        return time.moment(.milliseconds(Int64(hours * 3.6e6)), after: now).flatMap {
            time.rounded($0, from: now)
        }
    }

    /// Hours of office time from `now` within which so many percent have an answer; at least those of a lower percent.
    func wait(percent: Int, asked: Moment, waiting: Int, at now: Moment) -> Double? {
        guard measured[percent] != nil else { return nil }
        let expected = expected(waiting: waiting)
        guard let hour = hour(of: asked) else { return nil }
        let waits = Self.percents.filter { $0 <= percent }.compactMap { measured[$0] }
            .map { $0.table.wait(expected: expected) * $0.hours[hour] }
        return waits.max()
    }

    /// More than this are not waiting anywhere.
    static let countLimit = 1_000_000

    /// What a queue of so many lets expect, in hours of office time.
    func expected(waiting: Int) -> Double {
        backlog.expected(queue: max(0, min(max(waiting, 0), Self.countLimit) - backlog.forgotten) + 1)
    }

    func hour(of asked: Moment) -> HourFactors.Hour? {
        time.opening(from: asked).map {
            HourFactors.Hour(ofWeek: time.hourOfWeek(at: $0), isBefore: !time.contains(asked))
        }
    }

    /// Old cases count by half after this.
    private static let fading = 14 * 86_400.0
    /// How the last days went: cases count by half after this.
    private static let recentFading = 5 * 86_400.0

    private mutating func measure(at now: Moment) {
        let answered = backlog.past.filter { $0.fate == .answered }
        let percents = Self.percents.filter { answered.count >= Self.leastAnswers(percent: $0) }
        guard !percents.isEmpty, Set(answered.map { $0.asked.seconds / 86_400 }).count >= Self.leastDays,
            let newest = answered.map(\.ended).max(),
            time.elapsed(from: newest, to: now) < time.officeDay * Self.staleDays
        else { return }
        let samples = backlog.past.map { one in
            WaitTable.Sample(
                expected: one.expected, ratio: one.wait / one.expected, isAnswered: one.fate == .answered,
                day: Int(one.asked.seconds / 86_400),
                weight: exp2(-Double((now - one.asked).components.seconds) / Self.fading))
        }
        let tables = WaitTable.tables(samples, percents: percents)
        guard let first = tables.first, let table = first else { return }
        var hours: [HourFactors.Sample] = []
        for (one, sample) in zip(backlog.past, samples) {
            guard let hour = hour(of: one.asked) else { continue }
            let ratio = one.wait / max(table.wait(expected: one.expected), 1e-3)
            hours.append(
                HourFactors.Sample(
                    hour: hour,
                    wait: SurvivalCurve.Wait(
                        time: ratio, isAnswered: sample.isAnswered, weight: sample.weight),
                    recent: exp2(-Double((now - one.asked).components.seconds) / Self.recentFading)))
        }
        let unsorted = hours
        hours = ascending(unsorted.map(\.wait.time)) { !unsorted[$0].wait.isAnswered }.map { unsorted[$0] }
        let factors = HourFactors(sorted: hours, percent: 80)
        curve = SurvivalCurve(sorted: hours.map(\.wait))
        for (percent, table) in zip(percents, tables) {
            guard let table else { continue }
            measured[percent] = Measured(table: table, hours: factors, answers: answered.count)
        }
    }
}
