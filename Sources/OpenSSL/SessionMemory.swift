import COpenSSL
import Synchronization

/// A client's memory of sessions that may be resumed, by server name; bounded, shared by all connections of
/// a context.
final class SessionMemory: Sendable {
    /// A gateway talks to a smarthost and some webhook receivers: 256 names are many.
    private static let limit = 256

    private let sessions = Mutex<[String: ResumableSession]>([:])

    /// Takes the session out: a ticket is used once, so that two connections cannot be linked by it
    /// (RFC 8446 appendix C.4).
    func take(_ serverName: String) -> ResumableSession? {
        sessions.withLock { $0.removeValue(forKey: serverName) }
    }

    /// Keeps the newest session of a name; when the memory is full, any other one is forgotten.
    func keep(_ session: ResumableSession, for serverName: String) {
        sessions.withLock {
            if $0.count >= Self.limit, $0[serverName] == nil { $0.remove(at: $0.startIndex) }
            $0[serverName] = session
        }
    }
}

/// Owns one reference to an `SSL_SESSION`.
///
/// `@unchecked Sendable`: OpenSSL counts references to a session atomically, does not change a session that
/// came out of a connection, and here only `SSL_set_session`, which takes a reference, and the free in
/// `deinit` use the pointer.
final class ResumableSession: @unchecked Sendable {
    let pointer: OpaquePointer

    /// Takes over the caller's reference.
    init(owning pointer: OpaquePointer) {
        self.pointer = pointer
    }

    deinit {
        SSL_SESSION_free(pointer)
    }
}
