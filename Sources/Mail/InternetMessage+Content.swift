extension InternetMessage {
    /// The decoded octets of a leaf, or its raw octets where the encoding is not known or not what it is.
    package func content(of part: Part) -> [UInt8] { decodedContent(of: part).bytes }

    /// The decoded octets, and what was wrong with their encoding (`encoding-wrong`, `encoding-repaired`).
    func decodedContent(of part: Part) -> (bytes: [UInt8], problem: String?) {
        let raw = bytes[part.body]
        switch part.encoding {
        case "base64": return decodeBase64Body(raw, isText: part.contentType.value.hasPrefix("text/"))
        case "quoted-printable": return (decodeQuotedPrintable(raw).bytes, nil)
        case "x-uuencode", "x-yenc":
            var decoder = TransferDecoder(encoding: part.encoding)
            var content = decoder.decode(raw)
            content += decoder.finish()
            return content.isEmpty ? (Array(raw), "encoding-wrong") : (content, nil)
        default: return (Array(raw), nil)
        }
    }

    /// How many octets `content(of:)` has, mostly without making them.
    func contentSize(of part: Part) -> Int {
        switch part.encoding {
        case "base64" where !part.contentType.value.hasPrefix("text/"):
            let raw = bytes[part.body]
            let isPlain = raw.prefix(4096).allSatisfy {
                base64Values[Int($0)] < 64 || $0.isFWS || $0 == UInt8(ascii: "=")
            }
            return isPlain ? base64DecodedCount(raw) : content(of: part).count
        case "base64", "quoted-printable", "x-uuencode", "x-yenc": return content(of: part).count
        default: return part.body.count
        }
    }

    /// The text of a text leaf: decoded, unflowed (RFC 3676), without the files that are written into it, lines ended by
    /// LF.
    package func text(of part: Part) -> DecodedText {
        let (content, encodingProblem) = decodedContent(of: part)
        var limited = content[...]
        if content.count > limits.textBytes { limited = content.prefix(limits.textBytes) }
        let type = part.contentType
        let isPlain = type.value == "text/plain"
        if isPlain { limited = withoutEmbeddedFiles(limited) }
        var charset = type.parameters["charset"]
        if type.value == "text/html", charset == nil || charset == "" {
            charset = declaredHTMLCharset(limited)
        }
        let decoded = decodeText(limited, charset: charset)
        var text = withLineFeeds(decoded.text)
        if isPlain, type.parameters["format"]?.asciiLowercased == "flowed" {
            text = unflowed(text, deletesSpace: type.parameters["delsp"]?.asciiLowercased == "yes")
        }
        let problem =
            decoded.problem ?? encodingProblem ?? (content.count > limits.textBytes ? "text-limit" : nil)
        return DecodedText(text: text, problem: problem, guess: decoded.guess)
    }

    /// Every line end as LF: CR LF, and a lone CR too. QUIRK: CR CR LF is one line end; mailers encode the first CR.
    private func withLineFeeds(_ text: String) -> String {
        var text = text
        guard text.holds(.cr) else { return text }
        return text.withUTF8 { bytes in
            String(unsafeUninitializedCapacity: bytes.count) { out in
                var (count, returns) = (0, 0)
                for byte in bytes {
                    if byte == .cr {
                        returns &+= 1
                        continue
                    }
                    if returns > 0 {
                        for _ in 0..<(byte == .lf ? 1 : returns) {
                            out[count] = .lf
                            count &+= 1
                        }
                    }
                    if byte != .lf || returns == 0 {
                        out[count] = byte
                        count &+= 1
                    }
                    returns = 0
                }
                for _ in 0..<returns {
                    out[count] = .lf
                    count &+= 1
                }
                return count
            }
        }
    }

    /// The message that a part is: one within this one, also if it is encoded, which RFC 2046 §5.2.1 forbids, or attached
    /// as a file. Of a message's mere header (`text/rfc822-headers`, RFC 6522) one without body.
    package func message(in part: Part) -> InternetMessage? {
        let isMessage =
            ["message/rfc822", "message/global", "message/news"].contains(part.contentType.value)
            || ["text/rfc822-headers", "message/rfc822-headers", "message/global-headers"].contains(
                part.contentType.value)
            || part.filename?.asciiLowercased.hasSuffix(".eml") == true
        guard isMessage else { return nil }
        return InternetMessage(content(of: part), limits: limits)
    }

    /// What was signed in a part of S/MIME whose content stands within the signature (`smime.p7m`); nil if it is no such
    /// part.
    package func signedMessage(in part: Part) -> InternetMessage? {
        guard ["application/pkcs7-mime", "application/x-pkcs7-mime"].contains(part.contentType.value),
            let content = signedContent(content(of: part))
        else { return nil }
        return InternetMessage(content, limits: limits)
    }

    /// What people read of parts that wrap a text: Outlook's `winmail.dat`, S/MIME with its content within the signature.
    var wrappedText: String? {
        for part in parts where part.kind == .leaf {
            // A signed message within a signed message is left as it is.
            if let signed = signedMessage(in: part),
                signed.parts.allSatisfy({ !$0.contentType.value.hasSuffix("pkcs7-mime") })
            {
                return signed.readable.text
            }
        }
        return tnefText
    }

    /// The groups of fields of a part that consists of them: `message/delivery-status` (RFC 3464), `feedback-report`
    /// (RFC 5965), `disposition-notification` (RFC 8098). Lines that are no field are passed over; at most 1000 groups.
    package func fieldGroups(of part: Part) -> [Headers] {
        let lines = MessageLines(content(of: part))
        let count = lines.bytes.count
        var groups: [Headers] = []
        var isNew = true
        var position = 0
        while position < count, groups.count < 1000 {
            let line = lines.end(from: position, to: count)
            if lines.bytes[position..<line.text].allSatisfy(\.isFWS) {
                isNew = true
                position = line.next
                continue
            }
            var reader = HeaderReader(lines, limits: limits, isRoot: false)
            let (headers, body) = reader.read(from: position) { _, _ in false }
            if isNew, !headers.fields.isEmpty {
                groups.append(headers)
                isNew = false
            } else if let last = groups.indices.last {
                groups[last].fields += headers.fields
            }
            let isAtEmptyLine = headers.problems.isEmpty && body > position
            if isAtEmptyLine { isNew = true }
            position = isAtEmptyLine ? body : max(body, lines.end(from: max(body, position), to: count).next)
        }
        return groups
    }
}

/// Decodes a body that is said to be base64. QUIRK: text that is not encoded at all, and text that mailing lists and
/// virus scanners put behind encoded text.
private func decodeBase64Body(_ raw: ArraySlice<UInt8>, isText: Bool) -> (bytes: [UInt8], problem: String?) {
    var decoder = Base64Decoder()
    var decoded = decoder.decode(raw)
    decoded += decoder.finish()
    if isText, raw.count < 60, isBareWord(raw, decoded) { return (Array(raw), "encoding-wrong") }
    if decoder.isClean, !decoder.hasInnerBlanks { return (decoded, nil) }
    var position = raw.startIndex
    var hasBase64 = false
    while position < raw.endIndex {
        let end = raw[position...].firstIndex(of: .lf) ?? raw.endIndex
        let line = raw[position..<end]
        if isProse(line) {
            guard hasBase64 else { return (Array(raw), "encoding-wrong") }
            let head = decodeBase64(raw[..<position]).bytes
            return (isText ? head + [.lf] + raw[position...] : head, "encoding-repaired")
        }
        hasBase64 = hasBase64 || line.contains { !$0.isFWS }
        position = min(end + 1, raw.endIndex)
    }
    return (decoded, nil)
}

/// Whether a short body is a word that was never encoded: no base64 has that many digits, or it says nothing.
private func isBareWord(_ raw: ArraySlice<UInt8>, _ decoded: [UInt8]) -> Bool {
    let digits = raw.filter { !$0.isFWS }
    guard digits.allSatisfy(\.isLetter), !digits.isEmpty else { return false }
    return digits.count % 4 == 1 || String(validating: decoded, as: UTF8.self) == nil
        || decoded.contains { $0 < 0x09 || $0 > 0x0D && $0 < 0x20 }
}

/// Whether a line can be no base64: blanks between its words, or much that is not in the alphabet.
private func isProse(_ line: ArraySlice<UInt8>) -> Bool {
    var (digits, others, blanks, isBehindBlank) = (0, 0, 0, false)
    for byte in line {
        if base64Values[Int(byte)] < 64 || byte == UInt8(ascii: "=") {
            if isBehindBlank, digits > 0 { blanks += 1 }
            digits += 1
            isBehindBlank = false
        } else if byte.isFWS {
            isBehindBlank = true
        } else {
            others += 1
        }
    }
    return others * 10 > digits || blanks > 0 && blanks * 40 > digits
}

/// The charset that an HTML text names for itself in its first octets (WHATWG HTML §13.2.3.2), or nil.
private func declaredHTMLCharset(_ html: ArraySlice<UInt8>) -> String? {
    let start = Array(html.prefix(2048))
    let needle = Array("charset=".utf8)
    for position in start.indices where position + needle.count < start.count {
        guard start[position] | 0x20 == needle[0],
            start[position..<(position + needle.count)].lazy.map({ $0 == UInt8(ascii: "=") ? $0 : $0 | 0x20 })
                .elementsEqual(
                    needle)
        else { continue }
        let value = start[(position + needle.count)...].drop {
            $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") || $0.isFWS
        }
        let label = value.prefix {
            $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
        }
        return label.isEmpty ? nil : String(decoding: label, as: UTF8.self)
    }
    return nil
}
