import Mail
import Foundation
import Access
import HTTPTypes
import Hummingbird
import Store

/// Every route of the API, and how it is put on a router.
extension API {
    static let prefix = "/api/v1"

    /// All of them. Each group is an extension of its own; a new group is a new line here, and its schemas one below.
    var routes: [Route] {
        conversationRoutes
            + operationRoutes
            + answerRoutes
            + messageRoutes
            + singleMessageRoutes
            + campaignRoutes
            + customerRoutes
            + eventRoutes
            + outboxRoutes
            + unsubscribeRoutes
            + maintenanceRoutes
            + accountRoutes
            + sessionRoutes
            + searchRoutes
            + exportRoutes
            + webhookRoutes
            + holdRoutes
            + erasureRoutes
            + handOffRoutes
            + referenceRoutes
    }

    /// What the bodies and answers of the routes are, by their names in `Route.body` and `Route.answer`.
    static let schemas: [String: JSONSchema] = [
        coreSchemas,
        conversationSchemas,
        changeSchemas,
        timelineSchemas,
        answerSchemas,
        messageSchemas,
        campaignSchemas,
        unsubscribeSchemas,
        accountSchemas,
        searchSchemas,
        webhookSchemas,
        holdSchemas,
        erasureSchemas,
        handOffSchemas,
    ].reduce(into: [:]) { all, some in
        all.merge(some) { _, _ in preconditionFailure("two schemas of one name") }
    }

    /// A router that serves them.
    ///
    /// - Parameter middleware: from the outside to the inside. Who sets `APIContext.requestID` stands before `Problems`,
    ///   who throws `ProblemJSON` after it.
    func router(_ middleware: [any MiddlewareProtocol<Request, Response, APIContext>]) -> Router<APIContext> {
        let router = Router(context: APIContext.self)
        for layer in middleware { router.add(middleware: layer) }
        register(routes, on: router)
        return router
    }

    func register(_ routes: [Route], on router: Router<APIContext>) {
        for route in routes {
            router.on(RouterPath(route.fullPath), method: route.method) { request, context in
                try await serve(route, request, context)
            }
        }
    }

    /// Lets in who may, checks the parameters, and does it.
    private func serve(_ route: Route, _ request: Request, _ context: APIContext) async throws
        -> Response
    {
        if let role = route.role {
            guard let principal = context.principal else { throw ProblemJSON.nobodyKnown }
            guard principal.role >= role else {
                throw ProblemJSON(
                    403, "Not allowed",
                    "this needs the role “\(role.rawValue)”, and “\(principal.name)” has “\(principal.role.rawValue)”"
                )
            }
            guard role < .admin || route.isForPartAdmins || principal.campaigns == nil else {
                throw ProblemJSON(
                    403, "Not allowed",
                    "this reaches into all campaigns, and “\(principal.name)” is an admin of some only here")
            }
        }
        var context = context
        context.route = route
        context.query = try RequestQuery(request.uri.query)
        try context.query.check(route.parameters.filter { !$0.isInPath })
        guard let octets = try route.largeBody(request) else {
            return try await route.handle(request, context)
        }
        return try await budget.holding(octets) { [context] in try await route.handle(request, context) }
    }

    /// The methods that are served at a path; empty if none. A path that a route names word by word is that route's, and
    /// not one's with a place for an id.
    func methods(at path: String) -> [HTTPRequest.Method] {
        let words = path.split(separator: "/", omittingEmptySubsequences: false)
        let fitting = routes.filter { route in
            let own = route.fullPath.split(separator: "/", omittingEmptySubsequences: false)
            return own.count == words.count
                && zip(own, words).allSatisfy { $0 == $1 || ($0.hasPrefix("{") && !$1.isEmpty) }
        }
        let exact = fitting.filter { $0.fullPath == path }
        return (exact.isEmpty ? fitting : exact).map(\.method)
    }
}

extension APIContext {
    /// Who is let in; a route that names a role has somebody.
    func known() throws -> Principal {
        guard let principal else { throw ProblemJSON.nobodyKnown }
        return principal
    }

    /// In whose name it is done, and of which campaigns he may know.
    func acting() throws -> ActingAgent { try known().acting }

    /// A part of the path, decoded; an empty or unreadable one is of nothing that there is.
    func path(_ name: String) throws -> String {
        let raw = parameters.get(name) ?? ""
        guard let text = raw.removingPercentEncoding, !text.isEmpty, text.utf8.count <= 1000,
            !text.utf8.contains(0)
        else { throw ProblemJSON(404, "Not found", "“\(name)” in the path cannot be read") }
        return text
    }

    /// For a filter by campaign: what he may know of.
    func requireCampaign(_ campaign: String) throws {
        guard try acting().mayKnow(campaign) else {
            throw ProblemJSON(
                404, "No such campaign", "there is no campaign “\(campaign.singleLine.cut(to: 60))”")
        }
    }
}

extension ProblemJSON {
    /// Says nothing about what there is.
    static var nobodyKnown: ProblemJSON {
        ProblemJSON(
            401, "Not signed in",
            "send a token: “Authorization: Bearer plt_…” (porchlight agent token makes one)")
    }

    /// What was sent is of another form.
    static var noBearer: ProblemJSON {
        var problem = ProblemJSON(
            401, "Token not taken",
            "“Authorization” must be “Bearer”, a blank and the token, once: “Bearer plt_…”")
        problem.headers[.wwwAuthenticate] = "Bearer realm=\"porchlight\", error=\"invalid_token\""
        return problem
    }

    /// Somebody sent something; what of it is wrong, a guesser need not know.
    static var wrongToken: ProblemJSON {
        var problem = ProblemJSON(
            401, "Token not taken",
            "what “Authorization” has is no good token: mistyped, expired, revoked, or its agent is disabled; “porchlight agent tokens” lists the good ones"
        )
        problem.headers[.wwwAuthenticate] = "Bearer realm=\"porchlight\", error=\"invalid_token\""
        return problem
    }
}
