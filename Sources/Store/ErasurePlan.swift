import GRDB
import Mail
import Triage

/// What goes when a person is erased.
struct ErasurePlan: Sendable {
    /// All that go, in order; also those of conversations that go.
    var replies: [Int64] = []
    /// Conversations that go.
    var whole: [Int64] = []
    /// The person's conversations that stay, as others wrote in them too.
    var shared: [Int64] = []
    var outbox: [Int64] = []
    /// Operations that can be undone, and would bring the address back.
    var operations: [Int64] = []
}

extension Database {
    /// In a conversation of the person's in which others wrote too, only the person's messages go, and those of machines.
    /// One that only a third wrote (a form on a web site, corrected by an agent) is the customer's all the same.
    func plan(_ findings: PersonFindings) throws -> ErasurePlan {
        var plan = ErasurePlan()
        var going = Set(findings.sent)
        let sent = going
        var touched = findings.conversations
        try each(
            "SELECT DISTINCT conversation FROM reply WHERE id IN (SELECT value FROM json_each(?))",
            { $0.text(jsonNumbers(findings.sent)) }
        ) {
            touched.insert($0.integer(0))
            return true
        }
        for conversation in touched.sorted() {
            let replies = try replies(in: conversation)
            let isTheirs = findings.conversations.contains(conversation)
            let wrote = replies.contains { sent.contains($0.row) }
            let others = replies.filter { !sent.contains($0.row) && !$0.isMachine }
            if isTheirs, !wrote || others.isEmpty {
                plan.whole.append(conversation)
                going.formUnion(replies.map(\.row))
            } else if isTheirs {
                plan.shared.append(conversation)
                going.formUnion(replies.filter(\.isMachine).map(\.row))
            } else if replies.allSatisfy({ sent.contains($0.row) }) {
                plan.whole.append(conversation)
            }
        }
        plan.replies = going.sorted()
        (plan.outbox, plan.operations) = (findings.outbox, findings.operations)
        return plan
    }

    private func replies(in conversation: Int64) throws -> [(row: Int64, isMachine: Bool)] {
        var replies: [(row: Int64, isMachine: Bool)] = []
        try each("SELECT id, lane FROM reply WHERE conversation = ?", { $0.integer(conversation) }) {
            replies.append(($0.integer(0), Lane(rawValue: $0.text(1))?.isMachine ?? false))
            return true
        }
        return replies
    }

    /// What would go, by table.
    func counts(_ plan: ErasurePlan, _ person: PersonKey) throws -> [String: Int] {
        var counts = Removed()
        counts.count("reply", plan.replies.count)
        counts.count("conversation", plan.whole.count)
        // A message that came to two campaigns stays with the other's reply.
        let messages = """
            id IN (SELECT message FROM reply WHERE id IN (SELECT value FROM json_each(?1))) AND NOT EXISTS (SELECT 1
                FROM reply r WHERE r.message = message.id AND r.id NOT IN (SELECT value FROM json_each(?1)))
            """
        counts.count("message", try count("message", messages) { $0.text(jsonNumbers(plan.replies)) })
        let outbox = try numbers(
            "SELECT id FROM outbox WHERE reply IN (SELECT value FROM json_each(?))",
            jsonNumbers(plan.replies))
        let keys: [(PersonalTable.Key, [Int64])] = [
            (.reply, plan.replies), (.conversation, plan.whole),
            (.outbox, Array(Set(outbox + plan.outbox))),
        ]
        for (key, rows) in keys {
            for (table, condition) in PersonalTable.conditions(key) {
                counts.count(table, try count(table, condition) { $0.text(jsonNumbers(rows)) })
            }
        }
        for (table, column) in PersonalTable.addressColumns {
            counts.count(table, try count(table, addressCondition(column)) { person.bind(&$0) })
        }
        counts.count(
            "unsubscribe", try count("unsubscribe", addressCondition("address_key")) { person.bind(&$0) })
        return counts.rows
    }

    private func count(_ table: String, _ condition: String, _ bind: (inout Binder) -> Void) throws -> Int {
        try first("SELECT count(*) FROM \(table) WHERE \(condition)", bind) { $0.int(0) } ?? 0
    }

    // MARK: What goes by address

    /// The base, and what stands between `local+` and `local,` (the next character) and ends with the domain.
    func addressCondition(_ column: String) -> String {
        "(\(column) = ?1 OR \(column) >= ?2 AND \(column) < ?3 AND substr(\(column), -length(?4)) = ?4)"
    }

    func removeByAddress(_ person: PersonKey, _ removed: inout Removed) throws {
        for (table, column) in PersonalTable.addressColumns {
            try step("DELETE FROM \(table) WHERE \(addressCondition(column))") { person.bind(&$0) }
            removed.count(table, changed)
        }
    }

    func removeOperations(_ rows: [Int64], _ removed: inout Removed) throws {
        try step("DELETE FROM operation WHERE event IN (SELECT value FROM json_each(?))") {
            $0.text(jsonNumbers(rows))
        }
        removed.count("operation", changed)
    }

    func remove(outbox rows: [Int64], _ removed: inout Removed) throws {
        guard !rows.isEmpty else { return }
        let list = jsonNumbers(rows)
        removed.onTheirWay += try numbers(
            "SELECT id FROM outbox WHERE state = 'attempted' AND id IN (SELECT value FROM json_each(?))", list
        ).count
        for (table, condition) in PersonalTable.conditions(.outbox) {
            try step("DELETE FROM \(table) WHERE \(condition)") { $0.text(list) }
            removed.count(table, changed)
        }
        try step("UPDATE promise SET slip = NULL WHERE slip IN (SELECT value FROM json_each(?))") {
            $0.text(list)
        }
        try step("DELETE FROM outbox WHERE id IN (SELECT value FROM json_each(?))") { $0.text(list) }
        removed.count("outbox", changed)
    }

    // MARK: Conversations

    /// Removes conversations whose replies are gone; also what came into them meanwhile.
    func removeRest(of conversations: [Int64], _ removed: inout Removed, at now: Moment) throws {
        try removeWhole(conversations, .erased, &removed, at: now)
    }

    /// A conversation that stays has the customer and the subject of the first message that is left.
    func giveAway(_ conversations: [Int64]) throws {
        for row in conversations {
            let first = try first(
                """
                SELECT r.subject, m.sender FROM reply r JOIN message m ON m.id = r.message WHERE r.conversation = ? ORDER BY r.id LIMIT 1
                """
            ) {
                $0.integer(row)
            } row: {
                (subject: $0.text(0), sender: $0.text(1))
            }
            try step(
                "UPDATE conversation SET customer = ?, customer_key = ?, customer_name = '', subject = ? WHERE id = ?"
            ) {
                $0.text(first?.sender ?? "")
                $0.text(first.map { addressKey($0.sender) } ?? "")
                $0.text(first?.subject ?? "")
                $0.integer(row)
            }
        }
    }

    // MARK: Holds and wishes

    /// Holds that stand and were set by hand go on for a keyed hash; all others of the person go.
    func hideHolds(_ person: PersonKey, _ hash: KeyedHash, _ removed: inout Removed, at now: Moment) throws {
        try end(
            activeHolds("address_key = ? AND conversation IS NOT NULL") { $0.text(person.base) }, .erased,
            by: nil, at: now)
        try step("DELETE FROM hold WHERE address_key = ? AND (ended IS NOT NULL OR conversation IS NOT NULL)")
        {
            $0.text(person.base)
        }
        removed.count("hold", changed)
        try step("UPDATE hold SET address_key = ?, address = '', note = '' WHERE address_key = ?") {
            $0.text(person.hashed(hash))
            $0.text(person.base)
        }
        removed.count("hold", changed)
    }

    /// Wishes that are confirmed go on for a keyed hash. One that is not keeps its address until it is, except where a
    /// forger said it: nobody passes that on.
    func hideWishes(_ person: PersonKey, _ hash: KeyedHash, _ removed: inout Removed) throws {
        try step(
            "INSERT OR IGNORE INTO erased_wish (unsubscribe) SELECT id FROM unsubscribe WHERE \(addressCondition("address_key"))"
        ) {
            person.bind(&$0)
        }
        removed.count("unsubscribe", try hideConfirmedWishes(hash))
    }

    /// Wishes of persons who were erased, once the list's owner has confirmed them.
    @discardableResult
    func hideConfirmedWishes(_ hash: KeyedHash) throws -> Int {
        var due: [(row: Int64, campaign: String, key: String)] = []
        try each(
            """
            SELECT u.id, u.campaign, u.address_key FROM erased_wish e JOIN unsubscribe u ON u.id = e.unsubscribe
            WHERE u.confirmed IS NOT NULL OR u.standing = 'failed' ORDER BY u.id
            """, { _ in }
        ) {
            due.append(($0.integer(0), $0.text(1), $0.text(2)))
            return true
        }
        for wish in due {
            let key = PersonKey(wish.key)?.hashed(hash) ?? "#"
            // Rows stay, as replies name them; the first of a campaign is the one that is found.
            try step(
                """
                UPDATE unsubscribe SET address = '', mailing_recipient = '', last_error = NULL, address_key =
                    CASE WHEN EXISTS (SELECT 1 FROM unsubscribe WHERE campaign = ?2 AND address_key = ?3 AND mailing_recipient = '')
                        THEN ?3 || '.' || ?1 ELSE ?3 END
                WHERE id = ?1
                """
            ) {
                $0.integer(wish.row)
                $0.text(wish.campaign)
                $0.text(key)
            }
            try step("DELETE FROM erased_wish WHERE unsubscribe = ?") { $0.integer(wish.row) }
        }
        return due.count
    }

    func openWishes(_ person: PersonKey) throws -> Int {
        try count(
            "unsubscribe", "confirmed IS NULL AND standing <> 'failed' AND \(addressCondition("address_key"))"
        ) { person.bind(&$0) }
    }
}

extension PersonKey {
    /// The four parameters of `addressCondition`.
    func bind(_ binder: inout Binder) {
        binder.text(base)
        binder.text(local + "+")
        binder.text(local + ",")
        binder.text("@" + domain)
    }
}
