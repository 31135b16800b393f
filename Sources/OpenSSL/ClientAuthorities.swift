import COpenSSL

/// The CAs whose clients are believed.
final class ClientAuthorities {
    /// Tells sessions that were made under these from those made under others or none: 32 bytes.
    let scope: [UInt8]
    private let certificates: [OpaquePointer]
    private let store: OpaquePointer

    /// Reads every certificate of a PEM file; without a path there are none, and nobody is believed.
    init(_ path: String?) throws(TLSFailure) {
        guard let store = X509_STORE_new() else { throw TLSFailure(reason: "no memory for CAs") }
        let (certificates, failure) = path.map(Self.read) ?? ([], nil)
        let marks = Set(certificates.compactMap { BorrowedCertificate(pointer: $0).fingerprint })
        scope = Digest.sha256("porchlight clients \(marks.sorted())".utf8)
        (self.certificates, self.store) = (certificates, store)
        // Not before all is set: else nothing would free it.
        if let failure { throw failure }
        for certificate in certificates { X509_STORE_add_cert(store, certificate) }
        // What the file names is believed, be it a root, an intermediate CA or one client's certificate.
        X509_STORE_set_flags(store, UInt(X509_V_FLAG_PARTIAL_CHAIN))
    }

    deinit {
        for certificate in certificates { X509_free(certificate) }
        X509_STORE_free(store)
    }

    /// Makes the connections of a server's context ask for a certificate from these.
    func install(in context: ContextHandle) {
        shim_SSL_CTX_set1_cert_store(context.pointer, store)
        for certificate in certificates { SSL_CTX_add_client_CA(context.pointer, certificate) }
        // OpenSSL judges, and the handshake goes on whatever the verdict is.
        SSL_CTX_set_verify(context.pointer, SSL_VERIFY_PEER) { _, _ in 1 }
        SSL_CTX_set_session_ticket_cb(context.pointer, nil, refuseSessionOfCertificate, nil)
    }

    private static func read(_ path: String) -> ([OpaquePointer], TLSFailure?) {
        ErrorQueue.clear()
        func failure(_ reason: String) -> TLSFailure {
            TLSFailure(reason: "cannot read CAs \(path): \(reason)")
        }
        guard let file = BIO_new_file(path, "r") else {
            return ([], failure(ErrorQueue.take(fallback: "no such file")))
        }
        defer { BIO_free(file) }
        var certificates: [OpaquePointer] = []
        while let certificate = PEM_read_bio_X509(file, nil, refusePassphrase, nil) {
            certificates.append(certificate)
        }
        // At the end of the file OpenSSL misses the start line of one more.
        let last = ERR_peek_last_error()
        let isWhole = ERR_GET_LIB(last) == ERR_LIB_PEM && ERR_GET_REASON(last) == PEM_R_NO_START_LINE
        let reason = ErrorQueue.take(fallback: "not PEM")
        return (certificates, isWhole && !certificates.isEmpty ? nil : failure(reason))
    }
}

/// OpenSSL's callback for a ticket that a client sent: a session with a client certificate is not resumed.
///
/// The ticket holds the verdict of the time when it was made, and TLS 1.3 prolongs a session without end: past
/// the certificate's validity, and past that of its CA.
private func refuseSessionOfCertificate(
    _ ssl: OpaquePointer?, _ session: OpaquePointer?, _ name: UnsafePointer<UInt8>?, _ nameLength: Int,
    _ status: SSL_TICKET_STATUS, _ argument: UnsafeMutableRawPointer?
) -> SSL_TICKET_RETURN {
    guard let session, SSL_SESSION_get0_peer(session) == nil else { return SSL_TICKET_RETURN_IGNORE_RENEW }
    switch status {
    case SSL_TICKET_SUCCESS: return SSL_TICKET_RETURN_USE
    case SSL_TICKET_SUCCESS_RENEW: return SSL_TICKET_RETURN_USE_RENEW
    default: return SSL_TICKET_RETURN_IGNORE_RENEW
    }
}
