import Testing
import Triage

@testable import Acknowledge

struct DecisionTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let standing: SenderStanding
        let silence: Rule?
        let facts: Facts
        let allows: Bool
        /// The rule's name, with `+` where it is sent, `+neutral`, `-` or `-fuse`.
        let expected: String
        var testDescription: String { name }

        init(
            _ name: String, _ standing: SenderStanding, _ expected: String, silence: Rule? = nil,
            allows: Bool = false,
            _ change: (inout Facts) -> Void = { _ in }
        ) {
            var facts = Facts()
            change(&facts)
            (self.name, self.standing, self.silence, self.facts, self.allows, self.expected) = (
                name, standing, silence, facts, allows, expected
            )
        }
    }

    private static let week = Duration.seconds(7 * 86_400)

    static let cases: [Case] = [
        Case("a proven sender", .proven, "+ proven-sender"),
        Case("an unproven sender", .unproven, "- sender-unproven"),
        Case("an unproven sender with a token", .unproven, "+neutral own-token") { $0.continuesOurs = true },
        Case(
            "an unproven sender where that is allowed", .unproven, "+neutral unauthenticated-allowed",
            allows: true),
        Case("a token counts before the setting", .unproven, "+neutral own-token", allows: true) {
            $0.continuesOurs = true
        },
        Case("a failed sender", .failed, "- sender-failed"),
        Case("a failed sender with a token", .failed, "- sender-failed") { $0.continuesOurs = true },
        Case("a failed sender where unproven ones are allowed", .failed, "- sender-failed", allows: true),
        Case("a silence", .proven, "- null-sender", silence: .nullSender),
        Case("a silence before all else", .failed, "- own-loop", silence: .ownLoop) {
            $0.isRedelivery = true
        },
        Case("a redelivery", .proven, "- redelivery") { $0.isRedelivery = true },
        Case("a redelivery from a failed sender", .failed, "- redelivery") { $0.isRedelivery = true },
        Case("the second in a day", .proven, "-fuse fuse-sender") {
            $0.sinceAcknowledgement = .seconds(86_399)
        },
        Case("the second after a day", .proven, "+ proven-sender") {
            $0.sinceAcknowledgement = .seconds(86_400)
        },
        Case("the clock was put back", .proven, "-fuse fuse-sender") {
            $0.sinceAcknowledgement = .seconds(-60)
        },
        Case("the second in a week, proven", .proven, "+ proven-sender") {
            $0.sinceAcknowledgement = week - .seconds(1)
        },
        Case("the second in a week, unproven", .unproven, "-fuse fuse-sender-week") {
            ($0.continuesOurs, $0.sinceAcknowledgement) = (true, week - .seconds(1))
        },
        Case("the second in a day, unproven", .unproven, "-fuse fuse-sender") {
            ($0.continuesOurs, $0.sinceAcknowledgement) = (true, .seconds(60))
        },
        Case("the second after a week, unproven", .unproven, "+neutral own-token") {
            ($0.continuesOurs, $0.sinceAcknowledgement) = (true, week)
        },
        Case(
            "the second in a week where unproven ones are allowed", .unproven,
            "+neutral unauthenticated-allowed", allows: true
        ) { $0.sinceAcknowledgement = .seconds(86_400) },
        Case(
            "the second in a day where unproven ones are allowed", .unproven, "-fuse fuse-sender",
            allows: true
        ) { $0.sinceAcknowledgement = .seconds(60) },
        Case("the domain below its limit", .proven, "+ proven-sender") { $0.toDomainInHour = 2 },
        Case("the domain at its limit", .proven, "-fuse fuse-domain") { $0.toDomainInHour = 3 },
        Case("the body below its limit", .proven, "+ proven-sender") { $0.ofBodyInHour = 3 },
        Case("the body at its limit", .proven, "-fuse fuse-body") { $0.ofBodyInHour = 4 },
        Case("all below the limit", .proven, "+ proven-sender") { $0.inMinute = 4 },
        Case("all at the limit", .proven, "-fuse fuse-total") { $0.inMinute = 5 },
        Case("an unproven sender trips no fuse", .unproven, "- sender-unproven") { $0.inMinute = 5 },
        Case("the sender’s fuse before the others", .proven, "-fuse fuse-sender") {
            ($0.sinceAcknowledgement, $0.toDomainInHour, $0.inMinute) = (.zero, 9, 9)
        },
        Case("soon after a person of ours wrote", .proven, "- person-wrote") {
            $0.sinceAnswer = .seconds(1799)
        },
        Case("long after a person of ours wrote", .proven, "+ proven-sender") {
            $0.sinceAnswer = .seconds(1800)
        },
        Case("a person of ours wrote, and a fuse", .proven, "- person-wrote") {
            ($0.sinceAnswer, $0.inMinute) = (.zero, 9)
        },
    ]

    @Test("what is acknowledged, with what words, and by which rule", arguments: cases)
    func decision(_ test: Case) {
        var limits = FuseLimits()
        (limits.domainPerHour, limits.bodyPerHour, limits.totalPerMinute) = (3, 4, 5)
        let judgement = Judgement(
            lane: .person, laneRule: .person, standing: test.standing, silence: test.silence, problems: [])
        let decision = decide(judgement, test.facts, limits: limits, allowsUnauthenticated: test.allows)
        let sign =
            decision.send ? (decision.isNeutral ? "+neutral" : "+") : (decision.isTrippedFuse ? "-fuse" : "-")
        #expect("\(sign) \(decision.rule.name)" == test.expected)
        #expect(!decision.rule.source.isEmpty)
        #expect(decision.send || !decision.isNeutral)
    }

    @Test("a silence is kept whatever else is known")
    func silence() {
        for standing in [SenderStanding.proven, .unproven, .failed] {
            for allows in [false, true] {
                var facts = Facts()
                facts.continuesOurs = true
                let judgement = Judgement(
                    lane: .bulk, laneRule: .mailingList, standing: standing, silence: .mailingList,
                    problems: [])
                #expect(
                    decide(judgement, facts, limits: FuseLimits(), allowsUnauthenticated: allows)
                        == Decision(send: false, rule: .mailingList))
            }
        }
    }

    @Test(
        "bodies with the same words are the same",
        arguments: [
            ("Hello, World!", "hello world", true), ("Ticket 123", "ticket 99", false),
            ("Grüße", "grüße\n", true), ("yes", "no", false), ("", " \n.,", true),
        ])
    func bodies(_ one: String, _ other: String, _ isSame: Bool) {
        #expect((normalisedBody(one) == normalisedBody(other)) == isSame)
        #expect(normalisedBody(String(repeating: "a", count: 100_000)).count <= 16_384)
    }
}
