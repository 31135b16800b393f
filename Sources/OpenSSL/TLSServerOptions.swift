import Glibc

/// What a server's TLS context is made from.
package struct TLSServerOptions: Sendable {
    /// The first is the default, the others are chosen by SNI; for a name that RSA and ECDSA certificates cover
    /// the client gets the one that it can use.
    package var certificates: [CertificateFiles]
    /// 16 bytes or more from a good source. Makes session tickets outlive the context and be good in every process
    /// that has the same secret; without it each context has keys of its own.
    package var ticketSecret: [UInt8]?
    /// Offers finite-field DHE with 2048 bits or more, for MTAs that know no elliptic curves. Slow, and a way to
    /// keep the server's processor busy.
    package var allowsFiniteFieldDHE = false
    /// Seconds since 1970, UTC: ticket keys follow it.
    package var now: @Sendable () -> Int64 = { Int64(time(nil)) }

    package init(certificates: [CertificateFiles]) {
        self.certificates = certificates
    }
}
