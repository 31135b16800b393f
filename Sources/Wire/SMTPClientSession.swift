package import Mail

/// One outbound SMTP session (RFC 5321) as a state machine: answers in, bytes out.
///
/// Law: what is said to a smarthost in which order lives here. It knows no socket and no store. Content leaves
/// only when the shell hands it over after `contentWanted`: the shell commits its mark in between.
package struct SMTPClientSession: Sendable {
    package enum Encryption: Sendable, Equatable { case off, ifOffered, required }

    package struct Setup: Sendable, Equatable {
        /// Our host name for EHLO.
        package var host: String
        package var encryption: Encryption
        package var user: String?
        package var password: String?
        /// LMTP (RFC 2033): LHLO in place of EHLO. There is one recipient, so one answer to the content as well.
        package var isLMTP = false

        package init(host: String, encryption: Encryption, user: String? = nil, password: String? = nil) {
            (self.host, self.encryption, self.user, self.password) = (host, encryption, user, password)
        }
    }

    package enum Action: Sendable, Equatable {
        case wait
        case send([UInt8])
        /// Start the handshake, then say `tlsStarted`.
        case startTLS
        /// The next message can be begun.
        case ready
        /// 354 came: commit the mark, then say `contentReady`.
        case contentWanted
        /// The message that was begun has its answer; the session is ready again.
        case answered(Answer)
        /// The session cannot be used; nothing of a message was taken.
        case unusable(Problem)
    }

    /// The definite answer to one message.
    package enum Answer: Sendable, Equatable {
        case accepted(SMTPReply)
        case refused(SMTPReply)
    }

    /// Why a session cannot be used.
    package enum Problem: Error, Sendable, Equatable, CustomStringConvertible {
        case refused(SMTPReply)
        case tlsNotOffered
        case noSharedAuthentication
        case notSMTP(String)

        package var description: String {
            switch self {
            case .refused(let reply): "the smarthost said: \(reply.summary)"
            case .tlsNotOffered: "the smarthost offers no STARTTLS, and outgoing.tls is required"
            case .noSharedAuthentication: "the smarthost offers neither AUTH PLAIN nor AUTH LOGIN"
            case .notSMTP(let text): "the smarthost does not speak SMTP: \(text)"
            }
        }
    }

    /// Where content that somebody else composed has octets beyond ASCII (RFC 6152, RFC 6531).
    package enum ContentOctets: Sendable, Equatable { case ascii, body, headerToo }

    private enum State: Sendable {
        case greeting, hello, helloAgain, startTLS, handshake, authentication, loginUser, loginPassword
        case ready
        /// Answers to MAIL, RCPT and DATA that are still to come, in order; the first refusal is remembered.
        case envelope(pending: [Verb], unsent: [[UInt8]], refusal: SMTPReply?)
        /// 354 came; the shell has not handed over the content yet.
        case contentWanted
        /// The content was sent; with a refusal the message was given up and this answer counts for nothing.
        case contentSent(refusal: SMTPReply?)
        case dead
    }
    private enum Verb: Sendable { case reset, mail, recipient, data }

    private let setup: Setup
    private var state = State.greeting
    private var reader = SMTPReplyReader()
    private var keywords: [String: String] = [:]
    private var isSecure = false
    private var needsReset = false
    /// What came behind the content was no answer to it: the server may have taken the message or not.
    private var isAnswerLost = false

    package init(_ setup: Setup) { self.setup = setup }

    package var isReady: Bool { if case .ready = state { true } else { false } }
    /// Whether content was sent whose answer did not come: a cut line now leaves the outcome unknown.
    package var isAmbiguous: Bool {
        if case .contentSent(nil) = state { true } else { isAnswerLost }
    }

    /// Takes the next action from `input`.
    package mutating func next(_ input: Span<UInt8>) -> (consumed: Int, action: Action) {
        var position = 0
        do {
            guard let reply = try reader.next(input, &position) else { return (position, .wait) }
            return (position, replied(reply))
        } catch {
            isAnswerLost = isAmbiguous
            state = .dead
            let text = if case .notAReply(let line) = error { "“\(line)”" } else { "an answer without end" }
            return (input.count, .unusable(.notSMTP(text)))
        }
    }

    /// The handshake is done: what was said before it counts for nothing (RFC 3207 §4.2).
    package mutating func tlsStarted() -> Action {
        isSecure = true
        reader = SMTPReplyReader()
        state = .helloAgain
        return line("\(setup.isLMTP ? "LHLO" : "EHLO") \(setup.host)")
    }

    /// Begins a message; only when ready. With PIPELINING (RFC 2920) the whole envelope goes at once.
    ///
    /// - Parameter octets: what the content has beside ASCII; where the server does not offer to take it, it is sent all
    ///   the same, since servers that mind it are long gone.
    package mutating func begin(sender: ReversePath, recipient: String, octets: ContentOctets = .ascii)
        -> Action
    {
        // RFC 6531 §3.2: a server that does not offer it must not be sent such an address.
        let isInternational = !(sender.text + recipient).utf8.allSatisfy { $0 < 0x80 }
        guard !isInternational || keywords["smtputf8"] != nil else {
            return .answered(.refused(SMTPClientSession.noInternationalAddress))
        }
        var parameters = isInternational ? " BODY=8BITMIME SMTPUTF8" : ""
        if !isInternational, octets != .ascii {
            if keywords["8bitmime"] != nil { parameters += " BODY=8BITMIME" }
            if octets == .headerToo, keywords["smtputf8"] != nil { parameters += " SMTPUTF8" }
        }
        var lines: [(Verb, [UInt8])] = [
            (.mail, Array("MAIL FROM:<\(sender.text)>\(parameters)\r\n".utf8)),
            (.recipient, Array("RCPT TO:<\(recipient)>\r\n".utf8)), (.data, Array("DATA\r\n".utf8)),
        ]
        if needsReset { lines.insert((.reset, Array("RSET\r\n".utf8)), at: 0) }
        needsReset = false
        let verbs = lines.map(\.0)
        if keywords["pipelining"] != nil {
            state = .envelope(pending: verbs, unsent: [], refusal: nil)
            return .send(lines.flatMap(\.1))
        }
        state = .envelope(pending: verbs, unsent: Array(lines.dropFirst().map(\.1)), refusal: nil)
        return .send(lines[0].1)
    }

    /// Our own words, where nothing was sent.
    private static let noInternationalAddress = SMTPReply(
        553, "5.6.7", "The address has characters other than ASCII, and the smarthost does not offer SMTPUTF8"
    )

    /// Hands the content over; it is dot-stuffed here.
    package mutating func contentReady(_ content: [UInt8]) -> Action {
        state = .contentSent(refusal: nil)
        return .send(dotStuffed(content))
    }

    package mutating func quit() -> Action {
        state = .dead
        return line("QUIT")
    }

    // MARK: Answers

    private mutating func replied(_ reply: SMTPReply) -> Action {
        switch state {
        case .greeting:
            guard reply.code == 220 else { return unusable(.refused(reply)) }
            state = .hello
            return line("\(setup.isLMTP ? "LHLO" : "EHLO") \(setup.host)")
        case .hello, .helloAgain: return helloReplied(reply)
        case .startTLS:
            guard reply.code == 220 else { return unusable(.refused(reply)) }
            state = .handshake
            return .startTLS
        case .authentication, .loginUser, .loginPassword: return authenticationReplied(reply)
        case .envelope(let pending, let unsent, let refusal):
            return envelopeReplied(reply, pending[...], unsent[...], refusal)
        case .contentSent(let refusal):
            if refusal == nil, reply.isIntermediate { return unusable(.refused(reply)) }
            state = .ready
            if let refusal { return .answered(.refused(refusal)) }
            return .answered(reply.isPositive ? .accepted(reply) : .refused(reply))
        case .ready, .contentWanted, .handshake, .dead:
            // 421 may come at any time (RFC 5321 §3.8); anything else was not asked for.
            return unusable(.refused(reply))
        }
    }

    private mutating func helloReplied(_ reply: SMTPReply) -> Action {
        guard reply.isPositive, !reply.isIntermediate else { return unusable(.refused(reply)) }
        keywords = [:]
        for line in reply.lines.dropFirst() {
            let words = line.split(separator: " ", maxSplits: 1)
            if let name = words.first {
                keywords[String(name).asciiLowercased] = words.count > 1 ? String(words[1]) : ""
            }
        }
        if !isSecure, setup.encryption != .off {
            if keywords["starttls"] != nil {
                state = .startTLS
                return line("STARTTLS")
            }
            if setup.encryption == .required { return unusable(.tlsNotOffered) }
        }
        return authenticate()
    }

    private mutating func authenticate() -> Action {
        guard let user = setup.user, let password = setup.password else { return becomeReady() }
        let offered = (keywords["auth"] ?? "").uppercased().split(separator: " ")
        if offered.contains("PLAIN") {
            state = .authentication
            return line("AUTH PLAIN \(encodeBase64(Array("\u{0}\(user)\u{0}\(password)".utf8)))")
        }
        guard offered.contains("LOGIN") else { return unusable(.noSharedAuthentication) }
        state = .loginUser
        return line("AUTH LOGIN")
    }

    private mutating func authenticationReplied(_ reply: SMTPReply) -> Action {
        switch state {
        case .loginUser where reply.code == 334:
            state = .loginPassword
            return line(encodeBase64(Array((setup.user ?? "").utf8)))
        case .loginPassword where reply.code == 334:
            state = .authentication
            return line(encodeBase64(Array((setup.password ?? "").utf8)))
        case .authentication where reply.code == 235: return becomeReady()
        default: return unusable(.refused(reply))
        }
    }

    private mutating func becomeReady() -> Action {
        state = .ready
        return .ready
    }

    private mutating func envelopeReplied(
        _ reply: SMTPReply, _ pending: ArraySlice<Verb>, _ unsent: ArraySlice<[UInt8]>, _ refusal: SMTPReply?
    ) -> Action {
        guard let verb = pending.first else { return unusable(.refused(reply)) }
        // 421 ends the session whatever was asked: nothing of the message was taken.
        if reply.code == 421 { return unusable(.refused(reply)) }
        if verb == .data { return dataReplied(reply, refusal) }
        if reply.isIntermediate { return unusable(.refused(reply)) }
        let refusal = refusal ?? (reply.isPositive || verb == .reset ? nil : reply)
        if refusal != nil, !unsent.isEmpty {  // not pipelined: the rest is not said at all
            state = .ready
            needsReset = true
            return .answered(.refused(refusal ?? reply))
        }
        state = .envelope(
            pending: Array(pending.dropFirst()), unsent: Array(unsent.dropFirst()), refusal: refusal)
        return unsent.first.map { .send($0) } ?? .wait
    }

    /// A server that refused the recipient may say 354 all the same: the message is ended empty (RFC 2920 §3.1).
    private mutating func dataReplied(_ reply: SMTPReply, _ refusal: SMTPReply?) -> Action {
        if reply.code == 354 {
            guard let refusal else {
                state = .contentWanted
                return .contentWanted
            }
            state = .contentSent(refusal: refusal)
            return .send(Array(".\r\n".utf8))
        }
        if reply.isPositive { return unusable(.refused(reply)) }  // no answer to DATA: its order is lost
        state = .ready
        needsReset = true
        return .answered(.refused(refusal ?? reply))
    }

    private mutating func unusable(_ problem: Problem) -> Action {
        isAnswerLost = isAmbiguous
        state = .dead
        return .unusable(problem)
    }

    private func line(_ text: String) -> Action { .send(Array("\(text)\r\n".utf8)) }
}
