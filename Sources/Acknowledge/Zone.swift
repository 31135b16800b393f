import Foundation
package import Mail

/// A time zone of the IANA database: what a wall clock there shows.
package struct Zone: Sendable, Equatable {
    /// `Europe/Berlin`
    package let identifier: String
    /// The place in the zone's name: `Berlin`, `New York`; `UTC` as it is.
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
    package func moment(_ time: CivilTime) -> Moment {
        let guess = time.moment()
        let before = time.moment(offset: offset(at: guess - .seconds(86_400)))
        if civilTime(at: before) == time { return before }
        let after = time.moment(offset: offset(at: guess + .seconds(86_400)))
        return civilTime(at: after) == time ? after : before
    }
}
