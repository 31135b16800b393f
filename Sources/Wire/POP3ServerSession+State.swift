import Mail

extension POP3ServerSession {
    /// Where the session is (RFC 1939 §3). Each event is a method and returns what is to be done.
    enum State: ~Copyable {
        /// Nobody is known; `user` was given by USER. Next: challenged, checking, closed; itself after STLS.
        case authorization(user: String?)
        /// `+ ` was sent: the next line is a SASL response. Next: authorization, checking, closed.
        case challenged
        /// The shell looks whether name and token fit, and opens the maildrop; no input is looked at. Next: authorization,
        /// transaction, closed.
        case checking
        /// The maildrop is open. Next: retrieving, updating, closed.
        case transaction(POP3Listing)
        /// The shell sends a message; no input is looked at. Next: transaction, closed.
        case retrieving(POP3Listing, Int, isWhole: Bool)
        /// QUIT was said after a login: the shell hands over what was deleted. Next: closed.
        case updating
        case closed

        mutating func commandReceived(_ command: POP3Command, _ rules: Rules) -> Action {
            switch consume self {
            case .authorization(let user):
                self = .authorization(user: nil)
                return authorizing(command, user, rules)
            case .transaction(var listing):
                let action = State.transact(command, &listing)
                switch action {
                case .retrieve(let index, let lines):
                    // QUIRK: fetchmail reads whole messages with `TOP n 99999999`.
                    let isWhole = lines.map { $0 >= 1_000_000 } ?? true
                    self = .retrieving(listing, index, isWhole: isWhole)
                case .update: self = .updating
                case .wait, .send, .sendAndClose, .startTLS, .logIn: self = .transaction(listing)
                }
                return action
            case .challenged:  // a line is a response then, never a command
                self = .challenged
                return .wait
            case .checking:
                self = .checking
                return .wait
            case .retrieving(let listing, let index, let isWhole):
                self = .retrieving(listing, index, isWhole: isWhole)
                return .wait
            case .updating:
                self = .updating
                return .wait
            case .closed:
                self = .closed
                return .wait
            }
        }

        /// - Parameter user: what the last USER named; every command but PASS forgets it, except those that only ask.
        private mutating func authorizing(_ command: POP3Command, _ user: String?, _ rules: Rules) -> Action {
            switch command {
            case .user(let name):
                guard rules.mayLogIn else { return .send(.needsTLS) }
                self = .authorization(user: name)
                return .send(.nameTaken)
            case .pass(let secret):
                guard rules.mayLogIn else { return .send(.needsTLS) }
                guard let user else { return .send(.userFirst) }
                return check(POP3Credentials(name: user, secret: secret))
            case .auth(let mechanism, let initial): return authenticating(mechanism, initial, rules)
            case .startTLS:
                if rules.isSecure { return .send(.alreadySecure) }
                return rules.offersTLS ? .startTLS(.readyForTLS) : .send(.noTLS)
            case .noop, .stat, .reset, .list, .uniqueIDs, .retrieve, .delete, .top:
                self = .authorization(user: user)
                return .send(.logInFirst)
            case .quit: return .sendAndClose(.goodbye)
            case .capabilities, .international:
                self = .authorization(user: user)
                return .wait  // answered by the session, which knows what is offered
            case .refused(let reply):
                self = .authorization(user: user)
                return .send(reply)
            case .fatal(let reply): return .sendAndClose(reply)
            }
        }

        private mutating func authenticating(
            _ mechanism: String?, _ initial: [UInt8]?, _ rules: Rules
        ) -> Action {
            guard rules.mayLogIn else { return .send(.needsTLS) }
            guard let mechanism else { return .send(.mechanisms(["PLAIN"])) }
            guard mechanism == "plain" else { return .send(.unknownMechanism) }
            guard let initial else {
                self = .challenged
                return .send(.challenge)
            }
            return responded(initial[...])
        }

        /// The line after `+ `.
        mutating func responseReceived(_ line: ArraySlice<UInt8>) -> Action {
            self = .authorization(user: nil)
            // RFC 5034 §4: a lone "*" cancels.
            return line.elementsEqual([UInt8(ascii: "*")]) ? .send(.cancelled) : responded(line)
        }

        private mutating func responded(_ line: ArraySlice<UInt8>) -> Action {
            do throws(POP3Refusal) {
                return check(try POP3Credentials(plain: line))
            } catch {
                return .send(error.reply)
            }
        }

        private mutating func check(_ credentials: POP3Credentials) -> Action {
            self = .checking
            return .logIn(credentials)
        }

        private static func transact(_ command: POP3Command, _ listing: inout POP3Listing) -> Action {
            do throws(POP3Refusal) {
                switch command {
                case .stat: return .send(POP3Reply(ok: "\(listing.count) \(listing.octets)"))
                case .list(let number):
                    if let number { return .send(POP3Reply(ok: listing.scan(try listing.index(of: number)))) }
                    return .send(listed(listing, listing.scan))
                case .uniqueIDs(let number):
                    if let number {
                        return .send(POP3Reply(ok: listing.uniqueID(try listing.index(of: number))))
                    }
                    return .send(listed(listing, listing.uniqueID))
                case .retrieve(let number):
                    return .retrieve(try listing.index(of: number), lines: nil)
                case .top(let number, let lines):
                    return .retrieve(try listing.index(of: number), lines: lines)
                case .delete(let number):
                    listing.delete(try listing.index(of: number))
                    return .send(POP3Reply(ok: "message \(number) is marked as deleted"))
                case .reset:
                    listing.undelete()
                    return .send(.loggedIn(count: listing.count, octets: listing.octets))
                case .noop: return .send(.done)
                case .quit:
                    let (deleted, seen) = listing.outcome
                    return .update(deleted: deleted, seen: seen)
                case .user, .pass, .auth, .startTLS, .international: return .send(.alreadyLoggedIn)
                case .capabilities: return .wait  // answered by the session
                case .refused(let reply): return .send(reply)
                case .fatal(let reply): return .sendAndClose(reply)
                }
            } catch {
                return .send(error.reply)
            }
        }

        private static func listed(_ listing: POP3Listing, _ line: (Int) -> String) -> POP3Reply {
            POP3Reply(ok: "\(listing.count) messages (\(listing.octets) octets)", lines: listing.lines(line))
        }

        // MARK: What the shell found

        mutating func loggedIn(_ listing: POP3Listing) {
            self = .transaction(listing)
        }

        mutating func loginRefused() { self = .authorization(user: nil) }

        /// - Parameter isDone: whether it was sent to its end.
        mutating func retrieved(isDone: Bool) {
            switch consume self {
            case .retrieving(var listing, let index, let isWhole):
                if isDone, isWhole { listing.retrieved(index) }
                self = .transaction(listing)
            case let other:
                self = other
                preconditionFailure("no message was being sent")
            }
        }

        mutating func tlsStarted() { self = .authorization(user: nil) }
        mutating func close() { self = .closed }

        // MARK: Questions

        /// Whether input is looked at.
        var isListening: Bool {
            switch self {
            case .authorization: true
            case .challenged: true
            case .transaction: true
            case .checking: false
            case .retrieving: false
            case .updating: false
            case .closed: false
            }
        }
        var isChallenged: Bool {
            switch self {
            case .challenged: true
            case .authorization: false
            case .checking: false
            case .transaction: false
            case .retrieving: false
            case .updating: false
            case .closed: false
            }
        }
        /// Whether a maildrop is open.
        var isLoggedIn: Bool {
            switch self {
            case .transaction: true
            case .retrieving: true
            case .authorization: false
            case .challenged: false
            case .checking: false
            case .updating: false
            case .closed: false
            }
        }
    }
}
