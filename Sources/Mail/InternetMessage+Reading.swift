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
        for index in inlineTextParts(of: 0) where length < 4 << 20 {
            let part = parts[index]
            let isHTML = part.contentType.value == "text/html"
            let decoded = text(of: part)
            if let problem = decoded.problem, !out.problems.contains(problem) { out.problems.append(problem) }
            let piece = isHTML ? plainText(fromHTML: decoded.text) : decoded.text
            length += piece.utf8.count
            pieces.append(piece)
        }
        out.text = pieces.count == 1 ? pieces[0] : pieces.map(\.trimmed).filter { !$0.isEmpty }.joined(separator: "\n\n")
        out.hasHTML = parts.contains { $0.contentType.value == "text/html" }
        return out
    }

    /// All leaves that are neither the text that is read nor an alternative of it.
    package var attachments: [Attachment] {
        parts.indices.compactMap { index in
            let part = parts[index]
            guard part.kind == .leaf, isAttachment(index) else { return nil }
            return Attachment(
                part: index, filename: part.filename ?? "", type: part.contentType.value,
                size: content(of: part).count)
        }
    }

    private func isAttachment(_ index: Int) -> Bool {
        let part = parts[index]
        if part.disposition?.value == "attachment" || part.filename != nil { return true }
        if part.contentType.value.hasPrefix("text/") { return false }
        return index > 0 || part.contentType.value != "text/plain"
    }

    /// The text leaves below `root` that are read inline, in order; depth is bounded by `MessageLimits`.
    private func inlineTextParts(of root: Int) -> [Int] {
        let part = parts[root]
        switch part.kind {
        case .leaf:
            let isText = ["text/plain", "text/html", "text/enriched"].contains(part.contentType.value)
            return isText && part.disposition?.value != "attachment" && part.filename == nil ? [root] : []
        case .message:
            // A forwarded message is an attachment of what is read; the whole of a message within nothing else.
            return []
        case .multipart:
            let lists = part.children.map { inlineTextParts(of: $0) }
            guard part.contentType.value == "multipart/alternative" else { return lists.flatMap { $0 } }
            let plain = lists.first { list in
                list.contains { parts[$0].contentType.value == "text/plain" && !isBlank(parts[$0]) }
            }
            return plain ?? lists.last { !$0.isEmpty } ?? []
        }
    }

    private func isBlank(_ part: Part) -> Bool {
        bytes[part.body].allSatisfy { $0.isFWS }
    }
}
