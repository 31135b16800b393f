import Config
import Logging
import NIOCore
import OpenSSL
import Store
import Wire

/// Tells a session's handler that the server goes down: what is being handed over is finished, all else ends.
struct ClosingTime: Sendable {}

/// Carries one POP3 session over a channel: bytes to the session, its actions to NIO, nothing else.
///
/// Lives on its channel's event loop; no state of it is touched from elsewhere. A maildrop that was opened is closed
/// exactly once, whatever becomes of the channel.
final class POP3Handler: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    var session: POP3ServerSession
    let entry: Entry
    let desk: MaildropDesk
    let metrics: PickupMetrics
    let log: Logger
    private var input = ByteBuffer()
    var output = ByteBuffer()
    /// Something is under way elsewhere, or a message is being sent: no input is looked at.
    var isBusy = false
    var isClosing = false
    private var isInputClosed = false
    /// The server goes down: ends as soon as nothing is under way.
    private var isDraining = false
    private var isReadHeld = false
    private var hasBegun = false
    var open: OpenMaildrop?
    var stream: MessageStream?
    var streamed = 0
    var ahead = ReadAhead()
    var isReadingFile = false
    private var timer: Scheduled<Void>?
    private var lastHeard = NIODeadline.now()
    private var extending: RepeatedTask?
    /// The maildrop that was last asked for, as logs show it.
    private var wanted = ""

    /// What a session begins with.
    struct Entry {
        var kind: PickupService.Kind
        var setup: POP3ServerSession.Setup
        var settings: PickupSettings
        var handshakeTimeout: Duration
        var tls: TLSContext?
        /// The client's IP address.
        var address: String
    }

    init(_ entry: Entry, desk: MaildropDesk, metrics: PickupMetrics, log: Logger) {
        (self.entry, self.desk, self.metrics, self.log) = (entry, desk, metrics, log)
        session = POP3ServerSession(entry.setup)
    }

    /// How much input may wait while something is under way, before the socket is no longer read.
    private static let heldInput = 64 * 1024
    /// Output that is collected before it is written.
    static let fullOutput = 64 * 1024
    /// How long a client may take to close after our last answer.
    private static let lingering = TimeAmount.seconds(2)

    // MARK: Channel events

    func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { begin(context) }
    }

    func channelActive(context: ChannelHandlerContext) {
        begin(context)
        context.fireChannelActive()
    }

    private func begin(_ context: ChannelHandlerContext) {
        guard !hasBegun else { return }
        hasBegun = true
        log.debug("session begun", metadata: ["peer": "\(entry.address)"])
        watch(context)
        if entry.kind == .pop3s { isBusy = true } else { greet(context) }
    }

    private func greet(_ context: ChannelHandlerContext) {
        send(session.greeting)
        flush(context)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isClosing else { return }
        lastHeard = .now()
        var received = unwrapInboundIn(data)
        if input.readableBytes == 0 { input = received } else { input.writeBuffer(&received) }
        process(context)
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        flush(context)
        context.fireChannelReadComplete()
    }

    /// Reading stops while the client does not listen, or sends on while something is under way.
    func read(context: ChannelHandlerContext) {
        if mayRead(context) { context.read() } else { isReadHeld = true }
    }

    private func mayRead(_ context: ChannelHandlerContext) -> Bool {
        isClosing || context.channel.isWritable && (!isBusy || input.readableBytes <= POP3Handler.heldInput)
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable {
            lastHeard = .now()
            goOn(context)
        }
        context.fireChannelWritabilityChanged()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case let event as TLSEvent:
            if case .handshakeCompleted = event { handshakeCompleted(context) } else { inputClosed(context) }
        case ChannelEvent.inputClosed: inputClosed(context)
        case is ClosingTime:
            isDraining = true
            if !isBusy || stream != nil { end(context) }
        default: context.fireUserInboundEventTriggered(event)
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        isClosing = true
        timer?.cancel()
        cut()
        log.debug("session ended", metadata: ["peer": "\(entry.address)"])
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        log.log(
            level: error is TLSFailure ? .notice : .info, "session ended by an error",
            metadata: [
                "peer": "\(entry.address)", "door": "\(entry.kind.rawValue)", "error": "\(error)",
            ])
        context.close(promise: nil)
    }

    // MARK: The session

    private func process(_ context: ChannelHandlerContext) {
        while !isBusy, !isClosing, input.readableBytes > 0, context.channel.isWritable {
            let (consumed, action) = session.next(input.readableBytesUInt8Span)
            input.moveReaderIndex(forwardBy: consumed)
            perform(action, context)
            if case .wait = action, consumed == 0 { break }
        }
        if isInputClosed, !isBusy, !isClosing, context.channel.isWritable { return close(context) }
        if isReadHeld, mayRead(context) {
            isReadHeld = false
            context.read()
        }
    }

    /// After something was waited for.
    func goOn(_ context: ChannelHandlerContext) {
        guard !isClosing else { return }
        if isDraining, !isBusy || stream != nil { return end(context) }
        if stream != nil { pump(context) }
        process(context)
        flush(context)
    }

    func perform(_ action: POP3ServerSession.Action, _ context: ChannelHandlerContext) {
        switch action {
        case .wait: break
        case .send(let reply):
            send(reply)
            if output.readableBytes >= POP3Handler.fullOutput { flush(context) }
        case .sendAndClose(let reply):
            send(reply)
            close(context)
        case .startTLS(let reply): startTLS(reply, context)
        case .logIn(let credentials): logIn(credentials, context)
        case .retrieve(let index, let lines): retrieve(index, lines: lines, context)
        case .update(let deleted, let seen): update(deleted: deleted, seen: seen, context)
        }
    }

    func send(_ reply: POP3Reply) { output.writeBytes(reply.bytes) }

    /// Writing may make the channel unwritable and writable again at once, and so call us in the middle of it: what is written is
    /// no longer in `output` then.
    func flush(_ context: ChannelHandlerContext) {
        guard output.readableBytes > 0 else { return }
        let written = output
        output = ByteBuffer()
        context.writeAndFlush(wrapOutboundOut(written), promise: nil)
    }

    // MARK: Logging in

    private func logIn(_ credentials: POP3Credentials, _ context: ChannelHandlerContext) {
        isBusy = true
        wanted = credentials.shownName
        flush(context)
        let loop = context.eventLoop
        let promise = loop.makePromise(of: Result<OpenMaildrop, LoginRefusal>.self)
        let (desk, address, isInternational) = (desk, entry.address, session.isInternational)
        promise.completeWithTask {
            await desk.open(credentials, from: address, isInternational: isInternational)
        }
        promise.futureResult.assumeIsolated().whenSuccess { result in
            switch result {
            case .success(let open): self.loggedIn(open, context)
            case .failure(let refusal): self.refused(refusal, context)
            }
        }
    }

    private func loggedIn(_ open: OpenMaildrop, _ context: ChannelHandlerContext) {
        metrics.login("ok")
        isBusy = false
        self.open = open
        guard !isClosing, context.channel.isActive else { return cut() }
        log.info(
            "maildrop opened",
            metadata: [
                "peer": "\(entry.address)", "agent": "\(open.agent)", "messages": "\(open.messages.count)",
            ])
        let interval = TimeAmount(desk.extensionInterval)
        let desk = desk
        extending = context.eventLoop.scheduleRepeatedTask(initialDelay: interval, delay: interval) { _ in
            // Nobody waits for it: the next one does the same.
            Task { await desk.extend(open) }
        }
        lastHeard = .now()
        perform(session.loggedIn(open.listing), context)
        goOn(context)
    }

    private func refused(_ refusal: LoginRefusal, _ context: ChannelHandlerContext) {
        let (word, isGuess): (String, Bool) =
            switch refusal {
            case .wrong: ("wrong", true)
            case .tooMany: ("too-many", true)
            case .noSuchMaildrop: ("no-maildrop", true)
            case .inUse: ("in-use", false)
            case .failed: ("store", false)
            }
        metrics.login(word)
        log.notice(
            "login refused",
            metadata: ["peer": "\(entry.address)", "maildrop": "\(wanted)", "reason": "\(word)"])
        // Who guesses waits; the more, the longer.
        let delay = isGuess ? entry.settings.loginDelay * (session.loginFailures + 1) : .zero
        context.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(delay)) {
            self.isBusy = false
            guard !self.isClosing else { return }
            self.perform(self.session.loginRefused(refusal.reply, isGuess: isGuess), context)
            self.goOn(context)
        }
    }

    // MARK: TLS

    private func startTLS(_ reply: POP3Reply, _ context: ChannelHandlerContext) {
        guard let tls = entry.tls else { return close(context) }
        isBusy = true
        input.clear()
        send(reply)
        flush(context)
        do {
            try context.pipeline.syncOperations.addHandler(
                TLSServerHandler(context: tls, handshakeTimeout: TimeAmount(entry.handshakeTimeout)),
                position: .first)
        } catch {
            log.error("TLS cannot start", metadata: ["error": "\(error)"])
            context.close(promise: nil)
        }
    }

    private func handshakeCompleted(_ context: ChannelHandlerContext) {
        isBusy = false
        if entry.kind == .pop3s { greet(context) } else { session.tlsStarted() }
        goOn(context)
    }

    // MARK: Ends

    /// The client sends no more. What it said before is still done.
    private func inputClosed(_ context: ChannelHandlerContext) {
        isInputClosed = true
        if !isClosing { goOn(context) }
    }

    /// Without a word: RFC 1939 §3 for sessions that were idle for too long.
    private func end(_ context: ChannelHandlerContext) {
        guard !isClosing else { return }
        session.ended()
        close(context)
    }

    /// Closes our side after what is written, and waits a moment for the client's: closing with input unread would reset
    /// the connection and could take the last answer with it.
    private func close(_ context: ChannelHandlerContext) {
        guard !isClosing else { return }
        isClosing = true
        input.clear()
        timer?.cancel()
        cut()
        flush(context)
        if isInputClosed || session.setup.isSecure { return context.close(promise: nil) }
        context.close(mode: .output, promise: nil)
        let channel = context.channel
        timer = context.eventLoop.assumeIsolated().scheduleTask(in: POP3Handler.lingering) {
            channel.close(promise: nil)
        }
    }

    /// What was leased is given back, and nothing is deleted.
    private func cut() {
        stream = nil
        guard let open = takeOpen() else { return }
        metrics.sessionCut()
        let desk = desk
        // It must be done though the channel is gone; the service waits for it before the store closes.
        Task { await desk.close(open) }
    }

    /// The open maildrop, for the one who closes it.
    func takeOpen() -> OpenMaildrop? {
        defer { open = nil }
        extending?.cancel()
        extending = nil
        return open
    }

    // MARK: Time

    /// A timer that runs too early looks again, so that it need not be moved for each command.
    private func watch(_ context: ChannelHandlerContext) {
        let deadline = lastHeard + TimeAmount(entry.settings.idleTimeout)
        timer = context.eventLoop.assumeIsolated().scheduleTask(deadline: deadline) {
            guard !self.isClosing else { return }
            let isOver = self.lastHeard + TimeAmount(self.entry.settings.idleTimeout) <= .now()
            // While we work, the client is not idle; while it does not read what we send, it is.
            if isOver, !self.isBusy || self.stream != nil {
                self.log.info("session was idle", metadata: ["peer": "\(self.entry.address)"])
                self.end(context)
            } else {
                if isOver { self.lastHeard = .now() }
                self.watch(context)
            }
        }
    }
}
