import GRDB
import Mail
import Triage

extension Database {
    /// Makes an event a delivery of an endpoint, behind those of its conversation that wait.
    ///
    /// - Parameter isReplay: one that was delivered, or is dead, is to be delivered again.
    func addDelivery(_ event: Int64, to endpoint: Int64, isReplay: Bool, at now: Moment) throws {
        let conversation = try first("SELECT conversation FROM event WHERE id = ?") {
            $0.integer(event)
        } row: {
            $0.isNull(0) ? nil : $0.integer(0)
        }
        guard let conversation else { return }  // the event is gone
        try step(
            """
            INSERT INTO webhook_delivery (endpoint, event, conversation, state, created, next_attempt)
            VALUES (?1, ?2, ?3, 'waiting', ?4, CASE WHEN EXISTS (SELECT 1 FROM webhook_delivery
                WHERE endpoint = ?1 AND conversation = ?3 AND state = 'waiting') THEN NULL ELSE ?4 END)
            ON CONFLICT (endpoint, event) DO UPDATE SET state = 'waiting', created = ?4, attempts = 0, first_attempt = NULL,
                finished = NULL, next_attempt = excluded.next_attempt WHERE ?5 AND state <> 'waiting'
            """
        ) {
            $0.integer(endpoint)
            $0.integer(event)
            $0.integer(conversation)
            $0.moment(now)
            $0.boolean(isReplay)
        }
        if isReplay, let conversation { try orderDeliveries(endpoint, conversation, at: now) }
    }

    /// Lets the first event of a conversation that waits go, and the others wait for it.
    func orderDeliveries(_ endpoint: Int64, _ conversation: Int64, at now: Moment) throws {
        let first = try first(
            """
            SELECT id, next_attempt FROM webhook_delivery WHERE endpoint = ? AND conversation = ? AND state = 'waiting'
            ORDER BY event LIMIT 1
            """
        ) {
            $0.integer(endpoint)
            $0.integer(conversation)
        } row: {
            (id: $0.integer(0), isTimed: !$0.isNull(1))
        }
        guard let first else { return }
        if !first.isTimed {
            try step("UPDATE webhook_delivery SET next_attempt = ? WHERE id = ?") {
                $0.moment(now)
                $0.integer(first.id)
            }
        }
        try step(
            """
            UPDATE webhook_delivery SET next_attempt = NULL WHERE endpoint = ? AND conversation = ? AND state = 'waiting'
                AND id <> ? AND next_attempt IS NOT NULL
            """
        ) {
            $0.integer(endpoint)
            $0.integer(conversation)
            $0.integer(first.id)
        }
    }

    func record(_ outcome: WebhookOutcome, _ row: Int64, at now: Moment) throws {
        let (state, status, error, retry): (WebhookDeliveryState, Int?, String?, Moment?) =
            switch outcome {
            case .delivered(let status): (.delivered, status, nil, nil)
            case .failed(let status, let error, let retry):
                (retry == nil ? .dead : .waiting, status, error, retry)
            case .gone(let status): (.waiting, status, "answered \(status)", now)
            }
        try step(
            """
            UPDATE webhook_delivery SET state = ?1, attempts = attempts + 1, first_attempt = coalesce(first_attempt, ?2),
                next_attempt = ?3, last_status = ?4, last_error = ?5, finished = CASE WHEN ?1 = 'waiting' THEN NULL ELSE ?2 END
            WHERE id = ?6
            """
        ) {
            $0.text(state.rawValue)
            $0.moment(now)
            $0.integer(retry?.microseconds)
            $0.integer(status.map { Int64($0) })
            $0.text(error?.cut(to: 300))
            $0.integer(row)
        }
    }

    /// Once a minute is enough to know that it works; the page is not written for each delivery.
    func noteSuccess(_ endpoint: Int64, at now: Moment) throws {
        try step(
            """
            UPDATE webhook_endpoint SET failing_since = NULL, last_success = ?1 WHERE id = ?2
                AND (failing_since IS NOT NULL OR last_success IS NULL OR last_success NOT BETWEEN ?3 AND ?1)
            """
        ) {
            $0.moment(now)
            $0.integer(endpoint)
            $0.moment(now - .seconds(60))
        }
    }

    /// What has waited since before an endpoint that fails for longer than `giveUp` is dead too, though it was not tried.
    func noteFailure(_ endpoint: Int64, giveUp: Duration, at now: Moment) throws {
        try step("UPDATE webhook_endpoint SET failing_since = ? WHERE id = ? AND failing_since IS NULL") {
            $0.moment(now)
            $0.integer(endpoint)
        }
        let since = try first("SELECT failing_since FROM webhook_endpoint WHERE id = ?") {
            $0.integer(endpoint)
        } row: {
            Moment(microseconds: $0.integer(0))
        }
        guard let since, since + giveUp <= now else { return }
        try step(
            """
            UPDATE webhook_delivery SET state = 'dead', next_attempt = NULL, finished = ?1,
                last_error = coalesce(last_error, 'not tried: the endpoint had failed for too long')
            WHERE endpoint = ?2 AND state = 'waiting' AND created <= ?3
            """
        ) {
            $0.moment(now)
            $0.integer(endpoint)
            $0.moment(now - giveUp)
        }
        try step(
            """
            UPDATE webhook_delivery SET next_attempt = ?1 WHERE endpoint = ?2 AND state = 'waiting' AND next_attempt IS NULL
                AND NOT EXISTS (SELECT 1 FROM webhook_delivery o WHERE o.endpoint = ?2 AND o.state = 'waiting'
                    AND o.conversation = webhook_delivery.conversation AND o.event < webhook_delivery.event)
            """
        ) {
            $0.moment(now)
            $0.integer(endpoint)
        }
    }

    func pauseEndpoint(_ endpoint: Int64, _ reason: String, at now: Moment) throws {
        let found = try first("SELECT name, paused FROM webhook_endpoint WHERE id = ?") {
            $0.integer(endpoint)
        } row: {
            (name: $0.text(0), isPaused: !$0.isNull(1))
        }
        guard let found else { return }
        try step("UPDATE webhook_endpoint SET paused = coalesce(paused, ?), pause_reason = ? WHERE id = ?") {
            $0.moment(now)
            $0.text(reason)
            $0.integer(endpoint)
        }
        if !found.isPaused { try event(.webhookPaused, at: now, nil, detail: found.name) }
    }

    /// - Parameter condition: of `e`, the endpoint, and `d`, the delivery.
    func deliveries(
        _ condition: String, _ hash: KeyedHash, _ bind: (inout Binder) -> Void
    ) throws -> [WebhookDelivery] {
        var deliveries: [WebhookDelivery] = []
        try each(
            """
            SELECT d.id, e.name, d.event, v.at, v.kind, v.detail, coalesce(c.campaign, r.campaign), c.public_id, c.lane, c.state,
                c.promise_due, r.public_id, d.state, d.created, d.attempts, d.first_attempt, d.next_attempt, d.last_status,
                d.last_error, d.finished, v.agent
            FROM webhook_endpoint e JOIN webhook_delivery d ON d.endpoint = e.id LEFT JOIN event v ON v.id = d.event
            LEFT JOIN conversation c ON c.id = v.conversation LEFT JOIN reply r ON r.id = v.reply WHERE
            """ + " " + condition, bind
        ) { row in
            deliveries.append(WebhookDelivery(row, hash))
            return true
        }
        return deliveries
    }
}

extension WebhookEvent {
    /// Made of number and time: after a restore of an old copy of the store numbers are given again, ids are not.
    static func id(_ number: Int64, at: Int64, _ hash: KeyedHash) -> String {
        let mark = UInt64(bitPattern: hash(.event, "\(number) \(at)"))
        return "evt_\(number)_" + base32hex((0..<8).map { UInt8(truncatingIfNeeded: mark >> (56 - 8 * $0)) })
    }

    /// The number in an id, which may be anything.
    static func number(in id: String) -> Int64? {
        let parts = id.split(separator: "_")
        return parts.count == 3 && parts[0] == "evt" ? Int64(parts[1]) : nil
    }

    fileprivate init(_ row: SteppedRow, _ hash: KeyedHash) {
        let (number, at) = (row.integer(2), row.integer(3))
        let conversation =
            row.isNull(7)
            ? nil
            : Conversation(id: row.text(7), lane: row.text(8), state: row.text(9), due: row.moment(10))
        self.init(
            id: WebhookEvent.id(number, at: at, hash), number: number, at: Moment(microseconds: at),
            kind: row.text(4),
            detail: row.text(5), campaign: row.isNull(6) ? nil : row.text(6), conversation: conversation,
            reply: row.isNull(11) ? nil : row.text(11), agent: row.isNull(20) ? nil : row.text(20))
    }
}

extension WebhookDelivery {
    fileprivate init(_ row: SteppedRow, _ hash: KeyedHash) {
        self.init(
            row: row.integer(0), endpoint: row.text(1), event: WebhookEvent(row, hash),
            state: WebhookDeliveryState(rawValue: row.text(12)) ?? .dead,
            created: Moment(microseconds: row.integer(13)), attempts: row.int(14),
            firstAttempt: row.moment(15),
            nextAttempt: row.moment(16), lastStatus: row.isNull(17) ? nil : row.int(17),
            lastError: row.isNull(18) ? nil : row.text(18), finished: row.moment(19))
    }
}

extension WebhookEndpointState {
    init(_ row: Row) {
        func moment(_ column: String) -> Moment? { (row[column] as Int64?).map { Moment(microseconds: $0) } }
        self.init(
            name: row["name"], cursor: row["cursor"], began: Moment(microseconds: row["began"]),
            removed: moment("removed"), paused: moment("paused"), pauseReason: row["pause_reason"],
            failingSince: moment("failing_since"), lastSuccess: moment("last_success"),
            waiting: row["waiting"],
            dead: row["dead"], oldestWaiting: moment("oldest"))
    }
}
