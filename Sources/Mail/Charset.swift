/// Text read out of bytes, and whether the reading is certain.
package struct DecodedText: Sendable, Equatable {
    package let text: String
    /// Nil if the bytes were what their charset says, else a short name of what was done
    /// (`charset-guessed`, `charset-unknown`, `charset-repaired`).
    package let problem: String?
    /// The charset by which the octets were read, where it was guessed.
    package let guess: String?

    init(text: String, problem: String?, guess: String? = nil) {
        (self.text, self.problem, self.guess) = (text, problem, guess)
    }
}

/// Decodes bytes of a declared charset. Total: octets that are no character become U+FFFD.
///
/// QUIRK: mailers declare what they do not send. What is valid UTF-8 (with characters outside of ASCII) is read as that
/// under any label of a single-byte charset, because no text of those is valid UTF-8 by chance; what cannot be of the
/// declared charset is guessed from its octets (`guessCharset`).
package func decodeText(_ bytes: ArraySlice<UInt8>, charset: String?) -> DecodedText {
    guard let charset, !charset.isEmpty else { return decodeRaw(bytes) }
    guard let decoder = charsetDecoder(charset) else {
        return DecodedText(text: decodeRaw(bytes).text, problem: "charset-unknown")
    }
    switch decoder {
    case .utf8: return decodeDeclaredUTF8(bytes)
    case .ascii, .unknown: return decodeRaw(bytes)
    case .singleByte(let name): return decodeSingleByte(bytes, name)
    case .iconv(let name):
        if !name.hasPrefix("UTF-32"), isASCII(bytes), !name.hasPrefix("ISO-2022") {
            return DecodedText(text: String(decoding: bytes, as: UTF8.self), problem: nil)
        }
        guard let converted = convertByIconv(bytes, from: name) else {
            return DecodedText(text: decodeRaw(bytes).text, problem: "charset-unknown")
        }
        return checked(converted, bytes)
    case .iso2022JP: return checked(decodeISO2022JP(bytes), bytes)
    case .hz: return checked(decodeHZ(bytes), bytes)
    case .utf7: return checked(decodeUTF7(bytes), bytes)
    case .utf16(let isBigEndian):
        let isText = !bytes.contains(0) && bytes.count > 1 && isASCII(bytes)
        // QUIRK: text that was converted on the way, its label left behind.
        if isText, isBigEndian == nil { return decodeRaw(bytes) }
        return checked(decodeUTF16(bytes, isBigEndian: isBigEndian), bytes)
    }
}

/// Decodes bytes with no declared charset: ASCII, else UTF-8 where valid, else by a guess.
///
/// - Parameter hint: a charset that is likely, such as that of the message's text for its header; taken where it has all
///   the octets.
package func decodeRaw(_ bytes: ArraySlice<UInt8>, hint: String? = nil) -> DecodedText {
    if isASCII(bytes) { return decodeSevenBits(bytes) }
    if let text = validUTF8(bytes) {
        return DecodedText(text: text, problem: "charset-guessed", guess: "UTF-8")
    }
    if let hint, let decoder = charsetDecoder(hint), decoder != .utf8, decoder != .ascii, decoder != .unknown
    {
        let decoded = decodeText(bytes, charset: hint)
        if decoded.problem == nil {
            return DecodedText(text: decoded.text, problem: "charset-guessed", guess: hint)
        }
    }
    if bytes.count(where: { $0 >= 0x80 }) >= 12, let text = repairedUTF8(bytes) {
        return DecodedText(text: text, problem: "charset-guessed", guess: "UTF-8")
    }
    return guessed(bytes)
}

/// Seven bits may still be ISO-2022-JP, which shows itself by its escapes (RFC 1468).
private func decodeSevenBits(_ bytes: ArraySlice<UInt8>) -> DecodedText {
    guard let escape = bytes.firstIndex(of: 0x1B) else {
        return DecodedText(text: String(decoding: bytes, as: UTF8.self), problem: nil)
    }
    let rest = bytes[(escape + 1)...].prefix(3)
    if rest.starts(with: "$)C".utf8), let (text, faults) = convertByIconv(bytes, from: "ISO-2022-KR"),
        faults == 0
    {
        return DecodedText(text: text, problem: "charset-guessed", guess: "ISO-2022-KR")
    }
    guard ["$B", "$@", "(J", "(I", "$(D"].contains(where: { rest.starts(with: $0.utf8) }) else {
        return DecodedText(text: String(decoding: bytes, as: UTF8.self), problem: nil)
    }
    let (text, faults) = decodeISO2022JP(bytes)
    guard faults == 0 else {
        return DecodedText(text: String(decoding: bytes, as: UTF8.self), problem: nil)
    }
    return DecodedText(text: text, problem: "charset-guessed", guess: "ISO-2022-JP")
}

private func decodeDeclaredUTF8(_ bytes: ArraySlice<UInt8>) -> DecodedText {
    if let text = validUTF8(bytes) { return DecodedText(text: text, problem: nil) }
    return repairedUTF8(bytes).map { DecodedText(text: $0, problem: "charset-repaired") } ?? guessed(bytes)
}

/// Text that is mostly UTF-8: characters that are broken become U+FFFD, and letters of windows-1252 that stand among ASCII
/// letters are read as such (QUIRK: footers that are put behind a text of another charset). Nil if it is mostly not UTF-8.
private func repairedUTF8(_ bytes: ArraySlice<UInt8>) -> String? {
    let high = bytes.count { $0 >= 0x80 }
    var text = ""
    var (bad, position) = (0, bytes.startIndex)
    var run = position
    while position < bytes.endIndex {
        let length = characterLength(bytes, position)
        guard length == 0 else {
            position += length
            continue
        }
        text += String(decoding: bytes[run..<position], as: UTF8.self)
        let byte = bytes[position]
        let next = position + 1 < bytes.endIndex ? bytes[position + 1] : 0
        let isLetter =
            byte >= 0xC0 && next.isLetter && position > bytes.startIndex && bytes[position - 1] < 0x80
        text.unicodeScalars.append(isLetter ? Unicode.Scalar(byte) : "\u{FFFD}")
        // What is left of a broken character goes with it.
        bad += 1
        position += 1
        while !isLetter, position < bytes.endIndex, bytes[position] & 0xC0 == 0x80 {
            (position, bad) = (position + 1, bad + 1)
        }
        run = position
        if bad * 4 > high { return nil }
    }
    return text + String(decoding: bytes[run...], as: UTF8.self)
}

/// Octets of the character of UTF-8 that begins there (RFC 3629 §4); 0 if none does.
private func characterLength(_ bytes: ArraySlice<UInt8>, _ position: Int) -> Int {
    let first = bytes[position]
    guard first >= 0x80 else { return 1 }
    let length =
        first >= 0xC2 && first <= 0xDF
        ? 2 : first >= 0xE0 && first <= 0xEF ? 3 : first >= 0xF0 && first <= 0xF4 ? 4 : 0
    guard length > 0, position + length <= bytes.endIndex else { return 0 }
    let second = bytes[position + 1]
    switch first {
    case 0xE0 where second < 0xA0, 0xED where second > 0x9F, 0xF0 where second < 0x90,
        0xF4 where second > 0x8F:
        return 0
    default: break
    }
    return bytes[(position + 1)..<(position + length)].allSatisfy { $0 & 0xC0 == 0x80 } ? length : 0
}

private func decodeSingleByte(_ bytes: ArraySlice<UInt8>, _ name: String) -> DecodedText {
    if isASCII(bytes) { return decodeSevenBits(bytes) }
    guard let table = octetTable(name) else {
        return DecodedText(text: decodeRaw(bytes).text, problem: "charset-unknown")
    }
    if let text = validUTF8(bytes), isSurelyUTF8(bytes, under: name) {
        return DecodedText(text: text, problem: "charset-guessed", guess: "UTF-8")
    }
    let (text, faults) = table.convert(bytes)
    if name == "WINDOWS-1252" && looksForeign(bytes) || faults > 0, let other = guessAgainst(name, bytes) {
        return DecodedText(text: other.text, problem: "charset-guessed", guess: other.charset)
    }
    return DecodedText(text: text, problem: faults == 0 ? nil : "charset-repaired")
}

/// In Thai's charset most pairs of letters are valid UTF-8; in all others hardly a word is.
private func isSurelyUTF8(_ bytes: ArraySlice<UInt8>, under name: String) -> Bool {
    name != "CP874"
        || bytes.count { $0 >= 0xE0 && $0 <= 0xEF } >= 3 && bytes.contains { $0 >= 0x80 && $0 < 0xA0 }
}

private func checked(_ decoded: (text: String, faults: Int), _ bytes: ArraySlice<UInt8>) -> DecodedText {
    guard decoded.faults > 0 else { return DecodedText(text: decoded.text, problem: nil) }
    // A few faults are damage; many are another charset.
    if let text = validUTF8(bytes), !isASCII(bytes) {
        return DecodedText(text: text, problem: "charset-guessed", guess: "UTF-8")
    }
    let high = bytes.count { $0 >= 0x80 }
    if decoded.faults * 8 > high, high > 8, let guess = guessCharset(bytes), guess.isSure {
        return DecodedText(text: guess.text, problem: "charset-guessed", guess: guess.charset)
    }
    return DecodedText(text: decoded.text, problem: "charset-repaired")
}

private func guessed(_ bytes: ArraySlice<UInt8>) -> DecodedText {
    if let guess = guessCharset(bytes) {
        return DecodedText(text: guess.text, problem: "charset-guessed", guess: guess.charset)
    }
    let text = octetTable("WINDOWS-1252")?.convert(bytes).text ?? String(decoding: bytes, as: UTF8.self)
    return DecodedText(text: text, problem: "charset-guessed", guess: "WINDOWS-1252")
}

/// Another charset than the declared one, where the octets leave no doubt. QUIRK: mail of all countries says
/// `iso-8859-1`, because its mailer always does.
private func guessAgainst(_ name: String, _ bytes: ArraySlice<UInt8>) -> CharsetGuess? {
    guard let guess = guessCharset(bytes), guess.charset != name, guess.isSure else { return nil }
    return guess
}

/// Whether octets that are declared as Latin 1 can hardly be: three letters with marks in a row, or signs within words.
private func looksForeign(_ bytes: ArraySlice<UInt8>) -> Bool {
    var (run, runs, signs, last) = (0, 0, 0, UInt8.space)
    for byte in bytes.prefix(4000) {
        run = byte >= 0xC0 ? run + 1 : 0
        if run == 3 { runs += 1 }
        if last >= 0x80, last < 0xC0, byte >= 0xC0 || byte.isLetter, last != 0xA0 { signs += 1 }
        last = byte
    }
    return runs + signs >= 2
}

/// Whether no octet has its highest bit set: eight at a time.
func isASCII(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBytes { all in
        var position = 0
        while position &+ 8 <= all.count {
            if all.loadUnaligned(fromByteOffset: position, as: UInt64.self) & 0x8080_8080_8080_8080 != 0 {
                return false
            }
            position &+= 8
        }
        while position < all.count {
            if all[position] >= 0x80 { return false }
            position &+= 1
        }
        return true
    }
}

/// The text, without a byte order mark at its beginning, or nil.
private func validUTF8(_ bytes: ArraySlice<UInt8>) -> String? {
    String(validating: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes, as: UTF8.self)
}
