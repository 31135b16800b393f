package import NIOCore

/// What the server's and the client's handler have in common: a `TLSEngine` between the channel and the
/// handlers behind this one.
///
/// It may be added before the channel is active or, for STARTTLS, while it is. The handshake begins as soon
/// as both are so. Writes made earlier wait and keep their promises. A failure is fired as `TLSFailure`,
/// after which the channel closes. `close` flushes what is pending, sends close_notify and does not wait for
/// the peer's.
///
/// Each direction closes on its own (RFC 8446 §6.1), as in TCP and where the same option says so: on a channel
/// with `allowRemoteHalfClosure` one may still write after `TLSEvent.closedByPeer`, and closes when done;
/// without it the channel closes after the event.
///
/// Firing an event or completing a promise may run code that calls back into this handler or removes it:
/// nothing read before such a call is trusted after it.
package class TLSHandler: ChannelDuplexHandler, RemovableChannelHandler {
    package typealias InboundIn = ByteBuffer
    package typealias InboundOut = ByteBuffer
    package typealias OutboundIn = ByteBuffer
    package typealias OutboundOut = ByteBuffer

    enum State: Equatable {
        /// The channel is not active yet. Next: handshaking.
        case idle
        /// There is an engine, nobody may be told anything yet. Next: open, finished.
        case handshaking
        /// Plaintext flows both ways. Next: receiving, sending, finished.
        case open
        /// We sent close_notify for `close(mode: .output)`; the peer's bytes are still read. Next: finished.
        case receiving
        /// The peer sent close_notify; what it sends after that is ignored, what we still owe it is sent. Next:
        /// finished.
        case sending
        /// No more plaintext either way; the channel is closed or will be. The last one.
        case finished
    }

    /// A close that waits until the last records are written.
    struct Closing {
        var mode: CloseMode
        var promise: EventLoopPromise<Void>?
        let deadline: Scheduled<Void>
    }

    /// How long a peer that does not read may delay our close.
    static let lingerLimit = TimeAmount.seconds(5)

    var state = State.idle
    var engine: TLSEngine?
    var pending = PendingWrites()
    var closing: Closing?
    /// Set while this handler is in a pipeline.
    private(set) var context: ChannelHandlerContext?
    private let tls: TLSContext
    private let side: TLSEngine.Side
    private let handshakeTimeout: TimeAmount
    var handshakeDeadline: Scheduled<Void>?
    /// Someone asked for a read and got no plaintext yet: records may be incomplete or not carry any.
    private var readIsWanted = false

    init(tls: TLSContext, side: TLSEngine.Side, handshakeTimeout: TimeAmount) {
        self.tls = tls
        self.side = side
        self.handshakeTimeout = handshakeTimeout
    }

    // MARK: Coming and going

    package func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        if context.channel.isActive { begin(context) }
    }

    package func handlerRemoved(context: ChannelHandlerContext) {
        state = .finished
        engine = nil
        handshakeDeadline?.cancel()
        self.context = nil
        if let closing {
            self.closing = nil
            closing.deadline.cancel()
            context.channel.close(mode: closing.mode, promise: closing.promise)
        }
        for promise in pending.removeAll() { promise.fail(ChannelError.ioOnClosedChannel) }
    }

    package func channelActive(context: ChannelHandlerContext) {
        context.fireChannelActive()
        if state == .idle { begin(context) }
    }

    package func channelInactive(context: ChannelHandlerContext) {
        let wasHandshaking = state == .handshaking
        state = .finished
        handshakeDeadline?.cancel()
        for promise in pending.removeAll() { promise.fail(ChannelError.ioOnClosedChannel) }
        if wasHandshaking {
            context.fireErrorCaught(
                TLSFailure(reason: "connection closed by the peer during the TLS handshake"))
        }
        context.fireChannelInactive()
    }

    /// Ends the connection because of `failure`: the peer gets OpenSSL's alert, the handlers behind get the
    /// error.
    func fail(_ failure: TLSFailure, context: ChannelHandlerContext) {
        guard state != .finished else { return }
        state = .finished
        handshakeDeadline?.cancel()
        let written = sendRecords(engine?.drain(), context: context)
        let promises = pending.removeAll()
        context.fireErrorCaught(failure)
        for promise in promises { promise.fail(failure) }
        close(context.channel, after: written, mode: .all, promise: nil)
    }

    private func begin(_ context: ChannelHandlerContext) {
        state = .handshaking
        do {
            engine = try TLSEngine(context: tls, side: side)
        } catch {
            fail(error, context: context)
            return
        }
        let timeout = handshakeTimeout
        let loop = context.eventLoop.assumeIsolated()
        handshakeDeadline = loop.scheduleTask(in: timeout) { [weak self] in
            guard let self, self.state == .handshaking, let context = self.context else { return }
            let seconds = timeout.nanoseconds / 1_000_000_000
            self.fail(TLSFailure(reason: "TLS handshake not done within \(seconds) s"), context: context)
        }
        if case .client = side { advance(context) }
        context.read()
    }

    // MARK: Receiving

    package func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if state == .idle { begin(context) }
        guard state != .finished, state != .sending, let engine else { return }
        engine.feed(unwrapInboundIn(data))
        advance(context)
    }

    package func channelReadComplete(context: ChannelHandlerContext) {
        context.fireChannelReadComplete()
        switch state {
        case .handshaking: context.read()
        // While sending, to hear of the end of the connection.
        case .open, .receiving, .sending: if readIsWanted { context.read() }
        case .idle, .finished: break
        }
    }

    package func read(context: ChannelHandlerContext) {
        readIsWanted = true
        context.read()
    }

    package func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        context.fireUserInboundEventTriggered(event)
        if state == .handshaking, let event = event as? ChannelEvent, event == .inputClosed {
            fail(
                TLSFailure(reason: "connection closed by the peer during the TLS handshake"), context: context
            )
        }
    }

    /// Uses the bytes that were fed: for the handshake, then for plaintext.
    private func advance(_ context: ChannelHandlerContext) {
        if state == .handshaking, let engine {
            switch engine.step() {
            case .needsBytes:
                sendRecords(engine.drain(), context: context)
                return
            case .failed(let failure):
                fail(failure, context: context)
                return
            case .completed(let facts):
                state = .open
                handshakeDeadline?.cancel()
                context.fireUserInboundEventTriggered(TLSEvent.handshakeCompleted(facts))
                send(context)
            }
        }
        deliver(context)
    }

    private func deliver(_ context: ChannelHandlerContext) {
        guard state == .open || state == .receiving, let engine else { return }
        let (plaintext, end) = engine.read()
        if let plaintext {
            readIsWanted = false
            context.fireChannelRead(wrapInboundOut(plaintext))
        }
        guard state == .open || state == .receiving else { return }
        switch end {
        case .needsBytes:
            // OpenSSL may have answered a key update.
            sendRecords(engine.drain(), context: context)
        case .closedByPeer: closedByPeer(context)
        case .failed(let failure):
            fail(failure, context: context)
        }
    }

    private func closedByPeer(_ context: ChannelHandlerContext) {
        if state == .open, allowsHalfClosure(context.channel) {
            state = .sending
            context.fireUserInboundEventTriggered(TLSEvent.closedByPeer)
            return
        }
        context.fireUserInboundEventTriggered(TLSEvent.closedByPeer)
        if state == .open || state == .receiving { shutDown(context, mode: .all, promise: nil) }
    }

    private func allowsHalfClosure(_ channel: any Channel) -> Bool {
        (try? channel.syncOptions?.getOption(.allowRemoteHalfClosure)) ?? false
    }
}
