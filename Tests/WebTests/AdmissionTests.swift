import Access
import Config
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import Mail
import OpenSSL
import Store
import Synchronization
import Testing

@testable import Web

/// The API behind all layers, asked without a network.
final class DoorFixture: Sendable {
    let store: Store
    let api: API
    private let path: String
    private let responder: RouterResponder<APIContext>

    init(_ door: WebDoor) throws {
        path = NSTemporaryDirectory() + "porchlight-door-" + UUID().uuidString
        let now: @Sendable () -> Moment = { Moment(seconds: 1_795_000_000) }
        store = try Store(directory: path, newIdentity: Array(0..<40)) { _ in }
        let keeper = Doorkeeper(store: store, cost: .init(logN: 4, r: 8, p: 1), now: now)
        api = API(
            store: store, site: { preconditionFailure("no configuration is needed here") }, now: now, pid: 1,
            doorkeeper: keeper)
        responder = WebServer(api: api, pages: nil, settings: { WebSettings() }).router(door).buildResponder()
    }

    deinit {
        store.close()
        try? FileManager.default.removeItem(atPath: path)
    }

    func answer(
        _ method: HTTPRequest.Method, _ path: String, _ fields: HTTPFields = [:], body: String = "",
        peer: String? = "127.0.0.1"
    ) async throws -> Response {
        var context = APIContext(log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        context.peer = peer
        let head = HTTPRequest(
            method: method, scheme: "https", authority: "desk.example", path: path, headerFields: fields)
        return try await responder.respond(
            to: Request(head: head, body: .init(buffer: .init(string: body))), context: context)
    }

    func maja() async throws -> (token: String, session: AdmittedSession) {
        let account = Account(
            name: "maja", displayName: "Maja", address: "", role: "admin", campaigns: nil, created: api.now())
        _ = try await api.doorkeeper.addAccount(account, password: "correct horse battery").get()
        let token = try await api.doorkeeper.issueToken(
            of: "maja", name: "t", role: nil, campaigns: nil, lifetime: nil
        ).get()
        let session = try await api.doorkeeper.openSession(
            name: "maja", password: "correct horse battery", from: "x"
        ).get()
        return (token.secret, session)
    }
}

@Suite("Who is let in over HTTP")
struct AdmissionTests {
    @Test("no route that needs somebody says anything to strangers, nor does what is no route")
    func strangers() async throws {
        let fixture = try DoorFixture(.tls)
        for (index, route) in fixture.api.routes.enumerated() where route.role != nil {
            let path = route.fullPath.replacing("{", with: "").replacing("}", with: "")
            // Each stranger is another one: nobody may ask so much at once.
            let response = try await fixture.answer(route.method, path, peer: "192.0.2.\(index)")
            #expect(response.status == .unauthorized, "\(route.method) \(path)")
            #expect(response.headers[.wwwAuthenticate] != nil)
        }
        #expect(try await fixture.answer(.get, "/api/v1/nothing").status == .unauthorized)
    }

    @Test("a token is taken as Bearer and as a password of Basic, and what is wrong is refused")
    func tokens() async throws {
        let fixture = try DoorFixture(.tls)
        let token = try await fixture.maja().token
        let basic = Data("x:\(token)".utf8).base64EncodedString()
        for (field, status) in [
            ("Bearer \(token)", 200), ("bearer \(token)", 200), ("Basic \(basic)", 200), ("Bearer x", 401),
            ("Bearer", 401), ("Basic ???", 401), ("Digest \(token)", 401), (token, 401),
            ("Bearer \(token) x", 401),
        ] {
            let response = try await fixture.answer(.get, "/api/v1/session", [.authorization: field])
            #expect(response.status.code == status, "\(field.prefix(12))")
            #expect(
                (response.headers[.wwwAuthenticate]?.contains("invalid_token") ?? false) == (status == 401))
        }
    }

    @Test(
        "in clear text a token is taken from this machine only",
        arguments: [("127.0.0.1", 200), ("192.0.2.1", 403)])
    func clearText(peer: String, status: Int) async throws {
        let fixture = try DoorFixture(.clear)
        let token = try await fixture.maja().token
        let response = try await fixture.answer(
            .get, "/api/v1/session", [.authorization: "Bearer \(token)"], peer: peer)
        #expect(response.status.code == status)
        let login = try await fixture.answer(
            .post, "/api/v1/session", [.contentType: "application/json"],
            body: #"{"name": "maja", "password": "correct horse battery"}"#, peer: peer)
        #expect(login.status.code == status)
    }

    @Test("who opened the socket is an admin in the name that is given")
    func socket() async throws {
        let fixture = try DoorFixture(.socket)
        for (name, status) in [
            ("maja", 200), ("Maja Berg", 200), ("", 400), (String(repeating: "m", count: 65), 400),
        ] {
            let response = try await fixture.answer(.get, "/api/v1/agents", [.agent: name], peer: nil)
            #expect(response.status.code == status, "\(name)")
        }
    }

    @Test(
        "a change with a session comes from our own page and has the request token",
        arguments: [
            ("https://desk.example", nil, true, 204), ("https://desk.example:443", nil, true, 403),
            (nil, "same-origin", true, 204), ("https://desk.example", nil, false, 403), (nil, nil, true, 403),
            ("null", nil, true, 403), ("https://evil.example", nil, true, 403),
            ("http://desk.example", nil, true, 403),
            ("https://desk.example", "cross-site", true, 403), (nil, "same-site", true, 403),
            (nil, "none", true, 403),
        ] as [(String?, String?, Bool, Int)])
    func forgery(origin: String?, site: String?, hasToken: Bool, status: Int) async throws {
        let fixture = try DoorFixture(.tls)
        let session = try await fixture.maja().session
        var fields: HTTPFields = [.cookie: "__Host-porchlight=\(session.newCookie ?? "")"]
        fields[.origin] = origin
        fields[.fetchSite] = site
        if hasToken { fields[.requestToken] = session.requestToken }
        #expect(try await fixture.answer(.delete, "/api/v1/session", fields).status.code == status)
        let isStill =
            try await fixture.answer(.get, "/api/v1/session", [.cookie: fields[.cookie] ?? ""]).status == .ok
        #expect(isStill == (status != 204))
    }

    @Test("a login gives a new cookie and ends the session that was there before")
    func fixation() async throws {
        let fixture = try DoorFixture(.tls)
        let old = try await fixture.maja().session.newCookie ?? ""
        let response = try await fixture.answer(
            .post, "/api/v1/session",
            [.contentType: "application/json", .cookie: "__Host-porchlight=\(old)"],
            body: #"{"name": "maja", "password": "correct horse battery"}"#)
        let cookie = response.headers[.setCookie] ?? ""
        #expect(cookie.hasPrefix("__Host-porchlight=") && !cookie.contains(old))
        #expect(cookie.hasSuffix("; Path=/; HttpOnly; SameSite=Lax; Secure"))
        let after = try await fixture.answer(.get, "/api/v1/session", [.cookie: "__Host-porchlight=\(old)"])
        #expect(after.status == .unauthorized)
    }

    @Test("every answer has what keeps browsers from doing harm, and none lets another site read it")
    func fields() async throws {
        let fixture = try DoorFixture(.tls)
        for path in ["/api/v1/session", "/nothing", "/api/v1/x/../y", "/openapi.json"] {
            let fields = try await fixture.answer(.get, path, [.origin: "https://evil.example"]).headers
            #expect(
                fields[HTTPField.Name("Content-Security-Policy")!]?.contains("frame-ancestors 'none'") == true
            )
            #expect(fields[.xContentTypeOptions] == "nosniff" && fields[.referrerPolicy] == "no-referrer")
            #expect(fields[.strictTransportSecurity] != nil && fields[.requestID]?.count == 16)
            #expect(fields[.accessControlAllowOrigin] == nil)
        }
    }

    @Test(
        "a path that can be read in two ways is refused",
        arguments: [
            ("/", true), ("/healthz", true), ("/healthz/", true),
            ("/api/v1/customers/ann%40example.com", true),
            ("/a%2Fb", true), ("", false), ("x", false), ("//healthz", false), ("/a//b", false),
            ("/a/../b", false),
            ("/a/./b", false), ("/%2e%2e/b", false), ("/%2E./b", false), ("/a%2f..%2fb", false),
            ("/a%00", false),
            ("/a%c0%af", false), ("/a%zz", false), ("/a;jsessionid=1", false), ("/a%5cb", false),
            ("/a%0d%0ab", false),
        ])
    func paths(path: String, isPlain: Bool) { #expect(isPlainPath(path) == isPlain) }

    @Test("too many requests wait until the bucket fills again, each for himself")
    func rates() {
        let now = Mutex(Moment(seconds: 1_795_000_000))
        let rates = RequestRates(rates: { .init(principal: 600, stranger: 60) }, now: { now.withLock { $0 } })
        for _ in 0..<6 { #expect(rates.spend(stranger: "192.0.2.1") == nil) }
        #expect(rates.spend(stranger: "192.0.2.1") == .milliseconds(1001))
        #expect(rates.spend(stranger: "192.0.2.2") == nil)
        now.withLock { $0 = $0 + .seconds(1) }
        #expect(rates.spend(stranger: "192.0.2.1") == nil)
        #expect(rates.spend(stranger: "192.0.2.1") != nil)
    }
}

@Suite("What proxies say")
struct ForwardedTests {
    static let trusted = ["10.0.0.0/8", "127.0.0.1"].compactMap { Network($0) }

    @Test(
        "the client is the first from the right that is no trusted proxy",
        arguments: [
            (["X-Forwarded-For": "198.51.100.7"], "198.51.100.7"),
            (["X-Forwarded-For": "1.2.3.4, 198.51.100.7"], "198.51.100.7"),
            (["X-Forwarded-For": "1.2.3.4, 198.51.100.7, 10.1.1.1"], "198.51.100.7"),
            (["X-Forwarded-For": "10.2.2.2, 10.1.1.1"], "10.2.2.2"),
            (["X-Forwarded-For": "unknown"], "127.0.0.1"),
            (["X-Forwarded-For": "198.51.100.7:4711"], "198.51.100.7"), ([:], "127.0.0.1"),
            (["Forwarded": "for=1.2.3.4, for=\"[2001:db8::1]:4711\";proto=https"], "2001:db8::1"),
            (["Forwarded": "for=198.51.100.7;by=10.0.0.1", "X-Forwarded-For": "1.2.3.4"], "198.51.100.7"),
            (["Forwarded": "for=_hidden"], "127.0.0.1"), (["Forwarded": "for=\"1.2.3.4,"], "127.0.0.1"),
        ] as [([String: String], String)])
    func client(fields: [String: String], client: String) {
        #expect(Forwarded(http(fields), peer: "127.0.0.1", trusted: Self.trusted)?.client == client)
    }

    @Test("a stranger's words are not believed")
    func stranger() {
        let fields = http(["X-Forwarded-For": "1.2.3.4", "X-Request-Id": "abc"])
        #expect(Forwarded(fields, peer: "192.0.2.1", trusted: Self.trusted) == nil)
        #expect(Forwarded(fields, peer: nil, trusted: Self.trusted) == nil)
    }

    @Test(
        "a request's id is taken over if it is harmless",
        arguments: [("abc-1_2.3", true), ("a b", false), ("", false), ("<x>", false)])
    func requestID(id: String, isTaken: Bool) {
        let forwarded = Forwarded(http(["X-Request-Id": id]), peer: "127.0.0.1", trusted: Self.trusted)
        #expect((forwarded?.requestID == id) == isTaken)
    }

    @Test(
        "whether it came with TLS is what the nearest proxy says",
        arguments: [("https", true), ("http", false), ("https, http", false)])
    func scheme(field: String, isHTTPS: Bool) {
        let forwarded = Forwarded(
            http(["X-Forwarded-Proto": field]), peer: "127.0.0.1", trusted: Self.trusted)
        #expect(forwarded?.isHTTPS == isHTTPS)
    }

    private func http(_ fields: [String: String]) -> HTTPFields {
        var all = HTTPFields()
        for (name, value) in fields { if let name = HTTPField.Name(name) { all[name] = value } }
        return all
    }
}
