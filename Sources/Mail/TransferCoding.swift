// Content transfer encodings (RFC 2045 §6), written strictly; they are read in `TransferDecoder`.

let base64Alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
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
