package import Config
package import Logging
package import NIOCore
import NIOPosix
package import OpenSSL
package import ServiceLifecycle
import Store
import Synchronization
import Wire

/// POP3 listeners and the sessions that came through them.
package final class PickupService: Service {
    package enum Kind: String, Sendable, CaseIterable { case pop3, pop3s }

    private let group: any EventLoopGroup
    private let desk: MaildropDesk
    private let site: @Sendable () -> Site
    private let tls: @Sendable () -> TLSContext?
    private let log: Logger
    private let metrics = PickupMetrics()
    private let sessions = Mutex<[ObjectIdentifier: Open]>([:])
    private let listeners = Mutex<[any Channel]>([])
    private let isDraining = Atomic<Bool>(false)

    private struct Open {
        let channel: any Channel
        let address: String
    }

    /// How long what is being handed over may take when the server goes down.
    private static let drainLimit = Duration.seconds(4)
    /// How long giving back may take after that; what is not given back then, the next start gives back.
    private static let lastWord = Duration.seconds(1)

    /// - Parameter tls: the context in force; asked for each new connection, so that a reload needs no restart.
    package init(
        group: any EventLoopGroup, desk: MaildropDesk, site: @escaping @Sendable () -> Site,
        tls: @escaping @Sendable () -> TLSContext?, log: Logger
    ) {
        (self.group, self.desk, self.site, self.tls, self.log) = (group, desk, site, tls, log)
    }

    /// Gives back what sessions of a killed process had; before `bind`.
    package func prepare() async throws { try await desk.store.releaseMaildrops() }

    /// Binds a place. Returns it as the line on standard output names it.
    package func bind(_ endpoint: Endpoint, _ kind: Kind) async throws -> String {
        let channel = try await bootstrap(kind).bind(host: endpoint.host, port: endpoint.port).get()
        listeners.withLock { $0.append(channel) }
        let host = endpoint.host.contains(":") ? "[\(endpoint.host)]" : endpoint.host
        return "\(host):\(channel.localAddress?.port ?? endpoint.port)"
    }

    /// Takes over a socket that listens already.
    package func take(_ descriptor: CInt, _ kind: Kind) async throws -> String {
        let channel = try await bootstrap(kind).withBoundSocket(descriptor).get()
        listeners.withLock { $0.append(channel) }
        guard let address = channel.localAddress, let ip = address.ipAddress else { return "socket" }
        return (ip.contains(":") ? "[\(ip)]" : ip) + ":\(address.port ?? 0)"
    }

    private func bootstrap(_ kind: Kind) -> ServerBootstrap {
        ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 256)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.allowRemoteHalfClosure, value: true)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture { try self.accept(channel, kind) }
            }
    }

    private func accept(_ channel: any Channel, _ kind: Kind) throws {
        let address = channel.remoteAddress?.ipAddress ?? ""
        let site = site()
        let settings = site.settings.pickup
        let id = ObjectIdentifier(channel)
        let (all, same) = sessions.withLock { sessions in
            sessions[id] = Open(channel: channel, address: address)
            return (sessions.count, sessions.values.count { $0.address == address })
        }
        channel.closeFuture.whenComplete { [self] _ in
            sessions.withLock { _ = $0.removeValue(forKey: id) }
        }
        if isDraining.load(ordering: .relaxed) { throw ChannelError.operationUnsupported }
        guard all <= settings.connections, same <= settings.perAddress else {
            log.notice("connection refused: too many", metadata: ["peer": "\(address)"])
            // In clear text an answer would be no answer to a client that waits for TLS.
            if kind == .pop3s { throw ChannelError.operationUnsupported }
            return try channel.pipeline.syncOperations.addHandler(RefusingHandler())
        }
        let context = tls()
        let timeout = site.settings.sessions.handshakeTimeout
        if kind == .pop3s {
            guard let context else { throw ChannelError.operationUnsupported }
            try channel.pipeline.syncOperations.addHandler(
                TLSServerHandler(context: context, handshakeTimeout: TimeAmount(timeout)))
        }
        metrics.sessionBegan(kind)
        let entry = POP3Handler.Entry(
            kind: kind, setup: setup(kind, site, address, hasTLS: context != nil), settings: settings,
            handshakeTimeout: timeout, tls: context, address: address)
        try channel.pipeline.syncOperations.addHandler(
            POP3Handler(entry, desk: desk, metrics: metrics, log: log))
    }

    private func setup(
        _ kind: Kind, _ site: Site, _ address: String, hasTLS: Bool
    ) -> POP3ServerSession.Setup {
        var setup = POP3ServerSession.Setup(host: site.settings.host)
        setup.offersTLS = hasTLS && kind == .pop3
        setup.isSecure = kind == .pop3s
        switch site.settings.pickup.plaintext {
        case .never: setup.allowsPlaintext = false
        case .loopback: setup.allowsPlaintext = PickupService.loopback.contains { $0.contains(address) }
        case .always: setup.allowsPlaintext = true
        }
        return setup
    }

    private static let loopback = ["127.0.0.0/8", "::1"].compactMap { Network($0) }

    /// Waits for the end of the process, then ends the sessions. What is being handed over is finished, and what was leased
    /// is given back.
    package func run() async throws {
        try? await gracefulShutdown()
        isDraining.store(true, ordering: .relaxed)
        for listener in listeners.withLock({ $0 }) { try? await listener.close() }
        for open in sessions.withLock({ Array($0.values) }) {
            open.channel.pipeline.fireUserInboundEventTriggered(ClosingTime())
        }
        let end = ContinuousClock.now + PickupService.drainLimit
        while ContinuousClock.now < end, sessions.withLock({ !$0.isEmpty }) || desk.openMaildrops > 0 {
            try? await Task.sleep(for: .milliseconds(20))
        }
        for open in sessions.withLock({ Array($0.values) }) { open.channel.close(promise: nil) }
        let last = ContinuousClock.now + PickupService.lastWord
        while ContinuousClock.now < last, desk.openMaildrops > 0 {
            try? await Task.sleep(for: .milliseconds(20))
        }
    }

    package var openSessions: Int { sessions.withLock { $0.count } }
}

/// Says that there are too many, and closes.
private final class RefusingHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { refuse(context) }
    }

    func channelActive(context: ChannelHandlerContext) { refuse(context) }

    private func refuse(_ context: ChannelHandlerContext) {
        let channel = context.channel
        let reply = channel.allocator.buffer(bytes: POP3Reply.tooManySessions.bytes)
        context.writeAndFlush(wrapOutboundOut(reply)).whenComplete { _ in channel.close(promise: nil) }
    }
    func channelRead(context: ChannelHandlerContext, data: NIOAny) {}
}
