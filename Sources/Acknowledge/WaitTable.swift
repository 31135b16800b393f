import Foundation

/// How long that share of customers waited at most, by what could be expected from the queue: longer queue, longer
/// wait. All times are hours of office time.
struct WaitTable: Sendable {
    /// One case of the past.
    struct Sample: Sendable {
        /// What the queue let expect, above zero.
        var expected: Double
        var wait: Double
        var isAnswered: Bool
        /// How much it counts; old ones count less.
        var weight: Double
    }

    /// Ascending in both.
    private var points: [(expected: Double, wait: Double)] = []

    private static let pointCount = 12
    /// So many neighbours say what holds at a point.
    private static let neighbours = 150

    /// Nil where at no length of the queue so many percent had an answer.
    init?(_ samples: [Sample], percent: Int) {
        let samples = samples.sorted { $0.expected < $1.expected }
        guard !samples.isEmpty else { return nil }
        // By how much each waited longer than expected, in order, and its place among the expectations.
        var order = samples.indices.map { index in
            let one = samples[index]
            return (
                index,
                SurvivalCurve.Wait(
                    time: one.wait / one.expected, isAnswered: one.isAnswered, weight: one.weight)
            )
        }
        order.sort { SurvivalCurve.Wait.precedes($0.1, $1.1) }
        let (places, waits) = (order.map(\.0), order.map(\.1))
        let reach = Double(min(samples.count, max(Self.neighbours, samples.count / 8))) / 2
        for point in 0..<Self.pointCount {
            let centre = (Double(point) + 0.5) / Double(Self.pointCount) * Double(samples.count)
            addPoint(samples, places, waits, centre: centre, reach: reach, percent: percent)
        }
        guard !points.isEmpty else { return nil }
    }

    private mutating func addPoint(
        _ samples: [Sample], _ places: [Int], _ waits: [SurvivalCurve.Wait], centre: Double, reach: Double,
        percent: Int
    ) {
        // A window that would stand over the edge is moved inside: it keeps its count.
        let middle = min(max(centre, reach), Double(samples.count) - reach)
        var weights = [Double](repeating: 0, count: waits.count)
        var (sum, squares, logs) = (0.0, 0.0, 0.0)
        for (position, place) in places.enumerated() where abs(Double(place) + 0.5 - middle) <= reach {
            let weight = waits[position].weight
            weights[position] = weight
            sum += weight
            squares += weight * weight
            logs += weight * log(samples[place].expected)
        }
        guard sum > 0 else { return }
        let share = allowedShare(percent: percent, count: sum * sum / squares)
        guard let ratio = SurvivalCurve.time(share: share, sorted: waits, weights: weights) else { return }
        let expected = exp(logs / sum)
        points.append((expected, max(ratio * expected, points.last?.wait ?? 0)))
    }

    /// Of what can be expected from the queue; never falls where that rises.
    func wait(expected: Double) -> Double {
        guard let first = points.first, let last = points.last else { return 0 }
        if expected <= first.expected { return first.wait }
        if expected >= last.expected { return last.wait * expected / last.expected }
        let above = points.firstIndex { $0.expected >= expected } ?? points.count - 1
        let (low, high) = (points[above - 1], points[above])
        guard high.expected > low.expected else { return high.wait }
        let part = (expected - low.expected) / (high.expected - low.expected)
        return low.wait + part * (high.wait - low.wait)
    }
}

/// The share that may still wait when so many percent are to have an answer, a little lower where few cases tell:
/// of 20 cases not the 16th but the 17th, so that the next one too is within it with that chance.
func allowedShare(percent: Int, count: Double) -> Double {
    let wanted = Double(percent) / 100
    return max(0, 1 - wanted * (count + 1) / max(count, 1))
}
