import Acknowledge
import Mail
@testable import Store
import Testing
import Triage

@Suite("slips")
struct SlipTests {
    private let due = noon + hours(24)
    private let soon = noon + hours(23)

    private func atRisk(_ store: Store, at now: Moment? = nil) async throws -> [PromiseAtRisk] {
        try await store.promisesAtRisk(
            campaigns: ["spring"], at: now ?? soon, before: (now ?? soon) + hours(2), limit: 10)
    }

    private func queue(
        _ store: Store, _ reply: String, standing: SenderStanding = .proven,
        limits: FuseLimits = FuseLimits(),
        at now: Moment? = nil
    ) async throws -> SlipOutcome {
        try await store.queueSlip(
            promise: reply,
            decide: {
                decideSlip(to: standing, wasNeutral: false, $0, limits: limits, allowsUnauthenticated: false)
            }, at: now ?? soon)
    }

    @Test("a promise at risk gets one slip, which says the new time and leaves the acknowledgement alone")
    func slip() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.promise(incoming(), due: due)
        #expect(try await atRisk(store, at: noon).isEmpty)
        let risk = try #require(await atRisk(store).first)
        #expect(risk.reply == kept.publicID && risk.conversation == kept.conversation && risk.asked == noon)
        #expect(risk.promise == Promise(due: due, basis: .measured(percent: 80, answers: 120)))
        #expect(risk.standing == .proven && !risk.isNeutral && risk.campaign == "spring" && risk.made == noon)
        #expect(try await queue(store, risk.reply) == .queued)
        #expect(try await queue(store, risk.reply) == .settled)
        #expect(try await atRisk(store).isEmpty)
        let item = try #require(await store.due(at: soon).first)
        #expect(item.kind == .slip && item.id == kept.publicID + "-slip" && item.reply == kept.publicID)
        #expect(item.recipient == "ann@client.example" && item.promised?.due == due && item.asked == noon)
        let revised = Promise(due: due + hours(20), basis: .target)
        #expect(try await store.markAttempted(item, bytes: [7], promise: revised, at: soon))
        #expect(try await store.promises(kept.conversation).first?.slipped == nil)
        try await store.finishAttempt(item.row, .sent(answer: "250"), at: soon)
        let promise = try #require(await store.promises(kept.conversation).first)
        #expect(promise.slipped == soon && promise.revisedDue == revised.due && promise.state == .open)
        let detail = try #require(await store.conversation(kept.conversation, at: soon))
        #expect(detail.summary.due == revised.due)
        #expect(detail.replies.count == 1 && detail.replies[0].acknowledgement == [1])
        #expect(try await store.events(kept.conversation).contains("slip.queued"))
        #expect(try await store.outbox(state: "sent", limit: 9).map(\.id) == [kept.publicID, item.id])
        #expect(try await store.counts()["acknowledged"] == 1)
        _ = try await store.recordAnswer(kept.conversation, agent: "maja", at: due + hours(1))
        let late = try #require(await store.promises(kept.conversation).first)
        #expect(late.state == .broken, "the first time is what was promised")
        #expect(try await store.promiseRecord(campaign: "spring", since: noon).slipped == 1)
    }

    @Test(
        "where nobody waits or knows of the promise there is no slip",
        arguments: ["answered", "resolved", "handed over", "not sent", "failed"])
    func none(_ why: String) async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.keep(incoming())
        let item = try #require(await store.due().first)
        _ = try await store.markAttempted(
            item, bytes: [1], promise: Promise(due: due, basis: .target), at: noon)
        let id = kept.conversation
        if !["not sent", "failed"].contains(why) {
            try await store.finishAttempt(item.row, .sent(answer: "250"), at: noon)
        }
        switch why {
        case "answered": _ = try await store.recordAnswer(id, agent: "m", at: noon)
        case "resolved": _ = try await store.resolve(id, agent: "m", at: noon)
        case "handed over": _ = try await store.handOver(id, agent: "m", at: noon)
        case "failed": try await store.finishAttempt(item.row, .failed(reason: "550"), at: noon)
        default: break
        }
        #expect(try await atRisk(store).isEmpty)
        #expect(try await queue(store, kept.publicID) == .settled)
    }

    @Test("an answer before it leaves drops it", arguments: ["answered", "resolved", "handed over"])
    func meanwhile(_ why: String) async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.promise(incoming(), due: due)
        _ = try await queue(store, kept.publicID)
        let item = try #require(await store.due(at: soon).first)
        let id = kept.conversation
        switch why {
        case "answered": _ = try await store.recordAnswer(id, agent: "m", at: soon)
        case "resolved": _ = try await store.resolve(id, agent: "m", at: soon)
        default: _ = try await store.handOver(id, agent: "m", at: soon)
        }
        #expect(try await !store.markAttempted(item, bytes: [1], at: soon))
        let row = try #require(await store.outbox(state: "dropped", limit: 1).first)
        #expect(row.answer == (why == "answered" ? "answered meanwhile" : "closed meanwhile"))
        #expect(try await store.conversation(id, at: soon)?.summary.isUnacknowledged == false)
    }

    @Test("an answer and a new question before it leaves drop it as well")
    func newRound() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.promise(incoming(subject: "order"), due: due)
        _ = try await queue(store, kept.publicID)
        let item = try #require(await store.due(at: soon).first)
        _ = try await store.recordAnswer(kept.conversation, agent: "m", at: soon)
        _ = try await store.keep(incoming(subject: "order", at: soon + .seconds(1)))
        #expect(try await !store.markAttempted(item, bytes: [1], at: soon + .seconds(2)))
    }

    @Test("a broken promise may be excused for twelve hours")
    func afterwards() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.promise(incoming(), due: due)
        _ = try await store.settlePromises(at: due + hours(1))
        #expect(try await atRisk(store, at: due + hours(11)).count == 1)
        #expect(try await atRisk(store, at: due + hours(13)).isEmpty)
        #expect(try await queue(store, kept.publicID, at: due + hours(11)) == .queued)
    }

    @Test("the fuses count slips, and refuse them with one event; later they are tried again")
    func fuses() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        var replies: [KeptReply] = []
        for number in 0..<3 {
            replies.append(
                try await store.promise(incoming(from: "\(farName(number))@one.example"), due: due))
        }
        var limits = FuseLimits()
        limits.domainPerHour = 2
        #expect(try await queue(store, replies[0].publicID, limits: limits) == .queued)
        #expect(try await queue(store, replies[1].publicID, limits: limits) == .queued)
        for _ in 0..<2 {
            #expect(try await queue(store, replies[2].publicID, limits: limits) == .refused(.fuseDomain))
        }
        let id = replies[2].conversation
        #expect(try await store.events(id).filter { $0.hasPrefix("fuse") } == ["fuse.tripped fuse-domain"])
        #expect(try await atRisk(store).isEmpty, "not at once again")
        #expect(try await atRisk(store, at: soon + .seconds(601)).map(\.reply) == [replies[2].publicID])
        let next = soon + .seconds(3600)
        #expect(try await queue(store, replies[2].publicID, limits: limits, at: next) == .queued)
        limits.totalPerMinute = 1
        let other = try await store.keep(incoming(from: "d@x.example", at: next, limits: limits))
        #expect(other.decision.rule == .fuseTotal, "acknowledgements count them")
    }

    @Test("slips count after a restart, and are not tripped by the day of their acknowledgement")
    func restart() async throws {
        let first = try StoreFixture()
        var message = incoming(at: noon)
        let near = noon + hours(1)
        message.replies[0].bodyDigest = 7
        let kept = try await first.store.promise(message, due: near + hours(1))
        #expect(try await queue(first.store, kept.publicID, at: near) == .queued)
        first.store.close()
        let store = try Store(directory: first.path, newIdentity: Array(0..<40)) { _ in }
        defer { store.close() }
        var limits = FuseLimits()
        limits.bodyPerHour = 1
        let other = try await store.keep(
            incoming(from: "b@y.example", body: 7, at: near + .seconds(9), limits: limits))
        #expect(other.decision.rule == .fuseBody)
        limits.bodyPerHour = 2
        let third = try await store.keep(
            incoming(from: "c@y.example", body: 7, at: near + .seconds(9), limits: limits))
        #expect(third.decision.send)
    }

    @Test("an unproven sender has had his mail of the week")
    func unproven() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let owner = try await store.keep(incoming(from: "x@y.example"))
        for item in try await store.due() { _ = try await store.markAttempted(item, bytes: [1], at: noon) }
        let kept = try await store.promise(
            incoming(from: "u@z.example", standing: .unproven, token: owner.conversation), due: due)
        #expect(kept.decision.isNeutral)
        #expect(
            try await queue(store, kept.publicID, standing: .unproven) == .refused(.fuseSenderUnproven))
        #expect(try await atRisk(store, at: soon + .seconds(700)).isEmpty, "not before the week is over")
        let after = noon + hours(7 * 24)
        let risk = try await store.promisesAtRisk(
            campaigns: ["spring"], at: after, before: after + hours(1), limit: 1
        ).first
        #expect(risk?.standing == .unproven && risk?.isNeutral == true)
    }

    @Test("a report about a slip makes the slip failed, and nothing else")
    func report() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.promise(incoming(), due: due)
        _ = try await queue(store, kept.publicID)
        let item = try #require(await store.due(at: soon).first)
        _ = try await store.markAttempted(
            item, bytes: [1], promise: Promise(due: due + hours(9), basis: .target), at: soon)
        try await store.finishAttempt(item.row, .sent(answer: "250"), at: soon)
        var report = incoming(from: nil, lane: .bounce, silence: .nullSender, at: soon)
        report.replies[0].report = DeliveryReport(of: kept.publicID, kind: .slip, isFailure: true)
        #expect(try await store.keep(report).conversation == kept.conversation)
        #expect(try await store.countOutbox() == ["sent": 1, "failed": 1])
        #expect(try await store.conversation(kept.conversation, at: soon)?.summary.due == due)
        #expect(try await store.promises(kept.conversation).first?.slipped == nil)
        #expect(try await store.promises(kept.conversation).map(\.state) == [.open])
        #expect(try await store.conversation(kept.conversation, at: soon)?.summary.isUnacknowledged == false)
    }

    @Test("admins name a slip by the reply and “-slip”; dropped or expired it is not made again")
    func commands() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.promise(incoming(), due: due)
        _ = try await queue(store, kept.publicID)
        #expect(try await store.commandOutbox(.hold, id: kept.publicID, at: soon) == 0)
        #expect(try await store.commandOutbox(.hold, id: kept.publicID + "-slip", at: soon) == 1)
        try await store.expireOutbox(createdBefore: soon, at: soon + hours(12))
        #expect(try await store.countOutbox() == ["sent": 1, "expired": 1])
        #expect(try await store.promises(kept.conversation).map(\.state) == [.open])
        #expect(try await atRisk(store, at: due).isEmpty)
    }

    @Test("a slip that was deferred says its time anew")
    func deferred() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.promise(incoming(), due: due)
        _ = try await queue(store, kept.publicID)
        for later: Int64 in [10, 20] {
            let item = try #require(await store.due(at: soon).first)
            let promise = Promise(due: due + hours(later), basis: .target)
            #expect(try await store.markAttempted(item, bytes: [1], promise: promise, at: soon))
            if later == 10 {
                try await store.finishAttempt(item.row, .deferred(until: soon, reason: "4.2.0"), at: soon)
            } else {
                try await store.finishAttempt(item.row, .sent(answer: "250"), at: soon)
            }
        }
        #expect(try await store.promises(kept.conversation).first?.revisedDue == due + hours(20))
    }
}
