import Foundation
import Testing

/// Agents answer over the API of the real program; the smarthost and the customer are tests.
@Suite("what agents write back")
struct AgentAnswerTests {
    private struct Queued: Decodable {
        let answer: Answer
        let undo: String
        let repeated: Bool
    }
    private struct Answer: Decodable {
        let id: String
        let state: String
        let reason: String?
        let text: String
    }
    private struct Page<Item: Decodable>: Decodable { let items: [Item] }
    private struct Problem: Decodable {
        let status: Int
        let messages: [ConversationDetail.Message]?
    }

    private func start(_ smarthost: FakeSmarthost, answers: String = "{delay: 0s}", extra: String = "") throws
        -> (Gateway, Client)
    {
        let gateway = try Gateway(
            outgoing: smarthost.outgoing,
            extra: "acknowledge_unauthenticated: true\nanswers: \(answers)\n\(extra)")
        try gateway.start()
        return (gateway, try Client(port: gateway.smtpPort))
    }

    private func ask<Value: Decodable>(
        _ type: Value.Type, _ gateway: Gateway, _ path: String, _ body: String? = nil, _ fields: String...
    ) throws -> Value {
        var arguments = [
            "curl", "-sS", "--unix-socket", "\(gateway.folder.path)/data/porchlight.sock",
            "http://localhost/api/v1/\(path)",
        ]
        if let body { arguments += ["-H", "Content-Type: application/json", "-d", body] }
        for field in fields { arguments += ["-H", field] }
        let answer = try run(arguments)
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        do { return try decoder.decode(type, from: Data(answer.bytes)) } catch {
            throw HarnessFailure("\(path) was answered \(answer.output.prefix(500)) \(answer.errors)")
        }
    }

    /// A customer's message that the smarthost has acknowledged, claimed; its conversation.
    private func claimed(_ gateway: Gateway, _ client: Client, _ smarthost: FakeSmarthost) throws
        -> ConversationDetail
    {
        try client.deliver(
            from: "ann@client.example", mail(id: "first", fields: ["References: <older@client.example>"]))
        try waitUntil("the acknowledgement") { smarthost.received.count == 1 }
        return try ask(ConversationDetail.self, gateway, "conversations/next", "{}")
    }

    private func answers(_ gateway: Gateway, _ id: String) throws -> [Answer] {
        try ask(Page<Answer>.self, gateway, "conversations/\(id)/answers").items
    }

    @Test(
        "an answer arrives once with a person's fields; the customer's reply joins; a report brings it back")
    func wholeWay() throws {
        let smarthost = try FakeSmarthost()
        let (gateway, client) = try start(smarthost)
        defer { gateway.kill() }
        let detail = try claimed(gateway, client, smarthost)
        let id = detail.conversation.id
        let body =
            #"{"text": "Hello Ann,\n\nit is grün: https://shop.example/green.\n.\nMaja", "resolve": true, "seen": "\#(detail.messages[0].id)", "attachments": [{"filename": "Größe.txt", "type": "text/plain", "content": "aGVsbG8="}]}"#
        let key = "Idempotency-Key: 3f0c"
        let queued = try ask(Queued.self, gateway, "conversations/\(id)/reply", body, key)
        let again = try ask(Queued.self, gateway, "conversations/\(id)/reply", body, key)
        #expect(
            again.answer.id == queued.answer.id && again.undo == queued.undo && again.repeated
                && !queued.repeated)
        try waitUntil("the answer") { smarthost.received.count == 2 }
        try waitUntil("its state") { try answers(gateway, id).first?.state == "sent" }
        let sent = smarthost.received[1]
        #expect(sent.recipient == "<ann@client.example>")
        #expect(sent.sender.hasPrefix("<replies+a") && sent.sender.hasSuffix("@campaign.example>"))
        #expect(sent.field("Auto-Submitted") == nil && sent.field("Precedence") == nil)
        #expect(sent.field("X-Auto-Response-Suppress") == nil)
        #expect(sent.text.contains("<replies+c"), "the conversation's token is in Reply-To")
        #expect(try readByPython(sent.content) == AgentAnswerTests.expected)
        let state = { try gateway.json(ConversationDetail.self, "queue", "show", id).conversation.state }
        #expect(try state() == "resolved")

        let messageID = try #require(sent.field("Message-ID"))
        try client.deliver(
            from: "ann@client.example",
            mail(subject: "AW: spring", fields: ["In-Reply-To: \(messageID)"], body: "Thank you, but why?"))
        try waitUntil("the customer's reply") { try state() == "waiting" }

        let bounce = sent.sender.dropFirst().dropLast()
        try client.deliver(from: "", to: String(bounce), AgentAnswerTests.report(about: messageID))
        try waitUntil("the report") { try answers(gateway, id).first?.state == "failed" }
        #expect(try answers(gateway, id).first?.reason == "the mailbox does not exist")
        #expect(try state() == "waiting")
        let shown = try gateway.json(ConversationDetail.self, "queue", "show", id)
        #expect(shown.messages.map(\.lane) == ["person", "person", "bounce"])
        #expect(
            smarthost.received.filter { $0.recipient.contains("ann@") && $0.field("Auto-Submitted") == nil }
                .count == 1)
    }

    @Test("what the customer wrote meanwhile comes back with the refusal, and nothing is sent")
    func newMessage() throws {
        let smarthost = try FakeSmarthost()
        let (gateway, client) = try start(smarthost)
        defer { gateway.kill() }
        let detail = try claimed(gateway, client, smarthost)
        let id = detail.conversation.id
        try client.deliver(
            from: "ann@client.example",
            mail(fields: ["In-Reply-To: <first@client.example>"], body: "And in blue?"))
        let problem = try ask(
            Problem.self, gateway, "conversations/\(id)/reply",
            #"{"text": "Green.", "seen": "\#(detail.messages[0].id)"}"#)
        #expect(problem.status == 409 && problem.messages?.map(\.newText) == ["And in blue?"])
        #expect(try answers(gateway, id).isEmpty)
    }

    @Test("the same bytes go out after kill -9 between content and answer")
    func killed() throws {
        let smarthost = try FakeSmarthost()
        let (gateway, client) = try start(smarthost)
        let detail = try claimed(gateway, client, smarthost)
        smarthost.behave([.cutAfterContent])
        _ = try ask(
            Queued.self, gateway, "conversations/\(detail.conversation.id)/reply", #"{"text": "Green."}"#)
        try waitUntil("the content") { smarthost.received.count == 2 }
        gateway.kill()
        try gateway.start()
        defer { gateway.kill() }
        try waitUntil("the repetition") { smarthost.received.count == 3 }
        #expect(smarthost.received[1].content == smarthost.received[2].content)
        try waitUntil("its state") { try answers(gateway, detail.conversation.id).first?.state == "sent" }
    }

    @Test("until its time an answer can be taken back, and is never sent")
    func takenBack() throws {
        let smarthost = try FakeSmarthost()
        let (gateway, client) = try start(smarthost, answers: "{delay: 10m}")
        defer { gateway.kill() }
        let id = try claimed(gateway, client, smarthost).conversation.id
        _ = try ask(Queued.self, gateway, "conversations/\(id)/reply", #"{"text": "Green."}"#)
        #expect(try answers(gateway, id).map(\.state) == ["queued"])
        #expect(try gateway.command("outbox", "drop", "all").status == 0)
        #expect(try answers(gateway, id).map(\.state) == ["dropped"])
        #expect(
            try gateway.json(ConversationDetail.self, "queue", "show", id).conversation.state == "waiting")
        #expect(smarthost.received.count == 1)
    }

    @Test(
        "a listed helpdesk's copy answers the conversation; the same from elsewhere is a customer's message")
    func helpdesk() throws {
        for (networks, state) in [("127.0.0.1", "answered"), ("192.0.2.1", "waiting")] {
            let smarthost = try FakeSmarthost()
            let (gateway, client) = try start(
                smarthost,
                extra: "helpdesks: [{addresses: [\"@desk.example\"], networks: [\(networks)]}]\n")
            defer { gateway.kill() }
            try client.deliver(from: "ann@client.example", mail(id: "first"))
            try waitUntil("the acknowledgement") { smarthost.received.count == 1 }
            let id = try gateway.json([Conversation].self, "queue", "list")[0].id
            let copy = [
                "From: Maja <maja@desk.example>", "To: <ann@client.example>", "Subject: Re: spring",
                "Message-ID: <desk1@desk.example>", "In-Reply-To: <first@client.example>", "", "It is green.",
            ].joined(separator: "\r\n")
            #expect(try client.deliver(from: "maja@desk.example", copy + "\r\n").hasPrefix("250"))
            let shown = try gateway.json(ConversationDetail.self, "queue", "show", id)
            #expect(shown.conversation.state == state && shown.messages.count == 1)
            #expect(try answers(gateway, id).map(\.state) == (state == "answered" ? ["seen"] : []))
            #expect(smarthost.received.filter { $0.recipient.contains("desk") }.isEmpty || state == "waiting")
        }
    }

    private static let expected = """
        Re: spring
        <older@client.example> <first@client.example>
        multipart/mixed
        text/plain text/html
        Hello Ann,

        it is grün: https://shop.example/green.
        .
        Maja

        On 21 November 2026, Ann Berg wrote:
        > Hello, where is my order?
        Größe.txt text/plain hello

        """

    /// What Python's own parser makes of a mail.
    private func readByPython(_ content: [UInt8]) throws -> String {
        let script = """
            import email, email.policy, sys
            m = email.message_from_bytes(open(sys.argv[1], 'rb').read(), policy=email.policy.default)
            assert not m.defects, m.defects
            print(m['Subject']); print(m['References']); print(m.get_content_type())
            print(' '.join(p.get_content_type() for p in m.walk() if p.get_content_maintype() == 'text' and not p.get_filename()))
            print(m.get_body(('plain',)).get_content().replace('\\r\\n', '\\n').rstrip('\\n'))
            assert '<a href="https://shop.example/green">' in m.get_body(('html',)).get_content()
            for a in m.iter_attachments(): print(a.get_filename(), a.get_content_type(), a.get_content())
            """
        let folder = try TemporaryFolder()
        try Data(content).write(to: URL(filePath: "\(folder.path)/mail.eml"))
        let result = try run(["python3", "-c", script, "\(folder.path)/mail.eml"])
        guard result.status == 0 else { throw HarnessFailure(result.errors) }
        return result.output
    }

    private static func report(about messageID: String) -> String {
        [
            "From: MAILER-DAEMON@mx.client.example", "To: <replies@campaign.example>",
            "Subject: Undelivered Mail",
            "Message-ID: <report1@mx.client.example>", "Auto-Submitted: auto-replied", "MIME-Version: 1.0",
            "Content-Type: multipart/report; report-type=delivery-status; boundary=b", "", "--b",
            "Content-Type: text/plain", "", "I could not deliver it.", "--b",
            "Content-Type: message/delivery-status", "", "Reporting-MTA: dns; mx.client.example", "",
            "Final-Recipient: rfc822; ann@client.example", "Action: failed", "Status: 5.1.1",
            "Diagnostic-Code: smtp; 550 5.1.1 no such user", "--b", "Content-Type: text/rfc822-headers", "",
            "Message-ID: \(messageID)", "Subject: Re: spring", "--b--", "",
        ].joined(separator: "\r\n")
    }
}
