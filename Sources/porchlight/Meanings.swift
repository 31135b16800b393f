import Triage

/// What a lane's name says, for who meets it for the first time.
func laneMeaning(_ name: String) -> String {
    switch Lane(rawValue: name) {
    case .person: "a person wrote it"
    case .thanks: "a person wrote it, and only to thank"
    case .unsubscribe: "it wants no more mail, beyond doubt"
    case .autoReply: "a machine answered for somebody"
    case .bounce: "a mail system reports about mail of ours"
    case .feedbackReport: "a mailbox provider reports about mail of ours"
    case .bulk: "a mailing list or a mass mailing"
    case .challenge: "a filter wants proof that we are human"
    case .spam: "our own filter calls it spam"
    case .empty: "nothing is written in it"
    case .unreadable: "nothing can be read from it"
    case nil: "unknown"
    }
}

func standingMeaning(_ name: String) -> String {
    switch SenderStanding(rawValue: name) {
    case .proven: "our MTA's SPF or DMARC result says that it is the sender's own"
    case .unproven: "no result of our MTA says whose it is"
    case .failed: "our MTA's SPF or DMARC result says that it is not the sender's"
    case nil: "unknown"
    }
}

/// The short names of what is odd about a message, in words; a name without words is shown as it is.
func problemMeaning(_ name: String) -> String {
    problemMeanings[name].map { "\(name): \($0)" } ?? name
}

private let problemMeanings = [
    "recipient-assumed": "no --rcpt-to was given, so that To and Cc were not compared with it",
    "recipient-unknown": "the recipient is no address of a campaign; such mail is refused",
    "file-unreadable": "the file cannot be read",
    "token-wrong": "the token in its address was not made with a key of ours",
    "token-expired": "the token in its address is not valid any more",
    "charset-guessed": "it does not say (or not rightly) which charset it is in; the likeliest was taken",
    "charset-repaired": "some octets are none of its charset, and are shown as �",
    "charset-unknown": "its charset is not known",
    "mbox-from-line": "it begins with a line “From ” of a mailbox file",
    "header-missing": "it has no header",
    "header-broken": "a line of its header is none; what follows was taken as the text",
    "header-limit": "its header is larger than what is looked at; the rest is kept",
    "depth-limit": "parts are nested deeper than what is looked at; the rest is kept as it is",
    "part-limit": "it has more parts than are looked at; the rest is kept as it is",
    "header-late": "its header begins late; what stood before was passed over",
    "message-partial": "it is one piece of a message that was sent in pieces",
    "external-body": "part of it lies elsewhere and was not fetched",
    "signed-smime": "it is signed (S/MIME); the signature was not checked",
    "signed-openpgp": "it is signed (OpenPGP); the signature was not checked",
    "encrypted-smime": "it is encrypted (S/MIME) and cannot be read here",
    "encrypted-openpgp": "it is encrypted (OpenPGP) and cannot be read here",
    "encoding-wrong": "its transfer encoding is not the one that it names; it was read as it stands",
    "encoding-repaired": "its transfer encoding is damaged; what could be read was read",
    "text-limit": "its text is longer than what is looked at; the rest is kept",
    "boundary-missing": "a multipart does not end, or names no boundary",
]
