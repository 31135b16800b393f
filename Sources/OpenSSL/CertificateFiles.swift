import COpenSSL

/// The paths of a PEM certificate chain (own certificate first) and of its private key.
package struct CertificateFiles: Sendable, Equatable {
    package let chain: String
    package let key: String

    package init(chain: String, key: String) {
        self.chain = chain
        self.key = key
    }

    /// Reads the first certificate of the chain and the key, and sees that they belong together and are strong
    /// enough.
    func read() throws(TLSFailure) -> Credentials {
        let certificate = try readPEM(chain, what: "certificate chain") {
            PEM_read_bio_X509($0, nil, nil, nil)
        }
        let credentials = Credentials(files: self, certificate: certificate)
        credentials.key = try readPEM(key, what: "private key") {
            PEM_read_bio_PrivateKey($0, nil, refusePassphrase, nil)
        }
        ErrorQueue.clear()
        guard X509_check_private_key(certificate, credentials.key) == 1 else {
            let reason = ErrorQueue.take(fallback: "mismatch")
            throw TLSFailure(reason: "private key \(key) does not belong to certificate \(chain): \(reason)")
        }
        try credentials.refuseWeakKey()
        return credentials
    }

    private func readPEM(
        _ path: String, what: String, _ parse: (OpaquePointer) -> OpaquePointer?
    ) throws(TLSFailure) -> OpaquePointer {
        ErrorQueue.clear()
        if let file = BIO_new_file(path, "r") {
            defer { BIO_free(file) }
            if let object = parse(file) { return object }
        }
        throw TLSFailure(reason: "cannot read \(what) \(path): \(ErrorQueue.take(fallback: "not PEM"))")
    }
}

/// Without this callback OpenSSL asks at the terminal for the passphrase of an encrypted key.
func refusePassphrase(
    _ buffer: UnsafeMutablePointer<CChar>?, _ size: Int32, _ forWriting: Int32,
    _ data: UnsafeMutableRawPointer?
) -> Int32 {
    -1
}

/// A certificate with its private key, as read from files.
final class Credentials {
    let files: CertificateFiles
    /// Whom the certificate speaks for; see `BorrowedCertificate.serverNames`.
    let names: Set<String>
    fileprivate(set) var key: OpaquePointer?
    private let certificate: OpaquePointer

    /// Takes over the caller's reference to the certificate.
    fileprivate init(files: CertificateFiles, certificate: OpaquePointer) {
        self.files = files
        self.certificate = certificate
        names = BorrowedCertificate(pointer: certificate).serverNames
    }

    deinit {
        X509_free(certificate)
        EVP_PKEY_free(key)
    }

    /// RSA, EC and so on: a context holds one certificate of each kind.
    var kind: Int32 { EVP_PKEY_get_base_id(key) }

    /// OpenSSL would say `ee key too small` of the chain's file, from which few guess what to do.
    fileprivate func refuseWeakKey() throws(TLSFailure) {
        /// What RSA of 2048 bits has (NIST SP 800-57 part 1, table 2), and our contexts demand.
        let enough: Int32 = 112
        guard EVP_PKEY_get_security_bits(key) < enough else { return }
        let kind = EVP_PKEY_get0_type_name(key).map { String(cString: $0) } ?? "a key"
        throw TLSFailure(
            reason: "private key \(files.key) is too weak: \(kind) of \(EVP_PKEY_get_bits(key)) bits; "
                + "use RSA of 2048 bits or more, or ECDSA on P-256")
    }
}
