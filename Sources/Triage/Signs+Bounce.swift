import Mail

extension Signs {
    /// The rule that shows a bounce; nil if it is none.
    mutating func bounceRule() -> Rule? {
        if hasPart("message/disposition-notification") || reportType == "disposition-notification" {
            return nil
        }
        if reportType == "delivery-status" || BounceReport.isStatusPart(message.parts[0])
            || hasPart("message/delivery-status", "message/global-delivery-status")
        {
            notes.append("It is a delivery report (multipart/report).")
            return .deliveryReport
        }
        if let field = headers.bounceField {
            notes.append("The header field \(field.shown) is one of delivery reports.")
            return .bounceForm
        }
        if headers.isQmailBounce {
            notes.append("qmail says in a Received field that it made this message as a bounce.")
            return .bounceForm
        }
        if headers.isNotification, ["Bounce", "Delivery", "DeliveryDelay"].contains(notificationType) {
            notes.append("It is Amazon's notification of a bounce.")
            return .bounceNotice
        }
        return bounceByWords()
    }

    private var notificationType: String {
        let text = reading.whole.text
        return jsonString("notificationType", text) ?? jsonString("eventType", text) ?? ""
    }

    private mutating func bounceByWords() -> Rule? {
        if subject.answer == .strong { return nil }
        if subject.isReply, !isReturned { return nil }
        let bySubject = BounceWords.subjects.isFound(in: subject.text)
        let isDaemon = isDaemonAuthor
        guard bySubject || isDaemon || arrival.sender == .null || reportType == "" else { return nil }
        let notice = folded(reading.whole.text, limit: 4000)
        let byText = BounceWords.texts.isFound(in: notice)
        if isDaemon || reportType == "", bySubject || byText {
            notes.append("It comes from a mail system, and speaks of mail that was not delivered.")
            return .bounceForm
        }
        if arrival.sender == .null, isMailerDaemon || hasPart("text/rfc822-headers", "message/rfc822") {
            notes.append(
                "It has no return address, and is a mail system's or has a message in it that came back.")
            return .bounceForm
        }
        if arrival.sender == .null, bySubject || byText && hasOriginal {
            notes.append("It has no return address, and speaks of mail that was not delivered.")
            return .bounceForm
        }
        guard bySubject, byText, hasOriginal || hasStatus(notice) else { return nil }
        notes.append(
            "It speaks of mail that was not delivered, and has the mail or a mail server's answer in it.")
        return .bounceText
    }

    /// A mail system without a return address that has mail in it: Apache James answers with `Re:` and the old subject.
    private var isReturned: Bool {
        arrival.sender == .null && isDaemonAuthor && hasPart("message/rfc822", "text/rfc822-headers")
    }

    /// The author is what returns mail on nearly all systems, and does nothing else there.
    private var isMailerDaemon: Bool {
        authors.first?.mailbox.map {
            ["mailer-daemon", "mailerdaemon", "mailer_daemon"].contains($0.detail.base)
        } ?? false
    }

    /// A copy of the message that came back: as a part, or below the notice.
    private var hasOriginal: Bool {
        hasPart("message/rfc822", "text/rfc822-headers", "message/rfc822-headers", "message/global")
            || !BounceReport.divided(reading.whole.text.head(BounceReport.noticeLimit)).copy.isEmpty
    }

    /// An enhanced status code, or a reply code in a line with a known reason.
    private func hasStatus(_ notice: [UInt8]) -> Bool {
        guard let codes = SMTPStatus(in: String(decoding: notice, as: UTF8.self)) else { return false }
        return codes.enhanced?.hasPrefix("2") == false
            || codes.code != nil && BounceWords.reason(notice, status: nil) != .other
                && notice.contains(UInt8(ascii: "@"))
    }

    /// The report, for a message whose lane is bounce.
    func bounceReport() -> BounceReport {
        if headers.isNotification { return notificationReport() }
        return BounceReport(message, text: reading.whole.text, excluding: arrival.ownAddresses)
    }

    /// Amazon's JSON: `"bounceType":"Permanent"`, `"bouncedRecipients":[{"emailAddress":…,"status":"5.1.1",…}]`.
    private func notificationReport() -> BounceReport {
        let text = reading.whole.text
        var report = BounceReport()
        report.reporter = "Amazon SES"
        report.originalMessageID = jsonString("messageId", text).map { "<\($0)>" }
        report.originalSubject = jsonString("subject", text)
        guard let address = jsonString("emailAddress", text) ?? jsonString("recipients", text) else {
            return report
        }
        var recipient = BounceReport.judged(address, context: jsonString("diagnosticCode", text) ?? "")
        recipient.status = jsonString("status", text) ?? recipient.status
        switch notificationType {
        case "Delivery": recipient.action = .delivered
        case "DeliveryDelay": recipient.action = .delayed
        default: recipient.action = .failed
        }
        if recipient.reason == .other, let status = recipient.status {
            recipient.reason = BounceWords.reason(ofStatus: status) ?? .other
        }
        report.recipients = [recipient]
        return report
    }
}

extension HeaderField {
    /// Name and value for people: `X-Autoreply (yes)`, one short line.
    var shown: String {
        let name = raw.prefix { $0 != UInt8(ascii: ":") }
        return "\(String(decoding: name, as: UTF8.self)) (\(unfolded.singleLine.cut(to: 60)))"
    }
}
