import HTTPTypes
import NIOCore
import NIOHTTP1
import NIOHTTPTypes
import Synchronization

/// How long a client may take.
struct Patience: Sendable {
    /// For the head of the first request, TLS handshake included, and between an answer and the head of the next request.
    var head = TimeAmount.seconds(30)
    var between = TimeAmount.seconds(75)
    /// For each `bodyStep` octets of a body.
    var body = TimeAmount.seconds(20)
    var bodyStep = 8 * 1024
    /// For reading what it asked for, without taking one octet.
    var reading = TimeAmount.seconds(60)
    /// Octets of a body that are read to no end after the answer, before the connection is closed.
    var unread = 256 * 1024
}

/// Whether a client has gone, for who does something for him that he would have to learn of.
final class Departure: Sendable {
    private let state = Mutex(false)
    var hasHappened: Bool { state.withLock { $0 } }
    func happen() { state.withLock { $0 = true } }

    /// Of the client at the other end of a channel; nil where nobody watches it.
    static func of(_ channel: any Channel) async -> Departure? {
        try? await channel.eventLoop.submit {
            try channel.pipeline.syncOperations.handler(type: SlowClientHandler.self).departure
        }.get()
    }
}

/// Closes the connections of clients that are too slow: it stands between the HTTP codec and Hummingbird, whose idle timeout
/// an octet a second satisfies.
///
/// Who is late with a request is answered 408 if nothing else has been answered yet.
final class SlowClientHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    /// He has closed the connection, or his half of it.
    let departure = Departure()
    private let patience: Patience
    /// Requests whose answers are not whole yet; clients may send them ahead.
    private var unanswered = 0
    private var isInBody = false
    /// The answer to the request whose body still comes is on its way.
    private var isAnswering = false
    /// Since the timer was set, and since the answer was whole.
    private var received = 0
    private var unread = 0
    private var timer: Scheduled<Void>?
    private var readingTimer: Scheduled<Void>?

    init(_ patience: Patience) { self.patience = patience }

    func handlerAdded(context: ChannelHandlerContext) { wait(context, patience.head) }

    func handlerRemoved(context: ChannelHandlerContext) {
        timer?.cancel()
        readingTimer?.cancel()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case .inputClosed? = event as? ChannelEvent { departure.happen() }
        context.fireUserInboundEventTriggered(event)
    }

    func channelInactive(context: ChannelHandlerContext) {
        departure.happen()
        timer?.cancel()
        readingTimer?.cancel()
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head:
            unanswered += 1
            (isInBody, isAnswering, received, unread) = (true, false, 0, 0)
            wait(context, patience.body)
        case .body(let octets):
            received += octets.readableBytes
            if received >= patience.bodyStep {
                received = 0
                wait(context, patience.body)
            }
            if unanswered == 0 {
                unread += octets.readableBytes
                if unread > patience.unread { return context.close(promise: nil) }
            }
        case .end:
            isInBody = false
            timer?.cancel()
            if unanswered == 0 { wait(context, patience.between) }
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head: isAnswering = true
        case .body: break
        case .end:
            unanswered -= 1
            isAnswering = false
            if unanswered == 0, !isInBody { wait(context, patience.between) }
        }
        context.write(data, promise: promise)
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        readingTimer?.cancel()
        if !context.channel.isWritable {
            let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
            readingTimer = context.eventLoop.scheduleTask(in: patience.reading) {
                bound.value.close(promise: nil)
            }
        }
        context.fireChannelWritabilityChanged()
    }

    /// A head that is too long is called that (RFC 6585 §5); all else that cannot be read is Hummingbird's to answer.
    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard case .headerOverflow? = error as? HTTPParserError, unanswered == 0 else {
            return context.fireErrorCaught(error)
        }
        refuse(context, .requestHeaderFieldsTooLarge)
        context.close(promise: nil)
    }

    private func refuse(_ context: ChannelHandlerContext, _ status: HTTPResponse.Status) {
        let head = HTTPResponse(status: status, headerFields: [.connection: "close", .contentLength: "0"])
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }

    private func wait(_ context: ChannelHandlerContext, _ time: TimeAmount) {
        timer?.cancel()
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        timer = context.eventLoop.scheduleTask(in: time) {
            let (handler, context) = bound.value
            handler.giveUp(context)
        }
    }

    private func giveUp(_ context: ChannelHandlerContext) {
        // Between two requests there is nobody to tell; in an answer nothing can be put.
        if isInBody, unanswered == 1, !isAnswering {
            refuse(context, .requestTimeout)
        }
        context.close(promise: nil)
    }
}
