import Mail
package import Wire

/// Plays `.pop3` dialogues against a `POP3ServerSession` in memory, doing what a connection's handler does.
///
/// The files are read as `Dialogue`s; `S: text` is the next line of the server, which must begin so. Directives:
///
/// - `tls`: `none`, `offered` or `implicit` (the default).
/// - `plaintext`: `yes` where nobody needs TLS.
/// - `limit`: `errors=…`, `logins=…`, `strangers=…`.
/// - `store`: `failing` where no message can be read and nothing is kept.
/// - `play`: `whole` where cutting what is sent would change its meaning.
///
/// The maildrop `spring` opens with the token `right` and has the three `messages`; `spring+used` is in use; all other
/// names and tokens are wrong.
package struct POP3Transport: ~Copyable {
    package static let messages = [
        "Subject: one\r\n\r\nfirst\r\n.dot\r\nlast\r\n", "Subject: two\n\nbare", "\r\n\r\n",
    ]

    private var session: POP3ServerSession
    private let isCut: Bool
    private let isFailing: Bool
    private var input: [UInt8] = []
    private var output: [UInt8] = []
    package private(set) var isClosed = false
    /// What QUIT handed over and showed as seen, by index.
    package private(set) var deleted: [Int] = []
    package private(set) var seen: [Int] = []

    package init(_ dialogue: Dialogue, isCut: Bool = false) {
        var setup = POP3ServerSession.Setup(host: "mail.campaign.example")
        let tls = dialogue.directive("tls") ?? "implicit"
        setup.isSecure = tls == "implicit"
        setup.offersTLS = tls == "offered"
        setup.allowsPlaintext = dialogue.directive("plaintext") == "yes"
        setup.limits.errors = dialogue.limit("errors") ?? setup.limits.errors
        setup.limits.logins = dialogue.limit("logins") ?? setup.limits.logins
        setup.limits.strangersCommands = dialogue.limit("strangers") ?? setup.limits.strangersCommands
        self.init(setup, isCut: isCut, isFailing: dialogue.directive("store") == "failing")
    }

    package init(_ setup: POP3ServerSession.Setup, isCut: Bool = false, isFailing: Bool = false) {
        session = POP3ServerSession(setup)
        (self.isCut, self.isFailing) = (isCut, isFailing)
        output = session.greeting.bytes
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

    /// The next line without its end; nil if there is none.
    package mutating func line() -> String? {
        guard let end = output.firstIndex(of: .lf) else { return nil }
        defer { output.removeFirst(end + 1) }
        return String(decoding: output[..<end].dropLast(), as: UTF8.self)
    }

    package mutating func startTLS() { session.tlsStarted() }

    /// All that was sent and not read yet.
    package mutating func takeOutput() -> [UInt8] {
        defer { output = [] }
        return output
    }

    private mutating func process() {
        while !isClosed, !input.isEmpty {
            let received = input
            let (consumed, action) = session.next(received.span)
            input.removeFirst(consumed)
            perform(action)
            if case .wait = action, consumed == 0 { return }
        }
    }

    private mutating func perform(_ action: POP3ServerSession.Action) {
        switch action {
        case .wait: break
        case .send(let reply), .startTLS(let reply): output += reply.bytes
        case .sendAndClose(let reply):
            output += reply.bytes
            isClosed = true
        case .logIn(let credentials): perform(logIn(credentials))
        case .retrieve(let index, let lines): retrieve(index, lines)
        case .update(let deleted, let seen):
            if !isFailing { (self.deleted, self.seen) = (deleted, seen) }
            perform(session.updated(!isFailing, deleted: deleted.count))
        }
    }

    private mutating func logIn(_ credentials: POP3Credentials) -> POP3ServerSession.Action {
        guard credentials.secret == "right" else {
            return session.loginRefused(.wrongCredentials, isGuess: true)
        }
        switch credentials.name {
        case "spring":
            return session.loggedIn(
                POP3Listing(
                    POP3Transport.messages.enumerated().map { index, text in
                        POP3Listing.Message(
                            octets: POP3Content.octets(of: Array(text.utf8)), uniqueID: "id\(index + 1)")
                    }))
        case "spring+used": return session.loginRefused(.inUse, isGuess: false)
        default: return session.loginRefused(.noSuchMaildrop, isGuess: true)
        }
    }

    private mutating func retrieve(_ index: Int, _ lines: Int?) {
        guard !isFailing else { return perform(session.notRetrieved(.storeFailed)) }
        let text = Array(POP3Transport.messages[index].utf8)
        let octets = lines == nil ? POP3Content.octets(of: text) : nil
        output += POP3ServerSession.found(octets: octets).bytes + sentContent(text, lines: lines)
        session.retrieved()
    }
}

/// A message as it is sent, in pieces of so many octets.
package func sentContent(_ message: [UInt8], lines: Int? = nil, piece: Int = .max) -> [UInt8] {
    var content = POP3Content(lines: lines)
    var out: [UInt8] = []
    var start = 0
    while start < message.count {
        let end = min(message.count, start + min(piece, message.count))
        let part = Array(message[start..<end])
        var position = 0
        loop: while true {
            switch content.next(part.span, &position) {
            case .content(let range): out += part[range]
            case .insert(let byte, _): out.append(byte)
            case .wait: break loop
            }
        }
        start = end
    }
    let (missing, terminator) = content.end()
    return out + (content.isComplete ? [] : missing) + terminator
}

/// Plays a `.pop3` dialogue; nil if all goes as it is written down, else what went otherwise, with its place.
package func playPOP3(_ dialogue: Dialogue, _ transport: inout POP3Transport) -> String? {
    for (line, step) in dialogue.steps {
        switch step {
        case .send(let bytes): transport.send(bytes)
        case .startTLS: transport.startTLS()
        case .reply(let expected):
            let found = transport.line()
            guard found?.hasPrefix(expected) == true else {
                return "\(dialogue.name):\(line): expected “\(expected)”, found “\(found ?? "nothing")”"
            }
        case .close:
            if let found = transport.line() {
                return "\(dialogue.name):\(line): expected the end, found “\(found)”"
            }
            guard transport.isClosed else { return "\(dialogue.name):\(line): expected the end" }
        case .lastReplyHas, .lastReplyHasNot: return "\(dialogue.name):\(line): no step of POP3"
        }
    }
    return nil
}
