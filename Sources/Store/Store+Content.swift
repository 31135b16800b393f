import GRDB
import Glibc

/// A message as it was received.
package struct StoredContent: Sendable, Equatable {
    package let bytes: [UInt8]
    /// Whether it has bare CR or LF, which who reads it as a message mends first.
    package let hasBareOctets: Bool
}

extension Store {
    /// Rows that one call looks through, so that no reader holds its snapshot for long.
    private static let lookedThrough: Int64 = 2000

    /// A new file for a message that is too large for memory.
    package func makeSpoolFile() throws(StoreFailure) -> SpoolFile {
        try spool.make { [writer] in writer.end(with: $0) }
    }

    /// Replies of all campaigns among which the latest of one are looked for.
    private static let latestLookedAt = 20_000

    /// The latest messages that people sent to a campaign, the newest first, one of each sender.
    package func latestMessages(
        to campaign: String, limit: Int
    ) async throws(StoreFailure) -> [Int64] {
        try await read { db in
            try Int64.fetchAll(
                db,
                sql: """
                    SELECT message FROM (SELECT message, sender_hash, max(id) AS id FROM
                        (SELECT id, message, sender_hash FROM reply WHERE campaign = ?1 AND lane = 'person'
                            AND id > (SELECT coalesce(max(id), 0) FROM reply) - ?3 ORDER BY id DESC LIMIT ?2)
                        GROUP BY sender_hash) ORDER BY id DESC
                    """, arguments: [campaign, limit, Store.latestLookedAt])
        }
    }

    /// - Parameter message: as `ReplyDetail.message` names it.
    /// - Returns: nil if there is no such message.
    /// - Throws: `.failed` also where its file is missing.
    package func content(of message: Int64) async throws(StoreFailure) -> StoredContent? {
        try await read { [spool] db in
            let found = try db.first("SELECT has_bare_octets, raw, spool FROM message WHERE id = ?") {
                $0.integer(message)
            } row: {
                (hasBareOctets: $0.integer(0) != 0, raw: $0.blob(1), spooled: $0.isNull(2) ? nil : $0.text(2))
            }
            guard let found else { return nil }
            return StoredContent(
                bytes: try found.spooled.map { try spool.contents(of: $0) } ?? found.raw,
                hasBareOctets: found.hasBareOctets)
        }
    }

    /// Stored messages as received, in order, a page at a time; with `text` only those that contain it.
    ///
    /// - Parameters:
    ///   - row: 0, or `next` of the page before.
    ///   - octets: no further message is added to a page that has so many; a page has one message at least.
    /// - Returns: the messages, of which there may be none even before the end, and the row to go on after; nil at
    ///   the end. A message whose file is missing is left out.
    package func rawMessages(
        containing text: String?, after row: Int64, octets: Int
    ) async throws(StoreFailure) -> (messages: [[UInt8]], next: Int64?) {
        let text = text.map { Array($0.utf8) }
        return try await read { [spool] db in
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
                SELECT id, raw, spool FROM message WHERE id > ?1 AND id <= ?2 AND (?3 IS NULL OR raw IS NULL OR instr(raw, ?3) > 0)
                ORDER BY id
                """
            ) {
                $0.integer(row)
                $0.integer(end)
                if let text { $0.blob(text) } else { $0.null() }
            } row: {
                let bytes = $0.isNull(2) ? $0.blob(1) : try? spool.contents(of: $0.text(2))
                if let bytes, $0.isNull(2) || text.map({ isPart($0, of: bytes) }) ?? true {
                    page.append(bytes)
                    size += bytes.count
                }
                if size >= octets { reached = $0.integer(0) }
                return size < octets
            }
            return (page, reached < last ? reached : nil)
        }
    }
}

/// Whether `bytes` contains `part`.
private func isPart(_ part: [UInt8], of bytes: [UInt8]) -> Bool {
    guard let first = part.first else { return true }
    return bytes.withUnsafeBytes { bytes in
        var start = 0
        while start + part.count <= bytes.count,
            let found = memchr(bytes.baseAddress! + start, Int32(first), bytes.count - part.count - start + 1)
        {
            if memcmp(found, part, part.count) == 0 { return true }
            start = found - UnsafeMutableRawPointer(mutating: bytes.baseAddress!) + 1
        }
        return false
    }
}
