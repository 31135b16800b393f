import Access
import Hummingbird
import Mail
import Store

/// A piece of a text that was found.
package struct SnippetPartJSON: Codable, Sendable {
    package var text: String
    /// Whether it is what was looked for.
    package var hit: Bool
}

/// A conversation that was found.
package struct SearchHitJSON: Codable, Sendable {
    package var conversation: ConversationJSON
    /// The id of the message that fits best, when it came, and its subject.
    package var message: String
    package var received: String
    package var subject: String
    /// How many messages of the conversation were found on the way.
    package var messages: Int
    /// By field: `customer`, `subject`, `text`, `files`.
    package var snippets: [String: [SnippetPartJSON]]

    init(_ hit: SearchHit) {
        conversation = ConversationJSON(hit.conversation)
        (message, subject, messages) = (hit.reply, hit.subject, hit.messages)
        received = hit.received.rfc3339
        snippets = Dictionary(
            uniqueKeysWithValues: hit.snippets.map { field, parts in
                (field.rawValue, parts.map { SnippetPartJSON(text: $0.text, hit: $0.isHit) })
            })
    }
}

package struct SearchJSON: Codable, Sendable {
    package var items: [SearchHitJSON]
    /// For `cursor`; absent when all was searched. There may be no hit on a page and yet some on the next.
    package var next: String?
    /// Messages that came in a moment ago and cannot be found yet.
    package var behind: Int
    /// What of the query was left out or read otherwise than it may have been meant.
    package var notes: [String]
}

extension API {
    var searchRoutes: [Route] {
        [
            Route(
                method: .get, path: "/search", role: .read, group: "search",
                summary: "Finds conversations by words in their messages and by filters, the best first.",
                detail: """
                    Words are looked for in customer, subject, what the customer wrote, and names of attachments. All of \
                    them must be there; "exact words", beginn*, and -not are understood, and the filters from: subject: \
                    text: file: campaign: lane: state: is: label: language: has:attachment after: before:.
                    """,
                parameters: [
                    .init(
                        name: "q", isRequired: true,
                        meaning: "What to look for, as in the desk's search field.",
                        example: "refund is:open"),
                    .limit(100, usually: 25), .cursor,
                ], answer: "Search"
            ) { _, context in
                try await answering { try await search(context) }
            }
        ]
    }

    private func search(_ context: APIContext) async throws -> SearchJSON {
        let query: SearchQuery
        do throws(SearchQuery.Problem) { query = try SearchQuery(parsing: context.query["q"] ?? "") } catch {
            throw ProblemJSON(400, "Not searched", error.description)
        }
        var cursor = context.query["cursor"]
        let end = ContinuousClock.now + API.searchTime
        while true {
            let result = try await store.search(
                query, for: try context.acting(), cursor: cursor,
                limit: context.query.integer("limit") ?? 25, at: now())
            switch result {
            case .success(let answer):
                // What was looked at has nothing: on to what is older, as long as nobody minds waiting.
                if answer.hits.isEmpty, let next = answer.next, ContinuousClock.now < end, !Task.isCancelled {
                    cursor = next
                    continue
                }
                return SearchJSON(
                    items: answer.hits.map { SearchHitJSON($0) }, next: answer.next, behind: answer.behind,
                    notes: answer.notes)
            case .failure(let problem): throw ProblemJSON(400, "Cursor not taken", problem.description)
            }
        }
    }

    /// How long a search goes on that has found nothing yet.
    private static let searchTime = Duration.milliseconds(60)

    static let searchSchemas: [String: JSONSchema] = [
        "Search": .object(
            "What was found, the best first.",
            [
                "items": .list(.named("SearchHit")),
                "next?": .text(
                    "For `cursor`; absent when all was searched. A page may be empty and yet have a next one, where much had to be looked through."
                ),
                "behind": .integer("Messages that came in a moment ago and cannot be found yet."),
                "notes": .list(
                    .text, "What of the query was left out or read otherwise than it may have been meant."),
            ]),
        "SearchHit": .object(
            "A conversation that was found.",
            [
                "conversation": .named("Conversation"),
                "message": .text("The id of the message that fits best."),
                "received": .moment("When that message came."),
                "subject": .text("Its subject."),
                "messages": .integer("How many messages of the conversation were found on the way."),
                "snippets": .map(
                    .list(.named("SnippetPart")),
                    "Where the words stand, by field: customer, subject, text, files. Show the parts one after the other."
                ),
            ]),
        "SnippetPart": .object(
            "A piece of a text.", ["text": .text, "hit": .boolean("Whether it is what was looked for.")]),
    ]
}
