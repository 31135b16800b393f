/// What a refusal can offer to the person who will read it in a bounce; from the campaign's settings.
package struct Guidance: Sendable, Equatable {
    /// How else to reach people: an address, a URL or a telephone number. Printable ASCII.
    package var contact: String?
    /// Where large files can be sent to: a URL. Printable ASCII.
    package var largeFiles: String?

    package init(contact: String? = nil, largeFiles: String? = nil) {
        (self.contact, self.largeFiles) = (contact, largeFiles)
    }

    /// The sentence that ends a refusal; empty if there is nothing to offer.
    var sentence: String { contact.map { " You can also reach us at \($0)" } ?? "" }
}
