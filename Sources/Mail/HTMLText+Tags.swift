/// A tag with the attributes that reading needs, as ranges of the input.
struct HTMLTag {
    /// The first octets of its name (see `htmlKey`).
    var name: UInt64
    var closes = false
    var style: Range<Int>?
    var classes: Range<Int>?
    var id: Range<Int>?
    var href: Range<Int>?
    var alt: Range<Int>?
    var label: Range<Int>?
    var type: Range<Int>?
    var marker: Range<Int>?
    var start: Range<Int>?
    var cite: Range<Int>?
    var isHidden = false

    /// Whether it has an attribute in which mail clients name what it is for.
    var hasNames: Bool { classes != nil || id != nil || label != nil || marker != nil }

    mutating func set(_ attribute: UInt64, _ value: Range<Int>) {
        switch attribute {
        case HTMLKey.style: style = style ?? value
        case HTMLKey.class: classes = classes ?? value
        case HTMLKey.id: id = id ?? value
        case HTMLKey.href: href = href ?? value
        case HTMLKey.alt: alt = alt ?? value
        case HTMLKey.name: label = label ?? value
        case HTMLKey.type: type = type ?? value
        case HTMLKey.marker: marker = marker ?? value
        case HTMLKey.start: start = start ?? value
        case HTMLKey.cite: cite = cite ?? value
        case HTMLKey.hidden: isHidden = true
        default: break
        }
    }
}

/// The first eight octets of a name, in lower case: enough to tell apart those that matter.
func htmlKey(_ name: some Sequence<UInt8>) -> UInt64 {
    var key: UInt64 = 0
    var count = 0
    for byte in name {
        if count == 8 { break }
        key = key << 8 | UInt64(byte.lowercased)
        count += 1
    }
    return key
}

enum HTMLKey {
    static let style = htmlKey("style".utf8)
    static let `class` = htmlKey("class".utf8)
    static let id = htmlKey("id".utf8)
    static let href = htmlKey("href".utf8)
    static let alt = htmlKey("alt".utf8)
    static let name = htmlKey("name".utf8)
    static let type = htmlKey("type".utf8)
    static let marker = htmlKey("data-marker".utf8)
    static let start = htmlKey("start".utf8)
    static let cite = htmlKey("cite".utf8)
    static let hidden = htmlKey("hidden".utf8)
}

/// What was looked for in vain up to the end of the text.
struct HTMLEndless {
    var tag = false
    var comment = false
    var quote = false
    var apostrophe = false
}

extension HTMLReader {
    mutating func readMarkup() {
        let next = position + 1 < bytes.count ? bytes[position + 1] : 0
        if next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
            || next == UInt8(ascii: "/") && declares(position + 2)
        {
            return skipDeclaration()
        }
        guard !endless.tag, let tag = readTag() else {
            append(CollectionOfOne(bytes[position]))
            position += 1
            return
        }
        if tag.closes { close(tag) } else { open(tag) }
    }

    private func declares(_ index: Int) -> Bool {
        index < bytes.count && (bytes[index] == UInt8(ascii: "!") || bytes[index] == UInt8(ascii: "?"))
    }

    /// A comment, a declaration or a processing instruction; one that is never closed ends at the next `>`.
    private mutating func skipDeclaration() {
        if bytes[position...].starts(with: "<!--".utf8), !endless.comment {
            let start = position + 4
            if let end = end(of: "-->", from: start) {
                if isOriginalMark(start, end) { beginRest() }
                position = end
                return
            }
            endless.comment = true
        }
        position = bytes[position...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count
    }

    /// `<!-- originalMessage -->`: Samsung's mail writes it above what is quoted.
    private func isOriginalMark(_ start: Int, _ end: Int) -> Bool {
        guard end - start < 40, end - start > 15 else { return false }
        return bytes[start..<end].drop { $0.isFWS }.starts(with: "originalMessage".utf8)
    }

    /// Reads `<name a=b …>`; nil (nothing consumed) if no name follows, or no `>`.
    private mutating func readTag() -> HTMLTag? {
        var at = position + 1
        let closes = at < bytes.count && bytes[at] == UInt8(ascii: "/")
        if closes { at += 1 }
        let nameStart = at
        while at < bytes.count, bytes[at].isLetter || bytes[at].isDigit || bytes[at] == UInt8(ascii: ":") {
            at += 1
        }
        guard at > nameStart, bytes[nameStart].isLetter else { return nil }
        var tag = HTMLTag(name: htmlKey(bytes[nameStart..<at]))
        tag.closes = closes
        while at < bytes.count, bytes[at] != UInt8(ascii: ">") {
            if bytes[at].isFWS || bytes[at] == UInt8(ascii: "/") {
                at += 1
            } else {
                readAttribute(&at, into: &tag)
            }
        }
        guard at < bytes.count else {
            endless.tag = true
            return nil
        }
        position = at + 1
        return tag
    }

    private mutating func readAttribute(_ at: inout Int, into tag: inout HTMLTag) {
        let start = at
        while at < bytes.count, !bytes[at].isFWS, bytes[at] != UInt8(ascii: "="),
            bytes[at] != UInt8(ascii: ">")
        { at += 1 }
        let name = htmlKey(bytes[start..<at])
        while at < bytes.count, bytes[at].isFWS { at += 1 }
        guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else { return tag.set(name, at..<at) }
        at += 1
        while at < bytes.count, bytes[at].isFWS { at += 1 }
        guard at < bytes.count else { return }
        tag.set(name, readValue(&at))
    }

    private mutating func readValue(_ at: inout Int) -> Range<Int> {
        let quote = bytes[at]
        if quote == UInt8(ascii: "\""), !endless.quote {
            if let end = bytes[(at + 1)...].firstIndex(of: quote) { return take(&at, end) }
            endless.quote = true
        } else if quote == UInt8(ascii: "'"), !endless.apostrophe {
            if let end = bytes[(at + 1)...].firstIndex(of: quote) { return take(&at, end) }
            endless.apostrophe = true
        }
        let start = at
        while at < bytes.count, !bytes[at].isFWS, bytes[at] != UInt8(ascii: ">") { at += 1 }
        return start..<at
    }

    private func take(_ at: inout Int, _ end: Int) -> Range<Int> {
        let range = (at + 1)..<end
        at = end + 1
        return range
    }

    /// Passes over an element whose content is no markup (HTML §13.1.2.2): only its own end tag ends it.
    mutating func skipRawText(_ name: UInt64) {
        while let next = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
            position = next + 1
            guard next + 2 < bytes.count, bytes[next + 1] == UInt8(ascii: "/") else { continue }
            let end = bytes[(next + 2)...].prefix(12).prefix { $0.isLetter }
            if htmlKey(end) == name {
                position =
                    bytes[end.endIndex...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count
                return
            }
        }
        position = bytes.count
    }

    private func end(of text: StaticString, from start: Int) -> Int? {
        text.withUTF8Buffer { pattern in
            guard let first = pattern.first else { return nil }
            var at = start
            while at + pattern.count <= bytes.count {
                guard let next = bytes[at...].firstIndex(of: first) else { return nil }
                if bytes[next...].starts(with: pattern) { return next + pattern.count }
                at = next + 1
            }
            return nil
        }
    }
}
