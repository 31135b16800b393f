import GRDB
package import Mail
package import Triage

/// How often one rule kept one relay's mail from being acknowledged.
package struct SilenceCount: Sendable, Equatable {
    /// As `IncomingMessage.relay`.
    package let relay: String
    /// Replies that came from it, among those looked at.
    package let total: Int
    package let rule: String
    /// Replies that this rule silenced.
    package let silenced: Int
}

/// What became of a message, looked up by its Message-ID.
package struct ArrivedMessage: Sendable, Equatable {
    /// As `Store.content(of:)` takes it.
    package let message: Int64
    package let reply: String
    package let conversation: String
    package let standing: SenderStanding
    package let rule: String
    package let received: Moment
}

extension Store {
    /// What was silenced among the last replies from persons: by relay and rule, the most frequent first.
    ///
    /// - Parameter last: how many replies are looked at, from the newest.
    package func silences(amongLast last: Int) async throws(StoreFailure) -> [SilenceCount] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    WITH latest AS (
                        SELECT m.relay AS relay, r.rule AS rule, r.send AS send FROM reply r JOIN message m ON m.id = r.message
                        WHERE r.id > (SELECT coalesce(max(id), 0) FROM reply) - ?1 AND r.lane = 'person')
                    SELECT l.relay, t.total, l.rule, count(*) AS silenced FROM latest l
                    JOIN (SELECT relay, count(*) AS total FROM latest GROUP BY relay) t ON t.relay = l.relay
                    WHERE NOT l.send GROUP BY l.relay, l.rule ORDER BY silenced DESC
                    """, arguments: [last]
            ).map { SilenceCount(relay: $0[0], total: $0[1], rule: $0[2], silenced: $0[3]) }
        }
    }

    /// The newest message with this Message-ID; nil if none came.
    package func arrived(messageID: String) async throws(StoreFailure) -> ArrivedMessage? {
        let hash = hash(.messageID, messageID)
        return try await read { db in
            try Row.fetchOne(
                db,
                sql: """
                    SELECT r.message, r.public_id, c.public_id, r.standing, r.rule, r.received FROM reply r
                    JOIN conversation c ON c.id = r.conversation WHERE r.message_id_hash = ?1 AND r.message_id = ?2 ORDER BY r.id DESC LIMIT 1
                    """, arguments: [hash, messageID]
            ).map { row in
                ArrivedMessage(
                    message: row[0], reply: row[1], conversation: row[2],
                    standing: SenderStanding(rawValue: row[3]) ?? .unproven, rule: row[4],
                    received: Moment(microseconds: row[5]))
            }
        }
    }
}
