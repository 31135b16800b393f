import Acknowledge
import Mail
import Store
import Testing
import Triage

private let tom = ActingAgent("tom")

@Suite("what becomes of an agent's answer")
struct AgentAnswerDeliveryTests {
    static let losses: [(DeliveryOutcome, AnswerState, String)] = [
        (
            .failed(reason: "550 5.1.1 <ann@client.example>: no such user"), .failed,
            "the mailbox does not exist"
        ),
        (.failed(reason: "552 5.2.2 mailbox full"), .failed, "the mailbox is full"),
        (.failed(reason: "550 what?"), .failed, "it was refused, and no reason that we know was given"),
    ]

    @Test(
        "what is refused for good waits again, with the reason in plain words and the promise open",
        arguments: losses)
    func refused(_ loss: (outcome: DeliveryOutcome, state: AnswerState, words: String)) async throws {
        let desk = try await AnswerDesk(promise: noon + hours(2))
        let other = try await desk.store.keep(incoming(from: "tom@other.example", at: noon - hours(5)))
        _ = try await desk.queue(desk.answer { $0.thenResolve = true }).get()
        #expect(try await desk.state() == "resolved")
        try await desk.attempt(loss.outcome)
        #expect(try await desk.state() == "waiting")
        let detail = try await desk.detail()
        #expect(detail.state == loss.state && detail.reason == loss.words && detail.isUndelivered)
        #expect(try await desk.store.promises(desk.conversation).map(\.state) == [.open])
        let waiting = try await desk.store.conversations(state: "waiting", campaign: nil, limit: 9, at: noon)
        #expect(waiting.map(\.id) == [desk.conversation, other.conversation])
        let event = try await desk.events().first { $0.hasPrefix("answer.bounced") }
        #expect(event.map { !$0.contains("@") && $0.split(separator: " ").count == 2 } ?? false)
    }

    @Test("a bounce after it was sent brings it back in a round of its own; the kept promise stays kept")
    func bounced() async throws {
        let desk = try await AnswerDesk(promise: noon + hours(2))
        _ = try await desk.queue(desk.answer()).get()
        try await desk.attempt(.sent(answer: "250 ok"))
        var report = incoming(from: nil, lane: .bounce, silence: .bounceAddress, at: noon + hours(1))
        report.replies[0].answerReport = AnswerReport(of: "answer1", .failed(.userUnknown))
        let kept = try await desk.store.keep(report)
        #expect(kept.conversation == desk.conversation)
        #expect(try await desk.state(at: noon + hours(1)) == "waiting")
        #expect(try await desk.detail().reason == "the mailbox does not exist")
        #expect(try await desk.store.promises(desk.conversation).map(\.state) == [.kept])
        #expect(try await desk.events().contains("answer.bounced user-unknown"))
        // The same report again changes nothing more.
        _ = try await desk.store.claimNext(agent: "maja", campaign: nil, lease: hours(1), at: noon + hours(2))
        var again = incoming(from: nil, lane: .bounce, silence: .bounceAddress, at: noon + hours(2))
        again.replies[0].answerReport = AnswerReport(of: "answer1", .failed(.userUnknown))
        _ = try await desk.store.keep(again)
        #expect(try await desk.state(at: noon + hours(2)) == "claimed")
        #expect(try await desk.events().filter { $0.hasPrefix("answer.bounced") }.count == 1)
    }

    @Test("reports of delay, delivery and absence are shown and leave the conversation as it is")
    func reports() async throws {
        let desk = try await AnswerDesk()
        _ = try await desk.queue(desk.answer()).get()
        try await desk.attempt(.sent(answer: "250 ok"))
        func report(_ what: AnswerReport.What, _ lane: Lane = .bounce) async throws -> KeptReply {
            var message = incoming(from: nil, lane: lane, silence: .bounceAddress, at: noon + hours(1))
            message.replies[0].answerReport = AnswerReport(of: "answer1", what)
            return try await desk.store.keep(message)
        }
        _ = try await report(.delayed(.mailboxFull))
        #expect(try await desk.detail().reason?.hasPrefix("the mailbox is full; it is tried again") == true)
        let away = try await report(.absence, .autoReply)
        #expect(away.conversation == desk.conversation)
        #expect(try await desk.detail().absence == away.publicID)
        _ = try await report(.delivered)
        let detail = try await desk.detail()
        #expect(detail.state == .delivered && detail.delivered == noon + hours(1) && detail.reason == nil)
        #expect(try await desk.state(at: noon + hours(1)) == "answered")
        #expect(
            try await desk.events().suffix(6).filter { $0.hasPrefix("answer.") } == [
                "answer.delayed mailbox-full", "answer.absent", "answer.delivered",
            ])
        _ = try await report(.failed(.expired))
        #expect(
            try await desk.state(at: noon + hours(1)) == "waiting",
            "one of several recipients' systems gave up")
    }

    @Test("the same bytes go out on every attempt; an unknown outcome once more, then it is shown")
    func sameBytes() async throws {
        let desk = try await AnswerDesk()
        let answer = desk.answer()
        _ = try await desk.queue(answer).get()
        try await desk.attempt(.deferred(until: noon, reason: "451 4.7.1 try later"))
        #expect(try await desk.store.answerBytes("answer1") == answer.bytes)
        let detail = try await desk.detail()
        #expect(detail.state == .deferred && detail.reason?.contains("tried again") == true)
        let item = try #require(try await desk.due())
        #expect(try await desk.store.markAttempted(item, bytes: [9], at: noon))
        try await desk.store.recoverOutbox(at: noon)
        #expect(try await desk.store.answerBytes("answer1") == answer.bytes)
        try await desk.attempt(.ambiguous(retry: noon, reason: "cut"))
        #expect(try await desk.detail().state == .unknown)
        #expect(try await desk.state() == "waiting")
        #expect(try await desk.due() == nil)
        #expect(try await desk.events().contains("answer.bounced unknown"))
    }

    @Test("answers go out while acknowledgements are paused, and for days after those expire")
    func pausedAndOld() async throws {
        let desk = try await AnswerDesk()
        _ = try await desk.queue(desk.answer()).get()
        _ = try await desk.store.keep(incoming(from: "new@other.example"))
        try await desk.store.setAcknowledgementsPaused(true, at: noon)
        let later = noon + hours(48)
        let due = try await desk.store.dueOutbox(
            at: later, createdAfter: later - hours(12), answersAfter: later - hours(120), limit: 10)
        #expect(due.map(\.kind) == [.answer])
        try await desk.store.expireOutbox(
            createdBefore: later - hours(12), answersBefore: later - hours(120), at: later)
        #expect(try await desk.detail().state == .queued)
        #expect(try await desk.store.markAttempted(due[0], bytes: [], at: later))
        try await desk.store.finishAttempt(due[0].row, .deferred(until: later, reason: "no"), at: later)
        let end = noon + hours(121)
        try await desk.store.expireOutbox(
            createdBefore: end - hours(12), answersBefore: end - hours(120), at: end)
        #expect(try await desk.detail().state == .expired)
        #expect(try await desk.state() == "waiting")
    }

    @Test("an admin holds, lets go and drops an answer by its id; a dropped one waits again")
    func steering() async throws {
        let desk = try await AnswerDesk()
        _ = try await desk.queue(desk.answer()).get()
        #expect(try await desk.store.outbox(state: nil, limit: 9).map(\.id) == ["answer1"])
        #expect(try await desk.store.commandOutbox(.hold, id: "answer1", at: noon) == 1)
        #expect(try await desk.detail().state == .held)
        #expect(try await desk.due() == nil)
        #expect(try await desk.store.commandOutbox(.unhold, id: "answer1", at: noon) == 1)
        #expect(try await desk.store.commandOutbox(.drop, id: "answer1", at: noon) == 1)
        #expect(try await desk.detail().state == .dropped)
        #expect(try await desk.state() == "waiting")
    }

    @Test("until its time comes an answer can be taken back, and the conversation is its agent's again")
    func takenBack() async throws {
        let desk = try await AnswerDesk()
        let queued = try await desk.queue(desk.answer { $0.delay = .seconds(10) }).get()
        #expect(queued.leaves == noon + .seconds(10))
        #expect(try await desk.due() == nil)
        let now = noon + .seconds(5)
        #expect(
            try await desk.takeBack(queued, by: ActingAgent("tom", campaigns: []), at: now) == .notFound)
        #expect(try await desk.store.commandOutbox(.hold, id: "answer1", at: now) == 1)
        #expect(try await desk.takeBack(queued, at: now) == nil, "also one that an admin holds")
        #expect(try await desk.takeBack(queued, at: now) != nil, "once")
        #expect(try await desk.state(at: now) == "claimed")
        #expect(try await desk.due(at: noon + hours(1)) == nil)
        let second = try await desk.queue(desk.answer(id: "answer2"), at: now).get()
        try await desk.attempt(.deferred(until: now, reason: "no"), at: now)
        #expect(
            try await desk.takeBack(second, at: now) == .notUndoable("the answer is on its way already"))
        #expect(
            try await desk.store.answers(of: desk.conversation, by: maja).map(\.state) == [
                .dropped, .deferred,
            ])
    }

    @Test(
        "what the customer writes while the answer is on its way begins a round of its own when that has left"
    )
    func writtenMeanwhile() async throws {
        let desk = try await AnswerDesk()
        _ = try await desk.queue(desk.answer { $0.delay = .seconds(10) }).get()
        _ = try await desk.store.keep(incoming(subject: "Re: x", at: noon + .seconds(5)))
        #expect(try await desk.state() == "waiting")
        try await desk.attempt(.sent(answer: "250 ok"), at: noon + .seconds(20))
        #expect(try await desk.state() == "waiting")
        let detail = try #require(try await desk.store.conversation(desk.conversation, at: noon))
        #expect(detail.summary.lastAnswer == noon + .seconds(20))
        let history = try await desk.store.answerHistory(
            campaign: "spring", since: noon - hours(1), at: noon + hours(1))
        #expect(history.waiting == 1 && history.cases.map(\.answered) == [nil, noon + .seconds(20)])
    }

    @Test("a customer's reply to the answer joins, whatever its subject's mark, and makes it wait again")
    func threading() async throws {
        let desk = try await AnswerDesk()
        _ = try await desk.queue(desk.answer()).get()
        try await desk.attempt(.sent(answer: "250 ok"))
        let joined = try await desk.store.keep(
            incoming(inReplyTo: ["<answer.answer1@us.example>"], subject: "AW: x", at: noon + hours(1)))
        #expect(joined.conversation == desk.conversation)
        #expect(try await desk.state(at: noon + hours(1)) == "waiting")
        let other = try await desk.store.keep(
            incoming(
                from: "bob@other.example", inReplyTo: ["<answer.answer1@us.example>"], subject: "Re: x",
                at: noon + hours(2)))
        #expect(other.conversation != desk.conversation)
        #expect(
            try await desk.store.conversation(other.conversation, at: noon)?.linkedTo == desk.conversation)
        let elsewhere = try await desk.store.keep(
            incoming(campaign: "autumn", inReplyTo: ["<answer.answer1@us.example>"], at: noon + hours(3)))
        #expect(elsewhere.conversation != desk.conversation)
    }
}
