import Foundation
import Mail
@testable import Store
import Testing
@testable import Triage

@Suite("wishes for no more mail")
struct UnsubscribeTests {
    private func wish(
        from sender: String? = "Ann@client.example", id: String = UUID().uuidString,
        lane: Lane = .unsubscribe,
        how: String = "text", copy: String? = nil, campaign: String = "spring",
        standing: SenderStanding = .proven, at now: Moment = noon
    ) -> IncomingMessage {
        var message = incoming(
            from: sender, id: id, campaign: campaign, lane: lane, standing: standing, at: now)
        message.replies[0].notices = [Notice(.unsubscribeRequested, how)]
        if let copy {
            message.replies[0].mailing = try? MailingToken(mailing: "m1", recipient: copy, campaign: campaign)
            { _ in
                Array(0..<32)
            }
        }
        return message
    }

    @Test("a wish is a row, once for each campaign, address and copy; said again it has the new reply")
    func rows() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let first = try await store.keep(wish())
        let again = try await store.keep(wish(from: "ann+x@CLIENT.example", at: noon + hours(1)))
        let same = try await store.keep(wish(from: "ann@client.example", how: "address", at: noon + hours(2)))
        _ = try await store.keep(wish(campaign: "summer"))
        _ = try await store.keep(incoming())
        let all = try await store.unsubscribes(limit: 9)
        #expect(all.map(\.campaign) == ["spring", "spring", "summer"])
        #expect(all.map(\.address) == ["Ann@client.example", "ann+x@CLIENT.example", "Ann@client.example"])
        #expect(
            all[0].reply == same.publicID && all[0].requested == noon + hours(2) && all[0].wish == "address")
        #expect(all[0].confirmed == nil && all[0].how == nil && all[0].attempts == 0)
        #expect(try await store.unsubscribes(campaign: "summer", limit: 9).count == 1)
        #expect(try await store.unsubscribes(after: all[0].id, limit: 1).map(\.id) == [all[1].id])
        for kept in [first, again, same] {
            #expect(try await store.unsubscribeState(reply: kept.publicID) == .requested)
        }
        #expect(try await store.unsubscribeState(reply: "none") == nil)
    }

    @Test("it is confirmed once, by row or address, and the acknowledgement may say so")
    func confirmed() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.keep(wish())
        #expect(try await store.due().first?.unsubscribe == .requested)
        let id = try #require(await store.unsubscribes(limit: 1).first).id
        #expect(try await store.confirmUnsubscribe(.ids([id, 99]), how: .post, at: noon + hours(1)) == 1)
        #expect(try await store.confirmUnsubscribe(.ids([id]), how: .csv, at: noon + hours(2)) == 0)
        #expect(try await store.due().first?.unsubscribe == .confirmed)
        #expect(try await store.unsubscribeState(reply: kept.publicID) == .confirmed)
        #expect(try await store.reply(kept.publicID, at: noon)?.unsubscribe == .confirmed)
        let row = try #require(await store.unsubscribes(confirmed: true, limit: 1).first)
        #expect(row.how == .post && row.confirmed == noon + hours(1))
        #expect(try await store.unsubscribes(confirmed: false, limit: 1).isEmpty)
        #expect(try await store.unsubscribesToSend(campaign: "spring", at: noon + hours(9), limit: 9).isEmpty)
        #expect(
            try await store.events(kept.conversation).suffix(1) == ["unsubscribe.confirmed post"])
        let other = try await store.keep(wish(from: "ben@b.example"))
        let by = UnsubscribeSelection.address("BEN@b.example", campaign: "spring")
        #expect(try await store.confirmUnsubscribe(by, how: .csv, at: noon) == 1)
        #expect(try await store.unsubscribeState(reply: other.publicID) == .confirmed)
    }

    @Test("who asks again after it was confirmed still gets mail: it is passed on anew; a redelivery is not")
    func again() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let message = wish()
        _ = try await store.keep(message)
        let id = try #require(await store.unsubscribes(limit: 1).first).id
        _ = try await store.confirmUnsubscribe(.ids([id]), how: .webhook, at: noon)
        _ = try await store.keep(message.renamed)
        #expect(try await store.unsubscribes(confirmed: true, limit: 9).count == 1)
        _ = try await store.keep(wish(at: noon + hours(30)))
        let row = try #require(
            await store.unsubscribesToSend(campaign: "spring", at: noon + hours(30), limit: 9).first)
        #expect(row.id == id && row.attempts == 0 && row.requested == noon + hours(30))
    }

    @Test("attempts that fail are put off, and given up in the end, which a person sees")
    func attempts() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.keep(wish())
        func due(_ after: Int64) async throws -> [Unsubscription] {
            try await store.unsubscribesToSend(campaign: "spring", at: noon + .seconds(after), limit: 9)
        }
        let id = try #require(await due(0).first).id
        #expect(try await store.unsubscribesToSend(campaign: "summer", at: noon, limit: 9).isEmpty)
        try await store.recordUnsubscribeAttempt(id, failure: "503", retry: noon + .seconds(60), at: noon)
        #expect(try await due(59).isEmpty)
        #expect(try await due(60).first?.attempts == 1)
        _ = try await store.keep(wish(at: noon + .seconds(5)))
        #expect(try await due(59).isEmpty, "asked again meanwhile: the pause stands")
        try await store.recordUnsubscribeAttempt(id, failure: "404", retry: nil, at: noon + .seconds(60))
        #expect(try await due(9999).isEmpty)
        let row = try #require(await store.unsubscribes(confirmed: false, limit: 1).first)
        #expect(row.attempts == 2 && row.lastError == "404")
        let events = try await store.events(kept.conversation) + store.events(row.reply)
        #expect(events.contains("unsubscribe.failed attempt 1"))
        _ = try await store.keep(wish(at: noon + hours(1)))
        #expect(try await due(3600).count == 1, "asked again after that: tried again")
        _ = try await store.confirmUnsubscribe(.ids([id]), how: .person, at: noon)
        try await store.recordUnsubscribeAttempt(id, failure: "late", retry: nil, at: noon)
        #expect(try await store.unsubscribes(limit: 1).first?.lastError == nil)
    }

    @Test("a complaint is of who complains, not of who reports it; whom nobody can name is nobody")
    func complaints() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        var named = wish(from: "fbl@provider.example", lane: .feedbackReport, how: "complaint")
        named.replies[0].judgement.feedback = FeedbackReport(
            kind: .complaint("abuse"), recipient: "ann@client.example")
        _ = try await store.keep(named)
        _ = try await store.keep(wish(from: "fbl@provider.example", lane: .feedbackReport, how: "complaint"))
        _ = try await store.keep(
            wish(from: nil, lane: .feedbackReport, how: "complaint", copy: "r77"))
        let all = try await store.unsubscribes(limit: 9)
        #expect(all.map(\.address) == ["ann@client.example", ""])
        #expect(all.map(\.mailingRecipient) == [nil, "r77"])
        #expect(all.last?.mailing == "m1")
    }

    private func due(_ store: Store, at now: Moment = noon) async throws -> [Unsubscription] {
        try await store.unsubscribesToSend(campaign: "spring", at: now, limit: 9)
    }

    @Test("only what a proven sender says, or whoever has a token of that copy, is passed on by itself")
    func standing() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        _ = try await store.keep(wish(from: "p@a.example"))
        _ = try await store.keep(wish(from: "u@a.example", standing: .unproven))
        _ = try await store.keep(wish(from: "f@a.example", standing: .failed))
        _ = try await store.keep(wish(from: "p@a.example", copy: "r1"))
        _ = try await store.keep(wish(from: "v@a.example", copy: "r2", standing: .unproven))
        _ = try await store.keep(wish(from: "f@a.example", copy: "r3", standing: .failed))
        let all = try await store.unsubscribes(limit: 9)
        #expect(all.map(\.standing) == [.proven, .unproven, .failed, .proven, .unproven, .failed])
        #expect(
            all.map(\.address) == [
                "p@a.example", "u@a.example", "f@a.example", "p@a.example", "", "f@a.example",
            ])
        #expect(try await Set(due(store).map(\.id)) == Set([all[0], all[3], all[4]].map(\.id)))
        for reported: SenderStanding in [.proven, .unproven] {
            var report = wish(
                from: "fbl@provider.example", lane: .feedbackReport, how: "complaint", standing: reported)
            report.replies[0].judgement.feedback = FeedbackReport(
                kind: .complaint("abuse"), recipient: "\(reported)@b.example")
            _ = try await store.keep(report)
        }
        #expect(
            try await due(store).allSatisfy { !$0.address.hasSuffix("b.example") },
            "who reports is not who complains")
    }

    @Test("who says it better is believed; who forged it changes nothing")
    func better() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        _ = try await store.keep(wish(standing: .failed))
        _ = try await store.keep(wish(standing: .unproven, at: noon + .seconds(1)))
        #expect(try await due(store, at: noon + hours(1)).isEmpty)
        let proven = try await store.keep(wish(at: noon + .seconds(2)))
        let forged = try await store.keep(wish(standing: .failed, at: noon + .seconds(3)))
        var row = try #require(await store.unsubscribes(limit: 2).first)
        #expect(row.standing == .proven && row.reply == proven.publicID)
        #expect(try await due(store, at: noon + .seconds(2)) == [row])
        _ = try await store.confirmUnsubscribe(.ids([row.id]), how: .post, at: noon + .seconds(4))
        _ = try await store.keep(wish(standing: .failed, at: noon + .seconds(5)))
        #expect(try await store.unsubscribeState(reply: forged.publicID) == .confirmed)
        _ = try await store.keep(wish(standing: .unproven, at: noon + .seconds(6)))
        row = try #require(await store.unsubscribes(limit: 2).first)
        #expect(row.confirmed == nil && row.standing == .unproven)
        #expect(try await due(store, at: noon + hours(1)).isEmpty)
    }

    @Test(
        "others know a wish by a random name, and by another one when it is said again after it was confirmed"
    )
    func names() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        _ = try await store.keep(wish())
        _ = try await store.keep(wish(from: "ben@b.example"))
        let first = try await store.unsubscribes(limit: 9).map(\.publicID)
        #expect(Set(first).count == 2 && first.allSatisfy { $0.count == PublicID.replyLength })
        _ = try await store.keep(wish(at: noon + hours(1)))
        #expect(try await store.unsubscribes(limit: 9).map(\.publicID) == first)
        let id = try #require(await store.unsubscribes(limit: 1).first).id
        _ = try await store.confirmUnsubscribe(.ids([id]), how: .post, at: noon + hours(2))
        _ = try await store.keep(wish(at: noon + hours(3)))
        let again = try await store.unsubscribes(limit: 9).map(\.publicID)
        #expect(again[0] != first[0] && again[1] == first[1])
    }

    @Test(
        "the address is the one before its own system marked it, not what a forwarder says it was",
        arguments: [
            ("prvs=0123456789=ann@client.example", "ann@client.example"),
            ("btv1==abc==ann@client.example", "ann@client.example"),
            ("prvs=ann@client.example", "prvs=ann@client.example"),
            ("SRS0=ab=cd=b.example=ann@client.example", "SRS0=ab=cd=b.example=ann@client.example"),
            (
                "x+SRS=ab=cd=client.example=ann@client.example",
                "x+SRS=ab=cd=client.example=ann@client.example"
            ),
        ])
    func marked(sender: String, address: String) async throws {
        let fixture = try StoreFixture()
        _ = try await fixture.store.keep(wish(from: sender))
        #expect(try await fixture.store.unsubscribes(limit: 9).map(\.address) == [address])
    }

    @Test("only one of two takes a wish, and the other when the first came to nothing")
    func claims() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let first = try await store.keep(wish())
        _ = try await store.keep(wish(at: noon + .seconds(1)))
        let now = noon + .seconds(2)
        let found = try #require(await store.unsubscriptionToSend(reply: first.publicID, at: now))
        #expect(try await due(store, at: now) == [found])
        #expect(try await store.unsubscriptionToSend(reply: "none", at: now) == nil)
        #expect(try await store.claimUnsubscribe(found.id, at: now, until: now + .seconds(60)))
        #expect(try await !store.claimUnsubscribe(found.id, at: now, until: now + .seconds(61)))
        #expect(try await store.unsubscriptionToSend(reply: first.publicID, at: now) == nil)
        #expect(try await due(store, at: now).isEmpty)
        #expect(
            try await store.claimUnsubscribe(
                found.id, at: now + .seconds(60), until: now + .seconds(120)))
        _ = try await store.confirmUnsubscribe(.ids([found.id]), how: .post, at: now)
        #expect(try await !store.claimUnsubscribe(found.id, at: now + hours(1), until: now + hours(2)))
        let unproven = try await store.keep(wish(from: "u@a.example", standing: .unproven))
        let id = try #require(await store.unsubscribes(confirmed: false, limit: 1).first).id
        #expect(try await !store.claimUnsubscribe(id, at: now, until: now + hours(2)))
        #expect(try await store.unsubscriptionToSend(reply: unproven.publicID, at: now) == nil)
    }

    @Test("a list confirms addresses and copies together, each wish once")
    func lists() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        _ = try await store.keep(wish())
        _ = try await store.keep(wish(copy: "r1"))
        _ = try await store.keep(wish(from: "v@a.example", copy: "r2", standing: .unproven))
        _ = try await store.keep(wish(from: "other@a.example"))
        _ = try await store.keep(wish(campaign: "summer"))
        func confirm(_ addresses: [String], _ recipients: [String]) async throws -> Int {
            try await store.confirmUnsubscribes(
                campaign: "spring", addresses: addresses, recipients: recipients, how: .csv, at: noon)
        }
        #expect(try await confirm([""], ["", "none"]) == 0)
        let many = (0..<1500).map { "x\($0)@b.example" }
        #expect(try await confirm(many + ["ANN@client.example"], ["r1", "r2"]) == 3)
        #expect(try await confirm(["ann@client.example"], ["r2"]) == 0)
        #expect(
            try await store.unsubscribes(confirmed: false, limit: 9).map(\.address)
                == ["other@a.example", "Ann@client.example"])
    }
}
