package import Acknowledge
package import Mail
import Yams

/// One entry of `digests`: people who are told by mail what waits.
package struct DigestSettings: Sendable, Equatable {
    package enum Time: Sendable, Equatable {
        /// `every`: so often, from 5m to 7d.
        case every(Duration)
        /// `at`: once a day at this minute, in `time_zone`.
        case daily(minute: Int, Zone)
    }
    /// `to`: who gets it.
    package var to: [Mailbox]
    package var time: Time
    /// `from`: who it is from. Default: `porchlight@` and our host name.
    package var from: Mailbox?
    /// `campaigns`: only these. Default: all.
    package var campaigns: Set<String>?
    /// `subjects`: whether the subjects of customers' mail are in it. Default false: ids, lanes and times only.
    package var showsSubjects = false

    package init(to: [Mailbox], time: Time) { (self.to, self.time) = (to, time) }

    /// What the store remembers its last mail by.
    package var key: String {
        to.map(\.key).sorted().joined(separator: " ") + " "
            + (campaigns.map { $0.sorted().joined(separator: ",") } ?? "*")
    }

    /// When the next one is due after the last one.
    package func next(after last: Moment) -> Moment {
        switch time {
        case .every(let interval): last + interval
        case .daily(let minute, let zone): DigestSettings.next(minute, in: zone, after: last)
        }
    }

    private static func next(_ minute: Int, in zone: Zone, after last: Moment) -> Moment {
        // A day may have 23 to 25 hours; two days hold the time twice.
        for days in 0...2 {
            var day = zone.civilTime(at: last + .seconds(Int64(days) * 86_400))
            (day.hour, day.minute, day.second) = (minute / 60, minute % 60, 0)
            let time = zone.moment(day)
            if time > last { return time }
        }
        return last + .seconds(86_400)
    }
}

extension Settings {
    /// Reads `digests`; after the campaigns, which it names.
    mutating func readDigests(_ reader: MappingReader) {
        guard reader.has("digests") else { return }
        for node in reader.items("digests") {
            let part = MappingReader(
                node, file: reader.file, path: "digests",
                known: ["to", "every", "at", "time_zone", "from", "campaigns", "subjects"], reader.list)
            guard part.isMapping else { continue }
            let to = part.items("to").compactMap { readDigestAddress($0, "to", part) }
            if part.isMissing("to") || part.isEmptyList("to") {
                part.report(
                    "“digests.to” is missing; add who is to be told, for example: to: [team@example.com]",
                    part.mark)
            }
            guard let time = readDigestTime(part), !to.isEmpty else { continue }
            var digest = DigestSettings(to: to, time: time)
            digest.from = part.node("from").flatMap { readDigestAddress($0, "from", part) }
            digest.campaigns = readCampaignNames(part)
            digest.showsSubjects = part.bool("subjects") ?? false
            digests.append(digest)
        }
    }

    private func readDigestAddress(_ node: Node, _ key: String, _ part: MappingReader) -> Mailbox? {
        guard let mailbox = node.scalar.flatMap({ Mailbox($0.string) }), !mailbox.domain.isEmpty else {
            part.report(
                "“digests.\(key)” takes addresses such as team@example.com, but has \(part.describe(node))",
                node.mark)
            return nil
        }
        // What comes to a campaign is a customer’s reply.
        guard !ownAddresses.contains(mailbox.detail.base + "@" + mailbox.domainKey) else {
            part.report(
                "“digests.\(key)” names \(mailbox), which is an address of a campaign; name one of your people’s",
                node.mark)
            return nil
        }
        return mailbox
    }

    private func readDigestTime(_ part: MappingReader) -> DigestSettings.Time? {
        let zone = part.zone("time_zone")
        switch (part.has("every"), part.has("at")) {
        case (true, false):
            return part.duration("every", .seconds(300) ... .seconds(7 * 86_400)).map { .every($0) }
        case (false, true):
            let text = part.string("at") ?? ""
            let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
            guard text.utf8.count == 5, parts.count == 2, let hour = parts[0], let minute = parts[1],
                (0...23).contains(hour), (0...59).contains(minute)
            else {
                part.report(
                    "“digests.at” must be a time of day such as \"08:30\", but is “\(text.singleLine.cut(to: 60))”",
                    part.node("at")?.mark)
                return nil
            }
            if part.isMissing("time_zone") {
                part.report(
                    "“digests.time_zone” is missing; add for example: time_zone: Europe/Berlin",
                    part.keyMark("at"))
            }
            return zone.map { .daily(minute: hour * 60 + minute, $0) }
        case (true, true):
            part.report("“digests” has both “every” and “at”; keep one of them", part.keyMark("at"))
        case (false, false):
            part.report("“digests” needs “every: 1h”, or “at: \"08:30\"” with “time_zone”", part.mark)
        }
        return nil
    }
}
