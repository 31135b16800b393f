import Mail
import Store

/// One thing on the timeline of a conversation; what it is about is in one of the optional fields.
package struct TimelineJSON: Codable, Sendable {
    package var at: String
    package var kind: String
    package var agent: String?
    package var message: ReplyJSON?
    package var mail: MailJSON?
    package var note: String?
    package var touchPoint: TouchPointJSON?
    package var event: FeedEventJSON?
    package var promise: PromiseJSON?
    package var answer: AnswerJSON?
    /// What `undo` takes, where it was not taken back.
    package var undo: String?

    init(_ entry: TimelineEntry, texts: [Int64: ReplyText], _ cursor: Cursor) {
        (at, kind, agent, note) = (entry.at.rfc3339, entry.kind.rawValue, entry.agent, entry.note)
        message = entry.reply.map { ReplyJSON($0, text: texts[$0.message] ?? ReplyText()) }
        mail = entry.mail.map { MailJSON($0) }
        touchPoint = entry.touchPoint.map { TouchPointJSON($0) }
        event = entry.event.map { FeedEventJSON($0, cursor) }
        promise = entry.promise.map { PromiseJSON($0) }
        answer = entry.answer.map { AnswerJSON($0) }
        undo = entry.isUndoable ? entry.event.map { String($0.id) } : nil
    }
}

/// Mail of ours.
package struct MailJSON: Codable, Sendable {
    package var id: String
    package var kind: String
    package var inReplyTo: String
    package var recipient: String
    package var state: String
    package var answer: String?
    package var created: String
    package var finished: String?
    /// The whole mail as it went out, or was tried.
    package var content: String?

    init(_ mail: MailDetail) {
        (id, kind, inReplyTo, recipient) = (mail.id, mail.kind, mail.reply, mail.recipient)
        (state, answer, created) = (mail.state, mail.answer, mail.created.rfc3339)
        finished = mail.finished?.rfc3339
        content = mail.bytes.map { String(decoding: $0, as: UTF8.self) }
    }
}

/// What agents wrote for one another.
package struct NoteJSON: Codable, Sendable {
    package var at: String
    package var agent: String
    package var text: String

    /// Nil for what is no note.
    init?(_ entry: TimelineEntry) {
        guard let note = entry.note else { return nil }
        (at, agent, text) = (entry.at.rfc3339, entry.agent ?? "", note)
    }
}

/// Something that happened: ids and words of ours only.
package struct FeedEventJSON: Codable, Sendable {
    /// Grows; also the cursor for what comes after it.
    package var id: String
    package var at: String
    package var kind: String
    package var campaign: String?
    package var conversation: String?
    package var message: String?
    package var outbox: String?
    package var agent: String?
    package var detail: String

    init(_ event: FeedEvent, _ cursor: Cursor) {
        id = cursor.made(String(event.id), of: API.eventList)
        (at, kind, campaign) = (event.at.rfc3339, event.kind, event.campaign)
        (conversation, message, outbox) = (event.conversation, event.reply, event.outbox)
        (agent, detail) = (event.agent, event.detail)
    }
}

package struct TouchPointJSON: Codable, Sendable {
    package var id: String
    package var customer: String
    package var campaign: String?
    package var conversation: String?
    package var at: String
    package var channel: String
    package var direction: String
    package var agent: String
    package var text: String
    package var reference: String

    init(_ point: TouchPoint) {
        (id, customer, campaign, conversation) = (
            point.id, point.customer, point.campaign, point.conversation
        )
        (at, channel, direction) = (point.at.rfc3339, point.channel.rawValue, point.direction.rawValue)
        (agent, text, reference) = (point.agent, point.text, point.reference)
    }
}

package struct TouchPointRequest: Codable, Sendable {
    package var customer: String?
    package var conversation: String?
    package var campaign: String?
    package var at: String?
    package var channel: String
    package var direction: String
    package var text: String
    package var reference: String?
    package var answered: Bool?

    package init(channel: String, direction: String, text: String) {
        (self.channel, self.direction, self.text) = (channel, direction, text)
    }
}

package struct CustomerJSON: Codable, Sendable {
    package var address: String
    package var conversations: [ConversationJSON]
    package var touchPoints: [TouchPointJSON]
}

extension API {
    static let timelineSchemas: [String: JSONSchema] = [
        "TimelinePage": .page("TimelineEntry"),
        "TimelineEntry": .object(
            "One thing that happened; what it is about is in the field of its kind.",
            [
                "at": .moment, "kind": .word(TimelineEntry.Kind.allCases.map(\.rawValue)),
                "agent?": .text("Who did it; absent for the customer and the gateway itself."),
                "message?": .named("Message"), "mail?": .named("Mail"), "note?": .text,
                "touch_point?": .named("TouchPoint"), "event?": .named("Event"),
                "promise?": .named("Promise"), "answer?": .named("Answer"),
                "undo?": .text("What `undo` of the conversation takes, where it was not taken back."),
            ]),
        "Mail": .object(
            "Mail of ours.",
            [
                "id": .text, "kind": .text, "in_reply_to": .text("The message that it answers."),
                "recipient": .text, "state": .text,
                "answer?": .text("The last answer of the mail server, or why it did not leave."),
                "created": .moment, "finished?": .moment,
                "content?": .text("The whole mail as it went out, or was tried."),
            ]),
        "Note": .object(
            "What agents wrote for one another.", ["at": .moment, "agent": .text, "text": .text]),
        "EventPage": .object(
            "Events in the order in which they happened.",
            [
                "items": .list(.named("Event")),
                "next": .text("For `after`, also when nothing has happened: the place where to go on."),
            ]),
        "Event": .object(
            "Something that happened: ids and words of the gateway only, nothing of what people wrote.",
            [
                "id": .text("The cursor for what comes after it."), "at": .moment, "kind": .text,
                "campaign?": .text, "conversation?": .text, "message?": .text, "outbox?": .text,
                "agent?": .text("Who did it; absent for the gateway itself."), "detail": .text,
            ]),
        "TouchPointRequest": .object(
            "What a customer said to you, or you to him, by another way. Name the customer or the conversation.",
            [
                "customer?": .text("His mail address."), "conversation?": .text, "campaign?": .text,
                "at?": .moment("Default: now."),
                "channel": .word(TouchPoint.Channel.allCases.map(\.rawValue)),
                "direction": .word(["in", "out"], "`in`: the customer came to you."),
                "text": .text, "reference?": .text("What the other system calls it."),
                "answered?": .boolean("It was the answer that the customer of the conversation waited for."),
            ]),
        "TouchPoint": .object(
            "What a customer said to us, or we to him, by another way.",
            [
                "id": .text, "customer": .text, "campaign?": .text, "conversation?": .text, "at": .moment,
                "channel": .word(TouchPoint.Channel.allCases.map(\.rawValue)),
                "direction": .word(["in", "out"]), "agent": .text, "text": .text, "reference": .text,
            ]),
        "Customer": .object(
            "What is known of a customer.",
            [
                "address": .text,
                "conversations": .list(.named("Conversation"), "The latest first; at most 200."),
                "touch_points": .list(.named("TouchPoint"), "The latest first."),
            ]),
    ]
}
