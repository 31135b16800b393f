import COpenSSL

/// Owns one `SSL_CTX` that has the settings common to both sides.
///
/// They are Mozilla's intermediate ones (version 5.7): TLS 1.2 and later, forward secrecy, AEAD ciphers, the
/// client's order of ciphers. Finite-field DHE is among them because old MTAs have nothing better.
final class ContextHandle {
    let pointer: OpaquePointer

    private static let ciphers = [
        "ECDHE-ECDSA-AES128-GCM-SHA256", "ECDHE-RSA-AES128-GCM-SHA256",
        "ECDHE-ECDSA-AES256-GCM-SHA384", "ECDHE-RSA-AES256-GCM-SHA384",
        "ECDHE-ECDSA-CHACHA20-POLY1305", "ECDHE-RSA-CHACHA20-POLY1305",
        "DHE-RSA-AES128-GCM-SHA256", "DHE-RSA-AES256-GCM-SHA384", "DHE-RSA-CHACHA20-POLY1305",
    ].joined(separator: ":")

    /// `highest` is the newest protocol version allowed, as OpenSSL numbers them; `nil` for no limit.
    init(method: OpaquePointer, highest: Int32?) throws(TLSFailure) {
        ErrorQueue.clear()
        guard let pointer = SSL_CTX_new(method) else {
            throw TLSFailure(reason: "no TLS context: \(ErrorQueue.take(fallback: "out of memory"))")
        }
        self.pointer = pointer
        SSL_CTX_set_options(pointer, shim_SSL_OP_defaults())
        let modes =
            SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER
        _ = shim_SSL_CTX_set_mode(pointer, Int(modes))
        SSL_CTX_set_default_passwd_cb(pointer, refusePassphrase)
        guard
            shim_SSL_CTX_set_min_proto_version(pointer, TLS1_2_VERSION) == 1,
            shim_SSL_CTX_set_max_proto_version(pointer, highest ?? 0) == 1,
            SSL_CTX_set_cipher_list(pointer, Self.ciphers) == 1
        else { throw TLSFailure(reason: "TLS settings refused: \(ErrorQueue.take(fallback: "unknown"))") }
    }

    deinit {
        SSL_CTX_free(pointer)
    }

    /// Loads the chain and the key; a context takes one pair of each kind of key.
    func load(_ credentials: Credentials) throws(TLSFailure) {
        let files = credentials.files
        ErrorQueue.clear()
        guard SSL_CTX_use_certificate_chain_file(pointer, files.chain) == 1 else {
            let reason = ErrorQueue.take(fallback: "refused")
            throw TLSFailure(reason: "cannot use certificate chain \(files.chain): \(reason)")
        }
        guard SSL_CTX_use_PrivateKey(pointer, credentials.key) == 1, SSL_CTX_check_private_key(pointer) == 1
        else {
            let reason = ErrorQueue.take(fallback: "refused")
            throw TLSFailure(reason: "cannot use private key \(files.key): \(reason)")
        }
    }
}
