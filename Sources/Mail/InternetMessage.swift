/// A mail message read from its bytes (RFC 5322, RFC 2045): never fails, keeps every byte.
package struct InternetMessage: Sendable {
    /// The message as received, line ends included.
    package let bytes: [UInt8]
    /// The MIME tree; `parts[0]` is the message itself.
    package let parts: [Part]
    /// What was wrong with it or left out, as short names, without repetition.
    package private(set) var problems: [String]
    let limits: MessageLimits

    package init(_ bytes: [UInt8], limits: MessageLimits = .standard) {
        self.bytes = bytes
        self.limits = limits
        (parts, problems) = parseTree(bytes, limits: limits)
        problems += protections.map(\.name)
    }

    package var headers: Headers { parts[0].headers }

    /// Not one header field was found. Such a message is `unreadable`.
    package var hasNoHeader: Bool { headers.fields.isEmpty }

    package var subject: String { headers.first("subject")?.text ?? "" }
    package var from: [NamedMailbox] { addresses("from") }
    package var date: Moment? { headers.first("date").flatMap { Moment(mailDate: $0.unfolded) } }
    /// `<id>` of this message with its angle brackets, or nil.
    package var messageID: String? { messageIDs("message-id").first }
    package var inReplyTo: [String] { messageIDs("in-reply-to") }
    package var references: [String] { messageIDs("references") }

    /// The mailboxes of all fields of that name (lower case).
    package func addresses(_ key: String) -> [NamedMailbox] {
        headers.all(key).flatMap { parseAddressList($0.value, hint: $0.charsetHint) }
    }

    /// The `msg-id`s of a field (RFC 5322 §3.6.4): what stands between angle brackets, at most 100, each of at
    /// most 998 octets, without white space.
    private func messageIDs(_ key: String) -> [String] {
        guard let value = headers.first(key)?.value else { return [] }
        var ids: [String] = []
        var current: [UInt8]?
        for byte in value where ids.count < 100 {
            switch byte {
            case UInt8(ascii: "<"): current = [byte]
            case UInt8(ascii: ">"):
                if let id = current, id.count > 1, id.count <= 998 {
                    ids.append(String(decoding: id + [byte], as: UTF8.self))
                }
                current = nil
            case _ where byte.isFWS: break
            default: current?.append(byte)
            }
        }
        return ids
    }
}
