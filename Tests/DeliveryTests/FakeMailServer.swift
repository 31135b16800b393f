import Foundation
import NIOCore
import NIOPosix
import Synchronization

/// A smarthost that takes everything but what a test has it refuse.
final class FakeMailServer: Sendable {
    /// The answer to a recipient; nil: it is taken.
    typealias Refusal = @Sendable (_ recipient: String) -> String?

    private let taken = Mutex<[String]>([])
    private let refusal: Refusal

    private init(_ refusal: @escaping Refusal) { self.refusal = refusal }

    /// The recipients of what was taken, in order, as `RCPT TO` had them.
    var recipients: [String] { taken.withLock { $0 } }

    fileprivate func answer(_ recipient: String) -> String? { refusal(recipient) }
    fileprivate func took(_ recipient: String) { taken.withLock { $0.append(recipient) } }

    /// Runs `body` beside a server on a free port of 127.0.0.1.
    static func run(
        refusing refusal: @escaping Refusal, _ body: (FakeMailServer, Int) async throws -> Void
    ) async throws {
        let server = FakeMailServer(refusal)
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(FakeMailHandler(server))
                }
            }.bind(host: "127.0.0.1", port: 0).get()
        let result: Result<Void, any Error>
        do {
            try await body(server, channel.localAddress?.port ?? 0)
            result = .success(())
        } catch { result = .failure(error) }
        try await channel.close()
        try result.get()
    }
}

private final class FakeMailHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let server: FakeMailServer
    private var text = ""
    private var recipient = ""
    private var isContent = false

    init(_ server: FakeMailServer) { self.server = server }

    func channelActive(context: ChannelHandlerContext) { say("220 fake.example", context) }
    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

    private func say(_ line: String, _ context: ChannelHandlerContext) {
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: line + "\r\n")), promise: nil)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        text += String(buffer: unwrapInboundIn(data))
        while let end = text.range(of: isContent ? "\r\n.\r\n" : "\r\n") {
            let line = String(text[..<end.lowerBound])
            text = String(text[end.upperBound...])
            if isContent {
                isContent = false
                server.took(recipient)
                say("250 taken", context)
            } else {
                command(line, context)
            }
        }
    }

    private func command(_ line: String, _ context: ChannelHandlerContext) {
        switch line.prefix(4).uppercased() {
        case "RCPT":
            recipient = String(line.drop { $0 != "<" }.dropFirst().prefix { $0 != ">" })
            say(server.answer(recipient) ?? "250 known", context)
        case "DATA":
            isContent = true
            say("354 go on", context)
        case "QUIT":
            say("221 bye", context)
            context.close(promise: nil)
        default: say("250 fake.example", context)
        }
    }
}
