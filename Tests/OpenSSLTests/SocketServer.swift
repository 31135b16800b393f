import Foundation
import NIOCore
import NIOPosix

@testable import OpenSSL

/// Starts a server on a free port of 127.0.0.1, runs blocking `body` beside it, and ends it.
func withServer<Result: Sendable>(
    autoRead: Bool = true, halfClosure: Bool = false,
    _ initialize: @escaping @Sendable (ChannelPipeline.SynchronousOperations) throws -> Void,
    _ body: @escaping @Sendable (Int) throws -> Result
) async throws -> Result {
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let server = try await ServerBootstrap(group: group)
        .childChannelOption(.autoRead, value: autoRead)
        .childChannelOption(.allowRemoteHalfClosure, value: halfClosure)
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

/// As much SMTP as `openssl s_client` needs.
final class SmallSMTP: ChannelInboundHandler {
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
            let (version, name) = (facts?.version ?? "nothing", facts?.serverName ?? "nobody")
            let client =
                facts?.clientCertificate.map { " from \($0.commonName ?? "?") \($0.isVerified)" } ?? ""
            say("250 over \(version) for \(name)\(client)", context)
        }
    }

    private func say(_ reply: String, _ context: ChannelHandlerContext) {
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: reply + "\r\n")), promise: nil)
    }
}
