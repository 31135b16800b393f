import Mail
@testable import Store
import Testing
import Triage

@Suite("the outbox")
struct OutboxTests {
    private func queued(_ store: Store) async throws -> OutboxItem {
        _ = try await store.keep(incoming())
        return try #require(
            await store.dueOutbox(at: noon, createdAfter: noon - .seconds(3600), limit: 1).first)
    }

    private func state(_ store: Store) async throws -> [String] {
        try await store.countOutbox().map { "\($0.key)" }
    }

    @Test("a mark is given once, and only for the row as it was read")
    func mark() async throws {
        let fixture = try StoreFixture()
        let item = try await queued(fixture.store)
        #expect(try await fixture.store.markAttempted(item, bytes: [1, 2], at: noon))
        #expect(try await !fixture.store.markAttempted(item, bytes: [3], at: noon))
        try await fixture.store.finishAttempt(item.row, .deferred(until: noon, reason: "later"), at: noon)
        #expect(try await !fixture.store.markAttempted(item, bytes: [3], at: noon), "attempts have changed")
        let fresh = try #require(
            await fixture.store.dueOutbox(at: noon, createdAfter: noon - .seconds(3600), limit: 1).first)
        #expect(fresh.bytes == nil, "a definite refusal lets the words be made anew")
        #expect(fresh.attempts == 1)
    }

    @Test("an unknown outcome keeps the bytes through any number of refusals; a second one is final")
    func ambiguity() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        var item = try await queued(store)
        _ = try await store.markAttempted(item, bytes: [1, 2], at: noon)
        try await store.finishAttempt(item.row, .ambiguous(retry: noon, reason: "cut"), at: noon)
        item = try #require(
            await store.dueOutbox(at: noon, createdAfter: noon - .seconds(3600), limit: 1).first)
        #expect(item.bytes == [1, 2])
        #expect(item.ambiguous == 1)
        _ = try await store.markAttempted(item, bytes: [1, 2], at: noon)
        try await store.finishAttempt(item.row, .deferred(until: noon, reason: "later"), at: noon)
        item = try #require(
            await store.dueOutbox(at: noon, createdAfter: noon - .seconds(3600), limit: 1).first)
        #expect(item.bytes == [1, 2])
        _ = try await store.markAttempted(item, bytes: [1, 2], at: noon)
        try await store.recoverOutbox(at: noon)
        #expect(try await state(store) == ["unknown"])
        #expect(try await store.dueOutbox(at: noon, createdAfter: noon - .seconds(3600), limit: 1).isEmpty)
    }

    @Test("old rows expire; one that may have arrived is unknown instead")
    func expiry() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let item = try await queued(store)
        try await store.expireOutbox(createdBefore: noon - .seconds(1), at: noon)
        #expect(try await state(store) == ["queued"])
        _ = try await store.markAttempted(item, bytes: [1], at: noon)
        try await store.finishAttempt(item.row, .ambiguous(retry: noon, reason: "cut"), at: noon)
        _ = try await store.keep(incoming(from: "other@x.example"))
        try await store.expireOutbox(createdBefore: noon + .seconds(1), at: noon)
        #expect(try await store.countOutbox() == ["unknown": 1, "expired": 1])
    }

    @Test("hold, unhold, drop and pause decide what is due")
    func steering() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let item = try await queued(store)
        #expect(try await store.commandOutbox(.hold, id: item.reply, at: noon) == 1)
        #expect(try await store.dueOutbox(at: noon, createdAfter: noon - .seconds(3600), limit: 1).isEmpty)
        #expect(try await store.commandOutbox(.unhold, id: nil, at: noon) == 1)
        try await store.setAcknowledgementsPaused(true, at: noon)
        #expect(try await store.dueOutbox(at: noon, createdAfter: noon - .seconds(3600), limit: 1).isEmpty)
        try await store.setAcknowledgementsPaused(false, at: noon)
        #expect(try await store.dueOutbox(at: noon, createdAfter: noon - .seconds(3600), limit: 1).count == 1)
        #expect(try await store.commandOutbox(.drop, id: item.reply, at: noon) == 1)
        #expect(try await !store.markAttempted(item, bytes: [1], at: noon))
        #expect(try await store.commandOutbox(.drop, id: item.reply, at: noon) == 0)
    }

    @Test("a row says all that its words are made from")
    func composed() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        var message = incoming(standing: .proven, subject: "order")
        (message.replies[0].language, message.replies[0].signs) = ("de", "{\"intents\":[]}")
        let kept = try await store.keep(message)
        #expect(try await store.keepFacts(reply: kept.publicID, json: "{\"a\":1}", at: noon))
        #expect(try await store.keepFacts(reply: kept.publicID, json: "{\"a\":2}", at: noon))
        #expect(try await !store.keepFacts(reply: "none", json: "{}", at: noon))
        let item = try #require(await store.due().first)
        #expect(item.kind == .acknowledgement && item.id == kept.publicID && item.lane == .person)
        #expect(item.standing == .proven && item.language == "de" && item.signs == "{\"intents\":[]}")
        #expect(item.unsubscribe == nil && item.promised == nil && item.isWaiting)
        #expect(item.asked == noon && item.received == noon)
        #expect(try await store.reply(kept.publicID, at: noon)?.customerFacts == "{\"a\":2}")
    }

    @Test("a row that is sent stays sent, whatever is said later")
    func final() async throws {
        let fixture = try StoreFixture()
        let item = try await queued(fixture.store)
        _ = try await fixture.store.markAttempted(item, bytes: [1], at: noon)
        try await fixture.store.finishAttempt(item.row, .sent(answer: "250 ok"), at: noon)
        try await fixture.store.finishAttempt(item.row, .deferred(until: noon, reason: "late"), at: noon)
        try await fixture.store.finishAttempt(item.row, .failed(reason: "late"), at: noon)
        #expect(try await state(fixture.store) == ["sent"])
    }

    @Test("what is too old is not due, even before it is ended; what is held expires as well")
    func tooOld() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let item = try await queued(store)
        #expect(try await store.dueOutbox(at: noon, createdAfter: noon, limit: 1).isEmpty)
        _ = try await store.commandOutbox(.hold, id: item.reply, at: noon)
        try await store.expireOutbox(createdBefore: noon, at: noon)
        #expect(try await state(store) == ["expired"])
    }

    @Test("a pause stops rows that were already read, too")
    func pausedMark() async throws {
        let fixture = try StoreFixture()
        let item = try await queued(fixture.store)
        try await fixture.store.setAcknowledgementsPaused(true, at: noon)
        #expect(try await !fixture.store.markAttempted(item, bytes: [1], at: noon))
        try await fixture.store.setAcknowledgementsPaused(false, at: noon)
        #expect(try await fixture.store.markAttempted(item, bytes: [1], at: noon))
    }

    @Test("events tell only what happened")
    func events() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let item = try await queued(store)
        _ = try await store.commandOutbox(.drop, id: item.reply, at: noon)
        try await store.finishAttempt(item.row, .deferred(until: noon, reason: "late"), at: noon)
        let detail = try #require(await store.conversation(item.conversation, at: noon))
        #expect(detail.events.map(\.kind) == ["reply.kept", "outbox.dropped"])
    }

    @Test(
        "the hot queries use their indexes",
        arguments: [
            (
                "SELECT o.id FROM outbox o WHERE o.state IN ('queued','attempted') AND o.state = 'queued' AND o.next_attempt <= 1 AND o.created > 0 ORDER BY o.next_attempt, o.id LIMIT 1",
                "outbox_open"
            ),
            ("SELECT id FROM outbox WHERE reply = 1 AND kind = 'slip'", "sqlite_autoindex_outbox_1"),
            (
                "SELECT max(received) FROM reply WHERE sender_hash = 1 AND send = 1",
                "COVERING INDEX reply_sender"
            ),
            (
                "SELECT asked, answered, closed FROM round WHERE campaign = 'a' AND asked >= 1 AND asked <= 9 ORDER BY asked DESC, conversation DESC LIMIT 20000",
                "PRIMARY KEY"
            ),
            (
                "SELECT count(*) FROM conversation WHERE campaign = 'a' AND asked IS NOT NULL",
                "COVERING INDEX conversation_asked (campaign=?"
            ),
            (
                "SELECT reply, conversation FROM promise WHERE state = 'open' AND due < 1 ORDER BY due LIMIT 1000",
                "promise_due"
            ),
            (
                "SELECT reply FROM promise WHERE state = 'broken' AND answered IS NULL AND due <= 9 AND due > 1",
                "promise_overdue"
            ),
            (
                "SELECT id FROM unsubscribe WHERE campaign = 'a' AND confirmed IS NULL AND next_attempt IS NOT NULL AND next_attempt <= 1 ORDER BY next_attempt LIMIT 1",
                "unsubscribe_due"
            ),
            (
                "SELECT id FROM unsubscribe WHERE campaign = 'a' AND mailing_recipient = 'r' AND mailing_recipient <> '' AND confirmed IS NULL",
                "unsubscribe_copy"
            ),
            ("SELECT reply FROM outbox WHERE kind = 'slip' AND created > 1", "outbox_slips"),
            (
                "SELECT 1 FROM outbox WHERE conversation = 1 AND state IN ('failed','unknown','expired')",
                "outbox_missed"
            ),
            (
                "SELECT id FROM conversation WHERE queue = 0 ORDER BY queue_due, urgency, waiting_since, id LIMIT 1",
                "INDEX conversation_queue (queue=?)"
            ),
            (
                "SELECT count(*), sum(received > 2) FROM reply WHERE sender_hash = 1 AND send = 1 AND received > 1",
                "COVERING INDEX reply_sender"
            ),
            (
                "SELECT received, subject_hash, conversation FROM reply WHERE sender_hash = 1 AND send = 0 AND received > 1 ORDER BY received DESC",
                "COVERING INDEX reply_sender"
            ),
            (
                "SELECT received, coalesce(domain_hash, 0), coalesce(body_digest, 0) FROM reply WHERE send = 1 AND received > 0 ORDER BY received DESC LIMIT 9",
                "COVERING INDEX reply_acknowledged"
            ),
            (
                "SELECT conversation FROM reply WHERE message_id_hash = 1 ORDER BY id DESC LIMIT 32",
                "reply_message_id"
            ),
        ])
    func plans(sql: String, index: String) async throws {
        let fixture = try StoreFixture()
        let plan = try await fixture.store.plan(sql)
        #expect(plan.contains(index) && !plan.contains("SCAN") && !plan.contains("TEMP B-TREE"), "\(plan)")
    }
}
