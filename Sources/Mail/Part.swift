/// One node of the MIME tree (RFC 2046): a leaf, a multipart, or a message within a message.
package struct Part: Sendable {
    package enum Kind: Sendable, Equatable { case leaf, multipart, message }

    package var headers: Headers
    package let contentType: ParameterizedValue
    package let disposition: ParameterizedValue?
    package let kind: Kind
    /// The transfer encoding in lower case (RFC 2045 §6.1), `7bit` if none is named; what is written for a known one in
    /// another way is that one.
    package let encoding: String
    /// The header within the message's bytes, with the empty line that ends it; fields beyond a limit stand there too.
    package let header: Range<Int>
    /// The encoded body within the message's bytes.
    package var body: Range<Int>
    /// Index of the part around it; nil for the whole message.
    package let parent: Int?
    package let depth: Int
    package var children: [Int] = []

    /// The file name as the sender wrote it; never a path to be used.
    package var filename: String? {
        let name = disposition?.parameters["filename"] ?? contentType.parameters["name"]
        return name?.utf8.allSatisfy(\.isFWS) == true ? nil : name
    }
}

/// The transfer encoding that a field's value means. QUIRK: `quoted/printable`, `base 64`, `uue` …
func transferEncoding(_ field: HeaderField?) -> String {
    guard let field else { return "7bit" }
    let value = ParameterizedValue(field.value).value
    switch value {
    case "7bit", "8bit", "base64", "quoted-printable", "binary": return value
    default: break
    }
    let name = String(decoding: value.utf8.lazy.filter { $0.isLetter || $0.isDigit }, as: UTF8.self)
    return switch name {
    case "base64", "xbase64", "base": "base64"
    case "quotedprintable", "quotedprint", "quoted", "qp": "quoted-printable"
    case "xuuencode", "uuencode", "xuue", "uue", "uuencoded": "x-uuencode"
    case "xyenc", "yenc": "x-yenc"
    case "": "7bit"
    default: value
    }
}

extension InternetMessage {
    /// The number of a part as IMAP counts (`1.2`, RFC 3501 §6.4.5). The text of a message whose parts are counted for
    /// themselves is `TEXT` or `2.TEXT`.
    package func section(of index: Int) -> String {
        guard parts.indices.contains(index) else { return "" }
        let part = parts[index]
        guard let parent = part.parent else { return part.kind == .multipart ? "TEXT" : "1" }
        let outer = section(of: parent)  // at most `MessageLimits.depth` deep
        if parts[parent].kind == .message { return part.kind == .multipart ? outer + ".TEXT" : outer + ".1" }
        let place = (parts[parent].children.firstIndex(of: index) ?? 0) + 1
        if outer == "TEXT" { return String(place) }
        return (outer.hasSuffix(".TEXT") ? String(outer.dropLast(5)) : outer) + ".\(place)"
    }

    /// The index of the part of that number.
    package func part(at section: String) -> Int? { parts.indices.first { self.section(of: $0) == section } }
}
