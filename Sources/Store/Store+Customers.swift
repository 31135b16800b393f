import GRDB
package import Mail

/// What waits in one campaign.
package struct CampaignLoad: Sendable, Equatable {
    package var waiting = 0
    package var claimed = 0
    package var oldest: Moment?
    /// Waiting or claimed, and the promised time is over.
    package var overdue = 0

    package init() {}
}

extension Store {
    /// Replies of one customer that are looked through; who wrote more is a machine.
    private static let repliesLookedAt = 5000

    /// A customer's conversations, the latest first: those that he wrote to himself, found by his address's hash.
    package func conversations(
        ofCustomer address: String, campaigns: [String], by agent: ActingAgent, limit: Int, at now: Moment
    ) async throws(StoreFailure) -> [ConversationSummary] {
        guard let key = Mailbox(address)?.key else { return [] }
        let hashes = campaigns.filter(agent.mayKnow).map { hash(.sender, "\($0)\u{0}\(key)") }
        return try await read { db in
            var rows: Set<Int64> = []
            for hash in hashes {
                try db.each("SELECT conversation FROM reply WHERE sender_hash = ? LIMIT ?") {
                    $0.integer(hash)
                    $0.integer(Store.repliesLookedAt)
                } row: {
                    rows.insert($0.integer(0))
                    return true
                }
            }
            return try rows.sorted(by: >).prefix(limit).compactMap { try db.summary($0, at: now) }
                .filter { agent.mayKnow($0.campaign) }
        }
    }

    /// What waits, by campaign; read from the index, so only what is open is touched.
    package func loads(at now: Moment) async throws(StoreFailure) -> [String: CampaignLoad] {
        try await read { db in
            var loads: [String: CampaignLoad] = [:]
            for place in [QueuePlace.unassigned, .assigned, .asleep, .claimed] {
                try db.each(
                    "SELECT campaign, count(*), min(waiting_since), sum(queue_due <= ?1) FROM conversation WHERE queue = ?2 GROUP BY campaign"
                ) {
                    $0.moment(now)
                    $0.integer(place.rawValue)
                } row: { row in
                    var load = loads[row.text(0)] ?? CampaignLoad()
                    if place == .claimed { load.claimed += row.int(1) } else { load.waiting += row.int(1) }
                    if let since = row.moment(2) { load.oldest = min(load.oldest ?? since, since) }
                    load.overdue += row.int(3)
                    loads[row.text(0)] = load
                    return true
                }
            }
            return loads
        }
    }
}
