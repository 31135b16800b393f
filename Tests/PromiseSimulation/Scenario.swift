import Foundation

/// A synthetic year: how many replies come and who works when. Nothing here knows the estimator.
struct Scenario: Sendable {
    var name: String
    var about: String
    /// Replies a day with the whole year's mean.
    var perDay = 24.0
    /// Relative arrivals of the days from Sunday to Saturday.
    var week = [0.55, 1.25, 1.2, 1.1, 1.05, 1.0, 0.6]
    /// Agents at the desk on a day of the year (0 to 364).
    var agents: @Sendable (Int) -> Int = { _ in 2 }
    /// Relative arrivals on a day of the year.
    var season: @Sendable (Int) -> Double = { _ in 1 }
    /// The day of the year of each mailing, and how many replies it brings in all.
    var mailings: [(day: Int, replies: Double)] = []
    var habits = Habits()
    /// Local times of the day at which the agents are there, in hours; nil is 9 to 18 with a lunch break.
    var looks: [(start: Double, end: Double)]?
    /// Days of the year on which the office is closed, and known to be.
    var holidays: Set<Int> = []
    /// How often an agent is missing for a day, and nobody knew before.
    var sickness = 0.03
    /// Whether the admin told the office hours.
    var tellsHours = true

    static let zone = "Europe/Berlin"
    /// 2026-01-01T00:00:00+01:00
    static let begin = 1_767_222_000.0
    static let days = 365
    /// The world goes on behind the year, so that the last ones are seen answered.
    static let afterwards = 90

    /// How replies spread over the hours of a day.
    private static let dayShape: [Double] = [
        0.4, 0.2, 0.1, 0.1, 0.1, 0.3, 0.8, 1.6, 2.6, 3.4, 3.6, 3.4, 3.0, 2.8, 2.8, 2.7, 2.6, 2.6, 2.8, 3.0,
        3.0, 2.4,
        1.6, 0.9,
    ]

    func world(seed: UInt64) -> World {
        var chance = Chance(seed: seed ^ 0xA6E5)
        return World(
            shifts: shifts(&chance), arrivals: arrivals(&chance), begin: Self.begin, habits: habits)
    }

    /// Days since the year's begin and weekday (0 Sunday) of each day, and when its local midnight is.
    private static let calendar: [(weekday: Int, midnight: Double)] = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: zone) ?? .gmt
        let first = Date(timeIntervalSince1970: begin)
        return (0..<(days + afterwards)).map { day in
            let date = calendar.date(byAdding: .day, value: day, to: first) ?? first
            return (calendar.component(.weekday, from: date) - 1, date.timeIntervalSince1970)
        }
    }()

    private func isWorkday(_ day: Int) -> Bool {
        (1...5).contains(Self.calendar[day].weekday) && !holidays.contains(day % Self.days)
    }

    private func shifts(_ chance: inout Chance) -> [[(start: Double, end: Double)]] {
        let most = (0..<Self.days).map { agents($0) }.max() ?? 1
        return (0..<most).map { agent in
            var shifts: [(start: Double, end: Double)] = []
            for day in 0..<(Self.days + Self.afterwards) where isWorkday(day) {
                let isSick = chance.happens(sickness)
                guard agent < agents(min(day, Self.days - 1)), !isSick else { continue }
                let lunch = agent % 2 == 0 ? 12.0 : 13.0
                // Nobody begins on the minute.
                let late = chance.exponential(mean: 0.1)
                for (start, end) in looks ?? [(9, lunch), (lunch + 1, 18)] {
                    let midnight = Self.calendar[day].midnight
                    // On a day of a change of clocks it is Sunday: nobody works, so hours count from midnight.
                    shifts.append((midnight + (start + late) * 3600, midnight + end * 3600))
                }
            }
            return shifts.filter { $0.start < $0.end }
        }
    }

    private func arrivals(_ chance: inout Chance) -> [Double] {
        let (shapeSum, weekSum) = (Self.dayShape.reduce(0, +), week.reduce(0, +))
        var hours = [Double](repeating: 0, count: (Self.days + Self.afterwards) * 24)
        for hour in hours.indices {
            let moment = Self.begin + Double(hour) * 3600
            let day = min(
                max((Self.calendar.lastIndex { $0.midnight <= moment } ?? 0), 0), Self.calendar.count - 1)
            let local = min(23, Int((moment - Self.calendar[day].midnight) / 3600))
            let share = Self.dayShape[local] / shapeSum
            hours[hour] =
                perDay * share * week[Self.calendar[day].weekday] * 7 / weekSum * season(day % Self.days)
        }
        for mailing in mailings {
            // Sent at 10:00; half of the replies come within ten hours.
            let sent = mailing.day * 24 + 10
            for hour in sent..<min(sent + 120, hours.count) {
                hours[hour] += mailing.replies * log(2) / 10 * exp2(-Double(hour - sent) / 10)
            }
        }
        return hours
    }
}
