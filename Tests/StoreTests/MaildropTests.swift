import Acknowledge
import Foundation
import Mail
import Store
import Testing
import Triage

@Suite("what programs fetch")
struct MaildropTests {
    private static let agent = "pickup:zammad/spring"

    private static func request(
        _ agent: String = agent, limit: Int = 10_000, taken: Set<Int64> = [],
        narrowed change: (inout QueueFilter) -> Void = { _ in }
    ) -> MaildropRequest {
        var filter = QueueFilter()
        filter.campaigns = ["spring"]
        change(&filter)
        var request = MaildropRequest(
            agent: agent, filter: filter, lease: .seconds(900), limit: limit, isInternational: false)
        request.taken = taken
        return request
    }

    private static func open(
        _ store: Store, _ request: MaildropRequest = request(), at now: Moment = noon
    ) async throws -> [MaildropMessage] {
        try await store.openMaildrop(request, at: now) { content in
            MaildropOctets(international: content.count, ascii: content.count + 1)
        }
    }

    private static func close(
        _ store: Store, _ given: [MaildropMessage], deleted: [Int] = [], seen: [Int] = [],
        agent: String = agent
    ) async throws {
        try await store.closeMaildrop(
            agent, given: given, deleted: deleted, seen: seen, place: "zammad", at: noon)
    }

    private static func contents(
        _ store: Store, _ messages: [MaildropMessage], octets: Int = 1000
    ) async throws -> [MaildropContent] {
        try await withCheckedContinuation { continuation in
            store.maildropContents(of: messages, for: agent, octets: octets) {
                continuation.resume(returning: $0)
            }
        }.get()
    }

    private static func next(_ store: Store, at now: Moment = noon) async throws -> String? {
        try await store.claimNext(QueueFilter(), by: ActingAgent("maja"), lease: .seconds(60), at: now)?
            .conversation
    }

    @Test("all that waits is given in the order of the queue, leased, and counted")
    func given() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let late = try await store.keep(incoming(from: "a@x.example", at: noon + .seconds(7200)))
        let early = try await store.keep(incoming(from: "b@y.example"))
        _ = try await store.keep(incoming(from: "c@z.example", campaign: "winter"))
        let messages = try await MaildropTests.open(store, at: noon + .seconds(7300))
        #expect(messages.map(\.id) == [early.publicID, late.publicID])
        #expect(messages.map(\.octets) == [22, 22])
        #expect(messages.first?.trace == Array("Received: x\r\n".utf8))
        let detail = try await store.conversation(early.conversation, at: noon + .seconds(7300))
        #expect(detail?.summary.state == "claimed")
        #expect(detail?.summary.leaseAgent == MaildropTests.agent)
        let another = try await MaildropTests.open(
            store, MaildropTests.request("pickup:other/spring"), at: noon + .seconds(7300))
        #expect(another.isEmpty)
    }

    @Test("a session that was cut gives all back at once, and deletes nothing")
    func cut() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.keep(incoming())
        let first = try await MaildropTests.open(store)
        #expect(try await MaildropTests.next(store) == nil)
        try await MaildropTests.close(store, first)
        let second = try await MaildropTests.open(store)
        #expect(second.map(\.id) == [kept.publicID])
        try await MaildropTests.close(store, second)
        #expect(try await MaildropTests.next(store) == kept.conversation)
    }

    @Test(
        "a message whose file is missing is not given, keeps nothing else back, and is given back to people")
    func missingFile() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let names = try await spool(1, in: store)
        let path = try #require(
            FileManager.default.enumerator(atPath: fixture.path)?.compactMap { $0 as? String }.first {
                $0.hasSuffix(names[0])
            })
        try FileManager.default.removeItem(atPath: fixture.path + "/" + path)
        let whole = try await store.keep(incoming(from: farName(7) + "@x.example", at: noon + .seconds(1)))
        let given = try await MaildropTests.open(store, at: noon + .seconds(2))
        #expect(given.map(\.id) == [whole.publicID])
        try await MaildropTests.close(store, given, deleted: [0])
        let left = try await MaildropTests.next(store)
        #expect(left != nil && left != whole.conversation)
    }

    @Test("what a session leased before it failed is given back when it ends")
    func failed() async throws {
        let fixture = try StoreFixture()
        let kept = try await fixture.store.keep(incoming())
        _ = try await MaildropTests.open(fixture.store)
        try await MaildropTests.close(fixture.store, [])
        #expect(try await MaildropTests.next(fixture.store) == kept.conversation)
    }

    @Test("neither a lease nor its end is an event or a new version")
    func quiet() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.keep(incoming())
        let before = try await store.conversation(kept.conversation, at: noon)
        try await MaildropTests.close(store, try await MaildropTests.open(store))
        let after = try await store.conversation(kept.conversation, at: noon)
        #expect(before?.events == after?.events)
        #expect(before?.summary.state == after?.summary.state)
    }

    @Test("what was deleted is handed over, by whom and where, and is not given again")
    func deleted() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.keep(incoming())
        let given = try await MaildropTests.open(store)
        try await MaildropTests.close(store, given, deleted: [0])
        let detail = try await store.conversation(kept.conversation, at: noon)
        #expect(detail?.summary.state == "handed-over")
        #expect(
            detail?.events.contains { $0.kind == "conversation.handed-over" && $0.detail == "zammad" } == true
        )
        #expect(try await MaildropTests.open(store).isEmpty)
        #expect(try await MaildropTests.next(store) == nil)
    }

    @Test("a conversation is handed over when all of its messages that were given are deleted")
    func partly() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let first = try await store.keep(incoming(id: "one", subject: "Order 7"))
        let second = try await store.keep(
            incoming(inReplyTo: ["<one@client.example>"], subject: "Re: Order 7"))
        #expect(first.conversation == second.conversation)
        let given = try await MaildropTests.open(store)
        #expect(given.count == 2)
        try await MaildropTests.close(store, given, deleted: [0])
        #expect(try await store.conversation(first.conversation, at: noon)?.summary.state == "waiting")
        let rest = try await MaildropTests.open(store)
        #expect(rest.map(\.id) == [second.publicID])
        try await MaildropTests.close(store, rest, deleted: [0])
        #expect(try await store.conversation(first.conversation, at: noon)?.summary.state == "handed-over")
    }

    @Test("what is left is seen once, waits on for everybody, and has the same id in the next session")
    func seen() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.keep(incoming())
        for _ in 0..<2 {
            let given = try await MaildropTests.open(store)
            #expect(given.map(\.id) == [kept.publicID])
            try await MaildropTests.close(store, given, seen: [0])
        }
        let detail = try await store.conversation(kept.conversation, at: noon)
        #expect(detail?.summary.state == "waiting")
        #expect(detail?.events.filter { $0.kind == "conversation.seen" }.count == 1)
    }

    @Test("a further message to what was handed over is given alone, to one session, until it is deleted")
    func further() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let first = try await store.keep(incoming(id: "one", subject: "Order 7"))
        try await MaildropTests.close(store, try await MaildropTests.open(store), deleted: [0])
        let second = try await store.keep(
            incoming(inReplyTo: ["<one@client.example>"], subject: "Re: Order 7"))
        #expect(second.conversation == first.conversation)
        let given = try await MaildropTests.open(store)
        #expect(given.map(\.id) == [second.publicID])
        let taken = Set(given.map(\.reply))
        #expect(
            try await MaildropTests.open(store, MaildropTests.request("pickup:b/all", taken: taken)).isEmpty)
        try await MaildropTests.close(store, given)
        let again = try await MaildropTests.open(store)
        #expect(again.map(\.id) == [second.publicID])
        try await MaildropTests.close(store, again, deleted: [0])
        #expect(try await MaildropTests.open(store).isEmpty)
        #expect(try await store.conversation(first.conversation, at: noon)?.summary.state == "handed-over")
    }

    @Test(
        "what comes while a session lasts is given in the next one, though its conversation was handed over")
    func meanwhile() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        _ = try await store.keep(incoming(id: "one", subject: "Order 7"))
        let given = try await MaildropTests.open(store)
        let second = try await store.keep(
            incoming(inReplyTo: ["<one@client.example>"], subject: "Re: Order 7"))
        try await MaildropTests.close(store, given, deleted: [0])
        #expect(try await MaildropTests.open(store).map(\.id) == [second.publicID])
    }

    @Test("who took a conversation over keeps it, and what was deleted is not given again")
    func takenOver() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.keep(incoming())
        let given = try await MaildropTests.open(store)
        _ = try await store.perform(
            .claim(lease: .seconds(60), takeOver: true), on: kept.conversation, by: ActingAgent("maja"),
            at: noon
        ).get()
        let contents = try await MaildropTests.contents(store, given)
        guard contents.count == 1, case .takenOver = contents[0] else {
            Issue.record("it was given all the same")
            return
        }
        try await MaildropTests.close(store, given, deleted: [0])
        let summary = try await store.conversation(kept.conversation, at: noon)?.summary
        #expect(summary?.leaseAgent == "maja")
        _ = try await store.perform(.release, on: kept.conversation, by: ActingAgent("maja"), at: noon).get()
        #expect(try await MaildropTests.open(store).isEmpty)
    }

    @Test("leases of a process that was killed are given back at the next start, those of people are not")
    func killed() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        for name in ["a@x.example", "b@y.example"] { _ = try await store.keep(incoming(from: name)) }
        let mine = try await MaildropTests.next(store)
        #expect(try await MaildropTests.open(store).count == 1)
        try await store.releaseMaildrops()
        #expect(try await MaildropTests.open(store).count == 1)
        let detail = try await store.conversation(mine ?? "", at: noon)
        #expect(detail?.summary.leaseAgent == "maja")
    }

    @Test("leases are made longer, and lapse where that does not happen")
    func extended() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        _ = try await store.keep(incoming())
        _ = try await MaildropTests.open(store)
        try await store.extendMaildrop(MaildropTests.agent, until: noon + .seconds(1800))
        #expect(try await MaildropTests.next(store, at: noon + .seconds(1700)) == nil)
        #expect(try await MaildropTests.next(store, at: noon + .seconds(1801)) != nil)
    }

    @Test("what is deleted after its lease lapsed is handed over, if nobody else took it")
    func lapsed() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.keep(incoming())
        let given = try await MaildropTests.open(store)
        try await store.returnLapsedLeases(at: noon + .seconds(901))
        #expect(try await store.conversation(kept.conversation, at: noon)?.summary.state == "waiting")
        try await MaildropTests.close(store, given, deleted: [0])
        #expect(try await store.conversation(kept.conversation, at: noon)?.summary.state == "handed-over")
    }

    @Test(
        "machines' mail and what came twice are not given, a limit is kept",
        arguments: [1, 10])
    func chosen(limit: Int) async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let message = incoming(from: "a@x.example")
        _ = try await store.keep(message)
        _ = try await store.keep(message.renamed)
        _ = try await store.keep(incoming(from: "b@y.example", lane: .bounce))
        _ = try await store.keep(incoming(from: "c@z.example"))
        let given = try await MaildropTests.open(store, MaildropTests.request(limit: limit))
        #expect(given.count == min(limit, 2))
    }

    @Test("a maildrop is narrowed by lane, label, sign and language")
    func filtered() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let thanks = try await store.keep(incoming(from: "a@x.example", lane: .thanks))
        var message = incoming(from: "b@y.example")
        message.replies[0].queueSigns = .complaint
        message.replies[0].language = "de"
        let complaint = try await store.keep(message)
        _ = try await store.perform(
            .label(add: ["vip"], remove: []), on: complaint.conversation, by: ActingAgent("maja"), at: noon
        ).get()
        let cases: [(String, @Sendable (inout QueueFilter) -> Void, String)] = [
            ("lane", { $0.lanes = ["thanks"] }, thanks.publicID),
            ("sign", { $0.signs = ["complaint"] }, complaint.publicID),
            ("label", { $0.labels = ["vip"] }, complaint.publicID),
            ("language", { $0.languages = ["de"] }, complaint.publicID),
        ]
        for (name, change, expected) in cases {
            let given = try await MaildropTests.open(store, MaildropTests.request(narrowed: change))
            #expect(given.map(\.id) == [expected], "\(name)")
            try await MaildropTests.close(store, given)
        }
    }

    @Test("octets are counted once, and again where a message has changed")
    func counted() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        _ = try await store.keep(incoming())
        try await MaildropTests.close(store, try await MaildropTests.open(store))
        let again = try await store.openMaildrop(MaildropTests.request(), at: noon) { _ in
            MaildropOctets(international: 0, ascii: 0)
        }
        #expect(again.map(\.octets) == [22])
    }

    @Test("messages in files are given with their content")
    func spooled() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        try await spool(1, in: store)
        let given = try await MaildropTests.open(store)
        let contents = try await MaildropTests.contents(store, given)
        guard contents.count == 1, case .file(let reader) = contents[0] else {
            Issue.record("no file")
            return
        }
        #expect(try reader.read(at: 0, count: 100) == Array("spooled".utf8))
        #expect(try reader.read(at: 5, count: 100) == Array("ed".utf8))
        #expect(try reader.read(at: 7, count: 100) == [])
    }

    @Test("several are read at once, up to so many octets, and none behind one that somebody else has")
    func together() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        for name in ["a", "b", "c"] { _ = try await store.keep(incoming(from: "\(name)@\(name).example")) }
        let given = try await MaildropTests.open(store)
        #expect(try await MaildropTests.contents(store, given).count == 3)
        #expect(try await MaildropTests.contents(store, given, octets: 23).count == 2)
        #expect(try await MaildropTests.contents(store, given, octets: 1).count == 1)
        _ = try await store.perform(
            .claim(lease: .seconds(60), takeOver: true), on: given[1].conversationID, by: ActingAgent("maja"),
            at: noon
        ).get()
        #expect(try await MaildropTests.contents(store, given).count == 1)
    }

    @Test("a file that is lost after it was counted keeps back nobody's message but its own")
    func lostLater() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let whole = try await store.keep(incoming(from: "a@a.example"))
        let names = try await spool(1, in: store)
        let given = try await MaildropTests.open(store, at: noon + hours(1))
        #expect(given.count == 2 && given.first?.id == whole.publicID)
        let path = try #require(
            FileManager.default.enumerator(atPath: fixture.path)?.compactMap { $0 as? String }.first {
                $0.hasSuffix(names[0])
            })
        try FileManager.default.removeItem(atPath: fixture.path + "/" + path)
        #expect(try await MaildropTests.contents(store, given).count == 1)
        await #expect(throws: StoreFailure.self) { try await MaildropTests.contents(store, [given[1]]) }
    }
}
