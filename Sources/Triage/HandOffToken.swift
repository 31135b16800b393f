import Mail

/// The token in `campaign+<token>@domain` that customers' messages leave from when they are handed on to a helpdesk: a report
/// that comes back to it brings the conversation back to the queue.
///
/// Format: `h` id `.` mac, made as `ReplyToken` is, over "hand-off-" id.
package struct HandOffToken: Sendable, Equatable {
    /// The public id of what was handed on.
    package let id: String
    private let signature: ReplyToken

    private static let word = "hand-off-"

    package init(id: String, campaign: String, _ authenticate: ReplyToken.Authenticator) {
        self.id = id
        signature = ReplyToken(conversation: HandOffToken.word + id, campaign: campaign, authenticate)
    }

    /// Reads a tag and verifies it; nil for any tag that is no valid token of this campaign.
    package init?(tag: String, campaign: String, _ authenticate: ReplyToken.Authenticator) {
        let text = tag.asciiLowercased
        guard text.hasPrefix("h"),
            let token = ReplyToken(
                tag: "c" + HandOffToken.word + text.dropFirst(), campaign: campaign, authenticate)
        else { return nil }
        (id, signature) = (String(token.conversation.dropFirst(HandOffToken.word.count)), token)
    }

    package var tag: String { "h" + signature.tag.dropFirst("c\(HandOffToken.word)".count) }
}
