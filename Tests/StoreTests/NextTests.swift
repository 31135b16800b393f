import Acknowledge
import Mail
@testable import Store
import Testing
import Triage

let maja = ActingAgent("maja")
let jonas = ActingAgent("jonas")

extension Store {
    func next(_ filter: QueueFilter = QueueFilter(), by agent: ActingAgent = maja, at now: Moment = noon)
        async throws(StoreFailure) -> String?
    {
        try await claimNext(filter, by: agent, lease: .seconds(900), at: now)?.conversation
    }

    /// What an operation came to; a refusal is thrown.
    @discardableResult
    func done(
        _ operation: ConversationOperation, _ id: String, by agent: ActingAgent = maja, version: Int? = nil,
        key: String? = nil, at now: Moment = noon
    ) async throws -> OperationOutcome {
        try await perform(operation, on: id, by: agent, version: version, key: key, at: now).get()
    }

    func summary(_ id: String, at now: Moment = noon) async throws -> ConversationSummary {
        guard let detail = try await conversation(id, at: now) else { throw QueueRefusal.notFound }
        return detail.summary
    }
}

@Suite("what comes next")
struct NextTests {
    private func keep(
        _ store: Store, _ sender: String, hours count: Int64, _ urgency: Urgency = .ordinary,
        signs: QueueSigns = [], language: String? = nil, campaign: String = "spring", lane: Lane = .person
    ) async throws -> String {
        var message = incoming(
            from: "\(sender)@x.example", campaign: campaign, lane: lane, at: noon + hours(count))
        message.replies[0].urgency = urgency
        message.replies[0].queueSigns = signs
        message.replies[0].language = language
        return try await store.keep(message).conversation
    }

    private func order(_ store: Store, at now: Moment) async throws -> [String] {
        var order: [String] = []
        while let next = try await store.next(at: now) { order.append(next) }
        return order
    }

    @Test(
        "what is due first comes first, in the same hour complaints, then the oldest; thanks wait, and nothing for ever"
    )
    func order() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let plain = try await keep(store, "plain", hours: 10)
        let thanks = try await keep(store, "thanks", hours: 10, .thanks, lane: .thanks)
        let soon = try await keep(store, "soon", hours: 10, .soon)
        let complaint = try await keep(store, "complaint", hours: 10, .complaint)
        let old = try await keep(store, "old", hours: 0)
        let promised = try await store.promise(
            incoming(from: "promised@x.example", at: noon + hours(20)), due: noon + hours(23)
        ).conversation
        let expected = [promised, old, complaint, soon, plain, thanks]
        let listed = try await store.conversationPage(
            QueueFilter(), by: maja, after: nil, limit: 10, at: noon + hours(21))
        #expect(listed.items.map(\.id) == expected)
        #expect(try await order(store, at: noon + hours(21)) == expected)
    }

    @Test("each filter picks what it names, alone and of what may be known")
    func filters() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let german = try await keep(store, "german", hours: 1, language: "de")
        let angry = try await keep(store, "angry", hours: 2, .complaint, signs: [.complaint, .order])
        let summer = try await keep(store, "summer", hours: 3, campaign: "summer")
        let empty = try await keep(store, "empty", hours: 4, lane: .empty)
        let refund = try await keep(store, "refund", hours: 5)
        try await store.done(.label(add: ["Refund", "vip"], remove: []), refund)
        let mine = try await keep(store, "mine", hours: 6)
        try await store.done(.assign(to: "maja"), mine)
        let asleep = try await keep(store, "asleep", hours: 7)
        try await store.done(.snooze(until: noon + hours(50)), asleep)
        let all = [german, angry, summer, empty, refund, mine]
        func listed(_ change: (inout QueueFilter) -> Void, by agent: ActingAgent = maja) async throws
            -> [String]
        {
            var filter = QueueFilter()
            change(&filter)
            return try await store.conversationPage(
                filter, by: agent, after: nil, limit: 20, at: noon + hours(8)
            )
            .items.map(\.id)
        }
        #expect(Set(try await listed { _ in }) == Set(all))
        #expect(try await listed { $0.languages = ["de"] } == [german])
        #expect(try await listed { $0.signs = ["complaint"] } == [angry])
        #expect(try await listed { $0.signs = ["order", "callback"] } == [angry])
        #expect(try await listed { $0.signs = ["nonsense"] } == [])
        #expect(try await listed { $0.campaigns = ["summer"] } == [summer])
        #expect(try await listed { $0.lanes = ["empty"] } == [empty])
        #expect(try await listed { $0.labels = ["refund", "vip"] } == [refund])
        #expect(try await listed { $0.labels = ["refund", "none"] } == [])
        #expect(try await listed { $0.assigned = "maja" } == [mine])
        #expect(try await Set(listed { $0.assigned = "" }) == Set(all.filter { $0 != mine }))
        #expect(try await Set(listed { $0.includesSnoozed = true }) == Set(all + [asleep]))
        #expect(try await listed({ _ in }, by: ActingAgent("eva", campaigns: ["summer"])) == [summer])
        #expect(
            try await listed({ $0.campaigns = ["spring"] }, by: ActingAgent("eva", campaigns: ["summer"]))
                == [])
        #expect(try await listed({ _ in }, by: ActingAgent("eva", campaigns: [])) == [])
    }

    @Test(
        "next prefers what is assigned to the agent, then nobody's, and never takes what is assigned to others"
    )
    func assigned() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let first = try await keep(store, "first", hours: 0)
        let others = try await keep(store, "others", hours: 1)
        let mine = try await keep(store, "mine", hours: 2)
        try await store.done(.assign(to: "jonas"), others)
        try await store.done(.assign(to: "maja"), mine)
        #expect(try await store.next() == mine)
        #expect(try await store.next() == first)
        #expect(try await store.next() == nil)
        var filter = QueueFilter()
        filter.assigned = "jonas"
        #expect(try await store.next(filter) == nil, "also when asked for")
        let outcome = try await store.done(.claim(lease: hours(1), takeOver: false), others)
        #expect(outcome.warnings == ["it is assigned to jonas"])
    }

    @Test("pages go on where the last ended, over all that waits and then what is done")
    func pages() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        var ids: [String] = []
        for number in 0..<12 { ids.append(try await keep(store, farName(number), hours: Int64(number))) }
        for id in ids[8...] { try await store.done(.resolve(answered: false), id, at: noon + hours(20)) }
        try await store.done(.assign(to: "eva"), ids[2])
        try await store.done(.claim(lease: hours(9), takeOver: false), ids[3], at: noon + hours(20))
        var filter = QueueFilter()
        filter.states = ["waiting", "claimed", "resolved"]
        var (found, cursor): ([String], String?) = ([], nil)
        repeat {
            let page = try await store.conversationPage(
                filter, by: maja, after: cursor, limit: 5, at: noon + hours(21))
            #expect(page.items.count <= 5)
            found += page.items.map(\.id)
            cursor = page.next
        } while cursor != nil
        #expect(found == Array(ids[..<8]) + ids[8...].reversed())
        #expect(!Store.isCursor("open.1.2.3") && Store.isCursor("open.1.2.3.4") && !Store.isCursor(""))
    }

    @Test("what lapsed or slept until now counts as waiting before anything has changed it")
    func lapsed() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let (a, b) = (try await keep(store, "aaaaaa", hours: 0), try await keep(store, "bbbbbb", hours: 1))
        try await store.done(.claim(lease: hours(1), takeOver: false), a)
        try await store.done(.snooze(until: noon + hours(2)), b)
        var filter = QueueFilter()
        filter.states = ["waiting"]
        func waiting(_ at: Moment) async throws -> [String] {
            try await store.conversationPage(filter, by: maja, after: nil, limit: 9, at: at).items.filter {
                $0.state == "waiting" && $0.leaseAgent == nil && $0.snoozedUntil == nil
            }.map(\.id)
        }
        #expect(try await waiting(noon + .seconds(3599)) == [])
        #expect(try await waiting(noon + hours(1)) == [a])
        #expect(try await waiting(noon + hours(2)) == [a, b])
    }

    @Test("who waits longest for an answer is found, whatever the campaign")
    func oldest() async throws {
        let fixture = try StoreFixture()
        #expect(try await fixture.store.oldestWaiting() == nil)
        _ = try await keep(fixture.store, "b", hours: 5, campaign: "b")
        let oldest = try await keep(fixture.store, "c", hours: 1, campaign: "c")
        _ = try await keep(fixture.store, "a", hours: 3, campaign: "a")
        #expect(try await fixture.store.oldestWaiting() == noon + hours(1))
        try await fixture.store.done(.resolve(answered: true), oldest)
        #expect(try await fixture.store.oldestWaiting() == noon + hours(3))
    }
}
