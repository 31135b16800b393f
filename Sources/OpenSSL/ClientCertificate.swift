import COpenSSL

/// A certificate that a client showed, and whose key it has proved to hold.
package struct ClientCertificate: Sendable, Equatable {
    /// SHA-256 of the DER certificate, 64 lower-case hexadecimal digits.
    package let fingerprint: String
    /// SHA-256 of the DER SubjectPublicKeyInfo, likewise: it stays when the certificate is renewed for its key.
    package let keyFingerprint: String
    /// The subject's common name as one line of at most 64 characters, fit for a log; whoever made the
    /// certificate chose it, so it proves nothing unless `isVerified`.
    package let commonName: String?
    /// Whether it comes from the authorities in force, is valid now, and is meant for clients.
    package let isVerified: Bool

    package init(fingerprint: String, keyFingerprint: String, commonName: String?, isVerified: Bool) {
        self.fingerprint = fingerprint
        self.keyFingerprint = keyFingerprint
        self.commonName = commonName
        self.isVerified = isVerified
    }

    /// What the peer of a finished handshake showed; `nil` if nothing.
    init?(of ssl: OpaquePointer) {
        guard let pointer = SSL_get0_peer_certificate(ssl) else { return nil }
        let certificate = BorrowedCertificate(pointer: pointer)
        guard let fingerprint = certificate.fingerprint, let keyFingerprint = certificate.keyFingerprint
        else {
            return nil
        }
        self.init(
            fingerprint: fingerprint, keyFingerprint: keyFingerprint,
            commonName: certificate.commonName.map(Self.line),
            isVerified: SSL_get_verify_result(ssl) == Int(X509_V_OK))
    }

    /// RFC 5280 appendix A.1: ub-common-name.
    private static let longestName = 64

    /// Puts a question mark for whatever could break or disguise a line, and cuts the rest off.
    static func line(_ text: String) -> String {
        var line = String.UnicodeScalarView()
        for scalar in text.unicodeScalars.prefix(longestName) {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
                line.append("?")
            default: line.append(scalar)
            }
        }
        return String(line)
    }
}
