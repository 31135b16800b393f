import Mail
import Testing
import Triage

@testable import Store

@Suite struct HandOffTests {
    let fixture: StoreFixture
    var store: Store { fixture.store }
    let place = "mail help@desk.example"

    init() async throws {
        fixture = try StoreFixture()
        try await store.setHandOffFollowing(true)
    }

    /// Queues all conversations in which something happened.
    private func follow(takes: Bool = true, lanes: Set<Lane> = [.person]) async throws -> [HandOffCandidate] {
        let cursor = try #require(try await store.handOffCursor())
        let found = try await store.handOffCandidates(after: cursor, limit: 1000)
        let wishes = found.conversations.map {
            HandOffWish(conversation: $0.row, destination: place, takes: takes, lanes: lanes)
        }
        #expect(try await store.queueHandOffs(wishes, from: cursor, through: found.last, at: noon))
        return found.conversations
    }

    private func due(at now: Moment = noon) async throws -> [HandOff] {
        try await store.dueHandOffs(place, at: now, limit: 10)
    }

    private func finish(_ handOff: HandOff, _ outcome: HandOffOutcome, at now: Moment = noon) async throws {
        try await store.finishHandOff(handOff, outcome, system: "help@desk.example", at: now)
    }

    private func second(of id: String) -> IncomingMessage {
        incoming(id: "b", inReplyTo: ["<\(id)@client.example>"], references: ["<\(id)@client.example>"])
    }

    @Test("a conversation is handed over when all its messages are taken, one after the other")
    func taking() async throws {
        let kept = try await store.keep(incoming(id: "a"))
        _ = try await store.keep(second(of: "a"))
        #expect(try await follow().map(\.lane) == [.person])
        let first = try #require(try await due().first)
        #expect(try await due().count == 1)
        #expect(
            first.conversation == kept.conversation && first.reply == kept.publicID && first.message != nil)
        try await finish(first, .again(error: "451 later", at: noon + .seconds(60)))
        #expect(try await due().isEmpty)
        try await finish(first, .taken, at: noon + .seconds(60))
        #expect(try await store.state(kept.conversation) == "waiting")
        try await finish(try #require(try await due().first), .taken)
        #expect(try await store.state(kept.conversation) == "handed-over")
        let events = try await store.events(kept.conversation)
        #expect(events.contains("conversation.handed-over help@desk.example"))
        #expect(events.count { $0 == "hand-off.taken" } == 2)
    }

    @Test("what waits for a destination that is gone is given up, and what was handed over there waits again")
    func orphans() async throws {
        let kept = try await store.keep(incoming(id: "a"))
        _ = try await follow()
        try await finish(try #require(try await due().first), .taken)
        #expect(try await store.state(kept.conversation) == "handed-over")
        #expect(try await store.handOffDestinations().isEmpty)
        _ = try await store.keep(second(of: "a"))
        _ = try await follow()
        #expect(try await store.handOffDestinations() == [place])
        #expect(try await store.failHandOffs(to: "mail other@desk.example", "gone", at: noon) == 0)
        #expect(try await store.failHandOffs(to: place, "gone", at: noon) == 1)
        #expect(try await store.handOffDestinations().isEmpty)
        #expect(try await store.state(kept.conversation) == "waiting")
        #expect(try await store.handOffs(state: .failed, limit: 10).map(\.lastError) == ["gone"])
    }

    @Test("what the customer writes later follows, and the conversation stays handed over")
    func following() async throws {
        let kept = try await store.keep(incoming(id: "a"))
        _ = try await follow()
        try await finish(try #require(try await due().first), .taken)
        _ = try await store.keep(second(of: "a"))
        let candidate = try #require(try await follow().first)
        #expect(candidate.isHandedOver && candidate.destinations == [place])
        let next = try #require(try await due().first)
        #expect(next.reply != kept.publicID)
        try await finish(next, .taken)
        #expect(try await store.state(kept.conversation) == "handed-over")
    }

    @Test("what is refused stays in the queue, and can be tried again")
    func refusal() async throws {
        let kept = try await store.keep(incoming())
        _ = try await follow()
        try await finish(try #require(try await due().first), .failed(error: "550 no"))
        #expect(try await store.state(kept.conversation) == "waiting")
        #expect(try await store.events(kept.conversation).contains("hand-off.failed refused"))
        let failed = try await store.handOffs(state: .failed, limit: 10)
        #expect(failed.map(\.lastError) == ["550 no"])
        #expect(try await store.retryHandOffs("nothing", at: noon) == 0)
        #expect(try await store.retryHandOffs(failed[0].id, at: noon) == 1)
        try await finish(try #require(try await due().first), .taken)
        #expect(try await store.state(kept.conversation) == "handed-over")
    }

    @Test("a report that comes back brings the conversation back to the queue, once")
    func bounce() async throws {
        let kept = try await store.keep(incoming())
        _ = try await follow()
        let handOff = try #require(try await due().first)
        try await finish(handOff, .taken)
        for _ in 0..<2 {
            var report = incoming(from: nil, lane: .bounce, silence: .person)
            report.replies[0].failedHandOff = handOff.id
            _ = try await store.keep(report)
        }
        #expect(try await store.state(kept.conversation) == "waiting")
        #expect(try await store.events(kept.conversation).count { $0 == "hand-off.failed came-back" } == 1)
        #expect(try await store.retryHandOffs(nil, at: noon) == 1)
        try await finish(try #require(try await due().first), .taken)
        #expect(try await store.state(kept.conversation) == "handed-over")
        var stranger = incoming(from: nil, lane: .bounce, silence: .person)
        stranger.replies[0].failedHandOff = "nothing"
        _ = try await store.keep(stranger)
    }

    @Test("who has claimed it keeps it, and it is handed over when he lets it go")
    func claimed() async throws {
        let kept = try await store.keep(incoming())
        _ = try await follow()
        let maja = ActingAgent("maja")
        _ = try await store.perform(
            .claim(lease: .seconds(900), takeOver: false), on: kept.conversation, by: maja, at: noon)
        try await finish(try #require(try await due().first), .taken)
        try await store.settleHandOffs(system: { _ in "help" }, at: noon)
        #expect(try await store.state(kept.conversation) == "claimed")
        _ = try await store.perform(.release, on: kept.conversation, by: maja, at: noon)
        try await store.settleHandOffs(system: { _ in "help" }, at: noon)
        #expect(try await store.state(kept.conversation) == "handed-over")
    }

    @Test("a copy for information changes nothing, and a machine's message does not go")
    func copies() async throws {
        let kept = try await store.keep(incoming(id: "a"))
        var notice = second(of: "a")
        notice.replies[0].judgement = Judgement(
            lane: .autoReply, laneRule: .person, standing: .proven, silence: .person, problems: [])
        _ = try await store.keep(notice)
        _ = try await follow(takes: false)
        try await finish(try #require(try await due().first), .taken)
        #expect(try await due().isEmpty)
        #expect(try await store.state(kept.conversation) == "waiting")
    }

    @Test("it begins with what happens after the first rule, and does nothing twice")
    func beginning() async throws {
        let cursor = try #require(try await store.handOffCursor())
        _ = try await store.keep(incoming())
        _ = try await follow()
        #expect(try await !store.queueHandOffs([], from: cursor, through: cursor + 1, at: noon))
        try await store.setHandOffFollowing(false)
        #expect(try await store.handOffCursor() == nil)
        _ = try await store.keep(incoming(from: farName(4) + "@x.example"))
        try await store.setHandOffFollowing(true)
        try await store.setHandOffFollowing(true)
        #expect(try await follow().isEmpty)
        #expect(try await due().count == 1)
        #expect(try await store.countHandOffs() == ["waiting": 1, "failed": 0])
    }

    @Test("a digest counts what is new since the last one, and what is overdue")
    func digests() async throws {
        #expect(try await store.lastDigest("team", at: noon) == noon)
        let late = try await store.promise(incoming(at: noon - .seconds(60)), due: noon + .seconds(600))
        let new = try await store.keep(incoming(from: farName(5) + "@x.example", at: noon + .seconds(60)))
        _ = try await store.keep(
            incoming(from: farName(6) + "@x.example", campaign: "autumn", at: noon + .seconds(60)))
        var facts = try await store.digestFacts(
            since: noon, campaigns: ["spring"], limit: 10, at: noon + .seconds(120))
        #expect(facts.newCount == 1 && facts.new.map(\.conversation) == [new.conversation])
        #expect(facts.overdueCount == 0 && facts.waitingCount == 2)
        facts = try await store.digestFacts(
            since: noon + .seconds(60), campaigns: nil, limit: 0, at: noon + .seconds(600))
        #expect(
            facts.newCount == 0 && facts.overdueCount == 1 && facts.overdue.isEmpty && facts.waitingCount == 3
        )
        facts = try await store.digestFacts(since: noon, campaigns: nil, limit: 1, at: noon + .seconds(600))
        #expect(
            facts.overdue.map(\.conversation) == [late.conversation] && facts.new.count == 1
                && facts.newCount == 2)
        try await store.noteDigest("team", wasSent: true, at: noon + .seconds(600))
        #expect(try await store.lastDigest("team", at: noon + .seconds(900)) == noon + .seconds(600))
    }
}
