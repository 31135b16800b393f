// Charsets that switch by escapes, and UTF-16: decoded here because iconv has none (HZ), a strict one (UTF-7) or one
// without the characters that mail has (ISO-2022-JP). Each is one pass, total, and counts what is no character.

/// ISO-2022-JP (RFC 1468) with what mailers add: JIS X 0212, half-width katakana, the rows of NEC and IBM, and octets of
/// EUC that stand in it. Rewritten as EUC-JP, which iconv reads.
func decodeISO2022JP(_ bytes: ArraySlice<UInt8>) -> (text: String, faults: Int) {
    enum Set { case ascii, katakana, double, supplementary }
    var set = Set.ascii
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var position = bytes.startIndex
    while position < bytes.endIndex {
        let byte = bytes[position]
        if byte == 0x1B {
            let rest = bytes[(position + 1)..<min(position + 4, bytes.endIndex)]
            switch rest.first {
            case UInt8(ascii: "$") where rest.dropFirst().first == UInt8(ascii: "("):
                set = rest.dropFirst(2).first == UInt8(ascii: "D") ? .supplementary : .double
                position += 4
            case UInt8(ascii: "$"):
                set = .double
                position += 3
            case UInt8(ascii: "("):
                set = rest.dropFirst().first == UInt8(ascii: "I") ? .katakana : .ascii
                position += 3
            default: position += 1
            }
            continue
        }
        // RFC 1468: a line ends in ASCII; who forgets that has no line ends in his kanji all the same.
        if byte == .cr || byte == .lf { set = .ascii }
        switch set {
        case .katakana where byte >= 0x21 && byte <= 0x5F: out += [0x8E, byte | 0x80]
        case .double where byte >= 0x21 && byte <= 0x7E, .supplementary where byte >= 0x21 && byte <= 0x7E:
            if position + 1 < bytes.endIndex, bytes[position + 1] >= 0x21, bytes[position + 1] <= 0x7E {
                if set == .supplementary { out.append(0x8F) }
                out += [byte | 0x80, bytes[position + 1] | 0x80]
                position += 1
            } else {
                out.append(0xFF)
            }
        default: out.append(byte)
        }
        position += 1
    }
    return convertByIconv(out[...], from: "EUC-JP-MS") ?? (String(decoding: out, as: UTF8.self), 1)
}

/// HZ (RFC 1843): `~{` begins GB 2312 in seven bits, `~}` ends it, `~~` is a tilde, `~` and a line end are nothing.
func decodeHZ(_ bytes: ArraySlice<UInt8>) -> (text: String, faults: Int) {
    var isDouble = false
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var position = bytes.startIndex
    while position < bytes.endIndex {
        let byte = bytes[position]
        let next = position + 1 < bytes.endIndex ? bytes[position + 1] : nil
        position += 1
        if byte == UInt8(ascii: "~"), let next {
            switch next {
            case UInt8(ascii: "{"): isDouble = true
            case UInt8(ascii: "}"): isDouble = false
            case UInt8(ascii: "~") where !isDouble: out.append(next)
            case .lf where !isDouble: break
            default:
                out.append(byte)
                continue
            }
            position += 1
        } else if isDouble, byte >= 0x21, byte <= 0x7E, let next, next >= 0x21, next <= 0x7E {
            out += [byte | 0x80, next | 0x80]
            position += 1
        } else {
            if byte == .lf { isDouble = false }  // RFC 1843: a line ends in ASCII
            out.append(byte)
        }
    }
    return convertByIconv(out[...], from: "GB18030") ?? (String(decoding: out, as: UTF8.self), 1)
}

/// UTF-7 (RFC 2152): `+` begins base64 of UTF-16, what is not in its alphabet ends it, `+-` is a plus. Octets that should
/// have been encoded stand for themselves.
func decodeUTF7(_ bytes: ArraySlice<UInt8>) -> (text: String, faults: Int) {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var faults = 0
    var position = bytes.startIndex
    while position < bytes.endIndex {
        let byte = bytes[position]
        position += 1
        guard byte == UInt8(ascii: "+") else {
            out.append(byte)
            continue
        }
        let start = position
        while position < bytes.endIndex, bytes[position] != UInt8(ascii: "="),
            bytes[position].isLetter || bytes[position].isDigit || bytes[position] == UInt8(ascii: "+")
                || bytes[position] == UInt8(ascii: "/")
        { position += 1 }
        let shifted = bytes[start..<position]
        let isEndedByHyphen = position < bytes.endIndex && bytes[position] == UInt8(ascii: "-")
        if shifted.isEmpty {
            out.append(byte)
        } else {
            let (units, _) = decodeBase64(shifted)
            let (text, bad) = decodeUTF16(units[...].prefix(units.count & ~1), isBigEndian: true)
            out += Array(text.utf8)
            faults += bad
        }
        if isEndedByHyphen { position += 1 }
    }
    let text = String(decoding: out, as: UTF8.self)
    return (text, faults + (String(validating: out, as: UTF8.self) == nil ? 1 : 0))
}

/// UTF-16 (RFC 2781). Without a byte order said or shown by a mark, the one by which more units are of ASCII or Latin is
/// taken, else little endian, which is what the mailers that forget the mark write.
func decodeUTF16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool?) -> (text: String, faults: Int) {
    var bytes = bytes
    var isBig = isBigEndian ?? (leadingZeroCount(bytes, at: 0) > leadingZeroCount(bytes, at: 1))
    if bytes.starts(with: [0xFE, 0xFF]), isBigEndian != false {
        isBig = true
        bytes = bytes.dropFirst(2)
    } else if bytes.starts(with: [0xFF, 0xFE]), isBigEndian != true {
        isBig = false
        bytes = bytes.dropFirst(2)
    }
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2 + 1)
    var position = bytes.startIndex
    while position + 1 < bytes.endIndex {
        let (first, second) = (UInt16(bytes[position]), UInt16(bytes[position + 1]))
        units.append(isBig ? first << 8 | second : second << 8 | first)
        position += 2
    }
    var faults = 0
    if position < bytes.endIndex {
        units.append(0xFFFD)
        faults += 1
    }
    if String(validating: units, as: UTF16.self) == nil { faults += 1 }
    return (String(decoding: units, as: UTF16.self), faults)
}

/// How many of the octets at even (0) or odd (1) places of the first 1000 are zero.
private func leadingZeroCount(_ bytes: ArraySlice<UInt8>, at parity: Int) -> Int {
    bytes.prefix(1000).enumerated().count { $0.offset & 1 == parity && $0.element == 0 }
}
