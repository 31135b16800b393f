import Acknowledge
import Mail
import Triage
import Yams

/// `pop3`, `pop3s`: how programs fetch the queue (see contrib/doc/pickup.md).
package struct PickupSettings: Sendable, Equatable {
    /// Who may send a token in clear text.
    package enum Plaintext: String, Sendable, CaseIterable {
        /// `never`: before TLS nobody can log in. The default.
        case never
        /// `loopback`: programs on this machine.
        case loopback
        /// `always`: everybody; for networks where nobody else can listen.
        case always
    }

    /// `pop3.listen`: where POP3 with STLS is spoken, for example `127.0.0.1:8110`. Default none.
    package var listen: [Endpoint] = []
    /// `pop3s.listen`: where POP3 is spoken over TLS from the start, for example `0.0.0.0:8995`. Default none.
    package var secureListen: [Endpoint] = []
    /// `pop3.plaintext`: `never`, `loopback` or `always`.
    package var plaintext = Plaintext.never
    /// `pop3.messages`: messages that one session is given at most; the next one is given more. Default 10000.
    package var messages = 10_000
    /// `pop3.connections`, `pop3.connections_per_address`: sessions at once. Defaults 100 and 20.
    package var connections = 100
    package var perAddress = 20
    /// `pop3.idle_timeout`: when a session in which nothing happens is ended, and gives back what it had. RFC 1939 §3: at
    /// least 10 minutes, which is the default; less makes clients lose sessions that they work on.
    package var idleTimeout = Duration.seconds(600)
    /// `pop3.login_delay`: how much later each further failed login of a session is answered. Default 2s.
    package var loginDelay = Duration.seconds(2)

    package init() {}
}

extension Settings {
    mutating func readPickup(_ reader: MappingReader) {
        if let part = reader.mapping(
            "pop3",
            known: [
                "listen", "plaintext", "messages", "connections", "connections_per_address", "idle_timeout",
                "login_delay",
            ])
        {
            pickup.listen = part.items("listen").compactMap { endpoint($0, part) }
            pickup.plaintext = part.choice("plaintext", PickupSettings.Plaintext.self) ?? .never
            pickup.messages = part.integer("messages", 1...100_000) ?? pickup.messages
            pickup.connections = part.integer("connections", 1...10_000) ?? pickup.connections
            pickup.perAddress = part.integer("connections_per_address", 1...10_000) ?? pickup.perAddress
            pickup.idleTimeout =
                part.duration("idle_timeout", .seconds(1) ... .seconds(86_400)) ?? pickup.idleTimeout
            pickup.loginDelay = part.duration("login_delay", .zero ... .seconds(60)) ?? pickup.loginDelay
        }
        if let part = reader.mapping("pop3s", known: ["listen"]) {
            pickup.secureListen = part.items("listen").compactMap { endpoint($0, part) }
        }
    }

    /// Whether what is configured can be used, once the certificates are known.
    func checkPickup(_ reader: MappingReader) {
        guard certificates.isEmpty else { return }
        if !pickup.secureListen.isEmpty {
            reader.report(
                "“pop3s” needs a certificate; add tls: {certificates: [{chain: FILE, key: FILE}]}",
                reader.keyMark("pop3s"))
        }
        if !pickup.listen.isEmpty, pickup.plaintext == .never {
            reader.report(
                "nobody could log in to “pop3”: add tls: {certificates: [{chain: FILE, key: FILE}]}, or, for programs on this machine only, “plaintext: loopback”",
                reader.keyMark("pop3"))
        }
    }
}

extension Site {
    /// The address by which a copy of a person's answer finds its conversation: `campaign+TOKEN@domain`.
    ///
    /// - Parameter authenticate: computes a MAC with the instance's secret.
    package func copyAddress(
        of conversation: String, in campaign: String, _ authenticate: @Sendable (_ text: String) -> [UInt8]
    ) -> String? {
        guard let mailbox = settings.campaigns[campaign]?.addresses.first else { return nil }
        let token = ReplyToken(conversation: conversation, campaign: campaign, authenticate)
        return Mailbox(localPart: "\(mailbox.localPart)+\(token.tag)", domain: mailbox.domain).address
    }
}
