package import Mail
import Triage

extension Campaign {
    /// Composes the mail of an answer. Deterministic: the same answer gives the same bytes.
    package func mail(_ answer: AgentAnswer) throws(AgentAnswerProblem) -> OutgoingMessage {
        let text = readable(answer.text)
        guard !text.isEmpty else { throw .empty }
        guard text.count <= AgentAnswer.longestText else { throw .tooLong(characters: text.count) }
        guard answer.attachments.count <= AgentAnswer.mostAttachments else {
            throw .tooManyAttachments(answer.attachments.count)
        }
        // The largest are counted before anything is encoded.
        let raw = answer.attachments.reduce(0) { $0 + $1.content.count }
        guard raw <= AgentAnswer.largestMail else { throw .tooLarge(octets: raw / 3 * 4) }
        guard !answer.recipient.localPart.isEmpty, !answer.recipient.domain.isEmpty else {
            throw .unusableRecipient
        }
        let quote = AnswerQuote(answer.answered, answer.language, zone)
        var message = OutgoingMessage(
            text: text + "\n" + (quote.map { "\n" + $0.text } ?? ""),
            html: html(text, quote, answer.language),
            boundary: "answer.\(answer.id).alternative")
        message.attachments = answer.attachments
        addFields(to: &message, answer)
        let size = message.bytes.count
        guard size <= AgentAnswer.largestMail else { throw .tooLarge(octets: size) }
        return message
    }

    /// The subject that an answer has where the agent writes none: that of the customer's message, after one `Re:`
    /// (RFC 5322 §3.6.5).
    package func answerSubject(_ subject: String) -> String {
        let own = withoutMarks(subject.sanitised(to: Campaign.longestAnsweredSubject))
        return "Re: \(own.isEmpty ? name : own)"
    }

    /// Characters of a customer's subject that are repeated.
    private static let longestAnsweredSubject = 300

    private func addFields(to message: inout OutgoingMessage, _ answer: AgentAnswer) {
        let agent = answer.agentName.sanitised(to: 100)
        let name = encodePhrase(agent.isEmpty ? "\(team.names[answer.language]), \(company)" : agent)
        let customer = encodePhrase(answer.recipientName.sanitised(to: 100))
        let subject = answer.subject.map { $0.sanitised(to: 500) } ?? ""
        message.add("Date", answer.at.mailDate(offset: zone.offset(at: answer.at)))
        message.add("From", "\(name) <\(primaryAddress.address)>")
        message.add("To", (customer.isEmpty ? "" : customer + " ") + "<\(answer.recipient.address)>")
        message.add("Reply-To", "\(name) <\(answer.replyTo.address)>")
        message.add(
            "Subject", encodeHeaderText(subject.isEmpty ? answerSubject(answer.answered.subject) : subject))
        message.add("Message-ID", answerMessageID(id: answer.id, self))
        if let id = answer.answered.messageID, isSafeMessageID(id) {
            message.add("In-Reply-To", id)
            message.add("References", thread(answer.answered.references, id).joined(separator: " "))
        }
    }

    /// The ids of a thread, the answered message's last (RFC 5322 §3.6.4). Of a very long one the first, by which it is
    /// known, and the last, by which it is put in order.
    private func thread(_ references: [String], _ last: String) -> [String] {
        var ids: [String] = []
        for id in references where id != last && isSafeMessageID(id) && !ids.contains(id) { ids.append(id) }
        if ids.count > Campaign.longestThread {
            ids = ids.prefix(2) + ids.suffix(Campaign.longestThread - 2)
        }
        return ids + [last]
    }

    /// Ids besides the last: clients thread with fewer, and a field of 10 KB is refused by some.
    private static let longestThread = 30

    private func html(_ text: String, _ quote: AnswerQuote?, _ language: Language) -> String {
        "<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">\n<head><meta charset=\"utf-8\"></head>\n<body>\n"
            + htmlParagraphs(text) + (quote?.html ?? "") + "</body>\n</html>\n"
    }

    /// Without blank lines around it, and without what no mail may contain.
    private func readable(_ text: String) -> String {
        let lines = textLines(text).map { line in
            String(
                String.UnicodeScalarView(
                    line.unicodeScalars.filter { $0 == "\t" || $0.value >= 0x20 && $0.value != 0x7F }))
        }
        let isBlank = { (line: String) in line.unicodeScalars.allSatisfy { $0.properties.isWhitespace } }
        guard let first = lines.firstIndex(where: { !isBlank($0) }),
            let last = lines.lastIndex(where: { !isBlank($0) })
        else { return "" }
        return lines[first...last].joined(separator: "\n")
    }
}

/// A Message-ID that can be written into a field as it is.
func isSafeMessageID(_ id: String) -> Bool {
    id.utf8.count <= 250 && id.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
}

/// What stands below an answer: the customer's own words, under a line that says whose they are and when.
struct AnswerQuote {
    private let attribution: String
    private let lines: [String]

    /// Lines and characters that are repeated; who wrote more has it.
    private static let mostLines = 300
    private static let mostCharacters = 20_000

    /// Nil if there is nothing to quote.
    init?(_ answered: AnsweredMessage, _ language: Language, _ zone: Zone) {
        var lines: [String] = []
        var left = AnswerQuote.mostCharacters
        for line in textLines(answered.text) {
            guard lines.count < AnswerQuote.mostLines, left > 0 else {
                lines.append("[…]")
                break
            }
            let shown = line.prefix(left)
            left -= shown.count + 1
            lines.append(String(shown))
        }
        while lines.last?.trimmed.isEmpty == true { lines.removeLast() }
        lines = Array(lines.drop { $0.trimmed.isEmpty })
        guard !lines.isEmpty else { return nil }
        self.lines = lines
        attribution = language.attribution(
            answered.author.sanitised(to: 100), zone.civilTime(at: answered.written))
    }

    var text: String {
        attribution + "\n"
            + lines.map { $0.hasPrefix(">") || $0.isEmpty ? ">\($0)" : "> \($0)" }.joined(separator: "\n")
            + "\n"
    }

    var html: String {
        "<p>\(escapedForHTML(attribution))</p>\n"
            + "<blockquote type=\"cite\" style=\"margin:0 0 0 .8ex;border-left:2px solid #bbb;padding-left:1ex\">\n"
            + htmlParagraphs(lines.joined(separator: "\n")) + "</blockquote>\n"
    }
}

extension Language {
    /// The line above quoted words, as mail clients write it, so that they and we know it again.
    func attribution(_ author: String, _ day: CivilTime) -> String {
        let date = self.day(day)
        guard !author.isEmpty else { return "\(date):" }
        return switch self {
        case .en: "On \(date), \(author) wrote:"
        case .de: "Am \(date) schrieb \(author):"
        case .fr: "Le \(date), \(author) a écrit :"
        case .es: "El \(date), \(author) escribió:"
        case .it: "Il \(date) \(author) ha scritto:"
        case .pt: "Em \(date), \(author) escreveu:"
        case .nl: "Op \(date) schreef \(author):"
        case .pl: "W dniu \(date) \(author) pisze:"
        case .sv: "Den \(date) skrev \(author):"
        case .da: "Den \(date) skrev \(author):"
        }
    }
}
