import Config
import OpenSSL
import Synchronization

/// The configuration in force; replaced as a whole when it is read again.
final class LiveSite: Sendable {
    private struct Current {
        var site: Site
        var tls: TLSContext?
    }
    private let current: Mutex<Current>
    private let ticketSecret: [UInt8]

    /// - Parameter ticketSecret: TLS session tickets outlive a restart by it.
    init(_ site: Site, certificates: [CertificateFiles], ticketSecret: [UInt8]) throws {
        self.ticketSecret = ticketSecret
        let tls = try LiveSite.context(certificates, ticketSecret)
        current = Mutex(Current(site: site, tls: tls))
    }

    var site: Site { current.withLock { $0.site } }
    /// Nil where no certificate is configured.
    var tls: TLSContext? { current.withLock { $0.tls } }

    /// Connections keep what they began with; new ones get this.
    func replace(_ site: Site, certificates: [CertificateFiles]) throws {
        let tls = try LiveSite.context(certificates, ticketSecret)
        current.withLock { $0 = Current(site: site, tls: tls) }
    }

    private static func context(_ certificates: [CertificateFiles], _ secret: [UInt8]) throws -> TLSContext? {
        guard !certificates.isEmpty else { return nil }
        return try TLSContext.server(
            certificates: certificates,
            ticketSecret: Digest.hmacSHA256(key: secret, Array("tls-tickets".utf8)))
    }
}
