import Mail

/// An answer to a POP3 command (RFC 1939 §3): `+OK` or `-ERR`, a code for programs (RFC 2449 §8), a text, and the lines
/// that follow where there are any.
package struct POP3Reply: Sendable, Equatable {
    package let isPositive: Bool
    /// `AUTH`, `IN-USE`, `SYS/TEMP` …; nil for none.
    package let code: String?
    /// Printable ASCII.
    package let text: String
    /// The lines of a multi-line answer, each with its CR LF and without the last line `.`; nil for one of a single line.
    /// None of ours begins with a dot.
    package let lines: [UInt8]?

    init(ok text: String, lines: [UInt8]? = nil) {
        (isPositive, code, self.text, self.lines) = (true, nil, text, lines)
    }

    init(error text: String, code: String? = nil) {
        (isPositive, self.code, self.text, lines) = (false, code, text, nil)
    }

    /// Asks for a SASL response (RFC 5034 §4); neither yes nor no.
    package static let challenge = POP3Reply(ok: "")

    /// As it goes over the wire; the first line has at most 512 octets (RFC 2449 §4). What is not printable ASCII in the
    /// text is sent as `?`: no peer's octet can end a line.
    package var bytes: [UInt8] {
        if self == .challenge { return Array("+ \r\n".utf8) }
        var out = Array((isPositive ? "+OK " : "-ERR ").utf8)
        if let code { out += Array("[\(code)] ".utf8) }
        out += text.utf8.prefix(460).map { $0 >= 0x20 && $0 < 0x7F ? $0 : UInt8(ascii: "?") }
        out += [.cr, .lf]
        if let lines { out += lines + [UInt8(ascii: "."), .cr, .lf] }
        return out
    }

    /// As a log may have it.
    package var logged: String { code ?? (isPositive ? "OK" : "ERR") }
}

/// All answers to clients. What a stranger reads never says which part of his guess was wrong.
extension POP3Reply {
    static func greeting(host: String) -> POP3Reply {
        // No text in angle brackets: that would offer APOP (RFC 1939 §7).
        POP3Reply(ok: "\(host) Porchlight POP3 server ready")
    }
    static let nameTaken = POP3Reply(ok: "now the token, with PASS")
    static func loggedIn(count: Int, octets: Int) -> POP3Reply {
        POP3Reply(ok: "\(count) messages (\(octets) octets)")
    }
    static let done = POP3Reply(ok: "done")
    static let goodbye = POP3Reply(ok: "goodbye")
    static let handedOver = POP3Reply(ok: "goodbye; what was deleted is handed over")
    static let readyForTLS = POP3Reply(ok: "begin TLS")
    static let international = POP3Reply(ok: "UTF-8 header fields are sent as they are")
    static func mechanisms(_ names: [String]) -> POP3Reply {
        POP3Reply(ok: "mechanisms", lines: names.flatMap { Array("\($0)\r\n".utf8) })
    }

    // MARK: Refusals of credentials

    /// RFC 3206 §4: what was wrong were the credentials.
    package static let wrongCredentials = POP3Reply(error: "wrong name or token", code: "AUTH")
    package static func tooManyGuesses(seconds: Int) -> POP3Reply {
        POP3Reply(error: "too many failed logins; try again in \(max(1, seconds)) s", code: "SYS/TEMP")
    }
    /// The token is good, but not for this.
    package static let noSuchMaildrop = POP3Reply(
        error: "this token opens no maildrop of that name", code: "SYS/PERM")
    package static let inUse = POP3Reply(error: "another session has this maildrop", code: "IN-USE")
    package static let storeFailed = POP3Reply(
        error: "the messages cannot be reached now; try again later", code: "SYS/TEMP")
    package static let takenOver = POP3Reply(
        error: "somebody else deals with this message now; log in again to see the rest", code: "SYS/TEMP")
    package static let notHandedOver = POP3Reply(
        error: "what was deleted could not be handed over, or not all of it; it is still here",
        code: "SYS/TEMP")
    package static let tooManySessions = POP3Reply(error: "too many connections", code: "SYS/TEMP")
    static let needsTLS = POP3Reply(error: "say STLS first: a token must not be sent in clear text")
    static let oneName = POP3Reply(error: "log in as yourself: both names must be the same", code: "AUTH")

    // MARK: Refusals of commands

    static let unknownCommand = POP3Reply(error: "unknown command; CAPA lists what is known")
    static let badArgument = POP3Reply(error: "wrong arguments")
    static let badNumber = POP3Reply(error: "a number is expected: digits only")
    static let badOctet = POP3Reply(error: "control characters are not allowed here")
    static let notUTF8 = POP3Reply(error: "what is not ASCII must be UTF-8")
    static let noSuchMessage = POP3Reply(error: "no such message")
    static let isDeleted = POP3Reply(error: "the message is marked as deleted")
    static let logInFirst = POP3Reply(error: "log in first")
    static let alreadyLoggedIn = POP3Reply(error: "not after the login")
    static let userFirst = POP3Reply(error: "say USER first")
    static let noAPOP = POP3Reply(
        error:
            "APOP is not offered: it would need tokens to be kept in clear text; use USER and PASS over TLS")
    static let unknownMechanism = POP3Reply(error: "unknown mechanism; PLAIN is offered")
    static let badBase64 = POP3Reply(error: "not base64")
    static let badPlain = POP3Reply(error: "not a PLAIN response (RFC 4616)")
    static let cancelled = POP3Reply(error: "cancelled")
    static let noTLS = POP3Reply(error: "TLS is not offered here")
    static let alreadySecure = POP3Reply(error: "TLS is on already")

    // MARK: Ends

    static let pipelinedBehindTLS = POP3Reply(error: "nothing may follow STLS before the handshake")
    static let lineTooLong = POP3Reply(error: "line too long")
    static let bareLineFeed = POP3Reply(error: "lines end with CR LF")
    static let tooManyErrors = POP3Reply(error: "too many errors")
    static let tooManyCommands = POP3Reply(error: "log in, or go")
    static let webRequest = POP3Reply(error: "this is a POP3 server")
}

/// Bounds of a POP3 session.
package struct POP3Limits: Sendable, Equatable {
    /// Octets of a command line with its CR LF. RFC 2449 §4: at least 255; long tokens need more.
    package var commandLine = 2048
    /// Octets of a line of a SASL exchange with its CR LF (RFC 5034 §4).
    package var saslLine = 12_288
    /// Logins that may fail in one session.
    package var logins = 5
    /// Commands refused in one session.
    package var errors = 50
    /// Commands before the login: a client needs a handful.
    package var strangersCommands = 50

    package init() {}
}
