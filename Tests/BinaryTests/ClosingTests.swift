import Foundation
import Glibc
import Testing

@Suite("clients that close early")
struct ClosingTests {
    @Test("a client that ends TLS right behind the final dot gets its 250", arguments: [true, false])
    func closeNotify(startsTLS: Bool) throws {
        let gateway = try Gateway(tls: true)
        try gateway.start()
        defer { gateway.kill() }
        let client = try Client(
            tls: startsTLS ? gateway.smtpPort : gateway.smtpsPort,
            .init(startsTLS: startsTLS, closesBehindDot: true))
        #expect(try client.deliver(from: "ann@client.example", mail(id: "closing")).hasPrefix("250 2.6.0"))
        #expect(try client.socket.line() == nil)
        #expect(try gateway.stored("closing").count == 1)
    }

    @Test(
        "a client that sends no more behind the final dot gets its 250, large or small",
        arguments: [1, 10_000])
    func halfClosed(lines: Int) throws {
        let gateway = try Gateway()
        try gateway.start()
        defer { gateway.kill() }
        let client = try Client(port: gateway.smtpPort)
        try client.address()
        try client.say("DATA")
        let body = String(repeating: String(repeating: "x", count: 70) + "\r\n", count: lines)
        try client.socket.send(Array((mail(id: "closing", body: body) + ".\r\n").utf8))
        client.socket.closeSending()
        #expect(try client.reply().last?.hasPrefix("250 2.6.0") == true)
        #expect(try client.socket.line() == nil)
        #expect(try gateway.stored("closing").count == 1)
    }

    @Test("a client that pipelines all up to QUIT and sends no more gets every answer")
    func pipelinedToTheEnd() throws {
        let gateway = try Gateway()
        try gateway.start()
        defer { gateway.kill() }
        let client = try Client(port: gateway.smtpPort)
        let message = Array(mail().utf8)
        try client.socket.send(
            Array(
                "MAIL FROM:<ann@client.example>\r\nRCPT TO:<replies@campaign.example>\r\nBDAT \(message.count) LAST\r\n"
                    .utf8) + message + Array("QUIT\r\n".utf8))
        client.socket.closeSending()
        let answers = try (0..<4).map { _ in try client.reply().last?.prefix(9) ?? "" }
        #expect(answers == ["250 2.1.0", "250 2.1.5", "250 2.6.0", "221 2.0.0"])
        #expect(try client.socket.line() == nil)
    }

    @Test("a message that is cut off by the end of the stream is not kept")
    func cutOff() throws {
        let gateway = try Gateway()
        try gateway.start()
        defer { gateway.kill() }
        let client = try Client(port: gateway.smtpPort)
        try client.address()
        try client.say("DATA")
        try client.socket.send(Array(mail().utf8))
        client.socket.closeSending()
        #expect(try client.socket.line() == nil)
        #expect(try gateway.stored().isEmpty)
    }

    @Test("SIGTERM in the middle of a message over TLS lets it be finished: 250, then 421 and the end")
    func drainOverTLS() throws {
        let gateway = try Gateway(tls: true)
        try gateway.start()
        defer { gateway.kill() }
        let idle = try Client(port: gateway.smtpPort)
        let client = try Client(tls: gateway.smtpsPort)
        try client.address()
        try client.say("DATA")
        try client.socket.send(Array("Message-ID: <drained@client.example>\r\n".utf8))
        gateway.signal(SIGTERM)
        #expect(try idle.reply().last?.hasPrefix("421 4.3.2") == true)
        try client.socket.send(Array("\r\nthe rest\r\n.\r\n".utf8))
        #expect(try client.reply().last?.hasPrefix("250 2.6.0") == true)
        let last = try client.socket.line()
        #expect(last == nil || last?.hasPrefix("421 4.3.2") == true)
        #expect(gateway.waitForExit() == 0)
        try gateway.start()
        #expect(try gateway.stored("drained@client.example").count == 1)
    }
}
