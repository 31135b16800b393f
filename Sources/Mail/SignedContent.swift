/// The content of a signed CMS message (RFC 5652 §5, RFC 8551 §3.5.2: `application/pkcs7-mime` of signed data), which
/// Outlook sends for a whole mail: what the customer wrote stands within it in clear. The signature is not checked. Nil if
/// the octets are no such thing.
///
/// ```
/// ContentInfo ::= SEQUENCE { contentType OID, content [0] EXPLICIT SignedData }
/// SignedData ::= SEQUENCE { version, digestAlgorithms SET, encapContentInfo SEQUENCE { OID, [0] EXPLICIT OCTET STRING }, … }
/// ```
func signedContent(_ bytes: [UInt8]) -> [UInt8]? {
    var outer = BERReader(bytes[...])
    guard var info = outer.enter(0x30), info.read(0x06)?.elementsEqual(signedDataID) == true,
        var explicit = info.enter(0xA0), var signed = explicit.enter(0x30), signed.read(0x02) != nil,
        signed.skip(0x31), var encapsulated = signed.enter(0x30), encapsulated.read(0x06) != nil,
        var content = encapsulated.enter(0xA0)
    else { return nil }
    var out: [UInt8] = []
    guard content.readString(into: &out), !out.isEmpty else { return nil }
    return out
}

/// 1.2.840.113549.1.7.2
private let signedDataID: [UInt8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02]

/// Elements of BER (X.690 §8) one after another, of definite and indefinite length. Total; every octet is looked at a
/// bounded number of times.
private struct BERReader {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

    /// The tag and length of the next element; a length of nil is indefinite.
    private mutating func header() -> (tag: UInt8, length: Int?)? {
        guard let tag = rest.popFirst(), tag & 0x1F != 0x1F, let first = rest.popFirst() else { return nil }
        if first == 0x80 { return (tag, nil) }
        guard first > 0x80 else { return (tag, Int(first)) }
        guard first <= 0x84 else { return nil }
        var length = 0
        for _ in 0..<(first & 0x7F) {
            guard let octet = rest.popFirst() else { return nil }
            length = length << 8 | Int(octet)
        }
        return (tag, length)
    }

    /// The inside of the next element, which must have that tag. One of indefinite length is not left again.
    mutating func enter(_ tag: UInt8) -> BERReader? {
        guard let (found, length) = header(), found == tag else { return nil }
        guard let length else { return BERReader(rest) }
        // A cut message is read as far as it goes.
        defer { rest = rest.dropFirst(length) }
        return BERReader(rest.prefix(length))
    }

    mutating func read(_ tag: UInt8) -> ArraySlice<UInt8>? {
        guard let (found, length) = header(), found == tag, let length else { return nil }
        defer { rest = rest.dropFirst(length) }
        return rest.prefix(length)
    }

    /// Passes over an element of definite length.
    mutating func skip(_ tag: UInt8) -> Bool { read(tag) != nil }

    /// An octet string: whole, or in pieces (X.690 §8.7.3); pieces of pieces are not known to any mailer.
    mutating func readString(into out: inout [UInt8]) -> Bool {
        guard let (tag, length) = header() else { return false }
        if tag == 0x04, let length {
            out += rest.prefix(length)
            return true
        }
        guard tag == 0x24 else { return false }
        var pieces = BERReader(length.map { rest.prefix($0) } ?? rest)
        while let piece = pieces.read(0x04) { out += piece }
        return true
    }
}
