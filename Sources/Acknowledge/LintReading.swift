/// One character that the reader of a mail sees.
struct LintGlyph {
    let scalar: Unicode.Scalar
    /// Characters (Unicode scalars) of the source before it.
    let offset: Int
    let sections: LintSections

    /// The end of a paragraph.
    static let paragraph: Unicode.Scalar = "\u{2029}"
    /// Stands for the value of a variable; the next private characters count up with `LintReading.variables`.
    static let firstVariable: UInt32 = 0xF0000
    static let mostVariables: UInt32 = 0xFFF0

    var variable: Int? {
        let value = scalar.value
        guard value >= LintGlyph.firstVariable, value < LintGlyph.firstVariable + LintGlyph.mostVariables
        else { return nil }
        return Int(value - LintGlyph.firstVariable)
    }
}

/// The sections around a place of a template, of those that change what may be said there.
struct LintSections: OptionSet {
    let rawValue: UInt8
    static let staffed = LintSections(rawValue: 1)
    static let unsubscribed = LintSections(rawValue: 2)

    static func named(_ name: String) -> LintSections {
        switch name {
        case "staffed": .staffed
        case "unsubscribed": .unsubscribed
        default: []
        }
    }
}

/// A template as the reader of the mail sees it: without tags, comments and markup, each character with its
/// place in the source. Total and linear: any text gives a reading.
struct LintReading {
    var glyphs: [LintGlyph] = []
    /// The names of variables and partials in order of first use, as `LintGlyph.variable` counts them.
    private(set) var variables: [String] = []
    /// All names in tags: variables and sections that are not inverted.
    private(set) var names: Set<String> = []
    /// The names of the partials that are put in.
    private(set) var partials: Set<String> = []
    /// The elements of HTML, in order.
    var elements: [LintElement] = []
    /// The contents of style elements.
    var styles: [(css: String, offset: Int)] = []
    /// Where markup of HTML begins that has no end.
    var unfinished: [(offset: Int, what: LintUnfinished)] = []
    /// Elements that are never closed, and end tags that close nothing.
    var imbalances: [(offset: Int, flaw: LintBalance.Flaw)] = []
    var tokens: [LintToken] = []
    /// Stretches of `glyphs` that are links, addresses and numbers to dial.
    var marks: [LintMark] = []

    init(_ source: String, isHTML: Bool) {
        var template = LintTemplateReader(source)
        template.read(standalone: !isHTML)
        (variables, names, partials) = (template.variables, template.names, template.partials)
        glyphs = isHTML ? [] : LintReading.folded(template.glyphs)
        if isHTML { readHTML(template.glyphs, template.edges) }
        findMarks()
        findTokens()
    }

    /// The name of the variable that stands there.
    func variable(_ glyph: LintGlyph) -> String? {
        glyph.variable.flatMap { $0 < variables.count ? variables[$0] : nil }
    }

    /// What is seen between two places; `{{name}}` for a variable. At most 80 characters.
    func text(_ range: Range<Int>) -> String {
        var text = ""
        for glyph in glyphs[range.clamped(to: 0..<glyphs.count)].prefix(80) {
            if let name = variable(glyph) {
                text += "{{\(name)}}"
            } else if LintClass(glyph.scalar) == .blank || glyph.scalar == LintGlyph.paragraph {
                if !text.hasSuffix(" ") { text += " " }
            } else {
                text.unicodeScalars.append(glyph.scalar)
            }
        }
        return range.count > 80 ? text + "…" : text
    }

    /// Where a glyph stands in the source.
    func offset(_ index: Int) -> Int {
        index < glyphs.count ? glyphs[max(0, index)].offset : (glyphs.last?.offset ?? 0)
    }

    /// Plain text with its line ends as a reader takes them: an empty line or a new item ends a paragraph,
    /// any
    /// other line end is a blank.
    private static func folded(_ glyphs: [LintGlyph]) -> [LintGlyph] {
        var out: [LintGlyph] = []
        out.reserveCapacity(glyphs.count)
        var index = 0
        while index < glyphs.count {
            let glyph = glyphs[index]
            index += 1
            guard glyph.scalar == "\n" else {
                out.append(glyph)
                continue
            }
            var isParagraph = false
            while index < glyphs.count, LintClass(glyphs[index].scalar) == .blank {
                isParagraph = isParagraph || glyphs[index].scalar == "\n"
                index += 1
            }
            isParagraph = isParagraph || beginsItem(glyphs, index)
            let scalar = isParagraph ? LintGlyph.paragraph : " "
            out.append(LintGlyph(scalar: scalar, offset: glyph.offset, sections: glyph.sections))
        }
        return out
    }

    private static func beginsItem(_ glyphs: [LintGlyph], _ index: Int) -> Bool {
        guard index + 1 < glyphs.count, LintClass(glyphs[index + 1].scalar) == .blank else { return false }
        return ["-", "*", "•", "–", "—", "·", "→", ">", "+"].contains(glyphs[index].scalar)
    }
}

/// Where a section of a template begins or ends, in characters (Unicode scalars) of the source.
struct LintSectionEdge {
    let offset: Int
    let isBeginning: Bool
}

/// Takes the tags of Mustache out of a template.
struct LintTemplateReader {
    private(set) var glyphs: [LintGlyph] = []
    private(set) var variables: [String] = []
    private(set) var names: Set<String> = []
    private(set) var partials: Set<String> = []
    private(set) var edges: [LintSectionEdge] = []
    private let source: [Unicode.Scalar]
    private var numbers: [String: Int] = [:]
    /// Nil for a block or layout.
    private var open: [LintSections?] = []
    private var depth: [LintSections.RawValue: Int] = [:]
    private var sections: LintSections = []
    /// Whether only blanks stand before this place in its line.
    private var isLineStart = true

    init(_ source: String) {
        self.source = Array(source.unicodeScalars)
        glyphs.reserveCapacity(self.source.count)
    }

    mutating func read(standalone: Bool) {
        var index = 0
        var mayClose = true
        while index < source.count {
            let scalar = source[index]
            if scalar == "{", mayClose, index + 1 < source.count, source[index + 1] == "{" {
                if let end = readTag(index, standalone: standalone) {
                    index = end
                    continue
                }
                mayClose = false
            }
            if scalar != "\r" {
                glyphs.append(LintGlyph(scalar: scalar, offset: index, sections: sections))
            }
            isLineStart = scalar == "\n" || isLineStart && LintClass(scalar) == .blank
            index += 1
        }
    }

    /// Reads the tag that begins there and returns its end; nil where no tag is closed any more.
    private mutating func readTag(_ start: Int, standalone: Bool) -> Int? {
        let isTriple = start + 2 < source.count && source[start + 2] == "{"
        let width = isTriple ? 3 : 2
        var end = start + width
        while end + width <= source.count, !source[end..<end + width].allSatisfy({ $0 == "}" }) { end += 1 }
        guard end + width <= source.count else { return nil }
        var content = source[start + width..<end]
        while let first = content.first, LintClass(first) == .blank { content.removeFirst() }
        let sigil = content.first
        let after = end + width
        guard !isTriple, let sigil, "#^/!><$=%*".unicodeScalars.contains(sigil) else {
            if sigil == "&" { content.removeFirst() }
            value(name(content), at: start)
            return after
        }
        switch sigil {
        case "#", "^":
            openSection(name(content.dropFirst()), isInverted: sigil == "^")
            edges.append(LintSectionEdge(offset: start, isBeginning: true))
        case "/": closeSection(at: start)
        case ">": partials.insert(name(content.dropFirst()))
        case "<", "$":
            if sigil == "<" { partials.insert(name(content.dropFirst())) }
            open.append(nil)
        default: break
        }
        return standalone && isLineStart ? afterLine(after) : after
    }

    private func name(_ content: ArraySlice<Unicode.Scalar>) -> String {
        var name = String.UnicodeScalarView()
        name.append(contentsOf: content.prefix(60).filter { LintClass($0) != .blank })
        return String(name)
    }

    private mutating func value(_ name: String, at offset: Int) {
        names.insert(name)
        let number = numbers[name] ?? variables.count
        if number == variables.count { variables.append(name) }
        numbers[name] = number
        let capped = min(UInt32(truncatingIfNeeded: number), LintGlyph.mostVariables - 1)
        guard let scalar = Unicode.Scalar(LintGlyph.firstVariable + capped) else { return }
        glyphs.append(LintGlyph(scalar: scalar, offset: offset, sections: sections))
        isLineStart = false
    }

    private mutating func openSection(_ name: String, isInverted: Bool) {
        let section = isInverted ? [] : LintSections.named(name)
        if !isInverted { names.insert(name) }
        open.append(section)
        if !section.isEmpty { depth[section.rawValue, default: 0] += 1 }
        sections.formUnion(section)
    }

    private mutating func closeSection(at offset: Int) {
        guard let section = open.popLast() ?? nil else { return }
        edges.append(LintSectionEdge(offset: offset, isBeginning: false))
        guard !section.isEmpty else { return }
        let left = (depth[section.rawValue] ?? 1) - 1
        depth[section.rawValue] = left
        if left == 0 { sections.subtract(section) }
    }

    /// Past the line end where nothing else stands in the line of a tag: it leaves no line.
    private func afterLine(_ index: Int) -> Int {
        var end = index
        while end < source.count, LintClass(source[end]) == .blank, source[end] != "\n" { end += 1 }
        return end < source.count && source[end] == "\n" ? end + 1 : index
    }
}
