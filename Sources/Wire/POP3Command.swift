import Mail

/// A POP3 command line understood (RFC 1939 §5 to §7, RFC 2449, RFC 2595, RFC 5034, RFC 6856).
enum POP3Command: Equatable {
    case user(String)
    case pass(String)
    /// No mechanism: which are there?
    case auth(mechanism: String?, initial: [UInt8]?)
    case capabilities, startTLS, international, stat, noop, reset, quit
    /// Nil: all.
    case list(Int?)
    case uniqueIDs(Int?)
    case retrieve(Int)
    case delete(Int)
    /// Lines of the body.
    case top(Int, lines: Int)
    /// The line is refused with this answer.
    case refused(POP3Reply)
    /// The line is refused and the session ends.
    case fatal(POP3Reply)
}

extension POP3Command {
    /// Reads one command line without its CR LF. Total: anything that is no command is a refusal.
    ///
    /// `command = keyword *(SP param)` (RFC 2449 §4); the keyword's case does not matter.
    init(_ line: [UInt8]) {
        guard line.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
            self = .refused(.badOctet)
            return
        }
        let keyword = line.prefix { $0 != .space }
        let rest = line[keyword.endIndex...].dropFirst()
        self =
            POP3Command.withText(keyword, rest)
            ?? POP3Command.withWords(keyword, rest.split(separator: .space, maxSplits: 4))
    }

    /// Those whose argument is a text that may have blanks in it. A token's last octet counts, whatever it is.
    private static func withText(_ keyword: ArraySlice<UInt8>, _ rest: ArraySlice<UInt8>) -> POP3Command? {
        let word = keywordText(keyword)
        guard word == "user" || word == "pass" else { return nil }
        guard !rest.isEmpty else { return .refused(.badArgument) }
        guard let text = String(validating: rest, as: UTF8.self) else { return .refused(.notUTF8) }
        return word == "user" ? .user(text) : .pass(text)
    }

    private static func withWords(_ keyword: ArraySlice<UInt8>, _ words: [ArraySlice<UInt8>]) -> POP3Command {
        switch keywordText(keyword) {
        case "capa": return none(words, .capabilities)
        case "stls": return none(words, .startTLS)
        case "utf8": return none(words, .international)
        case "stat": return none(words, .stat)
        case "noop": return none(words, .noop)
        case "rset": return none(words, .reset)
        case "quit": return none(words, .quit)
        case "list": return maybeNumber(words) { .list($0) }
        case "uidl": return maybeNumber(words) { .uniqueIDs($0) }
        case "retr": return number(words) { .retrieve($0) }
        case "dele": return number(words) { .delete($0) }
        case "top": return top(words)
        case "auth": return auth(words)
        case "apop": return .refused(.noAPOP)
        case "get", "post", "put", "head", "options", "connect", "host:", "user-agent:", "ehlo", "helo":
            return .fatal(.webRequest)
        default: return .refused(.unknownCommand)
        }
    }

    private static func keywordText(_ keyword: ArraySlice<UInt8>) -> String {
        String(decoding: keyword.prefix(12).lazy.map(\.lowercased), as: UTF8.self)
    }

    private static func none(_ words: [ArraySlice<UInt8>], _ command: POP3Command) -> POP3Command {
        words.isEmpty ? command : .refused(.badArgument)
    }

    private static func number(_ words: [ArraySlice<UInt8>], _ make: (Int) -> POP3Command) -> POP3Command {
        guard words.count == 1 else { return .refused(.badArgument) }
        return decimal(words[0]).map(make) ?? .refused(.badNumber)
    }

    private static func maybeNumber(
        _ words: [ArraySlice<UInt8>], _ make: (Int?) -> POP3Command
    ) -> POP3Command {
        words.isEmpty ? make(nil) : number(words) { make($0) }
    }

    private static func top(_ words: [ArraySlice<UInt8>]) -> POP3Command {
        guard words.count == 2 else { return .refused(.badArgument) }
        guard let message = decimal(words[0]), let lines = decimal(words[1]) else {
            return .refused(.badNumber)
        }
        return .top(message, lines: lines)
    }

    /// `auth-command = "AUTH" SP sasl-mech [SP initial-response]`; a lone `=` is an empty response (RFC 5034 §4).
    ///
    /// QUIRK: `AUTH` alone asks for the mechanisms; RFC 5034 dropped that, mail clients still ask so.
    private static func auth(_ words: [ArraySlice<UInt8>]) -> POP3Command {
        guard words.count <= 2 else { return .refused(.badArgument) }
        let mechanism = words.first.map {
            String(decoding: $0.prefix(20).lazy.map(\.lowercased), as: UTF8.self)
        }
        return .auth(mechanism: mechanism, initial: words.count == 2 ? Array(words[1]) : nil)
    }

    /// `1*DIGIT`; more than an Int can be is as good as the largest: there is no such message, and no text has so many
    /// lines. Nil for anything else.
    private static func decimal(_ word: ArraySlice<UInt8>) -> Int? {
        guard word.allSatisfy(\.isDigit), !word.isEmpty else { return nil }
        return Int(String(decoding: word.drop { $0 == UInt8(ascii: "0") }, as: UTF8.self))
            ?? (word.allSatisfy { $0 == UInt8(ascii: "0") } ? 0 : .max)
    }
}

/// Who wants to log in, and with what; the secret is never part of a description.
package struct POP3Credentials: Sendable, Equatable, CustomStringConvertible {
    package let name: String
    package let secret: String

    package init(name: String, secret: String) { (self.name, self.secret) = (name, secret) }

    package var description: String { name.singleLine }
}

extension POP3Credentials {
    /// `message = [authzid] NUL authcid NUL passwd` (RFC 4616 §2), in base64.
    init(plain text: ArraySlice<UInt8>) throws(POP3Refusal) {
        let isEmpty = text.elementsEqual([UInt8(ascii: "=")])
        let decoded = isEmpty ? ([], true) : decodeBase64(text)
        guard decoded.1, !text.contains(.space) else { throw POP3Refusal(.badBase64) }
        let parts = decoded.0.split(separator: 0, omittingEmptySubsequences: false)
        guard parts.count == 3, !parts[1].isEmpty, !parts[2].isEmpty,
            let other = String(validating: parts[0], as: UTF8.self),
            let name = String(validating: parts[1], as: UTF8.self),
            let secret = String(validating: parts[2], as: UTF8.self)
        else { throw POP3Refusal(.badPlain) }
        guard other.isEmpty || other == name else { throw POP3Refusal(.oneName) }
        self.init(name: name, secret: secret)
    }
}

/// Why something that a client said is not taken.
struct POP3Refusal: Error {
    let reply: POP3Reply
    init(_ reply: POP3Reply) { self.reply = reply }
}
