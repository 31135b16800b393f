/// What triage says a reply is. The raw value is the word used everywhere: command line, API, store, pages.
package enum Lane: String, Sendable, Hashable, CaseIterable {
    /// A human wrote it.
    case person
    /// An out-of-office notice or another automatic answer to what we sent.
    case autoReply = "auto-reply"
    /// A report that mail of ours was not delivered, or not yet.
    case bounce
    /// A report of an abuse complaint (RFC 5965).
    case feedbackReport = "feedback-report"
    /// A mailing list's or a mass mailer's message.
    case bulk
    /// Nothing can be read from it; kept and shown as it is.
    case unreadable

    /// Conversations that a machine begins need nobody: they start `resolved`. What cannot be read needs
    /// somebody to look.
    package var isMachine: Bool {
        switch self {
        case .person, .unreadable: false
        case .autoReply, .bounce, .feedbackReport, .bulk: true
        }
    }
}

/// How far the sender is who the message says (see `AuthenticationResults.standing`).
package enum SenderStanding: String, Sendable, Hashable {
    case proven, unproven, failed
}

/// A rule that decided something, by the name that receipts, `explain` and metrics carry, and its source.
package struct Rule: Sendable, Hashable {
    package let name: String
    /// An RFC section, or the convention that it comes from.
    package let source: String

    package init(_ name: String, _ source: String) {
        self.name = name
        self.source = source
    }
}

extension Rule {
    // Why there is no acknowledgement. All of these stand in the message or its envelope.
    package static let ownLoop = Rule("own-loop", "RFC 3834 §2, our own loop mark")
    package static let nullSender = Rule("null-sender", "RFC 3834 §2, RFC 5321 §4.5.5")
    package static let ownAddress = Rule("own-address", "RFC 3834 §2, RFC 5230 §4.6")
    package static let daemonSender = Rule("daemon-sender", "RFC 3834 §2, RFC 5230 §4.6")
    package static let noReplySender = Rule(
        "no-reply-sender", "the sender's own address says that nobody reads it")
    package static let report = Rule("report", "RFC 3834 §2, RFC 6522")
    package static let autoSubmitted = Rule("auto-submitted", "RFC 3834 §2, §5")
    package static let mailingList = Rule("mailing-list", "RFC 3834 §2, RFC 2369, RFC 2919")
    package static let precedence = Rule("precedence", "RFC 3834 §2, RFC 2076 §3.9")
    package static let suppressed = Rule("auto-response-suppress", "MS-OXCMAIL §2.1.3.2.20")
    package static let automaticAnswer = Rule(
        "automatic-answer", "RFC 3834 §2, header fields of auto-responders")
    package static let automaticSubject = Rule("automatic-subject", "RFC 3834 §2, §3.1.5")
    package static let notAddressed = Rule("not-addressed", "RFC 3834 §2, RFC 5230 §4.5")
    package static let bounceAddress = Rule(
        "bounce-address", "RFC 3834 §3.3: it came to the reverse path of our own mail")
    package static let roleAddress = Rule("role-address", "RFC 2142 §2, §5: a person answers these")
    package static let unreadable = Rule("unreadable", "RFC 3834 §2: what cannot be read is not answered")

    // What a lane was decided by.
    package static let deliveryReport = Rule("delivery-report", "RFC 3464, RFC 6522")
    package static let bounceForm = Rule(
        "bounce-form", "RFC 5321 §6.1: null sender or daemon, and a report's subject")
    package static let abuseReport = Rule("abuse-report", "RFC 5965")
    package static let person = Rule("person", "no sign of a machine")
}
