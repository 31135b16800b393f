import Config
import Logging
import NIOCore
import OpenSSL
import Wire

/// Tells a session's handler that the server goes down.
enum ShutdownEvent: Sendable { case draining }

/// Carries one SMTP session over a channel: bytes to the session, its actions to NIO, nothing else.
///
/// Lives on its channel's event loop; no state of it is touched from elsewhere.
final class SMTPHandler: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private var session: SMTPServerSession
    private let reception: Reception
    private let tls: TLSContext?
    private let timeouts: (command: TimeAmount, data: TimeAmount)
    private let log: Logger
    private var peer = Peer(address: "")
    private var input = ByteBuffer()
    private var content: [UInt8] = []
    private let budget: ContentBudget
    /// Octets of `budget` held here for the content being read.
    private var taken = 0
    /// A message is being kept or a handshake is under way: no input is looked at.
    private var isBusy = false
    private var isClosing = false
    private var isInputClosed = false
    private var isDraining = false
    private var isReadHeld = false
    private var deadline = NIODeadline.distantFuture
    private var timer: Scheduled<Void>?
    private var timerDeadline = NIODeadline.distantFuture

    init(
        _ setup: SMTPServerSession.Setup, reception: Reception, budget: ContentBudget, tls: TLSContext?,
        command: TimeAmount,
        data: TimeAmount, log: Logger
    ) {
        session = SMTPServerSession(setup)
        self.reception = reception
        self.budget = budget
        self.tls = tls
        timeouts = (command, data)
        self.log = log
    }

    /// How much input may wait while a message is being kept, before the socket is no longer read.
    private static let heldInput = 64 * 1024
    /// Content up to this is always taken: what it can sum up to is bounded by the number of connections.
    private static let smallContent = 64 * 1024
    /// How long a client may take to close after our last answer.
    private static let lingering = TimeAmount.seconds(2)

    // MARK: Channel events

    func channelActive(context: ChannelHandlerContext) {
        peer.address = context.channel.remoteAddress?.ipAddress ?? ""
        // With implicit TLS the handshake comes first.
        if session.setup.isSecure { isBusy = true } else { begin(context) }
        context.fireChannelActive()
    }

    private func begin(_ context: ChannelHandlerContext) {
        setDeadline(timeouts.command, context)
        send(session.greeting, context)
        context.flush()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isClosing else { return }
        var received = unwrapInboundIn(data)
        if input.readableBytes == 0 { input = received } else { input.writeBuffer(&received) }
        process(context)
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        context.flush()
        context.fireChannelReadComplete()
    }

    /// Reading stops while the client does not listen, or sends on while a message is being kept.
    func read(context: ChannelHandlerContext) {
        if !isClosing,
            !context.channel.isWritable || (isBusy && input.readableBytes > SMTPHandler.heldInput)
        {
            isReadHeld = true
        } else {
            context.read()
        }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable {
            process(context)
            context.flush()
        }
        context.fireChannelWritabilityChanged()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case let event as TLSEvent:
            if case .handshakeCompleted(let facts) = event {
                handshakeCompleted(facts, context)
            } else {
                inputClosed(context)
            }
        case ChannelEvent.inputClosed: inputClosed(context)
        case ShutdownEvent.draining: drain(context)
        default: context.fireUserInboundEventTriggered(event)
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        timer?.cancel()
        isClosing = true
        content = []
        giveBack()
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        let level: Logger.Level = error is TLSFailure ? .notice : .info
        log.log(
            level: level, "session ended by an error",
            metadata: ["peer": "\(peer.address)", "error": "\(error)"])
        context.close(promise: nil)
    }

    // MARK: The session

    private func process(_ context: ChannelHandlerContext) {
        while !isBusy, !isClosing, input.readableBytes > 0, context.channel.isWritable {
            let (consumed, action) = session.next(input.readableBytesUInt8Span)
            if case .content(let range) = action { append(range) }
            input.moveReaderIndex(forwardBy: consumed)
            perform(action, context)
            if case .wait = action, consumed == 0 { break }
        }
        resumeReading(context)
    }

    private func append(_ range: Range<Int>) {
        input.withUnsafeReadableBytes { bytes in content.append(contentsOf: bytes[range]) }
        budget.take(range.count)
        taken += range.count
        guard budget.isSpent, taken > SMTPHandler.smallContent else { return }
        // Giving one message up frees memory; waiting for others that wait as well would free none.
        content = []
        giveBack()
        session.contentAbandoned(.busy)
        log.warning("no memory for a large message", metadata: ["peer": "\(peer.address)"])
    }

    private func perform(_ action: SMTPServerSession.Action, _ context: ChannelHandlerContext) {
        switch action {
        case .wait: break
        case .content: setDeadline(timeouts.data, context)
        case .contentByte(let byte): content.append(byte)
        case .send(let reply):
            setDeadline(timeouts.command, context)
            send(reply, context)
        case .sendAndClose(let reply): sendAndClose(reply, context)
        case .startTLS(let reply): startTLS(reply, context)
        case .judgeRecipient(let mailbox):
            perform(session.recipientJudged(reception.judge(recipient: mailbox), mailbox), context)
        case .beginContent(let reply):
            if budget.isSpent { return perform(session.contentRefused(.busy), context) }
            setDeadline(timeouts.data, context)
            send(reply, context)
        case .keep(let envelope): keep(envelope, context)
        case .refuseContent(let reply):
            content = []
            giveBack()
            perform(.send(reply), context)
            if isDraining { perform(session.drained(), context) }
        }
    }

    private func keep(_ envelope: SMTPServerSession.Envelope, _ context: ChannelHandlerContext) {
        isBusy = true
        deadline = .distantFuture
        let message = content
        content = []
        let octets = taken
        taken = 0
        let promise = context.eventLoop.makePromise(of: SMTPServerSession.Outcome.self)
        promise.futureResult.assumeIsolated().whenSuccess { outcome in
            self.isBusy = false
            guard context.channel.isActive else { return }
            self.perform(self.session.kept(outcome), context)
            if self.isDraining { self.perform(self.session.drained(), context) }
            self.process(context)
            if self.isInputClosed, !self.isClosing, !self.isBusy { self.closeAfterFlush(context) }
            context.flush()
        }
        reception.receive(envelope, message, from: peer) { [budget] outcome in
            budget.giveBack(octets)
            promise.succeed(outcome)
        }
    }

    // MARK: TLS

    private func startTLS(_ reply: SMTPReply, _ context: ChannelHandlerContext) {
        guard let tls else { return sendAndClose(.storageFailed, context) }
        isBusy = true
        input.clear()
        send(reply, context)
        context.flush()
        do {
            try context.pipeline.syncOperations.addHandler(TLSServerHandler(context: tls), position: .first)
        } catch {
            log.error("TLS cannot start", metadata: ["error": "\(error)"])
            context.close(promise: nil)
        }
    }

    private func handshakeCompleted(_ facts: TLSFacts, _ context: ChannelHandlerContext) {
        peer.tls = facts
        isBusy = false
        if session.setup.isSecure { begin(context) } else { session.tlsStarted() }
        setDeadline(timeouts.command, context)
        process(context)
        context.flush()
    }

    // MARK: Ends

    /// The client sends no more. What it is still owed is sent before we close.
    private func inputClosed(_ context: ChannelHandlerContext) {
        isInputClosed = true
        if !isBusy { closeAfterFlush(context) }
    }

    private func drain(_ context: ChannelHandlerContext) {
        isDraining = true
        perform(session.drained(), context)
        context.flush()
    }

    /// Sends the last answer, closes our side, and waits a moment for the client's: closing with input unread
    /// would reset the connection and could take the answer with it.
    private func sendAndClose(_ reply: SMTPReply, _ context: ChannelHandlerContext) {
        send(reply, context)
        closeAfterFlush(context)
    }

    private func closeAfterFlush(_ context: ChannelHandlerContext) {
        guard !isClosing else { return }
        isClosing = true
        input.clear()
        timer?.cancel()
        context.flush()
        if isInputClosed || peer.tls != nil { return context.close(promise: nil) }
        context.close(mode: .output, promise: nil)
        let channel = context.channel
        timer = context.eventLoop.assumeIsolated().scheduleTask(in: SMTPHandler.lingering) {
            channel.close(promise: nil)
        }
    }

    private func send(_ reply: SMTPReply, _ context: ChannelHandlerContext) {
        context.write(wrapOutboundOut(context.channel.allocator.buffer(bytes: reply.bytes)), promise: nil)
        if reply.code >= 400 {
            log.info(
                "refused",
                metadata: ["peer": "\(peer.address)", "answer": "\(reply.code) \(reply.enhanced ?? "")"])
        }
    }

    private func resumeReading(_ context: ChannelHandlerContext) {
        guard isReadHeld, context.channel.isWritable,
            !isBusy || input.readableBytes <= SMTPHandler.heldInput
        else { return }
        isReadHeld = false
        context.read()
    }

    private func giveBack() {
        budget.giveBack(taken)
        taken = 0
    }

    // MARK: Time

    /// The next answer, or the next piece of content, has until then. A timer runs no later than the deadline; one
    /// that runs too early looks again, so that it need not be moved for each command.
    private func setDeadline(_ amount: TimeAmount, _ context: ChannelHandlerContext) {
        deadline = .now() + amount
        if timer == nil || deadline < timerDeadline { schedule(context) }
    }

    private func schedule(_ context: ChannelHandlerContext) {
        timer?.cancel()
        timerDeadline = deadline
        timer = context.eventLoop.assumeIsolated().scheduleTask(deadline: deadline) {
            guard !self.isClosing else { return }
            if self.deadline <= .now() {
                self.perform(self.session.timedOut(), context)
            } else {
                self.schedule(context)
            }
        }
    }
}
