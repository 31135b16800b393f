import Mail
@testable import Store
import Testing
import Triage

/// What a second message does after a first one by ann@client.example under "Re: Spring offer" (id `one`).
private struct SecondMessage: Sendable, CustomTestStringConvertible {
    enum Place: Sendable { case same, linked, new }
    let name: String
    var from: String? = "ann@client.example"
    var subject = "Re: Spring offer"
    /// `theirs` and `ours` in In-Reply-To, `one`: the id of the first message; `ack`: of our acknowledgement.
    var inReplyTo: [String] = []
    var references: [String] = []
    var hasToken = false
    var lane = Lane.person
    var days: Int64 = 1
    let place: Place
    var testDescription: String { name }
}

@Suite("which conversation a message goes on with")
struct ThreadingTests {
    private static let cases: [SecondMessage] = [
        .init(name: "same sender and subject, within the window", place: .same),
        .init(
            name: "same sender, subject with other marks", subject: "AW: Re: WG: spring  OFFER", place: .same),
        .init(name: "same sender, no subject", subject: "", place: .new),
        .init(name: "same sender, other subject", subject: "My order", place: .new),
        .init(name: "same sender and subject, after the window", days: 15, place: .new),
        .init(name: "other sender, same subject", from: "ben@client.example", place: .new),
        .init(name: "null sender, same subject", from: nil, place: .new),
        .init(name: "auto-reply of the same sender, same subject", lane: .autoReply, place: .new),
        .init(name: "In-Reply-To the first", subject: "", inReplyTo: ["one"], days: 40, place: .same),
        .init(
            name: "In-Reply-To our acknowledgement", subject: "Re: Automatic reply: your message has arrived",
            inReplyTo: ["ack"], place: .same),
        .init(
            name: "In-Reply-To, new subject over the old one", subject: "Order 22 (was: Spring offer)",
            inReplyTo: ["one"], place: .linked),
        .init(
            name: "In-Reply-To, wholly new subject", subject: "My invoice", inReplyTo: ["one"], place: .linked
        ),
        .init(
            name: "In-Reply-To by somebody else", from: "ben@client.example", inReplyTo: ["one"],
            place: .linked),
        .init(
            name: "In-Reply-To ours by somebody else", from: "ben@client.example", inReplyTo: ["ack"],
            place: .linked),
        .init(
            name: "References alone, new subject", subject: "My invoice", references: ["one"], place: .linked),
        .init(name: "References alone, old subject", references: ["one"], place: .linked),
        .init(
            name: "References of somebody else", from: "ben@client.example", references: ["one"],
            place: .linked),
        .init(name: "token", subject: "", hasToken: true, days: 300, place: .same),
        .init(name: "token, another address", from: "ann@home.example", hasToken: true, place: .same),
        .init(
            name: "token, forwarded by somebody else", from: "ben@client.example",
            subject: "Fwd: Spring offer",
            hasToken: true, place: .linked),
        .init(
            name: "token, forwarded by herself", subject: "Fwd: Spring offer", hasToken: true, place: .same),
        .init(name: "token, new subject", subject: "My invoice", hasToken: true, place: .linked),
        .init(
            name: "token, auto-reply", from: "ann@home.example", subject: "Out of office", hasToken: true,
            lane: .autoReply, place: .same),
        .init(name: "In-Reply-To of nobody we know", subject: "", inReplyTo: ["elsewhere"], place: .new),
    ]

    @Test("a message joins, is linked, or begins anew", arguments: cases)
    private func placed(_ test: SecondMessage) async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let first = try await store.keep(incoming(id: "one", subject: "Re: Spring offer"))
        let ack = try await store.dueOutbox(at: noon, createdAfter: noon - .seconds(3600), limit: 1)[0]
        let ids = [
            "one": "<one@client.example>", "ack": "<ack.\(ack.reply)@us.example>",
            "elsewhere": "<x@y.example>",
        ]
        let second = try await store.keep(
            incoming(
                from: test.from, lane: test.lane, inReplyTo: test.inReplyTo.compactMap { ids[$0] },
                references: test.references.compactMap { ids[$0] },
                token: test.hasToken ? first.conversation : nil, subject: test.subject,
                at: noon + .seconds(test.days * 86_400)))
        let linked = try await store.conversation(second.conversation, at: noon)?.linkedTo
        switch test.place {
        case .same: #expect(second.conversation == first.conversation)
        case .linked: #expect(second.conversation != first.conversation && linked == first.conversation)
        case .new: #expect(second.conversation != first.conversation && linked == nil)
        }
    }

    @Test("a token used by somebody else than the customer is an event")
    func otherSender() async throws {
        let fixture = try StoreFixture()
        let first = try await fixture.store.keep(incoming(id: "one"))
        _ = try await fixture.store.keep(incoming(from: "ben@client.example", token: first.conversation))
        let events = try await fixture.store.conversation(first.conversation, at: noon)?.events.map(\.kind)
        #expect(events?.contains("reply.other-sender") == true)
    }

    @Test("a message never joins by its subject what a machine began")
    func machines() async throws {
        let fixture = try StoreFixture()
        let first = try await fixture.store.keep(
            incoming(lane: .autoReply, silence: .autoSubmitted, subject: "Spring offer"))
        let second = try await fixture.store.keep(incoming(subject: "Re: Spring offer"))
        #expect(second.conversation != first.conversation)
    }
}
