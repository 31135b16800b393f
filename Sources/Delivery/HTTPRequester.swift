import Acknowledge
package import NIOCore
import NIOPosix
import OpenSSL
import Synchronization

/// A small HTTP/1.1 client (RFC 9112) for requests to a company's own systems.
///
/// It looks the name up itself, judges every address that comes back, and connects to one of those that it
/// judged: there is no second lookup that could say something else. The certificate is verified for the name
/// in the URL. It follows no redirect and no proxy of the environment, keeps no cookie, and has a bound for
/// each thing that a server could do too much of.
package final class HTTPRequester: Sendable {
    /// In octets of an answer's body.
    package static let bodyLimit = 64 * 1024

    private let loop: any EventLoop
    private let names: NameLookup
    private let pool: NIOLoopBoundBox<HTTPPool>
    /// By trust file; one for each lets sessions be resumed.
    private let contexts = Mutex<[String: TLSContext]>([:])

    package init(
        on loop: any EventLoop = MultiThreadedEventLoopGroup.singleton.next(),
        names: @escaping NameLookup.Resolve = NameLookup.system
    ) {
        self.loop = loop
        self.names = NameLookup(names)
        pool = .makeBoxSendingValue(HTTPPool(), eventLoop: loop)
    }

    /// Never returns later than `deadline`, by more than the machine's own delays; what is under way then is
    /// closed.
    package func request(_ call: HTTPCall, deadline: NIODeadline) async -> Result<HTTPAnswer, HTTPFailure> {
        let server = call.address.server
        var tls: TLSContext?
        if server.isSecure {
            do throws(TLSFailure) { tls = try context(call.trust) } catch {
                return .failure(.tls(error.reason))
            }
        } else if !call.allowsPrivate {
            return .failure(.plaintext)
        }
        let promise = loop.makePromise(of: HTTPAnswer.self)
        let slot = NIOLoopBoundBox.makeBoxSendingValue(Slot(), eventLoop: loop)
        return await withTaskCancellationHandler {
            loop.execute { [tls, names, pool] in
                let attempt = HTTPAttempt(call, tls: tls, names: names, pool: pool.value, promise: promise)
                if slot.value.isCancelled { return attempt.cancel() }
                slot.value.attempt = attempt
                attempt.start(deadline)
            }
            do { return .success(try await promise.futureResult.get()) } catch {
                return .failure(error as? HTTPFailure ?? .notReached("\(error)"))
            }
        } onCancel: { [loop] in
            loop.execute {
                slot.value.isCancelled = true
                slot.value.attempt?.cancel()
            }
        }
    }

    /// Where the attempt and the news that nobody wants it meet, whichever comes first.
    private struct Slot {
        var attempt: HTTPAttempt?
        var isCancelled = false
    }

    /// Reads the CAs that requests will need, which takes a while: done at the start and after `reload`, no
    /// request has to wait for it. Returns what cannot be used.
    @discardableResult
    package func prepare(_ trusts: some Sequence<String?>) -> [HTTPFailure] {
        trusts.compactMap { trust in
            do throws(TLSFailure) {
                _ = try context(trust)
                return nil
            } catch { return .tls(error.reason) }
        }
    }

    /// Forgets certificates and connections: trust files are read anew.
    package func reload() {
        contexts.withLock { $0 = [:] }
        loop.execute { [pool] in pool.value.closeAll() }
    }

    private func context(_ trust: String?) throws(TLSFailure) -> TLSContext {
        let key = trust ?? ""
        if let known = contexts.withLock({ $0[key] }) { return known }
        let made = try TLSContext.client(trust: trust.map { .file($0) } ?? .system)
        return contexts.withLock { contexts in
            if let known = contexts[key] { return known }
            contexts[key] = made
            return made
        }
    }
}
