/// A mailbox of a header field with its display name (RFC 5322 §3.4).
package struct NamedMailbox: Sendable, Equatable {
    /// The display name, decoded (RFC 2047); empty if there is none.
    package let name: String
    /// The address as written, without angle brackets; may be no valid `Mailbox` in ugly mail.
    package let address: String

    package init(name: String, address: String) {
        self.name = name
        self.address = address
    }
    package var mailbox: Mailbox? { Mailbox(address) }
}

/// Reads the mailboxes of an address field: `mailbox-list` and `address-list` with groups, comments and the
/// obsolete forms (RFC 5322 §3.4, §4.4), leniently. Groups are flattened. At most `limit` mailboxes.
///
/// QUIRK: mailers that encode a whole mailbox, `=?utf-8?Q?Ann_=3Cann=40example.com=3E?=`, which RFC 2047 §5 forbids.
///
/// - Parameter hint: the charset that octets above 0x7F outside of encoded words are likely of.
package func parseAddressList(
    _ value: ArraySlice<UInt8>, limit: Int = 1000, hint: String? = nil
) -> [NamedMailbox] {
    var reader = AddressListReader(value, hint: hint)
    let found = reader.read(limit: limit)
    guard found.isEmpty, value.count < 10_000, value.contains(UInt8(ascii: "?")) else { return found }
    let decoded = Array(decodeHeaderText(value).utf8)
    guard decoded.contains(UInt8(ascii: "@")), !decoded.elementsEqual(value) else { return found }
    var again = AddressListReader(decoded[...], hint: nil)
    return again.read(limit: limit)
}

/// One pass over the bytes; every byte is looked at once.
private struct AddressListReader {
    private let bytes: ArraySlice<UInt8>
    private var position: Int
    /// What stands before `<`, or the bare address: raw text with encoded words still in it.
    private var phrase: [UInt8] = []
    private var angle: [UInt8]?
    private var comment: [UInt8] = []
    private var found: [NamedMailbox] = []
    /// Within an address literal `[IPv6:…]`, whose colons end no group's name.
    private var isLiteral = false

    private let hint: String?
    /// What stood before a comma without being an address.
    private var dangling: [UInt8] = []

    init(_ bytes: ArraySlice<UInt8>, hint: String?) {
        (self.bytes, self.hint) = (bytes, hint)
        position = bytes.startIndex
    }

    mutating func read(limit: Int) -> [NamedMailbox] {
        while position < bytes.endIndex, found.count < limit {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: ","): finish()
            case UInt8(ascii: ";"):
                finish()
                dangling.removeAll()
            case UInt8(ascii: ":") where !isLiteral:
                phrase.removeAll(keepingCapacity: true)  // a group's name ends
                dangling.removeAll()
            case UInt8(ascii: "<"):
                if angle != nil { finish() }  // no comma between: two mailboxes all the same
                angle = readAngle()
            case UInt8(ascii: "("): readComment()
            case UInt8(ascii: "\""): readQuoted()
            case _ where byte.isFWS:
                if let last = phrase.last, last != .space { phrase.append(.space) }
            default:
                if byte == UInt8(ascii: "[") {
                    isLiteral = true
                } else if byte == UInt8(ascii: "]") {
                    isLiteral = false
                }
                phrase.append(byte)
            }
        }
        if found.count < limit { finish() }
        return found
    }

    private mutating func finish() {
        defer {
            phrase.removeAll(keepingCapacity: true)
            comment.removeAll(keepingCapacity: true)
            angle = nil
            isLiteral = false
        }
        if let angle {
            // QUIRK: `Customer, Ann <ann@example.com>`: a comma in a name without quotes.
            let name = dangling.isEmpty ? phrase : dangling + Array(", ".utf8) + phrase
            dangling.removeAll()
            // `<ann@example.com> (Ann)` has its name behind it.
            let text = name.allSatisfy(\.isFWS) ? comment : name
            append(name: decodeHeaderText(text[...], hint: hint), address: angle)
            return
        }
        let text = AddressListReader.withoutBlanks(phrase)
        guard text.contains(UInt8(ascii: "@")) else {
            dangling = phrase.count < 200 ? Array(phrase.drop(while: \.isFWS)) : []
            while dangling.last?.isFWS == true { dangling.removeLast() }
            return
        }
        dangling.removeAll()
        // obsolete: ann@example.com (Ann)
        append(name: decodeHeaderText(comment[...], hint: hint), address: text)
    }

    /// A bare address without the blanks that may stand between its parts; those within quotes belong to it.
    private static func withoutBlanks(_ phrase: [UInt8]) -> [UInt8] {
        var quoted = false
        var escaped = false
        return phrase.filter { byte in
            defer { escaped = byte == UInt8(ascii: "\\") && quoted && !escaped }
            if byte == UInt8(ascii: "\""), !escaped { quoted.toggle() }
            return quoted || !byte.isFWS
        }
    }

    private mutating func append(name: String, address: [UInt8]) {
        guard !address.isEmpty else { return }
        // QUIRK: an address that is an encoded word.
        let text =
            address.starts(with: "=?".utf8) ? decodeHeaderText(address[...]) : decodeRaw(address[...]).text
        found.append(NamedMailbox(name: name.trimmed, address: text.trimmed))
    }

    private mutating func readAngle() -> [UInt8] {
        var out: [UInt8] = []
        var quoted = false
        while position < bytes.endIndex {
            let byte = bytes[position]
            position += 1
            if byte == UInt8(ascii: "\\"), quoted, position < bytes.endIndex {
                out += [byte, bytes[position]]
                position += 1
                continue
            }
            if byte == UInt8(ascii: "\"") { quoted.toggle() }
            if byte == UInt8(ascii: ">"), !quoted { break }
            if !byte.isFWS || quoted { out.append(byte) }
        }
        // An obsolete route `@a,@b:user@c` (RFC 5322 §4.4) names only the way, not the mailbox.
        if out.first == UInt8(ascii: "@"), let colon = out.firstIndex(of: UInt8(ascii: ":")) {
            out.removeSubrange(...colon)
        }
        return out
    }

    /// A quoted string in a display name or a quoted local part; the quotes stay only before an `@`.
    private mutating func readQuoted() {
        var text: [UInt8] = []
        while position < bytes.endIndex {
            let byte = bytes[position]
            position += 1
            if byte == UInt8(ascii: "\\"), position < bytes.endIndex {
                text.append(bytes[position])
                position += 1
                continue
            }
            if byte == UInt8(ascii: "\"") { break }
            if byte != .cr, byte != .lf { text.append(byte) }
        }
        let isLocalPart = position < bytes.endIndex && bytes[position] == UInt8(ascii: "@")
        guard isLocalPart else { return phrase += text }
        phrase.append(UInt8(ascii: "\""))
        for byte in text {
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { phrase.append(UInt8(ascii: "\\")) }
            phrase.append(byte)
        }
        phrase.append(UInt8(ascii: "\""))
    }

    /// Comments nest (RFC 5322 §3.2.2); counted, not recursed.
    private mutating func readComment() {
        var depth = 1
        comment.removeAll(keepingCapacity: true)
        while position < bytes.endIndex {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: "\\") where position < bytes.endIndex:
                comment.append(bytes[position])
                position += 1
                continue
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            default: break
            }
            if depth == 0 { return }
            comment.append(byte)
        }
    }
}
