import Foundation
import Mail
import Store
import Triage
import Wire

/// A line of `export messages`; its fields are documented in contrib/doc/export.md. A field may be added; one that is
/// left out or means something else makes another number in `schema`.
struct ExportedMessageJSON: Encodable {
    struct File: Encodable {
        var name: String
        var type: String
        var size: Int
    }

    var schema = "porchlight.message/1"
    var cursor: String
    var id: String
    var conversation: String
    var campaign: String
    var received: String
    var sender: String
    var recipient: String
    var from: [String]
    var date: String?
    var messageId: String?
    var inReplyTo: [String]
    var subject: String
    var lane: String
    var standing: String
    var language: String?
    var newText: String
    var text: String
    var attachments: [File]
    var size: Int
    /// Whether the message's file is missing: then there are no texts.
    var isMissing: Bool
    /// The octets as received, in base64, where that is asked for.
    var raw: String?

    init(_ message: ExportedMessage, cursor: String, known: CampaignText?, withRaw: Bool) {
        self.cursor = cursor
        (id, conversation, campaign) = (message.id, message.conversation, message.campaign)
        received = message.received.rfc3339
        (sender, recipient, messageId, subject) = (
            message.sender, message.recipient, message.messageID, message.subject
        )
        (lane, standing, language) = (message.lane, message.standing, message.language)
        let bytes = message.content?.bytes ?? []
        isMissing = message.content == nil
        size = bytes.count
        let normalised = message.content?.hasBareOctets == true ? normalisedLineEnds(bytes) : nil
        let parsed = InternetMessage(normalised ?? bytes)
        from = parsed.from.map(\.address)
        date = parsed.date?.rfc3339
        inReplyTo = parsed.inReplyTo
        let reading = Reading(parsed, known: known)
        newText = reading.new.cut(to: 20_000)
        text = reading.whole.text.cut(to: 100_000)
        attachments = parsed.attachments.map { File(name: $0.filename, type: $0.type, size: $0.size) }
        raw = withRaw ? Data(bytes).base64EncodedString() : nil
    }
}

/// A line of `export conversations`: the conversation with all that happened in it.
struct ExportedConversationJSON: Encodable {
    var schema = "porchlight.conversation/1"
    var cursor: String
    var conversation: ConversationJSON
    var linkedTo: String?
    var messages: [ReplyJSON]
    /// What people of ours wrote to the customer.
    var answers: [AnswerJSON]
    var notes: [NoteJSON]
    var promises: [PromiseJSON]
    var events: [EventJSON]

    init(_ detail: ConversationDetailJSON, answers: [AnswerDetail], cursor: String) {
        self.cursor = cursor
        (self.answers, notes) = (answers.map { AnswerJSON($0) }, detail.notes ?? [])
        (conversation, linkedTo) = (detail.conversation, detail.linkedTo)
        (messages, promises, events) = (detail.messages, detail.promises, detail.events)
    }
}
