import COpenSSL

/// Owns one `SSL_CTX` that has the settings common to both sides.
final class ContextHandle {
    let pointer: OpaquePointer

    /// OpenSSL's level of 112 bits: RSA and finite-field DH from 2048 bits, no SHA-1. Debian's default as well;
    /// said here so that it holds everywhere.
    private static let securityLevel: Int32 = 2

    init(method: OpaquePointer, offer: TLSOffer) throws(TLSFailure) {
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
        SSL_CTX_set_security_level(pointer, Self.securityLevel)
        guard apply(offer) else {
            throw TLSFailure(reason: "TLS settings refused: \(ErrorQueue.take(fallback: "unknown"))")
        }
    }

    deinit {
        SSL_CTX_free(pointer)
    }

    private func apply(_ offer: TLSOffer) -> Bool {
        func list(_ names: [String]) -> String { names.joined(separator: ":") }
        return shim_SSL_CTX_set_min_proto_version(pointer, TLS1_2_VERSION) == 1
            && shim_SSL_CTX_set_max_proto_version(pointer, offer.highest ?? 0) == 1
            && SSL_CTX_set_cipher_list(pointer, list(offer.ciphers)) == 1
            && SSL_CTX_set_ciphersuites(pointer, list(TLSOffer.suites)) == 1
            && shim_SSL_CTX_set1_groups_list(pointer, list(offer.groups)) == 1
            && shim_SSL_CTX_set1_sigalgs_list(pointer, list(offer.signatures)) == 1
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
