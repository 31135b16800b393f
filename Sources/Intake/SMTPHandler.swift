import Config
import Logging
import NIOCore
import OpenSSL
import Wire

/// Tells a session's handler that the server goes down.
enum ShutdownEvent: Sendable {
    /// What is under way is finished first.
    case draining
    /// The time for that is over.
    case overdue
}

/// Carries one SMTP session over a channel: bytes to the session, its actions to NIO, nothing else.
///
/// Lives on its channel's event loop; no state of it is touched from elsewhere.
final class SMTPHandler: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    var session: SMTPServerSession
    let reception: Reception
    let entry: Entry
    let metrics: IntakeMetrics
    let log: Logger
    var peer: Peer
    var input = ByteBuffer()
    let budget: ContentBudget
    var collector: ContentCollector?
    /// A message is being kept or a handshake is under way: no input is looked at.
    var isBusy = false
    var isClosing = false
    var isInputClosed = false
    var isDraining = false
    private var isReadHeld = false
    private var hasBegun = false
    /// The greeting waits; who speaks before it does not listen.
    private var isGreetingHeld = false
    var clock: SessionClock
    private var timer: Scheduled<Void>?
    private var timerDeadline = NIODeadline.distantFuture

    /// What a session begins with.
    struct Entry {
        var kind: SMTPService.Kind
        var setup: SMTPServerSession.Setup
        var listening: Listening
        var settings: Settings
        var tls: TLSContext?
        var peer: Peer
    }

    init(
        _ entry: Entry, reception: Reception, budget: ContentBudget, metrics: IntakeMetrics, log: Logger
    ) {
        self.metrics = metrics
        var setup = entry.setup
        entry.peer.judge(&setup, entry.listening, entry.settings)
        session = SMTPServerSession(setup)
        clock = SessionClock(entry.settings.sessions)
        peer = entry.peer
        self.entry = entry
        self.reception = reception
        self.budget = budget
        self.log = log
    }

    /// How much input may wait while a message is being kept, before the socket is no longer read.
    private static let heldInput = 64 * 1024
    /// Content up to this is always taken: what it can sum up to is bounded by the number of connections.
    static let smallContent = 64 * 1024
    /// How long a client may take to close after our last answer.
    private static let lingering = TimeAmount.seconds(2)

    // MARK: Channel events

    func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { enter(context) }
    }

    func channelActive(context: ChannelHandlerContext) {
        enter(context)
        context.fireChannelActive()
    }

    private func enter(_ context: ChannelHandlerContext) {
        guard !hasBegun else { return }
        hasBegun = true
        log.debug("session begun", metadata: ["peer": "\(peer.address)"])
        // With implicit TLS the handshake comes first.
        if session.setup.isSecure { isBusy = true } else { begin(context) }
    }

    private func begin(_ context: ChannelHandlerContext) {
        let delay = entry.settings.greetingDelay
        if delay > .zero, !peer.isListed(in: entry.settings), !session.setup.isLocal {
            isGreetingHeld = true
            timer = context.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(delay)) {
                self.isGreetingHeld = false
                self.timer = nil
                if !self.isClosing { self.greet(context) }
            }
        } else {
            greet(context)
        }
    }

    private func greet(_ context: ChannelHandlerContext) {
        awaitCommand(context)
        send(session.greeting, context)
        context.flush()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isClosing else { return }
        var received = unwrapInboundIn(data)
        if isGreetingHeld {
            isGreetingHeld = false
            return perform(session.spokeTooEarly(), context)
        }
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
                || collector?.isFull == true
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
        case ShutdownEvent.overdue:
            if !isClosing, !isBusy { perform(session.timedOut(.shuttingDown), context) }
        default: context.fireUserInboundEventTriggered(event)
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        timer?.cancel()
        isClosing = true
        collector?.forget()
        log.debug("session ended", metadata: ["peer": "\(peer.address)"])
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        let level: Logger.Level = error is TLSFailure ? .notice : .info
        if error is TLSFailure { metrics.tlsFailed() }
        log.log(
            level: level, "session ended by an error",
            metadata: ["peer": "\(peer.address)", "error": "\(error)"])
        context.close(promise: nil)
    }

    // MARK: The session

    func process(_ context: ChannelHandlerContext) {
        while !isBusy, !isClosing, input.readableBytes > 0, context.channel.isWritable {
            let (consumed, action) = session.next(input.readableBytesUInt8Span)
            switch action {
            case .content(let range), .endChunk(let range): append(range, context)
            default: break
            }
            input.moveReaderIndex(forwardBy: consumed)
            perform(action, context)
            if case .wait = action, consumed == 0 { break }
        }
        resumeReading(context)
    }

    func perform(_ action: SMTPServerSession.Action, _ context: ChannelHandlerContext) {
        switch action {
        case .wait: break
        case .content(let range): awaitContent(range.count, context)
        case .contentByte(let byte): collector(context).append(byte)
        case .endChunk: perform(session.chunkTaken(), context)
        case .send(let reply):
            awaitCommand(context)
            send(reply, context)
        case .sendAll(let replies):
            awaitCommand(context)
            for reply in replies { send(reply, context) }
        case .sendAndClose(let reply): sendAndClose(reply, context)
        case .startTLS(let reply): startTLS(reply, context)
        case .beginMail(let sender, let isInternational):
            let hasRoom = reception.hasRoom(for: session.setup.limits.messageSize)
            perform(
                session.mailBegun(sender, isInternational: isInternational, hasRoom: hasRoom), context)
        case .judgeRecipient(let mailbox):
            perform(session.recipientJudged(reception.judge(recipient: mailbox), mailbox), context)
        case .beginContent(let reply):
            if budget.isSpent { return perform(session.contentRefused(.busy), context) }
            awaitContent(0, context)
            send(reply, context)
        case .keep(let envelope): keep(envelope, context)
        case .forgetContent(let replies):
            collector?.forget()
            perform(.sendAll(replies), context)
            if isDraining { perform(session.drained(), context) }
        }
    }

    // MARK: TLS

    private func startTLS(_ reply: SMTPReply, _ context: ChannelHandlerContext) {
        guard let tls = entry.tls else { return sendAndClose(.storageFailed, context) }
        isBusy = true
        input.clear()
        send(reply, context)
        context.flush()
        do {
            let timeout = TimeAmount(entry.settings.sessions.handshakeTimeout)
            try context.pipeline.syncOperations.addHandler(
                TLSServerHandler(context: tls, handshakeTimeout: timeout), position: .first)
        } catch {
            log.error("TLS cannot start", metadata: ["error": "\(error)"])
            context.close(promise: nil)
        }
    }

    private func handshakeCompleted(_ facts: TLSFacts, _ context: ChannelHandlerContext) {
        peer.tls = facts
        metrics.handshakeDone(facts.version)
        isBusy = false
        peer.judge(&session.setup, entry.listening, entry.settings)
        if session.setup.isSecure {
            begin(context)
        } else {
            session.tlsStarted()
            awaitCommand(context)
        }
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

    func closeAfterFlush(_ context: ChannelHandlerContext) {
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
            metrics.refused(reply)
            log.info(
                "refused",
                metadata: ["peer": "\(peer.address)", "answer": "\(reply.code) \(reply.enhanced ?? "")"])
        }
    }

    func resumeReading(_ context: ChannelHandlerContext) {
        guard isReadHeld, context.channel.isWritable,
            !isBusy || input.readableBytes <= SMTPHandler.heldInput, collector?.isFull != true
        else { return }
        isReadHeld = false
        context.read()
    }

    // MARK: Time

    private func awaitCommand(_ context: ChannelHandlerContext) {
        clock.commandAwaited(at: .now(), isInTransaction: session.isInTransaction)
        watch(context)
    }

    private func awaitContent(_ octets: Int, _ context: ChannelHandlerContext) {
        clock.contentReceived(octets, at: .now())
        watch(context)
    }

    /// A timer runs no later than the deadline; one that runs too early looks again, so that it need not be moved for
    /// each command.
    private func watch(_ context: ChannelHandlerContext) {
        if timer == nil || clock.deadline < timerDeadline { schedule(context) }
    }

    private func schedule(_ context: ChannelHandlerContext) {
        timer?.cancel()
        timerDeadline = clock.deadline
        timer = context.eventLoop.assumeIsolated().scheduleTask(deadline: clock.deadline) {
            guard !self.isClosing else { return }
            if self.clock.deadline <= .now() {
                self.perform(self.session.timedOut(self.clock.reply), context)
            } else {
                self.schedule(context)
            }
        }
    }
}
