import Mail

/// The groups of fields of a report's machine part, divided by empty lines: `message/delivery-status` (RFC 3464 §2.1),
/// `message/feedback-report` (RFC 5965 §3). Names are in lower case; values are unfolded; what is no field is passed
/// over. At most 200 groups of 100 fields.
struct ReportFields: Sendable {
    private(set) var groups: [[(name: String, value: String)]] = []

    init(_ text: String) {
        var group: [(name: String, value: String)] = []
        for line in textLines(text) {
            if line.utf8.allSatisfy(\.isWSP) {
                if !group.isEmpty { groups.append(group) }
                group = []
                if groups.count >= 200 { return }
            } else if line.utf8.first?.isWSP == true, !group.isEmpty {
                let last = group.count - 1
                if group[last].value.utf8.count < 4000 { group[last].value += " " + String(line).trimmed }
            } else if let field = ReportFields.field(line), group.count < 100 {
                group.append(field)
            }
        }
        if !group.isEmpty { groups.append(group) }
    }

    /// `Name: value`; the name as RFC 5322 §2.2 has it.
    static func field(_ line: Substring) -> (name: String, value: String)? {
        guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let name = String(line[..<colon]).trimmed
        guard !name.isEmpty, name.utf8.count <= 60, name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
            return nil
        }
        return (name.asciiLowercased, String(line[line.index(after: colon)...]).trimmed)
    }

    /// The first value of that name, in any group.
    subscript(name: String) -> String? {
        for group in groups { if let value = ReportFields.value(name, in: group) { return value } }
        return nil
    }

    static func value(_ name: String, in group: [(name: String, value: String)]) -> String? {
        group.first { $0.name == name && !$0.value.isEmpty }?.value
    }

    /// The address in `rfc822; ann@example.com` (RFC 3464 §2.3.1), with or without a type and angle brackets; nil if
    /// there is none.
    static func address(_ value: String) -> String? {
        var text = value
        if let semicolon = text.utf8.firstIndex(of: UInt8(ascii: ";")) {
            text = String(text[text.index(after: semicolon)...])
        }
        return firstAddress(in: text)
    }
}

/// The first address in a text: the longest run of address octets around an `@`; nil if there is none.
func firstAddress(in text: String) -> String? { addresses(in: Array(text.utf8), limit: 1).first?.address }

/// All addresses in a text, with where they begin: local part of at least one octet, domain with a letter.
func addresses(in bytes: [UInt8], limit: Int = 100) -> [(address: String, start: Int)] {
    var found: [(address: String, start: Int)] = []
    var position = 0
    var floor = 0
    while position < bytes.count, found.count < limit {
        defer { position += 1 }
        guard bytes[position] == UInt8(ascii: "@"), position > floor else { continue }
        var start = position
        if bytes[position - 1] == UInt8(ascii: "\"") {
            start = openingQuote(bytes, before: position - 1, floor: floor) ?? position
        } else {
            while start > floor, position - start < 64, isLocalOctet(bytes[start - 1]) { start -= 1 }
        }
        while start < position, ".'/=".utf8.contains(bytes[start]) { start += 1 }
        var end = position + 1
        while end < bytes.count, end - position <= 255, isDomainOctet(bytes[end]) { end += 1 }
        while end > position, ".-".utf8.contains(bytes[end - 1]) { end -= 1 }
        guard start < position, end > position + 1, bytes[position + 1] != UInt8(ascii: "-") else { continue }
        found.append((String(decoding: bytes[start..<end], as: UTF8.self), start))
        floor = end
        position = end - 1
    }
    return found
}

private func openingQuote(_ bytes: [UInt8], before end: Int, floor: Int) -> Int? {
    var position = end
    while position > floor, end - position < 64 {
        position -= 1
        if bytes[position] == UInt8(ascii: "\"") { return position }
        if bytes[position] < 0x20 { return nil }
    }
    return nil
}

private func isLocalOctet(_ byte: UInt8) -> Bool {
    byte.isAtomText && byte < 0x80 || byte == UInt8(ascii: ".")
}

private func isDomainOctet(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: "_")
}
