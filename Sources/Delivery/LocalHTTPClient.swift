import Glibc
package import NIOCore
import NIOHTTP1
import NIOPosix
package import OpenSSL

/// A small HTTP/1.1 client (RFC 9112) for the command line's requests to a gateway: one request a connection, over a
/// Unix-domain socket, or over TLS to a gateway elsewhere.
package struct LocalHTTPClient: Sendable {
    /// Where the gateway is.
    package enum Place: Sendable {
        case socket(String)
        /// - Parameter tls: nil for clear text, which is for this machine only.
        case server(host: String, port: Int, tls: TLSContext?)
    }

    package struct Answer: Sendable {
        package let status: Int
        /// Empty where the body was handed out in pieces.
        package let body: [UInt8]
        /// Seconds or a date, as the gateway wrote it.
        package var retryAfter: String?
        /// Where a redirect leads to; none is followed.
        package var location: String?
    }

    package enum Failure: Error, Sendable, CustomStringConvertible {
        case noGateway(path: String, reason: String)
        /// The socket belongs to somebody else.
        case notAllowed(path: String)
        case notReached(server: String, reason: String)
        case tls(server: String, reason: String)
        case notHTTP
        case silent
        case cut

        package var description: String {
            switch self {
            case .noGateway(let path, let reason):
                "no gateway answers at \(path) (\(reason)); is porchlight serve running with this configuration?"
            case .notAllowed(let path):
                "you may not open the socket \(path); run this as the user that the gateway runs as, or ask it with --server and a token"
            case .notReached(let server, let reason): "\(server) cannot be reached (\(reason))"
            case .tls(let server, let reason): Failure.tlsWords(server, reason)
            case .notHTTP: "what answers there is no Porchlight gateway"
            case .silent: "the gateway did not answer in time"
            case .cut: "the gateway closed the connection before its answer was complete"
            }
        }

        /// Whether the same request may go well a little later.
        package var isPassing: Bool {
            switch self {
            case .noGateway, .notReached, .silent, .cut: true
            case .notAllowed, .tls, .notHTTP: false
            }
        }

        private static func tlsWords(_ server: String, _ reason: String) -> String {
            let advice =
                if reason.contains("self-signed certificate") || reason.contains("local issuer") {
                    "its certificate is of an authority that this machine does not know; if it is yours, give its certificate with --ca FILE"
                } else if reason.contains("hostname mismatch") || reason.contains("IP address mismatch") {
                    "its certificate is for another name; ask it by the name in the certificate"
                } else if reason.contains("expired") {
                    "its certificate has expired"
                } else if reason.contains("wrong version") || reason.contains("unexpected eof") {
                    "there is no TLS at this port"
                } else {
                    "no safe connection came about"
                }
            return "\(server): \(advice) (\(reason))"
        }
    }

    /// Takes a piece of the body.
    package typealias Piece = @Sendable (ByteBuffer) -> Void

    /// How long a gateway elsewhere may say nothing; longer than anything there takes or waits for.
    private static let longestSilence = TimeAmount.seconds(300)

    private let place: Place

    package init(_ place: Place) { self.place = place }

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
        let head = head(method, target, fields, body)
        let bootstrap = ClientBootstrap(group: loop).connectTimeout(.seconds(15))
            .channelInitializer { [place] channel in
                channel.eventLoop.makeCompletedFuture {
                    let pipeline = channel.pipeline.syncOperations
                    var isSecure = false
                    if case .server(let host, _, let tls) = place {
                        isSecure = tls != nil
                        if let tls {
                            try pipeline.addHandler(TLSClientHandler(context: tls, serverName: host))
                        }
                        try pipeline.addHandler(IdleStateHandler(readTimeout: Self.longestSilence))
                    }
                    try pipeline.addHTTPClientHandlers()
                    try pipeline.addHandler(
                        RequestHandler(head, body: body, piece: piece, isSecure: isSecure, answer: promise))
                }
            }
        do {
            switch place {
            case .socket(let path): _ = try await bootstrap.connect(unixDomainSocketPath: path).get()
            case .server(let host, let port, _): _ = try await bootstrap.connect(host: host, port: port).get()
            }
        } catch {
            promise.fail(error)
            throw notConnected(error)
        }
        do { return try await promise.futureResult.get() } catch let failure as TLSFailure {
            throw .tls(server: name, reason: failure.reason)
        } catch let failure as Failure { throw failure } catch is HTTPParserError { throw .notHTTP } catch {
            throw .cut
        }
    }

    /// As people write it.
    private var name: String {
        switch place {
        case .socket(let path): path
        case .server(let host, let port, _): "\(host.contains(":") ? "[\(host)]" : host):\(port)"
        }
    }

    private func notConnected(_ error: any Error) -> Failure {
        let reason: String
        switch error {
        case let error as IOError:
            if case .socket(let path) = place, error.errnoCode == EACCES || error.errnoCode == EPERM {
                return .notAllowed(path: path)
            }
            reason = String(cString: strerror(error.errnoCode))
        case let error as NIOConnectionError:
            reason =
                error.connectionErrors.compactMap { $0.error as? IOError }.first.map {
                    String(cString: strerror($0.errnoCode))
                } ?? (error.connectionErrors.isEmpty ? "there is no such name" : "no connection")
        case ChannelError.connectTimeout: reason = "it does not answer"
        default: reason = "\(error)"
        }
        switch place {
        case .socket(let path): return .noGateway(path: path, reason: reason)
        case .server: return .notReached(server: name, reason: reason)
        }
    }

    private func head(_ method: String, _ target: String, _ fields: [(String, String)], _ body: [UInt8]?)
        -> HTTPRequestHead
    {
        let host: String
        if case .server = place { host = name } else { host = "localhost" }
        var headers: HTTPHeaders = ["Host": host, "Connection": "close"]
        headers.add(contentsOf: fields)
        if let body {
            headers.add(name: "Content-Type", value: "application/json")
            headers.add(name: "Content-Length", value: String(body.count))
        } else if method == "POST" {
            headers.add(name: "Content-Length", value: "0")
        }
        return HTTPRequestHead(
            version: .http1_1, method: HTTPMethod(rawValue: method), uri: target, headers: headers)
    }
}

private final class RequestHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPClientResponsePart
    typealias OutboundOut = HTTPClientRequestPart

    private let head: HTTPRequestHead
    private let body: [UInt8]?
    private let piece: LocalHTTPClient.Piece?
    private let isSecure: Bool
    private var promise: EventLoopPromise<LocalHTTPClient.Answer>?
    private var answerHead: HTTPResponseHead?
    private var received: [UInt8] = []
    /// The gateway said that it has sent everything (TLS close_notify).
    private var isEnded = false

    init(
        _ head: HTTPRequestHead, body: [UInt8]?, piece: LocalHTTPClient.Piece?, isSecure: Bool,
        answer: EventLoopPromise<LocalHTTPClient.Answer>
    ) {
        (self.head, self.body, self.piece) = (head, body, piece)
        (self.isSecure, promise) = (isSecure, answer)
    }

    func channelActive(context: ChannelHandlerContext) {
        if !isSecure { send(context) }
        context.fireChannelActive()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        // Nothing is said before it is known to whom: the fields hold the token.
        case TLSEvent.handshakeCompleted(_): send(context)
        case TLSEvent.closedByPeer: isEnded = true
        case is IdleStateHandler.IdleStateEvent: stop(LocalHTTPClient.Failure.silent, context)
        default: break
        }
        context.fireUserInboundEventTriggered(event)
    }

    private func send(_ context: ChannelHandlerContext) {
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
        case .head(let head): answerHead = head
        case .body(let buffer):
            if let piece, let answerHead, answerHead.status.code < 300 {
                piece(buffer)
            } else {
                received += Array(buffer.readableBytesView)
            }
        case .end: endReceived(context)
        }
    }

    private func endReceived(_ context: ChannelHandlerContext) {
        guard let head = answerHead else { return stop(LocalHTTPClient.Failure.notHTTP, context) }
        let isDelimited =
            head.headers.contains(name: "content-length") || head.headers.contains(name: "transfer-encoding")
            || [204, 304].contains(head.status.code)
        // RFC 9112 §9.8: what ends with the connection is whole only if TLS says that it ends here.
        if isSecure, !isDelimited, !isEnded { return stop(LocalHTTPClient.Failure.cut, context) }
        promise?.succeed(
            LocalHTTPClient.Answer(
                status: Int(head.status.code), body: received,
                retryAfter: head.headers.first(name: "retry-after"),
                location: head.headers.first(name: "location")))
        promise = nil
        context.close(promise: nil)
    }

    func channelInactive(context: ChannelHandlerContext) {
        promise?.fail(LocalHTTPClient.Failure.cut)
        promise = nil
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { stop(error, context) }

    private func stop(_ error: any Error, _ context: ChannelHandlerContext) {
        promise?.fail(error)
        promise = nil
        context.close(promise: nil)
    }
}
