import Acknowledge
import Mail
import Store
import Testing
import Triage

@Suite("copies of a helpdesk's answers")
struct HelpdeskCopyTests {
    private func copy(
        to recipients: Set<String> = ["ann@client.example"], id: String = "hd1", inReplyTo: [String] = [],
        references: [String] = [], token: String? = nil, at now: Moment = noon + hours(1)
    ) -> IncomingMessage {
        var message = incoming(
            from: "maja@desk.example", id: id, inReplyTo: inReplyTo, references: references, token: token,
            subject: "Re: x", at: now)
        message.replies[0].helpdesk = HelpdeskCopy(
            agent: "maja@desk.example", name: "Maja", recipients: recipients)
        return message
    }

    @Test(
        "a copy answers the customer's round and is no message of his",
        arguments: ["token", "reply", "references"])
    func answers(_ how: String) async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.promise(incoming(id: "q1", subject: "x"), due: noon + hours(2))
        let given =
            switch how {
            case "token": copy(token: kept.conversation)
            case "reply": copy(inReplyTo: ["<q1@client.example>"])
            default: copy(references: ["<0@x>", "<q1@client.example>"])
            }
        let seen = try await store.keep(given)
        #expect(seen.conversation == kept.conversation && !seen.decision.send)
        let detail = try #require(try await store.conversation(kept.conversation, at: noon))
        #expect(detail.replies.map(\.id) == [kept.publicID])
        #expect(detail.summary.state == "answered" && detail.promises.map(\.state) == [.kept])
        let answer = try #require(try await store.answers(of: kept.conversation, by: ActingAgent("x")).first)
        #expect(answer.state == .seen && answer.agent == "maja@desk.example" && answer.id == seen.publicID)
        let message = try #require(answer.message)
        let raw = try #require(try await store.content(of: message))
        #expect(raw.bytes == Array("Subject: x\r\n\r\nhello\r\n".utf8))
        #expect(try await store.events(kept.conversation).contains("answer.seen"))
        // The customer answers the helpdesk's own message.
        let next = try await store.keep(
            incoming(inReplyTo: ["<hd1@client.example>"], subject: "Re: x", at: noon + hours(2)))
        #expect(next.conversation == kept.conversation)
        #expect(try await store.state(kept.conversation) == "waiting")
    }

    @Test("what names no conversation, or is not written to its customer, is a message like any other")
    func others() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.keep(incoming(id: "q1", subject: "x"))
        let stranger = try await store.keep(
            copy(to: ["bob@other.example"], inReplyTo: ["<q1@client.example>"]))
        #expect(stranger.conversation != kept.conversation)
        let unnamed = try await store.keep(copy(id: "hd2", at: noon + hours(20)))
        #expect(unnamed.conversation != kept.conversation)
        #expect(try await store.state(kept.conversation) == "waiting")
        #expect(try await store.answers(of: kept.conversation, by: ActingAgent("x")).isEmpty)
    }

    @Test("a second copy of the same message is kept once; what was handed over is answered")
    func twice() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.keep(incoming(id: "q1", subject: "x"))
        #expect(try await store.handOver(kept.conversation, agent: "desk", at: noon).isDone)
        for _ in 0..<2 { _ = try await store.keep(copy(inReplyTo: ["<q1@client.example>"])) }
        #expect(try await store.answers(of: kept.conversation, by: ActingAgent("x")).count == 1)
        #expect(try await store.rawMessages(containing: nil, after: 0, octets: 10_000).messages.count == 2)
        #expect(try await store.state(kept.conversation) == "answered")
    }

    @Test("what the customer wrote after the message that is answered still waits")
    func newer() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.keep(incoming(id: "q1", subject: "x"))
        let second = try await store.keep(incoming(id: "q2", subject: "x", at: noon + .seconds(60)))
        #expect(second.conversation == kept.conversation)
        _ = try await store.keep(copy(inReplyTo: ["<q1@client.example>"]))
        #expect(try await store.state(kept.conversation) == "waiting")
        #expect(
            try await store.conversation(kept.conversation, at: noon)?.summary.lastAnswer == noon + hours(1))
    }
}
