import GRDB

/// A message as it was received.
package struct StoredContent: Sendable, Equatable {
    package let bytes: [UInt8]
    /// Whether it has bare CR or LF, which who reads it as a message mends first.
    package let hasBareOctets: Bool
}

extension Store {
    /// Rows that one call looks through, so that no reader holds its snapshot for long.
    private static let lookedThrough: Int64 = 2000

    /// - Parameter message: as `ReplyDetail.message` names it.
    /// - Returns: nil if there is no such message.
    package func content(of message: Int64) async throws(StoreFailure) -> StoredContent? {
        try await read { db in
            try db.first("SELECT raw, has_bare_octets FROM message WHERE id = ?") {
                $0.integer(message)
            } row: {
                StoredContent(bytes: $0.blob(0), hasBareOctets: $0.integer(1) != 0)
            }
        }
    }

    /// Stored messages as received, in order, a page at a time; with `text` only those that contain it.
    ///
    /// - Parameters:
    ///   - row: 0, or `next` of the page before.
    ///   - octets: no further message is added to a page that has so many; a page has one message at least.
    /// - Returns: the messages, of which there may be none even before the end, and the row to go on after; nil at
    ///   the end.
    package func rawMessages(
        containing text: String?, after row: Int64, octets: Int
    ) async throws(StoreFailure) -> (messages: [[UInt8]], next: Int64?) {
        let text = text.map { Array($0.utf8) }
        return try await read { db in
            let last =
                try db.first("SELECT coalesce(max(id), 0) FROM message", { _ in }, row: { $0.integer(0) })
                ?? 0
            let end = min(row + Store.lookedThrough, last)
            var page: [[UInt8]] = []
            var size = 0
            var reached = end
            // instr on two blobs compares octets.
            try db.each(
                """
                SELECT id, raw FROM message WHERE id > ?1 AND id <= ?2 AND (?3 IS NULL OR instr(raw, ?3) > 0)
                ORDER BY id
                """
            ) {
                $0.integer(row)
                $0.integer(end)
                if let text { $0.blob(text) } else { $0.null() }
            } row: {
                page.append($0.blob(1))
                size += page[page.count - 1].count
                if size >= octets { reached = $0.integer(0) }
                return size < octets
            }
            return (page, reached < last ? reached : nil)
        }
    }
}
