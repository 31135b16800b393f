import Foundation
import Glibc
import Testing

@Suite("what becomes of acknowledgements")
struct DeliveryOutcomeTests {
    private func start(_ smarthost: FakeSmarthost) throws -> (Gateway, Client) {
        let gateway = try Gateway(outgoing: smarthost.outgoing)
        try gateway.start()
        return (gateway, try Client(port: gateway.smtpPort))
    }

    @Test("a temporary refusal is tried again, with the same Message-ID")
    func temporary() throws {
        let smarthost = try FakeSmarthost()
        smarthost.behave([.answerContent("451 4.3.0 later"), .answerRecipient("450 4.2.0 greylisted")])
        let (gateway, client) = try start(smarthost)
        defer { gateway.kill() }
        try client.deliver(from: "ann@client.example", mail())
        try waitUntil("the third attempt") { smarthost.received.count == 1 }
        try waitUntil("the result") {
            try gateway.json([OutboxRow].self, "outbox", "list", "--state", "sent").count == 1
        }
        #expect(try gateway.json([OutboxRow].self, "outbox", "list", "--state", "sent")[0].attempts == 3)
    }

    @Test("a permanent refusal fails at once, visibly, and is not tried again")
    func permanent() throws {
        let smarthost = try FakeSmarthost()
        smarthost.behave([.answerRecipient("550 5.1.1 no such user")])
        let (gateway, client) = try start(smarthost)
        defer { gateway.kill() }
        try client.deliver(from: "ann@client.example", mail())
        try waitUntil("the failure") {
            try gateway.json([OutboxRow].self, "outbox", "list").first?.state == "failed"
        }
        let row = try gateway.json([OutboxRow].self, "outbox", "list")[0]
        #expect(row.answer == "550 5.1.1 no such user")
        let id = try gateway.json([Conversation].self, "queue", "list")[0].id
        #expect(
            try gateway.json(ConversationDetail.self, "queue", "show", id).messages[0].acknowledgement?.state
                == "failed")
        #expect(try gateway.command("queue", "show", id).output.contains("mail was refused"))
        #expect(smarthost.received.isEmpty)
    }

    @Test("after a cut line the same bytes go out once more; cut again, it is unknown and never sent again")
    func ambiguous() throws {
        let smarthost = try FakeSmarthost()
        smarthost.behave([.cutAfterContent, .cutAfterContent])
        let (gateway, client) = try start(smarthost)
        defer { gateway.kill() }
        try client.deliver(from: "ann@client.example", mail())
        try waitUntil("the unknown outcome") {
            try gateway.json([OutboxRow].self, "outbox", "list").first?.state == "unknown"
        }
        try client.deliver(from: "eve@client.example", mail(from: "eve@client.example"))
        try waitUntil("a later acknowledgement") { smarthost.received.count == 3 }
        #expect(smarthost.received[0].content == smarthost.received[1].content)
        #expect(smarthost.received[2].recipient == "<eve@client.example>")
    }

    @Test("a row that was attempted when the process was killed goes out again with the same bytes")
    func killedBetweenContentAndAnswer() throws {
        let smarthost = try FakeSmarthost()
        smarthost.behave([.cutAfterContent])
        let (gateway, client) = try start(smarthost)
        try client.deliver(from: "ann@client.example", mail())
        try waitUntil("the content") { smarthost.received.count == 1 }
        gateway.kill()
        try gateway.start()
        defer { gateway.kill() }
        try waitUntil("the repetition") { smarthost.received.count == 2 }
        #expect(smarthost.received[0].content == smarthost.received[1].content)
    }

    @Test("one connection carries many acknowledgements")
    func reuse() throws {
        let smarthost = try FakeSmarthost()
        let (gateway, client) = try start(smarthost)
        defer { gateway.kill() }
        for number in 0..<40 {
            try client.deliver(
                from: "c\(number)@client\(number).example",
                mail(from: "c\(number)@client\(number).example", body: "My question is number \(number)"))
        }
        try waitUntil("all acknowledgements") { smarthost.received.count == 40 }
        #expect(smarthost.connectionCount < 40)
        #expect(Set(smarthost.received.map(\.recipient)).count == 40)
    }

    @Test("a smarthost whose name cannot be found is told as the reason, and the gateway goes on")
    func unknownName() throws {
        let gateway = try Gateway(outgoing: "{smarthost: \"nosuch.invalid:25\", tls: off}")
        try gateway.start()
        defer { gateway.kill() }
        let client = try Client(port: gateway.smtpPort)
        try client.deliver(from: "ann@client.example", mail())
        try waitUntil("the reason") {
            try gateway.json([OutboxRow].self, "outbox", "list").first?.answer?.contains("nosuch.invalid")
                == true
        }
        #expect(
            try client.deliver(from: "bob@client.example", mail(from: "bob@client.example")).hasPrefix("250"))
    }

    @Test(
        "SIGTERM ends the gateway although the smarthost says nothing; the mail goes out after the next start"
    )
    func silentSmarthost() throws {
        let smarthost = try FakeSmarthost()
        smarthost.behave([.silent])
        let (gateway, client) = try start(smarthost)
        try client.deliver(from: "ann@client.example", mail())
        try waitUntil("the connection") { smarthost.connectionCount == 1 }
        gateway.signal(SIGTERM)
        try waitUntil(seconds: 30, "the end of the gateway") { !gateway.isRunning }
        #expect(gateway.waitForExit() == 0)
        try gateway.start()
        defer { gateway.kill() }
        try waitUntil("the acknowledgement") { !smarthost.received.isEmpty }
        #expect(smarthost.received.map(\.recipient) == ["<ann@client.example>"])
    }

    @Test("the log names no customer, whatever the smarthost says")
    func quietLog() throws {
        let smarthost = try FakeSmarthost()
        smarthost.behave([
            .answerRecipient("450 4.2.0 <ann@client.example>: greylisted"),
            .answerRecipient("421 ann@client.example: busy"),
        ])
        let (gateway, client) = try start(smarthost)
        defer { gateway.kill() }
        try client.deliver(from: "ann@client.example", mail(body: "a secret question"))
        try client.say("RCPT TO:<ann@elsewhere.example>")
        try waitUntil("the third attempt") { smarthost.received.count == 1 }
        #expect(gateway.log.contains("deferred"))
        #expect(!gateway.log.contains("client.example"))
        #expect(!gateway.log.contains("elsewhere.example"))
        #expect(!gateway.log.contains("secret"))
    }

    @Test("held rows stay, dropped rows never leave, paused acknowledgements wait")
    func steering() throws {
        let smarthost = try FakeSmarthost()
        let (gateway, client) = try start(smarthost)
        defer { gateway.kill() }
        #expect(try gateway.command("acks", "pause").status == 0)
        for name in ["ann", "bob", "cyd"] {
            try client.deliver(
                from: "\(name)@client.example", mail(from: "\(name)@client.example", body: "I am \(name)"))
        }
        let rows = try gateway.json([OutboxRow].self, "outbox", "list")
        #expect(rows.map(\.state) == ["queued", "queued", "queued"])
        #expect(try gateway.command("outbox", "hold", rows[0].id).output == "1 row held\n")
        #expect(try gateway.command("outbox", "drop", rows[1].id).output == "1 row dropped\n")
        #expect(try gateway.command("acks", "resume").status == 0)
        try waitUntil("the third one") { smarthost.received.count == 1 }
        #expect(smarthost.received[0].recipient == "<cyd@client.example>")
        #expect(try gateway.command("outbox", "unhold", "all").status == 0)
        try waitUntil("the first one") { smarthost.received.count == 2 }
        #expect(smarthost.received[1].recipient == "<ann@client.example>")
        #expect(try gateway.command("outbox", "drop", rows[1].id).status == 1)
    }
}

@Suite("acknowledgements with a reverse path of ours")
struct ReversePathTests {
    @Test("a failure report to the signed address marks the acknowledgement, joins, and is never answered")
    func bounce() throws {
        let smarthost = try FakeSmarthost()
        let gateway = try Gateway(
            outgoing: smarthost.outgoing,
            extra: "acknowledge_unauthenticated: true\nacknowledgements: {reverse_path: bounce}\n")
        try gateway.start()
        defer { gateway.kill() }
        let client = try Client(port: gateway.smtpPort)
        try client.deliver(from: "ann@client.example", mail())
        try waitUntil("the acknowledgement") { smarthost.received.count == 1 }
        let sender = smarthost.received[0].sender.filter { $0 != "<" && $0 != ">" }
        #expect(sender.hasPrefix("replies+b"))
        #expect(smarthost.received[0].field("X-Auto-Response-Suppress") == "OOF, AutoReply")
        try waitUntil("the result") {
            try gateway.json([OutboxRow].self, "outbox", "list", "--state", "sent").count == 1
        }
        let id = try gateway.json([Conversation].self, "queue", "list")[0].id
        for (action, state) in [("delayed", "sent"), ("failed", "failed")] {
            let report = [
                "From: MAILER-DAEMON@mx.example", "To: \(sender)", "Subject: Report \(action)",
                "Message-ID: <\(action)@mx.example>",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=b", "", "--b",
                "Content-Type: text/plain", "",
                "Sorry.", "--b", "Content-Type: message/delivery-status", "",
                "Reporting-MTA: dns; mx.example", "",
                "Final-Recipient: rfc822; ann@client.example", "Action: \(action)", "Status: 5.1.1", "--b--",
                "",
            ].joined(separator: "\r\n")
            #expect(try client.deliver(from: "", to: sender, report).hasPrefix("250"))
            let detail = try gateway.json(ConversationDetail.self, "queue", "show", id)
            #expect(detail.messages[0].acknowledgement?.state == state)
            #expect(detail.messages.last?.receipt.rule == "bounce-address")
        }
        // Somebody who writes there by hand is kept, and not answered either.
        #expect(
            try client.deliver(
                from: "eve@client.example", to: sender, mail(from: "eve@client.example", to: sender)
            ).hasPrefix("250"))
        #expect(try gateway.json([Conversation].self, "queue", "list").map(\.replies) == [4])
        #expect(smarthost.received.count == 1)
    }
}
