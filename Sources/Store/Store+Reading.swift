import Foundation
import GRDB
package import Mail

/// A row of the outbox as lists show it.
package struct OutboxSummary: Sendable, Equatable {
    /// `OutboxItem.id`
    package let id: String
    package let kind: String
    package let campaign: String
    package let conversation: String
    package let recipient: String
    package let state: String
    package let created: Moment
    package let nextAttempt: Moment
    package let attempts: Int
    package let ambiguous: Int
    package let answer: String?
}

extension Store {
    /// - Parameter state: nil for what is not finished, and what failed or is unknown.
    package func outbox(state: String?, limit: Int) async throws(StoreFailure) -> [OutboxSummary] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT \(OutboxItem.name(reply: "r", answer: "a")), o.kind, o.campaign,
                        c.public_id, o.recipient, o.state, o.created, o.next_attempt, o.attempts, o.ambiguous, o.answer
                    FROM outbox o JOIN reply r ON r.id = o.reply JOIN conversation c ON c.id = o.conversation
                    LEFT JOIN answer a ON a.outbox = o.id
                    WHERE (?1 IS NULL AND o.state IN ('queued','attempted','held','failed','unknown','expired')) OR o.state = ?1
                    ORDER BY o.id LIMIT ?2
                    """, arguments: [state, limit]
            ).map { row in
                OutboxSummary(
                    id: row[0], kind: row[1],
                    campaign: row[2], conversation: row[3], recipient: row[4],
                    state: row[5],
                    created: Moment(microseconds: row[6]), nextAttempt: Moment(microseconds: row[7]),
                    attempts: row[8],
                    ambiguous: row[9], answer: row[10])
            }
        }
    }

    /// Rows that are still to go out, by state; quick however many are done.
    package func countOpenOutbox() async throws(StoreFailure) -> [String: Int] {
        try await read { db in
            // Each condition is a partial index's own.
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT state, count(*) FROM outbox WHERE state IN ('queued','attempted') GROUP BY state
                    UNION ALL SELECT 'held', count(*) FROM outbox WHERE state = 'held'
                    """)
            return Dictionary(uniqueKeysWithValues: rows.map { ($0[0] as String, $0[1] as Int) })
        }
    }

    package func countOutbox() async throws(StoreFailure) -> [String: Int] {
        try await read { db in
            let rows = try Row.fetchAll(db, sql: "SELECT state, count(*) FROM outbox GROUP BY state")
            return Dictionary(uniqueKeysWithValues: rows.map { ($0[0] as String, $0[1] as Int) })
        }
    }

    /// How many messages, replies and receipts with `send` there are, for tests and the benchmark.
    package func counts() async throws(StoreFailure) -> [String: Int] {
        try await read { db in
            [
                // No message is ever deleted; counting them would read all of their bytes.
                "messages": try Int.fetchOne(db, sql: "SELECT coalesce(max(id), 0) FROM message") ?? 0,
                "replies": try Int.fetchOne(db, sql: "SELECT count(*) FROM reply") ?? 0,
                "acknowledged": try Int.fetchOne(
                    db, sql: "SELECT count(*) FROM outbox WHERE kind = 'acknowledgement'")
                    ?? 0,
            ]
        }
    }
}

extension Store {
    /// For tests of a full disk: forbids the database to grow, or allows it again.
    func limitPages(_ limited: Bool) async throws(StoreFailure) {
        try await write { db, _ in
            _ = try Int.fetchOne(db, sql: "PRAGMA max_page_count = \(limited ? 1 : 1_073_741_823)")
        }
    }
}

extension Store {
    /// For tests: how SQLite would do a query.
    func plan(_ sql: String) async throws(StoreFailure) -> String {
        try await read { db in
            try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + sql).map { $0["detail"] as String }.joined(
                separator: "; ")
        }
    }
}
