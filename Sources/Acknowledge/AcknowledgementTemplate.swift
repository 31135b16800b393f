import Mail
import Mustache

/// The compiled words of one kind of mail in one language: a text template, an HTML one, or both.
struct AcknowledgementTemplate: Sendable {
    private let text: MustacheTemplate?
    private let html: MustacheTemplate?
    /// What they were made from, with all partials and styles put in.
    let sources: (text: String?, html: String?)

    /// Throws what the renderer says of it, which the checks before should have said better.
    init(text: String?, html: String?) throws {
        // The renderer escapes every value for HTML unless told otherwise, before any text.
        self.text = try text.map { try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}" + $0) }
        self.html = try html.map { try MustacheTemplate(string: $0) }
        sources = (text, html)
    }

    /// A text there always is: where only HTML was written, it is made from that.
    func render(_ values: [String: Any]) -> (text: String, html: String?) {
        let html = html.map { withoutEmptyLines($0.render(values)) }
        if let text { return (tidied(text.render(values)), html) }
        return (tidied(plainText(fromHTML: html ?? "")), html)
    }

    /// As `render`, without the HTML.
    func renderText(_ values: [String: Any]) -> String {
        if let text { return tidied(text.render(values)) }
        return tidied(plainText(fromHTML: html?.render(values) ?? ""))
    }

    func renderHTML(_ values: [String: Any]) -> String? { html.map { withoutEmptyLines($0.render(values)) } }
}

/// Without blanks at line ends and without more than one empty line in a row, which sections leave.
private func tidied(_ text: String) -> String {
    var lines: [Substring] = []
    for line in textLines(text) {
        let end = line.lastIndex { $0 != " " && $0 != "\t" }
        let bare = end.map { line[...$0] } ?? ""
        if bare.isEmpty, lines.last?.isEmpty ?? true { continue }
        lines.append(bare)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
}

private func withoutEmptyLines(_ html: String) -> String {
    textLines(html).filter { line in line.utf8.contains { !$0.isWSP } }.joined(separator: "\n") + "\n"
}
