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
        if hasOwnMark { return ownLoop() }
        if let (report, rule) = FeedbackReport.read(message, headers, subject: subject) {
            notes.append("It is a report about our mail by those who receive it.")
            let wish = report.isUnsubscribe ? UnsubscribeWish(certainty: .certain, words: "") : nil
            return Findings(lane: .feedbackReport, rule: rule, feedback: report, unsubscribe: wish)
        }
        let isListed = headers.listField != nil && !isPassedOn
        if !isListed, Challenge.isOne(headers, message: message, subject: subject, text: text) {
            notes.append("It asks to confirm that a human sent our mail.")
            return Findings(lane: .challenge, rule: .challenge)
        }
        if let rule = bounceRule() { return Findings(lane: .bounce, rule: rule, bounce: bounceReport()) }
        if hasOwnLoopAddress { return ownLoop() }
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
        if let rule = answerRule() ?? (isListed ? nil : receiptRule()) { return (.autoReply, rule) }
        if isListed, let field = headers.listField {
            notes.append("The header field \(field.shown) is a mailing list's.")
            return (.bulk, .mailingList)
        }
        if let field = headers.massMailField, !headers.isReply {
            notes.append("The header field \(field.shown) is a mass mailer's.")
            return (.bulk, .mailingList)
        }
        if isBulkPrecedence, !(headers.precedence == "list" && isPassedOn) {
            notes.append("The header field Precedence says \(headers.precedence).")
            return (.bulk, .precedence)
        }
        if let rule = notificationRule() { return (.bulk, rule) }
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

    private mutating func ownLoop() -> Findings {
        notes.append("It carries a mark that our own automatic mail carries: it has been here before.")
        return Findings(lane: .autoReply, rule: .ownLoop)
    }

    /// Our loop mark.
    private var hasOwnMark: Bool {
        !arrival.loopMark.isEmpty
            && message.headers.fields.contains {
                $0.key == Signs.loopKey && $0.unfolded == arrival.loopMark
            }
    }

    /// An `X-Loop` with an address of ours. Lists write their own address there (Sympa, Majordomo), which is what a post
    /// is addressed to as well; reports repeat the field of the mail that came back, so that they are looked for before.
    private var hasOwnLoopAddress: Bool {
        guard !headers.loops.isEmpty else { return false }
        return headers.loops.contains { field in
            guard let mailbox = firstAddress(in: field.unfolded).flatMap({ Mailbox($0) }) else {
                return false
            }
            if arrival.ownAddresses.contains("\(mailbox.detail.base)@\(mailbox.domainKey)") { return true }
            return arrival.isRecipientAssumed && headers.listField == nil
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
        if isListed || subject.answer == .strong { return nil }
        if isBulkPrecedence && !isPassedOn { return nil }
        if UnsubscribeWords.mailPrograms.isFound(in: text),
            UnsubscribeWords.isWish(subject.rest) || text.count < 300
        {
            return (UnsubscribeWish(certainty: .certain, words: ""), .unsubscribeMail)
        }
        if !headers.isReply, UnsubscribeWords.isAppleMail(text, subject: subject.text) {
            return (UnsubscribeWish(certainty: .certain, words: ""), .unsubscribeMail)
        }
        let wish = UnsubscribeWish.read(
            new: text, original: reading.new, subject: subject, names: authorNames)
        guard let wish else { return nil }
        if isMachine, wish.certainty == .certain, text.count < 200 { return (wish, .unsubscribeMail) }
        return isMachine ? nil : (wish, .unsubscribeRequest)
    }

    // MARK: Automatic answers

    /// What helps people, of an automatic answer.
    func absenceNotice() -> AbsenceNotice? {
        let own = Set(authors.compactMap { $0.mailbox?.key } + (origin.map { [$0.key] } ?? [])).union(
            arrival.ownAddresses)
        let notice = AbsenceNotice(subject: subject.text, text: reading.new, sent: message.date, own: own)
        return notice.isEmpty ? nil : notice
    }
}
