import GRDB
package import Mail
package import Triage

/// That a customer gets no marketing, and why.
package struct Hold: Sendable, Equatable {
    /// What else ends one: the states of its conversation, and what people correct.
    package enum End: String, Sendable, CaseIterable {
        case answered, resolved
        /// It was handed over to a system whose answers we do not see, too long ago.
        case lapsed
        /// The conversation turned out to be a machine's,
        case lane
        ///   somebody else's,
        case sender
        ///   or another campaign's; there it goes on.
        case moved
        case hand
        /// The conversation is gone.
        case erased
    }

    /// Of the row, for paging.
    package let id: Int64
    /// As the customer wrote it; empty where he was erased, and only a keyed hash is left to ask for.
    package let address: String
    package let campaign: String?
    package let reason: HoldReason
    /// Of who set it by hand; empty else.
    package let note: String
    /// The public id; nil for one set by hand, or where the conversation is gone.
    package let conversation: String?
    package let started: Moment
    package let ended: Moment?
    package let how: End?
    /// Who set it by hand, and who ended it so.
    package let startedBy: String?
    package let endedBy: String?
}

/// Which holds are listed; nil stands for all.
package struct HoldFilter: Sendable, Equatable {
    /// Nil: of all, also those that are of no campaign.
    package var campaigns: Set<String>?
    /// Those that began or ended then or later.
    package var since: Moment?
    package var active: Bool?

    package init(campaigns: Set<String>? = nil, since: Moment? = nil, active: Bool? = nil) {
        (self.campaigns, self.since, self.active) = (campaigns, since, active)
    }
}

extension Store {
    /// Holds in the order in which they began.
    ///
    /// - Parameter cursor: 0, or the last id of the page before.
    package func holds(_ filter: HoldFilter = HoldFilter(), after cursor: Int64 = 0, limit: Int)
        async throws(StoreFailure) -> [Hold]
    {
        try await read { db in
            try db.holds(
                """
                h.id > ? AND (?2 IS NULL OR h.campaign IS NULL OR h.campaign IN (SELECT value FROM json_each(?2)))
                AND (?3 IS NULL OR h.started >= ?3 OR h.ended >= ?3) AND (?4 IS NULL OR (h.ended IS NULL) = ?4)
                ORDER BY h.id LIMIT ?5
                """
            ) {
                $0.integer(cursor)
                $0.text(filter.campaigns.map { jsonTexts($0.sorted()) })
                $0.integer(filter.since?.microseconds)
                $0.integer(filter.active.map { $0 ? 1 : 0 })
                $0.integer(limit)
            }
        }
    }

    /// Holds that one question is answered with.
    private static let ofOne = 100

    /// All that is known of one address, those that stand first. Also of other forms of it with `+tag`, and of one whose
    /// person was erased.
    package func holds(of address: String) async throws(StoreFailure) -> [Hold] {
        let keys = jsonTexts(PersonKey(address).map { [$0.base, $0.hashed(hash)] } ?? [])
        return try await read { db in
            try db.holds(
                """
                h.address_key IN (SELECT value FROM json_each(?)) ORDER BY h.ended IS NOT NULL, h.ended DESC, h.id LIMIT ?
                """
            ) {
                $0.text(keys)
                $0.integer(Store.ofOne)
            }
        }
    }

    /// Puts somebody on hold by hand, until it is ended by hand.
    ///
    /// - Returns: false if he is by hand already, for the same campaign.
    package func addHold(
        _ address: Mailbox, campaign: String?, note: String, by agent: String, at now: Moment
    ) async throws(StoreFailure) -> Bool {
        let base = PersonKey(address).base
        return try await write { db, _ in
            try db.step(
                """
                INSERT INTO hold (address_key, address, campaign, reason, note, agent, ends, started)
                SELECT ?1, ?2, ?3, 'hand', ?4, ?5, 'resolved', ?6 WHERE NOT EXISTS
                    (SELECT 1 FROM hold WHERE address_key = ?1 AND ended IS NULL AND reason = 'hand' AND campaign IS ?3)
                """
            ) {
                $0.text(base)
                $0.text(address.address)
                $0.text(campaign)
                $0.text(note.singleLine.cut(to: 500))
                $0.text(agent)
                $0.moment(now)
            }
            guard db.changed == 1 else { return false }
            try db.event(.holdStarted, at: now, nil, detail: HoldReason.hand.rawValue)
            return true
        }
    }

    /// Ends all holds of an address by hand, whatever they are for. What the customer writes from now on may begin
    /// others.
    ///
    /// - Parameter campaigns: only of these; nil: all.
    /// - Returns: how many stood.
    package func endHolds(
        of address: String, campaigns: Set<String>? = nil, by agent: String, at now: Moment
    ) async throws(StoreFailure) -> Int {
        let keys = jsonTexts(PersonKey(address).map { [$0.base, $0.hashed(hash)] } ?? [])
        return try await write { db, _ in
            let rows = try db.activeHolds(
                """
                address_key IN (SELECT value FROM json_each(?))
                AND (?2 IS NULL OR campaign IN (SELECT value FROM json_each(?2)))
                """
            ) {
                $0.text(keys)
                $0.text(campaigns.map { jsonTexts($0.sorted()) })
            }
            try db.end(rows, .hand, by: agent, at: now)
            return rows.count
        }
    }

    /// Ends holds of conversations that were handed over before `limit`: nobody will tell us how they went on.
    package func lapseHolds(handedOverBefore limit: Moment, at now: Moment) async throws(StoreFailure) -> Int
    {
        let due = try await read { db in
            try db.activeHolds(
                "conversation IN (SELECT id FROM conversation WHERE state = 'handed-over' AND updated < ?)"
            ) {
                $0.moment(limit)
            }.map(\.row)
        }
        guard !due.isEmpty else { return 0 }
        return try await write { db, _ in
            let rows = try db.activeHolds("id IN (SELECT value FROM json_each(?))") {
                $0.text(jsonNumbers(due))
            }
            try db.end(rows, .lapsed, by: nil, at: now)
            return rows.count
        }
    }
}

/// `["a","b"]` for `json_each`; whatever is in the texts.
func jsonTexts(_ texts: [String]) -> String {
    let quoted = texts.map { text in
        let escaped = text.unicodeScalars.map { scalar -> String in
            switch scalar {
            case "\"", "\\": "\\\(scalar)"
            case _ where scalar.value < 0x20: " "
            default: String(scalar)
            }
        }
        return "\"" + escaped.joined() + "\""
    }
    return "[" + quoted.joined(separator: ",") + "]"
}

func jsonNumbers(_ numbers: some Sequence<Int64>) -> String {
    "[" + numbers.map { "\($0)" }.joined(separator: ",") + "]"
}

extension Database {
    fileprivate func holds(_ condition: String, _ bind: (inout Binder) -> Void) throws -> [Hold] {
        var holds: [Hold] = []
        try each(
            """
            SELECT h.id, h.address, h.campaign, h.reason, h.note, c.public_id, h.started, h.ended, h.how, h.agent, h.ended_by
            FROM hold h LEFT JOIN conversation c ON c.id = h.conversation WHERE
            """ + " " + condition, bind
        ) {
            holds.append(
                Hold(
                    id: $0.integer(0), address: $0.text(1), campaign: $0.isNull(2) ? nil : $0.text(2),
                    reason: HoldReason(rawValue: $0.text(3)) ?? .hand, note: $0.text(4),
                    conversation: $0.isNull(5) ? nil : $0.text(5),
                    started: Moment(microseconds: $0.integer(6)), ended: $0.moment(7),
                    how: Hold.End(rawValue: $0.text(8)), startedBy: $0.isNull(9) ? nil : $0.text(9),
                    endedBy: $0.isNull(10) ? nil : $0.text(10)))
            return true
        }
        return holds
    }
}
