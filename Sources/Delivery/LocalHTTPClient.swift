import Glibc
package import NIOCore
import NIOHTTP1
import NIOPosix

/// A small HTTP/1.1 client (RFC 9112) for the command line's requests to a running gateway: one request a
/// connection, over a Unix-domain socket.
package struct LocalHTTPClient: Sendable {
    package struct Answer: Sendable {
        package let status: Int
        /// Empty where the body was handed out in pieces.
        package let body: [UInt8]
    }

    package enum Failure: Error, Sendable, CustomStringConvertible {
        case noGateway(path: String, reason: String)
        case cut

        package var description: String {
            switch self {
            case .noGateway(let path, let reason):
                "no gateway answers at \(path) (\(reason)); is porchlight serve running with this configuration?"
            case .cut: "the gateway closed the connection before its answer was complete"
            }
        }
    }

    /// Takes a piece of the body.
    package typealias Piece = @Sendable (ByteBuffer) -> Void

    private let socket: String

    package init(socket: String) { self.socket = socket }

    /// - Parameters:
    ///   - target: path and query, already encoded.
    ///   - fields: header fields beside those that every request has.
    ///   - body: sent as JSON if not nil.
    ///   - piece: takes the body of a good answer as it comes; without it the body is collected.
    package func request(
        _ method: String, _ target: String, fields: [(String, String)] = [], body: [UInt8]? = nil,
        piece: Piece? = nil
    ) async throws(Failure) -> Answer {
        let loop = MultiThreadedEventLoopGroup.singleton.next()
        let promise = loop.makePromise(of: Answer.self)
        let bootstrap = ClientBootstrap(group: loop).channelInitializer { channel in
            channel.eventLoop.makeCompletedFuture {
                try channel.pipeline.syncOperations.addHTTPClientHandlers()
                try channel.pipeline.syncOperations.addHandler(
                    RequestHandler(method, target, fields: fields, body: body, piece: piece, answer: promise))
            }
        }
        do { _ = try await bootstrap.connect(unixDomainSocketPath: socket).get() } catch {
            promise.fail(error)
            let reason = (error as? IOError).map { String(cString: strerror($0.errnoCode)) } ?? "\(error)"
            throw .noGateway(path: socket, reason: reason)
        }
        do { return try await promise.futureResult.get() } catch { throw .cut }
    }
}

private final class RequestHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPClientResponsePart
    typealias OutboundOut = HTTPClientRequestPart

    private let head: HTTPRequestHead
    private let body: [UInt8]?
    private let piece: LocalHTTPClient.Piece?
    private var promise: EventLoopPromise<LocalHTTPClient.Answer>?
    private var status = 0
    private var received: [UInt8] = []

    init(
        _ method: String, _ target: String, fields: [(String, String)], body: [UInt8]?,
        piece: LocalHTTPClient.Piece?, answer: EventLoopPromise<LocalHTTPClient.Answer>
    ) {
        var headers: HTTPHeaders = ["Host": "localhost", "Connection": "close"]
        headers.add(contentsOf: fields)
        if let body {
            headers.add(name: "Content-Type", value: "application/json")
            headers.add(name: "Content-Length", value: String(body.count))
        } else if method == "POST" {
            headers.add(name: "Content-Length", value: "0")
        }
        head = HTTPRequestHead(
            version: .http1_1, method: HTTPMethod(rawValue: method), uri: target, headers: headers)
        (self.body, self.piece, promise) = (body, piece, answer)
    }

    func channelActive(context: ChannelHandlerContext) {
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        if let body {
            context.write(
                wrapOutboundOut(.body(.byteBuffer(context.channel.allocator.buffer(bytes: body)))),
                promise: nil)
        }
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head): status = Int(head.status.code)
        case .body(let buffer):
            if let piece, status < 300 { piece(buffer) } else { received += Array(buffer.readableBytesView) }
        case .end:
            promise?.succeed(LocalHTTPClient.Answer(status: status, body: received))
            promise = nil
            context.close(promise: nil)
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        promise?.fail(LocalHTTPClient.Failure.cut)
        promise = nil
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        promise?.fail(error)
        promise = nil
        context.close(promise: nil)
    }
}
