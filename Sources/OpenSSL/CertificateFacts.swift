import COpenSSL

/// What a certificate file says of itself, for people who look after it.
package struct CertificateFacts: Sendable, Equatable {
    /// The DNS names that it speaks for, in lower case, wildcards as they stand.
    package let names: Set<String>
    /// Seconds since 1970, UTC: the first certificate of the file is valid until then.
    package let expiry: Int64

    /// Reads the first certificate of a PEM file.
    package init(chain path: String) throws(TLSFailure) {
        ErrorQueue.clear()
        guard let file = BIO_new_file(path, "r") else {
            throw TLSFailure(reason: "cannot read \(path): \(ErrorQueue.take(fallback: "not there"))")
        }
        defer { BIO_free(file) }
        guard let certificate = PEM_read_bio_X509(file, nil, nil, nil) else {
            throw TLSFailure(reason: "no certificate in \(path): \(ErrorQueue.take(fallback: "not PEM"))")
        }
        defer { X509_free(certificate) }
        names = BorrowedCertificate(pointer: certificate).serverNames
        var days: Int32 = 0
        var seconds: Int32 = 0
        guard let epoch = ASN1_TIME_set(nil, 0) else { throw TLSFailure(reason: "out of memory") }
        defer { ASN1_STRING_free(epoch) }
        guard ASN1_TIME_diff(&days, &seconds, epoch, X509_get0_notAfter(certificate)) == 1 else {
            throw TLSFailure(reason: "the certificate in \(path) has no readable expiry")
        }
        expiry = Int64(days) * 86_400 + Int64(seconds)
    }

    /// Whether it speaks for a host name (RFC 6125 §6.4: a wildcard stands for the first label).
    package func covers(_ host: String) -> Bool {
        let host = host.lowercased()
        let parent = host.split(separator: ".", maxSplits: 1).dropFirst().first.map { "*.\($0)" }
        return names.contains(host) || parent.map(names.contains) ?? false
    }
}
