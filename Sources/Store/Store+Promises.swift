package import Acknowledge
import GRDB
package import Mail

/// A promise as it is shown.
package struct PromiseDetail: Sendable, Equatable {
    package enum State: String, Sendable, CaseIterable {
        case open
        /// A person answered in time.
        case kept
        /// Nobody did.
        case broken
        /// A person closed the conversation without an answer.
        case closed
        /// Nobody has read it, or the conversation was handed over to where its answer cannot be seen.
        case withdrawn
    }

    /// The public id of the reply whose acknowledgement named it.
    package let reply: String
    package let promise: Promise
    /// Since when the customer waited.
    package let asked: Moment
    package let made: Moment
    package let state: State
    /// When its state was known; nil while it is open.
    package let settled: Moment?
    /// When a person answered, also where that was too late.
    package let answered: Moment?
    /// When a slip had left, and the time that it says.
    package let slipped: Moment?
    package let revisedDue: Moment?
}

/// What became of promises.
package struct PromiseRecord: Sendable, Equatable {
    package var kept = 0
    package var broken = 0
    package var open = 0
    package var closed = 0
    package var withdrawn = 0
    /// Of all these, those whose slip has left.
    package var slipped = 0

    package init() {}
}

extension Store {
    /// Marks promises whose time has passed without an answer as broken, an event each.
    ///
    /// - Returns: how many there were; at most 1000 are done at once, so that nobody waits long.
    @discardableResult
    package func settlePromises(at now: Moment) async throws(StoreFailure) -> Int {
        try await write { db, _ in
            var passed: [(reply: Int64, conversation: Int64)] = []
            try db.each(
                "SELECT reply, conversation FROM promise WHERE state = 'open' AND due < ? ORDER BY due LIMIT 1000"
            ) {
                $0.moment(now)
            } row: {
                passed.append(($0.integer(0), $0.integer(1)))
                return true
            }
            for promise in passed {
                try db.step("UPDATE promise SET state = 'broken', settled = ? WHERE reply = ?") {
                    $0.moment(now)
                    $0.integer(promise.reply)
                }
                try db.event(
                    .promiseBroken, at: now, promise.conversation, reply: promise.reply, detail: "unanswered")
            }
            return passed.count
        }
    }

    /// What became of a campaign's promises that were made since.
    package func promiseRecord(campaign: String, since: Moment) async throws(StoreFailure) -> PromiseRecord {
        try await read { db in
            var record = PromiseRecord()
            // Promises are in the order of their replies; an acknowledgement leaves within a day or never.
            try db.each(
                """
                SELECT state, count(*), count(slipped_at) FROM promise WHERE campaign = ?1 AND made >= ?2
                    AND reply >= coalesce((SELECT min(id) FROM
                        (SELECT id FROM reply WHERE send = 1 AND received >= ?3 ORDER BY received LIMIT 1000)), 0)
                GROUP BY state
                """
            ) {
                $0.text(campaign)
                $0.moment(since)
                $0.moment(since - .seconds(86_400))
            } row: {
                switch PromiseDetail.State(rawValue: $0.text(0)) {
                case .open: record.open = $0.int(1)
                case .kept: record.kept = $0.int(1)
                case .broken: record.broken = $0.int(1)
                case .closed: record.closed = $0.int(1)
                case .withdrawn: record.withdrawn = $0.int(1)
                case nil: break
                }
                record.slipped += $0.int(2)
                return true
            }
            return record
        }
    }
}

extension Database {
    /// The promises of a conversation, oldest first.
    func promises(of conversation: Int64) throws -> [PromiseDetail] {
        var promises: [PromiseDetail] = []
        try each(
            """
            SELECT r.public_id, p.due, p.basis, p.answers, p.asked, p.made, p.state, p.settled, p.answered, p.slipped_at,
                p.revised_due FROM reply r JOIN promise p ON p.reply = r.id WHERE r.conversation = ? ORDER BY r.id LIMIT 1000
            """
        ) {
            $0.integer(conversation)
        } row: { row in
            promises.append(
                PromiseDetail(
                    reply: row.text(0),
                    promise: Promise(
                        due: Moment(microseconds: row.integer(1)),
                        basis: Promise.Basis(stored: row.text(2), answers: row.int(3))),
                    asked: Moment(microseconds: row.integer(4)), made: Moment(microseconds: row.integer(5)),
                    state: PromiseDetail.State(rawValue: row.text(6)) ?? .open, settled: row.moment(7),
                    answered: row.moment(8), slipped: row.moment(9),
                    revisedDue: row.isNull(9) ? nil : row.moment(10)))
            return true
        }
        return promises
    }

    // MARK: Making, and taking back

    /// Records what the bytes of a row say of when a person will answer.
    func record(_ promise: Promise, of item: OutboxItem, at now: Moment) throws {
        switch item.kind {
        case .acknowledgement: try make(promise, item.row, at: now)
        case .slip:
            try step(
                "UPDATE promise SET revised_due = ? WHERE slip = ?2 AND reply = (SELECT reply FROM outbox WHERE id = ?2)"
            ) {
                $0.moment(promise.due)
                $0.integer(item.row)
            }
        }
    }

    /// A conversation has one open promise. If another one is due no later it stands, and was only said again; else
    /// the earlier time counts from now on.
    private func make(_ promise: Promise, _ row: Int64, at now: Moment) throws {
        let place = try first(
            """
            SELECT o.reply, o.conversation, o.campaign, coalesce(c.asked, r.received), p.reply, p.due FROM outbox o
            JOIN conversation c ON c.id = o.conversation JOIN reply r ON r.id = o.reply
            LEFT JOIN promise p ON p.reply = c.promised AND p.state = 'open' AND p.reply <> o.reply WHERE o.id = ?
            """
        ) {
            $0.integer(row)
        } row: {
            (
                reply: $0.integer(0), conversation: $0.integer(1), campaign: $0.text(2), asked: $0.integer(3),
                other: $0.isNull(4) ? nil : (reply: $0.integer(4), due: $0.integer(5))
            )
        }
        guard let place else { return }
        if let other = place.other {
            if other.due <= promise.due.microseconds { return }
            try withdraw(other.reply, at: now)
        }
        try step(
            """
            INSERT OR REPLACE INTO promise (reply, conversation, campaign, asked, due, basis, answers, made, state)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'open')
            """
        ) {
            $0.integer(place.reply)
            $0.integer(place.conversation)
            $0.text(place.campaign)
            $0.integer(place.asked)
            $0.moment(promise.due)
            $0.text(promise.basis.stored)
            $0.integer(promise.basis.answers)
            $0.moment(now)
        }
        try step("UPDATE conversation SET promised = ?, promise_due = ? WHERE id = ?") {
            $0.integer(place.reply)
            $0.moment(promise.due)
            $0.integer(place.conversation)
        }
        try event(
            .promiseMade, at: now, place.conversation, reply: place.reply, detail: promise.basis.stored)
    }

    /// What a row promised was read by nobody.
    func withdrawPromise(of row: Int64, at now: Moment) throws {
        let reply = try first("SELECT reply FROM outbox WHERE id = ? AND kind = 'acknowledgement'") {
            $0.integer(row)
        } row: {
            $0.integer(0)
        }
        if let reply { try withdraw(reply, at: now) }
    }

    /// Withdraws a promise if it is open.
    func withdraw(_ reply: Int64, at now: Moment) throws {
        try step("UPDATE promise SET state = 'withdrawn', settled = ? WHERE reply = ? AND state = 'open'") {
            $0.moment(now)
            $0.integer(reply)
        }
        guard changed == 1 else { return }
        let conversation = try first("SELECT conversation FROM promise WHERE reply = ?") {
            $0.integer(reply)
        } row: {
            $0.integer(0)
        }
        guard let conversation else { return }
        try forgetPromise(reply, of: conversation)
        try event(.promiseWithdrawn, at: now, conversation, reply: reply)
    }

    /// The bytes of a row certainly did not arrive, and others will be made: they may say another time.
    func takeBackPromise(of row: Int64) throws {
        let place = try first("SELECT reply, conversation, kind FROM outbox WHERE id = ?") {
            $0.integer(row)
        } row: {
            (reply: $0.integer(0), conversation: $0.integer(1), kind: OutboxKind(rawValue: $0.text(2)))
        }
        guard let place else { return }
        if place.kind == .slip {
            try step("UPDATE promise SET revised_due = NULL WHERE reply = ? AND slipped_at IS NULL") {
                $0.integer(place.reply)
            }
        } else {
            try forgetPromise(place.reply, of: place.conversation)
            try step("DELETE FROM promise WHERE reply = ?") { $0.integer(place.reply) }
        }
    }

    /// The conversation has no promise that waits, if it was this one.
    private func forgetPromise(_ reply: Int64, of conversation: Int64) throws {
        try step("UPDATE conversation SET promised = NULL, promise_due = NULL WHERE id = ? AND promised = ?")
        {
            $0.integer(conversation)
            $0.integer(reply)
        }
    }

    /// A row has left: if it was a slip, the customer knows a new time.
    func recordSlip(_ row: Int64, at now: Moment) throws {
        let promise = try first("SELECT reply, conversation FROM outbox WHERE id = ? AND kind = 'slip'") {
            $0.integer(row)
        } row: {
            (reply: $0.integer(0), conversation: $0.integer(1))
        }
        guard let promise else { return }
        try step("UPDATE promise SET slipped_at = ? WHERE reply = ? AND slipped_at IS NULL") {
            $0.moment(now)
            $0.integer(promise.reply)
        }
        try step(
            """
            UPDATE conversation SET promise_due = coalesce((SELECT revised_due FROM promise WHERE reply = ?1), promise_due)
            WHERE id = ?2 AND promised = ?1
            """
        ) {
            $0.integer(promise.reply)
            $0.integer(promise.conversation)
        }
    }

    // MARK: What becomes of it

    /// How a round of questions ended.
    enum RoundEnd { case answered, closed, handedOver }

    /// Ends what the customer waits for: the round, and the promise that was made in it.
    func endRound(of conversation: Int64, _ end: RoundEnd, at now: Moment) throws {
        let open = try first("SELECT campaign, asked, promised FROM conversation WHERE id = ?") {
            $0.integer(conversation)
        } row: {
            (
                campaign: $0.text(0), asked: $0.isNull(1) ? nil : $0.integer(1),
                promised: $0.isNull(2) ? nil : $0.integer(2)
            )
        }
        guard let open else { return }
        if let asked = open.asked {
            try step(
                end == .answered
                    ? "UPDATE round SET answered = ? WHERE campaign = ? AND asked = ? AND conversation = ?"
                    : "UPDATE round SET closed = ? WHERE campaign = ? AND asked = ? AND conversation = ?"
            ) {
                $0.moment(now)
                $0.text(open.campaign)
                $0.integer(asked)
                $0.integer(conversation)
            }
            if end == .answered { try recordLateAnswer(in: conversation, asked: asked, at: now) }
        }
        if let promised = open.promised { try settle(promised, of: conversation, end, at: now) }
        try step("UPDATE conversation SET asked = NULL, promised = NULL, promise_due = NULL WHERE id = ?") {
            $0.integer(conversation)
        }
    }

    /// To promises of this round that were broken before.
    private func recordLateAnswer(in conversation: Int64, asked: Int64, at now: Moment) throws {
        try step(
            """
            UPDATE promise SET answered = ? WHERE reply IN (SELECT id FROM reply WHERE conversation = ?) AND asked = ?
                AND state = 'broken' AND answered IS NULL
            """
        ) {
            $0.moment(now)
            $0.integer(conversation)
            $0.integer(asked)
        }
    }

    private func settle(_ reply: Int64, of conversation: Int64, _ end: RoundEnd, at now: Moment) throws {
        let due = try first("SELECT due FROM promise WHERE reply = ? AND state = 'open'") {
            $0.integer(reply)
        } row: {
            Moment(microseconds: $0.integer(0))
        }
        guard let due else {
            // One that is broken already stays it.
            guard end == .answered else { return }
            return try step(
                "UPDATE promise SET answered = ? WHERE reply = ? AND state = 'broken' AND answered IS NULL"
            ) {
                $0.moment(now)
                $0.integer(reply)
            }
        }
        let (state, kind): (PromiseDetail.State, EventKind?) =
            switch end {
            case .answered where now <= due: (.kept, .promiseKept)
            case .answered: (.broken, .promiseBroken)
            case .closed: (.closed, nil)
            case .handedOver: (.withdrawn, .promiseWithdrawn)
            }
        try step(
            "UPDATE promise SET state = ?1, settled = ?2, answered = CASE WHEN ?4 THEN ?2 END WHERE reply = ?3"
        ) {
            $0.text(state.rawValue)
            $0.moment(now)
            $0.integer(reply)
            $0.boolean(end == .answered)
        }
        guard let kind else { return }
        try event(
            kind, at: now, conversation, reply: reply,
            detail: kind == .promiseBroken ? "\((now - due).components.seconds)" : "")
    }
}

extension SteppedRow {
    /// Nil for NULL.
    func moment(_ column: Int32) -> Moment? {
        isNull(column) ? nil : Moment(microseconds: integer(column))
    }
}

extension Promise.Basis {
    /// As it is stored: `p80`, `target`.
    var stored: String {
        switch self {
        case .measured(let percent, _): "p\(percent)"
        case .target: "target"
        }
    }

    var answers: Int {
        switch self {
        case .measured(_, let answers): answers
        case .target: 0
        }
    }

    init(stored: String, answers: Int) {
        if stored.hasPrefix("p"), let percent = Int(stored.dropFirst()) {
            self = .measured(percent: percent, answers: answers)
        } else {
            self = .target
        }
    }
}
