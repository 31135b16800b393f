package import Mail
import Triage

/// What somebody looks for, as he typed it: words, quoted phrases, `word*`, filters such as `campaign:spring`, and `-` in
/// front of each for “not”.
///
/// Law: every text is read, or refused in words that say what to do. Nothing of it reaches SQLite but as a bound value
/// or within the quotes of an FTS5 string.
package struct SearchQuery: Sendable, Equatable {
    /// Where words are looked for.
    package enum Field: String, Sendable, CaseIterable {
        case customer, subject, text, files
    }

    /// Words that must follow one another.
    package struct Phrase: Sendable, Equatable {
        /// Nil: everywhere.
        package var field: Field?
        package var words: String
        /// The last word is the beginning of one.
        package var isPrefix = false
        package var isNegated = false
    }

    /// Words of ours that a conversation or message has: of each group one, and none of the unwanted.
    package struct Choice: Sendable, Equatable {
        package var groups: [[String]] = []
        package var unwanted: [String] = []

        var isEmpty: Bool { groups.isEmpty && unwanted.isEmpty }
    }

    package enum Time: Sendable, Equatable {
        case at(Moment)
        /// So long before the search.
        case ago(Duration)

        func moment(_ now: Moment) -> Moment {
            switch self {
            case .at(let moment): moment
            case .ago(let duration): now - duration
            }
        }
    }

    /// Why it cannot be searched for, and what to write instead.
    package struct Problem: Error, Sendable, Equatable, CustomStringConvertible {
        package let description: String
        init(_ description: String) { self.description = description }
    }

    package var phrases: [Phrase] = []
    package var campaigns = Choice()
    package var lanes = Choice()
    /// With `snoozed` and `open` beside the states of the store.
    package var states = Choice()
    package var labels = Choice()
    package var languages = Choice()
    package var hasAttachment: Bool?
    /// From this time on.
    package var after: Time?
    /// Up to this time, without it.
    package var before: Time?
    /// What was left out or read otherwise than it may have been meant, in sentences.
    package var notes: [String] = []

    /// Octets of a query; longer ones are pasted by mistake.
    package static let longest = 2000
    /// Words, phrases and filters of a query.
    package static let most = 40
    /// Letters that stand before `*` at least: fewer stand at the beginning of half of all words.
    package static let shortestPrefix = 2

    package static let states = [
        "open", "waiting", "claimed", "answered", "handed-over", "resolved", "snoozed",
    ]

    init() {}

    /// Reads what was typed.
    ///
    /// - Throws: `Problem` for a query without anything to look for, one that is too long, and a filter's value that is none.
    package init(parsing text: String) throws(Problem) {
        guard text.utf8.count <= SearchQuery.longest else {
            throw Problem(
                "a search may have \(SearchQuery.longest) octets, this one has \(text.utf8.count); leave some words out"
            )
        }
        for piece in pieces(of: printable(text)) {
            guard count < SearchQuery.most else {
                throw Problem("a search may have \(SearchQuery.most) words and filters; leave some out")
            }
            try take(piece)
        }
        guard count > 0 else {
            throw Problem(
                notes.first
                    ?? "nothing to search for; write words (refund), “\"exact words\"”, or filters (state:waiting)"
            )
        }
    }

    private var count: Int {
        phrases.count
            + [campaigns, lanes, states, labels, languages].reduce(0) {
                $0 + $1.groups.count + $1.unwanted.count
            }
            + (hasAttachment == nil ? 0 : 1) + (after == nil ? 0 : 1) + (before == nil ? 0 : 1)
    }

    private mutating func take(_ piece: QueryPiece) throws(Problem) {
        switch piece.name?.lowercased() {
        case nil: add(piece, to: nil)
        case "from", "customer": add(piece, to: .customer)
        case "subject": add(piece, to: .subject)
        case "text", "body": add(piece, to: .text)
        case "file", "files", "filename", "attachment": add(piece, to: .files)
        case "campaign": campaigns.add(piece.values, piece.isNegated)
        case "lane":
            lanes.add(try piece.words(among: Lane.allCases.map(\.rawValue)), piece.isNegated)
        case "state", "is":
            states.add(try piece.words(among: SearchQuery.states), piece.isNegated)
        case "label": labels.add(piece.values.map { $0.lowercased() }, piece.isNegated)
        case "language", "lang": languages.add(piece.values.map { $0.lowercased() }, piece.isNegated)
        case "has":
            _ = try piece.words(among: ["attachment"])
            hasAttachment = !piece.isNegated
        case "after", "since":
            after = try time(piece)
        case "before", "until":
            before = try time(piece)
        case .some(let name):
            notes.append(
                "“\(name):” is no filter, so “\(piece.whole)” was searched for as text; filters are from, subject, text, file, campaign, lane, state, is, label, language, has, after, before"
            )
            var piece = piece
            piece.value = piece.whole
            add(piece, to: nil)
        }
    }

    private func time(_ piece: QueryPiece) throws(Problem) -> Time {
        let name = piece.name ?? ""
        guard !piece.isNegated else {
            throw Problem(
                "“-\(name):” is not understood; write “\(name == "after" ? "before" : "after"):” instead")
        }
        guard let time = Time(typed: piece.value) else {
            throw Problem(
                "“\(piece.value.cut(to: 40))” is no time for “\(name):”; write a day (2026-11-21), month, year, RFC 3339 time, or how long ago (12h, 7d, 3w)"
            )
        }
        return time
    }

    private mutating func add(_ piece: QueryPiece, to field: Field?) {
        let beginning = piece.value.hasSuffix("*") && !piece.isQuoted
        let words = searchWords(piece.value)
        guard !words.isEmpty else {
            notes.append("“\(piece.whole.cut(to: 40))” has no letter or digit to search for; it was left out")
            return
        }
        // "a*" is read as the word "a".
        let last = words.split(whereSeparator: { $0 == " " || $0 == joint }).last ?? ""
        let isPrefix = beginning && last.count >= SearchQuery.shortestPrefix
        if beginning, !isPrefix {
            notes.append(
                "“\(piece.whole.cut(to: 40))” was searched for as a whole word; write \(SearchQuery.shortestPrefix) letters or more before *"
            )
        }
        phrases.append(Phrase(field: field, words: words, isPrefix: isPrefix, isNegated: piece.isNegated))
    }
}

extension SearchQuery.Choice {
    fileprivate mutating func add(_ values: [String], _ isNegated: Bool) {
        guard !values.isEmpty else { return }
        if isNegated { unwanted += values } else { groups.append(values) }
    }
}
