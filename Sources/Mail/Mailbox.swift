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
        guard let at = text.lastIndex(of: "@"), text.utf8.count <= 320 else { return nil }
        var local = String(text[..<at])
        let domain = String(text[text.index(after: at)...])
        if local.hasPrefix("\""), local.hasSuffix("\""), local.utf8.count >= 2 {
            local = Mailbox.unquoted(local.dropFirst().dropLast())
        } else if local.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F }) {
            return nil
        }
        guard !local.isEmpty, !local.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }), !domain.isEmpty,
            !domain.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F || "<>()\"\\,;".utf8.contains($0) })
        else { return nil }
        self.init(localPart: local, domain: domain)
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
    package var key: String { "\(localPart.lowercased())@\(domain.asciiLowercased)" }

    /// The domain in lower case.
    package var domainKey: String { domain.asciiLowercased }

    /// The local part up to the first `+`, in lower case, and what follows it (a subaddress, RFC 5233).
    package var detail: (base: String, tag: String?) {
        guard let plus = localPart.firstIndex(of: "+"), plus > localPart.startIndex else {
            return (localPart.lowercased(), nil)
        }
        return (localPart[..<plus].lowercased(), String(localPart[localPart.index(after: plus)...]))
    }

    private var quotedLocalPart: String {
        let plain = localPart.utf8.allSatisfy { $0.isAtomText || $0 == UInt8(ascii: ".") }
        let dots = localPart.hasPrefix(".") || localPart.hasSuffix(".") || localPart.contains("..")
        if plain, !dots, !localPart.isEmpty { return localPart }
        var out = "\""
        for scalar in localPart.unicodeScalars {
            if scalar == "\"" || scalar == "\\" { out += "\\" }
            out.unicodeScalars.append(scalar)
        }
        return out + "\""
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
