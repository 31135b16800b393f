import Access
import Acknowledge
import Config
import Foundation
import Glibc
import HTTPTypes
import Hummingbird
import Logging
import Mail
import NIOCore
import Store
import Triage

@testable import Web

let noon = Moment(seconds: 1_795_000_000)

/// The API over a store of its own, asked without a network.
final class APIFixture: Sendable {
    let store: Store
    let api: API
    private let path: String

    init() throws {
        path = NSTemporaryDirectory() + "porchlight-web-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        store = try Store(directory: path, newIdentity: Array(0..<40)) { _ in }
        let site = Site(APIFixture.settings)
        api = API(store: store, site: { site }, now: { noon }, pid: 1)
    }

    deinit {
        store.close()
        try? FileManager.default.removeItem(atPath: path)
    }

    private static var settings: Settings {
        var settings = Settings()
        guard let zone = Zone("Europe/Berlin") else { preconditionFailure("no zones") }
        for id in ["spring", "autumn"] {
            settings.campaigns[id] = Campaign(
                id: id, name: "\(id) offer", company: "Example Ltd",
                addresses: [Mailbox(localPart: id, domain: "us.example")], language: .en, zone: zone,
                team: Team(name: LocalText("Customer care")), words: .builtIn())
        }
        settings.campaignOrder = ["spring", "autumn"]
        return settings
    }

    static func principal(_ role: Role, _ name: String = "maja", campaigns: Set<String>? = nil) -> Principal {
        Principal(way: .token, name: name, displayName: name, role: role, campaigns: campaigns)
    }

    /// Asks; the answer's body is read to its end.
    func ask(
        _ method: HTTPRequest.Method, _ target: String, _ body: String? = nil,
        as principal: Principal? = principal(.admin), fields: HTTPFields = [:]
    ) async throws -> APIAnswer {
        var fields = fields
        if body != nil, fields[.contentType] == nil { fields[.contentType] = "application/json" }
        let request = Request(
            head: HTTPRequest(
                method: method, scheme: "http", authority: "localhost", path: target, headerFields: fields),
            body: RequestBody(buffer: ByteBuffer(string: body ?? "")))
        var context = APIContext(log: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
        context.requestID = "request-1"
        context.isPrivate = true
        let router = api.router([Problems(api: api), Introduction(principal: principal)])
        let response = try await router.buildResponder().respond(to: request, context: context)
        let sink = BodySink()
        try await response.body.write(sink)
        return APIAnswer(status: Int(response.status.code), fields: response.headers, body: sink.bytes)
    }

    /// Keeps a message of a customer; returns the ids of the message and of its conversation.
    @discardableResult
    func receive(
        from sender: String = "ann@client.example", campaign: String = "spring", lane: Lane = .person,
        subject: String = "My order", token: String? = nil, continues: Bool = false,
        raw: String = "From: Ann <ann@client.example>\r\nSubject: My order\r\n\r\nWhere is it?\r\n",
        at now: Moment = noon
    ) async throws -> (message: String, conversation: String) {
        let name = UUID().uuidString.lowercased()
        let judgement = Judgement(
            lane: lane, laneRule: .person, standing: .proven, silence: nil, problems: [])
        let topic = ConversationSubject(subject, automatic: Language.automaticSubjects)
        let reply = IncomingReply(
            publicID: name, newConversationID: "c-" + name, campaign: campaign,
            recipient: Mailbox(localPart: campaign, domain: "us.example"), judgement: judgement,
            customer: NamedMailbox(name: "Ann", address: sender), subject: subject,
            messageID: "<\(name)@client.example>", inReplyTo: [], references: [],
            fingerprint: Array(repeating: UInt8.random(in: 0...255), count: 32),
            bodyDigest: .random(in: 0...(.max)), topic: topic, continues: { _ in continues },
            tokenConversation: token,
            decide: { decide(judgement, $0, limits: FuseLimits(), allowsUnauthenticated: false) })
        let message = IncomingMessage(
            received: now, sender: Mailbox(sender).map { .mailbox($0) } ?? .null,
            trace: Array("Received: x\r\n".utf8), content: .bytes(Array(raw.utf8)), hasBareOctets: false,
            replies: [reply])
        let kept = await withCheckedContinuation { continuation in
            store.keep(message) { continuation.resume(returning: $0) }
        }
        guard let first = try kept.get().first else { preconditionFailure("a message has a reply") }
        return (name, first.conversation)
    }
}

/// What the API answered.
struct APIAnswer {
    let status: Int
    let fields: HTTPFields
    let body: [UInt8]

    var text: String { String(decoding: body, as: UTF8.self) }
    var json: JSONValue? { try? JSONDecoder().decode(JSONValue.self, from: Data(body)) }

    func decoded<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try apiDecoder.decode(type, from: Data(body))
    }
}

/// Says who asks, as the middleware of a listener would.
private struct Introduction: MiddlewareProtocol {
    let principal: Principal?

    func handle(
        _ request: Request, context: APIContext, next: (Request, APIContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.principal = principal
        return try await next(request, context)
    }
}

private final class BodySink: ResponseBodyWriter {
    private(set) var bytes: [UInt8] = []
    func write(_ buffer: ByteBuffer) async throws { bytes += Array(buffer.readableBytesView) }
    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}

extension JSONValue {
    subscript(name: String) -> JSONValue? {
        if case .object(let fields) = self { fields[name] } else { nil }
    }
    subscript(index: Int) -> JSONValue? {
        if case .array(let items) = self, items.indices.contains(index) { items[index] } else { nil }
    }
    var string: String? { if case .string(let text) = self { text } else { nil } }
    var keys: [String] { if case .object(let fields) = self { fields.keys.sorted() } else { [] } }
}
