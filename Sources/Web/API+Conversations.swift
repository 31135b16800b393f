import Access
import Config
import HTTPTypes
import Hummingbird
import Mail
import ServiceLifecycle
import Store
import Triage

/// The queue: what waits, and one conversation with all that belongs to it.
extension API {
    static let states = ["waiting", "claimed", "answered", "handed-over", "resolved"]

    var conversationRoutes: [Route] {
        [
            Route(
                method: .get, path: "/conversations", role: .read, group: "conversations",
                summary: "Lists conversations in the order in which they are to be dealt with.",
                detail: "What waits by when an answer is promised, then what does not, the newest first.",
                parameters: API.filterParameters + [.cursor, .limit(1000, usually: 100)],
                answer: "ConversationPage"
            ) { _, context in try await listed(context) },
            Route(
                method: .post, path: "/conversations/next", role: .agent, group: "conversations",
                summary: "Claims the conversation that is to be dealt with first.",
                detail: "Nobody else gets it until it is answered, released, or the lease has ended.",
                body: "NextRequest", answer: "ConversationDetail",
                otherSuccesses: [(204, "nothing waits")], isBodyOptional: true,
                example: #"{"campaigns": ["spring"], "wait": 5}"#
            ) { try await next($0, $1) },
            Route(
                method: .get, path: "/conversations/{id}", role: .read, group: "conversations",
                summary: "Shows a conversation: its messages, receipts, promises, notes and events.",
                parameters: [.conversation], answer: "ConversationDetail"
            ) { _, context in
                let detail = try await detail(context.path("id"), context)
                return try await answering(.ok, API.etag(detail.conversation.version)) { detail }
            },
            Route(
                method: .get, path: "/conversations/{id}/timeline", role: .read, group: "conversations",
                summary: "All that happened in it, in the order of time.",
                parameters: [.conversation], answer: "TimelinePage"
            ) { _, context in try await timeline(context) },
        ]
    }

    private static let filterParameters: [Route.Parameter] = [
        .init(
            name: "state", values: states, isList: true,
            meaning: "In one of these states. Default: waiting and claimed."),
        .init(name: "campaign", isList: true, meaning: "Of one of these campaigns.", example: "spring"),
        .init(name: "label", isList: true, meaning: "With all of these labels."),
        .init(name: "language", isList: true, meaning: "ISO 639-1, of the newest message."),
        .init(
            name: "lane", values: Lane.allCases.map(\.rawValue), isList: true,
            meaning: "In one of these lanes."),
        .init(
            name: "sign", values: QueueSigns.allWords, isList: true, meaning: "That show one of these signs."
        ),
        .init(name: "assigned", meaning: "Assigned to this agent; empty: to nobody."),
        .init(name: "snoozed", type: "boolean", meaning: "Also those that rest until a time."),
        .init(
            name: "id",
            meaning: "Whose id begins so, in any state; the other filters then count for nothing."),
    ]

    private func listed(_ context: APIContext) async throws -> Response {
        let query = context.query
        if let prefix = query["id"] { return try await listed(beginning: prefix, context) }
        var filter = QueueFilter()
        (filter.states, filter.campaigns) = (query.list("state"), query.list("campaign"))
        (filter.labels, filter.languages) = (query.list("label"), query.list("language"))
        (filter.lanes, filter.signs) = (query.list("lane"), query.list("sign"))
        (filter.assigned, filter.includesSnoozed) = (query["assigned"], query.flag("snoozed") ?? false)
        for campaign in filter.campaigns { try context.requireCampaign(campaign) }
        for campaign in filter.campaigns where site().campaign(campaign) == nil {
            guard try await store.hasConversations(of: campaign) else {
                throw ProblemJSON(
                    404, "No such campaign", "there is no campaign “\(campaign.singleLine.cut(to: 60))”")
            }
        }
        let place = try cursor.place(query["cursor"], of: "conversations")
        let page = try await store.conversationPage(
            filter, by: context.acting(), after: place, limit: query.integer("limit") ?? 100, at: now())
        return try await answering {
            PageJSON(
                items: page.items.map { ConversationJSON($0) },
                next: page.next.map { cursor.made($0, of: "conversations") })
        }
    }

    private func listed(beginning prefix: String, _ context: APIContext) async throws -> Response {
        let isPart =
            (1...20).contains(prefix.utf8.count) && prefix.utf8.allSatisfy { $0.isLetter || $0.isDigit }
        let items =
            isPart
            ? try await store.conversations(
                beginning: prefix.asciiLowercased, by: context.acting(),
                limit: context.query.integer("limit") ?? 100, at: now()) : []
        return try await answering { PageJSON(items: items.map { ConversationJSON($0) }, next: nil) }
    }

    private func next(_ request: Request, _ context: APIContext) async throws -> Response {
        let body = try await decoded(NextRequest.self, request, context)
        let agent = try context.acting()
        let end = ContinuousClock.now + .seconds(body.wait ?? 0)
        let seat = body.wait ?? 0 > 0 ? try listeners.seat(context.known()) : nil
        defer { withExtendedLifetime(seat) {} }
        var departure: Departure?
        if body.wait ?? 0 > 0, let channel = context.channel { departure = await Departure.of(channel) }
        while true {
            // What is claimed for somebody who has gone would wait for its lease to end.
            if departure?.hasHappened == true { return Response(status: .noContent) }
            let count = signal.count
            let outcome = try await store.claimNext(
                body.filter, by: agent, lease: lease(body.lease), at: now())
            if let outcome { return try await changed(.success(outcome), outcome.conversation, context) }
            let rest = end - ContinuousClock.now
            guard rest > .zero, !Task.isCancelled, !Task.isShuttingDownGracefully else {
                return Response(status: .noContent)
            }
            // A lease that lapses by itself and a snooze that ends ring no bell.
            await news(since: count, atMost: min(rest, .seconds(10)))
        }
    }

    func detail(_ id: String, _ context: APIContext) async throws -> ConversationDetailJSON {
        guard let detail = try await store.conversation(id, by: context.acting(), at: now()) else {
            throw API.notFound(id)
        }
        let texts = try await replyTexts(detail.replies, campaign: detail.summary.campaign)
        var json = ConversationDetailJSON(detail, texts: texts)
        json.notes = try await store.notes(of: id, by: context.acting()).compactMap { NoteJSON($0) }
        return json
    }

    private func timeline(_ context: APIContext) async throws -> Response {
        let id = try context.path("id")
        guard let entries = try await store.timeline(of: id, by: context.acting(), at: now()),
            let detail = try await store.conversation(id, by: context.acting(), at: now())
        else { throw API.notFound(id) }
        let texts = try await replyTexts(entries.compactMap(\.reply), campaign: detail.summary.campaign)
        return try await answering(.ok, API.etag(detail.summary.version)) {
            PageJSON(items: entries.map { TimelineJSON($0, texts: texts, cursor) }, next: nil)
        }
    }

    /// What the customer wrote in each message, by `ReplyDetail.message`.
    private func replyTexts(_ replies: [ReplyDetail], campaign: String) async throws -> [Int64: ReplyText] {
        let known = await self.texts.text(of: campaign, at: now())
        var texts: [Int64: ReplyText] = [:]
        for reply in replies where texts[reply.message] == nil {
            // What became of one message must not hide the others.
            do throws(StoreFailure) {
                texts[reply.message] =
                    try await store.content(of: reply.message).map { customerText($0, known: known) }
                    ?? ReplyText()
            } catch {
                texts[reply.message] = ReplyText(new: "[this message cannot be read: \(error)]")
            }
        }
        return texts
    }
}
