import Acknowledge
import Config
import Foundation
import Mail
import Store
import Synchronization
import Triage

@testable import Delivery

/// A store in which things happen when a test says so, and a clock that only tests move.
final class EventSource: Sendable {
    let store: Store
    let path: String
    private let time = Mutex(Moment(seconds: 1_795_000_000))

    init() throws {
        path = NSTemporaryDirectory() + "/porchlight-events-" + UUID().uuidString
        store = try Store(directory: path, newIdentity: Array(0..<40)) { _ in }
    }

    deinit {
        store.close()
        try? FileManager.default.removeItem(atPath: path)
    }

    var now: Moment { time.withLock { $0 } }
    func advance(_ duration: Duration) { time.withLock { $0 = $0 + duration } }

    /// A message of a customer comes: one event `reply.kept`. Those of the same customer are of one conversation.
    ///
    /// - Returns: the conversation's id.
    @discardableResult
    func reply(_ customer: Int, campaign: String = "spring", file: SpooledFile? = nil) async throws
        -> String
    {
        let judgement = Judgement(
            lane: .person, laneRule: .person, standing: .proven, silence: nil, problems: [])
        let name = UUID().uuidString.lowercased()
        let address = String(repeating: "\(customer)x", count: 6) + "@client.example"
        let topic = ConversationSubject("order \(customer)", automatic: Language.automaticSubjects)
        let reply = IncomingReply(
            publicID: name, newConversationID: "c-" + name, campaign: campaign,
            recipient: Mailbox(localPart: campaign, domain: "us.example"), judgement: judgement,
            customer: NamedMailbox(name: "Ann", address: address), subject: "order \(customer)",
            messageID: "<\(name)@client.example>", inReplyTo: [],
            references: ["<first-\(customer)@client.example>"],
            fingerprint: Array(name.utf8.prefix(32)), bodyDigest: .random(in: 0...(.max)), topic: topic,
            continues: { topic.continues(ConversationSubject($0, automatic: Language.automaticSubjects)) },
            tokenConversation: nil,
            decide: { decide(judgement, $0, limits: FuseLimits(), allowsUnauthenticated: false) })
        let message = IncomingMessage(
            received: now, sender: Mailbox(address).map { .mailbox($0) } ?? .null, trace: [],
            content: file.map { .spooled($0) }
                ?? .bytes(Array("Subject: x\r\n\r\nA secret of the customer.\r\n".utf8)),
            hasBareOctets: false,
            replies: [reply])
        let result: Result<[KeptReply], StoreFailure> = await withCheckedContinuation { continuation in
            store.keep(message) { continuation.resume(returning: $0) }
        }
        return try result.get().first?.conversation ?? ""
    }
}

extension WebhookSettings {
    /// An endpoint on this machine, told of every `reply.kept`.
    static func test(_ port: Int, _ change: (inout WebhookSettings) -> Void = { _ in }) throws
        -> WebhookSettings
    {
        var endpoint = WebhookSettings(
            name: "crm", address: try WebAddress("https://facts.example:\(port)/hook"),
            secrets: [try SigningSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")])
        endpoint.events = EventPattern("reply.kept").map { [$0] } ?? []
        endpoint.allowsPrivate = true
        endpoint.trust = Fixture.trust
        change(&endpoint)
        return endpoint
    }
}

extension EventSource {
    /// Runs a webhook service with one endpoint while `body` runs.
    func serving(
        _ endpoint: WebhookSettings, _ requester: HTTPRequester = Names.here,
        _ body: (WebhookService) async throws -> Void
    ) async throws {
        var settings = Settings()
        settings.host = "mail.example.com"
        settings.webhooks = [endpoint]
        let site = Site(settings)
        let service = WebhookService(
            store: store, site: { site }, now: { self.now }, requester: requester, log: quiet, chance: { 0 })
        // Ended below by cancelling it.
        let running = Task { try await service.run() }
        // The endpoint begins with what happens once it is known.
        while try await store.webhookCursors().isEmpty { try await Task.sleep(for: .milliseconds(2)) }
        let result: Result<Void, any Error>
        do { result = .success(try await body(service)) } catch { result = .failure(error) }
        running.cancel()
        _ = await running.result
        try result.get()
    }

    func deliveries(_ state: WebhookDeliveryState? = nil) async throws -> [WebhookDelivery] {
        try await store.webhookDeliveries("crm", state: state, limit: 1000).reversed()
    }

    /// Waits until this holds of the deliveries; 20 s at most.
    func until(_ condition: ([WebhookDelivery]) -> Bool) async throws -> [WebhookDelivery] {
        let end = ContinuousClock.now + .seconds(20)
        var found = try await deliveries()
        while !condition(found), ContinuousClock.now < end {
            try await Task.sleep(for: .milliseconds(5))
            found = try await deliveries()
        }
        return found
    }
}
