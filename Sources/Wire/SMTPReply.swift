/// An answer to an SMTP command (RFC 5321 §4.2): a code, an enhanced status code (RFC 3463) and text lines.
package struct SMTPReply: Sendable, Equatable {
    /// 200 to 599.
    package let code: Int
    /// `5.1.1`; nil where RFC 2034 gives none (greeting, EHLO, 354).
    package let enhanced: String?
    /// At least one line; printable ASCII.
    package let lines: [String]

    package init(_ code: Int, _ enhanced: String?, _ lines: [String]) {
        self.code = code
        self.enhanced = enhanced
        self.lines = lines.isEmpty ? [""] : lines
    }
    package init(_ code: Int, _ enhanced: String?, _ line: String) { self.init(code, enhanced, [line]) }

    /// 5yz: the same command will fail again.
    package var isPermanent: Bool { code >= 500 }
    /// 4yz: worth trying again later.
    package var isTemporary: Bool { (400..<500).contains(code) }
    package var isPositive: Bool { (200..<400).contains(code) }
    /// 3yz: the command goes on, nothing was done yet.
    package var isIntermediate: Bool { (300..<400).contains(code) }

    /// The lines as they go over the wire, each at most 512 octets (RFC 5321 §4.5.3.1.5). What is not
    /// printable ASCII in a text is sent as `?`: no peer's byte can end a line.
    package var bytes: [UInt8] {
        var out: [UInt8] = []
        for (index, line) in lines.enumerated() {
            out += Array(String(code).utf8)
            out.append(index == lines.count - 1 ? 0x20 : 0x2D)
            if let enhanced { out += Array(enhanced.utf8) + [0x20] }
            out += line.utf8.prefix(490).map { $0 >= 0x20 && $0 < 0x7F ? $0 : UInt8(ascii: "?") }
            out += [0x0D, 0x0A]
        }
        return out
    }

    /// As a log may have it: without the text, in which a server may repeat an address.
    package var logged: String { enhanced.map { "\(code) \($0)" } ?? "\(code)" }

    /// One line for people: `550 5.1.1 There is no such address here.`
    package var summary: String {
        let text = lines.joined(separator: " ")
        return enhanced.map { "\(code) \($0) \(text)" } ?? "\(code) \(text)"
    }
}
