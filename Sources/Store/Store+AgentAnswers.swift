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
        return try await write { db, desk in
            if let key, let first = try db.answer(key: key, of: agent.name, digest) { return first }
            let place: AnsweredConversation
            switch try db.mayAnswer(answer, agent, version, at: now) {
            case .success(let found): place = found
            case .failure(let refusal): return .failure(refusal)
            }
            let row = try db.insert(answer, messageIDHash, in: place, by: agent, at: now)
            if let key {
                try db.step("INSERT INTO answer_key (agent, key, digest, answer) VALUES (?, ?, ?, ?)") {
                    $0.text(agent.name)
                    $0.text(key)
                    $0.integer(digest)
                    $0.integer(row)
                }
            }
            desk.outboxChanged = true
            return .success(
                QueuedAnswer(
                    id: answer.id, conversation: answer.conversation, leaves: now + answer.delay,
                    isRepeated: false))
        }
    }

    /// Takes back an answer that was never tried; the conversation is its agent's again.
    ///
    /// - Parameter lease: for how long.
    package func takeBackAnswer(
        _ id: String, by agent: ActingAgent, lease: Duration, at now: Moment
    ) async throws(StoreFailure) -> Result<Void, QueueRefusal> {
        try await write { db, _ in
            let found = try db.first("SELECT outbox, campaign FROM answer WHERE public_id = ?") {
                $0.text(id)
            } row: {
                (outbox: $0.isNull(0) ? nil : $0.integer(0), campaign: $0.text(1))
            }
            guard let found, agent.mayKnow(found.campaign) else { return .failure(.notFound) }
            guard let outbox = found.outbox else {
                return .failure(.notUndoable("another system has sent it"))
            }
            return try db.takeBackAnswer(outbox: outbox, by: agent, lease: lease, at: now)
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
private struct AnsweredConversation {
    let row: Int64
    let campaign: String
    /// The customer's newest message.
    let reply: Int64
}

extension Database {
    /// What came of the request that had this key first; nil if there was none.
    fileprivate func answer(
        key: String, of agent: String, _ digest: Int64
    ) throws -> Result<QueuedAnswer, QueueRefusal>? {
        try first(
            """
            SELECT k.digest, a.public_id, c.public_id, o.next_attempt FROM answer_key k JOIN answer a ON a.id = k.answer
            JOIN conversation c ON c.id = a.conversation JOIN outbox o ON o.id = a.outbox WHERE k.agent = ? AND k.key = ?
            """
        ) {
            $0.text(agent)
            $0.text(key)
        } row: {
            guard $0.integer(0) == digest else { return .failure(.keyReused) }
            return .success(
                QueuedAnswer(
                    id: $0.text(1), conversation: $0.text(2), leaves: Moment(microseconds: $0.integer(3)),
                    isRepeated: true))
        }
    }

    /// Whether somebody may answer now, in the order of what he has to know first: who has the conversation, then what
    /// the customer wrote meanwhile.
    fileprivate func mayAnswer(
        _ answer: NewAnswer, _ agent: ActingAgent, _ version: Int?, at now: Moment
    ) throws -> Result<AnsweredConversation, QueueRefusal> {
        let found = try first(
            "SELECT id, campaign, state, lease_agent, lease_until, customer FROM conversation WHERE public_id = ?"
        ) {
            $0.text(answer.conversation)
        } row: {
            (
                row: $0.integer(0), campaign: $0.text(1), state: $0.text(2), holder: $0.text(3),
                until: $0.moment(4), customer: $0.text(5)
            )
        }
        guard let found, agent.mayKnow(found.campaign) else { return .failure(.notFound) }
        let isHeld = found.state == "claimed" && found.until.map { $0 > now } ?? false
        if isHeld, found.holder != agent.name, let until = found.until {
            return .failure(.claimedBy(found.holder, until: until))
        }
        guard isHeld else {
            return .failure(
                ["resolved", "handed-over"].contains(found.state) ? .wrongState(found.state) : .notClaimed)
        }
        guard let newest = try newestMessage(of: found.row) else {
            return .failure(.invalid("the conversation has no message that could be answered"))
        }
        guard let missed = try missed(answer.seen, in: found.row) else {
            return .failure(.invalid("“seen” names no message of this conversation"))
        }
        guard missed.isEmpty else { return .failure(.newMessages(missed)) }
        // The mail is made for another customer, and to be made again.
        guard found.customer == answer.recipient else {
            return .failure(.invalid("the conversation has another customer now; read it again"))
        }
        return .success(
            AnsweredConversation(row: found.row, campaign: found.campaign, reply: newest.row))
    }

    /// The customer's messages that an agent has not seen, oldest first; nil where `seen` is none of the conversation's.
    private func missed(_ seen: String?, in conversation: Int64) throws -> [String]? {
        let from: Int64?
        if let seen {
            from = try first("SELECT id FROM reply WHERE public_id = ? AND conversation = ?") {
                $0.text(seen)
                $0.integer(conversation)
            } row: {
                $0.integer(0)
            }
            guard from != nil else { return nil }
        } else {
            from = try first(
                """
                SELECT coalesce(max(r.id), 0) FROM reply r WHERE r.conversation = ?1 AND r.received <=
                    (SELECT at FROM event WHERE conversation = ?1 AND kind = 'conversation.claimed' ORDER BY id DESC LIMIT 1)
                """
            ) {
                $0.integer(conversation)
            } row: {
                $0.integer(0)
            }
        }
        var missed: [String] = []
        try each("SELECT public_id, lane FROM reply WHERE conversation = ? AND id > ? ORDER BY id LIMIT 100")
        {
            $0.integer(conversation)
            $0.integer(from ?? 0)
        } row: {
            if Lane(rawValue: $0.text(1))?.isMachine != true { missed.append($0.text(0)) }
            return true
        }
        return missed
    }

    fileprivate func insert(
        _ answer: NewAnswer, _ messageIDHash: Int64, in place: AnsweredConversation, by agent: ActingAgent,
        at now: Moment
    ) throws -> Int64 {
        try step(
            """
            INSERT INTO outbox (kind, conversation, reply, campaign, recipient, state, created, next_attempt, number)
            VALUES ('answer', ?1, ?2, ?3, ?4, 'queued', ?5, ?6,
                (SELECT coalesce(max(number), 0) + 1 FROM outbox WHERE reply = ?2 AND kind = 'answer'))
            """
        ) {
            $0.integer(place.row)
            $0.integer(place.reply)
            $0.text(place.campaign)
            $0.text(answer.recipient)
            $0.moment(now)
            $0.moment(now + answer.delay)
        }
        let outbox = lastInsertedRowID
        try step("INSERT INTO outbox_bytes (outbox, bytes) VALUES (?, ?)", holding: answer.bytes) {
            $0.integer(outbox)
            $0.heldBlob()
        }
        let row = try insert(answer, messageIDHash, in: place, by: agent, outbox, at: now)
        try step(
            "UPDATE conversation SET state = ?, lease_agent = NULL, lease_until = NULL, updated = ? WHERE id = ?"
        ) {
            $0.text(answer.thenResolve ? "resolved" : "answered")
            $0.moment(now)
            $0.integer(place.row)
        }
        try event(.answerQueued, at: now, place.row, reply: place.reply, outbox: outbox)
        if answer.thenResolve { try event(.resolved, at: now, place.row) }
        return row
    }

    private func insert(
        _ answer: NewAnswer, _ messageIDHash: Int64, in place: AnsweredConversation, by agent: ActingAgent,
        _ outbox: Int64, at now: Moment
    ) throws -> Int64 {
        try step(
            """
            INSERT INTO answer (public_id, conversation, reply, campaign, agent, display_name, recipient, subject, text,
                attachments, message_id, message_id_hash, at, resolves, outbox)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        ) {
            $0.text(answer.id)
            $0.integer(place.row)
            $0.integer(place.reply)
            $0.text(place.campaign)
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
        return lastInsertedRowID
    }

    /// Takes back an answer by its row in the outbox; inside the transaction of who undoes its event.
    func takeBackAnswer(
        outbox: Int64, by agent: ActingAgent, lease: Duration, at now: Moment
    ) throws -> Result<Void, QueueRefusal> {
        let found = try first(
            """
            SELECT a.agent, a.conversation, o.state = 'queued' AND o.attempts = 0 AND o.ambiguous = 0, c.state
            FROM answer a JOIN outbox o ON o.id = a.outbox JOIN conversation c ON c.id = a.conversation WHERE a.outbox = ?
            """
        ) {
            $0.integer(outbox)
        } row: {
            (agent: $0.text(0), conversation: $0.integer(1), isUntried: $0.integer(2) == 1, state: $0.text(3))
        }
        guard let found else { return .failure(.notFound) }
        guard found.isUntried else { return .failure(.notUndoable("the answer is on its way already")) }
        try step("UPDATE outbox SET state = 'dropped', answer = 'taken back', finished = ? WHERE id = ?") {
            $0.moment(now)
            $0.integer(outbox)
        }
        try outboxEvent(.answerTakenBack, outbox, at: now)
        guard ["answered", "resolved", "waiting"].contains(found.state) else { return .success(()) }
        try step(
            "UPDATE conversation SET state = 'claimed', lease_agent = ?, lease_until = ?, updated = ? WHERE id = ?"
        ) {
            $0.text(agent.name)
            $0.moment(now + lease)
            $0.moment(now)
            $0.integer(found.conversation)
        }
        try event(.claimed, at: now, found.conversation)
        return .success(())
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

extension AnswerFile {
    /// Empty for none.
    static func json(_ files: [AnswerFile]) -> String {
        files.isEmpty ? "" : String(decoding: (try? JSONEncoder().encode(files)) ?? Data(), as: UTF8.self)
    }

    static func read(_ json: String) -> [AnswerFile] {
        json.isEmpty ? [] : (try? JSONDecoder().decode([AnswerFile].self, from: Data(json.utf8))) ?? []
    }
}
