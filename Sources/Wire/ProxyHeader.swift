import Glibc
import Mail

/// The header that a proxy puts before a connection to say where it comes from (PROXY protocol, versions 1 and 2,
/// https://www.haproxy.org/download/2.9/doc/proxy-protocol.txt).
///
/// Law: nothing but a whole, valid header is believed; whether the proxy may be believed, the caller decides.
package struct ProxyHeader: Sendable, Equatable {
    /// The client's IP address as text; nil where the proxy speaks for itself (`LOCAL`, `UNKNOWN`): then the
    /// connection's own address counts.
    package let client: String?

    package enum Reading: Sendable, Equatable {
        case parsed(ProxyHeader, consumed: Int)
        /// More input is needed.
        case incomplete
        /// That is no header.
        case invalid
    }

    /// Octets of the longest header: version 1 takes at most 107 (§2.1); version 2 at most 16 + 65535, but what
    /// proxies add (TLS facts, unique ids) fits well within this.
    package static let longest = 4096

    private static let signature: [UInt8] = [
        0x0D, 0x0A, 0x0D, 0x0A, 0x00, 0x0D, 0x0A, 0x51, 0x55, 0x49, 0x54, 0x0A,
    ]
    private static let longestLine = 107

    package static func read(_ input: Span<UInt8>) -> Reading {
        guard input.count > 0 else { return .incomplete }
        return input[0] == UInt8(ascii: "P") ? readLine(input) : readBinary(input)
    }

    /// `PROXY TCP4 192.0.2.1 198.51.100.2 56324 25 CR LF`, `PROXY UNKNOWN … CR LF`
    private static func readLine(_ input: Span<UInt8>) -> Reading {
        let begin = Array("PROXY ".utf8)
        for index in 0..<min(input.count, begin.count) where input[index] != begin[index] { return .invalid }
        var line: [UInt8] = []
        for index in 0..<min(input.count, longestLine) {
            if input[index] == .lf {
                guard line.last == .cr else { return .invalid }
                guard let header = line1(line.dropLast()) else { return .invalid }
                return .parsed(header, consumed: index + 1)
            }
            line.append(input[index])
        }
        return input.count >= longestLine ? .invalid : .incomplete
    }

    private static func line1(_ line: ArraySlice<UInt8>) -> ProxyHeader? {
        let words = line.split(separator: .space, omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
        guard words.count >= 2 else { return nil }
        if words[1] == "UNKNOWN" { return ProxyHeader(client: nil) }
        guard words.count == 6, isPort(words[4]), isPort(words[5]) else { return nil }
        let family = words[1] == "TCP4" ? AF_INET : words[1] == "TCP6" ? AF_INET6 : AF_UNSPEC
        guard let source = octets(words[2], family), octets(words[3], family) != nil else { return nil }
        return ProxyHeader(client: address(source, family))
    }

    private static func isPort(_ text: String) -> Bool {
        text.utf8.count <= 5 && text.utf8.allSatisfy(\.isDigit) && Int(text).map { $0 <= 65_535 } == true
    }

    /// §2.2: signature, version and command, family and protocol, length (big-endian), addresses, more.
    private static func readBinary(_ input: Span<UInt8>) -> Reading {
        for index in 0..<min(input.count, signature.count) where input[index] != signature[index] {
            return .invalid
        }
        guard input.count >= 16 else { return .incomplete }
        let (version, command) = (input[12] >> 4, input[12] & 0x0F)
        let length = Int(input[14]) << 8 | Int(input[15])
        guard version == 2, command <= 1, 16 + length <= longest else { return .invalid }
        guard input.count >= 16 + length else { return .incomplete }
        let consumed = 16 + length
        if command == 0 { return .parsed(ProxyHeader(client: nil), consumed: consumed) }
        let (family, size): (Int32, Int)
        switch input[13] {
        case 0x11: (family, size) = (AF_INET, 4)
        case 0x21: (family, size) = (AF_INET6, 16)
        case 0x00: return .parsed(ProxyHeader(client: nil), consumed: consumed)
        default: return .invalid  // datagrams and Unix sockets bring no mail from a network
        }
        guard length >= 2 * size + 4 else { return .invalid }
        var source: [UInt8] = []
        for index in 16..<(16 + size) { source.append(input[index]) }
        return .parsed(ProxyHeader(client: address(source, family)), consumed: consumed)
    }

    private static func octets(_ text: String, _ family: Int32) -> [UInt8]? {
        var octets = [UInt8](repeating: 0, count: family == AF_INET ? 4 : 16)
        return inet_pton(family, text, &octets) == 1 ? octets : nil
    }

    /// An IPv4 address written as IPv6 (`::ffff:192.0.2.1`) is given as the IPv4 address that it is.
    private static func address(_ octets: [UInt8], _ family: Int32) -> String? {
        if family == AF_INET6, octets.prefix(10).allSatisfy({ $0 == 0 }), octets[10] == 0xFF,
            octets[11] == 0xFF
        {
            return address(Array(octets[12...]), AF_INET)
        }
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        guard inet_ntop(family, octets, &text, socklen_t(text.count)) != nil else { return nil }
        return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
