import Mail

/// How a client introduces itself: `HELO` and `EHLO` (RFC 5321 §4.1.1.1), `LHLO` (RFC 2033 §4.1).
package enum Greeting: Sendable, Equatable { case helo, ehlo, lhlo }

/// A command line understood (RFC 5321 §4.1).
enum SMTPCommand: Equatable {
    case hello(Greeting, name: String)
    case mail(ReversePath, size: Int?, isInternational: Bool)
    case recipient(Mailbox)
    /// `RCPT TO:<postmaster>` without a domain (RFC 5321 §4.5.1).
    case postmaster
    case data, reset, noop, help, quit, startTLS, verify
    /// `BDAT` (RFC 3030 §2): so many octets follow the line.
    case chunk(size: Int, isLast: Bool)
    /// The line is refused with this answer.
    case refused(SMTPReply)
    /// The line is refused and the session must not go on: what follows cannot be told from commands.
    case fatal(SMTPReply)
}

extension SMTPCommand {
    /// Reads one command line without its CRLF. Total: anything that is no command is a refusal.
    init(_ line: ArraySlice<UInt8>) {
        let verbEnd = line.firstIndex(where: \.isWSP) ?? line.endIndex
        let verb = String(
            decoding: line[line.startIndex..<verbEnd].prefix(16).lazy.map(\.lowercased), as: UTF8.self)
        var argument = line[verbEnd...]
        while let first = argument.first, first.isWSP { argument.removeFirst() }
        while let last = argument.last, last.isWSP { argument.removeLast() }
        switch verb {
        case "ehlo": self = SMTPCommand.hello(.ehlo, argument)
        case "helo": self = SMTPCommand.hello(.helo, argument)
        case "lhlo": self = SMTPCommand.hello(.lhlo, argument)
        case "mail": self = SMTPCommand.mail(argument)
        case "rcpt": self = SMTPCommand.recipient(argument)
        case "data": self = argument.isEmpty ? .data : .refused(.noArgument)
        case "rset": self = argument.isEmpty ? .reset : .refused(.noArgument)
        case "quit": self = argument.isEmpty ? .quit : .refused(.noArgument)
        case "starttls": self = argument.isEmpty ? .startTLS : .refused(.noArgument)
        case "noop": self = .noop
        case "help": self = .help
        case "vrfy": self = .verify
        case "expn", "turn", "etrn", "auth", "xclient", "xforward", "send", "soml", "saml":
            self = .refused(.notOffered)
        case "bdat": self = SMTPCommand.chunk(argument)
        case "get", "post", "put", "head", "options", "connect", "delete", "patch", "trace", "host:",
            "user-agent:", "content-type:":
            self = .fatal(.webRequest)
        default: self = .refused(.unknownCommand)
        }
    }

    /// `ehlo = "EHLO" SP ( Domain / address-literal )`. A name that is none is taken, as everybody does, where
    /// it is one printable word: the sender's host name proves nothing anyway.
    private static func hello(_ greeting: Greeting, _ argument: ArraySlice<UInt8>) -> SMTPCommand {
        guard !argument.isEmpty, argument.count <= 255, argument.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
            return .refused(.badHello)
        }
        return .hello(greeting, name: String(decoding: argument, as: UTF8.self))
    }

    /// `bdat-cmd = "BDAT" SP chunk-size [ SP "LAST" ]`. What cannot be read says not how much content follows:
    /// the session must end.
    private static func chunk(_ argument: ArraySlice<UInt8>) -> SMTPCommand {
        let words = argument.split(whereSeparator: \.isWSP)
        guard (1...2).contains(words.count), (1...20).contains(words[0].count),
            words[0].allSatisfy(\.isDigit),
            words.count == 1 || words[1].elementsEqual("last".utf8, by: { $0.lowercased == $1 })
        else { return .fatal(.badChunk) }
        let size = Int(String(decoding: words[0], as: UTF8.self)) ?? Int.max
        return .chunk(size: size, isLast: words.count == 2)
    }

    /// `mail = "MAIL FROM:" Reverse-path [SP Mail-parameters]`
    private static func mail(_ argument: ArraySlice<UInt8>) -> SMTPCommand {
        guard var rest = argument.dropping(prefix: "from:") else { return .refused(.badSender) }
        let sender: ReversePath
        switch SMTPPath.read(&rest) {
        case .success(nil): sender = .null
        case .success(let mailbox?): sender = .mailbox(mailbox)
        case .failure(.notUTF8): return .refused(.eightBitAddress)
        case .failure(.noMailbox), .failure(.localPartOnly): return .refused(.badSender)
        }
        var size: Int?
        var isInternational = false
        for parameter in parameters(rest) {
            switch parameter.name {
            case "size":
                guard let value = parameter.value, (1...20).contains(value.utf8.count),
                    value.utf8.allSatisfy(\.isDigit)
                else {
                    return .refused(.badParameter)
                }
                size = Int(value) ?? Int.max  // twenty digits may be more than an Int; too large in any case
            case "body":
                guard ["7bit", "8bitmime"].contains(parameter.value?.asciiLowercased) else {
                    return .refused(.badParameter)
                }
            case "smtputf8":
                guard parameter.value == nil else { return .refused(.badParameter) }
                isInternational = true
            default: return .refused(.unknownParameter)
            }
        }
        // RFC 6531 §3.4: the parameter asks for it, not the address alone.
        if !isInternational, sender.mailbox?.isASCII == false { return .refused(.eightBitAddress) }
        return .mail(sender, size: size, isInternational: isInternational)
    }

    /// `rcpt = "RCPT TO:" ( "<Postmaster@" Domain ">" / "<Postmaster>" / Forward-path ) [SP Rcpt-parameters]`
    private static func recipient(_ argument: ArraySlice<UInt8>) -> SMTPCommand {
        guard var rest = argument.dropping(prefix: "to:") else { return .refused(.badRecipient) }
        let command: SMTPCommand
        switch SMTPPath.read(&rest) {
        case .success(let mailbox?): command = .recipient(mailbox)
        case .failure(.localPartOnly(let name)) where name.asciiLowercased == "postmaster":
            command = .postmaster
        case .failure(.notUTF8): return .refused(.eightBitAddress)
        case .success(nil), .failure: return .refused(.badRecipient)
        }
        return parameters(rest).isEmpty ? command : .refused(.unknownParameter)
    }

    /// `esmtp-param = esmtp-keyword ["=" esmtp-value]`, separated by spaces.
    private static func parameters(_ text: ArraySlice<UInt8>) -> [(name: String, value: String?)] {
        text.split(whereSeparator: \.isWSP).map { word in
            let equals = word.firstIndex(of: UInt8(ascii: "="))
            return (
                String(decoding: word[..<(equals ?? word.endIndex)].lazy.map(\.lowercased), as: UTF8.self),
                equals.map { String(decoding: word[($0 + 1)...], as: UTF8.self) }
            )
        }
    }
}

extension ArraySlice<UInt8> {
    /// The rest after a prefix compared without case, blanks after it passed over (RFC 5321 has none there,
    /// but clients in use write them); nil if it does not begin so.
    fileprivate func dropping(prefix: String) -> ArraySlice<UInt8>? {
        guard starts(with: prefix.utf8, by: { $0.lowercased == $1 }) else { return nil }
        var rest = dropFirst(prefix.utf8.count)
        while let first = rest.first, first.isWSP { rest.removeFirst() }
        return rest
    }
}
