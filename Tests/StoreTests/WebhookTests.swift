import Mail
import Testing

@testable import Store

/// What endpoints wait for: by events that `promise` and `claimNext` write, followed as the service does.
@Suite struct WebhookTests {
    let fixture: StoreFixture
    var store: Store { fixture.store }
    let giveUp = Duration.seconds(3 * 86_400)

    init() async throws {
        fixture = try StoreFixture()
        try await store.setWebhookEndpoints(["crm"], at: noon)
    }

    /// Passes all events; those of these kinds are wanted.
    private func follow(_ kinds: Set<String> = ["reply.kept"], _ name: String = "crm", at now: Moment = noon)
        async throws
    {
        while let state = try await store.webhookEndpoints().first(where: { $0.name == name }) {
            let events = try await store.passedEvents(after: state.cursor, limit: 3)
            guard let last = events.last else { return }
            let wanted = events.filter { kinds.contains($0.kind) }.map(\.number)
            #expect(
                try await store.passEvents(
                    name, from: state.cursor, through: last.number, wanted: wanted, at: now))
        }
    }

    private func due(at now: Moment = noon) async throws -> [WebhookDelivery] {
        try await store.dueWebhookDeliveries("crm", at: now, limit: 100)
    }

    private func finish(_ delivery: WebhookDelivery, _ outcome: WebhookOutcome, at now: Moment = noon)
        async throws
    {
        try await store.finishWebhookAttempt(delivery, outcome, giveUp: giveUp, at: now)
    }

    private func states() async throws -> [String] {
        try await store.webhookDeliveries("crm", limit: 100).reversed().map(\.state.rawValue)
    }

    @Test("each wanted event becomes one delivery for each endpoint, whatever is done twice")
    func once() async throws {
        try await store.setWebhookEndpoints(["crm", "shop"], at: noon)
        let kept = try await store.keep(incoming())
        try await follow()
        try await follow([], "shop")
        try await follow()
        let due = try await due()
        #expect(due.map(\.event.kind) == ["reply.kept"])
        #expect(due.first?.event.reply == kept.publicID)
        #expect(due.first?.event.conversation?.id == kept.conversation)
        #expect(due.first?.event.campaign == "spring")
        #expect(try await store.dueWebhookDeliveries("shop", at: noon, limit: 10).isEmpty)
        // The cursor stands elsewhere by now.
        #expect(try await !store.passEvents("crm", from: 0, through: 1, wanted: [1], at: noon))
        #expect(try await states() == ["waiting"])
    }

    @Test("a new endpoint begins with what happens from then on")
    func beginning() async throws {
        _ = try await store.keep(incoming())
        try await store.setWebhookEndpoints(["crm", "late"], at: noon)
        try await follow(["reply.kept"], "late")
        #expect(try await store.webhookDeliveries("late", limit: 10).isEmpty)
        _ = try await store.keep(incoming(from: farName(2) + "@x.example"))
        try await follow(["reply.kept"], "late")
        #expect(try await store.webhookDeliveries("late", limit: 10).count == 1)
    }

    @Test("of one conversation one event goes at a time, in their order; other conversations go on")
    func order() async throws {
        let first = try await store.keep(incoming(id: "a"))
        _ = try await store.keep(
            incoming(id: "b", inReplyTo: ["<a@client.example>"], references: ["<a@client.example>"]))
        let other = try await store.keep(incoming(from: farName(3) + "@x.example"))
        try await follow()
        var due = try await due()
        #expect(due.map(\.event.conversation?.id) == [first.conversation, other.conversation])
        let failing = try #require(due.first)
        try await finish(failing, .failed(status: 500, error: "answered 500", retry: noon + .seconds(60)))
        #expect(try await self.due().map(\.event.conversation?.id) == [other.conversation])
        due = try await self.due(at: noon + .seconds(60))
        #expect(due.contains { $0.event == failing.event && $0.attempts == 1 && $0.lastStatus == 500 })
        try await finish(failing, .delivered(status: 204))
        #expect(try await self.due().filter { $0.event.conversation?.id == first.conversation }.count == 1)
        #expect(try await states() == ["delivered", "waiting", "waiting"])
    }

    @Test("a dead event lets those behind it go, and can be sent again, before them if they still wait")
    func dead() async throws {
        _ = try await store.keep(incoming(id: "a"))
        _ = try await store.keep(
            incoming(id: "b", inReplyTo: ["<a@client.example>"], references: ["<a@client.example>"]))
        try await follow()
        let first = try #require(try await due().first)
        try await finish(first, .failed(status: nil, error: "no connection", retry: nil))
        #expect(try await states() == ["dead", "waiting"])
        let second = try #require(try await due().first)
        #expect(second.event.number > first.event.number)
        #expect(
            try await store.webhookDeliveries("crm", state: .dead, limit: 9).map(\.event) == [first.event])
        #expect(try await store.replayWebhook("crm", .dead, at: noon) == 1)
        #expect(try await due().map(\.event) == [first.event])
        #expect(try await due().first?.attempts == 0)
    }

    @Test("an event is sent again by its id, with the same id; an id that nobody gave names none")
    func replay() async throws {
        _ = try await store.keep(incoming())
        try await follow()
        let delivery = try #require(try await due().first)
        try await finish(delivery, .delivered(status: 200))
        #expect(try await due().isEmpty)
        for id in [
            "", "evt_1_x", "evt_\(delivery.event.number)_0000000000000",
            "evt_99_" + delivery.event.id.suffix(13),
        ] {
            #expect(try await store.replayWebhook("crm", .event(id), at: noon) == 0, "\(id)")
        }
        #expect(try await store.replayWebhook("crm", .event(delivery.event.id), at: noon) == 1)
        #expect(try await due().map(\.event.id) == [delivery.event.id])
        #expect(try await store.replayWebhook("nobody", .dead, at: noon) == nil)
    }

    @Test("everything since a time is sent again, and what happens meanwhile behind it")
    func rewinding() async throws {
        for number in 0..<4 {
            _ = try await store.keep(
                incoming(from: farName(number) + "@x.example", at: noon + .seconds(Int64(number) * 60)))
        }
        try await follow()
        for delivery in try await due() { try await finish(delivery, .delivered(status: 200)) }
        let count = try #require(try await store.replayWebhook("crm", .since(noon + .seconds(120)), at: noon))
        #expect(count >= 2)
        try await follow()
        #expect(try await states() == ["delivered", "delivered", "waiting", "waiting"])
        try await follow()
        #expect(try await due().count == 2)
    }

    @Test("a paused endpoint collects what happens; 410 pauses it, and loses nothing")
    func pausing() async throws {
        _ = try await store.keep(incoming())
        try await follow()
        let delivery = try #require(try await due().first)
        try await finish(delivery, .gone(status: 410))
        var state = try #require(try await store.webhookEndpoints().first)
        #expect(state.paused == noon)
        #expect(state.pauseReason?.contains("410") == true)
        #expect(state.waiting == 1)
        #expect(try await store.resumeWebhook("crm", at: noon + .seconds(5)))
        state = try #require(try await store.webhookEndpoints().first)
        #expect(state.paused == nil && state.pauseReason == nil)
        #expect(try await due(at: noon + .seconds(5)).map(\.event) == [delivery.event])
        #expect(try await store.pauseWebhook("crm", reason: "maja: moving", at: noon))
        #expect(try await !store.pauseWebhook("nobody", reason: "x", at: noon))
        #expect(try await !store.resumeWebhook("nobody", at: noon))
    }

    @Test("after days without a success also what was not tried is dead, and newer events go on")
    func givingUp() async throws {
        for number in 0..<3 { _ = try await store.keep(incoming(from: farName(number) + "@x.example")) }
        try await follow()
        let tried = try #require(try await due().first)
        try await finish(tried, .failed(status: 503, error: "answered 503", retry: noon + .seconds(5)))
        let later = noon + giveUp
        _ = try await store.keep(incoming(from: farName(9) + "@x.example", at: later))
        try await follow(at: later)
        try await finish(tried, .failed(status: 503, error: "answered 503", retry: nil), at: later)
        #expect(try await states() == ["dead", "dead", "dead", "waiting"])
        #expect(try await store.webhookEndpoints().first?.failingSince == noon)
        let last = try #require(try await due(at: later).first)
        try await finish(last, .delivered(status: 200), at: later)
        #expect(try await store.webhookEndpoints().first?.failingSince == nil)
        #expect(try await store.webhookEndpoints().first?.lastSuccess == later)
    }

    @Test(
        "an endpoint that is named again goes on where it stopped; after three days it begins anew",
        arguments: [(2, 1), (4, 0)])
    func removal(days: Int64, missed: Int) async throws {
        try await store.setWebhookEndpoints([], at: noon)
        #expect(try await store.webhookEndpoints().first?.removed == noon)
        _ = try await store.keep(incoming())
        try await store.setWebhookEndpoints(["crm"], at: noon + .seconds(days * 86_400))
        #expect(try await store.webhookEndpoints().first?.removed == nil)
        try await follow()
        #expect(try await states().count == missed)
    }

    @Test("deliveries that were finished long ago are forgotten, those that wait are not")
    func forgetting() async throws {
        for number in 0..<3 { _ = try await store.keep(incoming(from: farName(number) + "@x.example")) }
        try await follow()
        let due = try await due()
        try await finish(due[0], .delivered(status: 200))
        try await finish(
            due[1], .failed(status: 400, error: "answered 400", retry: nil), at: noon + .seconds(60))
        #expect(try await store.forgetWebhookDeliveries(finishedBefore: noon + .seconds(1)) == 1)
        #expect(try await states() == ["dead", "waiting"])
    }
}
