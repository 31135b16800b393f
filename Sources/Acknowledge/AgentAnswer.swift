package import Mail

/// What a person of ours writes back to a customer: everything that its mail is made from.
///
/// It is a person's mail: nothing in it says that it is automatic.
package struct AgentAnswer: Sendable {
    /// Its public id, from which its Message-ID is made.
    package var id: String
    /// What the customer reads as the sender's name; empty: the team's and the company's.
    package var agentName: String
    package var recipient: Mailbox
    package var recipientName = ""
    /// The address by which the customer's next message finds the conversation again.
    package var replyTo: Mailbox
    /// Nil: that of the customer's message, after `Re:`.
    package var subject: String?
    package var text: String
    package var attachments: [OutgoingAttachment] = []
    /// The customer's message, as it is answered.
    package var answered: AnsweredMessage
    /// Of the line above what is quoted, and of the HTML.
    package var language: Language
    package var at: Moment

    package init(
        id: String, agentName: String, recipient: Mailbox, replyTo: Mailbox, text: String,
        answered: AnsweredMessage, language: Language, at: Moment
    ) {
        (self.id, self.agentName, self.recipient, self.replyTo) = (id, agentName, recipient, replyTo)
        (self.text, self.answered, self.language, self.at) = (text, answered, language, at)
    }

    /// Octets of the whole mail as it is sent. Gmail and most companies take 25 MB, and a file grows by a third on
    /// its way (base64).
    package static let largestMail = 25_000_000
    /// More are sent as one archive by people, and by mistake by programs.
    package static let mostAttachments = 50
    /// Characters of an agent's text: a book is attached.
    package static let longestText = 200_000
}

/// The customer's message that is answered.
package struct AnsweredMessage: Sendable {
    package var messageID: String?
    /// Of its References field, or its In-Reply-To where it has none (RFC 5322 §3.6.4).
    package var references: [String] = []
    package var subject = ""
    /// Name, or address, of who wrote it.
    package var author = ""
    package var written: Moment
    /// What is quoted: what the customer wrote in it; empty for nothing.
    package var text = ""

    package init(written: Moment) { self.written = written }

    package init(_ message: InternetMessage, newText: String, received: Moment) {
        messageID = message.messageID
        let earlier = message.references
        references = earlier.isEmpty && message.inReplyTo.count == 1 ? message.inReplyTo : earlier
        subject = message.subject
        let from = message.from.first
        author = [from?.name.singleLine.trimmed, from?.address].compactMap { $0 }.first { !$0.isEmpty } ?? ""
        // A clock that is days off would be read as somebody else's message.
        let date = message.date ?? received
        written = abs(date.seconds - received.seconds) < 7 * 86_400 ? date : received
        text = newText
    }
}

/// Why an answer cannot be sent, in words for the agent.
package enum AgentAnswerProblem: Error, Sendable, Equatable {
    case empty
    case tooLong(characters: Int)
    case tooManyAttachments(Int)
    case tooLarge(octets: Int)
    /// Nothing can be sent there.
    case unusableRecipient

    package var words: String {
        switch self {
        case .empty: "the answer has no text; write what the customer shall read"
        case .tooLong(let characters):
            "the text has \(characters) characters; at most \(AgentAnswer.longestText) are sent, so attach it as a file"
        case .tooManyAttachments(let count):
            "\(count) files are attached; at most \(AgentAnswer.mostAttachments) are sent, so put them into one archive"
        case .tooLarge(let octets):
            "the mail would have \(octets / 1_000_000) MB (a file grows by a third on its way), and most mail systems refuse more than \(AgentAnswer.largestMail / 1_000_000) MB; send a link instead"
        case .unusableRecipient:
            "the conversation has no address that mail can be sent to; correct its sender first"
        }
    }
}

/// The Message-ID of an answer; deterministic, so that every attempt carries the same.
package func answerMessageID(id: String, _ campaign: Campaign) -> String {
    "<answer.\(id)@\(campaign.primaryAddress.domainKey)>"
}

/// The public id of an answer of ours, read from the Message-ID that we gave it; nil for any that is not of that form.
package func agentAnswer(messageID: String) -> String? {
    let prefix = "<answer."
    guard messageID.hasPrefix(prefix), let at = messageID.firstIndex(of: "@") else { return nil }
    let id = messageID[..<at].dropFirst(prefix.count)
    return id.isEmpty || id.utf8.count > 64 ? nil : String(id).asciiLowercased
}
