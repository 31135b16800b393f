import GRDB
package import Mail
package import Triage

/// Where a sweep through all conversations is.
package struct RetentionSweep: Sendable, Equatable {
    /// The last row that was looked at; 0 at the beginning.
    package var row: Int64 = 0
    /// Conversations that were removed since the beginning.
    package var removed = 0

    package init() {}
}

extension Store {
    /// Conversations that one call looks at.
    fileprivate static let sweptAtOnce = 5000

    /// Removes some of what is older than it is kept: conversations that are answered, handed over or resolved, with all
    /// that belongs to them. In transactions of about a hundred messages, so that mail is accepted between them.
    ///
    /// - Parameters:
    ///   - sweep: where the call before ended; set to the beginning when all were looked at.
    ///   - time: how long conversations of a campaign and lane are kept after they were last active; nil: for ever.
    ///   - shortest: of all these times: younger ones are not looked at.
    /// - Returns: whether all were looked at.
    package func removeExpired(
        _ sweep: inout RetentionSweep, shortest: Duration,
        time: @escaping @Sendable (_ campaign: String, _ lane: Lane?) -> Duration?, at now: Moment
    ) async throws(StoreFailure) -> Bool {
        let start = sweep.row
        let page = try await read { try $0.expired(after: start, shortest, time, at: now) }
        for part in page.due.parts(of: Store.removedAtOnce) {
            // One that is longer than a transaction should take loses its oldest messages first.
            if part.count == 1 { try await shorten(part[0], time, at: now) }
            let removed = try await removing { db, removed in
                // Somebody may have opened it again.
                let due = try db.expired(part.map(\.row), time, at: now).filter { row in
                    part.contains { $0.row == row }
                }
                let all = Set(try due.flatMap { try db.mergedRows(of: $0) })
                try db.removeWhole(all.sorted(), .retention, &removed, at: now)
                if !removed.conversations.isEmpty {
                    try db.event(.retentionEnded, at: now, nil, detail: "\(removed.conversations.count)")
                }
            }
            sweep.removed += removed.conversations.count
        }
        sweep.row = page.isLast ? 0 : page.end
        return page.isLast
    }

    private func shorten(
        _ conversation: Expired, _ time: @escaping @Sendable (String, Lane?) -> Duration?, at now: Moment
    ) async throws(StoreFailure) {
        for _ in 0..<max(0, conversation.replies - 1) / Store.removedAtOnce {
            _ = try await removing { db, removed in
                // Somebody may have opened it again, or written to it.
                guard try !db.expired([conversation.row], time, at: now).isEmpty else { return }
                let replies = try db.numbers(
                    "SELECT id FROM reply WHERE conversation = (SELECT value FROM json_each(?)) ORDER BY id LIMIT \(Store.removedAtOnce)",
                    jsonNumbers([conversation.row]))
                try db.remove(replies: replies, &removed, at: now)
            }
        }
    }

    /// Removes touch points that belong to no conversation, so that none takes them with it; some thousand at a time.
    ///
    /// - Parameter time: how long they are kept, by campaign, if they have one; nil: for ever.
    /// - Returns: how many there were.
    package func removeExpiredTouchPoints(
        _ time: @escaping @Sendable (_ campaign: String?) -> Duration?, at now: Moment
    ) async throws(StoreFailure) -> Int {
        try await write { db, _ in
            var campaigns: [String?] = []
            try db.each("SELECT DISTINCT campaign FROM touch_point WHERE conversation IS NULL", { _ in }) {
                campaigns.append($0.isNull(0) ? nil : $0.text(0))
                return true
            }
            var removed = 0
            for campaign in campaigns {
                guard let kept = time(campaign) else { continue }
                try db.step(
                    """
                    DELETE FROM touch_point WHERE id IN (SELECT id FROM touch_point
                        WHERE conversation IS NULL AND campaign IS ? AND at < ? LIMIT 1000)
                    """
                ) {
                    $0.text(campaign)
                    $0.moment(now - kept)
                }
                removed += db.changed
            }
            return removed
        }
    }

    /// Removes what else is kept no longer: holds that ended, and addresses of wishes that were confirmed after their
    /// sender was erased.
    ///
    /// - Parameter limit: what ended before.
    package func removeEndedHolds(before limit: Moment) async throws(StoreFailure) -> Int {
        let hash = hash
        return try await write { db, _ in
            try db.hideConfirmedWishes(hash)
            try db.step(
                "DELETE FROM hold WHERE id IN (SELECT id FROM hold WHERE ended < ? AND conversation IS NULL LIMIT 1000)"
            ) {
                $0.moment(limit)
            }
            return db.changed
        }
    }
}

/// A conversation that may go, and how many replies it has.
private struct Expired: Sendable {
    let row: Int64
    let replies: Int
}

extension [Expired] {
    /// In parts of about so many replies.
    fileprivate func parts(of most: Int) -> [[Expired]] {
        var parts: [[Expired]] = []
        var count = 0
        for one in self {
            if parts.isEmpty || count + one.replies > most {
                parts.append([])
                count = 0
            }
            parts[parts.count - 1].append(one)
            count += Swift.max(1, one.replies)
        }
        return parts
    }
}

extension Database {
    /// One that was merged goes with the one that it was merged into: tokens that name it lead there, and its notes are on
    /// that one's timeline.
    private static let closedStates = "(state IN ('answered','handed-over','resolved') AND merged IS NULL)"
    private static let lastActive =
        "max(c.updated, coalesce((SELECT max(received) FROM reply WHERE conversation = c.id), 0))"

    fileprivate func expired(
        after row: Int64, _ shortest: Duration, _ time: (String, Lane?) -> Duration?, at now: Moment
    ) throws -> (due: [Expired], end: Int64, isLast: Bool) {
        var (end, seen, isLast) = (row, 0, true)
        var candidates: [(row: Int64, updated: Moment, campaign: String, lane: Lane?)] = []
        try each(
            "SELECT id, created, updated, campaign, lane, \(Database.closedStates) FROM conversation WHERE id > ? ORDER BY id LIMIT ?"
        ) {
            $0.integer(row)
            $0.integer(Store.sweptAtOnce + 1)
        } row: {
            seen += 1
            // Rows are in the order of `created`, and none is active before it is made.
            if Moment(microseconds: $0.integer(1)) > now - shortest { return false }
            if seen > Store.sweptAtOnce {
                isLast = false
                return false
            }
            end = $0.integer(0)
            if $0.integer(5) == 1 {
                candidates.append(
                    (end, Moment(microseconds: $0.integer(2)), $0.text(3), Lane(rawValue: $0.text(4))))
            }
            return true
        }
        let old = candidates.filter { one in
            time(one.campaign, one.lane).map { one.updated < now - $0 } ?? false
        }
        let due = try expired(old.map(\.row), time, at: now)
        return (try due.map { Expired(row: $0, replies: try countReplies($0)) }, end, isLast)
    }

    private func countReplies(_ conversation: Int64) throws -> Int {
        try first("SELECT count(*) FROM reply WHERE conversation = ?", { $0.integer(conversation) }) {
            $0.int(0)
        } ?? 0
    }

    /// Which of these may go now: also what a machine sent last counts.
    fileprivate func expired(
        _ rows: [Int64], _ time: (String, Lane?) -> Duration?, at now: Moment
    ) throws -> [Int64] {
        var due: [Int64] = []
        try each(
            """
            SELECT id, campaign, lane, \(Database.lastActive) FROM conversation c
            WHERE id IN (SELECT value FROM json_each(?)) AND \(Database.closedStates)
            """
        ) {
            $0.text(jsonNumbers(rows))
        } row: { row in
            let kept = time(row.text(1), Lane(rawValue: row.text(2)))
            if let kept, Moment(microseconds: row.integer(3)) < now - kept { due.append(row.integer(0)) }
            return true
        }
        return due
    }

    /// Removes conversations with all their replies.
    func removeWhole(
        _ rows: [Int64], _ reason: RemovalReason, _ removed: inout Removed, at now: Moment
    ) throws {
        let replies = try numbers(
            "SELECT id FROM reply WHERE conversation IN (SELECT value FROM json_each(?))", jsonNumbers(rows))
        try remove(replies: replies, &removed, at: now)
        try remove(conversations: rows, reason, &removed, at: now)
    }
}
