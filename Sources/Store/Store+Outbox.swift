import Foundation
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
            return try db.fetchRows(
                """
                SELECT o.id, o.campaign, c.public_id, o.recipient, o.created, o.attempts, o.ambiguous, o.bytes, r.public_id, r.neutral,
                    r.subject, r.message_id, r.message_refs, r.received
                FROM outbox o JOIN reply r ON r.id = o.reply JOIN conversation c ON c.id = o.conversation
                WHERE o.state = 'queued' AND o.next_attempt <= ? AND o.created > ? ORDER BY o.next_attempt, o.id LIMIT ?
                """, [now.microseconds, oldest.microseconds, limit]
            ).map { row in
                OutboxItem(
                    row: row[0], campaign: row[1], conversation: row[2], recipient: row[3],
                    created: Moment(microseconds: row[4]),
                    attempts: row[5], ambiguous: row[6], bytes: (row[7] as Data?).map { Array($0) },
                    reply: row[8],
                    isNeutral: row[9], subject: row[10], messageID: row[11],
                    references: (row[12] as String).split(separator: " ").map(String.init),
                    received: Moment(microseconds: row[13]))
            }
        }
    }

    /// The exact bytes and the mark "attempted" are committed at 354, before any content leaves. False if the row
    /// was dropped, held or tried otherwise since it was read: then nothing may be sent.
    package func markAttempted(_ item: OutboxItem, bytes: [UInt8], at now: Moment) async throws(StoreFailure)
        -> Bool
    {
        try await write { db, _ in
            try db.run(
                """
                UPDATE outbox SET state = 'attempted', attempts = attempts + 1, bytes = ?
                WHERE id = ? AND state = 'queued' AND attempts = ? AND ambiguous = ?
                    AND NOT EXISTS (SELECT 1 FROM setting WHERE name = 'paused' AND value = 1)
                """, [Data(bytes), item.row, item.attempts, item.ambiguous])
            let isMarked = db.changesCount == 1
            if isMarked { try db.outboxEvent(.attempted, item.row, at: now) }
            return isMarked
        }
    }

    /// Records what an attempt came to. A row that was dropped meanwhile and then sent after all is `sent`.
    package func finishAttempt(_ row: Int64, _ outcome: DeliveryOutcome, at now: Moment)
        async throws(StoreFailure)
    {
        try await write { db, effects in
            try db.finish(row, outcome, at: now)
            switch outcome {
            case .deferred, .ambiguous: effects.outboxChanged = true
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
        try await write { db, effects in
            for row in try Int64.fetchAll(db, sql: "SELECT id FROM outbox WHERE state = 'attempted'") {
                try db.finish(
                    row, .ambiguous(retry: now, reason: "the gateway ended while this was being sent"),
                    at: now)
            }
            effects.outboxChanged = true
        }
    }

    /// Ends rows that are too old to be true. One that may have arrived is `unknown`, else it is `expired`.
    package func expireOutbox(createdBefore limit: Moment, at now: Moment) async throws(StoreFailure) {
        try await write { db, _ in
            let rows = try Row.fetchAll(
                db,
                sql:
                    "SELECT id, ambiguous FROM outbox WHERE state = 'queued' AND created <= ?1 UNION ALL SELECT id, ambiguous FROM outbox WHERE state = 'held' AND created <= ?1",
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
        try await write { db, effects in
            effects.outboxChanged = true
            let (from, change, kind): (String, String, EventKind?) =
                switch command {
                case .flush: ("'queued'", "next_attempt = \(now.microseconds)", nil)
                case .hold: ("'queued'", "state = 'held'", .held)
                case .unhold: ("'held'", "state = 'queued', next_attempt = \(now.microseconds)", .unheld)
                case .drop: ("'queued','held'", "state = 'dropped', finished = \(now.microseconds)", .dropped)
                }
            let rows = try Int64.fetchAll(
                db, sql: "SELECT id FROM outbox WHERE state IN (\(from)) AND (?1 IS NULL OR public_id = ?1)",
                arguments: [id])
            for row in rows {
                try db.execute(sql: "UPDATE outbox SET \(change) WHERE id = ?", arguments: [row])
                if let kind { try db.outboxEvent(kind, row, at: now) }
            }
            return rows.count
        }
    }

    package func setAcknowledgementsPaused(_ paused: Bool, at now: Moment) async throws(StoreFailure) {
        try await write { db, effects in
            if try db.isPaused == paused { return }
            try db.execute(
                sql:
                    "INSERT INTO setting (name, value) VALUES ('paused', ?1) ON CONFLICT (name) DO UPDATE SET value = ?1",
                arguments: [paused ? 1 : 0])
            try db.event(paused ? .paused : .resumed, at: now, nil)
            effects.outboxChanged = true
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

    fileprivate func outboxEvent(_ kind: EventKind, _ row: Int64, at now: Moment, detail: String = "") throws
    {
        try run(
            """
            INSERT INTO event (at, kind, conversation, reply, outbox, detail)
            SELECT ?, ?, conversation, reply, id, ? FROM outbox WHERE id = ?
            """, [now.microseconds, kind.rawValue, detail, row])
    }

    /// Whether the last statement changed its row; only what happened becomes an event.
    private func outboxEventIfChanged(_ kind: EventKind, _ row: Int64, at now: Moment) throws {
        if changesCount == 1 { try outboxEvent(kind, row, at: now) }
    }

    fileprivate func finish(_ row: Int64, _ outcome: DeliveryOutcome, at now: Moment) throws {
        switch outcome {
        case .sent(let answer):
            // Also a row that was dropped meanwhile has left; one of which a report came already has failed.
            try run(
                "UPDATE outbox SET state = 'sent', answer = ?, finished = ? WHERE id = ? AND state <> 'failed'",
                [answer, now.microseconds, row])
            try outboxEventIfChanged(.sent, row, at: now)
        case .deferred(let until, let reason):
            // What may have arrived goes out again with the same bytes, never with other words.
            try run(
                """
                UPDATE outbox SET state = 'queued', next_attempt = ?, answer = ?, bytes = CASE WHEN ambiguous > 0 THEN bytes END,
                    attempts = attempts + (state = 'queued') WHERE id = ? AND state IN ('queued','attempted')
                """, [until.microseconds, reason, row])
            try outboxEventIfChanged(.deferred, row, at: now)
        case .failed(let reason):
            try run(
                """
                UPDATE outbox SET state = 'failed', answer = ?, finished = ?
                WHERE id = ? AND state IN ('queued','attempted')
                """, [reason, now.microseconds, row])
            try outboxEventIfChanged(.failed, row, at: now)
        case .ambiguous(let retry, let reason):
            let isSecond = try count("SELECT ambiguous FROM outbox WHERE id = ?", [row]) > 0
            try run(
                """
                UPDATE outbox SET state = CASE WHEN ambiguous > 0 THEN 'unknown' ELSE 'queued' END, next_attempt = ?1, answer = ?2,
                    finished = CASE WHEN ambiguous > 0 THEN ?3 END, ambiguous = ambiguous + 1 WHERE id = ?4 AND state = 'attempted'
                """, [retry.microseconds, reason, now.microseconds, row])
            try outboxEventIfChanged(isSecond ? .unknown : .ambiguous, row, at: now)
        }
    }
}
