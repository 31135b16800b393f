import Mail
import Web

/// All that happened in a conversation, a block each.
func described(_ entries: [TimelineJSON], whole: Bool, on screen: Screen = .usual) -> String {
    if entries.isEmpty { return "Nothing happened yet." }
    return entries.map { entry in
        let by = entry.agent.map { " by \(shown($0))" } ?? ""
        let head = screen.styled(localTime(entry.at, now: screen.now), .dim)
        return ([head + "  " + title(entry, by, screen)] + more(entry, whole: whole)).joined(separator: "\n")
    }.joined(separator: "\n")
}

private func title(_ entry: TimelineJSON, _ by: String, _ screen: Screen) -> String {
    if let message = entry.message {
        let sender = message.sender.isEmpty ? "the null sender" : "<\(shown(message.sender))>"
        return screen.styled("message \(message.id) from \(sender)", .cyan)
    }
    if let answer = entry.answer {
        return screen.styled("answer \(answer.id)\(by), \(answer.state): \(shown(answer.subject))", .green)
    }
    if let mail = entry.mail {
        return "\(mail.kind) to <\(shown(mail.recipient))>: \(mail.state)"
            + (mail.answer.map { " (\(shown($0)))" } ?? "")
    }
    if entry.note != nil { return screen.styled("note\(by)", .yellow) }
    if let point = entry.touchPoint {
        return "\(point.channel), \(point.direction == "in" ? "from" : "to") the customer, told\(by)"
    }
    guard let event = entry.event else { return entry.kind + by }
    var line =
        event.kind + by
        + (event.detail.isEmpty ? "" : " (\(withLocalTimes(shown(event.detail), now: screen.now)))")
    if let promise = entry.promise {
        line += ": due \(localTime(promise.due, now: screen.now)), \(promise.state)"
    }
    return line
}

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
