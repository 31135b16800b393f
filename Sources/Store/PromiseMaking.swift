import Acknowledge
import GRDB
import Mail

/// How promises are made with the bytes that name them, and taken back. Used inside the writer's transactions.
extension Database {
    /// Records what the bytes of a row say of when a person will answer.
    func record(_ promise: Promise, of item: OutboxItem, at now: Moment) throws {
        switch item.kind {
        case .acknowledgement: try make(promise, item.row, at: now)
        case .slip:
            try step(
                """
                UPDATE promise SET revised_due = ?, revised_basis = ?, revised_answers = ?
                WHERE slip = ?4 AND reply = (SELECT reply FROM outbox WHERE id = ?4)
                """
            ) {
                $0.moment(promise.due)
                $0.text(promise.basis.stored)
                $0.integer(promise.basis.answers)
                $0.integer(item.row)
            }
        case .answer: break
        }
    }

    /// A promise whose time has passed stands no more, also where nobody has looked at it yet.
    private func breakPassed(before row: Int64, at now: Moment) throws {
        let passed = try first(
            """
            SELECT p.reply, p.conversation FROM outbox o JOIN conversation c ON c.id = o.conversation
            JOIN promise p ON p.reply = c.promised AND p.reply <> o.reply WHERE o.id = ? AND p.state = 'open' AND p.due < ?
            """
        ) {
            $0.integer(row)
            $0.moment(now)
        } row: {
            (reply: $0.integer(0), conversation: $0.integer(1))
        }
        guard let passed else { return }
        try step("UPDATE promise SET state = 'broken', settled = ? WHERE reply = ?") {
            $0.moment(now)
            $0.integer(passed.reply)
        }
        try event(.promiseBroken, at: now, passed.conversation, reply: passed.reply, detail: "unanswered")
    }

    /// A conversation has one open promise. If another one is due no later it stands, and was only said again; else
    /// the earlier time counts from now on. So does the new time that a slip said stand when the first is broken.
    private func make(_ promise: Promise, _ row: Int64, at now: Moment) throws {
        try breakPassed(before: row, at: now)
        let place = try first(
            """
            SELECT o.reply, o.conversation, o.campaign, coalesce(c.asked, r.received), p.reply,
                CASE p.state WHEN 'open' THEN p.due ELSE p.revised_due END, c.promised IS NOT NULL FROM outbox o
            JOIN conversation c ON c.id = o.conversation JOIN reply r ON r.id = o.reply
            LEFT JOIN promise p ON p.reply = c.promised AND p.reply <> o.reply
                AND (p.state = 'open' AND (p.slipped_at IS NULL OR p.revised_due IS NOT NULL)
                    OR p.state = 'broken' AND p.slipped_at IS NOT NULL AND p.revised_due > ?2)
            WHERE o.id = ?1
            """
        ) {
            $0.integer(row)
            $0.moment(now)
        } row: {
            (
                reply: $0.integer(0), conversation: $0.integer(1), campaign: $0.text(2), asked: $0.integer(3),
                other: $0.isNull(4) ? nil : (reply: $0.integer(4), due: $0.integer(5)),
                wasPromised: $0.integer(6) != 0
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
        if place.wasPromised { try chooseOpenPromise(of: place.conversation) }
        try event(
            .promiseMade, at: now, place.conversation, reply: place.reply, detail: promise.basis.stored)
    }

    /// Where conversations were merged one promise may be broken while another one is open, which is due before a new one.
    private func chooseOpenPromise(of conversation: Int64) throws {
        let first = try first(
            """
            SELECT p.reply, CASE WHEN p.slipped_at IS NULL THEN p.due ELSE coalesce(p.revised_due, p.due) END AS said
            FROM reply r JOIN promise p ON p.reply = r.id WHERE r.conversation = ? AND p.state = 'open' ORDER BY said LIMIT 1
            """
        ) {
            $0.integer(conversation)
        } row: {
            (reply: $0.integer(0), due: $0.integer(1))
        }
        guard let first else { return }
        try step("UPDATE conversation SET promised = ?, promise_due = ? WHERE id = ?") {
            $0.integer(first.reply)
            $0.integer(first.due)
            $0.integer(conversation)
        }
    }

    /// What a row said was read by nobody: its promise is withdrawn; if it was a slip, the time that was said first
    /// stands.
    func unsay(_ row: Int64, at now: Moment) throws {
        let said = try first("SELECT reply, kind FROM outbox WHERE id = ?") {
            $0.integer(row)
        } row: {
            (reply: $0.integer(0), kind: OutboxKind(rawValue: $0.text(1)))
        }
        switch said?.kind {
        case .acknowledgement: if let reply = said?.reply { try withdraw(reply, at: now) }
        case .slip: try forgetSlip(of: row)
        case .answer, nil: break
        }
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
            try step(
                """
                UPDATE promise SET revised_due = NULL, revised_basis = NULL, revised_answers = NULL
                WHERE reply = ? AND slipped_at IS NULL
                """
            ) {
                $0.integer(place.reply)
            }
        } else {
            try forgetPromise(place.reply, of: place.conversation)
            try step("DELETE FROM promise WHERE reply = ?") { $0.integer(place.reply) }
        }
    }

    /// If the conversation waits for this promise, it does not any more; what was promised in the same round before, and
    /// not kept, is what was said last.
    private func forgetPromise(_ reply: Int64, of conversation: Int64) throws {
        let last = try first(
            """
            SELECT p.reply, CASE WHEN p.slipped_at IS NULL THEN p.due ELSE coalesce(p.revised_due, p.due) END
            FROM conversation c JOIN reply r ON r.conversation = c.id JOIN promise p ON p.reply = r.id
            WHERE c.id = ?1 AND p.asked = c.asked AND p.reply <> ?2 AND p.state IN ('open','broken') AND p.answered IS NULL
            ORDER BY p.made DESC, p.reply DESC LIMIT 1
            """
        ) {
            $0.integer(conversation)
            $0.integer(reply)
        } row: {
            (reply: $0.integer(0), due: $0.integer(1))
        }
        try step("UPDATE conversation SET promised = ?, promise_due = ? WHERE id = ? AND promised = ?") {
            $0.integer(last?.reply)
            $0.integer(last?.due)
            $0.integer(conversation)
            $0.integer(reply)
        }
    }

    /// Nobody has read a slip: the time that was said first stands.
    private func forgetSlip(of row: Int64) throws {
        try step(
            """
            UPDATE promise SET slipped_at = NULL, revised_due = NULL, revised_basis = NULL, revised_answers = NULL
            WHERE reply = (SELECT reply FROM outbox WHERE id = ?)
            """
        ) {
            $0.integer(row)
        }
        try step(
            """
            UPDATE conversation SET promise_due = (SELECT due FROM promise WHERE reply = promised)
            WHERE id = (SELECT conversation FROM outbox WHERE id = ?1) AND promised = (SELECT reply FROM outbox WHERE id = ?1)
            """
        ) {
            $0.integer(row)
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
}
