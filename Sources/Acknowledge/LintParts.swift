/// What one of the two parts of a mail says and the other does not: which of them a customer reads is up to
/// the mail client.
///
/// - Parameters:
///   - text: the text part; with its layout and partials in `alsoShown`.
///   - html: the HTML part of the same kind and language.
/// - Returns: what each part lacks, for its own file.
package func lintParts(text: LintedText, html: LintedText) -> (text: [LintFinding], html: [LintFinding]) {
    let (one, other) = (LintedPart(text), LintedPart(html))
    return (other.findings(lackedBy: one, named: "HTML"), one.findings(lackedBy: other, named: "text"))
}

/// What a part and all that is shown with it says.
private struct LintedPart {
    let saysPromise: Bool
    let listsContacts: Bool

    init(_ text: LintedText) {
        let readings = ([text.source] + text.alsoShown).map { LintReading($0, isHTML: text.isHTML) }
        saysPromise = readings.contains(where: \.saysPromise)
        listsContacts = readings.contains(where: \.listsContacts)
    }

    /// What this part says and another does not.
    func findings(lackedBy other: LintedPart, named name: String) -> [LintFinding] {
        let difference = "text and HTML say different things: the \(name) part"
        var findings: [LintFinding] = []
        if saysPromise, !other.saysPromise {
            findings.append(
                finding("\(difference) says by when somebody will answer, this one does not", "{{>promise}}"))
        }
        if listsContacts, !other.listsContacts {
            findings.append(
                finding(
                    "\(difference) lists the other ways to reach people, this one does not", "{{>contacts}}"))
        }
        return findings
    }

    private func finding(_ message: String, _ partial: String) -> LintFinding {
        LintFinding(
            line: 1, column: 1, rule: .partsDiffer, message: message,
            instead: "put \(partial) into this part as well, or take it out of the other", isError: false)
    }
}

extension LintReading {
    /// Whether it says by when somebody will answer.
    var saysPromise: Bool { names.contains("promise") || partials.contains("promise") }

    /// Whether it lists ways to reach people.
    var listsContacts: Bool {
        partials.contains("contacts") || !names.isDisjoint(with: LintReading.contactLists)
    }

    private static let contactLists: Set<String> = ["open", "closed", "any_open", "any_closed"]
}
