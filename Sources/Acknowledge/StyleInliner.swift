import Mail

/// Puts the rules of style sheets into the style attributes of the elements that they are for: many mail
/// clients drop `<style>`. Works on the source of a template, so that it is done once; tags of Mustache are
/// left as they are.
///
/// Taken are rules whose selectors are an element, classes, an id or several of these for one element (`p`,
/// `.note`, `p.note`, `#top`). `@media` and rules with a pseudo-class stay in the style sheet, as nothing
/// else can be done with them; any other rule stays as well, and is told.
struct StyleInliner {
    /// Something that stays in a style sheet, and from which octet of the source.
    struct Note: Equatable {
        let offset: Int
        let message: String
    }

    /// The source with the rules moved.
    let html: String
    let notes: [Note]

    /// Rules that are moved, and octets that the source may grow to; more is nobody's mail.
    static let mostRules = 300
    static let largest = 1_048_576

    init(_ source: String) {
        var reader = MarkupReader(source)
        reader.read()
        var sheet = StyleSheet()
        let kept = reader.sheets.map { sheet.read(reader.bytes, $0.content) }
        guard !sheet.rules.isEmpty else {
            (html, notes) = (source, sheet.notes)
            return
        }
        var writer = StyleWriter(bytes: reader.bytes, sheet: sheet)
        var (sheets, tags) = (reader.sheets.enumerated().makeIterator(), reader.tags.makeIterator())
        var (nextSheet, nextTag) = (sheets.next(), tags.next())
        while nextSheet != nil || nextTag != nil {
            if let tag = nextTag, tag.range.lowerBound < nextSheet?.element.whole.lowerBound ?? .max {
                writer.write(tag)
                nextTag = tags.next()
            } else if let sheet = nextSheet {
                writer.write(sheet.element, keeping: kept[sheet.offset])
                nextSheet = sheets.next()
            }
        }
        writer.finish()
        guard writer.out.count <= StyleInliner.largest else {
            html = source
            notes =
                sheet.notes + [
                    Note(
                        offset: 0,
                        message:
                            "style sheets are left as they are: with their rules in every element the mail would be too large"
                    )
                ]
            return
        }
        (html, notes) = (String(decoding: writer.out, as: UTF8.self), sheet.notes + writer.notes)
    }
}

/// A start tag with what rules ask of it.
struct MarkupTag {
    struct Value {
        var range: Range<Int>
        /// Inside of a Mustache section, and so not always there.
        var isConditional: Bool
        var isQuoted: Bool
    }
    var range: Range<Int>
    var nameEnd = 0
    var name: [UInt8] = []
    var classes: [[UInt8]] = []
    var id: [UInt8]?
    var style: Value?
}

/// Finds the start tags and the style sheets of a template's source.
private struct MarkupReader {
    struct Sheet {
        let whole: Range<Int>
        let content: Range<Int>
    }
    let bytes: [UInt8]
    private(set) var tags: [MarkupTag] = []
    private(set) var sheets: [Sheet] = []
    private var at = 0

    init(_ source: String) { bytes = Array(source.utf8) }

    mutating func read() {
        while at < bytes.count {
            guard bytes[at] == UInt8(ascii: "<") else {
                at += 1
                continue
            }
            if bytes[at...].starts(with: "<!--".utf8) {
                at = end(of: "-->", from: at + 4)
            } else if at + 1 < bytes.count, bytes[at + 1].isLetter {
                readTag()
            } else {
                at += 1
            }
        }
    }

    /// Where the next tag begins: a style sheet holds none.
    private func endOfSheet(_ start: Int) -> Int {
        var index = start
        while index < bytes.count {
            let next = index + 1 < bytes.count ? bytes[index + 1] : .space
            if bytes[index] == UInt8(ascii: "<"), next.isLetter || next == UInt8(ascii: "/") { return index }
            index += 1
        }
        return index
    }

    private func starts(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { text in
            at + text.count <= bytes.count
                && bytes[at..<(at + text.count)].elementsEqual(text, by: { $0.lowercased == $1 })
        }
    }

    /// Behind the next such text; the end of the source where there is none.
    private func end(of text: StaticString, from start: Int) -> Int {
        text.withUTF8Buffer { text in
            var index = start
            while index + text.count <= bytes.count {
                if bytes[index..<(index + text.count)].elementsEqual(text, by: { $0.lowercased == $1 }) {
                    return index + text.count
                }
                index += 1
            }
            return bytes.count
        }
    }

    private mutating func readTag() {
        let start = at
        var tag = MarkupTag(range: start..<start)
        at += 1
        while at < bytes.count, bytes[at].isLetter || bytes[at].isDigit || bytes[at] == UInt8(ascii: "-") {
            tag.name.append(bytes[at].lowercased)
            at += 1
        }
        tag.nameEnd = at
        guard readAttributes(&tag) else { return }
        tag.range = start..<at
        if tag.name.elementsEqual("style".utf8) {
            let content = at
            at = endOfSheet(at)
            // Without its end, which is told elsewhere, it is left as it is.
            guard starts("</style") else { return }
            let contentEnd = at
            at = end(of: ">", from: at)
            sheets.append(Sheet(whole: start..<at, content: content..<max(content, contentEnd)))
        } else {
            tags.append(tag)
            if tag.name.elementsEqual("script".utf8) { at = end(of: "</script", from: at) }
            if tag.name.elementsEqual("title".utf8) { at = end(of: "</title", from: at) }
        }
    }

    /// Goes behind the tag’s “>”; false where there is none.
    private mutating func readAttributes(_ tag: inout MarkupTag) -> Bool {
        var depth = 0
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: ">"):
                at += 1
                return true
            case UInt8(ascii: "<"): return false
            case UInt8(ascii: "{") where bytes[at...].starts(with: "{{".utf8): skipMustache(&depth)
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                // A quotation mark where an attribute should begin: over what it encloses.
                _ = readValue()
            default:
                guard bytes[at].isLetter else {
                    at += 1
                    continue
                }
                readAttribute(&tag, isConditional: depth > 0)
            }
        }
        return false
    }

    private mutating func skipMustache(_ depth: inout Int) {
        if at + 2 < bytes.count {
            let sigil = bytes[at + 2]
            if sigil == UInt8(ascii: "#") || sigil == UInt8(ascii: "^") { depth += 1 }
            if sigil == UInt8(ascii: "/") { depth -= 1 }
        }
        at = end(of: "}}", from: at + 2)
    }

    private mutating func readAttribute(_ tag: inout MarkupTag, isConditional: Bool) {
        var name: [UInt8] = []
        while at < bytes.count,
            bytes[at].isLetter || bytes[at].isDigit || bytes[at] == UInt8(ascii: "-")
                || bytes[at] == UInt8(ascii: ":")
        {
            name.append(bytes[at].lowercased)
            at += 1
        }
        var equals = at
        while equals < bytes.count, bytes[equals].isFWS { equals += 1 }
        guard equals < bytes.count, bytes[equals] == UInt8(ascii: "=") else { return }
        at = equals + 1
        while at < bytes.count, bytes[at].isFWS { at += 1 }
        let (value, isQuoted) = readValue()
        switch String(decoding: name, as: UTF8.self) {
        case "class" where !isConditional: tag.classes += staticWords(value)
        case "id" where !isConditional: tag.id = staticWords(value).first
        case "style":
            tag.style = MarkupTag.Value(range: value, isConditional: isConditional, isQuoted: isQuoted)
        default: break
        }
    }

    private mutating func readValue() -> (Range<Int>, isQuoted: Bool) {
        guard at < bytes.count else { return (at..<at, false) }
        var depth = 0
        let quote = bytes[at]
        let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        if isQuoted { at += 1 }
        let start = at
        while at < bytes.count {
            if bytes[at...].starts(with: "{{".utf8) {
                skipMustache(&depth)
                continue
            }
            if isQuoted ? bytes[at] == quote : bytes[at].isFWS || bytes[at] == UInt8(ascii: ">") { break }
            at += 1
        }
        let value = start..<at
        if isQuoted, at < bytes.count { at += 1 }
        return (value, isQuoted)
    }

    /// The words of a value that are there whatever the Mustache tags in it give.
    private func staticWords(_ range: Range<Int>) -> [[UInt8]] {
        var words: [[UInt8]] = [[]]
        var (index, depth, isMixed) = (range.lowerBound, 0, false)
        func close() {
            if isMixed { words.removeLast() }
            words.append([])
            isMixed = false
        }
        while index < range.upperBound {
            if bytes[index...].starts(with: "{{".utf8) {
                let sigil = index + 2 < range.upperBound ? bytes[index + 2] : 0
                if sigil == UInt8(ascii: "#") || sigil == UInt8(ascii: "^") { depth += 1 }
                if sigil == UInt8(ascii: "/") { depth -= 1 }
                isMixed = true
                index = min(end(of: "}}", from: index + 2), range.upperBound)
                if sigil == UInt8(ascii: "/"), depth <= 0 { close() }
                continue
            }
            if depth == 0 {
                if bytes[index].isFWS { close() } else { words[words.count - 1].append(bytes[index]) }
            }
            index += 1
        }
        close()
        return words.filter { !$0.isEmpty }
    }
}

/// Writes a source anew with styles in its tags.
private struct StyleWriter {
    let bytes: [UInt8]
    let sheet: StyleSheet
    private(set) var out: [UInt8] = []
    private(set) var notes: [StyleInliner.Note] = []
    private var written = 0
    /// What was found for tags of one name, id and classes.
    private var found: [[[UInt8]]: [UInt8]] = [:]

    init(bytes: [UInt8], sheet: StyleSheet) { (self.bytes, self.sheet) = (bytes, sheet) }

    private mutating func copy(to end: Int) {
        out += bytes[written..<max(written, end)]
        written = max(written, end)
    }

    mutating func finish() { copy(to: bytes.count) }

    mutating func write(_ sheet: MarkupReader.Sheet, keeping kept: [UInt8]) {
        guard out.count <= StyleInliner.largest else { return }
        copy(to: sheet.whole.lowerBound)
        if !kept.isEmpty {
            copy(to: sheet.content.lowerBound)
            out += [.lf] + kept + [.lf]
            written = sheet.content.upperBound
            copy(to: sheet.whole.upperBound)
        } else {
            written = sheet.whole.upperBound
        }
    }

    mutating func write(_ tag: MarkupTag) {
        guard out.count <= StyleInliner.largest else { return }
        let key = [tag.name, tag.id ?? []] + tag.classes
        let declarations = found[key] ?? sheet.declarations(for: tag)
        found[key] = declarations
        guard !declarations.isEmpty else { return }
        guard let style = tag.style else {
            copy(to: tag.nameEnd)
            out += Array(" style=\"".utf8) + quoted(declarations) + [UInt8(ascii: "\"")]
            return
        }
        guard style.isQuoted, !style.isConditional else {
            notes.append(
                .init(
                    offset: tag.range.lowerBound,
                    message:
                        "a style attribute without quotation marks, or inside of a section, takes no rules of the style sheet; write them into it"
                ))
            return
        }
        copy(to: style.range.lowerBound)
        // Its own come last and win.
        out += quoted(declarations) + Array("; ".utf8)
    }

    private func quoted(_ declarations: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        for byte in declarations {
            switch byte {
            case UInt8(ascii: "\""): text += "&quot;".utf8
            case UInt8(ascii: "&"): text += "&amp;".utf8
            case UInt8(ascii: "<"): text += "&lt;".utf8
            default: text.append(byte)
            }
        }
        return text
    }
}
