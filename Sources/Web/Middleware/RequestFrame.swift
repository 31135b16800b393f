import Access
import Config
import HTTPTypes
import Hummingbird
import Logging
import OpenSSL

/// How a listener's clients reach it.
enum WebDoor: Sendable {
    /// The Unix-domain socket: who may open it is an admin.
    case socket
    case clear, tls
}

/// The outermost layer: what a request is called and where it comes from, and what every answer has to say.
struct RequestFrame: MiddlewareProtocol {
    let door: WebDoor
    let proxies: @Sendable () -> [Network]

    func handle(
        _ request: Request, context: APIContext, next: (Request, APIContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        describe(request, &context)
        context.logger[metadataKey: "request"] = "\(context.requestID)"
        var response = try await next(request, context)
        secure(&response.headers)
        response.headers[.requestID] = context.requestID
        // No path and no query: they may name customers.
        context.logger.debug(
            "answered",
            metadata: ["method": "\(request.method.rawValue)", "status": "\(response.status.code)"])
        return response
    }

    private func describe(_ request: Request, _ context: inout APIContext) {
        let forwarded =
            door == .clear ? Forwarded(request.headers, peer: context.peer, trusted: proxies()) : nil
        context.requestID =
            forwarded?.requestID
            ?? RandomBytes.make(8).map { String(UInt16($0) + 256, radix: 16).suffix(2) }.joined()
        context.address = forwarded?.client ?? context.peer ?? ""
        context.authority = forwarded?.host ?? request.head.authority ?? ""
        switch door {
        case .socket: context.isPrivate = true
        case .tls: (context.isPrivate, context.isHTTPS) = (true, true)
        case .clear:
            context.isHTTPS = forwarded?.isHTTPS ?? false
            // Nobody listens between a process of this machine and us.
            context.isPrivate = forwarded?.isHTTPS ?? isLoopback(context.peer ?? "")
        }
    }

    private func secure(_ fields: inout HTTPFields) {
        if fields[.contentSecurityPolicy] == nil {
            fields[.contentSecurityPolicy] = "default-src 'none'; frame-ancestors 'none'"
        }
        if fields[.cacheControl] == nil { fields[.cacheControl] = "no-store" }
        fields[.xContentTypeOptions] = "nosniff"
        fields[.referrerPolicy] = "no-referrer"
        fields[.resourcePolicy] = "same-origin"
        // Also for subdomains is not ours to say.
        if door == .tls { fields[.strictTransportSecurity] = "max-age=31536000" }
    }
}

func isLoopback(_ address: String) -> Bool {
    address == "::1" || address.hasPrefix("127.") || address.hasPrefix("::ffff:127.")
}

extension HTTPField.Name {
    static var referrerPolicy: Self { .init("Referrer-Policy")! }
    static var resourcePolicy: Self { .init("Cross-Origin-Resource-Policy")! }
    static var agent: Self { .init("X-Porchlight-Agent")! }
    static var requestToken: Self { .init("X-CSRF-Token")! }
    static var fetchSite: Self { .init("Sec-Fetch-Site")! }
    static var forwarded: Self { .init("Forwarded")! }
    static var forwardedFor: Self { .init("X-Forwarded-For")! }
    static var forwardedProto: Self { .init("X-Forwarded-Proto")! }
    static var forwardedHost: Self { .init("X-Forwarded-Host")! }
}
