import Mail

/// What the header fields of a message say about who or what sent it, gathered in one pass.
struct HeaderSigns {
    /// A field that only automatic answers carry, as `Name: value`.
    var answerField: HeaderField?
    /// A field of a challenge-response system.
    var challengeField: HeaderField?
    /// Fields of mailing lists and mass mailers (RFC 2369, RFC 2919).
    var listField: HeaderField?
    /// Whether such a field is more than `List-Unsubscribe`, which sales tools write into people's mail as well.
    var hasListField = false
    /// A field of programs that write by themselves (cron).
    var generatedField: HeaderField?
    /// A field that only lists and mass mailers' own posts have, not what a forwarding group adds.
    var massMailField: HeaderField?
    /// A field of delivery reports (`X-Failed-Recipients`, Exchange's NDR mark).
    var bounceField: HeaderField?
    /// Apple's mark of a request to unsubscribe.
    var unsubscribeField: HeaderField?
    /// `X-Loop`.
    var loops: [HeaderField] = []
    var isNotification = false
    /// A `Received` field of qmail's says that it made the message as a bounce.
    var isQmailBounce = false
    var isReply = false
    var isResent = false
    /// The mailbox whose rule sent it (Exchange): what that rule answers itself has this author.
    var ruleOwner: String?
    var autoSubmitted = ""
    var precedence = ""

    private enum Kind {
        case answer, answerText, challenge, list, massMail, bounce, loop, unsubscribe, reply, resent, received
        case autoSubmitted, precedence, ruleOwner, ruleSource, notification, deliveredTo, mailer, generated
    }

    init(_ headers: Headers) {
        for field in headers.fields {
            guard let kind = HeaderSigns.kinds[field.key] ?? HeaderSigns.family(field.key) else { continue }
            take(field, kind)
        }
    }

    private mutating func take(_ field: HeaderField, _ kind: Kind) {
        switch kind {
        case .answer: if HeaderSigns.isMeant(field) { keep(field, \.answerField) }
        case .answerText:
            if HeaderSigns.answerWords.isFound(in: folded(field.unfolded, limit: 200)) {
                keep(field, \.answerField)
            }
        case .challenge: keep(field, \.challengeField)
        case .list:
            keep(field, \.listField)
            hasListField = hasListField || field.key != "list-unsubscribe"
        case .generated: keep(field, \.generatedField)
        case .massMail:
            keep(field, \.massMailField)
        case .bounce: keep(field, \.bounceField)
        case .unsubscribe: keep(field, \.unsubscribeField)
        case .loop: if loops.count < 10 { loops.append(field) }
        case .reply: isReply = isReply || field.value.contains(UInt8(ascii: "@"))
        case .resent: isResent = true
        case .received: isQmailBounce = isQmailBounce || HeaderSigns.isForBounce(field.value)
        case .autoSubmitted:
            autoSubmitted = HeaderSigns.keyword(field, after: autoSubmitted, unless: HeaderSigns.noes)
        case .precedence:
            if !HeaderSigns.machinePrecedences.contains(precedence) {
                precedence = HeaderSigns.keyword(field, after: "", unless: [])
            }
        case .ruleOwner: ruleOwner = firstAddress(in: field.unfolded)?.asciiLowercased ?? ""
        case .ruleSource:
            if folded(field.unfolded, limit: 200).holds("mailbox rules agent") { ruleOwner = ruleOwner ?? "" }
        case .notification: isNotification = true
        case .deliveredTo:
            let value = folded(field.unfolded, limit: 60)
            if value.starts(with: "autoresponder".utf8) { keep(field, \.answerField) }
        case .mailer:
            if HeaderSigns.answerMailers.isFound(in: folded(field.unfolded, limit: 100)) {
                keep(field, \.answerField)
            }
        }
    }

    private mutating func keep(_ field: HeaderField, _ path: WritableKeyPath<HeaderSigns, HeaderField?>) {
        if self[keyPath: path] == nil { self[keyPath: path] = field }
    }

    /// `X-Autoreply: no` says that it is none.
    private static func isMeant(_ field: HeaderField) -> Bool {
        !["no", "false", "0", "none", "off"].contains(ParameterizedValue(field.value).value)
    }

    /// The first word of a field in lower case, without comments and parameters (RFC 3834 §5.2). Of repeated fields the
    /// first that does not say a `harmless` word counts.
    private static func keyword(_ field: HeaderField, after former: String, unless harmless: Set<String>)
        -> String
    {
        guard former.isEmpty || harmless.contains(former) else { return former }
        let word = ParameterizedValue(field.value).value
        return word.isEmpty ? former : word
    }

    /// Values of `Precedence` that only machines write; of repeated fields the first of these counts.
    static let machinePrecedences: Set = ["bulk", "list", "junk", "auto_reply", "auto-reply", "autoreply"]

    /// What people's mail says in `Auto-Submitted`; RFC 3834 §5 knows only `no`.
    static let noes: Set = ["no", "none", "false", "0"]

    /// `Received: (qmail 1234 invoked for bounce)`.
    private static func isForBounce(_ value: ArraySlice<UInt8>) -> Bool {
        guard let start = value.firstIndex(where: { !$0.isFWS }), value[start] == UInt8(ascii: "(") else {
            return false
        }
        let head = value[start...].prefix(60)
        return head.starts(with: "(qmail".utf8) && Array(head).holds("invoked for bounce")
    }

    /// Whether `Auto-Submitted` says anything but no.
    var isAutoSubmitted: Bool { !autoSubmitted.isEmpty && !HeaderSigns.noes.contains(autoSubmitted) }

    /// Fields that come with more than one name.
    private static func family(_ key: String) -> Kind? {
        guard key.utf8.count > 9, let first = key.utf8.first else { return nil }
        guard first == UInt8(ascii: "x") || first == UInt8(ascii: "a") else { return nil }
        if first == UInt8(ascii: "a") { return key.hasPrefix("auto-reply") ? .answer : nil }
        guard
            key.utf8.dropFirst(2).first == UInt8(ascii: "a")
                || key.utf8.dropFirst(2).first == UInt8(ascii: "v")
        else {
            return key.hasPrefix("x-bluebottle-") || key.hasPrefix("x-spamarrest-")
                || key.hasPrefix("x-spam-arrest")
                || key.hasPrefix("x-boxbe-")
                || key.hasPrefix("x-qurb-") ? .challenge : key.hasPrefix("x-amz-sns-") ? .notification : nil
        }
        if key.hasPrefix("x-amz-sns-") { return .notification }
        return answerFamilies.contains(where: key.hasPrefix) ? .answer : nil
    }

    private static let answerFamilies = [
        "x-autoreply", "x-auto-reply", "x-auto-replied", "x-autorespon", "x-auto-respond", "x-autogenerated",
        "x-auto-generated", "x-vacation", "x-autoanswer",
    ]

    private static let kinds: [String: Kind] = {
        var kinds: [String: Kind] = [:]
        func add(_ kind: Kind, _ names: String) {
            for name in names.split(separator: " ") { kinds[String(name)] = kind }
        }
        add(
            .answer,
            "x-mail-autoreply x-fc-machinegenerated x-otrs-loop x-amazon-auto-reply "
                + "x-autorespond autorespond autoreply"
        )
        add(
            .answerText,
            "x-post-messageclass x-apple-action preference x-sfdc-emailcategory")
        add(.generated, "x-cron-env")
        add(
            .challenge,
            "x-ask-auth x-ask-info x-askversion x-choicemail-registration-request x-mailblocks-challenge")
        add(
            .list,
            "list-id list-post list-help list-owner list-archive list-subscribe list-unsubscribe mailing-list "
                + "x-mailing-list x-mailman-version x-beenthere x-ml-name x-mlserver"
        )
        add(
            .massMail,
            "list-unsubscribe-post x-campaign x-campaignid x-campaign-id x-mailchimp-campaign x-mc-user x-csa-complaints"
        )
        add(
            .bounce,
            "x-failed-recipients x-ms-exchange-message-is-ndr x-dsncontext")
        add(.unsubscribe, "x-apple-unsubscribe")
        add(.loop, "x-loop")
        add(.reply, "in-reply-to references")
        add(.resent, "resent-from x-ms-exchange-forwardingloop x-forwarded-for x-forwarded-to")
        add(.received, "received")
        add(.autoSubmitted, "auto-submitted x-auto-submitted")
        add(.precedence, "precedence x-precedence")
        add(.ruleOwner, "x-ms-exchange-inbox-rules-loop")
        add(.ruleSource, "x-ms-exchange-generated-message-source")
        add(.deliveredTo, "delivered-to")
        add(.mailer, "x-mailer user-agent")
        return kinds
    }()

    /// Values that say it: `9; Autoresponder`, `VACATION`, `auto_reply`.
    private static let answerWords = Phrases(
        lines: """
            autoresponder | autoreply | auto_reply | auto-reply | vacation | out of office | outofoffice
            autoresponse | auto-response
            """)
    private static let answerMailers = Phrases(
        lines: """
            vacation | autoresponder | auto-responder | autoreply | auto-reply | autorespond | out of office
            """)
}
