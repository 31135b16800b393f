package import Config
package import Logging
import Mail
package import NIOCore
import NIOPosix
package import OpenSSL
import ServiceLifecycle
import Synchronization
import Wire

/// SMTP listeners and the sessions that came through them.
package final class SMTPService: Service {
    package enum Kind: Sendable { case smtp, smtps }

    private let group: any EventLoopGroup
    private let reception: Reception
    private let budget: ContentBudget
    private let site: @Sendable () -> Site
    private let tls: @Sendable () -> TLSContext?
    private let log: Logger
    private let sessions = Mutex<[ObjectIdentifier: any Channel]>([:])
    private let listeners = Mutex<[any Channel]>([])
    private let isDraining = Atomic<Bool>(false)

    /// How long sessions may take to finish what they are doing when the server goes down.
    private static let drainLimit = Duration.seconds(10)

    /// - Parameter tls: the context in force; asked for each new connection, so that a reload needs no restart.
    package init(
        group: any EventLoopGroup, reception: Reception, site: @escaping @Sendable () -> Site,
        tls: @escaping @Sendable () -> TLSContext?, log: Logger
    ) {
        (self.group, self.reception, self.site, self.tls, self.log) = (group, reception, site, tls, log)
        budget = ContentBudget { site().settings.contentMemory }
    }

    /// Binds an address. Returns the port that was bound.
    package func bind(_ endpoint: Endpoint, _ kind: Kind) async throws -> Int {
        let channel = try await ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 1024)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.allowRemoteHalfClosure, value: true)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture { try self.initialise(channel, kind) }
            }
            .bind(host: endpoint.host, port: endpoint.port).get()
        listeners.withLock { $0.append(channel) }
        return channel.localAddress?.port ?? endpoint.port
    }

    private func initialise(_ channel: any Channel, _ kind: Kind) throws {
        let settings = site().settings
        let address = channel.remoteAddress?.ipAddress ?? ""
        let count = sessions.withLock { sessions in
            sessions[ObjectIdentifier(channel)] = channel
            return sessions.count
        }
        channel.closeFuture.whenComplete { [self] _ in
            sessions.withLock { _ = $0.removeValue(forKey: ObjectIdentifier(channel)) }
        }
        if count > settings.connections || isDraining.load(ordering: .relaxed) {
            let reply = count > settings.connections ? SMTPReply.tooManyConnections : .shuttingDown
            try channel.pipeline.syncOperations.addHandler(RefusingHandler(reply))
            return
        }
        var setup = SMTPServerSession.Setup(host: settings.host)
        setup.limits = settings.limits
        let context = tls()
        setup.offersTLS = context != nil && kind == .smtp
        setup.isSecure = kind == .smtps
        setup.requiresTLS = settings.requiresTLS
        setup.acceptsBareOctets = settings.relays.contains { $0.networks.contains { $0.contains(address) } }
        if kind == .smtps {
            guard let context else { throw ChannelError.operationUnsupported }
            try channel.pipeline.syncOperations.addHandler(TLSServerHandler(context: context))
        }
        try channel.pipeline.syncOperations.addHandler(
            SMTPHandler(
                setup, reception: reception, budget: budget, tls: context,
                command: TimeAmount(settings.commandTimeout),
                data: TimeAmount(settings.dataTimeout), log: log))
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
        for channel in sessions.withLock({ Array($0.values) }) { channel.close(promise: nil) }
    }

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

    func channelActive(context: ChannelHandlerContext) {
        let reply = context.channel.allocator.buffer(bytes: reply.bytes)
        let channel = context.channel
        context.writeAndFlush(wrapOutboundOut(reply)).whenComplete { _ in channel.close(promise: nil) }
    }
    func channelRead(context: ChannelHandlerContext, data: NIOAny) {}
}
