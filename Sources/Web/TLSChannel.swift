import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import OpenSSL

/// A connection of HTTP/1.1, within TLS where there is a context for it, whose client may not be slow for ever.
struct WebChannel: ServerChildChannel {
    typealias Value = HTTP1Channel.Value

    private let base: HTTP1Channel
    /// Asked for each connection, so that new certificates are used at once; nil: clear text.
    private let tls: (@Sendable () -> TLSContext?)?

    init(
        _ responder: @escaping HTTPChannelHandler.Responder, patience: Patience,
        tls: (@Sendable () -> TLSContext?)?
    ) {
        base = HTTP1Channel(
            responder: responder,
            configuration: .init(
                additionalChannelHandlers: [SlowClientHandler(patience)],
                httpDecoderConfiguration: .init(
                    maxHeaderFieldSize: 16_384, maxHeaderListSize: 65_536, maxHeaderFieldCount: 100)))
        self.tls = tls
    }

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        guard let tls else { return base.setup(channel: channel, logger: logger) }
        guard let context = tls() else { return channel.eventLoop.makeFailedFuture(NoCertificate()) }
        return channel.eventLoop.makeCompletedFuture {
            try channel.pipeline.syncOperations.addHandler(TLSServerHandler(context: context))
        }.flatMap { base.setup(channel: channel, logger: logger) }
    }

    func handle(value: Value, logger: Logger) async { await base.handle(value: value, logger: logger) }

    private struct NoCertificate: Error {}
}
