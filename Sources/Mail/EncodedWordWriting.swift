// Encoded words in header fields (RFC 2047), written.

/// Writes text for an unstructured header field: as it is where it is printable ASCII and cannot be taken for
/// an encoded word, else as UTF-8 encoded words of at most 75 characters joined by spaces (RFC 2047 §2).
/// Control characters (CR and LF above all) become spaces: no text can add a header field.
package func encodeHeaderText(_ text: String) -> String {
    let clean = text.singleLine
    if isPlain(clean) { return clean }
    var words: [String] = []
    var chunk: [UInt8] = []
    for character in clean {
        let bytes = Array(character.utf8)
        // 75 − "=?UTF-8?B??=" leaves 63 characters, 45 octets in base64 (RFC 2047 §5: whole characters only). The
        // first word stands on a line with the field's name.
        if chunk.count + bytes.count > (words.isEmpty ? 33 : 45), !chunk.isEmpty {
            words.append("=?UTF-8?B?\(encodeBase64(chunk))?=")
            chunk.removeAll(keepingCapacity: true)
        }
        if bytes.count > 33 {
            for scalar in character.unicodeScalars.prefix(8) { chunk += Array(String(scalar).utf8) }
        } else {
            chunk += bytes
        }
    }
    if !chunk.isEmpty { words.append("=?UTF-8?B?\(encodeBase64(chunk))?=") }
    return words.joined(separator: " ")
}

/// Writes a display name; empty for an empty one: an atom phrase, a quoted string or encoded words (RFC 5322 §3.2.5).
package func encodePhrase(_ name: String) -> String {
    let clean = name.singleLine
    guard isPlain(clean) else { return encodeHeaderText(clean) }
    if clean.utf8.allSatisfy({ $0.isAtomText || $0 == .space }) { return clean }
    var out = [UInt8(ascii: "\"")]
    for byte in clean.utf8 {
        if byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "\"") { out.append(UInt8(ascii: "\\")) }
        out.append(byte)
    }
    return String(decoding: out + [UInt8(ascii: "\"")], as: UTF8.self)
}

/// Whether a text can stand in a field as it is: printable ASCII, nothing that looks like an encoded word, no word
/// that fits on no line (RFC 5322 §2.1.1).
private func isPlain(_ text: String) -> Bool {
    var last: UInt8 = 0
    var length = 0
    for byte in text.utf8 {
        guard byte >= 0x20, byte < 0x7F, last != UInt8(ascii: "=") || byte != UInt8(ascii: "?") else {
            return false
        }
        length = byte == .space ? 0 : length + 1
        if length >= 900 { return false }
        last = byte
    }
    return true
}
