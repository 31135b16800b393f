import GRDB
package import Mail

/// What agents do with a conversation.
extension Store {
    /// Claims the conversation that has waited longest; nil if none waits. No two agents get the same one: the
    /// choice and the claim are one transaction on the one writer.
    package func claimNext(
        agent: String, campaign: String?, lease: Duration, at now: Moment
    ) async throws(StoreFailure) -> String? {
        try await write { db, _ in
            try db.returnLapsed(at: now)
            guard
                let row = try db.fetchRow(
                    "SELECT id, public_id FROM conversation WHERE state = 'waiting' AND (?1 IS NULL OR campaign = ?1) ORDER BY queue_order, id LIMIT 1",
                    [campaign])
            else { return nil }
            try db.run(
                "UPDATE conversation SET state = 'claimed', lease_agent = ?, lease_until = ?, updated = ? WHERE id = ?",
                [agent, (now + lease).microseconds, now.microseconds, row[0] as Int64])
            try db.event(.claimed, at: now, row[0])
            return row[1] as String
        }
    }

    /// Gives a claimed conversation back.
    package func release(_ id: String, agent: String, at now: Moment) async throws(StoreFailure) -> Result<
        Void, QueueRefusal
    > {
        try await change(id, agent, from: ["claimed"], to: "waiting", at: now) { db, row in
            try db.event(.released, at: now, row)
        }
    }

    /// Records that a person of ours has written to the customer, by whatever way: the round that the customer waited
    /// in is answered, and so is its promise. Acknowledgements never come here.
    package func recordAnswer(_ id: String, agent: String, at now: Moment) async throws(StoreFailure)
        -> Result<
            Void, QueueRefusal
        >
    {
        try await change(id, agent, from: ["waiting", "claimed", "answered"], to: "answered", at: now) {
            db, row in
            try db.answer(row, at: now)
        }
    }

    /// Marks a conversation as dealt with.
    ///
    /// - Parameter answered: whether a person of ours has written to the customer; else the round that he waited in is
    ///   closed without an answer.
    package func resolve(
        _ id: String, agent: String, answered: Bool = false, at now: Moment
    ) async throws(StoreFailure) -> Result<Void, QueueRefusal> {
        try await change(id, agent, from: ["waiting", "claimed", "answered"], to: "resolved", at: now) {
            db, row in
            if answered {
                try db.answer(row, at: now)
            } else {
                try db.endRound(of: row, .closed, at: now)
            }
            try db.event(.resolved, at: now, row)
        }
    }

    /// Gives a conversation to a system whose answers we cannot see: nothing is promised there any more.
    package func handOver(_ id: String, agent: String, at now: Moment) async throws(StoreFailure) -> Result<
        Void, QueueRefusal
    > {
        try await change(id, agent, from: ["waiting", "claimed", "answered"], to: "handed-over", at: now) {
            db, row in
            try db.endRound(of: row, .handedOver, at: now)
            try db.event(.handedOver, at: now, row)
        }
    }

    /// Takes back what lapsed; called now and then, so that the events come in time.
    package func returnLapsedLeases(at now: Moment) async throws(StoreFailure) {
        try await write { db, _ in try db.returnLapsed(at: now) }
    }

    /// Changes a conversation's state, if nobody else holds it and it is in a state for that.
    private func change(
        _ id: String, _ agent: String, from: [String], to state: String, at now: Moment,
        and then: @escaping @Sendable (Database, Int64) throws -> Void
    ) async throws(StoreFailure) -> Result<Void, QueueRefusal> {
        try await write { db, _ in
            try db.returnLapsed(at: now)
            switch try db.change(id, agent: agent, from: from, to: state, at: now) {
            case .success(let row):
                try then(db, row)
                try db.updateHolds(row, at: now)
                return .success(())
            case .failure(let refusal): return .failure(refusal)
            }
        }
    }
}

extension Database {
    fileprivate func returnLapsed(at now: Moment) throws {
        let rows = try Int64.fetchAll(
            cachedStatement(sql: "SELECT id FROM conversation WHERE state = 'claimed' AND lease_until <= ?"),
            arguments: [now.microseconds])
        for row in rows {
            try run(
                "UPDATE conversation SET state = 'waiting', lease_agent = NULL, lease_until = NULL WHERE id = ?",
                [row])
            try event(.leaseLapsed, at: now, row)
        }
    }

    fileprivate func change(
        _ id: String, agent: String, from: [String], to state: String, at now: Moment
    ) throws -> Result<Int64, QueueRefusal> {
        guard
            let row = try fetchRow(
                "SELECT id, state, lease_agent, lease_until FROM conversation WHERE public_id = ?", [id])
        else {
            return .failure(.notFound)
        }
        if let owner = row[2] as String?, owner != agent {
            return .failure(.claimedBy(owner, until: Moment(microseconds: row[3])))
        }
        guard from.contains(row[1]) else { return .failure(.wrongState(row[1])) }
        try run(
            "UPDATE conversation SET state = ?, lease_agent = NULL, lease_until = NULL, updated = ? WHERE id = ?",
            [state, now.microseconds, row[0] as Int64])
        return .success(row[0])
    }

    /// A person of ours has written to the customer.
    fileprivate func answer(_ row: Int64, at now: Moment) throws {
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
        try event(.answered, at: now, row)
        try endRound(of: row, .answered, at: now)
    }
}
