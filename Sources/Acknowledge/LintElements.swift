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
    mutating func readHTML(_ source: [LintGlyph]) {
        var reader = LintHTMLReader(source)
        reader.read()
        (glyphs, elements, styles) = (reader.seen, reader.elements, reader.styles)
        brokenTag = reader.brokenTag
    }
}

/// Reads HTML as a mail client shows it. Total and linear.
struct LintHTMLReader {
    private(set) var seen: [LintGlyph] = []
    private(set) var elements: [LintElement] = []
    private(set) var styles: [(css: String, offset: Int)] = []
    private(set) var brokenTag: Int?
    private let source: [LintGlyph]
    private var index = 0
    /// The links that are open, as indices of `elements`.
    private var links: [Int] = []

    init(_ source: [LintGlyph]) { self.source = source }

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
        index += 2
        while index < source.count {
            if isComment ? starts("-->") : source[index].scalar == ">" {
                index += isComment ? 3 : 1
                return
            }
            index += 1
        }
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
        readAttributes(&element)
        if index < source.count { index += 1 } else { brokenTag = brokenTag ?? start.offset }
        if isEnd { return end(name, start) }
        if lintBlocks.contains(name) { breakParagraph(start) }
        if name == "img", let alt = element.attribute("alt") { showText(alt) }
        elements.append(element)
        switch name {
        case "a": links.append(elements.count - 1)
        case "script", "style", "title", "textarea", "noscript": readRaw(name)
        default: break
        }
    }

    private mutating func end(_ name: String, _ start: LintGlyph) {
        if lintBlocks.contains(name) { breakParagraph(start) }
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
            guard LintClass(scalar) != .blank, scalar != ">", scalar != "/", scalar != "=", scalar != "\"",
                scalar != "'"
            else { break }
            if name.utf8.count < 40 { appendFolded(scalar, to: &name) }
            index += 1
        }
        return name
    }

    private mutating func readAttributes(_ element: inout LintElement) {
        while index < source.count, source[index].scalar != ">" {
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
        let value = source[start..<index]
        if isQuoted, index < source.count { index += 1 }
        return decoded(value)
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

    /// The content of an element that holds no markup, up to its end tag or the end of all.
    private mutating func readRaw(_ name: String) {
        let start = index
        while index < source.count {
            if source[index].scalar == "<", index + 1 < source.count, source[index + 1].scalar == "/",
                ends(name)
            {
                break
            }
            index += 1
        }
        guard name == "style" else { return }
        var css = String.UnicodeScalarView()
        css.append(contentsOf: source[start..<index].map(\.scalar))
        styles.append((String(css), start < source.count ? source[start].offset : 0))
    }

    private func ends(_ name: String) -> Bool {
        let letters = Array(name.unicodeScalars)
        guard index + 2 + letters.count <= source.count else { return false }
        return letters.indices.allSatisfy { source[index + 2 + $0].scalar.value | 0x20 == letters[$0].value }
    }
}

private let lintBlocks: Set<String> = [
    "address", "article", "blockquote", "body", "br", "center", "dd", "div", "dl", "dt", "footer", "h1", "h2",
    "h3",
    "h4", "h5", "h6", "head", "header", "hr", "html", "li", "main", "nav", "ol", "p", "pre", "section",
    "table",
    "tbody", "td", "th", "tr", "ul",
]
