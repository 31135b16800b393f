// HTML made from a text that a person of ours wrote.

/// Paragraphs, line ends and blanks as they were written, with links that can be clicked; nothing in the text can
/// become markup.
package func htmlParagraphs(_ text: String) -> String {
    var out = ""
    var paragraph: [String] = []
    func end() {
        if !paragraph.isEmpty { out += "<p>" + paragraph.joined(separator: "<br>\n") + "</p>\n" }
        paragraph.removeAll()
    }
    for line in textLines(text) {
        if line.utf8.allSatisfy(\.isWSP) { end() } else { paragraph.append(htmlLine(String(line))) }
    }
    end()
    return out
}

/// The characters that mean something in HTML, written out.
package func escapedForHTML(_ text: some StringProtocol) -> String {
    var out = ""
    out.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
        switch scalar {
        case "&": out += "&amp;"
        case "<": out += "&lt;"
        case ">": out += "&gt;"
        case "\"": out += "&quot;"
        case "'": out += "&#39;"
        // Controls are no characters of HTML; a tab is.
        case "\t": out += "&nbsp; &nbsp; "
        case _ where scalar.value < 0x20 || scalar.value == 0x7F: out += " "
        default: out.unicodeScalars.append(scalar)
        }
    }
    return out
}

/// One line: words between single blanks; further blanks are kept, as tables and lists of people need them.
private func htmlLine(_ line: String) -> String {
    var out = ""
    for word in line.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
        if word.offset > 0 { out += out.isEmpty || out.hasSuffix(" ") ? "&nbsp;" : " " }
        out += htmlWord(word.element)
    }
    return out
}

private func htmlWord(_ word: Substring) -> String {
    let opening = word.prefix { "(<[\"'„“«".contains($0) }
    var rest = word[opening.endIndex...]
    let closing = linkEnd(rest)
    let tail = rest[closing...]
    rest = rest[..<closing]
    guard let link = linkTarget(String(rest)) else { return escapedForHTML(word) }
    return escapedForHTML(opening) + "<a href=\"\(escapedForHTML(link))\">\(escapedForHTML(rest))</a>"
        + escapedForHTML(tail)
}

/// Where punctuation that ends the sentence, not the link, begins. A bracket that was opened in the link is its own.
private func linkEnd(_ word: Substring) -> Substring.Index {
    var end = word.endIndex
    while end > word.startIndex {
        let last = word[word.index(before: end)]
        guard ".,;:!?)>]\"'”“»…".contains(last) else { break }
        let inside = word[..<end]
        if last == ")", inside.count(where: { $0 == "(" }) >= inside.count(where: { $0 == ")" }) { break }
        end = word.index(before: end)
    }
    return end
}

/// Nil if a word is no link.
private func linkTarget(_ word: String) -> String? {
    guard word.utf8.count <= 2000, word.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
    let lower = word.asciiLowercased
    for scheme in ["https://", "http://"] where lower.hasPrefix(scheme) {
        let host = lower.dropFirst(scheme.count).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        return host.contains("@") || host.isEmpty ? nil : word
    }
    if lower.hasPrefix("www."), lower.dropFirst(4).contains(".") { return "https://" + word }
    guard let mailbox = Mailbox(word), mailbox.domain.contains("."),
        mailbox.localPart.utf8.allSatisfy({ $0.isAtomText && $0 != 0x26 && $0 != 0x25 || $0 == 0x2E })
    else { return nil }
    // "?" would begin further fields of the mail (RFC 6068 §2).
    return mailbox.localPart.contains("?") ? nil : "mailto:\(mailbox.address)"
}
