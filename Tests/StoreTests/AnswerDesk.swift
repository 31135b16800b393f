import Acknowledge
import Mail
import Store
import Testing
import Triage

/// A conversation that an agent has claimed, and what is asked of it.
struct AnswerDesk {
    let fixture: StoreFixture
    let store: Store
    let first: KeptReply
    var conversation: String { first.conversation }

    init(by agent: ActingAgent = maja, promise due: Moment? = nil) async throws {
        fixture = try StoreFixture()
        store = fixture.store
        if let due {
            first = try await store.promise(incoming(subject: "x"), due: due)
        } else {
            first = try await store.keep(incoming(subject: "x"))
            for item in try await store.due() {
                guard try await store.markAttempted(item, bytes: [1], at: noon) else { continue }
                try await store.finishAttempt(item.row, .sent(answer: "250 ok"), at: noon)
            }
        }
        #expect(
            try await store.claimNext(agent: agent.name, campaign: nil, lease: .seconds(900), at: noon)
                == first.conversation)
    }

    func answer(
        _ text: String = "It is green.", id: String = "answer1",
        _ change: (inout NewAnswer) -> Void = { _ in }
    )
        -> NewAnswer
    {
        var answer = NewAnswer(
            id: id, conversation: conversation, seen: first.publicID, displayName: "Maja Lind",
            recipient: "ann@client.example", subject: "Re: x", text: text,
            messageID: "<answer.\(id)@us.example>",
            bytes: Array("Subject: Re: x\r\n\r\n\(text)\r\n".utf8))
        change(&answer)
        return answer
    }

    func queue(
        _ answer: NewAnswer, by agent: ActingAgent = maja, key: String? = nil, at now: Moment = noon
    ) async throws -> Result<QueuedAnswer, QueueRefusal> {
        try await store.queueAnswer(answer, by: agent, key: key, at: now)
    }

    func refusal(_ result: Result<QueuedAnswer, QueueRefusal>) -> QueueRefusal? {
        if case .failure(let refusal) = result { refusal } else { nil }
    }

    func due(at now: Moment = noon) async throws -> OutboxItem? {
        try await store.dueOutbox(at: now, createdAfter: now - hours(12), limit: 10).first {
            $0.kind == .answer
        }
    }

    /// Tries what is due once.
    func attempt(_ outcome: DeliveryOutcome, at now: Moment = noon) async throws {
        let item = try #require(try await due(at: now))
        #expect(try await store.markAttempted(item, bytes: [], at: now))
        try await store.finishAttempt(item.row, outcome, at: now)
    }

    func takeBack(
        _ queued: QueuedAnswer, by agent: ActingAgent = maja, at now: Moment
    ) async throws -> QueueRefusal? {
        let result = try await store.perform(.undo(event: queued.event), on: conversation, by: agent, at: now)
        if case .failure(let refusal) = result { return refusal }
        return nil
    }

    func detail(_ id: String = "answer1") async throws -> AnswerDetail {
        try #require(try await store.answer(id, by: maja))
    }

    func state(at now: Moment = noon) async throws -> String? { try await store.state(conversation, at: now) }
    func events() async throws -> [String] { try await store.events(conversation) }
}
