import Mail

extension BounceReason {
    /// Why a mail server refused a message, read from what it answered: `550 5.1.1 <ann@example.com>: user unknown`.
    package init(answer: String) {
        let words = answer.split(separator: " ").map(String.init)
        let status = words.first { $0.wholeMatch(of: /[245]\.\d{1,3}\.\d{1,3}/) != nil }
        let code = words.first { $0.wholeMatch(of: /[245]\d\d/) != nil }
        self = BounceWords.reason(
            folded(answer), status: status, code: code, isDelayed: code?.hasPrefix("4") ?? true)
    }

    /// Why a message did not arrive, in whole words for who wrote it.
    package var words: String {
        switch self {
        case .userUnknown: "the mailbox does not exist"
        case .hostUnknown: "the domain of the address does not exist, or has no mail server"
        case .mailboxFull: "the mailbox is full"
        case .suspended: "the mailbox is closed, or not used any more"
        case .moved: "the customer has another address now"
        case .notAccepting: "the domain of the address takes no mail"
        case .filtered: "the customer's own filter refused it"
        case .blocked: "the customer's mail system refuses mail from us; tell whoever runs your mail server"
        case .spamContent: "the customer's mail system took it for spam; write it in other words, or call"
        case .authenticationFailed:
            "the customer's mail system does not believe that it is from us (SPF, DKIM or DMARC); tell whoever runs your mail server"
        case .securityError: "the customer's mail system refused it for its security rules"
        case .virus: "the customer's mail system found a virus in it, or what looks like one"
        case .tooBig: "it is too large for the customer's mail system; send a link instead of files"
        case .rateLimited: "the customer's mail system takes no more mail from us for now"
        case .expired: "the customer's mail system could not be reached for too long"
        case .networkError: "the customer's mail system could not be reached"
        case .systemError: "the customer's mail system had a fault"
        case .relayDenied: "the mail server refused to pass it on; tell whoever runs your mail server"
        case .loop: "it went round in a loop among mail servers; tell whoever runs your mail server"
        case .contentError: "the customer's mail system could not read it"
        case .other: "it was refused, and no reason that we know was given"
        }
    }

    /// Why a message is late, in whole words.
    package var delayWords: String {
        switch self {
        case .expired, .networkError, .other:
            "it has not been taken yet; it is tried again by itself"
        default: words + "; it is tried again by itself"
        }
    }
}
