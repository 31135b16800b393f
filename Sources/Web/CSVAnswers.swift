import HTTPTypes
import Hummingbird
import NIOCore

/// Lists that are also given as CSV (RFC 4180).
extension API {
    static func wantsCSV(_ request: Request, _ query: RequestQuery) -> Bool {
        query["format"].map { $0 == "csv" } ?? request.headers[.accept]?.hasPrefix("text/csv") ?? false
    }

    /// - Parameter next: the cursor of the next page, for which CSV has no place: it is in the field `Link`.
    static func csv(_ text: String, name: String, next: String?) -> Response {
        var response = Response(
            status: .ok,
            headers: [
                .contentType: "text/csv; charset=utf-8; header=present", .cacheControl: "no-store",
                .contentDisposition: "attachment; filename=\"\(name).csv\"",
            ], body: .init(byteBuffer: ByteBuffer(string: text)))
        if let next { response.headers[HTTPField.Name("Link")!] = "<?cursor=\(next)>; rel=\"next\"" }
        return response
    }
}

extension Route.Parameter {
    static let format = Self(
        name: "format", values: ["json", "csv"],
        meaning: "How to answer; “Accept: text/csv” says the same as “csv”.")
}
