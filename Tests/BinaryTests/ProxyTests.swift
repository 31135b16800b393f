import Foundation
import Testing

@Suite("behind a proxy")
struct ProxyTests {
    /// A header of version 2.
    private static func binary(command: UInt8 = 1, family: UInt8, _ addresses: [UInt8], more: [UInt8] = [])
        -> [UInt8]
    {
        let rest = addresses + [0x30, 0x39, 0, 25] + more
        return [0x0D, 0x0A, 0x0D, 0x0A, 0, 0x0D, 0x0A, 0x51, 0x55, 0x49, 0x54, 0x0A, 0x20 | command, family]
            + [UInt8(rest.count >> 8), UInt8(rest.count & 0xFF)] + rest
    }
    private static func line(_ text: String) -> [UInt8] { Array("PROXY \(text)\r\n".utf8) }
    private static let v6: [UInt8] = [0x20, 0x01, 0x0D, 0xB8] + [UInt8](repeating: 0, count: 11) + [7]

    private func start(_ more: String = "", from networks: String = "127.0.0.1") throws -> Gateway {
        let gateway = try Gateway(
            extra: "acknowledge_unauthenticated: true\n\(more)",
            smtp: "{listen: [\"127.0.0.1:0\"], proxy_from: [\(networks)]}")
        try gateway.start()
        return gateway
    }

    @Test("the client's address comes from the header; where the proxy speaks for itself, it is the proxy's")
    func addresses() throws {
        let gateway = try start()
        defer { gateway.kill() }
        let cases: [(name: String, header: [UInt8], address: String)] = [
            ("v1, IPv4", Self.line("TCP4 192.0.2.7 198.51.100.2 56324 25"), "[192.0.2.7]"),
            ("v1, IPv6", Self.line("TCP6 2001:db8::7 2001:db8::1 56324 25"), "[IPv6:2001:db8::7]"),
            ("v1, unknown", Self.line("UNKNOWN"), "[127.0.0.1]"),
            ("v2, IPv4", Self.binary(family: 0x11, [192, 0, 2, 8, 198, 51, 100, 2]), "[192.0.2.8]"),
            (
                "v2, IPv6, with an unknown addition",
                Self.binary(family: 0x21, Self.v6 + Self.v6, more: [0xE0, 0, 1, 0]), "[IPv6:2001:db8::7]"
            ),
            ("v2, local", Self.binary(command: 0, family: 0, []), "[127.0.0.1]"),
        ]
        for (name, header, _) in cases {
            let client = try Client(LineSocket(port: gateway.smtpPort), before: header)
            #expect(try client.deliver(from: "ann@client.example", mail()).hasPrefix("250"), "\(name)")
        }
        let traces = try gateway.traces()
        for (trace, (name, _, address)) in zip(traces, cases) {
            #expect(trace.contains("from client.example (\(address)) by"), "\(name): \(trace)")
        }
    }

    @Test("a header that comes octet by octet, with commands behind it, loses nothing")
    func pieces() throws {
        let gateway = try start()
        defer { gateway.kill() }
        let socket = try LineSocket(port: gateway.smtpPort)
        for byte in Self.line("TCP4 192.0.2.7 198.51.100.2 1 25") + Array("EHLO eager.example\r\n".utf8) {
            try socket.send([byte])
        }
        let client = try Client(socket, hello: nil)
        #expect(client.greeting.hasPrefix("220"))
        #expect(try client.reply().first == "250-mail.campaign.example")
    }

    @Test(
        "without a header the connection is closed without a word",
        arguments: ["EHLO client.example\r\n", "PROXY TCP4 nonsense\r\n", "\r\n\r\n\0\r\nQUIX\n"])
    func noHeader(sent: String) throws {
        let gateway = try start()
        defer { gateway.kill() }
        let socket = try LineSocket(port: gateway.smtpPort)
        try socket.send(Array(sent.utf8))
        #expect(try socket.line() == nil)
        #expect(gateway.log.contains("a proxy's connection was closed"))
    }

    @Test("a header that does not come in time closes the connection without a word")
    func noHeaderInTime() throws {
        let gateway = try start("limits: {handshake_timeout: 1s}\n")
        defer { gateway.kill() }
        let socket = try LineSocket(port: gateway.smtpPort)
        try socket.send(Array("PROXY TCP4 ".utf8))
        #expect(try socket.line() == nil)
    }

    @Test("from a network that is not a proxy's the connection is closed without a word")
    func elsewhere() throws {
        let gateway = try start(from: "192.0.2.0/24")
        defer { gateway.kill() }
        let socket = try LineSocket(port: gateway.smtpPort)
        try? socket.send(Self.line("TCP4 192.0.2.7 198.51.100.2 1 25"))
        #expect(try socket.line() == nil)
        #expect(gateway.log.contains("connection to a proxy's port from elsewhere closed"))
    }

    @Test("connections are counted by the client's address, not by the proxy's")
    func counted() throws {
        let gateway = try start("limits: {connections_per_address: 2}\n")
        defer { gateway.kill() }
        func connect(_ last: Int) throws -> Client {
            try Client(
                LineSocket(port: gateway.smtpPort),
                before: Self.line("TCP4 192.0.2.\(last) 198.51.100.2 1 25"),
                hello: nil)
        }
        let held = [try connect(7), try connect(7), try connect(8)]
        #expect(held.allSatisfy { $0.greeting.hasPrefix("220") })
        #expect(try connect(7).greeting.hasPrefix("421 4.7.0"))
        #expect(try connect(8).greeting.hasPrefix("220"))
        for client in held { try client.say("QUIT") }
        try waitUntil("the places to be free again") { try connect(7).greeting.hasPrefix("220") }
    }

    @Test("a relay is known by the address in the header, and a stranger behind the same proxy is none")
    func relay() throws {
        let gateway = try start("relays: [{networks: [192.0.2.7], authserv_id: mx.test}]\n")
        defer { gateway.kill() }
        for (address, answer) in [("192.0.2.7", "250 2.1.0"), ("192.0.2.8", "550 5.7.1")] {
            let client = try Client(
                LineSocket(port: gateway.smtpPort), before: Self.line("TCP4 \(address) 198.51.100.2 1 25"))
            #expect(try client.say("MAIL FROM:<ann@client.example>").hasPrefix(answer))
        }
    }

    @Test("the header comes before the handshake of implicit TLS")
    func implicitTLS() throws {
        let gateway = try Gateway(smtps: "{listen: [\"127.0.0.1:0\"], proxy_from: [127.0.0.0/8]}", tls: true)
        try gateway.start()
        defer { gateway.kill() }
        let client = try Client(
            tls: gateway.smtpsPort, .init(before: Self.line("TCP4 192.0.2.9 198.51.100.2 1 465")))
        #expect(try client.deliver(from: "ann@client.example", mail()).hasPrefix("250"))
        let trace = try gateway.traces()[0]
        #expect(trace.contains("([192.0.2.9]) (using TLSv1.3 with cipher "), "\(trace)")
        #expect(trace.contains(" with ESMTPS id "), "\(trace)")
    }
}
