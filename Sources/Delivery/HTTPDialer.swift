import Glibc
import NIOCore
import NIOPosix

/// Connects to the first of several checked addresses that answers, each tried a little after the one before
/// (RFC 8305 §5). On one event loop only.
final class HTTPDialer {
    /// RFC 8305 §5 says 250 ms and 100 ms at least; there is less than a second for everything.
    static let stagger = TimeAmount.milliseconds(150)
    /// More would not be reached within the time.
    static let limit = 4

    private let loop: any EventLoop
    private var addresses: ArraySlice<SocketAddress>
    private var open = 0
    private var reasons: [String] = []
    private var next: Scheduled<Void>?
    private var done: ((Result<any Channel, HTTPFailure>) -> Void)?
    private var channels: [ObjectIdentifier: any Channel] = [:]

    init(
        _ addresses: [SocketAddress], on loop: any EventLoop,
        done: @escaping (Result<any Channel, HTTPFailure>) -> Void
    ) {
        (self.loop, self.addresses, self.done) = (loop, addresses.prefix(Self.limit), done)
    }

    /// Tries the next address now, and the one after it a little later.
    func advance() {
        next?.cancel()
        guard done != nil else { return }
        guard let address = addresses.popFirst() else {
            if open == 0 { finish(.failure(.notReached(Set(reasons).sorted().joined(separator: ", ")))) }
            return
        }
        open += 1
        let bound = NIOLoopBound(self, eventLoop: loop)
        ClientBootstrap(group: loop)
            .channelInitializer { channel in
                bound.value.began(channel)
                return channel.eventLoop.makeSucceededVoidFuture()
            }
            .connect(to: address).assumeIsolated().whenComplete { result in self.ended(result) }
        if !addresses.isEmpty {
            next = loop.assumeIsolated().scheduleTask(in: Self.stagger) { self.advance() }
        }
    }

    /// Closes what is under way.
    func stop() {
        next?.cancel()
        done = nil
        for channel in channels.values { channel.close(promise: nil) }
        channels = [:]
    }

    private func began(_ channel: any Channel) {
        if done == nil { return channel.close(promise: nil) }
        channels[ObjectIdentifier(channel)] = channel
    }

    private func ended(_ result: Result<any Channel, any Error>) {
        open -= 1
        switch result {
        case .success(let channel):
            channels[ObjectIdentifier(channel)] = nil
            if done == nil { channel.close(promise: nil) } else { finish(.success(channel)) }
        case .failure(let error):
            reasons.append((error as? IOError).map { String(cString: strerror($0.errnoCode)) } ?? "\(error)")
            advance()
        }
    }

    private func finish(_ result: Result<any Channel, HTTPFailure>) {
        let done = done
        stop()
        done?(result)
    }
}
