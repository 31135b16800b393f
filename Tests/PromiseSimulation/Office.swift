import Acknowledge
import Mail

extension Scenario {
    /// The hours that the admin told: Monday to Friday from 9 to 18, but for the holidays.
    func office() -> OpeningHours? {
        guard let zone = Zone(Self.zone) else { return nil }
        let days = holidays.union(holidays.map { $0 + Self.days }).map { day in
            CalendarDay(zone.civilTime(at: Moment(seconds: Int64(Self.begin) + Int64(day) * 86_400 + 43_200)))
        }
        let span = OpeningHours.Span(start: 9 * 60, end: 18 * 60)
        return OpeningHours(
            week: Dictionary(uniqueKeysWithValues: (1...5).map { ($0, [span]) }), zone: zone,
            holidays: Holidays(days: days))
    }
}
