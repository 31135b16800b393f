package import Acknowledge
import GRDB
package import Mail
package import Triage

/// What a mail of ours is.
package enum OutboxKind: String, Sendable, CaseIterable {
    case acknowledgement
    /// That a promise will be broken, and the new time.
    case slip
}

/// A row of mail that is to go out.
package struct OutboxItem: Sendable, Equatable {
    package let row: Int64
    package let kind: OutboxKind
    package let campaign: String
    /// The conversation's public id, for the reply token.
    package let conversation: String
    package let recipient: String
    package let created: Moment
    package let attempts: Int
    /// How many outcomes are not known; above 0 `bytes` must go out as they are.
    package let ambiguous: Int
    package let bytes: [UInt8]?
    // What the words are made from.
    /// The public id of the customer's message.
    package let reply: String
    package let isNeutral: Bool
    package let subject: String
    package let messageID: String?
    package let references: [String]
    package let received: Moment
    package let lane: Lane
    package let standing: SenderStanding
    /// ISO 639-1; nil where it is not sure.
    package let language: String?
    /// `Observations` as JSON; empty if nothing was seen.
    package let signs: String
    package let problems: [String]
    /// `CustomerFacts` as JSON.
    package let customerFacts: String?
    /// Nil if it says no wish to unsubscribe.
    package let unsubscribe: UnsubscribeState?
    package let conversationBegan: Moment
    /// Whether the conversation waits for a person of ours; where it does not, no time may be promised.
    package let isWaiting: Bool
    /// Since when the customer waits for an answer of a person: what a promise is counted from.
    package let asked: Moment
    /// By a valid mailing token, which mailing was answered, and whose copy of it.
    package let mailing: String?
    package let mailingRecipient: String?
    /// What was promised before: of a slip, what will not be kept; else what stands and an acknowledgement may only say
    /// again.
    package let promised: Promise?

    /// What admins name it by.
    package var id: String { OutboxItem.id(reply, kind) }

    /// `<reply>`, or `<reply>-slip`.
    static func id(_ reply: String, _ kind: OutboxKind) -> String {
        switch kind {
        case .acknowledgement: reply
        case .slip: reply + slipMark
        }
    }

    static let slipMark = "-slip"
}

/// What an attempt came to.
package enum DeliveryOutcome: Sendable, Equatable {
    /// Accepted, with the smarthost's answer.
    case sent(answer: String)
    /// Refused for now, or the connection failed before any content: again at that time, with words made anew.
    case deferred(until: Moment, reason: String)
    /// Refused for good.
    case failed(reason: String)
    /// The line was cut between content and answer: nobody knows.
    case ambiguous(retry: Moment, reason: String)
}

extension OutboxItem {
    /// Of rows whose condition is added; `init` reads the columns.
    static let selection = """
        SELECT o.id, o.kind, o.campaign, c.public_id, o.recipient, o.created, o.attempts, o.ambiguous, b.bytes, r.public_id,
            r.neutral, r.subject, r.message_id, r.message_refs, r.received, r.lane, r.standing, r.language, r.signs, r.problems,
            k.json, u.confirmed IS NOT NULL, r.unsubscribe, c.created, c.state IN ('waiting','claimed'),
            coalesce(p.asked, c.asked, r.received), p.due, p.revised_due, p.basis, p.answers, r.mailing,
            r.mailing_recipient
        FROM outbox o JOIN reply r ON r.id = o.reply JOIN conversation c ON c.id = o.conversation
        LEFT JOIN outbox_bytes b ON b.outbox = o.id LEFT JOIN recognised k ON k.reply = o.reply
        LEFT JOIN unsubscribe u ON u.id = r.unsubscribe
        LEFT JOIN promise p ON p.reply = CASE o.kind WHEN 'slip' THEN o.reply ELSE c.promised END
            AND (o.kind = 'slip' OR p.state = 'open')
        """

    init(_ row: SteppedRow) {
        let kind = OutboxKind(rawValue: row.text(1)) ?? .acknowledgement
        let due = kind == .acknowledgement && !row.isNull(27) ? row.integer(27) : row.integer(26)
        self.init(
            row: row.integer(0), kind: kind, campaign: row.text(2), conversation: row.text(3),
            recipient: row.text(4), created: Moment(microseconds: row.integer(5)), attempts: row.int(6),
            ambiguous: row.int(7), bytes: row.isNull(8) ? nil : row.blob(8), reply: row.text(9),
            isNeutral: row.integer(10) != 0, subject: row.text(11),
            messageID: row.isNull(12) ? nil : row.text(12),
            references: row.text(13).split(separator: " ").map(String.init),
            received: Moment(microseconds: row.integer(14)), lane: Lane(rawValue: row.text(15)) ?? .person,
            standing: SenderStanding(rawValue: row.text(16)) ?? .unproven,
            language: row.isNull(17) ? nil : row.text(17), signs: row.text(18),
            problems: row.text(19).split(separator: " ").map(String.init),
            customerFacts: row.isNull(20) ? nil : row.text(20),
            unsubscribe: row.isNull(22) ? nil : row.integer(21) != 0 ? .confirmed : .requested,
            conversationBegan: Moment(microseconds: row.integer(23)), isWaiting: row.integer(24) != 0,
            asked: Moment(microseconds: row.integer(25)),
            mailing: row.isNull(30) ? nil : row.text(30),
            mailingRecipient: row.isNull(31) ? nil : row.text(31),
            promised: row.isNull(26)
                ? nil
                : Promise(
                    due: Moment(microseconds: due),
                    basis: Promise.Basis(stored: row.text(28), answers: row.int(29))))
    }
}
