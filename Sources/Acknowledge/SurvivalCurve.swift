/// The share that still waits after a time, found also from those who were not seen to the end (Kaplan and Meier 1958).
package struct SurvivalCurve: Sendable, Equatable {
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
    /// Up to where somebody was still watched; behind it nothing is known.
    package private(set) var end: Double = 0

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
            end = wait.time
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

    package static func == (a: SurvivalCurve, b: SurvivalCurve) -> Bool {
        a.end == b.end && a.steps.elementsEqual(b.steps) { $0 == $1 }
    }
}
