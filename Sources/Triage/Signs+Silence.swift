import Mail

extension Signs {
    /// The first rule that forbids an automatic answer.
    func silence(_ findings: Findings) -> Rule? {
        if findings.rule == .ownLoop { return .ownLoop }
        if arrival.isBounceAddress { return .bounceAddress }
        guard let sender = arrival.sender.mailbox, let origin else { return .nullSender }
        let lane = findings.lane
        if lane == .unreadable { return .unreadable }
        if arrival.ownAddresses.contains(sender.baseKey) { return .ownAddress }
        if isSilentDaemon(sender, lane) || isSilentDaemon(origin, lane) { return .daemonSender }
        if isNoReply(sender, lane) || isNoReply(origin, lane) { return .noReplySender }
        if reportType != nil || lane == .bounce || lane == .feedbackReport { return .report }
        if lane == .challenge { return .challenge }
        if arrival.isUnsubscribeAddress { return .unsubscribeAddress }
        if headers.isAutoSubmitted { return .autoSubmitted }
        if let rule = listSilence { return rule }
        if asksForSilence, !arrival.answersSuppressed { return .suppressed }
        if lane == .autoReply || lane == .bulk || findings.rule == .unsubscribeMail || lane == .spam {
            return findings.rule
        }
        if lane == .unsubscribe, text.isEmpty { return .unsubscribeMail }
        if findings.isUncertain { return .looksAutomatic }
        if arrival.isRoleAddress { return .roleAddress }
        if !arrival.isRecipientAssumed, !isAddressed { return .notAddressed }
        return nil
    }

    private var listSilence: Rule? {
        guard headers.listField != nil || headers.massMailField != nil || !headers.precedence.isEmpty else {
            return nil
        }
        let isForwarded = isForwardedReply || isToolsAnswer
        if headers.listField != nil, !isForwarded { return .mailingList }
        if headers.massMailField != nil, !headers.isReply { return .mailingList }
        if isAnswerPrecedence || isBulkPrecedence && !(headers.precedence == "list" && isForwarded) {
            return .precedence
        }
        return nil
    }

    /// RFC 5230 §4.6 and its warning that people write from `postmaster` too: what answers ours and is no report is
    /// answered.
    private func isSilentDaemon(_ mailbox: Mailbox, _ lane: Lane) -> Bool {
        let (base, tag) = mailbox.detail
        guard Signs.isDaemon(base, tag: tag) else { return false }
        return
            !(base == "postmaster" && [.person, .thanks].contains(lane) && headers.isReply
            && arrival.sender != .null)
    }

    /// The envelope sender, or the author, says that nobody reads what comes there. `noreply77@` of a mailbox provider is
    /// some person's name: not if a person answers from there.
    private func isNoReply(_ mailbox: Mailbox, _ lane: Lane) -> Bool {
        let names = [mailbox.detail.base, author?.detail.base ?? ""].filter(Signs.isNoReply)
        guard [.person, .thanks].contains(lane), headers.isReply, subject.isReply else {
            return !names.isEmpty
        }
        return !names.allSatisfy { $0.utf8.last?.isDigit == true && authors.first?.name.isEmpty == false }
    }

    /// MS-OXCMAIL §2.1.3.2.20: a comma-separated list; `DR`, `NDR`, `RN` and `NRN` speak of other things.
    var asksForSilence: Bool {
        message.headers.fields.contains { field in
            guard field.key == "x-auto-response-suppress" else { return false }
            return field.unfolded.asciiLowercased
                .split(whereSeparator: { $0 == "," || $0 == ";" || $0 == " " || $0 == "\t" })
                .contains { ["all", "oof", "autoreply"].contains($0) }
        }
    }

    /// RFC 5230 §4.5: an address of ours must stand in To, Cc, Bcc or their Resent forms. An address of our domain is
    /// one as well, since the mail came here by our own alias; and an answer to ours was written to us.
    private var isAddressed: Bool {
        let keys = arrival.campaignAddresses.union([arrival.recipient.key])
        let domains = Set(arrival.campaignAddresses.compactMap { Mailbox($0)?.domainKey })
        for name in ["to", "cc", "bcc", "resent-to", "resent-cc", "resent-bcc"] {
            for named in message.addresses(name) {
                guard let mailbox = named.mailbox else { continue }
                if keys.contains(mailbox.baseKey) || keys.contains(mailbox.key)
                    || domains.contains(mailbox.domainKey)
                {
                    return true
                }
            }
        }
        return answersOurs
    }
}

extension Mailbox {
    /// `key` without the tag behind `+`.
    var baseKey: String { "\(detail.base)@\(domainKey)" }
}
