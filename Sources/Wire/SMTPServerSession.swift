package import Mail

/// One inbound SMTP session (RFC 5321) as a state machine: bytes in, actions out.
///
/// Law: what an SMTP client may do when, and what it is told, lives here and nowhere else. It knows no socket,
/// clock, store or configuration; whether a recipient exists and whether a message was kept it asks by actions
/// and is told by events. It copies no message content: content comes out as ranges of the input.
package struct SMTPServerSession: Sendable {
    /// What the listener is and offers.
    package struct Setup: Sendable, Equatable {
        /// Our host name in greetings.
        package var host: String
        package var limits = SMTPLimits()
        /// Whether STARTTLS is offered (a certificate is there and the port is not TLS from the start).
        package var offersTLS = false
        /// Whether TLS is already on (implicit TLS).
        package var isSecure = false
        /// Whether MAIL is refused before STARTTLS.
        package var requiresTLS = false
        /// Whether bare CR, LF and NUL in content are accepted (listed relays) instead of refused.
        package var acceptsBareOctets = false

        package init(host: String) { self.host = host }
    }

    /// Sender and recipients of one message.
    package struct Envelope: Sendable, Equatable {
        package var sender: ReversePath
        package var recipients: [Mailbox] = []
        /// The name that the client gave in EHLO or HELO.
        package var clientName: String
        package var isExtended: Bool
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
        /// Does this mailbox exist? Answer with `recipientJudged`. A nil domain is `<postmaster>` alone.
        case judgeRecipient(Mailbox)
        /// Send 354 and make room for a message.
        case beginContent(SMTPReply)
        /// These octets of the input belong to the message.
        case content(Range<Int>)
        case contentByte(UInt8)
        /// The content is complete and accepted so far: keep it, then say `kept`. No input until then.
        case keep(Envelope)
        /// The content is complete and refused: forget it and send this.
        case refuseContent(SMTPReply)
    }

    /// What became of a message that was to be kept.
    package enum Outcome: Sendable, Equatable {
        case kept(id: String)
        case refused(SMTPReply)
    }

    package enum RecipientJudgement: Sendable, Equatable { case exists, unknown, foreign }

    package var setup: Setup
    private var state = State.connected
    private var dots = DotStream()
    private var contentSize = 0
    /// The shell has no room for the rest: it is read to its end and thrown away, and this is the answer.
    private var abandoned: SMTPReply?
    private var errors = 0
    private var harmless = 0

    package init(_ setup: Setup) { self.setup = setup }

    package var greeting: SMTPReply { .greeting(host: setup.host) }
    /// Whether a message is on its way: between MAIL and its last answer.
    package var isInTransaction: Bool { state.isInTransaction }
    /// Whether message content is being read now (for the handler's timeouts).
    package var isReadingContent: Bool { state.isReadingContent }

    /// Takes the next action from `input`; `consumed` is how much of it was used up.
    package mutating func next(_ input: Span<UInt8>) -> (consumed: Int, action: Action) {
        if state.isClosed || state.isWaiting { return (0, .wait) }
        return state.isReadingContent ? nextContent(input) : nextCommand(input)
    }

    // MARK: Events from the shell

    package mutating func recipientJudged(_ judgement: RecipientJudgement, _ mailbox: Mailbox) -> Action {
        switch judgement {
        case .exists: return answer(state.recipientAccepted(mailbox))
        case .unknown: return refuse(.unknownAddress)
        case .foreign: return refuse(.notOurDomain)
        }
    }

    package mutating func kept(_ outcome: Outcome) -> Action {
        state.contentAnswered()
        switch outcome {
        case .kept(let id):
            harmless = 0
            return .send(.kept(id: id))
        case .refused(let reply): return refuse(reply)
        }
    }

    /// There is no room for the rest of the message that is being read.
    package mutating func contentAbandoned(_ reply: SMTPReply) { abandoned = reply }

    /// There is no room for a message just now; instead of 354.
    package mutating func contentRefused(_ reply: SMTPReply) -> Action {
        state.contentGivenUp()
        return .send(reply)
    }

    /// The handshake is done: everything said before is forgotten (RFC 3207 §4.2).
    package mutating func tlsStarted() {
        setup.isSecure = true
        state = .connected
    }

    /// Nothing came for too long.
    package mutating func timedOut() -> Action { close(.idle) }
    /// The server goes down. Ends the session unless a message is being taken or kept: that is finished first.
    package mutating func drained() -> Action {
        state.isReadingContent || state.isWaiting ? .wait : close(.shuttingDown)
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
        case .hello(let name, let extended): return hello(name, extended)
        case .mail(let sender, let size): return mail(sender, size)
        case .recipient(let mailbox): return recipient(mailbox)
        case .postmaster: return recipient(Mailbox(localPart: "postmaster", domain: ""))
        case .data: return data(hasMore: hasMore)
        case .startTLS: return startTLS(hasMore: hasMore)
        case .quit: return close(.goodbye)
        case .reset:
            state.reset()
            return harmlessAnswer(.reset)
        case .noop: return harmlessAnswer(.ok)
        case .help: return harmlessAnswer(.help)
        case .verify: return harmlessAnswer(.cannotVerify)
        case .refused(let reply): return refuse(reply)
        case .fatal(let reply): return close(reply)
        }
    }

    private mutating func hello(_ name: String, _ extended: Bool) -> Action {
        state.helloReceived(name, extended)
        guard extended else { return harmlessAnswer(.helloAccepted(host: setup.host)) }
        var keywords = ["PIPELINING", "SIZE \(setup.limits.messageSize)", "8BITMIME", "ENHANCEDSTATUSCODES"]
        if setup.offersTLS, !setup.isSecure { keywords.append("STARTTLS") }
        return harmlessAnswer(.extensions(host: setup.host, keywords + ["HELP"]))
    }

    private mutating func mail(_ sender: ReversePath, _ size: Int?) -> Action {
        if setup.requiresTLS, !setup.isSecure { return refuse(.tlsRequired) }
        if let size, size > setup.limits.messageSize {
            return refuse(.tooLarge(limit: setup.limits.messageSize))
        }
        return answer(state.mailReceived(sender))
    }

    private mutating func recipient(_ mailbox: Mailbox) -> Action {
        guard let problem = state.recipientProblem(limit: setup.limits.recipients) else {
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
        guard state.mayStartTLS else { return refuse(state.isGreeted ? .notInTransaction : .sayHelloFirst) }
        return hasMore ? close(.pipelinedBehindTLS) : .startTLS(.readyForTLS)
    }

    // MARK: Content

    private mutating func nextContent(_ input: Span<UInt8>) -> (Int, Action) {
        var position = 0
        switch dots.next(input, &position) {
        case .wait: return (position, .wait)
        case .heldCarriageReturn:
            contentSize += 1
            return (position, isThrownAway ? .content(0..<0) : .contentByte(.cr))
        case .content(let range):
            contentSize += range.count
            return (position, isThrownAway ? .content(0..<0) : .content(range))
        case .end: return (position, contentEnded())
        }
    }

    private var isTooLarge: Bool { contentSize > setup.limits.messageSize }
    private var isThrownAway: Bool { isTooLarge || abandoned != nil }

    private mutating func contentEnded() -> Action {
        guard var envelope = state.contentEnded() else { return close(.storageFailed) }
        envelope.hasBareOctets = dots.hasBareOctets
        if isTooLarge { return refuseContent(.tooLarge(limit: setup.limits.messageSize)) }
        if let abandoned { return refuseContent(abandoned) }
        if envelope.hasBareOctets, !setup.acceptsBareOctets { return refuseContent(.bareLineEnd) }
        return .keep(envelope)
    }

    private mutating func refuseContent(_ reply: SMTPReply) -> Action {
        state.contentAnswered()
        errors += 1
        return .refuseContent(reply)
    }

    // MARK: Answers

    private mutating func answer(_ reply: SMTPReply) -> Action {
        reply.isPositive ? .send(reply) : refuse(reply)
    }

    private mutating func refuse(_ reply: SMTPReply) -> Action {
        errors += 1
        return errors > setup.limits.errors ? close(.tooManyErrors) : .send(reply)
    }

    private mutating func harmlessAnswer(_ reply: SMTPReply) -> Action {
        harmless += 1
        return harmless > setup.limits.harmlessCommands ? close(.tooManyCommands) : .send(reply)
    }

    private mutating func close(_ reply: SMTPReply) -> Action {
        state = .closed
        return .sendAndClose(reply)
    }
}
