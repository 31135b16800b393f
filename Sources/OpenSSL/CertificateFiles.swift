import COpenSSL

/// The paths of a PEM certificate chain (own certificate first) and of its private key.
package struct CertificateFiles: Sendable, Equatable {
    package let chain: String
    package let key: String

    package init(chain: String, key: String) {
        self.chain = chain
        self.key = key
    }

    /// Reads the first certificate of the chain and the key, and sees that they belong together.
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
    let certificate: OpaquePointer
    fileprivate(set) var key: OpaquePointer?

    fileprivate init(files: CertificateFiles, certificate: OpaquePointer) {
        self.files = files
        self.certificate = certificate
    }

    deinit {
        X509_free(certificate)
        EVP_PKEY_free(key)
    }

    /// RSA, EC and so on: a context holds one certificate of each kind.
    var kind: Int32 { EVP_PKEY_get_base_id(key) }

    /// The DNS names of the certificate in lower case, wildcards as they stand; without any, its common name.
    var names: Set<String> {
        var names = alternativeNames()
        if names.isEmpty, let name = commonName() { names.insert(name.lowercased()) }
        return names
    }

    private func alternativeNames() -> Set<String> {
        guard let stack = X509_get_ext_d2i(certificate, NID_subject_alt_name, nil, nil) else { return [] }
        let list = OpaquePointer(stack)
        defer { GENERAL_NAMES_free(list) }
        var names: Set<String> = []
        for index in 0..<OPENSSL_sk_num(list) {
            var kind: Int32 = 0
            let entry = OPENSSL_sk_value(list, index)?.assumingMemoryBound(to: GENERAL_NAME.self)
            guard let value = GENERAL_NAME_get0_value(entry, &kind), kind == GEN_DNS else { continue }
            let string = value.assumingMemoryBound(to: ASN1_STRING.self)
            let bytes = UnsafeBufferPointer(
                start: ASN1_STRING_get0_data(string), count: Int(ASN1_STRING_length(string)))
            names.insert(String(decoding: bytes, as: UTF8.self).lowercased())
        }
        return names
    }

    private func commonName() -> String? {
        // RFC 5280 appendix A.1: ub-common-name is 64 characters.
        var buffer = [CChar](repeating: 0, count: 256)
        let length = X509_NAME_get_text_by_NID(
            X509_get_subject_name(certificate), NID_commonName, &buffer, Int32(buffer.count))
        guard length > 0 else { return nil }
        return String(decoding: buffer.prefix(Int(length)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
