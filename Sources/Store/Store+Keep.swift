import Acknowledge
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
        // Here and not on the writer's thread, which everybody waits for.
        let sender = message.sender.mailbox.map { CountedSender($0, message.replies, hash) }
        let names = message.replies.map { NamedReply($0, hash) }
        let held: Int
        switch message.content {
        case .bytes(let bytes): held = bytes.count
        case .spooled: held = 0
        }
        writer.add(cost: held) { [hash] db, desk in
            let kept = try db.insert(message, names, sender, &desk)
            for id in message.replies.compactMap(\.failedHandOff) {
                try db.handOffCameBack(id, hash, at: message.received)
            }
            return { completion(.success(kept)) }
        } failed: { [self] failure in
            if case .spooled(let file) = message.content { discard(file, after: failure) }
            completion(.failure(failure))
        }
    }

    /// Removes the file of a message that was not kept. Where that is not known it stays, and the next start looks
    /// whether a row names it.
    private func discard(_ file: SpooledFile, after failure: StoreFailure) {
        if case .broken = failure { return }
        let isNamed = try? pool.read { db in
            try db.first("SELECT 1 FROM message WHERE spool = ?", { $0.text(file.name) }, row: { _ in true })
        }
        if isNamed == .some(nil) { spool.remove(file.name) }
    }
}

extension Database {
    fileprivate func insert(
        _ message: IncomingMessage, _ replies: [NamedReply], _ sender: CountedSender?, _ desk: inout Desk
    ) throws -> [KeptReply] {
        var (raw, file): ([UInt8], SpooledFile?) = ([], nil)
        switch message.content {
        case .bytes(let bytes): raw = bytes
        case .spooled(let spooled): file = spooled
        }
        try step(
            "INSERT INTO message (received, sender, has_bare_octets, relay, trace, size, spool, raw) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            holding: raw
        ) {
            $0.moment(message.received)
            $0.text(sender?.address ?? "")
            $0.boolean(message.hasBareOctets)
            $0.text(message.relay)
            $0.blob(message.trace)
            $0.integer(message.content.size)
            $0.text(file?.name)
            if file == nil { $0.heldBlob() } else { $0.null() }
        }
        let row = lastInsertedRowID
        let kept = try replies.map { named in
            try keepCopy(named, of: row, at: message.received)
                ?? insert(named, of: row, at: message.received, sender, &desk)
        }
        if replies.contains(where: { $0.reply.helpdesk != nil }) { try forgetUnused(message: row) }
        return kept
    }

    private func insert(
        _ named: NamedReply, of messageRow: Int64, at now: Moment, _ sender: CountedSender?,
        _ desk: inout Desk
    ) throws -> KeptReply {
        let reply = named.reply
        var match = try match(named, sender: sender, at: now)
        if match.exchange == nil, match.joined == nil, reply.judgement.silence == nil, let sender {
            match.exchange = desk.senders.exchange(
                of: sender.nearWords(in: reply.campaign), at: now.microseconds)
        }
        let facts = try facts(reply, sender, match, at: now, &desk)
        let decision = reply.decide(facts)
        let conversation = try match.joined ?? begin(reply, sender, match, decision, at: now)
        if match.joined != nil, !match.isRedelivery { try touch(conversation.row, reply, at: now) }
        let replyRow = try insert(named, messageRow, conversation.row, sender, facts, decision, at: now)
        try event(.replyKept, at: now, conversation.row, reply: replyRow, detail: decision.rule.name)
        if !match.isRedelivery {
            if let hold = reply.hold { try begin(hold, of: replyRow, in: conversation.row, at: now) }
            // One that is opened again by anything is held again.
            if match.joined != nil { try updateHolds(conversation.row, at: now) }
        }
        if match.isOtherPerson { try event(.otherSender, at: now, conversation.row, reply: replyRow) }
        for notice in reply.notices {
            try event(notice.kind, at: now, conversation.row, reply: replyRow, detail: notice.detail)
            if notice.kind == .unsubscribeRequested, !match.isRedelivery {
                try noteUnsubscribe(reply, by: sender, wish: notice.detail, replyRow, at: now)
            }
        }
        if let report = reply.report { try record(report, at: now) }
        if let report = reply.answerReport { try record(report, by: replyRow, at: now) }
        if decision.isTrippedFuse {
            try event(.fuseTripped, at: now, conversation.row, reply: replyRow, detail: decision.rule.name)
        }
        if decision.send, let sender {
            try queueAcknowledgement(reply, to: sender, conversation.row, replyRow, at: now, &desk)
            try count(reply, sender, match, conversation.row, at: now, &desk)
            desk.outboxChanged = true
        }
        return KeptReply(
            publicID: reply.publicID, conversation: conversation.publicID, campaign: reply.campaign,
            lane: reply.judgement.lane, decision: decision)
    }

    private func begin(
        _ reply: IncomingReply, _ sender: CountedSender?, _ match: ConversationMatch, _ decision: Decision,
        at now: Moment
    ) throws -> ConversationMatch.Place {
        let lane = reply.judgement.lane
        let isCounted = decision.send && sender != nil && match.exchange == nil
        try step(
            """
            INSERT INTO conversation (public_id, campaign, customer_key, customer, customer_name, subject, lane, state, created,
                updated, waiting_since, urgency, signs, language, asked, acknowledged, linked_to, exchange)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?9, ?9, ?10, ?11, ?12, ?13, ?14, ?15,
                (SELECT coalesce(exchange, id) FROM conversation WHERE id = ?16))
            """
        ) {
            $0.text(reply.newConversationID)
            $0.text(reply.campaign)
            $0.text(sender?.key ?? "")
            $0.text(sender?.address ?? reply.customer.address)
            $0.text(reply.customer.name)
            $0.text(reply.subject)
            $0.text(lane.rawValue)
            $0.text(lane.startsResolved ? "resolved" : "waiting")
            $0.moment(now)
            $0.integer(reply.urgency.rawValue)
            $0.integer(reply.queueSigns.rawValue)
            $0.text(reply.language)
            if lane.wantsAnswer { $0.moment(now) } else { $0.null() }
            $0.text(isCounted ? "\(now.microseconds)" : "")
            $0.integer(match.linked)
            $0.integer(match.exchange)
        }
        let row = lastInsertedRowID
        if lane.wantsAnswer { try beginRound(row, reply.campaign, at: now) }
        return ConversationMatch.Place(row: row, publicID: reply.newConversationID)
    }

    /// A person's further message makes a finished conversation wait again, and wakes one that sleeps; a machine's, or
    /// thanks, change nothing. The first after our last answer begins a round, except where we would not see its end, and
    /// says what the conversation is.
    private func touch(_ row: Int64, _ reply: IncomingReply, at now: Moment) throws {
        let lane = reply.judgement.lane
        guard lane.reopens else {
            return try step("UPDATE conversation SET version = version + 1 WHERE id = ?") { $0.integer(row) }
        }
        // Its campaign is another one than the message's where it was moved.
        let before = try first("SELECT state, asked, snoozed_until, campaign FROM conversation WHERE id = ?")
        {
            $0.integer(row)
        } row: {
            (
                isHandedOver: $0.text(0) == "handed-over", isAsked: !$0.isNull(1), sleeps: !$0.isNull(2),
                campaign: $0.text(3)
            )
        }
        guard let before else { return }
        let begins = lane.wantsAnswer && !before.isAsked && !before.isHandedOver
        try step(
            """
            UPDATE conversation SET updated = ?1, lane = CASE WHEN ?8 OR state IN ('answered','resolved') THEN ?2 ELSE lane END,
                waiting_since = CASE WHEN state IN ('answered','resolved') OR claimed_from = 'answered' THEN ?1
                    ELSE waiting_since END,
                urgency = CASE WHEN state IN ('answered','resolved') THEN ?4 ELSE min(urgency, ?4) END,
                signs = signs | ?6, language = coalesce(?7, language), version = version + 1, snoozed_until = NULL,
                claimed_from = NULL, asked = CASE WHEN ?5 THEN ?1 ELSE asked END,
                state = CASE WHEN state IN ('answered','resolved') THEN 'waiting' ELSE state END WHERE id = ?3
            """
        ) {
            $0.moment(now)
            $0.text(lane.rawValue)
            $0.integer(row)
            $0.integer(reply.urgency.rawValue)
            $0.boolean(begins)
            $0.integer(reply.queueSigns.rawValue)
            $0.text(reply.language)
            $0.boolean(lane.wantsAnswer && !before.isAsked)
        }
        if begins { try beginRound(row, before.campaign, at: now) }
        if before.sleeps { try event(.woken, at: now, row, detail: "customer") }
        if before.isHandedOver { try event(.wroteAgain, at: now, row) }
    }

    /// One that begins in the same microsecond as the last of its conversation goes on with it.
    func beginRound(_ row: Int64, _ campaign: String, at now: Moment) throws {
        try step(
            """
            INSERT INTO round (campaign, asked, conversation) VALUES (?, ?, ?)
            ON CONFLICT DO UPDATE SET answered = NULL, closed = NULL
            """
        ) {
            $0.text(campaign)
            $0.moment(now)
            $0.integer(row)
        }
    }

    /// A failure report makes the mail that it is about `failed`; any other is an event only.
    private func record(_ report: DeliveryReport, at now: Moment) throws {
        let found = try first(
            "SELECT o.id, o.conversation FROM reply r JOIN outbox o ON o.reply = r.id AND o.kind = ?2 WHERE r.public_id = ?1"
        ) {
            $0.text(report.reply)
            $0.text(report.kind.rawValue)
        } row: {
            (row: $0.integer(0), conversation: $0.integer(1))
        }
        guard let found else { return }
        if report.isFailure {
            // Also one that waits to go out again because nobody knew whether it had arrived.
            try step(
                """
                UPDATE outbox SET state = 'failed', answer = 'a report says that it was not delivered',
                    finished = coalesce(finished, ?) WHERE id = ?
                    AND (state IN ('sent','unknown','attempted') OR state IN ('queued','held') AND ambiguous > 0)
                """
            ) {
                $0.moment(now)
                $0.integer(found.row)
            }
            if changed == 1 { try unsay(found.row, at: now) }
        }
        try event(
            report.isFailure ? .bounced : .reported, at: now, found.conversation, outbox: found.row)
    }

    // MARK: The facts and the receipt

    private func facts(
        _ reply: IncomingReply, _ sender: CountedSender?, _ match: ConversationMatch, at now: Moment,
        _ desk: inout Desk
    ) throws -> Facts {
        var facts = Facts()
        facts.isRedelivery = match.isRedelivery
        facts.continuesOurs = match.continuesOurs
        guard reply.judgement.silence == nil, let sender else { return facts }  // no fuse is asked
        facts.answersOnlyBySubject =
            reply.topic.answersAutomatic && !match.continuesOurs && match.joined == nil
        if let conversation = match.exchange ?? match.joined?.row {
            facts.inExchange = try acknowledgements(inExchangeOf: conversation).map { now - $0 }
        }
        if let conversation = match.joined?.row {
            facts.sinceAnswer = try first("SELECT last_answer FROM conversation WHERE id = ?") {
                $0.integer(conversation)
            } row: {
                $0.moment(0)
            }.flatMap { $0 }.map { now - $0 }
        }
        facts.sinceAcknowledgement = try first(
            "SELECT max(received) FROM reply WHERE sender_hash = ? AND send = 1"
        ) {
            $0.integer(sender.hash(in: reply.campaign))
        } row: {
            $0.moment(0)
        }.flatMap { $0 }.map { now - $0 }
        let recent = desk.recent.counts(
            domain: sender.domainHash, body: reply.bodyDigest, at: now.microseconds)
        (facts.toDomainInHour, facts.ofBodyInHour) = (recent.domain, recent.body)
        facts.inMinute = recent.minute
        return facts
    }

    private func insert(
        _ named: NamedReply, _ messageRow: Int64, _ conversation: Int64, _ sender: CountedSender?,
        _ facts: Facts, _ decision: Decision, at now: Moment
    ) throws -> Int64 {
        let (reply, judgement) = (named.reply, named.reply.judgement)
        try step(
            """
            INSERT INTO reply (public_id, message, conversation, campaign, recipient, received, message_id, message_id_hash,
                fingerprint, message_refs, subject, lane, lane_rule, standing, problems, send, rule, source, neutral, facts,
                sender_hash, subject_hash, domain_hash, body_digest, language, signs, mailing, mailing_recipient, version)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23,
                ?24, ?25, ?26, ?27, ?28, (SELECT version FROM conversation WHERE id = ?3))
            """
        ) {
            $0.text(reply.publicID)
            $0.integer(messageRow)
            $0.integer(conversation)
            $0.text(reply.campaign)
            $0.text(reply.recipient.address)
            $0.moment(now)
            $0.text(reply.messageID)
            $0.integer(named.messageIDHash)
            if let fingerprint = named.fingerprint { $0.blob(fingerprint) } else { $0.null() }
            $0.text(reply.references.joined(separator: " "))
            $0.text(reply.subject)
            $0.text(judgement.lane.rawValue)
            $0.text(judgement.laneRule.name)
            $0.text(judgement.standing.rawValue)
            $0.text(judgement.problems.joined(separator: " "))
            $0.boolean(decision.send)
            $0.text(decision.rule.name)
            $0.text(decision.rule.source)
            $0.boolean(decision.isNeutral)
            $0.text(facts.summary)
            $0.integer(sender?.hash(in: reply.campaign))
            $0.integer(named.subjectHash)
            $0.integer(decision.send ? sender?.domainHash : nil)
            $0.integer(decision.send ? reply.bodyDigest : nil)
            $0.text(reply.language)
            $0.text(reply.signs)
            $0.text(reply.mailing?.mailing)
            $0.text(reply.mailing?.recipient)
        }
        return lastInsertedRowID
    }

    /// Counts an acknowledgement in its exchange; one that begins an exchange was written with its conversation.
    private func count(
        _ reply: IncomingReply, _ sender: CountedSender, _ match: ConversationMatch, _ conversation: Int64,
        at now: Moment, _ desk: inout Desk
    ) throws {
        let continued = match.exchange ?? match.joined?.row
        if let continued { try countAcknowledgement(inExchangeOf: continued, at: now) }
        desk.senders.add(
            .init(
                at: now.microseconds, words: sender.nearWords(in: reply.campaign),
                exchange: try continued.map { try exchange(of: $0) } ?? conversation))
    }

    private func queueAcknowledgement(
        _ reply: IncomingReply, to sender: CountedSender, _ conversation: Int64, _ replyRow: Int64,
        at now: Moment, _ desk: inout Desk
    ) throws {
        desk.recent.add(
            .init(at: now.microseconds, domain: sender.domainHash, body: reply.bodyDigest))
        try step(
            """
            INSERT INTO outbox (kind, conversation, reply, campaign, recipient, state, created, next_attempt)
            VALUES ('acknowledgement', ?, ?, ?, ?, 'queued', ?, ?)
            """
        ) {
            $0.integer(conversation)
            $0.integer(replyRow)
            $0.text(reply.campaign)
            $0.text(sender.address)
            $0.moment(now)
            $0.moment(now)
        }
    }
}

extension Facts {
    /// As a receipt keeps them: `acknowledged=7200s answered=- exchange=1 domain=3 body=1 minute=12 redelivery=0 ours=1`.
    var summary: String {
        func age(_ age: Duration?) -> String { age.map { "\($0.components.seconds)s" } ?? "-" }
        return
            "acknowledged=\(age(sinceAcknowledgement)) answered=\(age(sinceAnswer)) exchange=\(inExchange.count)"
            + " domain=\(toDomainInHour) body=\(ofBodyInHour) minute=\(inMinute)"
            + " redelivery=\(isRedelivery ? 1 : 0) ours=\(continuesOurs ? 1 : 0)"
    }
}

extension Lane {
    /// Whether a person of ours has to write back. Thanks want nothing, and a wish for no more mail wants to be done.
    var wantsAnswer: Bool {
        switch self {
        case .person, .empty, .unreadable: true
        case .thanks, .unsubscribe, .autoReply, .bounce, .feedbackReport, .bulk, .challenge, .spam: false
        }
    }
}
