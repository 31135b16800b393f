import Mail

/// Reads the paths of MAIL and RCPT (RFC 5321 §4.1.2), strictly: two readers must not disagree on an address.
enum SMTPPath {
    enum Failure: Error, Equatable {
        case noMailbox
        /// Octets that are no UTF-8: no extension allows them.
        case notUTF8
        case localPartOnly(String)
    }

    /// Longest path with its angle brackets (RFC 5321 §4.5.3.1.3 says 256; a source route may precede it).
    static let longest = 1024

    /// ```
    /// Path      = "<" [ A-d-l ":" ] Mailbox ">"
    /// Mailbox   = Local-part "@" ( Domain / address-literal )
    /// ```
    /// Leaves in `text` what follows the path; nil is the null path `<>`. A source route is read and dropped
    /// (RFC 5321 §3.6.1). Characters other than ASCII are taken as RFC 6531 §3.3 has them; whether this message
    /// may have them, the caller decides.
    static func read(_ text: inout ArraySlice<UInt8>) -> Result<Mailbox?, Failure> {
        guard text.first == UInt8(ascii: "<"), let end = closingBracket(text), end - text.startIndex < longest
        else {
            return .failure(.noMailbox)
        }
        var path = text[(text.startIndex + 1)..<end]
        text = text[(end + 1)...]
        if let next = text.first, !next.isWSP { return .failure(.noMailbox) }
        if path.isEmpty { return .success(nil) }
        if path.contains(where: { $0 >= 0x80 }) {
            guard let text = String(validating: path, as: UTF8.self) else { return .failure(.notUTF8) }
            // C1 controls would reach terminals and logs.
            if text.unicodeScalars.contains(where: { (0x80..<0xA0).contains($0.value) }) {
                return .failure(.noMailbox)
            }
        }
        if path.first == UInt8(ascii: "@") {
            guard let colon = path.firstIndex(of: UInt8(ascii: ":")) else { return .failure(.noMailbox) }
            let hops = path[..<colon].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
            guard hops.allSatisfy({ $0.first == UInt8(ascii: "@") && isDomain($0.dropFirst()) }) else {
                return .failure(.noMailbox)
            }
            path = path[(colon + 1)...]
        }
        return mailbox(path)
    }

    private static func mailbox(_ path: ArraySlice<UInt8>) -> Result<Mailbox?, Failure> {
        let local: String
        let rest: ArraySlice<UInt8>
        if path.first == UInt8(ascii: "\"") {
            guard let quoted = quotedString(path) else { return .failure(.noMailbox) }
            (local, rest) = quoted
        } else {
            let end =
                path.firstIndex { !($0.isAtomText || $0 >= 0x80 || $0 == UInt8(ascii: ".")) }
                ?? path.endIndex
            let text = path[..<end]
            guard isDotString(text) else { return .failure(.noMailbox) }
            (local, rest) = (String(decoding: text, as: UTF8.self), path[end...])
        }
        if rest.isEmpty { return .failure(.localPartOnly(local)) }
        // RFC 5321 §4.5.3.1.1 lets a local part be 64 octets; VERP and SRS senders in use are longer.
        guard rest.first == UInt8(ascii: "@"), local.utf8.count <= 256 else { return .failure(.noMailbox) }
        let domain = rest.dropFirst()
        guard isDomain(domain) || isAddressLiteral(domain) else { return .failure(.noMailbox) }
        // What is accepted must fit where it is written again: 320 octets, more than RFC 5321 §4.5.3.1.3 asks for.
        let mailbox = Mailbox(localPart: local, domain: String(decoding: domain, as: UTF8.self))
        return mailbox.address.utf8.count <= 320 ? .success(mailbox) : .failure(.noMailbox)
    }

    /// The `>` that ends the path: outside of a quoted string.
    private static func closingBracket(_ text: ArraySlice<UInt8>) -> Int? {
        var quoted = false
        var escaped = false
        for index in text.indices {
            switch text[index] {
            case _ where escaped: escaped = false
            case UInt8(ascii: "\\") where quoted: escaped = true
            case UInt8(ascii: "\""): quoted.toggle()
            case UInt8(ascii: ">") where !quoted: return index
            default: break
            }
        }
        return nil
    }

    /// `Quoted-string = DQUOTE *( qtextSMTP / quoted-pairSMTP ) DQUOTE`
    private static func quotedString(_ path: ArraySlice<UInt8>) -> (String, ArraySlice<UInt8>)? {
        var out: [UInt8] = []
        var index = path.startIndex + 1
        while index < path.endIndex {
            let byte = path[index]
            index += 1
            if byte == UInt8(ascii: "\"") {
                return out.isEmpty ? nil : (String(decoding: out, as: UTF8.self), path[index...])
            }
            guard byte >= 0x20, byte != 0x7F else { return nil }
            guard byte == UInt8(ascii: "\\") else {
                out.append(byte)
                continue
            }
            guard index < path.endIndex, path[index] >= 0x20, path[index] < 0x7F else { return nil }
            out.append(path[index])
            index += 1
        }
        return nil
    }

    /// `Dot-string = Atom *("." Atom)`. QUIRK: Japanese mobile carriers sold addresses with `a..b@` and `a.@`;
    /// they are refused here, as by Postfix and Exchange: such a customer cannot be answered anyway.
    private static func isDotString(_ text: ArraySlice<UInt8>) -> Bool {
        !text.isEmpty
            && text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy {
                !$0.isEmpty
            }
    }

    /// `Domain = sub-domain *("." sub-domain)`; underscores are accepted because hosts in use have them.
    private static func isDomain(_ text: ArraySlice<UInt8>) -> Bool {
        guard !text.isEmpty, text.count <= 255 else { return false }
        return text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy {
            label in
            // A U-label (RFC 5890 §2.3.2.1) takes more octets than the A-label that the limit of 63 is for.
            !label.isEmpty && label.count <= (label.allSatisfy { $0 < 0x80 } ? 63 : 190)
                && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
                && label.allSatisfy {
                    $0.isLetter || $0.isDigit || $0 >= 0x80 || $0 == UInt8(ascii: "-")
                        || $0 == UInt8(ascii: "_")
                }
        }
    }

    /// `address-literal = "[" ( IPv4 / "IPv6:" IPv6 / General ) "]"`: only its shape is looked at.
    private static func isAddressLiteral(_ text: ArraySlice<UInt8>) -> Bool {
        text.count > 2 && text.count <= 60 && text.first == UInt8(ascii: "[")
            && text.last == UInt8(ascii: "]")
            && text.dropFirst().dropLast().allSatisfy {
                $0.isLetter || $0.isDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":")
                    || $0 == UInt8(ascii: "-")
            }
    }
}
