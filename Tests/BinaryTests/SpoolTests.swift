import Foundation
import Testing

@Suite("large messages")
struct SpoolTests {
    /// A message of so many lines of 203 octets; each begins with a dot, or with two as DATA wants it.
    private static func message(_ count: Int, isStuffed: Bool = false) -> [UInt8] {
        let line = Array("\(isStuffed ? "." : "").\(String(repeating: "x", count: 200))\r\n".utf8)
        return Array(mail(id: "large").utf8) + [[UInt8]](repeating: line, count: count).joined()
    }
    /// 10 MB.
    private static let large = message(50_000)
    private static let middling = message(10_000)

    private func start(tls: Bool = false) throws -> Gateway {
        let gateway = try Gateway(tls: tls)
        try gateway.start()
        return gateway
    }

    /// Whether it is all that is kept, byte for byte.
    private func isStored(_ message: [UInt8], _ gateway: Gateway) throws -> Bool {
        try Data(gateway.export().bytes) == Data(message + [0x1E])
    }

    private func sendChunks(_ bytes: [UInt8], _ client: Client) throws -> String {
        client.socket.wait(atMost: 60)
        var start = 0
        while true {
            let end = min(start + 1_000_000, bytes.count)
            let isLast = end == bytes.count
            try client.socket.send(
                Array("BDAT \(end - start)\(isLast ? " LAST" : "")\r\n".utf8) + bytes[start..<end])
            let answer = try client.reply().last ?? ""
            if isLast || !answer.hasPrefix("250 2.0.0") { return answer }
            start = end
        }
    }

    @Test(
        "10 MB by BDAT, or 2 MB over TLS, are in a file of the spool, byte for byte",
        arguments: [false, true])
    func chunks(isSecure: Bool) throws {
        let gateway = try start(tls: isSecure)
        defer { gateway.kill() }
        let client = try isSecure ? Client(tls: gateway.smtpsPort) : Client(port: gateway.smtpPort)
        try client.address()
        let message = isSecure ? Self.middling : Self.large
        #expect(try sendChunks(message, client).hasPrefix("250 2.6.0"))
        #expect(gateway.spooled.count == 1)
        let isAsSent = try isStored(message, gateway)
        #expect(isAsSent)
        #expect(
            try client.deliver(from: "bob@client.example", mail(from: "bob@client.example")).hasPrefix("250"))
        #expect(gateway.spooled.count == 1)
    }

    @Test("10 MB by DATA are in a file of the spool, byte for byte")
    func data() throws {
        let gateway = try start()
        defer { gateway.kill() }
        let client = try Client(port: gateway.smtpPort)
        client.socket.wait(atMost: 60)
        try client.address()
        try client.say("DATA")
        try client.socket.send(Self.message(50_000, isStuffed: true) + Array(".\r\n".utf8))
        #expect(try client.reply().last?.hasPrefix("250 2.6.0") == true)
        #expect(gateway.spooled.count == 1)
        let isAsSent = try isStored(Self.large, gateway)
        #expect(isAsSent)
    }

    /// A client that has sent so much of a message that a file of the spool is there.
    private func sendHalf(_ gateway: Gateway, byChunks: Bool) throws -> Client {
        let client = try Client(port: gateway.smtpPort)
        try client.address()
        if byChunks {
            try client.socket.send(Array("BDAT \(Self.middling.count) LAST\r\n".utf8))
        } else {
            try client.say("DATA")
        }
        try client.socket.send(Array(Self.middling[..<1_000_000]))
        try waitUntil("a file of the spool") { gateway.spooled.count == 1 }
        return client
    }

    @Test("a connection that is cut in the middle leaves no file", arguments: [false, true])
    func cut(byChunks: Bool) throws {
        let gateway = try start()
        defer { gateway.kill() }
        try sendHalf(gateway, byChunks: byChunks).socket.shutdown()
        try waitUntil("the file to be gone") { gateway.spooled.isEmpty }
        #expect(try gateway.stored().isEmpty)
        #expect(
            try Client(port: gateway.smtpPort).deliver(from: "ann@client.example", mail()).hasPrefix("250"))
    }

    @Test("RSET between two chunks leaves no file, and the next message is taken")
    func reset() throws {
        let gateway = try start()
        defer { gateway.kill() }
        let client = try Client(port: gateway.smtpPort)
        try client.address()
        try client.socket.send(Array("BDAT 1000000\r\n".utf8) + Self.large[..<1_000_000])
        #expect(try client.reply().last?.hasPrefix("250") == true)
        try waitUntil("a file of the spool") { gateway.spooled.count == 1 }
        #expect(try client.say("RSET").hasPrefix("250"))
        try waitUntil("the file to be gone") { gateway.spooled.isEmpty }
        #expect(try client.deliver(from: "ann@client.example", mail(id: "after")).hasPrefix("250"))
        #expect(try gateway.stored().count == 1)
    }

    @Test("kill -9 in the middle leaves a file that the next start removes; kept files stay")
    func killed() throws {
        let gateway = try start()
        let client = try Client(port: gateway.smtpPort)
        try client.address()
        #expect(try sendChunks(Self.middling, client).hasPrefix("250 2.6.0"))
        let kept = gateway.spooled
        let other = try Client(port: gateway.smtpPort)
        try other.address()
        try other.say("DATA")
        try other.socket.send(Array(Self.middling[..<1_000_000]))
        try waitUntil("a second file of the spool") { gateway.spooled.count == 2 }
        gateway.kill()
        #expect(gateway.spooled.count == 2)
        try gateway.start()
        defer { gateway.kill() }
        #expect(gateway.spooled == kept)
        let isAsSent = try isStored(Self.middling, gateway)
        #expect(isAsSent)
    }
}
