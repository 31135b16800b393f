import Mail
import Testing

@testable import Acknowledge

/// Monday to Friday from 9 to 18 in Berlin, but for some days.
func berlinOffice(_ holidays: String..., spans: [OpeningHours.Span] = [.init(start: 540, end: 1080)])
    -> OpeningHours
{
    guard let zone = Zone("Europe/Berlin") else { preconditionFailure("Berlin has a zone") }
    return OpeningHours(
        week: Dictionary(uniqueKeysWithValues: (1...5).map { ($0, spans) }), zone: zone,
        holidays: Holidays(days: holidays.compactMap { CalendarDay($0) }))
}

func utcMoment(_ text: String) -> Moment {
    guard let moment = Moment(rfc3339: text) else { preconditionFailure("\(text) is no moment") }
    return moment
}

struct OfficeTimeTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var from: String
        var minutes: Int
        var to: String
        var testDescription: String { name }
    }

    // 2026: Berlin's clocks change on Sunday 29 March and Sunday 25 October; 25 December is a Friday.
    static let cases = [
        Case(name: "within a day", from: "2026-11-23T09:00:00Z", minutes: 90, to: "2026-11-23T10:30:00Z"),
        Case(name: "over a night", from: "2026-11-23T16:00:00Z", minutes: 120, to: "2026-11-24T09:00:00Z"),
        Case(name: "over a weekend", from: "2026-11-20T16:30:00Z", minutes: 60, to: "2026-11-23T08:30:00Z"),
        Case(
            name: "exactly until closing", from: "2026-11-23T16:00:00Z", minutes: 60,
            to: "2026-11-23T17:00:00Z"),
        Case(name: "asked at night", from: "2026-11-23T22:00:00Z", minutes: 30, to: "2026-11-24T08:30:00Z"),
        Case(name: "asked on Sunday", from: "2026-11-22T12:00:00Z", minutes: 540, to: "2026-11-23T17:00:00Z"),
        Case(name: "a whole week", from: "2026-11-23T08:00:00Z", minutes: 2700, to: "2026-11-27T17:00:00Z"),
        Case(
            name: "over Christmas Day", from: "2026-12-24T16:00:00Z", minutes: 90, to: "2026-12-28T08:30:00Z"),
        Case(
            name: "clocks go forward", from: "2026-03-27T16:00:00Z", minutes: 120, to: "2026-03-30T08:00:00Z"),
        Case(name: "clocks go back", from: "2026-10-23T15:00:00Z", minutes: 120, to: "2026-10-26T09:00:00Z"),
    ]

    private static let time = OfficeTime(
        berlinOffice("2026-12-25"), from: utcMoment("2026-01-01T00:00:00Z"),
        through: utcMoment("2027-02-01T00:00:00Z"))

    @Test("office time passes only while the team is there", arguments: cases)
    func passes(_ one: Case) {
        let minutes = Duration.seconds(one.minutes * 60)
        #expect(Self.time.moment(minutes, after: utcMoment(one.from)) == utcMoment(one.to))
        #expect(Self.time.elapsed(from: utcMoment(one.from), to: utcMoment(one.to)) == minutes)
    }

    @Test("a night shift over a change of clocks has the hours that were really worked")
    func nightShift() throws {
        let hours = OpeningHours(
            week: [6: [.init(start: 1320, end: 1800)]], zone: try #require(Zone("Europe/Berlin")))
        let time = OfficeTime(
            hours, from: utcMoment("2026-03-01T00:00:00Z"), through: utcMoment("2026-11-30T00:00:00Z"))
        func worked(_ from: String, _ to: String) -> Duration {
            time.elapsed(from: utcMoment(from), to: utcMoment(to))
        }
        #expect(worked("2026-03-28T12:00:00Z", "2026-03-29T12:00:00Z") == .seconds(7 * 3600))
        #expect(worked("2026-10-24T12:00:00Z", "2026-10-25T12:00:00Z") == .seconds(9 * 3600))
        #expect(worked("2026-11-21T12:00:00Z", "2026-11-22T12:00:00Z") == .seconds(8 * 3600))
    }

    @Test("there and back again is the same moment, in any order of asking", arguments: 0..<200)
    func thereAndBack(_ number: Int) throws {
        let moment = utcMoment("2026-01-02T00:00:00Z") + .seconds(number * 155_003)
        let opening = try #require(Self.time.opening(from: moment))
        #expect(opening >= moment)
        #expect(Self.time.contains(opening))
        let duration = Duration.seconds(number * 977)
        let later = try #require(Self.time.moment(duration, after: moment))
        #expect(later >= moment)
        #expect(Self.time.contains(later))
        #expect(Self.time.elapsed(from: moment, to: later) == duration)
    }

    @Test("round the clock office time is time")
    func always() {
        let now = utcMoment("2026-03-28T20:00:00Z")
        let time = OfficeTime(nil, from: now, through: now + .seconds(86_400 * 70))
        #expect(time.moment(.seconds(100_000), after: now) == now + .seconds(100_000))
        #expect(time.officeDay == .seconds(86_400))
        #expect(time.moment(.seconds(86_400 * 71), after: now) == nil)
    }

    @Test("an office that is never open has no time")
    func never() throws {
        let closed = OpeningHours(week: [:], zone: try #require(Zone("Europe/Berlin")))
        let time = OfficeTime(
            closed, from: utcMoment("2026-01-01T00:00:00Z"), through: utcMoment("2026-12-31T00:00:00Z"))
        #expect(time.opening(from: utcMoment("2026-02-01T00:00:00Z")) == nil)
        #expect(time.moment(.seconds(1), after: utcMoment("2026-02-01T00:00:00Z")) == nil)
        #expect(time.officeDay == .zero)
    }

    @Test("extreme moments and durations are no trap")
    func extremes() {
        for edge in [Int64.min, Int64.min + 1, -1, 0, Int64.max - 1, Int64.max].map(
            Moment.init(microseconds:))
        {
            for hours in [nil, berlinOffice()] {
                let time = OfficeTime(
                    hours, from: edge - AnswerHistory.window, through: edge + .seconds(86_400))
                for duration in [Duration.seconds(Int64.max), .seconds(Int64.min)] {
                    #expect(time.moment(duration, after: edge).map { $0 >= edge } ?? true)
                }
                #expect(time.rounded(edge, from: edge).map { $0 >= edge } ?? true)
                #expect(time.elapsed(from: edge, to: edge) == .zero)
                #expect((0..<168).contains(time.hourOfWeek(at: edge)))
            }
        }
    }

    @Test(
        "a time that is named is round on the team's clock, and within office hours",
        arguments: [
            ("2026-11-23T09:01:00Z", "2026-11-23T09:00:00Z", "2026-11-23T09:05:00Z"),
            ("2026-11-23T09:05:00Z", "2026-11-23T09:00:00Z", "2026-11-23T09:05:00Z"),
            ("2026-11-23T12:01:00Z", "2026-11-23T09:00:00Z", "2026-11-23T12:15:00Z"),
            ("2026-11-24T09:31:00Z", "2026-11-23T09:00:00Z", "2026-11-24T10:00:00Z"),
            ("2026-11-26T09:31:00Z", "2026-11-23T09:00:00Z", "2026-11-26T10:00:00Z"),
            ("2026-11-23T16:58:00Z", "2026-11-23T08:00:00Z", "2026-11-23T17:00:00Z"),
            ("2026-11-23T17:00:00Z", "2026-11-23T08:00:00Z", "2026-11-23T17:00:00Z"),
            ("2026-11-23T20:00:00Z", "2026-11-23T08:00:00Z", "2026-11-24T08:00:00Z"),
        ])
    func rounding(_ moment: String, _ now: String, _ named: String) {
        #expect(Self.time.rounded(utcMoment(moment), from: utcMoment(now)) == utcMoment(named))
    }

    @Test("an odd closing time is not passed by rounding")
    func oddClosing() {
        let hours = berlinOffice(spans: [.init(start: 540, end: 1070)])
        let time = OfficeTime(
            hours, from: utcMoment("2026-11-01T00:00:00Z"), through: utcMoment("2026-12-31T00:00:00Z"))
        let named = time.rounded(utcMoment("2026-11-24T16:35:00Z"), from: utcMoment("2026-11-23T08:00:00Z"))
        #expect(named == utcMoment("2026-11-24T16:50:00Z"))
    }
}
