/// What a mail of ours is about: each kind has words of its own.
package enum MailKind: String, Sendable, CaseIterable {
    /// It arrived, and nothing more is known about it.
    case acknowledgement
    case question
    case complaint
    /// The customer wants to be called.
    case callback
    /// About an order, or about something that is late.
    case order
    /// The customer wants no more mail.
    case unsubscribe
    /// A promise will not be kept.
    case slip
}
