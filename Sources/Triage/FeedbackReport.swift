import Mail

/// A report about our mail by those who receive it.
package struct FeedbackReport: Sendable, Equatable {
    package enum Kind: Sendable, Hashable {
        /// RFC 5965 §7.3: `abuse`, `fraud`, `virus`, `other`, `not-spam`, `opt-out`; RFC 6591: `auth-failure`; or an unknown one.
        case complaint(String)
        /// RFC 7489 §7.2: an aggregate report on a domain's mail.
        case dmarc
        /// RFC 8460: a report on TLS.
        case tls
    }

    package var kind: Kind
    /// Who complained, where the provider says so.
    package var recipient: String?
    /// The Message-ID of the mail complained about, with angle brackets.
    package var originalMessageID: String?
    package var originalSubject: String?
    /// The software or provider that reports.
    package var reporter: String?

    /// Whether it is an unsubscribe event as well: somebody complained about mail of ours. Failed authentication, a
    /// virus and "not spam" are none.
    package var isUnsubscribe: Bool {
        guard case .complaint(let type) = kind else { return false }
        return !["auth-failure", "not-spam", "virus", "other"].contains(type)
    }

    /// Reads a message as such a report, with the rule that shows it to be one; nil if it is none.
    static func read(_ message: InternetMessage, _ headers: HeaderSigns, subject: SubjectSigns) -> (
        FeedbackReport, Rule
    )? {
        let top = message.parts[0].contentType
        let reportType =
            top.value == "multipart/report" ? top.parameters["report-type"]?.asciiLowercased : nil
        if let part = message.parts.first(where: {
            $0.contentType.value == "message/feedback-report" && $0.depth <= 2 && ($0.parent ?? 0) == 0
        }) {
            return (abuse(message, ReportFields(message.text(of: part).text)), .abuseReport)
        }
        if reportType == "feedback-report" {
            return (abuse(message, fieldsInText(message) ?? ReportFields("")), .abuseReport)
        }
        if reportType == "tlsrpt" || top.value == "application/tlsrpt+gzip"
            || top.value == "application/tlsrpt+json"
        {
            return (
                FeedbackReport(kind: .tls, reporter: message.from.first?.mailbox?.domainKey), .domainReport
            )
        }
        if isAggregate(message, subject) {
            return (
                FeedbackReport(kind: .dmarc, reporter: message.from.first?.mailbox?.domainKey), .domainReport
            )
        }
        if headers.isNotification, let report = notification(message) { return (report, .providerReport) }
        if let report = provider(message, subject) { return (report, .providerReport) }
        if !subject.isReply, isReporter(message) || complaints.isFound(in: subject.text),
            let fields = fieldsInText(message), fields["feedback-type"] != nil,
            fields["user-agent"] != nil
        {
            return (abuse(message, fields), .abuseReport)
        }
        return nil
    }

    private static func abuse(_ message: InternetMessage, _ fields: ReportFields) -> FeedbackReport {
        var report = FeedbackReport(
            kind: .complaint(fields["feedback-type"]?.asciiLowercased.trimmed ?? "abuse"))
        report.recipient =
            fields["original-rcpt-to"].flatMap(ReportFields.address)
            ?? fields["removal-recipient"].flatMap(ReportFields.address)
        report.reporter = fields["user-agent"]
        report.readOriginal(message)
        return report
    }

    /// A report whose machine part is text: mangled, or sent as plain text.
    private static func fieldsInText(_ message: InternetMessage) -> ReportFields? {
        for part in message.parts.prefix(6)
        where part.kind == .leaf && part.contentType.value.hasPrefix("text/") && part.depth <= 1 {
            let start = message.bytes[part.body].prefix(20_000)
            guard Array(start.map(\.lowercased)).holds("feedback-type:") else { continue }
            return ReportFields(message.text(of: part).text)
        }
        return nil
    }

    /// RFC 7489 §7.2.1.1: `Report Domain: example.com Submitter: mail.example Report-ID: …`, and an archive.
    private static func isAggregate(_ message: InternetMessage, _ subject: SubjectSigns) -> Bool {
        guard !subject.isReply,
            subject.rest.holds("report domain:") || subject.rest.holds("dmarc aggregate report")
                || subject.rest.holds("report-id:") || subject.rest.holds("rapport dmarc")
        else { return false }
        return message.parts.contains { part in
            let type = part.contentType.value
            return part.depth <= 2
                && (type.hasSuffix("gzip") || type.hasSuffix("zip") || type.hasSuffix("zip-compressed")
                    || type.hasSuffix("/xml") || type == "application/octet-stream")
        }
    }

    /// Outlook.com's Junk Mail Reporting Program: `complaint about message from 192.0.2.1`, the message below; and the
    /// like of SpamCop, which cuts the message, and of other providers that send the message complained about without a report.
    private static func provider(_ message: InternetMessage, _ subject: SubjectSigns) -> FeedbackReport? {
        guard !subject.isReply else { return nil }
        let original = message.parts.dropFirst().first { part in
            part.parent.map { message.parts[$0].kind == .message } ?? false
        }
        let hotmail = original?.headers.first("x-hmxmroriginalrecipient")
        let says = complaints.isFound(in: subject.text)
        if message.headers.contains("x-spamcop-sourceip") {
            return FeedbackReport(kind: .complaint("abuse"), reporter: message.from.first?.mailbox?.domainKey)
        }
        guard hotmail != nil || says && original != nil && isReporter(message) else { return nil }
        var report = FeedbackReport(kind: .complaint("abuse"))
        report.recipient = hotmail.flatMap { firstAddress(in: $0.unfolded) }
        report.reporter = message.from.first?.mailbox?.domainKey
        report.readOriginal(message)
        return report
    }

    private static let complaints = Phrases(
        lines: """
            complaint about message from | complaint about | abuse report | abuse complaint | spam report
            spam complaint | email feedback report | email abuse report | feedback loop | feedback report
            junk mail report | client tos notification | [spamcop
            """)

    /// Whether the author is an address that reports rather than a person.
    private static func isReporter(_ message: InternetMessage) -> Bool {
        guard let local = message.from.first?.mailbox?.detail.base else { return false }
        return [
            "staff", "abuse", "feedback", "feedbackloop", "feedback-loop", "fbl", "fbl-no-reply", "scomp",
            "complaints", "noreply", "no-reply", "postmaster", "spam", "jmrp", "arf", "abusedesk",
        ].contains { local == $0 || local.hasPrefix($0 + "-") || local.hasPrefix($0 + "_") }
            || Signs.isNoReply(local)
    }

    /// Amazon SES by way of SNS: JSON with `"notificationType":"Complaint"`.
    private static func notification(_ message: InternetMessage) -> FeedbackReport? {
        let text = message.readable.text
        guard
            jsonString("notificationType", text) == "Complaint"
                || jsonString("eventType", text) == "Complaint"
        else {
            return nil
        }
        var report = FeedbackReport(kind: .complaint(jsonString("complaintFeedbackType", text) ?? "abuse"))
        report.recipient = jsonString("emailAddress", text)
        report.originalMessageID = jsonString("messageId", text).map { "<\($0)>" }
        report.originalSubject = jsonString("subject", text)
        report.reporter = "Amazon SES"
        return report
    }

    private mutating func readOriginal(_ message: InternetMessage) {
        for part in message.parts.dropFirst() {
            let isMessage = part.parent.map { message.parts[$0].kind == .message } ?? false
            var headers = part.headers
            if part.contentType.value == "text/rfc822-headers"
                || part.contentType.value == "message/rfc822" && part.kind == .leaf
            {
                headers = InternetMessage(message.content(of: part)).headers
            } else if !isMessage {
                continue
            }
            originalMessageID = headers.first("message-id").flatMap { BounceReport.messageID($0.unfolded) }
            originalSubject = headers.first("subject")?.text
            if recipient == nil {
                recipient = (headers.first("x-hmxmroriginalrecipient") ?? headers.first("to")).flatMap {
                    firstAddress(in: $0.unfolded)
                }
            }
            return
        }
    }
}

/// The first string value of a name in JSON, which mail may have cut into lines; nil if there is none. Escapes are left
/// as they are: only words and addresses are asked for.
func jsonString(_ name: String, _ text: String) -> String? {
    guard let rest = text.following("\"\(name)\"") else { return nil }
    let bytes = Array(rest.utf8.prefix(600))
    var position = 0
    while position < bytes.count, bytes[position].isFWS || bytes[position] == UInt8(ascii: ":") {
        position += 1
    }
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { return nil }
    let value = bytes[(position + 1)...].prefix { $0 != UInt8(ascii: "\"") }
    return String(decoding: value.filter { $0 != .lf && $0 != .cr }, as: UTF8.self).trimmed
}
