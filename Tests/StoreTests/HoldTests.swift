import Foundation
import Mail
@testable import Store
import Testing
import Triage

@Suite("holds")
struct HoldTests {
    private func complaint(
        from sender: String? = "ann@client.example", end: HoldPolicy.End = .resolved, at now: Moment = noon,
        reason: HoldReason? = .complaint, token: String? = nil, campaign: String = "spring",
        subject: String = ""
    ) -> IncomingMessage {
        var message = incoming(from: sender, campaign: campaign, token: token, subject: subject, at: now)
        message.replies[0].hold = reason.map { ($0, end) }
        return message
    }

    private func holdEvents(_ store: Store, _ conversation: String) async throws -> [String] {
        try await store.events(conversation).filter { $0.hasPrefix("hold.") }
    }

    @Test(
        "a complaint holds its customer until the conversation is resolved; an answer alone does not end it")
    func untilResolved() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.keep(complaint())
        var holds = try await store.holds(of: "ANN@client.example")
        #expect(holds.map(\.reason) == [.complaint] && holds[0].ended == nil)
        #expect(holds[0].conversation == kept.conversation && holds[0].campaign == "spring")
        #expect(holds[0].address == "ann@client.example" && holds[0].started == noon)
        #expect(try await store.recordAnswer(kept.conversation, agent: "maja", at: noon + hours(1)).isDone)
        #expect(try await store.holds(of: "ann@client.example").first?.ended == nil)
        #expect(try await store.resolve(kept.conversation, agent: "maja", at: noon + hours(2)).isDone)
        holds = try await store.holds(of: "ann@client.example")
        #expect(holds.map(\.how) == [.resolved] && holds[0].ended == noon + hours(2))
        #expect(
            try await holdEvents(store, kept.conversation) == [
                "hold.started complaint", "hold.ended resolved",
            ])
    }

    @Test("where an answer ends holds, it does")
    func untilAnswered() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.keep(complaint(end: .answered))
        #expect(try await store.recordAnswer(kept.conversation, agent: "maja", at: noon + hours(1)).isDone)
        #expect(try await store.holds(of: "ann@client.example").map(\.how) == [.answered])
        #expect(
            try await holdEvents(store, kept.conversation) == [
                "hold.started complaint", "hold.ended answered",
            ])
    }

    @Test("a hold comes back when the customer writes again, whatever he writes; one ended by hand does not")
    func again() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.keep(complaint())
        _ = try await store.resolve(kept.conversation, agent: "maja", at: noon + hours(1))
        _ = try await store.keep(complaint(at: noon + hours(2), reason: nil, token: kept.conversation))
        var holds = try await store.holds(of: "ann@client.example")
        #expect(holds.map { $0.ended == nil } == [true, false])
        #expect(holds[0].started == noon + hours(2))
        #expect(
            try await store.endHolds(of: "ann@client.example", by: "maja", at: noon + hours(3)) == 1)
        holds = try await store.holds(of: "ann@client.example")
        #expect(holds.first?.how == .hand && holds.first?.endedBy == "maja")
        _ = try await store.resolve(kept.conversation, agent: "maja", at: noon + hours(4))
        _ = try await store.keep(complaint(at: noon + hours(5), reason: nil, token: kept.conversation))
        #expect(try await store.holds(HoldFilter(active: true), limit: 9).isEmpty)
        _ = try await store.keep(complaint(at: noon + hours(6), token: kept.conversation))
        #expect(try await store.holds(HoldFilter(active: true), limit: 9).count == 1)
        #expect(
            try await holdEvents(store, kept.conversation) == [
                "hold.started complaint", "hold.ended resolved", "hold.started complaint", "hold.ended hand",
                "hold.started complaint",
            ])
    }

    @Test("two complaints in one conversation are one hold to whoever listens")
    func twoComplaints() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.keep(complaint())
        _ = try await store.keep(complaint(at: noon + hours(1), token: kept.conversation))
        _ = try await store.resolve(kept.conversation, agent: "maja", at: noon + hours(2))
        #expect(
            try await holdEvents(store, kept.conversation) == [
                "hold.started complaint", "hold.ended resolved",
            ])
        #expect(try await store.holds(HoldFilter(active: true), limit: 9).isEmpty)
    }

    @Test("forms of an address with a tag are held together, and nobody else with them")
    func tags() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        _ = try await store.keep(complaint(from: "Ann+shop@client.example"))
        for asked in ["ann@client.example", "ann+x@CLIENT.example", "ann+shop@client.example"] {
            #expect(try await store.holds(of: asked).count == 1)
        }
        for asked in ["anna@client.example", "ann@client.example.org", "nobody", "", "#"] {
            #expect(try await store.holds(of: asked).isEmpty)
        }
    }

    @Test("the null sender is nobody's hold, and a redelivery holds nobody twice")
    func nobody() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        _ = try await store.keep(complaint(from: nil))
        #expect(try await store.holds(limit: 9).isEmpty)
        let message = complaint()
        _ = try await store.keep(message)
        _ = try await store.keep(message.renamed)
        #expect(try await store.holds(limit: 9).count == 1)
    }

    @Test("what is changed in the row of a conversation is followed: lane, customer, campaign, messages")
    func follows() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.keep(complaint())
        let other = try await store.keep(complaint(from: "ben@b.example", reason: nil))
        func change(_ sql: String, moved: Bool = false) async throws -> [String] {
            let (one, two) = (kept.conversation, other.conversation)
            try await store.write { db, _ in
                try db.step(sql) { _ in }
                for id in [one, two] {
                    let row = try db.first("SELECT id FROM conversation WHERE public_id = ?", { $0.text(id) })
                    {
                        $0.integer(0)
                    }
                    try db.updateHolds(row ?? 0, repliesMoved: moved, at: noon + hours(1))
                }
            }
            return try await store.holds(HoldFilter(active: true), limit: 9).map {
                "\($0.address) \($0.campaign ?? "-")"
            }
        }
        #expect(try await change("UPDATE conversation SET lane = 'auto-reply' WHERE id = 1") == [])
        #expect(
            try await change("UPDATE conversation SET lane = 'person' WHERE id = 1")
                == ["ann@client.example spring"])
        #expect(
            try await change("UPDATE conversation SET campaign = 'summer' WHERE id = 1")
                == ["ann@client.example summer"])
        #expect(
            try await change(
                "UPDATE conversation SET customer = 'eve@e.example', customer_key = 'eve@e.example' WHERE id = 1"
            )
                == ["eve@e.example summer"])
        #expect(
            try await change("UPDATE reply SET conversation = 2 WHERE conversation = 1", moved: true)
                == ["ben@b.example spring"])
        #expect(
            try await change("UPDATE conversation SET state = 'resolved' WHERE id = 1")
                == ["ben@b.example spring"])
        let events = try await holdEvents(store, kept.conversation)
        #expect(
            events == [
                "hold.started complaint", "hold.ended lane", "hold.started complaint", "hold.ended moved",
                "hold.started complaint", "hold.ended sender", "hold.started complaint",
            ])
    }

    @Test("by hand: once for each campaign, listed with note and name, and ended by hand only")
    func byHand() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let ann = try #require(Mailbox("Ann+x@client.example"))
        func add(_ campaign: String?) async throws -> Bool {
            try await store.addHold(ann, campaign: campaign, note: "called\nus", by: "maja", at: noon)
        }
        #expect(try await add(nil))
        #expect(try await !add(nil))
        #expect(try await add("spring"))
        let holds = try await store.holds(of: "ann@client.example")
        #expect(holds.map(\.campaign) == [nil, "spring"])
        #expect(holds[0].note == "called us" && holds[0].startedBy == "maja" && holds[0].reason == .hand)
        let end = noon + hours(1)
        #expect(try await store.endHolds(of: "ann@client.example", campaigns: ["x"], by: "tom", at: end) == 0)
        #expect(
            try await store.endHolds(of: "ann@client.example", campaigns: ["spring"], by: "tom", at: end) == 1
        )
        #expect(try await store.endHolds(of: "ann+y@client.example", by: "tom", at: end) == 1)
        #expect(try await store.holds(HoldFilter(active: true), limit: 9).isEmpty)
    }

    @Test("lists have pages, campaigns, and what changed since a time")
    func lists() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let first = try await store.keep(complaint())
        _ = try await store.keep(complaint(from: "ben@b.example", at: noon + hours(1), campaign: "summer"))
        _ = try await store.keep(complaint(from: "eve@e.example", at: noon + hours(2)))
        _ = try await store.resolve(first.conversation, agent: "maja", at: noon + hours(3))
        func listed(_ filter: HoldFilter, after: Int64 = 0, limit: Int = 9) async throws -> [String] {
            try await store.holds(filter, after: after, limit: limit).map { String($0.address.prefix(3)) }
        }
        #expect(try await listed(HoldFilter()) == ["ann", "ben", "eve"])
        #expect(try await listed(HoldFilter(), limit: 1) == ["ann"])
        let page = try #require(await store.holds(limit: 1).first)
        #expect(try await listed(HoldFilter(), after: page.id) == ["ben", "eve"])
        #expect(try await listed(HoldFilter(campaigns: ["spring"])) == ["ann", "eve"])
        #expect(try await listed(HoldFilter(since: noon + hours(2))) == ["ann", "eve"])
        #expect(try await listed(HoldFilter(active: true)) == ["ben", "eve"])
        #expect(try await listed(HoldFilter(active: false)) == ["ann"])
    }

    @Test("what was handed over too long ago lapses, and does not come back")
    func lapses() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.keep(complaint())
        _ = try await store.handOver(kept.conversation, agent: "maja", at: noon)
        #expect(try await store.holds(HoldFilter(active: true), limit: 9).count == 1)
        #expect(try await store.lapseHolds(handedOverBefore: noon, at: noon + hours(1)) == 0)
        #expect(try await store.lapseHolds(handedOverBefore: noon + hours(1), at: noon + hours(1)) == 1)
        #expect(try await store.holds(of: "ann@client.example").map(\.how) == [.lapsed])
        _ = try await store.keep(complaint(at: noon + hours(2), reason: nil, token: kept.conversation))
        #expect(try await store.holds(HoldFilter(active: true), limit: 9).isEmpty)
    }
}
