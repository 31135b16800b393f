package import Acknowledge
package import Mail
package import Triage

/// A message that is to be kept: its bytes once, and a reply for each campaign that it went to.
package struct IncomingMessage: Sendable {
    package var received: Moment
    package var sender: ReversePath
    /// `Return-Path` and `Received` fields, put before the bytes in exports.
    package var trace: [UInt8]
    /// As received.
    package var content: MessageContent
    /// Whether it has bare CR or LF; a reader mends them before it reads.
    package var hasBareOctets: Bool
    /// The listed relay that handed it in, by its authserv-id; empty if none.
    package var relay = ""
    /// Never empty.
    package var replies: [IncomingReply]

    package init(
        received: Moment, sender: ReversePath, trace: [UInt8], content: MessageContent, hasBareOctets: Bool,
        replies: [IncomingReply]
    ) {
        (self.received, self.sender, self.trace) = (received, sender, trace)
        (self.content, self.hasBareOctets, self.replies) = (content, hasBareOctets, replies)
    }
}

/// A message as one campaign sees it.
package struct IncomingReply: Sendable {
    /// Ids for the rows that may be made, as `PublicID` makes them.
    package var publicID: String
    package var newConversationID: String
    package var campaign: String
    package var recipient: Mailbox
    package var judgement: Judgement
    package var customer: NamedMailbox
    package var subject: String
    package var messageID: String?
    package var inReplyTo: [String]
    package var references: [String]
    /// Of campaign, Message-ID, envelope sender and body; its first 16 octets are kept. Not used without a
    /// Message-ID.
    package var fingerprint: [UInt8]
    /// Of the normalised new text.
    package var bodyDigest: Int64
    /// The subject without marks of answers, and how conversations are told apart by it.
    package var topic: ConversationSubject
    /// For how long after the last message the same sender's mail under the same subject goes on with a conversation.
    package var topicWindow = Duration.seconds(14 * 86_400)
    /// Whether the subject is one of the conversation's, given as it stands there; pure.
    package var continues: @Sendable (_ subject: String) -> Bool
    /// What a valid mailing token says.
    package var mailing: MailingToken?
    /// Language of the new text (ISO 639-1), where it is sure.
    package var language: String?
    /// What triage saw beside the lane, as JSON; empty if nothing.
    package var signs = ""
    /// What it means beyond its conversation: a wish to unsubscribe, a complaint, a bounce of something that we sent.
    package var notices: [Notice] = []
    /// Why it puts who wrote it on hold, and what ends that.
    package var hold: (reason: HoldReason, end: HoldPolicy.End)?
    /// What agents pick and order their work by.
    package var queueSigns: QueueSigns = []
    package var urgency = Urgency.ordinary
    /// The conversation that a valid reply token names.
    package var tokenConversation: String?
    /// What it reports about an acknowledgement of ours, where it came to that one's reverse path.
    package var report: DeliveryReport?
    /// What it says about an answer of ours.
    package var answerReport: AnswerReport?
    /// Where people of ours wrote it, to a customer, with a copy to us.
    package var helpdesk: HelpdeskCopy?
    /// The message that was handed on and did not arrive, of which it is the report.
    package var failedHandOff: String?
    /// Decides on the acknowledgement, inside the transaction; pure.
    package var decide: @Sendable (Facts) -> Decision

    package init(
        publicID: String, newConversationID: String, campaign: String, recipient: Mailbox,
        judgement: Judgement,
        customer: NamedMailbox, subject: String, messageID: String?, inReplyTo: [String],
        references: [String], fingerprint: [UInt8], bodyDigest: Int64, topic: ConversationSubject,
        continues: @escaping @Sendable (String) -> Bool, tokenConversation: String?,
        report: DeliveryReport? = nil,
        decide: @escaping @Sendable (Facts) -> Decision
    ) {
        (self.publicID, self.newConversationID, self.campaign) = (publicID, newConversationID, campaign)
        (self.recipient, self.judgement, self.customer) = (recipient, judgement, customer)
        (self.subject, self.messageID) = (subject, messageID)
        (self.inReplyTo, self.references) = (inReplyTo, references)
        (self.fingerprint, self.bodyDigest, self.tokenConversation) = (
            fingerprint, bodyDigest, tokenConversation
        )
        (self.report, self.decide) = (report, decide)
        (self.topic, self.continues) = (topic, continues)
    }
}

/// An event that a reply brings, with a word or two of ours.
package struct Notice: Sendable, Equatable {
    package let kind: EventKind
    package let detail: String

    package init(_ kind: EventKind, _ detail: String) { (self.kind, self.detail) = (kind, detail) }
}

/// What became of a kept message, one for each reply.
package struct KeptReply: Sendable, Equatable {
    package let publicID: String
    package let conversation: String
    package let campaign: String
    package let lane: Lane
    package let decision: Decision
}

/// That a message comes from a listed helpdesk: the copy of what an agent wrote to a customer.
package struct HelpdeskCopy: Sendable, Equatable {
    /// The agent's address.
    package let agent: String
    package let name: String
    /// Everybody in To and Cc, as `Mailbox.key`.
    package let recipients: Set<String>

    package init(agent: String, name: String, recipients: Set<String>) {
        (self.agent, self.name, self.recipients) = (agent, name, recipients)
    }
}

/// What a message says of an answer of ours, to whose reverse path it came, or which it names.
package struct AnswerReport: Sendable, Equatable {
    package enum What: Sendable, Equatable {
        case failed(BounceReason)
        case delayed(BounceReason)
        case delivered
        /// The customer's mail system answered it by itself.
        case absence
    }
    /// The answer's public id.
    package let answer: String
    package let what: What

    package init(of answer: String, _ what: What) { (self.answer, self.what) = (answer, what) }
}

/// A report about automatic mail of ours.
package struct DeliveryReport: Sendable, Equatable {
    /// The public id of the reply that was acknowledged.
    package let reply: String
    /// Which of the mails about it.
    package let kind: OutboxKind
    /// Whether it says that the mail was not delivered; else it is delayed, or somebody's auto-reply.
    package let isFailure: Bool

    package init(of reply: String, kind: OutboxKind = .acknowledgement, isFailure: Bool) {
        (self.reply, self.kind, self.isFailure) = (reply, kind, isFailure)
    }
}
