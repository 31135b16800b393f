import COpenSSL

/// The settings, keys and trust that TLS connections are made from; shared by any number of them.
///
/// To reload certificates make a new context: connections keep the one they began with.
///
/// `@unchecked Sendable`: after the factories return, nothing changes an `SSL_CTX` any more but OpenSSL,
/// which locks or counts atomically what connections on several threads share of it; `ServerNames` is
/// immutable and `SessionMemory` has a lock.
package final class TLSContext: @unchecked Sendable {
    /// Whom a client believes.
    package enum Trust: Sendable, Equatable {
        /// The CAs that the system trusts (`/etc/ssl/certs`).
        case system
        /// The CAs, or the one certificate, in a PEM file.
        case file(String)
    }

    /// What only one side has.
    enum Purpose {
        case server(ServerNames, TicketKeys, now: @Sendable () -> Int64)
        case client(verify: Bool, sessions: SessionMemory)
    }

    let handle: ContextHandle
    let purpose: Purpose

    private init(handle: ContextHandle, purpose: Purpose) {
        self.handle = handle
        self.purpose = purpose
    }

    /// A context for accepting connections with TLS 1.2 or later.
    ///
    /// A certificate that has expired is used all the same. Sessions live in tickets that the clients keep.
    /// Throws if a file cannot be read or used, or a key is weak.
    package static func server(_ options: TLSServerOptions) throws(TLSFailure) -> TLSContext {
        try server(options, offer: .server(finiteField: options.allowsFiniteFieldDHE))
    }

    /// As above with what is usual, for certificates and a secret only.
    package static func server(
        certificates: [CertificateFiles], ticketSecret: [UInt8]? = nil
    ) throws(TLSFailure) -> TLSContext {
        var options = TLSServerOptions(certificates: certificates)
        options.ticketSecret = ticketSecret
        return try server(options)
    }

    /// A context for making connections. With `verify` a server must show a certificate from `trust` for the
    /// name that the connection is made to; without it any certificate will do. `identity` is shown to a server
    /// that asks for a certificate.
    package static func client(
        trust: Trust = .system, verify: Bool = true, identity: CertificateFiles? = nil
    ) throws(TLSFailure) -> TLSContext {
        try client(trust: trust, verify: verify, identity: identity, offer: .client)
    }

    /// As above; tests offer something else.
    static func server(_ options: TLSServerOptions, offer: TLSOffer) throws(TLSFailure) -> TLSContext {
        let authorities: ClientAuthorities? =
            switch options.clientCertificates {
            case .none: nil
            case .optional(let path): try ClientAuthorities(path)
            }
        let scope = authorities?.scope ?? Array("porchlight".utf8)
        let names = try ServerNames(certificates: options.certificates) {
            () throws(TLSFailure) -> ContextHandle in
            let context = try ContextHandle(method: TLS_server_method(), offer: offer)
            if options.allowsFiniteFieldDHE { _ = shim_SSL_CTX_set_dh_auto(context.pointer, 1) }
            useTickets(context, scope: scope)
            if options.isHTTP { SSL_CTX_set_alpn_select_cb(context.pointer, selectHTTP, nil) }
            authorities?.install(in: context)
            return context
        }
        names.install()
        let keys = TicketKeys(secret: options.ticketSecret ?? RandomBytes.make(32), now: options.now)
        return TLSContext(handle: names.fallback, purpose: .server(names, keys, now: options.now))
    }

    /// As above; tests offer something else.
    static func client(
        trust: Trust, verify: Bool, identity: CertificateFiles?, offer: TLSOffer
    ) throws(TLSFailure) -> TLSContext {
        let context = try ContextHandle(method: TLS_client_method(), offer: offer)
        // A certificate that nobody looks at needs no CAs, which take a while to read.
        if verify { try load(trust, into: context) }
        if let identity { try context.load(identity.read()) }
        SSL_CTX_set_verify(context.pointer, verify ? SSL_VERIFY_PEER : SSL_VERIFY_NONE, nil)
        let cache = SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL
        _ = shim_SSL_CTX_set_session_cache_mode(context.pointer, Int(cache))
        SSL_CTX_sess_set_new_cb(context.pointer) { TLSEngine.sessionArrived($0, $1) }
        return TLSContext(handle: context, purpose: .client(verify: verify, sessions: SessionMemory()))
    }

    /// Makes sessions live in tickets only. They are resumed only where `scope` is the same, so that a session
    /// made before client certificates were asked for, or asked for from others, is not resumed after.
    private static func useTickets(_ context: ContextHandle, scope: [UInt8]) {
        _ = shim_SSL_CTX_set_session_cache_mode(context.pointer, Int(SSL_SESS_CACHE_OFF))
        guard SSL_CTX_set_session_id_context(context.pointer, scope, UInt32(scope.count)) == 1 else {
            preconditionFailure("OpenSSL takes no session scope of \(scope.count) bytes")
        }
        SSL_CTX_set_num_tickets(context.pointer, 1)
        SSL_CTX_set_timeout(context.pointer, TicketKeys.sessionLifetime)
        SSL_CTX_set_tlsext_ticket_key_evp_cb(context.pointer, useTicketKeys)
    }

    private static func load(_ trust: Trust, into context: ContextHandle) throws(TLSFailure) {
        ErrorQueue.clear()
        switch trust {
        case .system:
            guard SSL_CTX_set_default_verify_paths(context.pointer) == 1 else {
                throw TLSFailure(reason: "cannot read the system's CAs: \(ErrorQueue.take(fallback: "none"))")
            }
        case .file(let path):
            guard SSL_CTX_load_verify_file(context.pointer, path) == 1 else {
                throw TLSFailure(
                    reason: "cannot read CAs \(path): \(ErrorQueue.take(fallback: "none in it"))")
            }
        }
    }
}

/// OpenSSL's ALPN callback of servers: takes `http/1.1` from what the client offers, or ends the handshake.
private func selectHTTP(
    _ ssl: OpaquePointer?, _ chosen: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
    _ length: UnsafeMutablePointer<UInt8>?, _ offered: UnsafePointer<UInt8>?, _ count: UInt32,
    _ argument: UnsafeMutableRawPointer?
) -> Int32 {
    guard let offered, let chosen, let length else { return SSL_TLSEXT_ERR_ALERT_FATAL }
    let list = UnsafeBufferPointer(start: offered, count: Int(count))
    var index = 0
    while index < list.count {
        let end = index + 1 + Int(list[index])
        guard end <= list.count else { break }
        if list[(index + 1)..<end].elementsEqual("http/1.1".utf8) {
            // Within what the client sent, which OpenSSL copies after this returns.
            chosen.pointee = offered + index + 1
            length.pointee = list[index]
            return SSL_TLSEXT_ERR_OK
        }
        index = end
    }
    return SSL_TLSEXT_ERR_ALERT_FATAL
}
