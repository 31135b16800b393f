/// What an element does to the text around it.
enum HTMLKind: UInt8 {
    case paragraph, block, lineBreak, rule, list, item, table, row, cell, quote, pre, link, picture, raw,
        hidden, head
    case body, inline
}

struct HTMLElement {
    var index: Int
    var kind: HTMLKind
}

/// The elements that are known, by their names; others are passed over.
let htmlElements: [UInt64: HTMLElement] = {
    let table: [(HTMLKind, String)] = [
        (.paragraph, "p h1 h2 h3 h4 h5 h6 dl"),
        (
            .block,
            "div section article header footer address center main nav aside form fieldset figure figcaption dt dd tbody thead tfoot caption summary details"
        ),
        (.lineBreak, "br"), (.rule, "hr"), (.list, "ul ol menu"), (.item, "li"), (.table, "table"),
        (.row, "tr"), (.cell, "td th"),
        (.quote, "blockquote"), (.pre, "pre listing xmp"), (.link, "a"), (.picture, "img"),
        (.raw, "script style title"),
        (.hidden, "noscript template noembed noframes svg object"), (.head, "head"), (.body, "body"),
        (
            .inline,
            "span font b i u em strong small big sub sup s tt code kbd label ins del button includetail q cite abbr time"
        ),
    ]
    var elements: [UInt64: HTMLElement] = [:]
    for (kind, names) in table {
        for name in names.split(separator: " ") {
            elements[htmlKey(name.utf8)] = HTMLElement(index: elements.count, kind: kind)
        }
    }
    return elements
}()

/// An open element that has an effect, or lies in one of the same name that has.
struct HTMLFrame {
    struct Effects: OptionSet {
        let rawValue: UInt8
        static let hidden = Effects(rawValue: 1)
        static let quote = Effects(rawValue: 2)
        /// Quoted until a quote in it begins: `gmail_quote` holds an attribution, quotes, and answers
        /// between them.
        static let container = Effects(rawValue: 4)
        static let attribution = Effects(rawValue: 8)
        static let signature = Effects(rawValue: 16)
        static let pre = Effects(rawValue: 32)
        static let table = Effects(rawValue: 64)
        static let list = Effects(rawValue: 128)
    }

    var element: HTMLElement
    var effects: Effects
    /// Lines that stood before it.
    var firstLine: Int
}

struct HTMLList {
    var isOrdered: Bool
    var number: Int
}

extension HTMLReader {
    mutating func open(_ tag: HTMLTag) {
        guard let element = htmlElements[tag.name] else { return }
        if openCount[headIndex] > 0, ![.raw, .hidden, .head].contains(element.kind) { closeLast(headIndex) }
        switch element.kind {
        case .raw: return skipRawText(tag.name)
        case .lineBreak: return endLineKeepingBlank()
        case .picture: return tag.isHidden ? () : showPicture(tag.alt)
        case .link: openLink(tag.href)
        case .inline, .body, .head, .hidden: break
        case .item: openItem()
        case .row: openRow()
        case .cell: openCell()
        case .block: endBlock()
        case .paragraph, .rule, .list, .table, .quote, .pre: openBlock(element)
        }
        openEffects(tag, element)
    }

    private mutating func openBlock(_ element: HTMLElement) {
        closeParagraph()
        if element.kind == .quote || element.kind == .pre { endBlock() } else { breakParagraph() }
    }

    /// A paragraph ends where the next block begins, also without its end tag.
    private mutating func closeParagraph() {
        if let top = frames.last, top.element.kind == .paragraph { closeFrames(downTo: frames.count - 1) }
    }

    private mutating func openEffects(_ tag: HTMLTag, _ element: HTMLElement) {
        let style = tag.style.map { self.style($0) } ?? []
        let roles = tag.hasNames ? roles(tag) : []
        if roles.contains(.rest) || style.contains(.outlookLine) { beginRest() }
        var effects = ownEffects(tag, element)
        if !showsHidden, element.kind != .body, tag.isHidden || style.contains(.hidden) {
            effects.insert(.hidden)
        }
        if style.contains(.preformatted) { effects.insert(.pre) }
        for role in roles { effects.formUnion(self.effects(role, element)) }
        if element.kind == .quote, !isQuote(tag, style, roles) { effects.remove(.quote) }
        guard element.kind != .rule, !effects.isEmpty || openCount[element.index] > 0 else { return }
        if !effects.isDisjoint(with: [.quote, .container, .attribution, .signature]) { endBlock() }
        push(element, effects)
        if effects.contains(.table) { tables.append(HTMLTable(depth: frames.count)) }
        if effects.contains(.list) {
            lists.append(
                HTMLList(isOrdered: tag.name == HTMLReader.orderedList, number: number(tag.start) ?? 1))
        }
    }

    /// Whether a `blockquote` quotes. One that says nothing of itself may be what its author indented: it
    /// quotes at the start of a text, below a line that ends with a colon, and where quotes were before.
    private mutating func isQuote(_ tag: HTMLTag, _ style: HTMLStyle, _ roles: [HTMLRole]) -> Bool {
        if tag.type != nil || tag.cite != nil { return true }
        if roles.contains(.indentation) { return false }
        if tag.hasNames || style.contains(.sideLine) { return true }
        if style.contains(.indents) { return false }
        endBlock()
        return hasQuote || lastOctet == nil || lastOctet == UInt8(ascii: ":")
    }

    private func ownEffects(_ tag: HTMLTag, _ element: HTMLElement) -> HTMLFrame.Effects {
        switch element.kind {
        case .table: .table
        case .list: .list
        case .pre: .pre
        case .quote: .quote
        case .head, .hidden: showsHidden ? [] : .hidden
        default: []
        }
    }

    private func effects(_ role: HTMLRole, _ element: HTMLElement) -> HTMLFrame.Effects {
        switch role {
        case .quote, .label: .quote
        // Gmail's `blockquote` has the class too.
        case .container: element.kind == .quote ? [] : .container
        case .attribution: .attribution
        case .signature: .signature
        case .rest, .indentation: []
        }
    }

    private static let orderedList = htmlKey("ol".utf8)
    private var headIndex: Int { HTMLReader.head }
    private static let head = htmlElements[htmlKey("head".utf8)]?.index ?? 0

    private mutating func push(_ element: HTMLElement, _ effects: HTMLFrame.Effects) {
        frames.append(HTMLFrame(element: element, effects: effects, firstLine: lines.count))
        openCount[element.index] += 1
        if effects.contains(.hidden) { hiddenDepth += 1 }
        if effects.contains(.quote) {
            _ = freshContainers.popLast()
            quoteDepth += 1
            hasQuote = true
        }
        if effects.contains(.container) {
            freshContainers.append(frames.count - 1)
            hasQuote = true
        }
        if effects.contains(.attribution) { hasQuote = true }
        if effects.contains(.signature) { signatureDepth += 1 }
        if effects.contains(.pre) { preformatted += 1 }
    }

    mutating func beginRest() {
        endBlock()
        isRestQuoted = true
        hasQuote = true
    }

    // MARK: Closing

    mutating func close(_ tag: HTMLTag) {
        guard let element = htmlElements[tag.name] else { return }
        switch element.kind {
        case .paragraph, .list, .table: breakParagraph()
        case .block, .quote, .pre: endBlock()
        case .item: closeItem()
        case .row: if tables.isEmpty { endBlock() } else { closeRow() }
        case .cell: endBlock()
        case .link: closeLink()
        case .lineBreak: return endLineKeepingBlank()
        case .rule, .picture, .raw, .hidden, .head, .body, .inline: break
        }
        if openCount[element.index] > 0 { closeLast(element.index) }
    }

    /// Closes the innermost element of a name, and all that is open within it.
    private mutating func closeLast(_ index: Int) {
        while let top = frames.last {
            closeFrames(downTo: frames.count - 1)
            if top.element.index == index { return }
        }
    }

    mutating func closeFrames(downTo count: Int) {
        while frames.count > count, let frame = frames.last {
            let effects = frame.effects
            if !effects.isDisjoint(with: [.quote, .container, .attribution, .signature, .table]) {
                endBlock()
            }
            if effects.contains(.table), !tables.isEmpty {
                closeRow()
                tables.removeLast()
                if !tables.isEmpty { tables[tables.count - 1].cellBecameBlock() }
            }
            if effects.contains(.attribution) { markAttribution(from: frame.firstLine) }
            frames.removeLast()
            openCount[frame.element.index] -= 1
            if effects.contains(.hidden) { hiddenDepth -= 1 }
            if effects.contains(.quote) { quoteDepth -= 1 }
            if freshContainers.last == frames.count { freshContainers.removeLast() }
            if effects.contains(.signature) { signatureDepth -= 1 }
            if effects.contains(.pre) { preformatted -= 1 }
            if effects.contains(.list), !lists.isEmpty {
                lists.removeLast()
                pendingPrefix = []
            }
        }
    }

    /// Marks the line of an attribution, up to its colon: people write on in its container.
    private mutating func markAttribution(from first: Int) {
        var seen = 0
        for index in first..<max(first, min(lines.count, first + 6)) {
            let line = lines[index]
            if line.text.isEmpty { continue }
            seen += 1
            if line.text.last == UInt8(ascii: ":") || line.text.last == 0x9A {
                for marked in first...index { lines[marked].mark = .quoted }
                return
            }
        }
        if seen == 1, lines.count - first <= 2 {
            for index in first..<lines.count { lines[index].mark = .quoted }
        }
    }

    // MARK: Lists

    private mutating func openItem() {
        endBlock()
        guard hiddenDepth == 0 else { return }
        let indent = [UInt8](repeating: .space, count: 2 * min(max(0, lists.count - 1), 8))
        guard let list = lists.indices.last, lists[list].isOrdered else {
            pendingPrefix = indent + Array("- ".utf8)
            return
        }
        pendingPrefix = indent + Array("\(lists[list].number). ".utf8)
        lists[list].number &+= 1
    }

    private mutating func closeItem() {
        endBlock()
        pendingPrefix = []
    }

    private func number(_ range: Range<Int>?) -> Int? {
        guard let range, range.count < 10 else { return nil }
        return Int(String(decoding: bytes[range], as: UTF8.self))
    }
}
