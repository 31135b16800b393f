import GRDB
package import Mail

/// What endpoints wait for, and what became of it.
extension Store {
    /// An endpoint that is named again after so long begins anew, instead of with all that it missed.
    static let webhookMemory = Duration.seconds(3 * 86_400)

    /// Makes the endpoints of a configuration known: a new one begins with what happens from now on. One that is no
    /// longer named keeps its rows, and goes on where it stopped if it is named again within three days.
    package func setWebhookEndpoints(_ names: [String], at now: Moment) async throws(StoreFailure) {
        try await write { db, _ in
            var known: [String: (id: Int64, removed: Moment?)] = [:]
            try db.each("SELECT id, name, removed FROM webhook_endpoint", { _ in }) { row in
                known[row.text(1)] = (row.integer(0), row.moment(2))
                return true
            }
            for name in names {
                guard let endpoint = known[name] else {
                    try db.run(
                        "INSERT INTO webhook_endpoint (name, cursor, began) VALUES (?, ?, ?)",
                        [name, try db.lastEvent(), now.microseconds])
                    continue
                }
                guard let removed = endpoint.removed else { continue }
                try db.run("UPDATE webhook_endpoint SET removed = NULL WHERE id = ?", [endpoint.id])
                if removed + Store.webhookMemory < now {
                    try db.run(
                        "UPDATE webhook_endpoint SET cursor = ?, failing_since = NULL WHERE id = ?",
                        [try db.lastEvent(), endpoint.id])
                }
            }
            for (name, endpoint) in known where endpoint.removed == nil && !names.contains(name) {
                try db.run(
                    "UPDATE webhook_endpoint SET removed = ? WHERE id = ?", [now.microseconds, endpoint.id])
            }
        }
    }

    /// All endpoints that are named or were.
    package func webhookEndpoints() async throws(StoreFailure) -> [WebhookEndpointState] {
        try await read { db in
            try db.fetchRows(
                """
                SELECT e.*, (SELECT count(*) FROM webhook_delivery WHERE endpoint = e.id AND state = 'waiting') AS waiting,
                    (SELECT count(*) FROM webhook_delivery WHERE endpoint = e.id AND state = 'dead') AS dead,
                    (SELECT min(created) FROM webhook_delivery WHERE endpoint = e.id AND state = 'waiting') AS oldest
                FROM webhook_endpoint e ORDER BY e.name
                """, []
            ).map(WebhookEndpointState.init)
        }
    }

    /// Where the cursors stand, and who is paused; costs next to nothing.
    package func webhookCursors() async throws(StoreFailure) -> [String: (cursor: Int64, isPaused: Bool)] {
        try await read { db in
            var cursors: [String: (cursor: Int64, isPaused: Bool)] = [:]
            try db.each("SELECT name, cursor, paused FROM webhook_endpoint WHERE removed IS NULL", { _ in }) {
                row in
                cursors[row.text(0)] = (row.integer(1), !row.isNull(2))
                return true
            }
            return cursors
        }
    }

    // MARK: Following the events

    /// The events behind `cursor`, in their order.
    package func passedEvents(after cursor: Int64, limit: Int) async throws(StoreFailure) -> [PassedEvent] {
        try await read { db in
            var events: [PassedEvent] = []
            try db.each(
                """
                SELECT e.id, e.kind, coalesce(c.campaign, r.campaign) FROM event e
                LEFT JOIN conversation c ON c.id = e.conversation LEFT JOIN reply r ON r.id = e.reply
                WHERE e.id > ? ORDER BY e.id LIMIT ?
                """
            ) {
                $0.integer(cursor)
                $0.integer(limit)
            } row: { row in
                events.append(
                    PassedEvent(
                        number: row.integer(0), kind: row.text(1), campaign: row.isNull(2) ? nil : row.text(2)
                    ))
                return true
            }
            return events
        }
    }

    /// Moves an endpoint's cursor, and makes a delivery of each wanted event that it passes, in one transaction.
    ///
    /// - Returns: false if the cursor does not stand at `cursor` any more: nothing was done.
    package func passEvents(
        _ endpoint: String, from cursor: Int64, through last: Int64, wanted: [Int64], at now: Moment
    ) async throws(StoreFailure) -> Bool {
        try await write { db, _ in
            let found = try db.first(
                "SELECT id, replay_until FROM webhook_endpoint WHERE name = ? AND cursor = ?"
            ) {
                $0.text(endpoint)
                $0.integer(cursor)
            } row: {
                (id: $0.integer(0), replayUntil: $0.integer(1))
            }
            guard let found else { return false }
            try db.step("UPDATE webhook_endpoint SET cursor = ? WHERE id = ?") {
                $0.integer(last)
                $0.integer(found.id)
            }
            for event in wanted {
                try db.addDelivery(event, to: found.id, isReplay: event <= found.replayUntil, at: now)
            }
            return true
        }
    }

    // MARK: Delivering

    /// What an endpoint is to be sent now, the longest due first: of each conversation one event at most; nothing while it is
    /// paused.
    package func dueWebhookDeliveries(_ endpoint: String, at now: Moment, limit: Int)
        async throws(StoreFailure) -> [WebhookDelivery]
    {
        try await read { [hash] db in
            try db.deliveries(
                """
                e.name = ? AND e.paused IS NULL AND d.next_attempt IS NOT NULL AND d.next_attempt <= ?
                ORDER BY d.next_attempt, d.event LIMIT ?
                """,
                hash
            ) {
                $0.text(endpoint)
                $0.moment(now)
                $0.integer(limit)
            }
        }
    }

    /// Records what came of an attempt, and lets the next event of the conversation go where this one is done.
    ///
    /// - Parameter giveUp: after so long without any success also those that were not tried are dead.
    package func finishWebhookAttempt(
        _ delivery: WebhookDelivery, _ outcome: WebhookOutcome, giveUp: Duration, at now: Moment
    ) async throws(StoreFailure) {
        try await write { db, _ in
            let key = try db.first(
                "SELECT endpoint, conversation FROM webhook_delivery WHERE id = ? AND state = 'waiting'"
            ) {
                $0.integer(delivery.row)
            } row: {
                (endpoint: $0.integer(0), conversation: $0.isNull(1) ? nil : $0.integer(1))
            }
            // Replayed or given up meanwhile.
            guard let key else { return }
            try db.record(outcome, delivery.row, at: now)
            if let conversation = key.conversation {
                try db.orderDeliveries(key.endpoint, conversation, at: now)
            }
            switch outcome {
            case .delivered: try db.noteSuccess(key.endpoint, at: now)
            case .failed: try db.noteFailure(key.endpoint, giveUp: giveUp, at: now)
            case .gone(let status):
                try db.pauseEndpoint(
                    key.endpoint, "it answered \(status): nobody listens there any more", at: now)
            }
        }
    }

    /// Forgets deliveries that were finished before `time`; at most `limit`.
    ///
    /// - Returns: how many.
    package func forgetWebhookDeliveries(finishedBefore time: Moment, limit: Int = 1000)
        async throws(StoreFailure) -> Int
    {
        try await write { db, _ in
            try db.step(
                """
                DELETE FROM webhook_delivery WHERE id IN (SELECT id FROM webhook_delivery WHERE finished IS NOT NULL
                    AND finished < ? ORDER BY finished LIMIT ?)
                """
            ) {
                $0.moment(time)
                $0.integer(limit)
            }
            return db.changed
        }
    }
}
