import Foundation
import Mail

@testable import Acknowledge

/// What is open, found minute by minute with Foundation's `Calendar` alone: none of our code for zones, days or spans is
/// in it but the plain values of `OpeningHours`.
struct CalendarOracle {
    private let calendar: Calendar
    private let week: [Int: [OpeningHours.Span]]
    /// `YYYY-MM-DD`
    private let holidays: Set<String>

    init(_ zone: String, _ week: [Int: [OpeningHours.Span]], holidays: Set<String>) {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: zone) ?? .gmt
        (self.calendar, self.week, self.holidays) = (calendar, week, holidays)
    }

    /// Minutes since 1970 of the spans that begin on a day, as the calendar's wall clock says.
    private func spans(on noon: Date) -> [Range<Int>] {
        let day = calendar.dateComponents([.year, .month, .day, .weekday], from: noon)
        let name = String(format: "%04d-%02d-%02d", day.year ?? 0, day.month ?? 0, day.day ?? 0)
        if holidays.contains(name) { return [] }
        return (week[(day.weekday ?? 0) - 1] ?? []).compactMap { span in
            let (start, end) = (minute(day, span.start), minute(day, span.end))
            return start < end ? start..<end : nil
        }
    }

    private func minute(_ day: DateComponents, _ minutes: Int) -> Int {
        let wall = DateComponents(
            year: day.year, month: day.month, day: (day.day ?? 0) + minutes / 1440, hour: minutes % 1440 / 60,
            minute: minutes % 60)
        return Int((calendar.date(from: wall)?.timeIntervalSince1970 ?? 0) / 60)
    }

    /// For each minute from `first` on whether it is open; with the spans of `days` days from yesterday on.
    private func openMinutes(from first: Int, days: Int, _ now: Date) -> [Bool] {
        var open = [Bool](repeating: false, count: (days + 2) * 1440)
        let today = calendar.dateComponents([.year, .month, .day], from: now)
        for offset in -1...days {
            let noon = DateComponents(
                year: today.year, month: today.month, day: (today.day ?? 0) + offset, hour: 12)
            for span in spans(on: calendar.date(from: noon) ?? now) {
                let minutes = (span.lowerBound - first..<span.upperBound - first).clamped(to: 0..<open.count)
                open.replaceSubrange(minutes, with: repeatElement(true, count: minutes.count))
            }
        }
        return open
    }

    /// As `described` has it.
    func state(at moment: Moment) -> String {
        let now = Int((Double(moment.seconds) / 60).rounded(.down))
        let date = Date(timeIntervalSince1970: Double(moment.seconds))
        let soon = openMinutes(from: now, days: 10, date)
        func text(_ minute: Int) -> String { Moment(seconds: Int64(now + minute) * 60).rfc3339 }
        if soon[0] {
            let end = soon.firstIndex(of: false) ?? soon.count
            // To the second: at 10:00:30 there is half a minute less to the same end.
            let left = Int64(now + end) * 60 - moment.seconds
            return left > 7 * 86_400 ? "always" : "open until \(text(end))"
        }
        let opening =
            soon.firstIndex(of: true)
            ?? openMinutes(from: now, days: OpeningHours.horizon, date).firstIndex(of: true)
        return opening.map { "opens \(text($0))" } ?? "closed"
    }
}
