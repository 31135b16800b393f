import Acknowledge
package import Mail
package import Triage
import Yams

/// One entry of `handoff` in a campaign: where its conversations, or copies of them, are handed to by mail.
package struct HandOffRule: Sendable, Equatable {
    package enum Way: Sendable, Equatable {
        /// `to`: an address of a helpdesk, by the smarthost.
        case mail(Mailbox)
        /// `lmtp`: the path of a Unix socket, or host:port, of a mail store, and `mailbox`: the address of a mailbox in it.
        case lmtp(Listening.Place, mailbox: Mailbox)
    }
    package var way: Way
    /// `when.lanes`: conversations of these lanes. Default: all that need a person.
    package var lanes = Set(Lane.allCases.filter { !$0.startsResolved })
    /// `when.signs`: only those that show one of these: complaint, callback, order, unsubscribe. Default: all.
    package var signs: QueueSigns?
    /// `when.labels`: only those with one of these labels. Default: all.
    package var labels: Set<String> = []
    /// `keep`: the conversation stays in the queue, and the mail is a copy for information. Default false: when it is taken,
    /// the conversation is handed over.
    package var keeps = false
    /// `give_up`: after so long without success the conversation is left to the queue. Default 5d (RFC 5321 §4.5.4.1).
    package var giveUp = Duration.seconds(5 * 86_400)

    package init(_ way: Way) { self.way = way }

    package var recipient: Mailbox {
        switch way {
        case .mail(let mailbox), .lmtp(_, let mailbox): mailbox
        }
    }

    /// What the store knows the destination by: a conversation stays with it as long as a rule has it.
    package var destination: String {
        switch way {
        case .mail(let mailbox): "mail \(mailbox.key)"
        case .lmtp(.network(let endpoint), let mailbox):
            "lmtp \(endpoint.host):\(endpoint.port) \(mailbox.key)"
        case .lmtp(.path(let path), let mailbox): "lmtp \(path) \(mailbox.key)"
        }
    }

    package func fits(lane: Lane, signs shown: QueueSigns, labels has: Set<String>) -> Bool {
        lanes.contains(lane) && signs.map { !$0.isDisjoint(with: shown) } ?? true
            && (labels.isEmpty || !labels.isDisjoint(with: has))
    }
}

extension Settings {
    /// Reads `handoff` of a campaign: one rule, or a list.
    func readHandOff(_ part: MappingReader) -> [HandOffRule] {
        guard let node = part.node("handoff") else { return [] }
        let nodes = node.sequence.map { Array($0) } ?? [node]
        var rules: [HandOffRule] = []
        for node in nodes {
            let item = MappingReader(
                node, file: part.file, path: "handoff",
                known: ["to", "lmtp", "mailbox", "when", "keep", "give_up"],
                part.list)
            guard item.isMapping, var rule = readWay(item).map({ HandOffRule($0) }) else { continue }
            if let when = item.mapping("when", known: ["lanes", "signs", "labels"]) {
                readCondition(when, &rule)
            }
            rule.keeps = item.bool("keep") ?? false
            rule.giveUp = item.duration("give_up", .seconds(60) ... .seconds(30 * 86_400)) ?? rule.giveUp
            if rules.contains(where: { $0.destination == rule.destination }) {
                item.report("two entries of “handoff” have this destination; make them one", item.mark)
            }
            rules.append(rule)
        }
        return rules
    }

    private func readWay(_ item: MappingReader) -> HandOffRule.Way? {
        switch (item.has("to"), item.has("lmtp")) {
        case (true, true):
            item.report(
                "“handoff.to” and “handoff.lmtp” are two ways; make them two entries", item.keyMark("lmtp"))
            return nil
        case (false, false):
            item.report(
                "“handoff” needs “to” (an address of your helpdesk), or “lmtp” and “mailbox” (of your mail store)",
                item.mark)
            return nil
        case (true, false):
            if item.has("mailbox") {
                item.report("“handoff.mailbox” goes with “lmtp” only; leave it out", item.keyMark("mailbox"))
            }
            return readMailbox("to", item).map { .mail($0) }
        case (false, true):
            let mailbox = item.isMissing("mailbox") ? nil : readMailbox("mailbox", item)
            if item.isMissing("mailbox") {
                item.report(
                    "“handoff.mailbox” is missing; add for example: mailbox: team@example.com", item.mark)
            }
            guard let node = item.node("lmtp"), let place = readPlace(node, item), let mailbox else {
                return nil
            }
            return .lmtp(place, mailbox: mailbox)
        }
    }

    private func readMailbox(_ key: String, _ item: MappingReader) -> Mailbox? {
        guard let text = item.string(key) else { return nil }
        guard let mailbox = Mailbox(text), !mailbox.domain.isEmpty else {
            item.report(
                "“handoff.\(key)” must be an address such as support@helpdesk.example.com, but is “\(text.singleLine.cut(to: 100))”",
                item.node(key)?.mark)
            return nil
        }
        return mailbox
    }

    private func readPlace(_ node: Yams.Node, _ item: MappingReader) -> Listening.Place? {
        if let path = node.scalar?.string, path.contains("/") {
            guard path.utf8.count <= 107 else {
                item.report("the path of a socket has at most 107 octets", node.mark)
                return nil
            }
            return .path(path)
        }
        return endpoint(node, item).map { .network($0) }
    }

    private func readCondition(_ when: MappingReader, _ rule: inout HandOffRule) {
        if when.has("lanes") {
            rule.lanes = Set(
                words("lanes", when, Lane.allCases.map(\.rawValue)).compactMap { Lane(rawValue: $0) })
        }
        if when.has("signs") {
            rule.signs = words("signs", when, QueueSigns.allWords).compactMap { QueueSigns(word: $0) }
                .reduce(into: []) { $0.formUnion($1) }
        }
        rule.labels = Set(
            when.items("labels").compactMap { $0.scalar?.string.trimmed }.filter { !$0.isEmpty })
    }

    private func words(_ key: String, _ when: MappingReader, _ known: [String]) -> [String] {
        when.items(key).compactMap { node in
            if let word = node.scalar?.string, known.contains(word) { return word }
            when.report(
                "“\(when.full(key))” takes \(known.joined(separator: ", ")), but has \(when.describe(node))",
                node.mark)
            return nil
        }
    }

    /// After all campaigns are read: a destination that is an address of ours would go round in a circle.
    func checkHandOffs(_ reader: MappingReader) {
        for (campaign, rules) in handOffs.sorted(by: { $0.key < $1.key }) {
            // Reports come back to it with a token behind it, as for `reverse_path: bounce`.
            if let local = campaigns[campaign]?.primaryAddress.localPart, local.utf8.count > 25 {
                reader.report(
                    "campaign “\(campaign)” hands mail on, so the part before “@” of its first address may have at most 25 characters, "
                        + "but has \(local.utf8.count); put a shorter address first",
                    reader.keyMark("campaigns"))
            }
            for rule in rules
            where ownAddresses.contains(rule.recipient.detail.base + "@" + rule.recipient.domainKey) {
                reader.report(
                    "campaign “\(campaign)” hands its mail to \(rule.recipient), which is an address of ours; name one of your helpdesk",
                    reader.keyMark("campaigns"))
            }
        }
    }
}
