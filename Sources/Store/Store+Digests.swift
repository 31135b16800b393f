import GRDB
package import Mail

/// A conversation as people of ours are told of it.
package struct DigestLine: Sendable, Equatable {
    package let conversation: String
    package let campaign: String
    package let lane: String
    package let subject: String
    package let since: Moment
    package let due: Moment?
}

/// What waits.
package struct DigestFacts: Sendable, Equatable {
    /// Since the last digest, and whose promise has passed; the oldest and the most overdue first, some of them.
    package var new: [DigestLine] = []
    package var overdue: [DigestLine] = []
    package var newCount = 0
    package var overdueCount = 0
    package var waitingCount = 0

    package var isEmpty: Bool { newCount == 0 && overdueCount == 0 }
}

extension Store {
    /// When a digest was looked at last; if never, that is `now`.
    package func lastDigest(_ name: String, at now: Moment) async throws(StoreFailure) -> Moment {
        let known = try await read { db in
            try db.first("SELECT last FROM digest WHERE name = ?") {
                $0.text(name)
            } row: {
                $0.moment(0)
            }
        }
        if let known, let time = known { return time }
        try await noteDigest(name, wasSent: false, at: now)
        return now
    }

    package func noteDigest(_ name: String, wasSent: Bool, at now: Moment) async throws(StoreFailure) {
        try await write { db, _ in
            try db.step(
                "INSERT INTO digest (name, last) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET last = ?2"
            ) {
                $0.text(name)
                $0.moment(now)
            }
            if wasSent { try db.event(.digestSent, at: now, nil) }
        }
    }

    /// - Parameters:
    ///   - campaigns: nil: all.
    ///   - limit: of each list.
    package func digestFacts(
        since: Moment, campaigns: Set<String>?, limit: Int, at now: Moment
    ) async throws(StoreFailure) -> DigestFacts {
        try await read { db in
            var facts = DigestFacts()
            // What waits, in the words of the index: unassigned, assigned, claimed.
            try db.each(
                """
                SELECT public_id, campaign, lane, subject, waiting_since, promise_due FROM conversation
                WHERE queue IN (0, 1, 2) ORDER BY queue_due
                """, { _ in }
            ) { row in
                let line = DigestLine(
                    conversation: row.text(0), campaign: row.text(1), lane: row.text(2), subject: row.text(3),
                    since: Moment(microseconds: row.integer(4)), due: row.moment(5))
                guard campaigns?.contains(line.campaign) ?? true else { return true }
                facts.waitingCount += 1
                if let due = line.due, due <= now {
                    facts.overdueCount += 1
                    if facts.overdue.count < limit { facts.overdue.append(line) }
                }
                if line.since > since {
                    facts.newCount += 1
                    if facts.new.count < limit { facts.new.append(line) }
                }
                return true
            }
            return facts
        }
    }
}
