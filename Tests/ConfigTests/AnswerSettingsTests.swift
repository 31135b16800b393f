import Acknowledge
import Mail
import Testing

@testable import Config

@Suite("settings of answers")
struct AnswerSettingsTests {
    /// - Parameter replies: files of the campaign's folder `replies`.
    private func read(_ lines: String, replies: [String: String] = [:]) -> Configuration {
        var texts = [
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
            \(lines)
            """,
        ]
        for (name, text) in replies { texts["campaigns/spring/replies/\(name)"] = text }
        let (files, names) = (texts, replies.keys.sorted())
        return readConfiguration(
            main: "porchlight.yaml",
            ConfigFiles(
                text: { files[$0] },
                names: {
                    [
                        "campaigns": ["spring"], "campaigns/spring": ["campaign.yaml", "replies"],
                        "campaigns/spring/replies": names,
                    ][$0] ?? []
                }))
    }

    private func errors(_ configuration: Configuration) -> [Problem] {
        configuration.problems.filter { !$0.isWarning }
    }

    @Test("delay and expiry have the defaults that are documented, and are read")
    func times() throws {
        let usual = try #require(read("").settings)
        #expect(usual.answerDelay == .seconds(10) && usual.answerLifetime == .seconds(432_000))
        let given = try #require(read("answers: {delay: 0s, expire: 2d}").settings)
        #expect(given.answerDelay == .zero && given.answerLifetime == .seconds(172_800))
    }

    @Test(
        "times that nobody can mean are refused where they stand",
        arguments: ["{delay: 11m}", "{expire: 59m}", "{expire: 31d}", "{delay: soon}", "{later: 1s}"])
    func wrongTimes(_ value: String) {
        let found = errors(read("answers: \(value)"))
        #expect(found.count == 1 && found.first?.line == 4)
    }

    @Test("a helpdesk writes from its addresses, whatever their case, and from no others")
    func helpdesk() throws {
        let settings = try #require(
            read(
                "helpdesks: [{addresses: [Support@Example.com, \"@Desk.example.com\"], networks: [192.0.2.0/24]}]"
            ).settings)
        let helpdesk = try #require(settings.helpdesks.first)
        let cases = [
            ("support@example.com", true), ("SUPPORT@EXAMPLE.COM", true), ("maja@desk.example.com", true),
            ("other@example.com", false), ("maja@x.desk.example.com", false),
            ("desk.example.com@x.org", false),
        ]
        for (address, writes) in cases {
            #expect(try helpdesk.writes(from: #require(Mailbox(address))) == writes, "\(address)")
        }
        #expect(helpdesk.networks.first?.contains("192.0.2.9") == true)
    }

    @Test(
        "a helpdesk that nobody could write from is refused where it stands",
        arguments: [
            "[{networks: [192.0.2.1]}]", "[{addresses: []}]", "[{addresses: [nobody]}]",
            "[{addresses: [\"@\"]}]",
            "[{addresses: [a@b.example], networks: [here]}]",
            "[{addresses: [a@b.example], network: 192.0.2.1}]",
        ])
    func wrongHelpdesk(_ value: String) {
        let found = errors(read("helpdesks: \(value)"))
        #expect(!found.isEmpty && found.allSatisfy { $0.line == 4 })
    }

    @Test("saved replies of the campaign are offered in their languages")
    func savedReplies() throws {
        let configuration = read(
            "",
            replies: [
                "refund.en.mustache": "{{#customer}}Dear {{customer}},{{/customer}} see {{ticket}}.",
                "note.txt": "x",
            ])
        #expect(errors(configuration).isEmpty)
        let campaign = try #require(configuration.settings?.campaigns["spring"])
        #expect(
            campaign.savedReplies.names == ["refund"]
                && campaign.savedReplies.languages(of: "refund") == [.en])
    }

    @Test(
        "what is wrong in a saved reply is told with its file and line",
        arguments: [
            ("refund.en.mustache", "Hello,\nwe answer within 24 hours.", 2),
            ("refund.en.mustache", "Hello {{nobody}}", 1),
            ("refund.mustache", "Hello", 0), ("refund.xx.mustache", "Hello", 0),
        ])
    func wrongReply(_ file: String, _ text: String, _ line: Int) {
        let found = errors(read("", replies: [file: text]))
        #expect(!found.isEmpty)
        #expect(found.allSatisfy { $0.file == "campaigns/spring/replies/\(file)" && $0.line == line })
    }
}
