import Foundation
import NIOCore
import NIOPosix
import Testing

@testable import OpenSSL

@Suite("Clients that are not ours", .timeLimit(.minutes(2)))
struct ForeignClientTests {
    /// What `openssl s_client` prints that talks implicit TLS to a server, one run for each list of options.
    private func outputs(_ options: TLSServerOptions, _ runs: [[String]]) async throws -> [String] {
        let context = try TLSContext.server(options)
        return try await withServer({
            try $0.addHandlers([TLSServerHandler(context: context), SmallSMTP(tls: context)])
        }) { port in
            runs.map {
                let fixed = ["s_client", "-connect", "127.0.0.1:\(port)", "-ign_eof"]
                return Fixture.run(Fixture.opensslPath, fixed + $0, input: "NOOP\r\nQUIT\r\n").output
            }
        }
    }

    private var both: TLSServerOptions {
        TLSServerOptions(certificates: [Fixture.server(Fixture.home), Fixture.rsaTwin])
    }

    @Test("old protocols, SHA-1, suites without forward secrecy or AEAD, and odd groups get no connection")
    func refused() async throws {
        let anything = ["-cipher", "ALL:@SECLEVEL=0"]
        let runs = [
            anything + ["-tls1"], anything + ["-tls1_1"],
            anything + ["-tls1_2", "-sigalgs", "RSA+SHA1:ECDSA+SHA1"],
            ["-tls1_2", "-cipher", "AES256-GCM-SHA384"], ["-tls1_2", "-cipher", "ECDHE-RSA-AES128-SHA"],
            ["-tls1_2", "-cipher", "DHE-RSA-AES128-GCM-SHA256"],
            ["-tls1_3", "-ciphersuites", "TLS_AES_128_CCM_SHA256"],
            ["-tls1_3", "-groups", "P-521"], ["-tls1_3", "-groups", "ffdhe2048"],
        ]
        for (run, output) in zip(runs, try await outputs(both, runs)) {
            #expect(output.contains("alert") && !output.contains("250 over"), "\(run): \(output)")
        }
    }

    @Test("nothing is renegotiated or compressed, and the master secret is extended")
    func extras() async throws {
        let context = try TLSContext.server(both)
        let output = try await withServer({
            try $0.addHandlers([TLSServerHandler(context: context), SmallSMTP(tls: context)])
        }) { port in
            let arguments = ["s_client", "-connect", "127.0.0.1:\(port)", "-tls1_2", "-comp"]
            return Fixture.run(Fixture.opensslPath, arguments, input: "R\nNOOP\r\nQUIT\r\n").output
        }
        #expect(output.contains("RENEGOTIATING") && output.contains("no renegotiation"), "\(output)")
        #expect(
            output.contains("Compression: NONE") && output.contains("Extended master secret: yes"),
            "\(output)")
        #expect(!output.contains("250 over"))
    }

    @Test(
        "a client is told whose certificates are believed, and shows its own",
        arguments: ["-tls1_2", "-tls1_3"])
    func clientCertificate(version: String) async throws {
        var options = both
        options.clientCertificates = .optional(authorities: Fixture.bothCAs)
        let own = Fixture.client(Fixture.home)
        let outputs = try await outputs(
            options,
            [
                [version, "-servername", "localhost", "-cert", own.chain, "-key", own.key],
                [version, "-servername", "localhost"],
            ])
        #expect(outputs[0].contains("for localhost from Porchlight development client true"), "\(outputs[0])")
        #expect(outputs[1].contains("for localhost\r\n"), "\(outputs[1])")
        for output in outputs {
            let names = output.components(separatedBy: "Acceptable client certificate CA names\n").last ?? ""
            let lines = names.split(separator: "\n").prefix(2)
            #expect(lines.allSatisfy { $0 == "CN = Porchlight development CA" }, "\(output)")
        }
    }

    @Test(
        "a client that says close_notify and ends its half of TCP still gets the answer it is owed",
        arguments: [tls12, tls13])
    func halfClosure(version: Int32) async throws {
        let server = try TLSContext.server(both, highest: version)
        let client = try TLSContext.client(trust: Fixture.ca(Fixture.home), verify: true, highest: version)
        let answer = try await withServer(
            halfClosure: true, { try $0.addHandlers([TLSServerHandler(context: server), LateAnswer()]) }
        ) { port in
            let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
            defer { group.shutdownGracefully { _ in } }
            let result = group.next().makePromise(of: ByteBuffer.self)
            let channel = try ClientBootstrap(group: group).channelOption(
                .allowRemoteHalfClosure, value: true
            )
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandlers([
                        TLSClientHandler(context: client, serverName: "localhost"), Listener(result: result),
                    ])
                }
            }.connect(host: "127.0.0.1", port: port).wait()
            try channel.writeAndFlush(ByteBuffer(string: "DATA")).wait()
            try channel.close(mode: .output).wait()
            return try result.futureResult.wait()
        }
        #expect(String(buffer: answer) == "250 kept DATA\r\n")
    }
}

/// Answers when the client has ended both TLS and its half of TCP, as a slow commit would.
private final class LateAnswer: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private var received = ByteBuffer()
    private var isClosedByPeer = false

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        received.writeImmutableBuffer(unwrapInboundIn(data))
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case .closedByPeer? = event as? TLSEvent { isClosedByPeer = true }
        guard case ChannelEvent.inputClosed? = event as? ChannelEvent, isClosedByPeer else { return }
        let answer = ByteBuffer(string: "250 kept \(String(buffer: received))\r\n")
        context.writeAndFlush(wrapOutboundOut(answer), promise: nil)
        context.close(promise: nil)
    }
}

/// Succeeds with all that came before the server's close_notify.
private final class Listener: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private var result: EventLoopPromise<ByteBuffer>?
    private var received = ByteBuffer()

    init(result: EventLoopPromise<ByteBuffer>) { self.result = result }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        received.writeImmutableBuffer(unwrapInboundIn(data))
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        guard case .closedByPeer? = event as? TLSEvent else { return }
        result?.succeed(received)
        result = nil
    }

    func channelInactive(context: ChannelHandlerContext) {
        result?.fail(ChannelError.eof)
        result = nil
    }
}
