import Acknowledge
import GRDB
import Mail
import Triage

/// Copies of what helpdesks write to customers. Used inside the writer's transactions.
extension Database {
    /// Records the copy of an answer: the conversation is answered, and nothing of it is a customer's message.
    ///
    /// - Returns: nil if it is no such copy: not of a listed helpdesk, of no conversation that its marks name, or not
    ///   written to that one's customer. Then it is a message like any other.
    func keepCopy(_ named: NamedReply, of message: Int64, at now: Moment) throws -> KeptReply? {
        guard let copy = named.reply.helpdesk, let place = try answered(by: named),
            isTo(place.customer, copy)
        else { return nil }
        let reply = named.reply
        let kept = KeptReply(
            publicID: reply.publicID, conversation: place.publicID, campaign: reply.campaign,
            lane: reply.judgement.lane, decision: Decision(send: false, rule: .helpdeskAnswer))
        guard try !isKnown(named, in: place.row),
            let newest = try place.reply ?? newestMessage(of: place.row)?.row
        else { return kept }
        try insert(named, copy, of: message, in: place, to: newest, at: now)
        try event(.answerSeen, at: now, place.row, reply: newest)
        try answered(place.row, upTo: newest, at: now)
        // What the customer wrote after it still waits; what somebody has claimed stays his.
        try step(
            """
            UPDATE conversation SET updated = ?1, version = version + 1, handed_to = NULL, state = CASE WHEN state IN ('waiting','handed-over') AND asked IS NULL
                THEN 'answered' ELSE state END WHERE id = ?2
            """
        ) {
            $0.moment(now)
            $0.integer(place.row)
        }
        try updateHolds(place.row, at: now)
        return kept
    }

    /// A message that no reply and no answer names any more, since it is the copy of a copy.
    func forgetUnused(message: Int64) throws {
        try step(
            """
            DELETE FROM message WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM reply WHERE message = ?1)
                AND NOT EXISTS (SELECT 1 FROM answer WHERE message = ?1)
            """
        ) {
            $0.integer(message)
        }
    }

    private struct AnsweredPlace {
        let row: Int64
        let publicID: String
        let customer: String
        /// The message that it names; nil if it names only the conversation.
        var reply: Int64?
    }

    /// By the token in its address, else by the messages that it names.
    private func answered(by named: NamedReply) throws -> AnsweredPlace? {
        let byToken = try named.reply.tokenConversation.flatMap { token -> AnsweredPlace? in
            let row = try first("SELECT id FROM conversation WHERE public_id = ?") {
                $0.text(token)
            } row: {
                $0.integer(0)
            }
            let now = try row.flatMap { try mergedPlace(of: $0)?.row }
            return try place("SELECT id, public_id, customer, NULL FROM conversation WHERE id = ?") {
                $0.integer(now)
            }
        }
        var byName: AnsweredPlace?
        for id in named.answered + named.mentioned where byName == nil {
            byName = try place(
                """
                SELECT c.id, c.public_id, c.customer, r.id FROM reply r JOIN conversation c ON c.id = r.conversation
                WHERE r.message_id_hash = ?1 AND r.message_id = ?2 AND ?3 IN (c.campaign, r.campaign)
                UNION ALL SELECT c.id, c.public_id, c.customer, NULL FROM answer a JOIN conversation c ON c.id = a.conversation
                WHERE a.message_id_hash = ?1 AND a.message_id = ?2 AND ?3 IN (c.campaign, a.campaign) LIMIT 1
                """
            ) {
                $0.integer(id.hash)
                $0.text(id.id)
                $0.text(named.reply.campaign)
            }
        }
        guard var place = byToken ?? byName else { return nil }
        if byName?.row == place.row { place.reply = byName?.reply }
        return place
    }

    private func place(_ sql: String, _ bind: (inout Binder) -> Void) throws -> AnsweredPlace? {
        try first(sql, bind) {
            AnsweredPlace(
                row: $0.integer(0), publicID: $0.text(1), customer: $0.text(2),
                reply: $0.isNull(3) ? nil : $0.integer(3))
        }
    }

    private func isTo(_ customer: String, _ copy: HelpdeskCopy) -> Bool {
        guard let mailbox = Mailbox(customer) else { return false }
        return copy.recipients.contains(mailbox.key)
    }

    /// A helpdesk that writes to two addresses of ours sends two copies.
    private func isKnown(_ named: NamedReply, in conversation: Int64) throws -> Bool {
        guard let hash = named.messageIDHash, let id = named.reply.messageID else { return false }
        return try first(
            "SELECT 1 FROM answer WHERE message_id_hash = ? AND message_id = ? AND conversation = ?"
        ) {
            $0.integer(hash)
            $0.text(id)
            $0.integer(conversation)
        } row: { _ in
            true
        } ?? false
    }

    private func insert(
        _ named: NamedReply, _ copy: HelpdeskCopy, of message: Int64, in place: AnsweredPlace,
        to reply: Int64,
        at now: Moment
    ) throws {
        try step(
            """
            INSERT INTO answer (public_id, conversation, reply, campaign, agent, display_name, recipient, subject, text,
                attachments, message_id, message_id_hash, at, resolves, message)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', '', ?, ?, ?, 0, ?)
            """
        ) {
            $0.text(named.reply.publicID)
            $0.integer(place.row)
            $0.integer(reply)
            $0.text(named.reply.campaign)
            $0.text(copy.agent)
            $0.text(copy.name)
            $0.text(place.customer)
            $0.text(named.reply.subject)
            $0.text(named.reply.messageID)
            $0.integer(named.messageIDHash)
            $0.moment(now)
            $0.integer(message)
        }
    }
}
