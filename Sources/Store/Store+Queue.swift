import Foundation
import GRDB
package import Mail

/// A conversation as lists show it.
package struct ConversationSummary: Sendable, Equatable {
    package let id: String
    package let campaign: String
    package let customer: String
    package let customerName: String
    package let subject: String
    package let lane: String
    /// With a lapsed lease already taken back.
    package let state: String
    package let created: Moment
    package let waitingSince: Moment
    package let leaseAgent: String?
    package let leaseUntil: Moment?
    package let replies: Int
    /// Whether an acknowledgement failed, expired, or may not have arrived.
    package let isUnacknowledged: Bool
    /// When the customer was told that a person will answer, or after a slip the time that it says; in the past where
    /// that was not kept. Nil where nothing was said, or nobody waits any more.
    package let due: Moment?
    /// When a person of ours first wrote in it, and last.
    package let firstAnswer: Moment?
    package let lastAnswer: Moment?
}

/// One message of a conversation with its receipt and what became of its acknowledgement.
package struct ReplyDetail: Sendable, Equatable {
    package let id: String
    package let received: Moment
    package let sender: String
    package let subject: String
    /// What `Store.content` takes, to read the message itself.
    package let message: Int64
    package let lane: String
    package let laneRule: String
    package let standing: String
    package let language: String?
    /// JSON; empty if nothing was seen.
    package let signs: String
    package let mailing: String?
    package let mailingRecipient: String?
    package let problems: String
    package let send: Bool
    package let rule: String
    package let source: String
    package let facts: String
    package let acknowledgementState: String?
    package let acknowledgementAnswer: String?
    /// The exact bytes that went out, or were tried.
    package let acknowledgement: [UInt8]?
    /// What the company's own system said of who wrote it: `CustomerFacts` as JSON.
    package let customerFacts: String?
    /// Nil if it says no wish to unsubscribe.
    package let unsubscribe: UnsubscribeState?
}

package struct EventDetail: Sendable, Equatable {
    package let at: Moment
    package let kind: String
    package let detail: String
}

package struct ConversationDetail: Sendable, Equatable {
    package let summary: ConversationSummary
    /// The public id of the conversation that this one was linked to.
    package let linkedTo: String?
    package let replies: [ReplyDetail]
    /// Oldest first.
    package let promises: [PromiseDetail]
    package let events: [EventDetail]
}

/// Why an operation was not carried out.
package enum QueueRefusal: Error, Sendable, Equatable {
    /// There is none, or none that he may know of.
    case notFound
    /// Somebody else has it.
    case claimedBy(String, until: Moment)
    /// It is in no state for that.
    case wrongState(String)
    /// It changed since the version that the caller knows; what it is now.
    case changed(version: Int)
    /// The customer wrote again since; public ids of the replies that the caller has not seen.
    case newMessages([String])
    /// Only who holds the lease may do that, and nobody does.
    case notClaimed
    /// The same idempotency key came with something else.
    case keyReused
    /// A value cannot be taken; in words for who gave it.
    case invalid(String)
    /// In words, why it cannot be undone.
    case notUndoable(String)
}

extension Store {
    /// Conversations in the order in which they are to be dealt with.
    ///
    /// - Parameter state: nil for all that somebody has to deal with (waiting and claimed).
    package func conversations(
        state: String?, campaign: String?, limit: Int, at now: Moment
    ) async throws(StoreFailure) -> [ConversationSummary] {
        try await read { db in
            let states = state.map { [$0] } ?? ["waiting", "claimed"]
            // A lapsed lease counts as waiting although its row still says claimed.
            return try Row.fetchAll(
                db,
                sql: """
                    SELECT *, (SELECT count(*) FROM reply WHERE conversation = c.id) AS replies,
                        EXISTS (SELECT 1 FROM outbox WHERE conversation = c.id AND state IN ('failed','unknown','expired') AND kind = 'acknowledgement') AS unacknowledged
                    FROM (SELECT *, CASE WHEN state = 'claimed' AND lease_until <= ?1 THEN 'waiting' ELSE state END AS now_state
                        FROM conversation WHERE state IN (SELECT value FROM json_each(?5))) c
                    WHERE now_state IN (SELECT value FROM json_each(?2)) AND (?3 IS NULL OR campaign = ?3)
                    ORDER BY queue_order, id LIMIT ?4
                    """,
                arguments: [
                    now.microseconds, jsonArray(states), campaign, limit,
                    jsonArray(states.contains("waiting") ? states + ["claimed"] : states),
                ]
            ).map { ConversationSummary($0, at: now) }
        }
    }

    package func countConversations(at now: Moment) async throws(StoreFailure) -> [String: Int] {
        try await read { db in
            // Counted in the index; a lapsed lease counts as waiting although its row still says claimed.
            let rows = try Row.fetchAll(db, sql: "SELECT state, count(*) FROM conversation GROUP BY state")
            var counts = Dictionary(uniqueKeysWithValues: rows.map { ($0[0] as String, $0[1] as Int) })
            let lapsed = try db.first(
                "SELECT count(*) FROM conversation WHERE state = 'claimed' AND lease_until <= ?"
            ) {
                $0.moment(now)
            } row: {
                $0.int(0)
            }
            if let lapsed, lapsed > 0 {
                counts["waiting", default: 0] += lapsed
                counts["claimed"] = counts["claimed"].flatMap { $0 > lapsed ? $0 - lapsed : nil }
            }
            return counts
        }
    }

    package func conversation(_ id: String, at now: Moment) async throws(StoreFailure) -> ConversationDetail?
    {
        try await read { db in
            guard
                let row = try db.fetchRow(
                    "SELECT *, state AS now_state, (SELECT count(*) FROM reply WHERE conversation = c.id) AS replies, (SELECT public_id FROM conversation WHERE id = c.linked_to) AS linked, EXISTS (SELECT 1 FROM outbox WHERE conversation = c.id AND state IN ('failed','unknown','expired') AND kind = 'acknowledgement') AS unacknowledged FROM conversation c WHERE public_id = ?",
                    [id])
            else { return nil }
            let key: Int64 = row["id"]
            let replies = try db.fetchRows(
                """
                SELECT r.*, m.sender, o.state AS ack_state, o.answer AS ack_answer, b.bytes AS ack_bytes, k.json AS customer_facts,
                    u.confirmed IS NOT NULL AS is_unsubscribed FROM reply r
                JOIN message m ON m.id = r.message LEFT JOIN outbox o ON o.reply = r.id AND o.kind = 'acknowledgement'
                LEFT JOIN outbox_bytes b ON b.outbox = o.id LEFT JOIN recognised k ON k.reply = r.id
                LEFT JOIN unsubscribe u ON u.id = r.unsubscribe
                WHERE r.conversation = ? ORDER BY r.id LIMIT 1000
                """, [key])
            let events = try db.fetchRows(
                "SELECT at, kind, detail FROM event WHERE conversation = ? ORDER BY id LIMIT 5000", [key])
            return ConversationDetail(
                summary: ConversationSummary(row, at: now), linkedTo: row["linked"],
                replies: replies.map(ReplyDetail.init), promises: try db.promises(of: key),
                events: events.map {
                    EventDetail(at: Moment(microseconds: $0[0]), kind: $0[1], detail: $0[2])
                })
        }
    }
}

/// `["a","b"]` for `json_each`; the words are ours.
private func jsonArray(_ words: [String]) -> String {
    "[" + words.map { "\"" + $0.filter { $0.isLetter || $0 == "-" } + "\"" }.joined(separator: ",") + "]"
}

extension ConversationSummary {
    init(_ row: Row, at now: Moment) {
        let until = (row["lease_until"] as Int64?).map { Moment(microseconds: $0) }
        let hasLapsed = until.map { $0 <= now } ?? false
        self.init(
            id: row["public_id"], campaign: row["campaign"], customer: row["customer"],
            customerName: row["customer_name"],
            subject: row["subject"], lane: row["lane"], state: hasLapsed ? "waiting" : row["now_state"],
            created: Moment(microseconds: row["created"]),
            waitingSince: Moment(microseconds: row["waiting_since"]),
            leaseAgent: hasLapsed ? nil : row["lease_agent"], leaseUntil: hasLapsed ? nil : until,
            replies: row["replies"],
            isUnacknowledged: row["unacknowledged"],
            due: (row["promise_due"] as Int64?).map { Moment(microseconds: $0) },
            firstAnswer: (row["first_answer"] as Int64?).map { Moment(microseconds: $0) },
            lastAnswer: (row["last_answer"] as Int64?).map { Moment(microseconds: $0) })
    }
}

extension ReplyDetail {
    init(_ row: Row) {
        self.init(
            id: row["public_id"], received: Moment(microseconds: row["received"]), sender: row["sender"],
            subject: row["subject"],
            message: row["message"], lane: row["lane"], laneRule: row["lane_rule"], standing: row["standing"],
            language: row["language"], signs: row["signs"], mailing: row["mailing"],
            mailingRecipient: row["mailing_recipient"], problems: row["problems"],
            send: row["send"],
            rule: row["rule"], source: row["source"], facts: row["facts"],
            acknowledgementState: row["ack_state"],
            acknowledgementAnswer: row["ack_answer"],
            acknowledgement: (row["ack_bytes"] as Data?).map { Array($0) },
            customerFacts: row["customer_facts"],
            unsubscribe: (row["unsubscribe"] as Int64?).map { _ in
                row["is_unsubscribed"] ? .confirmed : .requested
            })
    }
}

extension Store {
    /// One kept message by its public id.
    package func reply(_ id: String, at now: Moment) async throws(StoreFailure) -> ReplyDetail? {
        try await read { db in
            try db.fetchRow(
                """
                SELECT r.*, m.sender, o.state AS ack_state, o.answer AS ack_answer, b.bytes AS ack_bytes, k.json AS customer_facts,
                    u.confirmed IS NOT NULL AS is_unsubscribed FROM reply r
                JOIN message m ON m.id = r.message LEFT JOIN outbox o ON o.reply = r.id AND o.kind = 'acknowledgement'
                LEFT JOIN outbox_bytes b ON b.outbox = o.id LEFT JOIN recognised k ON k.reply = r.id
                LEFT JOIN unsubscribe u ON u.id = r.unsubscribe
                WHERE r.public_id = ?
                """, [id]
            ).map(ReplyDetail.init)
        }
    }
}
