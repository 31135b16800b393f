/// A file that goes out with a message of ours.
package struct OutgoingAttachment: Sendable, Equatable {
    /// What the reader's system may call it: one line without folders in it, never empty.
    package let filename: String
    /// `type/subtype`, without parameters.
    package let type: String
    package let content: [UInt8]

    /// Characters of a file name; file systems take 255 octets.
    private static let longestName = 120

    /// - Parameters:
    ///   - filename: folders before it are left out; control characters, and those that turn the direction of writing
    ///     and so can hide an ending, become spaces.
    ///   - type: of any other form than `type/subtype`, or one that may not be encoded (RFC 2046 §5.1, §5.2), becomes
    ///     `application/octet-stream`.
    package init(filename: String, type: String, content: [UInt8]) {
        let last = filename.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
        let shown = String(
            String.UnicodeScalarView(
                last.unicodeScalars.map { OutgoingAttachment.turnsWriting($0) ? " " : $0 }))
        let name = OutgoingAttachment.shortened(shown.singleLine.trimmed)
        self.filename = name.allSatisfy({ $0 == "." || $0 == " " }) ? "attachment" : name
        self.type = OutgoingAttachment.isPlainType(type) ? type.asciiLowercased : "application/octet-stream"
        self.content = content
    }

    /// Unicode's bidirectional controls (UAX #9).
    private static func turnsWriting(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// With its ending, by which systems tell what it is.
    private static func shortened(_ name: String) -> String {
        guard name.count > longestName else { return name }
        let ending = name.lastIndex(of: ".").map { name[$0...] } ?? ""
        guard ending.count <= 16 else { return String(name.prefix(longestName)) }
        return String(name.prefix(longestName - ending.count) + ending)
    }

    private static func isPlainType(_ type: String) -> Bool {
        let pieces = type.split(separator: "/", omittingEmptySubsequences: false)
        guard pieces.count == 2, type.utf8.count <= 127 else { return false }
        let isToken = pieces.allSatisfy { piece in
            !piece.isEmpty
                && piece.utf8.allSatisfy {
                    $0.isAtomText && $0 != UInt8(ascii: "'") || $0 == UInt8(ascii: ".")
                }
        }
        return isToken && !["multipart", "message"].contains(String(pieces[0]).asciiLowercased)
    }

    /// The part: its fields and the content in base64.
    var bytes: [UInt8] {
        var out = Array("Content-Type: \(type);\r\n".utf8)
        // The old place of the name, for readers that look only there.
        out += parameter("name", filename) + [.cr, .lf]
        out += Array("Content-Disposition: attachment;\r\n".utf8)
        out += parameter("filename", filename) + [.cr, .lf]
        out += Array("Content-Transfer-Encoding: base64\r\n\r\n".utf8)
        out += Array(encodeBase64(content, lineLength: 76).utf8)
        return out
    }
}

/// A parameter of a field on lines of its own, without the last line's end: quoted where it is short and ASCII, else
/// as RFC 2231 §3 and §4 say, in pieces of whole scalars.
///
/// `filename*0*=UTF-8''Rechnung%20f; filename*1*=%C3%BCr.pdf`
func parameter(_ name: String, _ value: String) -> [UInt8] {
    let isPlain =
        value.utf8.count <= 60
        && value.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") && $0 != 0x5C }
    if isPlain { return Array(" \(name)=\"\(value)\"".utf8) }
    var pieces = ["UTF-8''"]
    for scalar in value.unicodeScalars {
        let encoded = String(scalar).utf8.map(percentEncoded).joined()
        if pieces[pieces.count - 1].utf8.count + encoded.utf8.count > 55, pieces.last != "UTF-8''" {
            pieces.append("")
        }
        pieces[pieces.count - 1] += encoded
    }
    if pieces.count == 1 { return Array(" \(name)*=\(pieces[0])".utf8) }
    let lines = pieces.enumerated().map { " \(name)*\($0.offset)*=\($0.element)" }
    return Array(lines.joined(separator: ";\r\n").utf8)
}

/// RFC 2231 §7 `attribute-char` as it is.
private func percentEncoded(_ byte: UInt8) -> String {
    let isPlain = byte.isLetter || byte.isDigit || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    if isPlain || byte == UInt8(ascii: "_") { return String(UnicodeScalar(byte)) }
    return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
}
