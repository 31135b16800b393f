import Mail
import Wire

/// Plays octets against an `SMTPServerSession` and looks whether each action is one that a shell can carry out.
struct FuzzedSession {
    private var session: SMTPServerSession
    private var input: [UInt8] = []
    private var content: [UInt8] = []
    private var output: [UInt8] = []
    private var isEnded = false
    private let hasRoom: Bool
    private let storeIsFull: Bool
    /// What was kept, in order.
    private(set) var kept: [(envelope: SMTPServerSession.Envelope, content: [UInt8])] = []
    /// The first property that did not hold.
    private(set) var complaint: String?

    /// - Parameter choice: of the listener: a bit each for LMTP, TLS offered, required, on, a stranger to be refused,
    ///   a listed relay, a full store, a full disk.
    init(choice: UInt8) {
        var setup = SMTPServerSession.Setup(host: "mail.campaign.example")
        setup.isLocal = choice & 1 != 0
        setup.offersTLS = choice & 2 != 0
        setup.requiresTLS = choice & 4 != 0
        setup.isSecure = choice & 8 != 0
        setup.mayHandIn = choice & 16 == 0
        setup.acceptsBareOctets = choice & 32 != 0
        // Small, so that octets reach them.
        setup.limits.messageSize = 20_000
        setup.limits.recipients = 4
        setup.limits.errors = 30
        storeIsFull = choice & 64 != 0
        hasRoom = choice & 128 == 0
        session = SMTPServerSession(setup)
    }

    mutating func send(_ bytes: some Collection<UInt8>) {
        guard !isEnded else { return }
        input += bytes
        var idle = 0
        while !isEnded, !input.isEmpty {
            let received = input
            let (consumed, action) = session.next(received.span)
            guard consumed >= 0, consumed <= received.count else {
                return complain("\(consumed) of \(received.count) octets were used")
            }
            take(action, of: received, consumed)
            input.removeFirst(consumed)
            perform(action)
            if case .wait = action, consumed == 0 { return }
            idle = consumed == 0 ? idle + 1 : 0
            if idle > 4 { return complain("the session goes on without using input: \(action)") }
        }
    }

    mutating func timeOut() { if !isEnded { perform(session.timedOut()) } }
    mutating func drain() { if !isEnded { perform(session.drained()) } }

    /// All that was answered.
    mutating func answers() -> [SMTPReply] {
        var reader = SMTPReplyReader()
        var replies: [SMTPReply] = []
        var position = 0
        do throws(SMTPReplyReader.Failure) {
            while let reply = try reader.next(output.span, &position) { replies.append(reply) }
        } catch {
            complain("an answer is badly formed: \(error)")
        }
        if position != output.count { complain("an answer has no end") }
        for line in output.split(separator: 0x0A) where line.count > 511 || line.last != 0x0D {
            complain("a line of \(line.count) octets, or without CR LF")
        }
        return replies
    }

    private mutating func complain(_ text: String) {
        if complaint == nil { complaint = text }
        isEnded = true
    }

    private mutating func take(_ action: SMTPServerSession.Action, of input: [UInt8], _ consumed: Int) {
        switch action {
        case .content(let range), .endChunk(let range):
            guard range.lowerBound >= 0, range.upperBound <= consumed else {
                return complain("content \(range) of \(consumed) octets used")
            }
            content += input[range]
        default: break
        }
    }

    private mutating func perform(_ action: SMTPServerSession.Action) {
        switch action {
        case .wait, .content: break
        case .contentByte(let byte): content.append(byte)
        case .send(let reply), .beginContent(let reply): output += reply.bytes
        case .startTLS(let reply):
            output += reply.bytes
            input = []
            session.tlsStarted()
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
        case .keep(let envelope): keep(envelope)
        }
    }

    private mutating func keep(_ envelope: SMTPServerSession.Envelope) {
        let setup = session.setup
        if content.count > setup.limits.messageSize { complain("\(content.count) octets were kept") }
        if envelope.recipients.isEmpty || envelope.recipients.count > setup.limits.recipients {
            complain("\(envelope.recipients.count) recipients")
        }
        if !setup.mayHandIn || setup.requiresTLS && !setup.isSecure || !hasRoom {
            complain("a message was taken that must be refused")
        }
        if !envelope.hasBareOctets, hasBareLineEnd(content) { complain("a bare CR or LF was not seen") }
        if envelope.hasBareOctets, !setup.acceptsBareOctets { complain("bare octets were taken") }
        if !storeIsFull { kept.append((envelope, content)) }
        content = []
        perform(session.kept(storeIsFull ? .refused(.storageFull) : .kept(id: "m\(kept.count)")))
    }

    private func judge(_ mailbox: Mailbox) -> SMTPServerSession.RecipientJudgement {
        if mailbox.domain.isEmpty { return .exists(Guidance()) }
        if mailbox.domainKey != "campaign.example" { return .foreign }
        return mailbox.detail.base == "replies" ? .exists(Guidance()) : .unknown(Guidance())
    }
}

/// Written for the eye, not for speed: the session finds them in its own way.
func hasBareLineEnd(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { index in
        switch bytes[index] {
        case 0x0D: index + 1 == bytes.count || bytes[index + 1] != 0x0A
        case 0x0A: index == 0 || bytes[index - 1] != 0x0D
        default: false
        }
    }
}
