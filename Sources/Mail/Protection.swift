/// How a message or a part of it is protected. Porchlight holds no keys: it keeps such parts and says what they are.
package struct Protection: Sendable, Equatable {
    package enum Kind: String, Sendable { case signed, encrypted }
    package enum Standard: String, Sendable {
        case smime = "S/MIME"
        case openPGP = "OpenPGP"
    }
    package let kind: Kind
    package let standard: Standard

    /// As it stands in `InternetMessage.problems`.
    package var name: String { "\(kind.rawValue)-\(standard == .smime ? "smime" : "openpgp")" }
}

extension InternetMessage {
    /// How the message is protected, from the outside inwards; of messages within it nothing is said.
    package var protections: [Protection] {
        var found: [Protection] = []
        for (index, part) in parts.enumerated() {
            if let protection = protection(of: part), !found.contains(protection), !isWithinMessage(index) {
                found.append(protection)
            }
        }
        return found
    }

    /// By RFC 1847 (multipart/signed, multipart/encrypted), RFC 8551 (application/pkcs7-mime), RFC 3156 (OpenPGP), and by
    /// the armor that stands in a text (RFC 9580 §6.2).
    package func protection(of part: Part) -> Protection? {
        let parameters = part.contentType.parameters
        let protocolName = parameters["protocol"]?.asciiLowercased ?? ""
        switch part.contentType.value {
        case "multipart/signed":
            return Protection(kind: .signed, standard: protocolName.contains("pgp") ? .openPGP : .smime)
        case "multipart/encrypted": return Protection(kind: .encrypted, standard: .openPGP)
        case "application/pkcs7-mime", "application/x-pkcs7-mime":
            return Protection(kind: isOpaqueSigned(part) ? .signed : .encrypted, standard: .smime)
        case "application/pgp": return Protection(kind: .encrypted, standard: .openPGP)
        case "text/plain": return armor(part.body)
        default: return nil
        }
    }

    /// Whether a PKCS #7 part is signed data, by its parameter, its name, or the object identifier that it begins with.
    private func isOpaqueSigned(_ part: Part) -> Bool {
        if let type = part.contentType.parameters["smime-type"]?.asciiLowercased {
            return type.hasPrefix("signed") || type.hasPrefix("certs")
        }
        // 1.2.840.113549.1.7.2, RFC 5652 §5.1
        let signedData: [UInt8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02]
        let start = content(of: part).prefix(40)
        return start.indices.contains { start[$0...].starts(with: signedData) }
    }

    /// Armor at the beginning of a line within the first octets of a text, before or after some words.
    private func armor(_ body: Range<Int>) -> Protection? {
        let lines = MessageLines(bytes)
        let limit = min(body.upperBound, body.lowerBound + 20_000)
        var position = lines.dashLine(from: body.lowerBound, to: limit)
        while position < limit {
            if bytes[position...].starts(with: "-----BEGIN PGP ".utf8) {
                let rest = bytes[(position + 15)...]
                if rest.starts(with: "SIGNED MESSAGE-----".utf8) {
                    return Protection(kind: .signed, standard: .openPGP)
                }
                if rest.starts(with: "MESSAGE-----".utf8) {
                    return Protection(kind: .encrypted, standard: .openPGP)
                }
            }
            position = lines.dashLine(from: lines.end(from: position, to: limit).next, to: limit)
        }
        return nil
    }

    /// What belongs to the protection and is no file of the sender's: a signature beside what it signs, the control part
    /// of what is encrypted.
    func isProtectionPart(_ index: Int) -> Bool {
        guard let parent = parts[index].parent else { return false }
        let type = parts[index].contentType.value
        switch parts[parent].contentType.value {
        case "multipart/signed":
            return [
                "application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature",
            ].contains(type)
        case "multipart/encrypted": return type == "application/pgp-encrypted"
        default: return false
        }
    }
}
