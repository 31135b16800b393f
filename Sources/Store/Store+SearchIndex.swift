import GRDB
import Mail

/// A kept message that is to be made findable.
package struct UnsearchedReply: Sendable, Equatable {
    package let row: Int64
    /// As `Store.content(of:)` takes it.
    package let message: Int64
    package let campaign: String
    package let subject: String
}

/// What can be found of a message.
package struct SearchableText: Sendable, Equatable {
    package var row: Int64
    package var subject: String
    /// What the customer wrote now.
    package var text: String
    package var files: [String]

    package init(row: Int64, subject: String, text: String, files: [String]) {
        (self.row, self.subject, self.text, self.files) = (row, subject, text, files)
    }
}

/// Replies that come next, and the number of removals when they were read.
package struct UnsearchedReplies: Sendable, Equatable {
    package let replies: [UnsearchedReply]
    package let removals: Int64
    /// The last row that was looked at.
    package let end: Int64
    /// Whether there are rows behind the mark, be they known already.
    package let isAhead: Bool
}

extension Store {
    /// Replies after the mark, in order.
    package func unsearchedReplies(limit: Int) async throws(StoreFailure) -> UnsearchedReplies {
        try await read { db in
            let mark = try db.first("SELECT indexed, removals FROM search_mark", { _ in }) {
                (indexed: $0.integer(0), removals: $0.integer(1))
            }
            guard let mark else {
                throw StoreFailure.unusable("the search's mark is missing from the database")
            }
            var replies: [UnsearchedReply] = []
            var end = mark.indexed
            try db.each(
                """
                SELECT r.id, r.message, c.campaign, r.subject, s.reply IS NULL FROM reply r JOIN conversation c ON c.id = r.conversation
                LEFT JOIN searchable s ON s.reply = r.id WHERE r.id > ? ORDER BY r.id LIMIT ?
                """
            ) {
                $0.integer(mark.indexed)
                $0.integer(limit)
            } row: {
                end = $0.integer(0)
                if $0.integer(4) != 0 {
                    replies.append(
                        UnsearchedReply(
                            row: end, message: $0.integer(1), campaign: $0.text(2), subject: $0.text(3)))
                }
                return true
            }
            return UnsearchedReplies(
                replies: replies, removals: mark.removals, end: end, isAhead: end > mark.indexed)
        }
    }

    /// Makes messages findable when the writer has nothing else to do, and sets the mark.
    ///
    /// - Returns: false if something was erased or moved since the replies were read: nothing was done, read them again.
    package func makeSearchable(
        _ texts: [SearchableText], of batch: UnsearchedReplies
    ) async throws(StoreFailure) -> Bool {
        // Before the one who writes is asked for.
        let texts = texts.map { IndexedText($0) }
        return try await writeWhenIdle { db, _ in
            let removals = try db.first("SELECT removals FROM search_mark", { _ in }) { $0.integer(0) }
            guard removals == batch.removals else { return false }
            for text in texts { try db.makeSearchable(text) }
            try db.step("UPDATE search_mark SET indexed = max(indexed, ?)") { $0.integer(batch.end) }
            return true
        }
    }

    /// Goes on with writing the index anew without the words that were removed from it; the removed words stand in the
    /// database file until it is done. Begin with `isFirst`; then again until it returns true. Then a checkpoint
    /// takes them out of the log.
    ///
    /// - Parameter pages: of the index, written in one transaction: 500 take some ten milliseconds.
    /// - Returns: whether it is done.
    package func mergeSearch(pages: Int = 500, isFirst: Bool) async throws(StoreFailure) -> Bool {
        try await write { db, _ in try db.mergeSearch(pages: pages, isFirst: isFirst) }
    }
}

extension Database {
    fileprivate func makeSearchable(_ text: IndexedText) throws {
        try step(
            """
            INSERT INTO searchable (reply, customer, subject, text, files, facts)
            SELECT r.id, c.customer || ' ' || c.customer_name, ?2, ?3, ?4, 'every c' || hex(c.campaign) || iif(?4 = '', '', ' attachment')
            FROM reply r JOIN conversation c ON c.id = r.conversation WHERE r.id = ?1 ON CONFLICT DO NOTHING
            """
        ) {
            $0.integer(text.row)
            $0.text(text.subject)
            $0.text(text.text)
            $0.text(text.files)
        }
    }

    /// Takes a message out of the index and of what is kept for it. The words stay in old parts of the index until
    /// `mergeSearch` is done.
    func unindex(reply: Int64) throws {
        // Whoever reads the message to put it in just now must begin again.
        try step("UPDATE search_mark SET removals = removals + 1") { _ in }
        try step("DELETE FROM searchable WHERE reply = ?") { $0.integer(reply) }
    }

    func mergeSearch(pages: Int, isFirst: Bool) throws -> Bool {
        let before = totalChangesCount
        // A negative number first puts all parts of the index on one level (SQLite FTS5 §6.8).
        try step("INSERT INTO search (search, rank) VALUES ('merge', ?)") {
            $0.integer(isFirst ? -pages : pages)
        }
        return totalChangesCount - before < 2
    }
}

/// A message's words as the index is to have them.
private struct IndexedText: Sendable {
    let row: Int64
    let subject: String
    let text: String
    let files: String

    init(_ text: SearchableText) {
        row = text.row
        subject = indexed(text.subject, limit: 2000)
        self.text = indexed(text.text, limit: 20_000)
        files = text.files.prefix(100).map { indexed($0, limit: 300) }.joined(separator: "\n")
    }
}

/// As the index is to have it: no control characters, words of scripts without blanks apart.
private func indexed(_ text: String, limit: Int) -> String {
    jointed(printable(text).cut(to: limit))
}
