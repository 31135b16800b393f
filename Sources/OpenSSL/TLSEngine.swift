import COpenSSL
import Glibc
import NIOCore

/// One TLS connection as bytes in and bytes out: feed, step, drain, close.
///
/// It knows records and sessions and no channel. Whoever drives it feeds what the peer sent, steps the
/// handshake until it completes, then reads and writes plaintext, and after each call drains the records for
/// the peer. After a failure only `drain` is of use: it has the alert for the peer. Not thread-safe: one
/// event loop's.
final class TLSEngine {
    /// Which end of the connection this is.
    enum Side: Equatable {
        case server
        case client(serverName: String)
    }

    /// What a step of the handshake came to.
    enum HandshakeStep: Equatable {
        case needsBytes
        case completed(TLSFacts)
        case failed(TLSFailure)
    }

    /// Why there is no more plaintext for now.
    enum ReadEnd: Equatable {
        case needsBytes
        case closedByPeer
        case failed(TLSFailure)
    }

    /// Keeps alive the tables that OpenSSL's callbacks use.
    private let context: TLSContext
    private let side: Side
    private let ssl: OpaquePointer
    private let records = RecordBytes()
    /// Has room left over from a read that yielded nothing.
    private var plaintext = ByteBuffer()

    init(context: TLSContext, side: Side) throws(TLSFailure) {
        ErrorQueue.clear()
        guard let ssl = SSL_new(context.handle.pointer) else {
            throw TLSFailure(reason: "no TLS connection: \(ErrorQueue.take(fallback: "out of memory"))")
        }
        self.context = context
        self.side = side
        self.ssl = ssl
        let bio = records.makeBIO()
        SSL_set_bio(ssl, bio, bio)
        shim_SSL_set_app_data(ssl, Unmanaged.passUnretained(self).toOpaque())
        switch (side, context.purpose) {
        case (.server, .server(_, _, let now)):
            SSL_set_accept_state(ssl)
            // Else the system's clock decides whether a client's certificate is valid.
            X509_VERIFY_PARAM_set_time(SSL_get0_param(ssl), time_t(now()))
        case (.client(let serverName), .client(let verify, let sessions)):
            SSL_set_connect_state(ssl)
            try name(serverName, verify: verify)
            if let session = sessions.take(serverName) { SSL_set_session(ssl, session.pointer) }
        case (.server, .client), (.client, .server):
            preconditionFailure("a TLS context of the other side")
        }
    }

    deinit {
        // Else OpenSSL forbids to resume a session whose connection ended without both close_notify.
        SSL_set_shutdown(ssl, SSL_SENT_SHUTDOWN | SSL_RECEIVED_SHUTDOWN)
        // Frees the BIO as well, which the queues outlive.
        SSL_free(ssl)
    }

    /// Records that wait to be drained.
    var outboundByteCount: Int { records.outbound.readableBytes }

    /// Takes bytes from the peer, which may end anywhere in a record.
    func feed(_ bytes: ByteBuffer) {
        if records.inbound.readableBytes == 0 {
            records.inbound = bytes
        } else {
            records.inbound.writeImmutableBuffer(bytes)
        }
    }

    /// Goes on with the handshake as far as the fed bytes allow. A client's first step makes its hello.
    func step() -> HandshakeStep {
        ErrorQueue.clear()
        let result = SSL_do_handshake(ssl)
        releaseInbound()
        if result == 1 {
            keepUsedSession()
            return .completed(facts)
        }
        switch SSL_get_error(ssl, result) {
        case SSL_ERROR_WANT_READ: return .needsBytes
        case SSL_ERROR_ZERO_RETURN:
            return .failed(TLSFailure(reason: "closed by the peer during the handshake"))
        default: return .failed(failure())
        }
    }

    /// All plaintext in the fed bytes, `nil` if there is none, and why it ends.
    func read() -> (plaintext: ByteBuffer?, end: ReadEnd) {
        var end = ReadEnd.needsBytes
        reading: while true {
            // Plaintext is never longer than its records, except for what earlier feeds left in OpenSSL.
            let expected = max(records.inbound.readableBytes, Int(SSL_pending(ssl)))
            if expected == 0 { break }
            ErrorQueue.clear()
            var result: Int32 = 0
            plaintext.writeWithUnsafeMutableBytes(minimumWritableBytes: expected) { room in
                var count = 0
                result = SSL_read_ex(ssl, room.baseAddress, room.count, &count)
                return count
            }
            if result == 1 { continue }
            switch SSL_get_error(ssl, result) {
            case SSL_ERROR_WANT_READ: break reading
            case SSL_ERROR_ZERO_RETURN: end = .closedByPeer
            default: end = .failed(failure())
            }
            break
        }
        releaseInbound()
        if plaintext.readableBytes == 0 { return (nil, end) }
        defer { plaintext = ByteBuffer() }
        return (plaintext, end)
    }

    /// Encrypts from the front of `bytes` until all are taken or `limit` bytes of records wait to be drained.
    func write(_ bytes: inout ByteBuffer, limit: Int) throws(TLSFailure) {
        /// The most that TLS 1.2 and 1.3 with our ciphers add to a record, rounded up.
        let overhead = 32
        let recordSize = Int(SSL3_RT_MAX_PLAIN_LENGTH)
        let expected = min(bytes.readableBytes, limit)
        records.outbound.reserveCapacity(
            minimumWritableBytes: expected + (expected / recordSize + 1) * overhead)
        while bytes.readableBytes > 0, outboundByteCount < limit {
            ErrorQueue.clear()
            var result: Int32 = 0
            bytes.readWithUnsafeReadableBytes { source in
                var count = 0
                result = SSL_write_ex(ssl, source.baseAddress, source.count, &count)
                return count
            }
            // The BIO takes everything and renegotiation is off: there is nothing to wait for.
            if result != 1 { throw failure() }
        }
    }

    /// The records for the peer; `nil` if there are none.
    func drain() -> ByteBuffer? {
        if records.outbound.readableBytes == 0 { return nil }
        defer { records.outbound = ByteBuffer() }
        return records.outbound
    }

    /// Makes close_notify, once; the peer's is not awaited. Does nothing before the handshake is done.
    func close() {
        guard SSL_is_init_finished(ssl) == 1, SSL_get_shutdown(ssl) & SSL_SENT_SHUTDOWN == 0 else { return }
        ErrorQueue.clear()
        SSL_shutdown(ssl)
        ErrorQueue.clear()
    }

    /// Gives the socket's buffer back for reuse.
    private func releaseInbound() {
        if records.inbound.readableBytes == 0 { records.inbound = ByteBuffer() }
    }

    /// OpenSSL's reasons for the call that just failed; for a refused certificate also what is wrong with it.
    private func failure() -> TLSFailure {
        let reason = ErrorQueue.take(fallback: "TLS protocol error")
        let verdict = SSL_get_verify_result(ssl)
        guard case .client(verify: true, _) = context.purpose, verdict != Int(X509_V_OK),
            let words = X509_verify_cert_error_string(verdict)
        else { return TLSFailure(reason: reason) }
        return TLSFailure(reason: "\(reason): \(String(cString: words))")
    }
}

extension TLSEngine {
    /// What the handshake agreed on.
    private var facts: TLSFacts {
        let cipher = SSL_get_current_cipher(ssl)
        let clientCertificate = side == .server ? ClientCertificate(of: ssl) : nil
        return TLSFacts(
            version: String(cString: SSL_get_version(ssl)),
            cipher: String(cString: SSL_CIPHER_get_name(cipher)),
            bits: Int(SSL_CIPHER_get_bits(cipher, nil)),
            serverName: SSL_get_servername(ssl, TLSEXT_NAMETYPE_host_name).map { String(cString: $0) },
            resumed: SSL_session_reused(ssl) == 1,
            peerVerified: clientCertificate?.isVerified ?? isServerVerified,
            clientCertificate: clientCertificate)
    }

    private var isServerVerified: Bool {
        guard case .client(verify: true, _) = context.purpose else { return false }
        return SSL_get_verify_result(ssl) == Int(X509_V_OK)
    }

    /// What tickets are encrypted with; a server's.
    var ticketKeys: TicketKeys? {
        guard case .server(_, let keys, _) = context.purpose else { return nil }
        return keys
    }

    /// The engine to which a connection belongs that a callback of OpenSSL names.
    static func of(_ ssl: OpaquePointer) -> TLSEngine? {
        shim_SSL_get_app_data(ssl).map { Unmanaged<TLSEngine>.fromOpaque($0).takeUnretainedValue() }
    }

    /// Sends the name of the server in SNI and demands it of the certificate; an IP address is never sent
    /// (RFC 6066 §3), and demanded as such.
    private func name(_ serverName: String, verify: Bool) throws(TLSFailure) {
        ErrorQueue.clear()
        let parameters = SSL_get0_param(ssl)
        var accepted: Bool
        if Self.isAddress(serverName) {
            accepted = !verify || X509_VERIFY_PARAM_set1_ip_asc(parameters, serverName) == 1
        } else {
            let name = serverName.hasSuffix(".") ? String(serverName.dropLast()) : serverName
            accepted =
                !name.isEmpty && !name.utf8.contains(0) && shim_SSL_set_tlsext_host_name(ssl, name) == 1
            if verify {
                SSL_set_hostflags(ssl, UInt32(X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS))
                accepted = accepted && SSL_set1_host(ssl, name) == 1
            }
        }
        guard accepted else {
            throw TLSFailure(reason: "not a server name: \(serverName.debugDescription)")
        }
    }

    private static func isAddress(_ name: String) -> Bool {
        var storage = in6_addr()
        return inet_pton(AF_INET, name, &storage) == 1 || inet_pton(AF_INET6, name, &storage) == 1
    }

    /// TLS 1.2 servers need not send a new ticket when they resume: the one just used is kept.
    private func keepUsedSession() {
        guard case .client = side, SSL_session_reused(ssl) == 1, SSL_version(ssl) == TLS1_2_VERSION,
            let session = SSL_get1_session(ssl)
        else { return }
        keep(session)
    }

    fileprivate func keep(_ session: OpaquePointer) {
        let resumable = ResumableSession(owning: session)
        guard case .client(_, let sessions) = context.purpose, case .client(let serverName) = side,
            SSL_SESSION_is_resumable(session) == 1
        else { return }
        sessions.keep(resumable, for: serverName)
    }

    /// OpenSSL's callback for a client's new session; 1 says that the reference is ours.
    static func sessionArrived(_ ssl: OpaquePointer?, _ session: OpaquePointer?) -> Int32 {
        guard let ssl, let session, let engine = of(ssl) else { return 0 }
        engine.keep(session)
        return 1
    }
}
