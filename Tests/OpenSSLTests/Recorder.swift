import NIOCore

@testable import OpenSSL

/// The last handler of a pipeline: keeps what arrives, and runs a test's code in the middle of it.
final class Recorder: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    var received = ByteBuffer()
    var reads = 0
    var events: [TLSEvent] = []
    var failures: [TLSFailure] = []
    var isActive = false
    var isInactive = false
    /// How often the transport said that the peer sends no more.
    var inputEnds = 0
    var onEvent: ((TLSEvent, ChannelHandlerContext) -> Void)?
    var onRead: ((ChannelHandlerContext) -> Void)?

    var facts: TLSFacts? {
        for case .handshakeCompleted(let facts) in events { return facts }
        return nil
    }

    func channelActive(context: ChannelHandlerContext) { isActive = true }
    func channelInactive(context: ChannelHandlerContext) { isInactive = true }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        received.writeImmutableBuffer(unwrapInboundIn(data))
        reads += 1
        onRead?(context)
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case ChannelEvent.inputClosed? = event as? ChannelEvent { inputEnds += 1 }
        guard let event = event as? TLSEvent else { return }
        events.append(event)
        onEvent?(event, context)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if let failure = error as? TLSFailure { failures.append(failure) }
    }
}

/// Keeps every write from completing, as a peer that does not read does.
final class Dam: ChannelOutboundHandler, RemovableChannelHandler {
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private var held: [(NIOAny, EventLoopPromise<Void>?)] = []

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        held.append((data, promise))
    }

    func flush(context: ChannelHandlerContext) {}

    func open(context: ChannelHandlerContext) {
        for (data, promise) in held { context.write(data, promise: promise) }
        held = []
        context.flush()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        for (_, promise) in held { promise?.fail(ChannelError.ioOnClosedChannel) }
    }
}
