import GRDB
package import Mail

/// What admins see of webhooks and do with them.
extension Store {
    /// Stops sending to an endpoint; what happens meanwhile is kept for it. A second pause changes the reason.
    ///
    /// - Returns: false if there is no such endpoint.
    package func pauseWebhook(_ name: String, reason: String, at now: Moment) async throws(StoreFailure)
        -> Bool
    {
        try await write { db, _ in
            guard let id = try db.endpoint(name) else { return false }
            try db.pauseEndpoint(id, reason.cut(to: 200), at: now)
            return true
        }
    }

    /// Sends again; what waited goes out now, in its order.
    ///
    /// - Returns: false if there is no such endpoint.
    package func resumeWebhook(_ name: String, at now: Moment) async throws(StoreFailure) -> Bool {
        try await write { db, _ in
            guard let id = try db.endpoint(name) else { return false }
            let wasPaused = try db.first("SELECT paused FROM webhook_endpoint WHERE id = ?") {
                $0.integer(id)
            } row: {
                !$0.isNull(0)
            }
            try db.run(
                "UPDATE webhook_endpoint SET paused = NULL, pause_reason = NULL, failing_since = NULL WHERE id = ?",
                [id])
            try db.run(
                """
                UPDATE webhook_delivery SET next_attempt = ?1, attempts = 0, first_attempt = NULL
                WHERE endpoint = ?2 AND next_attempt IS NOT NULL
                """, [now.microseconds, id])
            if wasPaused == true { try db.event(.webhookResumed, at: now, nil, detail: name) }
            return true
        }
    }

    /// An endpoint's deliveries, the newest first.
    ///
    /// - Parameter cursor: the number of the last event of the page before; nil for the first page.
    package func webhookDeliveries(
        _ endpoint: String, state: WebhookDeliveryState? = nil, before cursor: Int64? = nil, limit: Int
    ) async throws(StoreFailure) -> [WebhookDelivery] {
        // In the words of the partial indexes.
        let condition =
            switch state {
            case nil: "true"
            case .waiting: "d.state = 'waiting'"
            case .delivered: "d.state = 'delivered'"
            case .dead: "d.state = 'dead'"
            }
        return try await read { [hash] db in
            try db.deliveries(
                "e.name = ? AND \(condition) AND d.event < ? ORDER BY d.event DESC LIMIT ?", hash
            ) {
                $0.text(endpoint)
                $0.integer(cursor ?? .max)
                $0.integer(limit)
            }
        }
    }

    /// Has deliveries made again: the receiver sees them with the ids that they had.
    ///
    /// - Returns: how many are due now; nil if there is no such endpoint. Of `since`, how many events are looked at again,
    ///   of which some may be none that the endpoint wants.
    package func replayWebhook(_ name: String, _ replay: WebhookReplay, at now: Moment)
        async throws(StoreFailure) -> Int?
    {
        switch replay {
        case .event(let event):
            return try await write { [hash] db, _ in
                guard let id = try db.endpoint(name) else { return nil }
                guard let number = try db.eventNumber(event, hash) else { return 0 }
                return try db.revive("event = \(number)", of: id, at: now)
            }
        case .dead:
            var count = 0
            while true {
                let part: Int? = try await write { db, _ in
                    guard let id = try db.endpoint(name) else { return nil }
                    return try db.revive("state = 'dead' ORDER BY event LIMIT 500", of: id, at: now)
                }
                guard let part else { return nil }
                if part == 0 { return count }
                count += part
            }
        case .since(let time):
            let before = try await read { db in
                try db.first("SELECT id FROM event WHERE at < ? ORDER BY id DESC LIMIT 1") {
                    $0.moment(time)
                } row: {
                    $0.integer(0)
                } ?? 0
            }
            return try await write { db, _ in
                guard let id = try db.endpoint(name) else { return nil }
                return try db.rewind(id, to: before)
            }
        }
    }
}

extension Database {
    fileprivate func endpoint(_ name: String) throws -> Int64? {
        try first("SELECT id FROM webhook_endpoint WHERE name = ?") {
            $0.text(name)
        } row: {
            $0.integer(0)
        }
    }

    /// The number of an event by its public id; nil if it is none of ours.
    fileprivate func eventNumber(_ id: String, _ hash: KeyedHash) throws -> Int64? {
        guard let number = WebhookEvent.number(in: id) else { return nil }
        let at = try first("SELECT at FROM event WHERE id = ?") {
            $0.integer(number)
        } row: {
            $0.integer(0)
        }
        return at.flatMap { WebhookEvent.id(number, at: $0, hash) == id ? number : nil }
    }

    /// - Parameter condition: made of words of ours and numbers only.
    fileprivate func revive(_ condition: String, of endpoint: Int64, at now: Moment) throws -> Int {
        var rows: [(id: Int64, conversation: Int64?)] = []
        let sql = "SELECT id, conversation FROM webhook_delivery WHERE endpoint = ? AND \(condition)"
        for row in try Row.fetchAll(self, sql: sql, arguments: [endpoint]) { rows.append((row[0], row[1])) }
        for row in rows {
            try step(
                """
                UPDATE webhook_delivery SET state = 'waiting', attempts = 0, first_attempt = NULL, finished = NULL,
                    created = ?1, next_attempt = ?1 WHERE id = ?2
                """
            ) {
                $0.moment(now)
                $0.integer(row.id)
            }
        }
        for conversation in Set(rows.compactMap(\.conversation)) {
            try orderDeliveries(endpoint, conversation, at: now)
        }
        return rows.count
    }

    /// Puts the cursor back to an event, so that those behind it are delivered again as it passes them.
    fileprivate func rewind(_ endpoint: Int64, to event: Int64) throws -> Int {
        try step(
            "UPDATE webhook_endpoint SET replay_until = max(replay_until, cursor), cursor = min(cursor, ?1) WHERE id = ?2"
        ) {
            $0.integer(event)
            $0.integer(endpoint)
        }
        return Int(max(0, try lastEvent() - event))
    }
}
