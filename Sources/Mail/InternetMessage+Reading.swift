/// What a reader sees of a message.
package struct ReadableText: Sendable, Equatable {
    /// The whole text, lines ended by LF; from HTML where there is no other.
    package var text = ""
    /// Whether an HTML part exists.
    package var hasHTML = false
    package var problems: [String] = []
}

/// A leaf that is offered as a file.
package struct Attachment: Sendable, Equatable {
    /// Index into `InternetMessage.parts`.
    package let part: Int
    /// As the sender wrote it; empty if unnamed. Not a path.
    package let filename: String
    package let type: String
    /// Octets after decoding.
    package let size: Int
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
        return out
    }

    /// All leaves that are neither the text that is read nor an alternative of it, and messages within the
    /// message, each as one: what is in those belongs to them.
    package var attachments: [Attachment] {
        parts.indices.compactMap { index in
            let part = parts[index]
            guard isAttachment(index), !isWithinMessage(index) else { return nil }
            return Attachment(
                part: index, filename: part.filename ?? "", type: part.contentType.value,
                size: part.kind == .message ? part.body.count : content(of: part).count)
        }
    }

    private func isAttachment(_ index: Int) -> Bool {
        let part = parts[index]
        switch part.kind {
        case .multipart: return false
        case .message: return true
        case .leaf:
            if isReadText(index) { return false }
            let isAlternative =
                part.parent.map { parts[$0].contentType.value == "multipart/alternative" } ?? false
            return !(isAlternative && part.contentType.value.hasPrefix("text/") && part.filename == nil)
        }
    }

    /// Whether a part lies in a message within this one; at most `MessageLimits.depth` steps.
    private func isWithinMessage(_ index: Int) -> Bool {
        var parent = parts[index].parent
        while let outer = parent {
            if parts[outer].kind == .message { return true }
            parent = parts[outer].parent
        }
        return false
    }

    /// Whether a part is text that is read inline: of a type that people read and no file. A multipart in which
    /// no parts could be found (no boundary, or one that never comes) is read as it stands: it may be all that
    /// the customer wrote.
    private func isReadText(_ index: Int) -> Bool {
        let part = parts[index]
        if part.disposition?.value == "attachment" || part.filename != nil { return false }
        let type = part.contentType.value
        return ["text/plain", "text/html", "text/enriched"].contains(type)
            || type.hasPrefix("multipart/") && part.children.isEmpty
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
            return plain ?? lists.last { !$0.isEmpty } ?? []
        }
    }

    private func isBlank(_ part: Part) -> Bool {
        text(of: part).text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
    }
}
