import Access
import Foundation
import Mail
import OpenSSL
import Store
import Synchronization
import Testing

/// A doorkeeper in front of a store that is gone with the test, with a clock that is set by hand.
final class AccessFixture: Sendable {
    let store: Store
    let keeper: Doorkeeper
    let clock: ManualMoment
    private let path: String

    final class ManualMoment: Sendable {
        private let value = Mutex(Moment(seconds: 1_795_000_000))
        var now: Moment { value.withLock { $0 } }
        func pass(_ time: Duration) { value.withLock { $0 = $0 + time } }
    }

    init(rules: GuessLimiter.Rules = .init()) throws {
        path = NSTemporaryDirectory() + "porchlight-access-" + UUID().uuidString
        let clock = ManualMoment()
        store = try Store(directory: path, newIdentity: Array(0..<40)) { _ in }
        self.clock = clock
        let cheap = PasswordHash.Cost(logN: 4, r: 8, p: 1)
        keeper = Doorkeeper(store: store, rules: rules, cost: cheap, pause: { _ in }, now: { clock.now })
    }

    deinit {
        store.close()
        try? FileManager.default.removeItem(atPath: path)
    }

    static let password = "correct horse battery"

    func add(_ name: String, role: String = "agent", campaigns: Set<String>? = ["spring"]) async throws {
        let account = Account(
            name: name, displayName: name.capitalized, address: "", role: role, campaigns: campaigns,
            created: clock.now)
        _ = try await keeper.addAccount(account, password: AccessFixture.password).get()
    }

    func token(_ name: String, role: Role? = nil, campaigns: Set<String>? = nil, lifetime: Duration? = nil)
        async throws
        -> IssuedToken
    {
        try await keeper.issueToken(of: name, name: "t", role: role, campaigns: campaigns, lifetime: lifetime)
            .get()
    }

    func login(
        _ name: String, _ password: String = AccessFixture.password, from address: String = "192.0.2.1"
    ) async
        -> Result<Principal, Doorkeeper.Refusal>
    {
        await keeper.admit(name: name, password: password, from: address)
    }
}

@Suite("Who is let in")
struct DoorkeeperTests {
    @Test("the right password lets in, and its form of Unicode does not matter")
    func password() async throws {
        let fixture = try AccessFixture()
        try await fixture.add("maja")
        let principal = try await fixture.login("maja").get()
        #expect(
            principal.role == .agent && principal.campaigns == ["spring"] && principal.displayName == "Maja")
        _ = try await fixture.keeper.setPassword(
            "Stra\u{00DF}e nach Za\u{0308}hringen", of: "maja", keepingTokens: true
        ).get()
        _ = try await fixture.login("maja", "Stra\u{00DF}e nach Z\u{00E4}hringen").get()
    }

    @Test(
        "what is wrong is refused, and nothing says what it was",
        arguments: [
            ("maja", "wrong"), ("maja", ""), ("nobody", AccessFixture.password), ("", AccessFixture.password),
            ("MAJA", AccessFixture.password), ("maja'--", "x"), ("gone", AccessFixture.password),
            (String(repeating: "m", count: 5000), "x"), ("maja", String(repeating: "x", count: 100_000)),
        ])
    func wrong(name: String, password: String) async throws {
        let fixture = try AccessFixture()
        try await fixture.add("maja")
        try await fixture.add("gone")
        var change = AccountChange()
        change.isDisabled = true
        _ = try await fixture.keeper.changeAccount("gone", change).get()
        #expect(await fixture.login(name, password) == .failure(.wrong))
    }

    @Test("after ten wrong passwords even the right one waits, from that address only")
    func limited() async throws {
        let fixture = try AccessFixture()
        try await fixture.add("maja")
        for _ in 0..<10 { #expect(await fixture.login("maja", "wrong") == .failure(.wrong)) }
        #expect(await fixture.login("maja") == .failure(.tooMany(retryAfter: .seconds(1))))
        _ = try await fixture.login("maja", from: "198.51.100.7").get()
        fixture.clock.pass(.seconds(1))
        _ = try await fixture.login("maja").get()
    }

    @Test("a hundred logins at once from one address do not fill the queue")
    func flood() async throws {
        let fixture = try AccessFixture()
        try await fixture.add("maja")
        let results = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<100 { group.addTask { await fixture.login("maja", "wrong") == .failure(.wrong) } }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(results <= 10)
        _ = try await fixture.login("maja", from: "198.51.100.7").get()
    }

    @Test("a token may do what it says and its owner may")
    func token() async throws {
        let fixture = try AccessFixture()
        try await fixture.add("maja", role: "admin", campaigns: nil)
        let issued = try await fixture.token("maja", role: .read, campaigns: ["spring"])
        #expect(AccessToken.isWellFormed(issued.secret))
        let principal = try await fixture.keeper.admit(token: issued.secret, from: "x").get()
        #expect(principal.role == .read && principal.campaigns == ["spring"] && principal.name == "maja")
        #expect(principal.way == .token && principal.token == "t" && principal.tokenID == issued.token.id)
    }

    @Test(
        "no token may do more than its owner",
        arguments: [(Role.admin, nil), (nil, ["summer"] as Set<String>?)])
    func noMore(role: Role?, campaigns: Set<String>?) async throws {
        let fixture = try AccessFixture()
        try await fixture.add("maja")
        await #expect(throws: AccountRefusal.self) {
            try await fixture.token("maja", role: role, campaigns: campaigns)
        }
    }

    @Test("what is no token, mistyped, expired or revoked is refused")
    func badTokens() async throws {
        let fixture = try AccessFixture()
        try await fixture.add("maja")
        let issued = try await fixture.token("maja", lifetime: .seconds(60))
        let last = issued.secret.last == "0" ? "1" : "0"
        for text in [
            "", "plt_", issued.secret.dropLast() + last, issued.secret + "0",
            String(issued.secret.uppercased()),
        ] {
            #expect(
                await fixture.keeper.admit(token: String(text), from: "\(text.count)") == .failure(.wrong))
        }
        _ = try await fixture.keeper.admit(token: issued.secret, from: "x").get()
        fixture.clock.pass(.seconds(60))
        #expect(await fixture.keeper.admit(token: issued.secret, from: "x") == .failure(.wrong))
        let other = try await fixture.token("maja")
        #expect(try await fixture.store.revokeToken(other.token.id, of: "maja", at: fixture.clock.now))
        #expect(await fixture.keeper.admit(token: other.secret, from: "x") == .failure(.wrong))
    }

    @Test("wrong tokens make an address wait, but a good one is always let in")
    func wrongTokens() async throws {
        let fixture = try AccessFixture()
        try await fixture.add("maja")
        let issued = try await fixture.token("maja")
        for _ in 0..<10 { _ = await fixture.keeper.admit(token: "plt_x", from: "x") }
        #expect(
            await fixture.keeper.admit(token: "plt_x", from: "x")
                == .failure(.tooMany(retryAfter: .seconds(1))))
        _ = try await fixture.keeper.admit(token: issued.secret, from: "x").get()
    }

    @Test("when a token was used is known to a minute")
    func lastUse() async throws {
        let fixture = try AccessFixture()
        try await fixture.add("maja")
        let issued = try await fixture.token("maja")
        let first = fixture.clock.now
        for _ in 0..<3 {
            _ = try await fixture.keeper.admit(token: issued.secret, from: "x").get()
            fixture.clock.pass(.seconds(25))
        }
        #expect(try await fixture.store.tokens(of: "maja").first?.lastUsed == first)
        _ = try await fixture.keeper.admit(token: issued.secret, from: "x").get()
        #expect(try await fixture.store.tokens(of: "maja").first?.lastUsed == first + .seconds(75))
    }

    @Test(
        "a change of rights or password ends at once what was let in by it",
        arguments: [
            ("role lowered", "agent", false, false), ("role raised", "admin", false, true),
            ("disabled", "disable", false, false), ("password", "password", false, false),
            ("password, tokens kept", "keep", false, true), ("campaigns fewer", "fewer", false, false),
            ("another display name", "display", true, true),
        ])
    func ends(name: String, what: String, session: Bool, token: Bool) async throws {
        let fixture = try AccessFixture()
        try await fixture.add("maja", role: what == "admin" ? "agent" : "admin", campaigns: nil)
        let issued = try await fixture.token("maja")
        let cookie =
            try await fixture.keeper.openSession(
                name: "maja", password: AccessFixture.password, from: "x"
            ).get().newCookie ?? ""
        var change = AccountChange()
        switch what {
        case "agent", "admin": change.role = what
        case "disable": change.isDisabled = true
        case "fewer": change.campaigns = .some(["spring"])
        case "display": change.displayName = "M. Berg"
        default:
            _ = try await fixture.keeper.setPassword(
                "another one entirely", of: "maja", keepingTokens: what == "keep"
            )
            .get()
        }
        _ = try await fixture.keeper.changeAccount("maja", change).get()
        if what == "disable" {
            change.isDisabled = false
            _ = try await fixture.keeper.changeAccount("maja", change).get()
        }
        let isSessionGood = (try? await fixture.keeper.admit(session: cookie).get()) != nil
        let isTokenGood = (try? await fixture.keeper.admit(token: issued.secret, from: "x").get()) != nil
        #expect(isSessionGood == session && isTokenGood == token)
    }

    @Test(
        "a weak password is refused",
        arguments: ["short", "aaaaaaaaaaaa", "majamajamaja", "line\nbreak in it", ""])
    func weak(password: String) async throws {
        let fixture = try AccessFixture()
        try await fixture.add("majamajamaja")
        let result = try await fixture.keeper.setPassword(password, of: "majamajamaja", keepingTokens: false)
        guard case .failure(.invalid(let reason)) = result else {
            return #expect(Bool(false), "\(password) was taken")
        }
        #expect(password.isEmpty || !reason.contains(password))
    }

    @Test("nothing that is stored or recorded has a password, a token or a cookie in it")
    func secrets() async throws {
        let fixture = try AccessFixture()
        try await fixture.add("maja")
        let issued = try await fixture.token("maja")
        let cookie =
            try await fixture.keeper.openSession(
                name: "maja", password: AccessFixture.password, from: "x"
            ).get().newCookie ?? "?"
        _ = await fixture.login("maja", "a wrong password")
        let copy = NSTemporaryDirectory() + "porchlight-copy-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: copy) }
        _ = try await fixture.store.backup(to: copy, at: fixture.clock.now)
        let octets = try Data(contentsOf: URL(fileURLWithPath: copy))
        for secret in [issued.secret, cookie, AccessFixture.password, "a wrong password"] {
            #expect(octets.range(of: Data(secret.utf8)) == nil)
        }
        #expect(octets.range(of: Data("login.failed".utf8)) != nil)
    }
}

@Suite("Sessions")
struct SessionTests {
    @Test("a session ends after an idle time and in all")
    func ends() async throws {
        let fixture = try AccessFixture()
        try await fixture.add("maja")
        var cookie =
            try await fixture.keeper.openSession(name: "maja", password: AccessFixture.password, from: "x")
            .get().newCookie ?? ""
        for _ in 0..<12 {
            fixture.clock.pass(.seconds(3500))
            cookie = try await fixture.keeper.admit(session: cookie).get().newCookie ?? cookie
        }
        fixture.clock.pass(.seconds(3500))
        #expect(await fixture.keeper.admit(session: cookie) == .failure(.wrong))
        cookie =
            try await fixture.keeper.openSession(name: "maja", password: AccessFixture.password, from: "x")
            .get().newCookie ?? ""
        fixture.clock.pass(.seconds(3600))
        #expect(await fixture.keeper.admit(session: cookie) == .failure(.wrong))
    }

    @Test("the cookie changes, the former value is good for a moment, and the request token stays")
    func renewal() async throws {
        let fixture = try AccessFixture()
        try await fixture.add("maja")
        let opened = try await fixture.keeper.openSession(
            name: "maja", password: AccessFixture.password, from: "x"
        ).get()
        let first = opened.newCookie ?? ""
        #expect(try await fixture.keeper.admit(session: first).get().newCookie == nil)
        fixture.clock.pass(.seconds(900))
        let renewed = try await fixture.keeper.admit(session: first).get()
        let second = try #require(renewed.newCookie)
        #expect(second != first && renewed.requestToken == opened.requestToken)
        #expect(try await fixture.keeper.admit(session: first).get().newCookie == nil)
        fixture.clock.pass(.seconds(61))
        #expect(await fixture.keeper.admit(session: first) == .failure(.wrong))
        _ = try await fixture.keeper.admit(session: second).get()
        try await fixture.keeper.closeSession(second)
        #expect(await fixture.keeper.admit(session: second) == .failure(.wrong))
    }

    @Test("each login is a session of its own, and the oldest of too many end")
    func many() async throws {
        let fixture = try AccessFixture()
        try await fixture.add("maja")
        var cookies: [String] = []
        for _ in 0..<21 {
            cookies.append(
                try await fixture.keeper.openSession(
                    name: "maja", password: AccessFixture.password, from: "x"
                ).get()
                    .newCookie ?? "")
        }
        #expect(Set(cookies).count == 21)
        #expect(await fixture.keeper.admit(session: cookies[0]) == .failure(.wrong))
        _ = try await fixture.keeper.admit(session: cookies[1]).get()
    }
}
