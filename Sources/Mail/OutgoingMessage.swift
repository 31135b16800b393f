/// A message of ours, composed to bytes that no mail system has a reason to change (RFC 5322, RFC 2045):
/// ASCII only, lines of at most 76 octets where that can be, CRLF line ends.
package struct OutgoingMessage: Sendable, Equatable {
    /// Header fields in order, as name and ready value (encoded words done); folded by `bytes`.
    package var fields: [(name: String, value: String)] = []
    /// The plain text; always there.
    package var text: String
    /// The HTML alternative, if any.
    package var html: String?
    /// Files that go with it.
    package var attachments: [OutgoingAttachment] = []
    /// Separates the alternatives; must be unguessable or derived from what is unguessable. At most 60 characters, as
    /// that which separates the attachments is made from it (RFC 2046 §5.1.1: 70).
    package var boundary: String

    package init(text: String, html: String? = nil, boundary: String) {
        self.text = text
        self.html = html
        self.boundary = boundary
    }

    package static func == (a: OutgoingMessage, b: OutgoingMessage) -> Bool { a.bytes == b.bytes }

    /// Adds a field. The value must be a composed one (`encodeHeaderText`, `encodePhrase` …); control
    /// characters in it become spaces, so that no value can add a field.
    package mutating func add(_ name: String, _ value: String) {
        fields.append((name, value.singleLine))
    }

    /// The whole message.
    package var bytes: [UInt8] {
        var out: [UInt8] = []
        for field in fields { out += foldedField(field.name, field.value) }
        out += Array("MIME-Version: 1.0\r\n".utf8)
        guard !attachments.isEmpty else { return out + words }
        // Of the two separators none begins with the other: some readers compare beginnings only.
        let mixed = "mixed.\(boundary)"
        out += Array("Content-Type: multipart/mixed; boundary=\"\(mixed)\"\r\n\r\n--\(mixed)\r\n".utf8)
        out += words
        for attachment in attachments { out += Array("--\(mixed)\r\n".utf8) + attachment.bytes }
        out += Array("--\(mixed)--\r\n".utf8)
        return out
    }

    /// The part that is read: the text, or both alternatives.
    private var words: [UInt8] {
        guard let html else { return OutgoingMessage.textPart(text, type: "text/plain") }
        var out = Array("Content-Type: multipart/alternative; boundary=\"\(boundary)\"\r\n\r\n".utf8)
        for (content, type) in [(text, "text/plain"), (html, "text/html")] {
            out += Array("--\(boundary)\r\n".utf8)
            out += OutgoingMessage.textPart(content, type: type)
        }
        out += Array("--\(boundary)--\r\n".utf8)
        return out
    }

    private static func textPart(_ text: String, type: String) -> [UInt8] {
        let lines = textLines(text)
        let isPlain = lines.allSatisfy { line in
            line.utf8.count <= 78 && !line.hasPrefix(".") && !line.hasPrefix("From ")
                && line.utf8.last?.isWSP != true
                && line.utf8.allSatisfy { ($0 >= 0x20 && $0 < 0x7F) || $0 == .tab }
        }
        let encoding = isPlain ? "7bit" : "quoted-printable"
        var out = Array(
            "Content-Type: \(type); charset=utf-8\r\nContent-Transfer-Encoding: \(encoding)\r\n\r\n".utf8)
        if isPlain {
            for line in lines { out += Array(line.utf8) + [.cr, .lf] }
        } else {
            out += encodeQuotedPrintable(text)
        }
        return out
    }
}

/// Writes a field folded at spaces so that lines stay within 78 columns where spaces allow it (RFC 5322 §2.1.1).
package func foldedField(_ name: String, _ value: String) -> [UInt8] {
    var out = Array(name.utf8)
    out.reserveCapacity(name.utf8.count + value.utf8.count + 16)
    out.append(UInt8(ascii: ":"))
    var column = out.count
    for word in value.utf8.split(separator: UInt8.space) {
        if column + 1 + word.count > 78, column > name.utf8.count + 1 {
            out.append(.cr)
            out.append(.lf)
            column = 0
        }
        out.append(.space)
        out.append(contentsOf: word)
        column += 1 + word.count
    }
    out.append(.cr)
    out.append(.lf)
    return out
}
