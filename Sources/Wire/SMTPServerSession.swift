package import Mail

/// One inbound SMTP (RFC 5321) or LMTP (RFC 2033) session as a state machine: bytes in, actions out.
///
/// Law: what a client may do when, and what it is told, lives here and nowhere else. It knows no socket,
/// clock, store or configuration; whether a recipient exists and whether a message was kept it asks by actions
/// and is told by events. It copies no message content: content comes out as ranges of the input.
package struct SMTPServerSession: Sendable {
    /// What the listener is and offers.
    package struct Setup: Sendable, Equatable {
        /// Our host name in greetings.
        package var host: String
        package var limits = SMTPLimits()
        /// LMTP: LHLO instead of EHLO, and after the content an answer for each recipient.
        package var isLocal = false
        /// Whether STARTTLS is offered (a certificate is there and the port is not TLS from the start).
        package var offersTLS = false
        /// Whether TLS is already on (implicit TLS).
        package var isSecure = false
        /// Whether MAIL is refused before STARTTLS.
        package var requiresTLS = false
        /// Whether this client may hand mail in: a listed relay, or anybody where the server is an open MX.
        package var mayHandIn = true
        /// Whether bare CR, LF and NUL in content are accepted (listed relays) instead of refused.
        package var acceptsBareOctets = false
        /// What refusals point to before a recipient is known.
        package var guidance = Guidance()

        package init(host: String) { self.host = host }
    }

    /// Sender and recipients of one message.
    package struct Envelope: Sendable, Equatable {
        package var sender: ReversePath
        package var recipients: [Mailbox] = []
        /// The name that the client gave in EHLO, HELO or LHLO.
        package var clientName: String
        package var greeting: Greeting
        /// SMTPUTF8 was given with MAIL (RFC 6531 §3.4).
        package var isInternational = false
        package var hasBareOctets = false
    }

    package enum Action: Sendable, Equatable {
        /// Nothing to do; go on if input was used, else more is needed.
        case wait
        case send(SMTPReply)
        /// Send, flush, close; no input is looked at any more.
        case sendAndClose(SMTPReply)
        /// Send, flush, start the handshake, then say `tlsStarted`.
        case startTLS(SMTPReply)
        /// Is there room on the disk? Say `mailBegun` with the answer.
        case beginMail(ReversePath, isInternational: Bool)
        /// Does this mailbox exist? Answer with `recipientJudged`. A nil domain is `<postmaster>` alone.
        case judgeRecipient(Mailbox)
        /// Send 354 and make room for a message.
        case beginContent(SMTPReply)
        /// These octets of the input belong to the message.
        case content(Range<Int>)
        case contentByte(UInt8)
        /// These octets belong to the message and end a chunk: take them, then say `chunkTaken`.
        case endChunk(Range<Int>)
        /// The content is complete and accepted so far: keep it, then say `kept`. No input until then.
        case keep(Envelope)
        /// Forget the content that was taken, and send these.
        case forgetContent([SMTPReply])
        case sendAll([SMTPReply])
    }

    /// What became of a message that was to be kept.
    package enum Outcome: Sendable, Equatable {
        case kept(id: String)
        case refused(SMTPReply)
    }

    package enum RecipientJudgement: Sendable, Equatable {
        case exists(Guidance)
        case unknown(Guidance)
        case foreign
    }

    package var setup: Setup
    var state = State.connected
    var dots = DotStream()
    var scanner = BareOctetScanner()
    var contentSize = 0
    /// The shell has no room for the rest: it is read to its end and thrown away, and this is the answer.
    var abandoned: SMTPReply?
    /// Octets of a chunk that was refused: they are thrown away (RFC 3030 §2), then this is the answer.
    var refusedChunk: (remaining: Int, replies: [SMTPReply])?
    /// Of the first recipient's campaign, as soon as there is one.
    var guidance: Guidance
    private var errors = 0
    private var harmless = 0

    package init(_ setup: Setup) {
        self.setup = setup
        guidance = setup.guidance
    }

    package var greeting: SMTPReply { .greeting(host: setup.host, isLocal: setup.isLocal) }
    /// Whether a message is on its way: between MAIL and its last answer.
    package var isInTransaction: Bool { state.isInTransaction }
    /// Whether message content is being read now (for the handler's timeouts).
    package var isReadingContent: Bool { state.isReadingContent || refusedChunk != nil }

    /// Takes the next action from `input`; `consumed` is how much of it was used up.
    package mutating func next(_ input: Span<UInt8>) -> (consumed: Int, action: Action) {
        if state.isClosed || state.isWaiting { return (0, .wait) }
        if refusedChunk != nil { return discardChunk(input.count) }
        switch state {
        case .content: return nextContent(input)
        case .chunk: return nextChunkOctets(input)
        case .connected, .greeted, .mail, .chunks, .waiting, .closed: return nextCommand(input)
        }
    }

    // MARK: Events from the shell

    /// - Parameter hasRoom: whether the disk has room for a message as large as they may be.
    package mutating func mailBegun(_ sender: ReversePath, isInternational: Bool, hasRoom: Bool) -> Action {
        guard hasRoom else { return .send(.storageFull) }
        guidance = setup.guidance
        return answer(state.mailReceived(sender, isInternational: isInternational))
    }

    package mutating func recipientJudged(_ judgement: RecipientJudgement, _ mailbox: Mailbox) -> Action {
        switch judgement {
        case .exists(let guidance):
            self.guidance = guidance
            return answer(state.recipientAccepted(mailbox))
        case .unknown(let guidance): return refuse(.unknownAddress(guidance))
        case .foreign: return refuse(.notOurDomain)
        }
    }

    package mutating func kept(_ outcome: Outcome) -> Action {
        let count = state.contentAnswered()
        switch outcome {
        case .kept(let id):
            harmless = 0
            return count == 1
                ? .send(.kept(id: id)) : .sendAll(Array(repeating: .kept(id: id), count: count))
        case .refused(let reply):
            let action = refuse(reply)
            if case .send = action, count > 1 { return .sendAll(Array(repeating: reply, count: count)) }
            return action
        }
    }

    /// The octets of a chunk were taken.
    package mutating func chunkTaken() -> Action {
        if let envelope = state.chunkEnded() {
            scanner.end()
            return contentEnded(envelope, hasBareOctets: scanner.hasBareOctets)
        }
        guard let abandoned else { return .send(.chunkTaken) }
        state.reset()
        return forget([abandoned])
    }

    /// There is no room for the rest of the message that is being read.
    package mutating func contentAbandoned(_ reply: SMTPReply) { abandoned = reply }

    /// There is no room for a message just now; instead of 354 (RFC 5321 §3.3: the transaction is over).
    package mutating func contentRefused(_ reply: SMTPReply) -> Action {
        state.reset()
        return .send(reply)
    }

    /// The handshake is done: everything said before is forgotten (RFC 3207 §4.2).
    package mutating func tlsStarted() {
        setup.isSecure = true
        state = .connected
    }

    /// Nothing came for too long, or it came too slowly.
    package mutating func timedOut(_ reply: SMTPReply = .idle) -> Action { close(reply) }
    /// The client spoke before it was greeted.
    package mutating func spokeTooEarly() -> Action { close(.spokeTooEarly) }
    /// The server goes down. Ends the session unless a message is being taken or kept: that is finished first.
    package mutating func drained() -> Action {
        state.hasContent || state.isWaiting ? .wait : close(.shuttingDown)
    }

    // MARK: Commands

    private mutating func nextCommand(_ input: Span<UInt8>) -> (Int, Action) {
        var end = 0
        while end < input.count, input[end] != .lf { end += 1 }
        guard end < input.count else {
            return input.count < setup.limits.commandLine ? (0, .wait) : (input.count, close(.lineTooLong))
        }
        let used = end + 1
        guard used <= setup.limits.commandLine else { return (used, close(.lineTooLong)) }
        guard end > 0, input[end - 1] == .cr else { return (used, close(.bareLineFeedInCommand)) }
        var line: [UInt8] = []
        line.reserveCapacity(end)
        for index in 0..<(end - 1) { line.append(input[index]) }
        let hasMore = input.count > used
        return (used, perform(SMTPCommand(line[...]), hasMore: hasMore))
    }

    private mutating func perform(_ command: SMTPCommand, hasMore: Bool) -> Action {
        switch command {
        case .hello(let greeting, let name): return hello(greeting, name)
        case .mail(let sender, let size, let isInternational): return mail(sender, size, isInternational)
        case .recipient(let mailbox): return recipient(mailbox)
        case .postmaster: return recipient(Mailbox(localPart: "postmaster", domain: ""))
        case .data: return data(hasMore: hasMore)
        case .chunk(let size, let isLast): return chunk(size, isLast)
        case .startTLS: return startTLS(hasMore: hasMore)
        case .quit: return close(.goodbye)
        case .reset:
            return forgettingContent {
                $0.state.reset()
            } answer: {
                .reset
            }
        case .noop: return harmlessAnswer(.ok)
        case .help: return harmlessAnswer(.help)
        case .verify: return harmlessAnswer(.cannotVerify)
        case .refused(let reply): return refuse(reply)
        case .fatal(let reply): return close(reply)
        }
    }

    /// Answers a command that ends a transaction; between chunks there is content to forget.
    private mutating func forgettingContent(
        _ change: (inout SMTPServerSession) -> Void, answer: () -> SMTPReply
    ) -> Action {
        let hasContent = state.hasContent
        change(&self)
        let action = harmlessAnswer(answer())
        if hasContent, case .send(let reply) = action { return .forgetContent([reply]) }
        return action
    }

    private mutating func hello(_ greeting: Greeting, _ name: String) -> Action {
        guard (greeting == .lhlo) == setup.isLocal else {
            return refuse(setup.isLocal ? .thisIsLMTP : .thisIsSMTP)
        }
        let reply: SMTPReply =
            greeting == .helo
            ? .helloAccepted(host: setup.host) : .extensions(host: setup.host, keywords)
        return forgettingContent {
            $0.state.helloReceived(Client(name: name, greeting: greeting))
        } answer: {
            reply
        }
    }

    /// BINARYMIME is not among them (what is kept is handed on in lines), nor is DSN: the MTA that relays to us
    /// then reports `relayed` by itself (RFC 3461 §5.2.2).
    private var keywords: [String] {
        var keywords = [
            "PIPELINING", "SIZE \(setup.limits.messageSize)", "8BITMIME", "SMTPUTF8", "CHUNKING",
            "ENHANCEDSTATUSCODES",
        ]
        if setup.offersTLS, !setup.isSecure { keywords.append("STARTTLS") }
        return keywords + ["HELP"]
    }

    private mutating func mail(_ sender: ReversePath, _ size: Int?, _ isInternational: Bool) -> Action {
        if setup.requiresTLS, !setup.isSecure { return refuse(.tlsRequired) }
        guard setup.mayHandIn else { return refuse(.notYourServer(setup.guidance)) }
        if let size, size > setup.limits.messageSize {
            return refuse(.tooLarge(limit: setup.limits.messageSize, setup.guidance))
        }
        return .beginMail(sender, isInternational: isInternational)
    }

    private mutating func recipient(_ mailbox: Mailbox) -> Action {
        guard let problem = state.recipientProblem(mailbox, limit: setup.limits.recipients) else {
            return .judgeRecipient(mailbox)
        }
        // RFC 5321 §4.5.3.1.10: the client sends to those that were accepted, then the rest. It made no error.
        return problem.isTemporary ? .send(problem) : refuse(problem)
    }

    /// Content that comes before 354 was sent by a client that does not listen: it could smuggle (RFC 2920 §3.1).
    private mutating func data(hasMore: Bool) -> Action {
        if let problem = state.dataReceived() { return refuse(problem) }
        if hasMore { return close(.contentTooEarly) }
        dots = DotStream()
        contentSize = 0
        abandoned = nil
        return .beginContent(.startContent)
    }

    private mutating func startTLS(hasMore: Bool) -> Action {
        if setup.isSecure { return refuse(.alreadySecure) }
        guard setup.offersTLS else { return refuse(.notOffered) }
        guard state.mayStartTLS else {
            return refuse(state.isGreeted ? .notInTransaction : .sayHelloFirst)
        }
        return hasMore ? close(.pipelinedBehindTLS) : .startTLS(.readyForTLS)
    }

    // MARK: Answers

    private mutating func answer(_ reply: SMTPReply) -> Action {
        reply.isPositive ? .send(reply) : refuse(reply)
    }

    mutating func refuse(_ reply: SMTPReply) -> Action {
        errors += 1
        return errors > setup.limits.errors ? close(.tooManyErrors) : .send(reply)
    }

    /// As `refuse`, for content that was taken in part or as a whole.
    mutating func forget(_ replies: [SMTPReply]) -> Action {
        errors += 1
        return errors > setup.limits.errors ? close(.tooManyErrors) : .forgetContent(replies)
    }

    private mutating func harmlessAnswer(_ reply: SMTPReply) -> Action {
        harmless += 1
        return harmless > setup.limits.harmlessCommands ? close(.tooManyCommands) : .send(reply)
    }

    mutating func close(_ reply: SMTPReply) -> Action {
        state = .closed
        refusedChunk = nil
        return .sendAndClose(reply)
    }
}
