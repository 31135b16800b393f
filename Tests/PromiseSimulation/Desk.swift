import Foundation

/// What customers and agents do in a scenario; nothing of it is known to the estimator. Times are seconds since 1970.
struct World: Sendable {
    /// When each agent is at the desk, in order.
    var shifts: [[(start: Double, end: Double)]]
    /// Replies an hour, for each hour from `begin` on.
    var arrivals: [Double]
    var begin: Double
    var habits: Habits
}

/// How the agents of a team work.
struct Habits: Sendable {
    /// Minutes that half of the answers take at most; the rest takes longer, log-normally.
    var typicalWork = 9.0
    var spread = 0.8
    /// How often an agent does something else after an answer, and for how many minutes on average.
    var distraction = 0.15
    var distractionMinutes = 20.0
    /// The share of replies that are taken before all others.
    var urgent = 0.0
    /// The share that nobody ever takes up; and the share that is looked at and closed without an answer.
    var ignored = 0.0
    var closed = 0.0
}

/// A team's desk at one moment: who waits, and when each agent is free again.
struct Desk: Sendable {
    struct Waiting: Sendable {
        var number: Int
        var isClosed: Bool
    }

    enum Event: Sendable {
        case asked(Int, at: Double)
        /// Nobody will take it up.
        case forgot(Int)
        case ended(Int, at: Double, isAnswer: Bool)
    }

    private var ordinary: ArraySlice<Waiting> = []
    private var urgent: ArraySlice<Waiting> = []
    private var free: [Double]
    var now: Double
    private var nextArrival: Double
    private var count = 0
    var chance: Chance

    /// An agent begins nothing in the last minutes of a shift.
    private static let lastMinutes = 300.0

    init(_ world: World, seed: UInt64) {
        chance = Chance(seed: seed)
        (free, now, nextArrival) = (Array(repeating: world.begin, count: world.shifts.count), world.begin, 0)
        nextArrival = arrival(after: world.begin, world)
    }

    /// What happens next; nil when the world's time is over.
    mutating func step(_ world: World) -> Event? {
        if let (agent, start) = nextPick(world), start <= nextArrival {
            return pick(agent, at: start, world)
        }
        guard nextArrival < .infinity else { return nil }
        now = nextArrival
        nextArrival = arrival(after: now, world)
        let number = count
        count += 1
        return enqueue(number, world) ? .asked(number, at: now) : .forgot(number)
    }

    /// Puts one more in the queue; false if nobody will ever take it up.
    private mutating func enqueue(_ number: Int, _ world: World) -> Bool {
        let isUrgent = chance.happens(world.habits.urgent)
        let isIgnored = chance.happens(world.habits.ignored)
        let one = Waiting(number: number, isClosed: chance.happens(world.habits.closed))
        if isIgnored { return false }
        if isUrgent { urgent.append(one) } else { ordinary.append(one) }
        return true
    }

    /// The agent who can begin with the next one first, and when.
    private func nextPick(_ world: World) -> (Int, Double)? {
        guard !(urgent.isEmpty && ordinary.isEmpty) else { return nil }
        var best: (Int, Double)?
        for agent in free.indices {
            let start = Self.atDesk(world.shifts[agent], from: max(free[agent], now))
            if start < best?.1 ?? .infinity { best = (agent, start) }
        }
        return best
    }

    private mutating func pick(_ agent: Int, at start: Double, _ world: World) -> Event {
        now = start
        let one = urgent.popFirst() ?? ordinary.removeFirst()
        let habits = world.habits
        let work = habits.typicalWork * 60 * exp(habits.spread * chance.normal()) * (one.isClosed ? 0.3 : 1)
        let end = start + work
        free[agent] = end
        if chance.happens(habits.distraction) {
            free[agent] += chance.exponential(mean: habits.distractionMinutes * 60)
        }
        return .ended(one.number, at: end, isAnswer: !one.isClosed)
    }

    /// The first time from `moment` on when an agent is at the desk and may begin something.
    private static func atDesk(_ shifts: [(start: Double, end: Double)], from moment: Double) -> Double {
        var (low, high) = (0, shifts.count)
        while low < high {
            let middle = (low + high) / 2
            if shifts[middle].end - lastMinutes > moment { high = middle } else { low = middle + 1 }
        }
        return low < shifts.count ? max(moment, shifts[low].start) : .infinity
    }

    private mutating func arrival(after moment: Double, _ world: World) -> Double {
        var (left, time) = (chance.exponential(mean: 1), moment)
        while true {
            let hour = Int((time - world.begin) / 3600)
            guard hour < world.arrivals.count else { return .infinity }
            let end = world.begin + Double(hour + 1) * 3600
            let rate = world.arrivals[hour] / 3600
            if rate * (end - time) > left { return time + left / rate }
            left -= rate * (end - time)
            time = end
        }
    }

    /// One possible future of a reply that comes now: when it is answered; infinite if never. The dice are thrown
    /// anew, also for what kind of reply it is.
    func future(_ world: World, seed: UInt64) -> Double {
        var desk = self
        desk.chance = Chance(seed: seed)
        let number = -1
        guard desk.enqueue(number, world) else { return .infinity }
        // Later arrivals matter only where they overtake.
        desk.nextArrival = world.habits.urgent > 0 ? desk.arrival(after: desk.now, world) : .infinity
        while let event = desk.step(world) {
            if case .ended(number, let end, let isAnswer) = event { return isAnswer ? end : .infinity }
            if desk.now - now > 90 * 86_400 { break }
        }
        return .infinity
    }
}
