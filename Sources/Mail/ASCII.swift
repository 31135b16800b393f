import Glibc

/// Octets named as RFC 5234 appendix B.1 names them.
extension UInt8 {
    // No constants: those of another module are read through a call.
    @inlinable package static var tab: UInt8 { 0x09 }
    @inlinable package static var lf: UInt8 { 0x0A }
    @inlinable package static var cr: UInt8 { 0x0D }
    @inlinable package static var space: UInt8 { 0x20 }

    /// Whether this is SP or HTAB (`WSP`, RFC 5234).
    @inlinable package var isWSP: Bool { self == 0x20 || self == 0x09 }
    /// Whether this is SP, HTAB, CR or LF (what `FWS` is made of, RFC 5322 §3.2.2).
    @inlinable package var isFWS: Bool { self == 0x20 || self == 0x09 || self == 0x0D || self == 0x0A }
    @inlinable package var isDigit: Bool { self >= 0x30 && self <= 0x39 }
    @inlinable package var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
    /// The letter in lower case; any other octet unchanged.
    @inlinable package var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
    /// Whether this may stand in an `atom` (RFC 5322 §3.2.3; RFC 6532 adds all octets above 0x7F).
    package var isAtomText: Bool {
        if isLetter || isDigit || self >= 0x80 { return true }
        switch self {
        case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"),
            UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "/"),
            UInt8(ascii: "="), UInt8(ascii: "?"), UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "`"),
            UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"), UInt8(ascii: "~"):
            return true
        default: return false
        }
    }
    /// The value of a hexadecimal digit, or nil.
    package var hexValue: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x41 + 10
        case 0x61...0x66: self - 0x61 + 10
        default: nil
        }
    }
}

extension String {
    /// ASCII letters in lower case, all else unchanged: for names of fields, parameters, verbs and domains,
    /// whose comparison must not depend on a language.
    package var asciiLowercased: String {
        var text = self
        let isLower = text.withUTF8 { bytes in
            var found = false
            for byte in bytes { found = found || (byte >= 0x41 && byte <= 0x5A) }
            return !found
        }
        if isLower { return self }
        return text.withUTF8 { bytes in
            String(unsafeUninitializedCapacity: bytes.count) { out in
                for (index, byte) in bytes.enumerated() { out[index] = byte.lowercased }
                return bytes.count
            }
        }
    }

    package var isASCII: Bool {
        var text = self
        return text.withUTF8 { bytes in
            var all: UInt8 = 0
            for byte in bytes { all |= byte }
            return all < 0x80
        }
    }

    /// Whether an octet stands in it.
    package func holds(_ byte: UInt8) -> Bool {
        var text = self
        return text.withUTF8 { bytes in
            guard let start = bytes.baseAddress else { return false }
            return memchr(start, Int32(byte), bytes.count) != nil
        }
    }

    /// In lower case, as `lowercased()`; most of mail is ASCII, where it takes a fraction of the time.
    package var inLowerCase: String { isASCII ? asciiLowercased : lowercased() }

    /// Without SP, HTAB, CR and LF at both ends.
    package var trimmed: String {
        let bytes = utf8
        var start = bytes.startIndex
        var end = bytes.endIndex
        while start < end, bytes[start].isFWS { start = bytes.index(after: start) }
        while end > start, bytes[bytes.index(before: end)].isFWS { end = bytes.index(before: end) }
        return String(self[start..<end])
    }

    /// Cut to at most `limit` characters, with an ellipsis where something was cut off. A character that is
    /// piled up with marks counts as several, so that the result is bounded in octets as well.
    package func cut(to limit: Int) -> String {
        guard limit > 0, utf8.count > limit else { return self }
        let text = String(String.UnicodeScalarView(unicodeScalars.prefix(limit * 4)))
        guard let end = text.index(text.startIndex, offsetBy: limit, limitedBy: text.endIndex) else {
            return text.utf8.count < utf8.count ? text + "…" : text
        }
        if end == text.endIndex, text.utf8.count == utf8.count { return self }
        return String(text[..<text.index(before: end)]) + "…"
    }

    /// Safe to print on one line of a terminal or a log: every control character (C0, DEL, C1), line or
    /// paragraph separator and bidirectional override is shown as U+FFFD or a space, never sent.
    package var singleLine: String {
        if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return self }
        var out = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: out.append(" ")
            case 0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: out.append("\u{FFFD}")
            default: out.append(scalar)
            }
        }
        return String(out)
    }
}
