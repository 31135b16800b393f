import Config
import Access
import HTTPTypes
import Hummingbird
import Mail
import Store

/// The queue: what waits, who has it, and all that is done with a conversation.
extension API {
    var conversationRoutes: [Route] {
        [
            Route(
                method: .get, path: "/conversations", role: .read, group: "conversations",
                summary: "Lists conversations in the order in which they are to be dealt with.",
                parameters: API.listParameters, answer: "ConversationPage"
            ) { try await listed($0, $1) },
            Route(
                method: .post, path: "/conversations/next", role: .agent, group: "conversations",
                summary: "Claims the conversation that is to be dealt with first.",
                detail: "Answers 404 if nothing waits.",
                body: "NextRequest", answer: "ConversationDetail", isBodyOptional: true,
                example: #"{"campaigns": ["spring"]}"#
            ) { try await next($0, $1) },
            Route(
                method: .get, path: "/conversations/{id}", role: .read, group: "conversations",
                summary: "Shows a conversation: its messages, receipts, promises and events.",
                parameters: [.conversation], answer: "ConversationDetail"
            ) { _, context in try await shown(context.path("id"), context) },
        ] + operationRoutes
    }

    private var operationRoutes: [Route] {
        [
            operation("release", "Gives a claimed conversation back to the queue.") { _ in .release },
            operation("answered", "Says that the customer got an answer by another way.") { _ in .answered },
            operation(
                "resolve", "Marks a conversation as dealt with.", body: "ResolveRequest",
                example: #"{"answered": true}"#, of: ResolveRequest.self
            ) { .resolve(answered: $0.answered ?? false) },
        ]
    }

    private static let listParameters: [Route.Parameter] = [
        .init(
            name: "state", values: ["waiting", "claimed", "answered", "handed-over", "resolved"],
            meaning: "Only in this state. Default: waiting and claimed."),
        .init(name: "campaign", meaning: "Only of this campaign.", example: "spring"),
        .limit(1000, usually: 100),
    ]

    private func listed(_ request: Request, _ context: APIContext) async throws -> Response {
        let limit = min(max(1, context.query.integer("limit") ?? 100), 1000)
        return try await answering {
            PageJSON(
                items: try await store.conversations(
                    state: context.query["state"], campaign: context.query["campaign"], limit: limit,
                    at: now()
                ).map { ConversationJSON($0) }, next: nil)
        }
    }

    private func next(_ request: Request, _ context: APIContext) async throws -> Response {
        let body = try await decoded(NextRequest.self, request, context)
        let outcome = try await store.claimNext(
            body.filter, by: context.acting(),
            lease: body.lease.map { .seconds($0) } ?? site().settings.lease, at: now())
        guard let outcome else {
            throw ProblemJSON(404, "Nothing waits", "no conversation waits for an answer")
        }
        return try await shown(outcome.conversation, context)
    }

    private func operation(
        _ name: String, _ summary: String,
        _ make: @escaping @Sendable (Nothing) throws -> ConversationOperation
    ) -> Route {
        operation(name, summary, body: nil, example: "", of: Nothing.self, make)
    }

    /// A route of one operation: all of them are made here, so that all know If-Match, keys and refusals.
    private func operation<Body: Decodable & Sendable>(
        _ name: String, _ summary: String, body: String?, example: String, of type: Body.Type,
        _ make: @escaping @Sendable (Body) throws -> ConversationOperation
    ) -> Route {
        Route(
            method: .post, path: "/conversations/{id}/\(name)", role: .agent, group: "conversations",
            summary: summary, parameters: [.conversation], body: body, answer: "ConversationDetail",
            refusals: [409, 412, 422], headers: [.ifMatch, .idempotencyKey], isBodyOptional: true,
            example: example
        ) { request, context in
            let id = try context.path("id")
            let body = try await decoded(type, request, context)
            let result = try await store.perform(
                make(body), on: id, by: context.acting(), version: expectedVersion(request),
                key: idempotencyKey(request), at: now())
            switch result {
            case .success(let outcome): return try await shown(outcome.conversation, context)
            case .failure(let refusal): throw ProblemJSON(refusal, id)
            }
        }
    }

    private func shown(_ id: String, _ context: APIContext) async throws -> Response {
        try await answering { try await detail(id, context) }
    }

    func detail(_ id: String, _ context: APIContext) async throws -> ConversationDetailJSON {
        guard let detail = try await store.conversation(id, at: now()),
            try context.acting().mayKnow(detail.summary.campaign)
        else { throw API.notFound(id) }
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
}

/// A body without anything in it.
struct Nothing: Codable, Sendable {}

/// Which conversation is to come next.
package struct NextRequest: Codable, Sendable {
    package var campaigns: [String]?
    /// Seconds.
    package var lease: Int?

    package init(campaigns: [String]? = nil, lease: Int? = nil) {
        (self.campaigns, self.lease) = (campaigns, lease)
    }

    var filter: QueueFilter {
        var filter = QueueFilter()
        filter.campaigns = campaigns ?? []
        return filter
    }
}

package struct ResolveRequest: Codable, Sendable {
    /// The customer has got an answer now.
    package var answered: Bool?

    package init(answered: Bool? = nil) { self.answered = answered }
}
