import Acknowledge
import Foundation
import Mail

/// One reply of a synthetic year, as it went.
struct Lived: Sendable {
    var asked: Moment
    var answered: Moment?
    var closed: Moment?
    /// When the oracle says four of five are answered; nil: not asked, or never.
    var oracle: Moment?
}

/// Lets the scenario happen, without the estimator.
func live(_ scenario: Scenario, seed: UInt64, futures: Int, oracles: Int) -> [Lived] {
    let world = scenario.world(seed: seed)
    var desk = Desk(world, seed: seed)
    var lived: [Lived] = []
    let expected = max(1, Int(world.arrivals.prefix(Scenario.days * 24).reduce(0, +)))
    let stride = max(1, expected / max(1, oracles))
    var before = desk
    while let event = desk.step(world) {
        switch event {
        case .asked(let number, _), .forgot(let number):
            let asked = desk.now
            var reply = Lived(asked: moment(asked))
            if number % stride == stride / 2, asked < Scenario.begin + Double(Scenario.days) * 86_400 {
                reply.oracle = oracle(
                    before, at: asked, world, seed: seed &* 7919 &+ UInt64(number), futures: futures)
            }
            lived.append(reply)
        case .ended(let number, let end, let isAnswer):
            if isAnswer { lived[number].answered = moment(end) } else { lived[number].closed = moment(end) }
        }
        before = desk
    }
    return lived
}

/// The time by which four of five possible futures of a reply have an answer, from the desk as it stands.
private func oracle(_ desk: Desk, at asked: Double, _ world: World, seed: UInt64, futures: Int) -> Moment? {
    var desk = desk
    desk.now = asked
    var ends: [Double] = []
    for future in 0..<futures { ends.append(desk.future(world, seed: seed &+ UInt64(future) &* 104_729)) }
    ends.sort()
    let end = ends[min(futures - 1, (futures * 8 + 9) / 10 - 1)]
    return end < .infinity ? moment(end) : nil
}

func moment(_ seconds: Double) -> Moment { Moment(microseconds: Int64(seconds * 1e6)) }

/// What became of one promise.
struct Outcome: Sendable {
    var reply: Int
    var promise: Promise
    /// Nil: closed before it was due, so that it was neither kept nor broken.
    var isKept: Bool?
}

/// A year as the estimator sees it while it goes by.
struct Replay {
    let lived: [Lived]
    let time: OfficeTime
    private var first = 0
    private var times: AnswerTimes?
    private var made = Moment(seconds: 0)

    /// What is known is looked at again after so long, once the team was there for an hour since; a gateway does so
    /// every few minutes.
    private static let refresh = Duration.seconds(7200)

    init(_ lived: [Lived], time: OfficeTime) { (self.lived, self.time) = (lived, time) }

    /// What is known at `now`, from `count` replies that came before it; at most two hours of work old.
    mutating func known(at now: Moment, count: Int, waiting: Int) -> AnswerTimes {
        if let times, now - made < Self.refresh || time.elapsed(from: made, to: now) < .seconds(3600) {
            return times
        }
        while first < count, lived[first].asked < now - AnswerHistory.window { first += 1 }
        let cases = lived[first..<count].map { one in
            AnswerHistory.Case(
                asked: one.asked, answered: one.answered.flatMap { $0 <= now ? $0 : nil },
                closed: one.closed.flatMap { $0 <= now ? $0 : nil })
        }
        let times = AnswerTimes(
            AnswerHistory(cases: cases, waiting: waiting), time: time, target: nil, at: now)
        (self.times, made) = (times, now)
        return times
    }
}
