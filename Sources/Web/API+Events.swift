import FoundationEssentials
import Access
import HTTPTypes
import Hummingbird
import Mail
import NIOCore
import ServiceLifecycle
import Store

/// What happens, as it happens: by long polling, or as server-sent events (WHATWG HTML §9.2).
extension API {
    static let eventList = "events"
    private static let eventPage = 200
    /// Shorter than what proxies usually wait for.
    private static let heartbeat = Duration.seconds(15)
    /// A browser then comes again by itself with its cookie, which may have ended.
    private static let longestOfSession = Duration.seconds(300)

    var eventRoutes: [Route] {
        [
            Route(
                method: .get, path: "/events", role: .read, group: "events",
                summary: "What happened after a cursor, and what happens now.",
                detail:
                    "Without `after` it begins with what happens from now on; with `after=0` at the beginning. With `Accept: text/event-stream` the events come one by one as they happen, and `Last-Event-ID` goes on behind that one.",
                parameters: [
                    .init(
                        name: "after", meaning: "“next” of the page before, an event's id, or 0.",
                        example: "0"),
                    .init(
                        name: "wait", type: "integer",
                        meaning: "Seconds to wait until something happens, at most 60. Default: 0."),
                    .init(name: "kind", isList: true, meaning: "Only of these kinds."),
                    .init(name: "conversation", meaning: "Only of this conversation."),
                    .limit(API.eventPage, usually: 100),
                ], answer: "EventPage",
                headers: [.init(name: "Last-Event-ID", meaning: "As `after`, of a stream that was cut.")]
            ) { try await events($0, $1) }
        ]
    }

    /// Which events are asked for.
    private struct Wanted: Sendable {
        let agent: ActingAgent
        let kinds: Set<String>
        let conversation: String?
        let limit: Int
    }

    private func events(_ request: Request, _ context: APIContext) async throws -> Response {
        let query = context.query
        let wanted = Wanted(
            agent: try context.acting(), kinds: Set(query.list("kind")), conversation: query["conversation"],
            limit: min(max(1, query.integer("limit") ?? 100), API.eventPage))
        for kind in wanted.kinds where EventKind(rawValue: kind) == nil {
            throw ProblemJSON(
                400, "Parameter not taken",
                "there is no event “\(kind.singleLine.cut(to: 60))”; there are: "
                    + EventKind.allCases.map(\.rawValue).sorted().joined(separator: ", "))
        }
        let given = request.headers[.lastEventID] ?? query["after"]
        let place = given == "0" ? "0" : try cursor.place(given, of: API.eventList)
        var start = try await store.latestEvent()
        if let place { start = Int64(place) ?? 0 }
        if request.headers[.accept]?.contains("text/event-stream") == true {
            return try stream(wanted, after: start, as: context.known())
        }
        let seconds = min(query.integer("wait") ?? 0, 60)
        let seat = seconds > 0 ? try listeners.seat(context.known()) : nil
        defer { withExtendedLifetime(seat) {} }
        let page = try await waited(wanted, after: start, seconds: seconds)
        return try await answering {
            EventPageJSON(
                items: page.items.map { FeedEventJSON($0, cursor) },
                next: cursor.made(String(page.last), of: API.eventList))
        }
    }

    /// The next page; empty if nothing happened in time.
    private func waited(_ wanted: Wanted, after start: Int64, seconds: Int) async throws -> (
        items: [FeedEvent], last: Int64
    ) {
        let end = ContinuousClock.now + .seconds(seconds)
        var place = start
        while true {
            let count = signal.count
            let page = try await page(wanted, after: place)
            if !page.items.isEmpty { return page }
            let hasMore = page.last > place
            place = page.last
            let rest = end - ContinuousClock.now
            if hasMore, !Task.isCancelled { continue }
            guard rest > .zero, !Task.isCancelled, !Task.isShuttingDownGracefully else { return page }
            await news(since: count, atMost: rest)
        }
    }

    /// Waits until something happens, and a little longer: while much happens, all who wait look ten times a second, and
    /// not after each commit.
    func news(since count: UInt64, atMost time: Duration) async {
        await cancelWhenGracefulShutdown { [signal] in
            await signal.wait(since: count, atMost: time)
            if signal.count != count { try? await Task.sleep(for: .milliseconds(100)) }
        }
    }

    private func page(_ wanted: Wanted, after place: Int64) async throws -> (items: [FeedEvent], last: Int64)
    {
        let page = try await store.eventPage(
            after: place, limit: wanted.limit, by: wanted.agent, conversation: wanted.conversation)
        let items = wanted.kinds.isEmpty ? page.items : page.items.filter { wanted.kinds.contains($0.kind) }
        return (items, page.last)
    }

    /// Events are read when the client has taken those before: nothing is held for one that is slow, and the connection
    /// is closed when it takes nothing at all. It ends when who asked would not be let in any more.
    private func stream(_ wanted: Wanted, after start: Int64, as principal: Principal) throws -> Response {
        let seat = try listeners.seat(principal)
        let body = ResponseBody { [self] writer in
            defer { withExtendedLifetime(seat) {} }
            try await writer.write(ByteBuffer(string: "retry: 3000\n\n"))
            var place = start
            let end =
                ContinuousClock.now + (principal.way == .session ? API.longestOfSession : .seconds(1 << 31))
            while !Task.isCancelled, !Task.isShuttingDownGracefully, ContinuousClock.now < end {
                let count = signal.count
                guard try await doorkeeper.isStillLetIn(principal) else { break }
                let page = try await page(wanted, after: place)
                for event in page.items { try await writer.write(try message(event)) }
                let hasMore = page.last > place
                place = page.last
                if hasMore { continue }
                await news(since: count, atMost: API.heartbeat)
                if signal.count == count { try await writer.write(ByteBuffer(string: ": still here\n\n")) }
            }
            try await writer.finish(nil)
        }
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/event-stream; charset=utf-8", .cacheControl: "no-store",
                .xContentTypeOptions: "nosniff", HTTPField.Name("X-Accel-Buffering")!: "no",
            ], body: body)
    }

    /// JSON has no line ends of its own, so it is one `data` line.
    private func message(_ event: FeedEvent) throws -> ByteBuffer {
        let json = FeedEventJSON(event, cursor)
        let data = String(decoding: try apiEncoder.encode(json), as: UTF8.self)
        return ByteBuffer(string: "id: \(json.id)\nevent: \(json.kind)\ndata: \(data)\n\n")
    }
}

package struct EventPageJSON: Codable, Sendable {
    package var items: [FeedEventJSON]
    /// For `after`.
    package var next: String
}
