import Acknowledge
import Testing

@testable import Config

@Suite("The settings of a company's systems")
struct FactsSettingsTests {
    static let files = ConfigFiles(
        text: { path in
            [
                "good.secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\n",
                "two.secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\n\na secret that is long enough\n",
                "short.secret": "short\n", "empty.secret": "\n", "broken.secret": "whsec_?\n",
                "five.secret": String(repeating: "a secret that is long enough\n", count: 5),
                "ca.pem": "-----BEGIN CERTIFICATE-----\n", "no.pem": "hello",
                "key.pem": "-----BEGIN PRIVATE KEY-----\n",
            ][path]
        }, names: { _ in [] })

    private func read<Value>(
        _ yaml: String, _ body: (Settings, MappingReader) -> Value?
    ) throws -> (value: Value?, problems: [Problem]) {
        let list = ProblemList()
        let root = try #require(composeYAML(yaml, file: "campaign.yaml", list))
        let reader = MappingReader(
            root, file: "campaign.yaml", path: "", known: ["facts", "unsubscribe"], list)
        return (body(Settings(), reader), list.problems)
    }

    private func facts(_ yaml: String) throws -> (value: FactsSource?, problems: [Problem]) {
        try read(yaml) { $0.readFacts($1, Self.files, reserved: ["campaign", "person"]) }
    }

    private func unsubscribing(_ yaml: String) throws -> (value: UnsubscribeTarget?, problems: [Problem]) {
        try read(yaml) { $0.readUnsubscribing($1, Self.files) }
    }

    @Test("are read with what is usual")
    func usual() throws {
        let (value, problems) = try facts(
            "facts: {url: \"https://crm.example.com/p\", secret_file: good.secret, fields: {order: [number, date], customer: name}}"
        )
        let source = try #require(value)
        #expect(problems.isEmpty)
        #expect(source.address.description == "https://crm.example.com/p")
        #expect(source.timeout == .milliseconds(800))
        #expect(source.cacheTime == .seconds(300))
        #expect(!source.allowsPrivate)
        #expect(source.trust == nil)
        #expect(source.secrets.count == 1)
        #expect(source.fields == ["order": ["number", "date"], "customer": ["name"]])
    }

    @Test("are read with all there is")
    func all() throws {
        let (value, problems) = try facts(
            """
            facts:
              url: http://localhost:8080/p
              secret_file: two.secret
              timeout: 500ms
              cache: 0s
              allow_private: true
              trust: ca.pem
              fields: {order: [number]}
            """)
        let source = try #require(value)
        #expect(problems.isEmpty)
        #expect(source.timeout == .milliseconds(500))
        #expect(source.cacheTime == .zero)
        #expect(source.allowsPrivate)
        #expect(source.trust == "ca.pem")
        #expect(source.secrets.count == 2)
    }

    @Test("are none where nothing is said")
    func none() throws {
        #expect(try facts("{}").value == nil)
        #expect(try facts("{}").problems.isEmpty)
        #expect(try unsubscribing("{}").value == nil)
        #expect(try unsubscribing("{}").problems.isEmpty)
    }

    /// What is wrong, at which column of `facts: {…}`, and a word of the message.
    static let mistakes: [(String, Int, String)] = [
        ("facts: 5", 8, "must be a mapping"),
        ("facts: {}", 8, "“facts.url” is missing"),
        ("facts: {url: x}", 14, "must begin with https://"),
        ("facts: {urll: x}", 9, "did you mean “url”"),
        ("facts: {url: \"http://crm.example.com/\"}", 14, "must begin with https://"),
        ("facts: {url: \"http://crm.example.com/\", allow_private: true}", 14, "for this machine only"),
        ("facts: {url: \"https://localhost/\"}", 14, "allow_private: true"),
        ("facts: {url: \"https://u:p@crm.example.com/\"}", 14, "“@”"),
        ("facts: {url: \"https://crm.example.com/#x\"}", 14, "“#”"),
        ("facts: {secret_file: nothing}", 22, "cannot be read"),
        ("facts: {secret_file: empty.secret}", 22, "is empty"),
        ("facts: {secret_file: short.secret}", 22, "openssl rand -base64 32"),
        ("facts: {secret_file: broken.secret}", 22, "not base64"),
        ("facts: {secret_file: five.secret}", 22, "5 secrets"),
        ("facts: {timeout: 800}", 18, "800ms or 2s"), ("facts: {timeout: 10s}", 18, "from 50ms to 3s"),
        ("facts: {timeout: 1ms}", 18, "from 50ms to 3s"), ("facts: {timeout: 99999999999s}", 18, "50ms"),
        ("facts: {cache: 5}", 16, "must be a time"), ("facts: {allow_private: maybe}", 24, "true or false"),
        ("facts: {trust: nothing}", 16, "PEM"), ("facts: {trust: no.pem}", 16, "PEM"),
        ("facts: {fields: 5}", 17, "must be a mapping of sections"), ("facts: {fields: {}}", 17, "empty"),
        ("facts: {fields: {order: []}}", 18, "has no field"),
        ("facts: {fields: {Order: [a]}}", 18, "lower-case letters"),
        ("facts: {fields: {order: [a-b]}}", 26, "lower-case letters"),
        ("facts: {fields: {campaign: [a]}}", 18, "own_campaign"),
        ("facts: {fields: {order: [person]}}", 26, "own_person"),
        ("facts: {fields: {order: {a: b}}}", 25, "lower-case letters"),
        ("facts: {fields: {order: [number], number: [a]}}", 17, "a section and a field"),
        ("unsubscribe: {}", 14, "“unsubscribe.post” is missing"),
        ("unsubscribe: {post: \"https://l.example/\"}", 21, "{address} or {recipient}"),
        ("unsubscribe: {post: \"https://{address}/\"}", 21, "path and the query only"),
        ("unsubscribe: {post: \"https://l.example/{mail}\"}", 21, "there are {address}"),
        ("unsubscribe: {post: \"http://l.example/{address}\"}", 21, "https://"),
        (
            "unsubscribe: {post: \"https://l.example/{address}\", webhook: \"https://l.example/\"}", 52,
            "keep one"
        ),
        ("unsubscribe: {post: \"https://l.example/{address}\", secret_file: good.secret}", 52, "RFC 8058"),
        ("unsubscribe: {webhook: \"https://l.example/\"}", 14, "“unsubscribe.secret_file” is missing"),
        ("unsubscribe: {webhook: l.example, secret_file: good.secret}", 24, "https://"),
        ("unsubscribe: {timeout: 1m}", 24, "from 500ms to 30s"),
    ]

    @Test("are reported with their place and what to do where they are wrong", arguments: mistakes)
    func mistake(_ yaml: String, _ column: Int, _ words: String) throws {
        let (facts, first) = try facts(yaml)
        let (target, second) = try unsubscribing(yaml)
        #expect(facts == nil)
        #expect(target == nil || words == "RFC 8058")
        let problems = first + second
        #expect(
            problems.contains { $0.line == 1 && $0.column == column && $0.message.contains(words) },
            "\(problems.map(\.description))")
    }

    @Test("of unsubscribing are read")
    func unsubscribing() throws {
        let post = try unsubscribing("unsubscribe: {post: \"https://l.example/u/{recipient}?m={mailing}\"}")
        #expect(post.problems.isEmpty)
        let target = try #require(post.value)
        #expect(target.timeout == .seconds(5))
        #expect(!target.allowsPrivate)
        guard case .oneClick(let pattern) = target.way else {
            Issue.record("no one-click")
            return
        }
        #expect(pattern.places == [.recipient, .mailing])
        let hook = try unsubscribing(
            "unsubscribe: {webhook: \"https://127.0.0.1:8443/h\", secret_file: two.secret, allow_private: true, timeout: 2s, trust: ca.pem}"
        )
        #expect(hook.problems.isEmpty)
        #expect(hook.value?.timeout == .seconds(2))
        #expect(hook.value?.trust == "ca.pem")
        guard case .webhook(let address, let secrets)? = hook.value?.way else {
            Issue.record("no webhook")
            return
        }
        #expect(address.description == "https://127.0.0.1:8443/h" && secrets.count == 2)
    }
}
