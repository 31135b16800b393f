import Acknowledge
import Foundation
import GRDB
import Mail
import Triage

extension Store {
    /// Keeps a message: bytes, conversations, receipts, acknowledgements to send, events, all in one commit.
    /// `completion` is called once, on the writer's thread: after the commit, or with the reason why nothing was
    /// kept.
    package func keep(
        _ message: IncomingMessage,
        completion: @escaping @Sendable (Result<[KeptReply], StoreFailure>) -> Void
    ) {
        writer.add(cost: message.raw.count) { db, effects in
            let kept = try db.insert(message, &effects)
            return { completion(.success(kept)) }
        } failed: {
            completion(.failure($0))
        }
    }
}

extension Database {
    fileprivate func insert(_ message: IncomingMessage, _ effects: inout Effects) throws -> [KeptReply] {
        try run(
            "INSERT INTO message (received, sender, trace, raw, normalised) VALUES (?, ?, ?, ?, ?)",
            [
                message.received.microseconds, message.sender.text, Data(message.trace), Data(message.raw),
                message.normalised.map { Data($0) },
            ])
        let row = lastInsertedRowID
        return try message.replies.map { try insert($0, of: message, row, &effects) }
    }

    private func insert(
        _ reply: IncomingReply, of message: IncomingMessage, _ messageRow: Int64, _ effects: inout Effects
    ) throws -> KeptReply {
        let sender = message.sender.mailbox
        let match = try matchConversation(reply, sender: sender, at: message.received)
        let facts = try facts(reply, sender: sender, match, at: message.received)
        let decision = reply.decide(facts)
        let conversation = try match.joined ?? begin(reply, message, linkedTo: match.linked)
        if match.joined != nil, !match.isRedelivery {
            try touch(conversation.row, reply, at: message.received)
        }
        let replyRow = try insertReply(reply, message, messageRow, conversation.row, facts, decision)
        try event(
            .replyKept, at: message.received, conversation.row, reply: replyRow, detail: decision.rule.name)
        if let report = reply.report { try record(report, at: message.received) }
        if decision.isTrippedFuse {
            try event(
                .fuseTripped, at: message.received, conversation.row, reply: replyRow,
                detail: decision.rule.name)
        }
        if decision.send, let sender {
            try queueAcknowledgement(reply, to: sender, conversation.row, replyRow, at: message.received)
            effects.outboxChanged = true
        }
        return KeptReply(
            publicID: reply.publicID, conversation: conversation.publicID, campaign: reply.campaign,
            lane: reply.judgement.lane, decision: decision)
    }

    // MARK: Which conversation

    private typealias Place = (row: Int64, publicID: String)
    private struct Match {
        var joined: Place?
        var linked: Int64?
        var isRedelivery = false
        var continuesOurs = false
    }

    /// A redelivery joins its first; a valid token joins; In-Reply-To to a message of a conversation joins if the
    /// same person writes. What only names a message of ours begins a linked one.
    private func matchConversation(_ reply: IncomingReply, sender: Mailbox?, at now: Moment) throws -> Match {
        var match = Match()
        let fiveDays = now - .seconds(5 * 86_400)
        if let row = try fetchRow(
            "SELECT c.id, c.public_id FROM reply r JOIN conversation c ON c.id = r.conversation WHERE r.fingerprint = ? AND r.received > ? ORDER BY r.id LIMIT 1",
            [Data(reply.fingerprint), fiveDays.microseconds])
        {
            match.joined = (row[0], row[1])
            match.isRedelivery = true
            return match
        }
        if let token = reply.tokenConversation,
            let row = try fetchRow(
                "SELECT id, public_id FROM conversation WHERE public_id = ? AND campaign = ?",
                [token, reply.campaign])
        {
            match.joined = (row[0], row[1])
            match.continuesOurs = true
            return match
        }
        if let report = reply.report,
            let row = try fetchRow(
                "SELECT c.id, c.public_id FROM outbox o JOIN conversation c ON c.id = o.conversation WHERE o.public_id = ? AND c.campaign = ?",
                [report.reply, reply.campaign])
        {
            match.joined = (row[0], row[1])
            return match
        }
        for id in reply.inReplyTo.prefix(10) {
            try matchMessageID(id, reply, sender, &match)
            if match.joined != nil { return match }
        }
        return match
    }

    /// A failure report makes the acknowledgement `failed`; any other is an event only.
    private func record(_ report: DeliveryReport, at now: Moment) throws {
        guard
            let row = try fetchRow("SELECT id, conversation FROM outbox WHERE public_id = ?", [report.reply])
        else { return }
        if report.isFailure {
            try run(
                "UPDATE outbox SET state = 'failed', answer = 'a report says that it was not delivered' WHERE id = ? AND state IN ('sent','unknown','attempted')",
                [row[0] as Int64])
        }
        try event(report.isFailure ? .bounced : .reported, at: now, row[1], outbox: row[0])
    }

    private func matchMessageID(
        _ id: String, _ reply: IncomingReply, _ sender: Mailbox?, _ match: inout Match
    ) throws {
        let ours = try fetchRow(
            "SELECT c.id, c.public_id, c.campaign, c.customer_key FROM outbox o JOIN conversation c ON c.id = o.conversation WHERE o.message_id = ?",
            [id])
        let theirs =
            ours == nil
            ? try fetchRow(
                "SELECT c.id, c.public_id, c.campaign, c.customer_key FROM reply r JOIN conversation c ON c.id = r.conversation WHERE r.message_id = ? LIMIT 1",
                [id])
            : nil
        guard let row = ours ?? theirs, row[2] == reply.campaign else { return }
        if ours != nil { match.continuesOurs = true }
        if let sender, row[3] == sender.key {
            match.joined = (row[0], row[1])
        } else if ours != nil {
            match.linked = match.linked ?? row[0]
        }
    }

    private func begin(_ reply: IncomingReply, _ message: IncomingMessage, linkedTo: Int64?) throws -> Place {
        let now = message.received.microseconds
        let sender = message.sender.mailbox
        try run(
            """
            INSERT INTO conversation (public_id, campaign, customer_key, customer, customer_name, subject, lane, state, created,
                updated, waiting_since, linked_to) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                reply.newConversationID, reply.campaign, sender?.key ?? "",
                sender?.address ?? reply.customer.address,
                reply.customer.name, reply.subject, reply.judgement.lane.rawValue,
                reply.judgement.lane.isMachine ? "resolved" : "waiting", now, now, now, linkedTo,
            ])
        return (lastInsertedRowID, reply.newConversationID)
    }

    /// A person's further message makes a finished conversation wait again; a machine's changes nothing.
    private func touch(_ row: Int64, _ reply: IncomingReply, at now: Moment) throws {
        guard !reply.judgement.lane.isMachine else { return }
        try run(
            """
            UPDATE conversation SET updated = ?1, lane = CASE WHEN state IN ('answered','resolved') THEN ?2 ELSE lane END,
                waiting_since = CASE WHEN state IN ('answered','resolved') THEN ?1 ELSE waiting_since END,
                state = CASE WHEN state IN ('answered','resolved') THEN 'waiting' ELSE state END WHERE id = ?3
            """, [now.microseconds, reply.judgement.lane.rawValue, row])
    }

    // MARK: The facts and the receipt

    private func facts(_ reply: IncomingReply, sender: Mailbox?, _ match: Match, at now: Moment) throws
        -> Facts
    {
        var facts = Facts()
        facts.isRedelivery = match.isRedelivery
        facts.continuesOurs = match.continuesOurs
        guard reply.judgement.silence == nil, let sender else { return facts }  // no fuse is asked
        let week = try fetchRow(
            "SELECT count(*), coalesce(sum(at > ?1), 0) FROM acknowledged WHERE sender_key = ?2 AND campaign = ?3 AND at > ?4",
            [
                (now - .seconds(86_400)).microseconds, sender.key, reply.campaign,
                (now - .seconds(7 * 86_400)).microseconds,
            ])
        facts.toSenderInWeek = week?[0] ?? 0
        facts.toSenderInDay = week?[1] ?? 0
        let hour = (now - .seconds(3600)).microseconds
        facts.toDomainInHour = try count(
            "SELECT count(*) FROM acknowledged WHERE domain = ? AND at > ?", [sender.domainKey, hour])
        facts.ofBodyInHour = try count(
            "SELECT count(*) FROM acknowledged WHERE body = ? AND at > ?", [reply.bodyDigest, hour])
        facts.inMinute = try acknowledgedSince(now - .seconds(60))
        return facts
    }

    /// Rows are numbered in the order of their times and never taken away from the middle: two look-ups tell how
    /// many there are, however many that is.
    private func acknowledgedSince(_ moment: Moment) throws -> Int {
        let last = try count("SELECT coalesce(max(rowid), 0) FROM acknowledged", [])
        let before = try fetchRow(
            "SELECT rowid FROM acknowledged WHERE at <= ? ORDER BY at DESC, rowid DESC LIMIT 1",
            [moment.microseconds])
        return last - (try before?[0] ?? count("SELECT coalesce(min(rowid), 1) - 1 FROM acknowledged", []))
    }

    private func insertReply(
        _ reply: IncomingReply, _ message: IncomingMessage, _ messageRow: Int64, _ conversation: Int64,
        _ facts: Facts,
        _ decision: Decision
    ) throws -> Int64 {
        let judgement = reply.judgement
        try run(
            """
            INSERT INTO reply (public_id, message, conversation, campaign, recipient, received, fingerprint, message_id,
                message_refs, sender_key, subject, new_text, lane, lane_rule, standing, problems, send, rule, source, neutral, facts)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                reply.publicID, messageRow, conversation, reply.campaign, reply.recipient.address,
                message.received.microseconds,
                Data(reply.fingerprint), reply.messageID, reply.references.joined(separator: " "),
                message.sender.mailbox?.key ?? "", reply.subject, reply.newText, judgement.lane.rawValue,
                judgement.laneRule.name,
                judgement.standing.rawValue, judgement.problems.joined(separator: " "), decision.send,
                decision.rule.name,
                decision.rule.source, decision.isNeutral, facts.summary,
            ])
        return lastInsertedRowID
    }

    private func queueAcknowledgement(
        _ reply: IncomingReply, to sender: Mailbox, _ conversation: Int64, _ replyRow: Int64, at now: Moment
    ) throws {
        try run(
            "INSERT INTO acknowledged (at, sender_key, campaign, domain, body) VALUES (?, ?, ?, ?, ?)",
            [now.microseconds, sender.key, reply.campaign, sender.domainKey, reply.bodyDigest])
        try run(
            """
            INSERT INTO outbox (public_id, kind, conversation, reply, campaign, recipient, message_id, state, created, next_attempt)
            VALUES (?, 'acknowledgement', ?, ?, ?, ?, ?, 'queued', ?, ?)
            """,
            [
                reply.publicID, conversation, replyRow, reply.campaign, sender.address,
                reply.acknowledgementID, now.microseconds,
                now.microseconds,
            ])
    }
}

extension Facts {
    /// As a receipt keeps them: `day=1 week=1 domain=3 body=1 minute=12 redelivery=0 ours=1`.
    var summary: String {
        "day=\(toSenderInDay) week=\(toSenderInWeek) domain=\(toDomainInHour) body=\(ofBodyInHour) minute=\(inMinute)"
            + " redelivery=\(isRedelivery ? 1 : 0) ours=\(continuesOurs ? 1 : 0)"
    }
}
