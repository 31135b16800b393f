/// An element of HTML as its start tag gives it.
struct LintElement {
    struct Attribute {
        let name: String
        /// With its entities decoded and private characters for variables.
        let value: [LintGlyph]
        let offset: Int
    }

    let name: String
    let offset: Int
    var attributes: [Attribute] = []
    /// What is seen of it, for links.
    var seen: Range<Int>

    func attribute(_ name: String) -> Attribute? { attributes.first { $0.name == name } }
}

extension LintReading {
    /// Takes the tags out of HTML: `glyphs` become what is seen, `elements` and `styles` what is not.
    mutating func readHTML(_ source: [LintGlyph], _ edges: [LintSectionEdge]) {
        var reader = LintHTMLReader(source, edges)
        reader.read()
        (glyphs, elements, styles) = (reader.seen, reader.elements, reader.styles)
        (unfinished, imbalances) = (reader.unfinished, reader.balance.flaws)
    }
}

/// Markup without its end, which takes what follows with it.
enum LintUnfinished: Equatable {
    case tag, value, comment
    /// `style` or `title`
    case raw(String)
}

/// Whether markup of a template has no end, so that a mail client may not show what follows.
func hasUnfinishedMarkup(_ source: String) -> Bool {
    var template = LintTemplateReader(source)
    template.read(standalone: false)
    var reader = LintHTMLReader(template.glyphs, template.edges)
    reader.read()
    return !reader.unfinished.isEmpty
}

/// Reads HTML as a mail client shows it; behind markup without its end it reads on where that was probably
/// meant to be. Total and linear.
struct LintHTMLReader {
    private(set) var seen: [LintGlyph] = []
    private(set) var elements: [LintElement] = []
    private(set) var styles: [(css: String, offset: Int)] = []
    private(set) var unfinished: [(offset: Int, what: LintUnfinished)] = []
    private(set) var balance = LintBalance()
    private let source: [LintGlyph]
    private let edges: [LintSectionEdge]
    private var nextEdge = 0
    private var index = 0
    /// The links that are open, as indices of `elements`.
    private var links: [Int] = []

    init(_ source: [LintGlyph], _ edges: [LintSectionEdge]) { (self.source, self.edges) = (source, edges) }

    mutating func read() {
        while index < source.count {
            let glyph = source[index]
            if glyph.scalar == "<", index + 1 < source.count {
                readMarkup(source[index + 1].scalar)
            } else if glyph.scalar == "&", let (scalar, end) = lintEntity(source, index) {
                show(scalar, glyph)
                index = end
            } else {
                show(
                    LintClass(glyph.scalar) == .blank && glyph.scalar != "\u{A0}" ? " " : glyph.scalar, glyph)
                index += 1
            }
        }
        passEdges(to: .max)
        balance.ended()
    }

    /// Tells of the sections that begin and end before a place of the source.
    private mutating func passEdges(to offset: Int) {
        while nextEdge < edges.count, edges[nextEdge].offset < offset {
            if edges[nextEdge].isBeginning { balance.sectionOpened() } else { balance.sectionClosed() }
            nextEdge += 1
        }
    }

    private mutating func show(_ scalar: Unicode.Scalar, _ glyph: LintGlyph) {
        if scalar == " ", let last = seen.last?.scalar, last == " " || last == LintGlyph.paragraph { return }
        seen.append(LintGlyph(scalar: scalar, offset: glyph.offset, sections: glyph.sections))
    }

    private mutating func readMarkup(_ next: Unicode.Scalar) {
        let start = index
        if next == "!" || next == "?" {
            skipComment()
        } else if next == "/" || LintClass(next) == .letter {
            readTag()
        } else {
            show("<", source[start])
            index += 1
        }
    }

    private mutating func skipComment() {
        let isComment = starts("<!--")
        let start = index
        index += 2
        while index < source.count {
            if isComment ? starts("-->") : source[index].scalar == ">" {
                index += isComment ? 3 : 1
                return
            }
            index += 1
        }
        unfinished.append((source[start].offset, isComment ? .comment : .tag))
        // A line is what somebody wrote into it.
        index = source[start...].firstIndex { $0.scalar == "\n" } ?? source.count
    }

    private func starts(_ text: StaticString) -> Bool {
        let length = text.utf8CodeUnitCount
        guard index + length <= source.count else { return false }
        return text.withUTF8Buffer { bytes in
            for offset in 0..<length
            where source[index + offset].scalar.value | 0x20 != UInt32(bytes[offset]) | 0x20 {
                return false
            }
            return true
        }
    }

    private mutating func readTag() {
        let start = source[index]
        index += 1
        let isEnd = source[index].scalar == "/"
        if isEnd { index += 1 }
        let name = readName()
        var element = LintElement(name: name, offset: start.offset, seen: seen.count..<seen.count)
        let isWhole = readAttributes(&element)
        let isEmpty = isWhole && source[index - 1].scalar == "/"
        if isWhole { index += 1 } else { unfinished.append((start.offset, .tag)) }
        passEdges(to: start.offset)
        if isEnd { return end(name, start) }
        if index < source.count || isWhole {
            balance.opened(name, at: start.offset, isEmpty: isEmpty, isBare: element.attributes.isEmpty)
        }
        if lintBlocks.contains(name) { breakParagraph(start) }
        if name == "img", let alt = element.attribute("alt") { showText(alt) }
        elements.append(element)
        switch name {
        case "a": links.append(elements.count - 1)
        case "script", "style", "title", "textarea", "noscript": readRaw(name, start)
        default: break
        }
    }

    private mutating func end(_ name: String, _ start: LintGlyph) {
        if lintBlocks.contains(name) { breakParagraph(start) }
        balance.closed(name, at: start.offset)
        guard name == "a", let link = links.popLast() else { return }
        elements[link].seen = elements[link].seen.lowerBound..<seen.count
    }

    private mutating func breakParagraph(_ glyph: LintGlyph) {
        if seen.last?.scalar == " " { seen.removeLast() }
        guard !seen.isEmpty, seen.last?.scalar != LintGlyph.paragraph else { return }
        seen.append(LintGlyph(scalar: LintGlyph.paragraph, offset: glyph.offset, sections: glyph.sections))
    }

    private mutating func showText(_ attribute: LintElement.Attribute) {
        for glyph in attribute.value { show(LintClass(glyph.scalar) == .blank ? " " : glyph.scalar, glyph) }
    }

    private mutating func readName() -> String {
        var name = ""
        while index < source.count {
            let scalar = source[index].scalar
            guard LintClass(scalar) != .blank, !">/=\"'<".unicodeScalars.contains(scalar) else { break }
            if name.utf8.count < 40 { appendFolded(scalar, to: &name) }
            index += 1
        }
        return name
    }

    /// Whether the tag ends: with a “>” before the next tag begins.
    private mutating func readAttributes(_ element: inout LintElement) -> Bool {
        while index < source.count, source[index].scalar != ">" {
            if beginsTag(index) { return false }
            let offset = source[index].offset
            let start = index
            let name = readName()
            if name.isEmpty {
                index = max(index, start) + 1
                continue
            }
            skipBlanks()
            var value: [LintGlyph] = []
            if index < source.count, source[index].scalar == "=" {
                index += 1
                skipBlanks()
                value = readValue()
            }
            if element.attributes.count < 100 {
                element.attributes.append(LintElement.Attribute(name: name, value: value, offset: offset))
            }
        }
        return index < source.count
    }

    /// Whether something stands there that can only be a tag.
    private func beginsTag(_ index: Int) -> Bool {
        guard source[index].scalar == "<", index + 1 < source.count else { return false }
        return source[index + 1].scalar == "/" || LintClass(source[index + 1].scalar) == .letter
    }

    private mutating func skipBlanks() {
        while index < source.count, LintClass(source[index].scalar) == .blank { index += 1 }
    }

    private mutating func readValue() -> [LintGlyph] {
        guard index < source.count else { return [] }
        let quote = source[index].scalar
        let isQuoted = quote == "\"" || quote == "'"
        if isQuoted { index += 1 }
        let start = index
        while index < source.count {
            let scalar = source[index].scalar
            if isQuoted ? scalar == quote : LintClass(scalar) == .blank || scalar == ">" { break }
            index += 1
        }
        if isQuoted, let end = endOfTag(in: start..<index) {
            unfinished.append((source[start - 1].offset, .value))
            index = end
            return decoded(source[start..<end])
        }
        let value = source[start..<index]
        if isQuoted, index < source.count { index += 1 }
        return decoded(value)
    }

    /// Where the tag ends in which a value lies that goes on over the next tags: its quote was forgotten.
    private func endOfTag(in value: Range<Int>) -> Int? {
        guard let end = source[value].firstIndex(where: { $0.scalar == ">" }),
            !source[value].prefix(5).map(\.scalar).elementsEqual("data:".unicodeScalars)
        else { return nil }
        return (end..<value.upperBound).contains { beginsTag($0) } ? end : nil
    }

    private func decoded(_ value: ArraySlice<LintGlyph>) -> [LintGlyph] {
        var out: [LintGlyph] = []
        var at = value.startIndex
        while at < value.endIndex {
            let glyph = source[at]
            if glyph.scalar == "&", let (scalar, end) = lintEntity(source, at), end <= value.endIndex {
                out.append(LintGlyph(scalar: scalar, offset: glyph.offset, sections: glyph.sections))
                at = end
            } else {
                out.append(glyph)
                at += 1
            }
        }
        return out
    }

    /// The content of an element that holds no markup, up to its end tag; where that is missing, up to the
    /// next tag or the end of all.
    private mutating func readRaw(_ name: String, _ tag: LintGlyph) {
        let start = index
        let mayHoldTags = name != "style" && name != "title"
        while index < source.count {
            if source[index].scalar == "<", index + 1 < source.count, source[index + 1].scalar == "/",
                ends(name)
            {
                break
            }
            if !mayHoldTags, beginsTag(index) {
                unfinished.append((tag.offset, .raw(name)))
                // The end that it has none of is told already.
                balance.closed(name, at: source[index].offset)
                if name == "title", begins(name, at: index + 1) { index += 2 + name.utf8.count }
                break
            }
            index += 1
        }
        guard name == "style" else { return }
        var css = String.UnicodeScalarView()
        css.append(contentsOf: source[start..<index].map(\.scalar))
        styles.append((String(css), start < source.count ? source[start].offset : 0))
    }

    private func ends(_ name: String) -> Bool { begins(name, at: index + 2) }

    private func begins(_ name: String, at start: Int) -> Bool {
        let letters = Array(name.unicodeScalars)
        guard start + letters.count <= source.count else { return false }
        return letters.indices.allSatisfy { source[start + $0].scalar.value | 0x20 == letters[$0].value }
    }
}

private let lintBlocks: Set<String> = [
    "address", "article", "blockquote", "body", "br", "center", "dd", "div", "dl", "dt", "footer", "h1", "h2",
    "h3",
    "h4", "h5", "h6", "head", "header", "hr", "html", "li", "main", "nav", "ol", "p", "pre", "section",
    "table",
    "tbody", "td", "th", "tr", "ul",
]
