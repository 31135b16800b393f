/// Reads the MIME tree in one pass over the lines: each delimiter line is compared with the open boundaries
/// only, so time grows linearly with size whatever the nesting. `parts[0]` is the message itself.
func parseTree(_ bytes: [UInt8], limits: MessageLimits) -> (parts: [Part], problems: [String]) {
    let lines = MessageLines(bytes)
    var builder = TreeBuilder(lines: lines, limits: limits)
    builder.build()
    // QUIRK: a boundary that never comes, while another one does. Once, so that the work is bounded.
    if !builder.otherBoundaries.isEmpty {
        let boundaries = builder.otherBoundaries
        builder = TreeBuilder(lines: lines, limits: limits)
        builder.boundaries = boundaries
        builder.build()
        builder.note("boundary-missing")
    }
    builder.addCharsetHint()
    return (builder.parts, builder.problems)
}

private struct TreeBuilder {
    let lines: MessageLines
    let limits: MessageLimits
    var parts: [Part] = []
    var problems: [String] = []
    /// Boundaries to be used instead of those that are declared, by where the multipart's body begins.
    var boundaries: [Int: [UInt8]] = [:]
    /// Those that were found in multiparts that had no part.
    private(set) var otherBoundaries: [Int: [UInt8]] = [:]
    private var bytes: [UInt8] { lines.bytes }
    /// Multiparts whose end was not seen yet, outermost first.
    private var open: [(part: Int, boundary: [UInt8], closed: Bool)] = []
    /// The leaf that the current lines belong to.
    private var leaf: Int?

    init(lines: MessageLines, limits: MessageLimits) {
        self.lines = lines
        self.limits = limits
    }

    mutating func build() {
        var position = beginPart(at: 0, parent: nil, digest: false)
        while !open.isEmpty {
            position = lines.dashLine(from: position)
            guard position < bytes.count else { break }
            let line = lines.end(from: position, to: bytes.count)
            guard let match = delimiter(position + 2, line.text) else {
                position = line.next
                continue
            }
            endParts(above: match.level, at: position)
            if match.isClosing || isBlank(from: line.next) {
                open[match.level].closed = true
                position = line.next
            } else if parts.count >= limits.parts {
                note("part-limit")
                position = line.next
            } else {
                let parent = open[match.level].part
                let digest = parts[parent].contentType.value == "multipart/digest"
                position = beginPart(at: line.next, parent: parent, digest: digest)
            }
        }
        endParts(above: -1, at: bytes.count)
    }

    /// Whether nothing but a few blank lines follows. QUIRK: a closing delimiter without its two hyphens.
    private func isBlank(from start: Int) -> Bool {
        bytes.count - start < 100 && bytes[min(start, bytes.count)...].allSatisfy(\.isFWS)
    }

    /// Octets above 0x7F in the message's header are most likely of the charset of its text.
    mutating func addCharsetHint() {
        let isRaw = parts[0].headers.fields.indices.filter { !isASCII(parts[0].headers.fields[$0].value) }
        guard !isRaw.isEmpty else { return }
        let charset = parts.lazy.filter { $0.contentType.value.hasPrefix("text/") }
            .compactMap { $0.contentType.parameters["charset"] }.first
        for index in isRaw { parts[0].headers.fields[index].charsetHint = charset }
    }

    /// Whether the line is a delimiter of an open multipart.
    private func isDelimiter(_ start: Int, _ end: Int) -> Bool {
        !open.isEmpty && end - start >= 2 && bytes[start] == UInt8(ascii: "-")
            && bytes[start + 1] == UInt8(ascii: "-")
            && delimiter(start + 2, end) != nil
    }

    /// The innermost open multipart whose boundary this line is. Closed ones still match: a mailer that goes
    /// on after the closing delimiter has its parts read.
    private func delimiter(_ start: Int, _ end: Int) -> (level: Int, isClosing: Bool)? {
        var textEnd = end
        while textEnd > start, bytes[textEnd - 1].isWSP { textEnd -= 1 }
        let text = bytes[start..<textEnd]
        for level in open.indices.reversed() {
            let boundary = open[level].boundary
            guard text.starts(with: boundary) else { continue }
            // QUIRK: an inner multipart with the boundary of the one around it. What follows its end is the outer's.
            if open[level].closed, open[..<level].contains(where: { $0.boundary == boundary && !$0.closed }) {
                continue
            }
            if text.count == boundary.count { return (level, false) }
            if text.count == boundary.count + 2, text.suffix(2).elementsEqual("--".utf8) {
                return (level, true)
            }
        }
        return nil
    }

    /// Reads a part's header at `start`; returns where its body begins. A message within a message is entered
    /// at once.
    private mutating func beginPart(at start: Int, parent: Int?, digest: Bool) -> Int {
        var (start, parent, digest) = (start, parent, digest)
        while true {
            var reader = HeaderReader(
                lines, limits: limits, isRoot: parent == nil || parts[parent ?? 0].kind == .message)
            let (headers, body) = reader.read(from: start) { isDelimiter($0, $1) }
            for problem in headers.problems where parent == nil || problem == "header-limit" { note(problem) }
            let contentType = contentType(headers, digest: digest, isRoot: parent == nil, body: body)
            let depth = parent.map { parts[$0].depth + 1 } ?? 0
            let encoding = transferEncoding(headers.first("content-transfer-encoding"))
            let part = Part(
                headers: headers, contentType: contentType,
                disposition: headers.first("content-disposition").map { ParameterizedValue($0.value) },
                kind: kind(of: contentType, encoding, depth: depth, body: body), encoding: encoding,
                header: start..<body, body: body..<bytes.count, parent: parent, depth: depth)
            let index = parts.count
            parts.append(part)
            if let parent { parts[parent].children.append(index) }
            switch part.kind {
            case .leaf:
                leaf = index
                return body
            case .multipart:
                open.append((index, boundary(contentType, body: body) ?? [], false))
                return body
            case .message:
                (start, parent, digest) = (body, index, false)
            }
        }
    }

    /// The type of a part, `text/plain` if none is named (RFC 2045 §5.2), in a digest `message/rfc822`.
    private func contentType(_ headers: Headers, digest: Bool, isRoot: Bool, body: Int) -> ParameterizedValue
    {
        let fields = headers.fields.lazy.filter { $0.key == "content-type" }.prefix(10).map {
            ParameterizedValue($0.value)
        }
        let types = Array(fields)
        // QUIRK: several fields: the one that can be obeyed.
        let named = types.filter { $0.mediaType != nil }
        if let type = named.first(where: { !$0.boundary.isEmpty }) ?? named.first, let name = type.mediaType {
            return type.value == name ? type : type.withValue(name)
        }
        if let type = types.first, !type.parameters.isEmpty { return type.withValue("text/plain") }
        // QUIRK: the type was lost on the way, the parts were not.
        if isRoot, types.isEmpty, visibleBoundary(from: body, preamble: 3) != nil { return .unnamedMultipart }
        return digest ? .message : .plainText
    }

    /// The boundary without the blanks at its end, which may not stand there and which delimiter lines lose
    /// (RFC 2046 §5.1.1). QUIRK: where none is declared, the one that is seen.
    private func boundary(_ type: ParameterizedValue, body: Int) -> [UInt8]? {
        if let boundary = boundaries[body] { return boundary }
        var boundary = type.boundary
        while boundary.last?.isWSP == true { boundary.removeLast() }
        return boundary.isEmpty ? visibleBoundary(from: body, preamble: 100) : boundary
    }

    /// What looks like the boundary of a multipart whose body begins at `start`: behind the two hyphens of a line that a
    /// field of a part follows, within the first lines.
    private func visibleBoundary(from start: Int, preamble: Int) -> [UInt8]? {
        var position = start
        for _ in 0..<preamble {
            guard position < bytes.count, position - start < 1 << 14 else { return nil }
            let line = lines.end(from: position, to: bytes.count)
            if line.text - position > 2, line.text - position < 300, bytes[position] == UInt8(ascii: "-"),
                bytes[position + 1] == UInt8(ascii: "-"), isPartField(line.next),
                !isDelimiter(position, line.text)
            {
                var text = bytes[(position + 2)..<line.text]
                while text.last?.isWSP == true { text.removeLast() }
                if !text.isEmpty { return Array(text) }
            }
            position = line.next
        }
        return nil
    }

    private func isPartField(_ start: Int) -> Bool {
        let end = lines.end(from: start, to: min(bytes.count, start + 200)).text
        let line = bytes[min(start, end)..<end]
        return line.count > 8 && line.contains(UInt8(ascii: ":"))
            && line.prefix(8).lazy.map(\.lowercased).elementsEqual("content-".utf8)
    }

    private mutating func kind(of type: ParameterizedValue, _ encoding: String, depth: Int, body: Int)
        -> Part.Kind
    {
        let isMultipart = type.value.hasPrefix("multipart/")
        let isMessage =
            type.value == "message/rfc822" || type.value == "message/global" || type.value == "message/news"
        if type.value == "message/partial" { note("message-partial") }
        if type.value == "message/external-body" { note("external-body") }
        guard isMultipart || isMessage else { return .leaf }
        guard depth < limits.depth else {
            note("depth-limit")
            return .leaf
        }
        guard parts.count + 1 < limits.parts else {
            note("part-limit")
            return .leaf
        }
        if isMultipart {
            if type.boundary.isEmpty { note("boundary-missing") }
            return boundary(type, body: body) == nil ? .leaf : .multipart
        }
        // RFC 2046 §5.2.1 forbids it; what is encoded is read by `message(in:)`.
        return ["base64", "quoted-printable", "x-uuencode"].contains(encoding) ? .leaf : .message
    }

    /// Ends the leaf and all multiparts nested deeper than `level`. The line end before a delimiter belongs to
    /// the delimiter (RFC 2046 §5.1.1).
    private mutating func endParts(above level: Int, at position: Int) {
        var end = position
        if level >= 0, end > 0, bytes[end - 1] == lines.ender {
            end -= 1
            if lines.ender == .lf, end > 0, bytes[end - 1] == .cr { end -= 1 }
        }
        let outer = level >= 0 ? open[level].part : -1
        if let leaf { close(leaf, at: end, upTo: outer) }
        leaf = nil
        while open.count - 1 > level, let inner = open.popLast() {
            if !inner.closed { note("boundary-missing") }
            close(inner.part, at: end, upTo: outer)
            let body = parts[inner.part].body.lowerBound
            if parts[inner.part].children.isEmpty, boundaries[body] == nil, boundaries.isEmpty,
                let other = visibleBoundary(from: body, preamble: 100)
            {
                otherBoundaries[body] = other
            }
        }
    }

    /// Sets the end of a part and of the messages directly around it, up to the multipart that goes on.
    private mutating func close(_ index: Int, at end: Int, upTo outer: Int) {
        var current: Int? = index
        while let part = current, part != outer, parts[part].body.upperBound == bytes.count {
            parts[part].body = parts[part].body.lowerBound..<max(parts[part].body.lowerBound, end)
            let parent = parts[part].parent
            current = parent.flatMap { parts[$0].kind == .message ? $0 : nil }
        }
    }

    mutating func note(_ problem: String) {
        if !problems.contains(problem) { problems.append(problem) }
    }
}
