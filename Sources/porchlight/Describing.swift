import Acknowledge
import Mail
import Triage
import Web

/// Columns as wide as their widest cell, the last one cut to fit 140 columns. Nothing of a stranger's text can
/// move the cursor: control characters are shown as U+FFFD.
func table(_ head: [String], _ rows: [[String]]) -> String {
    let cells = ([head] + rows).map { $0.map(\.singleLine) }
    let widths = head.indices.map { column in min(48, cells.map { $0[column].count }.max() ?? 0) }
    return cells.map { row in
        var line = ""
        for (column, cell) in row.enumerated() {
            let text = cell.cut(to: column == row.count - 1 ? 60 : widths[column])
            line +=
                column == row.count - 1
                ? text : text + String(repeating: " ", count: widths[column] - text.count + 2)
        }
        return line
    }.joined(separator: "\n")
}

/// A stranger's text of many lines, safe to print.
func printable(_ text: String) -> String {
    textLines(text).map { String($0).singleLine }.joined(separator: "\n")
}

/// A conversation for people.
func described(_ detail: ConversationDetailJSON, whole: Bool = false) -> String {
    let c = detail.conversation
    var lines = [
        "Conversation \(c.id)  \(c.state)\(c.leaseAgent.map { " by \($0.singleLine) until \(c.leaseUntil ?? "?")" } ?? "")",
        "Campaign     \(c.campaign)",
        "Customer     \(c.customerName.isEmpty ? "" : c.customerName.singleLine + " ")<\(c.customer.singleLine)>",
        "Subject      \(c.subject.singleLine)",
    ]
    if let linked = detail.linkedTo { lines.append("Linked to    \(linked)") }
    if let due = c.due { lines.append("Answer due   \(due)") }
    for promise in detail.promises { lines.append(described(promise)) }
    for message in detail.messages { lines += [""] + described(message, whole: whole) }
    lines += ["", "What happened"]
    lines += detail.events.map { "  \($0.at)  \($0.kind)\($0.detail.isEmpty ? "" : " (\($0.detail))")" }
    return lines.joined(separator: "\n")
}

private func described(_ promise: PromiseJSON) -> String {
    let basis =
        promise.basis == "target"
        ? "the campaign's target" : "\(promise.basis), of \(promise.answers) answers"
    var line = "Promise      \(promise.due) (\(basis)): \(promise.state)"
    if let answered = promise.answered { line += ", answered \(answered)" }
    if let slipped = promise.slipped {
        line += "; told on \(slipped) that it will be \(promise.revisedDue ?? "later, without a time")"
    }
    return line
}

private func described(_ message: ReplyJSON, whole: Bool) -> [String] {
    var lines = [
        "Message \(message.id)  \(message.received)  from <\(message.sender.singleLine)>  lane \(message.lane), sender \(message.standing)"
    ]
    for observation in message.observations?.described ?? [] { lines.append("  seen: \(observation)") }
    if let mailing = message.mailing {
        lines.append("  answers the mailing \(mailing), sent to \(message.mailingRecipient ?? "?")")
    }
    for (section, fields) in (message.customerFacts?.sections ?? [:]).sorted(by: { $0.key < $1.key }) {
        let words = fields.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.written.singleLine)" }
        lines.append("  your system says of \(section): \(words.joined(separator: ", "))")
    }
    if let unsubscribe = message.unsubscribe { lines.append("  wants no more mail: \(unsubscribe)") }
    if !message.problems.isEmpty { lines.append("  odd: \(message.problems.joined(separator: ", "))") }
    let text = whole || message.newText.isEmpty ? message.text : message.newText
    if !whole, message.newText.isEmpty, !text.isEmpty {
        lines.append("  nothing new was written in it; the whole text:")
    }
    lines += printable(text).split(separator: "\n", omittingEmptySubsequences: false).map {
        "  | \($0)"
    }
    let receipt = message.receipt
    lines.append(
        "  \(receipt.send ? "acknowledged" : "not acknowledged"): \(receipt.rule) (\(receipt.source))")
    if let acknowledgement = message.acknowledgement {
        lines.append(
            "  acknowledgement: \(acknowledgement.state)\(acknowledgement.answer.map { " (\($0.singleLine))" } ?? "")"
        )
    }
    return lines
}
