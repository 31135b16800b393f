package import Acknowledge
import GRDB
package import Mail

extension Store {
    /// Rows whose time has come, oldest first; only answers of people while acknowledgements are paused.
    ///
    /// - Parameters:
    ///   - oldest: of what we write by ourselves.
    ///   - oldestAnswer: of answers of people; nil: of any age.
    package func dueOutbox(
        at now: Moment, createdAfter oldest: Moment, answersAfter oldestAnswer: Moment? = nil, limit: Int
    ) async throws(StoreFailure) -> [OutboxItem] {
        try await read { db in
            var items: [OutboxItem] = []
            // In the words of the partial indexes.
            let open =
                try db.isPaused
                ? "WHERE o.kind = 'answer' AND o.state = 'queued'"
                : "WHERE o.state IN ('queued','attempted') AND o.state = 'queued'"
            try db.each(
                OutboxItem.selection + """

                    \(open) AND o.next_attempt <= ?
                        AND o.created > CASE o.kind WHEN 'answer' THEN ? ELSE ? END ORDER BY o.next_attempt, o.id LIMIT ?
                    """
            ) {
                $0.moment(now)
                $0.integer(oldestAnswer?.microseconds ?? .min)
                $0.moment(oldest)
                $0.integer(limit)
            } row: {
                items.append(OutboxItem($0, at: now))
                return true
            }
            return items
        }
    }

    /// The exact bytes and the mark "attempted" are committed at 354, before any content leaves, and with them the
    /// promise that an acknowledgement names, or the new time that a slip does.
    ///
    /// False if the row was dropped, held or tried otherwise since it was read: then nothing may be sent. So it is where
    /// a person of ours has answered meanwhile, or the conversation of a slip is closed: then the row is dropped, and
    /// `unknown` where it may have arrived; and where the words are of a person who will answer although the conversation
    /// does not wait any more: then the row is to be read again, for other words.
    ///
    /// - Parameters:
    ///   - promise: the time that the bytes name.
    ///   - assumesWaiting: whether they say that a person will answer, also without a time.
    package func markAttempted(
        _ item: OutboxItem, bytes: [UInt8], promise: Promise? = nil, assumesWaiting: Bool = false,
        at now: Moment
    ) async throws(StoreFailure) -> Bool {
        try await write { db, _ in
            let assumesWaiting = assumesWaiting || promise != nil
            guard try db.isStillTrue(item, assumesWaiting, at: now) else { return false }
            try db.step(
                """
                UPDATE outbox SET state = 'attempted', attempts = attempts + 1
                WHERE id = ? AND state = 'queued' AND attempts = ? AND ambiguous = ?
                    AND (kind = 'answer' OR NOT EXISTS (SELECT 1 FROM setting WHERE name = 'paused' AND value = 1))
                """
            ) {
                $0.integer(item.row)
                $0.integer(item.attempts)
                $0.integer(item.ambiguous)
            }
            guard db.changed == 1 else { return false }
            // Those of an answer are there since it was written. In a table of its own: here rows would outgrow their pages, which have to be divided then.
            if item.kind != .answer {
                try db.step(
                    "INSERT OR REPLACE INTO outbox_bytes (outbox, bytes) VALUES (?, ?)", holding: bytes
                ) {
                    $0.integer(item.row)
                    $0.heldBlob()
                }
            }
            try db.outboxEvent(.attempted, item.row, at: now)
            // What goes out again with the same bytes names what is recorded already.
            if let promise, item.ambiguous == 0 { try db.record(promise, of: item, at: now) }
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
    ///
    /// - Parameter limitOfAnswers: the same for answers of people; nil: none is ended.
    package func expireOutbox(
        createdBefore limit: Moment, answersBefore limitOfAnswers: Moment? = nil, at now: Moment
    ) async throws(StoreFailure) {
        try await write { db, _ in
            let isOld = "created <= CASE kind WHEN 'answer' THEN ?2 ELSE ?1 END"
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT id, ambiguous FROM outbox WHERE state IN ('queued','attempted') AND state = 'queued' AND \(isOld)
                    UNION ALL SELECT id, ambiguous FROM outbox WHERE state = 'held' AND \(isOld)
                    """,
                arguments: [limit.microseconds, limitOfAnswers?.microseconds ?? .min])
            for row in rows {
                let mayHaveArrived = (row[1] as Int) > 0
                try db.run(
                    "UPDATE outbox SET state = ?, finished = ? WHERE id = ?",
                    [mayHaveArrived ? "unknown" : "expired", now.microseconds, row[0] as Int64])
                try db.outboxEvent(mayHaveArrived ? .unknown : .failed, row[0], at: now, detail: "expired")
                if !mayHaveArrived { try db.unsay(row[0], at: now) }
                try db.answerIsLost(row[0], mayHaveArrived ? .unknown : .expired, at: now)
            }
        }
    }
}

extension Database {
    func outboxEvent(
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
    @discardableResult
    private func finish(
        _ row: Int64, _ kind: EventKind, at now: Moment, _ sql: String, _ bind: (inout Binder) -> Void
    ) throws -> Bool {
        try step(sql, bind)
        guard changed == 1 else { return false }
        try outboxEvent(kind, row, at: now)
        return true
    }

    fileprivate func finish(_ row: Int64, _ outcome: DeliveryOutcome, at now: Moment) throws {
        switch outcome {
        case .sent(let answer):
            // Also a row that was dropped meanwhile has left; one of which a report came already has failed.
            let hasLeft = try finish(
                row, .sent, at: now,
                "UPDATE outbox SET state = 'sent', answer = ?, finished = ? WHERE id = ? AND state <> 'failed'"
            ) {
                $0.text(answer)
                $0.moment(now)
                $0.integer(row)
            }
            if hasLeft {
                try recordSlip(row, at: now)
                try answerLeft(row, at: now)
            }
        case .deferred(let until, let reason): try putOff(row, until: until, reason, at: now)
        case .failed(let reason):
            // What is refused now may have been taken before.
            let mayHaveArrived = try mayHaveArrived(row)
            let hasEnded = try finish(
                row, mayHaveArrived ? .unknown : .failed, at: now,
                """
                UPDATE outbox SET state = CASE WHEN ambiguous > 0 THEN 'unknown' ELSE 'failed' END, answer = ?, finished = ?
                WHERE id = ? AND state IN ('queued','attempted')
                """
            ) {
                $0.text(reason)
                $0.moment(now)
                $0.integer(row)
            }
            if hasEnded, !mayHaveArrived { try unsay(row, at: now) }
            if hasEnded { try answerIsLost(row, mayHaveArrived ? .unknown : .refused(reason), at: now) }
        case .ambiguous(let retry, let reason):
            let isSecond = try mayHaveArrived(row)
            let hasEnded = try finish(
                row, isSecond ? .unknown : .ambiguous, at: now,
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
            if hasEnded, isSecond { try answerIsLost(row, .unknown, at: now) }
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
                AND EXISTS (SELECT 1 FROM outbox WHERE id = ?1 AND state = 'queued' AND ambiguous = 0 AND kind <> 'answer')
            """
        ) { $0.integer(row) }
        // Nobody has read what they said.
        if changed == 1 { try takeBackPromise(of: row) }
    }

    /// Whether what a row says is true now. Ends one that has nothing to say any more.
    fileprivate func isStillTrue(_ item: OutboxItem, _ assumesWaiting: Bool, at now: Moment) throws -> Bool {
        let found = try first(
            """
            SELECT c.state IN ('waiting','claimed'), coalesce(c.last_answer >= o.created, 0), coalesce(c.promised = o.reply, 0)
            FROM outbox o JOIN conversation c ON c.id = o.conversation WHERE o.id = ?
            """
        ) {
            $0.integer(item.row)
        } row: {
            (isWaiting: $0.integer(0) != 0, wasAnswered: $0.integer(1) != 0, isPromised: $0.integer(2) != 0)
        }
        guard let found else { return false }
        switch item.kind {
        case .answer: return true
        case .acknowledgement where found.wasAnswered: try end(item.row, "answered meanwhile", at: now)
        case .acknowledgement: return !assumesWaiting || item.ambiguous > 0 || found.isWaiting
        case .slip where try isAnswerUnderWay(from: item.row):
            try putOffSlip(item.row, until: now + Store.slipPause)
        case .slip where found.isWaiting && found.isPromised: return true
        case .slip:
            try end(item.row, found.wasAnswered ? "answered meanwhile" : "closed meanwhile", at: now)
        }
        return false
    }

    /// Whether a person's answer in the conversation of a row is still to go out.
    private func isAnswerUnderWay(from row: Int64) throws -> Bool {
        try first(
            """
            SELECT 1 FROM outbox WHERE kind = 'answer' AND state IN ('queued','attempted')
                AND conversation = (SELECT conversation FROM outbox WHERE id = ?)
            """
        ) {
            $0.integer(row)
        } row: { _ in
            true
        } ?? false
    }

    /// Nobody is told that it will be later while the answer is on its way; if that fails, it is said then.
    private func putOffSlip(_ row: Int64, until: Moment) throws {
        try step("UPDATE outbox SET next_attempt = ? WHERE id = ? AND state = 'queued'") {
            $0.moment(until)
            $0.integer(row)
        }
    }

    private func end(_ row: Int64, _ reason: String, at now: Moment) throws {
        let mayHaveArrived = try mayHaveArrived(row)
        let hasEnded = try finish(
            row, mayHaveArrived ? .unknown : .dropped, at: now,
            """
            UPDATE outbox SET state = CASE WHEN ambiguous > 0 THEN 'unknown' ELSE 'dropped' END, answer = ?, finished = ?
            WHERE id = ? AND state = 'queued'
            """
        ) {
            $0.text(reason)
            $0.moment(now)
            $0.integer(row)
        }
        if hasEnded, !mayHaveArrived { try unsay(row, at: now) }
    }

    /// Whether an earlier attempt of a row has an outcome that nobody knows.
    func mayHaveArrived(_ row: Int64) throws -> Bool {
        try first("SELECT ambiguous > 0 FROM outbox WHERE id = ?") {
            $0.integer(row)
        } row: {
            $0.integer(0) == 1
        } ?? false
    }
}
