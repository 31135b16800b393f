import NIOCore
import NIOEmbedded
import Testing

@testable import OpenSSL

@Suite("Closing TLS and calling back into it")
struct TLSClosingTests {
    @Test("close sends what is pending before close_notify")
    func pendingFirst() throws {
        let pair = try ChannelPair()
        defer { pair.finish() }
        try pair.connect()
        var isDone = false
        pair.server.write(ByteBuffer(string: "221 bye\r\n")).assumeIsolated().whenSuccess { isDone = true }
        pair.server.close(promise: nil)
        #expect(isDone)
        try pair.pump()
        #expect(String(buffer: pair.clientSide.received) == "221 bye\r\n")
        #expect(pair.clientSide.events.last == .closedByPeer)
    }

    @Test("closing only the output still receives")
    func halfClose() throws {
        let pair = try ChannelPair()
        defer { pair.finish() }
        try pair.connect()
        // An embedded channel closes whole, so the last step is stopped on its way.
        let stop = OutputCloseStopper()
        try pair.client.pipeline.syncOperations.addHandler(stop, position: .first)
        pair.serverSide.onEvent = { event, context in
            if event == .closedByPeer {
                context.channel.writeAndFlush(ByteBuffer(string: "late"), promise: nil)
            }
        }
        pair.client.close(mode: .output, promise: nil)
        #expect(stop.count == 1)
        #expect(throws: ChannelError.outputClosed) {
            try pair.client.writeAndFlush(ByteBuffer(string: "no")).wait()
        }
        try pair.pump()
        #expect(String(buffer: pair.clientSide.received) == "late")
        #expect(pair.clientSide.events.last == .closedByPeer && pair.clientSide.isInactive)
    }

    @Test(
        "a peer that does not read delays the close, and a second close, by five seconds at most"
    )
    func linger() throws {
        let pair = try ChannelPair()
        defer { pair.finish() }
        try pair.connect()
        try pair.server.pipeline.syncOperations.addHandler(Dam(), position: .first)
        var closed: [Int] = []
        pair.server.writeAndFlush(ByteBuffer(string: "unread"), promise: nil)
        pair.server.close().assumeIsolated().whenComplete { _ in closed.append(1) }
        pair.server.close().assumeIsolated().whenComplete { _ in closed.append(2) }
        pair.server.embeddedEventLoop.advanceTime(by: .seconds(4))
        #expect(!pair.serverSide.isInactive && closed == [])
        pair.server.embeddedEventLoop.advanceTime(by: .seconds(1))
        #expect(pair.serverSide.isInactive && closed.sorted() == [1, 2])
    }

    @Test("a write completes when the channel has written it, not when it was encrypted")
    func writePromise() throws {
        let pair = try ChannelPair()
        defer { pair.finish() }
        try pair.connect()
        let dam = Dam()
        try pair.client.pipeline.syncOperations.addHandler(dam, position: .first)
        var isDone = false
        pair.client.writeAndFlush(ByteBuffer(bytes: pattern(700_000))).assumeIsolated().whenSuccess {
            isDone = true
        }
        #expect(!isDone)
        dam.open(context: try pair.client.pipeline.syncOperations.context(handler: dam))
        #expect(isDone)
        pair.client.pipeline.syncOperations.removeHandler(dam, promise: nil)
    }

    @Test("a handler that closes while it reads gets no more data, and nothing fails")
    func closeInRead() throws {
        let pair = try ChannelPair()
        defer { pair.finish() }
        try pair.connect()
        pair.serverSide.onRead = { context in
            context.writeAndFlush(NIOAny(ByteBuffer(string: "421 no")), promise: nil)
            context.close(promise: nil)
        }
        pair.client.writeAndFlush(ByteBuffer(string: "a"), promise: nil)
        pair.client.writeAndFlush(ByteBuffer(string: "b"), promise: nil)
        pair.client.close(mode: .all, promise: nil)
        try pair.pump()
        #expect(pair.serverSide.reads == 1 && pair.serverSide.failures == [])
        #expect(pair.serverSide.isInactive)
    }

    @Test("a handler may remove TLS in any of its events", arguments: [true, false])
    func removal(inRead: Bool) throws {
        let pair = try ChannelPair()
        defer { pair.finish() }
        func remove(_ context: ChannelHandlerContext) {
            guard let tls = try? context.pipeline.syncOperations.handler(type: TLSServerHandler.self) else {
                return
            }
            context.pipeline.syncOperations.removeHandler(tls, promise: nil)
        }
        if inRead {
            pair.serverSide.onRead = remove
        } else {
            pair.serverSide.onEvent = { _, context in remove(context) }
        }
        try pair.connect()
        pair.client.writeAndFlush(ByteBuffer(string: "a"), promise: nil)
        try pair.pump()
        pair.server.writeAndFlush(ByteBuffer(string: "plain"), promise: nil)
        #expect(try pair.server.readOutbound(as: ByteBuffer.self) == ByteBuffer(string: "plain"))
    }

    @Test("writes after the end fail, and a close before the handshake's end fails those that wait")
    func afterTheEnd() throws {
        let pair = try ChannelPair()
        defer { pair.finish() }
        pair.client.connect(to: try SocketAddress(unixDomainSocketPath: "/nowhere"), promise: nil)
        let waiting = pair.client.writeAndFlush(ByteBuffer(string: "waiting"))
        pair.client.close(promise: nil)
        #expect(throws: ChannelError.ioOnClosedChannel) { try waiting.wait() }
        #expect(throws: ChannelError.ioOnClosedChannel) {
            try pair.client.writeAndFlush(ByteBuffer(string: "late")).wait()
        }
        #expect(pair.clientSide.failures == [])
    }
}

/// Swallows the close of the output.
final class OutputCloseStopper: ChannelOutboundHandler {
    typealias OutboundIn = ByteBuffer

    var count = 0

    func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
        if mode == .output {
            count += 1
            promise?.succeed()
        } else {
            context.close(mode: mode, promise: promise)
        }
    }
}
