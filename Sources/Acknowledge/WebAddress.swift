import Mail

/// An `http` or `https` URL that requests may be sent to (RFC 3986, RFC 9110 §4.2), in the strict form in
/// which no two readers can disagree about the host.
package struct WebAddress: Sendable, Hashable, CustomStringConvertible {
    /// Whom a connection is made to.
    package struct Server: Sendable, Hashable {
        package let isSecure: Bool
        /// A name in lower case without a dot at its end, or an IP address without brackets.
        package let host: String
        package let port: Int
    }

    package enum Failure: Error, Sendable, Equatable {
        case tooLong
        case character(String)
        case scheme
        case userinfo
        case host
        case foreignHost
        case port
        case fragment
        case percent

        package var description: String {
            switch self {
            case .tooLong: "it is longer than \(WebAddress.longest) octets"
            case .character(let text): "“\(text)” must not stand in a URL; write it as %XX"
            case .scheme: "it must begin with https://"
            case .userinfo:
                "a user or password in it (before “@”) is not supported; the requests are signed instead"
            case .host: "the host in it is no host name and no IP address"
            case .foreignHost: "the host must be written in ASCII (xn--…)"
            case .port: "the port in it is no number from 1 to 65535"
            case .fragment: "a part behind “#” is never sent; leave it out"
            case .percent: "a “%” must be followed by two hexadecimal digits"
            }
        }
    }

    package let server: Server
    /// Path and query as they are sent; begins with `/`.
    package let target: String

    /// In octets; what every server takes (RFC 9110 §4.1 asks for 8000, some take 2048).
    package static let longest = 2000

    package init(_ text: String) throws(Failure) {
        guard text.utf8.count <= Self.longest else { throw .tooLong }
        guard let colon = text.firstRange(of: "://") else { throw .scheme }
        let isSecure: Bool
        switch text[..<colon.lowerBound].asciiLowercasedText {
        case "https": isSecure = true
        case "http": isSecure = false
        default: throw .scheme
        }
        let rest = text[colon.upperBound...]
        let end = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
        let (host, port) = try Self.authority(rest[..<end])
        server = Server(isSecure: isSecure, host: host, port: port ?? (isSecure ? 443 : 80))
        target = try Self.target(rest[end...])
    }

    package var description: String { "\(server)\(target)" }

    /// `host [":" port]`; the characters `@` and `\` are what readers of URLs fell out over most often.
    private static func authority(_ text: Substring) throws(Failure) -> (host: String, port: Int?) {
        if text.contains("@") { throw .userinfo }
        guard text.utf8.allSatisfy({ $0 < 0x80 }) else { throw .foreignHost }
        var host = text
        var port: Int?
        if let colon = text.lastIndex(of: ":"), !text.hasSuffix("]") {
            let digits = text[text.index(after: colon)...]
            guard digits.utf8.allSatisfy(\.isDigit), digits.utf8.count <= 5, let number = Int(digits),
                (1...65_535).contains(number)
            else { throw .port }
            (host, port) = (text[..<colon], number)
        }
        if host.hasPrefix("["), host.hasSuffix("]") {
            // RFC 3986 §3.2.2: an IPv6 address stands in brackets; one with a zone is meant for no URL.
            let inner = host.dropFirst().dropLast()
            guard inner.contains(":"),
                inner.utf8.allSatisfy({ $0.hexValue != nil || $0 == 0x3A || $0 == 0x2E })
            else { throw .host }
            return (inner.asciiLowercasedText, port)
        }
        if host.hasSuffix(".") { host = host.dropLast() }
        guard !host.isEmpty, host.utf8.count <= 253, isNames(host) else { throw .host }
        return (host.asciiLowercasedText, port)
    }

    /// Labels of letters, digits, `-` and `_`: also what `inet_aton` takes for an address, which is judged
    /// when it is looked up.
    private static func isNames(_ host: Substring) -> Bool {
        host.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
            !label.isEmpty && label.utf8.count <= 63 && !label.hasPrefix("-")
                && label.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == 0x2D || $0 == 0x5F }
        }
    }

    /// `path-abempty [ "?" query ]`
    private static func target(_ text: Substring) throws(Failure) -> String {
        if text.contains("#") { throw .fragment }
        for character in text where !isAllowed(character) { throw .character(String(character).singleLine) }
        let bytes = Array(text.utf8)
        for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "%") {
            guard index + 2 < bytes.count, bytes[index + 1].hexValue != nil, bytes[index + 2].hexValue != nil
            else { throw .percent }
        }
        return text.hasPrefix("/") ? String(text) : "/" + text
    }

    /// `pchar`, `/` and `?` (RFC 3986 §3.3, §3.4).
    private static func isAllowed(_ character: Character) -> Bool {
        guard let byte = character.asciiValue, character.utf8.count == 1 else { return false }
        return byte.isLetter || byte.isDigit || "-._~%!$&'()*+,;=:@/?".utf8.contains(byte)
    }
}

extension WebAddress.Server: CustomStringConvertible {
    /// As the `Host` field has it (RFC 9110 §7.2): without the port that goes without saying.
    package var authority: String {
        let name = host.contains(":") ? "[\(host)]" : host
        return port == (isSecure ? 443 : 80) ? name : "\(name):\(port)"
    }

    package var description: String { (isSecure ? "https://" : "http://") + authority }
}

extension Substring {
    fileprivate var asciiLowercasedText: String { String(self).asciiLowercased }
}
