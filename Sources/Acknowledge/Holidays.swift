import Mail

/// Days on which nobody begins to work: single days, ranges, and what comes every year.
package struct Holidays: Sendable, Equatable {
    /// Numbers of single days (`CalendarDay.number`).
    private var days: Set<Int> = []
    /// Both ends are holidays.
    private var ranges: [ClosedRange<Int>] = []
    private var yearly: [YearlyRange] = []
    /// Days after Easter Sunday; negative before it.
    private var fromEaster: Set<Int> = []

    package static let none = Holidays()

    package init() {}
    package init(days: some Sequence<CalendarDay>) { self.days = Set(days.map(\.number)) }

    package var isEmpty: Bool { days.isEmpty && ranges.isEmpty && yearly.isEmpty && fromEaster.isEmpty }

    /// Why a text is no holiday.
    package enum Unreadable: Error, Sendable, Equatable {
        /// It has none of the forms.
        case form
        /// It looks like a day, but the calendar has none such: `2026-02-30`, `13-01`.
        case noSuchDay(String)
        /// The range ends before it begins.
        case backwards
        /// The range is longer than `Holidays.longest` days.
        case tooLong

        /// What is wrong and what to write, without a subject: "is no day of the calendar: …".
        package var description: String {
            switch self {
            case .form:
                "takes days such as 2026-12-24, ranges 2026-12-24..2027-01-01, yearly ones 12-25 and 12-24..01-01, "
                    + "and days by Easter such as easter-2 or easter+1"
            case .noSuchDay(let text): "has “\(text)”, but the calendar has no such day"
            case .backwards: "has a range that ends before it begins; write the earlier day first"
            case .tooLong:
                "has a range of more than \(Holidays.longest) days; is the year right? Leave out the hours of what is closed for good"
            }
        }
    }

    /// The longest range, in days: what is closed for longer than a year has no opening hours.
    package static let longest = 366

    /// Adds a day, a range, a yearly day or range, or a day by Easter:
    /// `2026-12-24`, `2026-12-24..2027-01-01`, `12-25`, `12-24..01-01`, `easter`, `easter-2`, `easter+50`.
    ///
    /// 02-29 is a holiday in leap years only; a yearly range up to 02-29 ends on 02-28 in the others. Easter is the
    /// western one.
    package mutating func add(_ text: String) throws(Unreadable) {
        let ends = text.trimmed.replacing("..", with: "\n").split(
            separator: "\n", omittingEmptySubsequences: false
        )
        .map { String($0).trimmed }
        guard let first = ends.first, let last = ends.last, ends.count <= 2 else { throw .form }
        if ends.count == 1, first.lowercased().hasPrefix("easter") {
            fromEaster.insert(try Holidays.easterOffset(first))
        } else if first.utf8.count == 10 {
            let (start, end) = (try Holidays.day(first), try Holidays.day(last))
            guard start <= end else { throw .backwards }
            guard end - start < Holidays.longest else { throw .tooLong }
            if start == end { days.insert(start.number) } else { ranges.append(start.number...end.number) }
        } else {
            yearly.append(YearlyRange(first: try Holidays.monthDay(first), last: try Holidays.monthDay(last)))
        }
    }

    package mutating func add(_ day: CalendarDay) { days.insert(day.number) }

    package mutating func formUnion(_ other: Holidays) {
        days.formUnion(other.days)
        ranges += other.ranges
        yearly += other.yearly
        fromEaster.formUnion(other.fromEaster)
    }

    package func contains(_ day: CalendarDay) -> Bool {
        if days.contains(day.number) || ranges.contains(where: { $0.contains(day.number) }) { return true }
        if yearly.isEmpty, fromEaster.isEmpty { return false }
        let date = day.civilTime
        let monthDay = date.month * 100 + date.day
        return yearly.contains { $0.contains(monthDay) }
            || !fromEaster.isEmpty && fromEaster.contains(day - easterSunday(date.year))
    }

    /// Month × 100 + day; `last` below `first` goes over the year's end.
    private struct YearlyRange: Sendable, Equatable {
        let first: Int
        let last: Int

        func contains(_ monthDay: Int) -> Bool {
            first <= last
                ? first <= monthDay && monthDay <= last : first <= monthDay || monthDay <= last
        }
    }

    private static func day(_ text: String) throws(Unreadable) -> CalendarDay {
        guard isShaped(text, like: "####-##-##") else { throw .form }
        guard let day = CalendarDay(text) else { throw .noSuchDay(text) }
        return day
    }

    private static func monthDay(_ text: String) throws(Unreadable) -> Int {
        guard isShaped(text, like: "##-##") else { throw .form }
        guard let day = CalendarDay("2000-" + text)?.civilTime else { throw .noSuchDay(text) }
        return day.month * 100 + day.day
    }

    private static func easterOffset(_ text: String) throws(Unreadable) -> Int {
        let rest = text.dropFirst("easter".count)
        if rest.isEmpty { return 0 }
        guard let sign = rest.first, sign == "+" || sign == "-", rest.utf8.count <= 4,
            rest.dropFirst().utf8.allSatisfy(\.isDigit), let days = Int(rest.dropFirst())
        else { throw .form }
        return sign == "-" ? -days : days
    }

    private static func isShaped(_ text: String, like pattern: String) -> Bool {
        text.utf8.count == pattern.utf8.count
            && zip(text.utf8, pattern.utf8).allSatisfy { $1 == UInt8(ascii: "#") ? $0.isDigit : $0 == $1 }
    }
}

/// Easter Sunday of the Gregorian calendar, by the lunar tables as one computes them with whole numbers.
func easterSunday(_ year: Int) -> CalendarDay {
    let (century, golden) = (year / 100, year % 19)
    let leapCorrection = century - century / 4 - (8 * century + 13) / 25
    let epact = ((leapCorrection + 19 * golden + 15) % 30 + 30) % 30
    // The moon is full on 18 April at the latest.
    let moon = epact - (epact > 28 || (epact == 28 && golden > 10) ? 1 : 0)
    let fullMoon = CalendarDay(CivilTime(year: year, month: 3, day: 21)) + moon
    return fullMoon + (7 - fullMoon.weekday)
}
