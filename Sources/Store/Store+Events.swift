import GRDB
package import Mail

/// Something that happened, as it is told to clients: ids and words of ours only.
package struct FeedEvent: Sendable, Equatable {
    /// Grows by each event, with gaps.
    package let id: Int64
    package let at: Moment
    /// `EventKind`
    package let kind: String
    /// Of its conversation, as it is now; nil for what belongs to none.
    package let campaign: String?
    /// Public ids.
    package let conversation: String?
    package let reply: String?
    package let outbox: String?
    /// Who did it; nil for the gateway itself.
    package let agent: String?
    package let detail: String
}

extension Store {
    /// Rows of events that one call looks through, so that nobody who may know of few holds a reader for long.
    private static let eventsLookedThrough: Int64 = 20_000

    /// Events after a number, in the order in which they were committed: none comes later with a lower number.
    ///
    /// - Parameters:
    ///   - cursor: 0, or `last` of the page before.
    ///   - conversation: a public id; nil: of all. Who may not know of all campaigns gets events of his conversations only.
    /// - Returns: `last` is the event that was looked at last, which may be one that is not for this agent.
    package func eventPage(
        after cursor: Int64, limit: Int, by agent: ActingAgent, conversation: String? = nil
    ) async throws(StoreFailure) -> (items: [FeedEvent], last: Int64) {
        try await read { db in
            let newest = try db.lastEvent()
            let row = try conversation.flatMap { try db.identified($0)?.row }
            if conversation != nil, row == nil { return ([], newest) }
            let end = row == nil ? min(newest, cursor &+ Store.eventsLookedThrough) : newest
            guard end > cursor else { return ([], max(cursor, 0)) }
            let items = try db.feedEvents(after: cursor, through: end, of: row, by: agent, limit: limit)
            return (items, items.count < limit ? end : items.last?.id ?? end)
        }
    }

    package func events(
        after cursor: Int64, limit: Int, by agent: ActingAgent, conversation: String? = nil
    ) async throws(StoreFailure) -> [FeedEvent] {
        try await eventPage(after: cursor, limit: limit, by: agent, conversation: conversation).items
    }

    /// The number of the newest event; 0 if nothing has happened yet.
    package func latestEvent() async throws(StoreFailure) -> Int64 { try await read { try $0.lastEvent() } }
}

extension Database {
    func lastEvent() throws -> Int64 {
        try first("SELECT max(id) FROM event", { _ in }) { $0.integer(0) } ?? 0
    }

    fileprivate func feedEvents(
        after cursor: Int64, through end: Int64, of row: Int64?, by agent: ActingAgent, limit: Int
    ) throws -> [FeedEvent] {
        // The index of conversations has the row ids in order, too.
        let one = row == nil ? "" : "AND e.conversation = \(row ?? 0)"
        var items: [FeedEvent] = []
        try each(FeedEvent.selection + " WHERE e.id > ? AND e.id <= ? \(one) ORDER BY e.id") {
            $0.integer(cursor)
            $0.integer(end)
        } row: {
            let event = FeedEvent($0)
            if agent.campaigns == nil || event.campaign.map(agent.mayKnow) == true { items.append(event) }
            return items.count < max(1, limit)
        }
        return items
    }

    /// Deletes events, which nothing else may: for erasing a person, and for what is kept no longer.
    func erasingEvents<Value>(_ work: () throws -> Value) throws -> Value {
        try step("INSERT OR REPLACE INTO setting (name, value) VALUES ('erasing', 1)", { _ in })
        let value = try work()
        try step("DELETE FROM setting WHERE name = 'erasing'", { _ in })
        return value
    }
}

extension FeedEvent {
    static let selection = """
        SELECT e.id, e.at, e.kind, c.campaign, c.public_id, r.public_id, \(OutboxItem.name(reply: "m", answer: "a")), e.agent,
            e.detail FROM event e
        LEFT JOIN conversation c ON c.id = e.conversation LEFT JOIN reply r ON r.id = e.reply
        LEFT JOIN outbox o ON o.id = e.outbox LEFT JOIN reply m ON m.id = o.reply LEFT JOIN answer a ON a.outbox = o.id
        """

    init(_ row: SteppedRow) {
        func text(_ column: Int32) -> String? { row.isNull(column) ? nil : row.text(column) }
        self.init(
            id: row.integer(0), at: Moment(microseconds: row.integer(1)), kind: row.text(2),
            campaign: text(3),
            conversation: text(4), reply: text(5),
            outbox: text(6), agent: text(7), detail: row.text(8))
    }
}
