import Mail
import Testing

@testable import Acknowledge

/// What is asked of opening hours in a test, and what is answered.
struct HoursCase: Sendable, CustomTestStringConvertible {
    let name: String
    let zone: String
    /// `mon 09:00-18:00, …`; days by their first three letters, an end below its start is the next day's.
    let spans: String
    let holidays: Set<String>
    let now: String
    /// `open until …`, `opens …`, `always`, `closed`.
    let expected: String
    var testDescription: String { name }

    init(
        _ name: String, _ zone: String, _ spans: String, _ now: String, _ expected: String = "",
        holidays: String...
    ) {
        (self.name, self.zone, self.spans, self.now, self.expected) = (name, zone, spans, now, expected)
        self.holidays = Set(holidays)
    }

    var hours: OpeningHours {
        get throws {
            OpeningHours(
                week: try week(spans), zone: try #require(Zone(zone)),
                holidays: Holidays(days: holidays.compactMap { CalendarDay($0) }))
        }
    }

    var moment: Moment {
        get throws { try #require(Moment(rfc3339: now)) }
    }
}

/// `open until …`, `opens …`, `always`, `closed`.
func described(_ state: OpeningHours.State) -> String {
    switch state {
    case .alwaysOpen: "always"
    case .open(let end): "open until \(end.rfc3339)"
    case .closed(let start): "opens \(start.rfc3339)"
    case .closedForLong: "closed"
    }
}

func week(_ text: String) throws -> [Int: [OpeningHours.Span]] {
    let names = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]
    var week: [Int: [OpeningHours.Span]] = [:]
    for item in text.split(separator: ", ") {
        let words = item.split(separator: " ")
        let days = try words[0].split(separator: "-").map { name in
            try #require(names.firstIndex(of: String(name)))
        }
        let times = words[1].split(separator: "-").map { time in
            time.split(separator: ":").compactMap { Int($0) }
        }.map { $0[0] * 60 + $0[1] }
        let span = OpeningHours.Span(
            start: times[0], end: times[1] > times[0] ? times[1] : times[1] + 1440)
        for day in days[0]...(days.last ?? days[0]) { week[day, default: []].append(span) }
    }
    return week
}
