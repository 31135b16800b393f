import Mail
import Testing

@testable import Acknowledge

struct OpeningHoursTests {
    private static let weekdays = "mon-fri 09:00-18:00"
    private static let berlin = "Europe/Berlin"
    private static let newYork = "America/New_York"
    private static let always = "sun-sat 00:00-24:00"

    // 2026-11-21 is a Saturday. Berlin: summer time from 2026-03-29 to 2026-10-25. New York: 2026-03-08 to 2026-11-01.
    static let cases: [HoursCase] = [
        HoursCase(
            "within the hours", berlin, weekdays, "2026-11-20T14:00:00Z", "open until 2026-11-20T17:00:00Z"),
        HoursCase(
            "at the first second", berlin, weekdays, "2026-11-20T08:00:00Z", "open until 2026-11-20T17:00:00Z"
        ),
        HoursCase("a second before", berlin, weekdays, "2026-11-20T07:59:59Z", "opens 2026-11-20T08:00:00Z"),
        HoursCase(
            "a second before the end", berlin, weekdays, "2026-11-20T16:59:59Z",
            "open until 2026-11-20T17:00:00Z"),
        HoursCase(
            "at the end it is closed", berlin, weekdays, "2026-11-20T17:00:00Z", "opens 2026-11-23T08:00:00Z"),
        HoursCase("on Saturday", berlin, weekdays, "2026-11-21T20:15:00Z", "opens 2026-11-23T08:00:00Z"),
        HoursCase(
            "on Sunday just before midnight", berlin, weekdays, "2026-11-22T22:59:59Z",
            "opens 2026-11-23T08:00:00Z"),
        HoursCase(
            "a lunch break", berlin, "mon-fri 09:00-12:00, mon-fri 13:00-18:00", "2026-11-20T11:30:00Z",
            "opens 2026-11-20T12:00:00Z"),
        HoursCase(
            "touching spans are one", berlin, "mon-fri 09:00-12:00, mon-fri 12:00-18:00",
            "2026-11-20T10:00:00Z", "open until 2026-11-20T17:00:00Z"),
        HoursCase(
            "overlapping spans are one", berlin, "mon-fri 09:00-14:00, mon-fri 12:00-18:00",
            "2026-11-20T09:00:00Z", "open until 2026-11-20T17:00:00Z"),
        HoursCase(
            "a span within another changes nothing", berlin, "fri 09:00-18:00, fri 10:00-11:00",
            "2026-11-20T09:30:00Z", "open until 2026-11-20T17:00:00Z"),
        HoursCase(
            "past midnight, before it", berlin, "fri 20:00-02:00", "2026-11-20T22:30:00Z",
            "open until 2026-11-21T01:00:00Z"),
        HoursCase(
            "past midnight, behind it", berlin, "fri 20:00-02:00", "2026-11-21T00:30:00Z",
            "open until 2026-11-21T01:00:00Z"),
        HoursCase(
            "past midnight, over", berlin, "fri 20:00-02:00", "2026-11-21T01:00:00Z",
            "opens 2026-11-27T19:00:00Z"),
        HoursCase(
            "past midnight, over the week’s end", berlin, "sat 20:00-02:00", "2026-11-22T00:30:00Z",
            "open until 2026-11-22T01:00:00Z"),
        HoursCase(
            "until midnight", berlin, "fri 20:00-24:00", "2026-11-20T22:30:00Z",
            "open until 2026-11-20T23:00:00Z"),
        HoursCase(
            "until midnight, and on from there", berlin, "fri 20:00-24:00, sat 00:00-03:00",
            "2026-11-20T22:30:00Z", "open until 2026-11-21T02:00:00Z"),
        HoursCase(
            "two nights in a row touch", berlin, "fri 08:00-08:00, sat 08:00-10:00", "2026-11-20T22:30:00Z",
            "open until 2026-11-21T09:00:00Z"),
        HoursCase("always open", berlin, always, "2026-11-21T20:15:00Z", "always"),
        HoursCase("always open, over a change of clocks", berlin, always, "2026-10-24T20:15:00Z", "always"),
        HoursCase(
            "always open but for a holiday soon", berlin, always, "2026-12-22T12:00:00Z",
            "open until 2026-12-24T23:00:00Z", holidays: "2026-12-25"),
        HoursCase(
            "always open but for a holiday far away", berlin, always, "2026-12-10T12:00:00Z", "always",
            holidays: "2026-12-25"),
        HoursCase("no hours at all", berlin, "", "2026-11-21T20:15:00Z", "closed"),
        HoursCase(
            "a holiday", berlin, weekdays, "2026-12-25T12:00:00Z", "opens 2026-12-28T08:00:00Z",
            holidays: "2026-12-25"),
        HoursCase(
            "a holiday ahead", berlin, weekdays, "2026-12-24T20:00:00Z", "opens 2026-12-28T08:00:00Z",
            holidays: "2026-12-25"),
        HoursCase(
            "a holiday begins with the local day", berlin, "fri 00:00-12:00", "2026-12-24T23:30:00Z",
            "opens 2026-12-31T23:00:00Z", holidays: "2026-12-25"),
        HoursCase(
            "a night into a holiday ends when it ends", berlin, "thu 20:00-04:00", "2026-12-25T01:00:00Z",
            "open until 2026-12-25T03:00:00Z", holidays: "2026-12-25"),
        HoursCase(
            "holidays for two weeks", berlin, "fri 09:00-18:00", "2026-12-20T12:00:00Z",
            "opens 2027-01-08T08:00:00Z", holidays: "2026-12-25", "2027-01-01"),
        HoursCase(
            "holidays for three weeks", berlin, "fri 09:00-18:00", "2026-12-18T18:00:00Z",
            "opens 2027-01-15T08:00:00Z", holidays: "2026-12-25", "2027-01-01", "2027-01-08"),
        HoursCase(
            "Berlin, before clocks go forward", berlin, "sat 22:00-06:00", "2026-03-28T23:00:00Z",
            "open until 2026-03-29T04:00:00Z"),
        HoursCase(
            "Berlin, the hour that is skipped is the start", berlin, "sun 02:30-06:00",
            "2026-03-29T00:00:00Z", "opens 2026-03-29T01:30:00Z"),
        HoursCase(
            "Berlin, the hour that is skipped is the end", berlin, "sat 22:00-02:30", "2026-03-29T00:30:00Z",
            "open until 2026-03-29T01:30:00Z"),
        HoursCase(
            "Berlin, a span within the skipped hour is late", berlin, "sun 02:15-02:45",
            "2026-03-29T00:00:00Z", "opens 2026-03-29T01:15:00Z"),
        HoursCase(
            "Berlin, the day after clocks went forward", berlin, "sun 09:00-12:00", "2026-03-29T00:30:00Z",
            "opens 2026-03-29T07:00:00Z"),
        HoursCase(
            "Berlin, clocks go back within a span", berlin, "sat 22:00-06:00", "2026-10-24T21:00:00Z",
            "open until 2026-10-25T05:00:00Z"),
        HoursCase(
            "Berlin, of the hour that comes twice the first starts", berlin, "sun 02:30-06:00",
            "2026-10-25T00:00:00Z", "opens 2026-10-25T00:30:00Z"),
        HoursCase(
            "Berlin, of the hour that comes twice the first ends", berlin, "sat 22:00-02:30",
            "2026-10-25T00:00:00Z", "open until 2026-10-25T00:30:00Z"),
        HoursCase(
            "Berlin, Monday after clocks went back", berlin, weekdays, "2026-10-24T12:00:00Z",
            "opens 2026-10-26T08:00:00Z"),
        HoursCase(
            "New York, before clocks go forward", newYork, "sat 22:00-06:00", "2026-03-08T05:00:00Z",
            "open until 2026-03-08T10:00:00Z"),
        HoursCase(
            "New York, the hour that is skipped", newYork, "sun 02:30-06:00", "2026-03-08T06:00:00Z",
            "opens 2026-03-08T07:30:00Z"),
        HoursCase(
            "New York, clocks go back within a span", newYork, "sat 22:00-06:00", "2026-11-01T04:00:00Z",
            "open until 2026-11-01T11:00:00Z"),
        HoursCase(
            "New York, the hour that comes twice", newYork, "sun 01:30-06:00", "2026-11-01T05:00:00Z",
            "opens 2026-11-01T05:30:00Z"),
        HoursCase(
            "New York on a weekday", newYork, weekdays, "2026-11-20T22:30:00Z",
            "open until 2026-11-20T23:00:00Z"),
        HoursCase(
            "Kolkata, half an hour off", "Asia/Kolkata", weekdays, "2026-11-20T03:29:59Z",
            "opens 2026-11-20T03:30:00Z"),
        HoursCase(
            "Kathmandu, three quarters off", "Asia/Kathmandu", weekdays, "2026-11-20T04:00:00Z",
            "open until 2026-11-20T12:15:00Z"),
        HoursCase(
            "St John’s, half an hour off and west", "America/St_Johns", weekdays, "2026-11-20T12:00:00Z",
            "opens 2026-11-20T12:30:00Z"),
        HoursCase(
            "Kiritimati, another day already", "Pacific/Kiritimati", "sat 09:00-18:00",
            "2026-11-20T20:00:00Z", "open until 2026-11-21T04:00:00Z"),
        HoursCase(
            "Pago Pago, still the day before", "Pacific/Pago_Pago", "fri 09:00-18:00", "2026-11-21T04:00:00Z",
            "open until 2026-11-21T05:00:00Z"),
        HoursCase("UTC", "UTC", weekdays, "2026-11-20T17:59:59Z", "open until 2026-11-20T18:00:00Z"),
        HoursCase(
            "over the year’s end", "UTC", "thu 22:00-02:00", "2027-01-01T01:00:00Z",
            "open until 2027-01-01T02:00:00Z"),
        HoursCase(
            "on a leap day", "UTC", "tue 09:00-18:00", "2028-02-29T10:00:00Z",
            "open until 2028-02-29T18:00:00Z"),
    ]

    @Test("it is known whether a contact is open, until when, or when it opens", arguments: cases)
    func state(_ test: HoursCase) throws {
        let found = described(try test.hours.state(at: test.moment))
        #expect(found == test.expected)
    }

    @Test(
        "only zones of the IANA database are zones",
        arguments: [
            ("Europe/Berlin", true), ("UTC", true), ("America/Argentina/Buenos_Aires", true),
            ("Europe/Nowhere", false), ("CET", false), ("", false), ("+01:00", false),
        ])
    func zones(_ name: String, _ isZone: Bool) { #expect((Zone(name) != nil) == isZone) }

    @Test(
        "every minute of a year of wall clock goes to a moment and back, but for the skipped hours",
        arguments: ["Europe/Berlin", "America/New_York", "Asia/Kolkata"])
    func wallClock(_ name: String) throws {
        let zone = try #require(Zone(name))
        var skipped = 0
        for step in stride(from: 0, to: 365 * 1440, by: 15) {
            let time = CivilTime(Moment(seconds: 1_767_225_600 + Int64(step) * 60))
            if zone.civilTime(at: zone.moment(time)) != time { skipped += 1 }
        }
        #expect(skipped == (name == "Asia/Kolkata" ? 0 : 4))
    }
}
