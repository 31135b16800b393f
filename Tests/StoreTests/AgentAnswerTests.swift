import Acknowledge
import Mail
import Store
import Testing
import Triage

private let tom = ActingAgent("tom")

@Suite("an agent's answer in the store")
struct AgentAnswerTests {
    @Test("an answer is kept with its exact bytes, and its conversation is answered and free")
    func queued() async throws {
        let desk = try await AnswerDesk()
        let answer = desk.answer { $0.files = [AnswerFile(filename: "a.pdf", type: "a/b", size: 3)] }
        let queued = try await desk.queue(answer).get()
        #expect(queued.id == "answer1" && queued.leaves == noon && !queued.isRepeated)
        #expect(try await desk.state() == "answered")
        let detail = try await desk.detail()
        #expect(detail.state == .queued && detail.text == "It is green." && detail.agent == "maja")
        #expect(detail.files == answer.files && detail.reply == desk.first.publicID)
        #expect(try await desk.store.answerBytes("answer1") == answer.bytes)
        let item = try #require(try await desk.due())
        #expect(item.id == "answer1" && item.recipient == "ann@client.example" && item.bytes == nil)
        #expect(try await desk.events().contains("answer.queued"))
    }

    @Test("the promise is kept, and the round answered, when the smarthost has taken the mail, not before")
    func promiseKept() async throws {
        let desk = try await AnswerDesk(promise: noon + hours(2))
        _ = try await desk.queue(desk.answer()).get()
        #expect(try await desk.store.promises(desk.conversation).map(\.state) == [.open])
        try await desk.attempt(.sent(answer: "250 ok"), at: noon + hours(1))
        let promise = try #require(try await desk.store.promises(desk.conversation).first)
        #expect(promise.state == .kept && promise.answered == noon + hours(1))
        #expect(try await desk.detail().state == .sent)
        #expect(try await desk.events().contains("conversation.answered"))
    }

    @Test("a smarthost that is dead breaks the promise, and no slip goes out beside the answer")
    func promiseBroken() async throws {
        let desk = try await AnswerDesk(promise: noon + hours(2))
        _ = try await desk.queue(desk.answer()).get()
        try await desk.attempt(.deferred(until: noon + hours(3), reason: "connection refused"))
        let atRisk = try await desk.store.promisesAtRisk(
            campaigns: ["spring"], at: noon + hours(1), before: noon + hours(9), limit: 9)
        #expect(atRisk.isEmpty)
        try await desk.store.settlePromises(at: noon + hours(2) + .seconds(1))
        try await desk.attempt(.sent(answer: "250 ok"), at: noon + hours(3))
        let promise = try #require(try await desk.store.promises(desk.conversation).first)
        #expect(promise.state == .broken && promise.answered == noon + hours(3))
    }

    @Test("no slip goes out while an answer is on its way, also where the customer wrote again")
    func slipWaits() async throws {
        let desk = try await AnswerDesk(promise: noon + hours(2))
        #expect(
            try await desk.store.queueSlip(
                promise: desk.first.publicID,
                decide: {
                    decideSlip(
                        to: .proven, wasNeutral: false, $0, limits: FuseLimits(), allowsUnauthenticated: false
                    )
                },
                at: noon)
                == .queued)
        _ = try await desk.queue(desk.answer { $0.delay = hours(1) }).get()
        _ = try await desk.store.keep(incoming(subject: "Re: x", at: noon + .seconds(1)))
        let now = noon + .seconds(2)
        let slip = try #require(
            try await desk.store.dueOutbox(at: now, createdAfter: noon - hours(12), limit: 10).first {
                $0.kind == .slip
            })
        #expect(
            try await desk.store.promisesAtRisk(
                campaigns: ["spring"], at: now, before: noon + hours(9), limit: 9
            ).isEmpty)
        #expect(try await !desk.store.markAttempted(slip, bytes: [1], at: now))
        _ = try await desk.store.commandOutbox(.drop, id: "answer1", at: now)
        let again = try await desk.store.dueOutbox(
            at: now + hours(1), createdAfter: noon - hours(12), limit: 10
        )
        .first { $0.kind == .slip }
        #expect(try await desk.store.markAttempted(#require(again), bytes: [1], at: now + hours(1)))
    }

    @Test("who has not claimed it is told who has, or that nobody has")
    func lease() async throws {
        let desk = try await AnswerDesk()
        #expect(
            desk.refusal(try await desk.queue(desk.answer(), by: tom))
                == .claimedBy("maja", until: noon + .seconds(900)))
        #expect(desk.refusal(try await desk.queue(desk.answer { $0.conversation = "none" })) == .notFound)
        let stranger = ActingAgent("maja", campaigns: ["autumn"])
        #expect(desk.refusal(try await desk.queue(desk.answer(), by: stranger)) == .notFound)
        _ = try await desk.queue(desk.answer()).get()
        #expect(desk.refusal(try await desk.queue(desk.answer(id: "answer2"))) == .notClaimed)
        #expect(try await desk.store.answers(of: desk.conversation, by: maja).map(\.id) == ["answer1"])
        #expect(try await desk.store.answers(of: desk.conversation, by: stranger).isEmpty)
        let other = try await AnswerDesk()
        let late = other.refusal(try await other.queue(other.answer(), at: noon + .seconds(900)))
        #expect(late == .notClaimed, "its lease has lapsed")
    }

    @Test("what the customer wrote meanwhile is shown first; what a machine wrote is no reason")
    func newMessages() async throws {
        let desk = try await AnswerDesk()
        let second = try await desk.store.keep(incoming(subject: "Re: x", at: noon + .seconds(1)))
        #expect(second.conversation == desk.conversation)
        _ = try await desk.store.keep(
            incoming(lane: .autoReply, token: desk.conversation, at: noon + .seconds(2)))
        let later = noon + .seconds(3)
        #expect(
            desk.refusal(try await desk.queue(desk.answer(), at: later)) == .newMessages([second.publicID]))
        // Without a word of what was seen, it is what had come when it was claimed.
        #expect(
            desk.refusal(try await desk.queue(desk.answer { $0.seen = nil }, at: later))
                == .newMessages([second.publicID]))
        #expect(desk.refusal(try await desk.queue(desk.answer { $0.seen = "none" }, at: later)) != nil)
        _ = try await desk.queue(desk.answer { $0.seen = second.publicID }, at: later).get()
        #expect(try await desk.detail().reply == second.publicID)
    }

    @Test("the same key sends one mail; with something else it is refused; another agent's is another one")
    func keys() async throws {
        let desk = try await AnswerDesk()
        let first = try await desk.queue(desk.answer(), key: "k").get()
        let second = try await desk.queue(desk.answer(id: "answer2"), key: "k", at: noon + .seconds(5)).get()
        #expect(second.id == first.id && second.isRepeated && second.leaves == first.leaves)
        #expect(
            desk.refusal(try await desk.queue(desk.answer("other", id: "answer3"), key: "k")) == .keyReused)
        #expect(
            desk.refusal(try await desk.queue(desk.answer(id: "answer4"), by: tom, key: "k")) == .notClaimed)
        #expect(try await desk.store.answers(of: desk.conversation, by: maja).count == 1)
    }

    @Test("of many who send at once one mail goes out")
    func atOnce() async throws {
        let desk = try await AnswerDesk()
        let done = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<20 {
                group.addTask {
                    let answer = desk.answer("text \(number % 2)", id: "a\(number)")
                    let result = try await desk.queue(answer, key: number < 10 ? "k\(number % 2)" : nil)
                    if case .success(let queued) = result { return !queued.isRepeated }
                    return false
                }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(done == 1)
        #expect(try await desk.store.answers(of: desk.conversation, by: maja).count == 1)
    }

    @Test("what was received before the claim and committed after it is new, as is what a merge brings in")
    func cameLate() async throws {
        let desk = try await AnswerDesk()
        let later = noon + .seconds(3)
        let second = try await desk.store.keep(incoming(subject: "Re: x", at: noon - .seconds(1)))
        #expect(second.conversation == desk.conversation)
        let unseen = desk.answer { $0.seen = nil }
        #expect(desk.refusal(try await desk.queue(unseen, at: later)) == .newMessages([second.publicID]))
        let other = try await desk.store.keep(
            incoming(from: "ann.other@client.example", subject: "y", at: noon - hours(2)))
        #expect(other.conversation != desk.conversation)
        _ = try await desk.store.perform(.release, on: desk.conversation, by: maja, at: later).get()
        let claim = ConversationOperation.claim(lease: .seconds(900), takeOver: false)
        _ = try await desk.store.perform(claim, on: desk.conversation, by: maja, at: later).get()
        _ = try await desk.store.perform(
            .merge(into: desk.conversation), on: other.conversation, by: maja, at: later
        ).get()
        #expect(desk.refusal(try await desk.queue(unseen, at: later)) == .newMessages([other.publicID]))
        _ = try await desk.queue(desk.answer { $0.seen = other.publicID }, at: later).get()
    }
}
