package import Mail

/// An acknowledgement that is to be sent: everything but the words, which are found when it leaves.
package struct AcknowledgementOrder: Sendable, Equatable {
    /// The reply's public id; the Message-ID follows from it, so that a repetition carries the same.
    package var reply: String
    /// Where it goes: the envelope sender, and nobody else.
    package var recipient: Mailbox
    /// Our address with the conversation's token.
    package var replyTo: Mailbox
    package var isNeutral: Bool
    /// Whether it leaves from a signed address instead of the null sender: then reports about it are wanted.
    package var hasReversePath = false
    /// Of the customer's message; repeated only when not neutral.
    package var subject: String
    package var messageID: String?
    package var references: [String]
    package var received: Moment

    package init(
        reply: String, recipient: Mailbox, replyTo: Mailbox, isNeutral: Bool, subject: String,
        messageID: String?,
        references: [String], received: Moment
    ) {
        (self.reply, self.recipient, self.replyTo, self.isNeutral) = (reply, recipient, replyTo, isNeutral)
        (self.subject, self.messageID, self.references, self.received) = (
            subject, messageID, references, received
        )
    }

    package func ownMessageID(_ campaign: Campaign) -> String {
        acknowledgementMessageID(reply: reply, campaign)
    }
}

/// The Message-ID of the acknowledgement of a reply; deterministic, so that every attempt carries the same.
package func acknowledgementMessageID(reply: String, _ campaign: Campaign) -> String {
    "<ack.\(reply)@\(campaign.primaryAddress.domainKey)>"
}

/// The public id of the reply that a message acknowledges, read from the Message-ID that we gave it; nil for any
/// that is not of that form. Who knows such an id has seen the acknowledgement.
package func acknowledgedReply(messageID: String) -> String? {
    guard messageID.hasPrefix("<ack."), let at = messageID.firstIndex(of: "@") else { return nil }
    let id = messageID[..<at].dropFirst("<ack.".count)
    return id.isEmpty ? nil : String(id).asciiLowercased
}

extension InternetMessage {
    /// Whether In-Reply-To has the form of an acknowledgement's Message-ID of ours.
    package var answersOurs: Bool { inReplyTo.contains { acknowledgedReply(messageID: $0) != nil } }
}

extension Campaign {
    /// Composes an acknowledgement with what is true at `now` (RFC 3834 §3). Deterministic: the same order, time
    /// and campaign give the same bytes.
    package func acknowledgement(
        _ order: AcknowledgementOrder, now: Moment, loopMark: String, loopMarkField: String,
        language: Language? = nil
    ) -> OutgoingMessage {
        let message = composed(
            order, now: now, loopMark: loopMark, loopMarkField: loopMarkField, language: language)
        return order.isNeutral ? shortened(message) : message
    }

    private func composed(
        _ order: AcknowledgementOrder, now: Moment, loopMark: String, loopMarkField: String,
        language wanted: Language?
    ) -> OutgoingMessage {
        let language = wanted.flatMap { templates[$0] == nil ? nil : $0 } ?? self.language
        guard let template = templates[language] else {
            preconditionFailure("a campaign has no template for its language")
        }
        let words = template.render(context(order, now: now, language: language))
        var message = OutgoingMessage(
            text: words.text, html: words.html, boundary: "ack.\(order.reply).alternative")
        let ownID = order.ownMessageID(self)
        message.add("Date", now.mailDate(offset: zone.offset(at: now)))
        message.add("From", "\(encodePhrase("\(team.name), \(company)")) <\(primaryAddress.address)>")
        message.add("To", "<\(order.recipient.address)>")
        message.add("Reply-To", "\(encodePhrase("\(team.name), \(company)")) <\(order.replyTo.address)>")
        message.add("Subject", encodeHeaderText(subjectLine(order, language)))
        message.add("Message-ID", ownID)
        if let id = order.messageID, isSafeID(id) {
            message.add("In-Reply-To", id)
            // An unproven sender is told nothing that came from the message; its id only lets clients thread.
            let earlier =
                order.isNeutral ? [] : order.references.filter { isSafeID($0) && $0 != id }.suffix(20)
            message.add("References", (earlier + [id]).joined(separator: " "))
        }
        message.add("Auto-Submitted", "auto-replied")
        message.add("X-Auto-Response-Suppress", order.hasReversePath ? "OOF, AutoReply" : "All")
        message.add(loopMarkField, loopMark)
        return message
    }

    /// The bytes of `acknowledgement`, composed once where nothing has to be cut.
    package func acknowledgementBytes(
        _ order: AcknowledgementOrder, now: Moment, loopMark: String, loopMarkField: String
    ) -> [UInt8] {
        let message = composed(
            order, now: now, loopMark: loopMark, loopMarkField: loopMarkField, language: nil)
        let bytes = message.bytes
        return order.isNeutral && bytes.count > Campaign.neutralLimit ? shortened(message).bytes : bytes
    }

    /// Within `neutralLimit`: without HTML, and then without the last lines of the text, if need be.
    private func shortened(_ message: OutgoingMessage) -> OutgoingMessage {
        guard message.bytes.count > Campaign.neutralLimit else { return message }
        var message = message
        message.html = nil
        var lines = textLines(message.text)[...]
        while message.bytes.count > Campaign.neutralLimit, lines.count > 1 {
            lines = lines.prefix(max(1, lines.count * 7 / 8))
            message.text = lines.joined(separator: "\n") + "\n…\n"
        }
        return message
    }

    /// The neutral text goes to an address that may be somebody else's: at most 4 KB, so that nobody can be
    /// flooded through us.
    package static let neutralLimit = 4096

    private func subjectLine(_ order: AcknowledgementOrder, _ language: Language) -> String {
        let subject = order.subject.singleLine.trimmed
        guard !order.isNeutral, !subject.isEmpty else { return language.neutralSubject(company: company) }
        return language.subjectPrefix + subject.cut(to: 150)
    }

    /// A Message-ID that can be written into a field as it is.
    private func isSafeID(_ id: String) -> Bool {
        id.utf8.count <= 250 && id.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }

    private func context(_ order: AcknowledgementOrder, now: Moment, language: Language) -> [String: Any] {
        var context: [String: Any] = [
            "company": company, "team": team.name, "campaign": name, "address": primaryAddress.address,
            "received": language.receivedTime(order.received, zone: zone),
        ]
        if let person = team.person { context["person"] = person }
        if let ended { context["ended"] = ended }
        let subject = order.subject.singleLine.trimmed.cut(to: 150)
        if !order.isNeutral, !subject.isEmpty { context["subject"] = subject }
        let lines = contactLines(contacts, at: now, language: language)
        let open = lines.filter(\.isOpen).map(values)
        let closed = lines.filter { !$0.isOpen }.map(values)
        (context["open"], context["closed"]) = (open, closed)
        (context["any_open"], context["any_closed"]) = (!open.isEmpty, !closed.isEmpty)
        return context
    }

    private func values(_ line: ContactLine) -> [String: Any] {
        var values: [String: Any] = ["label": line.label, "value": line.value]
        if let note = line.note { values["note"] = note }
        if let until = line.until { values["until"] = until }
        if let opens = line.opens { values["opens"] = opens }
        return values
    }
}
