import GRDB
import Mail
import Triage

/// How holds follow their conversations. Used inside the writer's transactions.
extension Database {
    /// A hold that stands.
    struct ActiveHold {
        let row: Int64
        let conversation: Int64?
        let key: String
        let campaign: String?
    }

    func activeHolds(_ condition: String, _ bind: (inout Binder) -> Void) throws -> [ActiveHold] {
        var rows: [ActiveHold] = []
        try each(
            "SELECT id, conversation, address_key, campaign FROM hold WHERE ended IS NULL AND " + condition,
            bind
        ) {
            rows.append(
                ActiveHold(
                    row: $0.integer(0), conversation: $0.isNull(1) ? nil : $0.integer(1), key: $0.text(2),
                    campaign: $0.isNull(3) ? nil : $0.text(3)))
            return true
        }
        return rows
    }

    /// What a hold needs to know of its conversation.
    private struct Held {
        let campaign: String
        let key: String
        let address: String
        /// Where somebody has claimed it, what it goes back to: a claim is no answer, and ends none.
        let state: String
        let isMachine: Bool
    }

    private func held(_ conversation: Int64) throws -> Held? {
        try first(
            """
            SELECT campaign, customer_key, customer, CASE state WHEN 'claimed' THEN coalesce(claimed_from, 'waiting') ELSE state END,
                lane FROM conversation WHERE id = ?
            """
        ) {
            $0.integer(conversation)
        } row: {
            Held(
                campaign: $0.text(0), key: PersonKey($0.text(1))?.base ?? "", address: $0.text(2),
                state: $0.text(3), isMachine: Lane(rawValue: $0.text(4))?.isMachine ?? false)
        }
    }

    /// A reply that was just kept asks for a hold of the conversation's customer.
    func begin(
        _ hold: (reason: HoldReason, end: HoldPolicy.End), of reply: Int64, in conversation: Int64,
        at now: Moment
    ) throws {
        guard let held = try held(conversation), !held.key.isEmpty else { return }
        let isFirst = try activeHolds("conversation = ?", { $0.integer(conversation) }).isEmpty
        try insert(held, hold.reason.rawValue, hold.end.rawValue, conversation, reply, at: now)
        if isFirst {
            try event(.holdStarted, at: now, conversation, reply: reply, detail: hold.reason.rawValue)
        }
    }

    private func insert(
        _ held: Held, _ reason: String, _ ends: String, _ conversation: Int64, _ reply: Int64, at now: Moment
    ) throws {
        try step(
            """
            INSERT INTO hold (address_key, address, campaign, reason, note, conversation, reply, ends, started)
            VALUES (?, ?, ?, ?, '', ?, ?, ?, ?)
            """
        ) {
            $0.text(held.key)
            $0.text(held.address)
            $0.text(held.campaign)
            $0.text(reason)
            $0.integer(conversation)
            $0.integer(reply)
            $0.text(ends)
            $0.moment(now)
        }
    }

    /// Brings the holds of a conversation in line with it: after whatever was done with it, its messages, its customer
    /// or its campaign. A hold comes back with a conversation that is opened again, except one that was ended by hand.
    ///
    /// Cheap for conversations without holds: one look into a small index, and one for each reply where replies moved.
    func updateHolds(_ conversation: Int64, repliesMoved: Bool = false, at now: Moment) throws {
        if repliesMoved { try follow(conversation, at: now) }
        let has = try first("SELECT 1 FROM hold WHERE conversation = ? LIMIT 1") {
            $0.integer(conversation)
        } row: { _ in
            true
        }
        guard has == true, let held = try held(conversation) else { return }
        var active = try activeHolds("conversation = ?") { $0.integer(conversation) }
        let hadActive = !active.isEmpty
        let strange = active.filter { $0.key != held.key || $0.campaign != held.campaign }
        for hold in strange {
            try end([hold], hold.key != held.key ? .sender : .moved, by: nil, at: now, isSilent: true)
        }
        active.removeAll { hold in strange.contains { $0.row == hold.row } }
        let ended = try endOfAll(held)
        if let ended {
            try end(active, ended, by: nil, at: now, isSilent: true)
            if hadActive { try event(.holdEnded, at: now, conversation, detail: ended.rawValue) }
            return
        }
        let ends = try endsAtAnswer(active, held)
        if !ends.isEmpty { try end(ends, .answered, by: nil, at: now, isSilent: true) }
        guard !held.key.isEmpty else { return }
        let resumed = try resume(held, conversation, at: now)
        let stand = try activeHolds("conversation = ?") { $0.integer(conversation) }
        if hadActive, !strange.isEmpty || stand.isEmpty {
            let how: Hold.End = strange.first.map { $0.key != held.key ? .sender : .moved } ?? .answered
            try event(.holdEnded, at: now, conversation, detail: how.rawValue)
        }
        if let resumed, !hadActive || !strange.isEmpty {
            try event(.holdStarted, at: now, conversation, detail: resumed)
        }
    }

    /// What ends all holds of a conversation as it is; nil if some may stand.
    private func endOfAll(_ held: Held) throws -> Hold.End? {
        if held.isMachine { return .lane }
        return held.state == "resolved" ? .resolved : nil
    }

    private func endsAtAnswer(_ active: [ActiveHold], _ held: Held) throws -> [ActiveHold] {
        guard held.state == "answered" else { return [] }
        return try active.filter { hold in
            try first("SELECT ends = 'answered' FROM hold WHERE id = ?") {
                $0.integer(hold.row)
            } row: {
                $0.integer(0) == 1
            } ?? false
        }
    }

    /// Rows go where their replies went.
    private func follow(_ conversation: Int64, at now: Moment) throws {
        let list = jsonNumbers([conversation])
        try step(
            """
            UPDATE hold SET conversation = ?1
            WHERE reply IN (SELECT id FROM reply WHERE conversation = ?1) AND conversation <> ?1
            """
        ) {
            $0.integer(conversation)
        }
        let others = try numbers(
            """
            SELECT DISTINCT r.conversation FROM hold h JOIN reply r ON r.id = h.reply
            WHERE h.conversation = (SELECT value FROM json_each(?)) AND r.conversation <> h.conversation
            """, list)
        for other in others { try updateHolds(other, repliesMoved: true, at: now) }
    }

    /// - Parameter id: the public id; unknown ones have no holds.
    func updateHolds(named id: String, repliesMoved: Bool, at now: Moment) throws {
        let row = try first("SELECT id FROM conversation WHERE public_id = ?", { $0.text(id) }) {
            $0.integer(0)
        }
        if let row { try updateHolds(row, repliesMoved: repliesMoved, at: now) }
    }

    /// Replies that asked for a hold ask again where nothing stands for them and nobody ended it by hand.
    ///
    /// - Returns: the reason of the first that was begun.
    private func resume(_ held: Held, _ conversation: Int64, at now: Moment) throws -> String? {
        var asking: [(reply: Int64, reason: String, ends: String)] = []
        try each(
            """
            SELECT reply, reason, ends, max(id) FROM hold h WHERE conversation = ?1 GROUP BY reply
            HAVING sum(ended IS NULL) = 0 AND how <> 'hand' AND how <> 'lapsed' AND (ends <> 'answered' OR ?2 <> 'answered')
            """
        ) {
            $0.integer(conversation)
            $0.text(held.state)
        } row: {
            asking.append((reply: $0.integer(0), reason: $0.text(1), ends: $0.text(2)))
            return true
        }
        for one in asking { try insert(held, one.reason, one.ends, conversation, one.reply, at: now) }
        return asking.first?.reason
    }

    /// - Parameter isSilent: the caller says by an event of its own what became of the conversation's holds.
    func end(
        _ holds: [ActiveHold], _ how: Hold.End, by agent: String?, at now: Moment, isSilent: Bool = false
    ) throws {
        for hold in holds {
            try step("UPDATE hold SET ended = ?, how = ?, ended_by = ? WHERE id = ?") {
                $0.moment(now)
                $0.text(how.rawValue)
                $0.text(agent)
                $0.integer(hold.row)
            }
        }
        guard !isSilent else { return }
        for conversation in Set(holds.map(\.conversation)) {
            try event(.holdEnded, at: now, conversation, detail: how.rawValue)
        }
    }
}

extension ConversationOperation {
    /// Whether messages may be in another conversation afterwards.
    var movesReplies: Bool {
        switch self {
        case .merge, .split, .undo: true
        case .claim, .extend, .release, .assign, .note, .label, .snooze, .answered, .resolve, .reopen,
            .handOver, .move, .correctLane, .correctSender, .seen:
            false
        }
    }
}
