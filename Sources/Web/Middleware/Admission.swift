import Access
import Foundation
import HTTPTypes
import Hummingbird
import Mail
import Store

/// Lets people in: tokens, sessions, and whoever opened the Unix-domain socket. It stands inside `Problems`.
///
/// Nobody is refused for showing nothing: each route says whom it needs. Who shows something that is not good is refused.
struct Admission: MiddlewareProtocol {
    let door: WebDoor
    let doorkeeper: Doorkeeper
    let rates: RequestRates

    func handle(
        _ request: Request, context: APIContext, next: (Request, APIContext) async throws -> Response
    ) async throws -> Response {
        guard isPlainPath(request.uri.path) else {
            throw ProblemJSON(
                400, "Path not taken", "a path has no empty, “.” or “..” parts and no control characters")
        }
        var context = context
        try await admit(request, &context)
        if let principal = context.principal {
            if principal.way == .session, !isLogin(request) { try checkOrigin(request, context) }
            if principal.way != .socket { try spend(rates.spend(principal)) }
        } else {
            try spend(rates.spend(stranger: context.address))
        }
        do {
            var response = try await next(request, context)
            if let cookie = context.session?.newCookie, response.headers[.setCookie] == nil {
                response.headers[.setCookie] = SessionCookie.field(cookie, isHTTPS: context.isHTTPS)
            }
            return response
        } catch let error as any HTTPResponseError
            where error.status == .notFound && isOutside(request, context)
        {
            // What there is, strangers are not told.
            throw ProblemJSON.nobodyKnown
        }
    }

    private func isOutside(_ request: Request, _ context: APIContext) -> Bool {
        context.principal == nil && request.uri.path.hasPrefix(API.prefix)
    }

    /// Logging in anew needs nothing of the session before, and looks by itself where it is asked from.
    private func isLogin(_ request: Request) -> Bool {
        request.method == .post && request.uri.path == API.prefix + "/session"
    }

    private func spend(_ wait: Duration?) throws {
        if let wait { throw ProblemJSON.slowDown(wait, "too many requests; wait, and send fewer at once") }
    }

    // MARK: Who it is

    private func admit(_ request: Request, _ context: inout APIContext) async throws {
        let isAPI = request.uri.path.hasPrefix(API.prefix + "/")
        let fields = request.headers[values: .authorization]
        if isAPI, !fields.isEmpty {
            guard fields.count == 1, let token = bearer(fields[0]) else { throw ProblemJSON.noBearer }
            try requirePrivacy(context)
            context.principal = try admitted(
                await doorkeeper.admit(token: token, from: context.address), context)
        } else if door == .socket {
            context.principal = try await socketPrincipal(request)
        } else if let cookie = SessionCookie.value(request, isHTTPS: context.isHTTPS) {
            guard context.isPrivate else { return }
            switch await doorkeeper.admit(session: cookie) {
            case .success(let session): (context.session, context.principal) = (session, session.principal)
            // One that ended: as if it had not been sent, so that logging in again is possible.
            case .failure(.wrong), .failure(.tooMany): break
            case .failure(.unavailable(let failure)): throw failure
            }
        }
    }

    private func admitted(_ result: Result<Principal, Doorkeeper.Refusal>, _ context: APIContext) throws
        -> Principal
    {
        do { return try result.get() } catch .wrong {
            try spend(rates.spend(stranger: context.address))
            throw ProblemJSON.wrongToken
        } catch { throw ProblemJSON.refused(error) }
    }

    /// The token in `Bearer TOKEN`, or in `Basic` as the password, for programs that can do only that (`curl -u x:TOKEN`).
    private func bearer(_ field: String) -> String? {
        let parts = field.split(separator: " ", omittingEmptySubsequences: true)
        guard parts.count == 2, field.utf8.count <= 1024 else { return nil }
        switch parts[0].lowercased() {
        case "bearer": return String(parts[1])
        case "basic":
            guard let data = Data(base64Encoded: String(parts[1])),
                let text = String(data: data, encoding: .utf8),
                let colon = text.firstIndex(of: ":")
            else { return nil }
            return String(text[text.index(after: colon)...])
        default: return nil
        }
    }

    private func socketPrincipal(_ request: Request) async throws -> Principal {
        let name = request.headers[.agent] ?? "local"
        guard (1...64).contains(name.utf8.count), name.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else {
            throw ProblemJSON(
                400, "Who asks?",
                "“X-Porchlight-Agent” must be 1 to 64 visible ASCII characters, such as maja")
        }
        let account = name == "local" ? nil : try await doorkeeper.account(name)
        return Principal(way: .socket, name: name, displayName: account?.displayName ?? "", role: .admin)
    }

    /// Who sends a secret where others can read it is told so, rather than served.
    private func requirePrivacy(_ context: APIContext) throws {
        if !context.isPrivate { throw ProblemJSON.clearText }
    }

    // MARK: What other sites' pages could ask for

    /// A browser adds the cookie by itself; so a change must show that a page of ours asked for it.
    private func checkOrigin(_ request: Request, _ context: APIContext) throws {
        guard ![.get, .head, .options].contains(request.method) else { return }
        guard Origin.isOwn(request, context), let session = context.session,
            let token = request.headers[.requestToken], Doorkeeper.isSame(token, session.requestToken)
        else {
            throw ProblemJSON(
                403, "Not from our own page",
                "a change with a session needs the header “X-CSRF-Token” (GET /api/v1/session has it) and must come from this site"
            )
        }
    }
}

/// Where a page that sends a request is from.
enum Origin {
    /// Whether a browser says that it is a page of this site (`Sec-Fetch-Site`, or `Origin`); false where none says anything.
    static func isOwn(_ request: Request, _ context: APIContext) -> Bool {
        if let site = request.headers[.fetchSite] { return site == "same-origin" }
        guard let origin = request.headers[.origin], !context.authority.isEmpty else { return false }
        let scheme = context.isHTTPS ? "https" : "http"
        let standard = context.isHTTPS ? ":443" : ":80"
        var own = context.authority.lowercased()
        if own.hasSuffix(standard) { own.removeLast(standard.count) }
        return origin.lowercased() == "\(scheme)://\(own)"
    }

    /// Whether a browser says that it is a page of another site.
    static func isForeign(_ request: Request, _ context: APIContext) -> Bool {
        (request.headers[.fetchSite] != nil || request.headers[.origin] != nil) && !isOwn(request, context)
    }
}

/// The cookie of a session.
enum SessionCookie {
    /// With TLS the name promises that no other host or path could have set it (RFC 6265bis §4.1.3.2).
    private static func name(isHTTPS: Bool) -> String { isHTTPS ? "__Host-porchlight" : "porchlight" }

    static func value(_ request: Request, isHTTPS: Bool) -> String? {
        let cookies = request.headers[values: .cookie].flatMap { $0.split(separator: ";") }.prefix(100)
        let own = cookies.map { String($0).trimmed }.filter { $0.hasPrefix(name(isHTTPS: isHTTPS) + "=") }
        // Of two, one is somebody else's.
        guard own.count == 1, let pair = own.first else { return nil }
        return String(pair.drop { $0 != "=" }.dropFirst())
    }

    /// - Parameter value: nil to take it back. `SameSite=Lax`, so that a link in a mail opens the desk with its session; nothing
    ///   changes by a GET, and all else needs the request token.
    static func field(_ value: String?, isHTTPS: Bool) -> String {
        name(isHTTPS: isHTTPS) + "=" + (value ?? "") + "; Path=/; HttpOnly; SameSite=Lax"
            + (isHTTPS ? "; Secure" : "") + (value == nil ? "; Max-Age=0" : "")
    }
}

extension ProblemJSON {
    static func refused(_ refusal: Doorkeeper.Refusal) -> any Error {
        switch refusal {
        case .wrong: nobodyKnown
        case .tooMany(let wait): slowDown(wait, "too many wrong tries; wait before the next")
        case .unavailable(let failure): failure
        }
    }

    static func slowDown(_ wait: Duration, _ detail: String) -> ProblemJSON {
        let seconds = max(1, wait.components.seconds + (wait.components.attoseconds > 0 ? 1 : 0))
        var problem = ProblemJSON(429, "Too many", "\(detail) (\(seconds) s)")
        problem.headers[.retryAfter] = "\(seconds)"
        return problem
    }

    static var clearText: ProblemJSON {
        ProblemJSON(
            403, "Not in clear text",
            "others could read your password or token on its way here: use https, and consider it known to others now"
        )
    }
}

/// Whether no reader of a path can take it for another one: no empty, `.` or `..` part, also written with `%`; no octets that
/// are no UTF-8, no control characters, no `\` and no parameters behind `;`.
func isPlainPath(_ path: String) -> Bool {
    guard path.utf8.count <= 4000, path.hasPrefix("/") else { return false }
    if path == "/" { return true }
    let parts = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    // One at the end is what people type.
    return (parts.last?.isEmpty == true ? parts.dropLast() : parts[...]).allSatisfy { part in
        guard let plain = String(part).removingPercentEncoding, !part.contains(";"), !plain.isEmpty else {
            return false
        }
        let isVisible = plain.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F && $0 != "\\" }
        return isVisible
            && !plain.split(separator: "/", omittingEmptySubsequences: false).contains {
                $0 == "." || $0 == ".."
            }
    }
}
