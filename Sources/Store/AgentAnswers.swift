package import Mail
import Triage

/// A file of an answer, as it is listed; its octets are in the mail.
package struct AnswerFile: Codable, Sendable, Equatable {
    package var filename: String
    package var type: String
    /// Octets.
    package var size: Int

    package init(filename: String, type: String, size: Int) {
        (self.filename, self.type, self.size) = (filename, type, size)
    }
}

/// An agent's answer, composed, that is to go out.
package struct NewAnswer: Sendable, Equatable {
    /// As `PublicID` makes a reply's.
    package var id: String
    package var conversation: String
    /// The public id of the newest reply that the agent saw; nil: all that had come when he claimed the conversation.
    package var seen: String?
    /// As the customer reads it.
    package var displayName: String
    /// The conversation's customer, to whom `bytes` are addressed.
    package var recipient: String
    package var subject: String
    /// As the agent wrote it.
    package var text: String
    package var files: [AnswerFile] = []
    package var messageID: String
    /// The whole mail: exactly these octets go out, however often it is tried.
    package var bytes: [UInt8]
    /// How long it waits, so that it can be taken back.
    package var delay = Duration.zero
    package var thenResolve = false

    package init(
        id: String, conversation: String, seen: String?, displayName: String, recipient: String,
        subject: String, text: String, messageID: String, bytes: [UInt8]
    ) {
        (self.id, self.conversation, self.seen) = (id, conversation, seen)
        (self.displayName, self.recipient, self.subject) = (displayName, recipient, subject)
        (self.text, self.messageID, self.bytes) = (text, messageID, bytes)
    }

    /// What two requests with one key must agree in; id, time and bytes are made anew for each.
    var request: String {
        let files = files.map { "\($0.filename)\u{0}\($0.type)\u{0}\($0.size)" }
        let parts = [conversation, seen ?? "", subject, text, thenResolve ? "resolve" : ""] + files
        return parts.joined(separator: "\u{1}")
    }
}

/// An answer that is kept and will go out.
package struct QueuedAnswer: Sendable, Equatable {
    package let id: String
    package let conversation: String
    /// The conversation's, after it.
    package let version: Int
    /// What `undo` takes until then.
    package let event: String
    /// Until when it can be taken back; in the past where it has left.
    package let leaves: Moment
    /// The same key came before: nothing was done now.
    package let isRepeated: Bool
}

/// What an answer is made from, beside the agent's words.
package struct AnswerContext: Sendable, Equatable {
    package let conversation: String
    package let campaign: String
    package let customer: String
    package let customerName: String
    package let subject: String
    /// The public id of the customer's newest message, and what `Store.content` takes to read it.
    package let reply: String
    package let message: Int64
    package let received: Moment
    /// ISO 639-1, of the customer's newest message whose language is sure.
    package let language: String?
}

/// How far an answer has come.
package enum AnswerState: String, Sendable, CaseIterable {
    /// It waits for its time, or for its first attempt.
    case queued
    /// It was tried, and will be tried again.
    case deferred
    case held
    /// The smarthost has taken it.
    case sent
    /// A report says that it arrived.
    case delivered
    /// It did not arrive.
    case failed
    /// Nobody knows whether it arrived.
    case unknown
    case expired
    /// Its agent or an admin took it back.
    case dropped
    /// Another system of ours sent it, and we got a copy.
    case seen
}

/// An answer as it is shown.
package struct AnswerDetail: Sendable, Equatable {
    package let id: String
    package let conversation: String
    package let campaign: String
    /// The public id of the customer's newest message when it was written.
    package let reply: String
    package let agent: String
    package let displayName: String
    package let recipient: String
    package let subject: String
    /// Without what it quotes; of one that another system sent, empty (see `message`).
    package let text: String
    package let files: [AnswerFile]
    package let messageID: String?
    package let at: Moment
    package let state: AnswerState
    /// Why it did not arrive, or is late, in plain words.
    package let reason: String?
    /// When it is tried next; until then one that was never tried can be taken back.
    package let nextAttempt: Moment?
    package let attempts: Int
    /// When the smarthost took it, or it was given up.
    package let finished: Moment?
    package let delivered: Moment?
    /// The public id of the automatic message that came back to it.
    package let absence: String?
    /// What `Store.content` takes to read the copy of an answer that another system sent.
    package let message: Int64?

    /// Whether the customer has not got it and nothing more is tried.
    package var isUndelivered: Bool { [.failed, .unknown, .expired].contains(state) }
}
