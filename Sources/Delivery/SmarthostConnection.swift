package import Config
import Glibc
package import Mail
package import NIOCore
import NIOPosix
package import OpenSSL
package import Wire

/// Why a message could not be handed to the smarthost, and whether it may have been taken.
package enum DeliveryFailure: Error {
    /// Nothing of the message was taken.
    case notSent(String)
    /// The content was on its way when the line was cut: nobody knows.
    case ambiguous(String)
}

/// One connection to the smarthost, used for many messages one after another.
package final class SmarthostConnection: Sendable {
    /// What a step of a message came to.
    package enum Step: Sendable {
        case ready
        case contentWanted
        case answered(SMTPClientSession.Answer)
    }

    private let channel: any Channel
    private let handler: NIOLoopBound<SmarthostHandler>

    private init(_ channel: any Channel, _ handler: NIOLoopBound<SmarthostHandler>) {
        (self.channel, self.handler) = (channel, handler)
    }

    var isOpen: Bool { channel.isActive }

    /// RFC 5321 §4.5.3.2: five minutes for a command.
    static let commandTimeout = TimeAmount.minutes(5)
    /// RFC 5321 §4.5.3.2.6: ten minutes for the answer to the content.
    static let contentTimeout = TimeAmount.minutes(10)

    /// Connects, says EHLO, and does TLS and AUTH as set.
    package static func open(
        _ endpoint: Endpoint, _ setup: SMTPClientSession.Setup, tls: TLSContext?, on loop: any EventLoop
    ) async throws(DeliveryFailure) -> SmarthostConnection {
        try await open(.network(endpoint), setup, tls: tls, on: loop)
    }

    /// The same, also over a Unix socket.
    package static func open(
        _ place: Listening.Place, _ setup: SMTPClientSession.Setup, tls: TLSContext?, on loop: any EventLoop
    ) async throws(DeliveryFailure) -> SmarthostConnection {
        do {
            // A name with several addresses makes a channel for each; every handler has a promise of its own, and
            // that of the channel which won is waited for.
            let (channel, handler, ready) = try await ClientBootstrap(group: loop).connectTimeout(
                .seconds(30)
            )
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let ready = channel.eventLoop.makePromise(of: Step.self)
                    let handler = SmarthostHandler(
                        setup, tls: tls, serverName: place.serverName, ready: ready)
                    try channel.pipeline.syncOperations.addHandler(handler)
                }
            }
            .connect(to: place)
            .flatMapThrowing { channel in
                let handler = try channel.pipeline.syncOperations.handler(type: SmarthostHandler.self)
                return (channel, NIOLoopBound(handler, eventLoop: channel.eventLoop), handler.ready)
            }.get()
            _ = try await closing(channel) { try await ready.get() }
            return SmarthostConnection(channel, handler)
        } catch let failure as DeliveryFailure {
            throw failure
        } catch {
            throw .notSent("no connection to \(place.words): \(reason(error))")
        }
    }

    /// Why no connection came about, in the system's words: `Connection refused`.
    private static func reason(_ error: any Error) -> String {
        if let failure = error as? IOError { return String(cString: strerror(failure.errnoCode)) }
        guard let failure = error as? NIOConnectionError else { return "\(error)" }
        let reasons = failure.connectionErrors.map { single in
            (single.error as? IOError).map { String(cString: strerror($0.errnoCode)) } ?? "\(single.error)"
        }
        if !reasons.isEmpty { return Array(Set(reasons)).sorted().joined(separator: ", ") }
        return (failure.dnsAError ?? failure.dnsAAAAError).map { "the name is not known: \($0)" }
            ?? "\(error)"
    }

    /// Says the envelope; returns at 354 or with the refusal.
    package func begin(
        sender: ReversePath, recipient: String, octets: SMTPClientSession.ContentOctets = .ascii
    ) async throws(DeliveryFailure) -> Step {
        try await step { $0.begin(sender: sender, recipient: recipient, octets: octets, $1) }
    }

    /// Sends the content; returns with the answer to it.
    package func send(_ content: [UInt8]) async throws(DeliveryFailure) -> Step {
        try await step { $0.send(content, $1) }
    }

    private func step(
        _ start: @escaping @Sendable (SmarthostHandler, EventLoopPromise<Step>) -> Void
    ) async throws(DeliveryFailure) -> Step {
        let promise = channel.eventLoop.makePromise(of: Step.self)
        channel.eventLoop.execute { [handler] in start(handler.value, promise) }
        do {
            return try await SmarthostConnection.closing(channel) { try await promise.futureResult.get() }
        } catch let failure as DeliveryFailure {
            throw failure
        } catch {
            throw .notSent("\(error)")
        }
    }

    /// Waits for an answer; when the task is cancelled (the process ends), the channel is closed, and the wait
    /// ends with what that means.
    private static func closing(
        _ channel: any Channel, _ wait: @Sendable () async throws -> Step
    ) async throws -> Step {
        try await withTaskCancellationHandler {
            try await wait()
        } onCancel: {
            channel.close(promise: nil)
        }
    }

    /// Says QUIT and closes.
    package func close() {
        channel.eventLoop.execute { [handler] in handler.value.quit() }
    }
}

/// Carries one outbound session over a channel.
final class SmarthostHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    /// Done when the first message can be begun.
    let ready: EventLoopFuture<SmarthostConnection.Step>
    private var session: SMTPClientSession
    private let tls: TLSContext?
    private let serverName: String
    private var promise: EventLoopPromise<SmarthostConnection.Step>?
    private var input = ByteBuffer()
    private var context: ChannelHandlerContext?
    private var timer: Scheduled<Void>?
    private var lastError: String?

    init(
        _ setup: SMTPClientSession.Setup, tls: TLSContext?, serverName: String,
        ready: EventLoopPromise<SmarthostConnection.Step>
    ) {
        session = SMTPClientSession(setup)
        self.ready = ready.futureResult
        (self.tls, self.serverName, promise) = (tls, serverName, ready)
    }

    func handlerAdded(context: ChannelHandlerContext) { self.context = context }
    func handlerRemoved(context: ChannelHandlerContext) {
        end("the connection was closed")
        self.context = nil
    }

    func channelActive(context: ChannelHandlerContext) { startTimer(SmarthostConnection.commandTimeout) }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var received = unwrapInboundIn(data)
        if input.readableBytes == 0 { input = received } else { input.writeBuffer(&received) }
        process()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case .handshakeCompleted = event as? TLSEvent { perform(session.tlsStarted()) }
        context.fireUserInboundEventTriggered(event)
    }

    func channelInactive(context: ChannelHandlerContext) {
        end(lastError ?? "the smarthost closed the connection")
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        lastError = "\(error)"
        context.close(promise: nil)
    }

    // MARK: What the connection asks

    func begin(
        sender: ReversePath, recipient: String, octets: SMTPClientSession.ContentOctets,
        _ promise: EventLoopPromise<SmarthostConnection.Step>
    ) {
        guard take(promise), session.isReady else { return end("the connection is closed") }
        startTimer(SmarthostConnection.commandTimeout)
        perform(session.begin(sender: sender, recipient: recipient, octets: octets))
    }

    func send(_ content: [UInt8], _ promise: EventLoopPromise<SmarthostConnection.Step>) {
        guard take(promise) else { return end("the connection is closed") }
        startTimer(SmarthostConnection.contentTimeout)
        perform(session.contentReady(content))
    }

    func quit() {
        guard let context, context.channel.isActive else { return }
        if session.isReady { perform(session.quit()) }
        context.close(promise: nil)
    }

    private func take(_ promise: EventLoopPromise<SmarthostConnection.Step>) -> Bool {
        self.promise = promise
        return context?.channel.isActive ?? false
    }

    // MARK: The session

    private func process() {
        while input.readableBytes > 0 {
            let (consumed, action) = session.next(input.readableBytesUInt8Span)
            input.moveReaderIndex(forwardBy: consumed)
            perform(action)
            if case .wait = action, consumed == 0 { break }
        }
    }

    private func perform(_ action: SMTPClientSession.Action) {
        guard let context else { return }
        switch action {
        case .wait: break
        case .send(let bytes):
            context.writeAndFlush(
                wrapOutboundOut(context.channel.allocator.buffer(bytes: bytes)), promise: nil)
        case .startTLS: startTLS(context)
        case .ready: succeed(.ready)
        case .contentWanted: succeed(.contentWanted)
        case .answered(let answer): succeed(.answered(answer))
        case .unusable(let problem):
            lastError = problem.description
            context.close(promise: nil)
        }
    }

    /// Bytes that came in clear behind the answer to STARTTLS are thrown away: they could be anybody's.
    private func startTLS(_ context: ChannelHandlerContext) {
        input.clear()
        guard let tls else { return perform(.unusable(.tlsNotOffered)) }
        do {
            try context.pipeline.syncOperations.addHandler(
                TLSClientHandler(context: tls, serverName: serverName), position: .first)
        } catch { errorCaught(context: context, error: error) }
    }

    private func succeed(_ step: SmarthostConnection.Step) {
        timer?.cancel()
        timer = nil
        promise?.succeed(step)
        promise = nil
    }

    private func end(_ reason: String) {
        timer?.cancel()
        promise?.fail(
            session.isAmbiguous ? DeliveryFailure.ambiguous(reason) : DeliveryFailure.notSent(reason))
        promise = nil
    }

    private func startTimer(_ amount: TimeAmount) {
        timer?.cancel()
        timer = context?.eventLoop.assumeIsolated().scheduleTask(in: amount) {
            self.lastError = "no answer from the smarthost for \(amount.nanoseconds / 60_000_000_000) minutes"
            self.context?.close(promise: nil)
        }
    }
}

extension Listening.Place {
    /// What TLS asks for; a Unix socket has none.
    fileprivate var serverName: String {
        switch self {
        case .network(let endpoint): endpoint.host
        case .path: ""
        }
    }

    fileprivate var words: String {
        switch self {
        case .network(let endpoint): "\(endpoint.host):\(endpoint.port)"
        case .path(let path): path
        }
    }
}

extension ClientBootstrap {
    fileprivate func connect(to place: Listening.Place) -> EventLoopFuture<any Channel> {
        switch place {
        case .network(let endpoint): connect(host: endpoint.host, port: endpoint.port)
        case .path(let path): connect(unixDomainSocketPath: path)
        }
    }
}
