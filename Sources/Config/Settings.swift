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
    /// `smtp.listen`: addresses for SMTP with STARTTLS, `address:port`. Default `127.0.0.1:2525`.
    package var smtp: [Endpoint] = []
    /// `smtps.listen`: addresses for SMTP over TLS from the start. Default none.
    package var smtps: [Endpoint] = []
    /// `smtp.require_tls`: refuse MAIL before STARTTLS. Default false.
    package var requiresTLS = false
    /// `tls.certificates`: PEM files; the first is the default, the others are chosen by SNI.
    package var certificates: [CertificatePaths] = []
    /// `limits`: bounds of a session; see `SMTPLimits`.
    package var limits = SMTPLimits()
    /// `limits.command_timeout`, `limits.data_timeout`: how long a client may take for a command line and for
    /// the next piece of a message. RFC 5321 §4.5.3.2: 5 minutes and 3 minutes; those are the defaults.
    package var commandTimeout = Duration.seconds(300)
    package var dataTimeout = Duration.seconds(180)
    /// `limits.connections`: sessions at once. Default 1000.
    package var connections = 1000
    /// `limits.memory`: octets of all messages in flight together, at least twice `message_size`. When it is spent,
    /// DATA and large messages are answered 452. Default 512MB.
    package var contentMemory = 512_000_000
    /// `relays`: MTAs that hand us mail and whose `Authentication-Results` count. Default none: an open MX.
    package var relays: [Relay] = []
    /// `acknowledge_unauthenticated`: acknowledge unproven senders without a token. For closed networks and
    /// trials only: with it, anybody can make us send mail to anybody. Default false.
    package var acknowledgesUnauthenticated = false
    /// `acknowledgements`: fuses (see `FuseLimits`), and `expire`, after which one that could not be sent is
    /// given up, because it would say too late that a message came. Default 12h.
    package var fuses = FuseLimits()
    package var acknowledgementLifetime = Duration.seconds(12 * 3600)
    /// `acknowledgements.reverse_path`: `none` (MAIL FROM:<>, the default), or `bounce` for smarthosts that refuse
    /// the null sender: a signed address of ours, whose reports set the acknowledgement's state.
    package var reversePath = AutomaticReversePath.none
    /// `queue.lease`: how long a claim on a conversation lasts. Default 15m.
    package var lease = Duration.seconds(15 * 60)
    package var outgoing = Outgoing()
    /// By id.
    package var campaigns: [String: Campaign] = [:]
    /// Ids in the order of their directories' names: the first of a domain takes its postmaster's mail.
    package var campaignOrder: [String] = []

    package init() {}
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
}

/// One entry of `relays`.
package struct Relay: Sendable, Equatable {
    /// `networks`: where it connects from, `192.0.2.1` or `192.0.2.0/24`.
    package var networks: [Network]
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
    /// `connections`: to the smarthost at once. Default 4.
    package var connections = 4
    /// `retry`: shortest and longest wait between two attempts. Defaults 30s and 30m, doubled each time.
    package var firstRetry = Duration.seconds(30)
    package var longestRetry = Duration.seconds(1800)

    package init() {}
}

extension Settings {
    /// All addresses of all campaigns as `Mailbox.key`.
    package var ownAddresses: Set<String> { Set(campaigns.values.flatMap(\.addressKeys)) }

    package var domains: Set<String> {
        Set(campaigns.values.flatMap { ($0.addresses + $0.alsoKnownAs).map(\.domainKey) })
    }
}
