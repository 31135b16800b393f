import Mail
import Store

/// Where a message's conversation can be found.
struct MessagePlaces: Sendable, Equatable {
    /// The page of the conversation; nil where no public URL is configured.
    var page: String?
    /// Where copies of answers go, so that the conversation sees them.
    var copies: String?
}

/// The header fields that are put before a message (see `PickupFields`), and those that we wrote when it came in.
func addedFields(
    _ message: MaildropMessage, _ places: MessagePlaces, isInternational: Bool
) -> [UInt8] {
    var fields = PickupFields(
        campaign: message.campaign, lane: message.lane, conversation: message.conversationID,
        message: message.id, customer: message.customer, standing: message.standing)
    (fields.language, fields.due) = (message.language, message.due)
    (fields.url, fields.answerCopies) = (places.page, places.copies)
    return fields.bytes(isInternational: isInternational) + message.trace
}
