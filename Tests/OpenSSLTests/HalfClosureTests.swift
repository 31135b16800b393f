import NIOCore
import NIOEmbedded
import Testing

@testable import OpenSSL

@Suite("Each direction of TLS closes on its own")
struct HalfClosureTests {
    /// A pair whose server may still write after the client's close_notify; the client has sent it, and only it.
    private func halfClosed() throws -> ChannelPair {
        let pair = try ChannelPair()
        pair.server.allowRemoteHalfClosure = true
        try pair.connect()
        // An embedded channel closes whole, so the last step is stopped on its way.
        try pair.client.pipeline.syncOperations.addHandler(OutputCloseStopper(), position: .first)
        pair.client.writeAndFlush(ByteBuffer(string: "QUIT\r\n"), promise: nil)
        pair.client.close(mode: .output, promise: nil)
        try pair.pump()
        return pair
    }

    @Test("after the peer's close_notify the answer is still sent, and close_notify after it")
    func lateAnswer() throws {
        let pair = try halfClosed()
        defer { pair.finish() }
        #expect(pair.serverSide.events.last == .closedByPeer && !pair.serverSide.isInactive)
        #expect(String(buffer: pair.serverSide.received) == "QUIT\r\n")
        #expect(!pair.clientSide.events.contains(.closedByPeer), "nothing was closed in our name")

        pair.server.writeAndFlush(ByteBuffer(string: "250 kept\r\n"), promise: nil)
        try pair.pump()
        #expect(String(buffer: pair.clientSide.received) == "250 kept\r\n")
        pair.server.write(ByteBuffer(string: "221 bye\r\n"), promise: nil)
        pair.server.close(promise: nil)
        try pair.pump()
        #expect(String(buffer: pair.clientSide.received) == "250 kept\r\n221 bye\r\n")
        #expect(pair.clientSide.events.last == .closedByPeer)
        #expect(
            pair.serverSide.isInactive && pair.serverSide.failures == [] && pair.clientSide.failures == [])
    }

    @Test("closing the output then closes the whole connection")
    func outputLast() throws {
        let pair = try halfClosed()
        defer { pair.finish() }
        pair.server.write(ByteBuffer(string: "221 bye\r\n"), promise: nil)
        pair.server.close(mode: .output, promise: nil)
        #expect(pair.serverSide.isInactive)
        try pair.pump()
        #expect(String(buffer: pair.clientSide.received) == "221 bye\r\n")
        #expect(pair.clientSide.events.last == .closedByPeer)
    }

    @Test("what comes after close_notify is ignored, and the transport's end is passed on")
    func afterwards() throws {
        let pair = try halfClosed()
        defer { pair.finish() }
        pair.server.pipeline.fireChannelRead(ByteBuffer(bytes: pattern(100)))
        pair.server.pipeline.fireChannelReadComplete()
        #expect(pair.serverSide.reads == 1 && pair.serverSide.failures == [] && !pair.serverSide.isInactive)
        #expect(pair.serverSide.inputEnds == 0)
        pair.server.pipeline.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
        #expect(pair.serverSide.inputEnds == 1)
        pair.server.writeAndFlush(ByteBuffer(string: "250 kept\r\n"), promise: nil)
        try pair.pump()
        #expect(String(buffer: pair.clientSide.received) == "250 kept\r\n")
    }

    @Test("the transport's end without close_notify is no end of TLS, and what we owe is still sent")
    func truncation() throws {
        let pair = try ChannelPair()
        defer { pair.finish() }
        pair.server.allowRemoteHalfClosure = true
        try pair.connect()
        pair.server.pipeline.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
        #expect(pair.serverSide.inputEnds == 1 && !pair.serverSide.events.contains(.closedByPeer))
        pair.server.writeAndFlush(ByteBuffer(string: "421 why\r\n"), promise: nil)
        try pair.pump()
        #expect(String(buffer: pair.clientSide.received) == "421 why\r\n")
    }

    @Test("a handler that closes at once does so with our close_notify; where half-closure is off, all close")
    func atOnce() throws {
        for isAllowed in [true, false] {
            let pair = try ChannelPair()
            defer { pair.finish() }
            pair.server.allowRemoteHalfClosure = isAllowed
            try pair.connect()
            try pair.client.pipeline.syncOperations.addHandler(OutputCloseStopper(), position: .first)
            pair.serverSide.onEvent = { event, context in
                if isAllowed, event == .closedByPeer { context.close(promise: nil) }
            }
            pair.client.close(mode: .output, promise: nil)
            try pair.pump()
            #expect(pair.serverSide.isInactive && pair.clientSide.events.last == .closedByPeer)
        }
    }
}
