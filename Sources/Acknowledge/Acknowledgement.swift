package import Mail

/// A mail of ours that is to be sent about a customer's message: everything but the words, which are found
/// when it leaves.
package struct AcknowledgementOrder: Sendable, Equatable {
    /// The reply's public id; the Message-ID follows from it, so that a repetition carries the same.
    package var reply: String
    /// Where it goes: the envelope sender, and nobody else.
    package var recipient: Mailbox
    /// Our address with the conversation's token.
    package var replyTo: Mailbox
    /// Nothing may be said that is taken from the message, not even what it was about.
    package var isNeutral: Bool
    /// Whether it leaves from a signed address instead of the null sender: then reports about it are wanted.
    package var hasReversePath = false
    /// Of the customer's message; repeated only when not neutral.
    package var subject: String
    package var messageID: String?
    package var references: [String]
    package var received: Moment
    /// A neutral one has the words of `acknowledgement`, unless it is about a wish to unsubscribe or a slip.
    package var kind = MailKind.acknowledgement
    /// The writer's, where it is certain. Nil, or one that the campaign does not write: the campaign's.
    package var language: Language?
    package var understood: Understood?
    package var facts: CustomerFacts?
    /// By when a person will answer; of a slip mail the new time. One that has passed is not said.
    package var promise: Promise?
    /// Of a slip mail: what was said before.
    package var promised: Promise?
    /// Whether the message still waits for a person of ours. Where it was closed, answered or handed over
    /// before the mail leaves, nothing is said of who reads it or by when.
    package var isWaiting = true
    /// The list owner's system has confirmed that no more mail will come.
    package var isUnsubscribed = false
    /// Ids of the contact options whose capacity is used up: they are not listed.
    package var fullContacts: Set<String> = []

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
        kind == .slip
            ? slipMessageID(reply: reply, campaign) : acknowledgementMessageID(reply: reply, campaign)
    }

    /// Whose words it has.
    var wordsKind: MailKind {
        guard isNeutral else { return kind }
        return kind == .unsubscribe || kind == .slip ? kind : .acknowledgement
    }
}

/// A mail of ours, ready to go.
package struct ComposedMail: Sendable, Equatable {
    package let message: OutgoingMessage
    /// The message's bytes: exactly these are sent.
    package let bytes: [UInt8]
    package let language: Language
    /// Ids of the contact options that it offers as open, by which their capacity is counted.
    package let offered: [String]
    /// The promise, if its words name the time: only then has the customer been told anything.
    package let promise: Promise?
}

/// The Message-ID of the acknowledgement of a reply; deterministic, so that every attempt carries the same.
package func acknowledgementMessageID(reply: String, _ campaign: Campaign) -> String {
    "<ack.\(reply)@\(campaign.primaryAddress.domainKey)>"
}

/// The Message-ID of the one slip mail that there can be about a reply.
package func slipMessageID(reply: String, _ campaign: Campaign) -> String {
    "<slip.\(reply)@\(campaign.primaryAddress.domainKey)>"
}

/// The public id of the reply that a message acknowledges, or that a slip mail is about, read from the
/// Message-ID that we gave it; nil for any that is not of that form. Who knows such an id has seen the mail.
package func acknowledgedReply(messageID: String) -> String? {
    for prefix in ["<ack.", "<slip."] where messageID.hasPrefix(prefix) {
        guard let at = messageID.firstIndex(of: "@") else { return nil }
        let id = messageID[..<at].dropFirst(prefix.count)
        return id.isEmpty ? nil : String(id).asciiLowercased
    }
    return nil
}

extension InternetMessage {
    /// Whether In-Reply-To has the form of a Message-ID of ours.
    package var answersOurs: Bool {
        inReplyTo.contains { acknowledgedReply(messageID: $0) != nil || agentAnswer(messageID: $0) != nil }
    }
}

extension Campaign {
    /// Composes an acknowledgement, or a slip mail, with what is true at `now` (RFC 3834 §3). Deterministic:
    /// the same order, time and campaign give the same bytes.
    package func acknowledgement(
        _ order: AcknowledgementOrder, now: Moment, loopMark: String, loopMarkField: String
    ) -> ComposedMail {
        let wanted = order.language.flatMap { languages.contains($0) ? $0 : nil }
        let language = words.language(wanted ?? self.language)
        let lines = contactLines(contacts, at: now, language: language, excluding: order.fullContacts)
        let values = values(order, lines, now: now, language: language)
        let rendered = words.template(order.wordsKind, language).render(values)
        var message = OutgoingMessage(
            text: rendered.text, html: rendered.html,
            boundary: "\(order.kind == .slip ? "slip" : "ack").\(order.reply).alternative")
        let subject = subjectLine(order, language, values)
        addFields(to: &message, order, subject, in: language, now: now)
        message.add(loopMarkField, loopMark)
        var bytes = message.bytes
        if order.isNeutral, bytes.count > Campaign.neutralLimit {
            shorten(&message)
            bytes = message.bytes
        }
        // Words may list none and name no time, and a short mail may have lost some.
        let offered = lines.filter { $0.isOpen && message.text.contains($0.value) }.map(\.id)
        let due = (values["promise"] as? [String: Any])?["due"] as? String
        let isNamed = due.map { message.text.contains($0) } ?? false
        return ComposedMail(
            message: message, bytes: bytes, language: language, offered: offered,
            promise: isNamed ? order.promise : nil)
    }

    private func addFields(
        to message: inout OutgoingMessage, _ order: AcknowledgementOrder, _ subject: String,
        in language: Language, now: Moment
    ) {
        let name = encodePhrase("\(team.names[language]), \(company)")
        message.add("Date", now.mailDate(offset: zone.offset(at: now)))
        message.add("From", "\(name) <\(primaryAddress.address)>")
        message.add("To", "<\(order.recipient.address)>")
        message.add("Reply-To", "\(name) <\(order.replyTo.address)>")
        message.add("Subject", encodeHeaderText(subject))
        message.add("Message-ID", order.ownMessageID(self))
        if let id = order.messageID, isSafeMessageID(id) {
            message.add("In-Reply-To", id)
            // An unproven sender is told nothing that came from the message; its id only lets clients thread.
            let earlier =
                order.isNeutral ? [] : order.references.filter { isSafeMessageID($0) && $0 != id }.suffix(20)
            message.add("References", (earlier + [id]).joined(separator: " "))
        }
        // RFC 3834 §5: a slip mail answers no message.
        message.add("Auto-Submitted", order.kind == .slip ? "auto-generated" : "auto-replied")
        message.add("X-Auto-Response-Suppress", order.hasReversePath ? "OOF, AutoReply" : "All")
    }

    /// Within `neutralLimit`: without HTML, and then without the last lines of the text, if need be; who
    /// sends it is said where the admin requires that.
    private func shorten(_ message: inout OutgoingMessage) {
        message.html = nil
        let identity = requiresPostalIdentity ? postalIdentity.map { "\n\($0.cut(to: 300))\n" } ?? "" : ""
        var lines = textLines(message.text)[...]
        while message.bytes.count > Campaign.neutralLimit, lines.count > 1 {
            lines = lines.prefix(max(1, lines.count * 7 / 8))
            message.text = lines.joined(separator: "\n") + "\n…\n" + identity
        }
    }

    /// The neutral text goes to an address that may be somebody else's: at most 4 KB, so that nobody can be
    /// flooded through us.
    package static let neutralLimit = 4096

    /// Characters of a customer's subject that are repeated.
    static let longestSubject = 150

    private func subjectLine(
        _ order: AcknowledgementOrder, _ language: Language, _ values: [String: Any]
    ) -> String {
        if order.kind == .slip { return words.slipSubject(language, values) }
        let subject = order.subject.sanitised(to: Campaign.longestSubject)
        guard !order.isNeutral, !subject.isEmpty else { return language.neutralSubject(company: company) }
        return language.subjectPrefix + subject
    }
}
