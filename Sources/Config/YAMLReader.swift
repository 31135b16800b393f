import Mail
import Yams

/// Files by path; how Config sees the disk. Given by the shell.
package struct ConfigFiles: Sendable {
    /// The bytes of a file as text, or nil if it is not there; paths are relative to the configuration's folder.
    package var text: @Sendable (_ path: String) -> String?
    /// The names in a folder, sorted; empty if it is not there.
    package var names: @Sendable (_ path: String) -> [String]

    package init(
        text: @escaping @Sendable (_ path: String) -> String?,
        names: @escaping @Sendable (_ path: String) -> [String]
    ) {
        (self.text, self.names) = (text, names)
    }
}

/// Problems found while reading; shared by all nodes of one reading.
final class ProblemList {
    var problems: [Problem] = []
}

/// A mapping of one YAML file that is read key by key; what is left over is an unknown key.
struct MappingReader {
    let file: String
    let list: ProblemList
    /// Where the mapping begins.
    let mark: Mark?
    /// False where something else stands in its place: that is reported, and then nothing is missing in it.
    let isMapping: Bool
    private var entries: [String: (key: Node, value: Node)] = [:]
    private let known: [String]
    private let path: String

    /// - Parameter known: every key that may stand here, for messages.
    init(_ node: Node, file: String, path: String, known: [String], _ list: ProblemList) {
        (self.file, self.list, self.known, self.path) = (file, list, known, path)
        mark = node.mark
        isMapping = node.mapping != nil
        guard let mapping = node.mapping else {
            report(
                "\(path.isEmpty ? "the file" : "“\(path)”") must be a mapping of \(known.joined(separator: ", ")), but is \(describe(node))",
                node.mark)
            return
        }
        for (key, value) in mapping {
            let name = key.scalar?.string ?? ""
            if isRepeated(key) { continue }
            guard known.contains(name) else {
                report(
                    "unknown key “\(name)”\(hint(name)); expected one of: \(known.joined(separator: ", "))",
                    key.mark)
                continue
            }
            entries[name] = (key, value)
        }
    }

    func report(_ message: String, _ mark: Mark?, isWarning: Bool = false) {
        list.problems.append(
            Problem(
                file: file, line: mark?.line ?? 1, column: mark?.column ?? 1, message: message,
                isWarning: isWarning))
    }

    func node(_ key: String) -> Node? {
        guard let value = entries[key]?.value else { return nil }
        if let scalar = value.scalar,
            scalar.string.trimmed.isEmpty || scalar.style == .plain && ["~", "null"].contains(scalar.string)
        {
            report("“\(full(key))” is empty; give it a value or leave the key out", entries[key]?.key.mark)
            return nil
        }
        return value
    }

    func has(_ key: String) -> Bool { entries[key] != nil }
    /// Whether a key that should be there is not.
    func isMissing(_ key: String) -> Bool { isMapping && entries[key] == nil }
    func full(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }
    func keyMark(_ key: String) -> Mark? { entries[key]?.key.mark ?? mark }

    // MARK: Scalars

    func string(_ key: String) -> String? {
        guard let node = node(key) else { return nil }
        guard let text = node.scalar?.string else {
            report("“\(full(key))” must be one text, but is \(describe(node))", node.mark)
            return nil
        }
        return text
    }

    func requiredString(_ key: String, example: String) -> String {
        if let text = has(key) ? string(key) : nil { return text }
        if isMissing(key) { report("“\(full(key))” is missing; add for example: \(key): \(example)", mark) }
        return ""
    }

    func bool(_ key: String) -> Bool? {
        guard let node = node(key) else { return nil }
        switch node.scalar?.string {
        case "true", "yes", "on": return true
        case "false", "no", "off": return false
        default:
            report("“\(full(key))” must be true or false, but is \(describe(node))", node.mark)
            return nil
        }
    }

    func integer(_ key: String, _ range: ClosedRange<Int>) -> Int? {
        guard let node = node(key) else { return nil }
        guard let text = node.scalar?.string, let number = Int(text.filter { $0 != "_" }),
            range.contains(number)
        else {
            report(
                "“\(full(key))” must be a whole number from \(range.lowerBound) to \(range.upperBound), but is \(describe(node))",
                node.mark)
            return nil
        }
        return number
    }

    /// `90s`, `15m`, `12h`, `7d`.
    func duration(_ key: String, _ range: ClosedRange<Duration>) -> Duration? {
        guard let node = node(key) else { return nil }
        guard let found = node.scalar.flatMap({ Duration(settingText: $0.string) }), range.contains(found)
        else {
            report(
                "“\(full(key))” must be a time such as 30s, 15m, 12h or 7d, from \(words(range.lowerBound)) to "
                    + "\(words(range.upperBound)), but is \(describe(node))", node.mark)
            return nil
        }
        return found
    }

    /// `25MB`, `500KB` or a number of octets; decimal units as in `SIZE`.
    func byteCount(_ key: String, _ range: ClosedRange<Int>) -> Int? {
        guard let node = node(key) else { return nil }
        let text = node.scalar?.string.uppercased().filter { $0 != " " && $0 != "_" } ?? ""
        let scale = text.hasSuffix("MB") ? 1_000_000 : text.hasSuffix("KB") ? 1000 : 1
        guard let number = Int(scale == 1 ? text : String(text.dropLast(2))), (0..<1 << 40).contains(number),
            range.contains(number * scale)
        else {
            report(
                "“\(full(key))” must be a size such as 500KB or 25MB, from \(range.lowerBound) to \(range.upperBound) octets, but is \(describe(node))",
                node.mark)
            return nil
        }
        return number * scale
    }

    func choice<Choice: RawRepresentable & CaseIterable>(_ key: String, _ type: Choice.Type) -> Choice?
    where Choice.RawValue == String {
        guard let node = node(key) else { return nil }
        if let text = node.scalar?.string, let choice = Choice(rawValue: text) { return choice }
        let words = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        report("“\(full(key))” must be one of \(words), but is \(describe(node))", node.mark)
        return nil
    }

    // MARK: Collections

    /// A list of nodes; a single value counts as a list of one.
    func items(_ key: String) -> [Node] {
        guard let node = node(key) else { return [] }
        if let sequence = node.sequence { return Array(sequence) }
        if node.scalar != nil { return [node] }
        report("“\(full(key))” must be a list, but is \(describe(node))", node.mark)
        return []
    }

    /// Whether the list is there and has nothing in it.
    func isEmptyList(_ key: String) -> Bool { entries[key]?.value.sequence?.isEmpty ?? false }

    func mapping(_ key: String, known: [String]) -> MappingReader? {
        node(key).map { MappingReader($0, file: file, path: full(key), known: known, list) }
    }

    // MARK: Words

    func describe(_ node: Node) -> String {
        switch node {
        case .scalar(let scalar): "“\(scalar.string.singleLine.cut(to: 60))”"
        case .sequence: "a list"
        case .mapping: "a mapping"
        case .alias: "an alias"
        }
    }

    private func words(_ duration: Duration) -> String {
        let seconds = Int(duration.components.seconds)
        for (unit, size) in [("d", 86_400), ("h", 3600), ("m", 60)]
        where seconds >= size && seconds % size == 0 {
            return "\(seconds / size)\(unit)"
        }
        return "\(seconds)s"
    }

    /// “did you mean” for a key with one or two letters wrong.
    private func hint(_ name: String) -> String {
        let near = known.map { ($0, distance(Array($0), Array(name))) }.filter { $0.1 <= 2 }.min {
            $0.1 < $1.1
        }
        return near.map { " (did you mean “\($0.0)”?)" } ?? ""
    }

    /// Levenshtein distance.
    private func distance(_ a: [Character], _ b: [Character]) -> Int {
        var row = Array(0...b.count)
        for (i, x) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, y) in b.enumerated() {
                let above = row[j + 1]
                row[j + 1] = x == y ? diagonal : min(diagonal, above, row[j]) + 1
                diagonal = above
            }
        }
        return row[b.count]
    }
}

extension Duration {
    /// `30s`, `15m`, `12h` or `7d`, as settings and the command line write it; nil for anything else.
    package init?(settingText text: String) {
        let units: [Character: Int] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
        guard let unit = text.last.flatMap({ units[$0] }), let number = Int(text.dropLast()),
            (0..<100_000).contains(number)
        else { return nil }
        self = .seconds(number * unit)
    }
}
