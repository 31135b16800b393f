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
        how: String = "text", copy: String? = nil, campaign: String = "spring", at now: Moment = noon
    ) -> IncomingMessage {
        var message = incoming(from: sender, id: id, campaign: campaign, lane: lane, at: now)
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
}
