import Mail

/// The signs in a message by which lane and silence are decided, each looked up once.
struct Signs {
    private let message: InternetMessage
    /// The mailboxes of From.
    let authors: [NamedMailbox]
    private let arrival: Arrival
    private let reading: Reading
    private let subject: String
    private let autoSubmitted: String
    private let precedence: String
    private let reportType: String?
    private let isMailingList: Bool
    /// The rule that shows an automatic answer; nil if nothing does.
    private let automaticAnswer: Rule?

    init(_ message: InternetMessage, _ arrival: Arrival, _ reading: Reading) {
        self.message = message
        self.reading = reading
        authors = message.from
        self.arrival = arrival
        subject = message.subject.inLowerCase
        autoSubmitted = Signs.keyword(message.headers.all("auto-submitted"), unless: "no")
        precedence = Signs.keyword(message.headers.all("precedence"), unless: "first-class")
        let type = message.parts[0].contentType
        reportType =
            type.value == "multipart/report" ? type.parameters["report-type"]?.asciiLowercased ?? "" : nil
        isMailingList = Signs.listFields.contains(where: message.headers.contains)
        automaticAnswer = Signs.automaticAnswer(
            message.headers, subject: subject, autoSubmitted: autoSubmitted, precedence: precedence)
    }

    /// The first word of a field in lower case, without comments and parameters (RFC 3834 §5.2). Of repeated
    /// fields the first that does not say `harmless` counts.
    private static func keyword(_ fields: [HeaderField], unless harmless: String) -> String {
        let words = fields.map { ParameterizedValue($0.value).value }.filter { !$0.isEmpty }
        return words.first { $0 != harmless } ?? words.first ?? ""
    }

    // MARK: Lane

    /// In the order that real mail forces: a bounce may call itself auto-replied, an auto-reply may carry
    /// Precedence: bulk.
    var lane: (Lane, Rule) {
        if message.hasNoHeader { return (.unreadable, .unreadable) }
        if reportType == "feedback-report" { return (.feedbackReport, .abuseReport) }
        if reportType == "delivery-status" || hasPart("message/delivery-status") {
            return (.bounce, .deliveryReport)
        }
        if message.headers.contains("x-failed-recipients") || isReportFromDaemon {
            return (.bounce, .bounceForm)
        }
        if reportType == "disposition-notification" || hasPart("message/disposition-notification") {
            return (.autoReply, .report)
        }
        if let rule = automaticAnswer { return (.autoReply, rule) }
        if isMailingList { return (.bulk, .mailingList) }
        if ["bulk", "list", "junk"].contains(precedence) { return (.bulk, .precedence) }
        if !["", "no"].contains(autoSubmitted) { return (.autoReply, .autoSubmitted) }
        return (.person, .person)
    }

    /// Whether the message itself has such a part; one within a forwarded report makes no report of it.
    private func hasPart(_ type: String) -> Bool {
        message.parts.contains { $0.contentType.value == type && ($0.parent ?? 0) == 0 }
    }

    /// A null sender or a mail system's own address, and a subject as reports have it.
    private var isReportFromDaemon: Bool {
        let from = authors.first?.mailbox
        let isDaemon =
            arrival.sender == .null || from.map { Signs.daemons.contains($0.localPart.inLowerCase) } ?? false
        return isDaemon && Signs.bounceSubjects.contains { subject.contains($0) }
    }

    private static func automaticAnswer(
        _ headers: Headers, subject: String, autoSubmitted: String, precedence: String
    ) -> Rule? {
        if autoSubmitted.hasPrefix("auto-replied") { return .autoSubmitted }
        if answerFields.contains(where: headers.contains) { return .automaticAnswer }
        if ["auto_reply", "auto-reply", "autoreply"].contains(precedence) { return .precedence }
        // ASCII is compared by octets; else `é` is one character however it is written.
        let isAutomatic =
            subject.isASCII
            ? answerSubjects.contains { subject.utf8.starts(with: $0.utf8) }
            : answerSubjects.contains(where: subject.hasPrefix)
        return isAutomatic ? .automaticSubject : nil
    }

    // MARK: Silence

    /// The first rule that forbids an automatic answer.
    func silence(_ lane: Lane) -> Rule? {
        if message.headers.all(loopMarkField.lowercased()).contains(where: { $0.unfolded == arrival.loopMark }
        ) {
            return .ownLoop
        }
        if arrival.isBounceAddress { return .bounceAddress }
        guard let sender = arrival.sender.mailbox else { return .nullSender }
        if lane == .unreadable { return .unreadable }
        let (base, _) = sender.detail
        if arrival.ownAddresses.contains("\(base)@\(sender.domainKey)") { return .ownAddress }
        if isDaemon(base) { return .daemonSender }
        if Signs.noReply.contains(base.filter { $0 != "-" && $0 != "_" && $0 != "." }) {
            return .noReplySender
        }
        if reportType != nil || lane == .bounce || lane == .feedbackReport { return .report }
        if !["", "no"].contains(autoSubmitted) { return .autoSubmitted }
        if isMailingList { return .mailingList }
        if !["", "first-class", "normal", "special-delivery"].contains(precedence) { return .precedence }
        if suppressesAnswers { return .suppressed }
        if let rule = automaticAnswer { return rule }
        if arrival.isRoleAddress { return .roleAddress }
        if !arrival.isRecipientAssumed, !isAddressed { return .notAddressed }
        return nil
    }

    private func isDaemon(_ local: String) -> Bool {
        if Signs.daemons.contains(local) { return true }
        guard local.utf8.contains(UInt8(ascii: "-")) else { return false }
        return local.hasPrefix("owner-") || local.hasSuffix("-owner")
            || local.hasSuffix("-request") || local.hasSuffix("-bounces") || local.hasSuffix("-bounce")
            || local.hasPrefix("bounce-") || local.hasPrefix("bounces-")
    }

    /// MS-OXCMAIL §2.1.3.2.20: a comma-separated list; `DR`, `NDR`, `RN` and `NRN` speak of other things.
    private var suppressesAnswers: Bool {
        message.headers.all("x-auto-response-suppress").contains { field in
            field.unfolded.asciiLowercased.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == " " })
                .contains { ["all", "oof", "autoreply"].contains($0) }
        }
    }

    /// RFC 5230 §4.5: an address of ours must stand in To, Cc, Bcc or their Resent forms.
    private var isAddressed: Bool {
        let keys = arrival.campaignAddresses.union([arrival.recipient.key])
        return ["to", "cc", "bcc", "resent-to", "resent-cc", "resent-bcc"].contains { name in
            message.addresses(name).contains { named in
                guard let mailbox = named.mailbox else { return false }
                return keys.contains("\(mailbox.detail.base)@\(mailbox.domainKey)")
                    || keys.contains(mailbox.key)
            }
        }
    }
}
