import Logging
import NIOCore
import Wire

/// Reads the PROXY header that a listed proxy puts before a connection, then makes room for the session.
///
/// Until the header is whole nothing is served and nothing is said; what is no header closes the connection.
final class ProxyHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    private let timeout: TimeAmount
    private let log: Logger
    /// Adds the handlers of the session; nil: the connection's own address counts.
    private let begin: (_ client: String?) throws -> Void
    private var input = ByteBuffer()
    private var isDone = false
    private var timer: Scheduled<Void>?

    init(timeout: TimeAmount, log: Logger, begin: @escaping (_ client: String?) throws -> Void) {
        (self.timeout, self.log, self.begin) = (timeout, log, begin)
    }

    func channelActive(context: ChannelHandlerContext) {
        let channel = context.channel
        timer = context.eventLoop.assumeIsolated().scheduleTask(in: timeout) { channel.close(promise: nil) }
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        timer?.cancel()
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var received = unwrapInboundIn(data)
        input.writeBuffer(&received)
        guard !isDone else { return }
        switch ProxyHeader.read(input.readableBytesUInt8Span) {
        case .incomplete: break
        case .invalid: refuse("it began without a PROXY header", context)
        case .parsed(let header, let consumed):
            isDone = true
            timer?.cancel()
            input.moveReaderIndex(forwardBy: consumed)
            do { try begin(header.client) } catch { return refuse("\(error)", context) }
            if input.readableBytes > 0 { context.fireChannelRead(wrapInboundOut(input)) }
            context.pipeline.syncOperations.removeHandler(context: context, promise: nil)
        }
    }

    private func refuse(_ reason: String, _ context: ChannelHandlerContext) {
        isDone = true
        log.notice(
            "a proxy's connection was closed",
            metadata: ["proxy": "\(context.channel.remoteAddress?.ipAddress ?? "")", "reason": "\(reason)"])
        context.close(promise: nil)
    }
}
