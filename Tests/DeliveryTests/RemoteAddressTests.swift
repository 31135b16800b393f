import Acknowledge
import NIOCore
import Testing

@testable import Delivery

@Suite("A remote address")
struct RemoteAddressTests {
    /// One address of each place, and the first and last of those with an end that is easily missed.
    static let kinds: [(String, RemoteAddress.Kind)] = [
        ("8.8.8.8", .global), ("1.1.1.1", .global), ("93.184.215.14", .global), ("9.255.255.255", .global),
        ("11.0.0.0", .global), ("100.63.255.255", .global), ("100.128.0.0", .global),
        ("126.255.255.255", .global), ("128.0.0.1", .global), ("169.253.255.255", .global),
        ("169.255.0.0", .global), ("172.15.255.255", .global), ("172.32.0.0", .global),
        ("192.0.1.1", .global), ("192.167.255.255", .global), ("192.169.0.0", .global),
        ("198.17.255.255", .global), ("198.20.0.0", .global), ("223.255.255.255", .global),
        ("0.0.0.0", .unspecified), ("0.1.2.3", .unspecified), ("0.255.255.255", .unspecified),
        ("10.0.0.0", .privateUse), ("10.1.2.3", .privateUse), ("10.255.255.255", .privateUse),
        ("172.16.0.0", .privateUse), ("172.31.255.255", .privateUse), ("192.168.0.1", .privateUse),
        ("192.168.255.255", .privateUse), ("100.64.0.0", .shared), ("100.127.255.255", .shared),
        ("127.0.0.0", .loopback), ("127.0.0.1", .loopback), ("127.255.255.255", .loopback),
        ("169.254.0.0", .linkLocal), ("169.254.169.254", .linkLocal), ("169.254.170.2", .linkLocal),
        ("100.100.100.200", .metadata), ("168.63.129.16", .metadata), ("192.0.0.1", .reserved),
        ("192.0.0.192", .reserved), ("192.0.2.1", .documentation), ("198.51.100.7", .documentation),
        ("203.0.113.255", .documentation), ("192.88.99.1", .tunnel), ("198.18.0.0", .reserved),
        ("198.19.255.255", .reserved), ("224.0.0.1", .multicast), ("239.255.255.250", .multicast),
        ("240.0.0.1", .reserved), ("255.255.255.255", .reserved),
        ("2606:4700:4700::1111", .global), ("2a00:1450:4001:80b::200e", .global), ("2001:4860::1", .global),
        ("2000::1", .global), ("3ffe:ffff::1", .global),
        ("::", .unspecified), ("::1", .loopback), ("::2", .unspecified), ("::127.0.0.1", .loopback),
        ("::10.0.0.1", .privateUse), ("::8.8.8.8", .global), ("::ffff:127.0.0.1", .loopback),
        ("::ffff:7f00:1", .loopback), ("::ffff:10.1.2.3", .privateUse),
        ("::ffff:169.254.169.254", .linkLocal),
        ("::ffff:0.0.0.0", .unspecified), ("::ffff:8.8.8.8", .global), ("::ffff:0:127.0.0.1", .loopback),
        ("::ffff:0:192.168.1.1", .privateUse), ("64:ff9b::7f00:1", .loopback),
        ("64:ff9b::10.0.0.1", .privateUse), ("64:ff9b::169.254.169.254", .linkLocal),
        ("64:ff9b::8.8.8.8", .global), ("64:ff9b:1::10.0.0.1", .tunnel), ("64:ff9b:1:ffff::1", .tunnel),
        ("64:ff9b:2::1", .reserved), ("2002:7f00:1::", .loopback), ("2002:a00:1::1", .privateUse),
        ("2002:a9fe:a9fe::1", .linkLocal), ("2002:808:808::1", .global), ("2001::1", .tunnel),
        ("2001:0:53aa:64c:0:fbfe:3f57:fefe", .tunnel), ("2a00:1450::5efe:10.0.0.1", .tunnel),
        ("2a00:1450::200:5efe:10.0.0.1", .tunnel), ("fc00::1", .privateUse),
        ("fd12:3456:789a::1", .privateUse),
        ("fdff:ffff::1", .privateUse), ("fd00:ec2::254", .metadata), ("fd20:ce::254", .metadata),
        ("fe80::1", .linkLocal), ("febf::1", .linkLocal), ("fec0::1", .reserved), ("ff02::1", .multicast),
        ("ff0e::1", .multicast), ("2001:db8::1", .documentation), ("3fff::1", .documentation),
        ("3fff:fff:ffff::1", .documentation), ("3fff:1000::1", .global), ("2001:2::1", .reserved),
        ("2001:10::1", .reserved), ("2001:1ff::1", .reserved), ("2001:200::1", .global),
        ("100::1", .reserved),
        ("4000::1", .reserved), ("5f00::1", .reserved), ("1fff::1", .reserved),
    ]

    @Test("is judged by its octets", arguments: kinds)
    func kind(_ text: String, _ kind: RemoteAddress.Kind) throws {
        let address = try #require(RemoteAddress(try SocketAddress(ipAddress: text, port: 443)))
        #expect(address.kind == kind)
        #expect(address.isAllowed(allowsPrivate: false) == (kind == .global))
        #expect(
            address.isAllowed(allowsPrivate: true)
                == [.global, .loopback, .privateUse, .shared].contains(kind))
    }

    @Test(
        "is what the system reads in an odd spelling",
        arguments: [
            "0x7f.1", "0x7f000001", "2130706433", "017700000001", "127.1", "0177.0.0.1", "127.0.1", "0",
            "0x0",
            "0xa9fea9fe", "2852039166", "10.1", "0xA.0x0.0x0.0x1", "192.168.257",
        ])
    func oddSpelling(_ text: String) async throws {
        let addresses = try NameLookup.system(text, 443)
        #expect(!addresses.isEmpty)
        for address in addresses {
            #expect(RemoteAddress(address)?.isAllowed(allowsPrivate: false) == false)
            #expect(address.port == 443)
        }
        let call = HTTPCall("POST", try .init("https://\(text)/"))
        guard case .addressRefused = await HTTPRequester().request(call).failure else {
            Issue.record("\(text) was asked")
            return
        }
    }

    @Test("has 4 or 16 octets")
    func octets() {
        #expect(RemoteAddress(octets: []) == nil)
        #expect(RemoteAddress(octets: [1, 2, 3, 4, 5]) == nil)
        #expect(RemoteAddress(octets: [192, 0, 2, 1])?.description == "192.0.2.1")
        let six = RemoteAddress(octets: [0x20, 1, 0xD, 0xB8] + [UInt8](repeating: 0, count: 11) + [1])
        #expect(six?.description == "2001:db8:0:0:0:0:0:1")
    }
}
