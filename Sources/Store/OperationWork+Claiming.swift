import GRDB
import Mail

/// Who works on a conversation.
extension OperationWork {
    /// A lease that nobody ends ends by itself the same day.
    static let longestLease = Duration.seconds(86_400)

    private func end(of lease: Duration) throws -> Moment {
        guard lease >= .seconds(1), lease <= OperationWork.longestLease else {
            throw QueueRefusal.invalid("a lease lasts from one second to 24 hours")
        }
        return now + lease
    }

    /// Of what he has already, the lease lasts longer. One that sleeps is woken.
    mutating func claim(_ row: ConversationRow, lease: Duration, takeOver: Bool) throws -> OperationOutcome {
        let until = try end(of: lease)
        try need(row, [.waiting, .claimed, .answered])
        if let held = row.lease, held.agent == agent.name { return try extend(row, lease: lease) }
        if let refusal = row.claimed(byOtherThan: agent), !takeOver { throw refusal }
        if let assigned = row.assigned, assigned != agent.name {
            warnings.append("it is assigned to \(assigned)")
        }
        try db.step(
            """
            UPDATE conversation SET claimed_from = CASE state WHEN 'answered' THEN 'answered' WHEN 'claimed' THEN claimed_from END,
                state = 'claimed', lease_agent = ?1, lease_until = ?2, snoozed_until = NULL, claimed_version = version
            WHERE id = ?3
            """
        ) {
            $0.text(agent.name)
            $0.moment(until)
            $0.integer(row.id)
        }
        if row.snoozedUntil != nil {
            try db.event(.woken, at: now, row.id, by: agent.name, detail: "agent")
        }
        guard let held = row.lease else { return try finish(row, .claimed) }
        warnings.append("it was taken over from \(held.agent), who had it until \(held.until.rfc3339)")
        return try finish(row, .takenOver, detail: held.agent)
    }

    /// A lease is never made shorter by this.
    mutating func extend(_ row: ConversationRow, lease: Duration) throws -> OperationOutcome {
        try needFree(row)
        guard let held = row.lease else { throw QueueRefusal.notClaimed }
        let until = max(held.until, try end(of: lease))
        try db.step("UPDATE conversation SET lease_until = ? WHERE id = ?") {
            $0.moment(until)
            $0.integer(row.id)
        }
        return try finish(row, .extended, detail: until.rfc3339)
    }

    mutating func release(_ row: ConversationRow) throws -> OperationOutcome {
        try needFree(row)
        try need(row, [.claimed])
        try db.endLease(of: row.id)
        return try finish(row, .released)
    }

    /// Changes no version: it is nothing that another agent has to read. Once for each version.
    mutating func see(_ row: ConversationRow) throws -> OperationOutcome {
        try db.step(
            """
            INSERT INTO seen (conversation, agent, version, at) VALUES (?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET version = excluded.version, at = excluded.at WHERE version <> excluded.version
            """
        ) {
            $0.integer(row.id)
            $0.text(agent.name)
            $0.integer(row.version)
            $0.moment(now)
        }
        if db.changed == 1 { try db.event(.seen, at: now, row.id, by: agent.name) }
        return OperationOutcome(conversation: row.publicID, version: row.version)
    }
}

extension Database {
    /// What was claimed goes back to what it was before.
    func endLease(of row: Int64) throws {
        try step(
            """
            UPDATE conversation SET state = coalesce(claimed_from, 'waiting'), claimed_from = NULL, lease_agent = NULL,
                lease_until = NULL WHERE id = ? AND state = 'claimed'
            """
        ) { $0.integer(row) }
    }

    /// Gives back what was claimed too long ago, and wakes what slept until now. What was answered and wakes waits again.
    func returnLapsed(at now: Moment) throws {
        for row in try Int64.fetchAll(
            cachedStatement(
                sql: "SELECT id FROM conversation WHERE lease_until IS NOT NULL AND lease_until <= ?"),
            arguments: [now.microseconds])
        {
            try endLease(of: row)
            _ = try nextVersion(of: row, at: now)
            try event(.leaseLapsed, at: now, row)
        }
        for row in try Int64.fetchAll(
            cachedStatement(
                sql: "SELECT id FROM conversation WHERE snoozed_until IS NOT NULL AND snoozed_until <= ?"),
            arguments: [now.microseconds])
        {
            try wake(row, at: now)
            _ = try nextVersion(of: row, at: now)
            try event(.woken, at: now, row, detail: "time")
            try updateHolds(row, at: now)
        }
    }

    func wake(_ row: Int64, at now: Moment) throws {
        try step(
            """
            UPDATE conversation SET waiting_since = CASE state WHEN 'answered' THEN ?1 ELSE waiting_since END,
                state = CASE state WHEN 'answered' THEN 'waiting' ELSE state END, snoozed_until = NULL WHERE id = ?2
            """
        ) {
            $0.moment(now)
            $0.integer(row)
        }
    }
}
