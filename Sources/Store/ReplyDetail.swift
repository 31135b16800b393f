import Foundation
import GRDB
package import Mail

extension ReplyDetail {
    static let selection = """
        SELECT r.*, m.sender, o.state AS ack_state, o.answer AS ack_answer, b.bytes AS ack_bytes, k.json AS customer_facts,
            u.confirmed IS NOT NULL AS is_unsubscribed FROM reply r
        JOIN message m ON m.id = r.message LEFT JOIN outbox o ON o.reply = r.id AND o.kind = 'acknowledgement'
        LEFT JOIN outbox_bytes b ON b.outbox = o.id LEFT JOIN recognised k ON k.reply = r.id
        LEFT JOIN unsubscribe u ON u.id = r.unsubscribe
        """

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
            try db.fetchRow(ReplyDetail.selection + " WHERE r.public_id = ?", [id]).map(ReplyDetail.init)
        }
    }
}
