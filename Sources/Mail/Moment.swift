/// A point in time: microseconds since 1970-01-01T00:00:00Z, without leap seconds.
///
/// The project's only time value: stored as an integer, compared as one, never read from a clock here.
package struct Moment: Sendable, Hashable, Comparable {
    /// Microseconds since 1970-01-01T00:00:00Z; negative before.
    package let microseconds: Int64

    package init(microseconds: Int64) { self.microseconds = microseconds }
    package init(seconds: Int64) { self.microseconds = seconds &* 1_000_000 }

    /// Whole seconds since 1970, rounded down.
    package var seconds: Int64 {
        microseconds / 1_000_000 - (microseconds % 1_000_000 < 0 ? 1 : 0)
    }

    package static func < (a: Moment, b: Moment) -> Bool { a.microseconds < b.microseconds }

    package static func + (moment: Moment, duration: Duration) -> Moment {
        let (seconds, attoseconds) = duration.components
        return Moment(
            microseconds: moment.microseconds &+ seconds &* 1_000_000 &+ attoseconds / 1_000_000_000_000)
    }
    package static func - (moment: Moment, duration: Duration) -> Moment { moment + (.zero - duration) }
    package static func - (later: Moment, earlier: Moment) -> Duration {
        .microseconds(later.microseconds &- earlier.microseconds)
    }
}

/// Year, month, day and time of day in the proleptic Gregorian calendar at some offset from UTC.
package struct CivilTime: Sendable, Equatable {
    package var year: Int
    package var month: Int
    package var day: Int
    package var hour = 0
    package var minute = 0
    package var second = 0

    package init(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0) {
        (self.year, self.month, self.day) = (year, month, day)
        (self.hour, self.minute, self.second) = (hour, minute, second)
    }

    /// What a clock `offset` seconds east of UTC shows at `moment`.
    package init(_ moment: Moment, offset: Int = 0) {
        let total = moment.seconds + Int64(offset)
        let days = Int((total >= 0 ? total : total - 86_399) / 86_400)
        let rest = Int(total - Int64(days) * 86_400)
        (year, month, day) = CivilTime.civil(fromDays: days)
        (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60)
    }

    /// The moment at which a clock `offset` seconds east of UTC shows this.
    package func moment(offset: Int = 0) -> Moment {
        let days = CivilTime.days(year: year, month: month, day: day)
        return Moment(seconds: Int64(days) * 86_400 + Int64(hour * 3600 + minute * 60 + second - offset))
    }

    /// 0 for Sunday to 6 for Saturday.
    package var weekday: Int {
        let days = CivilTime.days(year: year, month: month, day: day)
        return ((days % 7) + 11) % 7
    }

    /// Whether there is such a day (30 February is none) and time of day; second 60 is a leap second.
    package var isPlausible: Bool {
        guard (1...12).contains(month), (1...31).contains(day), (0...9999).contains(year) else {
            return false
        }
        guard (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second) else {
            return false
        }
        return CivilTime.civil(fromDays: CivilTime.days(year: year, month: month, day: day)) == (
            year, month, day
        )
    }

    /// Days since 1970-01-01; the year is taken to begin in March so that the leap day comes last.
    private static func days(year: Int, month: Int, day: Int) -> Int {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private static func civil(fromDays days: Int) -> (Int, Int, Int) {
        let z = days + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }
}
