/// A rule that decided something, by the name that receipts, `explain` and metrics carry, and its source.
package struct Rule: Sendable, Hashable {
    package let name: String
    /// An RFC section, or the convention that it comes from.
    package let source: String

    package init(_ name: String, _ source: String) {
        self.name = name
        self.source = source
    }
}

extension Rule {
    // Why there is no acknowledgement. All of these stand in the message or its envelope.
    package static let ownLoop = Rule("own-loop", "RFC 3834 §2, our own loop mark")
    package static let nullSender = Rule("null-sender", "RFC 3834 §2, RFC 5321 §4.5.5")
    package static let ownAddress = Rule("own-address", "RFC 3834 §2, RFC 5230 §4.6")
    package static let daemonSender = Rule("daemon-sender", "RFC 3834 §2, RFC 5230 §4.6")
    package static let noReplySender = Rule(
        "no-reply-sender", "the sender's own address says that nobody reads it")
    package static let report = Rule("report", "RFC 3834 §2, RFC 6522")
    package static let autoSubmitted = Rule("auto-submitted", "RFC 3834 §2, §5")
    package static let mailingList = Rule("mailing-list", "RFC 3834 §2, RFC 2369, RFC 2919")
    package static let precedence = Rule("precedence", "RFC 3834 §2, RFC 2076 §3.9")
    package static let suppressed = Rule("auto-response-suppress", "MS-OXCMAIL §2.1.3.2.20")
    package static let automaticAnswer = Rule(
        "automatic-answer", "RFC 3834 §2, header fields of auto-responders")
    package static let automaticSubject = Rule("automatic-subject", "RFC 3834 §2, §3.1.5")
    package static let looksAutomatic = Rule(
        "looks-automatic", "RFC 3834 §2: its text has several signs of an automatic answer")
    package static let notAddressed = Rule("not-addressed", "RFC 3834 §2, RFC 5230 §4.5")
    package static let bounceAddress = Rule(
        "bounce-address", "RFC 3834 §3.3: it came to the reverse path of our own mail")
    package static let unsubscribeAddress = Rule(
        "unsubscribe-address", "RFC 2369 §3.2, RFC 8058 §3: what comes there is done, not answered")
    package static let roleAddress = Rule("role-address", "RFC 2142 §2, §5: a person answers these")
    package static let unreadable = Rule("unreadable", "RFC 3834 §2: what cannot be read is not answered")

    // What a lane was decided by.
    package static let deliveryReport = Rule("delivery-report", "RFC 3464, RFC 6522")
    package static let bounceForm = Rule(
        "bounce-form", "RFC 5321 §6.1: null sender or daemon, and a report's subject")
    package static let bounceText = Rule(
        "bounce-text",
        "RFC 5321 §6.1: the words of a delivery report, and the address or message that it is about")
    package static let bounceNotice = Rule(
        "bounce-notice", "the notification of a sending service (Amazon SNS)")
    package static let abuseReport = Rule("abuse-report", "RFC 5965")
    package static let providerReport = Rule("provider-report", "a mailbox provider's own form of complaint")
    package static let domainReport = Rule(
        "domain-report", "RFC 7489 §7.2, RFC 8460: reports on a domain's mail")
    package static let challenge = Rule(
        "challenge", "RFC 3834 §2: a request to confirm that must not be confirmed by a machine")
    package static let unsubscribeMail = Rule(
        "unsubscribe-mail", "RFC 2369 §3.2: a mail program's own request to unsubscribe")
    package static let unsubscribeRequest = Rule(
        "unsubscribe-request", "it says nothing but that it wants no more mail")
    package static let spamVerdict = Rule("spam-verdict", "the spam filter of the listed relay")
    package static let empty = Rule("empty", "no text and no attachment")
    package static let thanks = Rule("thanks", "it says nothing but thanks")
    package static let person = Rule("person", "no sign of a machine")

    /// All rules of this room: their names are distinct.
    package static let all: [Rule] = [
        .ownLoop, .nullSender, .ownAddress, .daemonSender, .noReplySender, .report, .autoSubmitted,
        .mailingList,
        .precedence, .suppressed, .automaticAnswer, .automaticSubject, .looksAutomatic, .notAddressed,
        .bounceAddress,
        .unsubscribeAddress, .roleAddress, .unreadable, .deliveryReport, .bounceForm, .bounceText,
        .bounceNotice,
        .abuseReport, .providerReport, .domainReport, .challenge, .unsubscribeMail, .unsubscribeRequest,
        .spamVerdict,
        .empty, .thanks, .person,
    ]
}
