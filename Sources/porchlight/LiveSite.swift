import Access
import Config
import Mail
import OpenSSL
import Synchronization

/// The configuration in force; replaced as a whole when it is read again.
final class LiveSite: Sendable {
    private struct Current {
        var site: Site
        var tls: TLSContext?
        var web: TLSContext?
        var expiry: Moment?
    }
    private let current: Mutex<Current>
    private let ticketSecret: [UInt8]

    /// - Parameter secret: the instance's; TLS session tickets outlive a restart by it.
    init(_ site: Site, secret: [UInt8]) throws {
        ticketSecret = Digest.hmacSHA256(key: secret, Array("tls-tickets".utf8))
        let tls = try serverContext(site.settings, ticketSecret: ticketSecret)
        let web = try webContext(site.settings, ticketSecret: ticketSecret)
        current = Mutex(Current(site: site, tls: tls, web: web, expiry: LiveSite.expiry(site.settings)))
    }

    var site: Site { current.withLock { $0.site } }
    /// Nil where no certificate is configured.
    var tls: TLSContext? { current.withLock { $0.tls } }

    /// As `tls`, for HTTPS.
    var webTLS: TLSContext? { current.withLock { $0.web } }

    var sessionRules: SessionRules {
        let web = site.settings.web
        var rules = SessionRules()
        (rules.idle, rules.length) = (web.sessionIdle, web.sessionLength)
        return rules
    }

    /// When the certificate in use that expires first does; nil where none is configured.
    var certificateExpiry: Moment? { current.withLock { $0.expiry } }

    private static func expiry(_ settings: Settings) -> Moment? {
        let seconds = settings.certificates.compactMap { try? CertificateFacts(chain: $0.chain).expiry }.min()
        return seconds.map { Moment(microseconds: $0 * 1_000_000) }
    }

    /// Connections keep what they began with; new ones get this.
    func replace(_ site: Site) throws {
        let tls = try serverContext(site.settings, ticketSecret: ticketSecret)
        let web = try webContext(site.settings, ticketSecret: ticketSecret)
        let expiry = LiveSite.expiry(site.settings)
        current.withLock { $0 = Current(site: site, tls: tls, web: web, expiry: expiry) }
    }

    /// Reads the certificates again.
    func renewCertificates() throws { try replace(site) }
}
