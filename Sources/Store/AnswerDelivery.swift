import GRDB
import Mail
import Triage

/// What becomes of answers on their way, and of the conversations that they belong to. Used inside the writer's
/// transactions.
extension Database {
    /// An answer of ours by its row in the outbox.
    private struct Sent {
        let row: Int64
        let conversation: Int64
        let reply: Int64
        let resolves: Bool
    }

    private func sent(outbox: Int64) throws -> Sent? {
        try first("SELECT id, conversation, reply, resolves FROM answer WHERE outbox = ?") {
            $0.integer(outbox)
        } row: {
            Sent(
                row: $0.integer(0), conversation: $0.integer(1), reply: $0.integer(2),
                resolves: $0.integer(3) == 1)
        }
    }

    /// The smarthost has taken an answer: the customer's round is answered now, and its promise kept or broken by this
    /// time. What the customer wrote after the answer was composed begins a round of its own.
    func answerLeft(_ outbox: Int64, at now: Moment) throws {
        guard let answer = try sent(outbox: outbox) else { return }
        try step("UPDATE answer SET reason = NULL WHERE id = ?") { $0.integer(answer.row) }
        try answered(answer.conversation, upTo: answer.reply, at: now)
    }

    /// A person of ours has written to the customer, who may have written again since `reply`. Where nothing was open any
    /// more (it was resolved, or a later answer left before this one), nothing begins.
    func answered(_ conversation: Int64, upTo reply: Int64, at now: Moment) throws {
        // Its campaign is another one than its messages' where it was moved.
        guard let before = try conversationRow(conversation) else { return }
        try recordAnswer(in: conversation, by: nil, at: now)
        guard before.asked != nil || before.state == .handedOver else { return }
        var next: Moment?
        try each(
            "SELECT received, lane FROM reply WHERE conversation = ? AND id > ? AND received > ? ORDER BY id LIMIT 1000"
        ) {
            $0.integer(conversation)
            $0.integer(reply)
            $0.integer(before.lastAnswer?.microseconds ?? .min)
        } row: {
            if Lane(rawValue: $0.text(1))?.wantsAnswer == true { next = Moment(microseconds: $0.integer(0)) }
            return next == nil
        }
        guard let next else { return }
        try ask(conversation, before.campaign, since: next)
    }

    /// How an answer on its way was lost.
    enum AnswerLoss {
        case unknown, expired, dropped
        /// By the smarthost, with its words.
        case refused(String)
    }

    /// See `answerIsLost(_:_:_:at:)`; nothing where the row is no answer.
    func answerIsLost(_ outbox: Int64, _ loss: AnswerLoss, at now: Moment) throws {
        switch loss {
        case .unknown:
            try answerIsLost(
                outbox, "unknown",
                "the line was cut twice while it was sent: nobody knows whether it arrived",
                at: now)
        case .expired:
            try answerIsLost(
                outbox, "expired", "the mail server could not take it for too long, so it was given up",
                at: now)
        case .dropped: try answerIsLost(outbox, "dropped", "it was dropped before it left", at: now)
        case .refused(let answer):
            let reason = BounceReason(answer: answer)
            try answerIsLost(outbox, reason.rawValue, reason.words, at: now)
        }
    }

    /// An answer did not arrive, or nobody knows whether it did: its conversation waits again, and is due since its customer
    /// wrote, so before what only waits. A round that was answered by it begins anew.
    ///
    /// - Parameters:
    ///   - word: for the event: ours, without content.
    ///   - words: for agents.
    func answerIsLost(_ outbox: Int64, _ word: String, _ words: String, at now: Moment) throws {
        guard let answer = try sent(outbox: outbox) else { return }
        try step("UPDATE answer SET reason = ? WHERE id = ?") {
            $0.text(words)
            $0.integer(answer.row)
        }
        try outboxEvent(.answerBounced, outbox, at: now, detail: word)
        let place = try first(
            """
            SELECT c.campaign, c.asked IS NULL, c.state, r.received FROM conversation c JOIN reply r ON r.id = ?2 WHERE c.id = ?1
            """
        ) {
            $0.integer(answer.conversation)
            $0.integer(answer.reply)
        } row: {
            (
                campaign: $0.text(0), isClosed: $0.integer(1) == 1, state: $0.text(2),
                asked: Moment(microseconds: $0.integer(3))
            )
        }
        guard let place, place.state != "handed-over" else { return }
        if place.isClosed { try ask(answer.conversation, place.campaign, since: now) }
        try step(
            """
            UPDATE conversation SET updated = ?1, version = version + 1, waiting_since = min(waiting_since, ?2),
                undelivered = 1,
                claimed_from = CASE WHEN claimed_from = 'answered' THEN NULL ELSE claimed_from END,
                snoozed_until = CASE WHEN state = 'answered' THEN NULL ELSE snoozed_until END,
                state = CASE WHEN state IN ('answered','resolved') THEN 'waiting' ELSE state END WHERE id = ?3
            """
        ) {
            $0.moment(now)
            $0.moment(place.asked)
            $0.integer(answer.conversation)
        }
        try updateHolds(answer.conversation, at: now)
    }

    // MARK: Reports

    /// What a report says of an answer of ours.
    func record(_ report: AnswerReport, by reply: Int64, at now: Moment) throws {
        let found = try first(
            "SELECT a.outbox, o.state, o.ambiguous FROM answer a JOIN outbox o ON o.id = a.outbox WHERE a.public_id = ?"
        ) {
            $0.text(report.answer)
        } row: {
            (outbox: $0.integer(0), state: $0.text(1), ambiguous: $0.int(2))
        }
        guard let found else { return }
        switch report.what {
        case .failed(let reason):
            // Also one that waits to go out again because nobody knew whether it had arrived.
            try step(
                """
                UPDATE outbox SET state = 'failed', answer = 'a report says that it was not delivered',
                    finished = coalesce(finished, ?) WHERE id = ?
                    AND (state IN ('sent','unknown','attempted') OR state IN ('queued','held') AND ambiguous > 0)
                """
            ) {
                $0.moment(now)
                $0.integer(found.outbox)
            }
            guard changed == 1 else { return }
            try answerIsLost(found.outbox, reason.rawValue, reason.words, at: now)
        case .delayed(let reason):
            try step("UPDATE answer SET reason = ? WHERE outbox = ? AND delivered IS NULL") {
                $0.text(reason.delayWords)
                $0.integer(found.outbox)
            }
            try outboxEvent(.answerDelayed, found.outbox, at: now, detail: reason.rawValue)
        case .delivered:
            try step("UPDATE answer SET delivered = ?, reason = NULL WHERE outbox = ? AND delivered IS NULL")
            {
                $0.moment(now)
                $0.integer(found.outbox)
            }
            if changed == 1 { try outboxEvent(.answerDelivered, found.outbox, at: now) }
        case .absence:
            try step("UPDATE answer SET absent = ? WHERE outbox = ?") {
                $0.integer(reply)
                $0.integer(found.outbox)
            }
            try outboxEvent(.answerAbsent, found.outbox, at: now)
        }
    }

    // MARK: Reading

    /// Answers with a condition on `a` (answer), `c` (its conversation) or `o` (its row of the outbox).
    func answers(_ condition: String, _ bind: (inout Binder) -> Void) throws -> [AnswerDetail] {
        var found: [AnswerDetail] = []
        try each(
            """
            SELECT a.public_id, c.public_id, c.campaign, r.public_id, a.agent, a.display_name, a.recipient, a.subject, a.text,
                a.attachments, a.message_id, a.at, o.state, o.attempts, o.answer, o.next_attempt, o.finished, a.reason,
                a.delivered, (SELECT public_id FROM reply WHERE id = a.absent), a.message
            FROM answer a JOIN conversation c ON c.id = a.conversation JOIN reply r ON r.id = a.reply
            LEFT JOIN outbox o ON o.id = a.outbox WHERE \(condition)
            """, bind
        ) {
            found.append(AnswerDetail($0))
            return true
        }
        return found
    }
}

extension AnswerDetail {
    fileprivate init(_ row: SteppedRow) {
        let delivered = row.moment(18)
        let state = AnswerState(
            outbox: row.isNull(12) ? nil : row.text(12), attempts: row.int(13), isDelivered: delivered != nil)
        // While it is tried, what the smarthost said last.
        let said = row.isNull(14) ? nil : row.text(14)
        let reason = row.isNull(17) ? nil : row.text(17)
        self.init(
            id: row.text(0), conversation: row.text(1), campaign: row.text(2), reply: row.text(3),
            agent: row.text(4), displayName: row.text(5), recipient: row.text(6), subject: row.text(7),
            text: row.text(8), files: AnswerFile.read(row.text(9)),
            messageID: row.isNull(10) ? nil : row.text(10), at: Moment(microseconds: row.integer(11)),
            state: state,
            reason: reason ?? (state == .deferred ? said.map { BounceReason(answer: $0).delayWords } : nil),
            nextAttempt: [.queued, .deferred].contains(state) ? row.moment(15) : nil, attempts: row.int(13),
            finished: row.moment(16), delivered: delivered, absence: row.isNull(19) ? nil : row.text(19),
            message: row.isNull(20) ? nil : row.integer(20))
    }
}

extension AnswerState {
    /// - Parameter outbox: the state of its row; nil if another system sent it.
    fileprivate init(outbox: String?, attempts: Int, isDelivered: Bool) {
        self =
            switch outbox {
            case nil: .seen
            case "queued": attempts == 0 ? .queued : .deferred
            case "attempted": .deferred
            case "sent": isDelivered ? .delivered : .sent
            case "held": .held
            case "failed": .failed
            case "expired": .expired
            case "dropped": .dropped
            default: .unknown
            }
    }
}
