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
}
