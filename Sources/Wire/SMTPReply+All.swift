// Every answer that a stranger can read, in one place. Each says what was wrong and what helps; the reason
// that is none of a stranger's business goes to the log.

extension SMTPReply {
    // Greetings and courtesies

    package static func greeting(host: String, isLocal: Bool = false) -> SMTPReply {
        SMTPReply(220, nil, "\(host) \(isLocal ? "LMTP" : "ESMTP") Porchlight")
    }
    package static func helloAccepted(host: String) -> SMTPReply { SMTPReply(250, nil, host) }
    package static func extensions(host: String, _ keywords: [String]) -> SMTPReply {
        SMTPReply(250, nil, [host] + keywords)
    }
    package static let ok = SMTPReply(250, "2.0.0", "OK")
    package static let reset = SMTPReply(250, "2.0.0", "Forgotten; start again with MAIL")
    package static let goodbye = SMTPReply(221, "2.0.0", "Good-bye")
    package static let help = SMTPReply(
        214, "2.0.0",
        [
            "This server takes replies to campaigns, and nothing else.",
            "Commands: EHLO HELO (LMTP: LHLO) STARTTLS MAIL RCPT DATA BDAT RSET NOOP VRFY HELP QUIT",
        ])
    package static let cannotVerify = SMTPReply(
        252, "2.1.5", "Send the message; RCPT says whether the address exists")
    package static let readyForTLS = SMTPReply(220, "2.0.0", "Ready to start TLS")

    // The envelope

    package static let senderAccepted = SMTPReply(250, "2.1.0", "Sender OK")
    package static let recipientAccepted = SMTPReply(250, "2.1.5", "Recipient OK")
    package static let startContent = SMTPReply(354, nil, "Send the message, end it with <CR><LF>.<CR><LF>")
    package static func kept(id: String) -> SMTPReply {
        SMTPReply(250, "2.6.0", "Kept as \(id)")
    }

    package static let chunkTaken = SMTPReply(250, "2.0.0", "Go on")

    package static func unknownAddress(_ guidance: Guidance = Guidance()) -> SMTPReply {
        SMTPReply(
            550, "5.1.1",
            "There is no such address here. Please check it against the message you reply to."
                + guidance.sentence)
    }
    package static let notOurDomain = SMTPReply(
        550, "5.7.1",
        "This server does not pass mail on to other domains; it takes replies to its own campaigns only.")
    package static func notYourServer(_ guidance: Guidance = Guidance()) -> SMTPReply {
        SMTPReply(
            550, "5.7.1",
            "This server takes mail only from the mail servers that its owner listed. Please write to the address "
                + "as it stands in the message you reply to." + guidance.sentence)
    }
    package static let badRecipient = SMTPReply(
        501, "5.1.3", "That is not an address as RCPT takes it: RCPT TO:<name@domain>")
    package static let badSender = SMTPReply(
        501, "5.1.7", "That is not an address as MAIL takes it: MAIL FROM:<name@domain> or MAIL FROM:<>")
    package static let eightBitAddress = SMTPReply(
        553, "5.6.7",
        "An address with characters other than ASCII must be UTF-8, with SMTPUTF8 said in MAIL (RFC 6531)"
    )
    package static func tooManyRecipients(limit: Int) -> SMTPReply {
        SMTPReply(452, "4.5.3", "No more than \(limit) recipients a message; send the rest in another one")
    }
    package static func tooLarge(limit: Int, _ guidance: Guidance = Guidance()) -> SMTPReply {
        SMTPReply(
            552, "5.3.4",
            "This mailbox takes messages up to \(size(limit)). "
                + (guidance.largeFiles.map { "Please send large files through \($0)" }
                    ?? "Please send it again without large attachments." + guidance.sentence))
    }

    // The message

    package static func bareLineEnd(_ guidance: Guidance = Guidance()) -> SMTPReply {
        SMTPReply(
            550, "5.6.11",
            "The message has a bare CR, a bare LF or a NUL in it; mail lines end with CR LF (RFC 5321 2.3.8)."
                + guidance.sentence)
    }
    package static func tooManyHops(limit: Int) -> SMTPReply {
        SMTPReply(554, "5.4.6", "More than \(limit) Received fields: this message is going round in circles.")
    }
    package static let storageFull = SMTPReply(
        452, "4.3.1", "No room for the message just now; please try again later")
    package static let storageFailed = SMTPReply(
        451, "4.3.0", "The message could not be stored just now; please try again later")

    package static let busy = SMTPReply(
        452, "4.3.1", "Too much mail at once just now; please try again in a minute")

    // Order and syntax

    package static let sayHelloFirst = SMTPReply(503, "5.5.1", "Say EHLO first")
    package static let mailFirst = SMTPReply(503, "5.5.1", "Say MAIL first")
    package static let recipientFirst = SMTPReply(
        503, "5.5.1", "Say RCPT first; no recipient was accepted yet")
    package static let alreadyInTransaction = SMTPReply(
        503, "5.5.1", "A sender was already given; RSET forgets it")
    package static let notInTransaction = SMTPReply(
        503, "5.5.1", "Not in the middle of a message; say RSET first")
    package static let alreadySecure = SMTPReply(503, "5.5.1", "TLS is already on")
    package static let contentBegun = SMTPReply(
        503, "5.5.1", "The message has begun with BDAT; go on with BDAT, or forget it with RSET")
    package static let thisIsLMTP = SMTPReply(500, "5.5.1", "This is LMTP; say LHLO")
    package static let thisIsSMTP = SMTPReply(500, "5.5.1", "This is SMTP, not LMTP; say EHLO")
    package static let unknownCommand = SMTPReply(
        500, "5.5.2", "That is no command of this server; HELP lists them")
    package static let notOffered = SMTPReply(
        502, "5.5.1", "That command is not offered here; HELP lists them")
    package static let noArgument = SMTPReply(501, "5.5.4", "That command takes no argument")
    package static let badHello = SMTPReply(
        501, "5.5.4", "EHLO needs the name of your host: EHLO mail.example.org")
    package static let badParameter = SMTPReply(
        501, "5.5.4", "A parameter of that command has a value that it does not take")
    package static let unknownParameter = SMTPReply(555, "5.5.4", "That parameter is not offered here")
    package static let lineTooLong = SMTPReply(500, "5.5.6", "That line is too long")
    package static let bareLineFeedInCommand = SMTPReply(
        500, "5.5.2", "Command lines end with CR LF; that one ended with a bare LF. (By hand: nc -C)")
    package static let tlsRequired = SMTPReply(
        530, "5.7.0", "Say STARTTLS first; mail is taken over TLS only")

    // Ends of sessions

    package static let contentTooEarly = SMTPReply(
        554, "5.5.0", "The message was sent before the 354 answer; closing, nothing was stored")
    package static let pipelinedBehindTLS = SMTPReply(
        554, "5.5.0", "Nothing may follow STARTTLS before the handshake; closing")
    package static let webRequest = SMTPReply(
        421, "4.7.0", "This is a mail server, not a web server; closing")
    package static let badChunk = SMTPReply(
        501, "5.5.4", "BDAT needs the number of octets, and LAST with the last chunk: BDAT 1000 LAST; closing"
    )
    package static let spokeTooEarly = SMTPReply(
        554, "5.5.1", "You spoke before the greeting; closing, nothing was read")
    package static let tooManyErrors = SMTPReply(421, "4.7.0", "Too many errors; closing")
    package static let tooManyCommands = SMTPReply(
        421, "4.7.0", "Too many commands without a message; closing")
    package static let idle = SMTPReply(421, "4.4.2", "Nothing came for too long; closing, please come again")
    package static let tooSlow = SMTPReply(
        421, "4.4.2", "The message came too slowly; closing, nothing was stored; please come again")
    package static let transactionTooLong = SMTPReply(
        421, "4.4.2", "The message took too long as a whole; closing, nothing was stored; please come again")
    package static let shuttingDown = SMTPReply(
        421, "4.3.2", "This server is going down; please try again in a minute")
    package static let tooManyConnections = SMTPReply(
        421, "4.7.0", "Too many connections; please try again later")
    package static let tooManyFromThere = SMTPReply(
        421, "4.7.0", "Too many connections from your address or network; please try again later")

    private static func size(_ octets: Int) -> String {
        octets < 1000
            ? "\(octets) octets" : octets < 1_000_000 ? "\(octets / 1000) KB" : "\(octets / 1_000_000) MB"
    }
}
