package import Mail

/// One customer's message in a maildrop: what it is sent with.
package struct MaildropMessage: Sendable, Equatable {
    package let reply: Int64
    let message: Int64
    let conversation: Int64
    /// The reply's public id.
    package let id: String
    /// How often its conversation was reopened after it had been fetched.
    let again: Int
    package let conversationID: String
    package let campaign: String
    package let lane: String
    /// How far the sender is who the message says: `proven`, `unproven`, `failed`.
    package let standing: String
    package let customer: String
    package let customerName: String
    /// ISO 639-1; nil where it is not sure.
    package let language: String?
    package let received: Moment
    /// When the customer was told that a person will answer.
    package let due: Moment?
    /// `Return-Path` and `Received` of ours, which are sent before it.
    package let trace: [UInt8]
    /// Of the content alone, without what we put before it.
    package var octets = 0
    /// Whether it came to a conversation that had been handed over: then nothing is leased for it.
    package let isFurther: Bool

    /// The same in every session (RFC 1939 §7), and another one where it is to be fetched again: a program that remembers
    /// the first would pass it over, or delete it unread.
    package var uniqueID: String { again == 0 ? id : "\(id).\(again)" }
}

/// Octets of a message as it is sent: with header fields as they are, and in ASCII.
package struct MaildropOctets: Sendable, Equatable {
    package let international: Int
    package let ascii: Int

    package init(international: Int, ascii: Int) {
        (self.international, self.ascii) = (international, ascii)
    }
}

/// A request for all that waits in a maildrop.
package struct MaildropRequest: Sendable {
    /// What its leases carry; no two sessions at once may have the same.
    package var agent: String
    package var filter: QueueFilter
    package var lease: Duration
    /// Messages at most.
    package var limit: Int
    package var isInternational: Bool
    /// Replies of handed-over conversations that other sessions were given: they cannot be leased.
    package var taken: Set<Int64> = []

    package init(agent: String, filter: QueueFilter, lease: Duration, limit: Int, isInternational: Bool) {
        (self.agent, self.filter, self.lease) = (agent, filter, lease)
        (self.limit, self.isInternational) = (limit, isInternational)
    }
}

/// A message's content, to be sent.
package enum MaildropContent: Sendable {
    case bytes([UInt8])
    case file(SpoolReader)
    /// Somebody else has its conversation now.
    case takenOver
    /// There is no such message any more.
    case gone
}
