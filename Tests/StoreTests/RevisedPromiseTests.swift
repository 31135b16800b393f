import Acknowledge
import GRDB
import Mail
@testable import Store
import Testing
import Triage

/// What is said of the time after a slip, and of mail that may have arrived.
@Suite("promises after a slip")
struct RevisedPromiseTests {
    private let due = noon + hours(24)
    private let soon = noon + hours(23)
    private var revised: Promise { Promise(due: due + hours(20), basis: .measured(percent: 95, answers: 40)) }
    private var first: Promise { Promise(due: due, basis: .measured(percent: 80, answers: 120)) }

    private func queueSlip(_ store: Store, _ reply: String) async throws -> OutboxItem {
        _ = try await store.queueSlip(
            promise: reply, decide: { _ in Decision(send: true, rule: .promiseSlips) }, at: soon)
        return try #require(await store.due(at: soon).first { $0.kind == .slip && $0.reply == reply })
    }

    /// A promise whose slip was tried with that outcome.
    private func slipped(_ store: Store, _ outcome: DeliveryOutcome = .sent(answer: "250")) async throws
        -> (kept: KeptReply, slip: OutboxItem)
    {
        let kept = try await store.promise(incoming(subject: "order"), due: due)
        let slip = try await queueSlip(store, kept.publicID)
        #expect(try await store.markAttempted(slip, bytes: [7], promise: revised, at: soon))
        try await store.finishAttempt(slip.row, outcome, at: soon)
        return (kept, slip)
    }

    /// The acknowledgement of another message in the same conversation.
    private func further(_ store: Store, at now: Moment) async throws -> OutboxItem {
        var limits = FuseLimits()
        (limits.senderWindow, limits.quietAfterAnswer, limits.perExchange) = (.zero, .zero, 99)
        let kept = try await store.keep(incoming(subject: "order", at: now, limits: limits))
        return try await again(store, kept.publicID, at: now)
    }

    private func again(_ store: Store, _ reply: String, at now: Moment) async throws -> OutboxItem {
        try #require(await store.due(at: now).first { $0.kind == .acknowledgement && $0.reply == reply })
    }

    @Test("before a slip has left its time is not said; after that only its time is, with its own basis")
    func revision() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.promise(incoming(subject: "order"), due: due)
        let before = try await further(store, at: noon + hours(1))
        #expect(before.promised == first && !before.slipPending && !before.isOverdue)
        let slip = try await queueSlip(store, kept.publicID)
        #expect(slip.promised == first && !slip.slipPending && !slip.isOverdue)
        #expect(try await again(store, before.reply, at: soon).slipPending)
        #expect(try await store.markAttempted(slip, bytes: [7], promise: revised, at: soon))
        let underWay = try await again(store, before.reply, at: soon)
        #expect(underWay.promised == first && underWay.slipPending)
        try await store.finishAttempt(slip.row, .sent(answer: "250"), at: soon)
        let after = try await again(store, before.reply, at: soon)
        #expect(after.promised == revised && !after.slipPending && !after.isOverdue)
    }

    @Test("when the first time has passed the new one is what was said, until it has passed as well")
    func passedUnseen() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await slipped(store).kept
        try await store.settlePromises(at: due + hours(1))
        #expect(try await store.promises(kept.conversation).map(\.state) == [.broken])
        let item = try await further(store, at: due + hours(1))
        #expect(item.promised == revised && !item.isOverdue)
        #expect(
            try await store.markAttempted(
                item, bytes: [1], promise: item.promised, assumesWaiting: true, at: due + hours(1)))
        #expect(
            try await store.promises(kept.conversation).map(\.state) == [.broken],
            "said again it is no promise of its own")
        let late = try await further(store, at: due + hours(21))
        #expect(late.promised == nil && late.isOverdue)
        _ = try await store.recordAnswer(kept.conversation, agent: "maja", at: due + hours(22))
        let next = try await further(store, at: due + hours(23))
        #expect(next.promised == nil && !next.isOverdue)
    }

    @Test("an earlier time than the new one is a promise again")
    func earlier() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await slipped(store).kept
        try await store.settlePromises(at: due + hours(1))
        let item = try await further(store, at: due + hours(1))
        let better = Promise(due: due + hours(3), basis: .target)
        #expect(try await store.markAttempted(item, bytes: [1], promise: better, at: due + hours(1)))
        #expect(try await store.promises(kept.conversation).map(\.state) == [.broken, .open])
        #expect(try await store.conversation(kept.conversation, at: noon)?.summary.due == better.due)
    }

    @Test("a promise whose time has passed is overdue, also before anybody looked")
    func overdue() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        _ = try await store.promise(incoming(subject: "order"), due: due)
        #expect(try await further(store, at: due + hours(1)).isOverdue)
        try await store.settlePromises(at: due + hours(2))
        let item = try await further(store, at: due + hours(2))
        #expect(item.isOverdue && item.promised == nil)
    }

    @Test(
        "a new time that was not read after all leaves the one before it, overdue as it was",
        arguments: [true, false])
    func takenBack(_ isDeferred: Bool) async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.promise(incoming(subject: "order"), due: due)
        let now = due + hours(1)
        try await store.settlePromises(at: now)
        let item = try await further(store, at: now)
        let better = Promise(due: due + hours(3), basis: .target)
        #expect(try await store.markAttempted(item, bytes: [1], promise: better, at: now))
        #expect(try await store.conversation(kept.conversation, at: now)?.summary.due == better.due)
        try await store.finishAttempt(
            item.row, isDeferred ? .deferred(until: now, reason: "450") : .failed(reason: "550"), at: now)
        #expect(try await store.conversation(kept.conversation, at: now)?.summary.due == due)
        #expect(try await further(store, at: now + .seconds(1)).isOverdue)
        if isDeferred { #expect(try await again(store, item.reply, at: now).isOverdue) }
        _ = try await store.recordAnswer(kept.conversation, agent: "maja", at: now)
        #expect(try await store.conversation(kept.conversation, at: now)?.summary.due == nil)
    }

    @Test("after a slip that could name no time, none is said again")
    func withoutTime() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.promise(incoming(subject: "order"), due: due)
        let slip = try await queueSlip(store, kept.publicID)
        #expect(try await store.markAttempted(slip, bytes: [7], at: soon))
        try await store.finishAttempt(slip.row, .sent(answer: "250"), at: soon)
        let after = try await further(store, at: soon)
        #expect(after.promised == nil && !after.slipPending && after.isOverdue)
    }

    @Test("a time that is named after one has passed is recorded, whoever has looked at that one")
    func passed() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.promise(incoming(subject: "order"), due: due)
        let late = due + hours(1)
        let item = try await further(store, at: late)
        #expect(item.isOverdue && item.promised == nil || item.promised?.due == due)
        let promise = Promise(due: late + hours(5), basis: .target)
        #expect(try await store.markAttempted(item, bytes: [8], promise: promise, at: late))
        let detail = try #require(await store.conversation(kept.conversation, at: late))
        #expect(detail.promises.map(\.state) == [.broken, .open])
        #expect(detail.summary.due == promise.due)
        let risk = try await store.promisesAtRisk(
            campaigns: ["spring"], at: late, before: late + hours(1), limit: 9)
        #expect(risk.isEmpty, "nobody is told of a third time")
    }

    @Test("a slip that nobody has read leaves nothing behind", arguments: ["failed", "dropped", "expired"])
    func unread(_ end: String) async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let (kept, slip) = try await slipped(
            store, end == "failed" ? .failed(reason: "550") : .deferred(until: soon, reason: "450"))
        switch end {
        case "dropped": _ = try await store.commandOutbox(.drop, id: slip.id, at: soon)
        case "expired": try await store.expireOutbox(createdBefore: soon, at: soon)
        default: break
        }
        #expect(try await store.countOutbox()[end] == 1)
        let item = try await further(store, at: soon + .seconds(1))
        #expect(item.promised == first && !item.slipPending)
        let left = try await store.read { db in
            try Int.fetchOne(
                db,
                sql:
                    "SELECT count(*) FROM promise WHERE coalesce(revised_due, revised_basis, revised_answers) IS NOT NULL"
            )
        }
        #expect(left == 0)
        #expect(try await store.promises(kept.conversation).first?.slipped == nil)
    }

    @Test("a slip that may have arrived, or was refused, leaves the first time unsaid")
    func pending() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let slip = try await slipped(store, .ambiguous(retry: soon, reason: "cut")).slip
        #expect(try await further(store, at: soon).slipPending)
        let again = try #require(await store.due(at: soon).first { $0.id == slip.id })
        _ = try await store.markAttempted(again, bytes: [7], promise: revised, at: soon)
        try await store.finishAttempt(slip.row, .failed(reason: "550"), at: soon)
        #expect(try await store.countOutbox()["unknown"] == 1)
        #expect(try await further(store, at: soon + .seconds(1)).slipPending)

        let other = try StoreFixture()
        let kept = try await other.store.promise(incoming(subject: "order"), due: due)
        _ = try await other.store.queueSlip(
            promise: kept.publicID, decide: { _ in Decision(send: false, rule: .fuseDomain) }, at: soon)
        #expect(try await further(other.store, at: soon).slipPending)
    }

    // MARK: Mail that may have arrived

    @Test(
        "what may have arrived is unknown, whatever comes after, and its promise stands and may slip",
        arguments: ["refused", "dropped", "cut", "expired", "answered"])
    func mayHaveArrived(_ end: String) async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.keep(incoming())
        var item = try #require(await store.due().first)
        _ = try await store.markAttempted(item, bytes: [1], promise: first, at: noon)
        try await store.finishAttempt(item.row, .ambiguous(retry: noon, reason: "cut"), at: noon)
        item = try #require(await store.due().first)
        switch end {
        case "dropped": _ = try await store.commandOutbox(.drop, id: item.id, at: noon)
        case "expired": try await store.expireOutbox(createdBefore: noon, at: noon)
        case "answered":
            _ = try await store.recordAnswer(kept.conversation, agent: "maja", at: noon)
            #expect(try await !store.markAttempted(item, bytes: [1], at: noon))
        default:
            _ = try await store.markAttempted(item, bytes: [1], promise: first, at: noon)
            let outcome: DeliveryOutcome =
                end == "refused" ? .failed(reason: "550") : .ambiguous(retry: noon, reason: "cut")
            try await store.finishAttempt(item.row, outcome, at: noon)
        }
        #expect(try await store.countOutbox() == ["unknown": 1])
        #expect(try await store.events(kept.conversation).contains { $0.hasPrefix("outbox.unknown") })
        let isAnswered = end == "answered"
        #expect(try await store.promises(kept.conversation).map(\.state) == [isAnswered ? .kept : .open])
        let atRisk = try await store.promisesAtRisk(campaigns: ["spring"], at: soon, before: due, limit: 9)
        #expect(atRisk.map(\.reply) == (isAnswered ? [] : [kept.publicID]))
        if !isAnswered { _ = try await queueSlip(store, kept.publicID) }
    }

    // MARK: Words of a person who will answer

    @Test(
        "mail that says that a person will answer is read again where the conversation was closed meanwhile",
        arguments: [true, false])
    func closed(_ isResolved: Bool) async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.keep(incoming())
        let item = try #require(await store.due().first)
        #expect(item.isWaiting)
        if isResolved {
            _ = try await store.resolve(kept.conversation, agent: "maja", at: noon)
        } else {
            _ = try await store.handOver(kept.conversation, agent: "maja", at: noon)
        }
        #expect(try await !store.markAttempted(item, bytes: [1], assumesWaiting: true, at: noon))
        let again = try #require(await store.due().first)
        #expect(again.row == item.row && !again.isWaiting && again.attempts == 0)
        #expect(try await store.markAttempted(again, bytes: [1], at: noon))
    }

    // MARK: Looking at many

    @Test("promises of campaigns that are gone stand before nobody's")
    func campaigns() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        _ = try await store.promise(incoming(campaign: "gone"), due: due - .seconds(60))
        let kept = try await store.promise(incoming(from: "ben@b.example"), due: due)
        func atRisk(_ campaigns: [String]) async throws -> [String] {
            try await store.promisesAtRisk(campaigns: campaigns, at: soon, before: due, limit: 1).map(\.reply)
        }
        #expect(try await atRisk(["spring", "au\"tumn"]) == [kept.publicID])
        #expect(try await atRisk([]).isEmpty)
    }

    @Test("promises at risk are found by their own indexes, and the rest row by row")
    func plan() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        try await store.write { db, _ in
            // As after a year: SQLite plans by these figures where it has them.
            for analysed in [false, true] {
                if analysed { try db.execute(sql: "ANALYZE") }
                let plan = try Row.fetchAll(
                    db, sql: "EXPLAIN QUERY PLAN " + Store.atRisk, arguments: [9, 1, 5, "[]", 10]
                ).map { $0["detail"] as String }
                let all = plan.joined(separator: "; ")
                #expect(plan.contains { $0.contains("promise_due (due<?)") }, "\(all)")
                #expect(plan.contains { $0.contains("promise_overdue (due>? AND due<?)") }, "\(all)")
                #expect(!all.contains("TEMP B-TREE"), "\(all)")
                for table in ["SCAN promise", "SCAN c", "SCAN r", "SCAN o", "conversation_queue"] {
                    #expect(!plan.contains { $0.hasPrefix(table) || $0.contains("INDEX \(table)") }, "\(all)")
                }
            }
        }
    }

    @Test("what became of promises is counted once a minute")
    func record() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let start = ContinuousClock.now
        func open(_ campaign: String?, since: Int64, after: Int64) async throws -> Int {
            try await store.promiseRecord(
                campaign: campaign, since: noon - hours(1) + .seconds(since), at: start + .seconds(after)
            ).open
        }
        _ = try await store.promise(incoming(), due: due)
        #expect(try await open(nil, since: 0, after: 0) == 1)
        _ = try await store.promise(incoming(from: "ben@b.example"), due: due)
        #expect(try await open(nil, since: 59, after: 59) == 1)
        #expect(try await open("spring", since: 59, after: 59) == 2, "another question")
        #expect(try await open("summer", since: 59, after: 59) == 0)
        #expect(try await open(nil, since: -1, after: 59) == 2, "of an earlier time")
        #expect(try await open(nil, since: 0, after: 119) == 2)
        _ = try await store.promise(incoming(from: "cid@c.example"), due: due)
        #expect(try await open(nil, since: 0, after: 179) == 3)
    }
}
