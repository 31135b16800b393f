package import Acknowledge
import GRDB
package import Mail
package import Triage

/// What a mail of ours is.
package enum OutboxKind: String, Sendable, CaseIterable {
    case acknowledgement
    /// That a promise will be broken, and the new time.
    case slip
    /// What a person of ours writes.
    case answer
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
    /// How many outcomes are not known; above 0 `bytes` must go out as they are. Those of an answer, which may be large, are
    /// `Store.answerBytes`.
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
    /// Nil if it says no wish to unsubscribe.
    package let unsubscribe: UnsubscribeState?
    /// Whether the conversation waits for a person of ours; where it does not, no time may be promised.
    package let isWaiting: Bool
    /// Since when the customer waits for an answer of a person: what a promise is counted from.
    package let asked: Moment
    /// By a valid mailing token, which mailing was answered, and whose copy of it.
    package let mailing: String?
    package let mailingRecipient: String?
    /// What was promised before: of a slip, what will not be kept; else what stands and an acknowledgement may only say
    /// again: after a slip that has left, the new time, also when the first is broken and the new one is still ahead.
    package let promised: Promise?
    /// Of an acknowledgement: whether a slip is on its way for what was promised, may have arrived, or was wanted and
    /// refused. Then the time is known not to be true.
    package let slipPending: Bool
    /// Of an acknowledgement: whether the last time that was said has passed, and nobody has answered.
    package let isOverdue: Bool

    /// Of an answer, its own public id.
    package let answer: String?

    /// What admins name it by: `<reply>`, `<reply>-slip`, or an answer's own.
    package var id: String {
        kind == .answer ? answer ?? reply : OutboxItem.id(reply, kind)
    }

    /// Of our own mail: `<reply>`, or `<reply>-slip`.
    static func id(_ reply: String, _ kind: OutboxKind) -> String {
        kind == .slip ? reply + slipMark : reply
    }

    static let slipMark = "-slip"

    /// `id` in SQL, of a row "o" with its reply and its answer, if it has one, under these names.
    static func name(reply: String, answer: String) -> String {
        "coalesce(\(answer).public_id, \(reply).public_id || CASE o.kind WHEN 'slip' THEN '\(slipMark)' ELSE '' END)"
    }
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
            r.neutral, r.subject, r.message_id, r.message_refs, r.received, r.lane, r.standing, r.language, r.signs,
            u.confirmed IS NOT NULL, r.unsubscribe, c.state IN ('waiting','claimed'),
            coalesce(p.asked, c.asked, r.received), r.mailing, r.mailing_recipient, p.due, p.basis, p.answers,
            p.state, p.slipped_at, p.revised_due, p.revised_basis, p.revised_answers,
            CASE WHEN p.slip IS NULL THEN coalesce(p.slip_refused <> 'restored', 0)
                ELSE s.state IN ('queued','attempted','held','unknown') END,
            CASE o.kind WHEN 'answer' THEN (SELECT public_id FROM answer WHERE outbox = o.id) END
        FROM outbox o JOIN reply r ON r.id = o.reply JOIN conversation c ON c.id = o.conversation
        LEFT JOIN outbox_bytes b ON b.outbox = o.id AND o.kind <> 'answer' LEFT JOIN unsubscribe u ON u.id = r.unsubscribe
        LEFT JOIN promise p ON p.reply = CASE o.kind WHEN 'slip' THEN o.reply ELSE c.promised END
        LEFT JOIN outbox s ON s.id = p.slip
        """

    init(_ row: SteppedRow, at now: Moment) {
        let kind = OutboxKind(rawValue: row.text(1)) ?? .acknowledgement
        let standing = kind == .acknowledgement ? StandingPromise(row) : nil
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
            unsubscribe: row.isNull(20) ? nil : row.integer(19) != 0 ? .confirmed : .requested,
            isWaiting: row.integer(21) != 0, asked: Moment(microseconds: row.integer(22)),
            mailing: row.isNull(23) ? nil : row.text(23),
            mailingRecipient: row.isNull(24) ? nil : row.text(24),
            promised: kind == .slip ? row.promise(25) : standing?.said(at: now),
            slipPending: standing?.slipPending ?? false, isOverdue: standing?.isOverdue(at: now) ?? false,
            answer: row.isNull(34) ? nil : row.text(34))
    }
}

/// What the customer of a conversation was promised, and nobody has kept yet.
private struct StandingPromise {
    let first: Promise
    let isOpen: Bool
    /// A slip has left: the first time holds no more.
    let isSlipped: Bool
    /// What it said; nil where it could name no time.
    let revised: Promise?
    let slipPending: Bool

    /// Nil if there is none.
    init?(_ row: SteppedRow) {
        guard let first = row.promise(25) else { return nil }
        self.first = first
        isOpen = row.text(28) == PromiseDetail.State.open.rawValue
        isSlipped = !row.isNull(29)
        revised = isSlipped ? row.promise(30) : nil
        slipPending = row.integer(33) != 0
    }

    /// What may be said again.
    func said(at now: Moment) -> Promise? {
        if isSlipped { return revised.flatMap { isOpen || $0.due > now ? $0 : nil } }
        return isOpen ? first : nil
    }

    func isOverdue(at now: Moment) -> Bool {
        isSlipped && revised == nil || (revised ?? first).due < now
    }
}

extension SteppedRow {
    /// A promise in three columns from this one on: due, basis, answers; nil where they are NULL.
    func promise(_ column: Int32) -> Promise? {
        guard let due = moment(column) else { return nil }
        return Promise(due: due, basis: Promise.Basis(stored: text(column + 1), answers: int(column + 2)))
    }
}
