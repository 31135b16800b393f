import Mail

/// One word, phrase or filter of a typed query.
struct QueryPiece: Equatable {
    var isNegated = false
    /// What stands before the colon; nil: no filter.
    var name: String?
    /// Without quotes.
    var value = ""
    var isQuoted = false

    var whole: String { (name.map { $0 + ":" } ?? "") + value }

    /// `a,b`: one of them.
    var values: [String] {
        isQuoted
            ? [value].filter { !$0.isEmpty }
            : value.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
    }

    func words(among known: [String]) throws(SearchQuery.Problem) -> [String] {
        let words = values.map { $0.lowercased() }
        if let unknown = words.first(where: { !known.contains($0) }) ?? (words.isEmpty ? "" : nil) {
            throw SearchQuery.Problem(
                "“\(name ?? ""):” takes one of \(known.joined(separator: ", ")), not “\(unknown.cut(to: 40))”"
            )
        }
        return words
    }
}

/// Splits at white space outside of quotes. A quote that is not closed reaches to the end.
func pieces(of text: String) -> [QueryPiece] {
    var pieces: [QueryPiece] = []
    var rest = Array(text)[...]
    while true {
        rest = rest.drop { $0 == " " }
        guard !rest.isEmpty else { return pieces }
        var piece = QueryPiece()
        if rest.first == "-", rest.count > 1, rest[rest.startIndex + 1] != " " {
            piece.isNegated = true
            rest = rest.dropFirst()
        }
        let name = rest.prefix { $0.isASCII && $0.isLetter }
        if !name.isEmpty, name.endIndex < rest.endIndex, rest[name.endIndex] == ":", isFilter(rest, name) {
            piece.name = String(name)
            rest = rest[(name.endIndex + 1)...]
        }
        if let first = rest.first, isQuote(first) {
            let quoted = rest.dropFirst().prefix { !isQuote($0) }
            piece.isQuoted = true
            piece.value = String(quoted)
            rest = rest[quoted.endIndex...].dropFirst()
        } else {
            let word = rest.prefix { $0 != " " }
            piece.value = String(word)
            rest = rest[word.endIndex...]
        }
        if piece.name == nil, piece.value.isEmpty, !piece.isQuoted { continue }
        pieces.append(piece)
    }
}

/// Whether `name:` may be meant as a filter: not in `https://…`, and not where nothing follows.
private func isFilter(_ rest: ArraySlice<Character>, _ name: ArraySlice<Character>) -> Bool {
    let after = rest[(name.endIndex + 1)...]
    guard let next = after.first else { return false }
    return next != " " && !(next == "/" && after.dropFirst().first == "/")
}

private func isQuote(_ character: Character) -> Bool {
    ["\"", "“", "”", "„", "«", "»"].contains(character)
}

/// Stands between characters of scripts that are written without blanks, so that each is a word of the index. It
/// separates words for the index (Unicode category Cf), and is not seen.
let joint: Character = "\u{200B}"

/// Without control characters and marks that are not seen; they become blanks. In the index the marks of a snippet are
/// control characters.
func printable(_ text: String) -> String {
    // Most text is ASCII, and to look up what a character is takes long.
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
        let octets = text.utf8.map { $0 < 0x20 || $0 == 0x7F ? 0x20 : $0 }
        return String(decoding: octets, as: UTF8.self)
    }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        if scalar.isASCII {
            out.append(scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar)
            continue
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .surrogate:
            out.append(" ")
        default: out.append(scalar)
        }
    }
    return String(out)
}

/// The letters and digits of a text as the index has them, with blanks between words; empty if there are none.
func searchWords(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber,
            .letterNumber, .otherNumber, .privateUse, .nonspacingMark, .spacingMark:
            out.append(scalar)
        default: if let last = out.last, last != " " { out.append(" ") }
        }
    }
    let words = jointed(String(out)).split(separator: " ").filter { word in
        // Marks alone are no word.
        word.unicodeScalars.contains {
            ![.nonspacingMark, .spacingMark].contains($0.properties.generalCategory)
        }
    }
    return words.joined(separator: " ")
}

/// With a `joint` beside each ideograph and kana.
func jointed(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnspaced) else { return text }
    var out = String.UnicodeScalarView()
    var wasUnspaced = false
    for scalar in text.unicodeScalars {
        let isMark = scalar.properties.generalCategory == .nonspacingMark
        let isUnspaced = isUnspaced(scalar)
        if !isMark, isUnspaced || wasUnspaced, let last = out.last, last != " " {
            out.append("\u{200B}")
        }
        out.append(scalar)
        wasUnspaced = isUnspaced || isMark && wasUnspaced
    }
    return String(out)
}

private func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x2FA1F: true
    default: false
    }
}

extension SearchQuery.Time {
    /// A day, month or year (its beginning, UTC), an RFC 3339 time, or `7d`: so long ago.
    init?(typed text: String) {
        let text = text.replacing("/", with: "-")
        if let unit = text.last, let count = Int64(text.dropLast()), (0...100_000).contains(count),
            text.first?.isNumber == true,
            let seconds = [Character: Int64](
                dictionaryLiteral: ("h", 3600), ("d", 86_400), ("w", 604_800), ("m", 2_592_000),
                ("y", 31_536_000)
            )[unit]
        {
            self = .ago(.seconds(count * seconds))
            return
        }
        let whole =
            switch text.utf8.count {
            case 4: text + "-01-01"
            case 7: text + "-01"
            default: text
            }
        guard let moment = Moment(rfc3339: whole.uppercased()) else { return nil }
        self = .at(moment)
    }
}
