import Mail
import Store
import Testing

@Suite("what was fetched, and what came after")
struct MaildropAgainTests {
    private static let agent = "pickup:zammad/spring"

    private func open(_ store: Store, at now: Moment = noon) async throws -> [MaildropMessage] {
        var filter = QueueFilter()
        filter.campaigns = ["spring"]
        let request = MaildropRequest(
            agent: MaildropAgainTests.agent, filter: filter, lease: .seconds(900), limit: 100,
            isInternational: false)
        return try await store.openMaildrop(request, at: now) {
            MaildropOctets(international: $0.count, ascii: $0.count)
        }
    }

    private func close(_ store: Store, _ given: [MaildropMessage], deleted: [Int] = []) async throws {
        try await store.closeMaildrop(
            MaildropAgainTests.agent, given: given, deleted: deleted, seen: [],
            place: MaildropAgainTests.agent,
            at: noon)
    }

    @Test("what was reopened is given again under other unique ids, each time")
    func reopened() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.keep(incoming())
        for round in 0..<3 {
            let given = try await open(store)
            #expect(given.map(\.id) == [kept.publicID])
            #expect(given.map(\.uniqueID) == [round == 0 ? kept.publicID : "\(kept.publicID).\(round)"])
            // A session that is cut changes no id.
            try await close(store, given)
            let again = try await open(store)
            #expect(again.map(\.uniqueID) == given.map(\.uniqueID))
            try await close(store, again, deleted: [0])
            #expect(try await open(store).isEmpty)
            try await store.done(.reopen, kept.conversation)
        }
    }

    @Test("where reopening is undone the program has it again, and gets what the customer writes then")
    func reopeningUndone() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.keep(incoming(id: "one"))
        try await close(store, try await open(store), deleted: [0])
        try await store.done(.reopen, kept.conversation)
        try await store.done(.undo(event: nil), kept.conversation)
        #expect(try await store.summary(kept.conversation).state == "handed-over")
        #expect(try await store.summary(kept.conversation).unfetched == 0)
        #expect(try await open(store).isEmpty)
        let second = try await store.keep(incoming(inReplyTo: ["<one@client.example>"]))
        #expect(second.conversation == kept.conversation)
        #expect(try await store.unfetched().count == 1)
        #expect(try await open(store).map(\.id) == [second.publicID])
    }

    @Test("a reopened conversation that is resolved instead is not given")
    func resolvedInstead() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.keep(incoming())
        try await close(store, try await open(store), deleted: [0])
        try await store.done(.reopen, kept.conversation)
        try await store.done(.resolve(answered: false), kept.conversation)
        #expect(try await open(store).isEmpty)
        #expect(try await store.summary(kept.conversation).unfetched == nil)
    }

    @Test("a further message is counted until it is fetched, and its fetching is told")
    func further() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let first = try await store.keep(incoming(id: "one", subject: "Order 7"))
        #expect(try await store.unfetched().count == 0)
        try await close(store, try await open(store), deleted: [0])
        #expect(try await store.summary(first.conversation).unfetched == 0)
        let later = noon + hours(2)
        let second = try await store.keep(
            incoming(inReplyTo: ["<one@client.example>"], subject: "Re: Order 7", at: later))
        #expect(second.conversation == first.conversation)
        #expect(try await store.summary(first.conversation).unfetched == 1)
        #expect(try await store.unfetched() == (count: 1, oldest: later))
        func handOvers() async throws -> Int {
            try await store.events(first.conversation).filter { $0.hasPrefix("conversation.handed-over") }
                .count
        }
        #expect(try await handOvers() == 1)
        let given = try await open(store, at: later)
        #expect(given.map(\.id) == [second.publicID])
        try await close(store, given, deleted: [0])
        #expect(try await handOvers() == 2)
        #expect(try await store.summary(first.conversation).unfetched == 0)
        #expect(try await store.unfetched().count == 0)
    }
}
