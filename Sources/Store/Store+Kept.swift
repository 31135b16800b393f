import GRDB
package import Mail

/// A message as it came to one campaign, with what only the envelope told.
package struct KeptMessage: Sendable, Equatable {
    package let received: Moment
    /// MAIL FROM; empty for the null sender.
    package let sender: String
    /// The address of ours that it came to, with its tag.
    package let recipient: String
    package let hasBareOctets: Bool
    package let bytes: [UInt8]
}

extension Store {
    /// Rows that one call looks through, so that no reader holds its snapshot for long.
    private static let keptLookedThrough: Int64 = 2000

    /// Replies from a moment on, in order, a page at a time, with their envelopes.
    ///
    /// - Parameters:
    ///   - row: 0, or `next` of the page before.
    ///   - octets: no further message is added to a page that has so many; a page has one message at least.
    /// - Returns: the messages, of which there may be none even before the end, and the row to go on after; nil at
    ///   the end. A message whose file is missing is left out.
    package func keptMessages(
        since: Moment, after row: Int64, octets: Int
    ) async throws(StoreFailure) -> (messages: [KeptMessage], next: Int64?) {
        try await read { [spool] db in
            let (first, last) = try db.keptRows(since: since)
            let start = max(row, first - 1)
            let end = min(start + Store.keptLookedThrough, last)
            var page: [KeptMessage] = []
            var size = 0
            var reached = end
            try db.each(
                """
                SELECT r.id, r.received, m.sender, m.has_bare_octets, m.raw, m.spool, r.recipient
                FROM reply r JOIN message m ON m.id = r.message WHERE r.id > ? AND r.id <= ? ORDER BY r.id
                """
            ) {
                $0.integer(start)
                $0.integer(end)
            } row: {
                let bytes = $0.isNull(5) ? $0.blob(4) : try? spool.contents(of: $0.text(5))
                if let bytes {
                    page.append(
                        KeptMessage(
                            received: Moment(microseconds: $0.integer(1)), sender: $0.text(2),
                            recipient: $0.text(6), hasBareOctets: $0.integer(3) != 0,
                            bytes: bytes))
                    size += bytes.count
                }
                if size >= octets { reached = $0.integer(0) }
                return size < octets
            }
            return (page, reached < last ? reached : nil)
        }
    }
}

extension Database {
    /// The first row received at or after `since`, and the last one of all; times grow with rows, so halving finds it.
    fileprivate func keptRows(since: Moment) throws -> (first: Int64, last: Int64) {
        let last = try first("SELECT coalesce(max(id), 0) FROM reply", { _ in }, row: { $0.integer(0) }) ?? 0
        var (low, high): (Int64, Int64) = (1, last + 1)
        while low < high {
            let middle = low + (high - low) / 2
            let found = try first("SELECT received FROM reply WHERE id >= ? ORDER BY id LIMIT 1") {
                $0.integer(middle)
            } row: {
                $0.integer(0)
            }
            if let found, found < since.microseconds { low = middle + 1 } else { high = middle }
        }
        return (low, last)
    }
}
