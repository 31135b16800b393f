import Mail
import Triage

/// HTML of a stranger: read as text to its end, in as many lines as are marked, not grown out of proportion.
@Sendable package func fuzzHTML(_ bytes: [UInt8]) -> String? {
    let html = String(decoding: bytes, as: UTF8.self)
    let read = markedText(fromHTML: html)
    let text = Array(read.text.utf8)
    if text.contains(0x0D) { return "a CR in the text" }
    let lines = text.isEmpty ? 0 : text.count { $0 == 0x0A } + 1
    if lines != read.marks.count { return "\(lines) lines and \(read.marks.count) marks" }
    // Ten quote marks before each line, and a list's mark.
    if text.count > html.utf8.count * 44 + 100 { return "\(text.count) octets of \(html.utf8.count)" }
    return complaint(about: splitText(read.text, marks: read.marks), of: read.text)
}

/// The text of a reply: what is taken for new stands in it, line by line and in its order; so does what is
/// quoted. The first octet says how long a piece of it is taken for what the campaign sent.
@Sendable package func fuzzReplyText(_ bytes: [UInt8]) -> String? {
    let text = String(decoding: bytes.dropFirst().map { $0 == 0x0D ? 0x0A : $0 }, as: UTF8.self)
    if let found = complaint(about: splitText(text), of: text) { return found }
    let sent = String(decoding: text.utf8.suffix(Int(bytes.first ?? 0) * 4), as: UTF8.self)
    guard let campaign = CampaignText(sent) else { return nil }
    if CampaignText.learn(from: [sent, sent, sent]) != campaign {
        return "what three replies quote was not learned"
    }
    return complaint(about: splitText(text, known: campaign), of: text)
}

private func complaint(about split: SplitText, of text: String) -> String? {
    if split.new.utf8.contains(0x0D) || split.quoted.utf8.contains(0x0D) { return "a CR" }
    if split.isOnlyQuote, !split.new.isEmpty || split.quoted.isEmpty {
        return "only a quote, and \(split.new)"
    }
    let whole = text.utf8.split(separator: 0x0A).map { trimmed($0[...]) }
    for part in [split.new, split.quoted] {
        var rest = whole[...]
        for line in part.utf8.split(separator: 0x0A) {
            guard let index = rest.firstIndex(of: trimmed(line[...])) else {
                return "a line that does not stand there: \(String(decoding: Array(line), as: UTF8.self))"
            }
            rest = rest[(index + 1)...]
        }
    }
    return nil
}

private func trimmed(_ line: Substring.UTF8View) -> [UInt8] {
    var bytes = Array(line)[...]
    while let first = bytes.first, first.isFWS { bytes.removeFirst() }
    while let last = bytes.last, last.isFWS { bytes.removeLast() }
    return Array(bytes)
}
