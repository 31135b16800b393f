package import NIOCore

/// Sending and closing.
extension TLSHandler {
    /// Records are handed on in pieces of about this size, so that plaintext is freed while a big write is
    /// sent.
    private static let pieceSize = 256 * 1024

    private var maySend: Bool { state == .open || state == .sending }

    package func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch state {
        case .idle, .handshaking, .open, .sending: pending.append(unwrapOutboundIn(data), promise: promise)
        case .receiving: promise?.fail(ChannelError.outputClosed)
        case .finished: promise?.fail(ChannelError.ioOnClosedChannel)
        }
    }

    package func flush(context: ChannelHandlerContext) {
        pending.markFlushed()
        if maySend {
            send(context)
        } else {
            context.flush()
        }
    }

    package func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
        switch (state, mode) {
        case (_, .input):
            context.close(mode: mode, promise: promise)
        case (.open, _), (.receiving, .all):
            shutDown(context, mode: mode, promise: promise)
        case (.sending, _):
            // With the output the last direction closes.
            shutDown(context, mode: .all, promise: promise)
        case _ where closing != nil:
            joinClosing(mode, promise)
        case (.handshaking, .all):
            state = .finished
            handshakeDeadline?.cancel()
            let promises = pending.removeAll()
            for promise in promises { promise.fail(ChannelError.ioOnClosedChannel) }
            context.close(mode: mode, promise: promise)
        default:
            context.close(mode: mode, promise: promise)
        }
    }

    /// Encrypts all flushed writes and passes them on with one flush. Each promise goes with the piece that
    /// has the last byte of its write.
    func send(_ context: ChannelHandlerContext) {
        var promise: EventLoopPromise<Void>?
        var wrote = false
        while maySend, pending.hasFlushed, let engine {
            do {
                let done = try pending.takeFirst { (bytes: inout ByteBuffer) throws(TLSFailure) in
                    try engine.write(&bytes, limit: Self.pieceSize)
                }
                promise.join(done?.promise)
            } catch {
                fail(error, context: context)
                promise?.fail(error)
                return
            }
            if engine.outboundByteCount >= Self.pieceSize, let records = engine.drain() {
                let finished = promise
                promise = nil
                wrote = true
                context.write(wrapOutboundOut(records), promise: finished)
            }
        }
        let records = engine?.drain()
        if records != nil || promise != nil {
            context.writeAndFlush(wrapOutboundOut(records ?? ByteBuffer()), promise: promise)
        } else if wrote {
            context.flush()
        }
    }

    /// Sends what is pending and close_notify, then closes the channel.
    func shutDown(_ context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
        pending.markFlushed()
        send(context)
        guard let engine, maySend || state == .receiving else {
            // Something that the flush set off was faster.
            close(context: context, mode: mode, promise: promise)
            return
        }
        state = mode == .all ? .finished : .receiving
        engine.close()
        let written = sendRecords(engine.drain(), context: context)
        close(context.channel, after: written, mode: mode, promise: promise)
    }

    /// Sends records that carry no plaintext; the future ends when they are written, `nil` if there were
    /// none.
    @discardableResult
    func sendRecords(_ records: ByteBuffer?, context: ChannelHandlerContext) -> EventLoopFuture<Void>? {
        guard let records else { return nil }
        let written = context.eventLoop.makePromise(of: Void.self)
        context.writeAndFlush(wrapOutboundOut(records), promise: written)
        return written.futureResult
    }

    /// Closes the channel when the last records are written, or when the peer has not read them for too long.
    func close(
        _ channel: any Channel, after written: EventLoopFuture<Void>?, mode: CloseMode,
        promise: EventLoopPromise<Void>?
    ) {
        guard let context else {
            // This handler was removed meanwhile: there is only the channel left to ask.
            channel.close(mode: mode, promise: promise)
            return
        }
        if closing != nil {
            joinClosing(mode, promise)
            return
        }
        guard let written else {
            context.close(mode: mode, promise: promise)
            return
        }
        let loop = context.eventLoop.assumeIsolated()
        let deadline = loop.scheduleTask(in: Self.lingerLimit) { [weak self] in
            guard let self else { return }
            self.finishClosing()
        }
        closing = Closing(mode: mode, promise: promise, deadline: deadline)
        written.assumeIsolated().whenComplete { [weak self] _ in self?.finishClosing() }
    }

    /// A second close waits for the same records as the first.
    private func joinClosing(_ mode: CloseMode, _ promise: EventLoopPromise<Void>?) {
        if mode == .all { closing?.mode = .all }
        closing?.promise.join(promise)
    }

    private func finishClosing() {
        guard let closing, let context else { return }
        self.closing = nil
        closing.deadline.cancel()
        context.close(mode: closing.mode, promise: closing.promise)
    }
}
