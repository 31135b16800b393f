import GRDB
package import Mail

/// A row of mail that is to go out.
package struct OutboxItem: Sendable, Equatable {
    package let row: Int64
    package let campaign: String
    /// The conversation's public id, for the reply token.
    package let conversation: String
    package let recipient: String
    package let created: Moment
    package let attempts: Int
    /// How many outcomes are not known; above 0 `bytes` must go out as they are.
    package let ambiguous: Int
    package let bytes: [UInt8]?
    // What the words are made from.
    package let reply: String
    package let isNeutral: Bool
    package let subject: String
    package let messageID: String?
    package let references: [String]
    package let received: Moment
}

/// What an attempt came to.
package enum DeliveryOutcome: Sendable, Equatable {
    /// Accepted, with the smarthost's answer.
    case sent(answer: String)
    /// Refused for now, or the connection failed before any content: again at that time, with words made anew.
    case deferred(until: Moment, reason: String)
    /// Refused for good.
    case failed(reason: String)
    /// The line was cut between content and answer: nobody knows.
    case ambiguous(retry: Moment, reason: String)
}

extension Store {
    /// Rows whose time has come, oldest first; none while acknowledgements are paused.
    package func dueOutbox(at now: Moment, createdAfter oldest: Moment, limit: Int) async throws(StoreFailure)
        -> [OutboxItem]
    {
        try await read { db in
            if try db.isPaused { return [] }
            var items: [OutboxItem] = []
            try db.each(
                """
                SELECT o.id, o.campaign, c.public_id, o.recipient, o.created, o.attempts, o.ambiguous, b.bytes, r.public_id,
                    r.neutral, r.subject, r.message_id, r.message_refs, r.received
                FROM outbox o JOIN reply r ON r.id = o.reply JOIN conversation c ON c.id = o.conversation
                LEFT JOIN outbox_bytes b ON b.outbox = o.id
                WHERE o.state IN ('queued','attempted') AND o.state = 'queued' AND o.next_attempt <= ? AND o.created > ?
                ORDER BY o.next_attempt, o.id LIMIT ?
                """
            ) {
                $0.moment(now)
                $0.moment(oldest)
                $0.integer(limit)
            } row: {
                items.append(OutboxItem($0))
                return true
            }
            return items
        }
    }

    /// The exact bytes and the mark "attempted" are committed at 354, before any content leaves. False if the row
    /// was dropped, held or tried otherwise since it was read: then nothing may be sent.
    package func markAttempted(_ item: OutboxItem, bytes: [UInt8], at now: Moment) async throws(StoreFailure)
        -> Bool
    {
        try await write { db, _ in
            try db.step(
                """
                UPDATE outbox SET state = 'attempted', attempts = attempts + 1
                WHERE id = ? AND state = 'queued' AND attempts = ? AND ambiguous = ?
                    AND NOT EXISTS (SELECT 1 FROM setting WHERE name = 'paused' AND value = 1)
                """
            ) {
                $0.integer(item.row)
                $0.integer(item.attempts)
                $0.integer(item.ambiguous)
            }
            guard db.changed == 1 else { return false }
            // In a table of its own: here rows would outgrow their pages, which have to be divided then.
            try db.step("INSERT OR REPLACE INTO outbox_bytes (outbox, bytes) VALUES (?, ?)", holding: bytes) {
                $0.integer(item.row)
                $0.heldBlob()
            }
            try db.outboxEvent(.attempted, item.row, at: now)
            return true
        }
    }

    /// Records what an attempt came to. A row that was dropped meanwhile and then sent after all is `sent`.
    package func finishAttempt(_ row: Int64, _ outcome: DeliveryOutcome, at now: Moment)
        async throws(StoreFailure)
    {
        try await write { db, desk in
            try db.finish(row, outcome, at: now)
            switch outcome {
            case .deferred, .ambiguous: desk.outboxChanged = true
            case .sent, .failed: break
            }
        }
    }

    /// Records that a row was accepted, without waiting for the commit: until then the row is "attempted", which
    /// after a crash means that its outcome is not known. `failed` is called if it could not be recorded.
    package func recordSent(
        _ row: Int64, answer: String, at now: Moment, failed: @escaping @Sendable (StoreFailure) -> Void
    ) {
        writer.add(
            { db, _ in
                try db.finish(row, .sent(answer: answer), at: now)
                return {}
            }, failed: failed)
    }

    /// At start: rows that were "attempted" when the process ended have an unknown outcome; each goes out once
    /// more with the same bytes, and if that was such a repetition, it is `unknown` for good.
    package func recoverOutbox(at now: Moment) async throws(StoreFailure) {
        try await write { db, desk in
            for row in try Int64.fetchAll(
                db,
                sql: "SELECT id FROM outbox WHERE state IN ('queued','attempted') AND state = 'attempted'")
            {
                try db.finish(
                    row, .ambiguous(retry: now, reason: "the gateway ended while this was being sent"),
                    at: now)
            }
            desk.outboxChanged = true
        }
    }

    /// Ends rows that are too old to be true. One that may have arrived is `unknown`, else it is `expired`.
    package func expireOutbox(createdBefore limit: Moment, at now: Moment) async throws(StoreFailure) {
        try await write { db, _ in
            let rows = try Row.fetchAll(
                db,
                sql:
                    "SELECT id, ambiguous FROM outbox WHERE state IN ('queued','attempted') AND state = 'queued' AND created <= ?1 UNION ALL SELECT id, ambiguous FROM outbox WHERE state = 'held' AND created <= ?1",
                arguments: [limit.microseconds])
            for row in rows {
                let mayHaveArrived = (row[1] as Int) > 0
                try db.run(
                    "UPDATE outbox SET state = ?, finished = ? WHERE id = ?",
                    [mayHaveArrived ? "unknown" : "expired", now.microseconds, row[0] as Int64])
                try db.outboxEvent(mayHaveArrived ? .unknown : .failed, row[0], at: now, detail: "expired")
            }
        }
    }

    // MARK: What admins do

    package enum OutboxCommand: String, Sendable {
        case flush, hold, unhold, drop
    }

    /// - Parameter id: a public id, or nil for all rows that the command fits.
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
                    ("(\(queued) OR \(held))", "state = 'dropped', finished = \(now.microseconds)", .dropped)
                }
            let rows = try Int64.fetchAll(
                db,
                sql: id == nil
                    ? "SELECT id FROM outbox WHERE \(fits)"
                    : "SELECT o.id FROM reply r JOIN outbox o ON o.reply = r.id WHERE r.public_id = ?1 AND \(fits)",
                arguments: id.map { [$0] } ?? [])
            for row in rows {
                try db.execute(sql: "UPDATE outbox SET \(change) WHERE id = ?", arguments: [row])
                if let kind { try db.outboxEvent(kind, row, at: now) }
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

extension Database {
    fileprivate var isPaused: Bool {
        get throws {
            try Int.fetchOne(cachedStatement(sql: "SELECT value FROM setting WHERE name = 'paused'")) == 1
        }
    }

    fileprivate func outboxEvent(
        _ kind: EventKind, _ row: Int64, at now: Moment, detail: String = ""
    ) throws {
        try step(
            """
            INSERT INTO event (at, kind, conversation, reply, outbox, detail)
            SELECT ?, ?, conversation, reply, id, ? FROM outbox WHERE id = ?
            """
        ) {
            $0.moment(now)
            $0.text(kind.rawValue)
            $0.text(detail)
            $0.integer(row)
        }
    }

    /// Changes a row of the outbox; only what changed it becomes an event.
    private func finish(
        _ row: Int64, _ kind: EventKind, at now: Moment, _ sql: String, _ bind: (inout Binder) -> Void
    ) throws {
        try step(sql, bind)
        if changed == 1 { try outboxEvent(kind, row, at: now) }
    }

    fileprivate func finish(_ row: Int64, _ outcome: DeliveryOutcome, at now: Moment) throws {
        switch outcome {
        case .sent(let answer):
            // Also a row that was dropped meanwhile has left; one of which a report came already has failed.
            try finish(
                row, .sent, at: now,
                "UPDATE outbox SET state = 'sent', answer = ?, finished = ? WHERE id = ? AND state <> 'failed'"
            ) {
                $0.text(answer)
                $0.moment(now)
                $0.integer(row)
            }
        case .deferred(let until, let reason): try putOff(row, until: until, reason, at: now)
        case .failed(let reason):
            try finish(
                row, .failed, at: now,
                """
                UPDATE outbox SET state = 'failed', answer = ?, finished = ?
                WHERE id = ? AND state IN ('queued','attempted')
                """
            ) {
                $0.text(reason)
                $0.moment(now)
                $0.integer(row)
            }
        case .ambiguous(let retry, let reason):
            let isSecond = try first("SELECT ambiguous > 0 FROM outbox WHERE id = ?") {
                $0.integer(row)
            } row: {
                $0.integer(0) == 1
            }
            try finish(
                row, isSecond == true ? .unknown : .ambiguous, at: now,
                """
                UPDATE outbox SET state = CASE WHEN ambiguous > 0 THEN 'unknown' ELSE 'queued' END, next_attempt = ?1, answer = ?2,
                    finished = CASE WHEN ambiguous > 0 THEN ?3 END, ambiguous = ambiguous + 1 WHERE id = ?4 AND state = 'attempted'
                """
            ) {
                $0.moment(retry)
                $0.text(reason)
                $0.moment(now)
                $0.integer(row)
            }
        }
    }

    /// What may have arrived goes out again with the same bytes, never with other words.
    private func putOff(_ row: Int64, until: Moment, _ reason: String, at now: Moment) throws {
        try finish(
            row, .deferred, at: now,
            """
            UPDATE outbox SET state = 'queued', next_attempt = ?, answer = ?, attempts = attempts + (state = 'queued')
            WHERE id = ? AND state IN ('queued','attempted')
            """
        ) {
            $0.moment(until)
            $0.text(reason)
            $0.integer(row)
        }
        try step(
            """
            DELETE FROM outbox_bytes WHERE outbox = ?1
                AND EXISTS (SELECT 1 FROM outbox WHERE id = ?1 AND state = 'queued' AND ambiguous = 0)
            """
        ) { $0.integer(row) }
    }
}

extension OutboxItem {
    /// From the columns that `dueOutbox` reads.
    fileprivate init(_ row: SteppedRow) {
        self.init(
            row: row.integer(0), campaign: row.text(1), conversation: row.text(2), recipient: row.text(3),
            created: Moment(microseconds: row.integer(4)), attempts: row.int(5), ambiguous: row.int(6),
            bytes: row.isNull(7) ? nil : row.blob(7), reply: row.text(8), isNeutral: row.integer(9) != 0,
            subject: row.text(10), messageID: row.isNull(11) ? nil : row.text(11),
            references: row.text(12).split(separator: " ").map(String.init),
            received: Moment(microseconds: row.integer(13)))
    }
}
