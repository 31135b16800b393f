import Mail

/// The rules of style sheets that can be put into elements.
struct StyleSheet {
    struct Rule {
        let element: [UInt8]?
        let id: [UInt8]?
        let classes: [[UInt8]]
        let declarations: [Declaration]
        /// Ids, classes and elements of its selector, and where it stands among the rules (CSS Selectors 3
        /// §9).
        let rank: [Int]
    }
    struct Declaration {
        let property: [UInt8]
        let text: [UInt8]
        let isImportant: Bool
    }

    private(set) var rules: [Rule] = []
    private(set) var notes: [StyleInliner.Note] = []
    private var byID: [[UInt8]: [Int]] = [:]
    private var byClass: [[UInt8]: [Int]] = [:]
    private var byElement: [[UInt8]: [Int]] = [:]

    // MARK: Reading

    /// Takes the rules of one style sheet; what is left of it.
    mutating func read(_ bytes: [UInt8], _ content: Range<Int>) -> [UInt8] {
        var cursor = StyleCursor(bytes: bytes, at: content.lowerBound, end: content.upperBound)
        var kept: [[UInt8]] = []
        while let piece = cursor.next() {
            switch piece {
            case .atRule(let range):
                let text = Array(bytes[range])
                kept.append(text)
                if !text.map(\.lowercased).starts(with: "@media".utf8) { note(text, range.lowerBound) }
            case .rest(let range):
                kept.append(Array(bytes[range]))
                notes.append(
                    .init(
                        offset: range.lowerBound,
                        message:
                            "the style sheet is not understood from here on; look for a missing “{” or “}”"))
            case .rule(let selectors, let body):
                kept += [take(Array(bytes[selectors]), Array(bytes[body]), selectors.lowerBound)].compactMap {
                    $0
                }
            }
        }
        return Array(kept.joined(separator: [.lf]))
    }

    private mutating func note(_ what: [UInt8], _ offset: Int) {
        let text = String(decoding: what.prefix(60), as: UTF8.self).singleLine.trimmed
        let message =
            "“\(text.cut(to: 40))” stays in the style sheet, which some mail clients drop; use an element, a class or an id for it"
        if notes.count < 20 { notes.append(.init(offset: offset, message: message)) }
    }

    /// Takes a rule; what of it has to stay in the style sheet.
    private mutating func take(_ selectors: [UInt8], _ body: [UInt8], _ offset: Int) -> [UInt8]? {
        let declarations = declarations(body)
        guard !declarations.isEmpty else { return nil }
        var kept: [[UInt8]] = []
        let isOpen = selectors.holdsMustache || body.holdsMustache
        for selector in selectors.split(separator: UInt8(ascii: ",")).map({ Array($0).trimmedBlanks }) {
            if !isOpen, rules.count < StyleInliner.mostRules, let rule = rule(selector, declarations) {
                add(rule)
            } else {
                kept.append(selector)
                if isOpen || !isPseudo(selector) { note(selector, offset) }
            }
        }
        guard !kept.isEmpty else { return nil }
        return Array(kept.joined(separator: Array(", ".utf8))) + Array(" {".utf8) + body + Array("}".utf8)
    }

    /// `a:hover`, `:root`: what only a style sheet can say.
    private func isPseudo(_ selector: [UInt8]) -> Bool {
        guard let colon = selector.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let before = Array(selector[..<colon])
        return !selector.contains { $0.isFWS } && (before.isEmpty || parts(before) != nil)
    }

    private mutating func add(_ rule: Rule) {
        let index = rules.count
        rules.append(rule)
        if let id = rule.id {
            byID[id, default: []].append(index)
        } else if let first = rule.classes.first {
            byClass[first, default: []].append(index)
        } else if let element = rule.element {
            byElement[element, default: []].append(index)
        }
    }

    private func rule(_ selector: [UInt8], _ declarations: [Declaration]) -> Rule? {
        guard let (element, id, classes) = parts(selector) else { return nil }
        let rank = [id == nil ? 0 : 1, classes.count, element == nil ? 0 : 1, rules.count]
        return Rule(element: element, id: id, classes: classes, declarations: declarations, rank: rank)
    }

    /// Element, id and classes of `p`, `.note`, `p.note.big`, `#top`; nil for anything else.
    private func parts(_ selector: [UInt8]) -> (element: [UInt8]?, id: [UInt8]?, classes: [[UInt8]])? {
        var (element, id, classes): ([UInt8]?, [UInt8]?, [[UInt8]]) = (nil, nil, [])
        var at = 0
        func name() -> [UInt8] {
            let start = at
            while at < selector.count, selector[at].isStyleName { at += 1 }
            return Array(selector[start..<at])
        }
        if let first = selector.first, first.isLetter { element = name().map(\.lowercased) }
        while at < selector.count {
            let sign = selector[at]
            at += 1
            let found = name()
            guard !found.isEmpty else { return nil }
            if sign == UInt8(ascii: "."), classes.count < 8 {
                classes.append(found)
            } else if sign == UInt8(ascii: "#"), id == nil {
                id = found
            } else {
                return nil
            }
        }
        return element == nil && id == nil && classes.isEmpty ? nil : (element, id, classes)
    }

    private func declarations(_ body: [UInt8]) -> [Declaration] {
        var found: [Declaration] = []
        for part in StyleCursor.split(body) {
            guard let colon = part.firstIndex(of: UInt8(ascii: ":")) else { continue }
            let property = Array(part[..<colon]).trimmedBlanks.map(\.lowercased)
            guard !property.isEmpty, property.allSatisfy(\.isStyleName) else { continue }
            let value = Array(part[(colon + 1)...]).trimmedBlanks
            let isImportant = value.map(\.lowercased).suffix(10).elementsEqual("!important".utf8)
            found.append(
                Declaration(
                    property: property, text: property + Array(": ".utf8) + value, isImportant: isImportant))
        }
        return found
    }

    // MARK: Asking

    /// What the rules say of an element, the weakest first, each property once, ready for a style attribute.
    func declarations(for tag: MarkupTag) -> [UInt8] {
        var candidates = byElement[tag.name] ?? []
        for word in Set(tag.classes) { candidates += byClass[word] ?? [] }
        if let id = tag.id { candidates += byID[id] ?? [] }
        let fitting = candidates.map { rules[$0] }.filter { rule in
            (rule.element == nil || rule.element == tag.name) && (rule.id == nil || rule.id == tag.id)
                && rule.classes.allSatisfy { tag.classes.contains($0) }
        }
        let sorted = fitting.sorted { $0.rank.lexicographicallyPrecedes($1.rank) }.flatMap(\.declarations)
        var last: [[UInt8]: Int] = [:]
        let ordered = sorted.filter { !$0.isImportant } + sorted.filter(\.isImportant)
        for (at, declaration) in ordered.enumerated() { last[declaration.property] = at }
        let kept = ordered.enumerated().filter { last[$0.element.property] == $0.offset }.map(\.element.text)
        return Array(kept.joined(separator: Array("; ".utf8)))
    }
}

/// Goes over the text of a style sheet, rule by rule (CSS Syntax 3, as far as mail needs it).
private struct StyleCursor {
    enum Piece {
        case rule(selectors: Range<Int>, body: Range<Int>)
        case atRule(Range<Int>)
        /// What is no rule.
        case rest(Range<Int>)
    }
    let bytes: [UInt8]
    var at: Int
    let end: Int

    mutating func next() -> Piece? {
        skipBlanks()
        guard at < end else { return nil }
        let start = at
        if bytes[at] == UInt8(ascii: "@") {
            guard let stop = find([UInt8(ascii: ";"), UInt8(ascii: "{")]) else { return rest(start) }
            guard bytes[stop] == UInt8(ascii: "{") else {
                at = stop + 1
                return .atRule(start..<at)
            }
            at = stop
            return skipBlock() ? .atRule(start..<at) : rest(start)
        }
        guard let open = find([UInt8(ascii: "{")]) else { return rest(start) }
        at = open
        guard skipBlock() else { return rest(start) }
        return .rule(selectors: start..<open, body: (open + 1)..<(at - 1))
    }

    private mutating func rest(_ start: Int) -> Piece {
        at = end
        return .rest(start..<end)
    }

    private mutating func skipBlanks() {
        while at < end {
            if bytes[at].isFWS {
                at += 1
            } else if bytes[at...].starts(with: "/*".utf8) {
                skipComment()
            } else {
                return
            }
        }
    }

    private mutating func skipComment() {
        at += 2
        while at < end, !bytes[at...].starts(with: "*/".utf8) { at += 1 }
        at = min(end, at + 2)
    }

    /// The next of some octets outside of comments, strings and Mustache tags.
    private mutating func find(_ wanted: [UInt8]) -> Int? {
        while at < end {
            if isMustache {
                skipMustache()
            } else if wanted.contains(bytes[at]) {
                return at
            } else {
                step()
            }
        }
        return nil
    }

    private var isMustache: Bool { bytes[at...].starts(with: "{{".utf8) }

    private mutating func skipMustache() {
        at += 2
        while at < end, !bytes[at...].starts(with: "}}".utf8) { at += 1 }
        at = min(end, at + 2)
    }

    private mutating func step() {
        if bytes[at...].starts(with: "/*".utf8) { return skipComment() }
        guard bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") else { return at += 1 }
        let quote = bytes[at]
        at += 1
        while at < end, bytes[at] != quote, bytes[at] != .lf { at += 1 }
        at = min(end, at + 1)
    }

    /// Over a block in braces, with those inside; false where it is not closed.
    private mutating func skipBlock() -> Bool {
        var depth = 0
        while at < end {
            if depth > 0, isMustache {
                skipMustache()
                continue
            }
            if bytes[at] == UInt8(ascii: "{") { depth += 1 }
            if bytes[at] == UInt8(ascii: "}") {
                depth -= 1
                if depth == 0 {
                    at += 1
                    return true
                }
            }
            step()
        }
        return false
    }

    /// The declarations of a body: parted at semicolons outside of strings, brackets and comments.
    static func split(_ body: [UInt8]) -> [[UInt8]] {
        var cursor = StyleCursor(bytes: body, at: 0, end: body.count)
        var parts: [[UInt8]] = [[]]
        var depth = 0
        while cursor.at < body.count {
            let start = cursor.at
            let byte = body[start]
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") { depth -= 1 }
            if byte == UInt8(ascii: ";"), depth <= 0 { parts.append([]) }
            cursor.step()
            let isComment = body[start...].starts(with: "/*".utf8)
            if !isComment, byte != UInt8(ascii: ";") || depth > 0 {
                parts[parts.count - 1] += body[start..<cursor.at]
            }
        }
        return parts
    }
}

extension UInt8 {
    fileprivate var isStyleName: Bool {
        isLetter || isDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: "_")
    }
}

extension [UInt8] {
    fileprivate var trimmedBlanks: [UInt8] {
        let start = self.firstIndex { !$0.isFWS } ?? endIndex
        let end = self.lastIndex { !$0.isFWS } ?? startIndex
        return start <= end && start < endIndex ? Array(self[start...end]) : []
    }
    fileprivate var holdsMustache: Bool {
        indices.contains { self[$0...].starts(with: "{{".utf8) }
    }
}
