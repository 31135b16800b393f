import Foundation
import NIOCore
import NIOPosix
import Testing

@testable import OpenSSL

@Suite("TLS over sockets", .timeLimit(.minutes(2)))
struct SocketTests {
    @Test("openssl s_client talks STARTTLS to us", arguments: ["-tls1_2", "-tls1_3"])
    func startTLS(version: String) async throws {
        let context = try TLSContext.server(certificates: [Fixture.server(Fixture.home)])
        let output = try await withServer({ try $0.addHandler(SmallSMTP(tls: context)) }) { port in
            Fixture.run(
                Fixture.opensslPath,
                [
                    "s_client", "-connect", "127.0.0.1:\(port)", "-starttls", "smtp", version, "-quiet",
                    "-CAfile", Fixture.home + "/ca.pem", "-verify_return_error", "-verify_hostname",
                    "localhost",
                    "-servername", "localhost", "-ign_eof",
                ],
                input: "NOOP\r\nQUIT\r\n"
            ).output
        }
        let name = version == "-tls1_2" ? "TLSv1.2" : "TLSv1.3"
        #expect(output.contains("250 over \(name) for localhost\r\n221 bye\r\n"), "\(output)")
    }

    @Test("openssl s_client resumes a session with our ticket", arguments: ["-tls1_2", "-tls1_3"])
    func ticket(version: String) async throws {
        let context = try TLSContext.server(certificates: [Fixture.server(Fixture.home)])
        let session = Fixture.root + "/session\(version)"
        let outputs = try await withServer({
            try $0.addHandlers([TLSServerHandler(context: context), SmallSMTP(tls: context)])
        }) { port in
            ["-sess_out", "-sess_in"].map { option in
                Fixture.run(
                    Fixture.opensslPath,
                    ["s_client", "-connect", "127.0.0.1:\(port)", version, "-ign_eof", option, session],
                    input: "NOOP\r\nQUIT\r\n"
                ).output
            }
        }
        #expect(outputs[0].contains("New, "), "\(outputs[0])")
        #expect(outputs[1].contains("Reused, "), "\(outputs[1])")
    }

    @Test(
        "three megabytes are echoed over TCP, with automatic reads and with reads on demand",
        arguments: [true, false])
    func echo(autoRead: Bool) async throws {
        let server = try TLSContext.server(certificates: [Fixture.server(Fixture.home)])
        let client = try TLSContext.client(trust: Fixture.ca(Fixture.home))
        let bytes = pattern(3 << 20)
        let echoed = try await withServer(
            autoRead: autoRead,
            { try $0.addHandlers([TLSServerHandler(context: server), Echo(isAsking: !autoRead)]) }
        ) { port in
            let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
            defer { group.shutdownGracefully { _ in } }
            let result = group.next().makePromise(of: ByteBuffer.self)
            let channel = try ClientBootstrap(group: group).channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandlers([
                        TLSClientHandler(context: client, serverName: "127.0.0.1"),
                        Collector(count: bytes.count, result: result),
                    ])
                }
            }.connect(host: "127.0.0.1", port: port).wait()
            try channel.writeAndFlush(ByteBuffer(bytes: bytes)).wait()
            let echoed = try result.futureResult.wait()
            try channel.close().wait()
            return echoed
        }
        #expect(Array(echoed.readableBytesView) == bytes)
    }

    /// Starts a server on a free port of 127.0.0.1, runs blocking `body` beside it, and ends it.
    private func withServer<Result: Sendable>(
        autoRead: Bool = true,
        _ initialize: @escaping @Sendable (ChannelPipeline.SynchronousOperations) throws -> Void,
        _ body: @escaping @Sendable (Int) throws -> Result
    ) async throws -> Result {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let server = try await ServerBootstrap(group: group)
            .childChannelOption(.autoRead, value: autoRead)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture { try initialize(channel.pipeline.syncOperations) }
            }.bind(host: "127.0.0.1", port: 0).get()
        guard let port = server.localAddress?.port else { preconditionFailure("bound, but to no port") }
        let result = await withCheckedContinuation { continuation in
            DispatchQueue.global().async { continuation.resume(returning: Swift.Result { try body(port) }) }
        }
        try await server.close()
        try await group.shutdownGracefully()
        return try result.get()
    }
}

/// As much SMTP as `openssl s_client` needs.
private final class SmallSMTP: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let tls: TLSContext
    private var text = ""
    private var facts: TLSFacts?

    init(tls: TLSContext) {
        self.tls = tls
    }

    func channelActive(context: ChannelHandlerContext) { say("220 small", context) }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        text += String(buffer: unwrapInboundIn(data))
        while let end = text.range(of: "\r\n") {
            let line = text[..<end.lowerBound].uppercased()
            text.removeSubrange(..<end.upperBound)
            obey(line, context)
        }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case .handshakeCompleted(let facts)? = event as? TLSEvent { self.facts = facts }
    }

    private func obey(_ line: String, _ context: ChannelHandlerContext) {
        switch line.prefix(4) {
        case "EHLO": say("250-small\r\n250 STARTTLS", context)
        case "STAR":
            say("220 go", context)
            do {
                try context.pipeline.syncOperations.addHandler(
                    TLSServerHandler(context: tls), position: .first)
            } catch {
                context.close(promise: nil)
            }
        case "QUIT":
            say("221 bye", context)
            context.close(promise: nil)
        default:
            say("250 over \(facts?.version ?? "nothing") for \(facts?.serverName ?? "nobody")", context)
        }
    }

    private func say(_ reply: String, _ context: ChannelHandlerContext) {
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: reply + "\r\n")), promise: nil)
    }
}

private final class Echo: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let isAsking: Bool

    init(isAsking: Bool) {
        self.isAsking = isAsking
    }

    func channelActive(context: ChannelHandlerContext) {
        if isAsking { context.read() }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        context.writeAndFlush(data, promise: nil)
        if isAsking { context.read() }
    }
}

/// Succeeds when `count` bytes have come.
private final class Collector: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let count: Int
    private var result: EventLoopPromise<ByteBuffer>?
    private var received = ByteBuffer()

    init(count: Int, result: EventLoopPromise<ByteBuffer>) {
        self.count = count
        self.result = result
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        received.writeImmutableBuffer(unwrapInboundIn(data))
        guard received.readableBytes >= count else { return }
        result?.succeed(received)
        result = nil
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        result?.fail(error)
        result = nil
    }

    func channelInactive(context: ChannelHandlerContext) {
        result?.fail(ChannelError.eof)
        result = nil
    }
}
