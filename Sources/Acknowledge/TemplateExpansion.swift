import Mail

/// A template with its partials and layouts put in: Mustache text of variables and sections alone.
struct FlatTemplate: Sendable {
    private(set) var text = ""
    /// From which octet of `text` on what stands there comes from which place; in order.
    private var origins: [(offset: Int, place: TemplatePlace)] = []

    mutating func append(_ piece: String, _ place: TemplatePlace) {
        origins.append((text.utf8.count, place))
        text += piece
    }

    /// Where an octet of `text` was written.
    func place(at offset: Int) -> TemplatePlace? {
        guard let at = origins.lastIndex(where: { $0.offset <= offset }) else { return nil }
        var place = origins[at].place
        let bytes = text.utf8
        let start = bytes.index(bytes.startIndex, offsetBy: origins[at].offset)
        guard let end = bytes.index(start, offsetBy: offset - origins[at].offset, limitedBy: bytes.endIndex)
        else {
            return place
        }
        for character in text[start..<end] {
            if character.isNewline {
                place.line += 1
                place.column = 1
            } else {
                place.column += 1
            }
        }
        return place
    }
}

/// The partials that a template may use.
struct TemplatePartials: Sendable {
    /// By name.
    var trees: [String: TemplateTree] = [:]
    /// What to say of a name that is not there, behind “there is no partial …”.
    var hint: @Sendable (String) -> String = { _ in "" }
}

/// Puts partials and layouts into a template and checks every name where it is used: unknown names, optional
/// values outside of their section, sections that do not fit. The renderer would show nothing for each of
/// them.
struct TemplateExpansion {
    private typealias Scope = [String: TemplateVariables.Kind]
    /// What is shown for a block of a layout.
    private struct Filling {
        let nodes: [TemplateNode]
    }

    private(set) var flat = FlatTemplate()
    private(set) var problems: [TemplateProblem] = []
    /// Files of the partials that were put in.
    private(set) var usedPartials: Set<String> = []
    private var known: Set<TemplateProblem> = []
    private let partials: TemplatePartials
    /// Names that are never there in this kind of mail, and in which they are.
    private let absent: [String: String]
    /// The partials that are being put in, outermost first.
    private var trail: [String] = []
    /// Names of the blocks for which what was given is shown.
    private var shown: Set<String> = []
    private var depth = 0
    private var uses = 0
    private var isOver = false

    /// Octets that a template may grow to, and partials and blocks that are put in.
    static let largest = 131_072
    static let mostUses = 500
    private static let mostProblems = 50

    init(
        _ tree: TemplateTree, _ variables: TemplateVariables, _ partials: TemplatePartials, for mail: MailKind
    ) {
        self.partials = partials
        var absent: [String: String] = [:]
        for variable in TemplateVariables.all where !variable.mails.contains(mail) {
            absent[variable.name] =
                MailKind.allCases.filter { variable.mails.contains($0) }.map { "“\($0.rawValue)”" }.joined(
                    separator: ", ")
        }
        self.absent = absent
        for problem in tree.problems { report(problem) }
        expand(tree.nodes, variables.kinds, [:])
    }

    private mutating func report(_ problem: TemplateProblem) {
        if problems.count < TemplateExpansion.mostProblems, known.insert(problem).inserted {
            problems.append(problem)
        }
    }

    private mutating func report(_ message: String, _ place: TemplatePlace) {
        report(TemplateProblem(place, message))
    }

    private mutating func append(_ piece: String, _ place: TemplatePlace) {
        guard !isOver, !piece.isEmpty else { return }
        if flat.text.utf8.count + piece.utf8.count > TemplateExpansion.largest {
            isOver = true
            return report(
                "with its partials the template grows beyond \(TemplateExpansion.largest) octets", place)
        }
        // Where a comment or partial was between two braces, they would become a tag that nobody wrote.
        if flat.text.utf8.last == UInt8(ascii: "{"), piece.utf8.first == UInt8(ascii: "{") {
            report("a brace stands before a tag; put a blank between them", place)
        }
        flat.append(piece, place)
    }

    // MARK: Expanding

    private mutating func expand(_ nodes: [TemplateNode], _ scope: Scope, _ fillings: [String: Filling]) {
        guard depth < 2 * TemplateTree.deepest else {
            isOver = true
            if let place = nodes.first?.place { report("partials and sections are nested too deep", place) }
            return
        }
        depth += 1
        for node in nodes where !isOver { expand(node, scope, fillings) }
        depth -= 1
    }

    private mutating func expand(_ node: TemplateNode, _ scope: Scope, _ fillings: [String: Filling]) {
        switch node.content {
        case .text(let text): append(text, node.place)
        case .variable(let name, let isRaw):
            checkVariable(name, isRaw: isRaw, scope, node.place)
            append("{{\(name)}}", node.place)
        case .section(let name, let isInverted, let inside):
            let inner = checkSection(name, isInverted: isInverted, scope, node.place)
            append("{{\(isInverted ? "^" : "#")\(name)}}", node.place)
            expand(inside, inner, fillings)
            append("{{/\(name)}}", node.place)
        case .block(let name, let inside):
            uses += 1
            guard !isTooMuch(node.place) else { return }
            if fillings[name] != nil { shown.insert(name) }
            expand(fillings[name]?.nodes ?? inside, scope, fillings)
            if node.isAlone { endLine(node.place) }
        case .partial(let name): use(name, node, scope, [:])
        case .layout(let name, let inside):
            let own = filled(inside, name)
            // What was given for the same names further out goes before.
            use(name, node, scope, own.merging(fillings) { _, outer in outer })
            checkShown(own, name, node.place)
        }
    }

    /// What is given for a layout's blocks.
    private mutating func filled(_ nodes: [TemplateNode], _ layout: String) -> [String: Filling] {
        var fillings: [String: Filling] = [:]
        for node in nodes {
            switch node.content {
            case .block(let name, let inside): fillings[name] = Filling(nodes: withoutFirstLineEnd(inside))
            case .text(let text) where text.trimmed.isEmpty: break
            default:
                report(
                    "what stands in {{<\(layout)}} outside of a block is not shown; write {{$name}}…{{/name}} around it",
                    node.place)
            }
        }
        return fillings
    }

    /// A layout may have fewer blocks than it is given, but one that shows none of them says nothing.
    private mutating func checkShown(_ fillings: [String: Filling], _ layout: String, _ place: TemplatePlace)
    {
        guard !isOver, !fillings.isEmpty, shown.isDisjoint(with: fillings.keys),
            let tree = partials.trees[layout]
        else { return }
        let block = fillings["content"] == nil ? fillings.keys.sorted().first ?? "" : "content"
        report(
            "this layout has no block {{$\(block)}}{{/\(block)}}, so what is written for it is never shown",
            TemplatePlace(file: tree.file))
    }

    private func withoutFirstLineEnd(_ nodes: [TemplateNode]) -> [TemplateNode] {
        guard let first = nodes.first, case .text(let text) = first.content, text.hasPrefix("\n") else {
            return nodes
        }
        var place = first.place
        (place.line, place.column) = (place.line + 1, 1)
        return [TemplateNode(content: .text(String(text.dropFirst())), place: place)] + nodes.dropFirst()
    }

    private mutating func use(
        _ name: String, _ node: TemplateNode, _ scope: Scope, _ fillings: [String: Filling]
    ) {
        uses += 1
        guard !isTooMuch(node.place) else { return }
        guard let tree = partials.trees[name] else {
            let names = partials.trees.keys.sorted()
            let meant = nearest(name, names).map { "; did you mean “\($0)”" } ?? ""
            let hint = partials.hint(name)
            let list = names.isEmpty ? "" : "; there are: \(names.joined(separator: ", "))"
            return report("there is no partial “\(name)”\(hint.isEmpty ? meant + list : hint)", node.place)
        }
        guard !trail.contains(name) else {
            return report(
                "partial “\(name)” contains itself: \((trail + [name]).joined(separator: " → "))", node.place)
        }
        usedPartials.insert(tree.file)
        for problem in tree.problems { report(problem) }
        trail.append(name)
        expand(tree.nodes, scope, fillings)
        trail.removeLast()
        if node.isAlone { endLine(node.place) }
    }

    private mutating func endLine(_ place: TemplatePlace) {
        if let last = flat.text.utf8.last, last != .lf { append("\n", place) }
    }

    private mutating func isTooMuch(_ place: TemplatePlace) -> Bool {
        guard !isOver, uses > TemplateExpansion.mostUses else { return isOver }
        isOver = true
        report("more than \(TemplateExpansion.mostUses) partials and blocks are used", place)
        return true
    }

    // MARK: Names

    private mutating func checkSection(
        _ name: String, isInverted: Bool, _ scope: Scope, _ place: TemplatePlace
    ) -> Scope {
        var inner = scope
        switch scope[name] {
        case nil: report(unknown(name, scope), place)
        case .text: report("{{\(name)}} is always there; write it without a section", place)
        case .optionalText where !isInverted: inner[name] = .text
        case .list(let items) where !isInverted: inner.merge(items) { _, item in item }
        case .object(let members) where !isInverted: inner.merge(members) { _, member in member }
        case .optionalText, .list, .flag, .object: break
        }
        checkPresence(name, place)
        return inner
    }

    private mutating func checkVariable(_ name: String, isRaw: Bool, _ scope: Scope, _ place: TemplatePlace) {
        guard let kind = scope[name] else { return report(unknown(name, scope), place) }
        if isRaw {
            report("{{{\(name)}}} is not escaped and would let a message write HTML; use {{\(name)}}", place)
        }
        switch kind {
        case .text: break
        case .optionalText:
            report(
                "{{\(name)}} may be missing; write {{#\(name)}}…{{\(name)}}…{{/\(name)}}, and {{^\(name)}} for its absence",
                place)
        case .flag, .list, .object:
            report("{{\(name)}} is no text; use it as a section: {{#\(name)}}…{{/\(name)}}", place)
        }
    }

    /// A partial may serve several kinds; in a mail's own words, what is never there is a mistake.
    private mutating func checkPresence(_ name: String, _ place: TemplatePlace) {
        guard trail.isEmpty, let mails = absent[name] else { return }
        report("“\(name)” is never there in this mail; it is in: \(mails)", place)
    }

    private func unknown(_ name: String, _ scope: Scope) -> String {
        for variable in TemplateVariables.all where variable.members.contains(where: { $0.name == name }) {
            guard let outer = scope[variable.name], outer != .flag else { continue }
            return
                "“\(name)” is known only inside {{#\(variable.name)}}…{{/\(variable.name)}}; put it there"
        }
        let meant = nearest(name, scope.keys.sorted()).map { "; did you mean {{\($0)}}?" } ?? ";"
        return "unknown variable “\(name)”\(meant) known here: \(scope.keys.sorted().joined(separator: ", "))"
    }
}

/// The name of a list that somebody may have meant who wrote another: nil where none is near.
func nearest(_ name: String, _ names: [String]) -> String? {
    let limit = max(1, min(3, name.count / 3))
    let near = names.map { (name: $0, distance: editDistance(name, $0)) }.filter { $0.distance <= limit }
    return near.min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
}

/// How many characters have to be put in, left out, changed or swapped with their neighbour.
private func editDistance(_ a: String, _ b: String) -> Int {
    let (a, b) = (Array(a.prefix(64)), Array(b.prefix(64)))
    var (before, last, row) = ([Int](), [Int](), Array(0...b.count))
    for i in a.indices {
        (before, last) = (last, row)
        row = [i + 1]
        for j in b.indices {
            var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
            if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
            row.append(cost)
        }
    }
    return row.last ?? 0
}
