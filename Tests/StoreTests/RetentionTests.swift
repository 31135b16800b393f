import Foundation
import Mail
@testable import Store
import Synchronization
import Testing
import Triage

@Suite("retention")
struct RetentionTests {
    private func days(_ count: Int64) -> Duration { .seconds(count * 86_400) }

    private func sweep(_ store: Store, at now: Moment) async throws -> Int {
        var sweep = RetentionSweep()
        let shortest = days(30)
        var calls = 0
        while try await !store.removeExpired(
            &sweep, shortest: shortest, time: { $1 == .spam ? shortest : $0 == "ever" ? nil : shortest * 10 },
            at: now)
        {
            calls += 1
            guard calls < 100 else { break }
        }
        return sweep.removed
    }

    @Test("a conversation goes when its lane's time is over, counted from when it was last active")
    func lanes() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let spam = try await store.keep(incoming(from: "a@a.example", lane: .spam))
        let person = try await store.keep(incoming(from: "b@b.example"))
        _ = try await store.resolve(person.conversation, agent: "maja", at: noon + days(5))
        let ever = try await store.keep(incoming(from: "c@c.example", campaign: "ever"))
        _ = try await store.resolve(ever.conversation, agent: "maja", at: noon)
        #expect(try await sweep(store, at: noon + days(30)) == 0)
        #expect(try await sweep(store, at: noon + days(31)) == 1)
        #expect(try await store.conversation(spam.conversation, at: noon) == nil)
        #expect(try await sweep(store, at: noon + days(304)) == 0)
        #expect(try await sweep(store, at: noon + days(306)) == 1)
        #expect(try await store.conversation(person.conversation, at: noon) == nil)
        #expect(try await sweep(store, at: noon + days(9999)) == 0)
        #expect(try await store.integrity() == [])
    }

    @Test("who waits is never forgotten, nor what a machine wrote to lately")
    func open() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let waits = try await store.keep(incoming(from: "a@a.example"))
        let claimed = try await store.keep(incoming(from: "b@b.example"))
        _ = try await store.claimNext(
            QueueFilter(), by: ActingAgent("maja"), lease: hours(1), at: noon + .seconds(1))
        let told = try await store.keep(incoming(from: "c@c.example"))
        _ = try await store.resolve(told.conversation, agent: "tom", at: noon)
        _ = try await store.keep(
            incoming(from: "c@c.example", lane: .autoReply, token: told.conversation, at: noon + days(200)))
        #expect(try await sweep(store, at: noon + days(400)) == 0)
        for kept in [waits, claimed, told] {
            #expect(try await store.conversation(kept.conversation, at: noon) != nil)
        }
        #expect(try await sweep(store, at: noon + days(501)) == 1)
    }

    @Test("one that was merged is kept as long as the one that has its messages, and goes with it")
    func merged() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let maja = ActingAgent("maja")
        let first = try await store.keep(incoming(subject: "x"))
        let second = try await store.keep(incoming(subject: "y"))
        _ = try await store.perform(.note("call him"), on: first.conversation, by: maja, at: noon).get()
        _ = try await store.perform(
            .merge(into: second.conversation), on: first.conversation, by: maja, at: noon
        )
        .get()
        #expect(try await sweep(store, at: noon + days(400)) == 0)
        let notes = try await store.timeline(of: second.conversation, by: maja, at: noon)?.compactMap(\.note)
        #expect(notes == ["call him"])
        let late = try await store.keep(
            incoming(token: first.conversation, subject: "Re: y", at: noon + days(400)))
        #expect(late.conversation == second.conversation)
        _ = try await store.perform(
            .resolve(answered: false), on: second.conversation, by: maja, at: noon + days(401)
        ).get()
        #expect(try await sweep(store, at: noon + days(800)) == 2)
        for one in [first, second] {
            #expect(try await store.conversation(one.conversation, at: noon) == nil)
        }
        #expect(try await store.integrity() == [])
    }

    @Test("a long one that is opened again while others are removed loses nothing")
    func opened() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let long = try await store.keep(incoming(from: "long@a.example"))
        for number in 1...210 {
            _ = try await store.keep(
                incoming(from: "long@a.example", token: long.conversation, at: noon + .seconds(number)))
        }
        _ = try await store.resolve(long.conversation, agent: "maja", at: noon + hours(1))
        // It is found, which asks twice; then it is opened again, which is as if it were kept for ever.
        let asked = Mutex(0)
        var sweep = RetentionSweep()
        _ = try await store.removeExpired(
            &sweep, shortest: days(30),
            time: { [time = days(30)] _, _ in
                asked.withLock {
                    $0 += 1
                    return $0 <= 2 ? time : nil
                }
            }, at: noon + days(60))
        #expect(asked.withLock { $0 } > 2 && sweep.removed == 0)
        #expect(try await store.conversation(long.conversation, at: noon)?.replies.count == 211)
    }

    @Test("many go in several transactions, with their files, and nothing dangles")
    func many() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let names = try await spool(5, in: store)
        for number in 0..<250 {
            _ = try await store.keep(
                incoming(from: "\(farName(number))@a.example", lane: number % 2 == 0 ? .spam : .person))
        }
        let long = try await store.keep(incoming(from: "long@a.example"))
        for number in 1...230 {
            _ = try await store.keep(
                incoming(from: "long@a.example", token: long.conversation, at: noon + .seconds(number)))
        }
        let waiting = QueueFilter()
        while let claimed = try await store.claimNext(
            waiting, by: ActingAgent("maja"), lease: days(1), at: noon + hours(1))
        {
            _ = try await store.resolve(claimed.conversation, agent: "maja", at: noon + hours(1))
        }
        #expect(try await sweep(store, at: noon + days(400)) == 256)
        for table in ["message", "conversation", "reply", "outbox"] {
            let count = try await store.read {
                try $0.numbers("SELECT count(*) FROM \(table) WHERE ?1 = ''", "")
            }
            #expect(count == [0], "\(table)")
        }
        for name in names { #expect(store.spool.size(of: name) == nil) }
        let kept = try await store.read {
            try $0.numbers("SELECT count(*) FROM removed WHERE ?1 = '' AND why = 'retention'", "")
        }
        #expect(kept == [256])
        #expect(try await store.integrity() == [])
    }

    @Test("holds that ended long ago go, those that stand do not")
    func holds() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        for name in ["a", "b"] {
            let mailbox = try #require(Mailbox("\(name)@a.example"))
            _ = try await store.addHold(mailbox, campaign: nil, note: "", by: "maja", at: noon)
        }
        _ = try await store.endHolds(of: "a@a.example", by: "maja", at: noon + days(1))
        #expect(try await store.removeEndedHolds(before: noon + days(1)) == 0)
        #expect(try await store.removeEndedHolds(before: noon + days(2)) == 1)
        #expect(try await store.holds(limit: 9).map(\.address) == ["b@a.example"])
    }

    @Test("touch points of no conversation go when their campaign's time is over")
    func touchPoints() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.keep(incoming())
        for (campaign, conversation) in [
            ("spring", nil), ("ever", nil), (nil, nil), (nil, kept.conversation),
        ] {
            var point = TouchPoint(
                customer: "ann@client.example", conversation: conversation, at: noon, channel: .phone,
                direction: .out, text: campaign ?? "none", reference: "")
            point.campaign = campaign
            _ = try await store.addTouchPoint(point, by: maja, at: noon + hours(1)).get()
        }
        let times: @Sendable (String?) -> Duration? = { $0 == "ever" ? nil : .seconds(86_400) }
        #expect(try await store.removeExpiredTouchPoints(times, at: noon + days(1)) == 0)
        #expect(try await store.removeExpiredTouchPoints(times, at: noon + days(2)) == 2)
        let left = try await store.touchPoints(of: "ann@client.example", by: maja)
        #expect(Set(left.map(\.campaign)) == ["ever", "spring"])
        #expect(left.contains { $0.conversation == kept.conversation })
    }
}
