package import Mail

/// What a delivery report says: which recipients, what became of the mail to them and why, and which mail it was.
package struct BounceReport: Sendable, Equatable {
    package var recipients: [BounceRecipient] = []
    /// The Message-ID of the mail that the report is about, with angle brackets; nil if it does not say.
    package var originalMessageID: String?
    package var originalSubject: String?
    /// The mail system that reports (`Reporting-MTA`, else the sender's domain).
    package var reporter: String?

    package init() {}

    /// Whether mail to one of the recipients failed for good; `delayed`, `relayed`, `expanded` and `delivered` are no
    /// failures. A report that names no recipient is taken as a failure.
    package var isFailure: Bool { recipients.isEmpty || recipients.contains { $0.action == .failed } }
}

/// What a delivery report says of one recipient.
package struct BounceRecipient: Sendable, Equatable {
    /// RFC 3464 §2.3.3.
    package enum Action: String, Sendable, Hashable { case failed, delayed, delivered, relayed, expanded }

    package var address: String
    package var action: Action
    /// RFC 3463: `5.1.1`; as reported, or nil.
    package var status: String?
    /// The remote system's words; empty if there are none.
    package var diagnostic: String
    package var reason: BounceReason

    /// Whether mail to this address will never arrive: it failed, and because of the address itself.
    package var isHard: Bool { action == .failed && reason.isAboutAddress }

    package init(
        address: String, action: Action = .failed, status: String? = nil, diagnostic: String = "",
        reason: BounceReason = .other
    ) {
        (self.address, self.action, self.status) = (address, action, status)
        (self.diagnostic, self.reason) = (diagnostic, reason)
    }
}

/// Why mail was not delivered.
package enum BounceReason: String, Sendable, Hashable, CaseIterable {
    case userUnknown = "user-unknown"
    case hostUnknown = "host-unknown"
    case mailboxFull = "mailbox-full"
    /// The account is disabled, suspended or not used any more.
    case suspended
    case moved
    /// The domain takes no mail (RFC 7505), or has its server closed.
    case notAccepting = "not-accepting"
    /// The recipient's own filter refused it.
    case filtered
    /// Our host, our address or our name was refused.
    case blocked
    case spamContent = "spam-content"
    /// SPF, DKIM or DMARC.
    case authenticationFailed = "authentication-failed"
    case securityError = "security-error"
    case virus
    case tooBig = "too-big"
    case rateLimited = "rate-limited"
    case expired
    case networkError = "network-error"
    case systemError = "system-error"
    case relayDenied = "relay-denied"
    case loop
    case contentError = "content-error"
    case other

    /// Whether the address is to blame: nothing sent to it will arrive.
    var isAboutAddress: Bool {
        switch self {
        case .userUnknown, .hostUnknown, .moved, .notAccepting: true
        default: false
        }
    }
}

/// Whether a bounce says that delivery failed for good: an RFC 3464 report with `Action: failed`, or a report of
/// another form. `delayed`, `relayed`, `expanded` and `delivered` are no failures.
package func reportsFailure(_ message: InternetMessage) -> Bool {
    BounceReport(message, text: message.readable.text, excluding: []).isFailure
}
