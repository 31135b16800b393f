import Glibc

/// Text read out of bytes, and whether the reading is certain.
package struct DecodedText: Sendable, Equatable {
    package let text: String
    /// Nil if the bytes were what their charset says, else a short name of what was done
    /// (`charset-guessed`, `charset-unknown`, `charset-repaired`).
    package let problem: String?
}

/// Decodes bytes of a declared charset. Total: an unknown or wrong charset is read as UTF-8 where that is
/// valid, else as windows-1252; octets that are no character become U+FFFD.
package func decodeText(_ bytes: ArraySlice<UInt8>, charset: String?) -> DecodedText {
    guard let charset, !charset.isEmpty else { return decodeRaw(bytes) }
    let label = canonicalCharset(charset)
    if label == "utf-8" || label == "us-ascii" {
        if let text = validUTF8(bytes) {
            return DecodedText(
                text: text, problem: label == "us-ascii" && !isASCII(bytes) ? "charset-guessed" : nil)
        }
        // Mostly UTF-8 with a broken character is repaired; what is mostly not UTF-8 was wrongly declared.
        let repaired = String(decoding: bytes, as: UTF8.self)
        let bad = repaired.unicodeScalars.count { $0 == "\u{FFFD}" }
        let high = bytes.count { $0 >= 0x80 }
        if label == "utf-8", bad * 4 <= high {
            return DecodedText(text: repaired, problem: "charset-repaired")
        }
        return DecodedText(
            text: convert(bytes, from: "WINDOWS-1252")?.text ?? repaired, problem: "charset-guessed")
    }
    if let converted = convert(bytes, from: label) {
        return DecodedText(text: converted.text, problem: converted.isClean ? nil : "charset-repaired")
    }
    return DecodedText(text: decodeRaw(bytes).text, problem: "charset-unknown")
}

/// Decodes bytes with no declared charset: ASCII, else UTF-8 where valid, else windows-1252 (guessed).
package func decodeRaw(_ bytes: ArraySlice<UInt8>) -> DecodedText {
    if isASCII(bytes) { return DecodedText(text: String(decoding: bytes, as: UTF8.self), problem: nil) }
    if let text = validUTF8(bytes) { return DecodedText(text: text, problem: "charset-guessed") }
    let text = convert(bytes, from: "WINDOWS-1252")?.text ?? String(decoding: bytes, as: UTF8.self)
    return DecodedText(text: text, problem: "charset-guessed")
}

private func isASCII(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.allSatisfy { $0 < 0x80 } }

private func validUTF8(_ bytes: ArraySlice<UInt8>) -> String? { String(validating: bytes, as: UTF8.self) }

/// The name iconv knows for a label, in lower case for the two that are decoded here.
///
/// Mail's labels mean what the WHATWG Encoding standard says of them: `iso-8859-1` is sent for windows-1252,
/// `gb2312` for gb18030, `ks_c_5601-1987` for windows-949.
private func canonicalCharset(_ label: String) -> String {
    let name = label.trimmed.asciiLowercased
    return switch name {
    case "utf-8", "utf8", "unicode-1-1-utf-8", "x-unknown-utf-8": "utf-8"
    case "us-ascii", "ascii", "ansi_x3.4-1968", "iso646-us", "7bit": "us-ascii"
    case "iso-8859-1", "iso8859-1", "latin1", "iso_8859-1", "cp1252", "x-ansi", "windows-1252": "WINDOWS-1252"
    case "iso-8859-9", "latin5": "WINDOWS-1254"
    case "iso-8859-11", "tis-620", "windows-874": "CP874"
    case "gb2312", "gbk", "gb_2312-80", "x-gbk", "gb18030", "cp936": "GB18030"
    case "ks_c_5601-1987", "euc-kr", "ksc5601", "windows-949", "cp949", "korean": "CP949"
    case "shift_jis", "shift-jis", "sjis", "x-sjis", "cp932", "windows-31j": "CP932"
    case "big5", "big5-hkscs", "cn-big5": "BIG5-HKSCS"
    case "iso-8859-8-i", "iso-8859-8-e": "ISO-8859-8"
    case "utf-7", "unicode-1-1-utf-7": "UTF-7"
    case "macintosh", "x-mac-roman": "MACINTOSH"
    case _ where name.hasPrefix("cp125") && name.count == 6: "WINDOWS-\(name.dropFirst(2))"
    default: name.uppercased()
    }
}

/// Converts by glibc's iconv to UTF-8; nil if iconv does not know the charset. Invalid octets become U+FFFD,
/// and the text is then not clean.
private func convert(_ bytes: ArraySlice<UInt8>, from charset: String) -> (text: String, isClean: Bool)? {
    guard charset.utf8.count <= 40,
        charset.utf8.allSatisfy({ $0.isLetter || $0.isDigit || "-_.:+".utf8.contains($0) }),
        let converter = iconv_open("UTF-8", charset), converter != iconv_t(bitPattern: -1)
    else { return nil }
    defer { iconv_close(converter) }
    var input = Array(bytes)
    var output = [UInt8](repeating: 0, count: min(max(64, input.count &* 2), 1 << 16))
    let unit = charset.hasPrefix("UTF-16") ? 2 : charset.hasPrefix("UTF-32") ? 4 : 1
    var isClean = true
    var result: [UInt8] = []
    result.reserveCapacity(input.count &* 2)
    input.withUnsafeMutableBytes { source in
        var next = source.baseAddress?.assumingMemoryBound(to: CChar.self)
        var left = source.count
        while true {
            var (outcome, code): (Int, Int32) = (0, 0)
            output.withUnsafeMutableBytes { target in
                var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
                var room = target.count
                outcome =
                    left == 0
                    ? iconv(converter, nil, nil, &to, &room) : iconv(converter, &next, &left, &to, &room)
                code = errno
                result.append(contentsOf: target.prefix(target.count - room))
            }
            if outcome != -1 {
                if left == 0 { break }
                continue
            }
            if code == E2BIG { continue }
            if left == 0 { break }
            result += [0xEF, 0xBF, 0xBD]  // U+FFFD. EILSEQ or EINVAL: one unit that is no character
            isClean = false
            next = next.map { $0 + min(unit, left) }
            left -= min(unit, left)
        }
    }
    return (String(decoding: result, as: UTF8.self), isClean)
}
