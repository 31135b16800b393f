import Glibc

/// One header field with its bytes as received (RFC 5322 §2.2).
package struct HeaderField: Sendable {
    /// The whole field with its line ends: writing `raw` again gives the same bytes.
    package let raw: ArraySlice<UInt8>
    /// What follows the colon, still folded, without the last line end.
    package let value: ArraySlice<UInt8>
    /// The name in lower case.
    package let key: String

    /// The value unfolded (RFC 5322 §2.2.3) with encoded words decoded (RFC 2047), white space trimmed.
    package var text: String { decodeHeaderText(value).trimmed }

    /// The value unfolded, nothing decoded, comments kept, white space trimmed.
    package var unfolded: String {
        decodeRaw(value.filter { $0 != .cr && $0 != .lf }[...]).text.trimmed
    }
}

/// The header fields of a message or a part, in order, as received.
package struct Headers: Sendable {
    package var fields: [HeaderField] = []
    /// What was wrong or left out, as short names (`header-limit`, `header-broken` …).
    package var problems: [String] = []

    package init() {}

    /// The first field of that name (lower case), or nil.
    package func first(_ key: String) -> HeaderField? { fields.first { $0.key == key } }
    package func all(_ key: String) -> [HeaderField] { fields.filter { $0.key == key } }
    package func contains(_ key: String) -> Bool { fields.contains { $0.key == key } }
}

/// Bounds of what is looked at in a message; what lies beyond is kept raw and noted as a problem.
package struct MessageLimits: Sendable {
    /// Fields of one header that are looked at. Real mail has under 200; 10,000 is an attack.
    package var headerFields = 2000
    /// Octets of one header that are looked at; Postfix cuts at 102400 octets a field.
    package var headerBytes = 1 << 20
    /// How deep multiparts and messages may nest; Postfix's `mime_nesting_limit` is 100.
    package var depth = 50
    /// Parts of one message.
    package var parts = 1000
    /// Octets of decoded text that are read out of one message.
    package var textBytes = 4 << 20

    package init() {}
    package static let standard = MessageLimits()
}

/// Reads a header: fields until the first empty line, or until a line that `endsPart` (a delimiter of the
/// multipart around it: some have a colon in them).
///
/// - Returns: the header, and where the body begins in `bytes`.
func parseHeaders(
    _ bytes: [UInt8], from start: Int, to end: Int, limits: MessageLimits,
    endsPart: (_ start: Int, _ end: Int) -> Bool
) -> (Headers, body: Int) {
    var headers = Headers()
    var position = start
    while position < end {
        let line = lineEnd(bytes, from: position, to: end)
        if line.text == position { return (headers, line.next) }  // the empty line
        if line.text - position == 1, bytes[position] == .cr { return (headers, line.next) }
        if endsPart(position, line.text) { return (headers, position) }
        guard let colon = fieldNameEnd(bytes, from: position, to: line.text) else {
            if position == start, isMboxFromLine(bytes, from: position, to: line.text) {
                headers.problems.append("mbox-from-line")
                position = line.next
                continue
            }
            headers.problems.append(headers.fields.isEmpty ? "header-missing" : "header-broken")
            return (headers, position)
        }
        var fieldEnd = line
        while fieldEnd.next < end, bytes[fieldEnd.next].isWSP {
            fieldEnd = lineEnd(bytes, from: fieldEnd.next, to: end)
        }
        if headers.fields.count < limits.headerFields, fieldEnd.next - start <= limits.headerBytes {
            headers.fields.append(
                HeaderField(
                    raw: bytes[position..<fieldEnd.next], value: bytes[colon.value..<fieldEnd.text],
                    key: String(decoding: bytes[position..<colon.name].lazy.map(\.lowercased), as: UTF8.self))
            )
        } else if headers.problems.last != "header-limit" {
            headers.problems.append("header-limit")
        }
        position = fieldEnd.next
    }
    return (headers, end)
}

/// Where the text of the line at `start` ends, and where the next line starts. Lines end with LF or CRLF.
func lineEnd(_ bytes: [UInt8], from start: Int, to end: Int) -> (text: Int, next: Int) {
    guard start < end else { return (end, end) }
    let found = bytes.withUnsafeBufferPointer { all -> Int? in
        guard let base = all.baseAddress, end <= all.count, start >= 0,
            let place = memchr(base + start, Int32(UInt8.lf), end - start)
        else { return nil }
        return UnsafeRawPointer(place) - UnsafeRawPointer(base)
    }
    guard let lf = found else { return (end, end) }
    return (lf > start && bytes[lf - 1] == .cr ? lf - 1 : lf, lf + 1)
}

/// The end of a field name and the start of its value; white space before the colon is obsolete but known
/// (RFC 5322 §4.5). Nil if the line is no field.
private func fieldNameEnd(_ bytes: [UInt8], from start: Int, to end: Int) -> (name: Int, value: Int)? {
    var position = start
    while position < end, bytes[position] > 0x20, bytes[position] < 0x7F, bytes[position] != UInt8(ascii: ":")
    {
        position += 1
    }
    let name = position
    while position < end, bytes[position].isWSP { position += 1 }
    guard name > start, position < end, bytes[position] == UInt8(ascii: ":") else { return nil }
    return (name, position + 1)
}

private func isMboxFromLine(_ bytes: [UInt8], from start: Int, to end: Int) -> Bool {
    let line = bytes[start..<end]
    return line.starts(with: "From ".utf8) || line.starts(with: ">From ".utf8)
}
