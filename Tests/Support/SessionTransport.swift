import Mail
package import Wire

/// Plays dialogues against an `SMTPServerSession` in memory, doing what a connection's handler does.
///
/// `replies@campaign.example` (with any tag) and the postmaster exist; all else at campaign.example is unknown;
/// all other domains are foreign.
package struct SessionTransport: DialogueTransport {
    private var session: SMTPServerSession
    private var input: [UInt8] = []
    private var output: [UInt8] = []
    private var content: [UInt8] = []
    private var reader = SMTPReplyReader()
    private var outputRead = 0
    private let storeIsFull: Bool
    private let hasRoom: Bool
    /// Whether everything that is sent arrives one octet at a time.
    private let isCut: Bool
    package private(set) var isEnded = false
    /// The messages that were to be kept.
    package private(set) var kept: [[UInt8]] = []
    package private(set) var envelopes: [SMTPServerSession.Envelope] = []

    package init(_ dialogue: Dialogue, isCut: Bool = false) {
        self.init(
            SessionTransport.setup(dialogue), isCut: isCut,
            storeIsFull: dialogue.directive("store") == "full", hasRoom: dialogue.directive("disk") != "full")
    }

    package init(
        _ setup: SMTPServerSession.Setup, isCut: Bool = false, storeIsFull: Bool = false,
        hasRoom: Bool = true
    ) {
        session = SMTPServerSession(setup)
        (self.isCut, self.storeIsFull, self.hasRoom) = (isCut, storeIsFull, hasRoom)
        output = session.greeting.bytes
    }

    /// What a dialogue's directives make of a listener.
    package static func setup(_ dialogue: Dialogue) -> SMTPServerSession.Setup {
        var setup = SMTPServerSession.Setup(host: "mail.campaign.example")
        setup.acceptsBareOctets = dialogue.directive("relay") == "yes"
        let tls = dialogue.directive("tls")
        setup.offersTLS = tls == "offered" || tls == "required"
        setup.requiresTLS = tls == "required"
        setup.isLocal = dialogue.directive("protocol") == "lmtp"
        setup.mayHandIn = dialogue.directive("listed") != "no"
        setup.isSecure = tls == "implicit"
        setup.limits.messageSize = dialogue.limit("size") ?? setup.limits.messageSize
        setup.limits.recipients = dialogue.limit("recipients") ?? setup.limits.recipients
        setup.limits.errors = dialogue.limit("errors") ?? setup.limits.errors
        setup.limits.harmlessCommands = dialogue.limit("commands") ?? setup.limits.harmlessCommands
        return setup
    }

    package mutating func send(_ bytes: [UInt8]) {
        guard isCut else {
            input += bytes
            return process()
        }
        for byte in bytes {
            input.append(byte)
            process()
        }
    }

    package mutating func receiveReply() throws -> DialogueReply? {
        let sent = output
        guard let reply = try reader.next(sent.span, &outputRead) else { return nil }
        return DialogueReply(code: reply.code, lines: reply.lines)
    }

    package func isClosed() -> Bool { isEnded && outputRead == output.count }
    package mutating func startTLS() { session.tlsStarted() }

    // MARK: What the shell tells the session

    package mutating func timeOut() { perform(session.timedOut()) }
    package mutating func drain() { perform(session.drained()) }

    private mutating func process() {
        while !isEnded, !input.isEmpty {
            let received = input
            let (consumed, action) = session.next(received.span)
            switch action {
            case .content(let range), .endChunk(let range): content += input[range]
            default: break
            }
            input.removeFirst(consumed)
            perform(action)
            if case .wait = action, consumed == 0 { return }
        }
    }

    private mutating func perform(_ action: SMTPServerSession.Action) {
        switch action {
        case .wait, .content: break
        case .contentByte(let byte): content.append(byte)
        case .send(let reply), .beginContent(let reply), .startTLS(let reply): output += reply.bytes
        case .sendAndClose(let reply):
            output += reply.bytes
            isEnded = true
        case .judgeRecipient(let mailbox): perform(session.recipientJudged(judge(mailbox), mailbox))
        case .endChunk: perform(session.chunkTaken())
        case .beginMail(let sender, let isInternational):
            perform(session.mailBegun(sender, isInternational: isInternational, hasRoom: hasRoom))
        case .sendAll(let replies): for reply in replies { output += reply.bytes }
        case .forgetContent(let replies):
            content = []
            for reply in replies { output += reply.bytes }
        case .keep(let envelope):
            if !storeIsFull {
                kept.append(content)
                envelopes.append(envelope)
            }
            content = []
            perform(session.kept(storeIsFull ? .refused(.storageFull) : .kept(id: "m\(kept.count)")))
        }
    }

    private func judge(_ mailbox: Mailbox) -> SMTPServerSession.RecipientJudgement {
        let base = mailbox.detail.base
        let guidance = Guidance(
            contact: "help@campaign.example", largeFiles: "https://campaign.example/files")
        if mailbox.domain.isEmpty { return base == "postmaster" ? .exists(guidance) : .unknown(guidance) }
        guard mailbox.domainKey == "campaign.example" else { return .foreign }
        return base == "replies" || base == "postmaster" ? .exists(guidance) : .unknown(guidance)
    }
}
