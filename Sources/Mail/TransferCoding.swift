// Content transfer encodings (RFC 2045 §6): reading is total and linear, writing is strict.

/// Decodes base64 (RFC 2045 §6.8). Octets outside the alphabet are passed over; padding ends a group and
/// decoding goes on after it (concatenated base64 is real). `clean` is false if anything but line ends was
/// passed over or the last group was cut.
package func decodeBase64(_ text: ArraySlice<UInt8>) -> (bytes: [UInt8], clean: Bool) {
    var out: [UInt8] = []
    out.reserveCapacity(text.count / 4 * 3 + 3)
    var group: UInt32 = 0
    var digits = 0
    var clean = true
    for byte in text {
        let value = base64Values[Int(byte)]
        if value < 64 {
            group = group << 6 | UInt32(value)
            digits += 1
            if digits == 4 {
                out.append(UInt8(truncatingIfNeeded: group >> 16))
                out.append(UInt8(truncatingIfNeeded: group >> 8))
                out.append(UInt8(truncatingIfNeeded: group))
                (group, digits) = (0, 0)
            }
        } else if byte == UInt8(ascii: "=") {
            flushBase64(&out, &group, &digits, &clean)
        } else if !byte.isFWS {
            clean = false
        }
    }
    if digits > 0 { clean = false }
    flushBase64(&out, &group, &digits, &clean)
    return (out, clean)
}

private func flushBase64(
    _ out: inout [UInt8], _ group: inout UInt32, _ digits: inout Int, _ clean: inout Bool
) {
    switch digits {
    case 3:
        out.append(UInt8(truncatingIfNeeded: group >> 10))
        out.append(UInt8(truncatingIfNeeded: group >> 2))
    case 2: out.append(UInt8(truncatingIfNeeded: group >> 4))
    case 1: clean = false
    default: break
    }
    (group, digits) = (0, 0)
}

private let base64Alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
private let base64Values: [UInt8] = {
    var values = [UInt8](repeating: 255, count: 256)
    for (value, character) in base64Alphabet.enumerated() { values[Int(character)] = UInt8(value) }
    return values
}()

/// Encodes base64; with `lineLength` the lines end with CRLF (RFC 2045: at most 76), without it is one line.
package func encodeBase64(_ bytes: [UInt8], lineLength: Int? = nil) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count / 3 * 4 + 8)
    var column = 0
    var index = 0
    while index < bytes.count {
        let count = min(3, bytes.count - index)
        var group: UInt32 = 0
        for offset in 0..<3 { group = group << 8 | (offset < count ? UInt32(bytes[index + offset]) : 0) }
        for digit in 0..<4 {
            out.append(
                digit <= count
                    ? base64Alphabet[Int(group >> UInt32(18 - 6 * digit)) & 63] : UInt8(ascii: "="))
        }
        index += count
        column += 4
        if let lineLength, column + 4 > lineLength {
            out += [.cr, .lf]
            column = 0
        }
    }
    if lineLength != nil, column > 0 { out += [.cr, .lf] }
    return String(decoding: out, as: UTF8.self)
}

/// Decodes quoted-printable (RFC 2045 §6.7), leniently: `=` before what is not hexadecimal stays as written,
/// white space before a line end goes, a soft break at the very end is dropped.
package func decodeQuotedPrintable(_ text: ArraySlice<UInt8>) -> (bytes: [UInt8], clean: Bool) {
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    var clean = true
    var position = text.startIndex
    var solid = 0  // length of `out` up to the last octet that is not trailing white space
    while position < text.endIndex {
        let byte = text[position]
        position += 1
        switch byte {
        case UInt8(ascii: "="):
            if position + 1 < text.endIndex, let high = text[position].hexValue,
                let low = text[position + 1].hexValue
            {
                out.append(high << 4 | low)
                position += 2
                solid = out.count
                continue
            }
            if let next = softBreakEnd(text, from: position) {
                position = next
                solid = out.count
                continue
            }
            clean = false
            out.append(byte)
            solid = out.count
        case .lf, .cr:
            out.removeLast(out.count - solid)
            out.append(byte)
            solid = out.count
        case .space, .tab: out.append(byte)
        default:
            out.append(byte)
            solid = out.count
        }
    }
    return (out, clean)
}

/// Where the next line begins if only white space stands between `start` and the line end (or the end).
private func softBreakEnd(_ text: ArraySlice<UInt8>, from start: Int) -> Int? {
    var position = start
    // A soft break's trailing white space is a mailer's mistake and short; the bound keeps this linear.
    while position < text.endIndex, position - start < 80, text[position].isWSP { position += 1 }
    if position == text.endIndex { return position }
    if text[position] == .lf { return position + 1 }
    if text[position] == .cr {
        return position + 1 < text.endIndex && text[position + 1] == .lf ? position + 2 : position + 1
    }
    return nil
}

/// Encodes text lines as quoted-printable with CRLF line ends, lines of at most 76 octets.
///
/// Lone CR and LF in `text` are line ends. A leading dot and `From ` are encoded, so that no mail system on
/// the way has a reason to change the line.
package func encodeQuotedPrintable(_ text: String) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count + text.utf8.count / 8)
    for line in textLines(text) {
        let bytes = Array(line.utf8)
        let isFromLine = line.hasPrefix("From ")
        var column = 0
        for (index, byte) in bytes.enumerated() {
            // A dot at column 75 begins the next line behind a soft break.
            let mustEncode =
                byte < 0x20 && byte != .tab || byte > 0x7E || byte == UInt8(ascii: "=")
                || byte.isWSP && index == bytes.count - 1
                || index == 0 && isFromLine
                || byte == UInt8(ascii: ".") && (column == 0 || column == 75)
            let width = mustEncode ? 3 : 1
            if column + width > 75 {
                out.append(UInt8(ascii: "="))
                out.append(.cr)
                out.append(.lf)
                column = 0
            }
            column += width
            if mustEncode {
                out.append(UInt8(ascii: "="))
                out.append(hexDigits[Int(byte >> 4)])
                out.append(hexDigits[Int(byte & 15)])
            } else {
                out.append(byte)
            }
        }
        out.append(.cr)
        out.append(.lf)
    }
    return out
}

private let hexDigits = Array("0123456789ABCDEF".utf8)

/// The lines of a text, whichever way they end; a final line end makes no further empty line.
package func textLines(_ text: String) -> [Substring] {
    var lines: [Substring] = []
    let bytes = text.utf8
    var start = bytes.startIndex
    var position = start
    while position < bytes.endIndex {
        let byte = bytes[position]
        let next = bytes.index(after: position)
        guard byte == .lf || byte == .cr else {
            position = next
            continue
        }
        lines.append(text[start..<position])
        position = next
        if byte == .cr, position < bytes.endIndex, bytes[position] == .lf {
            position = bytes.index(after: position)
        }
        start = position
    }
    if start < bytes.endIndex { lines.append(text[start...]) }
    return lines
}
