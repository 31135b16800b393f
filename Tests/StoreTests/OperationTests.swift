import Acknowledge
import GRDB
import Mail
@testable import Store
import Synchronization
import Testing
import Triage

private final class Count: Sendable { let value = Mutex(0) }

@Suite("operations on a conversation")
struct OperationTests {
    private let lease = ConversationOperation.claim(lease: hours(1), takeOver: false)

    @Test(
        "a lease is extended by its holder, refused to others, and taken over with a warning that names him")
    func leases() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let id = try await store.keep(incoming()).conversation
        try await store.done(lease, id)
        await #expect(throws: QueueRefusal.claimedBy("maja", until: noon + hours(1))) {
            try await store.done(lease, id, by: jonas)
        }
        try await store.done(lease, id, at: noon + .seconds(60))
        #expect(try await store.summary(id).leaseUntil == noon + hours(1) + .seconds(60))
        try await store.done(.extend(lease: .seconds(60)), id)
        #expect(try await store.summary(id).leaseUntil == noon + hours(1) + .seconds(60), "never shorter")
        await #expect(throws: QueueRefusal.claimedBy("maja", until: noon + hours(1) + .seconds(60))) {
            try await store.done(.extend(lease: hours(1)), id, by: jonas)
        }
        let taken = try await store.done(.claim(lease: hours(1), takeOver: true), id, by: jonas)
        #expect(taken.warnings.count == 1 && taken.warnings[0].contains("taken over from maja"))
        let event = try #require(await store.conversation(id, at: noon)).events.last
        #expect(
            event == EventDetail(at: noon, kind: "conversation.taken-over", detail: "maja", agent: "jonas"))
        await #expect(throws: QueueRefusal.invalid("a lease lasts from one second to 24 hours")) {
            try await store.done(.extend(lease: .seconds(-5)), id, by: jonas)
        }
    }

    @Test("what was answered and claimed goes back to answered, unless the customer wrote meanwhile")
    func claimedFromAnswered() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let id = try await store.keep(incoming(subject: "order")).conversation
        try await store.done(.answered, id)
        try await store.done(lease, id)
        #expect(try await store.summary(id, at: noon + hours(2)).state == "answered", "lapsed")
        try await store.done(.release, id)
        #expect(try await store.state(id) == "answered")
        try await store.done(lease, id)
        let before = try await store.summary(id).version
        _ = try await store.keep(incoming(subject: "order", at: noon + .seconds(1)))
        let now = try await store.summary(id)
        #expect(now.state == "claimed" && now.version == before + 1)
        let new = try await store.read { db in
            let row = try db.conversationRow(id, for: maja).id
            return [
                try db.newMessages(in: row, since: before), try db.newMessages(in: row, since: before + 1),
            ]
        }
        #expect(new.map(\.count) == [1, 0])
        try await store.done(.release, id)
        #expect(try await store.state(id) == "waiting")
    }

    @Test("another version than the one that is known is refused, with the one that is")
    func versions() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let id = try await store.keep(incoming()).conversation
        #expect(try await store.summary(id).version == 1)
        let outcome = try await store.done(.note("x"), id, version: 1)
        #expect(outcome.version == 2)
        await #expect(throws: QueueRefusal.changed(version: 2)) {
            try await store.done(.resolve(answered: false), id, version: 1)
        }
        #expect(try await store.state(id) == "waiting")
    }

    @Test("the same key does a thing once, for a day, and nothing else")
    func keys() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let id = try await store.keep(incoming()).conversation
        let first = try await store.done(.note("called"), id, key: "k")
        #expect(try await store.done(.note("called"), id, key: "k") == first)
        await #expect(throws: QueueRefusal.keyReused) { try await store.done(.note("other"), id, key: "k") }
        #expect(try await store.done(.note("called"), id, by: jonas, key: "k") != first, "another agent's")
        try await store.returnLapsedLeases(at: noon + hours(25))
        #expect(try await store.done(.note("other"), id, key: "k", at: noon + hours(25)) != first)
        let notes = try #require(await store.timeline(of: id, by: maja, at: noon)).compactMap(\.note)
        #expect(notes == ["called", "called", "other"])
        await #expect(throws: QueueRefusal.wrongState("waiting")) {
            try await store.done(.release, id, key: "r")
        }
        try await store.done(lease, id)
        try await store.done(.release, id, key: "r")
    }

    @Test("who may not know of a campaign finds nothing in it")
    func scopes() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let id = try await store.keep(incoming()).conversation
        let eva = ActingAgent("eva", campaigns: ["summer"])
        await #expect(throws: QueueRefusal.notFound) { try await store.done(.note("x"), id, by: eva) }
        #expect(try await store.conversation(id, by: eva, at: noon) == nil)
        #expect(try await store.timeline(of: id, by: eva, at: noon) == nil)
        #expect(try await store.next(by: eva) == nil)
        #expect(try await store.eventPage(after: 0, limit: 9, by: eva).items.isEmpty)
        #expect(try await store.eventPage(after: 0, limit: 9, by: eva).last == store.latestEvent())
    }

    @Test(
        "values that cannot be taken are refused in words",
        arguments: [
            ConversationOperation.note(" "), .note(String(repeating: "x", count: 100_001)),
            .label(add: [], remove: []),
            .label(add: ["two words"], remove: []), .label(add: ["--"], remove: []), .assign(to: ""),
            .assign(to: "a\nb"),
            .snooze(until: noon), .snooze(until: noon + hours(24 * 400)),
            .claim(lease: .zero, takeOver: false),
            .handOver(to: "a\nb"), .move(campaign: ""), .move(campaign: "spring"), .correctLane(.person),
            .correctSender(NamedMailbox(name: "", address: "no address")), .split(replies: []),
            .split(replies: ["none"]),
            .undo(event: "x"), .undo(event: "999"), .undo(event: ""),
            .label(add: (0..<51).map { "l\($0)" }, remove: []),
        ])
    func refused(_ operation: ConversationOperation) async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let id = try await store.keep(incoming()).conversation
        let before = try await store.conversation(id, at: noon)
        let result = try await store.perform(operation, on: id, by: maja, at: noon)
        guard case .failure(.invalid(let words)) = result else {
            Issue.record("\(result)")
            return
        }
        #expect(!words.isEmpty)
        #expect(try await store.conversation(id, at: noon) == before, "nothing of it remains")
    }

    @Test(
        "what sleeps comes back at its time, when the customer writes, and when it is woken; a broken promise is warned of"
    )
    func snoozes() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let id = try await store.promise(incoming(subject: "order"), due: noon + hours(2)).conversation
        let outcome = try await store.done(.snooze(until: noon + hours(5)), id)
        #expect(outcome.warnings.count == 1 && outcome.warnings[0].contains("told to have an answer by"))
        #expect(try await store.next() == nil)
        #expect(try await store.next(at: noon + hours(5)) == id)
        #expect(try await store.events(id).contains("conversation.woken time"))
        try await store.done(.snooze(until: noon + hours(9)), id, at: noon + hours(5))
        _ = try await store.keep(incoming(subject: "order", at: noon + hours(6)))
        #expect(try await store.next(at: noon + hours(6)) == id)
        #expect(try await store.events(id).contains("conversation.woken customer"))
        try await store.done(.answered, id, at: noon + hours(6))
        try await store.done(.snooze(until: noon + hours(20)), id, at: noon + hours(6))
        #expect(try await store.state(id, at: noon + hours(7)) == "answered")
        #expect(try await store.next(at: noon + hours(20)) == id, "answered and followed up")
    }

    @Test("what is handed over stays it when the customer writes, which is an event, and can be taken back")
    func handedOver() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let id = try await store.keep(incoming(subject: "order")).conversation
        try await store.done(.handOver(to: "zendesk"), id)
        _ = try await store.keep(incoming(subject: "order", at: noon + hours(1)))
        #expect(try await store.summary(id).handedTo == "zendesk")
        #expect(try await store.events(id).contains("conversation.wrote-again"))
        try await store.done(.answered, id)
        #expect(try await store.state(id) == "handed-over")
        try await store.done(.reopen, id, at: noon + hours(2))
        #expect(try await store.next(at: noon + hours(2)) == id)
        #expect(try await store.waitingForAnswer(campaign: "spring") == 1)
    }

    @Test("a client's reading is told once for each version, and changes none")
    func seen() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let id = try await store.keep(incoming(subject: "order")).conversation
        for _ in 0..<3 { try await store.done(.seen, id) }
        let summary = try await store.summary(id)
        #expect(summary.isSeen && summary.version == 1)
        #expect(try await store.events(id).count { $0 == "conversation.seen" } == 1)
        _ = try await store.keep(incoming(subject: "order", at: noon + hours(1)))
        #expect(try await !store.summary(id).isSeen)
    }

    @Test("every commit that wrote events wakes who waits for them, and only such a one")
    func wakes() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let woken = Count()
        let id = try await store.keep(incoming()).conversation
        store.whenEventsHappen { woken.value.withLock { $0 += 1 } }
        try await store.done(.note("x"), id)
        // They are called on the writer's thread before its next piece of work; this one writes no event.
        for _ in 0..<3 { _ = try await store.health() }
        #expect(woken.value.withLock { $0 } == 1)
        let all = try await store.events(after: 0, limit: 100, by: maja)
        #expect(all.map(\.kind) == ["reply.kept", "conversation.noted"])
        #expect(all.last?.agent == "maja" && all.last?.conversation == id && all.last?.campaign == "spring")
        #expect(try await store.events(after: all[0].id, limit: 100, by: maja, conversation: id) == [all[1]])
        #expect(try await store.events(after: 0, limit: 1, by: maja) == [all[0]])
        #expect(try await store.events(after: 0, limit: 9, by: maja, conversation: "none") == [])
    }

    @Test("events are neither changed nor deleted, except to erase")
    func appendOnly() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        _ = try await store.keep(incoming())
        for sql in ["UPDATE event SET detail = ''", "DELETE FROM event"] {
            await #expect(throws: StoreFailure.self) {
                try await store.write { db, _ in try db.execute(sql: sql) }
            }
        }
        try await store.write { db, _ in try db.erasingEvents { try db.execute(sql: "DELETE FROM event") } }
        #expect(try await store.latestEvent() == 0)
        await #expect(throws: StoreFailure.self) {
            try await store.write { db, _ in
                try db.event(.paused, at: noon, nil)
                try db.execute(sql: "DELETE FROM event")
            }
        }
    }

    @Test(
        "touch points stand on the timeline of all conversations of the customer; one that answers keeps the promise"
    )
    func touchPoints() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let one = try await store.promise(incoming(subject: "one"), due: noon + hours(5)).conversation
        let other = try await store.keep(incoming(subject: "other", at: noon + .seconds(1))).conversation
        let call = TouchPoint(
            customer: "", conversation: one, at: noon + .seconds(30), channel: .phone, direction: .out,
            text: "all well",
            reference: "call 7")
        let kept = try await store.addTouchPoint(call, answered: true, by: maja, at: noon + hours(1)).get()
        #expect(kept.customer == "ann@client.example" && kept.campaign == "spring" && kept.agent == "maja")
        #expect(try await store.promises(one).map(\.state) == [.kept])
        #expect(try await store.state(one) == "answered")
        for id in [one, other] {
            let points = try #require(await store.timeline(of: id, by: maja, at: noon)).compactMap(
                \.touchPoint)
            #expect(points == [kept])
        }
        #expect(try await store.touchPoints(of: "ann@client.example", by: maja) == [kept])
        #expect(
            try await store.touchPoints(of: "ann@client.example", by: ActingAgent("e", campaigns: [])) == [])
        var wrong = call
        wrong.direction = .in
        let refused = try await store.addTouchPoint(wrong, answered: true, by: maja, at: noon + hours(1))
        #expect(throws: QueueRefusal.self) { try refused.get() }
        let later = try await store.addTouchPoint(call, by: maja, at: noon)
        #expect(throws: QueueRefusal.invalid("it has not happened yet")) { try later.get() }
    }

    @Test("undo without a number takes back the last change that was not taken back, one after the other")
    func undoLast() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let id = try await store.keep(incoming()).conversation
        func undoable() async throws -> [String] {
            try #require(await store.timeline(of: id, by: maja, at: noon)).filter(\.isUndoable)
                .compactMap { $0.event.map { String($0.id) } }
        }
        let labelled = try await store.done(.label(add: ["vip"], remove: []), id)
        let assigned = try await store.done(.assign(to: "jonas"), id)
        #expect(try await undoable() == [labelled.event, assigned.event])
        try await store.done(.undo(event: nil), id)
        #expect(try await store.summary(id).assigned == nil)
        #expect(try await undoable() == [labelled.event])
        try await store.done(.undo(event: nil), id)
        #expect(try await store.summary(id).labels == [])
        await #expect(throws: QueueRefusal.notUndoable("nothing was done with it that could be taken back")) {
            try await store.done(.undo(event: nil), id)
        }
    }

    @Test("a timeline has everything, in order")
    func timeline() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let id = try await store.promise(incoming(), due: noon + hours(2)).conversation
        try await store.done(lease, id, at: noon + .seconds(10))
        try await store.done(.note("rang"), id, at: noon + .seconds(20))
        try await store.done(.resolve(answered: true), id, at: noon + .seconds(30))
        let entries = try #require(await store.timeline(of: id, by: maja, at: noon))
        #expect(
            entries.map { $0.event?.kind ?? $0.kind.rawValue } == [
                "message", "mail", "outbox.attempted", "promise.made", "outbox.sent", "conversation.claimed",
                "conversation.noted", "conversation.answered", "promise.kept", "conversation.resolved",
            ])
        #expect(entries[1].mail?.bytes == [1] && entries[1].mail?.state == "sent")
        #expect(entries[3].promise?.promise.due == noon + hours(2))
        #expect(entries[6].note == "rang" && entries[6].agent == "maja")
    }
}
