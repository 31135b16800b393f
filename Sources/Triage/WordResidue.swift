import Mail

/// What a short text is made of: the meanings of its known phrases, in order, and how many words are not known.
struct WordResidue<Meaning: Sendable & Hashable> {
    private(set) var found: [Meaning] = []
    /// Words that no phrase explains, names left out.
    private(set) var unknown = 0
    private(set) var hasQuestion = false
    private(set) var digits = 0

    /// - Parameters:
    ///   - text: folded.
    ///   - names: words, folded, that are names: of the author, or written with a capital letter.
    init(_ text: [UInt8], _ phrases: Phrases<Meaning>, names: Set<[UInt8]>) {
        var position = 0
        var characters = 0
        while position < text.count {
            let byte = text[position]
            if isMark(byte) {
                if byte == UInt8(ascii: "?") { hasQuestion = true }
                position += 1
            } else if let (length, meaning) = phrases.match(text, at: position), length > 0 {
                found.append(meaning)
                position += length
            } else {
                let end = wordEnd(text, position)
                let word = text[position..<end]
                if let symbol = symbolLength(text, position) {
                    position += symbol
                    continue
                }
                if byte >= 0xE0 {  // scripts without blanks: one character, and on
                    characters += 1
                    position += 3
                    continue
                }
                if let meaning = phrases.word(word) {
                    found.append(meaning)
                } else if word.allSatisfy(\.isDigit) {
                    digits += word.count
                    unknown += 1
                } else if !names.contains(Array(word)) {
                    unknown += 1
                }
                position = max(end, position + 1)
            }
        }
        unknown += (characters + 1) / 2
    }

    private func isMark(_ byte: UInt8) -> Bool { byte < 0x80 && !byte.isLetter && !byte.isDigit }

    private func wordEnd(_ text: [UInt8], _ start: Int) -> Int {
        text[start...].firstIndex { isMark($0) && $0 != UInt8(ascii: "'") } ?? text.count
    }

    /// Octets of an emoji or of a punctuation mark outside of ASCII (`！`, `。`, `、`, `؟`, `…`) at `position`.
    private mutating func symbolLength(_ text: [UInt8], _ position: Int) -> Int? {
        let rest = text[position...].prefix(4)
        guard let first = rest.first, first >= 0xC2 else { return nil }
        if first == 0xF0 { return 4 }  // beyond the basic plane: emoji, for what matters here
        let three = Array(rest.prefix(3))
        if first == 0xE2 || three.starts(with: [0xE3, 0x80]) { return 3 }  // symbols; CJK punctuation
        if rest.starts(with: [0xD8, 0x9F]) {  // ؟
            hasQuestion = true
            return 2
        }
        if rest.starts(with: [0xD8, 0x8C]) || first == 0xC2 { return 2 }
        return nil
    }
}

/// The words of a text that begin with a capital letter and go on in small ones, folded: names, for the most part; and
/// all words of scripts without capitals are none.
func capitalizedWords(_ text: String) -> Set<[UInt8]> {
    var names: Set<[UInt8]> = []
    for word in text.unicodeScalars.prefix(600).split(whereSeparator: {
        !$0.properties.isAlphabetic && $0 != "'" && $0 != "’"
    }) {
        guard let first = word.first, first.properties.isUppercase, names.count < 60,
            word.count == 1 || word.dropFirst().contains(where: \.properties.isLowercase)
        else { continue }
        names.insert(folded(String(String.UnicodeScalarView(word))))
    }
    return names
}
