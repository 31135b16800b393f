import Logging
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Store

/// Makes an answer of whatever went wrong (RFC 9457).
struct Problems: MiddlewareProtocol {
    let api: API

    func handle(
        _ request: Request, context: APIContext, next: (Request, APIContext) async throws -> Response
    ) async throws -> Response {
        do { return try await next(request, context) } catch let error as CancellationError {
            throw error
        } catch let problem as ProblemJSON {
            return try problem.response(context)
        } catch let failure as StoreFailure {
            context.logger.error("a request failed", metadata: ["error": "\(failure)"])
            return try ProblemJSON(
                503, "The store does not answer", "\(failure); try again, and look into the gateway's log"
            ).response(context)
        } catch let error as any HTTPResponseError {
            return try problem(error, request).response(context)
        } catch {
            context.logger.error("a request failed", metadata: ["error": "\(error)"])
            return try ProblemJSON(
                500, "Failed", "this was not expected; the gateway's log has the request's id and why"
            ).response(context)
        }
    }

    /// What the router and the readers of bodies throw.
    private func problem(_ error: any HTTPResponseError, _ request: Request) -> ProblemJSON {
        switch error.status.code {
        case 404:
            let methods = api.methods(at: request.uri.path).map(\.rawValue)
            guard methods.isEmpty else {
                var problem = ProblemJSON(
                    405, "Wrong method",
                    "\(request.method.rawValue) is not served here; there is \(methods.joined(separator: ", "))"
                )
                problem.headers[.allow] = methods.joined(separator: ", ")
                return problem
            }
            return ProblemJSON(
                404, "Nothing here",
                "there is nothing at this path; all paths are listed at /reference and /openapi.json")
        case 413: return ProblemJSON(413, "Too large", "the body is larger than this path takes")
        default:
            return ProblemJSON(
                Int(error.status.code), error.status.reasonPhrase, "the request could not be taken")
        }
    }
}

extension ProblemJSON {
    /// The answer that says it; `instance` is the request's id.
    func response(_ context: APIContext) throws -> Response {
        var body = self
        body.instance = context.requestID.isEmpty ? nil : context.requestID
        var fields = headers
        fields[.contentType] = "application/problem+json"
        fields[.cacheControl] = "no-store"
        if status == 401, fields[.wwwAuthenticate] == nil {
            fields[.wwwAuthenticate] = "Bearer realm=\"porchlight\""
        }
        return Response(
            status: .init(code: status), headers: fields,
            body: .init(byteBuffer: ByteBuffer(bytes: try apiEncoder.encode(body))))
    }
}
