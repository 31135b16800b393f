import Acknowledge
package import Triage
import Yams

/// Who gets no marketing, and how long what is kept is kept: `holds`, `hold_ends`, `hold_handed_over` and `retention`, of
/// the main file and, on top of it, of each campaign.
package struct PrivacySettings: Sendable, Equatable {
    /// `holds`: which customers are on hold, so that the system that sends the mailings leaves them out: `complaints` (who
    /// complains, until it is dealt with), `open` (everybody who waits for an answer), `off` (by hand only). Default
    /// `complaints`.
    ///
    /// `hold_ends`: what ends a hold, `resolved` (a person of ours says that it is dealt with) or `answered` (a person of
    /// ours has written to the customer). Default `resolved`. Both hold for messages that come in from then on.
    package var holds = HoldPolicy()
    /// `hold_handed_over`: how long after a conversation was handed over to another system its customer is held: we do
    /// not see there when it is dealt with. In the main file only. Default 30d.
    package var holdHandedOver = Duration.seconds(30 * 86_400)
    /// `retention`: see `Retention`.
    package var retention = Retention()
    /// What campaigns set otherwise.
    package var campaigns: [String: (holds: HoldPolicy, retention: Retention)] = [:]

    package init() {}

    package func holds(in campaign: String) -> HoldPolicy { campaigns[campaign]?.holds ?? holds }

    /// Also of a campaign that is not there any more.
    package func retention(in campaign: String) -> Retention { campaigns[campaign]?.retention ?? retention }

    /// Of all; nil if nothing is ever removed.
    package var shortestRetention: Duration? {
        ([retention] + campaigns.values.map(\.retention)).compactMap(\.shortest).min()
    }

    package static func == (a: PrivacySettings, b: PrivacySettings) -> Bool {
        a.holds == b.holds && a.holdHandedOver == b.holdHandedOver && a.retention == b.retention
            && a.campaigns.mapValues(\.holds) == b.campaigns.mapValues(\.holds)
            && a.campaigns.mapValues(\.retention) == b.campaigns.mapValues(\.retention)
    }
}

/// `retention`: how long a conversation is kept after it was last active, by its lane: `{default: 2y, spam: 30d, bounce:
/// 90d}`. Days `d`, weeks `w`, years `y` (of 365 days), or `never` for “never removed”. Only conversations that are
/// answered, handed over or resolved are removed; whoever waits is never forgotten.
///
/// With a conversation go its messages and their files, what was sent because of it, and all that people noted there. What
/// stays are counts without names, and wishes for no more mail. Defaults: `spam` and `challenge` 30d; `bounce`,
/// `feedback-report`, `auto-reply` and `bulk` 90d; `default`, for all other lanes, 2y. A campaign's `retention` says only
/// what is otherwise there.
package struct Retention: Sendable, Equatable {
    /// Nil: for ever.
    package var standard: Duration? = .seconds(730 * 86_400)
    package var lanes: [Lane: Duration?] = [
        .spam: .seconds(30 * 86_400), .challenge: .seconds(30 * 86_400), .bounce: .seconds(90 * 86_400),
        .feedbackReport: .seconds(90 * 86_400), .autoReply: .seconds(90 * 86_400),
        .bulk: .seconds(90 * 86_400),
    ]

    package init() {}

    /// Nil: for ever.
    package func time(_ lane: Lane?) -> Duration? {
        guard let lane, let own = lanes[lane] else { return standard }
        return own
    }

    /// The shortest of all; nil if nothing is ever removed.
    package var shortest: Duration? { ([standard] + lanes.values).compactMap { $0 }.min() }
}

extension Settings {
    /// Keys of a campaign's file too.
    static let privacyKeys = ["holds", "hold_ends", "retention"]

    mutating func readPrivacy(_ reader: MappingReader) {
        readHolds(reader, &privacy.holds)
        let range = Duration.seconds(86_400) ... .seconds(3650 * 86_400)
        privacy.holdHandedOver = reader.duration("hold_handed_over", range) ?? privacy.holdHandedOver
        readRetention(reader, &privacy.retention)
    }

    mutating func readPrivacy(_ part: MappingReader, campaign: String) {
        guard Settings.privacyKeys.contains(where: part.has) else { return }
        var (holds, retention) = (privacy.holds, privacy.retention)
        readHolds(part, &holds)
        readRetention(part, &retention)
        privacy.campaigns[campaign] = (holds, retention)
    }

    private func readHolds(_ part: MappingReader, _ holds: inout HoldPolicy) {
        holds.cause = part.choice("holds", HoldPolicy.Cause.self) ?? holds.cause
        holds.end = part.choice("hold_ends", HoldPolicy.End.self) ?? holds.end
    }

    private func readRetention(_ part: MappingReader, _ retention: inout Retention) {
        let lanes = Lane.allCases.map(\.rawValue)
        guard let part = part.mapping("retention", known: ["default"] + lanes) else { return }
        if let standard = readTime("default", part) { retention.standard = standard }
        for lane in Lane.allCases {
            if let time = readTime(lane.rawValue, part) { retention.lanes[lane] = .some(time) }
        }
    }

    /// Nil: nothing is said, or what is said is wrong; `.some(nil)`: for ever.
    private func readTime(_ key: String, _ part: MappingReader) -> Duration?? {
        guard let node = part.node(key) else { return nil }
        let text = node.scalar?.string ?? ""
        if text == "never" { return .some(nil) }
        let units: [Character: Int] = ["d": 1, "w": 7, "y": 365]
        if let unit = text.last.flatMap({ units[$0] }), let number = Int(text.dropLast()),
            (1...36_500).contains(number), (1...36_500).contains(number * unit)
        {
            return .some(.seconds(number * unit * 86_400))
        }
        part.report(
            "“\(part.full(key))” must be a time such as 30d, 26w or 2y, from 1d to 100y, or never, but is \(part.describe(node))",
            node.mark)
        return nil
    }
}
