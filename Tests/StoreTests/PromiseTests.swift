import Acknowledge
import Mail
@testable import Store
import Testing
import Triage

@Suite("promises")
struct PromiseTests {
    private let due = noon + hours(24)

    @Test(
        "a promise is kept by an answer in time, and broken by none",
        arguments: [
            (23, "kept", "promise.kept"), (24, "kept", "promise.kept"), (25, "broken", "promise.broken 3600"),
        ])
    func answered(after: Int64, state: String, event: String) async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let id = try await store.promise(incoming(), due: due).conversation
        let made = try #require(await store.promises(id).first)
        #expect(made.promise == Promise(due: due, basis: .measured(percent: 80, answers: 120)))
        #expect(made.state == .open && made.asked == noon && made.made == noon && made.settled == nil)
        let at = noon + hours(after)
        #expect(try await store.conversation(id, at: noon)?.summary.due == due)
        _ = try await store.recordAnswer(id, agent: "maja", at: at)
        let promise = try #require(await store.promises(id).first)
        #expect(promise.state.rawValue == state && promise.settled == at && promise.answered == at)
        #expect(try await store.conversation(id, at: noon)?.summary.due == nil)
        #expect(
            try await store.events(id).filter { $0.hasPrefix("promise") } == ["promise.made p80", event])
        #expect(try await store.settlePromises(at: noon + hours(99)) == 0)
    }

    @Test("a promise whose time passes is broken once, and a later answer is noted")
    func passed() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let id = try await store.promise(incoming(), due: due, basis: .target).conversation
        #expect(try await store.settlePromises(at: due) == 0)
        #expect(try await store.settlePromises(at: due + .seconds(1)) == 1)
        #expect(try await store.settlePromises(at: due + hours(1)) == 0)
        #expect(try await store.conversation(id, at: noon)?.summary.due == due, "agents see what is overdue")
        _ = try await store.recordAnswer(id, agent: "maja", at: due + hours(2))
        let promise = try #require(await store.promises(id).first)
        #expect(promise.state == .broken && promise.settled == due + .seconds(1))
        #expect(promise.answered == due + hours(2) && promise.promise.basis == .target)
        #expect(
            try await store.events(id).filter { $0.hasPrefix("promise") }
                == ["promise.made target", "promise.broken unanswered"])
    }

    @Test("closed without an answer it is closed; handed over it is withdrawn")
    func closed() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let closed = try await store.promise(incoming(), due: due).conversation
        _ = try await store.resolve(closed, agent: "maja", at: noon + hours(1))
        #expect(try await store.promises(closed).first?.state == .closed)
        let handed = try await store.promise(incoming(from: "ben@b.example"), due: due).conversation
        _ = try await store.handOver(handed, agent: "maja", at: noon + hours(1))
        #expect(try await store.promises(handed).first?.state == .withdrawn)
        #expect(try await store.events(handed).contains("promise.withdrawn"))
        #expect(try await store.settlePromises(at: due + hours(1)) == 0)
        let record = try await store.promiseRecord(campaign: "spring", since: noon - hours(1))
        #expect(record.closed == 1 && record.withdrawn == 1 && record.open == 0)
    }

    @Test("what was certainly not read is no promise: it is taken back, and made anew with other words")
    func madeAnew() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let id = try await store.keep(incoming()).conversation
        for attempt in 1...2 {
            let item = try #require(await store.due().first)
            #expect(item.promised == nil)
            let promise = Promise(due: due + hours(Int64(attempt)), basis: .target)
            #expect(try await store.markAttempted(item, bytes: [1], promise: promise, at: noon))
            #expect(try await store.promises(id).map(\.promise) == [promise])
            try await store.finishAttempt(item.row, .deferred(until: noon, reason: "4.2.0"), at: noon)
            #expect(try await store.promises(id).isEmpty)
            #expect(try await store.conversation(id, at: noon)?.summary.due == nil)
        }
    }

    @Test("what may have been read stands, and goes out again as it was")
    func ambiguous() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let id = try await store.keep(incoming()).conversation
        let promise = Promise(due: due, basis: .target)
        var item = try #require(await store.due().first)
        #expect(try await store.markAttempted(item, bytes: [1], promise: promise, at: noon))
        try await store.finishAttempt(item.row, .ambiguous(retry: noon, reason: "cut"), at: noon)
        item = try #require(await store.due().first)
        #expect(item.promised == promise)
        let other = Promise(due: due + hours(5), basis: .target)
        #expect(try await store.markAttempted(item, bytes: [1], promise: other, at: noon))
        try await store.finishAttempt(item.row, .deferred(until: noon, reason: "4.2.0"), at: noon)
        #expect(try await store.promises(id).map(\.promise) == [promise])
        try await store.expireOutbox(createdBefore: noon, at: noon + hours(12))
        #expect(try await store.promises(id).map(\.state) == [.open], "unknown: it may have arrived")
    }

    @Test("an acknowledgement that failed promised nothing", arguments: ["refused", "report"])
    func failed(how: String) async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.keep(incoming())
        let item = try #require(await store.due().first)
        #expect(
            try await store.markAttempted(
                item, bytes: [1], promise: Promise(due: due, basis: .target), at: noon))
        switch how {
        case "refused": try await store.finishAttempt(item.row, .failed(reason: "550"), at: noon)
        case "report":
            try await store.finishAttempt(item.row, .sent(answer: "250"), at: noon)
            var report = incoming(from: nil, lane: .bounce, silence: .nullSender)
            report.replies[0].report = DeliveryReport(of: kept.publicID, isFailure: true)
            _ = try await store.keep(report)
        default: break
        }
        #expect(try await store.promises(kept.conversation).map(\.state) == [.withdrawn])
        #expect(try await store.conversation(kept.conversation, at: noon)?.summary.due == nil)
        #expect(try await store.events(kept.conversation).count { $0 == "promise.withdrawn" } == 1)
    }

    @Test("one promise is open in a conversation: the one that is due first")
    func one() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let id = try await store.promise(incoming(subject: "order"), due: due + hours(30)).conversation
        let day = noon + hours(25)
        _ = try await store.promise(incoming(subject: "order", at: day), due: due + hours(40))
        #expect(try await store.promises(id).map(\.state) == [.open], "the first one stands")
        let later = noon + hours(10 * 24)
        _ = try await store.settlePromises(at: later)
        _ = try await store.promise(incoming(subject: "order", at: later), due: later + hours(9))
        #expect(try await store.promises(id).map(\.state) == [.broken, .open])
        #expect(try await store.promises(id).map(\.asked) == [noon, noon], "of one round")
        let item = try await store.keep(incoming(from: "a@b.example", token: id, at: later))
        #expect(item.conversation == id)
        #expect(
            try await store.due(at: later).first?.promised?.due == later + hours(9), "and may be said again")
        _ = try await store.recordAnswer(id, agent: "maja", at: later + hours(1))
        let settled = try await store.promises(id)
        #expect(settled.map(\.state) == [.broken, .kept])
        #expect(settled.allSatisfy { $0.answered == later + hours(1) })
    }

    @Test("an earlier time takes the place of a later one")
    func earlier() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let id = try await store.promise(incoming(subject: "order"), due: due + hours(90)).conversation
        let day = noon + hours(25)
        _ = try await store.promise(incoming(subject: "order", at: day), due: day + hours(1))
        #expect(try await store.promises(id).map(\.state) == [.withdrawn, .open])
        #expect(try await store.conversation(id, at: noon)?.summary.due == day + hours(1))
    }

    @Test("once a person has answered, an acknowledgement says nothing any more")
    func answeredMeanwhile() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.keep(incoming())
        let item = try #require(await store.due().first)
        _ = try await store.recordAnswer(kept.conversation, agent: "maja", at: noon + .seconds(5))
        #expect(try await !store.markAttempted(item, bytes: [1], at: noon + .seconds(6)))
        #expect(try await store.countOutbox() == ["dropped": 1])
        #expect(try await store.outbox(state: "dropped", limit: 1).first?.answer == "answered meanwhile")
        #expect(try await store.events(kept.conversation).last == "outbox.dropped")
    }

    @Test("no time is promised where nobody waits; without one the acknowledgement goes")
    func nobodyWaits() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.keep(incoming())
        let item = try #require(await store.due().first)
        #expect(item.isWaiting && item.asked == noon)
        _ = try await store.resolve(kept.conversation, agent: "maja", at: noon)
        let promise = Promise(due: due, basis: .target)
        #expect(try await !store.markAttempted(item, bytes: [1], promise: promise, at: noon))
        let again = try #require(await store.due().first)
        #expect(!again.isWaiting)
        #expect(try await store.markAttempted(again, bytes: [1], at: noon))
    }

    @Test("records count by campaign and time")
    func record() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        for number in 0..<4 {
            let id = try await store.promise(
                incoming(from: "c\(number)@x\(number).example"), due: due
            ).conversation
            if number < 2 { _ = try await store.recordAnswer(id, agent: "m", at: due + hours(Int64(number))) }
        }
        _ = try await store.promise(incoming(campaign: "summer"), due: due)
        let record = try await store.promiseRecord(campaign: "spring", since: noon)
        #expect(record.kept == 1 && record.broken == 1 && record.open == 2 && record.slipped == 0)
        #expect(
            try await store.promiseRecord(campaign: "spring", since: noon + .seconds(60)) == PromiseRecord())
    }

    @Test("a promise that was not committed is none")
    func rolledBack() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let id = try await store.keep(incoming()).conversation
        let item = try #require(await store.due().first)
        try await store.limitPages(true)
        let big = [UInt8](repeating: 65, count: 4 << 20)
        let promise = Promise(due: due, basis: .target)
        await #expect(throws: StoreFailure.full) {
            try await store.markAttempted(item, bytes: big, promise: promise, at: noon)
        }
        try await store.limitPages(false)
        #expect(try await store.promises(id).isEmpty)
        #expect(try await store.due().count == 1)
    }

    @Test("it outlives the process, a crash between content and answer included")
    func restart() async throws {
        let first = try StoreFixture()
        let id = try await first.store.keep(incoming()).conversation
        let item = try #require(await first.store.due().first)
        _ = try await first.store.markAttempted(
            item, bytes: [1], promise: Promise(due: due, basis: .target), at: noon)
        first.store.close()
        let store = try Store(directory: first.path, newIdentity: Array(0..<40)) { _ in }
        defer { store.close() }
        try await store.recoverOutbox(at: noon)
        #expect(try await store.promises(id).map(\.state) == [.open])
        #expect(try await store.due().first?.promised?.due == due)
    }
}
