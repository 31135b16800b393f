/// What a reader sees of a message.
package struct ReadableText: Sendable, Equatable {
    /// The whole text, lines ended by LF; from HTML where there is no other.
    package var text = ""
    /// Whether an HTML part exists.
    package var hasHTML = false
    /// Whether `text` was read from HTML.
    package var isFromHTML = false
    /// The text of the HTML, with what its structure says of each line: of the one that `text` was read
    /// from, or that stands beside it. Nil if there is none, or if `text` was put together from several
    /// parts.
    package var marked: MarkedText?
    package var problems: [String] = []
}

extension InternetMessage {
    /// The text that a person reads: of alternatives the plain one unless it is blank (RFC 2046 §5.1.4), of a
    /// mixed message all inline texts in order.
    package var readable: ReadableText {
        var out = ReadableText()
        var pieces: [MarkedText] = []
        var (length, htmlPieces) = (0, 0)
        let read = inlineTextParts(of: 0)
        for index in read where length < MessageLimits.standard.textBytes {
            let part = parts[index]
            let decoded = text(of: part)
            if let problem = decoded.problem, !out.problems.contains(problem) { out.problems.append(problem) }
            let isHTML = part.contentType.value == "text/html"
            if isHTML { htmlPieces += 1 }
            pieces.append(isHTML ? markedText(fromHTML: decoded.text) : MarkedText(text: decoded.text))
            length += pieces[pieces.count - 1].text.utf8.count
        }
        out.hasHTML = parts.contains { $0.contentType.value == "text/html" }
        if htmlPieces > 0 {
            let joined = MarkedText(joining: pieces)
            (out.text, out.marked, out.isFromHTML) = (joined.text, joined, true)
        } else {
            out.text =
                pieces.count == 1
                ? pieces[0].text : pieces.map(\.text.trimmed).filter { !$0.isEmpty }.joined(separator: "\n\n")
            if out.hasHTML, read.count == 1 { out.marked = alternative(to: read[0]) }
        }
        if out.text.utf8.allSatisfy(\.isFWS), let text = wrappedText { out.text = text }
        return out
    }

    /// The HTML beside the plain text of a `multipart/alternative`, where there is just one.
    private func alternative(to index: Int) -> MarkedText? {
        guard let parent = parts[index].parent, parts[parent].contentType.value == "multipart/alternative"
        else {
            return nil
        }
        let others = parts[parent].children.filter { $0 != index }.flatMap { inlineTextParts(of: $0) }
        guard others.count == 1, let other = others.first, parts[other].contentType.value == "text/html"
        else {
            return nil
        }
        return markedText(fromHTML: text(of: parts[other]).text)
    }

    /// Whether a part is text that is read inline: of a type that people read and no file. A multipart in
    /// which no parts could be found (no boundary, or one that never comes) is read as it stands: it may be
    /// all that the customer wrote.
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
