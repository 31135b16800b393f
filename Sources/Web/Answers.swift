package import Acknowledge
package import Foundation
import Mail
package import Store
package import Triage
import Wire

/// What the API sends; the command line reads the same types.
package struct ConversationJSON: Codable, Sendable {
    package var id: String
    package var campaign: String
    package var customer: String
    package var customerName: String
    package var subject: String
    package var lane: String
    package var state: String
    package var created: String
    package var waitingSince: String
    package var leaseAgent: String?
    package var leaseUntil: String?
    package var replies: Int
    /// An acknowledgement failed, expired, or may not have arrived.
    package var unacknowledged: Bool
    /// The customer gets no marketing because of it.
    package var onHold: Bool
    /// By when the customer was told to have an answer, while he waits for it.
    package var due: String?
    /// What counts instead where nothing was said, while it waits.
    package var expected: String?
    /// When a person of ours answered first, and last.
    package var firstAnswer: String?
    package var lastAnswer: String?
    /// Counts its changes; the ETag.
    package var version: Int
    package var assigned: String?
    package var labels: [String]
    package var snoozedUntil: String?
    package var language: String?
    package var signs: [String]
    /// To which system it was handed over.
    package var handedTo: String?
    /// Where its messages are now.
    package var mergedInto: String?
    /// A client has read it since it last changed, and left it.
    package var seen: Bool
    /// An answer of ours did not arrive, and none was given since.
    package var undelivered: Bool
    /// Messages that the program has not fetched which it was handed over to.
    package var unfetched: Int?

    package init(_ summary: ConversationSummary) {
        id = summary.id
        campaign = summary.campaign
        customer = summary.customer
        customerName = summary.customerName
        subject = summary.subject
        lane = summary.lane
        state = summary.state
        created = summary.created.rfc3339
        waitingSince = summary.waitingSince.rfc3339
        leaseAgent = summary.leaseAgent
        leaseUntil = summary.leaseUntil?.rfc3339
        replies = summary.replies
        unacknowledged = summary.isUnacknowledged
        onHold = summary.isOnHold
        due = summary.due?.rfc3339
        firstAnswer = summary.firstAnswer?.rfc3339
        lastAnswer = summary.lastAnswer?.rfc3339
        version = summary.version
        (assigned, labels) = (summary.assigned, summary.labels)
        snoozedUntil = summary.snoozedUntil?.rfc3339
        (language, signs) = (summary.language, summary.signs.words)
        (handedTo, mergedInto, seen) = (summary.handedTo, summary.mergedInto, summary.isSeen)
        (undelivered, unfetched) = (summary.isUndelivered, summary.unfetched)
        expected = summary.due == nil ? summary.expected?.rfc3339 : nil
    }
}

package struct ReceiptJSON: Codable, Sendable {
    package var send: Bool
    package var rule: String
    package var source: String
    package var facts: String
}

package struct AcknowledgementJSON: Codable, Sendable {
    package var state: String
    package var answer: String?
    /// The whole message as it went out, or null before an attempt.
    package var message: String?
}

/// A promise that a customer was given.
package struct PromiseJSON: Codable, Sendable {
    /// The id of the message whose acknowledgement named it.
    package var reply: String
    package var due: String
    /// `p80`, `p95` or `target`.
    package var basis: String
    /// From how many answers it was measured; 0 for a target.
    package var answers: Int
    /// `open`, `kept`, `broken`, `closed` or `withdrawn`.
    package var state: String
    package var made: String
    package var answered: String?
    /// When the customer was told that it will not be kept, and the new time, if one was named.
    package var slipped: String?
    package var revisedDue: String?

    init(_ detail: PromiseDetail) {
        (reply, state) = (detail.reply, detail.state.rawValue)
        due = detail.promise.due.rfc3339
        switch detail.promise.basis {
        case .measured(let percent, let count): (basis, answers) = ("p\(percent)", count)
        case .target: (basis, answers) = ("target", 0)
        }
        made = detail.made.rfc3339
        answered = detail.answered?.rfc3339
        slipped = detail.slipped?.rfc3339
        revisedDue = detail.revisedDue?.rfc3339
    }
}

package struct ReplyJSON: Codable, Sendable {
    package var id: String
    package var received: String
    package var sender: String
    package var subject: String
    /// What the customer wrote now, and the whole text with what it quotes; both cut where they are very long.
    package var newText: String
    package var text: String
    package var lane: String
    package var standing: String
    package var laneRule: String
    /// Language of the new text (ISO 639-1), where it is sure.
    package var language: String?
    /// Which mailing was answered and whose copy, by a valid token.
    package var mailing: String?
    package var mailingRecipient: String?
    /// What was seen beside the lane.
    package var observations: Observations?
    package var problems: [String]
    package var receipt: ReceiptJSON
    package var acknowledgement: AcknowledgementJSON?
    /// What the company's own system said of who wrote it.
    package var customerFacts: CustomerFacts?
    /// `requested` or `confirmed`, where it says that no more mail is wanted.
    package var unsubscribe: String?
}

package struct EventJSON: Codable, Sendable {
    package var at: String
    package var kind: String
    package var detail: String
    package var agent: String?
}

package struct ConversationDetailJSON: Codable, Sendable {
    package var conversation: ConversationJSON
    package var linkedTo: String?
    package var messages: [ReplyJSON]
    package var promises: [PromiseJSON]
    package var events: [EventJSON]
    package var notes: [NoteJSON]?
    /// Of a change: what the agent should see, in whole sentences.
    package var warnings: [String]?
    /// Of a change: what `undo` takes.
    package var undo: String?

    /// - Parameter texts: what the customer wrote, by `ReplyDetail.message`.
    package init(_ detail: ConversationDetail, texts: [Int64: ReplyText]) {
        conversation = ConversationJSON(detail.summary)
        linkedTo = detail.linkedTo
        messages = detail.replies.map { ReplyJSON($0, text: texts[$0.message] ?? ReplyText()) }
        promises = detail.promises.map { PromiseJSON($0) }
        events = detail.events.map {
            EventJSON(at: $0.at.rfc3339, kind: $0.kind, detail: $0.detail, agent: $0.agent)
        }
    }
}

/// The text of one message as people read it.
package struct ReplyText: Sendable {
    package var new = ""
    package var whole = ""
}

/// What the customer wrote now, without what is quoted; at most 20 000 octets.
func customerText(_ content: StoredContent, known: CampaignText?) -> ReplyText {
    let normalised = content.hasBareOctets ? normalisedLineEnds(content.bytes) : nil
    let message = InternetMessage(normalised ?? content.bytes)
    let reading = Reading(message, known: known)
    return ReplyText(new: reading.new.cut(to: 20_000), whole: reading.whole.text.cut(to: 100_000))
}

extension ReplyJSON {
    init(_ reply: ReplyDetail, text: ReplyText) {
        id = reply.id
        received = reply.received.rfc3339
        sender = reply.sender
        subject = reply.subject
        (newText, self.text) = (text.new, text.whole)
        lane = reply.lane
        laneRule = reply.laneRule
        standing = reply.standing
        language = reply.language
        observations = try? JSONDecoder().decode(Observations.self, from: Data(reply.signs.utf8))
        (mailing, mailingRecipient) = (reply.mailing, reply.mailingRecipient)
        problems = reply.problems.split(separator: " ").map(String.init)
        receipt = ReceiptJSON(send: reply.send, rule: reply.rule, source: reply.source, facts: reply.facts)
        acknowledgement = reply.acknowledgementState.map {
            AcknowledgementJSON(
                state: $0, answer: reply.acknowledgementAnswer,
                message: reply.acknowledgement.map { String(decoding: $0, as: UTF8.self) })
        }
        customerFacts = reply.customerFacts.flatMap { CustomerFacts(json: $0) }
        unsubscribe = reply.unsubscribe?.rawValue
    }
}

package struct OutboxJSON: Codable, Sendable {
    package var id: String
    package var kind: String
    package var campaign: String
    package var conversation: String
    package var recipient: String
    package var state: String
    package var created: String
    package var nextAttempt: String
    package var attempts: Int
    package var ambiguous: Int
    package var answer: String?

    init(_ row: OutboxSummary) {
        id = row.id
        kind = row.kind
        campaign = row.campaign
        conversation = row.conversation
        recipient = row.recipient
        state = row.state
        created = row.created.rfc3339
        nextAttempt = row.nextAttempt.rfc3339
        attempts = row.attempts
        ambiguous = row.ambiguous
        answer = row.answer
    }
}

package struct HealthJSON: Codable, Sendable {
    package var status: String
    package var pid: Int
    /// SQLite's level: 2 is FULL.
    package var synchronous: Int
    package var acknowledgementsPaused: Bool
}

/// What is counted over whole tables.
package struct StatisticsJSON: Codable, Sendable {
    package var counts: [String: Int]
    package var conversations: [String: Int]
    package var outbox: [String: Int]
    /// Of those that the asking agent may know of.
    package var campaigns: [CampaignStatisticsJSON]
}

/// What waits in one campaign, and how its promises of the last 28 days ended.
package struct CampaignStatisticsJSON: Codable, Sendable {
    package var campaign: String
    package var waiting: Int
    package var claimed: Int
    package var overdue: Int
    /// Since when the one that waits longest does.
    package var oldest: String?
    package var promisesKept: Int
    package var promisesBroken: Int
    package var promisesOpen: Int
}

package struct ChangedJSON: Codable, Sendable {
    package var changed: Int
}

/// What a backup holds.
package struct BackupJSON: Codable, Sendable {
    package var octets: Int
    package var messages: Int
    package var spooled: Int
    package var missing: [String]

    init(_ summary: BackupSummary) {
        (octets, messages, spooled) = (summary.octets, summary.messages, summary.spooled)
        missing = summary.missing
    }
}

/// What was found wrong with the store.
package struct FindingsJSON: Codable, Sendable {
    package var warnings: [String]
    package var damage: [String]

    package init(warnings: [String], damage: [String]) { (self.warnings, self.damage) = (warnings, damage) }
}

/// How often a rule kept a relay's mail from being acknowledged.
package struct SilenceJSON: Codable, Sendable {
    package var relay: String
    package var total: Int
    package var rule: String
    package var silenced: Int

    init(_ count: SilenceCount) {
        (relay, total, rule, silenced) = (count.relay, count.total, count.rule, count.silenced)
    }
}

/// A message found by its Message-ID.
package struct ArrivedJSON: Codable, Sendable {
    package var reply: String
    package var conversation: String
    package var standing: String
    package var rule: String
    package var received: String
    /// Its header as it came in; what is no UTF-8 is replaced.
    package var header: String

    init(_ message: ArrivedMessage, content: StoredContent?) {
        (reply, conversation) = (message.reply, message.conversation)
        (standing, rule) = (message.standing.rawValue, message.rule)
        received = message.received.rfc3339
        let text = String(decoding: (content?.bytes ?? []).prefix(65_536), as: UTF8.self)
        header = text.range(of: "\r\n\r\n").map { String(text[..<$0.lowerBound]) } ?? text
    }
}

package var apiEncoder: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
}

package var apiDecoder: JSONDecoder {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return decoder
}
