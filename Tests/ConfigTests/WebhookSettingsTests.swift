import Acknowledge
import Mail
import Testing

@testable import Config

struct WebhookSettingsTests {
    private let good = "name: crm, url: \"https://crm.example.com/p\", secret_file: good.secret"

    private func read(_ webhooks: String) throws -> (webhooks: [WebhookSettings], problems: [Problem]) {
        let files = ConfigFiles(
            text: { path in
                [
                    "good.secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\nanother secret of 28 octets.\n",
                    "ca.pem": "-----BEGIN CERTIFICATE-----",
                    "campaigns/spring/campaign.yaml": """
                    name: Spring
                    company: Example
                    addresses: [spring@reply.example.com]
                    time_zone: Europe/Berlin
                    team: {name: Care}
                    """,
                    "porchlight.yaml": """
                    host: mail.example.com
                    acknowledge_unauthenticated: true
                    outgoing: {smarthost: "127.0.0.1:25"}
                    webhooks: \(webhooks)
                    """,
                ][path]
            },
            names: { ["campaigns": ["spring"], "campaigns/spring": ["campaign.yaml"]][$0] ?? [] })
        let configuration = readConfiguration(main: "porchlight.yaml", files)
        return (
            configuration.settings?.webhooks ?? [],
            configuration.problems.filter { $0.file == "porchlight.yaml" && !$0.isWarning }
        )
    }

    @Test("a short entry has the defaults that are documented")
    func defaults() throws {
        let (webhooks, problems) = try read("[{\(good)}]")
        #expect(problems.isEmpty)
        let webhook = try #require(webhooks.first)
        #expect(
            webhook.name == "crm" && webhook.address.server.host == "crm.example.com"
                && webhook.secrets.count == 2)
        #expect(
            webhook.campaigns == nil && !webhook.allowsPrivate && webhook.trust == nil && !webhook.isPaused)
        #expect(
            webhook.timeout == .seconds(15) && webhook.connections == 8 && webhook.giveUp == .seconds(259_200)
        )
        #expect(
            webhook.wants("conversation.claimed", campaign: "any")
                && webhook.wants("reply.kept", campaign: nil))
        #expect(!webhook.wants("outbox.sent", campaign: "any"))
        #expect(try read("[]").webhooks.isEmpty)
    }

    @Test("everything can be set")
    func everything() throws {
        let (webhooks, problems) = try read(
            """
            [{\(good), events: ["*", reply.kept], campaigns: spring, allow_private: true, trust: ca.pem, paused: true,
              timeout: 5s, connections: 1, give_up: 1h}]
            """)
        #expect(problems.isEmpty)
        let webhook = try #require(webhooks.first)
        #expect(webhook.events.map(\.description) == ["*", "reply.kept"] && webhook.campaigns == ["spring"])
        #expect(webhook.allowsPrivate && webhook.trust == "ca.pem" && webhook.isPaused)
        #expect(
            webhook.timeout == .seconds(5) && webhook.connections == 1 && webhook.giveUp == .seconds(3600))
        #expect(webhook.wants("outbox.sent", campaign: "spring"))
        #expect(
            !webhook.wants("outbox.sent", campaign: "autumn") && !webhook.wants("outbox.sent", campaign: nil))
    }

    /// What is wrong, and a word of the message.
    private static let wrong = [
        ("5", "must be a mapping"), ("[{}]", "“webhooks.name” is missing"),
        ("[{name: crm}]", "“webhooks.url” is missing"),
        ("[{name: crm, url: \"https://a.example\"}]", "“webhooks.secret_file” is missing"),
        ("[{name: \"a b\", url: \"https://a.example\", secret_file: good.secret}]", "takes up to 40 letters"),
        (
            "[{name: a, url: \"http://a.example\", secret_file: good.secret}]",
            "carries what happens to customers"
        ),
        ("[{name: a, url: \"https://localhost/x\", secret_file: good.secret}]", "leads to this machine"),
        ("[{name: a, url: \"https://a.example\", secret_file: none}]", "cannot be read or is empty"),
        ("[{GOOD, events: []}]", "“webhooks.events” is empty"),
        ("[{GOOD, events: [claimed]}]", "takes kinds such as"),
        ("[{GOOD, events: [\"conv*\"]}]", "takes kinds such as"),
        ("[{GOOD, events: [a.b.c]}]", "takes kinds such as"),
        ("[{GOOD, events: [\"*.claimed\"]}]", "takes kinds such as"),
        ("[{GOOD, events: [A.b]}]", "takes kinds such as"),
        ("[{GOOD, events: [[a]]}]", "found a list"),
        ("[{GOOD, campaigns: [summer]}]", "“summer”, which is no campaign; there are: spring"),
        ("[{GOOD, campaigns: []}]", "“webhooks.campaigns” is empty"),
        ("[{GOOD, timeout: 0s}]", "from 1s to 1m"),
        ("[{GOOD, connections: 0}]", "from 1 to 64"), ("[{GOOD, give_up: 31d}]", "from 1m to 30d"),
        ("[{GOOD, paused: maybe}]", "true or false"), ("[{GOOD, trust: none}]", "must be a PEM file"),
        ("[{GOOD, secret: x}]", "unknown key “secret”"), ("[{GOOD}, {GOOD}]", "two webhooks called “crm”"),
    ]

    @Test("every mistake is told where it is", arguments: wrong)
    func mistakes(yaml: String, message: String) throws {
        let (_, problems) = try read(yaml.replacing("GOOD", with: good))
        #expect(
            problems.contains { $0.message.contains(message) && $0.line >= 4 }, "\(problems.map(\.message))")
    }
}
