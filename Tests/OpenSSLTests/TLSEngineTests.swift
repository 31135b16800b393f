import NIOCore
import Testing

@testable import OpenSSL

@Suite("TLS engine")
struct TLSEngineTests {
    static let fragments = [1, 2, 3, 5, 6, 64, 1000, 16384, Int.max]

    @Test(
        "records in any fragments carry the same data both ways, and close_notify",
        arguments: [tls12, tls13], fragments)
    func fragmentation(version: Int32, fragment: Int) throws {
        let pair = try EnginePair(
            client: .client(trust: Fixture.ca(Fixture.home), verify: true, highest: version),
            server: .server(
                certificates: [Fixture.server(Fixture.home)], ticketSecret: nil, highest: version),
            fragment: fragment)
        let facts = try #require(pair.client.facts)
        #expect(facts.version == (version == tls12 ? "TLSv1.2" : "TLSv1.3"))
        #expect(facts.peerVerified && !facts.resumed && facts.serverName == "localhost" && facts.bits >= 128)
        #expect(pair.server.facts?.serverName == "localhost")
        #expect(pair.server.facts?.cipher == facts.cipher)

        let (question, answer) = (pattern(40_000), pattern(20_001))
        try pair.client.write(question)
        try pair.server.write(answer)
        pair.pump()
        #expect(Array(pair.server.received.readableBytesView) == question)
        #expect(Array(pair.client.received.readableBytesView) == answer)

        pair.client.engine.close()
        pair.client.engine.close()
        pair.pump()
        #expect(pair.server.isClosedByPeer && pair.server.failure == nil)
        pair.server.engine.close()
        pair.pump()
        #expect(pair.client.isClosedByPeer && pair.client.failure == nil)
    }

    @Test("three megabytes pass in one write, taken in bounded pieces")
    func largeTransfer() throws {
        let pair = try EnginePair(
            client: .client(verify: false), server: .server(certificates: [Fixture.server(Fixture.home)]))
        let bytes = pattern(3 << 20)
        var buffer = ByteBuffer(bytes: bytes)
        var pieces = 0
        while buffer.readableBytes > 0 {
            try pair.client.engine.write(&buffer, limit: 256 * 1024)
            #expect(pair.client.engine.outboundByteCount < 256 * 1024 + 17_000)
            pair.pump()
            pieces += 1
        }
        #expect(pieces == 12)
        #expect(Array(pair.server.received.readableBytesView) == bytes)
    }

    @Test("application data that arrives with the end of the handshake is read at once")
    func dataWithFinished() throws {
        let late = try Endpoint(.server(certificates: [Fixture.server(Fixture.home)]), .server)
        let client = try Endpoint(.client(verify: false), .client(serverName: "localhost"))
        client.work()
        late.engine.feed(try #require(client.engine.drain()))
        late.work()
        client.engine.feed(try #require(late.engine.drain()))
        client.work()
        try client.write(Array("early".utf8))
        late.engine.feed(try #require(client.engine.drain()))
        late.work()
        #expect(late.facts != nil && String(buffer: late.received) == "early")
    }

    @Test(
        "what is no TLS fails with OpenSSL's reason",
        arguments: ["EHLO mail.example\r\n", "GET / HTTP/1.0\r\n\r\n", "\u{16}\u{3}\u{1}\u{0}\u{5}abcde"])
    func garbage(text: String) throws {
        let server = try Endpoint(.server(certificates: [Fixture.server(Fixture.home)]), .server)
        for byte in text.utf8 where server.failure == nil {
            server.engine.feed(ByteBuffer(bytes: [byte]))
            server.work()
        }
        let failure = try #require(server.failure)
        #expect(!failure.reason.isEmpty && !failure.reason.contains("\n"))
    }

    @Test("a record that was tampered with is refused", arguments: [tls12, tls13])
    func tampering(version: Int32) throws {
        let pair = try EnginePair(
            client: .client(trust: .system, verify: false, highest: version),
            server: .server(certificates: [Fixture.server(Fixture.home)], ticketSecret: nil, highest: version)
        )
        try pair.client.write(Array("pay 10".utf8))
        var records = try #require(pair.client.engine.drain())
        let last = records.writerIndex - 1
        records.setInteger(try #require(records.getInteger(at: last, as: UInt8.self)) ^ 1, at: last)
        pair.server.engine.feed(records)
        pair.server.work()
        let failure = try #require(pair.server.failure)
        #expect(failure.reason.contains("bad record mac"))
        #expect(pair.server.received.readableBytes == 0)
        pair.pump()
        #expect(pair.client.failure?.reason.contains("bad record mac") == true, "the alert reaches the peer")
    }
}
