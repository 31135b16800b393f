import NIOCore
import NIOEmbedded
import Testing

@testable import OpenSSL

/// A client's and a server's channel in memory.
struct ChannelPair {
    let client = EmbeddedChannel()
    let server = EmbeddedChannel()
    let clientSide = Recorder()
    let serverSide = Recorder()
    let fragment: Int

    init(
        client clientContext: TLSContext? = nil, server serverContext: TLSContext? = nil,
        name: String = "localhost",
        fragment: Int = .max
    ) throws {
        self.fragment = fragment
        let clientContext = try clientContext ?? .client(trust: Fixture.ca(Fixture.home))
        let serverContext = try serverContext ?? .server(certificates: [Fixture.server(Fixture.home)])
        try client.pipeline.syncOperations.addHandlers(
            [TLSClientHandler(context: clientContext, serverName: name), clientSide])
        try server.pipeline.syncOperations.addHandlers([TLSServerHandler(context: serverContext), serverSide])
    }

    func connect() throws {
        for channel in [server, client] {
            channel.connect(to: try SocketAddress(unixDomainSocketPath: "/nowhere"), promise: nil)
        }
        try pump()
    }

    /// Carries bytes both ways until there are none.
    func pump() throws {
        while try carry(from: client, to: server) || carry(from: server, to: client) {}
    }

    func carry(from: EmbeddedChannel, to: EmbeddedChannel) throws -> Bool {
        guard var bytes = try from.readOutbound(as: ByteBuffer.self) else { return false }
        while let piece = bytes.readSlice(length: min(fragment, bytes.readableBytes)), piece.readableBytes > 0
        {
            to.pipeline.fireChannelRead(piece)
            to.pipeline.fireChannelReadComplete()
        }
        return true
    }

    func finish() {
        _ = try? client.finish(acceptAlreadyClosed: true)
        _ = try? server.finish(acceptAlreadyClosed: true)
    }
}

@Suite("TLS handlers")
struct TLSHandlerTests {
    @Test(
        "the handshake is announced, data goes both ways, close_notify is seen", arguments: [1, 7, Int.max])
    func conversation(fragment: Int) throws {
        let pair = try ChannelPair(fragment: fragment)
        defer { pair.finish() }
        try pair.connect()
        #expect(pair.clientSide.isActive && pair.serverSide.isActive)
        #expect(pair.clientSide.facts?.peerVerified == true)
        #expect(pair.serverSide.facts?.version == "TLSv1.3")
        pair.client.writeAndFlush(ByteBuffer(string: "question"), promise: nil)
        pair.server.writeAndFlush(ByteBuffer(string: "answer"), promise: nil)
        try pair.pump()
        #expect(String(buffer: pair.serverSide.received) == "question")
        #expect(String(buffer: pair.clientSide.received) == "answer")

        pair.client.close(promise: nil)
        #expect(pair.clientSide.isInactive, "the peer's close_notify is not awaited")
        try pair.pump()
        #expect(pair.serverSide.events.last == .closedByPeer)
        #expect(
            pair.serverSide.isInactive && pair.serverSide.failures == [] && pair.clientSide.failures == [])
    }

    @Test("writes before the handshake wait for it with their promises, in order")
    func earlyWrites() throws {
        let pair = try ChannelPair()
        defer { pair.finish() }
        let first = pair.client.writeAndFlush(ByteBuffer(string: "one "))
        let second = pair.client.write(ByteBuffer(string: "two "))
        var done: [String] = []
        first.assumeIsolated().whenSuccess { done.append("first") }
        second.assumeIsolated().whenSuccess { done.append("second") }
        pair.clientSide.onEvent = { event, context in
            guard case .handshakeCompleted = event else { return }
            #expect(done == [])
            context.channel.writeAndFlush(ByteBuffer(string: "three"), promise: nil)
        }
        try pair.connect()
        #expect(done == ["first", "second"])
        #expect(String(buffer: pair.serverSide.received) == "one two three")
    }

    @Test("three megabytes go through, and a flush of many small writes is one record")
    func sizes() throws {
        let pair = try ChannelPair()
        defer { pair.finish() }
        try pair.connect()
        for _ in 0..<50 { pair.client.write(ByteBuffer(string: "250 ok\r\n"), promise: nil) }
        pair.client.flush()
        let record = try #require(try pair.client.readOutbound(as: ByteBuffer.self))
        #expect(record.readableBytes == 400 + 22)
        #expect(try pair.client.readOutbound(as: ByteBuffer.self) == nil)
        pair.server.pipeline.fireChannelRead(record)
        #expect(pair.serverSide.received.readableBytes == 400)
        pair.serverSide.received.clear()

        let bytes = pattern(3 << 20)
        var isWritten = false
        pair.client.writeAndFlush(ByteBuffer(bytes: bytes)).assumeIsolated().whenSuccess { isWritten = true }
        #expect(isWritten)
        try pair.pump()
        #expect(Array(pair.serverSide.received.readableBytesView) == bytes)
    }

    @Test("a handler added to an active channel begins at once")
    func lateInsertion() throws {
        let (client, server) = (EmbeddedChannel(), EmbeddedChannel())
        let (clientSide, serverSide) = (Recorder(), Recorder())
        for (channel, side) in [(client, clientSide), (server, serverSide)] {
            try channel.pipeline.syncOperations.addHandler(side)
            channel.connect(to: try SocketAddress(unixDomainSocketPath: "/nowhere"), promise: nil)
        }
        try server.pipeline.syncOperations.addHandler(
            TLSServerHandler(context: .server(certificates: [Fixture.server(Fixture.home)])), position: .first
        )
        #expect(try server.readOutbound(as: ByteBuffer.self) == nil)
        try client.pipeline.syncOperations.addHandler(
            TLSClientHandler(context: .client(trust: Fixture.ca(Fixture.home)), serverName: "localhost"),
            position: .first)
        for _ in 0..<3 {
            while let bytes = try client.readOutbound(as: ByteBuffer.self) { try server.writeInbound(bytes) }
            while let bytes = try server.readOutbound(as: ByteBuffer.self) { try client.writeInbound(bytes) }
        }
        #expect(clientSide.facts != nil && clientSide.facts?.cipher == serverSide.facts?.cipher)
        _ = try client.finish()
        _ = try server.finish()
    }

    @Test("a refused certificate fails both sides, closes both, and fails waiting writes")
    func refusal() throws {
        let pair = try ChannelPair(name: "mail.example")
        defer { pair.finish() }
        var error: TLSFailure?
        pair.client.writeAndFlush(ByteBuffer(string: "secret")).assumeIsolated().whenFailure {
            error = $0 as? TLSFailure
        }
        try pair.connect()
        let expected = TLSFailure(reason: "certificate verify failed: hostname mismatch")
        #expect(pair.clientSide.failures == [expected])
        #expect(error == expected)
        #expect(pair.serverSide.failures.count == 1, "told by the alert")
        #expect(pair.clientSide.isInactive && pair.serverSide.isInactive)
        #expect(pair.serverSide.received.readableBytes == 0)
    }

    @Test("plaintext instead of a hello is answered with an alert and a close")
    func garbage() throws {
        let pair = try ChannelPair()
        defer { pair.finish() }
        pair.server.connect(to: try SocketAddress(unixDomainSocketPath: "/nowhere"), promise: nil)
        pair.server.pipeline.fireChannelRead(ByteBuffer(string: "EHLO mail.example\r\nMAIL FROM:<>\r\n"))
        #expect(pair.serverSide.failures.count == 1)
        #expect(pair.serverSide.isInactive)
        #expect(pair.serverSide.received.readableBytes == 0)
    }

    @Test("a handshake that takes too long is given up, and one that the peer drops is reported")
    func unfinished() throws {
        let slow = try ChannelPair()
        defer { slow.finish() }
        slow.server.connect(to: try SocketAddress(unixDomainSocketPath: "/nowhere"), promise: nil)
        slow.server.embeddedEventLoop.advanceTime(by: .seconds(29))
        #expect(slow.serverSide.failures == [])
        slow.server.embeddedEventLoop.advanceTime(by: .seconds(1))
        #expect(slow.serverSide.failures == [TLSFailure(reason: "TLS handshake not done within 30 s")])
        #expect(slow.serverSide.isInactive)

        let dropped = try ChannelPair()
        dropped.client.connect(to: try SocketAddress(unixDomainSocketPath: "/nowhere"), promise: nil)
        dropped.client.pipeline.fireChannelInactive()
        #expect(dropped.clientSide.failures.first?.reason.contains("during the TLS handshake") == true)
        #expect(dropped.clientSide.isInactive)
        dropped.finish()
    }

    @Test("a connection that ends without close_notify is passed on as it is")
    func noCloseNotify() throws {
        let pair = try ChannelPair()
        defer { pair.finish() }
        try pair.connect()
        pair.server.pipeline.fireChannelInactive()
        #expect(pair.serverSide.isInactive && pair.serverSide.failures == [])
        #expect(!pair.serverSide.events.contains(.closedByPeer))
    }
}
