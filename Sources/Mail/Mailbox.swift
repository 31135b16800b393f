/// An address `local-part@domain` (RFC 5321 §4.1.2, RFC 5322 §3.4.1), without display name or angle brackets.
///
/// The local part is kept as written and unquoted (`"a b"@x` has the local part `a b`); the domain is kept as
/// written. Compare with `key`.
package struct Mailbox: Sendable, Hashable, CustomStringConvertible {
    package let localPart: String
    package let domain: String

    package init(localPart: String, domain: String) {
        self.localPart = localPart
        self.domain = domain
    }

    /// Splits at the last `@`; nil where a side is empty, the whole is longer than local part and domain may be
    /// (RFC 5321 §4.5.3.1: 64 + 1 + 255 octets), or a side holds what would end the address where it is written
    /// out: control characters anywhere, blanks outside of quotes, delimiters in the domain.
    package init?(_ text: String) {
        guard let at = text.utf8.lastIndex(of: UInt8(ascii: "@")), text.utf8.count <= 320 else { return nil }
        var local = String(text[..<at])
        let domain = String(text[text.index(after: at)...])
        // By octets: a combining mark behind a quotation mark makes another character of the two.
        let quote = UInt8(ascii: "\"")
        if local.utf8.first == quote, local.utf8.last == quote, local.utf8.count >= 2 {
            local = Mailbox.unquoted(Substring(local.utf8.dropFirst().dropLast()))
        } else if local.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F }) {
            return nil
        }
        guard !local.isEmpty, !local.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }), !domain.isEmpty,
            !domain.utf8.contains(where: Mailbox.endsAddress)
        else { return nil }
        self.init(localPart: local, domain: domain)
    }

    /// Whether an octet of a domain would end the address where it is written out.
    private static func endsAddress(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "("), UInt8(ascii: ")"),
            UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: ","), UInt8(ascii: ";"):
            true
        default: false
        }
    }

    /// As written in a command or header field; the local part is quoted where it must be.
    package var address: String {
        "\(quotedLocalPart)@\(domain)"
    }
    package var description: String { address }

    /// What addresses are compared, counted and stored by: all in lower case.
    ///
    /// RFC 5321 §2.4 lets local parts differ by case; no mail system in use does, and a sender who writes his
    /// own address in two ways is one person.
    package var key: String { "\(localPart.inLowerCase)@\(domain.asciiLowercased)" }

    /// Whether it can be sent without SMTPUTF8 (RFC 6531).
    package var isASCII: Bool {
        localPart.isASCII && domain.isASCII
    }

    /// The domain in lower case.
    package var domainKey: String { domain.asciiLowercased }

    /// The local part up to the first `+`, in lower case, and what follows it (a subaddress, RFC 5233).
    package var detail: (base: String, tag: String?) {
        guard let plus = localPart.utf8.firstIndex(of: UInt8(ascii: "+")), plus > localPart.startIndex else {
            return (localPart.inLowerCase, nil)
        }
        return (String(localPart[..<plus]).inLowerCase, String(localPart[localPart.index(after: plus)...]))
    }

    private var quotedLocalPart: String {
        if isDotString { return localPart }
        var out = "\""
        for scalar in localPart.unicodeScalars {
            if scalar == "\"" || scalar == "\\" { out += "\\" }
            out.unicodeScalars.append(scalar)
        }
        return out + "\""
    }

    /// `Dot-string = Atom *("." Atom)` (RFC 5321 §4.1.2, RFC 6531 §3.3).
    private var isDotString: Bool {
        var isBehindDot = true
        for byte in localPart.utf8 {
            let isDot = byte == UInt8(ascii: ".")
            guard isDot ? !isBehindDot : byte.isAtomText || byte >= 0x80 else { return false }
            isBehindDot = isDot
        }
        return !isBehindDot
    }

    private static func unquoted(_ text: Substring) -> String {
        var out = String.UnicodeScalarView()
        var escaped = false
        for scalar in text.unicodeScalars {
            if scalar == "\\", !escaped {
                escaped = true
                continue
            }
            escaped = false
            out.append(scalar)
        }
        return String(out)
    }
}

/// Where reports about a message go (RFC 5321 §4.4.1, `Reverse-path`): an address, or nowhere (`<>`).
package enum ReversePath: Sendable, Hashable {
    case null
    case mailbox(Mailbox)

    package var mailbox: Mailbox? {
        if case .mailbox(let mailbox) = self { mailbox } else { nil }
    }
    /// The address, or the empty string for the null sender.
    package var text: String { mailbox?.address ?? "" }
}
