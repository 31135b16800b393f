import Config
import Foundation
import Hummingbird
package import Logging
package import Mail
import NIOCore
package import ServiceLifecycle
package import Store
package import Triage

/// The HTTP API under `/api/v1`, on the Unix-domain socket in the data directory: who may open the socket is
/// an admin of the gateway.
package struct API: Sendable {
    let store: Store
    private let lease: @Sendable () -> Duration
    let now: @Sendable () -> Moment
    private let pid: Int
    private let texts: SentTexts

    /// - Parameter sentText: what a campaign sent, where the configuration says it.
    package init(
        store: Store, lease: @escaping @Sendable () -> Duration,
        sentText: @escaping @Sendable (_ campaign: String) -> CampaignText?,
        now: @escaping @Sendable () -> Moment, pid: Int
    ) {
        (self.store, self.lease, self.now, self.pid) = (store, lease, now, pid)
        texts = SentTexts(store: store, configured: sentText)
    }

    /// Octets of a request's body.
    static let bodyLimit = 64 * 1024
    /// Rows of one list.
    private static let listLimit = 1000
    /// Octets of messages that an export holds in memory at once; one message may be larger.
    private static let exportPage = 1 << 20
    /// The newest replies from persons among which silences are counted.
    private static let silencesLookedAt = 10_000
    private static let outboxLimit = 100_000

    /// The service that serves it; `bound` is called when it accepts connections.
    package func service(socket: String, log: Logger, bound: @escaping @Sendable () async -> Void)
        -> any Service
    {
        let router = Router(context: BasicRequestContext.self)
        router.get("/api/v1/health") { _, _ in try await answering { try await health() } }
        router.get("/api/v1/statistics") { _, _ in try await answering { try await statistics() } }
        addConversations(router)
        addOutbox(router)
        addMaintenance(router)
        addKeptMessages(router)
        addUnsubscribes(router)
        router.get("/api/v1/export/raw") { request, _ in
            export(text: request.uri.queryParameters["text"].map(String.init))
        }
        return Application(
            router: router, configuration: .init(address: .unixDomainSocket(path: socket), serverName: nil),
            onServerRunning: { _ in await bound() }, logger: log)
    }

    private func addConversations(_ router: Router<BasicRequestContext>) {
        router.get("/api/v1/conversations") { request, _ in
            try await answering {
                let query = request.uri.queryParameters
                let limit = query["limit"].flatMap { Int($0) } ?? 100
                return try await store.conversations(
                    state: query["state"].map(String.init), campaign: query["campaign"].map(String.init),
                    limit: min(max(1, limit), API.listLimit), at: now()
                ).map { ConversationJSON($0) }
            }
        }
        router.post("/api/v1/conversations/next") { request, _ in
            try await answering {
                let body = try await body(request)
                let id = try await store.claimNext(
                    agent: body.agent, campaign: body.campaign, lease: lease(), at: now())
                guard let id else {
                    throw ProblemJSON(404, "Nothing waits", "no conversation waits for an answer")
                }
                return try await detail(id)
            }
        }
        router.get("/api/v1/conversations/:id") { _, context in
            try await answering { try await detail(try context.parameters.require("id")) }
        }
        router.post("/api/v1/conversations/:id/release") { request, context in
            try await answering {
                let id = try context.parameters.require("id")
                return try await changed(
                    id, try await store.release(id, agent: try await body(request).agent, at: now()))
            }
        }
        router.post("/api/v1/conversations/:id/resolve") { request, context in
            try await answering {
                let id = try context.parameters.require("id")
                let body = try await body(request)
                return try await changed(
                    id,
                    try await store.resolve(
                        id, agent: body.agent, answered: body.answered ?? false, at: now()))
            }
        }
        router.post("/api/v1/conversations/:id/answered") { request, context in
            try await answering {
                let id = try context.parameters.require("id")
                return try await changed(
                    id, try await store.recordAnswer(id, agent: try await body(request).agent, at: now()))
            }
        }
    }

    private func addOutbox(_ router: Router<BasicRequestContext>) {
        router.get("/api/v1/outbox") { request, _ in
            try await answering {
                let query = request.uri.queryParameters
                let limit = query["limit"].flatMap { Int($0) } ?? API.listLimit
                return try await store.outbox(
                    state: query["state"].map(String.init), limit: min(max(1, limit), API.outboxLimit)
                ).map { OutboxJSON($0) }
            }
        }
        router.post("/api/v1/outbox/:command") { request, context in
            try await answering {
                let name = try context.parameters.require("command")
                guard let command = Store.OutboxCommand(rawValue: name) else {
                    throw ProblemJSON(
                        404, "No such command", "the outbox knows flush, hold, unhold and drop, not “\(name)”"
                    )
                }
                let id = request.uri.queryParameters["id"].map(String.init)
                let count = try await store.commandOutbox(command, id: id, at: now())
                if let id, count == 0 {
                    throw ProblemJSON(
                        404, "Nothing to do",
                        "no row “\(id)” is in a state for \(name); see: porchlight outbox list")
                }
                return ChangedJSON(changed: count)
            }
        }
        router.post("/api/v1/acknowledgements/:command") { _, context in
            try await answering {
                let name = try context.parameters.require("command")
                guard name == "pause" || name == "resume" else {
                    throw ProblemJSON(
                        404, "No such command", "acknowledgements can pause or resume, not “\(name)”")
                }
                try await store.setAcknowledgementsPaused(name == "pause", at: now())
                return ChangedJSON(changed: 1)
            }
        }
    }

    /// Messages with their envelopes, a page at a time: `since` (RFC 3339), `after` (the `next` of the page before).
    private func addKeptMessages(_ router: Router<BasicRequestContext>) {
        router.get("/api/v1/messages") { request, _ in
            try await answering {
                let query = request.uri.queryParameters
                guard let since = query["since"].flatMap({ Moment(rfc3339: String($0)) }) else {
                    throw ProblemJSON(
                        400, "Since when?", "“since” must be a time such as 2026-11-21T20:15:00Z")
                }
                let row = query["after"].flatMap { Int64($0) } ?? 0
                let page = try await store.keptMessages(since: since, after: row, octets: API.exportPage)
                return KeptMessagesJSON(messages: page.messages.map { KeptMessageJSON($0) }, next: page.next)
            }
        }
    }

    private func addMaintenance(_ router: Router<BasicRequestContext>) {
        router.post("/api/v1/backup") { request, _ in
            try await answering {
                guard let path = request.uri.queryParameters["path"].map(String.init), path.hasPrefix("/")
                else {
                    throw ProblemJSON(
                        400, "Where to?", "“path” must be the absolute path of a file that is not there yet")
                }
                return BackupJSON(try await store.backup(to: path, at: now()))
            }
        }
        router.get("/api/v1/integrity") { _, _ in
            try await answering {
                FindingsJSON(
                    warnings: store.warnings,
                    damage: try await store.integrity().filter(\.isDamage).map(\.description))
            }
        }
        router.get("/api/v1/silences") { _, _ in
            try await answering {
                try await store.silences(amongLast: API.silencesLookedAt).map { SilenceJSON($0) }
            }
        }
        router.get("/api/v1/arrived") { request, _ in
            try await answering {
                let id = request.uri.queryParameters["message_id"].map(String.init) ?? ""
                guard let found = try await store.arrived(messageID: id) else {
                    throw ProblemJSON(
                        404, "Not here", "no message with the Message-ID “\(id.singleLine.cut(to: 200))” came"
                    )
                }
                return ArrivedJSON(found, content: try await store.content(of: found.message))
            }
        }
    }

    // MARK: Answers

    private func health() async throws -> HealthJSON {
        HealthJSON(
            status: "ok", pid: pid, synchronous: try await store.health(),
            acknowledgementsPaused: try await store.areAcknowledgementsPaused())
    }

    private func statistics() async throws -> StatisticsJSON {
        StatisticsJSON(
            counts: try await store.counts(), conversations: try await store.countConversations(at: now()),
            outbox: try await store.countOutbox())
    }

    private func detail(_ id: String) async throws -> ConversationDetailJSON {
        guard let detail = try await store.conversation(id, at: now()) else { throw API.notFound(id) }
        let known = await self.texts.text(of: detail.summary.campaign, at: now())
        var texts: [Int64: ReplyText] = [:]
        for reply in detail.replies where texts[reply.message] == nil {
            // What became of one message must not hide the others.
            do throws(StoreFailure) {
                texts[reply.message] =
                    try await store.content(of: reply.message).map { customerText($0, known: known) }
                    ?? ReplyText()
            } catch {
                texts[reply.message] = ReplyText(new: "[this message cannot be read: \(error)]")
            }
        }
        return ConversationDetailJSON(detail, texts: texts)
    }

    private func changed(_ id: String, _ result: Result<Void, QueueRefusal>) async throws
        -> ConversationDetailJSON
    {
        switch result {
        case .success: return try await detail(id)
        case .failure(let refusal): throw ProblemJSON(refusal, id)
        }
    }

    static func notFound(_ id: String) -> ProblemJSON {
        ProblemJSON(
            404, "No such conversation",
            "there is no conversation “\(id.singleLine.cut(to: 60))”; see: porchlight queue list")
    }

    private func body(_ request: Request) async throws -> AgentRequest {
        let buffer = try await request.body.collect(upTo: API.bodyLimit)
        do {
            let body = try apiDecoder.decode(AgentRequest.self, from: Data(buffer.readableBytesView))
            guard !body.agent.trimmed.isEmpty, body.agent.utf8.count <= 200 else {
                throw ProblemJSON(400, "Who asks?", "“agent” must be a name of 1 to 200 octets")
            }
            return body
        } catch let problem as ProblemJSON { throw problem } catch {
            throw ProblemJSON(400, "Not understood", "the body must be JSON such as {\"agent\": \"maja\"}")
        }
    }

    func answering(_ work: () async throws -> some Encodable) async throws -> Response {
        do { return try API.json(.ok, try await work(), "application/json") } catch let problem as ProblemJSON
        {
            return try API.json(.init(code: problem.status), problem, "application/problem+json")
        } catch let failure as StoreFailure {
            let problem = ProblemJSON(503, "The store does not answer", failure.description)
            return try API.json(.serviceUnavailable, problem, "application/problem+json")
        }
    }

    private static func json(_ status: HTTPResponse.Status, _ value: some Encodable, _ type: String) throws
        -> Response
    {
        let data = try apiEncoder.encode(value)
        return Response(
            status: status, headers: [.contentType: type], body: .init(byteBuffer: ByteBuffer(bytes: data)))
    }

    /// Every stored message as received, each followed by one octet 0x1E.
    private func export(text: String?) -> Response {
        let store = store
        let body = ResponseBody { writer in
            var row: Int64? = 0
            while let after = row {
                let (messages, next) = try await store.rawMessages(
                    containing: text, after: after, octets: API.exportPage)
                for message in messages {
                    try await writer.write(ByteBuffer(bytes: message))
                    try await writer.write(ByteBuffer(bytes: [0x1E]))
                }
                row = next
            }
            try await writer.finish(nil)
        }
        return Response(status: .ok, headers: [.contentType: "application/octet-stream"], body: body)
    }
}
