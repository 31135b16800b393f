import Acknowledge
import Foundation
import Mail
package import Store

/// What an agent writes to the customer.
package struct ReplyRequest: Codable, Sendable {
    package var text: String
    /// The id of the newest message that the agent read.
    package var seen: String?
    package var subject: String?
    package var attachments: [NewFileJSON]?
    package var quote: Bool?
    package var resolve: Bool?

    package init(text: String, seen: String? = nil, attachments: [NewFileJSON]? = nil, resolve: Bool? = nil) {
        (self.text, self.seen, self.attachments, self.resolve) = (text, seen, attachments, resolve)
    }
}

package struct NewFileJSON: Codable, Sendable {
    package var filename: String
    package var type: String?
    /// Base64.
    package var content: String

    package init(filename: String, type: String?, content: [UInt8]) {
        (self.filename, self.type) = (filename, type)
        self.content = Data(content).base64EncodedString()
    }

    func file() throws -> OutgoingAttachment {
        guard let data = Data(base64Encoded: content) else {
            throw ProblemJSON(
                422, "Not taken", "the content of “\(filename.singleLine.cut(to: 60))” is no base64")
        }
        return OutgoingAttachment(
            filename: filename, type: type ?? "application/octet-stream", content: Array(data))
    }
}

/// An answer that will go out.
package struct QueuedAnswerJSON: Codable, Sendable {
    package var id: String
    package var conversation: String
    package var version: Int
    package var event: String
    package var leaves: String
    package var repeated: Bool

    init(_ queued: QueuedAnswer) {
        (id, conversation, version, event) = (queued.id, queued.conversation, queued.version, queued.event)
        (leaves, repeated) = (queued.leaves.rfc3339, queued.isRepeated)
    }
}

/// What a person of ours wrote, and how far it has come.
package struct AnswerJSON: Codable, Sendable {
    package var id: String
    package var conversation: String
    package var campaign: String
    package var reply: String
    package var agent: String
    package var displayName: String
    package var recipient: String
    package var subject: String
    package var text: String
    package var files: [AnswerFile]
    package var messageId: String?
    package var at: String
    package var state: String
    package var reason: String?
    package var nextAttempt: String?
    package var attempts: Int
    package var finished: String?
    package var delivered: String?
    package var absence: String?

    package init(_ answer: AnswerDetail) {
        (id, conversation, campaign) = (answer.id, answer.conversation, answer.campaign)
        (reply, agent, displayName) = (answer.reply, answer.agent, answer.displayName)
        (recipient, subject, text) = (answer.recipient, answer.subject, answer.text)
        (files, messageId, at) = (answer.files, answer.messageID, answer.at.rfc3339)
        (state, reason, attempts) = (answer.state.rawValue, answer.reason, answer.attempts)
        (nextAttempt, finished) = (answer.nextAttempt?.rfc3339, answer.finished?.rfc3339)
        (delivered, absence) = (answer.delivered?.rfc3339, answer.absence)
    }
}

package struct SavedReplyJSON: Codable, Sendable {
    package var name: String
    package var languages: [String]
}

package struct RenderedReplyJSON: Codable, Sendable {
    package var name: String
    package var text: String
    package var language: String
    package var otherLanguage: Bool

    init(_ reply: RenderedReply) {
        (name, text, language) = (reply.name, reply.text, reply.language.rawValue)
        otherLanguage = reply.isOtherLanguage
    }
}
