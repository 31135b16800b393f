import Foundation
import GRDB
package import Mail
import Triage

extension Store {
    /// Puts an agent's answer in the outbox: one commit of the answer, its exact bytes, the conversation's new state and the
    /// event. The conversation is `answered` (or `resolved`) from now on; its round and promise end when the smarthost has
    /// taken the mail, with that time, so that what does not leave keeps no promise.
    ///
    /// - Parameters:
    ///   - version: refuse with `changed` if the conversation has another one; nil: whatever it is.
    ///   - key: an idempotency key: the same again, by the same agent, is answered with the first outcome and sends nothing.
    package func queueAnswer(
        _ answer: NewAnswer, by agent: ActingAgent, version: Int? = nil, key: String? = nil, at now: Moment
    ) async throws(StoreFailure) -> Result<QueuedAnswer, QueueRefusal> {
        let digest = hash(.answer, answer.request)
        let messageIDHash = hash(.messageID, answer.messageID)
        return try await write { [hash] db, desk in
            try db.returnLapsed(at: now)
            let result = try db.refusing {
                if let key, let known = try db.remembered(key, agent, digest) {
                    return try db.queuedAnswer(known, isRepeated: true)
                }
                let place = try db.mayAnswer(answer, agent, version)
                var work = OperationWork(db: db, agent: agent, now: now, hash: hash)
                let outcome = try work.queue(answer, messageIDHash, in: place)
                if let key { try db.remember(key, agent, digest, outcome, at: now) }
                return try db.queuedAnswer(outcome, isRepeated: false)
            }
            desk.outboxChanged = true
            return result
        }
    }

    /// What an answer to a conversation is made from; nil if there is none that he may know of.
    package func answerContext(_ conversation: String, by agent: ActingAgent) async throws(StoreFailure)
        -> AnswerContext?
    {
        try await read { db in
            let found = try db.first(
                "SELECT id, campaign, customer, customer_name, subject FROM conversation WHERE public_id = ?"
            ) {
                $0.text(conversation)
            } row: {
                (
                    row: $0.integer(0), campaign: $0.text(1), customer: $0.text(2), name: $0.text(3),
                    subject: $0.text(4)
                )
            }
            guard let found, agent.mayKnow(found.campaign),
                let newest = try db.newestMessage(of: found.row)
            else { return nil }
            return AnswerContext(
                conversation: conversation, campaign: found.campaign, customer: found.customer,
                customerName: found.name, subject: found.subject, reply: newest.publicID,
                message: newest.message, received: newest.received,
                language: try db.language(of: found.row))
        }
    }

    /// The answers of a conversation, oldest first.
    package func answers(of conversation: String, by agent: ActingAgent) async throws(StoreFailure)
        -> [AnswerDetail]
    {
        try await read { db in
            try db.answers("c.public_id = ?1 ORDER BY a.id LIMIT 1000") { $0.text(conversation) }
                .filter { agent.mayKnow($0.campaign) }
        }
    }

    package func answer(_ id: String, by agent: ActingAgent) async throws(StoreFailure) -> AnswerDetail? {
        try await read { db in
            try db.answers("a.public_id = ?1") { $0.text(id) }.first { agent.mayKnow($0.campaign) }
        }
    }

    /// The exact bytes of an answer of ours.
    package func answerBytes(_ id: String) async throws(StoreFailure) -> [UInt8]? {
        try await read { db in
            try db.first(
                "SELECT b.bytes FROM answer a JOIN outbox_bytes b ON b.outbox = a.outbox WHERE a.public_id = ?"
            ) {
                $0.text(id)
            } row: {
                $0.blob(0)
            }
        }
    }
}

/// A conversation that may be answered.
struct AnsweredConversation {
    let row: ConversationRow
    /// The customer's newest message.
    let reply: Int64
}

extension Database {
    /// The answer that an operation queued.
    fileprivate func queuedAnswer(_ outcome: OperationOutcome, isRepeated: Bool) throws -> QueuedAnswer {
        let found = try first(
            "SELECT a.public_id, o.next_attempt FROM event e JOIN answer a ON a.outbox = e.outbox JOIN outbox o ON o.id = a.outbox WHERE e.id = ?"
        ) {
            $0.integer(outcome.event.flatMap { Int64($0) })
        } row: {
            (id: $0.text(0), leaves: Moment(microseconds: $0.integer(1)))
        }
        guard let found else { throw QueueRefusal.notFound }  // erased since
        return QueuedAnswer(
            id: found.id, conversation: outcome.conversation, version: outcome.version,
            event: outcome.event ?? "", leaves: found.leaves, isRepeated: isRepeated)
    }

    /// Whether somebody may answer now, in the order of what he has to know first: who has the conversation, then what
    /// the customer wrote meanwhile, then any other change.
    fileprivate func mayAnswer(
        _ answer: NewAnswer, _ agent: ActingAgent, _ version: Int?
    ) throws -> AnsweredConversation {
        let row = try conversationRow(answer.conversation, for: agent)
        if let refusal = row.claimed(byOtherThan: agent) { throw refusal }
        guard row.state == .claimed else {
            throw [.resolved, .handedOver].contains(row.state)
                ? QueueRefusal.wrongState(row.state.rawValue) : .notClaimed
        }
        guard let newest = try newestMessage(of: row.id) else {
            throw QueueRefusal.invalid("the conversation has no message that could be answered")
        }
        guard let missed = try missed(answer.seen, version, in: row.id) else {
            throw QueueRefusal.invalid("“seen” names no message of this conversation")
        }
        guard missed.isEmpty else { throw QueueRefusal.newMessages(missed) }
        if let version, version != row.version { throw QueueRefusal.changed(version: row.version) }
        // The mail is made for another customer, and to be made again.
        guard row.customer == answer.recipient else { throw QueueRefusal.changed(version: row.version) }
        return AnsweredConversation(row: row, reply: newest.row)
    }

    /// The customer's messages that an agent has not seen, oldest first; nil where `seen` is none of the conversation's.
    ///
    /// - Parameter version: that the agent knows; nil: the one that he claimed. Used where he does not say which message he
    ///   saw. Messages that a merge brought in count as new, however old they are.
    private func missed(_ seen: String?, _ version: Int?, in conversation: Int64) throws -> [String]? {
        var newest: Int64?
        if let seen {
            newest = try first("SELECT id FROM reply WHERE public_id = ? AND conversation = ?") {
                $0.text(seen)
                $0.integer(conversation)
            } row: {
                $0.integer(0)
            }
            guard newest != nil else { return nil }
        }
        var missed: [String] = []
        try each(
            """
            SELECT public_id, lane FROM reply WHERE conversation = ?1 AND CASE WHEN ?2 IS NOT NULL THEN id > ?2
                ELSE version > coalesce(?3, (SELECT claimed_version FROM conversation WHERE id = ?1), 0) END
            ORDER BY id LIMIT 100
            """
        ) {
            $0.integer(conversation)
            $0.integer(newest)
            $0.integer(version.map { Int64($0) })
        } row: {
            if Lane(rawValue: $0.text(1))?.isMachine != true { missed.append($0.text(0)) }
            return true
        }
        return missed
    }

    /// The newest message that a person wrote in a conversation, else the newest at all.
    func newestMessage(
        of conversation: Int64
    ) throws -> (row: Int64, publicID: String, message: Int64, received: Moment)? {
        var newest: (row: Int64, publicID: String, message: Int64, received: Moment)?
        try each(
            "SELECT id, public_id, message, received, lane FROM reply WHERE conversation = ? ORDER BY id DESC LIMIT 100"
        ) {
            $0.integer(conversation)
        } row: {
            let found = ($0.integer(0), $0.text(1), $0.integer(2), Moment(microseconds: $0.integer(3)))
            let isPerson = Lane(rawValue: $0.text(4))?.isMachine == false
            if newest == nil || isPerson { newest = found }
            return !isPerson
        }
        return newest
    }

    fileprivate func language(of conversation: Int64) throws -> String? {
        try first(
            "SELECT language FROM reply WHERE conversation = ? AND language IS NOT NULL ORDER BY id DESC LIMIT 1"
        ) {
            $0.integer(conversation)
        } row: {
            $0.text(0)
        }
    }
}

extension OperationWork {
    /// Writes the answer, its bytes and its row of the outbox, and ends the lease.
    mutating func queue(
        _ answer: NewAnswer, _ messageIDHash: Int64, in place: AnsweredConversation
    ) throws -> OperationOutcome {
        let outbox = try insertOutbox(answer, in: place)
        try insert(answer, messageIDHash, in: place, outbox)
        try db.setState(answer.thenResolve ? .resolved : .answered, place.row.id)
        try db.step("UPDATE conversation SET undelivered = 0 WHERE id = ?") { $0.integer(place.row.id) }
        try db.updateHolds(place.row.id, at: now)
        let version = try db.nextVersion(of: place.row.id, at: now)
        if answer.thenResolve { try db.event(.resolved, at: now, place.row.id, by: agent.name) }
        try db.event(
            .answerQueued, at: now, place.row.id, reply: place.reply, outbox: outbox, by: agent.name)
        let event = db.lastInsertedRowID
        try db.keepForUndo(event, place.row.id, "reply", NothingBefore())
        return OperationOutcome(
            conversation: place.row.publicID, version: version, event: "\(event)", warnings: warnings)
    }

    private func insertOutbox(_ answer: NewAnswer, in place: AnsweredConversation) throws -> Int64 {
        try db.step(
            """
            INSERT INTO outbox (kind, conversation, reply, campaign, recipient, state, created, next_attempt, number)
            VALUES ('answer', ?1, ?2, ?3, ?4, 'queued', ?5, ?6,
                (SELECT coalesce(max(number), 0) + 1 FROM outbox WHERE reply = ?2 AND kind = 'answer'))
            """
        ) {
            $0.integer(place.row.id)
            $0.integer(place.reply)
            $0.text(place.row.campaign)
            $0.text(answer.recipient)
            $0.moment(now)
            $0.moment(now + answer.delay)
        }
        let outbox = db.lastInsertedRowID
        try db.step("INSERT INTO outbox_bytes (outbox, bytes) VALUES (?, ?)", holding: answer.bytes) {
            $0.integer(outbox)
            $0.heldBlob()
        }
        return outbox
    }

    private func insert(
        _ answer: NewAnswer, _ messageIDHash: Int64, in place: AnsweredConversation, _ outbox: Int64
    ) throws {
        try db.step(
            """
            INSERT INTO answer (public_id, conversation, reply, campaign, agent, display_name, recipient, subject, text,
                attachments, message_id, message_id_hash, at, resolves, outbox)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        ) {
            $0.text(answer.id)
            $0.integer(place.row.id)
            $0.integer(place.reply)
            $0.text(place.row.campaign)
            $0.text(agent.name)
            $0.text(answer.displayName)
            $0.text(answer.recipient)
            $0.text(answer.subject)
            $0.text(answer.text)
            $0.text(AnswerFile.json(answer.files))
            $0.text(answer.messageID)
            $0.integer(messageIDHash)
            $0.moment(now)
            $0.boolean(answer.thenResolve)
            $0.integer(outbox)
        }
    }

    /// Takes back an answer that was never tried; its conversation is the agent's again, unless somebody else has it.
    /// Then it waits when he gives it back. It may have been merged since: what waits then is the other one.
    func takeBackAnswer(event: Int64, _ row: ConversationRow) throws {
        let found = try db.first(
            """
            SELECT o.id, o.state IN ('queued','held') AND o.attempts = 0 AND o.ambiguous = 0, o.conversation FROM event e
            JOIN outbox o ON o.id = e.outbox WHERE e.id = ?
            """
        ) {
            $0.integer(event)
        } row: {
            (outbox: $0.integer(0), isUntried: $0.integer(1) == 1, conversation: $0.integer(2))
        }
        guard let found, found.isUntried else {
            throw QueueRefusal.notUndoable("the answer is on its way already")
        }
        try db.step("UPDATE outbox SET state = 'dropped', answer = 'taken back', finished = ? WHERE id = ?") {
            $0.moment(now)
            $0.integer(found.outbox)
        }
        try db.outboxEvent(.answerTakenBack, found.outbox, at: now)
        guard let place = try db.conversationRow(found.conversation), agent.mayKnow(place.campaign) else {
            throw QueueRefusal.notFound
        }
        try haveAgain(place, event: event)
        guard place.id != row.id else { return }
        _ = try db.nextVersion(of: place.id, at: now)
        try db.event(.undone, at: now, place.id, by: agent.name, detail: "\(event)")
        try db.updateHolds(place.id, at: now)
    }

    /// - Parameter event: of the answer that is taken back: what came after the message that it answers may not have been
    ///   read.
    private func haveAgain(_ row: ConversationRow, event: Int64) throws {
        if row.lease != nil {
            return try db.step(
                "UPDATE conversation SET claimed_from = NULL WHERE id = ? AND state = 'claimed' AND asked IS NOT NULL"
            ) {
                $0.integer(row.id)
            }
        }
        guard row.state != .handedOver else { return }
        try db.step(
            """
            UPDATE conversation SET state = 'claimed', lease_agent = ?1, lease_until = ?2, claimed_from = NULL, snoozed_until = NULL,
                claimed_version = (SELECT r.version FROM event e JOIN answer a ON a.outbox = e.outbox JOIN reply r ON r.id = a.reply
                    WHERE e.id = ?4)
            WHERE id = ?3
            """
        ) {
            $0.text(agent.name)
            $0.moment(now + OperationWork.leaseAfterUndo)
            $0.integer(row.id)
            $0.integer(event)
        }
        try db.event(.claimed, at: now, row.id, by: agent.name)
    }

    /// How long who took an answer back has the conversation at least: as long as a claim lasts by default.
    private static let leaseAfterUndo = Duration.seconds(15 * 60)
}

extension AnswerFile {
    /// Empty for none.
    static func json(_ files: [AnswerFile]) -> String {
        files.isEmpty ? "" : String(decoding: (try? JSONEncoder().encode(files)) ?? Data(), as: UTF8.self)
    }

    static func read(_ json: String) -> [AnswerFile] {
        json.isEmpty ? [] : (try? JSONDecoder().decode([AnswerFile].self, from: Data(json.utf8))) ?? []
    }
}
