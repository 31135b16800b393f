/// The share that still waits after a time, found also from those who were not seen to the end (Kaplan and Meier 1958).
package struct SurvivalCurve: Sendable {
    /// One wait: how long, whether it ended with an answer, and how much it counts.
    package struct Wait: Sendable, Equatable {
        package var time: Double
        /// False: it was still waiting after `time`, and no more is known (censored).
        package var isAnswered: Bool
        package var weight: Double

        package init(time: Double, isAnswered: Bool, weight: Double = 1) {
            (self.time, self.isAnswered, self.weight) = (time, isAnswered, weight)
        }
        /// In order of time; of equal times the answered ones first, since the others were still waiting then.
        static func precedes(_ a: Wait, _ b: Wait) -> Bool {
            a.time != b.time ? a.time < b.time : a.isAnswered && !b.isAnswered
        }
    }

    /// The times at which the curve falls, ascending, and the share that still waits from then on.
    package private(set) var steps: [(time: Double, share: Double)] = []

    package init(_ waits: [Wait]) { self.init(sorted: waits.sorted(by: Wait.precedes)) }

    /// Of waits that are in order already.
    init(sorted waits: [Wait]) {
        var atRisk = waits.reduce(0) { $0 + $1.weight }
        var share = 1.0
        for wait in waits where wait.weight > 0 {
            if wait.isAnswered {
                share *= max(0, 1 - wait.weight / atRisk)
                if let last = steps.last, last.time == wait.time { steps.removeLast() }
                steps.append((wait.time, share))
            }
            atRisk -= wait.weight
        }
    }

    /// The share that waits longer than `time`, 0 to 1.
    package func share(after time: Double) -> Double {
        var (low, high) = (0, steps.count)
        while low < high {
            let middle = (low + high) / 2
            if steps[middle].time <= time { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? steps[low - 1].share : 1
    }

    /// The first time after which at most `share` still waits; nil where the curve never falls so low.
    package func time(share: Double) -> Double? {
        // A rounding error must not move the answer to the next step.
        steps.first { $0.share <= share + 1e-9 }?.time
    }
}

/// The places of values, which are not negative, in ascending order; of equal ones those come last of which `isLast`
/// holds. They are compared to seven digits, so that the order of thousands costs little.
func ascending(_ values: [Double], isLast: (Int) -> Bool) -> [Int] {
    let keys = values.indices.map { index in
        // The bits of a number that is not negative are in the order of the numbers.
        UInt64(Float(values[index]).bitPattern) << 32 | (isLast(index) ? 1 << 31 : 0) | UInt64(index)
    }
    return keys.sorted().map { Int($0 & 0x7FFF_FFFF) }
}

/// The share that may still wait when so many percent are to have an answer, a little lower where few cases tell:
/// of 20 cases not the 16th but the 17th, so that the next one too is within it with that chance.
func allowedShare(percent: Int, count: Double) -> Double {
    let wanted = Double(percent) / 100
    return max(0, 1 - wanted * (count + 1) / max(count, 1))
}

/// The Kaplan-Meier estimate while it is made: `count` all, then let them pass in order of time.
struct Survivors: Sendable {
    private(set) var atRisk = 0.0
    private var squares = 0.0
    private var share = 1.0

    mutating func count(_ weight: Double) {
        atRisk += weight
        squares += weight * weight
    }

    /// How many of equal weight would tell as much (Kish); only before the first one passed.
    var effectiveCount: Double { squares > 0 ? atRisk * atRisk / squares : 0 }

    /// The next one's wait ends; true if at most `wanted` of all still wait then.
    mutating func passes(_ weight: Double, _ isAnswered: Bool, to wanted: Double) -> Bool {
        if isAnswered { share *= max(0, 1 - weight / atRisk) }
        atRisk -= weight
        // A rounding error must not move the answer to the next one.
        return isAnswered && share <= wanted + 1e-9
    }
}
