import Mail
import Store
import Testing

@Suite("the queue")
struct QueueTests {
    @Test("fifty agents at once never get the same conversation")
    func concurrentClaims() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        for number in 0..<40 { _ = try await store.keep(incoming(from: "\(farName(number))@x.example")) }
        let claimed = try await withThrowingTaskGroup(of: String?.self) { group in
            for agent in 0..<50 {
                group.addTask {
                    try await store.claimNext(
                        agent: "agent\(agent)", campaign: nil, lease: .seconds(900), at: noon)
                }
            }
            return try await group.reduce(into: [String?]()) { $0.append($1) }
        }
        let ids = claimed.compactMap { $0 }
        #expect(ids.count == 40)
        #expect(Set(ids).count == 40)
    }

    @Test("the longest waiting comes first, of one campaign if asked")
    func order() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let second = try await store.keep(incoming(from: "b@x.example", at: noon + .seconds(1)))
        let first = try await store.keep(incoming(from: "a@x.example", campaign: "summer", at: noon))
        #expect(
            try await store.conversations(state: nil, campaign: nil, limit: 9, at: noon).map(\.id) == [
                first.conversation, second.conversation,
            ])
        #expect(
            try await store.claimNext(agent: "m", campaign: "spring", lease: .seconds(9), at: noon)
                == second.conversation)
        #expect(
            try await store.claimNext(agent: "m", campaign: "spring", lease: .seconds(9), at: noon) == nil)
    }

    @Test("a lapsed lease counts as waiting at once, and the next claim says so in the events")
    func lapse() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.keep(incoming())
        let id = try #require(
            await store.claimNext(agent: "maja", campaign: nil, lease: .seconds(900), at: noon))
        #expect(id == kept.conversation)
        let before = noon + .seconds(899)
        #expect(
            try await store.conversations(state: "claimed", campaign: nil, limit: 9, at: before).map(
                \.leaseAgent) == ["maja"])
        let after = noon + .seconds(900)
        #expect(
            try await store.conversations(state: "waiting", campaign: nil, limit: 9, at: after).map(
                \.leaseAgent) == [nil])
        #expect(
            try await store.claimNext(agent: "jonas", campaign: nil, lease: .seconds(900), at: after) == id)
        let events = try #require(await store.conversation(id, at: after)).events.map(\.kind)
        #expect(
            events.suffix(3) == ["conversation.claimed", "conversation.lease-lapsed", "conversation.claimed"])
    }

    @Test("only who holds the lease may release or resolve")
    func owner() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        _ = try await store.keep(incoming())
        let id = try #require(
            await store.claimNext(agent: "maja", campaign: nil, lease: .seconds(900), at: noon))
        let until = noon + .seconds(900)
        func refusal(_ result: Result<Void, QueueRefusal>) -> QueueRefusal? {
            if case .failure(let refusal) = result { refusal } else { nil }
        }
        #expect(
            refusal(try await store.release(id, agent: "jonas", at: noon)) == .claimedBy("maja", until: until)
        )
        #expect(
            refusal(try await store.resolve(id, agent: "jonas", at: noon)) == .claimedBy("maja", until: until)
        )
        #expect(refusal(try await store.release(id, agent: "maja", at: noon)) == nil)
        #expect(refusal(try await store.release(id, agent: "maja", at: noon)) == .wrongState("waiting"))
        #expect(refusal(try await store.resolve(id, agent: "jonas", at: noon)) == nil)
        #expect(refusal(try await store.resolve(id, agent: "jonas", at: noon)) == .wrongState("resolved"))
        #expect(refusal(try await store.resolve("none", agent: "jonas", at: noon)) == .notFound)
    }
}
