import Foundation
import Testing

@Suite("what one client may take")
struct LimitTests {
    /// A listed relay connects from 127.0.9.9.
    private func start(_ limits: String, smtp: String = Gateway.anyPort, tls: Bool = false) throws -> Gateway
    {
        let gateway = try Gateway(
            extra:
                "acknowledge_unauthenticated: true\nopen_mx: true\nrelays: [{networks: [127.0.9.9]}]\nlimits: {\(limits)}\n",
            smtp: smtp, tls: tls)
        try gateway.start()
        return gateway
    }

    private func connect(_ gateway: Gateway, from address: String = "127.0.0.1") throws -> Client {
        try Client(LineSocket(port: gateway.smtpPort, from: address), hello: nil)
    }

    @Test("strangers of one address and of one network have so many connections; relays are not counted")
    func places() throws {
        let gateway = try start("connections_per_address: 2, connections_per_network: 3")
        defer { gateway.kill() }
        let held = try ["127.0.0.1", "127.0.0.1", "127.0.0.2"].map { try connect(gateway, from: $0) }
        #expect(held.allSatisfy { $0.greeting.hasPrefix("220") })
        for address in ["127.0.0.1", "127.0.0.3"] {
            let refused = try connect(gateway, from: address)
            #expect(refused.greeting.hasPrefix("421 4.7.0 Too many connections from your address or network"))
            #expect(try refused.socket.line() == nil)
        }
        #expect(try connect(gateway, from: "127.0.1.1").greeting.hasPrefix("220"))
        let relays = try (0..<5).map { _ in try connect(gateway, from: "127.0.9.9") }
        #expect(relays.allSatisfy { $0.greeting.hasPrefix("220") })
        try held[0].say("QUIT")
        try waitUntil("the place to be free again") { try connect(gateway).greeting.hasPrefix("220") }
    }

    @Test("in all there are so many connections, for relays too")
    func connections() throws {
        let gateway = try start("connections: 3, connections_per_address: 3, connections_per_network: 3")
        defer { gateway.kill() }
        let held = try ["127.0.0.1", "127.0.9.9", "127.0.9.9"].map { try connect(gateway, from: $0) }
        #expect(held.allSatisfy { $0.greeting.hasPrefix("220") })
        for address in ["127.0.1.1", "127.0.9.9"] {
            #expect(
                try connect(gateway, from: address).greeting
                    == "421 4.7.0 Too many connections; please try again later")
        }
        held[1].socket.shutdown()
        try waitUntil("the place to be free again") { try connect(gateway).greeting.hasPrefix("220") }
    }

    @Test(
        "one error or idle command too many ends the session",
        arguments: [
            ("errors: 3", "NONSENSE", 3, "500 5.5.2", "421 4.7.0 Too many errors"),
            ("commands: 10", "NOOP", 10, "250 2.0.0", "421 4.7.0 Too many commands"),
        ])
    func patience(limits: String, command: String, count: Int, answer: String, last: String) throws {
        let gateway = try start(limits)
        defer { gateway.kill() }
        let client = try connect(gateway)
        for _ in 0..<count { #expect(try client.say(command).hasPrefix(answer)) }
        #expect(try client.say(command).hasPrefix(last))
        #expect(try client.socket.line() == nil)
    }

    @Test("who speaks before a delayed greeting is refused; a relay is greeted at once")
    func earlyTalker() throws {
        let gateway = try start("", smtp: "{listen: [\"127.0.0.1:0\"], greeting_delay: 60s}")
        defer { gateway.kill() }
        let early = try LineSocket(port: gateway.smtpPort)
        try early.send(Array("EHLO client.example\r\n".utf8))
        #expect(try early.line()?.hasPrefix("554 5.5.1") == true)
        #expect(try early.line() == nil)
        #expect(try connect(gateway, from: "127.0.9.9").greeting.hasPrefix("220"))
    }

    @Test("who waits for a delayed greeting is served")
    func patientClient() throws {
        let gateway = try start("", smtp: "{listen: [\"127.0.0.1:0\"], greeting_delay: 1s}")
        defer { gateway.kill() }
        #expect(
            try Client(port: gateway.smtpPort).deliver(from: "ann@client.example", mail()).hasPrefix("250"))
    }

    @Test(
        "a message that comes steadily, but too slowly or for too long, is told so and not kept",
        arguments: [
            ("transaction_timeout: 2s, data_rate: 0", "421 4.4.2 The message took too long as a whole"),
            ("data_timeout: 1s, data_rate: 1000000", "421 4.4.2 The message came too slowly"),
        ], [false, true])
    func slow(limit: (limits: String, answer: String), byChunks: Bool) throws {
        let gateway = try start(limit.limits)
        defer { gateway.kill() }
        let client = try Client(port: gateway.smtpPort)
        try client.address()
        if byChunks {
            try client.socket.send(Array("BDAT 1000000\r\n".utf8))
        } else {
            try client.say("DATA")
        }
        try waitUntil("an answer") {
            if client.socket.hasInput { return true }
            try? client.socket.send(Array("slowly\r\n".utf8))
            return false
        }
        #expect(try client.reply().last?.hasPrefix(limit.answer) == true)
        #expect(try client.socket.line() == nil)
        #expect(try gateway.stored().isEmpty)
    }

    @Test("a transaction whose client only says NOOP comes to its end as well")
    func slowCommands() throws {
        let gateway = try start("transaction_timeout: 1s, commands: 100000")
        defer { gateway.kill() }
        let client = try Client(port: gateway.smtpPort)
        try client.say("MAIL FROM:<ann@client.example>")
        var answer = ""
        try waitUntil("the end") {
            answer = try client.say("NOOP")
            return !answer.hasPrefix("250")
        }
        #expect(answer.hasPrefix("421 4.4.2 The message took too long as a whole"), "\(answer)")
    }

    @Test("a handshake that does not come closes the connection", arguments: [true, false])
    func handshake(isImplicit: Bool) throws {
        let gateway = try start("handshake_timeout: 1s", tls: true)
        defer { gateway.kill() }
        let socket = try LineSocket(port: isImplicit ? gateway.smtpsPort : gateway.smtpPort)
        if !isImplicit {
            let client = try Client(socket)
            #expect(try client.say("STARTTLS").hasPrefix("220 2.0.0"))
        }
        #expect(try socket.line() == nil)
    }
}
