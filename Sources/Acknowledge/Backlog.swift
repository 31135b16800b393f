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
        /// How long it took in those days to work off as many as were waiting when it came, and itself.
        var expected = 0.0

        var wait: Double { left - arrived }
    }

    enum Fate: Sendable { case answered, closed, open }

    /// In order of asking.
    private(set) var past: [Past]
    private var pace = QueuePace([], [])
    /// How much faster or slower than usual the queue was worked off in the last days.
    private var factor = 1.0
    /// How many of those that are waiting have been passed over for so long that nobody works towards them.
    private(set) var forgotten = 0
    /// When those that still wait, without the forgotten, were asked; ascending.
    private(set) var open: [Moment] = []

    /// The last days' answers count by half after so many office days.
    static let halfLife = 1.5
    /// A pace begins as that of the whole window, as if that had been seen for so many office days.
    static let prior = 0.5

    init(_ history: AnswerHistory, time: OfficeTime, at now: Moment) {
        past = Self.past(of: history, time: time, at: now)
        let day = max(time.officeDay.inHours, 0.25)
        let patience = Self.patience(past, day: day)
        let waiting = past.filter { $0.fate == .open }
        open = waiting.filter { $0.wait <= patience }.map(\.asked)
        // What the history does not show waits from before the window.
        forgotten =
            waiting.count - open.count
            + max(0, min(max(history.waiting, 0), AnswerTimes.countLimit) - waiting.count)
        factor = replay(patience: patience, day: day, time: time, now: now)
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

    /// Goes through the window as it went by, writes down what each question could expect, and returns the pace now.
    private mutating func replay(patience: Double, day: Double, time: OfficeTime, now: Moment) -> Double {
        var departures: [Departure] = past.compactMap { one in
            if one.wait > patience {
                let hours = one.arrived + patience
                return Departure(
                    moment: time.moment(at: Int64(hours * 3.6e9)) ?? now, hours: hours, isAnswer: false)
            }
            return one.fate == .open
                ? nil : Departure(moment: one.ended, hours: one.left, isAnswer: one.fate == .answered)
        }
        departures.sort { $0.moment < $1.moment }
        pace = QueuePace(past, departures)
        var recent = RecentPace(
            hours: past.first?.arrived ?? 0, fading: log(2) / (Self.halfLife * day), prior: Self.prior * day,
            usual: pace)
        var next = 0
        for index in past.indices {
            while next < departures.count, departures[next].moment <= past[index].asked {
                recent.left(departures[next])
                next += 1
            }
            recent.advance(to: past[index].arrived)
            past[index].expected = pace.drain(recent.waiting + 1) / recent.factor
            recent.waiting += 1
        }
        for departure in departures[next...] where departure.moment <= now { recent.left(departure) }
        recent.advance(to: time.hours(at: now))
        return recent.factor
    }

    /// What a queue of so many, the new one included, lets expect now.
    func expected(queue: Int) -> Double { pace.drain(queue) / factor }
}
