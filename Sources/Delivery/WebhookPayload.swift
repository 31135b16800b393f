import Config
import Foundation
import Mail
package import Store

/// An event as CloudEvents 1.0 has it in JSON ("structured content mode"): ids and words of ours, never what anybody wrote
/// and no address. Who wants more asks the API for it.
struct WebhookPayload: Encodable {
    /// Of what the event is about; `lane`, `state` and `due` as they are when it is sent.
    struct Facts: Encodable {
        var kind: String
        var campaign: String?
        var conversation: String?
        var lane: String?
        var state: String?
        var due: String?
        var reply: String?
        var agent: String?
        var detail: String?
        /// Where the conversation is asked for.
        var url: String?
    }

    let specversion = "1.0"
    /// The same for every attempt; equal to the `webhook-id` field.
    let id: String
    let source: String
    let type: String
    /// The conversation's id.
    let subject: String?
    let time: String
    let datacontenttype = "application/json"
    /// CloudEvents' Sequence extension: of two events of one source the later one has the greater text.
    let sequence: String?
    let data: Facts

    static let contentType = "application/cloudevents+json"

    init(_ event: WebhookEvent, source: WebhookSource) {
        id = event.id
        self.source = source.name
        type = "porchlight." + event.kind
        subject = event.conversation?.id
        time = event.at.rfc3339Precise
        let digits = String(event.number)
        sequence = String(repeating: "0", count: max(0, 19 - digits.utf8.count)) + digits
        data = Facts(
            kind: event.kind, campaign: event.campaign, conversation: event.conversation?.id,
            lane: event.conversation?.lane, state: event.conversation?.state,
            due: event.conversation?.due?.rfc3339,
            reply: event.reply, agent: event.agent, detail: event.detail.isEmpty ? nil : event.detail,
            url: event.conversation.flatMap { source.url(ofConversation: $0.id) })
    }

    /// What `porchlight webhook test` sends.
    init(testOf endpoint: String, id: String, at now: Moment, source: WebhookSource) {
        (self.id, self.source, type, subject, sequence) = (
            id, source.name, "porchlight.webhook.test", nil, nil
        )
        time = now.rfc3339Precise
        data = Facts(kind: "webhook.test", detail: endpoint)
    }

    var bytes: [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(self) else { preconditionFailure("texts could not be encoded") }
        return Array(data)
    }
}

/// Who we are in what we send.
struct WebhookSource: Equatable {
    /// CloudEvents `source`, a URI: with `id` it is unique among all senders.
    let name: String
    /// Where our API answers from outside, without a slash at its end; nil where that is not known.
    let base: String?

    init(host: String, base: String? = nil) {
        name = base ?? "urn:porchlight:\(host)"
        self.base = base
    }

    init(_ settings: Settings) { self.init(host: settings.host, base: settings.web.publicURL) }

    func url(ofConversation id: String) -> String? { base.map { "\($0)/api/v1/conversations/\(id)" } }
}
