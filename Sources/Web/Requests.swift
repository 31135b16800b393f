import Foundation
import HTTPTypes
import Hummingbird
import Mail
import NIOCore
import NIOPosix
import Store

/// Reading bodies and preconditions, and writing answers.
extension API {
    /// Octets of a request's body, where the route says nothing else.
    static let bodyLimit = 64 * 1024

    /// The JSON body: unknown, missing and ill-typed fields are each named in the refusal.
    func decoded<Body: Decodable & Sendable>(
        _ type: Body.Type, _ request: Request, _ context: APIContext
    ) async throws -> Body {
        let limit = context.route?.bodyLimit ?? API.bodyLimit
        let buffer: ByteBuffer
        do { buffer = try await request.body.collect(upTo: limit) } catch is NIOTooManyBytesError {
            throw ProblemJSON.tooLarge(limit)
        } catch let error where !(error is any HTTPResponseError || error is CancellationError) {
            // The client went away in the middle: nobody reads this, and it is nothing of ours that failed.
            throw ProblemJSON(400, "Cut off", "the body ended before it was whole")
        }
        try API.requireJSON(request, isEmpty: buffer.readableBytes == 0)
        let isNothing = buffer.readableBytes == 0 && context.route?.isBodyOptional == true
        let data = isNothing ? Data("{}".utf8) : Data(buffer.readableBytesView)
        let (schema, example) = (context.route?.body.flatMap { API.schemas[$0] }, API.suchAs(context))
        guard data.count > API.bodyLimit else { return try API.decoded(type, data, schema, example) }
        // Megabytes of it take a while: other requests are served meanwhile.
        return try await NIOThreadPool.singleton.runIfActive {
            try API.decoded(type, data, schema, example)
        }
    }

    private static func decoded<Body: Decodable>(
        _ type: Body.Type, _ data: Data, _ schema: JSONSchema?, _ example: String
    ) throws -> Body {
        if hasTrailingComma(data) {
            throw ProblemJSON(
                400, "No JSON",
                "the body is no JSON (RFC 8259): a comma stands before a closing bracket" + example)
        }
        let value: JSONValue
        do { value = try JSONDecoder().decode(JSONValue.self, from: data) } catch {
            let why =
                data.isEmpty ? "the body is empty; it" : "the body is no JSON (RFC 8259)\(place(error)); it"
            throw ProblemJSON(400, "No JSON", why + " must be a JSON object" + example)
        }
        if let schema {
            let complaints = schema.complaints(about: value, in: API.schemas)
            guard complaints.isEmpty else {
                throw ProblemJSON(
                    400, "Body not taken", complaints.prefix(10).joined(separator: "; ") + example)
            }
        }
        do { return try apiDecoder.decode(type, from: data) } catch {
            throw ProblemJSON(400, "Body not taken", "the body has not the form" + example)
        }
    }

    /// Where the parser gave up, in its words.
    private static func place(_ error: any Error) -> String {
        guard case DecodingError.dataCorrupted(let context) = error,
            let inner = context.underlyingError as? CocoaError,
            let words = inner.userInfo[NSDebugDescriptionErrorKey] as? String
        else { return "" }
        return " (\(words.singleLine.cut(to: 100)))"
    }

    private static func suchAs(_ context: APIContext) -> String {
        let example = context.route?.example ?? ""
        return example.isEmpty ? "" : ", such as \(example)"
    }

    /// A form of another site can send text/plain, but not this.
    private static func requireJSON(_ request: Request, isEmpty: Bool) throws {
        guard !isEmpty else { return }
        let type = request.headers[.contentType]?.split(separator: ";").first.map { String($0).trimmed }
        guard type?.lowercased() == "application/json" else {
            throw ProblemJSON(
                415, "Not JSON", "send the body with “Content-Type: application/json”")
        }
    }

    /// A JSON answer.
    func answering(
        _ status: HTTPResponse.Status = .ok, _ headers: HTTPFields = [:],
        _ work: () async throws -> some Encodable
    ) async throws -> Response {
        var fields = headers
        if fields[.contentType] == nil { fields[.contentType] = "application/json" }
        fields[.cacheControl] = fields[.cacheControl] ?? "no-store"
        let data = try apiEncoder.encode(try await work())
        return Response(status: status, headers: fields, body: .init(byteBuffer: ByteBuffer(bytes: data)))
    }

    // MARK: Preconditions

    /// The version in `If-Match` (RFC 9110 §13.1.1), nil for none and for `*`.
    func expectedVersion(_ request: Request) throws -> Int? {
        guard let field = request.headers[.ifMatch]?.trimmed, field != "*" else { return nil }
        guard field.hasPrefix("\"v"), field.hasSuffix("\""), field.utf8.count >= 4,
            let version = Int(field.dropFirst(2).dropLast()), version >= 0
        else {
            throw ProblemJSON(
                400, "If-Match not taken",
                "“If-Match” must be the ETag of one answer, such as \"v12\", not “\(field.singleLine.cut(to: 60))”"
            )
        }
        return version
    }

    static func etag(_ version: Int) -> HTTPFields { [.eTag: "\"v\(version)\""] }

    /// `Idempotency-Key`: 1 to 200 visible characters of ASCII.
    func idempotencyKey(_ request: Request) throws -> String? {
        guard let key = request.headers[.idempotencyKey] else { return nil }
        guard (1...200).contains(key.utf8.count), key.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw ProblemJSON(
                400, "Idempotency-Key not taken",
                "“Idempotency-Key” must be 1 to 200 visible ASCII characters; a random UUID is good")
        }
        return key
    }
}

extension ProblemJSON {
    static func tooLarge(_ limit: Int) -> ProblemJSON {
        ProblemJSON(413, "Too large", "the body may have at most \(limit) octets")
    }
}

extension HTTPField.Name {
    static var idempotencyKey: Self { .init("Idempotency-Key")! }
    static var requestID: Self { .init("X-Request-Id")! }
    static var lastEventID: Self { .init("Last-Event-ID")! }
}

extension Route.Parameter {
    static func path(_ name: String, _ meaning: String, example: String = "") -> Self {
        .init(name: name, isInPath: true, isRequired: true, meaning: meaning, example: example)
    }

    static let conversation = path("id", "The conversation's id.", example: "$CONVERSATION")
    static let cursor = Self(name: "cursor", meaning: "“next” of the page before.")
    static func limit(_ most: Int, usually: Int) -> Self {
        .init(
            name: "limit", type: "integer",
            meaning: "At most so many of them, 1 to \(most). Default: \(usually).", example: "20")
    }
    static let ifMatch = Self(
        name: "If-Match",
        meaning: "The ETag that you saw, such as \"v12\": refused with 412 if it is another one now.")
    static let idempotencyKey = Self(
        name: "Idempotency-Key",
        meaning:
            "Any word that you make once for this change: the same again within a day is answered with the first outcome and does nothing."
    )
}

/// Whether a comma stands before a closing bracket, which the decoder takes and RFC 8259 §4 and §5 do not.
private func hasTrailingComma(_ data: Data) -> Bool {
    var (isText, isEscaped, isComma) = (false, false, false)
    for octet in data {
        if isText {
            if isEscaped {
                isEscaped = false
            } else if octet == UInt8(ascii: "\\") {
                isEscaped = true
            } else if octet == UInt8(ascii: "\"") {
                isText = false
            }
            continue
        }
        switch octet {
        case UInt8(ascii: "\""): (isText, isComma) = (true, false)
        case UInt8(ascii: ","): isComma = true
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            if isComma { return true }
        case 0x09, 0x0A, 0x0D, 0x20: break
        default: isComma = false
        }
    }
    return false
}
