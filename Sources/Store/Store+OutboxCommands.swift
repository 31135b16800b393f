import GRDB
package import Mail

/// What admins do with mail that is to go out.
extension Store {
    package enum OutboxCommand: String, Sendable {
        case flush, hold, unhold, drop
    }

    /// - Parameter id: `OutboxItem.id`, or nil for all rows that the command fits.
    /// - Returns: how many rows changed.
    package func commandOutbox(_ command: OutboxCommand, id: String?, at now: Moment)
        async throws(StoreFailure) -> Int
    {
        try await write { db, desk in
            desk.outboxChanged = true
            // In the words of the partial indexes.
            let (queued, held) = ("(state IN ('queued','attempted') AND state = 'queued')", "state = 'held'")
            let (fits, change, kind): (String, String, EventKind?) =
                switch command {
                case .flush: (queued, "next_attempt = \(now.microseconds)", nil)
                case .hold: (queued, "state = 'held'", .held)
                case .unhold: (held, "state = 'queued', next_attempt = \(now.microseconds)", .unheld)
                case .drop:
                    // What may have arrived cannot be dropped any more.
                    (
                        "(\(queued) OR \(held))",
                        "state = CASE WHEN ambiguous > 0 THEN 'unknown' ELSE 'dropped' END, finished = \(now.microseconds)",
                        .dropped
                    )
                }
            let name = id.map(OutboxName.init)
            let named = """
                SELECT o.id FROM reply r JOIN outbox o ON o.reply = r.id AND o.kind = ?2 WHERE r.public_id = ?1 AND \(fits)
                UNION ALL SELECT o.id FROM answer a JOIN outbox o ON o.id = a.outbox WHERE a.public_id = ?1 AND \(fits)
                """
            let rows = try Int64.fetchAll(
                db, sql: name == nil ? "SELECT id FROM outbox WHERE \(fits)" : named,
                arguments: name.map { [$0.reply, $0.kind.rawValue] } ?? [])
            for row in rows {
                try db.execute(sql: "UPDATE outbox SET \(change) WHERE id = ?", arguments: [row])
                let isUnknown = try command == .drop && db.mayHaveArrived(row)
                if let kind { try db.outboxEvent(isUnknown ? .unknown : kind, row, at: now) }
                if command == .drop, !isUnknown { try db.unsay(row, at: now) }
                if command == .drop { try db.answerIsLost(row, isUnknown ? .unknown : .dropped, at: now) }
            }
            return rows.count
        }
    }

    package func setAcknowledgementsPaused(_ paused: Bool, at now: Moment) async throws(StoreFailure) {
        try await write { db, desk in
            if try db.isPaused == paused { return }
            try db.execute(
                sql:
                    "INSERT INTO setting (name, value) VALUES ('paused', ?1) ON CONFLICT (name) DO UPDATE SET value = ?1",
                arguments: [paused ? 1 : 0])
            try db.event(paused ? .paused : .resumed, at: now, nil)
            desk.outboxChanged = true
        }
    }

    package func areAcknowledgementsPaused() async throws(StoreFailure) -> Bool {
        try await read { try $0.isPaused }
    }
}

/// A row of the outbox of our own mail as `OutboxItem.id` names it; answers of people are looked up beside it.
private struct OutboxName {
    let reply: String
    let kind: OutboxKind

    init(_ id: String) {
        let isSlip = id.hasSuffix(OutboxItem.slipMark)
        (reply, kind) =
            isSlip ? (String(id.dropLast(OutboxItem.slipMark.count)), .slip) : (id, .acknowledgement)
    }
}

extension Database {
    var isPaused: Bool {
        get throws {
            try Int.fetchOne(cachedStatement(sql: "SELECT value FROM setting WHERE name = 'paused'")) == 1
        }
    }
}
