import Access
import HTTPTypes
import Hummingbird

/// One operation of the API: what the router serves, who may call it, and what the OpenAPI document, the reference page and
/// the table of roles say about it. All of these are made from one list.
struct Route: Sendable {
    /// A parameter of the path or the query.
    struct Parameter: Sendable {
        var name: String
        var isInPath = false
        var isRequired = false
        /// `string`, `integer`, `boolean`, `date-time`.
        var type = "string"
        /// The words that it takes, if only these.
        var values: [String] = []
        var meaning: String
    }

    typealias Handler = @Sendable (Request, APIContext) async throws -> Response

    var method: HTTPRequest.Method
    /// Below `/api/v1`, with braces: `/conversations/{id}/notes`.
    var path: String
    /// Nil: nobody needs to be known.
    var role: Role?
    /// Groups the reference: `conversations`, `search`, `webhooks` …
    var group: String
    /// One sentence.
    var summary: String
    /// More sentences for the reference, if needed.
    var detail = ""
    var parameters: [Parameter] = []
    /// The JSON of the body and of the answer, as names of `APISchemas`; nil: none.
    var body: String?
    var answer: String?
    /// Of the answer, where it is no JSON.
    var answerType = "application/json"
    /// Status of success.
    var status = 200
    /// Other statuses that it answers with, beside those that every route has (400, 401, 403, 404, 429, 503).
    var refusals: [Int] = []
    /// A JSON body for the curl example; empty if none.
    var example = ""
    var handle: Handler
}

/// What is known about a request.
struct APIContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// Set by the middleware that lets people in; nil only on routes that need nobody.
    var principal: Principal?
    /// Of the request, also in `X-Request-Id` of the answer and in the log.
    var requestID = ""
    /// The client's IP address, behind a trusted proxy the one that it names; empty for the Unix-domain socket.
    var address = ""

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
    }
}
