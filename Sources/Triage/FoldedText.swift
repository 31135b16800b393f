import Mail

/// Text as it is compared with lists of phrases: lower case, without accents, every run of white space one space,
/// typographic quotes and full-width letters as their plain ones. `É`, `é`, `e` + U+0301 and `e` are one letter, since
/// people leave accents out on foreign keyboards; lines end with LF. One pass, no allocation but the result.
///
/// - Parameter limit: scalars of `text` that are looked at.
func folded(_ text: some StringProtocol, limit: Int = 4000) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(min(text.utf8.count, limit) + 8)
    var count = 0
    for scalar in text.unicodeScalars {
        count += 1
        if count > limit { break }
        let value = scalar.value
        if value < 0x80 {
            appendASCII(UInt8(value), to: &out)
        } else {
            appendFolded(value, to: &out)
        }
    }
    while let last = out.last, last == .space || last == .lf { out.removeLast() }
    return out
}

@inline(__always)
private func appendASCII(_ byte: UInt8, to out: inout [UInt8]) {
    switch byte {
    case .lf:
        while out.last == .space { out.removeLast() }
        if !out.isEmpty { out.append(.lf) }
    case _ where byte <= 0x20:
        if let last = out.last, last != .space, last != .lf { out.append(.space) }
    default: out.append(byte.lowercased)
    }
}

private func appendFolded(_ value: UInt32, to out: inout [UInt8]) {
    switch value {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: appendASCII(.space, to: &out)
    case 0x2028, 0x2029, 0x85: appendASCII(.lf, to: &out)
    case 0xAD, 0x300...0x36F, 0x5B0...0x5C7, 0x640, 0x64B...0x652, 0x200B...0x200F, 0x202A...0x202E,
        0x2060...0x2069,
        0xFE00...0xFE0F, 0xFEFF:
        return  // soft hyphens, combining marks, vowel points, joiners, directions
    case 0x2018, 0x2019, 0x201B, 0xB4, 0x2BC: out.append(UInt8(ascii: "'"))
    case 0x201C...0x201F, 0xAB, 0xBB: out.append(UInt8(ascii: "\""))
    case 0x2010...0x2015, 0x2212: out.append(UInt8(ascii: "-"))
    case 0x3002, 0x6D4: out.append(UInt8(ascii: "."))
    case 0x3001, 0x60C: out.append(UInt8(ascii: ","))
    case 0x61F: out.append(UInt8(ascii: "?"))
    case 0x2026: out.append(contentsOf: "...".utf8)
    case 0xC0...0x24F: out.append(contentsOf: latin(value))
    case 0x1E00...0x1EFF: out.append(vietnamese(value))
    case 0x386...0x3CE: appendScalar(greek(value), to: &out)
    case 0x400...0x40F: appendScalar(value == 0x401 ? 0x435 : value &+ 0x50, to: &out)
    case 0x410...0x42F: appendScalar(value &+ 0x20, to: &out)
    case 0x451: appendScalar(0x435, to: &out)  // ё is mostly written е
    case 0x490: appendScalar(0x491, to: &out)
    case 0xFF01...0xFF5E: appendASCII(UInt8(truncatingIfNeeded: value &- 0xFEE0), to: &out)
    case 0x622, 0x623, 0x625: appendScalar(0x627, to: &out)  // alef with its marks
    case 0x6CC: appendScalar(0x64A, to: &out)
    default: appendScalar(value, to: &out)
    }
}

private func appendScalar(_ value: UInt32, to out: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(value) else { return }
    out.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
}

/// U+00C0 to U+024F without accents, one or two letters each. `×` and `÷` stay out of the way as blanks.
private func latin(_ value: UInt32) -> [UInt8] {
    switch value {
    case 0xC6, 0xE6, 0x1FC, 0x1FD: Array("ae".utf8)
    case 0xDF: Array("ss".utf8)
    case 0xDE, 0xFE: Array("th".utf8)
    case 0x152, 0x153: Array("oe".utf8)
    case 0x132, 0x133: Array("ij".utf8)
    default: [latinTable[Int(value &- 0xC0) % latinTable.count]]
    }
}

/// Base letters of U+00C0 to U+024F.
private let latinTable = Array(
    ("aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuytyaaaaaaccccccccdd"
        + "ddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssss"
        + "ssttttttuuuuuuuuuuuuwwyyyzzzzzzsbbbbxxoccddddxeeeffgxxxikklxmnnoooxxppxxxxxttttu"
        + "uxvyyzzxxxxxxxxxxxxxxzxxjxxjxaaiioouuuuuuuuuueaaaaxxggggkkooooxxjxzxggxxnnaaxxoo"
        + "aaaaeeeeiiiioooorrrruuuussttxxhhndxxzzaaeeooooooooyylntjxxaccltszxxbxveejjqqrryy").utf8)

/// Latin Extended Additional: the Vietnamese vowels; the rest as `x`.
private func vietnamese(_ value: UInt32) -> UInt8 {
    switch value {
    case 0x1EA0...0x1EB7: UInt8(ascii: "a")
    case 0x1EB8...0x1EC7: UInt8(ascii: "e")
    case 0x1EC8...0x1ECB: UInt8(ascii: "i")
    case 0x1ECC...0x1EE3: UInt8(ascii: "o")
    case 0x1EE4...0x1EF1: UInt8(ascii: "u")
    case 0x1EF2...0x1EF9: UInt8(ascii: "y")
    case 0x1E9E: UInt8(ascii: "s")
    default: UInt8(ascii: "x")
    }
}

/// Greek in lower case without tonos; the final sigma as any other.
private func greek(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x386, 0x3AC: 0x3B1
    case 0x388, 0x3AD: 0x3B5
    case 0x389, 0x3AE: 0x3B7
    case 0x38A, 0x390, 0x3AA, 0x3AF, 0x3CA: 0x3B9
    case 0x38C, 0x3CC: 0x3BF
    case 0x38E, 0x3AB, 0x3B0, 0x3CB, 0x3CD: 0x3C5
    case 0x38F, 0x3CE: 0x3C9
    case 0x3C2: 0x3C3
    case 0x391...0x3A9: value &+ 0x20
    default: value
    }
}

/// Phrases that are looked for in folded text, each with a meaning. Found in one pass: the first four octets of every
/// phrase are in a small filter that most places of a text fail.
struct Phrases<Meaning: Sendable>: Sendable {
    private var filter = [Bool](repeating: false, count: 1 << 14)
    private var byStart: [UInt32: [(bytes: [UInt8], isStem: Bool, meaning: Meaning)]] = [:]
    /// Words of fewer than four octets, found as whole words only (`word(_:)`).
    private var short: [[UInt8]: Meaning] = [:]

    /// - Parameter list: text and meaning; of two meanings of one text the first counts. A text that ends with `*` is a stem: the word may go on.
    init(_ list: [(String, Meaning)]) {
        for (text, meaning) in list {
            let isStem = text.hasSuffix("*")
            let bytes = folded(isStem ? text.dropLast() : text[...])
            guard bytes.count >= 4 else {
                if !bytes.isEmpty, short[bytes] == nil { short[bytes] = meaning }
                continue
            }
            let key = Phrases.key(bytes, 0)
            filter[Phrases.slot(key)] = true
            if byStart[key]?.contains(where: { $0.bytes == bytes && $0.isStem == isStem }) == true {
                continue
            }
            byStart[key, default: []].append((bytes, isStem, meaning))
        }
        for key in byStart.keys { byStart[key]?.sort { $0.bytes.count > $1.bytes.count } }
    }

    /// What a whole word of fewer than four octets means.
    func word(_ bytes: ArraySlice<UInt8>) -> Meaning? { bytes.count < 4 ? short[Array(bytes)] : nil }

    @inline(__always)
    private static func key(_ bytes: [UInt8], _ at: Int) -> UInt32 {
        UInt32(bytes[at]) << 24 | UInt32(bytes[at + 1]) << 16 | UInt32(bytes[at + 2]) << 8
            | UInt32(bytes[at + 3])
    }

    @inline(__always)
    private static func slot(_ key: UInt32) -> Int { Int((key &* 0x9E37_79B1) >> 18) }

    /// The longest phrase that begins at `position` and ends at the edge of a word or is a stem.
    func match(_ text: [UInt8], at position: Int) -> (length: Int, meaning: Meaning)? {
        guard position >= 0, position + 4 <= text.count else { return nil }
        let key = Phrases.key(text, position)
        guard filter[Phrases.slot(key)], let list = byStart[key] else { return nil }
        let rest = text.count - position
        for (bytes, isStem, meaning) in list where bytes.count <= rest {
            if text[position..<position + bytes.count].elementsEqual(bytes),
                isStem || isWordEdge(text, position + bytes.count)
            {
                return (bytes.count, meaning)
            }
        }
        return nil
    }

    /// Calls `body` for every phrase found that begins and ends at the edge of a word; stops when it returns false.
    func scan(_ text: [UInt8], from start: Int = 0, _ body: (Range<Int>, Meaning) -> Bool) {
        var position = max(0, start)
        while position + 4 <= text.count {
            if filter[Phrases.slot(Phrases.key(text, position))], isWordEdge(text, position),
                let (length, meaning) = match(text, at: position)
            {
                if !body(position..<position + length, meaning) { return }
                position += length
            } else {
                position += 1
            }
        }
    }

    /// The first phrase in the text.
    func first(in text: [UInt8]) -> (range: Range<Int>, meaning: Meaning)? {
        var found: (Range<Int>, Meaning)?
        scan(text) { range, meaning in
            found = (range, meaning)
            return false
        }
        return found
    }

    func isFound(in text: [UInt8]) -> Bool { first(in: text) != nil }
}

/// Whether a word begins or ends between `position - 1` and `position`: at least one side is no letter or digit of
/// the Latin, Greek and Cyrillic scripts. Other scripts do without blanks or join small words to great ones.
func isWordEdge(_ text: [UInt8], _ position: Int) -> Bool {
    guard position > 0, position < text.count else { return true }
    return !(isWordOctet(text, position - 1) && isWordOctet(text, position))
}

/// Whether the octet is part of such a letter or of a digit. U+0380 to U+04FF are two octets, the first 0xCE to 0xD3.
private func isWordOctet(_ text: [UInt8], _ position: Int) -> Bool {
    let byte = text[position]
    if byte < 0x80 { return byte.isLetter || byte.isDigit }
    if byte >= 0xC0 { return (0xCE...0xD3).contains(byte) }
    return position > 0 && (0xCE...0xD3).contains(text[position - 1])
}

/// A list of words in the source, divided by `|` and line ends; lines that begin with `#` are left out.
func wordList(_ text: String) -> [String] {
    textLines(text).filter { !$0.hasPrefix("#") }
        .flatMap { $0.split(separator: "|") }.map { String($0).trimmed }.filter { !$0.isEmpty }
}

extension Phrases where Meaning == Bool {
    /// Phrases without a meaning of their own, one a line.
    init(lines: String) { self.init(wordList(lines).map { ($0, true) }) }
}

extension [UInt8] {
    /// Whether these octets occur as they are; for short needles in short texts.
    func holds(_ needle: StaticString) -> Bool {
        let bytes = needle.withUTF8Buffer { Array($0) }
        guard let first = bytes.first, count >= bytes.count else { return false }
        var position = 0
        while position + bytes.count <= count {
            if self[position] == first, self[position..<position + bytes.count].elementsEqual(bytes) {
                return true
            }
            position += 1
        }
        return false
    }
}

extension String {
    /// At most so many octets of the beginning; a character cut in two is left out.
    func head(_ octets: Int) -> String {
        utf8.count <= octets ? self : String(decoding: utf8.prefix(octets), as: UTF8.self)
    }

    /// What follows the first place where `needle` stands; nil if it stands nowhere.
    func following(_ needle: String) -> Substring? {
        let (bytes, wanted) = (utf8, Array(needle.utf8))
        guard let first = wanted.first else { return self[...] }
        var position = bytes.startIndex
        while let found = bytes[position...].firstIndex(of: first) {
            if bytes[found...].starts(with: wanted) {
                return self[bytes.index(found, offsetBy: wanted.count)...]
            }
            position = bytes.index(after: found)
        }
        return nil
    }
}
