import Foundation
import Testing

/// What `queue show` says was seen in a reply, as far as tests look at it.
private struct SeenDetail: Decodable {
    struct Message: Decodable {
        struct Observations: Decodable {
            struct Intent: Decodable {
                let kind: String
                let words: String
                let value: String?
                let day: String?
            }
            struct Language: Decodable { let code: String }
            struct Absence: Decodable {
                let backOn: String?
                let alternatives: [String]
            }
            struct Bounce: Decodable {
                struct Recipient: Decodable {
                    let address: String
                    let reason: String
                    let hard: Bool
                }
                let recipients: [Recipient]
            }
            struct Unsubscribe: Decodable { let certainty: String }
            let intents: [Intent]?
            let language: Language?
            let absence: Absence?
            let bounce: Bounce?
            let unsubscribe: Unsubscribe?
        }
        let lane: String
        let language: String?
        let receipt: ConversationDetail.Message.Receipt
        let observations: Observations?
    }
    struct Event: Decodable {
        let kind: String
        let detail: String
    }
    let messages: [Message]
    let events: [Event]
}

@Suite("what is understood of a reply is stored, shown and acted upon")
struct UnderstandingTests {
    private func gateway() throws -> Gateway {
        let campaign =
            Gateway.campaign(address: "replies@campaign.example")
            + "country: DE\norder_numbers: [\"LO-######\"]\n"
        let gateway = try Gateway(campaign: campaign)
        try gateway.start()
        return gateway
    }

    /// The only conversation of a customer.
    private func detail(_ gateway: Gateway, _ customer: String, state: String = "waiting") throws
        -> SeenDetail
    {
        let list = try gateway.json([Conversation].self, "queue", "list", "--state", state)
        let id = try #require(list.first { $0.customer == customer }?.id)
        return try gateway.json(SeenDetail.self, "queue", "show", id)
    }

    @Test("language, telephone number, day and order number of a person's reply")
    func intents() throws {
        let gateway = try gateway()
        defer { gateway.kill() }
        let body =
            "Guten Tag, meine Bestellung LO-123456 ist noch nicht da. Bitte rufen Sie mich morgen unter 030 1234567 an.\r\n"
        try Client(port: gateway.smtpPort).deliver(from: "ann@client.example", mail(body: body))
        let message = try detail(gateway, "ann@client.example").messages[0]
        #expect(
            message.lane == "person" && message.language == "de"
                && message.observations?.language?.code == "de")
        let intents = message.observations?.intents ?? []
        let callback = intents.first { $0.kind == "callback" }
        #expect(callback?.value == "+49301234567" && callback?.day == "2026-11-22")
        #expect(intents.first { $0.kind == "order-number" }?.value == "LO-123456")
        let shown = try gateway.command("queue", "list").output
        #expect(shown.contains("Ann Berg") && shown.contains("C  wants to be called"))
    }

    @Test("a complaint is dealt with before a plain question of an hour earlier")
    func order() throws {
        let gateway = try gateway()
        defer { gateway.kill() }
        let client = try Client(port: gateway.smtpPort)
        try client.deliver(from: "ann@client.example", mail(body: "Does it come in blue?\r\n"))
        try client.deliver(
            from: "ben@client.example",
            mail(
                from: "ben@client.example",
                body: "This is the third time I complain. Your service is a disgrace!\r\n"))
        let next = try gateway.json(ConversationDetail.self, "queue", "next", "--agent", "maja")
        #expect(next.conversation.customer == "ben@client.example")
    }

    @Test(
        "mail to the List-Unsubscribe address is an event and a task, whatever it says, and is not acknowledged"
    )
    func unsubscribe() throws {
        let gateway = try gateway()
        defer { gateway.kill() }
        try Client(port: gateway.smtpPort).deliver(
            from: "ann@client.example", to: "replies+unsubscribe@campaign.example",
            mail(subject: "", body: "\r\n"))
        let detail = try detail(gateway, "ann@client.example")
        #expect(
            detail.messages[0].lane == "unsubscribe"
                && detail.messages[0].receipt.rule == "unsubscribe-address")
        #expect(detail.messages[0].observations?.unsubscribe?.certainty == "certain")
        #expect(detail.events.contains { $0.kind == "unsubscribe.requested" && $0.detail == "address" })
    }

    @Test("an absence says when somebody is back and whom to write to; nobody has to deal with it")
    func absence() throws {
        let gateway = try gateway()
        defer { gateway.kill() }
        let body =
            "I am away and will be back on 7 December 2026. Please write to ben@client.example meanwhile.\r\n"
        try Client(port: gateway.smtpPort).deliver(
            from: "ann@client.example",
            mail(subject: "Automatic reply: spring", fields: ["Auto-Submitted: auto-replied"], body: body))
        let message = try detail(gateway, "ann@client.example", state: "resolved").messages[0]
        #expect(message.lane == "auto-reply" && message.observations?.absence?.backOn == "2026-12-07")
        #expect(message.observations?.absence?.alternatives == ["ben@client.example"])
    }

    @Test("a report about our acknowledgement makes it failed, by the Message-ID that it names")
    func bounce() throws {
        let smarthost = try FakeSmarthost()
        let gateway = try Gateway(outgoing: smarthost.outgoing)
        try gateway.start()
        defer { gateway.kill() }
        let client = try Client(port: gateway.smtpPort)
        try client.deliver(from: "ann@client.example", mail())
        try waitUntil("the acknowledgement") { smarthost.received.count == 1 }
        let ours = try #require(smarthost.received[0].field("Message-ID"))
        try waitUntil("the result") {
            try gateway.json([OutboxRow].self, "outbox", "list", "--state", "sent").count == 1
        }
        let report = [
            "From: MAILER-DAEMON@mx.client.example", "To: replies@campaign.example",
            "Subject: Undelivered Mail Returned to Sender", "MIME-Version: 1.0",
            "Content-Type: multipart/report; report-type=delivery-status; boundary=b", "", "--b", "",
            "It failed.", "--b",
            "Content-Type: message/delivery-status", "", "Reporting-MTA: dns; mx.client.example", "",
            "Final-Recipient: rfc822; ann@client.example", "Action: failed", "Status: 5.1.1",
            "Diagnostic-Code: smtp; 550 5.1.1 user unknown", "", "--b", "Content-Type: text/rfc822-headers",
            "",
            "Message-ID: \(ours)", "Subject: Automatic reply", "", "--b--", "",
        ].joined(separator: "\r\n")
        try client.deliver(from: "", report)
        try waitUntil("the outbox row") {
            try gateway.json([OutboxRow].self, "outbox", "list", "--state", "failed").count == 1
        }
        let message = try #require(
            try detail(gateway, "ann@client.example").messages.first { $0.lane == "bounce" })
        let recipient = message.observations?.bounce?.recipients.first
        #expect(
            recipient?.address == "ann@client.example" && recipient?.reason == "user-unknown"
                && recipient?.hard == true)
    }

    @Test("thanks in a conversation get no second acknowledgement and reopen nothing")
    func thanks() throws {
        let gateway = try gateway()
        defer { gateway.kill() }
        let client = try Client(port: gateway.smtpPort)
        try client.deliver(from: "ann@client.example", mail(id: "first"))
        let list = try gateway.json([Conversation].self, "queue", "list")
        #expect(try gateway.command("queue", "resolve", list[0].id, "--agent", "maja").status == 0)
        try client.deliver(
            from: "ann@client.example",
            mail(
                id: "second", fields: ["In-Reply-To: <first@client.example>"],
                body: "Thank you very much!\r\n\r\nAnn\r\n"))
        let detail = try detail(gateway, "ann@client.example", state: "resolved")
        #expect(detail.messages.map(\.lane) == ["person", "thanks"])
        #expect(detail.messages[1].receipt.rule == "thanks-only")
    }
}
