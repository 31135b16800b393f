/// Reads HTML as plain text: blocks become lines, links keep their target, quotes are marked with `> `,
/// scripts, styles and hidden blocks are left out. One pass, total on any input.
package func plainText(fromHTML html: String) -> String {
    var reader = HTMLReader(Array(html.utf8))
    return reader.read()
}

private struct HTMLReader {
    private let bytes: [UInt8]
    private var position = 0
    private var lines: [String] = []
    private var line: [UInt8] = []
    private var quoteDepth = 0
    private var preformatted = 0
    private var linkTarget: String?
    private var linkStart = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func read() -> String {
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "<"): readMarkup()
            case UInt8(ascii: "&"): readReference()
            default: appendText(bytes[position])
            }
        }
        endLine()
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines.joined(separator: "\n")
    }

    private mutating func appendText(_ byte: UInt8) {
        position += 1
        if preformatted > 0, byte == .lf { return endLine() }
        if byte.isFWS, preformatted == 0 {
            if let last = line.last, last != .space { line.append(.space) }
        } else if byte != .cr {
            line.append(byte)
        }
    }

    private mutating func endLine() {
        while let last = line.last, last.isWSP { line.removeLast() }
        let text = String(decoding: line, as: UTF8.self)
        line.removeAll(keepingCapacity: true)
        linkStart = 0
        if text.isEmpty, lines.last?.isEmpty ?? true { return }
        lines.append(text.isEmpty ? "" : String(repeating: "> ", count: min(quoteDepth, 20)) + text)
    }

    private mutating func breakParagraph() {
        if !line.isEmpty { endLine() }
        if lines.last?.isEmpty == false { lines.append("") }
    }

    private mutating func readMarkup() {
        if bytes[position...].starts(with: "<!--".utf8) {
            position = end(of: "-->", from: position + 4) ?? bytes.count
            return
        }
        guard position + 1 < bytes.count, let tag = readTag() else {
            return appendText(bytes[position])
        }
        if tag.closes { closeTag(tag.name) } else { openTag(tag) }
    }

    private struct Tag {
        var name: String
        var closes: Bool
        var attributes: [String: String]
    }

    /// Reads `<name a=b …>`; nil (nothing consumed) if no name follows.
    private mutating func readTag() -> Tag? {
        var at = position + 1
        let closes = bytes[at] == UInt8(ascii: "/")
        if closes { at += 1 }
        if at < bytes.count, bytes[at] == UInt8(ascii: "!") || bytes[at] == UInt8(ascii: "?") {
            position = end(of: ">", from: at) ?? bytes.count
            return Tag(name: "!", closes: false, attributes: [:])
        }
        let nameStart = at
        while at < bytes.count, bytes[at].isLetter || bytes[at].isDigit || bytes[at] == UInt8(ascii: ":") {
            at += 1
        }
        guard at > nameStart else { return nil }
        var tag = Tag(
            name: String(decoding: bytes[nameStart..<at].lazy.map(\.lowercased), as: UTF8.self),
            closes: closes,
            attributes: [:])
        while at < bytes.count, bytes[at] != UInt8(ascii: ">") {
            if bytes[at].isFWS || bytes[at] == UInt8(ascii: "/") {
                at += 1
                continue
            }
            readAttribute(&at, into: &tag)
        }
        position = min(at + 1, bytes.count)
        return tag
    }

    private func readAttribute(_ at: inout Int, into tag: inout Tag) {
        let start = at
        while at < bytes.count, !bytes[at].isFWS, bytes[at] != UInt8(ascii: "="),
            bytes[at] != UInt8(ascii: ">")
        { at += 1 }
        let name = String(decoding: bytes[start..<at].lazy.map(\.lowercased), as: UTF8.self)
        while at < bytes.count, bytes[at].isFWS { at += 1 }
        guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else {
            if at == start { at += 1 }
            if tag.attributes.count < 50, !name.isEmpty { tag.attributes[name] = "" }
            return
        }
        at += 1
        while at < bytes.count, bytes[at].isFWS { at += 1 }
        guard at < bytes.count else { return }
        let quote = bytes[at]
        let valueStart: Int
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            at += 1
            valueStart = at
            while at < bytes.count, bytes[at] != quote { at += 1 }
        } else {
            valueStart = at
            while at < bytes.count, !bytes[at].isFWS, bytes[at] != UInt8(ascii: ">") { at += 1 }
        }
        if tag.attributes.count < 50 {
            tag.attributes[name] = String(decoding: bytes[valueStart..<min(at, bytes.count)], as: UTF8.self)
        }
        if at < bytes.count, bytes[at] == quote, quote != UInt8(ascii: ">") { at += 1 }
    }

    private mutating func openTag(_ tag: Tag) {
        switch tag.name {
        case "script", "style", "title": skipRawText(tag.name)
        case "noscript", "template": skipElement(tag.name)
        case "head": skipElement(tag.name, until: "body")
        case "br": endLineKeepingBlank()
        case "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "hr": breakParagraph()
        case "div", "tr", "section", "article", "header", "footer", "address":
            if isHidden(tag) { skipElement(tag.name) } else if !line.isEmpty { endLine() }
        case "span" where isHidden(tag), "font" where isHidden(tag), "td" where isHidden(tag):
            skipElement(tag.name)
        case "td", "th":
            if let last = line.last, last != .space { line.append(.space) }
        case "li":
            if !line.isEmpty { endLine() }
            line += Array("- ".utf8)
        case "blockquote":
            if !line.isEmpty { endLine() }
            quoteDepth += 1
        case "pre":
            if !line.isEmpty { endLine() }
            preformatted += 1
        case "a":
            linkTarget = tag.attributes["href"].map { $0.replacing("&amp;", with: "&") }
            linkStart = line.count
        case "img":
            if let alt = tag.attributes["alt"], !alt.trimmed.isEmpty {
                line += Array("[\(alt.singleLine)]".utf8)
            }
        default: break
        }
    }

    private mutating func endLineKeepingBlank() {
        if line.isEmpty, lines.last?.isEmpty == false { lines.append("") } else { endLine() }
    }

    private mutating func closeTag(_ name: String) {
        switch name {
        case "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table": breakParagraph()
        case "div", "tr", "li", "section", "article", "address":
            if !line.isEmpty { endLine() }
        case "blockquote":
            if !line.isEmpty { endLine() }
            quoteDepth = max(0, quoteDepth - 1)
        case "pre":
            if !line.isEmpty { endLine() }
            preformatted = max(0, preformatted - 1)
        case "a": closeLink()
        default: break
        }
    }

    /// Longest link whose target is shown; a longer one is nothing that a person reads, and comparing it is dear.
    private static let longestLink = 2000

    /// Appends the target of a link unless its text already shows it.
    private mutating func closeLink() {
        defer { linkTarget = nil }
        guard let target = linkTarget?.trimmed.singleLine, target.hasPrefix("http"),
            target.utf8.count <= HTMLReader.longestLink,
            linkStart <= line.count, line.count - linkStart <= HTMLReader.longestLink
        else { return }
        let shown = String(decoding: line[linkStart...], as: UTF8.self).trimmed
        if !shown.isEmpty, !target.contains(shown), !shown.contains(target) {
            line += Array(" <\(target)>".utf8)
        }
    }

    private func isHidden(_ tag: Tag) -> Bool {
        guard let style = tag.attributes["style"]?.asciiLowercased else {
            return tag.attributes["hidden"] != nil
        }
        let plain = style.filter { $0 != " " }
        return plain.contains("display:none") || plain.contains("visibility:hidden")
            || plain.contains("mso-hide:all")
    }

    /// Passes over an element whose content is no markup (HTML §13.1.2.2): only its own end tag ends it.
    private mutating func skipRawText(_ name: String) {
        let pattern = Array("</\(name)".utf8)
        while let next = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
            if bytes[next...].starts(with: pattern, by: { $0.lowercased == $1 }) {
                position = end(of: ">", from: next) ?? bytes.count
                return
            }
            position = next + 1
        }
        position = bytes.count
    }

    /// Passes over an element with its content, counting nested ones of the same name; the start tag `until`,
    /// which may not stand within, ends it as well (the end tag of `head` may be left out).
    private mutating func skipElement(_ name: String, until: String? = nil) {
        var depth = 1
        while position < bytes.count, depth > 0 {
            guard let next = bytes[position...].firstIndex(of: UInt8(ascii: "<")) else {
                position = bytes.count
                return
            }
            position = next
            guard position + 1 < bytes.count, let tag = readTag() else {
                position += 1
                continue
            }
            if tag.name == until { return }
            if ["script", "style", "title"].contains(tag.name), !tag.closes { skipRawText(tag.name) }
            if tag.name == name { depth += tag.closes ? -1 : 1 }
        }
    }

    private mutating func readReference() {
        let limit = min(bytes.count, position + 12)
        guard let end = bytes[position..<limit].firstIndex(of: UInt8(ascii: ";")) else {
            return appendText(bytes[position])
        }
        let name = String(decoding: bytes[(position + 1)..<end], as: UTF8.self)
        guard let text = HTMLReader.character(name) else { return appendText(bytes[position]) }
        position = end + 1
        line += text == "\u{A0}" ? [.space] : Array(text.utf8)
    }

    private static func character(_ name: String) -> String? {
        if name.hasPrefix("#") {
            let digits = name.dropFirst()
            let code =
                digits.hasPrefix("x") || digits.hasPrefix("X")
                ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
            // HTML §13.2.5.80: 128 to 159 mean what they mean in windows-1252.
            if let code, (0x80...0x9F).contains(code) {
                return decodeText([UInt8(code)], charset: "windows-1252").text
            }
            return code.flatMap(Unicode.Scalar.init).map { $0.value < 0x20 ? " " : String($0) }
        }
        return namedCharacters[name]
    }

    private func end(of text: String, from start: Int) -> Int? {
        let pattern = Array(text.utf8)
        var at = start
        while at + pattern.count <= bytes.count {
            guard let next = bytes[at...].firstIndex(of: pattern[0]) else { return nil }
            if bytes[next...].starts(with: pattern) { return next + pattern.count }
            at = next + 1
        }
        return nil
    }
}

/// The character references that mail uses (HTML §13.5); others stay as written.
private let namedCharacters: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "euro": "€", "copy": "©",
    "reg": "®", "trade": "™", "hellip": "…", "mdash": "—", "ndash": "–", "lsquo": "‘", "rsquo": "’",
    "ldquo": "“",
    "rdquo": "”", "laquo": "«", "raquo": "»", "bdquo": "„", "bull": "•", "middot": "·", "auml": "ä",
    "ouml": "ö",
    "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß", "eacute": "é", "egrave": "è",
    "ecirc": "ê",
    "agrave": "à", "acirc": "â", "ccedil": "ç", "icirc": "î", "ocirc": "ô", "ucirc": "û", "ugrave": "ù",
    "ntilde": "ñ", "aacute": "á", "iacute": "í", "oacute": "ó", "uacute": "ú", "aring": "å", "Aring": "Å",
    "oslash": "ø", "aelig": "æ", "zwnj": "", "shy": "",
]
