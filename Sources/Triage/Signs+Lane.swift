import Mail

/// What triage finds out about a message beside its lane.
struct Findings {
    var lane: Lane
    var rule: Rule
    var bounce: BounceReport?
    var feedback: FeedbackReport?
    var unsubscribe: UnsubscribeWish?
    var isUncertain = false
}

extension Signs {
    /// In the order that real mail forces: a third of bounces call themselves auto-replied, challenges come as delivery
    /// reports, Apple's requests to unsubscribe are automatic answers, an auto-reply may carry Precedence: bulk.
    mutating func findings() -> Findings {
        if message.hasNoHeader { return Findings(lane: .unreadable, rule: .unreadable) }
        if isOwnLoop {
            notes.append("It carries a mark that our own automatic mail carries: it has been here before.")
            return Findings(lane: .autoReply, rule: .ownLoop)
        }
        if let (report, rule) = FeedbackReport.read(message, headers, subject: subject) {
            notes.append("It is a report about our mail by those who receive it.")
            let wish = report.isUnsubscribe ? UnsubscribeWish(certainty: .certain, words: "") : nil
            return Findings(lane: .feedbackReport, rule: rule, feedback: report, unsubscribe: wish)
        }
        let isListed = headers.listField != nil && !isForwardedReply
        if !isListed, Challenge.isOne(headers, message: message, subject: subject, text: text) {
            notes.append("It asks to confirm that a human sent our mail.")
            return Findings(lane: .challenge, rule: .challenge)
        }
        if let rule = bounceRule() { return Findings(lane: .bounce, rule: rule, bounce: bounceReport()) }
        var wish = unsubscribeWish(isListed: isListed)
        if let (found, rule) = wish, found.certainty == .certain {
            notes.append("It asks for no more mail, and nothing else.")
            return Findings(lane: .unsubscribe, rule: rule, unsubscribe: found)
        }
        let (lane, rule) = laterLane(isListed: isListed)
        if lane != .person { wish = nil }
        var findings = Findings(lane: lane, rule: rule, unsubscribe: wish?.0)
        findings.isUncertain = lane == .person && looksAutomatic
        return findings
    }

    private mutating func laterLane(isListed: Bool) -> (Lane, Rule) {
        if reportType == "disposition-notification" || hasPart("message/disposition-notification") {
            notes.append("It is a read receipt (RFC 8098).")
            return (.autoReply, .report)
        }
        if let rule = answerRule() { return (.autoReply, rule) }
        if isListed, let field = headers.listField {
            notes.append("The header field \(field.shown) is a mailing list's.")
            return (.bulk, .mailingList)
        }
        if let field = headers.massMailField, !headers.isReply {
            notes.append("The header field \(field.shown) is a mass mailer's.")
            return (.bulk, .mailingList)
        }
        if isBulkPrecedence, !(headers.precedence == "list" && isForwardedReply) {
            notes.append("The header field Precedence says \(headers.precedence).")
            return (.bulk, .precedence)
        }
        if headers.isAutoSubmitted {
            noteAutoSubmitted()
            return (.autoReply, .autoSubmitted)
        }
        if let field = SpamVerdict.field(message.headers, relay: arrival.relay) {
            notes.append("Our own spam filter says so: \(field.shown).")
            return (.spam, .spamVerdict)
        }
        return personLane()
    }

    private mutating func personLane() -> (Lane, Rule) {
        if isEmpty {
            notes.append("Nothing is written in it, and nothing is attached.")
            return (.empty, .empty)
        }
        if saysOnlyThanks, message.attachments.isEmpty {
            notes.append("It says thanks and nothing else.")
            return (.thanks, .thanks)
        }
        return (.person, .person)
    }

    /// Thanks in the text; and no new matter in the subject.
    private var saysOnlyThanks: Bool {
        guard Thanks.isAll(of: text, original: reading.new, names: authorNames) else { return false }
        return subject.isReply || headers.isReply || subject.rest.isEmpty
            || Thanks.isAll(of: subject.rest, original: message.subject, names: authorNames)
    }

    /// No text and no file; and a subject of its own is what somebody wrote.
    private var isEmpty: Bool {
        guard text.isEmpty, subject.rest.isEmpty || subject.isReply else { return false }
        return reading.whole.text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
            && message.attachments.isEmpty
    }

    /// Our loop mark, or an `X-Loop` with an address of ours.
    private var isOwnLoop: Bool {
        if message.headers.fields.contains(where: {
            $0.key == Signs.loopKey && !arrival.loopMark.isEmpty && $0.unfolded == arrival.loopMark
        }) {
            return true
        }
        guard !headers.loops.isEmpty else { return false }
        return headers.loops.contains { field in
            guard let mailbox = firstAddress(in: field.unfolded).flatMap({ Mailbox($0) }) else {
                return false
            }
            if arrival.ownAddresses.contains("\(mailbox.detail.base)@\(mailbox.domainKey)") { return true }
            return arrival.isRecipientAssumed
                && message.addresses("to").contains { $0.mailbox?.key == mailbox.key }
        }
    }

    private static let loopKey = loopMarkField.asciiLowercased

    // MARK: Unsubscribe

    private func unsubscribeWish(isListed: Bool) -> (UnsubscribeWish, Rule)? {
        if arrival.isUnsubscribeAddress {
            return (UnsubscribeWish(certainty: .certain, words: ""), .unsubscribeAddress)
        }
        if headers.unsubscribeField != nil {
            return (UnsubscribeWish(certainty: .certain, words: ""), .unsubscribeMail)
        }
        let isMachine = headers.isAutoSubmitted || headers.answerField != nil
        if isListed || subject.answer == .strong || isBulkPrecedence && !isForwardedReply { return nil }
        if UnsubscribeWords.mailPrograms.isFound(in: text),
            UnsubscribeWords.isWish(subject.rest) || text.count < 300
        {
            return (UnsubscribeWish(certainty: .certain, words: ""), .unsubscribeMail)
        }
        let wish = UnsubscribeWish.read(
            new: text, original: reading.new, subject: subject, names: authorNames)
        guard let wish else { return nil }
        if isMachine, wish.certainty == .certain, text.count < 200 { return (wish, .unsubscribeMail) }
        return isMachine ? nil : (wish, .unsubscribeRequest)
    }

    // MARK: Automatic answers

    /// The rule that shows an automatic answer; nil if nothing does.
    private mutating func answerRule() -> Rule? {
        if headers.autoSubmitted.hasPrefix("auto-replied") {
            noteAutoSubmitted()
            return .autoSubmitted
        }
        if let field = headers.answerField {
            notes.append("The header field \(field.shown) is one of automatic answers.")
            return .automaticAnswer
        }
        if let owner = headers.ruleOwner, owner == author?.key || owner.isEmpty && !headers.isResent {
            notes.append("A rule of the author's own mailbox sent it (Exchange).")
            return .automaticAnswer
        }
        if let key = author?.key,
            headers.loops.contains(where: { firstAddress(in: $0.unfolded)?.asciiLowercased == key })
        {
            notes.append("Its X-Loop field names its own author, as automatic answers' do.")
            return .automaticAnswer
        }
        if isAnswerPrecedence {
            notes.append("The header field Precedence says \(headers.precedence).")
            return .precedence
        }
        switch subject.answer {
        case .strong: break
        case .weak where weight >= 2: break
        default: return nil
        }
        notes.append("Its subject begins as automatic answers' do.")
        return .automaticSubject
    }

    private mutating func noteAutoSubmitted() {
        notes.append("The header field Auto-Submitted says \(headers.autoSubmitted.singleLine.cut(to: 40)).")
    }

    /// Several signs of an automatic answer in the text, of which none suffices alone.
    private var looksAutomatic: Bool { weight >= 3 }

    /// How much the text sounds like an automatic answer.
    private var weight: Int {
        var counts: [TextSign: Int] = [:]
        AutoReplyWords.texts.scan(text.count > 2000 ? Array(text.prefix(2000)) : text) { _, sign in
            counts[sign, default: 0] += 1
            return true
        }
        if counts.isEmpty { return 0 }
        func count(_ sign: TextSign, _ most: Int) -> Int { min(counts[sign] ?? 0, most) }
        let question = text.contains(UInt8(ascii: "?")) ? 2 : 0
        let core = 2 * count(.absence, 1) + 3 * count(.automatic, 1) + 2 * count(.departure, 1)
        return core + count(.comeback, 2) + count(.receipt, 3) + count(.mention, 1) - question
    }

    /// What helps people, of an automatic answer.
    func absenceNotice() -> AbsenceNotice? {
        let own = Set(authors.compactMap { $0.mailbox?.key } + (origin.map { [$0.key] } ?? [])).union(
            arrival.ownAddresses)
        let notice = AbsenceNotice(subject: subject.text, text: reading.new, sent: message.date, own: own)
        return notice.isEmpty ? nil : notice
    }
}
