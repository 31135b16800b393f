import Mail

/// The header of a message as a POP3 client may have it. Nil if it can go out as it is.
///
/// Fields whose names begin as ours do (`X-Porchlight-`) were written by a stranger: they are renamed to `Y-Porchlight-`, so
/// that no rule of a helpdesk takes them for ours. Without UTF8 mode, fields that are not ASCII are written in ASCII
/// (RFC 6856 §2 forbids to send them as they are; what is made of them follows the idea of RFC 6858): texts as encoded
/// words, addresses that are not ASCII as an address that cannot be answered.
///
/// - Parameters:
///   - header: all octets before the empty line, whatever its lines end with.
///   - isInternational: whether the client said UTF8.
package func presentedHeader(_ header: ArraySlice<UInt8>, isInternational: Bool) -> [UInt8]? {
    let isASCII = header.allSatisfy { $0 < 0x80 }
    let keepsOctets = isInternational || isASCII
    guard !keepsOctets || holdsOurPrefix(header) else { return nil }
    var out: [UInt8] = []
    out.reserveCapacity(header.count + 64)
    for field in fields(of: header) {
        let start = out.count
        if keepsOctets || field.allSatisfy({ $0 < 0x80 }) {
            out += field
        } else {
            out += asciiField(field)
        }
        if isNamedLikeOurs(field) { out[start] = UInt8(ascii: "Y") }
    }
    return out
}

/// The end of the header of a message: the index of its empty line, or the count if there is none.
package func headerEnd(of message: ArraySlice<UInt8>) -> Int {
    var lineStart = message.startIndex
    var index = lineStart
    while index < message.endIndex {
        if message[index] == .lf {
            let length = index - lineStart
            if length == 0 || length == 1 && message[lineStart] == .cr { return lineStart }
            lineStart = index + 1
        }
        index += 1
    }
    return message.endIndex
}

private let ourPrefix = Array("x-porchlight-".utf8)

private func isNamedLikeOurs(_ field: ArraySlice<UInt8>) -> Bool {
    field.starts(with: ourPrefix) { $0.lowercased == $1 }
}

private func holdsOurPrefix(_ header: ArraySlice<UInt8>) -> Bool {
    var index = header.startIndex
    while index < header.endIndex {
        if isNamedLikeOurs(header[index...]) { return true }
        while index < header.endIndex, header[index] != .lf { index += 1 }
        index += 1
    }
    return false
}

/// Each field with its folded lines and line ends.
private func fields(of header: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var fields: [ArraySlice<UInt8>] = []
    var start = header.startIndex
    for index in header.indices where header[index] == .lf {
        let next = index + 1
        if next < header.endIndex, header[next].isWSP { continue }
        fields.append(header[start..<next])
        start = next
    }
    if start < header.endIndex { fields.append(header[start...]) }
    return fields
}

/// Fields that hold addresses (RFC 5322 §3.6.2, §3.6.3).
private let addressFields: Set<String> = [
    "from", "sender", "reply-to", "to", "cc", "bcc", "resent-from", "resent-sender", "resent-to", "resent-cc",
]
/// Fields whose value is a text.
private let textFields: Set<String> = ["subject", "comments", "thread-topic", "content-description"]

/// A field that is not ASCII, in ASCII; on one folded line.
private func asciiField(_ field: ArraySlice<UInt8>) -> [UInt8] {
    guard let colon = field.firstIndex(of: UInt8(ascii: ":")) else {
        return field.map { $0 < 0x80 ? $0 : UInt8(ascii: "?") }
    }
    let name = String(
        decoding: field[..<colon].filter { $0 > 0x20 && $0 < 0x7F }, as: UTF8.self)
    let value = String(decoding: field[(colon + 1)...], as: UTF8.self).singleLine.trimmed
    let key = name.asciiLowercased
    if textFields.contains(key) { return foldedField(name, encodeHeaderText(value)) }
    if addressFields.contains(key) { return foldedField(name, asciiAddresses(value)) }
    return foldedField(name, asciiPieces(value))
}

/// Addresses with their names in encoded words; those that are not ASCII themselves stand in their name, before an address
/// that goes nowhere (RFC 2606 §2).
private func asciiAddresses(_ value: String) -> String {
    let all = parseAddressList(Array(value.utf8)[...], hint: "utf-8")
    guard !all.isEmpty else { return encodeHeaderText(value) }
    return all.map { one in
        let address = one.address
        if address.isASCII { return one.name.isEmpty ? address : "\(encodePhrase(one.name)) <\(address)>" }
        let name = one.name.isEmpty ? address : "\(one.name) \(address)"
        return "\(encodePhrase(name)) <international-address@not-ascii.invalid>"
    }.joined(separator: ", ")
}

/// What stands between delimiters as encoded words, where it is not ASCII.
private func asciiPieces(_ value: String) -> String {
    var out = ""
    var piece = ""
    for scalar in value.unicodeScalars {
        if "<>,;:\"()=".unicodeScalars.contains(scalar) {
            out += asciiPiece(piece)
            piece = ""
            out.unicodeScalars.append(scalar)
        } else {
            piece.unicodeScalars.append(scalar)
        }
    }
    return out + asciiPiece(piece)
}

private func asciiPiece(_ piece: String) -> String {
    guard !piece.isASCII else { return piece }
    let blanks = piece.prefix { $0 == " " }
    return blanks + encodeHeaderText(piece.trimmed) + (piece.hasSuffix(" ") ? " " : "")
}

/// How much of a message is looked at for its header; what of one goes beyond that is sent as it is.
package let longestPresentedHeader = 256 * 1024

/// The beginning of a message as a POP3 client may have it: what comes in the place of its first `end` octets, or nil if
/// they go out as they are.
///
/// - Parameter first: the first `longestPresentedHeader` octets, or all.
package func presentedBeginning(
    of first: ArraySlice<UInt8>, isInternational: Bool
) -> (header: [UInt8]?, end: Int) {
    let beginning = first.prefix(longestPresentedHeader)
    let end = headerEnd(of: beginning)
    return (presentedHeader(beginning[..<end], isInternational: isInternational), end - first.startIndex)
}

/// Octets of a whole message as RETR sends it.
package func presentedOctets(of message: [UInt8], isInternational: Bool) -> Int {
    let (header, end) = presentedBeginning(of: message[...], isInternational: isInternational)
    guard let header else { return POP3Content.octets(of: message) }
    return POP3Content.octets(of: header + message[end...])
}
