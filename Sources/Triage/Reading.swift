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

    /// `known` is the text that the campaign sent, where that is known.
    package init(_ message: InternetMessage, known: CampaignText? = nil) {
        whole = message.readable
        let split = Reading.split(whole, known)
        new = split.new
        quoted = split.quoted
        isOnlyQuote = split.isOnlyQuote
        isOnlySignature = split.isOnlySignature
    }

    /// A text that came from HTML is taken apart by its structure. Where the text is beside HTML, it is judged too,
    /// and the structure counts where the two do not agree and the HTML says for certain what is quoted.
    private static func split(_ whole: ReadableText, _ known: CampaignText?) -> SplitText {
        guard let marked = whole.marked else { return splitText(whole.text, known: known) }
        let structured = splitText(marked.text, marks: marked.marks, known: known)
        guard !whole.isFromHTML else { return structured }
        let plain = splitText(whole.text, known: known)
        guard marked.hasQuote, !structured.new.isEmpty || structured.isOnlyQuote else { return plain }
        return sameWords(plain.new, structured.new) ? plain : structured
    }

    /// Whether two texts are the same but for white space, marks and links.
    private static func sameWords(_ one: String, _ other: String) -> Bool {
        CampaignWords(Array(one.utf8)[...]).hashes == CampaignWords(Array(other.utf8)[...]).hashes
    }
}
