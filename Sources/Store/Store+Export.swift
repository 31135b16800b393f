import GRDB
package import Mail

/// What is exported; empty lists and nil stand for all.
package struct ExportFilter: Sendable, Equatable {
    package var campaigns: [String] = []
    package var lanes: [String] = []
    /// Of the conversation.
    package var states: [String] = []
    /// Conversations by when they began, messages by when they came: from this time on,
    package var since: Moment?
    /// and before this one.
    package var until: Moment?

    package init() {}
}

/// A kept message with what only its envelope and we know of it.
package struct ExportedMessage: Sendable, Equatable {
    package let row: Int64
    package let id: String
    package let conversation: String
    package let campaign: String
    package let received: Moment
    /// MAIL FROM; empty for the null sender.
    package let sender: String
    package let recipient: String
    package let messageID: String?
    package let subject: String
    package let lane: String
    package let standing: String
    package let language: String?
    /// Return-Path and Received fields of ours, with CRLF.
    package let trace: [UInt8]
    /// Nil: its file is missing.
    package let content: StoredContent?
}

/// Rows of an export, and where it goes on.
package struct ExportPage<Item: Sendable>: Sendable {
    package let items: [Item]
    /// The last row that was looked at, whether it was chosen or not.
    package let reached: Int64
    /// The row to go on after, though there may be no items here; nil at the end.
    package let next: Int64?
}

extension Store {
    /// Rows that one call looks through, so that no reader holds its snapshot for long.
    private static let exportLookedThrough: Int64 = 2000

    /// Messages in the order in which they came, each once for each campaign that it came to.
    ///
    /// - Parameters:
    ///   - row: 0, or `ExportedMessage.row` of the last one that arrived safely, or `next`.
    ///   - octets: no further message is added to a page that has so many; a page that is not at its end has one at least.
    package func exportMessages(
        _ filter: ExportFilter, for agent: ActingAgent, after row: Int64, octets: Int
    ) async throws(StoreFailure) -> ExportPage<ExportedMessage> {
        try await read { [spool] db in
            let last =
                try db.first("SELECT coalesce(max(id), 0) FROM reply", { _ in }, row: { $0.integer(0) }) ?? 0
            let end = min(row + Store.exportLookedThrough, last)
            var items: [ExportedMessage] = []
            var size = 0
            var reached = end
            try db.each(
                """
                SELECT r.id, r.public_id, c.public_id, c.campaign, r.received, m.sender, r.recipient, r.message_id, r.subject,
                    r.lane, r.standing, r.language, m.trace, m.has_bare_octets, m.spool, m.raw
                FROM reply r JOIN message m ON m.id = r.message JOIN conversation c ON c.id = r.conversation
                WHERE r.id > ?1 AND r.id <= ?2 AND (?3 IS NULL OR r.received >= ?3) AND (?4 IS NULL OR r.received < ?4)
                    AND (?5 IS NULL OR c.campaign IN (SELECT value FROM json_each(?5)))
                    AND (?6 IS NULL OR r.lane IN (SELECT value FROM json_each(?6)))
                    AND (?7 IS NULL OR c.state IN (SELECT value FROM json_each(?7)))
                    AND (?8 IS NULL OR c.campaign IN (SELECT value FROM json_each(?8))) ORDER BY r.id
                """
            ) {
                $0.integer(row)
                $0.integer(end)
                filter.bind(&$0)
                $0.text(agent.campaigns.map { jsonText($0.sorted()) })
            } row: {
                let bytes = $0.isNull(14) ? $0.blob(15) : try? spool.contents(of: $0.text(14))
                items.append(ExportedMessage($0, bytes))
                size += (bytes?.count ?? 0) + 500
                if size >= octets { reached = $0.integer(0) }
                return size < octets
            }
            return ExportPage(items: items, reached: max(row, reached), next: reached < last ? reached : nil)
        }
    }

    /// Conversations in the order in which they began: their rows and public ids.
    package func exportConversations(
        _ filter: ExportFilter, for agent: ActingAgent, after row: Int64, limit: Int
    ) async throws(StoreFailure) -> ExportPage<(row: Int64, id: String)> {
        try await read { db in
            let last =
                try db.first(
                    "SELECT coalesce(max(id), 0) FROM conversation", { _ in }, row: { $0.integer(0) }) ?? 0
            let end = min(row + Store.exportLookedThrough, last)
            var items: [(row: Int64, id: String)] = []
            var reached = end
            try db.each(
                """
                SELECT id, public_id FROM conversation c
                WHERE id > ?1 AND id <= ?2 AND (?3 IS NULL OR created >= ?3) AND (?4 IS NULL OR created < ?4)
                    AND (?5 IS NULL OR campaign IN (SELECT value FROM json_each(?5)))
                    AND (?6 IS NULL OR lane IN (SELECT value FROM json_each(?6)))
                    AND (?7 IS NULL OR state IN (SELECT value FROM json_each(?7)))
                    AND (?8 IS NULL OR campaign IN (SELECT value FROM json_each(?8))) ORDER BY id
                """
            ) {
                $0.integer(row)
                $0.integer(end)
                filter.bind(&$0)
                $0.text(agent.campaigns.map { jsonText($0.sorted()) })
            } row: {
                items.append(($0.integer(0), $0.text(1)))
                if items.count == limit { reached = $0.integer(0) }
                return items.count < limit
            }
            return ExportPage(items: items, reached: max(row, reached), next: reached < last ? reached : nil)
        }
    }
}

extension ExportFilter {
    /// Binds since, until, campaigns, lanes, states.
    fileprivate func bind(_ binder: inout Binder) {
        binder.integer(since?.microseconds)
        binder.integer(until?.microseconds)
        for words in [campaigns, lanes, states] { binder.text(words.isEmpty ? nil : jsonText(words)) }
    }
}

extension ExportedMessage {
    fileprivate init(_ row: SteppedRow, _ bytes: [UInt8]?) {
        self.init(
            row: row.integer(0), id: row.text(1), conversation: row.text(2), campaign: row.text(3),
            received: Moment(microseconds: row.integer(4)), sender: row.text(5), recipient: row.text(6),
            messageID: row.isNull(7) ? nil : row.text(7), subject: row.text(8), lane: row.text(9),
            standing: row.text(10), language: row.isNull(11) ? nil : row.text(11), trace: row.blob(12),
            content: bytes.map { StoredContent(bytes: $0, hasBareOctets: row.integer(13) != 0) })
    }
}
