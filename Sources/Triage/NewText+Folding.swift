import Mail

/// A hash of a word's octets (FNV-1a); words are compared by it, so that none are made into strings. That two
/// words share it by chance does not happen; that somebody contrives it hurts nobody but himself.
struct WordHash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

    static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash = WordHash()
        for byte in bytes { hash.add(byte) }
        return hash.value
    }
}

/// A set of words or phrases from a table in which they stand apart by line ends or `|`, folded.
func wordSet(_ table: String) -> Set<UInt64> {
    Set(table.utf8.split { $0 == .lf || $0 == UInt8(ascii: "|") }.map { WordHash.of(folded(Array($0)[...])) })
}

/// Marks without width: U+200B to U+200F, U+202A to U+202E, U+2060 to U+2069, U+FEFF.
func isInvisible(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Bool {
    switch (a, b) {
    case (0xE2, 0x80): (0x8B...0x8F).contains(c) || (0xAA...0xAE).contains(c)
    case (0xE2, 0x81): (0xA0...0xA9).contains(c)
    case (0xEF, 0xBB): c == 0xBF
    default: false
    }
}

/// Text in lower case (ASCII, Latin, Greek and Cyrillic), white space of all kinds as one space, without
/// marks of no width, typographic apostrophes as `'`, wide colons as `:`. `keepingSpace` keeps one at the
/// end.
func folded(_ text: ArraySlice<UInt8>, keepingSpace: Bool = false) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    var index = text.startIndex
    while index < text.endIndex {
        let byte = text[index]
        let next = index + 1 < text.endIndex ? text[index + 1] : 0
        let third = index + 2 < text.endIndex ? text[index + 2] : 0
        index += 1
        switch byte {
        case 0..<0x21: if let last = out.last, last != .space { out.append(.space) }
        case 0..<0x80: out.append(byte.lowercased)
        case 0xC2 where next == 0xA0:
            index += 1
            if let last = out.last, last != .space { out.append(.space) }
        case 0xC3...0xD0 where next >= 0x80:
            index += 1
            let pair = lowerCase(byte, next)
            out.append(pair.0)
            out.append(pair.1)
        case 0xE2, 0xEF:
            index += foldWide(byte, next, third, into: &out)
        default: out.append(byte)
        }
    }
    if out.last == .space, !keepingSpace { out.removeLast() }
    return out
}

/// Folds a character of three octets; returns how many more than the first were used.
private func foldWide(_ a: UInt8, _ b: UInt8, _ c: UInt8, into out: inout [UInt8]) -> Int {
    if isInvisible(a, b, c) { return 2 }
    switch (a, b, c) {
    case (0xE2, 0x80, 0x98), (0xE2, 0x80, 0x99): out.append(UInt8(ascii: "'"))
    case (0xE2, 0x80, 0xAF), (0xE2, 0x80, 0x89): if let last = out.last, last != .space { out.append(.space) }
    case (0xEF, 0xBC, 0x9A): out.append(UInt8(ascii: ":"))
    case (0xEF, 0xBC, 0x9C): out.append(UInt8(ascii: "<"))
    case (0xEF, 0xBC, 0x9E): out.append(UInt8(ascii: ">"))
    default:
        out.append(a)
        return 0
    }
    return 2
}

/// Lower case of a letter of two octets: U+00C0 to U+00DE, Latin Extended-A, Greek, Cyrillic.
private func lowerCase(_ a: UInt8, _ b: UInt8) -> (UInt8, UInt8) {
    switch (a, b) {
    case (0xC3, 0x80...0x9E) where b != 0x97: (a, b | 0x20)
    case (0xC4, 0xB9...0xBF), (0xC5, 0x80...0x88), (0xC5, 0xB9...0xBE):
        b & 1 == 1 && b != 0xBF ? (a, b &+ 1) : (a, b)
    case (0xC4, _), (0xC5, 0x8A...0xB7): (a, b | 1)
    case (0xC8, 0x98), (0xC8, 0x9A): (a, b | 1)
    case (0xCE, 0x91...0x9F): (a, b | 0x20)
    case (0xCE, 0xA0...0xA9): (0xCF, b &- 0x20)
    case (0xCE, 0x86): (a, 0xAC)
    case (0xCE, 0x88): (a, 0xAD)
    case (0xCE, 0x89): (a, 0xAE)
    case (0xCE, 0x8A): (a, 0xAF)
    case (0xD0, 0x80...0x8F): (0xD1, b | 0x10)
    case (0xD0, 0x90...0x9F): (a, b | 0x20)
    case (0xD0, 0xA0...0xAF): (0xD1, b &- 0x20)
    default: (a, b)
    }
}

extension ArraySlice<UInt8> {
    /// Without the octets at both ends for which `isTrim` holds.
    func trimming(_ isTrim: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        var slice = self
        while let byte = slice.first, isTrim(byte) { slice.removeFirst() }
        while let byte = slice.last, isTrim(byte) { slice.removeLast() }
        return slice
    }
}
