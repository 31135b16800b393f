import Mail
import Yams

/// Parses YAML to its root node; a syntax error becomes a problem with its place.
///
/// Yams stops at a repeated key and says where it stands first. That one gets a name of its own, of the same
/// length, and the text is read again: so the second one is reported with its place, and everything else too.
func composeYAML(_ text: String, file: String, _ list: ProblemList) -> Node? {
    var text = text
    for number in 0..<100 {  // more repeated keys than anybody wants to read of
        do {
            guard let root = try Yams.compose(yaml: text) else {
                list.problems.append(Problem(file: file, line: 1, column: 1, message: "the file is empty"))
                return nil
            }
            return root
        } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
            let key = keys.first ?? ""
            let (line, column) = (context.mark.line, context.mark.column)
            list.problems.append(
                Problem(
                    file: file, line: line, column: column,
                    message:
                        "key “\(withoutRepetitionMark(key))” is given again further down in this mapping; keep one of them"
                ))
            guard let changed = renaming(keyAt: (line, column), number, in: text) else { return nil }
            text = changed
        } catch let error as YamlError {
            list.problems.append(yamlProblem(error, file: file))
            return nil
        } catch {
            list.problems.append(Problem(file: file, message: "cannot be read as YAML: \(error)"))
            return nil
        }
    }
    return nil
}

/// Whether this key was reported as repeated already and is read for its place only.
func isRepeated(_ key: Node) -> Bool {
    key.scalar?.string.unicodeScalars.contains { repetitionMarks.contains($0.value) } ?? false
}

/// Private-use characters that replace the first one of a repeated key, each a key's own.
private let repetitionMarks: ClosedRange<UInt32> = 0xF000...0xF0FF

private func withoutRepetitionMark(_ key: String) -> String {
    String(String.UnicodeScalarView(key.unicodeScalars.filter { !repetitionMarks.contains($0.value) }))
        .singleLine
}

/// The text with the first character of the key at `place` (from 1; behind its quote) replaced by a mark; nil if
/// there is none.
private func renaming(keyAt place: (line: Int, column: Int), _ number: Int, in text: String) -> String? {
    var scalars = Array(text.unicodeScalars)
    var line = 1
    var index = 0
    while index < scalars.count, line < place.line {
        // Line ends as libyaml counts them.
        if scalars[index] == "\r", index + 1 < scalars.count, scalars[index + 1] == "\n" { index += 1 }
        if ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalars[index]) { line += 1 }
        index += 1
    }
    index += place.column - 1
    if index < scalars.count, scalars[index] == "\"" || scalars[index] == "'" { index += 1 }
    guard index >= 0, index < scalars.count, !"\"'*&![]{},\n".unicodeScalars.contains(scalars[index]),
        let mark = Unicode.Scalar(repetitionMarks.lowerBound + UInt32(number))
    else { return nil }
    scalars[index] = mark
    return String(String.UnicodeScalarView(scalars))
}

private func yamlProblem(_ error: YamlError, file: String) -> Problem {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
        .composer(_, let problem, let mark, _):
        return Problem(
            file: file, line: mark.line, column: mark.column,
            message: "not YAML: \(problem); check the indentation and the quotes here and in the line above")
    default: return Problem(file: file, line: 1, column: 1, message: "cannot be read as YAML: \(error)")
    }
}
