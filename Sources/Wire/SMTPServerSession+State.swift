import Mail

extension SMTPServerSession {
    /// Where the session is. Each event is a method; an event that is not allowed in a state leaves it as it is
    /// and gives the answer that says so.
    enum State: Equatable {
        /// Nothing was said yet, or TLS has just started. Next: greeted, closed.
        case connected
        /// EHLO or HELO was said; no transaction. Next: mail, connected (TLS), closed.
        case greeted(name: String, extended: Bool)
        /// MAIL was accepted. `envelope.recipients` are the accepted ones. Next: content, greeted, closed.
        case mail(Envelope)
        /// 354 was sent; content is being read. Next: waiting, closed.
        case content(Envelope)
        /// The content is complete; the shell is keeping it. Next: greeted.
        case waiting(name: String, extended: Bool)
        /// The last reply was handed out.
        case closed

        var isClosed: Bool { self == .closed }
        var isWaiting: Bool { if case .waiting = self { true } else { false } }
        var isReadingContent: Bool { if case .content = self { true } else { false } }
        var mayStartTLS: Bool { if case .greeted = self { true } else { false } }
        var isGreeted: Bool { self != .connected }
        var isInTransaction: Bool {
            switch self {
            case .mail, .content, .waiting: true
            case .connected, .greeted, .closed: false
            }
        }

        /// EHLO and HELO forget a transaction (RFC 5321 §4.1.4).
        mutating func helloReceived(_ name: String, _ extended: Bool) {
            switch self {
            case .connected, .greeted, .mail: self = .greeted(name: name, extended: extended)
            case .content, .waiting, .closed: break
            }
        }

        mutating func mailReceived(_ sender: ReversePath) -> SMTPReply {
            switch self {
            case .connected, .closed: return .sayHelloFirst
            case .mail, .content, .waiting: return .alreadyInTransaction
            case .greeted(let name, let extended):
                self = .mail(Envelope(sender: sender, clientName: name, isExtended: extended))
                return .senderAccepted
            }
        }

        /// Why RCPT is refused before its address is looked at; nil if it is not.
        func recipientProblem(limit: Int) -> SMTPReply? {
            switch self {
            case .connected: .sayHelloFirst
            case .mail(let envelope):
                envelope.recipients.count >= limit ? .tooManyRecipients(limit: limit) : nil
            case .greeted, .content, .waiting, .closed: .mailFirst
            }
        }

        mutating func recipientAccepted(_ mailbox: Mailbox) -> SMTPReply {
            guard case .mail(var envelope) = self else { return .mailFirst }
            envelope.recipients.append(mailbox)
            self = .mail(envelope)
            return .recipientAccepted
        }

        /// Why DATA is refused, or nil: then content follows.
        mutating func dataReceived() -> SMTPReply? {
            switch self {
            case .connected: return .sayHelloFirst
            case .greeted, .content, .waiting, .closed: return .mailFirst
            case .mail(let envelope):
                if envelope.recipients.isEmpty { return .recipientFirst }
                self = .content(envelope)
                return nil
            }
        }

        /// The envelope of the content that has just ended.
        mutating func contentEnded() -> Envelope? {
            guard case .content(let envelope) = self else { return nil }
            self = .waiting(name: envelope.clientName, extended: envelope.isExtended)
            return envelope
        }

        /// DATA was answered with a refusal after all: the transaction is over (RFC 5321 §3.3).
        mutating func contentGivenUp() {
            if case .content(let envelope) = self {
                self = .greeted(name: envelope.clientName, extended: envelope.isExtended)
            }
        }

        mutating func contentAnswered() {
            if case .waiting(let name, let extended) = self {
                self = .greeted(name: name, extended: extended)
            }
        }

        mutating func reset() {
            if case .mail(let envelope) = self {
                self = .greeted(name: envelope.clientName, extended: envelope.isExtended)
            }
        }
    }
}
