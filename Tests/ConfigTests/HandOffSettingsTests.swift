import Mail
import Testing
import Triage

@testable import Config

struct HandOffSettingsTests {
    private func read(
        handoff: String = "", digests: String = "", address: String = "spring@reply.example.com"
    ) -> (
        settings: Settings?, problems: [Problem]
    ) {
        let files = ConfigFiles(
            text: { path in
                [
                    "campaigns/spring/campaign.yaml": """
                    name: Spring
                    company: Example
                    addresses: [\(address)]
                    time_zone: Europe/Berlin
                    team: {name: Care}
                    \(handoff.isEmpty ? "" : "handoff: \(handoff)")
                    """,
                    "porchlight.yaml": """
                    host: mail.example.com
                    acknowledge_unauthenticated: true
                    outgoing: {smarthost: "127.0.0.1:25"}
                    \(digests.isEmpty ? "" : "digests: \(digests)")
                    """,
                ][path]
            },
            names: { ["campaigns": ["spring"], "campaigns/spring": ["campaign.yaml"]][$0] ?? [] })
        let configuration = readConfiguration(main: "porchlight.yaml", files)
        return (configuration.settings, configuration.problems.filter { !$0.isWarning })
    }

    @Test("one entry or a list hands a campaign's conversations on")
    func rules() throws {
        var (settings, problems) = read(handoff: "{to: help@desk.example}")
        #expect(problems.isEmpty)
        let rule = try #require(settings?.handOffs["spring"]?.first)
        #expect(
            rule.destination == "mail help@desk.example" && !rule.keeps && rule.giveUp == .seconds(432_000))
        #expect(rule.lanes == [.person, .thanks, .unsubscribe, .empty, .unreadable])
        (settings, problems) = read(
            handoff:
                "[{lmtp: /run/lmtp, mailbox: a@x.example, when: {lanes: person, signs: [complaint, order], labels: vip}, keep: yes, give_up: 1h}, {lmtp: \"[::1]:24\", mailbox: a@x.example}]"
        )
        #expect(problems.isEmpty)
        let rules = try #require(settings?.handOffs["spring"])
        #expect(rules.map(\.destination) == ["lmtp /run/lmtp a@x.example", "lmtp ::1:24 a@x.example"])
        #expect(
            rules[0].lanes == [.person] && rules[0].signs == [.complaint, .order]
                && rules[0].labels == ["vip"])
        #expect(rules[0].keeps && rules[0].giveUp == .seconds(3600))
        #expect(read().settings?.handOffs.isEmpty == true)
    }

    @Test(
        "every mistake in a rule is told",
        arguments: [
            ("{}", "needs “to”"), ("5", "must be a mapping"), ("{to: nobody}", "must be an address"),
            ("{to: a@x.example, lmtp: /x, mailbox: b@x.example}", "two ways"),
            ("{lmtp: /x}", "“handoff.mailbox” is missing"),
            ("{to: a@x.example, mailbox: b@x.example}", "goes with “lmtp” only"),
            ("{lmtp: nowhere, mailbox: a@x.example}", "expected an address and a port"),
            ("{to: a@x.example, when: {lanes: [people]}}", "“handoff.when.lanes” takes person"),
            ("{to: a@x.example, when: {signs: [anger]}}", "“handoff.when.signs” takes complaint"),
            ("{to: a@x.example, when: 5}", "must be a mapping"),
            ("[{to: a@x.example}, {to: A@X.example}]", "make them one"),
            ("{to: spring+x@reply.example.com}", "which is an address of ours"),
            ("{to: a@x.example, give_up: 40d}", "from 1m to 30d"),
            ("{too: a@x.example}", "did you mean “to”"),
        ])
    func wrongRules(yaml: String, message: String) {
        let problems = read(handoff: yaml).problems
        #expect(problems.contains { $0.message.contains(message) }, "\(problems.map(\.message))")
    }

    @Test("reports need room behind the first address")
    func length() {
        let long = String(repeating: "x", count: 26) + "@reply.example.com"
        #expect(read(address: long).problems.isEmpty)
        #expect(
            read(handoff: "{to: a@x.example}", address: long).problems.contains {
                $0.message.contains("at most 25")
            })
    }

    @Test("digests are read")
    func digests() throws {
        let (settings, problems) = read(
            digests:
                "[{to: a@x.example, every: 1h}, {to: [a@x.example, b@x.example], at: \"08:30\", time_zone: Europe/Berlin, from: c@x.example, campaigns: spring, subjects: true}]"
        )
        #expect(problems.isEmpty)
        let digests = try #require(settings?.digests)
        #expect(
            digests[0].time == .every(.seconds(3600)) && !digests[0].showsSubjects
                && digests[0].campaigns == nil)
        #expect(digests[1].to.count == 2 && digests[1].campaigns == ["spring"] && digests[1].showsSubjects)
        #expect(digests[0].key != digests[1].key)
    }

    @Test(
        "every mistake in a digest is told",
        arguments: [
            ("{every: 1h}", "must be a list"), ("[{every: 1h}]", "“digests.to” is missing"),
            ("[{to: a@x.example}]", "needs “every: 1h”"), ("[{to: x, every: 1h}]", "takes addresses"),
            ("[{to: a@x.example, every: 1s}]", "from 5m to 7d"),
            ("[{to: a@x.example, at: \"25:00\", time_zone: UTC}]", "time of day"),
            ("[{to: a@x.example, at: 8:30, time_zone: UTC}]", "time of day"),
            ("[{to: a@x.example, at: \"08:30\"}]", "“digests.time_zone” is missing"),
            ("[{to: a@x.example, at: \"08:30\", every: 1h}]", "keep one of them"),
            ("[{to: spring@reply.example.com, every: 1h}]", "is an address of a campaign"),
            ("[{to: a@x.example, every: 1h, campaigns: [autumn]}]", "is no campaign"),
        ])
    func wrongDigests(yaml: String, message: String) {
        let problems = read(digests: yaml).problems
        #expect(problems.contains { $0.message.contains(message) }, "\(problems.map(\.message))")
    }
}
