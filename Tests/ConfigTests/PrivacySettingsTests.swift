@testable import Config
import Testing
@testable import Triage

@Suite("holds and retention")
struct PrivacySettingsTests {
    private static let rest = """
        host: mail.example.com
        acknowledge_unauthenticated: true
        outgoing: {file: out}

        """
    private static let campaign = """
        name: Spring
        company: Example
        addresses: [spring@reply.example.com]
        time_zone: Europe/Berlin
        team: {name: Care}

        """

    private func read(_ main: String, _ campaign: String = "") -> Configuration {
        let files = [
            "porchlight.yaml": PrivacySettingsTests.rest + main,
            "campaigns/spring/campaign.yaml": PrivacySettingsTests.campaign + campaign,
        ]
        return readConfiguration(
            main: "porchlight.yaml",
            ConfigFiles(
                text: { files[$0] },
                names: { $0 == "campaigns" ? ["spring"] : $0 == "campaigns/spring" ? ["campaign.yaml"] : [] })
        )
    }

    private func errors(_ main: String, _ campaign: String = "") -> [String] {
        read(main, campaign).problems.filter { !$0.isWarning }.map { "\($0.line):\($0.column) \($0.message)" }
    }

    @Test("without a word complaints hold until resolved, and machines' mail goes soon")
    func defaults() throws {
        let privacy = try #require(read("").settings).privacy
        #expect(
            privacy.holds(in: "spring").cause == .complaints && privacy.holds(in: "spring").end == .resolved)
        let retention = privacy.retention(in: "gone")
        #expect(
            retention.time(.person) == .seconds(730 * 86_400) && retention.time(nil) == retention.standard)
        #expect(retention.time(.spam) == .seconds(30 * 86_400))
        #expect(retention.time(.bounce) == .seconds(90 * 86_400))
        #expect(privacy.shortestRetention == .seconds(30 * 86_400))
    }

    @Test("a campaign says only what is otherwise there")
    func campaigns() throws {
        let privacy = try #require(
            read(
                "holds: open\nretention: {default: 1y, spam: 2w, person: never}\nhold_handed_over: 10d",
                "hold_ends: answered\nretention: {spam: 1d}"
            ).settings
        ).privacy
        #expect(privacy.holds(in: "other").end == .resolved && privacy.holds(in: "other").cause == .open)
        #expect(privacy.holds(in: "spring").end == .answered && privacy.holds(in: "spring").cause == .open)
        #expect(privacy.retention(in: "other").time(.spam) == .seconds(14 * 86_400))
        #expect(privacy.retention(in: "spring").time(.spam) == .seconds(86_400))
        #expect(privacy.retention(in: "spring").time(.person) == nil)
        #expect(privacy.retention(in: "spring").time(.thanks) == .seconds(365 * 86_400))
        #expect(privacy.holdHandedOver == .seconds(10 * 86_400))
        #expect(privacy.shortestRetention == .seconds(86_400))
    }

    @Test(
        "what cannot be understood is said with its place",
        arguments: [
            ("holds: maybe", "4:8 “holds” must be one of complaints, open, off, but is “maybe”"),
            ("hold_ends: never", "4:12 “hold_ends” must be one of answered, resolved, but is “never”"),
            (
                "retention: {spam: 30}",
                "4:19 “retention.spam” must be a time such as 30d, 26w or 2y, from 1d to 100y, or never, but is “30”"
            ),
            (
                "retention: {spam: 0d}",
                "4:19 “retention.spam” must be a time such as 30d, 26w or 2y, from 1d to 100y, or never, but is “0d”"
            ),
            (
                "retention: {default: 999999y}",
                "4:22 “retention.default” must be a time such as 30d, 26w or 2y, from 1d to 100y, or never, but is “999999y”"
            ),
        ])
    func wrong(_ line: String, _ expected: String) {
        #expect(errors(line) == [expected])
        #expect(read(line).settings == nil)
    }

    @Test("an unknown lane is an unknown key, and named")
    func unknownLane() {
        #expect(errors("retention: {spamm: 30d}").first?.contains("unknown key “spamm”") == true)
        #expect(errors("", "retention: 30d").first?.contains("“retention” must be a mapping") == true)
    }

    @Test(
        "who complains is held, whoever he is but a forger; machines never",
        arguments: [
            (
                HoldPolicy.Cause.complaints, Lane.person, SenderStanding.unproven, "complaint",
                HoldReason?.some(.complaint)
            ),
            (.complaints, .person, .failed, "complaint", nil),
            (.complaints, .person, .proven, "question", nil),
            (.complaints, .autoReply, .proven, "complaint", nil),
            (.complaints, .person, .proven, "legal", .complaint),
            (.open, .person, .proven, "question", .open),
            (.open, .thanks, .proven, "question", nil),
            (.open, .person, .proven, "damage", .complaint),
            (.off, .person, .proven, "complaint", nil),
        ])
    func policy(
        _ cause: HoldPolicy.Cause, _ lane: Lane, _ standing: SenderStanding, _ kind: String,
        _ expected: HoldReason?
    ) {
        var policy = HoldPolicy()
        policy.cause = cause
        var observations = Observations()
        observations.intents = [.init(kind: kind, words: "")]
        let judgement = Judgement(
            lane: lane, laneRule: .person, standing: standing, silence: nil, problems: [])
        #expect(policy.reason(judgement, observations) == expected)
    }
}
