import GRDB
import Mail

/// What became of a conversation, and what agents say of it.
extension OperationWork {
    static let longestNote = 100_000
    static let mostLabels = 50
    /// Who sleeps longer is forgotten.
    static let longestSnooze = Duration.seconds(366 * 86_400)

    mutating func assign(_ row: ConversationRow, to name: String?) throws -> OperationOutcome {
        let name = try name.map { try word($0, "an agent's name") }
        if let held = row.lease, held.agent != agent.name, held.agent != name {
            warnings.append("\(held.agent) has it until \(held.until.rfc3339)")
        }
        try db.setAssigned(name, row.id)
        let before = AssignmentBefore(from: row.assigned, to: name)
        return try finish(row, .assigned, detail: name ?? "nobody", name: "assign", before: before)
    }

    mutating func note(_ row: ConversationRow, _ text: String) throws -> OperationOutcome {
        guard !text.trimmed.isEmpty, text.utf8.count <= OperationWork.longestNote else {
            throw QueueRefusal.invalid("a note is 1 to \(OperationWork.longestNote) octets")
        }
        let outcome = try finish(row, .noted, name: "note", before: NothingBefore())
        try db.step("INSERT INTO note (event, conversation, at, agent, text) VALUES (?, ?, ?, ?, ?)") {
            $0.integer(outcome.event.flatMap { Int64($0) })
            $0.integer(row.id)
            $0.moment(now)
            $0.text(agent.name)
            $0.text(text)
        }
        return outcome
    }

    mutating func label(_ row: ConversationRow, add: [String], remove: [String]) throws -> OperationOutcome {
        let add = try add.map { try labelWord($0) }
        let remove = try remove.map { try labelWord($0) }
        guard !add.isEmpty || !remove.isEmpty else { throw QueueRefusal.invalid("name a label") }
        let removed = try remove.filter { try db.removeLabel($0, row.id) }
        let added = try add.filter { try db.addLabel($0, row.id) }
        guard try db.labels(of: row.id).count <= OperationWork.mostLabels else {
            throw QueueRefusal.invalid("a conversation has \(OperationWork.mostLabels) labels at most")
        }
        guard !added.isEmpty || !removed.isEmpty else {
            return OperationOutcome(
                conversation: row.publicID, version: row.version, warnings: ["its labels were so already"])
        }
        let words = added.map { "+\($0)" } + removed.map { "-\($0)" }
        return try finish(
            row, .labelled, detail: words.joined(separator: " "), name: "label",
            before: LabelsBefore(added: added, removed: removed))
    }

    /// In lower case, without blanks: they stand in filters and query strings.
    private func labelWord(_ text: String) throws -> String {
        let label = text.lowercased()
        guard label.utf8.count <= 60, label.contains(where: { $0.isLetter || $0.isNumber }),
            label.allSatisfy({ $0.isLetter || $0.isNumber || "-_./:".contains($0) })
        else {
            throw QueueRefusal.invalid(
                "a label is 1 to 60 octets of letters, digits and - _ . / :, such as “refund”")
        }
        return label
    }

    mutating func snooze(_ row: ConversationRow, until: Moment?) throws -> OperationOutcome {
        try needFree(row)
        guard let until else { return try wake(row) }
        try need(row, [.waiting, .claimed, .answered])
        guard until > now, until <= now + OperationWork.longestSnooze else {
            throw QueueRefusal.invalid("it can sleep until a time in the future, a year ahead at most")
        }
        if row.asked != nil, let due = row.promiseDue, due < until {
            warnings.append("the customer was told to have an answer by \(due.rfc3339), which is before that")
        }
        let before = try db.snapshot(row.id)
        try db.endLease(of: row.id)
        try db.step("UPDATE conversation SET snoozed_until = ? WHERE id = ?") {
            $0.moment(until)
            $0.integer(row.id)
        }
        return try finish(row, .snoozed, detail: until.rfc3339, name: "snooze", before: before)
    }

    private mutating func wake(_ row: ConversationRow) throws -> OperationOutcome {
        guard row.snoozedUntil != nil else { throw QueueRefusal.wrongState("not snoozed") }
        let before = try db.snapshot(row.id)
        try db.wake(row.id, at: now)
        return try finish(row, .woken, detail: "agent", name: "snooze", before: before)
    }

    /// What was handed over stays it: who has it has answered.
    mutating func answered(_ row: ConversationRow) throws -> OperationOutcome {
        try needFree(row)
        try need(row, [.waiting, .claimed, .answered, .handedOver])
        if row.state != .handedOver { try db.setState(.answered, row.id) }
        return try answered(in: row)
    }

    private mutating func answered(in row: ConversationRow) throws -> OperationOutcome {
        try db.recordAnswer(in: row.id, by: agent.name, at: now)
        let version = try db.nextVersion(of: row.id, at: now)
        return OperationOutcome(conversation: row.publicID, version: version, warnings: warnings)
    }

    mutating func resolve(_ row: ConversationRow, answered: Bool) throws -> OperationOutcome {
        try needFree(row)
        try need(row, [.waiting, .claimed, .answered, .handedOver])
        let before = try db.snapshot(row.id)
        if answered {
            try db.recordAnswer(in: row.id, by: agent.name, at: now)
        } else {
            try db.endRound(of: row.id, .closed, at: now)
        }
        try db.setState(.resolved, row.id)
        return try finish(row, .resolved, name: "resolve", before: before)
    }

    /// The customer waits again, as from now.
    mutating func reopen(_ row: ConversationRow) throws -> OperationOutcome {
        try needFree(row)
        try need(row, [.answered, .handedOver, .resolved])
        let before = try db.snapshot(row.id)
        try db.setState(.waiting, row.id)
        try db.step("UPDATE conversation SET waiting_since = ?, handed_to = NULL WHERE id = ?") {
            $0.moment(now)
            $0.integer(row.id)
        }
        if row.lane.wantsAnswer, row.asked == nil { try db.ask(row.id, row.campaign, since: now) }
        try db.takeBackFromMaildrops(row.id)
        return try finish(row, .reopened, name: "reopen", before: before)
    }

    mutating func handOver(_ row: ConversationRow, to system: String) throws -> OperationOutcome {
        try needFree(row)
        try need(row, [.waiting, .claimed, .answered])
        let system = system.isEmpty ? "" : try word(system, "the name of who takes it over")
        try db.endRound(of: row.id, .handedOver, at: now)
        try db.setState(.handedOver, row.id)
        try db.step("UPDATE conversation SET handed_to = ? WHERE id = ?") {
            $0.text(system.isEmpty ? nil : system)
            $0.integer(row.id)
        }
        return try finish(row, .handedOver, detail: system)
    }
}

/// What `undo` needs of operations on one value.
struct AssignmentBefore: Codable {
    let from: String?
    let to: String?
}

struct LabelsBefore: Codable {
    let added: [String]
    let removed: [String]
}

struct NothingBefore: Codable {}

extension Database {
    /// Ends lease and sleep as well.
    func setState(_ state: ConversationRow.State, _ row: Int64) throws {
        try step(
            """
            UPDATE conversation SET state = ?, lease_agent = NULL, lease_until = NULL, claimed_from = NULL, snoozed_until = NULL
            WHERE id = ?
            """
        ) {
            $0.text(state.rawValue)
            $0.integer(row)
        }
    }

    func setAssigned(_ name: String?, _ row: Int64) throws {
        try step("UPDATE conversation SET assigned = ? WHERE id = ?") {
            $0.text(name)
            $0.integer(row)
        }
    }

    /// Begins the round that a conversation waits in.
    func ask(_ row: Int64, _ campaign: String, since asked: Moment) throws {
        try step("UPDATE conversation SET asked = ? WHERE id = ?") {
            $0.moment(asked)
            $0.integer(row)
        }
        try beginRound(row, campaign, at: asked)
    }

    /// A person of ours has written to the customer, by whatever way: the round that he waited in is answered, and so is
    /// its promise. Acknowledgements never come here.
    func recordAnswer(in row: Int64, by agent: String?, at now: Moment) throws {
        try step(
            """
            UPDATE conversation SET first_answer = coalesce(first_answer, ?1), last_answer = max(coalesce(last_answer, ?1), ?1)
            WHERE id = ?2
            """
        ) {
            $0.moment(now)
            $0.integer(row)
        }
        try forgetAcknowledgements(inExchangeOf: row)
        try event(.answered, at: now, row, by: agent)
        try endRound(of: row, .answered, at: now)
    }

    func addLabel(_ label: String, _ row: Int64) throws -> Bool {
        try step("INSERT OR IGNORE INTO label (conversation, label) VALUES (?, ?)") {
            $0.integer(row)
            $0.text(label)
        }
        return changed == 1
    }

    func removeLabel(_ label: String, _ row: Int64) throws -> Bool {
        try step("DELETE FROM label WHERE conversation = ? AND label = ?") {
            $0.integer(row)
            $0.text(label)
        }
        return changed == 1
    }

    func labels(of row: Int64) throws -> [String] {
        var labels: [String] = []
        try each("SELECT label FROM label WHERE conversation = ? ORDER BY label") {
            $0.integer(row)
        } row: {
            labels.append($0.text(0))
            return true
        }
        return labels
    }
}
