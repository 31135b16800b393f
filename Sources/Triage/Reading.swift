package import Mail

/// What people read of a message, worked out once: its whole text, and what the customer wrote now.
package struct Reading: Sendable {
    /// The whole text.
    package let whole: ReadableText
    /// What the customer wrote now; empty where that is nothing (see `isOnlyQuote`, `isOnlySignature`).
    package let new: String
    /// What was taken as quoted or forwarded; `CampaignText.learn` compares it between replies.
    package let quoted: String
    /// The message quotes or forwards, and nothing was written to it.
    package let isOnlyQuote: Bool
    /// Nothing was written but a signature or a telephone's line.
    package let isOnlySignature: Bool
    /// What was taken as the author's signature or contact block; no telephone's line, no legal footer.
    package let signature: String

    /// The subject, where it is the customer's own and not that of the mail which is answered; else empty.
    package let ownSubject: String

    /// `known` is the text that the campaign sent, where that is known.
    package init(_ message: InternetMessage, known: CampaignText? = nil) {
        whole = message.readable
        ownSubject = SubjectSigns(message.subject).isReply ? "" : message.subject
        let split = Reading.split(whole, known, AuthorName(message))
        new = split.new
        quoted = split.quoted
        isOnlyQuote = split.isOnlyQuote
        isOnlySignature = split.isOnlySignature
        signature = split.signature
    }

    /// A text that came from HTML is taken apart by its structure. Where the text stands beside HTML, both
    /// are judged: the structure counts where it says for certain that more is quoted, or where the text
    /// left nothing.
    private static func split(
        _ whole: ReadableText, _ known: CampaignText?, _ author: AuthorName
    ) -> SplitText {
        guard let marked = whole.marked else { return splitText(whole.text, known: known, author: author) }
        guard !whole.isFromHTML else {
            return splitText(marked.text, marks: marked.marks, known: known, author: author)
        }
        let plain = splitText(whole.text, known: known, author: author)
        guard marked.hasQuote || plain.new.isEmpty else { return plain }
        let structured = splitText(marked.text, marks: marked.marks, known: known, author: author)
        if plain.new.isEmpty || structured.new.isEmpty {
            return plain.new.isEmpty && !structured.new.isEmpty ? structured : plain
        }
        return wordCount(structured.new) < wordCount(plain.new) ? structured : plain
    }

    /// Words without those of links, which the two alternatives do not show alike.
    private static func wordCount(_ text: String) -> Int { CampaignWords(Array(text.utf8)[...]).hashes.count }
}
