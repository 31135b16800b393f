import Foundation

/// How long that share of customers waited at most, by what could be expected from the queue: longer queue, longer
/// wait. All times are hours of office time.
struct WaitTable: Sendable {
    /// One case of the past.
    struct Sample: Sendable {
        /// What the queue let expect, above zero.
        var expected: Double
        /// The wait divided by that.
        var ratio: Double
        var isAnswered: Bool
        /// Days since 1970.
        var day: Int
        /// How much it counts; old ones count less.
        var weight: Double
    }

    /// Ascending in both.
    private var points: [(expected: Double, wait: Double)] = []

    private static let pointCount = 16
    /// So many neighbours say what holds at a point: those whose expectation is nearest,
    private static let neighbours = 150
    /// but not those that differ by more than this factor, while so few are left,
    private static let farthest = 2.5
    private static let fewest = 40
    /// and also all that differ by less than this one.
    private static let nearest = 1.2

    /// A table for each percent; nil where at no length of the queue so many percent had an answer.
    static func tables(_ samples: [Sample], percents: [Int]) -> [WaitTable?] {
        let byExpected = ascending(samples.map(\.expected)) { _ in false }
        var ranks = [Int](repeating: 0, count: samples.count)
        for (rank, index) in byExpected.enumerated() { ranks[index] = rank }
        let expected = byExpected.map { samples[$0].expected }
        let order = ascending(samples.map(\.ratio)) { !samples[$0].isAnswered }
        let ordered = order.map { (rank: ranks[$0], sample: samples[$0]) }
        var tables = percents.map { _ in WaitTable() }
        for point in 0..<min(pointCount, samples.count) {
            let centre = (2 * point + 1) * samples.count / (2 * pointCount)
            let window = window(around: centre, expected)
            let near = ordered.filter { window.contains($0.rank) }.map(\.sample)
            for (index, percent) in percents.enumerated() { tables[index].addPoint(near, percent: percent) }
        }
        return tables.map { $0.points.isEmpty ? nil : $0 }
    }

    /// The ranks of the neighbours of one rank.
    private static func window(around centre: Int, _ expected: [Double]) -> Range<Int> {
        var (low, high) = (centre, centre + 1)
        let middle = expected[centre]
        func distance(_ rank: Int) -> Double {
            expected.indices.contains(rank)
                ? max(expected[rank] / middle, middle / expected[rank]) : .infinity
        }
        while true {
            let (below, above) = (distance(low - 1), distance(high))
            let next = min(below, above)
            let limit = high - low < fewest ? .infinity : high - low < neighbours ? farthest : nearest
            guard next < .infinity, next <= limit else { return low..<high }
            if below <= above { low -= 1 } else { high += 1 }
        }
    }

    /// Of the samples near a point, in order of their ratio.
    private mutating func addPoint(_ near: [Sample], percent: Int) {
        var (survival, logs, days) = (Survivors(), 0.0, UInt64(0))
        for sample in near {
            survival.count(sample.weight)
            logs += sample.weight * log(sample.expected)
            days |= 1 << UInt64(truncatingIfNeeded: sample.day & 63)
        }
        guard survival.atRisk > 0 else { return }
        let expected = exp(logs / survival.atRisk)
        // The cases of one day are alike and tell together no more than one that stands alone.
        let count = min(survival.effectiveCount, Double(days.nonzeroBitCount))
        let share = allowedShare(percent: percent, count: count)
        guard let ratio = near.first(where: { survival.passes($0.weight, $0.isAnswered, to: share) })?.ratio
        else { return }
        points.append((expected, max(ratio * expected, points.last?.wait ?? 0)))
    }
    /// Of what can be expected from the queue; never falls where that rises.
    func wait(expected: Double) -> Double {
        guard let first = points.first, let last = points.last else { return 0 }
        if expected <= first.expected { return first.wait * (expected / first.expected).squareRoot() }
        if expected >= last.expected { return last.wait * expected / last.expected }
        let above = points.firstIndex { $0.expected >= expected } ?? points.count - 1
        let (low, high) = (points[above - 1], points[above])
        guard high.expected > low.expected else { return high.wait }
        let part = (expected - low.expected) / (high.expected - low.expected)
        return low.wait + part * (high.wait - low.wait)
    }
}
