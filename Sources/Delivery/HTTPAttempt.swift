import Acknowledge
import NIOCore
import OpenSSL

/// One request on its way: from a connection at rest, or the lookup, to the answer, within its time. On one
/// event loop only; keeps itself alive by what it waits for, and ends when `promise` is done.
final class HTTPAttempt {
    private let call: HTTPCall
    private let tls: TLSContext?
    private let names: NameLookup
    private let pool: HTTPPool
    private let loop: any EventLoop
    private var promise: EventLoopPromise<HTTPAnswer>?
    private var timer: Scheduled<Void>?
    private var phase = HTTPFailure.Phase.lookup
    private var dialer: HTTPDialer?
    private var connection: HTTPConnection?

    init(
        _ call: HTTPCall, tls: TLSContext?, names: NameLookup, pool: HTTPPool,
        promise: EventLoopPromise<HTTPAnswer>
    ) {
        (self.call, self.tls, self.names, self.pool) = (call, tls, names, pool)
        (self.promise, loop) = (promise, promise.futureResult.eventLoop)
    }

    private var key: HTTPPool.Key {
        HTTPPool.Key(server: call.address.server, allowsPrivate: call.allowsPrivate, trust: call.trust)
    }

    func start(_ deadline: NIODeadline) {
        guard deadline > .now() else { return finish(.failure(.tooLate(.lookup))) }
        timer = loop.assumeIsolated().scheduleTask(deadline: deadline) { self.timeIsOver() }
        if let connection = pool.take(key) { ask(connection, isFresh: false) } else { lookUp() }
    }

    func cancel() { finish(.failure(.cancelled)) }

    private func timeIsOver() {
        if phase == .handshake, connection?.isReady == true { phase = .answer }
        finish(.failure(.tooLate(phase)))
    }

    private func lookUp() {
        phase = .lookup
        let server = call.address.server
        names.addresses(of: server.host, port: server.port, on: loop).assumeIsolated().whenComplete {
            result in
            switch result {
            case .success(let addresses): self.judge(addresses)
            case .failure(let error):
                self.finish(.failure(error as? HTTPFailure ?? .nameUnknown("\(error)")))
            }
        }
    }

    /// One address that may not be asked spoils them all: an honest name has none.
    private func judge(_ addresses: [SocketAddress]) {
        guard promise != nil else { return }
        for address in addresses {
            guard let remote = RemoteAddress(address) else {
                return finish(.failure(.nameUnknown("it leads to no IP address")))
            }
            guard remote.isAllowed(allowsPrivate: call.allowsPrivate) else {
                return finish(.failure(.addressRefused(remote)))
            }
            if !call.address.server.isSecure, remote.kind != .loopback {
                return finish(.failure(.plaintext))
            }
        }
        phase = .connecting
        let dialer = HTTPDialer(addresses, on: loop) { result in
            switch result {
            case .success(let channel): self.connected(channel)
            case .failure(let failure): self.finish(.failure(failure))
            }
        }
        self.dialer = dialer
        dialer.advance()
    }

    private func connected(_ channel: any Channel) {
        dialer = nil
        phase = .handshake
        do {
            ask(
                try HTTPConnection.install(
                    on: channel, key: key, pool: pool, tls: tls, bodyLimit: HTTPRequester.bodyLimit),
                isFresh: true)
        } catch {
            channel.close(promise: nil)
            finish(.failure(.notReached("\(error)")))
        }
    }

    /// A server may close a connection at rest just when it is used again; then nothing of an answer comes,
    /// and the request is made once more on a new one. Receivers know a repeated request by its `webhook-id`.
    private func ask(_ connection: HTTPConnection, isFresh: Bool) {
        self.connection = connection
        if connection.isReady { phase = .answer }
        connection.send(call) { result in
            self.connection = nil
            if !isFresh, result == .failure(.cut), !connection.hasHeard, self.promise != nil {
                self.lookUp()
            } else {
                self.finish(result)
            }
        }
    }

    private func finish(_ result: Result<HTTPAnswer, HTTPFailure>) {
        guard let promise else { return }
        self.promise = nil
        timer?.cancel()
        dialer?.stop()
        dialer = nil
        promise.completeWith(result.mapError { $0 as any Error })
        connection?.close()
        connection = nil
    }
}
