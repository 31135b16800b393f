import Foundation
import Mail

/// One leaves the queue.
struct Departure {
    var moment: Moment
    /// Position in office time.
    var hours: Double
    var isAnswer: Bool
}

/// Answers an hour by the length of the queue, over the whole window: a team works off a long queue faster than a
/// short one, since only then all have something to do.
struct QueuePace: Sendable {
    /// Of queues of 1, 2 to 3, 4 to 7, 8 to 15 and more.
    private var rates: [Double]
    private static let classes = 5

    private static func place(_ waiting: Int) -> Int {
        min(classes - 1, max(waiting, 1).bitWidth - 1 - max(waiting, 1).leadingZeroBitCount)
    }

    init(_ past: [Backlog.Past], _ departures: [Departure]) {
        var busy = [Double](repeating: 0, count: Self.classes)
        var answers = busy
        var (waiting, since, next) = (0, past.first?.arrived ?? 0, 0)
        func pass(to hours: Double) {
            if waiting > 0 { busy[Self.place(waiting)] += max(0, hours - since) }
            since = max(since, hours)
        }
        func leave() {
            pass(to: departures[next].hours)
            if departures[next].isAnswer { answers[Self.place(waiting)] += 1 }
            (waiting, next) = (waiting - 1, next + 1)
        }
        for one in past {
            while next < departures.count, departures[next].moment <= one.asked { leave() }
            pass(to: one.arrived)
            waiting += 1
        }
        while next < departures.count { leave() }
        let all = answers.reduce(0, +)
        // Nobody answers more than one a second; and nothing is divided by zero.
        let overall = max(all, 1) / max(busy.reduce(0, +), max(all, 1) / 3600)
        var fastest = 0.0
        rates = zip(answers, busy).map { answers, busy in
            // A class of which little was seen is taken to be like all.
            fastest = max(fastest, (answers + 5) / (busy + 5 / overall))
            return fastest
        }
    }

    subscript(waiting: Int) -> Double { rates[Self.place(waiting)] }

    /// Hours until a queue of so many is worked off.
    func drain(_ waiting: Int) -> Double {
        var (hours, first) = (0.0, 1)
        for (place, rate) in rates.enumerated() where first <= waiting {
            let last = place == rates.count - 1 ? waiting : min(waiting, 2 * first - 1)
            hours += Double(last - first + 1) / rate
            first = last + 1
        }
        return hours
    }
}

/// How much faster or slower than usual a queue was worked off in the last days, while there was one.
struct RecentPace {
    var waiting = 0
    /// Position in office time up to which it has been followed.
    private var hours: Double
    private var answers = 0.0
    /// How many answers there would have been at the usual pace.
    private var usually = 0.0
    /// How much weight an hour takes away.
    private let fading: Double
    private let prior: Double
    private let usual: QueuePace

    /// - Parameter prior: As if the usual pace had been seen for so many hours.
    init(hours: Double, fading: Double, prior: Double, usual: QueuePace) {
        (self.hours, self.fading, self.usual) = (hours, fading, usual)
        self.prior = prior * usual[1]
    }

    var factor: Double { (answers + prior) / (usually + prior) }

    mutating func advance(to later: Double) {
        guard later > hours else { return }
        let kept = exp(-fading * (later - hours))
        answers *= kept
        usually = usually * kept + (waiting > 0 ? (1 - kept) / fading * usual[waiting] : 0)
        hours = later
    }

    mutating func left(_ departure: Departure) {
        advance(to: departure.hours)
        waiting = max(0, waiting - 1)
        if departure.isAnswer { answers += 1 }
    }
}
