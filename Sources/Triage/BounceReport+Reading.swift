import Mail

extension BounceReport {
    /// Reads a message that is known to be a bounce.
    ///
    /// - Parameters:
    ///   - text: what people read of it.
    ///   - excluding: addresses, as `Mailbox.key`, that cannot have failed: ours, and the reporting system's.
    init(_ message: InternetMessage, text: String, excluding: Set<String>) {
        let isOwn = excluding.union(
            ["from", "to", "reply-to", "sender"].flatMap { message.addresses($0) }.compactMap {
                $0.mailbox?.key
            })
        let (notice, copy) = BounceReport.divided(text.head(BounceReport.noticeLimit))
        let statusText = message.parts.first(where: BounceReport.isStatusPart)
            .map { message.text(of: $0).text }
        let fields = ReportFields(statusText ?? BounceReport.fieldLines(notice))
        readOriginal(message, copy: copy, fields)
        recipients = BounceReport.recipients(fields, notice: notice)
        if recipients.isEmpty { recipients = BounceReport.failedRecipients(message, notice: notice) }
        if recipients.isEmpty { recipients = BounceReport.recipients(inNotice: notice, excluding: isOwn) }
        if recipients.isEmpty, let only = BounceReport.originalRecipient(message, copy: copy) {
            recipients = [BounceReport.judged(only, context: notice)]
        }
        reporter =
            fields["reporting-mta"].map { String($0.split(separator: ";").last ?? "").trimmed }
            ?? message.from.first?.mailbox?.domainKey
        if let subject = BounceReport.delayed(message.subject) { recipients = recipients.map { subject($0) } }
    }

    /// Octets of a notice that are looked at, and recipients that are named: real ones are under 10 KiB, and say more
    /// about fewer.
    static let noticeLimit = 64 << 10
    static let recipientLimit = 100

    static func isStatusPart(_ part: Part) -> Bool {
        ["message/delivery-status", "message/global-delivery-status"].contains(part.contentType.value)
    }

    /// A recipient that an explicit action says nothing about, of a report whose subject speaks of a delay.
    private static func delayed(_ subject: String) -> ((BounceRecipient) -> BounceRecipient)? {
        guard BounceWords.delays.isFound(in: folded(subject)) else { return nil }
        return { recipient in
            var recipient = recipient
            if recipient.action == .failed, recipient.status?.hasPrefix("5") != true {
                recipient.action = .delayed
            }
            return recipient
        }
    }

    // MARK: RFC 3464

    private static func recipients(_ fields: ReportFields, notice: String) -> [BounceRecipient] {
        fields.groups.prefix(recipientLimit).compactMap { group in
            func value(_ name: String) -> String? { ReportFields.value(name, in: group) }
            let named = ["x-actual-recipient", "final-recipient", "original-recipient"]
                .lazy.compactMap { value($0).flatMap(ReportFields.address) }.first
            guard let address = named,
                value("action") != nil || value("status") != nil || value("final-recipient") != nil
            else { return nil }
            let diagnostic = value("diagnostic-code").map { code in
                code.utf8.firstIndex(of: UInt8(ascii: ";")).map {
                    String(code[code.index(after: $0)...]).trimmed
                } ?? code
            }
            let action = value("action").flatMap { text in
                let word = String(
                    decoding: text.utf8.prefix { $0.isLetter || $0 == UInt8(ascii: "-") }, as: UTF8.self)
                return BounceRecipient.Action(rawValue: word.asciiLowercased)
            }
            let context =
                diagnostic.flatMap { $0.utf8.count >= 12 ? $0 : nil }
                ?? "\(diagnostic ?? "") \(notice.head(8000))"
            var recipient = judged(address, context: context)
            recipient.diagnostic = (diagnostic ?? recipient.diagnostic).cut(to: 500)
            if let status = value("status").flatMap({ SMTPStatus(in: $0) })?.enhanced,
                !status.hasSuffix(".0.0") || recipient.status == nil
            {
                recipient.status = status
            }
            if let status = value("status"), status.hasPrefix("2.") { recipient.status = status.cut(to: 11) }
            recipient.action = action ?? recipient.action
            recipient.reason = BounceWords.reason(
                folded(context), status: recipient.status, isDelayed: recipient.action == .delayed)
            return recipient
        }
    }

    /// Lines of a text that has the fields of a delivery report in it without being one: forwarded or mangled.
    private static func fieldLines(_ notice: String) -> String {
        guard notice.utf8.count < 200_000, folded(notice, limit: 20_000).holds("final-recipient:") else {
            return ""
        }
        return notice
    }

    // MARK: The message that came back

    private mutating func readOriginal(_ message: InternetMessage, copy: String, _ fields: ReportFields) {
        for part in message.parts.dropFirst() where part.depth <= 6 {
            var headers: Headers?
            if let parent = part.parent, message.parts[parent].kind == .message { headers = part.headers }
            if part.kind == .leaf,
                ["text/rfc822-headers", "message/rfc822-headers", "message/rfc822", "message/global-headers"]
                    .contains(part.contentType.value)
            {
                headers = InternetMessage(message.content(of: part)).headers
            }
            guard let headers else { continue }
            originalMessageID = headers.first("message-id").flatMap { BounceReport.messageID($0.unfolded) }
            originalSubject = headers.first("subject")?.text
            if originalMessageID != nil || originalSubject != nil { return }
        }
        for line in textLines(copy).prefix(400) {
            guard let (name, value) = ReportFields.field(line.drop { $0 == ">" || $0 == " " || $0 == "|" })
            else { continue }
            if name == "message-id", originalMessageID == nil {
                originalMessageID = BounceReport.messageID(value)
            }
            if name == "subject", originalSubject == nil {
                originalSubject = decodeHeaderText(Array(value.utf8)[...])
            }
        }
        if originalMessageID == nil {
            originalMessageID =
                fields["x-original-message-id"].flatMap(BounceReport.messageID) ?? message.inReplyTo.first
                ?? message.references.last
        }
    }

    static func messageID(_ value: String) -> String? {
        guard let start = value.utf8.firstIndex(of: UInt8(ascii: "<")) else { return nil }
        let rest = value[start...]
        guard let end = rest.utf8.firstIndex(of: UInt8(ascii: ">")), rest.utf8.count < 1000 else {
            return nil
        }
        return String(rest[...end])
    }

    /// The one recipient of the message that came back.
    private static func originalRecipient(_ message: InternetMessage, copy: String) -> String? {
        for part in message.parts.dropFirst() {
            guard let parent = part.parent, message.parts[parent].kind == .message else { continue }
            let to = part.headers.all("to").flatMap { parseAddressList($0.value) }
            return to.count == 1 ? to.first?.mailbox?.address : nil
        }
        let lines = textLines(copy).prefix(200).filter {
            $0.utf8.count < 400 && $0.asciiLowercasedPrefix("to:")
        }
        return lines.count == 1 ? lines.first.flatMap { firstAddress(in: String($0)) } : nil
    }
}

extension Substring {
    /// Whether it begins with `prefix` (lower case) behind quote marks, in any case.
    fileprivate func asciiLowercasedPrefix(_ prefix: String) -> Bool {
        drop { $0 == ">" || $0 == " " }.utf8.prefix(prefix.utf8.count).lazy.map(\.lowercased).elementsEqual(
            prefix.utf8)
    }
}
