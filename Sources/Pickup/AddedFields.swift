import Mail
import Store

/// Where a message's conversation can be found.
struct MessagePlaces: Sendable, Equatable {
    /// The page of the conversation; nil where no public URL is configured.
    var page: String?
    /// Where copies of answers go, so that the conversation sees them.
    var copies: String?
}

/// The header fields that are put before a message; the names are explained in contrib/doc/pickup.md.
///
/// Each value is one folded line whatever is in it: nothing that a customer wrote can end a field.
func addedFields(
    _ message: MaildropMessage, _ places: MessagePlaces, isInternational: Bool
) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(1024)
    func add(_ name: String, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        let keeps = isInternational && !value.isASCII
        out += foldedField(name, keeps ? value.singleLine : encodeHeaderText(value))
    }
    add("X-Porchlight-Campaign", message.campaign)
    add("X-Porchlight-Lane", message.lane)
    add("X-Porchlight-Conversation", message.conversationID)
    add("X-Porchlight-Message", message.id)
    add("X-Porchlight-Customer", message.customer)
    add("X-Porchlight-Sender", message.standing)
    add("X-Porchlight-Language", message.language)
    add("X-Porchlight-Promise-Due", message.due?.rfc3339)
    add("X-Porchlight-URL", places.page)
    add("X-Porchlight-Bcc", places.copies)
    // The customer was acknowledged, or there was a reason not to; a helpdesk must not do it again.
    add("X-Auto-Response-Suppress", "All")
    return out + message.trace
}
