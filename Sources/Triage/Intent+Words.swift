import Mail

/// A text as words for comparing: letters in lower case and without their marks (`Ü` → `u`, `ł` → `l`, `ά` → `α`),
/// numbers whole. Each Han, kana and Thai letter is a word of its own, since these scripts put no blanks between words.
/// Positions lead back to what was written.
struct FoldedWords: Sendable {
    struct Word: Sendable {
        /// In `letters`.
        let start: Int
        let end: Int
        /// In the text.
        let from: Int
        let to: Int
        /// Counts what commas, brackets and dashes part.
        let clause: Int
        /// Counts what ends of sentences and empty lines part.
        let sentence: Int
    }

    /// The octets of the text.
    let text: [UInt8]
    /// The folded letters of all words, one after another.
    private(set) var letters: [UInt8] = []
    private(set) var words: [Word] = []

    /// Octets that are looked at. Customers' own words are shorter; what is longer is pasted.
    static let limit = 16_384

    private var clause = 0
    private var sentence = 0
    private var wordStart = 0
    private var wordFrom = 0

    init(_ string: String) {
        var string = string
        text = string.withUTF8 { Array($0.prefix(FoldedWords.limit)) }
        letters.reserveCapacity(text.count)
        words.reserveCapacity(text.count / 5)
        var at = 0
        while at < text.count {
            let byte = text[at]
            if byte < 0x80 {
                if byte.isLetter || byte.isDigit {
                    if wordStart == letters.count { wordFrom = at }
                    letters.append(byte.lowercased)
                } else {
                    take(separator: byte, at)
                }
                at += 1
            } else {
                let (scalar, length) = FoldedWords.decoded(text, at)
                take(scalar, at, at + length)
                at += length
            }
        }
        endWord(text.count)
    }

    private mutating func endWord(_ to: Int) {
        guard letters.count > wordStart else { return }
        words.append(
            Word(
                start: wordStart, end: letters.count, from: wordFrom, to: to, clause: clause,
                sentence: sentence))
        wordStart = letters.count
    }

    private mutating func take(separator byte: UInt8, _ at: Int) {
        // don't, d'accord, l'ordine: an apostrophe parts nothing of a clause; `don't` is one word.
        if byte == UInt8(ascii: "'"), joinsNegation(at + 1) { return }
        endWord(at)
        switch byte {
        case UInt8(ascii: "!"), UInt8(ascii: "?"):
            sentence += 1
            clause += 1
        case UInt8(ascii: "."):
            // 17.30, z.B. and Nr. 5: only a blank or the end after it ends a sentence, and behind a short word a capital
            // must follow: "noch nicht da. Bitte …".
            let next = at + 1 < text.count ? text[at + 1] : .space
            guard next.isFWS, let last = words.last,
                last.end - last.start > 2 || last.end - last.start == 2 && beginsCapital(at + 1)
            else { return }
            sentence += 1
            clause += 1
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"),
            UInt8(ascii: "\""):
            clause += 1
        case UInt8(ascii: ":"):
            clause += at + 1 < text.count && text[at + 1].isDigit ? 0 : 1
        case .lf where isEmptyLine(at):
            sentence += 1
            clause += 1
        default: break
        }
    }

    /// Whether `t` and a word's end follow, as in "don't".
    private func joinsNegation(_ at: Int) -> Bool {
        guard at < text.count, text[at] | 0x20 == UInt8(ascii: "t") else { return false }
        return at + 1 >= text.count || !text[at + 1].isLetter
    }

    /// Whether the next word begins with a capital letter, of ASCII.
    private func beginsCapital(_ at: Int) -> Bool {
        var next = at
        while next < text.count, next - at < 4, text[next].isFWS { next += 1 }
        return next < text.count && text[next].isLetter && text[next].lowercased != text[next]
    }

    private func isEmptyLine(_ at: Int) -> Bool {
        var next = at + 1
        while next < text.count, text[next].isWSP || text[next] == .cr { next += 1 }
        return next < text.count && text[next] == .lf
    }

    /// Takes a code point beyond ASCII.
    private mutating func take(_ scalar: UInt32, _ from: Int, _ to: Int) {
        switch scalar {
        case 0x2019 where joinsNegation(to): return
        case 0x300...0x36F, 0x591...0x5C7, 0x610...0x61A, 0x64B...0x65F, 0x670, 0xAD, 0x200B...0x200F: return
        case 0x3002, 0xFF01, 0xFF1F, 0x061F, 0x0964, 0xFF0E:
            endWord(from)
            sentence += 1
            clause += 1
            return
        case 0x3001, 0xFF0C, 0x060C, 0x2013, 0x2014, 0x2026, 0xFF1A:
            endWord(from)
            clause += 1
            return
        default: break
        }
        guard let script = Script(scalar) else { return endWord(from) }
        let isAlone = script == .han || script == .kana || script == .thai
        if isAlone { endWord(from) }
        if wordStart == letters.count { wordFrom = from }
        FoldedWords.append(scalar, script, to: &letters)
        if isAlone { endWord(to) }
    }

    static func decoded(_ bytes: [UInt8], _ at: Int) -> (UInt32, Int) {
        let lead = bytes[at]
        func tail(_ offset: Int) -> UInt32 {
            at + offset < bytes.count ? UInt32(bytes[at + offset] & 0x3F) : 0
        }
        switch lead {
        case 0xC2...0xDF: return (UInt32(lead & 0x1F) << 6 | tail(1), 2)
        case 0xE0...0xEF: return (UInt32(lead & 0x0F) << 12 | tail(1) << 6 | tail(2), 3)
        case 0xF0...0xF4:
            return (UInt32(lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
        default: return (0, 1)
        }
    }

    // MARK: Reading

    /// The folded letters of a word.
    func letters(_ word: Word) -> ArraySlice<UInt8> { letters[word.start..<word.end] }

    func equals(_ index: Int, _ other: [UInt8]) -> Bool {
        guard index >= 0, index < words.count else { return false }
        return letters(words[index]).elementsEqual(other)
    }

    /// The number that a word is, if it is digits only and at most nine of them.
    func number(_ index: Int) -> Int? {
        guard index >= 0, index < words.count else { return nil }
        let word = words[index]
        guard word.end - word.start <= 9 else { return nil }
        var value = 0
        for byte in letters(word) {
            guard byte.isDigit else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }

    /// What was written from one word to another.
    func written(_ first: Int, _ last: Int) -> String {
        guard first >= 0, first <= last, last < words.count else { return "" }
        return written(words[first].from..<min(words[last].to, text.count))
    }

    /// What was written in a range of octets, on one line and cut to a length that fits a row of a list.
    func written(_ range: Range<Int>) -> String {
        let range = range.clamped(to: 0..<text.count)
        return String(decoding: text[range], as: UTF8.self).singleLine.cut(to: 120)
    }
}

// MARK: Folding

extension FoldedWords {
    /// Base letters of U+00C0…U+017F, one each.
    private static let bases = Array(
        """
        aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty\
        aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooo\
        oooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
        """.utf8)

    static func append(_ scalar: UInt32, _ script: Script, to out: inout [UInt8]) {
        switch script {
        case .latin: appendLatin(scalar, to: &out)
        case .greek: appendEncoded(greek(scalar), to: &out)
        case .cyrillic:
            let lower = UInt32(LetterScan.lowerCase(UInt16(truncatingIfNeeded: scalar)))
            appendEncoded(lower == 0x451 ? 0x435 : lower, to: &out)
        case .arabic: appendEncoded(arabic(scalar), to: &out)
        default: appendEncoded(scalar, to: &out)
        }
    }

    private static func appendLatin(_ scalar: UInt32, to out: inout [UInt8]) {
        switch scalar {
        case 0xC6, 0xE6: out.append(contentsOf: [0x61, 0x65])
        case 0x152, 0x153: out.append(contentsOf: [0x6F, 0x65])
        case 0xDF: out.append(contentsOf: [0x73, 0x73])
        case 0xC0...0x17F:
            let index = Int(scalar) - 0xC0
            out.append(index < bases.count ? bases[index] : 0x3F)
        case 0x1A0, 0x1A1, 0x1ECC...0x1EE3: out.append(UInt8(ascii: "o"))
        case 0x1AF, 0x1B0, 0x1EE4...0x1EF1: out.append(UInt8(ascii: "u"))
        case 0x218, 0x219: out.append(UInt8(ascii: "s"))
        case 0x21A, 0x21B: out.append(UInt8(ascii: "t"))
        case 0x1EA0...0x1EB7: out.append(UInt8(ascii: "a"))
        case 0x1EB8...0x1EC7: out.append(UInt8(ascii: "e"))
        case 0x1EC8...0x1ECB: out.append(UInt8(ascii: "i"))
        case 0x1EF2...0x1EF9: out.append(UInt8(ascii: "y"))
        default: appendEncoded(scalar, to: &out)
        }
    }

    /// Lower case, without accents, and one sigma.
    private static func greek(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x386, 0x3AC: 0x3B1
        case 0x388, 0x3AD: 0x3B5
        case 0x389, 0x3AE: 0x3B7
        case 0x38A, 0x390, 0x3AF, 0x3CA: 0x3B9
        case 0x38C, 0x3CC: 0x3BF
        case 0x38E, 0x3B0, 0x3CB, 0x3CD: 0x3C5
        case 0x38F, 0x3CE: 0x3C9
        case 0x3C2: 0x3C3
        case 0x391...0x3A9: scalar + 0x20
        default: scalar
        }
    }

    /// One alef, one ya, one ta.
    private static func arabic(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x622, 0x623, 0x625: 0x627
        case 0x649, 0x6CC: 0x64A
        case 0x629: 0x647
        case 0x6A9: 0x643
        default: scalar
        }
    }

    private static func appendEncoded(_ scalar: UInt32, to out: inout [UInt8]) {
        guard let scalar = Unicode.Scalar(scalar) else { return }
        out.append(contentsOf: Array(String(Character(scalar)).utf8))
    }
}
