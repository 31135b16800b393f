import Mail

/// Values that stand in HTML where escaping does not keep them from being more than text: outside of
/// quotation marks in a tag, in a style sheet or script, as the beginning of a link.
func markupProblems(_ flat: FlatTemplate) -> [TemplateProblem] {
    var walk = MarkupWalk(flat)
    walk.run()
    return walk.problems
}

/// Goes once over HTML with Mustache tags in it.
private struct MarkupWalk {
    private enum Position {
        case text
        /// Between `<name` and `>`, outside of a value.
        case tag
        /// In the quoted value of an attribute.
        case value(attribute: String, quote: UInt8, isAtStart: Bool)
    }

    private let flat: FlatTemplate
    private let bytes: [UInt8]
    private var at = 0
    private var position = Position.text
    /// The last name read in a tag: the attribute to which a value belongs.
    private var name = ""
    /// `style` or `script`, until its end.
    private var rawElement: String?
    private(set) var problems: [TemplateProblem] = []

    init(_ flat: FlatTemplate) {
        self.flat = flat
        bytes = Array(flat.text.utf8)
    }

    mutating func run() {
        while at < bytes.count {
            if starts("{{") {
                readMustache()
                continue
            }
            switch position {
            case .text: readText()
            case .tag: readInTag()
            case .value(let attribute, let quote, _):
                position =
                    bytes[at] == quote
                    ? .tag : .value(attribute: attribute, quote: quote, isAtStart: false)
                at += 1
            }
        }
    }

    private func starts(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { text in
            at + text.count <= bytes.count
                && bytes[at..<(at + text.count)].elementsEqual(text, by: { $0.lowercased == $1 })
        }
    }

    private mutating func readText() {
        guard bytes[at] == UInt8(ascii: "<") else { return at += 1 }
        if let raw = rawElement {
            let isEnd = starts("</style") && raw == "style" || starts("</script") && raw == "script"
            // A style sheet without its end: the linter tells it, where it begins.
            let next = at + 1 < bytes.count ? bytes[at + 1] : .space
            let isForgotten = raw == "style" && (next.isLetter || next == UInt8(ascii: "/"))
            if isEnd || isForgotten { rawElement = nil }
            if isEnd || !isForgotten { at += 1 }
            return
        }
        let start = at
        at += 1
        if starts("!--") { return }
        while at < bytes.count, bytes[at].isLetter || bytes[at].isDigit || bytes[at] == UInt8(ascii: "/") {
            at += 1
        }
        guard at > start + 1 else { return }
        let element = String(decoding: bytes[(start + 1)..<at], as: UTF8.self).asciiLowercased
        if element == "style" || element == "script" { rawElement = element }
        (position, name) = (.tag, "")
    }

    private mutating func readInTag() {
        let byte = bytes[at]
        at += 1
        switch byte {
        case UInt8(ascii: ">"): position = .text
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            position = .value(attribute: name.asciiLowercased, quote: byte, isAtStart: true)
        case UInt8(ascii: "="): break
        case _ where byte.isFWS: break
        default:
            let start = at - 1
            while at < bytes.count, !bytes[at].isFWS, !"=>\"'{".utf8.contains(bytes[at]) { at += 1 }
            name = String(decoding: bytes[start..<at], as: UTF8.self)
        }
    }

    private mutating func readMustache() {
        let start = at
        at += 2
        let contentStart = at
        while at < bytes.count, !starts("}}") { at += 1 }
        let content = String(decoding: bytes[contentStart..<at], as: UTF8.self)
        at = min(bytes.count, at + 2)
        guard let sigil = content.utf8.first, !"#^/".utf8.contains(sigil) else { return }
        check(content, start)
        if case .value(let attribute, let quote, _) = position {
            position = .value(attribute: attribute, quote: quote, isAtStart: false)
        }
    }

    private mutating func check(_ variable: String, _ offset: Int) {
        let tag = "{{\(variable)}}"
        if let rawElement, case .text = position {
            return report(
                "\(tag) stands in <\(rawElement)>, where a message could write more than text; write it out",
                offset)
        }
        switch position {
        case .text: break
        case .tag: report("\(tag) stands in a tag without quotation marks; write name=\"\(tag)\"", offset)
        case .value(let attribute, _, let isAtStart):
            if attribute == "style" || attribute.hasPrefix("on") {
                report(
                    "\(tag) stands in “\(attribute)”, where a message could do more than say something; write it out",
                    offset)
            } else if ["href", "src", "action"].contains(attribute), isAtStart, variable != "href" {
                report(
                    "a link may not begin with \(tag), which could lead anywhere; use {{href}} of a contact option, or begin with https://",
                    offset)
            }
        }
    }

    private mutating func report(_ message: String, _ offset: Int) {
        guard problems.count < 20, let place = flat.place(at: offset) else { return }
        problems.append(TemplateProblem(place, message))
    }
}
