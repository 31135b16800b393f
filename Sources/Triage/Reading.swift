package import Mail

/// What people read of a message, worked out once: its whole text, and what the customer wrote now.
package struct Reading: Sendable {
    /// The whole text.
    package let whole: ReadableText
    /// What the customer wrote now; the whole text where nothing else can be told apart.
    package let new: String

    package init(_ message: InternetMessage) {
        whole = message.readable
        new = newText(of: whole.text)
    }
}
