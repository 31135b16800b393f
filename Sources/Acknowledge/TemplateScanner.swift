import Mail

/// Something wrong in a template, for the person who writes it. Lines and columns count from 1.
package struct TemplateProblem: Sendable, Equatable {
    package let line: Int
    package let column: Int
    package let message: String
}

/// What a template may name.
package struct TemplateVariables: Sendable {
    package enum Kind: Sendable, Equatable {
        /// Always there and never empty.
        case text
        /// May be missing: only inside a section of its own name.
        case optionalText
        /// Yes or no: only as a section.
        case flag
        /// A section repeated for each item, inside which these names are known as well.
        case list([String: Kind])
    }
    package let kinds: [String: Kind]
}

/// Checks every tag of a Mustache template: unknown names, optional values outside of their section, sections
/// that do not match, and tags that are not used here. The renderer would show nothing for each of them.
package func templateProblems(_ source: String, _ variables: TemplateVariables) -> [TemplateProblem] {
    var scanner = TagScanner(source, variables)
    scanner.scan()
    return scanner.problems
}

private struct TagScanner {
    private struct Section {
        let name: String
        let isInverted: Bool
        let line: Int
        let column: Int
        let known: [String: TemplateVariables.Kind]
    }

    private let characters: [Character]
    private var index = 0
    private var line = 1
    private var column = 1
    private var sections: [Section] = []
    private let root: [String: TemplateVariables.Kind]
    var problems: [TemplateProblem] = []

    init(_ source: String, _ variables: TemplateVariables) {
        characters = Array(source)
        root = variables.kinds
    }

    mutating func scan() {
        while index < characters.count {
            if starts("{{") { readTag() } else if starts("}}") { stray() } else { advance() }
        }
        for section in sections.reversed() {
            problems.append(
                TemplateProblem(
                    line: section.line, column: section.column,
                    message: "section {{#\(section.name)}} is never closed; add {{/\(section.name)}}"))
        }
    }

    private func starts(_ text: String) -> Bool {
        let end = index + text.count
        return end <= characters.count && characters[index..<end].elementsEqual(text)
    }

    private mutating func advance(_ count: Int = 1) {
        for _ in 0..<count where index < characters.count {
            if characters[index].isNewline {
                line += 1
                column = 1
            } else {
                column += 1
            }
            index += 1
        }
    }

    private mutating func stray() {
        report("“}}” without “{{”; a tag is {{name}}")
        advance(2)
    }

    private mutating func report(_ message: String, _ at: (Int, Int)? = nil) {
        problems.append(TemplateProblem(line: at?.0 ?? line, column: at?.1 ?? column, message: message))
    }

    private mutating func readTag() {
        let start = (line, column)
        let closing = starts("{{{") ? "}}}" : "}}"
        advance(closing.count)
        var content = ""
        while index < characters.count, !starts(closing) {
            content.append(characters[index])
            advance()
        }
        guard index < characters.count else {
            return report("tag is never closed; expected \(closing)", start)
        }
        advance(closing.count)
        let tag = content.trimmed
        if let sigil = tag.first, "#^/!&".contains(sigil), content.first != sigil {
            report(
                "no blank may stand before “\(sigil)”; write {{\(sigil)\(String(tag.dropFirst()).trimmed)}}",
                start)
        }
        check(tag, isRaw: closing == "}}}", start)
    }

    private mutating func check(_ content: String, isRaw: Bool, _ at: (Int, Int)) {
        guard let sigil = content.first, !isRaw else { return checkName(content, isRaw: isRaw, at) }
        let name = String(content.dropFirst()).trimmed
        switch sigil {
        case "!": return
        case "#", "^": openSection(name, isInverted: sigil == "^", at)
        case "/": closeSection(name, at)
        case "&": checkName(name, isRaw: true, at)
        case ">", "<", "$", "=", "%", "*":
            report("tag {{\(sigil)…}} is not used in acknowledgement templates; write the text out", at)
        default: checkName(content, isRaw: false, at)
        }
    }

    private mutating func openSection(_ name: String, isInverted: Bool, _ at: (Int, Int)) {
        var known = sections.last?.known ?? root
        switch known[name] {
        case nil: report(unknown(name, known), at)
        case .text: report("{{\(name)}} is always there; write it without a section", at)
        case .optionalText where !isInverted: known[name] = .text
        case .list(let items) where !isInverted: known.merge(items) { _, item in item }
        case .optionalText, .list, .flag: break
        }
        sections.append(Section(name: name, isInverted: isInverted, line: at.0, column: at.1, known: known))
    }

    private mutating func closeSection(_ name: String, _ at: (Int, Int)) {
        guard let open = sections.last else {
            return report("{{/\(name)}} closes nothing; no section is open", at)
        }
        if open.name != name {
            report(
                "{{/\(name)}} closes nothing; the open section is {{#\(open.name)}} of line \(open.line)", at)
            return
        }
        sections.removeLast()
    }

    private mutating func checkName(_ name: String, isRaw: Bool, _ at: (Int, Int)) {
        let known = sections.last?.known ?? root
        guard let kind = known[name] else { return report(unknown(name, known), at) }
        if isRaw {
            report("{{{\(name)}}} is not escaped and would let a message write HTML; use {{\(name)}}", at)
        }
        switch kind {
        case .text: break
        case .optionalText:
            report(
                "{{\(name)}} may be missing; write {{#\(name)}}…{{\(name)}}…{{/\(name)}}, and {{^\(name)}} for its absence",
                at)
        case .flag, .list:
            report("{{\(name)}} is no text; use it as a section: {{#\(name)}}…{{/\(name)}}", at)
        }
    }

    private func unknown(_ name: String, _ known: [String: TemplateVariables.Kind]) -> String {
        "unknown variable “\(name)”; known here: \(known.keys.sorted().joined(separator: ", "))"
    }
}
