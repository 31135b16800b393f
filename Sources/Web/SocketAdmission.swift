import Access
import HTTPTypes
import Hummingbird

/// Who may open the Unix-domain socket is an admin of the gateway, in the name that he gives.
struct SocketAdmission: MiddlewareProtocol {
    func handle(
        _ request: Request, context: APIContext, next: (Request, APIContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        let name = request.headers[.agent] ?? "local"
        context.principal = Principal(way: .socket, name: name, displayName: name, role: .admin)
        return try await next(request, context)
    }
}

extension HTTPField.Name {
    static var agent: Self { .init("X-Porchlight-Agent")! }
}
