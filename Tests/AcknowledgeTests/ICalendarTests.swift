import Mail
import Support
import Testing

@testable import Acknowledge

struct ICalendarTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        /// Of one event; or, where it has a BEGIN, of the calendar.
        let lines: [String]
        /// From 2026 to 2028, without the hyphens that the test puts in.
        let days: [String]
        /// Line and kind.
        let findings: [String]
        var testDescription: String { name }

        init(_ name: String, _ lines: [String], _ days: [String], _ findings: [String] = []) {
            (self.name, self.lines, self.days, self.findings) = (name, lines, days, findings)
        }

        var text: String {
            let isWhole = lines.contains { $0.hasPrefix("BEGIN:") }
            let inner = isWhole ? lines : ["BEGIN:VEVENT"] + lines + ["END:VEVENT"]
            return (["BEGIN:VCALENDAR", "VERSION:2.0"] + inner + ["END:VCALENDAR"]).joined(separator: "\r\n")
                + "\r\n"
        }
    }

    // The first line of an event is line 4. The days of rules were computed with python-dateutil.
    static let cases: [Case] = [
        Case("a day", ["DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261225"], ["20261224"]),
        Case("a day without end", ["DTSTART;VALUE=DATE:20261224"], ["20261224"]),
        Case(
            "a day that ends on itself", ["DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261224"],
            ["20261224"]),
        Case("a day without VALUE=DATE", ["DTSTART:20261224"], ["20261224"]),
        Case(
            "the end is not in it", ["DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261227"],
            ["20261224", "20261225", "20261226"]),
        Case(
            "over the year’s end", ["DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270102"],
            ["20261231", "20270101"]),
        Case(
            "a duration of two days", ["DTSTART;VALUE=DATE:20261224", "DURATION:P2D"],
            ["20261224", "20261225"]),
        Case(
            "a duration of a week", ["DTSTART;VALUE=DATE:20261224", "DURATION:P1W"],
            ["20261224", "20261225", "20261226", "20261227", "20261228", "20261229", "20261230"]),
        Case("midnight to midnight", ["DTSTART:20261224T000000", "DTEND:20261225T000000"], ["20261224"]),
        Case(
            "midnight to 23:59",
            ["DTSTART;TZID=Europe/Berlin:20261224T000000", "DTEND;TZID=Europe/Berlin:20261224T235900"],
            ["20261224"]),
        Case("midnight and 24 hours", ["DTSTART:20261224T000000", "DURATION:PT24H"], ["20261224"]),
        Case(
            "midnight and a day and a half", ["DTSTART:20261224T000000", "DURATION:P1DT12H"], ["20261224"],
            ["3 partOfDay(\"2026-12-24\")"]),
        Case(
            "an afternoon", ["DTSTART:20261224T120000", "DTEND:20261224T180000"], [],
            ["3 partOfDay(\"2026-12-24\")"]),
        Case(
            "from noon to noon of the third day", ["DTSTART:20261223T120000", "DTEND:20261225T120000"],
            ["20261224"], ["3 partOfDay(\"2026-12-23\")"]),
        Case("a moment", ["DTSTART:20261224T120000"], [], ["3 partOfDay(\"2026-12-24\")"]),
        Case("cancelled", ["DTSTART;VALUE=DATE:20261224", "STATUS:CANCELLED"], []),
        Case("tentative", ["DTSTART;VALUE=DATE:20261224", "STATUS:TENTATIVE"], ["20261224"]),
        Case(
            "transparent, as holidays often are", ["DTSTART;VALUE=DATE:20261224", "TRANSP:TRANSPARENT"],
            ["20261224"]),
        Case("small letters", ["dtstart;value=date:20261224"], ["20261224"]),
        Case("a folded line", ["DTSTART;VAL", " UE=DA", "\tTE:2026", " 1224"], ["20261224"]),
        Case("a quoted parameter with a colon", ["DTSTART;X-A=\"a:b;c\";VALUE=DATE:20261224"], ["20261224"]),
        Case(
            "a text with anything in it",
            ["SUMMARY:Heiligabend: BEGIN\\, END;X", "DTSTART;VALUE=DATE:20261224"], ["20261224"]),
        Case("before 2020", ["DTSTART;VALUE=DATE:20051224"], []),
        // Rules
        Case(
            "every year", ["DTSTART;VALUE=DATE:20201225", "RRULE:FREQ=YEARLY"],
            ["20261225", "20271225", "20281225"]),
        Case(
            "every year from long ago", ["DTSTART;VALUE=DATE:19001225", "RRULE:FREQ=YEARLY"],
            ["20261225", "20271225", "20281225"]),
        Case(
            "every second year", ["DTSTART;VALUE=DATE:20201225", "RRULE:FREQ=YEARLY;INTERVAL=2"],
            ["20261225", "20281225"]),
        Case("seven times", ["DTSTART;VALUE=DATE:20201225", "RRULE:FREQ=YEARLY;COUNT=7"], ["20261225"]),
        Case(
            "until, and on it", ["DTSTART;VALUE=DATE:20201225", "RRULE:FREQ=YEARLY;UNTIL=20271225"],
            ["20261225", "20271225"]),
        Case(
            "until the day before",
            ["DTSTART;VALUE=DATE:20201225", "RRULE:FREQ=YEARLY;UNTIL=20271224T235959Z"], ["20261225"]),
        Case(
            "until a time in UTC, for whole days the day as it is written",
            [
                "X-WR-TIMEZONE:Europe/Berlin", "BEGIN:VEVENT", "DTSTART;VALUE=DATE:20201224",
                "RRULE:FREQ=YEARLY;UNTIL=20271223T235959Z", "EXDATE:20261224T000000Z", "END:VEVENT",
            ], []),
        Case(
            "until a time in UTC, for times the zone’s",
            [
                "X-WR-TIMEZONE:Europe/Berlin", "BEGIN:VEVENT", "DTSTART:20201224T000000", "DURATION:P1D",
                "RRULE:FREQ=YEARLY;UNTIL=20271223T235959Z", "END:VEVENT",
            ], ["20261224", "20271224"]),
        Case(
            "the fourth Thursday of November",
            ["DTSTART;VALUE=DATE:20201126", "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH"],
            ["20261126", "20271125", "20281123"]),
        Case(
            "the last Monday of May",
            ["DTSTART;VALUE=DATE:20200525", "RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO"],
            ["20260525", "20270531", "20280529"]),
        Case(
            "the Saturday between 20 and 26 June",
            [
                "DTSTART;VALUE=DATE:20200620",
                "RRULE:FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=20,21,22,23,24,25,26;BYDAY=SA",
            ], ["20260620", "20270626", "20280624"]),
        Case(
            "the Tuesday after the first Monday",
            [
                "DTSTART;VALUE=DATE:20201103",
                "RRULE:FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8",
            ], ["20281107"]),
        Case(
            "the last day of February",
            ["DTSTART;VALUE=DATE:20200229", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"],
            ["20260228", "20270228", "20280229"]),
        Case("29 February", ["DTSTART;VALUE=DATE:20200229", "RRULE:FREQ=YEARLY"], ["20280229"]),
        Case(
            "the twentieth Monday of the year",
            ["DTSTART;VALUE=DATE:20200518", "RRULE:FREQ=YEARLY;BYDAY=20MO"],
            ["20260518", "20270517", "20280515"]),
        Case(
            "two months", ["DTSTART;VALUE=DATE:20200106", "RRULE:FREQ=YEARLY;BYMONTH=1,6"],
            ["20260106", "20260606", "20270106", "20270606", "20280106", "20280606"]),
        Case(
            "the last working day of the year",
            ["DTSTART;VALUE=DATE:20201231", "RRULE:FREQ=YEARLY;BYMONTH=12;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"],
            ["20261231", "20271231", "20281229"]),
        Case(
            "every third month",
            ["DTSTART;VALUE=DATE:20260131", "RRULE:FREQ=MONTHLY;INTERVAL=3;UNTIL=20261231"],
            ["20260131", "20260731", "20261031"]),
        Case(
            "every other week", ["DTSTART;VALUE=DATE:20261204", "RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=3"],
            ["20261204", "20261218", "20270101"]),
        Case(
            "three days", ["DTSTART;VALUE=DATE:20261224", "RRULE:FREQ=DAILY;COUNT=3"],
            ["20261224", "20261225", "20261226"]),
        Case(
            "every year for two days",
            ["DTSTART;VALUE=DATE:20201225", "DTEND;VALUE=DATE:20201227", "RRULE:FREQ=YEARLY;UNTIL=20261225"],
            ["20261225", "20261226"]),
        Case(
            "but not that year",
            ["DTSTART;VALUE=DATE:20201225", "RRULE:FREQ=YEARLY", "EXDATE;VALUE=DATE:20271225"],
            ["20261225", "20281225"]),
        Case(
            "and on others",
            ["DTSTART;VALUE=DATE:20261224", "RDATE;VALUE=DATE:20261231,20270105", "RDATE:20270106"],
            ["20261224", "20261231", "20270105", "20270106"]),
        Case(
            "a start that does not follow its rule",
            ["DTSTART;VALUE=DATE:20261101", "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;UNTIL=20270101"],
            ["20261101", "20261126"], ["5 startOutsideRule"]),
        // Whole calendars
        Case(
            "an occurrence that was moved",
            [
                "BEGIN:VEVENT", "UID:1", "DTSTART;VALUE=DATE:20251225", "RRULE:FREQ=YEARLY", "END:VEVENT",
                "BEGIN:VEVENT", "UID:1", "RECURRENCE-ID;VALUE=DATE:20271225", "DTSTART;VALUE=DATE:20271227",
                "END:VEVENT",
            ], ["20261225", "20271227", "20281225"]),
        Case(
            "an occurrence that was cancelled",
            [
                "BEGIN:VEVENT", "UID:1", "DTSTART;VALUE=DATE:20251225", "RRULE:FREQ=YEARLY", "END:VEVENT",
                "BEGIN:VEVENT", "UID:1", "RECURRENCE-ID;VALUE=DATE:20271225", "DTSTART;VALUE=DATE:20271225",
                "STATUS:CANCELLED", "END:VEVENT",
            ], ["20261225", "20281225"]),
        Case(
            "the calendar’s zone for times in UTC",
            [
                "X-WR-TIMEZONE:Europe/Berlin", "BEGIN:VEVENT", "DTSTART:20261223T230000Z",
                "DTEND:20261224T230000Z", "END:VEVENT",
            ], ["20261224"]),
        Case(
            "a zone that is not known, and not needed",
            ["X-WR-TIMEZONE:Mars/Olympus", "BEGIN:VEVENT", "DTSTART;VALUE=DATE:20261224", "END:VEVENT"],
            ["20261224"]),
        Case(
            "a zone that is not known",
            [
                "X-WR-TIMEZONE:Mars/Olympus", "BEGIN:VEVENT", "DTSTART:20261224T000000Z",
                "DTEND:20261225T000000Z", "END:VEVENT",
            ], ["20261224"], ["3 unknownZone(\"Mars/Olympus\")"]),
        Case(
            "an alarm’s duration is not the event’s",
            [
                "BEGIN:VEVENT", "DTSTART;VALUE=DATE:20261224", "BEGIN:VALARM", "TRIGGER:-PT15M",
                "DURATION:P5D", "END:VALARM", "END:VEVENT",
            ], ["20261224"]),
        Case(
            "a time zone’s rules are not holidays",
            [
                "BEGIN:VTIMEZONE", "TZID:X", "BEGIN:STANDARD", "DTSTART:16010101T030000",
                "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", "END:STANDARD", "END:VTIMEZONE",
                "BEGIN:VEVENT", "DTSTART;VALUE=DATE:20261224", "END:VEVENT",
            ], ["20261224"]),
        Case(
            "a task is no event",
            ["BEGIN:VTODO", "DTSTART;VALUE=DATE:20261224", "END:VTODO", "BEGIN:VTODO", "END:VTODO"], [],
            ["3 otherComponent(\"VTODO\")"]),
        Case("no event at all", ["X-WR-CALNAME:Empty", "BEGIN:VTIMEZONE", "END:VTIMEZONE"], []),
        // What is wrong
        Case("no start", ["SUMMARY:x"], [], ["3 noStart"]),
        Case("no such day", ["DTSTART;VALUE=DATE:20260230"], [], ["4 badDate(\"20260230\")"]),
        Case("no such time", ["DTSTART:20260201T250000"], [], ["4 badDate(\"20260201T250000\")"]),
        Case("a date as people write it", ["DTSTART:24.12.2026"], [], ["4 badDate(\"24.12.2026\")"]),
        Case(
            "an end before the start", ["DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261223"], [],
            ["3 endsBeforeStart"]),
        Case(
            "a time before the start", ["DTSTART:20261224T120000", "DTEND:20261224T110000"], [],
            ["3 endsBeforeStart"]),
        Case("two years", ["DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20281224"], [], ["3 tooLong"]),
        Case(
            "a duration that is none", ["DTSTART;VALUE=DATE:20261224", "DURATION:1 day"], [],
            ["5 badDuration(\"1 day\")"]),
        Case(
            "a duration backwards", ["DTSTART;VALUE=DATE:20261224", "DURATION:-P1D"], [],
            ["5 badDuration(\"-P1D\")"]),
        Case(
            "a duration without end", ["DTSTART;VALUE=DATE:20261224", "DURATION:P99999999999999999999D"], [],
            ["5 badDuration(\"P99999999999999999999D\")"]),
        Case(
            "a rule without frequency", ["DTSTART;VALUE=DATE:20261224", "RRULE:COUNT=3"], ["20261224"],
            ["5 badRule(\"COUNT=3\")"]),
        Case(
            "a rule by the hour", ["DTSTART;VALUE=DATE:20261224", "RRULE:FREQ=HOURLY"], ["20261224"],
            ["5 unsupported(\"FREQ=HOURLY\")"]),
        Case(
            "a rule by week numbers", ["DTSTART;VALUE=DATE:20261224", "RRULE:FREQ=YEARLY;BYWEEKNO=20"],
            ["20261224"], ["5 unsupported(\"BYWEEKNO=20\")"]),
        Case(
            "a thirteenth month", ["DTSTART;VALUE=DATE:20261224", "RRULE:FREQ=YEARLY;BYMONTH=13"],
            ["20261224"], ["5 badRule(\"BYMONTH=13\")"]),
        Case(
            "a day that is none", ["DTSTART;VALUE=DATE:20261224", "RRULE:FREQ=YEARLY;BYDAY=4XX"],
            ["20261224"], ["5 badRule(\"BYDAY=4XX\")"]),
        Case(
            "count and until", ["DTSTART;VALUE=DATE:20261224", "RRULE:FREQ=YEARLY;COUNT=3;UNTIL=20300101"],
            ["20261224"], ["5 badRule(\"COUNT and UNTIL together\")"]),
        Case(
            "a rule of exceptions", ["DTSTART;VALUE=DATE:20261224", "EXRULE:FREQ=YEARLY"], ["20261224"],
            ["5 unsupported(\"EXRULE\")"]),
        Case(
            "a period", ["DTSTART;VALUE=DATE:20261224", "RDATE;VALUE=PERIOD:20270101T000000/P1D"],
            ["20261224"], ["5 unsupported(\"RDATE;VALUE=PERIOD\")"]),
        Case(
            "this and the following",
            ["UID:1", "RECURRENCE-ID;RANGE=THISANDFUTURE:20261224", "DTSTART;VALUE=DATE:20261224"],
            ["20261224"], ["5 unsupported(\"RECURRENCE-ID;RANGE\")"]),
        Case(
            "a line that is none", ["DTSTART;VALUE=DATE:20261224", "no line at all"], ["20261224"],
            ["5 malformedLine(\"no line at all\")"]),
        Case(
            "a quote that does not end", ["DTSTART;X=\"a:20261224"], [],
            ["3 noStart", "4 malformedLine(\"DTSTART;X=\\\"a:20261224\")"]),
        Case(
            "ends that do not match",
            ["BEGIN:VEVENT", "DTSTART;VALUE=DATE:20261224", "END:VTODO", "END:VEVENT"], ["20261224"],
            ["5 unbalanced(\"END:VTODO\")"]),
        Case(
            "an event that does not end", ["BEGIN:VEVENT", "DTSTART;VALUE=DATE:20261224"], [],
            ["5 unbalanced(\"END:VCALENDAR\")", "5 unbalanced(\"end of file\")"]),
    ]

    @Test("the days of a calendar are found, and what is not understood is told", arguments: cases)
    func calendar(_ test: Case) {
        let found = ICalendarDays(test.text)
        let days = found.days.filter { (2026...2028).contains($0.civilTime.year) }.sorted()
        #expect(days.map { $0.text.replacing("-", with: "") } == test.days)
        #expect(found.findings.map { "\($0.line) \($0.kind)" } == test.findings)
        #expect(found.findings.allSatisfy { !$0.message.isEmpty && !$0.message.contains("\n") })
        // Ends of line do not matter, nor does a mark of byte order.
        #expect(ICalendarDays("\u{FEFF}" + test.text.replacing("\r\n", with: "\n")) == found)
    }

    @Test(
        "what is no calendar says so",
        arguments: ["", "\n", "<html>BEGIN:VCALENDAR</html>", "BEGIN:VEVENT\nEND:VEVENT\n"])
    func noCalendar(_ text: String) {
        #expect(
            ICalendarDays(text).findings.map(\.kind) == [.notACalendar] && ICalendarDays(text).days.isEmpty)
    }

    @Test("a zone that is given counts more than the calendar’s")
    func zone() throws {
        let text =
            "BEGIN:VCALENDAR\nX-WR-TIMEZONE:UTC\nBEGIN:VEVENT\nDTSTART:20261223T230000Z\nDTEND:20261224T230000Z\nEND:VEVENT\nEND:VCALENDAR\n"
        let berlin = try #require(Zone("Europe/Berlin"))
        #expect(ICalendarDays(text, zone: berlin).days.map(\.text) == ["2026-12-24"])
        #expect(ICalendarDays(text).days.isEmpty)
    }

    @Test("what is too much is told, and ends")
    func limits() {
        func calendar(_ inner: String) -> ICalendarDays {
            ICalendarDays("BEGIN:VCALENDAR\n\(inner)END:VCALENDAR\n")
        }
        let event = "BEGIN:VEVENT\nDTSTART:20261224\nEND:VEVENT\n"
        let many = calendar(String(repeating: event, count: ICalendarDays.mostEvents + 5))
        #expect(many.findings.map(\.kind) == [.tooManyEvents] && many.days.count == 1)
        #expect(
            ICalendarDays(String(repeating: "x", count: ICalendarDays.mostOctets + 1)).findings.map(\.kind)
                == [.tooLarge])
        let long = calendar(
            "RDATE:" + String(repeating: "x", count: ICalendarDays.mostLineOctets) + "\n" + event)
        #expect(long.findings.map(\.kind) == [.lineTooLong] && long.days.count == 1)
        let text = calendar(
            "DESCRIPTION:" + String(repeating: "x", count: ICalendarDays.mostLineOctets) + "\n" + event)
        #expect(text.findings.isEmpty && text.days.count == 1)
        let bad = calendar(String(repeating: "BEGIN:VEVENT\nDTSTART:1\nEND:VEVENT\n", count: 500))
        #expect(
            bad.findings.count == ICalendarDays.mostFindings + 1
                && bad.findings.last?.kind == .tooManyFindings)
        let afternoons = String(
            repeating: "BEGIN:VEVENT\nDTSTART:20261224T120000\nEND:VEVENT\n", count: 500)
        let hidden = calendar(afternoons + "BEGIN:VEVENT\nEND:VEVENT\n")
        #expect(hidden.findings.contains { $0.kind == .noStart })
        let daily = "BEGIN:VEVENT\nDTSTART:19000101\nRRULE:FREQ=DAILY;COUNT=100000\nEND:VEVENT\n"
        let slow = calendar(String(repeating: daily, count: 200))
        #expect(slow.findings.contains { $0.kind == .tooManyDays })
        let wide = calendar(
            "BEGIN:VEVENT\nDTSTART:20200101\nDURATION:P366D\nRRULE:FREQ=DAILY\nEND:VEVENT\n")
        #expect(wide.findings.map(\.kind) == [.tooManyDays])
        let weekdays = Array(repeating: "MO", count: 6000).joined(separator: ",")
        let list = calendar(
            "BEGIN:VEVENT\nDTSTART:20200101\nRRULE:FREQ=DAILY;BYDAY=\(weekdays)\nEND:VEVENT\n")
        #expect(list.findings.map(\.kind) == [.unsupported("more than 62 values")])
        let deep = calendar(String(repeating: "BEGIN:VEVENT\n", count: 10_000))
        #expect(deep.days.isEmpty && deep.findings.contains { $0.kind.isUnbalanced })
    }

    @Test("mutated calendars are read to their end", arguments: 0..<4)
    func mutated(_ seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        for _ in 0..<300 {
            let test = ICalendarTests.cases.randomElement(using: &random)
            let text = String(
                decoding: Support.mutated(Array((test?.text ?? "").utf8), by: &random), as: UTF8.self)
            let found = ICalendarDays(text)
            #expect(found.days.allSatisfy { ICalendarDays.years.contains($0.civilTime.year) })
            #expect(found.findings.allSatisfy { $0.line >= 0 && !$0.message.contains("\n") })
        }
    }
}

extension ICalendarDays.Finding.Kind {
    fileprivate var isUnbalanced: Bool { if case .unbalanced = self { true } else { false } }
}
