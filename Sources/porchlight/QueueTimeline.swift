import Mail
import Web

/// All that happened in a conversation, a block each.
func described(_ entries: [TimelineJSON], of id: String, whole: Bool, on screen: Screen = .usual) -> String {
    if entries.isEmpty { return "Nothing happened yet." }
    var blocks: [String] = []
    var count = 0
    for (index, entry) in entries.enumerated() {
        count += 1
        if index + 1 < entries.count, let this = entry.happening, let next = entries[index + 1].happening,
            this.isRepeated(by: next)
        {
            continue
        }
        let head = screen.styled(localTime(entry.at, now: screen.now), .dim)
        var title = title(entry, times: count, screen)
        if let undo = entry.undo { title += screen.styled("  [undo \(undo)]", .dim) }
        blocks += [head + "  " + title] + more(entry, whole: whole)
        count = 0
    }
    if entries.contains(where: { $0.undo != nil }) {
        blocks.append(
            "\nTo take something back: porchlight queue undo \(id) NUMBER; the last: without NUMBER")
    }
    return blocks.joined(separator: "\n")
}

extension TimelineJSON {
    /// Of what is only an event.
    fileprivate var happening: Happening? {
        guard message == nil, answer == nil, mail == nil, note == nil, touchPoint == nil, let event else {
            return nil
        }
        return Happening(event, by: agent)
    }
}

extension TimelineJSON {
    /// What was done, without what was written.
    func words(now: Moment) -> String {
        if answer != nil { return "an answer" }
        if note != nil { return "a note" }
        return happening?.words(now: now) ?? kind
    }
}

private func title(_ entry: TimelineJSON, times count: Int, _ screen: Screen) -> String {
    let by = entry.agent.map { " by \(shown($0))" } ?? ""
    if let message = entry.message {
        let sender = message.sender.isEmpty ? "the null sender" : "<\(shown(message.sender))>"
        return screen.styled("message \(message.id) from \(sender)", .cyan)
    }
    if let answer = entry.answer {
        return screen.styled("answer \(answer.id)\(by), \(answer.state): \(shown(answer.subject))", .green)
    }
    if let mail = entry.mail {
        return "\(mailWords[mail.kind] ?? mail.kind) to <\(shown(mail.recipient))>: \(mail.state)"
            + (mail.answer.map { " (\(shown($0)))" } ?? "")
    }
    if entry.note != nil { return screen.styled("note\(by)", .yellow) }
    if let point = entry.touchPoint {
        return "\(point.channel), \(point.direction == "in" ? "from" : "to") the customer, told\(by)"
    }
    guard let happening = entry.happening else { return entry.kind + by }
    var line = happening.words(times: count, now: screen.now)
    if let promise = entry.promise {
        line += ": due \(localTime(promise.due, now: screen.now)), \(promise.state)"
    }
    return line
}

private let mailWords = [
    "acknowledgement": "acknowledgement", "slip": "word that it takes longer", "answer": "answer",
]

private func more(_ entry: TimelineJSON, whole: Bool) -> [String] {
    if let message = entry.message {
        return barred(whole || message.newText.isEmpty ? message.text : message.newText)
    }
    if let answer = entry.answer { return barred(answer.text) }
    if let note = entry.note { return barred(note) }
    if let point = entry.touchPoint { return barred(point.text) }
    if whole, let content = entry.mail?.content { return barred(content) }
    return []
}
