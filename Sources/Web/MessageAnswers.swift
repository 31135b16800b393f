import Mail
import Store
import Triage

/// One message by itself.
package struct SingleMessageJSON: Codable, Sendable {
    package var conversation: String
    package var campaign: String
    package var message: ReplyJSON
}

/// A file that the customer attached.
package struct AttachmentJSON: Codable, Sendable {
    /// For its path; the first is 1.
    package var number: Int
    /// As the sender wrote it, without folders and what cannot be seen.
    package var filename: String
    /// As the sender says; it need not be true.
    package var type: String
    package var size: Int

    init(_ attachment: Attachment, number: Int) {
        self.number = number
        filename = attachment.filename.isEmpty ? "" : safeFilename(attachment.filename)
        (type, size) = (attachment.type.singleLine.cut(to: 200), attachment.size)
    }
}

/// Why a message was treated as it was.
package struct WhyJSON: Codable, Sendable {
    package var message: String
    package var conversation: String
    package var lane: String
    package var laneRule: String
    package var standing: String
    package var receipt: ReceiptJSON
    package var acknowledgement: AcknowledgementJSON?
    /// The same in whole sentences.
    package var why: [String]

    init(_ place: MessagePlace) {
        let reply = place.reply
        (message, conversation) = (reply.id, place.conversation)
        (lane, laneRule, standing) = (reply.lane, reply.laneRule, reply.standing)
        receipt = ReceiptJSON(send: reply.send, rule: reply.rule, source: reply.source, facts: reply.facts)
        acknowledgement = reply.acknowledgementState.map {
            AcknowledgementJSON(
                state: $0, answer: reply.acknowledgementAnswer,
                message: reply.acknowledgement.map { String(decoding: $0, as: UTF8.self) })
        }
        why = [
            "It came at \(reply.received.rfc3339) from \(reply.sender.isEmpty ? "the null sender" : "“\(reply.sender)”").",
            WhyJSON.laneSentence(reply), WhyJSON.standingSentence(reply.standing),
            WhyJSON.receiptSentence(reply),
        ]
        if let state = reply.acknowledgementState {
            why.append(WhyJSON.deliverySentence(state, reply.acknowledgementAnswer))
        }
        if !reply.facts.isEmpty { why.append("The facts that were used: \(reply.facts).") }
    }

    private static func laneSentence(_ reply: ReplyDetail) -> String {
        let source = Rule.all.first { $0.name == reply.laneRule }?.source
        return "It is in the lane “\(reply.lane)” by the rule “\(reply.laneRule)”"
            + (source.map { " (\($0))." } ?? ".")
    }

    private static func standingSentence(_ standing: String) -> String {
        switch standing {
        case "proven": "The sender is proven: the authentication results of a listed relay show it."
        case "failed":
            "The sender failed: the authentication results of a listed relay show that it was forged."
        default: "The sender is unproven: nothing shows that it is real, and nothing that it was forged."
        }
    }

    private static func receiptSentence(_ reply: ReplyDetail) -> String {
        (reply.send ? "It is acknowledged" : "It is not acknowledged")
            + " by the rule “\(reply.rule)” (\(reply.source))."
    }

    private static func deliverySentence(_ state: String, _ answer: String?) -> String {
        let became =
            switch state {
            case "queued": "The acknowledgement is still to go out"
            case "attempted": "The acknowledgement is on its way"
            case "sent": "The acknowledgement was taken by the mail server"
            case "failed": "The acknowledgement was refused for good"
            case "unknown": "It is not known whether the acknowledgement arrived"
            case "expired": "The acknowledgement could not go out in time, and will not any more"
            case "held": "The acknowledgement is held by an admin"
            case "dropped": "An admin dropped the acknowledgement"
            default: "The acknowledgement is “\(state)”"
            }
        return became + (answer.map { ": \($0.singleLine.cut(to: 300))." } ?? ".")
    }
}
