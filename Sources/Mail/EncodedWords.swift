// Encoded words in header fields (RFC 2047), read.

/// Unfolds a header value and decodes its encoded words (RFC 2047 §5, §6.2). Total: what is no valid encoded
/// word stays as it is written. Adjacent words of one charset are joined before their charset is decoded,
/// because mailers split characters between words. A line end or NUL that was encoded becomes a space.
///
/// QUIRK: mailers write encoded words anywhere, in quotes and within words; with blanks and line ends in them; without
/// their `?=`; and encoded twice. All of that is read.
///
/// - Parameter hint: the charset that octets above 0x7F outside of encoded words are likely of.
package func decodeHeaderText(_ value: ArraySlice<UInt8>, hint: String? = nil) -> String {
    guard hasWordStart(value) else {
        if isASCII(value), !value.contains(where: { $0 == .cr || $0 == .lf || $0 == 0x1B }) {
            return String(decoding: value, as: UTF8.self)
        }
        return decodeRaw(value.filter { $0 != .cr && $0 != .lf }[...], hint: hint).text
    }
    var reader = EncodedWordReader(value, hint: hint)
    let text = reader.read()
    // QUIRK: a mailer that encodes what another has encoded.
    guard reader.hasWords, text.trimmed.hasPrefix("=?"), text.contains("?=") else { return text }
    var again = EncodedWordReader(Array(text.utf8)[...], hint: nil)
    return again.read()
}

private func hasWordStart(_ value: ArraySlice<UInt8>) -> Bool {
    value.withUnsafeBufferPointer { all in
        var position = 0
        while position &+ 1 < all.count {
            if all[position] == UInt8(ascii: "="), all[position &+ 1] == UInt8(ascii: "?") { return true }
            position &+= 1
        }
        return false
    }
}

/// Runs of words of one charset in one field that are decoded by their charset; converting so little at a time is dear,
/// so that a field of nothing but changes must not do it thousands of times.
private let mostCharsetChanges = 200

/// One pass over a field's value.
private struct EncodedWordReader {
    private let value: ArraySlice<UInt8>
    private let hint: String?
    private var out = ""
    /// Since the last encoded word.
    private var plain: [UInt8] = []
    private var pending: PendingWords?
    private var search = EndSearch()
    private var changes = 0
    private(set) var hasWords = false

    init(_ value: ArraySlice<UInt8>, hint: String?) { (self.value, self.hint) = (value, hint) }

    mutating func read() -> String {
        var position = value.startIndex
        while position < value.endIndex {
            let byte = value[position]
            if byte == UInt8(ascii: "="), let word = EncodedWord(value, at: position, &search) {
                add(word)
                position = word.end
                continue
            }
            if byte != .cr, byte != .lf { plain.append(byte) }
            position += 1
        }
        flushWords()
        flushPlain()
        return out
    }

    private mutating func add(_ word: EncodedWord) {
        hasWords = true
        if pending != nil, plain.allSatisfy(\.isWSP) {
            plain.removeAll(keepingCapacity: true)  // §6.2: white space between words is not shown
        } else {
            flushWords()
            flushPlain()
        }
        if pending?.charset != word.charset { flushWords() }
        if pending == nil { pending = PendingWords(charset: word.charset) }
        pending?.add(word)
    }

    private mutating func flushWords() {
        guard let words = pending else { return }
        pending = nil
        changes += 1
        let bytes = words.bytes
        let text =
            changes <= mostCharsetChanges
            ? decodeText(bytes[...], charset: words.charset).text : String(decoding: bytes, as: UTF8.self)
        guard text.utf8.contains(where: { $0 == .cr || $0 == .lf || $0 == 0 }) else {
            out += text
            return
        }
        out.unicodeScalars += text.unicodeScalars.lazy.map {
            $0 == "\r" || $0 == "\n" || $0 == "\0" ? " " : $0
        }
    }

    private mutating func flushPlain() {
        if !plain.isEmpty { out += decodeRaw(plain[...], hint: hint).text }
        plain.removeAll(keepingCapacity: true)
    }
}

/// Adjacent words of one charset.
private struct PendingWords {
    let charset: String
    private var decoded: [UInt8] = []
    /// Base64 whose last group is cut, and whether the next word may go on with it.
    private var open: [[UInt8]] = []

    init(charset: String) { self.charset = charset }

    mutating func add(_ word: EncodedWord) {
        guard word.isBase64 else {
            closeBase64()
            decoded += EncodedWord.decodeQ(word.text)
            return
        }
        open.append(Array(word.text))
        if word.text.contains(UInt8(ascii: "=")) { closeBase64() }
    }

    var bytes: [UInt8] {
        var copy = self
        copy.closeBase64()
        return copy.decoded
    }

    /// QUIRK: base64 that was cut into words anywhere makes whole groups only when it is joined; what makes whole groups
    /// in each word was cut there.
    private mutating func closeBase64() {
        defer { open.removeAll() }
        let digits = open.map { text in text.count { base64Values[Int($0)] < 64 || $0 == UInt8(ascii: "=") } }
        if digits.dropLast().contains(where: { $0 % 4 != 0 }), digits.reduce(0, +) % 4 == 0 {
            decoded += decodeBase64(open.flatMap { $0 }[...]).bytes
        } else {
            for text in open { decoded += decodeBase64(text[...]).bytes }
        }
    }
}

/// Finds where words end, looking at every octet of a field a bounded number of times however many words begin.
private struct EndSearch {
    private var end = -1
    private var start = -1

    /// The next `?=` at or after `position`, or nil.
    mutating func nextEnd(_ value: ArraySlice<UInt8>, from position: Int) -> Int? {
        if end < position {
            end = position
            while end < value.endIndex, !EndSearch.isPair(value, end, "?", "=") { end += 1 }
        }
        return end < value.endIndex ? end : nil
    }

    /// The next white space before `=?` at or after `position`, or the end.
    mutating func nextStart(_ value: ArraySlice<UInt8>, from position: Int) -> Int {
        if start < position {
            start = position
            while start < value.endIndex,
                !(value[start].isFWS && EndSearch.isPair(value, start + 1, "=", "?"))
            {
                start += 1
            }
        }
        return min(start, value.endIndex)
    }

    private static func isPair(
        _ value: ArraySlice<UInt8>, _ position: Int, _ first: Unicode.Scalar, _ second: Unicode.Scalar
    ) -> Bool {
        position + 1 < value.endIndex && value[position] == UInt8(ascii: first)
            && value[position + 1] == UInt8(ascii: second)
    }
}

/// `encoded-word = "=?" charset "?" encoding "?" encoded-text "?="` (RFC 2047 §2).
private struct EncodedWord {
    /// In lower case.
    let charset: String
    let isBase64: Bool
    let text: ArraySlice<UInt8>
    let end: Int

    init?(_ value: ArraySlice<UInt8>, at start: Int, _ search: inout EndSearch) {
        let limit = value.endIndex
        guard start + 2 < limit, value[start + 1] == UInt8(ascii: "?"),
            let charsetEnd = value[(start + 2)..<min(limit, start + 64)].firstIndex(of: UInt8(ascii: "?")),
            charsetEnd + 2 < limit, value[charsetEnd + 2] == UInt8(ascii: "?")
        else { return nil }
        let name = value[(start + 2)..<charsetEnd].drop(while: \.isWSP)
        guard name.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else { return nil }
        switch value[charsetEnd + 1] | 0x20 {
        case UInt8(ascii: "b"): isBase64 = true
        case UInt8(ascii: "q"): isBase64 = false
        default: return nil
        }
        // RFC 2231 §5: a language may follow the charset after `*`.
        charset = String(decoding: name.prefix { $0 != UInt8(ascii: "*") }, as: UTF8.self).asciiLowercased
        let textStart = charsetEnd + 3
        let other = search.nextStart(value, from: textStart)
        guard var textEnd = search.nextEnd(value, from: textStart), textEnd < other else {
            // QUIRK: no `?=`: cut off, or forgotten before the next word.
            guard other - textStart >= 2, charsetDecoder(charset) != nil else { return nil }
            var last = other
            while last > textStart, value[last - 1].isFWS { last -= 1 }
            if last > textStart, value[last - 1] == UInt8(ascii: "?") { last -= 1 }
            text = value[textStart..<last]
            end = other
            return
        }
        if !isBase64 { textEnd = EncodedWord.endOfQ(value, textEnd) }
        text = value[textStart..<textEnd]
        end = textEnd + 2
    }

    /// QUIRK: a question mark that was not encoded before an octet that was: `=?utf-8?Q?really?=21?=`.
    private static func endOfQ(_ value: ArraySlice<UInt8>, _ end: Int) -> Int {
        guard end + 3 < value.endIndex, value[end + 2].hexValue != nil, value[end + 3].hexValue != nil else {
            return end
        }
        var position = end + 2
        while position + 1 < value.endIndex, position - end < 80, !value[position].isFWS {
            if value[position] == UInt8(ascii: "="), value[position + 1] == UInt8(ascii: "?") { return end }
            if value[position] == UInt8(ascii: "?"), value[position + 1] == UInt8(ascii: "=") {
                return position
            }
            position += 1
        }
        return end
    }

    static func decodeQ(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(text.count)
        var position = text.startIndex
        while position < text.endIndex {
            let byte = text[position]
            position += 1
            if byte == UInt8(ascii: "="), position + 1 < text.endIndex, let high = text[position].hexValue,
                let low = text[position + 1].hexValue
            {
                out.append(high << 4 | low)
                position += 2
            } else if byte == UInt8(ascii: "="), position == text.endIndex {
                // QUIRK: a soft line break of quoted-printable.
            } else if byte == .cr || byte == .lf {
                // A fold within the word: its blank is no part of it.
                while position < text.endIndex, text[position].isFWS { position += 1 }
            } else {
                out.append(byte == UInt8(ascii: "_") ? .space : byte)
            }
        }
        return out
    }
}
