import Acknowledge
import Foundation
import Mail
import Triage

/// What `explain` says of one file; the JSON form is part of the command line and stays.
struct Explanation: Encodable {
    struct Acknowledging: Encodable {
        let send: Bool
        let rule: String
        let source: String
        /// What the mail would be about, and its language; nil where there would be none.
        let kind: String?
        let language: String?
    }
    struct Person: Encodable {
        let name: String
        let address: String
    }
    struct File: Encodable {
        let filename: String
        let type: String
        let size: Int
    }

    let file: String
    /// MAIL FROM as given or taken; empty for the null sender.
    let envelopeSender: String
    let lane: String
    let laneRule: String
    let sender: String
    let acknowledge: Acknowledging
    let from: Person?
    let subject: String
    let date: String?
    let language: String?
    let messageID: String?
    let text: String
    let newText: String
    let html: Bool
    let attachments: [File]
    /// What was seen, in sentences; not in the JSON.
    private let notes: [String]
    private let decisionIsNeutral: Bool
    /// What was seen beside the lane.
    let observations: Observations?
    let problems: [String]

    enum CodingKeys: String, CodingKey {
        case observations
        case file, lane, sender, acknowledge, from, subject, date, language, text, html, attachments, problems
        case messageID = "message_id"
        case envelopeSender = "envelope_sender"
        case laneRule = "lane_rule"
        case newText = "new_text"
    }

    init(file: String, _ judged: JudgedMessage, further: [String] = []) {
        let (message, reading, judgement) = (judged.message, judged.reading, judged.judgement)
        self.file = file
        envelopeSender = judged.sender.text
        lane = judgement.lane.rawValue
        laneRule = judgement.laneRule.name
        sender = judgement.standing.rawValue
        let isSent = judged.decision?.send ?? false
        let kind = Understood(judged.observations, lane: judgement.lane).kind
        let written = judged.observations.certainLanguage
        acknowledge = Acknowledging(
            send: isSent, rule: judged.decision?.rule.name ?? "recipient-unknown",
            source: judged.decision?.rule.source ?? "RFC 5321 §3.3: such mail is refused at RCPT",
            kind: isSent ? kind.rawValue : nil,
            language: isSent ? judged.campaign?.spokenLanguage(written: written).rawValue : nil)
        from = message.from.first.map { Person(name: $0.name, address: $0.address) }
        subject = message.subject
        date = message.date?.rfc3339
        language = judged.observations.certainLanguage
        messageID = message.messageID
        text = reading.whole.text
        newText = reading.new
        html = reading.whole.hasHTML
        attachments = message.attachments.map { File(filename: $0.filename, type: $0.type, size: $0.size) }
        observations = judged.observations.isEmpty ? nil : judged.observations
        notes = judgement.notes
        decisionIsNeutral = judged.decision?.isNeutral ?? false
        var seen: Set<String> = []
        problems = (judgement.problems + reading.whole.problems + further).filter { seen.insert($0).inserted }
    }

    static func unreadableFile(_ file: String) -> Explanation {
        let nothing = InternetMessage([])
        let judgement = Judgement(
            lane: .unreadable, laneRule: .unreadable, standing: .unproven, silence: .unreadable, problems: [])
        return Explanation(
            file: file,
            JudgedMessage(
                message: nothing, reading: Reading(nothing), sender: .null, judgement: judgement,
                observations: Observations(),
                decision: Decision(send: false, rule: .unreadable), campaign: nil, answersOurs: false),
            further: ["file-unreadable"])
    }

    /// Keys stay even where there is nothing to say: a reader need not ask which are there.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(file, forKey: .file)
        try container.encode(envelopeSender, forKey: .envelopeSender)
        try container.encode(lane, forKey: .lane)
        try container.encode(laneRule, forKey: .laneRule)
        try container.encode(sender, forKey: .sender)
        try container.encode(acknowledge, forKey: .acknowledge)
        try container.encode(from, forKey: .from)
        try container.encode(subject, forKey: .subject)
        try container.encode(date, forKey: .date)
        try container.encode(language, forKey: .language)
        try container.encode(messageID, forKey: .messageID)
        try container.encode(text, forKey: .text)
        try container.encode(newText, forKey: .newText)
        try container.encode(html, forKey: .html)
        try container.encode(attachments, forKey: .attachments)
        try container.encode(observations, forKey: .observations)
        try container.encode(problems, forKey: .problems)
    }

    /// For people.
    var described: String {
        var lines = [file.singleLine]
        func add(_ name: String, _ text: String) {
            lines.append("  " + name + String(repeating: " ", count: max(1, 12 - name.count)) + text)
        }
        add("From", from.map { "\($0.name.singleLine) <\($0.address.singleLine)>".trimmed } ?? "nobody")
        add(
            "Envelope",
            envelopeSender.isEmpty
                ? "<>, the null sender: reports come from it" : "<\(envelopeSender.singleLine)>")
        add("Subject", subject.singleLine)
        add("Lane", "\(lane): \(laneMeaning(lane)) (\(laneRule))")
        for note in notes { add("", note.singleLine) }
        if let language = observations?.language {
            add("Language", "\(language.code), \(Int(language.confidence * 100)) %")
        }
        for intent in observations?.intents ?? [] { add("Sign", intent.described) }
        add("Sender", "\(sender): \(standingMeaning(sender))")
        let how =
            decisionIsNeutral
            ? "would be acknowledged, without repeating anything of it" : "would be acknowledged"
        add("Answer", acknowledge.send ? how : "would not be acknowledged")
        add("", "by the rule \(acknowledge.rule): \(acknowledge.source)")
        if let kind = acknowledge.kind, let language = acknowledge.language {
            add("Words", "\(kind), in \(language)")
        }
        for attachment in attachments {
            add(
                "File",
                "\(attachment.filename.isEmpty ? "without a name" : attachment.filename.singleLine) (\(attachment.type.singleLine), \(attachment.size) octets)"
            )
        }
        for problem in problems { add("Odd", problemMeaning(problem)) }
        if newText.isEmpty {
            add("New text", "none")
        } else {
            let text = textLines(printable(newText)).map(String.init)
            lines += text.prefix(40).map { "  | \($0)" }
            if text.count > 40 { lines.append("  | … and \(text.count - 40) further lines") }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
