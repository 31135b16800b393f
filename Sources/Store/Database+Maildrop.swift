import GRDB
import Mail
import Triage

/// The statements of `Store+Maildrop`.
extension Database {
    // MARK: What waits

    private static let messageColumns = """
        r.id, r.message, c.id, r.public_id, c.public_id, c.campaign, c.lane, r.standing, c.customer, c.customer_name, r.language,
        r.received, coalesce(c.promise_due, c.carried_due), m.trace, t.again
        """

    /// A message that came again is given once; what machines wrote to a person's conversation is not given.
    private static let isGiven = """
        r.rule <> 'redelivery' AND (r.lane = c.lane OR r.lane NOT IN ('auto-reply','bounce','feedback-report','bulk','challenge','spam'))
        """

    /// Messages of conversations that wait and belong to nobody, then those to conversations that were handed over before.
    func waitingMessages(_ request: MaildropRequest) throws -> [MaildropMessage] {
        var found: [MaildropMessage] = []
        let (condition, values) = Database.condition(request.filter)
        try each(
            """
            SELECT \(Database.messageColumns) FROM conversation c JOIN reply r ON r.conversation = c.id
            JOIN message m ON m.id = r.message LEFT JOIN maildrop_taken t ON t.reply = r.id
            WHERE c.queue = 0 AND (t.reply IS NULL OR t.is_free) AND \(Database.isGiven) AND \(condition)
            ORDER BY c.queue_due, c.urgency, c.waiting_since, c.id, r.id LIMIT ?
            """
        ) {
            for value in values { $0.text(value) }
            $0.integer(request.limit)
        } row: {
            found.append(MaildropMessage($0, isFurther: false))
            return true
        }
        try each(
            """
            SELECT \(Database.messageColumns) FROM maildrop_further f JOIN reply r ON r.id = f.reply
            JOIN conversation c ON c.id = r.conversation JOIN message m ON m.id = r.message
            LEFT JOIN maildrop_taken t ON t.reply = r.id WHERE c.state = 'handed-over' AND \(Database.isGiven) AND \(condition) ORDER BY r.id LIMIT ?
            """
        ) {
            for value in values { $0.text(value) }
            $0.integer(max(0, request.limit - found.count))
        } row: {
            if !request.taken.contains($0.integer(0)) { found.append(MaildropMessage($0, isFurther: true)) }
            return true
        }
        return found
    }

    /// A condition over `c` with a parameter for each value.
    private static func condition(_ filter: QueueFilter) -> (sql: String, values: [String]) {
        var (parts, values): ([String], [String]) = ([], [])
        func among(_ column: String, _ words: [String]) {
            guard !words.isEmpty else { return }
            parts.append("\(column) IN (\(words.map { _ in "?" }.joined(separator: ",")))")
            values += words
        }
        among("c.campaign", filter.campaigns)
        among("c.lane", filter.lanes)
        among("c.language", filter.languages)
        let signs = filter.signs.compactMap { QueueSigns(word: $0) }.reduce(QueueSigns()) { $0.union($1) }
        if !signs.isEmpty { parts.append("c.signs & \(signs.rawValue) = \(signs.rawValue)") }
        for label in filter.labels {
            parts.append("EXISTS (SELECT 1 FROM label WHERE conversation = c.id AND label = ?)")
            values.append(label)
        }
        return (parts.isEmpty ? "1" : parts.joined(separator: " AND "), values)
    }

    // MARK: Leases

    /// - Returns: whether it was free.
    func leaseForMaildrop(_ row: Int64, _ request: MaildropRequest, at now: Moment) throws -> Bool {
        try step(
            """
            UPDATE conversation SET state = 'claimed', claimed_from = NULL, lease_agent = ?, lease_until = ?,
                claimed_version = version
            WHERE id = ? AND queue = 0
            """
        ) {
            $0.text(request.agent)
            $0.moment(now + request.lease)
            $0.integer(row)
        }
        return changed == 1
    }

    func isLeased(_ row: Int64, to agent: String) throws -> Bool {
        try first("SELECT 1 FROM conversation WHERE id = ? AND state = 'claimed' AND lease_agent = ?") {
            $0.integer(row)
            $0.text(agent)
        } row: { _ in
            true
        } ?? false
    }

    func endMaildropLease(of row: Int64, _ agent: String) throws {
        if try isLeased(row, to: agent) { try endLease(of: row) }
    }

    // MARK: Taken

    func take(_ reply: Int64, by agent: String, at now: Moment) throws {
        try step(
            """
            INSERT INTO maildrop_taken (reply, agent, at) VALUES (?, ?, ?)
            ON CONFLICT DO UPDATE SET agent = excluded.agent, at = excluded.at, is_free = 0
            """
        ) {
            $0.integer(reply)
            $0.text(agent)
            $0.moment(now)
        }
        try step("DELETE FROM maildrop_further WHERE reply = ?") { $0.integer(reply) }
        // Before the first, nothing could have come to what was taken.
        try step(
            """
            INSERT OR IGNORE INTO setting (name, value) VALUES ('maildrop_further_after',
                (SELECT coalesce(max(id), 0) FROM reply))
            """
        ) { _ in }
    }

    /// All that was fetched of a conversation is given again, under other unique ids: programs remember the old ones.
    func takeBackFromMaildrops(_ conversation: Int64) throws {
        try step(
            """
            UPDATE maildrop_taken SET again = again + 1, is_free = 1
            WHERE NOT is_free AND reply IN (SELECT id FROM reply WHERE conversation = ?)
            """
        ) { $0.integer(conversation) }
    }

    /// Undoes `takeBackFromMaildrops` where a program has the conversation again: what it fetched counts as fetched, and what
    /// came meanwhile is given to it.
    func leaveToMaildrops(_ conversation: Int64) throws {
        let system = try first("SELECT handed_to FROM conversation WHERE id = ? AND state = 'handed-over'") {
            $0.integer(conversation)
        } row: {
            $0.text(0)
        }
        guard let system, system.hasPrefix(Store.maildropPrefix) else { return }
        try step(
            """
            UPDATE maildrop_taken SET is_free = 0
            WHERE is_free AND reply IN (SELECT id FROM reply WHERE conversation = ?)
            """
        ) { $0.integer(conversation) }
        try noteUnfetched(of: conversation)
    }

    /// What is not fetched of a conversation that was handed over.
    private func noteUnfetched(of conversation: Int64) throws {
        try step(
            """
            INSERT OR IGNORE INTO maildrop_further (reply) SELECT r.id FROM reply r JOIN conversation c ON c.id = r.conversation
            LEFT JOIN maildrop_taken t ON t.reply = r.id
            WHERE r.conversation = ? AND (t.reply IS NULL OR t.is_free) AND \(Database.isGiven)
            """
        ) { $0.integer(conversation) }
    }

    /// Hands a conversation over, unless somebody else has it now or has dealt with it; what came to it meanwhile is given in
    /// the next session. Of one that was handed over before, it is only told that more of it was fetched.
    func handOver(
        _ conversation: Int64, given: [MaildropMessage], to place: String, _ work: inout OperationWork
    ) throws {
        guard let row = try conversationRow(conversation) else { return }
        guard given.contains(where: { !$0.isFurther }) else {
            if row.state == .handedOver { _ = try work.finish(row, .handedOver, detail: place) }
            return
        }
        guard row.claimed(byOtherThan: work.agent) == nil, row.state == .claimed || row.state == .waiting
        else { return }
        _ = try work.handOver(row, to: place)
        try noteUnfetched(of: conversation)
    }

    // MARK: What came later

    /// Up to which reply it was looked for what came to taken conversations; nil if nothing was ever taken.
    func furtherWatermark() throws -> Int64? {
        try first("SELECT value FROM setting WHERE name = 'maildrop_further_after'", { _ in }) {
            $0.integer(0)
        }
    }

    func setFurtherWatermark(_ reply: Int64) throws {
        try step("UPDATE setting SET value = ? WHERE name = 'maildrop_further_after'") { $0.integer(reply) }
    }

    /// Messages behind a reply that came to conversations which were handed over to a program here, and the last reply.
    func furtherReplies(after: Int64) throws -> (replies: [Int64], last: Int64) {
        let last = try first("SELECT coalesce(max(id), 0) FROM reply", { _ in }, row: { $0.integer(0) }) ?? 0
        var found: [Int64] = []
        try each(
            """
            SELECT r.id FROM reply r JOIN conversation c ON c.id = r.conversation WHERE r.id > ? AND r.id <= ?
                AND c.state = 'handed-over' AND \(Database.isGiven)
                AND EXISTS (SELECT 1 FROM reply o JOIN maildrop_taken t ON t.reply = o.id WHERE o.conversation = c.id AND NOT t.is_free)
            """
        ) {
            $0.integer(after)
            $0.integer(last)
        } row: {
            found.append($0.integer(0))
            return true
        }
        return (found, last)
    }

    func noteFurther(_ reply: Int64) throws {
        try step(
            """
            INSERT OR IGNORE INTO maildrop_further (reply) SELECT ?1
            WHERE NOT EXISTS (SELECT 1 FROM maildrop_taken WHERE reply = ?1 AND NOT is_free)
            """
        ) { $0.integer(reply) }
    }

    /// SQL: of a conversation `c`, how many messages a program has not fetched to which it was handed over; null for others.
    static let unfetched = """
        CASE WHEN c.state = 'handed-over' AND c.handed_to GLOB 'pickup:*' THEN
            (SELECT count(*) FROM reply r LEFT JOIN maildrop_taken t ON t.reply = r.id
                WHERE r.conversation = c.id AND (t.reply IS NULL OR t.is_free) AND \(Database.isGiven)) END
        """

    /// What is noted as unfetched, and what came behind the watermark.
    func unfetched() throws -> (count: Int, oldest: Moment?, after: Int64?, last: Int64) {
        let noted =
            try first(
                """
                SELECT count(*), min(r.received) FROM maildrop_further f JOIN reply r ON r.id = f.reply
                JOIN conversation c ON c.id = r.conversation WHERE c.state = 'handed-over' AND \(Database.isGiven)
                """, { _ in }, row: { (count: $0.int(0), oldest: $0.moment(1)) }) ?? (count: 0, oldest: nil)
        guard let after = try furtherWatermark() else { return (noted.count, noted.oldest, nil, 0) }
        let (replies, last) = try furtherReplies(after: after)
        var (count, oldest) = noted
        for reply in replies {
            try each(
                "SELECT received FROM reply WHERE id = ? AND id NOT IN (SELECT reply FROM maildrop_further)"
            ) {
                $0.integer(reply)
            } row: {
                count += 1
                oldest = [oldest, $0.moment(0)].compactMap { $0 }.min()
                return true
            }
        }
        return (count, oldest, after, last)
    }

    // MARK: Content

    func maildropOctets(_ messages: [Int64]) throws -> [Int64: MaildropOctets] {
        var found: [Int64: MaildropOctets] = [:]
        for message in messages {
            found[message] = try first(
                """
                SELECT o.international, o.ascii FROM maildrop_octets o JOIN message m ON m.id = o.message
                WHERE o.message = ? AND o.size = m.size
                """
            ) {
                $0.integer(message)
            } row: {
                MaildropOctets(international: $0.int(0), ascii: $0.int(1))
            }
        }
        return found
    }

    func keepMaildropOctets(_ message: Int64, _ size: Int, _ octets: MaildropOctets) throws {
        try step(
            """
            INSERT OR REPLACE INTO maildrop_octets (message, size, international, ascii)
            SELECT ?1, ?2, ?3, ?4 WHERE EXISTS (SELECT 1 FROM message WHERE id = ?1)
            """
        ) {
            $0.integer(message)
            $0.integer(size)
            $0.integer(octets.international)
            $0.integer(octets.ascii)
        }
    }

    func maildropContent(
        of message: MaildropMessage, for agent: String, _ spool: Spool
    ) throws -> MaildropContent {
        guard try message.isFurther || isLeased(message.conversation, to: agent) else { return .takenOver }
        return try maildropContent(message.message, spool)
    }

    private func maildropContent(_ message: Int64, _ spool: Spool) throws -> MaildropContent {
        try first("SELECT spool, raw FROM message WHERE id = ?") {
            $0.integer(message)
        } row: { row in
            Result { try row.isNull(0) ? .bytes(row.blob(1)) : .file(spool.reader(of: row.text(0))) }
        }?.get() ?? .gone
    }

    /// Nil where there is no such message, or its file is missing or cannot be read: it must not keep others back.
    func wholeContent(_ message: Int64, _ spool: Spool) throws -> [UInt8]? {
        do {
            switch try maildropContent(message, spool) {
            case .bytes(let bytes): return bytes
            case .file(let reader): return try reader.read(at: 0, count: reader.size)
            case .takenOver, .gone: return nil
            }
        } catch is StoreFailure { return nil }
    }
}

extension MaildropMessage {
    fileprivate init(_ row: SteppedRow, isFurther: Bool) {
        (reply, message, conversation) = (row.integer(0), row.integer(1), row.integer(2))
        (id, conversationID, campaign) = (row.text(3), row.text(4), row.text(5))
        (lane, standing, customer, customerName) = (row.text(6), row.text(7), row.text(8), row.text(9))
        language = row.isNull(10) ? nil : row.text(10)
        received = Moment(microseconds: row.integer(11))
        due = row.isNull(12) ? nil : Moment(microseconds: row.integer(12))
        trace = row.blob(13)
        again = row.int(14)
        self.isFurther = isFurther
    }
}
