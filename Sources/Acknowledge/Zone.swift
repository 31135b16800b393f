import Foundation
package import Mail

/// A time zone of the IANA database: what a wall clock there shows.
package struct Zone: Sendable, Equatable {
    /// `Europe/Berlin`
    package let identifier: String
    /// The place in the zone's name: `Berlin`, `New York`; `UTC` as it is. Its name in a language is `city(in:)`.
    package let place: String
    private let zone: TimeZone

    /// Nil if the system's zone database has no such name.
    package init?(_ identifier: String) {
        guard identifier == "UTC" || identifier.contains("/"), let zone = TimeZone(identifier: identifier)
        else { return nil }
        self.identifier = identifier
        self.zone = zone
        place =
            identifier.split(separator: "/").last.map { String($0).replacing("_", with: " ") } ?? identifier
    }

    /// Seconds east of UTC at that moment.
    package func offset(at moment: Moment) -> Int {
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(moment.seconds)))
    }

    package func civilTime(at moment: Moment) -> CivilTime { CivilTime(moment, offset: offset(at: moment)) }

    /// The moment at which a wall clock there shows `time`. A time that is skipped when clocks go forward is
    /// read with the offset before the change; of a time that comes twice the first is taken.
    package func moment(_ time: CivilTime) -> Moment { moment(wallClock: time.moment().seconds) }

    /// The same for a wall clock's time as seconds since it showed 1970-01-01 00:00.
    func moment(wallClock: Int64) -> Moment {
        func moment(offset: Int) -> Moment { Moment(seconds: wallClock &- Int64(offset)) }
        let offsetBefore = offset(at: Moment(seconds: wallClock &- 86_400))
        let before = moment(offset: offsetBefore)
        if offset(at: before) == offsetBefore { return before }
        let offsetAfter = offset(at: Moment(seconds: wallClock &+ 86_400))
        let after = moment(offset: offsetAfter)
        return offset(at: after) == offsetAfter ? after : before
    }

    /// `UTC` or `UTC-05:00` where the zone has no place: `Etc/GMT+5` is five hours *west* of UTC.
    var fixedName: String? {
        guard identifier == "UTC" || identifier.hasPrefix("Etc/") else { return nil }
        let minutes = offset(at: Moment(seconds: 0)) / 60
        if minutes == 0 { return "UTC" }
        let (hours, rest) = (abs(minutes) / 60, abs(minutes) % 60)
        func two(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
        return "UTC\(minutes < 0 ? "-" : "+")\(two(hours)):\(two(rest))"
    }
}
