import Mail
import Config
import HTTPTypes

/// What a trusted proxy says of the client: `Forwarded` (RFC 7239), or the `X-Forwarded-…` fields if there is none.
///
/// Read from the right: each proxy adds at the end, so what stands left of the first address that is no trusted proxy was
/// written by a stranger.
struct Forwarded: Sendable, Equatable {
    /// The client's IP address.
    var client: String
    /// Whether he came with TLS; true where the proxy does not say, because who has passwords sent through a proxy without
    /// TLS has listed it all the same.
    var isHTTPS = true
    var host: String?
    var requestID: String?

    /// Proxies in a row that are followed.
    private static let longestChain = 10
    /// Octets of a field that are looked at, from the right.
    private static let longestField = 4096

    /// - Returns: nil if who connected is no trusted proxy.
    init?(_ fields: HTTPFields, peer: String?, trusted: [Network]) {
        guard let peer, trusted.contains(where: { $0.contains(peer) }) else { return nil }
        client = peer
        let standard = fields[values: .forwarded]
        let hops =
            standard.isEmpty
            ? Forwarded.items(fields[values: .forwardedFor]).map { ["for": $0] }
            : Forwarded.items(standard).map(Forwarded.pairs)
        var nearest: [String: String]?
        for hop in hops.reversed().prefix(Forwarded.longestChain) {
            guard let address = Forwarded.address(hop["for"] ?? "") else { break }
            client = address
            nearest = hop
            guard trusted.contains(where: { $0.contains(address) }) else { break }
        }
        read(fields, isStandard: !standard.isEmpty, hop: nearest)
    }

    private mutating func read(_ fields: HTTPFields, isStandard: Bool, hop: [String: String]?) {
        // Of the X- fields only the last word is the proxy's own.
        let proto = isStandard ? hop?["proto"] : Forwarded.items(fields[values: .forwardedProto]).last
        let name = isStandard ? hop?["host"] : Forwarded.items(fields[values: .forwardedHost]).last
        if let proto { isHTTPS = proto.lowercased() == "https" }
        host = name
        if let id = fields[.requestID], (1...64).contains(id.utf8.count),
            id.utf8.allSatisfy({
                ($0 | 0x20).isLetter || $0.isDigit || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F
            })
        {
            requestID = id
        }
    }

    /// The items of a list, commas in quotes aside; the last ones if it is very long.
    private static func items(_ values: [String]) -> [String] {
        let whole = String(decoding: values.joined(separator: ",").utf8.suffix(longestField), as: UTF8.self)
        return split(whole, at: ",")
    }

    /// `for="[2001:db8::1]:4711";proto=https`
    private static func pairs(_ item: String) -> [String: String] {
        var pairs: [String: String] = [:]
        for pair in split(item, at: ";") {
            let parts = pair.split(separator: "=", maxSplits: 1)
            if parts.count == 2 {
                pairs[String(parts[0]).trimmed.lowercased()] = String(parts[1]).trimmed.unquoted
            }
        }
        return pairs
    }

    private static func split(_ text: String, at separator: Character) -> [String] {
        var (parts, part, isQuoted) = ([String](), "", false)
        for character in text {
            if character == "\"" { isQuoted.toggle() }
            if character == separator, !isQuoted {
                parts.append(part)
                part = ""
            } else {
                part.append(character)
            }
        }
        return (parts + [part]).map(\.trimmed).filter { !$0.isEmpty }
    }

    /// An address without brackets and port; nil for `unknown` and names made up by a proxy.
    private static func address(_ text: String) -> String? {
        var text = text.unquoted
        if text.hasPrefix("[") {
            text = String(text.dropFirst().prefix { $0 != "]" })
        } else if text.filter({ $0 == ":" }).count == 1 {
            text = String(text.prefix { $0 != ":" })
        }
        return Network(text) != nil && !text.contains("/") ? text : nil
    }
}

extension String {
    fileprivate var unquoted: String {
        hasPrefix("\"") && hasSuffix("\"") && utf8.count >= 2 ? String(dropFirst().dropLast()) : self
    }
}
