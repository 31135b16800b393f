import GRDB
import Mail
@testable import Store
import Testing
import Triage

private let secs: @Sendable (Int64) -> Moment = { noon + .seconds($0) }

/// Answers on their way while their conversation goes on.
@Suite("an answer while its conversation changes")
struct AnswerChangesTests {
    private let fixture: StoreFixture
    private var store: Store { fixture.store }

    init() throws { fixture = try StoreFixture() }

    private func perform(
        _ operation: ConversationOperation, on id: String, by agent: ActingAgent = maja, at now: Moment
    ) async throws -> OperationOutcome {
        try await store.perform(operation, on: id, by: agent, at: now).get()
    }

    private func answer(
        _ kept: KeptReply, in conversation: String? = nil, id: String = "answer1", delay: Duration = .zero,
        at now: Moment
    ) async throws -> QueuedAnswer {
        let id = id
        let conversation = conversation ?? kept.conversation
        _ = try await perform(.claim(lease: .seconds(900), takeOver: false), on: conversation, at: now)
        var answer = NewAnswer(
            id: id, conversation: conversation, seen: kept.publicID, displayName: "Maja Lind",
            recipient: "ann@client.example", subject: "Re: x", text: "text \(id)",
            messageID: "<answer.\(id)@us.example>", bytes: Array("Subject: Re: x\r\n\r\nx\r\n".utf8))
        answer.delay = delay
        return try await store.queueAnswer(answer, by: maja, at: now).get()
    }

    /// All answers that are due are tried.
    private func attempt(_ outcome: DeliveryOutcome, at now: Moment) async throws {
        for item in try await store.due(at: now) where item.kind == .answer {
            #expect(try await store.markAttempted(item, bytes: [], at: now))
            try await store.finishAttempt(item.row, outcome, at: now)
        }
    }

    /// Campaigns of the rounds that are open, whether or not a conversation names them.
    private func openRounds() async throws -> [String] {
        try await store.read { db in
            try String.fetchAll(
                db, sql: "SELECT campaign FROM round WHERE answered IS NULL AND closed IS NULL ORDER BY 1")
        }
    }

    private func number(_ column: String, of id: String) async throws -> Int64? {
        try await store.read { db in
            try Int64.fetchOne(
                db, sql: "SELECT \(column) FROM conversation WHERE public_id = ?", arguments: [id])
        }
    }

    @Test("what the customer wrote meanwhile is asked in the campaign that the conversation was moved to")
    func moved() async throws {
        let kept = try await store.keep(incoming(subject: "x"))
        _ = try await answer(kept, delay: .seconds(60), at: secs(1))
        _ = try await store.keep(incoming(token: kept.conversation, subject: "Re: x", at: secs(2)))
        _ = try await perform(.move(campaign: "autumn"), on: kept.conversation, at: secs(3))
        try await attempt(.sent(answer: "250 ok"), at: secs(100))
        #expect(try await openRounds() == ["autumn"])
        _ = try await perform(.resolve(answered: false), on: kept.conversation, at: secs(101))
        #expect(try await openRounds().isEmpty)
    }

    @Test("an answer that leaves after the conversation was resolved begins no round")
    func resolved() async throws {
        let kept = try await store.keep(incoming(subject: "x"))
        _ = try await answer(kept, delay: .seconds(60), at: secs(1))
        _ = try await store.keep(incoming(token: kept.conversation, subject: "Re: x", at: secs(2)))
        _ = try await perform(.resolve(answered: false), on: kept.conversation, at: secs(3))
        try await attempt(.sent(answer: "250 ok"), at: secs(100))
        #expect(try await openRounds().isEmpty)
        #expect(try await number("asked", of: kept.conversation) == nil)
    }

    @Test("an answer that leaves after a later one asks nothing again")
    func overtaken() async throws {
        let kept = try await store.keep(incoming(subject: "x"))
        _ = try await answer(kept, delay: .seconds(600), at: secs(1))
        let second = try await store.keep(
            incoming(token: kept.conversation, subject: "Re: x", at: secs(2)))
        _ = try await answer(second, id: "answer2", at: secs(3))
        try await attempt(.sent(answer: "250 ok"), at: secs(4))
        #expect(try await openRounds().isEmpty)
        try await attempt(.sent(answer: "250 ok"), at: secs(700))
        #expect(try await openRounds().isEmpty)
        #expect(try await store.state(kept.conversation, at: secs(700)) == "answered")
    }

    @Test("what was done before an answer is not undone while it is on its way, nor after it came back")
    func undoBefore() async throws {
        let kept = try await store.keep(incoming(subject: "x"))
        _ = try await perform(.snooze(until: secs(9000)), on: kept.conversation, at: secs(1))
        let woken = try await perform(.snooze(until: nil), on: kept.conversation, at: secs(1))
        _ = try await answer(kept, at: secs(2))
        let resolved = try await perform(.resolve(answered: false), on: kept.conversation, at: secs(3))
        let undo = { [store] (event: String?, now: Moment) in
            try await store.perform(.undo(event: event ?? ""), on: kept.conversation, by: maja, at: now)
        }
        #expect(
            try await undo(woken.event, secs(4))
                == .failure(.notUndoable("an answer was written since")))
        try await attempt(.failed(reason: "550 5.1.1 no such user"), at: secs(5))
        #expect(try await store.state(kept.conversation, at: secs(5)) == "waiting")
        #expect(
            try await undo(resolved.event, secs(6)) == .failure(.notUndoable("an answer came back since")))
        #expect(try await store.state(kept.conversation, at: secs(6)) == "waiting")
    }

    @Test("who takes his answer back is told what the customer wrote since, whoever had it in between")
    func undoneMeanwhile() async throws {
        let desk = try await AnswerDesk()
        let queued = try await desk.queue(desk.answer { $0.delay = .seconds(600) }).get()
        let second = try await desk.store.keep(incoming(subject: "Re: x", at: noon + .seconds(1)))
        #expect(second.conversation == desk.conversation)
        let jonas = ActingAgent("jonas")
        let claim = ConversationOperation.claim(lease: .seconds(60), takeOver: false)
        _ = try await desk.store.perform(claim, on: desk.conversation, by: jonas, at: noon + .seconds(2))
            .get()
        _ = try await desk.store.perform(.release, on: desk.conversation, by: jonas, at: noon + .seconds(3))
            .get()
        #expect(try await desk.takeBack(queued, at: noon + .seconds(4)) == nil)
        let again = desk.answer(id: "answer2") { $0.seen = nil }
        #expect(
            desk.refusal(try await desk.queue(again, at: noon + .seconds(5)))
                == .newMessages([second.publicID]))
    }

    @Test("that an answer did not arrive is known after a merge, and after a resolving that was undone")
    func undelivered() async throws {
        let kept = try await store.keep(incoming(subject: "x"))
        let other = try await store.keep(incoming(subject: "y", at: secs(1)))
        #expect(other.conversation != kept.conversation)
        _ = try await answer(kept, at: secs(2))
        try await attempt(.failed(reason: "550 5.1.1 no such user"), at: secs(3))
        #expect(try await number("undelivered", of: kept.conversation) == 1)
        let resolved = try await perform(.resolve(answered: false), on: kept.conversation, at: secs(4))
        _ = try await perform(.undo(event: resolved.event ?? ""), on: kept.conversation, at: secs(5))
        #expect(try await number("undelivered", of: kept.conversation) == 1)
        let merged = try await perform(.merge(into: other.conversation), on: kept.conversation, at: secs(6))
        #expect(try await number("undelivered", of: other.conversation) == 1)
        _ = try await perform(.undo(event: merged.event ?? ""), on: other.conversation, at: secs(7))
        #expect(try await number("undelivered", of: other.conversation) == 0)
        #expect(try await number("undelivered", of: kept.conversation) == 1)
    }

    @Test("an answer that is taken back after a merge: the conversation that has its messages waits again")
    func takenBackMerged() async throws {
        let kept = try await store.keep(incoming(subject: "x"))
        let other = try await store.keep(incoming(lane: .thanks, subject: "y", at: secs(1)))
        _ = try await perform(.resolve(answered: false), on: other.conversation, at: secs(1))
        let queued = try await answer(kept, delay: hours(1), at: secs(2))
        _ = try await perform(.merge(into: other.conversation), on: kept.conversation, at: secs(3))
        #expect(try await store.state(other.conversation, at: secs(3)) != "waiting")
        _ = try await perform(.undo(event: queued.event), on: kept.conversation, at: secs(4))
        #expect(try await store.state(other.conversation, at: secs(4)) == "claimed")
        #expect(try await store.state(other.conversation, at: noon + hours(2)) == "waiting")
    }

    @Test(
        "an answer that is taken back while somebody else has the conversation: it waits when he gives it back"
    )
    func takenBackClaimed() async throws {
        let tom = ActingAgent("tom")
        let kept = try await store.keep(incoming(subject: "x"))
        let queued = try await answer(kept, delay: hours(1), at: secs(2))
        _ = try await perform(
            .claim(lease: .seconds(900), takeOver: false), on: kept.conversation, by: tom, at: secs(3))
        _ = try await perform(.undo(event: queued.event), on: kept.conversation, at: secs(4))
        _ = try await perform(.release, on: kept.conversation, by: tom, at: secs(5))
        #expect(try await store.state(kept.conversation, at: secs(5)) == "waiting")
    }

    @Test("answers are for who works in the campaign that their conversation is of now")
    func whose() async throws {
        let kept = try await store.keep(incoming(subject: "x"))
        _ = try await answer(kept, at: secs(1))
        _ = try await perform(.move(campaign: "autumn"), on: kept.conversation, at: secs(3))
        let (spring, autumn) = (
            ActingAgent("s", campaigns: ["spring"]), ActingAgent("a", campaigns: ["autumn"])
        )
        #expect(try await store.answers(of: kept.conversation, by: autumn).map(\.id) == ["answer1"])
        #expect(try await store.answer("answer1", by: autumn) != nil)
        #expect(try await store.answers(of: kept.conversation, by: spring).isEmpty)
        #expect(try await store.answer("answer1", by: spring) == nil)
    }

    @Test("a claim of what was answered begins no hold; one that sleeps and wakes after an answer does")
    func holds() async throws {
        var message = incoming(subject: "x")
        message.replies[0].hold = (.complaint, .answered)
        let kept = try await store.keep(message)
        _ = try await perform(.answered, on: kept.conversation, at: secs(1))
        _ = try await perform(
            .claim(lease: .seconds(60), takeOver: false), on: kept.conversation, at: secs(2))
        try await store.returnLapsedLeases(at: secs(100))
        #expect(try await store.state(kept.conversation, at: secs(100)) == "answered")
        #expect(try await store.holds(HoldFilter(active: true), limit: 9).isEmpty)
        _ = try await perform(.snooze(until: secs(300)), on: kept.conversation, at: secs(200))
        try await store.returnLapsedLeases(at: secs(400))
        #expect(try await store.state(kept.conversation, at: secs(400)) == "waiting")
        #expect(try await store.holds(HoldFilter(active: true), limit: 9).count == 1)
    }

    @Test("what is remembered of a merge under a key names no address")
    func remembered() async throws {
        let kept = try await store.keep(incoming(subject: "x"))
        let other = try await store.keep(incoming(from: "bob@other.example", subject: "y"))
        let outcome = try await store.perform(
            .merge(into: other.conversation), on: kept.conversation, by: maja, key: "k", at: secs(1)
        ).get()
        #expect(outcome.warnings.count == 1)
        let stored = try await store.read { try String.fetchAll($0, sql: "SELECT outcome FROM remembered") }
        #expect(stored.count == 1 && !stored[0].contains("@"))
    }

    @Test(
        "who goes on with one that was merged comes to the one that has its messages",
        arguments: [true, false])
    func continuesMerged(byToken: Bool) async throws {
        let kept = try await store.keep(incoming(id: "first", subject: "Broken lamp"))
        let other = try await store.keep(incoming(subject: "Where is it?"))
        _ = try await perform(.merge(into: other.conversation), on: kept.conversation, at: secs(1))
        let late = try await store.keep(
            incoming(
                inReplyTo: byToken ? [] : ["<first@client.example>"],
                token: byToken ? kept.conversation : nil, subject: "Re: Broken lamp", at: secs(2)))
        #expect(late.conversation == other.conversation)
        let new = try await store.keep(
            incoming(
                inReplyTo: byToken ? [] : ["<first@client.example>"],
                token: byToken ? kept.conversation : nil, subject: "Something else", at: secs(3)))
        #expect(new.conversation != other.conversation)
    }
}
