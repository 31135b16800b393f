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
        writer.add(cost: held) { db, desk in
            let kept = try db.insert(message, names, sender, &desk)
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

/// An envelope sender as it is stored, compared and counted.
struct CountedSender: Sendable {
    let address: String
    let key: String
    let domainHash: Int64
    /// Of campaign and sender, by campaign.
    private let hashes: [(campaign: String, hash: Int64)]

    init(_ mailbox: Mailbox, _ replies: [IncomingReply], _ hash: KeyedHash) {
        let key = mailbox.key
        (address, self.key) = (mailbox.address, key)
        domainHash = hash(.domain, mailbox.domainKey)
        hashes = replies.map {
            ($0.campaign, hash(.sender, "\($0.campaign)\u{0}\(key)"))
        }
    }

    func hash(in campaign: String) -> Int64 {
        guard let found = hashes.first(where: { $0.campaign == campaign }) else {
            preconditionFailure("a campaign that the message did not go to")
        }
        return found.hash
    }
}

/// A reply's Message-IDs as they are looked up.
struct NamedReply: Sendable {
    /// Ids of In-Reply-To, and of References, looked at.
    private static let mentioned = 5

    let reply: IncomingReply
    let messageIDHash: Int64?
    /// Of the subject without marks; nil if nothing is left.
    let subjectHash: Int64?
    /// A message that it answers.
    struct Answered: Sendable {
        let id: String
        let hash: Int64
        /// The reply that it would acknowledge, if it is ours.
        let acknowledged: String?
    }
    let answered: [Answered]
    /// Further ones in References, the latest first.
    let mentioned: [Answered]

    init(_ reply: IncomingReply, _ hash: KeyedHash) {
        self.reply = reply
        messageIDHash = reply.messageID.map { hash(.messageID, $0) }
        subjectHash = reply.topic.key.isEmpty ? nil : hash(.subject, reply.topic.key)
        let answered = Array(reply.inReplyTo.prefix(NamedReply.mentioned))
        let mentioned = reply.references.suffix(NamedReply.mentioned).filter { !answered.contains($0) }
        func named(_ id: String) -> Answered {
            Answered(id: id, hash: hash(.messageID, id), acknowledged: acknowledgedReply(messageID: id))
        }
        (self.answered, self.mentioned) = (answered.map(named), mentioned.reversed().map(named))
    }

    /// What is stored of the fingerprint; nil without a Message-ID: then it is never a redelivery.
    var fingerprint: [UInt8]? { reply.messageID.map { _ in Array(reply.fingerprint.prefix(16)) } }
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
        return try replies.map { try insert($0, of: row, at: message.received, sender, &desk) }
    }

    private func insert(
        _ named: NamedReply, of messageRow: Int64, at now: Moment, _ sender: CountedSender?,
        _ desk: inout Desk
    ) throws -> KeptReply {
        let reply = named.reply
        let match = try match(named, sender: sender, at: now)
        let facts = try facts(reply, sender, match, at: now, &desk)
        let decision = reply.decide(facts)
        let conversation = try match.joined ?? begin(reply, sender, linkedTo: match.linked, at: now)
        if match.joined != nil, !match.isRedelivery { try touch(conversation.row, reply, at: now) }
        let replyRow = try insert(named, messageRow, conversation.row, sender, facts, decision, at: now)
        try event(.replyKept, at: now, conversation.row, reply: replyRow, detail: decision.rule.name)
        if match.isOtherPerson { try event(.otherSender, at: now, conversation.row, reply: replyRow) }
        for notice in reply.notices {
            try event(notice.kind, at: now, conversation.row, reply: replyRow, detail: notice.detail)
        }
        if let report = reply.report { try record(report, at: now) }
        if decision.isTrippedFuse {
            try event(.fuseTripped, at: now, conversation.row, reply: replyRow, detail: decision.rule.name)
        }
        if decision.send, let sender {
            try queueAcknowledgement(reply, to: sender, conversation.row, replyRow, at: now, &desk)
            desk.outboxChanged = true
        }
        return KeptReply(
            publicID: reply.publicID, conversation: conversation.publicID, campaign: reply.campaign,
            lane: reply.judgement.lane, decision: decision)
    }

    private func begin(
        _ reply: IncomingReply, _ sender: CountedSender?, linkedTo: Int64?, at now: Moment
    ) throws -> ConversationMatch.Place {
        try step(
            """
            INSERT INTO conversation (public_id, campaign, customer_key, customer, customer_name, subject, lane, state, created,
                updated, waiting_since, queue_order, linked_to) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        ) {
            $0.text(reply.newConversationID)
            $0.text(reply.campaign)
            $0.text(sender?.key ?? "")
            $0.text(sender?.address ?? reply.customer.address)
            $0.text(reply.customer.name)
            $0.text(reply.subject)
            $0.text(reply.judgement.lane.rawValue)
            $0.text(reply.judgement.lane.startsResolved ? "resolved" : "waiting")
            for _ in 0..<3 { $0.moment(now) }
            $0.moment(now - reply.headStart)
            $0.integer(linkedTo)
        }
        return ConversationMatch.Place(row: lastInsertedRowID, publicID: reply.newConversationID)
    }

    /// A person's further message makes a finished conversation wait again; a machine's, or thanks, change nothing.
    private func touch(_ row: Int64, _ reply: IncomingReply, at now: Moment) throws {
        guard reply.judgement.lane.reopens else { return }
        try step(
            """
            UPDATE conversation SET updated = ?1, lane = CASE WHEN state IN ('answered','resolved') THEN ?2 ELSE lane END,
                waiting_since = CASE WHEN state IN ('answered','resolved') THEN ?1 ELSE waiting_since END,
                queue_order = CASE WHEN state IN ('answered','resolved') THEN ?4 ELSE min(queue_order, ?4) END,
                state = CASE WHEN state IN ('answered','resolved') THEN 'waiting' ELSE state END WHERE id = ?3
            """
        ) {
            $0.moment(now)
            $0.text(reply.judgement.lane.rawValue)
            $0.integer(row)
            $0.moment(now - reply.headStart)
        }
    }

    /// A failure report makes the acknowledgement `failed`; any other is an event only.
    private func record(_ report: DeliveryReport, at now: Moment) throws {
        let found = try first(
            "SELECT o.id, o.conversation FROM reply r JOIN outbox o ON o.reply = r.id WHERE r.public_id = ?"
        ) {
            $0.text(report.reply)
        } row: {
            (row: $0.integer(0), conversation: $0.integer(1))
        }
        guard let found else { return }
        if report.isFailure {
            try step(
                "UPDATE outbox SET state = 'failed', answer = 'a report says that it was not delivered' WHERE id = ? AND state IN ('sent','unknown','attempted')"
            ) { $0.integer(found.row) }
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
        facts.joinsConversation = match.joined != nil
        guard reply.judgement.silence == nil, let sender else { return facts }  // no fuse is asked
        let toSender = try first(
            "SELECT count(*), coalesce(sum(received > ?1), 0) FROM reply WHERE sender_hash = ?2 AND send = 1 AND received > ?3"
        ) {
            $0.moment(now - .seconds(86_400))
            $0.integer(sender.hash(in: reply.campaign))
            $0.moment(now - .seconds(7 * 86_400))
        } row: {
            (week: $0.int(0), day: $0.int(1))
        }
        facts.toSenderInWeek = toSender?.week ?? 0
        facts.toSenderInDay = toSender?.day ?? 0
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
                sender_hash, subject_hash, domain_hash, body_digest, language, signs, mailing, mailing_recipient)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
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
    /// As a receipt keeps them: `day=1 week=1 domain=3 body=1 minute=12 redelivery=0 ours=1`.
    var summary: String {
        "day=\(toSenderInDay) week=\(toSenderInWeek) domain=\(toDomainInHour) body=\(ofBodyInHour) minute=\(inMinute)"
            + " redelivery=\(isRedelivery ? 1 : 0) ours=\(continuesOurs ? 1 : 0)"
    }
}
