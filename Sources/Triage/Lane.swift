/// What triage says a reply is. The raw value is the word used everywhere: command line, API, store, pages.
package enum Lane: String, Sendable, Hashable, CaseIterable {
    /// A human wrote it.
    case person
    /// A human wrote it, and it only thanks.
    case thanks
    /// It asks, beyond doubt, for no more mail.
    case unsubscribe
    /// An out-of-office notice or another automatic answer to what we sent.
    case autoReply = "auto-reply"
    /// A report that mail of ours was not delivered, or not yet.
    case bounce
    /// A report about our mail by those who receive it: a complaint (RFC 5965), failed authentication (RFC 6591), DMARC.
    case feedbackReport = "feedback-report"
    /// A mailing list's or a mass mailer's message.
    case bulk
    /// A request to prove that we are human before our mail is let through.
    case challenge
    /// Our own mail system says that it is spam.
    case spam
    /// Nothing is written in it, and nothing is attached.
    case empty
    /// Nothing can be read from it; kept and shown as it is.
    case unreadable

    /// Conversations that a machine begins need nobody: they start `resolved`. A wish to unsubscribe needs somebody to
    /// act on it, an empty or unreadable message somebody to look; thanks are shown, and closed with one key.
    package var startsResolved: Bool {
        switch self {
        case .person, .thanks, .unsubscribe, .empty, .unreadable: false
        case .autoReply, .bounce, .feedbackReport, .bulk, .challenge, .spam: true
        }
    }

    /// Whether it brings a conversation that was answered or resolved back to `waiting`. Machines never change a
    /// conversation's state, and thanks need no answer.
    package var reopens: Bool { !startsResolved && self != .thanks }

    /// The same as `startsResolved`.
    package var isMachine: Bool { startsResolved }
}

/// How far the sender is who the message says (see `AuthenticationResults.standing`).
package enum SenderStanding: String, Sendable, Hashable {
    case proven, unproven, failed
}
