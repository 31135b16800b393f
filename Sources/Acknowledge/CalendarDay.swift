package import Mail

/// A day of the Gregorian calendar, wherever it is.
package struct CalendarDay: Sendable, Hashable, Comparable {
    /// Days since 1970-01-01; negative before.
    package let number: Int

    package init(number: Int) { self.number = number }

    /// The day of what a wall clock shows.
    package init(_ time: CivilTime) {
        number = Int(CivilTime(year: time.year, month: time.month, day: time.day).moment().seconds / 86_400)
    }

    /// Nil where the calendar has no such day, as 30 February, or the year is not of four digits.
    package init?(year: Int, month: Int, day: Int) {
        let time = CivilTime(year: year, month: month, day: day)
        guard time.isPlausible else { return nil }
        self.init(time)
    }

    /// Reads `YYYY-MM-DD`; nil for anything else.
    package init?(_ text: some StringProtocol) {
        guard text.utf8.count == 10, let moment = Moment(rfc3339: String(text)) else { return nil }
        self.init(CivilTime(moment))
    }

    /// The day on which a clock in `zone` shows `moment`.
    package init(_ moment: Moment, in zone: Zone) { self.init(zone.civilTime(at: moment)) }

    /// Year, month and day, at midnight.
    package var civilTime: CivilTime { CivilTime(Moment(seconds: Int64(number) * 86_400)) }
    /// 0 for Sunday to 6 for Saturday.
    package var weekday: Int { ((number % 7) + 11) % 7 }
    /// `YYYY-MM-DD`
    package var text: String { dayText(civilTime) }

    package static func < (a: CalendarDay, b: CalendarDay) -> Bool { a.number < b.number }
    package static func + (day: CalendarDay, days: Int) -> CalendarDay {
        CalendarDay(number: day.number + days)
    }
    package static func - (later: CalendarDay, earlier: CalendarDay) -> Int { later.number - earlier.number }
}

/// `YYYY-MM-DD`
package func dayText(_ time: CivilTime) -> String {
    String(CivilTime(year: time.year, month: time.month, day: time.day).moment().rfc3339.prefix(10))
}
