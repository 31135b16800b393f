/// What a reader sees of a message.
package struct ReadableText: Sendable, Equatable {
    /// The whole text, lines ended by LF; from HTML where there is no other.
    package var text = ""
    /// Whether an HTML part exists.
    package var hasHTML = false
    /// Whether `text` was read from HTML.
    package var isFromHTML = false
    /// The text of the HTML, with what its structure says of each line: of the one that `text` was read from, or
    /// that stands beside it. Nil if there is none, or if `text` was put together from several parts.
    package var marked: MarkedText?
    package var problems: [String] = []
}

extension InternetMessage {
    /// The text that a person reads: of alternatives the plain one unless it is blank (RFC 2046 §5.1.4), of a
    /// mixed message all inline texts in order.
    package var readable: ReadableText {
        var out = ReadableText()
        var pieces: [String] = []
        var length = 0
        for index in inlineTextParts(of: 0) where length < MessageLimits.standard.textBytes {
            let part = parts[index]
            let isHTML = part.contentType.value == "text/html"
            let decoded = text(of: part)
            if let problem = decoded.problem, !out.problems.contains(problem) { out.problems.append(problem) }
            let piece = isHTML ? plainText(fromHTML: decoded.text) : decoded.text
            length += piece.utf8.count
            pieces.append(piece)
        }
        out.text =
            pieces.count == 1
            ? pieces[0] : pieces.map(\.trimmed).filter { !$0.isEmpty }.joined(separator: "\n\n")
        out.hasHTML = parts.contains { $0.contentType.value == "text/html" }
        if out.text.utf8.allSatisfy(\.isFWS), let text = tnefText { out.text = text }
        return out
    }

    /// Whether a part is text that is read inline: of a type that people read and no file. A multipart in which
    /// no parts could be found (no boundary, or one that never comes) is read as it stands: it may be all that
    /// the customer wrote.
    func isReadText(_ index: Int) -> Bool {
        let part = parts[index]
        if part.disposition?.value == "attachment" || part.filename != nil && !isNamedText(index) {
            return false
        }
        let type = part.contentType.value
        return ["text/plain", "text/html", "text/enriched"].contains(type)
            || type.hasPrefix("multipart/") && part.children.isEmpty
    }

    /// QUIRK: mailers that name the text itself: `Content-Type: text/plain; name="body.txt"`, with no disposition, before
    /// all other parts.
    private func isNamedText(_ index: Int) -> Bool {
        let part = parts[index]
        let isFirst =
            part.parent.map { parts[$0].kind == .multipart && parts[$0].children.first == index } ?? true
        return isFirst && part.disposition?.parameters["filename"] == nil
            && ["text/plain", "text/html"].contains(part.contentType.value)
    }

    /// The text leaves below `root` that are read inline, in order; depth is bounded by `MessageLimits`.
    private func inlineTextParts(of root: Int) -> [Int] {
        let part = parts[root]
        switch part.kind {
        case .leaf: return isReadText(root) ? [root] : []
        case .message: return []  // it is an attachment of what is read
        case .multipart:
            if part.children.isEmpty { return isReadText(root) ? [root] : [] }
            let lists = part.children.map { inlineTextParts(of: $0) }
            guard part.contentType.value == "multipart/alternative" else { return lists.flatMap { $0 } }
            let plain = lists.first { list in
                list.contains { parts[$0].contentType.value == "text/plain" && !isBlank(parts[$0]) }
            }
            return plain ?? lists.last { $0.contains { !isBlank(parts[$0]) } } ?? lists.last { !$0.isEmpty }
                ?? []
        }
    }

    private func isBlank(_ part: Part) -> Bool {
        text(of: part).text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
    }
}
