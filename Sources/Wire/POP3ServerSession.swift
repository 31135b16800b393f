import Mail

/// One inbound POP3 session (RFC 1939) as a state machine: bytes in, actions out.
///
/// Law: what a client may do when, and what it is told, lives here and nowhere else. It knows no socket, clock, store or
/// token; who may open which maildrop, what a message says and whether a hand-over was kept it asks by actions and is
/// told by events. It holds numbers, sizes and unique ids of messages, and none of their content.
package struct POP3ServerSession: ~Copyable {
    /// What the listener is and offers.
    package struct Setup: Sendable, Equatable {
        /// Our host name in the greeting.
        package var host: String
        package var limits = POP3Limits()
        /// Whether STLS is offered (a certificate is there and the port is not TLS from the start).
        package var offersTLS = false
        /// Whether TLS is on.
        package var isSecure = false
        /// Whether this client may log in without TLS.
        package var allowsPlaintext = false

        package init(host: String) { self.host = host }
    }

    /// What the state must know of the connection.
    struct Rules {
        let isSecure: Bool
        let offersTLS: Bool
        let mayLogIn: Bool
    }

    package enum Action: Sendable, Equatable {
        /// Nothing to do; go on if input was used, else more is needed.
        case wait
        case send(POP3Reply)
        /// Send, flush, close; no input is looked at any more.
        case sendAndClose(POP3Reply)
        /// Send, flush, start the handshake, then say `tlsStarted`.
        case startTLS(POP3Reply)
        /// Say `loggedIn` with what is in the maildrop, or `loginRefused`.
        case logIn(POP3Credentials)
        /// Send `found` and the message by its index from 0, with so many lines of its body or all; then say `retrieved`; or
        /// say `notRetrieved`.
        case retrieve(Int, lines: Int?)
        /// Hand over what was deleted and note what was seen, then say `updated`.
        case update(deleted: [Int], seen: [Int])
    }

    package private(set) var setup: Setup
    /// Whether UTF8 was said (RFC 6856 §2): header fields go out as they are.
    package private(set) var isInternational = false
    private var state = State.authorization(user: nil)
    private var errors = 0
    private var strangersCommands = 0
    private var failedLogins = 0

    package init(_ setup: Setup) { self.setup = setup }

    package var greeting: POP3Reply { .greeting(host: setup.host) }
    /// Whether a maildrop is open and nothing is being handed over yet.
    package var isLoggedIn: Bool { state.isLoggedIn }
    /// Logins that failed; the shell answers each later than the one before.
    package var loginFailures: Int { failedLogins }

    /// What precedes the octets of a message.
    package static func found(octets: Int?) -> POP3Reply {
        POP3Reply(ok: octets.map { "\($0) octets" } ?? "the top of it")
    }

    /// Takes the next action from `input`; `consumed` is how much of it was used up.
    package mutating func next(_ input: Span<UInt8>) -> (consumed: Int, action: Action) {
        guard state.isListening else { return (0, .wait) }
        let limit = state.isChallenged ? setup.limits.saslLine : setup.limits.commandLine
        var end = 0
        let looked = min(input.count, limit)
        while end < looked, input[end] != .lf { end += 1 }
        guard end < looked else {
            return input.count < limit ? (0, .wait) : (input.count, close(.lineTooLong))
        }
        let used = end + 1
        guard end > 0, input[end - 1] == .cr else { return (used, close(.bareLineFeed)) }
        var line: [UInt8] = []
        line.reserveCapacity(end)
        for index in 0..<(end - 1) { line.append(input[index]) }
        if state.isChallenged { return (used, counted(state.responseReceived(line[...]))) }
        return (used, perform(POP3Command(line), hasMore: input.count > used))
    }

    private mutating func perform(_ command: POP3Command, hasMore: Bool) -> Action {
        if !state.isLoggedIn {
            strangersCommands += 1
            if strangersCommands > setup.limits.strangersCommands { return close(.tooManyCommands) }
        }
        if command == .capabilities { return .send(capabilities) }
        if command == .international, !state.isLoggedIn {
            isInternational = true
            return .send(.international)
        }
        let action = state.commandReceived(command, rules)
        // What comes behind STLS in clear text would be taken for what came over TLS.
        if case .startTLS = action, hasMore { return close(.pipelinedBehindTLS) }
        return counted(action)
    }

    private var rules: Rules {
        Rules(isSecure: setup.isSecure, offersTLS: setup.offersTLS, mayLogIn: mayLogIn)
    }

    private var mayLogIn: Bool { setup.isSecure || setup.allowsPlaintext }

    private mutating func counted(_ action: Action) -> Action {
        switch action {
        case .send(let reply) where !reply.isPositive:
            errors += 1
            return errors > setup.limits.errors ? close(.tooManyErrors) : action
        case .sendAndClose(let reply): return close(reply)
        case .wait, .send, .startTLS, .logIn, .retrieve, .update: return action
        }
    }

    /// RFC 2449 §5, RFC 2595 §4, RFC 3206 §3, RFC 5034 §3, RFC 6856 §2. EXPIRE NEVER: nothing is ever removed by itself.
    private var capabilities: POP3Reply {
        var names = ["TOP", "UIDL", "RESP-CODES", "AUTH-RESP-CODE", "PIPELINING", "EXPIRE NEVER", "UTF8"]
        if mayLogIn { names += ["USER", "SASL PLAIN"] }
        if setup.offersTLS, !setup.isSecure, !state.isLoggedIn { names.append("STLS") }
        names.append("IMPLEMENTATION Porchlight")
        return POP3Reply(ok: "what is offered", lines: names.flatMap { Array("\($0)\r\n".utf8) })
    }

    // MARK: Events from the shell

    /// The handshake is done: everything said before is forgotten (RFC 2595 §4).
    package mutating func tlsStarted() {
        setup.isSecure = true
        isInternational = false
        state.tlsStarted()
    }

    package mutating func loggedIn(_ listing: POP3Listing) -> Action {
        state.loggedIn(listing)
        return .send(.loggedIn(count: listing.count, octets: listing.octets))
    }

    /// - Parameter isGuess: whether the credentials were wrong; else nothing is said about them.
    package mutating func loginRefused(_ reply: POP3Reply, isGuess: Bool) -> Action {
        state.loginRefused()
        if isGuess { failedLogins += 1 }
        if failedLogins >= setup.limits.logins { return close(reply) }
        return counted(.send(reply))
    }

    /// The message was sent to its end.
    package mutating func retrieved() { state.retrieved(isDone: true) }

    /// The message could not be had; nothing of it was sent.
    package mutating func notRetrieved(_ reply: POP3Reply) -> Action {
        state.retrieved(isDone: false)
        return .send(reply)
    }

    package mutating func updated(_ isKept: Bool, deleted: Int) -> Action {
        close(isKept ? (deleted > 0 ? .handedOver : .goodbye) : .notHandedOver)
    }

    /// Nothing is to be said or heard any more. RFC 1939 §3: a session that was idle for too long ends without an answer,
    /// and nothing is deleted.
    package mutating func ended() { state.close() }

    private mutating func close(_ reply: POP3Reply) -> Action {
        state.close()
        return .sendAndClose(reply)
    }
}
