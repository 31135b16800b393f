import GRDB
package import Mail
import Triage

/// Who acts where a rule hands over.
let handOffAgent = ActingAgent("hand-off")

extension Store {
    /// How far the events were looked through for rules; nil: there were no rules so far.
    package func handOffCursor() async throws(StoreFailure) -> Int64? {
        try await read { try $0.handOffCursor() }
    }

    /// Begins to follow the events, with what happens from now on; or, with `follows` false, forgets how far that was.
    package func setHandOffFollowing(_ follows: Bool) async throws(StoreFailure) {
        try await write { db, _ in
            if !follows {
                try db.step("DELETE FROM setting WHERE name = 'hand_off_cursor'", { _ in })
            } else if try db.handOffCursor() == nil {
                try db.setHandOffCursor(try db.lastEvent())
            }
        }
    }

    /// Conversations in which something happened behind the cursor after which a rule may fit, and the last event that was
    /// looked at.
    package func handOffCandidates(after cursor: Int64, limit: Int) async throws(StoreFailure) -> (
        conversations: [HandOffCandidate], last: Int64
    ) {
        try await read { db in
            var rows: [Int64] = []
            var last = cursor
            try db.each(
                "SELECT id, kind, conversation FROM event WHERE id > ? ORDER BY id LIMIT ?"
            ) {
                $0.integer(cursor)
                $0.integer(limit)
            } row: { row in
                last = row.integer(0)
                if Store.handOffKinds.contains(row.text(1)), !row.isNull(2), !rows.contains(row.integer(2)) {
                    rows.append(row.integer(2))
                }
                return true
            }
            return (try rows.compactMap { try db.handOffCandidate($0) }, last)
        }
    }

    private static let handOffKinds = Set(
        [
            EventKind.replyKept, .labelled, .laneCorrected, .moved, .split,
        ].map(\.rawValue))

    /// Queues the messages that are wanted and were not yet, and moves the cursor, in one transaction.
    ///
    /// - Returns: false if the cursor does not stand at `cursor` any more: nothing was done.
    package func queueHandOffs(
        _ wishes: [HandOffWish], from cursor: Int64, through last: Int64, at now: Moment
    )
        async throws(StoreFailure) -> Bool
    {
        try await write { [hash] db, _ in
            guard try db.handOffCursor() == cursor else { return false }
            try db.setHandOffCursor(last)
            for wish in wishes { try db.queueHandOff(wish, hash, at: now) }
            return true
        }
    }

    /// What a destination is to get now, oldest first: of each conversation its first message that is still to be taken.
    package func dueHandOffs(_ destination: String, at now: Moment, limit: Int) async throws(StoreFailure)
        -> [HandOff]
    {
        try await read { db in
            try db.handOffs(
                """
                h.destination = ? AND h.state = 'waiting' AND h.next_attempt <= ? AND NOT EXISTS (SELECT 1 FROM hand_off f
                    WHERE f.conversation = h.conversation AND f.destination = h.destination AND f.state = 'waiting'
                    AND f.id < h.id) ORDER BY h.next_attempt, h.id LIMIT ?
                """
            ) {
                $0.text(destination)
                $0.moment(now)
                $0.integer(limit)
            }
        }
    }

    /// For which destinations something waits.
    package func handOffDestinations() async throws(StoreFailure) -> [String] {
        try await read { db in
            var found: [String] = []
            try db.each("SELECT DISTINCT destination FROM hand_off WHERE state = 'waiting'", { _ in }) {
                found.append($0.text(0))
                return true
            }
            return found
        }
    }

    /// Gives up all that waits for a destination.
    ///
    /// - Returns: how many messages that were.
    package func failHandOffs(to destination: String, _ reason: String, at now: Moment)
        async throws(StoreFailure) -> Int
    {
        try await write { [hash] db, _ in
            var rows: [Int64] = []
            try db.each("SELECT id FROM hand_off WHERE destination = ? AND state = 'waiting' ORDER BY id") {
                $0.text(destination)
            } row: {
                rows.append($0.integer(0))
                return true
            }
            for row in rows { try db.failHandOff(row, reason, "unconfigured", hash, at: now) }
            return rows.count
        }
    }

    /// Records what came of an attempt; with the last message that is taken the conversation is handed over.
    ///
    /// - Parameter system: a word for who has it then.
    package func finishHandOff(_ handOff: HandOff, _ outcome: HandOffOutcome, system: String, at now: Moment)
        async throws(StoreFailure)
    {
        try await write { [hash] db, _ in
            let conversation = try db.first(
                "SELECT conversation FROM hand_off WHERE id = ? AND state = 'waiting'"
            ) {
                $0.integer(handOff.row)
            } row: {
                $0.integer(0)
            }
            guard let conversation else { return }
            switch outcome {
            case .taken:
                try db.endHandOff(handOff.row, .taken, nil, at: now)
                try db.handOffEvent(.handOffTaken, handOff.row, at: now)
                try db.settleHandOffs(of: conversation, system: system, hash, at: now)
            case .again(let error, let time):
                try db.step(
                    "UPDATE hand_off SET attempts = attempts + 1, next_attempt = ?, last_error = ? WHERE id = ?"
                ) {
                    $0.moment(time)
                    $0.text(error.cut(to: 300))
                    $0.integer(handOff.row)
                }
            case .failed(let error): try db.failHandOff(handOff.row, error, "refused", hash, at: now)
            }
        }
    }

    /// Hands conversations over that somebody had claimed when their messages were taken.
    package func settleHandOffs(system: @escaping @Sendable (_ destination: String) -> String, at now: Moment)
        async throws(StoreFailure)
    {
        let found = try await read { db in
            var found: [(conversation: Int64, destination: String)] = []
            try db.each(
                "SELECT conversation, destination FROM hand_off WHERE state = 'taken' AND takes AND NOT settled LIMIT 200",
                { _ in }
            ) {
                found.append(($0.integer(0), $0.text(1)))
                return true
            }
            return found
        }
        if found.isEmpty { return }
        try await write { [hash] db, _ in
            for (conversation, destination) in found {
                try db.settleHandOffs(of: conversation, system: system(destination), hash, at: now)
            }
        }
    }

    /// The newest first.
    package func handOffs(state: HandOffState? = nil, before cursor: Int64? = nil, limit: Int)
        async throws(StoreFailure) -> [HandOff]
    {
        let condition =
            switch state {
            case nil: "true"
            case .waiting: "h.state = 'waiting'"
            case .taken: "h.state = 'taken'"
            case .failed: "h.state = 'failed'"
            }
        return try await read { db in
            try db.handOffs("\(condition) AND h.id < ? ORDER BY h.id DESC LIMIT ?") {
                $0.integer(cursor ?? .max)
                $0.integer(limit)
            }
        }
    }

    /// Has what failed handed on again: one by its public id, or all.
    ///
    /// - Returns: how many.
    package func retryHandOffs(_ id: String?, at now: Moment) async throws(StoreFailure) -> Int {
        try await write { db, _ in
            try db.step(
                """
                UPDATE hand_off SET state = 'waiting', settled = 0, finished = NULL, attempts = 0, created = ?1,
                    next_attempt = ?1
                WHERE state = 'failed' AND (?2 IS NULL OR public_id = ?2)
                """
            ) {
                $0.moment(now)
                $0.text(id)
            }
            return db.changed
        }
    }

    package func countHandOffs() async throws(StoreFailure) -> [String: Int] {
        try await read { db in
            var counts: [String: Int] = [:]
            for state in ["waiting", "failed"] {
                counts[state] = try db.first(
                    "SELECT count(*) FROM hand_off WHERE state = '\(state)'", { _ in }
                ) {
                    $0.int(0)
                }
            }
            return counts
        }
    }
}
