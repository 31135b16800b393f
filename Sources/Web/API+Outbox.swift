import Access
import Mail
import Hummingbird
import Store

/// Mail of ours that is to go out.
extension API {
    private static let outboxLimit = 100_000

    var outboxRoutes: [Route] {
        [
            Route(
                method: .get, path: "/outbox", role: .admin, group: "outbox",
                summary: "Lists mail of ours that is to go out, or did.",
                parameters: [
                    .init(
                        name: "state",
                        values: [
                            "queued", "attempted", "sent", "failed", "unknown", "expired", "held", "dropped",
                        ], meaning: "Only in this state."),
                    .limit(API.outboxLimit, usually: 1000),
                ], answer: "OutboxPage"
            ) { _, context in
                try await answering {
                    PageJSON(
                        items: try await store.outbox(
                            state: context.query["state"],
                            limit: min(max(1, context.query.integer("limit") ?? 1000), API.outboxLimit)
                        ).map { OutboxJSON($0) }, next: nil)
                }
            },
            Route(
                method: .post, path: "/outbox/{command}", role: .admin, group: "outbox",
                summary: "Tries at once, holds, lets go or drops what has not gone out.",
                parameters: [
                    .path("command", "flush, hold, unhold or drop.", example: "flush"),
                    .init(name: "id", meaning: "Only this one. Default: all."),
                ], answer: "Changed"
            ) { _, context in try await commandOutbox(context) },
            Route(
                method: .post, path: "/acknowledgements/{command}", role: .admin, group: "outbox",
                summary: "Stops all acknowledgements, or lets them go out again.",
                parameters: [.path("command", "pause or resume.", example: "resume")], answer: "Changed"
            ) { _, context in try await commandAcknowledgements(context) },
        ]
    }

    private func commandOutbox(_ context: APIContext) async throws -> Response {
        let name = try context.path("command")
        guard let command = Store.OutboxCommand(rawValue: name) else {
            throw ProblemJSON(
                404, "No such command",
                "the outbox knows flush, hold, unhold and drop, not “\(name.singleLine.cut(to: 60))”")
        }
        let id = context.query["id"]
        let count = try await store.commandOutbox(command, id: id, at: now())
        if let id, count == 0 {
            throw ProblemJSON(
                404, "Nothing to do",
                "no row “\(id.singleLine.cut(to: 60))” is in a state for \(name); see: porchlight outbox list"
            )
        }
        return try await answering { ChangedJSON(changed: count) }
    }

    private func commandAcknowledgements(_ context: APIContext) async throws -> Response {
        let name = try context.path("command")
        guard name == "pause" || name == "resume" else {
            throw ProblemJSON(
                404, "No such command",
                "acknowledgements can pause or resume, not “\(name.singleLine.cut(to: 60))”")
        }
        try await store.setAcknowledgementsPaused(name == "pause", at: now())
        return try await answering { ChangedJSON(changed: 1) }
    }
}
