package import Config
import Glibc
package import Logging
import Mail
package import NIOCore
import NIOPosix
package import OpenSSL
import ServiceLifecycle
import Synchronization
import Triage
import Wire

/// SMTP listeners and the sessions that came through them.
package final class SMTPService: Service {
    package enum Kind: String, Sendable { case smtp, smtps, lmtp }

    private let group: any EventLoopGroup
    private let reception: Reception
    private let budget: ContentBudget
    private let site: @Sendable () -> Site
    private let tls: @Sendable () -> TLSContext?
    private let log: Logger
    private let census = Census()
    private let metrics: IntakeMetrics
    private let sessions = Mutex<[ObjectIdentifier: any Channel]>([:])
    private let listeners = Mutex<[any Channel]>([])
    private let isDraining = Atomic<Bool>(false)

    /// How long sessions may take to finish what they are doing when the server goes down.
    private static let drainLimit = Duration.seconds(10)
    /// How long the last answer may take to leave after that.
    private static let lastWord = Duration.milliseconds(200)

    /// - Parameter tls: the context in force; asked for each new connection, so that a reload needs no restart.
    package init(
        group: any EventLoopGroup, reception: Reception, site: @escaping @Sendable () -> Site,
        tls: @escaping @Sendable () -> TLSContext?, log: Logger
    ) {
        (self.group, self.reception, self.site, self.tls, self.log) = (group, reception, site, tls, log)
        metrics = IntakeMetrics()
        budget = ContentBudget { site().settings.sessions.memory }
    }

    /// Binds a place. Returns it as the line on standard output names it.
    package func bind(_ listening: Listening, _ kind: Kind) async throws -> String {
        let bootstrap = bootstrap(listening, kind)
        switch listening.place {
        case .network(let endpoint):
            let channel = try await bootstrap.bind(host: endpoint.host, port: endpoint.port).get()
            listeners.withLock { $0.append(channel) }
            let host = endpoint.host.contains(":") ? "[\(endpoint.host)]" : endpoint.host
            return "\(host):\(channel.localAddress?.port ?? endpoint.port)"
        case .path(let path):
            // Left by a killed process; the store's lock says that none of ours is alive.
            let channel = try await bootstrap.bind(
                unixDomainSocketPath: path, cleanupExistingSocketFile: true
            ).get()
            listeners.withLock { $0.append(channel) }
            // The MTA is another user. Who may connect the folder says, and who may hand mail in, “relays”.
            chmod(path, 0o666)
            return path
        }
    }

    /// Takes over a socket that listens already, with what `demands` says of TLS and proxies.
    package func take(_ descriptor: CInt, _ demands: Listening, _ kind: Kind) async throws -> String {
        let channel = try await bootstrap(demands, kind).withBoundSocket(descriptor).get()
        listeners.withLock { $0.append(channel) }
        guard let address = channel.localAddress else { return "socket" }
        guard let ip = address.ipAddress else { return address.pathname ?? "socket" }
        return (ip.contains(":") ? "[\(ip)]" : ip) + ":\(address.port ?? 0)"
    }

    private func bootstrap(_ listening: Listening, _ kind: Kind) -> ServerBootstrap {
        ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 1024)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.allowRemoteHalfClosure, value: true)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture { try self.accept(channel, listening, kind) }
            }
    }

    private func accept(_ channel: any Channel, _ listening: Listening, _ kind: Kind) throws {
        sessions.withLock { $0[ObjectIdentifier(channel)] = channel }
        channel.closeFuture.whenComplete { [self] _ in
            sessions.withLock { _ = $0.removeValue(forKey: ObjectIdentifier(channel)) }
        }
        let address = channel.remoteAddress?.ipAddress ?? ""
        guard !listening.proxies.isEmpty else { return try admit(channel, address, listening, kind) }
        guard listening.proxies.contains(where: { $0.contains(address) }) else {
            log.notice("connection to a proxy's port from elsewhere closed", metadata: ["peer": "\(address)"])
            throw ChannelError.operationUnsupported
        }
        let limits = site().settings.sessions
        guard sessions.withLock({ $0.count }) <= limits.connections else {
            log.notice("a proxy's connection was closed: too many", metadata: ["proxy": "\(address)"])
            throw ChannelError.operationUnsupported
        }
        let timeout = TimeAmount(limits.handshakeTimeout)
        let handler = ProxyHandler(timeout: timeout, log: log) { client in
            try self.admit(channel, client ?? address, listening, kind)
        }
        try channel.pipeline.syncOperations.addHandler(handler)
    }

    /// Adds a session to the channel, or the handler that says why there is none.
    private func admit(_ channel: any Channel, _ address: String, _ listening: Listening, _ kind: Kind) throws
    {
        let site = site()
        let peer = Peer(address: address, session: base32(RandomBytes.make(5)))
        var log = log
        log[metadataKey: "session"] = "\(peer.session)"
        let isListed = peer.isListed(in: site.settings) || address.isEmpty
        let place = census.enter(address, isListed: isListed, site.settings.sessions)
        channel.closeFuture.whenComplete { [census] _ in census.leave(place) }
        if let refusal = isDraining.load(ordering: .relaxed) ? .shuttingDown : place.refusal {
            log.notice(
                "connection refused", metadata: ["peer": "\(address)", "answer": "\(refusal.logged)"])
            metrics.refused(refusal)
            // In clear text an answer would be no answer to a client that waits for TLS.
            if kind == .smtps { throw ChannelError.operationUnsupported }
            try channel.pipeline.syncOperations.addHandler(RefusingHandler(refusal))
            return
        }
        let context = tls()
        if kind == .smtps {
            guard let context else { throw ChannelError.operationUnsupported }
            let timeout = TimeAmount(site.settings.sessions.handshakeTimeout)
            try channel.pipeline.syncOperations.addHandler(
                TLSServerHandler(context: context, handshakeTimeout: timeout))
        }
        metrics.sessionBegan(kind)
        let entry = SMTPHandler.Entry(
            kind: kind, setup: setup(kind, site, hasTLS: context != nil), listening: listening,
            settings: site.settings, tls: context, peer: peer)
        try channel.pipeline.syncOperations.addHandler(
            SMTPHandler(entry, reception: reception, budget: budget, metrics: metrics, log: log))
    }

    private func setup(_ kind: Kind, _ site: Site, hasTLS: Bool) -> SMTPServerSession.Setup {
        var setup = SMTPServerSession.Setup(host: site.settings.host)
        setup.limits = site.settings.limits
        setup.isLocal = kind == .lmtp
        setup.offersTLS = hasTLS && kind != .smtps
        setup.isSecure = kind == .smtps
        setup.guidance = site.guidance
        return setup
    }

    /// Waits for the end of the process, then stops accepting and lets sessions finish what they are doing.
    package func run() async throws {
        try? await gracefulShutdown()
        await drain()
    }

    private func drain() async {
        isDraining.store(true, ordering: .relaxed)
        for listener in listeners.withLock({ $0 }) { try? await listener.close() }
        for channel in sessions.withLock({ Array($0.values) }) {
            channel.pipeline.fireUserInboundEventTriggered(ShutdownEvent.draining)
        }
        let end = ContinuousClock.now + SMTPService.drainLimit
        while ContinuousClock.now < end, sessions.withLock({ !$0.isEmpty }) {
            try? await Task.sleep(for: .milliseconds(20))
        }
        for channel in sessions.withLock({ Array($0.values) }) {
            channel.pipeline.fireUserInboundEventTriggered(ShutdownEvent.overdue)
        }
        try? await Task.sleep(for: SMTPService.lastWord)
        for channel in sessions.withLock({ Array($0.values) }) { channel.close(promise: nil) }
    }

    package var openSessions: Int { census.total }
    /// Whether the process is going down and takes no more connections.
    package var isGoingDown: Bool { isDraining.load(ordering: .relaxed) }

    /// Stops accepting at once, because nothing can be kept any more.
    package func stopAccepting() {
        for listener in listeners.withLock({ $0 }) { listener.close(promise: nil) }
    }
}

/// Says one thing to a client, and closes.
private final class RefusingHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer
    private let reply: SMTPReply

    init(_ reply: SMTPReply) { self.reply = reply }

    func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { refuse(context) }
    }

    func channelActive(context: ChannelHandlerContext) { refuse(context) }

    private func refuse(_ context: ChannelHandlerContext) {
        let reply = context.channel.allocator.buffer(bytes: reply.bytes)
        let channel = context.channel
        context.writeAndFlush(wrapOutboundOut(reply)).whenComplete { _ in channel.close(promise: nil) }
    }
    func channelRead(context: ChannelHandlerContext, data: NIOAny) {}
}
