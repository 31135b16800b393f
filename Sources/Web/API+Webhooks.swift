import Access
import Config
import Hummingbird
import Mail
import Store

/// What the API asks of what sends webhooks: Web does not know it.
package struct WebhookDoor: Sendable {
    /// Sends a test event now; nil if there is no such endpoint.
    package var test: @Sendable (_ name: String) async -> WebhookTrialJSON?
    /// Something is due that was not.
    package var look: @Sendable () -> Void

    package init(
        test: @escaping @Sendable (_ name: String) async -> WebhookTrialJSON?,
        look: @escaping @Sendable () -> Void
    ) {
        (self.test, self.look) = (test, look)
    }
}

extension API {
    /// Where events are sent to, and what became of them.
    var webhookRoutes: [Route] {
        [
            Route(
                method: .get, path: "/webhooks", role: .admin, group: "webhooks",
                summary: "Lists the webhook endpoints, and how each is doing.", answer: "WebhookPage"
            ) { _, _ in try await webhooks() },
            Route(
                method: .get, path: "/webhooks/{name}/deliveries", role: .admin, group: "webhooks",
                summary: "Lists the events that an endpoint was sent or is to be sent, the newest first.",
                detail: "What was taken is remembered for 30 days.",
                parameters: [
                    .webhook,
                    .init(
                        name: "state", values: WebhookDeliveryState.allCases.map(\.rawValue),
                        meaning: "Only these.", example: "dead"),
                    .cursor, .limit(API.deliveryLimit, usually: 100),
                ], answer: "WebhookDeliveryPage"
            ) { _, context in try await deliveries(context) },
            Route(
                method: .post, path: "/webhooks/{name}/test", role: .admin, group: "webhooks",
                summary: "Sends an endpoint a signed test event now, and tells what came back.",
                detail: "Also where it is paused. The event is of the type `porchlight.webhook.test`.",
                parameters: [.webhook], answer: "WebhookTrial"
            ) { _, context in try await testWebhook(context) },
            Route(
                method: .post, path: "/webhooks/{name}/pause", role: .admin, group: "webhooks",
                summary: "Stops sending to an endpoint; what happens meanwhile is kept for it.",
                parameters: [.webhook], body: "WebhookPause", answer: "Webhook", isBodyOptional: true,
                example: #"{"reason": "moving to another server"}"#
            ) { request, context in try await pauseWebhook(request, context) },
            Route(
                method: .post, path: "/webhooks/{name}/resume", role: .admin, group: "webhooks",
                summary: "Sends to an endpoint again, first what it missed.", parameters: [.webhook],
                answer: "Webhook"
            ) { _, context in try await resumeWebhook(context) },
            Route(
                method: .post, path: "/webhooks/{name}/replay", role: .admin, group: "webhooks",
                summary: "Sends events to an endpoint again, with the ids that they had.",
                detail:
                    "Either one event, or all that are dead, or all since a time, also from before the endpoint was there. `changed` is how many; of `since`, how many are looked at.",
                parameters: [.webhook], body: "WebhookReplay", answer: "Changed", refusals: [422],
                example: #"{"dead": true}"#
            ) { request, context in try await replayWebhook(request, context) },
        ]
    }

    private static let deliveryLimit = 1000

    private func webhooks() async throws -> Response {
        return try await answering { PageJSON(items: try await endpoints(), next: nil) }
    }

    /// Those of the configuration, and those that it named once and that still have something waiting or dead.
    private func endpoints() async throws -> [WebhookJSON] {
        let states = try await store.webhookEndpoints()
        let settings = site().settings.webhooks
        let named = settings.map { endpoint in
            WebhookJSON(endpoint.name, endpoint, states.first { $0.name == endpoint.name })
        }
        let others = states.filter { state in
            !settings.contains { $0.name == state.name } && state.waiting + state.dead > 0
        }
        return named + others.map { WebhookJSON($0.name, nil, $0) }
    }

    private func endpoint(_ name: String) async throws -> WebhookJSON {
        guard let found = try await endpoints().first(where: { $0.name == name }) else {
            throw API.noWebhook(name)
        }
        return found
    }

    private static func noWebhook(_ name: String) -> ProblemJSON {
        ProblemJSON(
            404, "No such webhook",
            "there is no webhook “\(name.singleLine.cut(to: 60))”; see: porchlight webhook list")
    }

    private func deliveries(_ context: APIContext) async throws -> Response {
        let (name, query) = (try context.path("name"), context.query)
        _ = try await endpoint(name)
        let list = "webhook \(name)"
        let before = try cursor.place(query["cursor"], of: list).flatMap { Int64($0) }
        let limit = min(max(1, query.integer("limit") ?? 100), API.deliveryLimit)
        return try await answering {
            let page = try await store.webhookDeliveries(
                name, state: query["state"].flatMap { WebhookDeliveryState(rawValue: $0) }, before: before,
                limit: limit)
            let next =
                page.count < limit ? nil : page.last.map { cursor.made(String($0.event.number), of: list) }
            return PageJSON(items: page.map { WebhookDeliveryJSON($0) }, next: next)
        }
    }

    private func testWebhook(_ context: APIContext) async throws -> Response {
        let name = try context.path("name")
        guard let trial = await webhookDoor?.test(name) else { throw API.noWebhook(name) }
        return try await answering { trial }
    }

    private func pauseWebhook(_ request: Request, _ context: APIContext) async throws -> Response {
        let name = try context.path("name")
        let given = try await decoded(WebhookPause.self, request, context).reason?.singleLine.trimmed ?? ""
        let reason = "by \(try context.known().name)" + (given.isEmpty ? "" : ": \(given)")
        guard try await store.pauseWebhook(name, reason: reason, at: now()) else { throw API.noWebhook(name) }
        return try await answering { try await endpoint(name) }
    }

    private func resumeWebhook(_ context: APIContext) async throws -> Response {
        let name = try context.path("name")
        guard try await store.resumeWebhook(name, at: now()) else { throw API.noWebhook(name) }
        webhookDoor?.look()
        return try await answering { try await endpoint(name) }
    }

    private func replayWebhook(_ request: Request, _ context: APIContext) async throws -> Response {
        let name = try context.path("name")
        let wanted = try await decoded(WebhookReplayRequest.self, request, context)
        guard let count = try await store.replayWebhook(name, try wanted.replay(), at: now()) else {
            throw API.noWebhook(name)
        }
        if let event = wanted.event, count == 0 {
            throw ProblemJSON(
                404, "No such delivery",
                "“\(name)” was never sent an event “\(event.singleLine.cut(to: 60))”; see: porchlight webhook deliveries \(name)"
            )
        }
        webhookDoor?.look()
        return try await answering { ChangedJSON(changed: count) }
    }

    static let webhookSchemas: [String: JSONSchema] = [
        "WebhookPage": .page("Webhook"),
        "Webhook": .object(
            "Where events are sent to, and how that goes.",
            [
                "name": .text,
                "url?": .text("Nothing where the configuration does not name it any more."),
                "events": .list(.text("A kind of events, or a pattern such as conversation.*.")),
                "campaigns?": .list(.text, "Nothing: all."),
                "paused": .boolean("By a person, by the configuration, or because it answered 410."),
                "pause_reason?": .text, "paused_since?": .moment,
                "failing_since?": .moment("Of the first failure after the last success."),
                "last_success?": .moment, "waiting": .integer("Events that are still to be taken."),
                "oldest_waiting?": .moment, "dead": .integer("Events that were given up."),
            ]),
        "WebhookDeliveryPage": .page("WebhookDelivery"),
        "WebhookDelivery": .object(
            "One event for one endpoint.",
            [
                "event": .text("The id that the receiver sees; names it for replay."), "kind": .text,
                "at": .moment("When it happened."), "conversation?": .text, "campaign?": .text,
                "state": .word(WebhookDeliveryState.allCases.map(\.rawValue)), "attempts": .integer,
                "next_attempt?": .moment("Nothing while an earlier event of the conversation goes first."),
                "last_status?": .integer("Of the last answer."), "last_error?": .text, "finished?": .moment,
            ]),
        "WebhookTrial": .object(
            "What came back from a test.",
            [
                "id": .text("The webhook-id that was sent."), "taken": .boolean,
                "status?": .integer("Nothing where no answer came."), "error?": .text,
                "body": .text("The beginning of the answer."), "milliseconds": .integer,
            ]),
        "WebhookPause": .object("Why.", ["reason?": .text("For other admins.", most: 150)]),
        "WebhookReplay": .object(
            "One of these.",
            [
                "event?": .text("One event by its id."), "dead?": .boolean("All that were given up."),
                "since?": .moment("All that happened since."),
            ]),
    ]
}

extension Route.Parameter {
    fileprivate static var webhook: Route.Parameter {
        .init(name: "name", isInPath: true, isRequired: true, meaning: "The endpoint’s name.", example: "crm")
    }
}
