import Access
import Hummingbird
import Mail
import NIOCore
import Store

/// Messages as they came.
extension API {
    /// Octets of messages that an export holds in memory at once; one message may be larger.
    private static let exportPage = 1 << 20

    var messageRoutes: [Route] {
        [
            Route(
                method: .get, path: "/messages", role: .admin, group: "messages",
                summary: "Lists kept messages with their envelopes and their bytes, a page at a time.",
                parameters: [
                    .init(
                        name: "since", isRequired: true, type: "date-time",
                        meaning: "Only those received since then.", example: "2026-11-01T00:00:00Z"),
                    .init(name: "after", type: "integer", meaning: "“next” of the page before."),
                ], answer: "KeptMessages"
            ) { _, context in try await kept(context) },
            Route(
                method: .get, path: "/export/raw", role: .admin, group: "messages",
                summary: "Every stored message as received, each followed by one octet 0x1E.",
                parameters: [.init(name: "text", meaning: "Only messages that contain this text.")],
                answerType: "application/octet-stream"
            ) { _, context in export(text: context.query["text"]) },
        ]
    }

    private func kept(_ context: APIContext) async throws -> Response {
        try await answering {
            let page = try await store.keptMessages(
                since: context.query.moment("since") ?? now(),
                after: Int64(context.query.integer("after") ?? 0), octets: API.exportPage)
            return KeptMessagesJSON(messages: page.messages.map { KeptMessageJSON($0) }, next: page.next)
        }
    }

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
