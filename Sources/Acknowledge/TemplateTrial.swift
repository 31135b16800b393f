import Mail

/// What is wrong in the texts that a template gives for all samples: nothing said at all, a gap that a
/// missing value left, a heading without anything under it.
func trialProblems(
    _ template: AcknowledgementTemplate, _ flat: FlatTemplate, file: String, isHTML: Bool,
    _ variables: TemplateVariables,
    for mail: MailKind
) -> [TemplateProblem] {
    var trial = TemplateTrial(flat, file: file)
    // What stands behind it is in no text; the linter tells where.
    if isHTML, hasUnfinishedMarkup(flat.text) { return [] }
    for sample in TemplateSample.all(variables, for: mail) {
        let text: String
        if isHTML {
            let html = template.renderHTML(sample.values) ?? ""
            trial.checkTags(html, sample)
            text = plainText(fromHTML: html)
        } else {
            text = template.renderText(sample.values)
            trial.checkTags(text, sample)
        }
        trial.check(text, sample)
    }
    return trial.problems
}

private struct TemplateTrial {
    private let flat: FlatTemplate
    private let file: String
    private(set) var problems: [TemplateProblem] = []
    /// Lines that end with a colon and have something under them when all is there.
    private var headings: Set<String>?
    /// What was told once is not told of the next sample.
    private var told: Set<String> = []

    /// Lines that were looked at: most are the same in all samples.
    private var seen: Set<String> = []

    init(_ flat: FlatTemplate, file: String) { (self.flat, self.file) = (flat, file) }

    private mutating func report(_ message: String, near text: String) {
        guard told.insert(text).inserted, problems.count < 20 else { return }
        problems.append(TemplateProblem(place(of: text), message))
    }

    mutating func checkTags(_ output: String, _ sample: TemplateSample) {
        for mark in ["{{", "}}"] where output.contains(mark) && !flat.text.contains("<style") {
            report("“\(mark)” would stand in the mail when \(sample.description)", near: mark)
        }
    }

    mutating func check(_ text: String, _ sample: TemplateSample) {
        let lines = textLines(text).map { String($0).trimmed }
        guard lines.contains(where: { !$0.isEmpty }) else {
            return report(
                "nothing would stand in the mail when \(sample.description); say something outside of sections",
                near: "")
        }
        var found: Set<String> = []
        for (at, line) in lines.enumerated() {
            if seen.insert(line).inserted, let gap = gap(line) {
                report(
                    "a gap is left in “\(line.cut(to: 80))” when \(sample.description); put the words around the value into its section as well",
                    near: gap)
            }
            guard line.hasSuffix(":") else { continue }
            let rest = lines[(at + 1)...]
            // An HTML heading and its list are paragraphs of their own.
            let isFollowed = rest.first.map { !$0.isEmpty } ?? false
            if isFollowed {
                found.insert(line)
            } else if headings?.contains(line) == true {
                report(
                    "nothing stands under “\(line.cut(to: 80))” when \(sample.description); put the heading into the section as well",
                    near: line)
            }
        }
        // The first sample has all.
        headings = headings ?? found
    }

    /// The words before a gap: a blank before a full stop or comma, a pair of brackets or quotation marks
    /// around nothing, punctuation at the beginning of a line.
    private func gap(_ line: String) -> String? {
        for mark in [" .", " ,", "()", "“”", "„“", "«»", "\"\"", "( )", "“ ”", "« »"] {
            guard let range = line.ranges(of: mark).first(where: { isGap($0, mark, in: line) }) else {
                continue
            }
            let opening = mark.utf8.first == .space ? "" : mark.prefix(1)
            return String(line[..<range.lowerBound] + opening)
        }
        return line.hasPrefix(",") || line.hasPrefix(". ") || line == "." || line == ":" ? line : nil
    }

    private func isGap(_ range: Range<String.Index>, _ mark: String, in line: String) -> Bool {
        // Written so: “.NET”, “...” or the author’s own brackets.
        if flat.text.contains(mark), mark.utf8.first != .space { return false }
        guard mark.utf8.first == .space else { return true }
        let next = line[range.upperBound...].first
        guard next == nil || next == " " else { return false }
        return !flat.text.contains(line[..<range.upperBound].suffix(12))
    }

    /// Where the end of some words was written: the longest end of them behind which a tag begins, else the
    /// longest that stands in the template as it is.
    private func place(of words: String) -> TemplatePlace {
        let start = TemplatePlace(file: file)
        for (behind, least) in [("{{", 1), ("", 3)] {
            var tail = words.suffix(60)
            while tail.utf8.count >= least {
                if let range = flat.text.firstRange(of: tail + behind) {
                    let offset = flat.text.utf8.distance(from: flat.text.startIndex, to: range.lowerBound)
                    return flat.place(at: offset) ?? start
                }
                tail = tail.dropFirst()
            }
        }
        return start
    }
}
