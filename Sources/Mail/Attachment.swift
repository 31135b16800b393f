/// A file that the sender attached, in whatever way.
package struct Attachment: Sendable, Equatable {
    /// Index into `InternetMessage.parts`.
    package let part: Int
    /// Which of the files in that part: those written into a text, those within `winmail.dat`. Nil if the part is the
    /// file.
    package var inner: Int?
    /// As the sender wrote it; empty if unnamed. Not a path.
    package let filename: String
    package let type: String
    /// Octets after decoding.
    package let size: Int
}

extension InternetMessage {
    /// All leaves that are neither the text that is read nor an alternative of it, and messages within the
    /// message, each as one: what is in those belongs to them. Files that are written into a text (uuencode, yEnc) and
    /// those that Outlook wraps (`winmail.dat`) stand for themselves; signatures are no files.
    package var attachments: [Attachment] {
        guard parts.count > 1 || parts[0].kind != .leaf || parts[0].contentType.value != "text/plain" else {
            return isReadText(0) ? embedded(0) : isAttachment(0) ? listed(0) : []
        }
        return parts.indices.flatMap { index -> [Attachment] in
            guard !isWithinMessage(index) else { return [] }
            return isAttachment(index) ? listed(index) : isReadText(index) ? embedded(index) : []
        }
    }

    /// The octets of an attachment.
    package func content(of attachment: Attachment) -> [UInt8] {
        guard parts.indices.contains(attachment.part) else { return [] }
        let part = parts[attachment.part]
        let content = content(of: part)
        guard let inner = attachment.inner else { return content }
        if isTNEF(part) {
            let files = TNEF(content)?.files ?? []
            return files.indices.contains(inner) ? files[inner].content : []
        }
        let files = embeddedFiles(in: content[...])
        return files.indices.contains(inner) ? files[inner].content(content[...]) : []
    }

    /// What `winmail.dat` says beside its files; nil if the message has none.
    var tnefText: String? {
        parts.lazy.filter { isTNEF($0) }.compactMap { TNEF(content(of: $0))?.text }.first {
            !$0.trimmed.isEmpty
        }
    }

    private func listed(_ index: Int) -> [Attachment] {
        let part = parts[index]
        if isTNEF(part), let files = TNEF(content(of: part))?.files, !files.isEmpty {
            return files.enumerated().map {
                Attachment(
                    part: index, inner: $0.offset, filename: $0.element.filename, type: $0.element.type,
                    size: $0.element.content.count)
            }
        }
        return [
            Attachment(
                part: index, filename: part.filename ?? "", type: part.contentType.value,
                size: part.kind == .message ? part.body.count : contentSize(of: part))
        ]
    }

    private func embedded(_ index: Int) -> [Attachment] {
        guard parts[index].contentType.value == "text/plain" else { return [] }
        let content = content(of: parts[index])
        return embeddedFiles(in: content[...]).enumerated().map {
            Attachment(
                part: index, inner: $0.offset, filename: $0.element.filename,
                type: mediaType(ofFile: $0.element.filename),
                size: $0.element.content(content[...]).count)
        }
    }

    /// Outlook's own wrapping (MS-OXTNEF), by its type or by the name that it always has.
    private func isTNEF(_ part: Part) -> Bool {
        ["application/ms-tnef", "application/vnd.ms-tnef"].contains(part.contentType.value)
            || part.kind == .leaf && part.filename?.asciiLowercased == "winmail.dat"
    }

    private func isAttachment(_ index: Int) -> Bool {
        let part = parts[index]
        switch part.kind {
        case .multipart: return false
        case .message: return true
        case .leaf:
            if isReadText(index) || isProtectionPart(index) { return false }
            let isAlternative =
                part.parent.map { parts[$0].contentType.value == "multipart/alternative" } ?? false
            return !(isAlternative && part.contentType.value.hasPrefix("text/") && part.filename == nil)
        }
    }

    /// Whether a part lies in a message within this one; at most `MessageLimits.depth` steps.
    func isWithinMessage(_ index: Int) -> Bool {
        var parent = parts[index].parent
        while let outer = parent {
            if parts[outer].kind == .message { return true }
            parent = parts[outer].parent
        }
        return false
    }
}
