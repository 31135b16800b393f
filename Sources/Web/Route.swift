import Access
import HTTPTypes
import Hummingbird
import Logging
import NIOCore

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
        /// Whether it may be given several times; a list is also taken as one value with commas.
        var isList = false
        var meaning: String
        /// A value for the reference's example.
        var example = ""
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
    /// Other good ends, each with its meaning.
    var otherSuccesses: [(status: Int, meaning: String)] = []
    /// Request header fields that it takes, such as `If-Match`.
    var headers: [Parameter] = []
    /// Whether it does its work without a body as well.
    var isBodyOptional = false
    /// Octets of a body.
    var bodyLimit = API.bodyLimit
    /// A JSON body for the curl example, with `$NAME` for what the reader puts there; empty if none.
    var example = ""
    /// Whether an admin of some campaigns only may ask it; it then shows or changes nothing of others. What admins do
    /// reaches into all campaigns, unless this says otherwise.
    var isForPartAdmins = false
    /// Whether it stands below `/api/v1`.
    var isBelowPrefix = true
    var handle: Handler

    /// With all that is before it.
    var fullPath: String { (isBelowPrefix ? API.prefix : "") + path }
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
    /// What the connection itself says; nil for the Unix-domain socket.
    var peer: String?
    /// Whether passwords and tokens may be sent this way, and cookies are for TLS only.
    var isPrivate = false
    var isHTTPS = false
    /// The name and port that the client wrote, as `Host`; empty if none.
    var authority = ""
    /// The connection; nil in tests.
    var channel: (any Channel)?
    /// Where somebody came in with a session.
    var session: AdmittedSession?
    /// What is served: set before the handler is called.
    var route: Route?
    /// The parameters of the query, checked against the route's.
    var query = RequestQuery()

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        (channel, peer) = (source.channel, source.channel.remoteAddress?.ipAddress)
    }

    /// Without a connection: for tests.
    init(log: Logger) {
        coreContext = .init(source: LoneSource(logger: log))
    }

    private struct LoneSource: RequestContextSource {
        let logger: Logger
    }
}
