import Foundation
import GRDB
package import Mail

/// A piece of text, and whether it is what was looked for.
package struct SnippetPart: Sendable, Equatable {
    package let text: String
    package let isHit: Bool
}

/// A conversation that was found, with the message of it that fits best.
package struct SearchHit: Sendable, Equatable {
    package let conversation: ConversationSummary
    /// Public id of the message.
    package let reply: String
    package let received: Moment
    package let subject: String
    /// How many messages of the conversation were found on the way.
    package let messages: Int
    /// Where the words stand; without words in the query the beginning of the text. Never empty.
    package let snippets: [SearchQuery.Field: [SnippetPart]]
    /// The greater, the better; comparable within one answer.
    package let score: Double
}

package struct SearchAnswer: Sendable, Equatable {
    package let hits: [SearchHit]
    /// Gives the next hits; nil: there are no more. There may be no hit here and yet some further on.
    package let next: String?
    /// Messages that came in and cannot be found yet.
    package let behind: Int
    /// Sentences about what was read otherwise than it may have been meant.
    package let notes: [String]
}

extension Store {
    /// Newest matches that are ranked against one another; older ones come after them.
    static let rankedMatches = 1000
    /// Matches of the words that one call looks at; those that the filters leave out count.
    static let searchedMatches = 12_000

    /// Finds conversations by words in their messages and by filters, the best first: how well the words fit, and up to
    /// twice as much for what is new.
    ///
    /// The newest `rankedMatches` are ranked; then, on further pages, those before them. So a word that half of all messages
    /// have takes no longer than a rare one.
    ///
    /// - Parameters:
    ///   - cursor: `next` of the answer before, to the same query; nil at the beginning.
    ///   - limit: hits of the answer, 1 to 100.
    /// - Returns: `.failure` with words for who asked, if the cursor is not of this query.
    package func search(
        _ query: SearchQuery, for agent: ActingAgent, cursor: String? = nil, limit: Int = 25, at now: Moment
    ) async throws(StoreFailure) -> Result<SearchAnswer, SearchQuery.Problem> {
        let statement = query.statement(for: agent)
        let mark = SearchCursor.mark(of: statement)
        var place: SearchCursor?
        if let cursor {
            place = SearchCursor(cursor, mark: mark)
            guard place != nil else {
                return .failure(.init("this cursor belongs to another search; begin without one"))
            }
        }
        return .success(
            try await read { [place] db in
                try db.search(
                    query, statement, from: place, mark: mark, limit: min(max(1, limit), 100), at: now)
            })
    }
}

/// Where a search goes on: within the ranked matches up to a row.
struct SearchCursor: Equatable {
    /// The newest row that is looked at.
    var top: Int64
    /// Hits among the ranked that were given.
    var given: Int
    var mark: UInt64

    init(top: Int64, given: Int, mark: UInt64) { (self.top, self.given, self.mark) = (top, given, mark) }

    /// Nil if it is none, or of another query.
    init?(_ text: String, mark: UInt64) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, let top = Int64(parts[0], radix: 36), let given = Int(parts[1], radix: 36),
            top >= 0, (0...Store.rankedMatches).contains(given), UInt64(parts[2], radix: 36) == mark
        else { return nil }
        self.init(top: top, given: given, mark: mark)
    }

    var text: String {
        [String(top, radix: 36), String(given, radix: 36), String(mark, radix: 36)].joined(separator: "-")
    }

    /// Tells queries from one another (FNV-1a); guards against mistakes, not against anybody.
    static func mark(of statement: SearchStatement) -> UInt64 {
        let parts =
            [statement.match] + statement.conditions
            + statement.values.sorted { $0.key < $1.key }.map { $0.key + $0.value }
        return parts.joined(separator: "\n").utf8.reduce(0xCBF2_9CE4_8422_2325) {
            ($0 ^ UInt64($1)) &* 0x100_0000_01B3
        }
    }
}

/// A conversation among the ranked matches.
private struct Ranked {
    var conversation: Int64
    var reply: Int64
    var score: Double
    var messages: Int
}

extension Database {
    fileprivate func search(
        _ query: SearchQuery, _ statement: SearchStatement, from place: SearchCursor?, mark: UInt64,
        limit: Int,
        at now: Moment
    ) throws -> SearchAnswer {
        let (indexed, last) =
            try first(
                "SELECT indexed, (SELECT coalesce(max(id), 0) FROM reply) FROM search_mark", { _ in },
                row: { ($0.integer(0), $0.integer(1)) }) ?? (0, 0)
        let behind = try first(
            "SELECT count(*) FROM reply WHERE id > ?", { $0.integer(indexed) }, row: { $0.int(0) })
        var top = place?.top ?? last
        if let before = query.before { top = min(top, try firstReply(at: before.moment(now)) - 1) }
        let bottom = try query.after.map { try firstReply(at: $0.moment(now)) } ?? 1
        let (ranked, lowest) = try rank(statement, top: top, bottom: bottom, at: now)
        let given = place?.given ?? 0
        let page = ranked.dropFirst(given).prefix(limit)
        var next: SearchCursor?
        if given + page.count < ranked.count {
            next = SearchCursor(top: top, given: given + page.count, mark: mark)
        } else if let lowest {
            next = SearchCursor(top: lowest - 1, given: 0, mark: mark)
        }
        let texts = try snippets(of: page.map(\.reply), statement)
        let hits = try page.compactMap { try hit($0, texts[$0.reply], at: now) }
        return SearchAnswer(hits: hits, next: next?.text, behind: behind ?? 0, notes: query.notes)
    }

    /// The first reply received at or after `time`; one after the last if there is none. Times grow with rows, so halving
    /// finds it.
    private func firstReply(at time: Moment) throws -> Int64 {
        let last = try first("SELECT coalesce(max(id), 0) FROM reply", { _ in }, row: { $0.integer(0) }) ?? 0
        var (low, high): (Int64, Int64) = (1, last + 1)
        while low < high {
            let middle = low + (high - low) / 2
            let found = try first(
                "SELECT received FROM reply WHERE id >= ? ORDER BY id LIMIT 1", { $0.integer(middle) }
            ) {
                $0.integer(0)
            }
            if let found, found < time.microseconds { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The conversations of the newest matches, the best first, and the oldest row looked at; nil: all were.
    private func rank(
        _ statement: SearchStatement, top: Int64, bottom: Int64, at now: Moment
    ) throws -> (ranked: [Ranked], lowest: Int64?) {
        guard top >= bottom else { return ([], nil) }
        let condition = statement.conditions.isEmpty ? "1" : statement.conditions.joined(separator: " AND ")
        let rows = try Row.fetchCursor(
            // Not kept: queries have many forms.
            makeStatement(
                sql: """
                    SELECT r.id, r.conversation, r.received, CASE WHEN \(condition) THEN relevance(search, :weighs) END
                    FROM search CROSS JOIN reply r ON r.id = search.rowid CROSS JOIN conversation c ON c.id = r.conversation
                    WHERE search MATCH :match AND search.rowid BETWEEN :bottom AND :top ORDER BY search.rowid DESC
                    """),
            arguments: statement.arguments([
                "bottom": bottom, "top": top, "now": now.microseconds, "weighs": statement.weighsRarity,
            ]))
        var found: [Int64: Ranked] = [:]
        var (looked, matches) = (0, 0)
        var newest: Int64?
        var lowest: Int64?
        while let row = try rows.next() {
            looked += 1
            let (reply, conversation, received): (Int64, Int64, Int64) = (row[0], row[1], row[2])
            if let relevance = row[3] as Double? {
                matches += 1
                newest = newest ?? received
                let score = (0.01 + relevance) * freshness(age: (newest ?? received) - received)
                let before = found[conversation]
                if let before, before.score >= score {
                    found[conversation]?.messages += 1
                } else {
                    found[conversation] = Ranked(
                        conversation: conversation, reply: reply, score: score,
                        messages: (before?.messages ?? 0) + 1)
                }
            }
            if looked == Store.searchedMatches || matches == Store.rankedMatches {
                lowest = reply
                break
            }
        }
        let ranked = found.values.sorted { ($0.score, $0.reply) > ($1.score, $1.reply) }
        return (ranked, lowest.flatMap { $0 > bottom ? $0 : nil })
    }

    /// What is shown of each of these replies. The words are looked up once for all of them: for the beginning of a word that
    /// is what takes long.
    private func snippets(of replies: [Int64], _ statement: SearchStatement) throws -> [Int64: Row] {
        guard let lowest = replies.min(), let highest = replies.max() else { return [:] }
        let list = "[" + replies.map { String($0) }.joined(separator: ",") + "]"
        let rows = try fetchRows(
            """
            SELECT r.public_id, r.received, r.subject, highlight(search, 0, ?2, ?3), highlight(search, 1, ?2, ?3),
                snippet(search, 2, ?2, ?3, '…', 32), highlight(search, 3, ?2, ?3), r.id
            FROM search CROSS JOIN reply r ON r.id = search.rowid
            WHERE search MATCH ?1 AND search.rowid BETWEEN ?4 AND ?5 AND +search.rowid IN (SELECT value FROM json_each(?6))
            """, [statement.match, String(hitBegins), String(hitEnds), lowest, highest, list])
        return Dictionary(rows.map { ($0[7] as Int64, $0) }) { $1 }
    }

    private func hit(_ ranked: Ranked, _ texts: Row?, at now: Moment) throws -> SearchHit? {
        let row = try fetchRow(ConversationSummary.selection, [ranked.conversation])
        guard let row, let texts else { return nil }
        var snippets: [SearchQuery.Field: [SnippetPart]] = [:]
        for (column, field) in [(3, SearchQuery.Field.customer), (4, .subject), (5, .text), (6, .files)] {
            let parts = snippetParts(texts[column] as String? ?? "")
            // The beginning of the text also where it was found by something else.
            if parts.contains(where: \.isHit) || field == .text && !parts.isEmpty {
                snippets[field] = parts
            }
        }
        return SearchHit(
            conversation: ConversationSummary(row, at: now), reply: texts[0],
            received: Moment(microseconds: texts[1]), subject: texts[2], messages: ranked.messages,
            snippets: snippets, score: ranked.score)
    }
}

extension SearchStatement {
    /// Only those that the statement has.
    fileprivate func arguments(_ further: [String: (any DatabaseValueConvertible)?]) -> StatementArguments {
        var all: [String: (any DatabaseValueConvertible)?] = ["match": match]
        for (name, value) in values { all[name] = value }
        let usesNow = conditions.contains { $0.contains(":now") }
        for (name, value) in further where name != "now" || usesNow { all[name] = value }
        return StatementArguments(all)
    }
}

/// 1 for the newest, a half in the end: half of the way is gone after 90 days.
private func freshness(age: Int64) -> Double {
    let days = Double(max(0, age)) / 86_400_000_000
    return 0.5 + 0.5 * 90 / (90 + days)
}

/// Around hits in what SQLite gives; the index holds no control characters.
private let hitBegins: Character = "\u{2}"
private let hitEnds: Character = "\u{3}"

/// Takes the marks around hits out.
func snippetParts(_ text: String) -> [SnippetPart] {
    var parts: [SnippetPart] = []
    var piece = ""
    var isHit = false
    func end() {
        if !piece.isEmpty { parts.append(SnippetPart(text: piece, isHit: isHit)) }
        piece = ""
    }
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\u{2}": end(); isHit = true
        case "\u{3}": end(); isHit = false
        case "\u{200B}": continue
        default: piece.unicodeScalars.append(scalar)
        }
    }
    end()
    return parts
}
