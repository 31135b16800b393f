import Foundation
import Mail
import Support
import Testing

@testable import Acknowledge

/// Opening hours against Foundation's calendar (`CalendarOracle`).
struct OpeningHoursOracleTests {
    private static let always = "sun-sat 00:00-24:00"
    private static let office = "mon-fri 09:00-18:00"
    private static let nights = "sun-sat 22:00-06:00"

    // Clocks: Berlin 2026-03-29 01:00Z and 2026-10-25 01:00Z; New York 2026-03-08 07:00Z and 2026-11-01 06:00Z; Sydney
    // 2026-04-04 16:00Z (back) and 2026-10-03 16:00Z (forward); Lord Howe, by half an hour, 2026-04-04 15:00Z (back) and
    // 2026-10-03 15:30Z (forward); São Paulo, at midnight, 2018-02-18 02:00Z (back) and 2018-11-04 03:00Z (forward).
    static let cases: [HoursCase] = [
        HoursCase("Berlin, the Friday before summer time", "Europe/Berlin", office, "2026-03-27T17:30:00Z"),
        HoursCase("Berlin, the Monday of summer time", "Europe/Berlin", office, "2026-03-30T06:59:59Z"),
        HoursCase("Berlin, a night that loses an hour", "Europe/Berlin", nights, "2026-03-28T21:30:00Z"),
        HoursCase(
            "Berlin, a span begins in the lost hour", "Europe/Berlin", "sun 02:30-06:00",
            "2026-03-29T00:59:00Z"),
        HoursCase(
            "Berlin, a span ends in the lost hour", "Europe/Berlin", "sun 01:00-02:30", "2026-03-29T00:30:00Z"
        ),
        HoursCase(
            "Berlin, a span is the lost hour", "Europe/Berlin", "sun 02:00-03:00", "2026-03-29T00:59:00Z"),
        HoursCase(
            "Berlin, a span within the lost hour overtakes another", "Europe/Berlin",
            "sun 02:15-02:45, sun 03:00-03:10", "2026-03-29T00:30:00Z"),
        HoursCase(
            "Berlin, the same, in between", "Europe/Berlin", "sun 02:15-02:45, sun 03:00-03:10",
            "2026-03-29T01:05:00Z"),
        HoursCase(
            "Berlin, the Saturday before winter time", "Europe/Berlin", "sat 09:00-24:00",
            "2026-10-24T21:59:00Z"),
        HoursCase("Berlin, a night that gains an hour", "Europe/Berlin", nights, "2026-10-24T20:30:00Z"),
        HoursCase(
            "Berlin, a span begins in the double hour", "Europe/Berlin", "sun 02:30-06:00",
            "2026-10-25T01:15:00Z"),
        HoursCase(
            "Berlin, a span ends in the double hour, its first time", "Europe/Berlin", "sun 01:00-02:30",
            "2026-10-25T00:29:00Z"),
        HoursCase(
            "Berlin, the same, the second time", "Europe/Berlin", "sun 01:00-02:30", "2026-10-25T01:15:00Z"),
        HoursCase(
            "Berlin, round the clock over both hours", "Europe/Berlin",
            "sat-sat 00:00-24:00, sun 00:00-12:00", "2026-10-24T12:00:00Z"),
        HoursCase("Berlin, the second before a change", "Europe/Berlin", nights, "2026-03-29T00:59:59Z"),
        HoursCase("Berlin, the second of a change", "Europe/Berlin", nights, "2026-03-29T01:00:00Z"),
        HoursCase("New York, a night that loses an hour", "America/New_York", nights, "2026-03-08T04:00:00Z"),
        HoursCase(
            "New York, Friday over the weekend of the change", "America/New_York", office,
            "2026-03-06T23:30:00Z"),
        HoursCase(
            "New York, a span begins in the lost hour", "America/New_York", "sun 02:15-08:00",
            "2026-03-08T06:30:00Z"),
        HoursCase("New York, a night that gains an hour", "America/New_York", nights, "2026-11-01T03:00:00Z"),
        HoursCase(
            "New York, a span ends in the double hour", "America/New_York", "sat 20:00-01:30",
            "2026-11-01T05:20:00Z"),
        HoursCase(
            "New York, the same, the second time", "America/New_York", "sat 20:00-01:30",
            "2026-11-01T06:20:00Z"),
        HoursCase("Sydney, a night that gains an hour", "Australia/Sydney", nights, "2026-04-04T12:30:00Z"),
        HoursCase("Sydney, a night that loses an hour", "Australia/Sydney", nights, "2026-10-03T12:30:00Z"),
        HoursCase("Sydney, the Monday behind it", "Australia/Sydney", office, "2026-10-04T12:00:00Z"),
        HoursCase(
            "Sydney, a span begins in the lost hour", "Australia/Sydney", "sun 02:30-05:00",
            "2026-10-03T15:59:00Z"),
        HoursCase(
            "Lord Howe, a night that loses half an hour", "Australia/Lord_Howe", nights,
            "2026-10-03T12:30:00Z"),
        HoursCase(
            "Lord Howe, a span begins in the lost half hour", "Australia/Lord_Howe", "sun 02:15-05:00",
            "2026-10-03T15:00:00Z"),
        HoursCase(
            "Lord Howe, a span ends in the lost half hour", "Australia/Lord_Howe", "sun 01:00-02:15",
            "2026-10-03T15:00:00Z"),
        HoursCase(
            "Lord Howe, a night that gains half an hour", "Australia/Lord_Howe", nights,
            "2026-04-04T12:30:00Z"),
        HoursCase(
            "Lord Howe, a span begins in the double half hour", "Australia/Lord_Howe", "sun 01:45-05:00",
            "2026-04-04T14:30:00Z"),
        HoursCase(
            "Lord Howe, a span ends there", "Australia/Lord_Howe", "sat 20:00-01:45", "2026-04-04T14:50:00Z"),
        HoursCase(
            "São Paulo, a day without midnight", "America/Sao_Paulo", "sun 00:00-08:00",
            "2018-11-04T02:00:00Z"),
        HoursCase(
            "São Paulo, until a midnight that is not", "America/Sao_Paulo", "sat 18:00-24:00",
            "2018-11-04T01:00:00Z"),
        HoursCase("São Paulo, over it", "America/Sao_Paulo", nights, "2018-11-04T02:30:00Z"),
        HoursCase(
            "São Paulo, a span within the hour that is not", "America/Sao_Paulo", "sun 00:15-00:45",
            "2018-11-04T02:59:00Z"),
        HoursCase(
            "São Paulo, Saturday’s last hour comes twice", "America/Sao_Paulo", "sat 18:00-24:00",
            "2018-02-18T01:30:00Z"),
        HoursCase(
            "São Paulo, the same, the second time", "America/Sao_Paulo", "sat 18:00-24:00",
            "2018-02-18T02:30:00Z"),
        HoursCase(
            "São Paulo, until half past eleven, twice", "America/Sao_Paulo", "sat 18:00-23:30",
            "2018-02-18T02:15:00Z"),
        HoursCase("Kathmandu, three quarters", "Asia/Kathmandu", office, "2026-11-20T12:14:59Z"),
        HoursCase("Kathmandu, at the end", "Asia/Kathmandu", office, "2026-11-20T12:15:00Z"),
        HoursCase("Kolkata, before work", "Asia/Kolkata", office, "2026-11-22T20:00:00Z"),
        HoursCase("Kolkata, a night", "Asia/Kolkata", nights, "2026-11-22T16:29:00Z"),
        HoursCase("Chatham, a night that gains an hour", "Pacific/Chatham", nights, "2026-04-04T12:00:00Z"),
        HoursCase("Chatham, a night that loses an hour", "Pacific/Chatham", nights, "2026-09-26T12:00:00Z"),
        HoursCase(
            "Chatham, a span begins in the lost hour (02:45)", "Pacific/Chatham", "sun 03:00-06:00",
            "2026-09-26T13:30:00Z"),
        HoursCase("St John’s, in summer", "America/St_Johns", office, "2026-07-03T20:29:59Z"),
        HoursCase(
            "St John’s, a minute past midnight clocks changed there until 2011", "America/St_Johns", nights,
            "2010-03-14T03:00:00Z"),
        HoursCase("St John’s, and back", "America/St_Johns", nights, "2010-11-07T02:15:00Z"),
        HoursCase("Dublin, whose winter is the exception", "Europe/Dublin", nights, "2026-03-29T00:30:00Z"),
        HoursCase("Casablanca, back for Ramadan", "Africa/Casablanca", nights, "2026-02-15T01:30:00Z"),
        HoursCase("Cairo, at midnight", "Africa/Cairo", "fri 00:00-04:00", "2026-04-23T21:30:00Z"),
        HoursCase(
            "Tehran, an offset of half an hour", "Asia/Tehran",
            "sun-wed 08:00-16:00", "2026-11-21T10:00:00Z"),
        HoursCase("a leap day is a Tuesday", "Europe/Berlin", "tue 09:00-12:00", "2028-02-28T12:00:00Z"),
        HoursCase("no leap day in 2027", "Europe/Berlin", "mon 09:00-12:00", "2027-02-28T12:00:00Z"),
        HoursCase("a night into a leap day", "Europe/Berlin", "mon 22:00-06:00", "2028-02-29T04:00:00Z"),
        HoursCase("a night out of a leap day", "Europe/Berlin", "tue 22:00-06:00", "2028-03-01T04:00:00Z"),
        HoursCase(
            "the leap day is a holiday", "Europe/Berlin", office, "2028-02-28T17:00:00Z",
            holidays: "2028-02-29"),
        HoursCase("no leap day in 2100", "UTC", office, "2100-02-26T18:30:00Z"),
        HoursCase("over the year’s end", "Europe/Berlin", nights, "2026-12-31T22:59:59Z"),
        HoursCase(
            "over the year’s end, which is no holiday before midnight", "Europe/Berlin", nights,
            "2026-12-31T23:30:00Z", holidays: "2027-01-01"),
        HoursCase(
            "the year’s first night does not begin", "Europe/Berlin", nights, "2027-01-01T21:30:00Z",
            holidays: "2027-01-01"),
        HoursCase(
            "the year’s end far west", "Pacific/Honolulu", office, "2027-01-01T03:00:00Z",
            holidays: "2027-01-01"),
        HoursCase(
            "the year’s end far east", "Pacific/Kiritimati", office, "2026-12-31T09:00:00Z",
            holidays: "2027-01-01"),
        HoursCase(
            "a night into a holiday", "Europe/Berlin", "thu 20:00-02:00", "2026-12-25T00:30:00Z",
            holidays: "2026-12-25"),
        HoursCase(
            "a night out of a holiday never began", "Europe/Berlin", "fri 20:00-02:00",
            "2026-12-26T00:30:00Z", holidays: "2026-12-25"),
        HoursCase(
            "a night between two holidays", "Europe/Berlin", nights, "2026-12-25T22:30:00Z",
            holidays: "2026-12-24", "2026-12-26"),
        HoursCase(
            "round the clock stops for a holiday", "Europe/Berlin", always, "2026-12-24T12:00:00Z",
            holidays: "2026-12-25"),
        HoursCase(
            "round the clock begins again behind it", "Europe/Berlin", always, "2026-12-25T12:00:00Z",
            holidays: "2026-12-25"),
        HoursCase(
            "round the clock, the holiday is a week and a second away", "Europe/Berlin", always,
            "2026-12-17T22:59:59Z", holidays: "2026-12-25"),
        HoursCase(
            "round the clock, the holiday is a week away", "Europe/Berlin", always, "2026-12-17T23:00:00Z",
            holidays: "2026-12-25"),
        HoursCase(
            "a holiday of the change of clocks", "Europe/Berlin", nights, "2026-10-24T12:00:00Z",
            holidays: "2026-10-24"),
        HoursCase("a day of 24 hours from noon", "Europe/Berlin", "wed 12:00-12:00", "2026-11-18T10:59:00Z"),
        HoursCase(
            "five days of 24 hours from noon", "Europe/Berlin", "mon-fri 12:00-12:00", "2026-11-18T10:59:00Z"),
        HoursCase(
            "spans that touch over midnight", "Europe/Berlin", "mon 18:00-24:00, tue 00:00-06:00",
            "2026-11-23T20:00:00Z"),
        HoursCase(
            "spans that overlap over midnight", "Europe/Berlin", "mon 18:00-04:00, tue 02:00-06:00",
            "2026-11-23T20:00:00Z"),
        HoursCase(
            "spans that leave a minute", "Europe/Berlin", "mon 18:00-23:59, tue 00:00-06:00",
            "2026-11-23T22:58:30Z"),
        HoursCase(
            "four spans a day", "Europe/Berlin",
            "mon-fri 06:00-08:00, mon-fri 09:00-11:00, mon-fri 14:00-16:00, mon-fri 19:00-21:00",
            "2026-11-23T11:00:00Z"),
        HoursCase("one hour a week", "Europe/Berlin", "sun 03:00-04:00", "2026-11-22T03:00:00Z"),
        HoursCase(
            "one hour a week, all Sundays of two months holidays", "Europe/Berlin", "sun 03:00-04:00",
            "2026-11-22T03:00:00Z",
            holidays: "2026-11-29", "2026-12-06", "2026-12-13", "2026-12-20", "2026-12-27", "2027-01-03",
            "2027-01-10", "2027-01-17"),
        HoursCase(
            "the same, and the one behind it", "Europe/Berlin", "sun 03:00-04:00", "2026-11-22T03:00:00Z",
            holidays: "2026-11-29", "2026-12-06", "2026-12-13", "2026-12-20", "2026-12-27", "2027-01-03",
            "2027-01-10"),
    ]

    @Test("it is open when Foundation’s calendar says so", arguments: cases + OpeningHoursTests.cases)
    func table(_ test: HoursCase) throws {
        let hours = try test.hours
        let oracle = CalendarOracle(test.zone, hours.week, holidays: test.holidays)
        #expect(described(hours.state(at: try test.moment)) == oracle.state(at: try test.moment))
    }

    @Test("the table is long enough to mean something")
    func count() {
        #expect(OpeningHoursOracleTests.cases.count >= 60)
        #expect(Set(OpeningHoursOracleTests.cases.map(\.zone)).count >= 12)
    }

    private static let zones = [
        "Europe/Berlin", "America/New_York", "Australia/Sydney", "Australia/Lord_Howe", "America/Sao_Paulo",
        "Asia/Kathmandu", "Asia/Kolkata", "Pacific/Chatham", "America/St_Johns", "UTC", "Africa/Casablanca",
        "Africa/Cairo",
        "Asia/Beirut", "Europe/Dublin", "Pacific/Kiritimati", "America/Havana", "Asia/Gaza",
        "America/Santiago",
        "Pacific/Auckland", "Antarctica/Troll",
    ]

    @Test("random hours are open when Foundation’s calendar says so", arguments: 0..<8)
    func random(_ seed: Int) throws {
        var random = SeededRandom(seed: UInt64(seed))
        for _ in 0..<150 {
            let name = OpeningHoursOracleTests.zones.randomElement(using: &random) ?? "UTC"
            let week = randomWeek(&random)
            let moment = randomMoment(name, &random)
            var holidays: Set<CalendarDay> = []
            for _ in 0..<Int.random(in: 0...6, using: &random) {
                holidays.insert(
                    CalendarDay(moment, in: try #require(Zone(name)))
                        + Int.random(in: -2...70, using: &random))
            }
            let hours = OpeningHours(
                week: week, zone: try #require(Zone(name)), holidays: Holidays(days: holidays))
            let oracle = CalendarOracle(name, week, holidays: Set(holidays.map(\.text)))
            #expect(
                described(hours.state(at: moment)) == oracle.state(at: moment),
                "\(name) at \(moment.rfc3339), \(week), without \(holidays.map(\.text).sorted())")
        }
    }

    private func randomWeek(_ random: inout SeededRandom) -> [Int: [OpeningHours.Span]] {
        var week: [Int: [OpeningHours.Span]] = [:]
        let step = [5, 15, 30].randomElement(using: &random) ?? 15
        for _ in 0..<Int.random(in: 1...5, using: &random) {
            let start = Int.random(in: 0..<1440 / step, using: &random) * step
            let length = Int.random(in: 1...1440 / step, using: &random) * step
            let isShort = Bool.random(using: &random)
            let span = OpeningHours.Span(start: start, end: start + (isShort ? min(length, 240) : length))
            for day in 0..<7 where Int.random(in: 0..<3, using: &random) > 0 {
                week[day, default: []].append(span)
            }
        }
        return week
    }

    /// Any moment of some years, half of them within a day of a change of clocks.
    private func randomMoment(_ zone: String, _ random: inout SeededRandom) -> Moment {
        let any = Int64.random(in: 1_420_070_400...2_051_222_400, using: &random)  // 2015 to 2035
        guard Bool.random(using: &random), let zone = TimeZone(identifier: zone),
            let change = zone.nextDaylightSavingTimeTransition(
                after: Date(timeIntervalSince1970: Double(any)))
        else { return Moment(seconds: any) }
        return Moment(
            seconds: Int64(change.timeIntervalSince1970) + Int64.random(in: -93_600...93_600, using: &random))
    }

    @Test("a day that a country left out has no hours")
    func missingDay() throws {
        // Samoa went over the date line: Thursday 2011-12-29 was followed by Saturday 2011-12-31.
        let zone = try #require(Zone("Pacific/Apia"))
        let hours = OpeningHours(
            week: [5: [.init(start: 540, end: 1020)], 0: [.init(start: 540, end: 600)]], zone: zone)
        let thursday = try #require(Moment(rfc3339: "2011-12-30T02:00:00Z"))  // 16:00 there
        #expect(described(hours.state(at: thursday)) == "opens 2011-12-31T19:00:00Z")
    }
}
