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
