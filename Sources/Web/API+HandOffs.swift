import Access
import Hummingbird
import Mail
import Store

extension API {
    private static let handOffLimit = 1000

    /// Customers' messages that are handed on by mail.
    var handOffRoutes: [Route] {
        [
            Route(
                method: .get, path: "/handoffs", role: .admin, group: "webhooks",
                summary: "Lists messages that are handed on by mail, the newest first.",
                parameters: [
                    .init(
                        name: "state", values: HandOffState.allCases.map(\.rawValue), meaning: "Only these.",
                        example: "failed"),
                    .cursor, .limit(API.handOffLimit, usually: 100),
                ], answer: "HandOffPage", isForPartAdmins: true
            ) { _, context in try await handOffs(context) },
            Route(
                method: .post, path: "/handoffs/retry", role: .admin, group: "webhooks",
                summary: "Hands on again what was not taken: one message, or all.", body: "HandOffRetry",
                answer: "Changed", isBodyOptional: true, example: #"{"id": "06j3kq2v8f0c1t5m9r4s"}"#
            ) { request, context in try await retryHandOffs(request, context) },
        ]
    }

    /// They are of all campaigns: who may know of some only sees those.
    private func handOffs(_ context: APIContext) async throws -> Response {
        let query = context.query
        let before = try cursor.place(query["cursor"], of: "handoffs").flatMap { Int64($0) }
        let limit = min(max(1, query.integer("limit") ?? 100), API.handOffLimit)
        let agent = try context.acting()
        return try await answering {
            let page = try await store.handOffs(
                state: query["state"].flatMap { HandOffState(rawValue: $0) }, before: before, limit: limit)
            let next =
                page.count < limit ? nil : page.last.map { cursor.made(String($0.row), of: "handoffs") }
            return PageJSON(
                items: page.filter { agent.mayKnow($0.campaign) }.map { HandOffJSON($0) }, next: next)
        }
    }

    private func retryHandOffs(_ request: Request, _ context: APIContext) async throws -> Response {
        let wanted = try await decoded(HandOffRetry.self, request, context)
        let count = try await store.retryHandOffs(wanted.id, at: now())
        if let id = wanted.id, count == 0 {
            throw ProblemJSON(
                404, "Nothing to do",
                "no hand-off “\(id.singleLine.cut(to: 60))” failed; see: porchlight handoff list")
        }
        return try await answering { ChangedJSON(changed: count) }
    }

    static let handOffSchemas: [String: JSONSchema] = [
        "HandOffPage": .page("HandOff"),
        "HandOff": .object(
            "One message of a customer for one destination.",
            [
                "id": .text, "campaign": .text, "conversation": .text, "message": .text("The customer’s."),
                "destination": .text("The way and the address."),
                "state": .word(HandOffState.allCases.map(\.rawValue)), "created": .moment,
                "attempts": .integer, "next_attempt?": .moment, "last_error?": .text, "finished?": .moment,
            ]),
        "HandOffRetry": .object("What is tried again.", ["id?": .text("One; nothing: all that failed.")]),
    ]
}

/// One message of a customer for one destination.
package struct HandOffJSON: Codable, Sendable {
    package var id: String
    package var campaign: String
    package var conversation: String
    package var message: String
    package var destination: String
    package var state: String
    package var created: String
    package var attempts: Int
    package var nextAttempt: String?
    package var lastError: String?
    package var finished: String?

    init(_ handOff: HandOff) {
        (id, campaign, conversation) = (handOff.id, handOff.campaign, handOff.conversation)
        (message, destination, state) = (handOff.reply, handOff.destination, handOff.state.rawValue)
        (created, attempts) = (handOff.created.rfc3339, handOff.attempts)
        nextAttempt = handOff.state == .waiting ? handOff.nextAttempt.rfc3339 : nil
        (lastError, finished) = (handOff.lastError, handOff.finished?.rfc3339)
    }
}

/// What is handed on again.
package struct HandOffRetry: Codable, Sendable {
    /// Nil: all.
    package var id: String?

    package init(id: String?) { self.id = id }
}
