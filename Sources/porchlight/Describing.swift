import Acknowledge
import Mail
import Store
import Triage
import Web

/// A conversation for people.
///
/// - Parameter answers: what was written to the customer.
func described(
    _ detail: ConversationDetailJSON, answers: [AnswerJSON] = [], files: [String: [AttachmentJSON]] = [:],
    whole: Bool = false, on screen: Screen = .usual
) -> String {
    var lines = headLines(detail, screen)
    for promise in detail.promises { lines.append(labelled("Promise", described(promise, screen))) }
    // RFC 3339 in UTC: its letters sort as the times do.
    var parts: [(at: String, lines: [String])] = detail.messages.map {
        ($0.received, described($0, files: files[$0.id] ?? [], whole: whole, screen))
    }
    parts += answers.map { ($0.at, described($0, screen)) }
    parts += (detail.notes ?? []).map { ($0.at, described($0, screen)) }
    for part in parts.sorted(by: { $0.at < $1.at }) { lines += [""] + part.lines }
    lines += ["", screen.styled("What happened", .bold)]
    lines += told(detail.events.map { Happening($0) }).map {
        "  \(localTime($0.at, now: screen.now))  \($0.words)"
    }
    return lines.joined(separator: "\n")
}

private func labelled(_ label: String, _ text: String) -> String {
    label.padding(to: 13) + text
}

extension String {
    func padding(to width: Int) -> String { self + String(repeating: " ", count: max(1, width - count)) }
}

private func headLines(_ detail: ConversationDetailJSON, _ screen: Screen) -> [String] {
    let c = detail.conversation
    func time(_ text: String) -> String { localTime(text, now: screen.now) }
    var lines = [
        labelled("Conversation", screen.styled(c.id, .bold) + "  " + c.state + lease(c, screen)),
        labelled(
            "Campaign",
            "\(shown(c.campaign))   lane \(c.lane)" + (c.language.map { "   language \($0)" } ?? "")),
        labelled("Customer", shown(customer(c))),
        labelled("Subject", shown(c.subject)),
    ]
    if let linked = detail.linkedTo { lines.append(labelled("Linked to", linked)) }
    if c.state == "waiting" || c.state == "claimed" {
        lines.append(labelled("Waits", "since \(time(c.waitingSince))"))
    }
    if let text = c.due, let moment = Moment(rfc3339: text) {
        let late = moment < screen.now
        let words = "\(due(moment, now: screen.now)) (\(localTime(moment, now: screen.now)))"
        lines.append(labelled("Answer due", screen.styled(words, late ? .boldRed : nil)))
    } else if let text = c.expected, let moment = Moment(rfc3339: text) {
        let words = "\(due(moment, now: screen.now)) (nothing was promised; it comes in its turn then)"
        lines.append(labelled("Answer due", words))
    }
    if let assigned = c.assigned { lines.append(labelled("Assigned to", shown(assigned))) }
    if !c.labels.isEmpty {
        lines.append(labelled("Labels", c.labels.map { shown($0) }.joined(separator: ", ")))
    }
    if !c.signs.isEmpty {
        lines.append(labelled("Signs", screen.styled(c.signs.joined(separator: ", "), .yellow)))
    }
    if let until = c.snoozedUntil { lines.append(labelled("Sleeps", "until \(time(until))")) }
    if let system = c.handedTo { lines.append(labelled("Handed to", shown(system))) }
    if let count = c.unfetched, count > 0 {
        let words = "\(counted(count, "message")) of the customer that the program has not fetched yet"
        lines.append(labelled("Unfetched", screen.styled(words, .yellow)))
    }
    if let other = c.mergedInto { lines.append(labelled("Merged into", other)) }
    if c.onHold { lines.append(labelled("On hold", "the customer gets no marketing because of it")) }
    if c.unacknowledged {
        let words = "the customer may have got no acknowledgement; see: porchlight outbox list"
        lines.append(labelled("Warning", screen.styled(words, .yellow)))
    }
    return lines
}

private func customer(_ c: ConversationJSON) -> String {
    let address = c.customer.isEmpty ? "(nobody: the null sender)" : "<\(c.customer)>"
    return c.customerName.isEmpty ? address : "\(c.customerName) \(address)"
}

private func lease(_ c: ConversationJSON, _ screen: Screen) -> String {
    guard let agent = c.leaseAgent else { return "" }
    guard let text = c.leaseUntil, let until = Moment(rfc3339: text) else { return " by \(shown(agent))" }
    return " by \(shown(agent)) until \(localTime(until, now: screen.now))"
}

private func described(_ promise: PromiseJSON, _ screen: Screen) -> String {
    func time(_ text: String) -> String { localTime(text, now: screen.now) }
    let basis =
        promise.basis == "target"
        ? "the campaign's target" : "\(promise.basis), of \(promise.answers) answers"
    var line = "\(time(promise.due)) (\(basis)): \(promise.state)"
    if let answered = promise.answered { line += ", answered \(time(answered))" }
    if let slipped = promise.slipped {
        line +=
            "; told \(time(slipped)) that it will be \(promise.revisedDue.map(time) ?? "later, without a time")"
    }
    return line
}

private func described(
    _ message: ReplyJSON, files: [AttachmentJSON], whole: Bool, _ screen: Screen
) -> [String] {
    let sender = message.sender.isEmpty ? "the null sender" : "<\(shown(message.sender))>"
    let head = "Message \(message.id)  \(localTime(message.received, now: screen.now))  from \(sender)"
    var lines = [
        screen.styled(head, .cyan),
        "  lane \(message.lane), sender \(message.standing)",
    ]
    for observation in message.observations?.described ?? [] { lines.append("  seen: \(shown(observation))") }
    if let mailing = message.mailing {
        lines.append(
            "  answers the mailing \(shown(mailing)), sent to \(shown(message.mailingRecipient ?? "?"))")
    }
    for (section, fields) in (message.customerFacts?.sections ?? [:]).sorted(by: { $0.key < $1.key }) {
        let words = fields.sorted { $0.key < $1.key }.map { "\($0.key) \(shown($0.value.written))" }
        lines.append("  your system says of \(shown(section)): \(words.joined(separator: ", "))")
    }
    if let unsubscribe = message.unsubscribe { lines.append("  wants no more mail: \(unsubscribe)") }
    if !message.problems.isEmpty { lines.append("  odd: \(message.problems.joined(separator: ", "))") }
    lines += body(message, whole: whole)
    lines += files.map {
        "  file \($0.number): \(shown($0.filename)) (\(shown($0.type)), \(inWords(octets: $0.size)))"
    }
    let receipt = message.receipt
    lines.append(
        "  \(receipt.send ? "acknowledged" : "not acknowledged"): \(receipt.rule) (\(receipt.source))")
    if let acknowledgement = message.acknowledgement {
        let answer = acknowledgement.answer.map { " (\(shown($0)))" } ?? ""
        lines.append("  acknowledgement: \(acknowledgement.state)\(answer)")
    }
    return lines
}

private func body(_ message: ReplyJSON, whole: Bool) -> [String] {
    let text = whole || message.newText.isEmpty ? message.text : message.newText
    var lines: [String] = []
    if !whole, message.newText.isEmpty, !text.isEmpty {
        lines.append("  nothing new was written in it; the whole text:")
    }
    return lines + barred(text)
}

/// Somebody's text, each line behind a bar, so that none can be taken for a line of ours.
func barred(_ text: String) -> [String] {
    printable(text).split(separator: "\n", omittingEmptySubsequences: false).map { "  | \($0)" }
}

private func described(_ answer: AnswerJSON, _ screen: Screen) -> [String] {
    let from = answer.displayName.isEmpty ? answer.agent : "\(answer.displayName) (\(answer.agent))"
    let head = "Answer \(answer.id)  \(localTime(answer.at, now: screen.now))  from \(shown(from))"
    var lines = [
        screen.styled(head, .green),
        "  to <\(shown(answer.recipient))>, subject: \(shown(answer.subject))",
    ]
    lines += barred(answer.text)
    lines += answer.files.map { "  file: \(shown($0.filename)) (\(inWords(octets: $0.size)))" }
    let state = described(state: answer, screen)
    lines.append("  " + screen.styled(state, answer.undelivered ? .boldRed : nil))
    return lines
}

private func described(state answer: AnswerJSON, _ screen: Screen) -> String {
    var words = answer.state
    if let delivered = answer.delivered ?? answer.finished {
        words += " \(localTime(delivered, now: screen.now))"
    } else if let next = answer.nextAttempt {
        words += ", leaves \(localTime(next, now: screen.now))"
    }
    if let reason = answer.reason { words += ": \(shown(reason))" }
    return words + (answer.undelivered ? " — the customer has not got it" : "")
}

private func described(_ note: NoteJSON, _ screen: Screen) -> [String] {
    let head = "Note  \(localTime(note.at, now: screen.now))  by \(shown(note.agent))"
    return [screen.styled(head, .yellow)] + barred(note.text)
}

/// `12 KB`.
func inWords(octets: Int) -> String {
    switch octets {
    case ..<1000: "\(octets) octets"
    case ..<1_000_000: "\((octets + 500) / 1000) KB"
    default: "\(octets / 1_000_000).\(octets % 1_000_000 / 100_000) MB"
    }
}

/// `1 message`, `2 messages`.
func counted(_ count: Int, _ one: String, _ several: String? = nil) -> String {
    "\(count) \(count == 1 ? one : several ?? one + "s")"
}
