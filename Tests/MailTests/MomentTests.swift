import Mail
import Testing

struct MomentTests {
    struct Reading: Sendable, CustomTestStringConvertible {
        let text: String
        /// RFC 3339, or nil where there is no date in it.
        let expected: String?
        var testDescription: String { text.debugDescription }

        init(_ text: String, _ expected: String?) { (self.text, self.expected) = (text, expected) }
    }

    static let mailDates: [Reading] = [
        Reading("Sat, 21 Nov 2026 21:15:00 +0100", "2026-11-21T20:15:00Z"),
        Reading("Sat, 21 Nov 2026 20:15:00 +0000", "2026-11-21T20:15:00Z"),
        Reading("Sat, 21 Nov 2026 20:15:00 -0000", "2026-11-21T20:15:00Z"),
        Reading("21 Nov 2026 20:15:00 GMT", "2026-11-21T20:15:00Z"),
        Reading("21 Nov 2026 20:15 UT", "2026-11-21T20:15:00Z"),
        Reading("Sat,21 Nov 2026 20:15:00 Z", "2026-11-21T20:15:00Z"),
        Reading("Sat, 21 Nov 26 20:15:00 +0000", "2026-11-21T20:15:00Z"),
        Reading("21 Nov 99 20:15:00 +0000", "1999-11-21T20:15:00Z"),
        Reading("21 Nov 126 20:15:00 +0000", "2026-11-21T20:15:00Z"),
        Reading("Sat, 21 Nov 2026 15:15:00 EST", "2026-11-21T20:15:00Z"),
        Reading("Sat, 21 Nov 2026 16:15:00 EDT", "2026-11-21T20:15:00Z"),
        Reading("Sat, 21 Nov 2026 12:15:00 PST", "2026-11-21T20:15:00Z"),
        Reading("Sun, 22 Nov 2026 01:45:00 +0530 (IST)", "2026-11-21T20:15:00Z"),
        Reading("Sat (a \t(nested) comment), 21 Nov 2026 20:15:00 +0000", "2026-11-21T20:15:00Z"),
        Reading("Sat,\r\n 21 Nov 2026\r\n 20:15:00\r\n +0000", "2026-11-21T20:15:00Z"),
        Reading("Saturday, 21 November 2026 20:15:00 +0000", "2026-11-21T20:15:00Z"),
        Reading("sat, 21 nov 2026 20:15:00 gmt", "2026-11-21T20:15:00Z"),
        Reading("Nov 21 2026 20:15:00", "2026-11-21T20:15:00Z"),
        Reading("Sat, 21 Nov 2026 20:15:00 +01:00", "2026-11-21T19:15:00Z"),
        Reading("Sat, 21 Nov 2026 20:15:00 nonsense", "2026-11-21T20:15:00Z"),
        Reading("Sat, 21 Nov 2026", "2026-11-21T00:00:00Z"),
        Reading("Thu, 31 Dec 1998 23:59:60 +0000", "1999-01-01T00:00:00Z"),
        Reading("29 Feb 2024 12:00:00 +0000", "2024-02-29T12:00:00Z"),
        Reading("29 Feb 2026 12:00:00 +0000", nil),
        Reading("31 Nov 2026 12:00:00 +0000", nil),
        Reading("32 Nov 2026 12:00:00 +0000", nil),
        Reading("0 Nov 2026 12:00:00 +0000", nil),
        Reading("21 Nov 2026 24:00:00 +0000", nil),
        Reading("21 Nov 2026 12:60:00 +0000", nil),
        Reading("21 Nov 2026 :: +0000", nil),
        Reading("21 Nov 99999 12:00:00 +0000", nil),
        Reading("21 Nov 99999999999999999999 12:00:00 +0000", nil),
        Reading("21 Foo 2026 12:00:00 +0000", nil),
        Reading("21 Nov 2026 12:00:00 +-100", "2026-11-21T12:00:00Z"),
        Reading("", nil),
        Reading("yesterday", nil),
        Reading("((((((((", nil),
    ]

    @Test("a mail date is read leniently", arguments: mailDates)
    func mailDate(_ test: Reading) { #expect(Moment(mailDate: test.text)?.rfc3339 == test.expected) }

    static let rfc3339Dates: [Reading] = [
        Reading("2026-11-21T20:15:00Z", "2026-11-21T20:15:00Z"),
        Reading("2026-11-21t20:15:00z", "2026-11-21T20:15:00Z"),
        Reading("2026-11-21 20:15:00Z", "2026-11-21T20:15:00Z"),
        Reading("2026-11-21T20:15:00.123456Z", "2026-11-21T20:15:00Z"),
        Reading("2026-11-21T21:15:00+01:00", "2026-11-21T20:15:00Z"),
        Reading("2026-11-21T15:15-05:00", "2026-11-21T20:15:00Z"),
        Reading("2026-11-21", "2026-11-21T00:00:00Z"),
        Reading("0001-01-01", "0001-01-01T00:00:00Z"),
        Reading("2026-02-29", nil), Reading("2026-13-01", nil), Reading("2026-00-01", nil),
        Reading("2026-11-21T25:00:00Z", nil),
        Reading("2026-11-21T20:15:00", nil), Reading("2026-11-21T20:15:00Zx", nil),
        Reading("2026-11-21T20:15:00.Z", nil),
        Reading("2026-11-21T20:15:00+0100", nil), Reading("2026-11-21T20:15:00+24:00", nil),
        Reading("2026-11-21T", nil),
        Reading("2026-11-2", nil), Reading("26-11-21", nil), Reading("2026/11/21", nil), Reading("", nil),
        Reading("2026-11-21T20:15:00+01:60", nil), Reading("２０２６-11-21", nil),
    ]

    @Test("an RFC 3339 date is read strictly", arguments: rfc3339Dates)
    func rfc3339(_ test: Reading) { #expect(Moment(rfc3339: test.text)?.rfc3339 == test.expected) }

    @Test(
        "a mail date is written in the form of RFC 5322",
        arguments: [
            (1_795_292_100, 0, "Sat, 21 Nov 2026 20:15:00 +0000"),
            (1_795_292_100, 3600, "Sat, 21 Nov 2026 21:15:00 +0100"),
            (1_795_292_100, -18_000, "Sat, 21 Nov 2026 15:15:00 -0500"),
            (1_795_292_100, 20_700, "Sun, 22 Nov 2026 02:00:00 +0545"),
            (1_795_292_100, -12_600, "Sat, 21 Nov 2026 16:45:00 -0330"),
            (0, 0, "Thu, 1 Jan 1970 00:00:00 +0000"),
            (-1, 0, "Wed, 31 Dec 1969 23:59:59 +0000"),
        ] as [(Int64, Int, String)])
    func written(_ seconds: Int64, _ offset: Int, _ expected: String) {
        #expect(Moment(seconds: seconds).mailDate(offset: offset) == expected)
        #expect(Moment(mailDate: expected) == Moment(seconds: seconds))
    }

    @Test("dates go to text and back for 800 years, leap days and weekdays included")
    func roundTrip() {
        var weekday: Int?
        for day in -146_097...146_097 {
            let moment = Moment(seconds: Int64(day) * 86_400 + 43_210)
            let time = CivilTime(moment)
            #expect(time.moment() == moment)
            #expect(weekday.map { ($0 + 1) % 7 == time.weekday } ?? true)
            weekday = time.weekday
            if day % 97 == 0 {
                #expect(Moment(rfc3339: moment.rfc3339) == moment)
                #expect(Moment(mailDate: moment.mailDate(offset: -3600)) == moment)
            }
        }
    }

    @Test("moments add and subtract durations, before 1970 too")
    func arithmetic() {
        let moment = Moment(microseconds: -1)
        #expect(moment.seconds == -1)
        #expect(moment + .microseconds(1) == Moment(seconds: 0))
        #expect(Moment(seconds: 10) - .milliseconds(1500) == Moment(microseconds: 8_500_000))
        #expect(Moment(seconds: 10) - Moment(seconds: 12) == .seconds(-2))
        #expect(Moment(microseconds: .max).mailDate().contains("294247"))
        #expect(Moment(microseconds: .min).rfc3339.hasPrefix("-"))
    }
}
