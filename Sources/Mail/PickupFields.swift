/// The header fields that are put before a customer's message when a helpdesk or a mail program gets it: what this gateway
/// knows of it. The names are explained in contrib/doc/handoff.md.
///
/// Each value is one folded line whatever is in it: nothing that a customer wrote can end a field.
package struct PickupFields: Sendable, Equatable {
    package var campaign: String
    package var lane: String
    /// Public ids.
    package var conversation: String
    package var message: String
    /// The address that the conversation is with.
    package var customer: String
    /// How far the sender is who the message says.
    package var standing: String
    /// ISO 639-1
    package var language: String?
    /// Until when an answer is promised.
    package var due: Moment?
    /// The page of the conversation.
    package var url: String?
    /// Where a copy of an answer goes, so that the conversation sees it.
    package var answerCopies: String?

    package init(
        campaign: String, lane: String, conversation: String, message: String, customer: String,
        standing: String
    ) {
        (self.campaign, self.lane, self.conversation) = (campaign, lane, conversation)
        (self.message, self.customer, self.standing) = (message, customer, standing)
    }

    /// - Parameter isInternational: the reader takes UTF-8 in header fields as it is (RFC 6532).
    package func bytes(isInternational: Bool = false) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(1024)
        func add(_ name: String, _ value: String?) {
            guard let value, !value.isEmpty else { return }
            let keeps = isInternational && !value.isASCII
            out += foldedField(name, keeps ? value.singleLine : encodeHeaderText(value))
        }
        add("X-Porchlight-Campaign", campaign)
        add("X-Porchlight-Lane", lane)
        add("X-Porchlight-Conversation", conversation)
        add("X-Porchlight-Message", message)
        add("X-Porchlight-Customer", customer)
        add("X-Porchlight-Sender", standing)
        add("X-Porchlight-Language", language)
        add("X-Porchlight-Promise-Due", due?.rfc3339)
        add("X-Porchlight-URL", url)
        add("X-Porchlight-Bcc", answerCopies)
        // The customer was acknowledged, or there was a reason not to; nobody must do it again.
        add("X-Auto-Response-Suppress", "All")
        return out
    }
}
