import Mail

/// An IPv4 or IPv6 network in CIDR notation.
package struct Network: Sendable, Equatable {
    /// 4 or 16 octets.
    private let address: [UInt8]
    private let prefix: Int

    /// `192.0.2.0/24`, `192.0.2.1`, `2001:db8::/32`; nil for anything else.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(
            String.init)
        guard let host = parts.first, let address = Network.octets(host) else { return nil }
        var prefix = address.count * 8
        if parts.count == 2 {
            guard parts[1].utf8.allSatisfy(\.isDigit), let number = Int(parts[1]),
                (0...prefix).contains(number)
            else { return nil }
            prefix = number
        }
        self.address = address
        self.prefix = prefix
    }

    /// Whether an address, as text, lies within. An IPv4 address written in IPv6 (`::ffff:192.0.2.1`) counts as
    /// what it is.
    package func contains(_ text: String) -> Bool {
        guard let other = Network.octets(text), other.count == address.count else { return false }
        let whole = prefix / 8
        guard address[..<whole].elementsEqual(other[..<whole]) else { return false }
        let rest = prefix % 8
        guard rest > 0 else { return true }
        return (address[whole] ^ other[whole]) >> UInt8(8 - rest) == 0
    }

    /// The network that an address is counted with, as text: IPv4 /24, IPv6 /48 (what one customer of a provider
    /// has at most); the address itself if it is none.
    package static func neighbourhood(of text: String) -> String {
        guard let octets = octets(text) else { return text }
        return octets.prefix(octets.count == 4 ? 3 : 6).map { String($0, radix: 16) }.joined(separator: ":")
    }

    private static func octets(_ text: String) -> [UInt8]? {
        let bare = text.split(separator: "%").first.map(String.init) ?? text
        if let four = ipv4(bare) { return four }
        guard let sixteen = ipv6(bare) else { return nil }
        return sixteen[..<10].allSatisfy { $0 == 0 } && sixteen[10] == 0xFF && sixteen[11] == 0xFF
            ? Array(sixteen[12...]) : sixteen
    }

    private static func ipv4(_ text: String) -> [UInt8]? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        // A leading zero means octal to some readers.
        let octets = parts.compactMap {
            $0.utf8.allSatisfy(\.isDigit) && ($0 == "0" || !$0.hasPrefix("0")) ? UInt8($0) : nil
        }
        return octets.count == 4 ? octets : nil
    }

    private static func ipv6(_ text: String) -> [UInt8]? {
        var text = text
        if let colon = text.lastIndex(of: ":"), let four = ipv4(String(text[text.index(after: colon)...])) {
            let groups = [Int(four[0]) << 8 | Int(four[1]), Int(four[2]) << 8 | Int(four[3])].map {
                String($0, radix: 16)
            }
            text = String(text[...colon]) + groups.joined(separator: ":")
        }
        let halves = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        let gap = text.ranges(of: "::")
        guard text.contains(":"), gap.count <= 1, halves.count <= 9 else { return nil }
        func groups(_ part: Substring) -> [UInt16]? {
            if part.isEmpty { return [] }
            let words = part.split(separator: ":", omittingEmptySubsequences: false)
            let numbers = words.compactMap {
                $0.utf8.count <= 4 && $0.utf8.allSatisfy { $0.hexValue != nil } ? UInt16($0, radix: 16) : nil
            }
            return numbers.count == words.count ? numbers : nil
        }
        let all: [UInt16]
        if let gap = gap.first {
            guard let head = groups(text[..<gap.lowerBound]), let tail = groups(text[gap.upperBound...]),
                head.count + tail.count <= 7
            else { return nil }
            all = head + [UInt16](repeating: 0, count: 8 - head.count - tail.count) + tail
        } else {
            guard let whole = groups(text[...]), whole.count == 8 else { return nil }
            all = whole
        }
        return all.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    }
}
