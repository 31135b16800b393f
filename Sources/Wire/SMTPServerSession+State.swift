import Mail

extension SMTPServerSession {
    /// Who is there: what the client said in EHLO, HELO or LHLO.
    struct Client: Equatable {
        var name: String
        var greeting: Greeting
    }

    /// Where the session is. Each event is a method; an event that is not allowed in a state leaves it as it is
    /// and gives the answer that says so.
    enum State: Equatable {
        /// Nothing was said yet, or TLS has just started. Next: greeted, closed.
        case connected
        /// EHLO, HELO or LHLO was said; no transaction. Next: mail, connected (TLS), closed.
        case greeted(Client)
        /// MAIL was accepted. `envelope.recipients` are the accepted ones. Next: content, chunk, greeted, closed.
        case mail(Envelope)
        /// 354 was sent; content is being read. Next: waiting, closed.
        case content(Envelope)
        /// BDAT was accepted; `remaining` more octets of its chunk are content. Next: chunks, waiting, greeted, closed.
        case chunk(Envelope, remaining: Int, isLast: Bool)
        /// A chunk that is not the last was taken. Next: chunk, greeted, closed.
        case chunks(Envelope)
        /// The content is complete; the shell is keeping it. Next: greeted.
        case waiting(Client, recipients: Int)
        /// The last reply was handed out.
        case closed

        var isClosed: Bool { self == .closed }
        var isWaiting: Bool { if case .waiting = self { true } else { false } }
        var mayStartTLS: Bool { if case .greeted = self { true } else { false } }
        var isGreeted: Bool { self != .connected }
        /// Octets of content come now, not commands.
        var isReadingContent: Bool {
            switch self {
            case .content, .chunk: true
            case .connected, .greeted, .mail, .chunks, .waiting, .closed: false
            }
        }
        /// Content was taken that is not complete yet.
        var hasContent: Bool {
            switch self {
            case .content, .chunk, .chunks: true
            case .connected, .greeted, .mail, .waiting, .closed: false
            }
        }
        var isInTransaction: Bool {
            switch self {
            case .mail, .content, .chunk, .chunks, .waiting: true
            case .connected, .greeted, .closed: false
            }
        }
        private var envelope: Envelope? {
            switch self {
            case .mail(let envelope), .content(let envelope), .chunk(let envelope, _, _),
                .chunks(let envelope):
                envelope
            case .connected, .greeted, .waiting, .closed: nil
            }
        }

        /// EHLO and its like forget a transaction (RFC 5321 §4.1.4).
        mutating func helloReceived(_ client: Client) {
            switch self {
            case .connected, .greeted, .mail, .chunks: self = .greeted(client)
            case .content, .chunk, .waiting, .closed: break
            }
        }

        mutating func mailReceived(_ sender: ReversePath, isInternational: Bool) -> SMTPReply {
            switch self {
            case .connected, .closed: return .sayHelloFirst
            case .mail, .content, .chunk, .chunks, .waiting: return .alreadyInTransaction
            case .greeted(let client):
                self = .mail(
                    Envelope(
                        sender: sender, clientName: client.name, greeting: client.greeting,
                        isInternational: isInternational))
                return .senderAccepted
            }
        }

        /// Why RCPT is refused before its address is looked at; nil if it is not.
        func recipientProblem(_ mailbox: Mailbox, limit: Int) -> SMTPReply? {
            switch self {
            case .connected: .sayHelloFirst
            case .mail(let envelope):
                if envelope.recipients.count >= limit {
                    .tooManyRecipients(limit: limit)
                } else if !envelope.isInternational, !mailbox.isASCII {
                    .eightBitAddress
                } else {
                    nil
                }
            case .greeted, .content, .chunk, .waiting, .closed: .mailFirst
            case .chunks: .contentBegun
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
            case .greeted, .content, .chunk, .waiting, .closed: return .mailFirst
            case .chunks: return .contentBegun
            case .mail(let envelope):
                if envelope.recipients.isEmpty { return .recipientFirst }
                self = .content(envelope)
                return nil
            }
        }

        /// Why BDAT is refused, or nil: then `size` octets of content follow.
        mutating func chunkReceived(size: Int, isLast: Bool) -> SMTPReply? {
            switch self {
            case .connected: return .sayHelloFirst
            case .greeted, .content, .chunk, .waiting, .closed: return .mailFirst
            case .mail(let envelope):
                if envelope.recipients.isEmpty { return .recipientFirst }
                self = .chunk(envelope, remaining: size, isLast: isLast)
                return nil
            case .chunks(let envelope):
                self = .chunk(envelope, remaining: size, isLast: isLast)
                return nil
            }
        }

        /// Takes at most `count` octets of a chunk: how many, and whether they complete it.
        mutating func chunkOctets(_ count: Int) -> (taken: Int, isComplete: Bool) {
            guard case .chunk(let envelope, let remaining, let isLast) = self else { return (0, false) }
            let taken = min(count, remaining)
            self = .chunk(envelope, remaining: remaining - taken, isLast: isLast)
            return (taken, taken == remaining)
        }

        /// A chunk is complete. The envelope, if it was the last one.
        mutating func chunkEnded() -> Envelope? {
            guard case .chunk(let envelope, _, let isLast) = self else { return nil }
            if isLast { return contentEnded() }
            self = .chunks(envelope)
            return nil
        }

        /// The envelope of the content that has just ended.
        mutating func contentEnded() -> Envelope? {
            guard let envelope else { return nil }
            self = .waiting(envelope.client, recipients: envelope.recipients.count)
            return envelope
        }

        /// The transaction is over without a message (RSET, or content that was refused).
        mutating func reset() {
            if let envelope { self = .greeted(envelope.client) }
        }

        /// How many answers the message is owed: LMTP gives one for each recipient (RFC 2033 §4.2).
        mutating func contentAnswered() -> Int {
            guard case .waiting(let client, let recipients) = self else { return 1 }
            self = .greeted(client)
            return client.greeting == .lhlo ? recipients : 1
        }
    }
}

extension SMTPServerSession.Envelope {
    fileprivate var client: SMTPServerSession.Client { .init(name: clientName, greeting: greeting) }
}
