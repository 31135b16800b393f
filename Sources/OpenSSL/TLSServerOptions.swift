import Glibc

/// What a server's TLS context is made from.
package struct TLSServerOptions: Sendable {
    /// Whether clients are asked for a certificate. No handshake fails for want of one or because nobody believes
    /// it: the facts tell what was shown, and who reads them judges. What fails is a proof that cannot be checked,
    /// as with TLS 1.2 and an EC key that is on neither P-256 nor P-384.
    package enum ClientCertificates: Sendable, Equatable {
        case none
        /// `authorities` is the path of a PEM file. Whoever can show a certificate from one of the CAs in it, or
        /// one that is itself in it, is verified; without a file nobody is, and a certificate is known by its
        /// fingerprint only. A session in which one was shown is not resumed.
        case optional(authorities: String?)
    }

    /// The first is the default, the others are chosen by SNI; for a name that RSA and ECDSA certificates cover
    /// the client gets the one that it can use.
    package var certificates: [CertificateFiles]
    /// 16 bytes or more from a good source. Makes session tickets outlive the context and be good in every process
    /// that has the same secret; without it each context has keys of its own.
    package var ticketSecret: [UInt8]?
    /// Offers finite-field DHE with 2048 bits or more, for MTAs that know no elliptic curves. Slow, and a way to
    /// keep the server's processor busy.
    package var allowsFiniteFieldDHE = false
    package var clientCertificates = ClientCertificates.none
    /// Speak HTTP/1.1 and refuse clients that want to speak only something else (ALPN, RFC 7301): who is led here with
    /// another protocol's bytes shall not get far.
    package var isHTTP = false
    /// Seconds since 1970, UTC: ticket keys follow it, and client certificates are valid or expired by it.
    package var now: @Sendable () -> Int64 = { Int64(time(nil)) }

    package init(certificates: [CertificateFiles]) {
        self.certificates = certificates
    }
}
