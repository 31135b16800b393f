import GRDB
import Mail
import Triage

extension Database {
    func handOffCursor() throws -> Int64? {
        try first("SELECT value FROM setting WHERE name = 'hand_off_cursor'", { _ in }) { $0.integer(0) }
    }

    func setHandOffCursor(_ cursor: Int64) throws {
        try step(
            "INSERT INTO setting (name, value) VALUES ('hand_off_cursor', ?1) ON CONFLICT (name) DO UPDATE SET value = ?1"
        ) { $0.integer(cursor) }
    }

    /// Nil where it is merged into another one, or gone.
    func handOffCandidate(_ row: Int64) throws -> HandOffCandidate? {
        let place = try first(
            "SELECT campaign, lane, signs, state FROM conversation WHERE id = ? AND merged IS NULL"
        ) {
            $0.integer(row)
        } row: {
            (campaign: $0.text(0), lane: $0.text(1), signs: $0.int(2), state: $0.text(3))
        }
        guard let place else { return nil }
        var labels: Set<String> = []
        try each("SELECT label FROM label WHERE conversation = ?") {
            $0.integer(row)
        } row: {
            labels.insert($0.text(0))
            return true
        }
        var (destinations, failed): (Set<String>, Set<String>) = ([], [])
        try each("SELECT DISTINCT destination, state = 'failed' FROM hand_off WHERE conversation = ?") {
            $0.integer(row)
        } row: {
            destinations.insert($0.text(0))
            if $0.integer(1) == 1 { failed.insert($0.text(0)) }
            return true
        }
        return HandOffCandidate(
            row: row, campaign: place.campaign, lane: Lane(rawValue: place.lane) ?? .unreadable,
            signs: QueueSigns(rawValue: place.signs), labels: labels,
            isHandedOver: place.state == "handed-over",
            isResolved: place.state == "resolved", destinations: destinations, failedDestinations: failed)
    }

    /// Every message of the conversation that was not queued yet, in the order in which they came; what came again is not
    /// handed on again.
    func queueHandOff(_ wish: HandOffWish, _ hash: KeyedHash, at now: Moment) throws {
        var replies: [(row: Int64, campaign: String)] = []
        try each(
            """
            SELECT id, lane, campaign FROM reply r WHERE conversation = ? AND rule <> 'redelivery' AND NOT EXISTS
                (SELECT 1 FROM hand_off WHERE reply = r.id AND destination = ?) ORDER BY id LIMIT 1000
            """
        ) {
            $0.integer(wish.conversation)
            $0.text(wish.destination)
        } row: {
            if Lane(rawValue: $0.text(1)).map(wish.lanes.contains) ?? true {
                replies.append(($0.integer(0), $0.text(2)))
            }
            return true
        }
        for reply in replies {
            let mark = UInt64(
                bitPattern: hash(.handOff, "\(reply.row) \(wish.destination) \(now.microseconds)"))
            let random = (0..<8).map { UInt8(truncatingIfNeeded: mark >> (56 - 8 * $0)) }
            try step(
                """
                INSERT INTO hand_off (public_id, conversation, reply, campaign, destination, takes, state, created, next_attempt)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'waiting', ?7, ?7)
                """
            ) {
                $0.text(PublicID.make(at: now, random: random))
                $0.integer(wish.conversation)
                $0.integer(reply.row)
                $0.text(reply.campaign)
                $0.text(wish.destination)
                $0.boolean(wish.takes)
                $0.moment(now)
            }
            try event(.handOffQueued, at: now, wish.conversation, reply: reply.row)
        }
    }

    func endHandOff(_ row: Int64, _ state: HandOffState, _ error: String?, at now: Moment) throws {
        try step(
            "UPDATE hand_off SET state = ?, attempts = attempts + 1, last_error = ?, finished = ? WHERE id = ?"
        ) {
            $0.text(state.rawValue)
            $0.text(error?.cut(to: 300))
            $0.moment(now)
            $0.integer(row)
        }
    }

    func handOffEvent(_ kind: EventKind, _ row: Int64, at now: Moment, detail: String = "") throws {
        let place = try first("SELECT conversation, reply FROM hand_off WHERE id = ?") {
            $0.integer(row)
        } row: {
            (conversation: $0.integer(0), reply: $0.integer(1))
        }
        guard let place else { return }
        try event(kind, at: now, place.conversation, reply: place.reply, detail: detail)
    }

    /// The conversation is handed over when all its messages are taken. Who has claimed it keeps it: then that is looked at
    /// again later.
    func settleHandOffs(of conversation: Int64, system: String, _ hash: KeyedHash, at now: Moment) throws {
        let isDone = try first(
            """
            SELECT 1 WHERE EXISTS (SELECT 1 FROM hand_off WHERE conversation = ?1 AND takes AND state = 'taken' AND NOT settled)
                AND NOT EXISTS (SELECT 1 FROM hand_off WHERE conversation = ?1 AND takes AND state IN ('waiting','failed'))
            """
        ) {
            $0.integer(conversation)
        } row: { _ in
            true
        }
        guard isDone == true else { return }
        try returnLapsed(at: now)
        if let row = try conversationRow(conversation), row.merged == nil {
            let result = try refusing {
                var work = OperationWork(db: self, agent: handOffAgent, now: now, hash: hash)
                return try work.handOver(row, to: system)
            }
            if case .failure(.claimedBy) = result { return }
        }
        try step(
            "UPDATE hand_off SET settled = 1 WHERE conversation = ? AND state = 'taken' AND takes AND NOT settled"
        ) {
            $0.integer(conversation)
        }
    }

    /// What was not taken, or came back, is people's again: the conversation stays in the queue, or comes back to it.
    ///
    /// - Parameter word: for the event.
    func failHandOff(_ row: Int64, _ error: String, _ word: String, _ hash: KeyedHash, at now: Moment) throws
    {
        try endHandOff(row, .failed, error, at: now)
        try handOffEvent(.handOffFailed, row, at: now, detail: word)
        let conversation = try first("SELECT conversation FROM hand_off WHERE id = ? AND takes") {
            $0.integer(row)
        } row: {
            $0.integer(0)
        }
        guard let conversation, let found = try conversationRow(conversation), found.state == .handedOver
        else { return }
        _ = try refusing {
            var work = OperationWork(db: self, agent: handOffAgent, now: now, hash: hash)
            return try work.reopen(found)
        }
    }

    /// A report says that what was handed on did not arrive.
    func handOffCameBack(_ id: String, _ hash: KeyedHash, at now: Moment) throws {
        let row = try first("SELECT id FROM hand_off WHERE public_id = ? AND state <> 'failed'") {
            $0.text(id)
        } row: {
            $0.integer(0)
        }
        guard let row else { return }
        try failHandOff(row, "a report says that it was not delivered", "came-back", hash, at: now)
    }

    /// - Parameter condition: of `h`.
    func handOffs(_ condition: String, _ bind: (inout Binder) -> Void) throws -> [HandOff] {
        var found: [HandOff] = []
        try each(
            """
            SELECT h.id, h.public_id, h.campaign, h.destination, c.public_id, r.public_id, m.id, c.customer, r.lane, r.standing,
                r.language, c.promise_due, m.trace, h.state, h.created, h.attempts, h.next_attempt, h.last_error, h.finished
            FROM hand_off h LEFT JOIN conversation c ON c.id = h.conversation LEFT JOIN reply r ON r.id = h.reply
            LEFT JOIN message m ON m.id = r.message WHERE \(condition)
            """, bind
        ) {
            found.append(HandOff($0))
            return true
        }
        return found
    }
}

extension HandOff {
    fileprivate init(_ row: SteppedRow) {
        self.init(
            row: row.integer(0), id: row.text(1), campaign: row.text(2), destination: row.text(3),
            conversation: row.text(4), reply: row.text(5), message: row.isNull(6) ? nil : row.integer(6),
            customer: row.text(7), lane: row.text(8), standing: row.text(9),
            language: row.isNull(10) ? nil : row.text(10), due: row.moment(11), trace: row.blob(12),
            state: HandOffState(rawValue: row.text(13)) ?? .failed,
            created: Moment(microseconds: row.integer(14)),
            attempts: row.int(15), nextAttempt: Moment(microseconds: row.integer(16)),
            lastError: row.isNull(17) ? nil : row.text(17), finished: row.moment(18))
    }
}
