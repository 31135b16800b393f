import Acknowledge
import GRDB
import Mail
@testable import Store
import Testing
import Triage

@Suite("what people of ours answer")
struct AnswersTests {
    @Test("an answer is recorded from every state in which one is owed, and only by who holds the lease")
    func states() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let id = try await store.keep(incoming()).conversation
        #expect(try await store.claimNext(agent: "maja", campaign: nil, lease: hours(1), at: noon) == id)
        let refused = try await store.recordAnswer(id, agent: "jonas", at: noon)
        #expect(throws: QueueRefusal.claimedBy("maja", until: noon + hours(1))) { try refused.get() }
        #expect(try await store.recordAnswer(id, agent: "maja", at: noon + .seconds(60)).isDone)
        #expect(try await store.state(id) == "answered")
        #expect(try await store.recordAnswer(id, agent: "jonas", at: noon + .seconds(90)).isDone, "again")
        let summary = try #require(await store.conversation(id, at: noon)).summary
        #expect(summary.firstAnswer == noon + .seconds(60) && summary.lastAnswer == noon + .seconds(90))
        #expect(summary.leaseAgent == nil)
        #expect(try await store.resolve(id, agent: "maja", at: noon + hours(1)).isDone)
        let late = try await store.recordAnswer(id, agent: "maja", at: noon)
        #expect(throws: QueueRefusal.wrongState("resolved")) { try late.get() }
        let nobody = try await store.recordAnswer("none", agent: "maja", at: noon)
        #expect(throws: QueueRefusal.notFound) { try nobody.get() }
        #expect(
            try await store.events(id) == [
                "reply.kept proven-sender", "conversation.claimed", "conversation.answered",
                "conversation.answered", "conversation.resolved",
            ])
    }

    private func history(_ store: Store, at now: Moment = noon + hours(100)) async throws -> AnswerHistory {
        try await store.answerHistory(campaign: "spring", since: noon, at: now)
    }

    @Test(
        "a round lasts from the first question until an answer or a close; the next question begins another")
    func rounds() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let id = try await store.keep(incoming(subject: "order")).conversation
        _ = try await store.keep(incoming(subject: "order", at: noon + hours(1)))
        #expect(try await history(store) == AnswerHistory(cases: [.init(asked: noon)], waiting: 1))
        _ = try await store.recordAnswer(id, agent: "maja", at: noon + hours(2))
        let first = AnswerHistory.Case(asked: noon, answered: noon + hours(2))
        #expect(try await history(store) == AnswerHistory(cases: [first], waiting: 0))
        _ = try await store.keep(incoming(subject: "order", at: noon + hours(3)))
        #expect(try await store.state(id) == "waiting")
        #expect(
            try await history(store)
                == AnswerHistory(cases: [.init(asked: noon + hours(3)), first], waiting: 1))
        _ = try await store.resolve(id, agent: "maja", at: noon + hours(4))
        let second = AnswerHistory.Case(asked: noon + hours(3), closed: noon + hours(4))
        #expect(try await history(store) == AnswerHistory(cases: [second, first], waiting: 0))
        _ = try await store.keep(incoming(subject: "order", at: noon + hours(5)))
        _ = try await store.resolve(id, agent: "maja", answered: true, at: noon + hours(6))
        let third = AnswerHistory.Case(asked: noon + hours(5), answered: noon + hours(6))
        #expect(try await history(store) == AnswerHistory(cases: [third, second, first], waiting: 0))
        #expect(try await history(store, at: noon + hours(4)).cases == [second, first])
    }

    @Test("only what a person has to answer is a case", arguments: Lane.allCases)
    func lanes(_ lane: Lane) async throws {
        let fixture = try StoreFixture()
        _ = try await fixture.store.keep(incoming(lane: lane))
        let waits = [Lane.person, .empty, .unreadable].contains(lane)
        #expect(try await history(fixture.store).cases.count == (waits ? 1 : 0))
        #expect(try await fixture.store.waitingForAnswer(campaign: "spring") == (waits ? 1 : 0))
        #expect(try await fixture.store.waitingForAnswer(campaign: "summer") == 0)
    }

    @Test("acknowledgements, releases, redeliveries and thanks are no answers and no questions")
    func noAnswers() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let message = incoming(subject: "order")
        let kept = try await store.promise(message, due: noon + hours(9))
        _ = try await store.claimNext(agent: "maja", campaign: nil, lease: hours(1), at: noon)
        _ = try await store.release(kept.conversation, agent: "maja", at: noon)
        #expect(try await history(store).cases == [.init(asked: noon)])
        _ = try await store.recordAnswer(kept.conversation, agent: "maja", at: noon + hours(1))
        _ = try await store.keep(message.renamed)
        _ = try await store.keep(incoming(lane: .thanks, subject: "order", at: noon + hours(2)))
        #expect(try await store.state(kept.conversation) == "answered")
        #expect(try await history(store).cases == [.init(asked: noon, answered: noon + hours(1))])
    }

    @Test("a question in the very moment of an answer goes on with its round")
    func sameMoment() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let id = try await store.keep(incoming(subject: "order")).conversation
        _ = try await store.resolve(id, agent: "maja", answered: true, at: noon)
        _ = try await store.keep(incoming(subject: "order"))
        #expect(try await history(store) == AnswerHistory(cases: [.init(asked: noon)], waiting: 1))
    }

    @Test("what is handed over waits for nobody here, and what comes later begins nothing")
    func handedOver() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let id = try await store.keep(incoming(subject: "order")).conversation
        #expect(try await store.handOver(id, agent: "maja", at: noon + hours(1)).isDone)
        _ = try await store.keep(incoming(subject: "order", at: noon + hours(2)))
        #expect(try await store.state(id) == "handed-over")
        #expect(
            try await history(store)
                == AnswerHistory(cases: [.init(asked: noon, closed: noon + hours(1))], waiting: 0))
        #expect(try await store.events(id).contains("conversation.handed-over"))
    }

    @Test("a history has the latest cases only, of its campaign and time")
    func bounds() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        try await store.write { db, _ in
            try db.execute(
                sql: """
                    WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 29999)
                    INSERT INTO conversation (public_id, campaign, customer_key, customer, customer_name, subject, lane, state,
                        created, updated, waiting_since, acknowledged)
                    SELECT 'p' || i, 'spring', '', '', '', '', 'person', 'resolved', i, i, i, '' FROM n
                    """)
            try db.execute(
                sql:
                    "INSERT INTO round (campaign, asked, conversation, closed) SELECT campaign, created, id, created + 1 FROM conversation"
            )
        }
        let all = try await store.answerHistory(campaign: "spring", since: Moment(microseconds: 0), at: noon)
        #expect(all.cases.count == AnswerHistory.caseLimit)
        #expect(all.cases.first?.asked == Moment(microseconds: 29_999))
        #expect(all.cases.last?.asked == Moment(microseconds: 10_000))
        let some = try await store.answerHistory(
            campaign: "spring", since: Moment(microseconds: 29_990), at: Moment(microseconds: 29_995))
        #expect(some.cases.count == 6)
        let other = try await store.answerHistory(campaign: "s", since: Moment(microseconds: 0), at: noon)
        #expect(other.cases.isEmpty)
    }

    @Test("for half an hour after a person of ours wrote, no machine does, in that conversation")
    func quiet() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let id = try await store.keep(incoming(subject: "order", at: noon - hours(30))).conversation
        _ = try await store.recordAnswer(id, agent: "maja", at: noon)
        func rule(_ subject: String, after: Int64) async throws -> String {
            let kept = try await store.keep(
                incoming(lane: .person, subject: subject, at: noon + .seconds(after)))
            return kept.decision.rule.name
        }
        #expect(try await rule("order", after: 1799) == "person-wrote")
        #expect(try await rule("order", after: 1800) == "proven-sender")
        let other = try await store.keep(incoming(from: "ben@client.example", subject: "order"))
        #expect(other.decision.send, "another conversation")
    }
}
