package import Acknowledge
import Mail
package import Triage
package import Wire

/// The whole configuration, understood: `porchlight.yaml` and every `campaigns/<id>/campaign.yaml`.
///
/// The doc comments of this file are the reference of the settings.
package struct Settings: Sendable {
    /// `host`: our host name, said in greetings, `Received` fields and Message-IDs. Required.
    package var host = ""
    /// `data`: the directory of database and socket; relative to the file. Default `data`.
    package var dataDirectory = "data"
    /// `smtp.listen`: where SMTP with STARTTLS is spoken. Default `127.0.0.1:2525`.
    package var smtp: [Listening] = []
    /// `smtps.listen`: where SMTP is spoken over TLS from the start. Default none.
    package var smtps: [Listening] = []
    /// `lmtp.listen`: where LMTP is spoken: paths of Unix sockets, or addresses. Default none.
    package var lmtp: [Listening] = []
    /// `smtp.plaintext_from`: networks whose clients need no TLS where it is required. Default none.
    package var plaintextFrom: [Network] = []
    /// `smtp.greeting_delay`: how long strangers wait for the greeting; who speaks first is refused. Default none.
    package var greetingDelay = Duration.zero
    /// `http.listen`: where API, health and metrics are served in clear text: for this machine, or a proxy that speaks TLS;
    /// passwords and tokens are taken there from 127.0.0.1, ::1 and `http.trusted_proxies` only.
    /// Default `127.0.0.1:8025`; `[]` for none.
    package var http: [Endpoint] = []
    /// `https.listen`: where they are served over TLS with the certificates of `tls`. Default none.
    package var https: [Endpoint] = []
    package var web = WebSettings()
    /// `tls.certificates`: PEM files; the first is the default, the others are chosen by SNI.
    package var certificates: [CertificatePaths] = []
    /// `tls.client_authorities`: PEM file of the CAs whose client certificates make a relay. Default none.
    package var clientAuthorities: String?
    /// `tls.old_mtas`: also offer finite-field Diffie-Hellman, for MTAs that have nothing better. Default false.
    package var allowsOldMTAs = false
    /// `limits`: bounds of a session; see `SMTPLimits` and `SessionLimits`.
    package var limits = SMTPLimits()
    package var sessions = SessionLimits()
    /// `relays`: MTAs that hand us mail and whose `Authentication-Results` count. Default none: an open MX.
    package var relays: [Relay] = []
    /// `open_mx`: take mail also from those that `relays` does not list. Default: only where none is listed.
    package var isOpen = true
    /// `helpdesks`: systems in which people of ours answer customers, with a copy to us; see `Helpdesk`. Default none.
    package var helpdesks: [Helpdesk] = []
    /// `acknowledge_unauthenticated`: acknowledge unproven senders without a token. For closed networks and
    /// trials only: with it, anybody can make us send mail to anybody. Default false.
    package var acknowledgesUnauthenticated = false
    /// `acknowledgements`: fuses (see `FuseLimits`), and `expire`, after which one that could not be sent is
    /// given up, because it would say too late that a message came. Default 12h.
    package var fuses = FuseLimits()
    package var acknowledgementLifetime = Duration.seconds(12 * 3600)
    /// `answers`: what agents write back. `delay`: how long it waits, so that it can be taken back; default 10s, at most 10m.
    /// `expire`: after which one that could not be sent is given up, and its conversation waits again; default 5d.
    package var answerDelay = Duration.seconds(10)
    package var answerLifetime = Duration.seconds(5 * 86_400)
    /// `acknowledgements.reverse_path`: `none` (MAIL FROM:<>, the default), or `bounce` for smarthosts that refuse
    /// the null sender: a signed address of ours, whose reports set the acknowledgement's state.
    package var reversePath = AutomaticReversePath.none
    /// `acknowledgements.answer_suppressed`: acknowledge also mail with `X-Auto-Response-Suppress: All`, `OOF` or
    /// `AutoReply`, which Exchange puts into much that people write. Default false.
    package var answersSuppressed = false
    /// `promises.slip_before`: how long before a promise will break the customer is told so. Default 1h; 0s: never.
    package var slipBefore = Duration.seconds(3600)
    /// `require_postal_identity`: every campaign must have a `postal_identity`. Default false.
    package var requiresPostalIdentity = false
    /// `queue.lease`: how long a claim on a conversation lasts. Default 15m.
    package var lease = Duration.seconds(15 * 60)
    /// `queue.same_subject`: for how long after a sender's last message another one with the same subject goes on with
    /// the conversation, where no token and no In-Reply-To say so. Default 14d.
    package var topicWindow = Duration.seconds(14 * 86_400)
    /// `tokens.keys`: files with the keys of mailing tokens (see `MailingToken`), 32 to 1024 characters on the first
    /// line, readable by their owner only. The first key mints, all of them verify, so that a key can be changed while
    /// mail with the old one is still answered. Default none: no mailing tokens.
    package var tokenKeyFiles: [String] = []
    package var tokenKeys: [[UInt8]] = []
    package var outgoing = Outgoing()
    /// Holds and retention.
    package var privacy = PrivacySettings()
    /// `webhooks`: systems that are told what happens; see `WebhookSettings`. Default none.
    package var webhooks: [WebhookSettings] = []
    /// `pop3`, `pop3s`: see `PickupSettings`. Default none.
    package var pickup = PickupSettings()
    /// `digests`: people who are told by mail what waits; see `DigestSettings`. Default none.
    package var digests: [DigestSettings] = []
    /// `handoff` of each campaign, by its id; see `HandOffRule`. Default none.
    package var handOffs: [String: [HandOffRule]] = [:]
    /// By id.
    package var campaigns: [String: Campaign] = [:]
    /// Ids in the order of their directories' names: the first of a domain takes its postmaster's mail.
    package var campaignOrder: [String] = []

    package init() {}
}

/// What a session may take of time and of the machine.
package struct SessionLimits: Sendable, Equatable {
    /// `command_timeout`, `data_timeout`: how long a client may take for a command line and for the next piece of a
    /// message. RFC 5321 §4.5.3.2: 5 minutes and 3 minutes; those are the defaults.
    package var commandTimeout = Duration.seconds(300)
    package var dataTimeout = Duration.seconds(180)
    /// `handshake_timeout`: how long a TLS handshake or a proxy's header may take. Default 60s.
    package var handshakeTimeout = Duration.seconds(60)
    /// `transaction_timeout`: how long a message may take from MAIL to its end. Default 1h.
    package var transactionTimeout = Duration.seconds(3600)
    /// `data_rate`: octets a second that content must come with, on the average, once `data_timeout` is over.
    /// Default 500; 0 for no limit.
    package var dataRate = 500
    /// `connections`: sessions at once. Default 1000.
    package var connections = 1000
    /// `connections_per_address`, `connections_per_network` (IPv4 /24, IPv6 /48): sessions at once from strangers
    /// in one place; listed relays bring everybody's mail and are not counted. Defaults: a half and three quarters
    /// of `connections`, so that one place cannot take all.
    package var perAddress = 500
    package var perNetwork = 750
    /// `memory`: octets of all messages in flight together, at least twice `message_size`. When it is spent, DATA and
    /// large messages are answered 452. Default 512MB.
    package var memory = 512_000_000
    /// `spool_over`: octets from which on a message is written to the spool while it comes in. Default 256KB.
    package var spoolOver = 256_000

    package init() {}
}

/// Where a listener listens, and what it demands.
package struct Listening: Sendable, Equatable {
    package enum Place: Sendable, Equatable {
        case network(Endpoint)
        /// The path of a Unix socket.
        case path(String)
    }
    package var place: Place
    /// `require_tls`: refuse MAIL before STARTTLS. Default: `smtp.require_tls`, which is false.
    package var requiresTLS: Bool
    /// `proxy_from`: networks of proxies that put a PROXY header before each connection; others are not served.
    /// Default none: no header.
    package var proxies: [Network]

    package init(_ place: Place, requiresTLS: Bool = false, proxies: [Network] = []) {
        (self.place, self.requiresTLS, self.proxies) = (place, requiresTLS, proxies)
    }
}

/// An address to listen on or to connect to; port 0 lets the system choose.
package struct Endpoint: Sendable, Equatable {
    package var host: String
    package var port: Int

    package init(host: String, port: Int) { (self.host, self.port) = (host, port) }
}

package struct CertificatePaths: Sendable, Equatable {
    package var chain: String
    package var key: String

    package init(chain: String, key: String) { (self.chain, self.key) = (chain, key) }
}

/// One entry of `relays`.
package struct Relay: Sendable, Equatable {
    /// `networks`: where it connects from, `192.0.2.1` or `192.0.2.0/24`; `unix` for LMTP over a Unix socket.
    /// Empty: from anywhere, known by its certificate.
    package var networks: [Network]
    package var isUnix = false
    /// `certificates`: client certificates that it may show, each a SHA-256 fingerprint in hexadecimal (of the whole
    /// certificate), or `verified` for any that `tls.client_authorities` vouch for. Empty: it needs none.
    package var fingerprints: Set<String> = []
    package var takesVerified = false
    /// `require_tls`: refuse its mail without TLS. Default false.
    package var requiresTLS = false
    /// `authserv_id` and `hosts`: see `TrustedRelay`.
    package var trusted: TrustedRelay
}

/// What our automatic mail says in MAIL FROM.
package enum AutomaticReversePath: String, Sendable, CaseIterable {
    case none, bounce
}

/// `outgoing`: how mail leaves.
package struct Outgoing: Sendable, Equatable {
    package enum Transport: Sendable, Equatable {
        /// `smarthost: host:port`
        case smarthost(Endpoint)
        /// `file: FOLDER`: one .eml a message, for trials.
        case directory(String)
    }
    package enum TLS: String, Sendable, CaseIterable {
        /// `off`: never.
        case off
        /// `opportunistic`: where the smarthost offers it; the certificate is not verified.
        case opportunistic
        /// `required`: with a verified certificate, or nothing is sent. The default.
        case required
    }
    package var transport: Transport?
    package var tls = TLS.required
    /// `tls_trust`: PEM file of CAs; default the system's.
    package var trust: String?
    /// `auth.user`, `auth.password_file`: SMTP AUTH. The file holds the password alone and may be read by its
    /// owner only.
    package var user: String?
    package var password: String?
    package var passwordFile: String?
    /// `connections`: to the smarthost at once. Default 16: marks and results of as many messages share one commit.
    package var connections = 16
    /// `retry`: shortest and longest wait between two attempts. Defaults 30s and 30m, doubled each time.
    package var firstRetry = Duration.seconds(30)
    package var longestRetry = Duration.seconds(1800)

    package init() {}
}

extension Settings {
    /// All addresses of all campaigns as `Mailbox.key`.
    package var ownAddresses: Set<String> { Set(campaigns.values.flatMap(\.addressKeys)) }

    /// Whether some clients must use TLS.
    package var requiresTLS: Bool {
        smtp.contains(where: \.requiresTLS) || relays.contains(where: \.requiresTLS)
    }

    package var domains: Set<String> {
        Set(campaigns.values.flatMap { ($0.addresses + $0.alsoKnownAs).map(\.domainKey) })
    }
}
