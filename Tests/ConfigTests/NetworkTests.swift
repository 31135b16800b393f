import Config
import Testing

struct NetworkTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let network: String
        let inside: [String]
        let outside: [String]
        var testDescription: String { network }

        init(_ network: String, inside: [String], outside: [String] = []) {
            (self.network, self.inside, self.outside) = (network, inside, outside)
        }
    }

    static let cases: [Case] = [
        Case(
            "192.0.2.1", inside: ["192.0.2.1", "::ffff:192.0.2.1", "::FFFF:C000:201"],
            outside: ["192.0.2.2", "192.0.2", "::1", "", "x", "::192.0.2.1"]),
        Case("192.0.2.0/24", inside: ["192.0.2.0", "192.0.2.255"], outside: ["192.0.3.0", "192.0.1.255"]),
        Case("192.0.2.77/24", inside: ["192.0.2.1"], outside: ["192.0.3.77"]),
        Case("192.0.2.128/25", inside: ["192.0.2.128", "192.0.2.255"], outside: ["192.0.2.127"]),
        Case("10.0.0.0/9", inside: ["10.127.255.255"], outside: ["10.128.0.0"]),
        Case("0.0.0.0/0", inside: ["1.2.3.4", "255.255.255.255", "::ffff:1.2.3.4"], outside: ["::1"]),
        Case("192.0.2.1/32", inside: ["192.0.2.1"], outside: ["192.0.2.0"]),
        Case("::ffff:192.0.2.1", inside: ["192.0.2.1"], outside: ["192.0.2.2"]),
        Case(
            "::1", inside: ["::1", "0:0:0:0:0:0:0:1", "0000:0000::0001", "::1%lo"],
            outside: ["::2", "127.0.0.1"]),
        Case(
            "2001:db8::/32", inside: ["2001:db8::", "2001:DB8:ffff::1", "2001:db8:1:2:3:4:5:6"],
            outside: ["2001:db9::", "2001::db8"]),
        Case("2001:db8::/33", inside: ["2001:db8:7fff::"], outside: ["2001:db8:8000::"]),
        Case("fe80::/10", inside: ["fe80::1%eth0", "febf::1"], outside: ["fec0::1"]),
        Case("::/0", inside: ["::", "2001:db8::1"], outside: ["1.2.3.4"]),
        Case("1:2:3:4:5:6:7:8", inside: ["1:2:3:4:5:6:7:8"], outside: ["1:2:3:4:5:6:7:9"]),
        Case("1::8", inside: ["1:0:0:0:0:0:0:8"]), Case("1:2:3:4:5:6:7::", inside: ["1:2:3:4:5:6:7:0"]),
        Case("::2:3:4:5:6:7:8", inside: ["0:2:3:4:5:6:7:8"]),
        Case("64:ff9b::192.0.2.1", inside: ["64:ff9b::c000:201"]),
    ]

    @Test("a network holds the addresses that it says", arguments: cases)
    func contains(_ test: Case) throws {
        let network = try #require(Network(test.network))
        for address in test.inside { #expect(network.contains(address), "\(address)") }
        for address in test.outside { #expect(!network.contains(address), "\(address)") }
    }

    @Test(
        "what is no network is none",
        arguments: [
            "", "/", "/24", "1.2.3", "1.2.3.4.5", "1.2.3.256", "1.2.3.-4", "1.2.3.+4", "01.2.3.4", "1.2.3.4/",
            "1.2.3.4/33", "1.2.3.4/-1", "1.2.3.4/+8",
            "1.2.3.4/8/8", "1.2.3.4/x", "1.2.3.٤", ":", ":::", "::1::", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9",
            "1:2:3:4::5:6:7:8", "12345::", "g::", "::1/129",
            "::-1", "::+1", "::1.2.3", "mx.example.com", "%eth0", "::ffff:1.2.3.4/128", " 1.2.3.4",
        ])
    func none(_ text: String) { #expect(Network(text) == nil) }
}
