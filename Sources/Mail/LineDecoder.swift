/// Decodes what has a form of its own line by line: uuencode (POSIX) and yEnc (draft 1.3). What stands around the file
/// is passed over.
struct LineDecoder: Sendable {
    enum Form: Sendable { case uuencode, yEnc }
    private enum Place { case before, within, base64, after }

    private let form: Form
    private var place = Place.before
    private(set) var isClean = true
    private var line: [UInt8] = []
    private var base64 = Base64Decoder()

    /// Longest line that is kept whole; both forms have lines of at most a few hundred octets.
    private static let longestLine = 1 << 16

    init(form: Form) { self.form = form }

    mutating func decode(_ chunk: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(chunk.count)
        var start = chunk.startIndex
        while start < chunk.endIndex {
            let end = chunk[start...].firstIndex(of: .lf) ?? chunk.endIndex
            if line.count + end - start <= LineDecoder.longestLine {
                line += chunk[start..<end]
            } else {
                isClean = false
            }
            if end < chunk.endIndex { endLine(&out) }
            start = end + 1
        }
        return out
    }

    mutating func finish() -> [UInt8] {
        var out: [UInt8] = []
        if !line.isEmpty { endLine(&out) }
        if place != .after { isClean = false }
        return out
    }

    private mutating func endLine(_ out: inout [UInt8]) {
        if line.last == .cr { line.removeLast() }
        defer { line.removeAll(keepingCapacity: true) }
        switch (place, form) {
        case (.before, .uuencode):
            guard uuencodeName(line[...]) != nil else { return }
            place = line.starts(with: "begin-base64".utf8) ? .base64 : .within
        case (.before, .yEnc):
            if line.starts(with: "=ybegin ".utf8) { place = .within }
        case (.within, .uuencode):
            if line.elementsEqual("end".utf8) { return place = .after }
            guard let octets = decodeUULine(line[...]) else {
                if !line.isEmpty { isClean = false }
                return
            }
            out += octets
        case (.within, .yEnc):
            if line.starts(with: "=yend".utf8) { return place = .after }
            if !line.starts(with: "=ypart ".utf8) { decodeYEncLine(line[...], into: &out) }
        case (.base64, _):
            if line.elementsEqual("====".utf8) { return place = .after }
            out += base64.decode(line[...])
        case (.after, _): break
        }
    }
}

/// The file's name in `begin 644 name` or `begin-base64 644 name`; nil if the line is none.
func uuencodeName(_ line: ArraySlice<UInt8>) -> String? {
    let words = line.split(separator: .space, maxSplits: 2, omittingEmptySubsequences: true)
    guard words.count == 3,
        words[0].elementsEqual("begin".utf8) || words[0].elementsEqual("begin-base64".utf8),
        words[1].count >= 3, words[1].count <= 4, words[1].allSatisfy({ $0 >= 0x30 && $0 <= 0x37 })
    else { return nil }
    return decodeRaw(words[2]).text.trimmed
}

/// The octets of a uuencoded line, or nil if it is none. Blanks at its end may have been lost, and a checksum may follow.
func decodeUULine(_ line: ArraySlice<UInt8>) -> [UInt8]? {
    guard let first = line.first, first >= 0x20, first <= 0x60 else { return nil }
    let length = Int((first - 0x20) & 0x3F)
    let needed = (length + 2) / 3 * 4
    let digits = line.dropFirst()
    // Up to one digit for a checksum, another for padding.
    guard digits.count <= needed + 2, digits.count + 8 >= needed || length == 0 else { return nil }
    guard digits.allSatisfy({ $0 >= 0x20 && $0 <= 0x60 }) else { return nil }
    var out: [UInt8] = []
    var (group, count): (UInt32, Int) = (0, 0)
    for place in 0..<needed {
        let digit = place < digits.count ? digits[digits.startIndex + place] : 0x20
        group = group << 6 | UInt32((digit &- 0x20) & 0x3F)
        count += 1
        if count == 4 {
            out += [
                UInt8(truncatingIfNeeded: group >> 16), UInt8(truncatingIfNeeded: group >> 8),
                UInt8(truncatingIfNeeded: group),
            ]
            (group, count) = (0, 0)
        }
    }
    return Array(out.prefix(length))
}

/// yEnc: every octet is moved by 42; `=` moves the next by 64 more.
func decodeYEncLine(_ line: ArraySlice<UInt8>, into out: inout [UInt8]) {
    var isEscaped = false
    for byte in line {
        if byte == UInt8(ascii: "="), !isEscaped {
            isEscaped = true
            continue
        }
        out.append(byte &- 42 &- (isEscaped ? 64 : 0))
        isEscaped = false
    }
}
