import Glibc
package import NIOCore

/// The IP address of a company's system, and what kind of place it stands for.
///
/// A name in a setting, or in somebody else's DNS, must not lead a request of ours to what only we can reach: the
/// database beside us, a router's pages, a cloud's metadata. So an address is judged by its octets, after lookup.
package struct RemoteAddress: Sendable, Hashable {
    /// 4 or 16.
    package let octets: [UInt8]

    package enum Kind: String, Sendable, CaseIterable {
        /// Reachable for everybody (IANA special-purpose registries: "globally reachable").
        case global = "a public address"
        /// 127.0.0.0/8, ::1
        case loopback = "this machine"
        /// RFC 1918, RFC 4193
        case privateUse = "a private address"
        /// 100.64.0.0/10 (RFC 6598)
        case shared = "an address behind a carrier’s NAT"
        /// 169.254.0.0/16, fe80::/10; where clouds keep metadata and passwords.
        case linkLocal = "a link-local address"
        /// Metadata services at addresses of other kinds.
        case metadata = "a cloud’s metadata service"
        case multicast = "a multicast address"
        /// 0.0.0.0/8, ::
        case unspecified = "no address"
        /// RFC 5737, RFC 3849, RFC 9637
        case documentation = "an address for documentation"
        /// An IPv4 address hidden in IPv6 where it cannot be read for certain.
        case tunnel = "a tunnel’s address"
        /// All that is set aside for protocols, tests and the future.
        case reserved = "a reserved address"
    }

    package init?(octets: [UInt8]) {
        guard octets.count == 4 || octets.count == 16 else { return nil }
        self.octets = octets
    }

    package init?(_ address: SocketAddress) {
        guard let text = address.ipAddress else { return nil }
        let family = address.protocol == .inet ? AF_INET : AF_INET6
        var found = [UInt8](repeating: 0, count: family == AF_INET ? 4 : 16)
        // An IPv6 address may have a zone behind it: fe80::1%eth0.
        guard inet_pton(family, String(text.prefix { $0 != "%" }), &found) == 1 else { return nil }
        octets = found
    }

    /// An address written in IPv6 that stands for an IPv4 address is of that one's kind.
    package var kind: Kind {
        if octets.count == 4 { return RemoteAddress.kind(ofFour: octets) }
        if let four = embedded { return RemoteAddress.kind(ofFour: four) }
        // ISATAP (RFC 5214 §6.1): a global network, and an IPv4 host in it.
        if octets[8] & 0xFD == 0, octets[9...11].elementsEqual([0, 0x5E, 0xFE]) { return .tunnel }
        for (prefix, length, kind) in RemoteAddress.sixes where isWithin(prefix, length) { return kind }
        // Nothing outside 2000::/3 has been given to anybody (RFC 4291 §2.4).
        return isWithin([0x20], 3) ? .global : .reserved
    }

    /// Whether a request may go there. With `allowsPrivate` it may go to this machine and the company's own
    /// network too; never to link-local or metadata addresses, which no company's system has.
    package func isAllowed(allowsPrivate: Bool) -> Bool {
        switch kind {
        case .global: true
        case .loopback, .privateUse, .shared: allowsPrivate
        case .linkLocal, .metadata, .multicast, .unspecified, .documentation, .tunnel, .reserved: false
        }
    }

    /// The IPv4 address that translators and kernels read out of this one.
    private var embedded: [UInt8]? {
        // ::ffff:0:0/96 (mapped, RFC 4291 §2.5.5.2), ::ffff:0:0:0/96 (translated, RFC 2765), 64:ff9b::/96 (RFC 6052).
        let translations: [[UInt8]] = [
            [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF],
            [UInt8](repeating: 0, count: 8) + [0xFF, 0xFF, 0, 0],
            [0, 0x64, 0xFF, 0x9B] + [UInt8](repeating: 0, count: 8),
        ]
        if translations.contains(where: { octets.starts(with: $0) }) { return Array(octets[12...]) }
        // ::/96 (compatible, RFC 4291 §2.5.5.1), but for :: and ::1.
        if octets[..<12].allSatisfy({ $0 == 0 }), octets[12...].contains(where: { $0 != 0 }),
            Array(octets[12...]) != [0, 0, 0, 1]
        {
            return Array(octets[12...])
        }
        // 2002::/16 (6to4, RFC 3056).
        return isWithin([0x20, 0x02], 16) ? Array(octets[2..<6]) : nil
    }

    /// Whether its first `length` bits are those of `prefix`, which is filled up with zeros.
    private func isWithin(_ prefix: [UInt8], _ length: Int) -> Bool {
        for index in 0..<octets.count where index * 8 < length {
            let bits = min(8, length - index * 8)
            let wanted = index < prefix.count ? prefix[index] : 0
            if (octets[index] ^ wanted) >> UInt8(8 - bits) != 0 { return false }
        }
        return true
    }

    private static func kind(ofFour four: [UInt8]) -> Kind {
        guard let address = RemoteAddress(octets: four) else { return .reserved }
        for (prefix, length, kind) in fours where address.isWithin(prefix, length) { return kind }
        return .global
    }

    /// IANA IPv4 Special-Purpose Address Registry, narrower ones first. What is globally reachable in it is left out.
    private static let fours: [([UInt8], Int, Kind)] = [
        ([0], 8, .unspecified), ([10], 8, .privateUse),
        ([100, 100, 100, 200], 32, .metadata),  // Alibaba Cloud
        ([100, 64], 10, .shared), ([127], 8, .loopback), ([169, 254], 16, .linkLocal),
        ([168, 63, 129, 16], 32, .metadata),  // Azure
        ([172, 16], 12, .privateUse), ([192, 0, 0], 24, .reserved), ([192, 0, 2], 24, .documentation),
        ([192, 88, 99], 24, .tunnel), ([192, 168], 16, .privateUse), ([198, 18], 15, .reserved),
        ([198, 51, 100], 24, .documentation), ([203, 0, 113], 24, .documentation), ([224], 4, .multicast),
        ([240], 4, .reserved),
    ]

    /// IANA IPv6 Special-Purpose Address Registry, narrower ones first.
    private static let sixes: [([UInt8], Int, Kind)] = [
        ([UInt8](repeating: 0, count: 16), 128, .unspecified),
        ([UInt8](repeating: 0, count: 15) + [1], 128, .loopback),
        ([0xFD, 0, 0x0E, 0xC2], 32, .metadata),  // Amazon: fd00:ec2::254
        ([0xFD, 0x20, 0, 0xCE], 32, .metadata),  // Google: fd20:ce::254
        ([0xFC], 7, .privateUse), ([0xFE, 0x80], 10, .linkLocal),
        ([0xFE, 0xC0], 10, .reserved),  // site-local of old (RFC 3879)
        ([0xFF], 8, .multicast),
        ([0, 0x64, 0xFF, 0x9B, 0, 1], 48, .tunnel),  // RFC 8215: a translator's own form
        ([0x20, 0x01, 0, 0], 32, .tunnel),  // Teredo (RFC 4380)
        ([0x20, 0x01, 0x0D, 0xB8], 32, .documentation), ([0x3F, 0xFF], 20, .documentation),
        ([0x20, 0x01], 23, .reserved),
    ]
}

extension RemoteAddress: CustomStringConvertible {
    /// `192.0.2.1`, or the groups of an IPv6 address, none left out.
    package var description: String {
        if octets.count == 4 { return octets.map(String.init).joined(separator: ".") }
        return stride(from: 0, to: 16, by: 2).map {
            String(Int(octets[$0]) << 8 | Int(octets[$0 + 1]), radix: 16)
        }.joined(separator: ":")
    }
}
