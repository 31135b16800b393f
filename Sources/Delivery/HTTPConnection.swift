import Acknowledge
import NIOCore
import NIOHTTP1
import NIOPosix
import OpenSSL

/// Counts what a server sends, before anybody keeps it: a request's answer has an allowance, and between two
/// requests nothing may come.
final class AnswerMeter: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    /// In octets.
    private var allowance = 0
    /// Since the request.
    private(set) var received = 0

    func expect(_ allowance: Int) { (self.allowance, received) = (allowance, 0) }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        received += unwrapInboundIn(data).readableBytes
        guard received <= allowance else {
            context.fireErrorCaught(HTTPFailure.tooLarge(limit: allowance))
            return context.close(promise: nil)
        }
        context.fireChannelRead(data)
    }
}

/// One connection to a system, used for one request after another; the last handler of its channel.
///
/// On its event loop only.
final class HTTPConnection: ChannelInboundHandler {
    typealias InboundIn = HTTPClientResponsePart
    typealias OutboundOut = HTTPClientRequestPart

    /// A request whose answer is awaited.
    private struct Exchange {
        var head: HTTPResponseHead?
        var body: [UInt8] = []
        /// Octets of the body that came, kept or not.
        var seen = 0
        let ignoresBody: Bool
        let glance: Int?
        let done: (Result<HTTPAnswer, HTTPFailure>) -> Void
    }

    let key: HTTPPool.Key
    private weak var pool: HTTPPool?
    private let meter: AnswerMeter
    private let bodyLimit: Int
    private var exchange: Exchange?
    private var context: ChannelHandlerContext?
    private var rest: Scheduled<Void>?
    /// Whether TLS is done, or none is spoken.
    private(set) var isReady: Bool
    /// The server said that it has sent everything (TLS close_notify).
    private var isEnded = false

    /// Room for the status line and the header fields, and for the marks of a chunked body.
    static let headLimit = 32 * 1024
    /// Servers close idle connections themselves, often after 5 s; later ones rarely live long enough to be
    /// of use.
    static let restLimit = TimeAmount.seconds(30)

    private init(key: HTTPPool.Key, pool: HTTPPool, meter: AnswerMeter, bodyLimit: Int) {
        (self.key, self.pool, self.meter, self.bodyLimit) = (key, pool, meter, bodyLimit)
        isReady = !key.server.isSecure
    }

    /// Makes an open channel a connection.
    static func install(
        on channel: any Channel, key: HTTPPool.Key, pool: HTTPPool, tls: TLSContext?, bodyLimit: Int
    ) throws -> HTTPConnection {
        let meter = AnswerMeter()
        let connection = HTTPConnection(key: key, pool: pool, meter: meter, bodyLimit: bodyLimit)
        let pipeline = channel.pipeline.syncOperations
        let limits = decoderLimits
        if let tls { try pipeline.addHandler(TLSClientHandler(context: tls, serverName: key.server.host)) }
        try pipeline.addHandler(meter)
        try pipeline.addHTTPClientHandlers(decoderLimitConfiguration: limits)
        try pipeline.addHandler(connection)
        return connection
    }

    private static var decoderLimits: NIOHTTPDecoderLimitConfiguration {
        var limits = NIOHTTPDecoderLimitConfiguration()
        limits.maxHeaderFieldSize = 8192
        limits.maxHeaderFieldCount = 100
        return limits
    }

    var isOpen: Bool { context?.channel.isActive ?? false }
    /// Whether anything of the answer has come.
    var hasHeard: Bool { meter.received > 0 }

    func handlerAdded(context: ChannelHandlerContext) { self.context = context }
    func handlerRemoved(context: ChannelHandlerContext) {
        finish(.failure(.cut))
        self.context = nil
    }

    /// Sends a request; `done` is called once, with the answer or the reason why there is none.
    func send(_ call: HTTPCall, done: @escaping (Result<HTTPAnswer, HTTPFailure>) -> Void) {
        guard let context, isOpen, exchange == nil else { return done(.failure(.cut)) }
        rest?.cancel()
        exchange = Exchange(ignoresBody: call.ignoresBody, glance: call.glance, done: done)
        meter.expect(Self.headLimit + 4 * bodyLimit)
        var headers: HTTPHeaders = [
            "Host": call.address.server.authority, "User-Agent": "Porchlight",
            "Accept": call.ignoresBody || call.glance != nil ? "*/*" : "application/json",
        ]
        for (name, value) in call.headers { headers.add(name: name, value: value) }
        headers.add(name: "Content-Length", value: String(call.body.count))
        let head = HTTPRequestHead(
            version: .http1_1, method: HTTPMethod(rawValue: call.method), uri: call.address.target,
            headers: headers)
        // What the encoder refuses (a line break in a header field) is no matter of the connection.
        let sent = context.eventLoop.makePromise(of: Void.self)
        sent.futureResult.assumeIsolated().whenFailure { [self] error in
            if error is HTTPParserError { stop(.unfit("\(error)")) }
        }
        context.write(wrapOutboundOut(.head(head)), promise: sent)
        context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: call.body)))), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }

    /// Ends the connection, and with it the request.
    func close() {
        rest?.cancel()
        pool?.forget(self)
        context?.close(promise: nil)
    }

    // MARK: What the server sends

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard exchange != nil else { return close() }
        switch unwrapInboundIn(data) {
        case .head(let head): headReceived(head)
        case .body(let buffer): bodyReceived(buffer)
        case .end: endReceived()
        }
    }

    private func bodyReceived(_ buffer: ByteBuffer) {
        exchange?.seen += buffer.readableBytes
        guard let exchange, exchange.seen <= bodyLimit else { return stop(.tooLarge(limit: bodyLimit)) }
        let room = (exchange.glance ?? bodyLimit) - exchange.body.count
        self.exchange?.body += buffer.readableBytesView.prefix(max(0, room))
    }

    private func headReceived(_ head: HTTPResponseHead) {
        let status = Int(head.status.code)
        guard (200...599).contains(status) else { return stop(.garbled("status \(status)")) }
        if (300...399).contains(status) { return stop(.redirected(status)) }
        if exchange?.ignoresBody == true {
            finish(.success(HTTPAnswer(status: status, body: [])))
            return close()
        }
        if exchange?.glance != nil {
            exchange?.head = head
            return
        }
        if let length = head.headers.first(name: "content-length").flatMap({ Int($0) }), length > bodyLimit {
            return stop(.tooLarge(limit: bodyLimit))
        }
        let coding = head.headers.first(name: "content-encoding")?.lowercased() ?? "identity"
        guard coding == "identity" else { return stop(.garbled("it is compressed, which was not asked for")) }
        exchange?.head = head
    }

    private func endReceived() {
        guard let exchange, let head = exchange.head else { return stop(.garbled("it has no status")) }
        let fields = head.headers
        let isDelimited =
            fields.contains(name: "content-length") || fields.contains(name: "transfer-encoding")
            || [204, 304].contains(head.status.code)
        // RFC 9112 §9.8: an answer that ends with the connection is whole only if TLS says that it ends here.
        if !isDelimited, key.server.isSecure, !isEnded { return stop(.cut) }
        let stays = isDelimited && head.isKeepAlive && isOpen && !isEnded
        meter.expect(0)
        finish(.success(answer(head, exchange.body)))
        guard stays, let pool, pool.keep(self) else { return close() }
        rest = context?.eventLoop.assumeIsolated().scheduleTask(in: Self.restLimit) { self.close() }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event as? TLSEvent {
        case .handshakeCompleted: isReady = true
        case .closedByPeer: isEnded = true
        case nil: break
        }
        context.fireUserInboundEventTriggered(event)
    }

    func channelInactive(context: ChannelHandlerContext) {
        rest?.cancel()
        pool?.forget(self)
        finish(settled ?? .failure(.cut))
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        switch error {
        case let failure as HTTPFailure: stop(failure)
        case let failure as TLSFailure: stop(.tls(failure.reason))
        case HTTPParserError.invalidEOFState: stop(.cut)
        case is IOError, is ChannelError: stop(.cut)
        default: stop(.garbled("\(error)"))
        }
    }

    /// Gives the request up and closes: what else comes belongs to no question. Who wanted the status only has it.
    private func stop(_ failure: HTTPFailure) {
        finish(settled ?? .failure(failure))
        close()
    }

    /// The answer to who only wants the status, as soon as that came.
    private var settled: Result<HTTPAnswer, HTTPFailure>? {
        guard let exchange, exchange.glance != nil, let head = exchange.head else { return nil }
        return .success(answer(head, exchange.body))
    }

    private func answer(_ head: HTTPResponseHead, _ body: [UInt8]) -> HTTPAnswer {
        HTTPAnswer(
            status: Int(head.status.code), body: body,
            retryAfter: head.headers.first(name: "retry-after").map { String($0.prefix(100)) })
    }

    private func finish(_ result: Result<HTTPAnswer, HTTPFailure>) {
        guard let done = exchange?.done else { return }
        exchange = nil
        done(result)
    }
}
