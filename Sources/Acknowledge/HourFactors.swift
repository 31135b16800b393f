import Foundation

/// By how much longer or shorter than the queue lets expect customers wait who write at some hour of the week.
struct HourFactors: Sendable {
    /// When somebody wrote: the hour of the week at which the team could begin with it.
    struct Hour: Sendable {
        /// 0 to 167, from Sunday 00:00.
        var ofWeek: Int
        /// It came while the office was closed.
        var isBefore: Bool

        /// One of `cellCount`.
        var cell: Int { ofWeek * 2 + (isBefore ? 1 : 0) }

        /// The same hour of all days from Monday to Friday, or of both days of the weekend.
        var ofDay: Hour {
            let isWeekend = ofWeek / 24 == 0 || ofWeek / 24 == 6
            return Hour(ofWeek: (isWeekend ? 0 : 24) + ofWeek % 24, isBefore: isBefore)
        }
        static let cellCount = 168 * 2
    }

    /// One case of the past: its hour, and its wait divided by what the table says.
    struct Sample: Sendable {
        var hour: Hour
        var wait: SurvivalCurve.Wait
        /// How much it counts when it is asked how the last days went.
        var recent: Double
    }

    private var byWeek: [Double]
    /// How the last days went, as a factor of what is usual.
    private var recently: Double

    /// An hour counts as much as what is known of the wider one when it has so many cases.
    private static let halfTrust = 40.0

    /// From samples in order of their waits.
    init(sorted samples: [Sample], percent: Int) {
        let share = { (count: Double) in allowedShare(percent: percent, count: count) }
        func ofAll(weight: (Sample) -> Double) -> Double {
            Self.factors(
                samples, cells: 1, share: share, weight: weight, cell: { _ in 0 }, wider: { _ in 1 })[0]
        }
        recently = ofAll(weight: \.recent) / ofAll(weight: \.wait.weight)
        let days = Self.factors(
            samples, cells: Hour.cellCount, share: share, weight: \.wait.weight, cell: { $0.ofDay.cell },
            wider: { _ in 1 })
        byWeek = Self.factors(
            samples, cells: Hour.cellCount, share: share, weight: \.wait.weight, cell: { $0.cell },
            wider: { days[Hour(ofWeek: $0 / 2, isBefore: $0 % 2 == 1).ofDay.cell] })
    }

    /// The factor of each cell, drawn towards that of the wider class where it has few cases.
    private static func factors(
        _ sorted: [Sample], cells: Int, share: (Double) -> Double, weight: (Sample) -> Double,
        cell: (Hour) -> Int,
        wider: (Int) -> Double
    ) -> [Double] {
        var survivors = [Survivors](repeating: Survivors(), count: cells)
        for sample in sorted { survivors[cell(sample.hour)].count(weight(sample)) }
        let counts = survivors.map(\.effectiveCount)
        let shares = counts.map(share)
        var own = [Double?](repeating: nil, count: cells)
        for sample in sorted {
            let cell = cell(sample.hour)
            if survivors[cell].passes(weight(sample), sample.wait.isAnswered, to: shares[cell]),
                own[cell] == nil
            {
                own[cell] = sample.wait.time
            }
        }
        return (0..<cells).map { cell in
            let wider = wider(cell)
            guard let own = own[cell] else { return wider }
            let part = counts[cell] / (counts[cell] + halfTrust)
            return exp(part * log(min(max(own, 0.1), 10)) + (1 - part) * log(wider))
        }
    }

    subscript(hour: Hour) -> Double { recently * byWeek[hour.cell] }
}
