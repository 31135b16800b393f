import Foundation
import NIOCore
import NIOPosix
import OpenSSL
import Synchronization

/// A company's system that says, octet for octet, what a test wants, over TLS or without.
final class FakeSystem: Sendable {
    struct Request: Sendable {
        /// Counted from 0: of all connections, and on this one.
        let connection: Int
        let onConnection: Int
        let head: String
        let body: String

        func field(_ name: String) -> String? {
            for line in head.split(separator: "\r\n").dropFirst() {
                let parts = line.split(separator: ":", maxSplits: 1)
                if parts.first?.lowercased() == name, parts.count == 2 {
                    return parts[1].trimmingCharacters(in: .whitespaces)
                }
            }
            return nil
        }
    }

    enum Action: Sendable {
        case send(String)
        /// Closes, with close_notify where there is TLS.
        case close
        /// Cuts the connection as a crash does.
        case cut
    }

    typealias Script = @Sendable (Request) -> [Action]

    private let state = Mutex((connections: 0, requests: [Request](), open: 0))
    private let script: Script
    let tls: TLSContext?

    private init(_ tls: TLSContext?, _ script: @escaping Script) { (self.tls, self.script) = (tls, script) }

    var connections: Int { state.withLock { $0.connections } }
    var requests: [Request] { state.withLock { $0.requests } }
    var open: Int { state.withLock { $0.open } }

    /// A JSON answer that lets the connection live.
    static func json(_ body: String, status: String = "200 OK") -> [Action] {
        [
            .send(
                "HTTP/1.1 \(status)\r\nContent-Type: application/json\r\nContent-Length: \(body.utf8.count)\r\n\r\n"
                    + body)
        ]
    }

    /// Runs `body` beside a system on a free port of 127.0.0.1.
    static func run(
        certificate: CertificateFiles? = Fixture.server(Fixture.home), port: Int = 0,
        _ script: @escaping Script, _ body: (FakeSystem, Int) async throws -> Void
    ) async throws {
        let system = FakeSystem(try certificate.map { try TLSContext.server(certificates: [$0]) }, script)
        let group = MultiThreadedEventLoopGroup.singleton
        let server = try await ServerBootstrap(group: group)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let pipeline = channel.pipeline.syncOperations
                    if let tls = system.tls { try pipeline.addHandler(TLSServerHandler(context: tls)) }
                    try pipeline.addHandler(FakeSystemHandler(system))
                }
            }.bind(host: "127.0.0.1", port: port).get()
        let result: Result<Void, any Error>
        do {
            try await body(system, server.localAddress?.port ?? 0)
            result = .success(())
        } catch { result = .failure(error) }
        try await server.close()
        try result.get()
    }

    fileprivate func connected() -> Int {
        state.withLock {
            $0.connections += 1
            $0.open += 1
            return $0.connections - 1
        }
    }

    fileprivate func disconnected() { state.withLock { $0.open -= 1 } }

    fileprivate func actions(_ request: Request) -> [Action] {
        state.withLock { $0.requests.append(request) }
        return script(request)
    }
}

private final class FakeSystemHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let system: FakeSystem
    private var connection = 0
    private var count = 0
    private var text = ""

    init(_ system: FakeSystem) { self.system = system }

    func channelActive(context: ChannelHandlerContext) { connection = system.connected() }
    func channelInactive(context: ChannelHandlerContext) { system.disconnected() }
    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        text += String(buffer: unwrapInboundIn(data))
        guard let end = text.range(of: "\r\n\r\n") else { return }
        let head = String(text[..<end.lowerBound])
        let probe = FakeSystem.Request(connection: 0, onConnection: 0, head: head, body: "")
        let length = probe.field("content-length").flatMap { Int($0) } ?? 0
        guard text[end.upperBound...].utf8.count >= length else { return }
        let body = String(decoding: text[end.upperBound...].utf8.prefix(length), as: UTF8.self)
        text = ""
        let request = FakeSystem.Request(
            connection: connection, onConnection: count, head: head, body: body)
        count += 1
        for action in system.actions(request) {
            switch action {
            case .send(let text):
                context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: text)), promise: nil)
            case .close: context.close(promise: nil)
            case .cut: cut(context)
            }
        }
    }

    /// Past the TLS handler, so that no close_notify is sent.
    private func cut(_ context: ChannelHandlerContext) {
        guard system.tls != nil,
            let tls = try? context.pipeline.syncOperations.context(handlerType: TLSServerHandler.self)
        else { return context.close(promise: nil) }
        tls.close(promise: nil)
    }
}
