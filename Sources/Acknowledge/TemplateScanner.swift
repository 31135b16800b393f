import Mail

extension TemplateTree {
    /// Reads a template. Total and linear; what is wrong is told, and left out of the tree.
    ///
    /// - Parameter isPartial: line ends at the end belong to the file and not to the text, so that a partial
    ///   can be put in the middle of a line.
    init(_ source: String, file: String, isHTML: Bool, isPartial: Bool = false) {
        guard source.utf8.count <= TemplateTree.longest else {
            let problem = TemplateProblem(
                TemplatePlace(file: file),
                "the template has \(source.utf8.count) octets; at most \(TemplateTree.longest) are read, and a mail needs a few thousand"
            )
            self.init(nodes: [], problems: [problem], file: file)
            return
        }
        var text = source.replacing("\r\n", with: "\n")
        if isPartial { while text.utf8.last == .lf { text.unicodeScalars.removeLast() } }
        var scanner = TemplateScanner(text, file: file, isHTML: isHTML)
        scanner.scan()
        self.init(nodes: scanner.nodes, problems: scanner.problems, file: file)
    }
}

/// Goes once over a template and builds its tree.
private struct TemplateScanner {
    private enum Container {
        case section(isInverted: Bool)
        case block, layout

        var sigil: String {
            switch self {
            case .section(let isInverted): isInverted ? "^" : "#"
            case .block: "$"
            case .layout: "<"
            }
        }
    }
    /// What was opened and is not yet closed.
    private struct Frame {
        let container: Container
        let name: String
        let place: TemplatePlace
        let isAlone: Bool
        /// Whether an end tag was told that may have been meant for it.
        var isTold = false
        var children: [TemplateNode] = []

        var content: TemplateNode.Content {
            switch container {
            case .section(let isInverted): .section(name, isInverted: isInverted, children)
            case .block: .block(name, children)
            case .layout: .layout(name, children)
            }
        }
    }

    private let bytes: [UInt8]
    private let isHTML: Bool
    private var index = 0
    /// Where the text begins that is in no node yet.
    private var textStart = 0
    private var textPlace: TemplatePlace
    private var place: TemplatePlace
    /// Up to where `place` has counted.
    private var counted = 0
    private var isInStyle = false
    private var frames: [Frame] = []
    /// Sections that were told not to be closed: an end tag of theirs that comes too late is the same mistake.
    private var late: Set<String> = []
    private(set) var nodes: [TemplateNode] = []
    private(set) var problems: [TemplateProblem] = []

    init(_ text: String, file: String, isHTML: Bool) {
        bytes = Array(text.utf8)
        self.isHTML = isHTML
        place = TemplatePlace(file: file)
        textPlace = place
    }

    mutating func scan() {
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "{") where starts("{{", at: index): readTag()
            case UInt8(ascii: "}") where starts("}}", at: index): stray()
            case UInt8(ascii: "<") where isHTML: readMarkup()
            default: index += 1
            }
        }
        addText(to: bytes.count)
        while !frames.isEmpty { giveUp() }
    }

    /// Ends the innermost section, which has no end of its own, where something around it ends.
    private mutating func giveUp() {
        guard let open = frames.popLast() else { return }
        if !open.isTold {
            report(
                "section {{\(open.container.sigil)\(open.name)}} is never closed; add {{/\(open.name)}}",
                open.place)
            late.insert(open.name)
        }
        add(TemplateNode(content: open.content, place: open.place, isAlone: open.isAlone))
    }

    private func starts(_ text: StaticString, at index: Int) -> Bool {
        text.withUTF8Buffer {
            index + $0.count <= bytes.count && bytes[index..<(index + $0.count)].elementsEqual($0)
        }
    }

    private mutating func report(_ message: String, _ place: TemplatePlace) {
        problems.append(TemplateProblem(place, message))
    }

    /// Line and column of an octet; called with rising ones.
    private mutating func place(of offset: Int) -> TemplatePlace {
        let piece = String(decoding: bytes[min(counted, offset)..<offset], as: UTF8.self)
        for character in piece {
            if character.isNewline {
                place.line += 1
                place.column = 1
            } else {
                place.column += 1
            }
        }
        counted = max(counted, offset)
        return place
    }

    private mutating func add(_ node: TemplateNode) {
        if frames.isEmpty { nodes.append(node) } else { frames[frames.count - 1].children.append(node) }
    }

    private mutating func addText(to end: Int) {
        guard textStart < end else { return }
        let text = String(decoding: bytes[textStart..<end], as: UTF8.self)
        add(TemplateNode(content: .text(text), place: textPlace))
    }

    private mutating func stray() {
        if !isInStyle { report("“}}” without “{{”; a tag is {{name}}", place(of: index)) }
        index += 2
    }

    /// In style sheets “}}” closes two rules.
    private mutating func readMarkup() {
        let word = bytes[index..<min(bytes.count, index + 7)].map { $0 | 0x20 }
        if word.starts(with: "<style".utf8) { isInStyle = true }
        if word.elementsEqual("</style".utf8.map { $0 | 0x20 }) { isInStyle = false }
        index += 1
    }

    // MARK: Tags

    private mutating func readTag() {
        let start = index
        let isTriple = starts("{{{", at: start)
        let isComment = starts("{{!", at: start)
        var at = start + (isTriple ? 3 : 2)
        let contentStart = at
        while at < bytes.count, !(isTriple ? starts("}}}", at: at) : starts("}}", at: at)) {
            // An unclosed tag would swallow the next one; only a comment may hold anything.
            if !isComment, starts("{{", at: at) { break }
            at += 1
        }
        let isClosed = at < bytes.count && bytes[at] == UInt8(ascii: "}")
        guard isClosed else {
            addText(to: start)
            report("tag is never closed; expected \(isTriple ? "}}}" : "}}")", place(of: start))
            (index, textStart, textPlace) = (at, at, place(of: at))
            return
        }
        let end = at + (isTriple ? 3 : 2)
        let content = String(decoding: bytes[contentStart..<at], as: UTF8.self)
        index = end
        take(content, start..<end, isTriple: isTriple)
    }

    private mutating func take(_ content: String, _ range: Range<Int>, isTriple: Bool) {
        let tag = content.trimmed
        guard !isTriple, let sigil = tag.first, "#^/!&><$=%*".contains(sigil) else {
            let place = cutOut(range)
            return add(TemplateNode(content: .variable(tag, isRaw: isTriple), place: place))
        }
        let name = String(tag.dropFirst()).trimmed
        if content.first != sigil {
            report(
                "no blank may stand before “\(sigil)”; write {{\(sigil)\(name)}}", place(of: range.lowerBound)
            )
        }
        switch sigil {
        case "!": _ = cutOut(alone(range) ?? range)
        case "&": add(TemplateNode(content: .variable(name, isRaw: true), place: cutOut(range)))
        case "#", "^": open(.section(isInverted: sigil == "^"), name, range)
        case "$": open(.block, name, range)
        case "<": open(.layout, name, range)
        case ">":
            let whole = alone(range)
            let place = cutOut(whole ?? range, tag: range)
            add(TemplateNode(content: .partial(name), place: place, isAlone: whole != nil))
        case "/": close(name, range)
        default:
            report(
                "tag {{\(sigil)…}} is not used in our templates; write the text out",
                place(of: range.lowerBound))
            _ = cutOut(range)
        }
    }

    /// Ends the text before a tag and begins that behind it; where the tag stands.
    private mutating func cutOut(_ range: Range<Int>, tag: Range<Int>? = nil) -> TemplatePlace {
        addText(to: range.lowerBound)
        let found = place(of: (tag ?? range).lowerBound)
        (textStart, textPlace) = (range.upperBound, place(of: range.upperBound))
        index = max(index, range.upperBound)
        return found
    }

    /// The whole line of a tag that stands alone on it, with its line end.
    private func alone(_ range: Range<Int>) -> Range<Int>? {
        var start = range.lowerBound
        while start > textStart, bytes[start - 1].isWSP { start -= 1 }
        guard start == 0 || bytes[start - 1] == .lf else { return nil }
        var end = range.upperBound
        while end < bytes.count, bytes[end].isWSP { end += 1 }
        guard end < bytes.count else { return start..<end }
        return bytes[end] == .lf ? start..<(end + 1) : nil
    }

    private mutating func open(_ container: Container, _ name: String, _ range: Range<Int>) {
        if frames.count >= TemplateTree.deepest {
            report("sections are nested more than \(TemplateTree.deepest) deep", place(of: range.lowerBound))
            (index, textStart) = (bytes.count, bytes.count)
            return
        }
        var whole: Range<Int>?
        switch container {
        case .section: break
        case .layout: whole = alone(range)
        case .block:
            // `{{$name}}{{/name}}` is one thing.
            let closing = Array("{{/\(name)}}".utf8)
            let rest = bytes[range.upperBound...]
            if rest.starts(with: closing),
                let line = alone(range.lowerBound..<(range.upperBound + closing.count))
            {
                whole = line.lowerBound..<range.upperBound
            } else {
                whole = alone(range)
            }
        }
        let place = cutOut(whole ?? range, tag: range)
        frames.append(Frame(container: container, name: name, place: place, isAlone: whole != nil))
    }

    private mutating func close(_ name: String, _ range: Range<Int>) {
        if frames.last?.name != name {
            guard frames.contains(where: { $0.name == name }) else { return closeNothing(name, range) }
            addText(to: range.lowerBound)
            textStart = range.lowerBound
            while let inner = frames.last, inner.name != name { giveUp() }
        }
        guard let open = frames.last else { return }
        var whole: Range<Int>?
        switch open.container {
        case .section: break
        case .layout: whole = alone(range)
        case .block:
            // What is left of the line of a block without content.
            let isEmpty = open.isAlone && open.children.isEmpty && textStart == range.lowerBound
            whole = isEmpty ? tail(range) : alone(range)
        }
        _ = cutOut(whole ?? range, tag: range)
        guard let frame = frames.popLast() else { return }
        add(TemplateNode(content: frame.content, place: frame.place, isAlone: frame.isAlone))
    }

    private mutating func closeNothing(_ name: String, _ range: Range<Int>) {
        let place = cutOut(range)
        guard late.remove(name) == nil else { return }
        guard let open = frames.last else {
            return report("{{/\(name)}} closes nothing; no section is open", place)
        }
        frames[frames.count - 1].isTold = true
        let opened = "{{\(open.container.sigil)\(open.name)}} of line \(open.place.line)"
        report("{{/\(name)}} closes nothing; the open section is \(opened)", place)
    }

    private func tail(_ range: Range<Int>) -> Range<Int>? {
        var end = range.upperBound
        while end < bytes.count, bytes[end].isWSP { end += 1 }
        guard end < bytes.count else { return range.lowerBound..<end }
        return bytes[end] == .lf ? range.lowerBound..<(end + 1) : nil
    }
}
