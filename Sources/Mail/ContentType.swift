/// A structured field `value; name=value …`: Content-Type and Content-Disposition (RFC 2045 §5.1, RFC 2183).
package struct ParameterizedValue: Sendable, Equatable {
    /// The first word in lower case: `text/plain`, `attachment`.
    package let value: String
    /// Parameters by lower-case name, RFC 2231 continuations and charsets resolved.
    package let parameters: [String: String]
    /// The octets of `boundary`, which are compared with lines and have no charset.
    let boundary: [UInt8]

    /// Reads the field leniently and in one pass; comments are passed over. Never fails: what is no parameter
    /// is left out.
    ///
    /// Of `name*` (RFC 2231 §4), `name*0` … (§3) and `name` the first of these that is there counts: mailers that write
    /// several write the plain one for readers who know no better.
    package init(_ bytes: ArraySlice<UInt8>) {
        var scanner = ParameterScanner(bytes)
        let value = scanner.readValue()
        // QUIRK: `Content-Type: charset=utf-8`, the type left out.
        let isParameter = value.utf8.contains(UInt8(ascii: "=")) && value.utf8.count > 1
        if isParameter { scanner = ParameterScanner(bytes) }
        self.value = isParameter ? "" : value
        var plain: [String: [UInt8]] = [:]
        var pieces: [String: [Piece]] = [:]
        for _ in 0..<100 {  // more parameters than any mailer writes
            guard let (name, text) = scanner.readParameter() else { break }
            let parts = name.split(separator: "*", omittingEmptySubsequences: false)
            guard parts.count > 1, let base = parts.first.map(String.init) else {
                if plain[name] == nil { plain[name] = text }
                continue
            }
            let number = parts[1].isEmpty ? -1 : Int(parts[1]) ?? 0
            pieces[base, default: []].append(
                Piece(number: number, isExtended: parts.last?.isEmpty == true, text: text))
        }
        var parameters: [String: String] = [:]
        for (name, text) in plain { parameters[name] = ParameterizedValue.text(text) }
        for (name, list) in pieces {
            let text = ParameterizedValue.joined(list)
            if parameters[name] == nil || !text.isEmpty { parameters[name] = text }
        }
        self.parameters = parameters
        boundary =
            plain["boundary"] ?? pieces["boundary"].map { Array(ParameterizedValue.joined($0).utf8) } ?? []
    }

    /// One of the parts of a parameter (RFC 2231 §3): its number, or -1 for the whole in one.
    private struct Piece {
        let number: Int
        let isExtended: Bool
        let text: [UInt8]
    }

    /// A parameter that is not of RFC 2231. QUIRK: mailers put encoded words into it (which RFC 2047 §5 forbids), or
    /// what belongs into its extended form without the `*`.
    private static func text(_ text: [UInt8]) -> String {
        let (charset, rest) = charsetAndText(text[...])
        if let charset, charset.utf8.count >= 4, charsetDecoder(charset) != nil,
            rest.contains(UInt8(ascii: "%"))
        {
            return decodeText(percentDecoded(rest)[...], charset: charset).text
        }
        return decodeHeaderText(text[...])
    }

    /// `charset'language'text` (RFC 2231 §4).
    private static func charsetAndText(_ text: ArraySlice<UInt8>) -> (String?, ArraySlice<UInt8>) {
        let quote = UInt8(ascii: "'")
        guard let first = text.firstIndex(of: quote),
            let second = text[(first + 1)...].firstIndex(of: quote)
        else { return (nil, text) }
        return (String(decoding: text[..<first], as: UTF8.self), text[(second + 1)...])
    }

    /// Joins RFC 2231 pieces by number; the first one, if extended, names the charset.
    private static func joined(_ all: [Piece]) -> String {
        var pieces = all.filter { $0.number < 0 }.prefix(1)
        if pieces.isEmpty { pieces = all.sorted { $0.number < $1.number }[...] }
        var bytes: [UInt8] = []
        var charset: String?
        for (index, piece) in pieces.enumerated() {
            guard piece.isExtended else {
                bytes += piece.text
                continue
            }
            var text = piece.text[...]
            if index == 0 { (charset, text) = charsetAndText(text) }
            bytes += percentDecoded(text)
        }
        // QUIRK: encoded words cut into pieces.
        let isExtended = pieces.contains(where: \.isExtended)
        return isExtended ? decodeText(bytes[...], charset: charset).text : decodeHeaderText(bytes[...])
    }

    private static func percentDecoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        var position = text.startIndex
        while position < text.endIndex {
            if text[position] == UInt8(ascii: "%"), position + 2 < text.endIndex,
                let high = text[position + 1].hexValue, let low = text[position + 2].hexValue
            {
                out.append(high << 4 | low)
                position += 3
            } else {
                out.append(text[position])
                position += 1
            }
        }
        return out
    }
}

extension ParameterizedValue {
    static let plainText = ParameterizedValue(value: "text/plain")
    static let message = ParameterizedValue(value: "message/rfc822")
    static let unnamedMultipart = ParameterizedValue(value: "multipart/mixed")

    private init(value: String, parameters: [String: String] = [:], boundary: [UInt8] = []) {
        (self.value, self.parameters, self.boundary) = (value, parameters, boundary)
    }

    /// The same parameters with another value.
    func withValue(_ value: String) -> ParameterizedValue {
        ParameterizedValue(value: value, parameters: parameters, boundary: boundary)
    }

    /// The media type that is meant, or nil if none is named. QUIRK: `text`, `html`, `text/`, `"text/plain"`,
    /// `text/html, text/plain`.
    var mediaType: String? {
        if value.utf8.contains(UInt8(ascii: "/")) {
            let type =
                value.split(whereSeparator: { $0 == "," || $0 == "\"" || $0 == "'" }).first.map(String.init)
                ?? ""
            if type.hasSuffix("/") { return bareTypes[String(type.dropLast())] }
            return type.hasPrefix("/") ? nil : type
        }
        return bareTypes[value]
    }
}

/// What types without a subtype mean.
private let bareTypes = [
    "text": "text/plain", "plain": "text/plain", "html": "text/html", "multipart": "multipart/mixed",
    "mixed": "multipart/mixed", "alternative": "multipart/alternative", "message": "message/rfc822",
    "rfc822": "message/rfc822", "image": "image/unknown", "application": "application/octet-stream",
    "binary": "application/octet-stream", "octet-stream": "application/octet-stream",
    "attachment": "application/octet-stream",
    "file": "application/octet-stream", "audio": "audio/unknown", "video": "video/unknown",
    "pdf": "application/pdf",
]

/// Reads a structured field from its first octet to its last, each looked at a bounded number of times.
private struct ParameterScanner {
    private let bytes: ArraySlice<UInt8>
    private var position: Int
    /// Where the search for the end of a quoted string found none: later ones have none either.
    private var hasNoMoreQuotes = false

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    private var current: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

    mutating func readValue() -> String {
        skipBlanks()
        let start = position
        while let byte = current, byte != UInt8(ascii: ";"), byte != UInt8(ascii: "("), !byte.isFWS {
            position += 1
        }
        var out = String(decoding: bytes[start..<position].lazy.map(\.lowercased), as: UTF8.self)
        // `text / plain`
        skipBlanks()
        if current == UInt8(ascii: "/") || out.hasSuffix("/") && current != UInt8(ascii: ";") {
            let start = position
            while let byte = current, byte != UInt8(ascii: ";"), byte != UInt8(ascii: "=") { position += 1 }
            out += String(
                decoding: bytes[start..<position].lazy.filter { !$0.isFWS }.map(\.lowercased), as: UTF8.self)
        }
        return out
    }

    mutating func readParameter() -> (String, [UInt8])? {
        while position < bytes.endIndex {
            skipBlanks()
            if current == UInt8(ascii: ";") || current == UInt8(ascii: ",") {
                position += 1
                continue
            }
            let start = position
            while let byte = current, byte != UInt8(ascii: "="), byte != UInt8(ascii: ";"), !byte.isFWS {
                position += 1
            }
            let name = String(decoding: bytes[start..<position].lazy.map(\.lowercased), as: UTF8.self)
            skipBlanks()
            guard let byte = current else { return nil }
            guard byte == UInt8(ascii: "=") else {
                if start == position { position += 1 }
                continue
            }
            position += 1
            let isName = name.hasPrefix("name") || name.hasPrefix("filename")
            if isName { skipWhiteSpace() } else { skipBlanks() }
            return (
                name, current == UInt8(ascii: "\"") ? readQuoted(isName: isName) : readToken(isName: isName)
            )
        }
        return nil
    }

    /// A value without quotes. QUIRK: file names with blanks in them are written so, up to the semicolon or to what
    /// looks like the next parameter.
    private mutating func readToken(isName: Bool) -> [UInt8] {
        let start = position
        var end = position
        while let byte = current, byte != UInt8(ascii: ";") {
            if byte.isFWS {
                guard isName else { break }
                end = position
                skipWhiteSpace()
                if current == nil || current == UInt8(ascii: ";") || isParameterStart(position) {
                    position = end
                    break
                }
                continue
            }
            position += 1
            end = position
        }
        return bytes[start..<end].filter { $0 != .cr && $0 != .lf }
    }

    /// A quoted string; what it lacks to be one is forgiven.
    private mutating func readQuoted(isName: Bool) -> [UInt8] {
        let start = position
        position += 1
        var out: [UInt8] = []
        while let byte = current {
            if byte == UInt8(ascii: "\\"), position + 1 < bytes.endIndex {
                let next = bytes[position + 1]
                // QUIRK: `filename="C:\new\a.txt"`: the backslash is part of a path.
                if isName, next != UInt8(ascii: "\""), next != UInt8(ascii: "\\") { out.append(byte) }
                if next != .cr, next != .lf { out.append(next) }
                position += 2
                continue
            }
            if byte == UInt8(ascii: "\"") {
                // QUIRK: `filename="the "best" one.pdf"`.
                if !isName || isEndOfQuoted(position + 1) {
                    position += 1
                    return out
                }
            }
            if byte != .cr, byte != .lf { out.append(byte) }
            position += 1
        }
        // QUIRK: no closing quote; the value ends as one without quotes does.
        if !hasNoMoreQuotes, let end = bytes[start...].firstIndex(of: UInt8(ascii: ";")) {
            hasNoMoreQuotes = true
            position = end
            return bytes[(start + 1)..<end].filter { $0 != .cr && $0 != .lf && $0 != UInt8(ascii: "\"") }
        }
        return out
    }

    /// Whether a quotation mark before `start` closes: the field ends, or `;`, a comment or a parameter follows.
    private func isEndOfQuoted(_ start: Int) -> Bool {
        var next = start
        while next < bytes.endIndex, bytes[next].isFWS, next - start < 80 { next += 1 }
        guard next < bytes.endIndex else { return true }
        let byte = bytes[next]
        return byte == UInt8(ascii: ";") || byte == UInt8(ascii: "(")
            || next > start && isParameterStart(next)
    }

    /// Whether `name=` stands there.
    private func isParameterStart(_ start: Int) -> Bool {
        var next = start
        while next < bytes.endIndex, next - start < 40,
            bytes[next].isLetter || bytes[next].isDigit || bytes[next] == UInt8(ascii: "-")
                || bytes[next] == UInt8(ascii: "*") || bytes[next] == UInt8(ascii: "_")
        { next += 1 }
        return next > start && next < bytes.endIndex && bytes[next] == UInt8(ascii: "=")
    }

    private mutating func skipWhiteSpace() {
        while let byte = current, byte.isFWS { position += 1 }
    }

    /// White space and comments (RFC 5322 CFWS), depth counted.
    private mutating func skipBlanks() {
        var depth = 0
        while let byte = current {
            switch byte {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")") where depth > 0: depth -= 1
            case UInt8(ascii: "\\") where depth > 0: position += 1
            case _ where byte.isFWS || depth > 0: break
            default: return
            }
            position += 1
        }
        position = min(position, bytes.endIndex)
    }
}
