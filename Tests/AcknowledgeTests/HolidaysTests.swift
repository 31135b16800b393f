import Mail
import Testing

@testable import Acknowledge

struct HolidaysTests {
    private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(text)) }

    @Test(
        "a holiday is a day, a range, what comes every year, or a day by Easter",
        arguments: [
            ("2026-12-24", ["2026-12-24"], ["2026-12-23", "2026-12-25", "2027-12-24"]),
            (
                "2026-12-24..2027-01-01", ["2026-12-24", "2026-12-31", "2027-01-01"],
                ["2026-12-23", "2027-01-02", "2027-12-28"]
            ),
            (" 2026-12-24 .. 2026-12-24 ", ["2026-12-24"], ["2026-12-25"]),
            (
                "12-25", ["2026-12-25", "2027-12-25", "1999-12-25"],
                ["2026-12-24", "2026-12-26", "2026-01-25"]
            ),
            (
                "12-24..01-01", ["2026-12-24", "2026-12-31", "2027-01-01", "2027-12-30"],
                ["2026-12-23", "2027-01-02", "2027-06-01"]
            ),
            ("05-01..05-03", ["2026-05-01", "2028-05-03"], ["2026-04-30", "2026-05-04"]),
            ("02-29", ["2028-02-29"], ["2027-02-28", "2027-03-01", "2028-02-28"]),
            ("02-27..02-29", ["2027-02-27", "2027-02-28", "2028-02-29"], ["2027-03-01"]),
            ("02-29..03-02", ["2027-03-01", "2028-02-29", "2028-03-02"], ["2027-02-28", "2027-03-03"]),
            ("easter", ["2026-04-05", "2027-03-28", "2038-04-25", "2285-03-22"], ["2026-04-06"]),
            ("easter-2", ["2026-04-03", "2027-03-26"], ["2026-04-05"]),
            ("easter+1", ["2026-04-06", "2000-04-24"], ["2026-04-05"]),
            ("Easter+50", ["2026-05-25"], ["2026-05-24"]), ("easter-48", ["2026-02-16"], []),
        ])
    func forms(_ text: String, _ holidays: [String], _ others: [String]) throws {
        var found = Holidays()
        try found.add(text)
        #expect(!found.isEmpty && found != .none)
        for text in holidays { #expect(found.contains(try day(text)), "\(text)") }
        for text in others { #expect(!found.contains(try day(text)), "\(text)") }
        var both = Holidays(days: [try day("2026-07-01")])
        both.formUnion(found)
        #expect(both.contains(try day("2026-07-01")))
        #expect(both.contains(try day(holidays[0])))
    }

    @Test(
        "what is no holiday is told with its reason",
        arguments: [
            ("", Holidays.Unreadable.form), ("24.12.2026", .form), ("2026-12", .form), ("12/25", .form),
            ("2026-12-24..", .form), ("..2026-12-24", .form), ("2026-12-24..12-26", .form), ("1-1", .form),
            ("2026-12-24..2026-12-25..2026-12-26", .form), ("easter+", .form), ("easter 1", .form),
            ("easter+9999", .form), ("easter..easter+1", .form), ("２０２６-12-24", .form),
            ("2026-02-30", .noSuchDay("2026-02-30")), ("2027-02-29", .noSuchDay("2027-02-29")),
            ("13-01", .noSuchDay("13-01")), ("02-30", .noSuchDay("02-30")), ("00-10", .noSuchDay("00-10")),
            ("2026-12-24..2026-12-32", .noSuchDay("2026-12-32")), ("2027-01-01..2026-12-24", .backwards),
            ("2026-01-01..2028-01-01", .tooLong),
        ])
    func unreadable(_ text: String, _ expected: Holidays.Unreadable) {
        var holidays = Holidays()
        #expect(throws: expected) { try holidays.add(text) }
        #expect(holidays.isEmpty && !expected.description.isEmpty)
    }

    @Test("days of the calendar are counted, named and refused")
    func days() throws {
        #expect(CalendarDay(number: 0).text == "1970-01-01" && CalendarDay(number: -1).text == "1969-12-31")
        #expect(CalendarDay(number: 0).weekday == 4 && CalendarDay(number: -5).weekday == 6)
        for number in stride(from: -200_000, through: 200_000, by: 17) {
            let day = CalendarDay(number: number)
            #expect(CalendarDay(day.text) == day && day.weekday == day.civilTime.weekday)
            #expect(CalendarDay(day.civilTime) == day && day + 1 - day == 1 && day < day + 1)
        }
        #expect(CalendarDay("2026-02-29") == nil && CalendarDay("2026-2-9") == nil && CalendarDay("") == nil)
        #expect(CalendarDay(year: 2028, month: 2, day: 29)?.text == "2028-02-29")
        #expect(
            CalendarDay(year: Int.max, month: 1, day: 1) == nil
                && CalendarDay(year: 2026, month: 0, day: 1) == nil)
    }
}
