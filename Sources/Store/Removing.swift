import GRDB
import Mail

/// What was removed, in one transaction or in all.
struct Removed: Sendable {
    /// Rows by table.
    var rows: [String: Int] = [:]
    /// Public ids.
    var conversations: [String] = []
    /// Files of the spool that no row names any more: to be unlinked after the commit.
    var files: [String] = []
    /// Mails that were on their way just then.
    var onTheirWay = 0

    mutating func add(_ other: Removed) {
        rows.merge(other.rows) { $0 + $1 }
        conversations += other.conversations
        files += other.files
        onTheirWay += other.onTheirWay
    }

    mutating func count(_ table: String, _ number: Int) {
        if number > 0 { rows[table, default: 0] += number }
    }
}

/// Why content goes.
enum RemovalReason: String, Sendable { case retention, erased }

extension Store {
    /// Replies that one transaction removes, about: others wait for it. A conversation goes in one where it has no more.
    static let removedAtOnce = 100

    /// Removes in a transaction of its own and unlinks files after it. A crash between the two leaves files that no row
    /// names, which the next start removes.
    ///
    /// The references of the tables are not enforced meanwhile: for each row that goes SQLite would look through whole
    /// tables for rows that name it, as few have an index for that. What names what goes is known (`PersonalTable`), and
    /// a test asks SQLite afterwards.
    func removing(_ work: @escaping @Sendable (Database, inout Removed) throws -> Void)
        async throws(StoreFailure) -> Removed
    {
        let spool = spool
        return try await alone { db in
            var removed = Removed()
            try db.execute(sql: "PRAGMA foreign_keys = OFF")
            defer { try? db.execute(sql: "PRAGMA foreign_keys = ON") }
            try db.inTransaction(.immediate) {
                removed = Removed()
                try work(db, &removed)
                return .commit
            }
            for file in removed.files { spool.remove(file) }
            return removed
        }
    }

    /// Does `work` on the writer's thread, with no transaction around it and nobody else's work beside it.
    func alone<Value: Sendable>(_ work: @escaping @Sendable (Database) throws -> Value)
        async throws(StoreFailure) -> Value
    {
        let result: Result<Value, StoreFailure> = await withCheckedContinuation { continuation in
            writer.addAlone { db in
                let value = try work(db)
                return { continuation.resume(returning: .success(value)) }
            } failed: {
                continuation.resume(returning: .failure($0))
            }
        }
        return try result.get()
    }
}

extension Database {
    /// Replies of one message stand beside one another: they were written together, one for each campaign.
    private static let replyNeighbours = 1000

    /// Removes replies with all that belongs to them, and their messages where no other reply has them. Conversations
    /// stay, also empty ones.
    func remove(replies: [Int64], _ removed: inout Removed, at now: Moment) throws {
        guard !replies.isEmpty else { return }
        let list = jsonNumbers(replies)
        let outbox = try numbers(
            "SELECT id FROM outbox WHERE reply IN (SELECT value FROM json_each(?))", list)
        removed.onTheirWay += try numbers(
            "SELECT id FROM outbox WHERE state = 'attempted' AND id IN (SELECT value FROM json_each(?))",
            jsonNumbers(outbox)
        ).count
        try forgetPromises(list, at: now)
        try endHoldsOfRemoved(list, at: now)
        try step(
            """
            UPDATE unsubscribe SET reply = NULL WHERE reply IN (SELECT value FROM json_each(?1))
            AND id IN (SELECT unsubscribe FROM reply WHERE id IN (SELECT value FROM json_each(?1)))
            """
        ) { $0.text(list) }
        let messages = try messages(ofOnly: replies) + copies(of: list)
        try delete(.outbox, outbox, &removed)
        try delete(.message, messages, &removed)
        try delete(.reply, replies, &removed)
        try step("DELETE FROM reply WHERE id IN (SELECT value FROM json_each(?))") { $0.text(list) }
        removed.count("reply", changed)
        try remove(messages: messages, &removed)
    }

    /// The messages of answers to these that a helpdesk sent us a copy of. What came back to an answer is forgotten there.
    private func copies(of replies: String) throws -> [Int64] {
        let among =
            "conversation IN (SELECT conversation FROM reply WHERE id IN (SELECT value FROM json_each(?1)))"
        try step(
            "UPDATE answer SET absent = NULL WHERE \(among) AND absent IN (SELECT value FROM json_each(?1))"
        ) {
            $0.text(replies)
        }
        return try numbers(
            """
            SELECT DISTINCT message FROM answer a WHERE \(among) AND reply IN (SELECT value FROM json_each(?1))
            AND message IS NOT NULL AND NOT EXISTS (SELECT 1 FROM answer o WHERE o.message = a.message
                AND o.reply NOT IN (SELECT value FROM json_each(?1)))
            """, replies)
    }

    /// Messages all of whose replies are among these.
    private func messages(ofOnly replies: [Int64]) throws -> [Int64] {
        try numbers(
            """
            SELECT DISTINCT r.message FROM reply r WHERE r.id IN (SELECT value FROM json_each(?1)) AND NOT EXISTS
                (SELECT 1 FROM reply o WHERE o.id BETWEEN r.id - \(Database.replyNeighbours) AND r.id + \(Database.replyNeighbours)
                    AND +o.message = r.message AND o.id NOT IN (SELECT value FROM json_each(?1)))
            """, jsonNumbers(replies))
    }

    func remove(messages: [Int64], _ removed: inout Removed) throws {
        let list = jsonNumbers(messages)
        try each(
            "SELECT spool FROM message WHERE spool IS NOT NULL AND id IN (SELECT value FROM json_each(?))",
            { $0.text(list) }
        ) {
            removed.files.append($0.text(0))
            return true
        }
        try step("DELETE FROM message WHERE id IN (SELECT value FROM json_each(?))") { $0.text(list) }
        removed.count("message", changed)
    }

    /// What was promised in them is counted on, but nobody waits for it.
    private func forgetPromises(_ replies: String, at now: Moment) throws {
        try step(
            """
            UPDATE conversation SET promised = NULL, promise_due = NULL WHERE promised IN (SELECT value FROM json_each(?1))
            AND id IN (SELECT conversation FROM reply WHERE id IN (SELECT value FROM json_each(?1)))
            """
        ) { $0.text(replies) }
        try step(
            """
            UPDATE promise SET slip = NULL, settled = CASE state WHEN 'open' THEN ?2 ELSE settled END,
                state = CASE state WHEN 'open' THEN 'closed' ELSE state END
            WHERE reply IN (SELECT value FROM json_each(?1))
            """
        ) {
            $0.text(replies)
            $0.moment(now)
        }
    }

    /// Removes conversations that have no replies any more.
    func remove(
        conversations: [Int64], _ reason: RemovalReason, _ removed: inout Removed, at now: Moment
    ) throws {
        guard !conversations.isEmpty else { return }
        for row in conversations {
            try endRound(of: row, .closed, at: now)
            try passOnExchange(of: row, notTo: conversations)
        }
        let list = jsonNumbers(conversations)
        for column in PersonalTable.pointers {
            try step(
                "UPDATE conversation SET \(column) = NULL WHERE \(column) IN (SELECT value FROM json_each(?))"
            ) {
                $0.text(list)
            }
        }
        try delete(.conversation, conversations, &removed)
        try step(
            """
            INSERT OR IGNORE INTO removed (conversation, public_id, campaign, lane, created, removed, why)
            SELECT id, public_id, campaign, lane, created, ?2, ?3 FROM conversation
            WHERE id IN (SELECT value FROM json_each(?1))
            """
        ) {
            $0.text(list)
            $0.moment(now)
            $0.text(reason.rawValue)
        }
        try each(
            "SELECT public_id FROM conversation WHERE id IN (SELECT value FROM json_each(?))",
            { $0.text(list) }
        ) {
            removed.conversations.append($0.text(0))
            return true
        }
        try step("DELETE FROM conversation WHERE id IN (SELECT value FROM json_each(?))") { $0.text(list) }
        removed.count("conversation", changed)
    }

    /// What asked for a hold is gone. Where another reply of the conversation asks for one too, nothing has ended.
    private func endHoldsOfRemoved(_ replies: String, at now: Moment) throws {
        let going = try activeHolds("reply IN (SELECT value FROM json_each(?))") { $0.text(replies) }
        try end(going, .erased, by: nil, at: now, isSilent: true)
        for conversation in Set(going.compactMap(\.conversation)) {
            guard try activeHolds("conversation = ?", { $0.integer(conversation) }).isEmpty else { continue }
            try event(.holdEnded, at: now, conversation, detail: Hold.End.erased.rawValue)
        }
    }

    /// The eldest of those that stay counts for the exchange from now on: no limit of acknowledgements begins anew.
    private func passOnExchange(of row: Int64, notTo others: [Int64]) throws {
        let members = try numbers(
            "SELECT id FROM conversation WHERE exchange = (SELECT value FROM json_each(?)) ORDER BY id",
            jsonNumbers([row]))
        guard let heir = members.first(where: { !others.contains($0) }) else { return }
        try step(
            """
            UPDATE conversation SET acknowledged = (SELECT acknowledged FROM conversation WHERE id = ?1), exchange = NULL WHERE id = ?2
            """
        ) {
            $0.integer(row)
            $0.integer(heir)
        }
        try step("UPDATE conversation SET exchange = ?2 WHERE exchange = ?1") {
            $0.integer(row)
            $0.integer(heir)
        }
    }

    private func delete(_ key: PersonalTable.Key, _ rows: [Int64], _ removed: inout Removed) throws {
        guard !rows.isEmpty else { return }
        let list = jsonNumbers(rows)
        for (table, condition) in PersonalTable.conditions(key) {
            try step("DELETE FROM \(table) WHERE \(condition)") { $0.text(list) }
            removed.count(table, changed)
        }
    }

    /// The first column of all rows of a query with one JSON list.
    func numbers(_ sql: String, _ list: String) throws -> [Int64] {
        var numbers: [Int64] = []
        try each(sql, { $0.text(list) }) {
            numbers.append($0.integer(0))
            return true
        }
        return numbers
    }
}
