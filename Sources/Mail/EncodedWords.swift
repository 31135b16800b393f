// Encoded words in header fields (RFC 2047): reading and writing.

/// Unfolds a header value and decodes its encoded words (RFC 2047 §5, §6.2). Total: what is no valid encoded
/// word stays as it is written. Adjacent words of one charset are joined before their charset is decoded,
/// because mailers split characters between words. A line end or NUL that was encoded becomes a space.
package func decodeHeaderText(_ value: ArraySlice<UInt8>) -> String {
    guard value.contains(UInt8(ascii: "=")) else {
        return decodeRaw(value.filter { $0 != .cr && $0 != .lf }[...]).text
    }
    var out = ""
    var plain: [UInt8] = []  // since the last encoded word
    var pending: (charset: String, bytes: [UInt8])?
    var position = value.startIndex
    var search = EndSearch()
    var changes = 0
    func flushPending() {
        if let word = pending {
            changes += 1
            let charset = changes <= mostCharsetChanges ? word.charset : nil
            out.unicodeScalars += decodeText(word.bytes[...], charset: charset).text.unicodeScalars.lazy.map {
                $0 == "\r" || $0 == "\n" || $0 == "\0" ? " " : $0
            }
        }
        pending = nil
    }
    func flushPlain() {
        if !plain.isEmpty { out += decodeRaw(plain[...]).text }
        plain.removeAll(keepingCapacity: true)
    }
    while position < value.endIndex {
        let byte = value[position]
        if byte == UInt8(ascii: "="), let word = EncodedWord(value, at: position, &search) {
            if pending != nil, plain.allSatisfy(\.isWSP) {
                plain.removeAll(keepingCapacity: true)  // §6.2: white space between words is not shown
            } else {
                flushPending()
                flushPlain()
            }
            if pending?.charset == word.charset {
                pending?.bytes += word.bytes
            } else {
                flushPending()
                pending = (word.charset, word.bytes)
            }
            position = word.end
            continue
        }
        if byte != .cr, byte != .lf { plain.append(byte) }
        position += 1
    }
    flushPending()
    flushPlain()
    return out
}

/// Runs of words of one charset in one field that are decoded by their charset; opening a converter is dear, so
/// that a field of nothing but changes must not open thousands.
private let mostCharsetChanges = 200

/// Finds the next `?=` or line end, looking at every octet of a field once however many words begin.
private struct EndSearch {
    private var found = -1

    mutating func next(_ value: ArraySlice<UInt8>, from start: Int) -> Int? {
        if found < start {
            found = start
            while found < value.endIndex, value[found] != .lf,
                !(value[found] == UInt8(ascii: "?") && found + 1 < value.endIndex
                    && value[found + 1] == UInt8(ascii: "="))
            { found += 1 }
        }
        return found < value.endIndex && value[found] != .lf ? found : nil
    }
}

/// `encoded-word = "=?" charset "?" encoding "?" encoded-text "?="` (RFC 2047 §2); spaces inside are accepted.
private struct EncodedWord {
    let charset: String
    let bytes: [UInt8]
    let end: Int

    /// Longest word that is looked for. RFC 2047 allows 75; real mailers write whole lines.
    private static let longest = 2000

    init?(_ value: ArraySlice<UInt8>, at start: Int, _ search: inout EndSearch) {
        let limit = min(value.endIndex, start + EncodedWord.longest)
        guard start + 2 < limit, value[start + 1] == UInt8(ascii: "?"),
            let charsetEnd = value[(start + 2)..<min(limit, start + 64)].firstIndex(of: UInt8(ascii: "?")),
            charsetEnd + 3 < limit, value[charsetEnd + 2] == UInt8(ascii: "?")
        else { return nil }
        let textStart = charsetEnd + 3
        guard let textEnd = search.next(value, from: textStart), textEnd + 1 < limit else { return nil }
        let name = value[(start + 2)..<charsetEnd]
        guard name.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
        // RFC 2231 §5: a language may follow the charset after `*`.
        charset = String(decoding: name.prefix { $0 != UInt8(ascii: "*") }, as: UTF8.self).asciiLowercased
        switch value[charsetEnd + 1] | 0x20 {
        case UInt8(ascii: "b"): bytes = decodeBase64(value[textStart..<textEnd]).bytes
        case UInt8(ascii: "q"): bytes = EncodedWord.decodeQ(value[textStart..<textEnd])
        default: return nil
        }
        end = textEnd + 2
    }

    private static func decodeQ(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        var position = text.startIndex
        while position < text.endIndex {
            let byte = text[position]
            if byte == UInt8(ascii: "="), position + 2 < text.endIndex,
                let high = text[position + 1].hexValue,
                let low = text[position + 2].hexValue
            {
                out.append(high << 4 | low)
                position += 3
                continue
            }
            out.append(byte == UInt8(ascii: "_") ? .space : byte)
            position += 1
        }
        return out
    }
}

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
