package import Acknowledge
import Mail
import Yams

/// One entry of `webhooks`: a system that is told what happens.
package struct WebhookSettings: Sendable, Equatable {
    /// `name`: what admins call it; letters, digits, `-` and `_`. Its place in the stream of events is remembered under this
    /// name: another name is another endpoint, which begins with what happens from then on.
    package var name: String
    /// `url`: where events are posted to. HTTPS, or with `allow_private` HTTP on this machine.
    package var address: WebAddress
    /// `secret_file`: a file with the keys that sign the events, one a line (`whsec_…`); all of them sign, so that a key can
    /// be changed without a gap.
    package var secrets: [SigningSecret]
    /// `events`: which kinds, such as `conversation.claimed`, `conversation.*` or `*`. Default: `conversation.*`, `reply.kept`,
    /// `promise.*`, `hold.*`, `unsubscribe.*`.
    package var events: [EventPattern] = EventPattern.usual
    /// `campaigns`: only what happens in these. Default: all, and what belongs to none.
    package var campaigns: Set<String>?
    /// `allow_private`, `trust`: as in `FactsSource`.
    package var allowsPrivate = false
    package var trust: String?
    /// `paused`: send nothing; what happens meanwhile is kept for it. Default false.
    package var isPaused = false
    /// `timeout`: for one attempt, name lookup and connection included. Default 15s.
    package var timeout = Duration.seconds(15)
    /// `connections`: attempts at once; those of one conversation always go one after the other. Default 8.
    package var connections = 8
    /// `give_up`: after so long an event that nobody takes is dead: shown, and sent again only when a person says so.
    /// Default 3d.
    package var giveUp = Duration.seconds(3 * 86_400)

    package init(name: String, address: WebAddress, secrets: [SigningSecret]) {
        (self.name, self.address, self.secrets) = (name, address, secrets)
    }

    /// Whether it is to be told of what happens in a campaign; nil: in none.
    package func wants(_ kind: String, campaign: String?) -> Bool {
        guard events.contains(where: { $0.fits(kind) }) else { return false }
        guard let campaigns else { return true }
        return campaign.map { campaigns.contains($0) } ?? false
    }
}

/// Kinds of events: one by its whole name, or with `*` behind a dot all that begin so, or `*` for all.
package struct EventPattern: Sendable, Hashable, CustomStringConvertible {
    package let description: String

    /// Nil if it is none.
    package init?(_ text: String) {
        let words = text.split(separator: ".", omittingEmptySubsequences: false)
        let isName = { (word: Substring) in
            !word.isEmpty && word.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D }
        }
        guard words.count <= 2, words.dropLast().allSatisfy(isName),
            words.last.map({ $0 == "*" || words.count == 2 && isName($0) }) ?? false
        else { return nil }
        description = text
    }

    private init(usual text: String) { description = text }

    static let usual = ["conversation.*", "reply.kept", "promise.*", "hold.*", "unsubscribe.*"].map {
        EventPattern(usual: $0)
    }

    package func fits(_ kind: String) -> Bool {
        // What a webhook's own fate is, is not told by webhooks: it would be told for ever.
        if kind.hasPrefix("webhook.") { return false }
        return description == "*" || description == kind
            || description.hasSuffix(".*") && kind.hasPrefix(description.dropLast())
    }
}

extension Settings {
    /// Reads `webhooks`; after the campaigns, which it names.
    mutating func readWebhooks(_ reader: MappingReader, _ files: ConfigFiles) {
        guard reader.has("webhooks") else { return }
        var names: Set<String> = []
        for node in reader.items("webhooks") {
            let part = MappingReader(
                node, file: reader.file, path: "webhooks",
                known: [
                    "name", "url", "secret_file", "events", "campaigns", "allow_private", "trust", "paused",
                    "timeout",
                    "connections", "give_up",
                ], reader.list)
            guard part.isMapping, let webhook = readWebhook(part, files) else { continue }
            if !names.insert(webhook.name).inserted {
                part.report(
                    "there are two webhooks called “\(webhook.name)”; each needs a name of its own",
                    part.node("name")?.mark)
            }
            webhooks.append(webhook)
        }
    }

    private func readWebhook(_ part: MappingReader, _ files: ConfigFiles) -> WebhookSettings? {
        let name = part.requiredString("name", example: "crm")
        if !name.isEmpty,
            name.utf8.count > 40
                || !name.utf8.allSatisfy({ $0.isLetter || $0.isDigit || "-_".utf8.contains($0) })
        {
            part.report(
                "“webhooks.name” takes up to 40 letters, digits, - and _, but is “\(name.singleLine.cut(to: 60))”",
                part.node("name")?.mark)
            return nil
        }
        let (allowsPrivate, trust) = readReach(part, files)
        let address = readWebAddress(
            "url", part, example: "https://crm.example.com/porchlight", allowsPrivate: allowsPrivate,
            carries: "what happens to customers")
        let secrets = readSecrets(part, files)
        let events = readEvents(part)
        let campaigns = readCampaignNames(part)
        let (timeout, connections) = (
            part.duration("timeout", .seconds(1) ... .seconds(60)), part.integer("connections", 1...64)
        )
        let giveUp = part.duration("give_up", .seconds(60) ... .seconds(30 * 86_400))
        guard !name.isEmpty, let address, let secrets, let trust else { return nil }
        var webhook = WebhookSettings(name: name, address: address, secrets: secrets)
        if let events { webhook.events = events }
        webhook.campaigns = campaigns
        webhook.allowsPrivate = allowsPrivate
        webhook.trust = trust.isEmpty ? nil : trust
        webhook.isPaused = part.bool("paused") ?? false
        webhook.timeout = timeout ?? webhook.timeout
        webhook.connections = connections ?? webhook.connections
        webhook.giveUp = giveUp ?? webhook.giveUp
        return webhook
    }

    private func readEvents(_ part: MappingReader) -> [EventPattern]? {
        guard part.has("events") else { return nil }
        if part.isEmptyList("events") {
            part.report(
                "“webhooks.events” is empty, so nothing would be sent; name kinds, or leave the key out for the usual ones",
                part.keyMark("events"))
        }
        return part.items("events").compactMap { node in
            if let pattern = node.scalar.flatMap({ EventPattern($0.string) }) { return pattern }
            part.report(
                "“webhooks.events” takes kinds such as conversation.claimed, conversation.* or \"*\" (see contrib/doc/webhooks.md), "
                    + "but found \(part.describe(node))", node.mark)
            return nil
        }
    }

    /// `campaigns`: names of some; nil: all.
    func readCampaignNames(_ part: MappingReader) -> Set<String>? {
        guard part.has("campaigns") else { return nil }
        if part.isEmptyList("campaigns") {
            part.report(
                "“\(part.full("campaigns"))” is empty, so nothing would be sent; name campaigns, or leave the key out for all",
                part.keyMark("campaigns"))
        }
        let names = part.items("campaigns").compactMap { node -> String? in
            let name = node.scalar?.string ?? ""
            if campaigns[name] != nil { return name }
            // A campaign with a problem of its own is not among those that were read.
            let known = campaigns.keys.sorted().joined(separator: ", ")
            part.report(
                "“\(part.full("campaigns"))” names \(part.describe(node)), which is no campaign; there are: \(known)",
                node.mark)
            return nil
        }
        return Set(names)
    }
}
