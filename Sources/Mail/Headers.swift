import Glibc

/// One header field with its bytes as received (RFC 5322 §2.2).
package struct HeaderField: Sendable {
    /// The whole field with its line ends: writing `raw` again gives the same bytes.
    package let raw: ArraySlice<UInt8>
    /// What follows the colon, still folded, without the last line end.
    package let value: ArraySlice<UInt8>
    /// The name in lower case.
    package let key: String
    /// The charset that octets above 0x7F in it are likely of, where it is none of their own.
    var charsetHint: String?

    /// The value unfolded (RFC 5322 §2.2.3) with encoded words decoded (RFC 2047), white space trimmed.
    package var text: String { decodeHeaderText(value, hint: charsetHint).trimmed }

    /// The value unfolded, nothing decoded, comments kept, white space trimmed.
    package var unfolded: String {
        decodeRaw(value.filter { $0 != .cr && $0 != .lf }[...], hint: charsetHint).text.trimmed
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

/// Bounds of what is looked at in a message; what lies beyond is noted as a problem and kept raw: fields in
/// `InternetMessage.bytes[part.header]`, parts in the body of the last one that was made, text in `content(of:)`.
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
