/// Reads HTML as plain text: blocks become lines, lists keep their marks, links their target, rows of data
/// stand on a line, quotes are marked with `> `; scripts, styles and hidden text are left out. One pass,
/// total on any input.
package func plainText(fromHTML html: String) -> String { markedText(fromHTML: html).text }

/// The same, with what the structure says of each line.
package func markedText(fromHTML html: String) -> MarkedText {
    let bytes = Array(html.utf8)
    var reader = HTMLReader(bytes)
    reader.read()
    if reader.isEmpty, reader.hidSomething {
        // An element that hides and is never closed would hide all.
        reader = HTMLReader(bytes)
        reader.showsHidden = true
        reader.read()
    }
    return reader.result
}

/// A reader of HTML as mail holds it: no tree is built. Elements that matter (hidden, quoting, tables,
/// lists) stand on a stack of frames; every octet is read once, and nothing recurses.
struct HTMLReader {
    struct Line {
        var text: [UInt8]
        var mark: LineMark
        var depth: Int
    }

    let bytes: [UInt8]
    var position = 0
    var showsHidden = false
    private(set) var hidSomething = false

    var lines: [Line] = []
    private(set) var line: [UInt8] = []
    /// What stands before the next text: the mark of a list item.
    var pendingPrefix: [UInt8] = []

    // What the open elements amount to.
    var frames: [HTMLFrame] = []
    var openCount = [Int](repeating: 0, count: htmlElements.count + 1)
    var hiddenDepth = 0
    var quoteDepth = 0
    var attributionDepth = 0
    var signatureDepth = 0
    var preformatted = 0
    var tables: [HTMLTable] = []
    var lists: [HTMLList] = []
    /// The frames of containers in which no quote was met yet.
    var freshContainers: [Int] = []
    /// The last octet of the last line with text.
    private(set) var lastOctet: UInt8?
    /// From here on all is a quoted message.
    var isRestQuoted = false
    var hasQuote = false

    private var linkTarget: Range<Int>?
    private var linkStart = 0

    // What is known not to come any more, so that it is not looked for again and again.
    var endless = HTMLEndless()

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isEmpty: Bool { lines.isEmpty }

    mutating func read() {
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "<"): readMarkup()
            case UInt8(ascii: "&"): readReference()
            default: readText()
            }
        }
        closeFrames(downTo: 0)
        endLine()
        while lines.last?.text.isEmpty == true { lines.removeLast() }
    }

    var result: MarkedText {
        var out: [UInt8] = []
        for (index, line) in lines.enumerated() {
            if index > 0 { out.append(.lf) }
            if !line.text.isEmpty {
                for _ in 0..<line.depth { out += [UInt8(ascii: ">"), .space] }
            }
            out += line.text
        }
        return MarkedText(
            text: String(decoding: out, as: UTF8.self), marks: lines.map(\.mark), hasQuote: hasQuote)
    }

    // MARK: Text

    private mutating func readText() {
        let start = position
        if preformatted > 0 { return readPreformatted() }
        if bytes[position].isFWS {
            repeat { position += 1 } while position < bytes.count && bytes[position].isFWS
            if let last = line.last, last != .space, hiddenDepth == 0 { line.append(.space) }
            return
        }
        while position < bytes.count, !bytes[position].isFWS, bytes[position] != UInt8(ascii: "<"),
            bytes[position] != UInt8(ascii: "&")
        { position += 1 }
        append(bytes[start..<position])
    }

    private mutating func readPreformatted() {
        let byte = bytes[position]
        position += 1
        if byte == .lf { return endLineKeepingBlank() }
        if byte != .cr { append(CollectionOfOne(byte)) }
    }

    mutating func append(_ text: some Collection<UInt8>) {
        if hiddenDepth > 0 {
            if !text.allSatisfy(\.isFWS) { hidSomething = true }
            return
        }
        if line.isEmpty, !pendingPrefix.isEmpty {
            line = pendingPrefix
            pendingPrefix = []
        }
        line += text
    }

    // MARK: Lines

    mutating func endLine() {
        while let last = line.last, last.isWSP { line.removeLast() }
        linkStart = 0
        var text = line
        line.removeAll(keepingCapacity: true)
        if text.contains(where: { $0 >= 0xC2 }) { text = withoutPadding(text) }
        if text.isEmpty, lines.last?.text.isEmpty ?? true { return }
        add(text)
    }

    private mutating func add(_ text: [UInt8]) {
        let isQuoted = quoteDepth > 0 || attributionDepth > 0 || !freshContainers.isEmpty || isRestQuoted
        let mark: LineMark = isQuoted ? .quoted : signatureDepth > 0 ? .signature : .plain
        // A quote of many levels is hardly read; its marks are not to be longer than its text.
        lines.append(Line(text: text, mark: mark, depth: min(quoteDepth + (isRestQuoted ? 1 : 0), 10)))
        lastOctet = text.last ?? lastOctet
        if !text.isEmpty, !tables.isEmpty { tables[tables.count - 1].lineAdded() }
    }

    mutating func endLineKeepingBlank() {
        if hiddenDepth > 0 { return }
        if line.isEmpty, lines.last?.text.isEmpty == false { add([]) } else { endLine() }
    }

    mutating func endBlock() { if !line.isEmpty { endLine() } }

    mutating func breakParagraph() {
        endBlock()
        if lines.last?.text.isEmpty == false { add([]) }
    }

    /// Without runs of marks of no width, with which senders pad the preview of a mail; no-break spaces as
    /// spaces.
    private func withoutPadding(_ text: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        var index = 0
        while index < text.count {
            var end = index
            var (marks, spaces) = (0, 0)
            while end < text.count {
                if let width = space(text, end) {
                    (end, spaces) = (end + width, spaces + 1)
                } else if let width = padding(text, end) {
                    (end, marks) = (end + width, marks + 1)
                } else {
                    break
                }
            }
            if marks >= 3 {
                if !out.isEmpty, end < text.count { out.append(.space) }
            } else if marks == 0 {
                out += [UInt8](repeating: .space, count: spaces)
            } else {
                out += text[index..<end]
            }
            if end < text.count { out.append(text[end]) }
            index = end + 1
        }
        while out.last == .space { out.removeLast() }
        return out
    }

    private func space(_ text: [UInt8], _ index: Int) -> Int? {
        if text[index] == .space { return 1 }
        return text[index] == 0xC2 && index + 1 < text.count && text[index + 1] == 0xA0 ? 2 : nil
    }

    /// U+00AD, U+034F, U+180E, U+2007, U+200B to U+200F, U+2060 to U+2064, U+FEFF: the octets of one.
    private func padding(_ text: [UInt8], _ index: Int) -> Int? {
        let next = index + 1 < text.count ? text[index + 1] : 0
        let third = index + 2 < text.count ? text[index + 2] : 0
        switch (text[index], next, third) {
        case (0xC2, 0xAD, _), (0xCD, 0x8F, _): return 2
        case (0xE1, 0xA0, 0x8E), (0xE2, 0x80, 0x87), (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x81, 0xA0...0xA4),
            (0xEF, 0xBB, 0xBF):
            return 3
        default: return nil
        }
    }

    // MARK: Links and pictures

    /// Longest link whose target is shown; a longer one is nothing that a person reads, and comparing it is
    /// dear.
    private static let longestLink = 2000

    mutating func openLink(_ target: Range<Int>?) {
        guard hiddenDepth == 0 else { return }
        linkTarget = target
        linkStart = line.count
    }

    /// Appends the target of a link unless its text already shows it.
    mutating func closeLink() {
        guard let range = linkTarget, hiddenDepth == 0 else { return }
        linkTarget = nil
        guard range.count <= HTMLReader.longestLink, linkStart <= line.count,
            line.count - linkStart <= HTMLReader.longestLink
        else { return }
        let target = attributeText(range)
        guard target.asciiLowercased.hasPrefix("http") else { return }
        let shown = String(decoding: line[linkStart...], as: UTF8.self).trimmed
        if !shown.isEmpty, !target.contains(shown), !shown.contains(target) {
            append(Array(" <\(target)>".utf8))
        }
    }

    mutating func showPicture(_ alternative: Range<Int>?) {
        guard let alternative, alternative.count <= HTMLReader.longestLink else { return }
        let text = attributeText(alternative)
        if !text.isEmpty { append(Array("[\(text)]".utf8)) }
    }

    private func attributeText(_ range: Range<Int>) -> String {
        withCharacters(bytes[range]).trimmed.singleLine
    }
}
