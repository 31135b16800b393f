import Foundation
import Glibc
package import NIOCore
import Synchronization

/// Looks names up on threads of its own, since `getaddrinfo` waits and cannot be told to stop.
///
/// One thread for each name that is being looked up, however many ask for it: a dead name server holds as
/// many threads as there are names in the configuration, and `limit` at most.
package final class NameLookup: Sendable {
    /// The addresses of a host with the port in them, in the order in which they are best tried; never empty.
    package typealias Resolve =
        @Sendable (_ host: String, _ port: Int) throws(HTTPFailure) -> [SocketAddress]

    /// A gateway has some campaigns with a system each.
    private static let limit = 8

    private let resolve: Resolve
    private let waiting = Mutex<[Name: [EventLoopPromise<[SocketAddress]>]]>([:])

    private struct Name: Hashable {
        let host: String
        let port: Int
    }

    package init(_ resolve: @escaping Resolve = NameLookup.system) { self.resolve = resolve }

    /// Fails with an `HTTPFailure`. Nobody keeps the answer: whoever checks it uses what was checked.
    func addresses(of host: String, port: Int, on loop: any EventLoop) -> EventLoopFuture<[SocketAddress]> {
        let promise = loop.makePromise(of: [SocketAddress].self)
        let name = Name(host: host, port: port)
        let isFirst: Bool? = waiting.withLock { waiting in
            if waiting[name] != nil {
                waiting[name]?.append(promise)
                return false
            }
            guard waiting.count < Self.limit else { return nil }
            waiting[name] = [promise]
            return true
        }
        switch isFirst {
        case true?: Thread.detachNewThread { self.work(name) }
        case false?: break
        case nil: promise.fail(HTTPFailure.busy)
        }
        return promise.futureResult
    }

    private func work(_ name: Name) {
        let result: Result<[SocketAddress], any Error>
        do throws(HTTPFailure) { result = .success(try resolve(name.host, name.port)) } catch {
            result = .failure(error)
        }
        let promises = waiting.withLock { $0.removeValue(forKey: name) ?? [] }
        for promise in promises { promise.completeWith(result) }
    }

    /// The system's resolver: `/etc/hosts`, then DNS, in the order of RFC 6724.
    package static func system(_ host: String, _ port: Int) throws(HTTPFailure) -> [SocketAddress] {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        hints.ai_protocol = Int32(IPPROTO_TCP)
        var list: UnsafeMutablePointer<addrinfo>?
        let code = getaddrinfo(host, nil, &hints, &list)
        guard code == 0 else { throw .nameUnknown(String(cString: gai_strerror(code))) }
        defer { freeaddrinfo(list) }
        var found: [SocketAddress] = []
        var next = list
        while let entry = next {
            if let address = socketAddress(entry.pointee, port: port), !found.contains(address) {
                found.append(address)
            }
            next = entry.pointee.ai_next
        }
        if found.isEmpty { throw .nameUnknown("it has no address") }
        return found
    }

    private static func socketAddress(_ entry: addrinfo, port: Int) -> SocketAddress? {
        guard let raw = UnsafeRawPointer(entry.ai_addr) else { return nil }
        var address: SocketAddress
        switch entry.ai_family {
        case AF_INET: address = SocketAddress(raw.loadUnaligned(as: sockaddr_in.self))
        case AF_INET6: address = SocketAddress(raw.loadUnaligned(as: sockaddr_in6.self))
        default: return nil
        }
        address.port = port
        return address
    }
}
