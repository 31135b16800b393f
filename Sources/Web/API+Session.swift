import Mail
import Access
import HTTPTypes
import Hummingbird
import Store

/// Logging in and out, for pages in a browser; programs use tokens.
extension API {
    var sessionRoutes: [Route] {
        [
            Route(
                method: .post, path: "/session", role: nil, group: "session",
                summary: "Logs in with a name and a password.",
                detail:
                    "The answer sets the cookie that later requests bring along, and has the token that changes need in X-CSRF-Token.",
                body: "Login", answer: "Session", refusals: [415],
                example: #"{"name": "maja", "password": "correct horse battery"}"#
            ) { request, context in try await login(request, context) },
            Route(
                method: .get, path: "/session", role: .read, group: "session", summary: "Says who you are.",
                answer: "Session"
            ) { _, context in
                try await answering { SessionJSON(try context.known(), session: context.session) }
            },
            Route(
                method: .delete, path: "/session", role: .read, group: "session", summary: "Logs out.",
                status: 204,
                refusals: [409]
            ) { request, context in try await logout(request, context) },
            Route(
                method: .put, path: "/session/password", role: .read, group: "session",
                summary: "Changes one's own password.",
                detail:
                    "All sessions end, this one too, and unless keep_tokens is true all tokens: log in again.",
                body: "OwnPassword", status: 204, refusals: [409, 422],
                example: #"{"current": "correct horse battery", "password": "staple under the door"}"#
            ) { request, context in try await changeOwnPassword(request, context) },
        ]
    }

    private func login(_ request: Request, _ context: APIContext) async throws -> Response {
        guard context.isPrivate else { throw ProblemJSON.clearText }
        // Who is logged in by another site's page works under a stranger's name without knowing.
        guard !Origin.isForeign(request, context) else {
            throw ProblemJSON(403, "Not from our own page", "log in on this site's own page")
        }
        let body = try await decoded(LoginRequest.self, request, context)
        let result = await doorkeeper.openSession(
            name: body.name, password: body.password, from: context.address)
        switch result {
        case .failure(.wrong):
            throw ProblemJSON(401, "Not signed in", "the name or the password is wrong")
        case .failure(let refusal): throw ProblemJSON.refused(refusal)
        case .success(let session):
            // What the browser had before, perhaps from somebody else, is worth nothing any more.
            if let old = SessionCookie.value(request, isHTTPS: context.isHTTPS) {
                try await doorkeeper.closeSession(old)
            }
            return try await answering(
                .ok, [.setCookie: SessionCookie.field(session.newCookie, isHTTPS: context.isHTTPS)]
            ) { SessionJSON(session.principal, session: session) }
        }
    }

    private func logout(_ request: Request, _ context: APIContext) async throws -> Response {
        guard context.session != nil, let cookie = SessionCookie.value(request, isHTTPS: context.isHTTPS)
        else {
            throw ProblemJSON(
                409, "No session", "you came in without a session; there is nothing to log out of")
        }
        try await doorkeeper.closeSession(cookie)
        return Response(
            status: .noContent, headers: [.setCookie: SessionCookie.field(nil, isHTTPS: context.isHTTPS)])
    }

    private func changeOwnPassword(_ request: Request, _ context: APIContext) async throws -> Response {
        let principal = try context.known()
        guard principal.way == .session else {
            throw ProblemJSON(
                409, "No session", "log in first; an admin sets others' passwords at /agents/NAME/password")
        }
        let body = try await decoded(PasswordRequest.self, request, context)
        switch await doorkeeper.admit(
            name: principal.name, password: body.current ?? "", from: context.address)
        {
        case .success: break
        case .failure(.wrong): throw ProblemJSON(422, "Not taken", "the current password is wrong")
        case .failure(let refusal): throw ProblemJSON.refused(refusal)
        }
        try API.done(
            await doorkeeper.setPassword(
                body.password, of: principal.name, keepingTokens: body.keepTokens ?? false), principal.name)
        return Response(
            status: .noContent, headers: [.setCookie: SessionCookie.field(nil, isHTTPS: context.isHTTPS)])
    }

    /// - Throws: a refusal in words.
    static func done<Value>(_ result: Result<Value, AccountRefusal>, _ name: String) throws -> Value {
        switch result {
        case .success(let value): return value
        case .failure(.notFound): throw noAgent(name)
        case .failure(.nameTaken):
            throw ProblemJSON(
                409, "Name taken", "“\(name.singleLine.cut(to: 64))” is there already; take another name")
        case .failure(.invalid(let reason)): throw ProblemJSON(422, "Not taken", reason)
        }
    }

    static func noAgent(_ name: String) -> ProblemJSON {
        ProblemJSON(
            404, "No such agent",
            "there is no agent “\(name.singleLine.cut(to: 64))”; see: porchlight agent list")
    }
}
