/// A word, a number or a variable of what is seen.
struct LintToken {
    enum Kind { case word, number, variable }

    /// How far apart two tokens stand, from near to far.
    enum Boundary: Int, Comparable {
        /// Nothing, an apostrophe, a hyphen, a slash.
        case joined
        case blank
        /// A comma, colon, bracket, dash or quote.
        case comma
        /// The end of a sentence.
        case stop
        case paragraph
        static func < (a: Boundary, b: Boundary) -> Bool { a.rawValue < b.rawValue }
    }

    let kind: Kind
    /// As it is compared: folded; the name for a variable.
    var word: String
    /// Where it stands in the glyphs.
    var range: Range<Int>
    /// Between it and the token before it.
    var boundary: Boundary
    /// The last mark between it and the token before it.
    var mark: Unicode.Scalar?
    /// The first four octets of `word`, by which stems are looked up.
    var head: UInt32 = 0
    var sentence = 0
    /// Whether it is part of a link, an address or a number to dial.
    var isMarked = false
    /// Tokens of the short aside in brackets that begins here, as in “our team (Support) reads it”; else 0.
    var aside = 0
    /// Letters in upper and in lower case.
    var upper = 0
    var lower = 0

    /// The value of up to four digits.
    var number: Int? {
        guard kind == .number, word.utf8.count <= 4 else { return nil }
        return Int(word)
    }
}

extension LintReading {
    /// Divides what is seen into words and sentences.
    mutating func findTokens() {
        var gap = LintGap()
        var index = 0
        var nextMark = 0
        var sentence = 0
        while index < glyphs.count {
            while nextMark < marks.count, marks[nextMark].range.upperBound <= index { nextMark += 1 }
            let start = index
            guard var token = readToken(&index) else {
                gap.take(glyphs[start].scalar)
                index += 1
                continue
            }
            (token.boundary, token.mark) = (boundary(gap, before: token), gap.mark)
            if tokens.isEmpty { token.boundary = .paragraph }
            if token.boundary >= .stop { sentence += 1 }
            token.sentence = sentence
            token.isMarked = nextMark < marks.count && marks[nextMark].range.contains(start)
            token.head = LintToken.head(token.word)
            tokens.append(token)
            gap = LintGap()
        }
        findAsides()
    }

    /// More words in brackets say something of their own.
    private static let longestAside = 4

    private mutating func findAsides() {
        for start in tokens.indices where tokens[start].mark == "(" && tokens[start].boundary == .comma {
            let last = min(start + LintReading.longestAside, tokens.count - 1)
            guard start < last else { continue }
            let end = (start + 1...last).first { tokens[$0].boundary >= .comma }
            guard let end, tokens[end].mark == ")", tokens[end].boundary == .comma else { continue }
            tokens[start].aside = end - start
            tokens[end].boundary = .blank
        }
    }

    /// What divides sentences: a point before a small letter, or after a short word before a number, does
    /// not.
    private func boundary(_ gap: LintGap, before token: LintToken) -> LintToken.Boundary {
        guard gap.boundary == .stop, gap.isPoint, let last = tokens.last else { return gap.boundary }
        if token.kind == .word, token.upper == 0 { return .blank }
        if token.kind == .number, last.kind == .word, last.word.utf8.count <= 6,
            lintAbbreviations.contains(last.word) || last.word.utf8.count <= 2
        {
            return .blank
        }
        // "21. November": an ordinal.
        if last.kind == .number, last.word.utf8.count <= 2, token.kind == .word { return .blank }
        return .stop
    }

    /// The word, number or variable that begins at `index`, which moves past it.
    private func readToken(_ index: inout Int) -> LintToken? {
        let glyph = glyphs[index]
        let start = index
        if let name = variable(glyph) {
            index += 1
            return LintToken(kind: .variable, word: name, range: start..<index, boundary: .blank)
        }
        let kind = LintClass(glyph.scalar)
        guard kind == .letter || kind == .digit else { return nil }
        var token = LintToken(
            kind: kind == .digit ? .number : .word, word: "", range: start..<start, boundary: .blank)
        while index < glyphs.count, glyphs[index].variable == nil {
            let scalar = glyphs[index].scalar
            let next = LintClass(scalar)
            guard next == kind || next == .nothing else { break }
            if token.word.utf8.count < 64 { appendFolded(scalar, to: &token.word) }
            if kind == .letter, next == .letter {
                if LintToken.isUpper(scalar) { token.upper += 1 } else { token.lower += 1 }
            }
            index += 1
        }
        token.range = start..<index
        return token
    }
}

extension LintToken {
    static func head(_ word: String) -> UInt32 {
        var head: UInt32 = 0
        var count = 0
        for byte in word.utf8 {
            if count == 4 { break }
            head = head << 8 | UInt32(byte)
            count += 1
        }
        return head << UInt32(8 * (4 - count))
    }

    static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x80 ? (0x41...0x5A).contains(scalar.value) : scalar.properties.isUppercase
    }
}

/// What stands between two words.
private struct LintGap {
    var boundary = LintToken.Boundary.joined
    var mark: Unicode.Scalar?
    /// Whether the sentence ends with a point and nothing stronger.
    var isPoint = false
    private var isAfterEnd = false

    mutating func take(_ scalar: Unicode.Scalar) {
        if scalar == LintGlyph.paragraph {
            boundary = .paragraph
        } else if LintClass(scalar) == .blank {
            if isAfterEnd { raise(.stop) }
            raise(.blank)
            isAfterEnd = false
        } else {
            mark = scalar
            switch scalar {
            case ".", "…":
                isAfterEnd = true
                isPoint = boundary < .stop
            case "!", "?":
                isAfterEnd = true
                isPoint = false
            case "-", "‐", "‑", "/", "_", "'", "’", "&": if boundary >= .blank { raise(.comma) }
            case "–", "—": raise(boundary >= .blank ? .comma : .joined)
            case "*", "~", "#", "%", "€", "+": break
            default: if LintClass(scalar) == .mark { raise(.comma) }
            }
        }
    }

    private mutating func raise(_ to: LintToken.Boundary) { boundary = max(boundary, to) }
}

/// Short words that are written with a point inside a sentence.
private let lintAbbreviations: Set<String> = [
    "approx", "max", "min", "tel", "fon", "mob", "std", "hrs", "bzw", "evtl", "ggf", "maks", "godz", "tfn",
    "tlf",
    "env", "aprox", "appr", "kl", "nr", "ca",
]
