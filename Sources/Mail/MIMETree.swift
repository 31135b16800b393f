/// One node of the MIME tree (RFC 2046): a leaf, a multipart, or a message within a message.
package struct Part: Sendable {
    package enum Kind: Sendable, Equatable { case leaf, multipart, message }

    package let headers: Headers
    package let contentType: ParameterizedValue
    package let disposition: ParameterizedValue?
    package let kind: Kind
    /// The encoded body within the message's bytes.
    package var body: Range<Int>
    /// Index of the part around it; nil for the whole message.
    package let parent: Int?
    package let depth: Int
    package var children: [Int] = []

    /// The transfer encoding in lower case (RFC 2045 §6.1), `7bit` if none is named.
    package var encoding: String {
        headers.first("content-transfer-encoding").map { ParameterizedValue($0.value).value } ?? "7bit"
    }
    /// The file name as the sender wrote it; never a path to be used.
    package var filename: String? {
        let name = disposition?.parameters["filename"] ?? contentType.parameters["name"]
        return name?.isEmpty == true ? nil : name
    }
}

/// Reads the MIME tree in one pass over the lines: each delimiter line is compared with the open boundaries
/// only, so time grows linearly with size whatever the nesting. `parts[0]` is the message itself.
func parseTree(_ bytes: [UInt8], limits: MessageLimits) -> (parts: [Part], problems: [String]) {
    var builder = TreeBuilder(bytes: bytes, limits: limits)
    builder.build()
    return (builder.parts, builder.problems)
}

private struct TreeBuilder {
    let bytes: [UInt8]
    let limits: MessageLimits
    var parts: [Part] = []
    var problems: [String] = []
    /// Multiparts whose end was not seen yet, outermost first.
    private var open: [(part: Int, boundary: [UInt8], closed: Bool)] = []
    /// The leaf that the current lines belong to.
    private var leaf: Int?

    init(bytes: [UInt8], limits: MessageLimits) {
        self.bytes = bytes
        self.limits = limits
    }

    mutating func build() {
        var position = beginPart(at: 0, parent: nil, digest: false)
        while position < bytes.count {
            let line = lineEnd(bytes, from: position, to: bytes.count)
            if !open.isEmpty, line.text - position >= 2, bytes[position] == UInt8(ascii: "-"),
                bytes[position + 1] == UInt8(ascii: "-"),
                let match = delimiter(position + 2, line.text)
            {
                endParts(above: match.level, at: position)
                if match.isClosing {
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
                continue
            }
            position = line.next
        }
        endParts(above: -1, at: bytes.count)
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
            let (headers, body) = parseHeaders(bytes, from: start, to: bytes.count, limits: limits) {
                isDelimiter($0, $1)
            }
            for problem in headers.problems where parent == nil || problem == "header-limit" { note(problem) }
            let type = headers.first("content-type").map { ParameterizedValue($0.value) }
            let fallback = ParameterizedValue(Array((digest ? "message/rfc822" : "text/plain").utf8)[...])
            let contentType = type.flatMap { $0.value.contains("/") ? $0 : nil } ?? fallback
            let depth = parent.map { parts[$0].depth + 1 } ?? 0
            let part = Part(
                headers: headers, contentType: contentType,
                disposition: headers.first("content-disposition").map { ParameterizedValue($0.value) },
                kind: kind(of: contentType, headers: headers, depth: depth), body: body..<bytes.count,
                parent: parent, depth: depth)
            let index = parts.count
            parts.append(part)
            if let parent { parts[parent].children.append(index) }
            switch part.kind {
            case .leaf:
                leaf = index
                return body
            case .multipart:
                open.append((index, boundary(contentType), false))
                return body
            case .message:
                (start, parent, digest) = (body, index, false)
            }
        }
    }

    /// The boundary without the blanks at its end, which may not stand there and which delimiter lines lose
    /// (RFC 2046 §5.1.1).
    private func boundary(_ type: ParameterizedValue) -> [UInt8] {
        var boundary = Array((type.parameters["boundary"] ?? "").utf8)
        while boundary.last?.isWSP == true { boundary.removeLast() }
        return boundary
    }

    private mutating func kind(of type: ParameterizedValue, headers: Headers, depth: Int) -> Part.Kind {
        let isMultipart = type.value.hasPrefix("multipart/")
        let isMessage = type.value == "message/rfc822" || type.value == "message/global"
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
            if !boundary(type).isEmpty { return .multipart }
            note("boundary-missing")
            return .leaf
        }
        let encoding =
            headers.first("content-transfer-encoding").map { ParameterizedValue($0.value).value } ?? "7bit"
        return ["base64", "quoted-printable"].contains(encoding) ? .leaf : .message
    }

    /// Ends the leaf and all multiparts nested deeper than `level`. The line end before a delimiter belongs to
    /// the delimiter (RFC 2046 §5.1.1).
    private mutating func endParts(above level: Int, at position: Int) {
        var end = position
        if level >= 0 {
            if end > 0, bytes[end - 1] == .lf { end -= 1 }
            if end > 0, bytes[end - 1] == .cr, end < position { end -= 1 }
        }
        let outer = level >= 0 ? open[level].part : -1
        if let leaf { close(leaf, at: end, upTo: outer) }
        leaf = nil
        while open.count - 1 > level, let inner = open.popLast() {
            if !inner.closed { note("boundary-missing") }
            close(inner.part, at: end, upTo: outer)
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

    private mutating func note(_ problem: String) {
        if !problems.contains(problem) { problems.append(problem) }
    }
}
