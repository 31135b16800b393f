import Foundation

/// By how much longer or shorter than the queue lets expect customers wait who write at some hour of the week.
struct HourFactors: Sendable {
    /// When somebody wrote: the hour of the week at which the team could begin with it.
    struct Hour: Sendable, Hashable {
        /// 0 to 167, from Sunday 00:00.
        var ofWeek: Int
        /// It came while the office was closed.
        var isBefore: Bool

        /// The same hour of all days from Monday to Friday, or of both days of the weekend.
        var ofDay: Hour {
            let isWeekend = ofWeek / 24 == 0 || ofWeek / 24 == 6
            return Hour(ofWeek: (isWeekend ? 0 : 24) + ofWeek % 24, isBefore: isBefore)
        }
    }

    /// One case of the past: its hour, and its wait divided by what the table says.
    struct Sample: Sendable {
        var hour: Hour
        var wait: SurvivalCurve.Wait
    }

    private var byWeek: [Hour: Double] = [:]
    private var byDay: [Hour: Double] = [:]
    private var ofAll = 1.0

    /// An hour counts as much as what is known of the wider one when it has so many cases.
    private static let halfTrust = 40.0

    /// `recent`: how much each sample counts when it is asked how the last days went.
    init(_ samples: [Sample], recent: [Double], percent: Int) {
        let order = samples.indices.sorted { SurvivalCurve.Wait.precedes(samples[$0].wait, samples[$1].wait) }
        ofAll = Self.factor(
            order.map { samples[$0].wait }, order.map { recent[$0] }, percent: percent, wider: 1)
        var days: [Hour: [SurvivalCurve.Wait]] = [:]
        var weeks: [Hour: [SurvivalCurve.Wait]] = [:]
        for index in order {
            days[samples[index].hour.ofDay, default: []].append(samples[index].wait)
            weeks[samples[index].hour, default: []].append(samples[index].wait)
        }
        byDay = days.mapValues { Self.factor($0, $0.map(\.weight), percent: percent, wider: 1) }
        for (hour, waits) in weeks {
            byWeek[hour] = Self.factor(
                waits, waits.map(\.weight), percent: percent, wider: byDay[hour.ofDay] ?? 1)
        }
    }

    /// The factor of these waits, drawn towards that of the wider class where they are few.
    private static func factor(
        _ sorted: [SurvivalCurve.Wait], _ weights: [Double], percent: Int, wider: Double
    ) -> Double {
        let (sum, squares) = weights.reduce(into: (0.0, 0.0)) { sums, weight in
            sums.0 += weight
            sums.1 += weight * weight
        }
        guard squares > 0 else { return wider }
        let count = sum * sum / squares
        let share = allowedShare(percent: percent, count: count)
        guard let own = SurvivalCurve.time(share: share, sorted: sorted, weights: weights) else {
            return wider
        }
        let part = count / (count + halfTrust)
        return exp(part * log(min(max(own, 0.1), 10)) + (1 - part) * log(wider))
    }

    subscript(hour: Hour) -> Double { ofAll * (byWeek[hour] ?? byDay[hour.ofDay] ?? 1) }
}
