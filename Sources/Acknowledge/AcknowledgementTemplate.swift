import Mail
import Mustache

/// The words of an acknowledgement in one language: a text template and, if wanted, an HTML one.
package struct AcknowledgementTemplate: Sendable {
    private let text: MustacheTemplate
    private let html: MustacheTemplate?

    /// Why a template cannot be used: each with its place.
    package struct Unusable: Error, Sendable {
        package let problems: [TemplateProblem]
    }

    /// Checks and compiles one template; `isHTML` decides whether values are escaped.
    package static func problems(_ source: String, isHTML: Bool) -> [TemplateProblem] {
        let found = templateProblems(source, variables)
        if !found.isEmpty { return found }
        do {
            _ = try compile(source, isHTML: isHTML)
            return []
        } catch {
            return [
                TemplateProblem(
                    line: 1, column: 1, message: "cannot be read as a Mustache template: \(error)")
            ]
        }
    }

    package init(text: String, html: String?) throws(Unusable) {
        let found =
            AcknowledgementTemplate.problems(text, isHTML: false)
            + (html.map { AcknowledgementTemplate.problems($0, isHTML: true) } ?? [])
        guard found.isEmpty else { throw Unusable(problems: found) }
        do {
            self.text = try AcknowledgementTemplate.compile(text, isHTML: false)
            self.html = try html.map { try AcknowledgementTemplate.compile($0, isHTML: true) }
        } catch {
            throw Unusable(problems: [TemplateProblem(line: 1, column: 1, message: "\(error)")])
        }
    }

    private static func compile(_ source: String, isHTML: Bool) throws -> MustacheTemplate {
        try MustacheTemplate(string: isHTML ? source : "{{% CONTENT_TYPE:TEXT}}" + source)
    }

    func render(_ context: [String: Any]) -> (text: String, html: String?) {
        (tidied(text.render(context)), html?.render(context))
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

    /// All that a template may name.
    package static let variables = TemplateVariables(kinds: [
        "company": .text, "team": .text, "campaign": .text, "address": .text, "received": .text,
        "person": .optionalText, "subject": .optionalText, "ended": .optionalText,
        "any_open": .flag, "any_closed": .flag,
        "open": .list(contactKinds), "closed": .list(contactKinds),
    ])
    private static let contactKinds: [String: TemplateVariables.Kind] = [
        "label": .text, "value": .text, "note": .optionalText, "until": .optionalText, "opens": .optionalText,
    ]
}
