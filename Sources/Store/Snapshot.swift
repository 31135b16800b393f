import Foundation
import GRDB
import Mail

/// A conversation as it was before an operation, as far as operations change it: what `undo` puts back.
struct Snapshot: Codable {
    let row: Int64
    /// Columns as a JSON object, made and read by SQLite.
    let columns: String
    /// The promises that nobody had kept, as a JSON array.
    let promises: String
    /// When acknowledgements were decided in its exchange.
    let acknowledged: String

    fileprivate static let kept = [
        "state", "lease_agent", "lease_until", "claimed_from", "snoozed_until", "waiting_since", "asked",
        "promised",
        "promise_due", "carried_due", "lane", "urgency", "signs", "language", "handed_to", "first_answer",
        "last_answer",
        "merged", "undelivered",
    ]
}

extension Database {
    func snapshot(_ row: Int64) throws -> Snapshot {
        let object = Snapshot.kept.map { "'\($0)', \($0)" }.joined(separator: ", ")
        let columns = try first("SELECT json_object(\(object)) FROM conversation WHERE id = ?") {
            $0.integer(row)
        } row: {
            $0.text(0)
        }
        let promises = try first(
            """
            SELECT json_group_array(json_object('reply', p.reply, 'state', p.state, 'settled', p.settled, 'asked', p.asked))
            FROM reply r JOIN promise p ON p.reply = r.id
            WHERE r.conversation = ? AND p.state IN ('open','broken') AND p.answered IS NULL
            """
        ) {
            $0.integer(row)
        } row: {
            $0.text(0)
        }
        let times = try acknowledgements(inExchangeOf: row).map { "\($0.microseconds)" }
        return Snapshot(
            row: row, columns: columns ?? "{}", promises: promises ?? "[]",
            acknowledged: times.joined(separator: " "))
    }

    /// Makes a conversation what it was, and its round and promises open again. Who has claimed it meanwhile keeps it; who
    /// had it before gets it back while his lease lasts.
    func restore(_ snapshot: Snapshot, at now: Moment) throws {
        guard let current = try conversationRow(snapshot.row) else { return }
        try removeRound(of: current)
        let columns = Snapshot.kept.map { "\($0) = json_extract(?1, '$.\($0)')" }.joined(separator: ", ")
        try step("UPDATE conversation SET \(columns) WHERE id = ?2") {
            $0.text(snapshot.columns)
            $0.integer(snapshot.row)
        }
        try restorePromises(snapshot)
        guard let restored = try conversationRow(snapshot.row) else { return }
        if let asked = restored.asked { try beginRound(restored.id, restored.campaign, at: asked) }
        if let held = restored.lease, held != current.lease, held.until <= now || current.lease != nil {
            try endLease(of: restored.id)
        }
        if let held = current.lease { try claimAgain(restored.id, held) }
        try choosePromise(of: restored.id)
    }

    /// Of a conversation that still can be claimed.
    private func claimAgain(_ row: Int64, _ lease: ConversationRow.Lease) throws {
        try step(
            """
            UPDATE conversation SET claimed_from = CASE state WHEN 'answered' THEN state END, state = 'claimed', lease_agent = ?,
                lease_until = ?, snoozed_until = NULL WHERE id = ? AND state IN ('waiting','answered')
            """
        ) {
            $0.text(lease.agent)
            $0.moment(lease.until)
            $0.integer(row)
        }
    }

    /// What broke meanwhile stays broken; and a promise whose acknowledgement is known not to have arrived is withdrawn.
    private func restorePromises(_ snapshot: Snapshot) throws {
        try step(
            """
            UPDATE promise SET asked = json_extract(j.value, '$.asked'), answered = NULL,
                state = CASE WHEN o.state IN ('failed','expired','dropped') THEN 'withdrawn'
                    WHEN promise.state = 'broken' AND promise.answered IS NULL THEN promise.state
                    ELSE json_extract(j.value, '$.state') END,
                settled = CASE WHEN o.state IN ('failed','expired','dropped') THEN coalesce(promise.settled, promise.made)
                    WHEN promise.state = 'broken' AND promise.answered IS NULL THEN promise.settled
                    ELSE json_extract(j.value, '$.settled') END
            FROM json_each(?) j JOIN outbox o ON o.reply = json_extract(j.value, '$.reply') AND o.kind = 'acknowledgement'
            WHERE promise.reply = json_extract(j.value, '$.reply') AND promise.state <> 'withdrawn'
            """
        ) {
            $0.text(snapshot.promises)
        }
    }

    /// Nobody waits in it any more, and it was no case.
    func removeRound(of row: ConversationRow) throws {
        guard let asked = row.asked else { return }
        try step("DELETE FROM round WHERE campaign = ? AND asked = ? AND conversation = ?") {
            $0.text(row.campaign)
            $0.moment(asked)
            $0.integer(row.id)
        }
        try step("UPDATE conversation SET asked = NULL WHERE id = ?") { $0.integer(row.id) }
    }

    /// What a conversation waits for: the promise that it waited for, if that stands; else the one of its round that is due
    /// first.
    func choosePromise(of row: Int64, anew: Bool = false) throws {
        let chosen = try first(
            """
            SELECT p.reply, CASE WHEN p.slipped_at IS NULL THEN p.due ELSE coalesce(p.revised_due, p.due) END AS said
            FROM conversation c JOIN reply r ON r.conversation = c.id JOIN promise p ON p.reply = r.id
            WHERE c.id = ?1 AND p.asked = c.asked AND p.state IN ('open','broken') AND p.answered IS NULL
            ORDER BY (?2 = 0 AND p.reply = coalesce(c.promised, 0)) DESC, said, p.reply LIMIT 1
            """
        ) {
            $0.integer(row)
            $0.boolean(anew)
        } row: {
            (reply: $0.integer(0), due: $0.integer(1))
        }
        try step("UPDATE conversation SET promised = ?, promise_due = ? WHERE id = ?") {
            $0.integer(chosen?.reply)
            $0.integer(chosen?.due)
            $0.integer(row)
        }
    }

    func keepForUndo(_ event: Int64, _ row: Int64, _ name: String, _ before: any Encodable) throws {
        let json = String(decoding: try JSONEncoder().encode(before), as: UTF8.self)
        try step("INSERT INTO operation (event, conversation, name, before) VALUES (?, ?, ?, ?)") {
            $0.integer(event)
            $0.integer(row)
            $0.text(name)
            $0.text(json)
        }
    }
}
