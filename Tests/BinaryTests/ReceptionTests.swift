import Foundation
import Testing

@Suite("the running gateway takes replies and acknowledges them")
struct ReceptionTests {
    @Test("a reply is kept, queued, and its acknowledgement leaves byte for byte as stored")
    func wholePath() throws {
        let smarthost = try FakeSmarthost()
        let gateway = try Gateway(outgoing: smarthost.outgoing)
        try gateway.start()
        let message = mail(id: "whole-path", body: "Where is it?\r\n..two dots\r\nÜmlaut")
        #expect(
            try Client(port: gateway.smtpPort).deliver(
                from: "ann@client.example", message.replacing("\r\n..", with: "\r\n...")
            ).hasPrefix("250 2.6.0"))
        try waitUntil("the acknowledgement") { !smarthost.received.isEmpty }
        let acknowledgement = smarthost.received[0]
        #expect(acknowledgement.sender == "<>")
        #expect(acknowledgement.recipient == "<ann@client.example>")
        #expect(acknowledgement.field("Auto-Submitted") == "auto-replied")
        #expect(acknowledgement.field("In-Reply-To") == "<whole-path@client.example>")
        #expect(try gateway.stored("whole-path") == [message])
        let list = try gateway.json([Conversation].self, "queue", "list")
        #expect(list.map(\.state) == ["waiting"])
        try waitUntil("the result") {
            try gateway.json(ConversationDetail.self, "queue", "show", list[0].id).messages[0]
                .acknowledgement?.state == "sent"
        }
        let detail = try gateway.json(ConversationDetail.self, "queue", "show", list[0].id)
        #expect(detail.messages[0].acknowledgement?.message.map { Array($0.utf8) } == acknowledgement.content)
    }

    @Test(
        "unknown addresses and foreign domains are refused at RCPT, tags and role addresses are taken",
        arguments: [
            ("replies@campaign.example", "250 2.1.5"), ("Replies+any.tag@CAMPAIGN.example", "250 2.1.5"),
            ("postmaster@campaign.example", "250 2.1.5"), ("abuse@campaign.example", "250 2.1.5"),
            ("Postmaster", "250 2.1.5"),
            ("nobody@campaign.example", "550 5.1.1"), ("victim@foreign.example", "550 5.7.1"),
            ("victim%foreign.example@campaign.example", "550 5.1.1"),
            ("\"victim@foreign.example\"@campaign.example", "550 5.1.1"),
        ])
    func recipients(address: String, answer: String) throws {
        let gateway = try Gateway(outgoing: "{file: sent}")
        try gateway.start()
        defer { gateway.kill() }
        let client = try Client(port: gateway.smtpPort)
        try client.say("MAIL FROM:<ann@client.example>")
        #expect(try client.say("RCPT TO:<\(address)>").hasPrefix(answer))
    }

    @Test("a second message of a sender within a day joins by In-Reply-To and is not acknowledged again")
    func secondMessage() throws {
        let smarthost = try FakeSmarthost()
        let gateway = try Gateway(outgoing: smarthost.outgoing)
        try gateway.start()
        let client = try Client(port: gateway.smtpPort)
        try client.deliver(from: "ann@client.example", mail(id: "first"))
        try waitUntil("the acknowledgement") { smarthost.received.count == 1 }
        let ours = try #require(smarthost.received[0].field("Message-ID"))
        try client.deliver(
            from: "ann@client.example",
            mail(id: "second", fields: ["In-Reply-To: \(ours)"], body: "One thing more"))
        try client.deliver(
            from: "eve@client.example",
            mail(from: "eve@client.example", id: "third", fields: ["In-Reply-To: \(ours)"], body: "Not Ann"))
        try waitUntil("the acknowledgement to Eve") { smarthost.received.count == 2 }
        let list = try gateway.json([Conversation].self, "queue", "list")
        #expect(list.map(\.replies) == [2, 1])
        let first = try gateway.json(ConversationDetail.self, "queue", "show", list[0].id)
        #expect(first.messages.map(\.receipt.rule) == ["unauthenticated-allowed", "fuse-sender"])
        let linked = try gateway.json(ConversationDetail.self, "queue", "show", list[1].id)
        #expect(linked.linkedTo == list[0].id)
    }

    @Test(
        "a reply to the token of our Reply-To joins its conversation, whoever writes; a forged token does not"
    )
    func token() throws {
        let smarthost = try FakeSmarthost()
        let gateway = try Gateway(outgoing: smarthost.outgoing)
        try gateway.start()
        let client = try Client(port: gateway.smtpPort)
        try client.deliver(from: "ann@client.example", mail(id: "first"))
        try waitUntil("the acknowledgement") { smarthost.received.count == 1 }
        let text = smarthost.received[0].text.replacing("\r\n ", with: " ")
        let start = try #require(text.range(of: "<replies+"))
        let address = String(text[text.index(after: start.lowerBound)...].prefix { $0 != ">" })
        try client.deliver(
            from: "ann@home.example", to: address.lowercased(),
            mail(from: "ann@home.example", to: address, id: "b"))
        let forged = address.replacing("@", with: "x@")
        try client.deliver(
            from: "eve@home.example", to: forged, mail(from: "eve@home.example", to: forged, id: "c"))
        #expect(try gateway.json([Conversation].self, "queue", "list").map(\.replies) == [2, 1])
    }

    @Test(
        "machines are filed, shown as resolved, and never acknowledged",
        arguments: [
            ("auto-reply", "kim@agency.example", ["Auto-Submitted: auto-replied"]),
            ("bounce", "", ["X-Failed-Recipients: a@b.example"]),
            ("bulk", "news@list.example", ["List-Id: <news.list.example>"]),
        ])
    func machines(lane: String, sender: String, fields: [String]) throws {
        let smarthost = try FakeSmarthost()
        let gateway = try Gateway(outgoing: smarthost.outgoing)
        try gateway.start()
        let client = try Client(port: gateway.smtpPort)
        try client.deliver(from: sender, mail(fields: fields))
        try client.deliver(from: "person@client.example", mail(from: "person@client.example"))
        try waitUntil("the person's acknowledgement") { !smarthost.received.isEmpty }
        #expect(smarthost.received.map(\.recipient) == ["<person@client.example>"])
        #expect(
            try gateway.json([Conversation].self, "queue", "list", "--state", "resolved").map(\.lane) == [
                lane
            ])
    }

    @Test("the same message again is stored and joined, and not acknowledged again")
    func redelivery() throws {
        let smarthost = try FakeSmarthost()
        let gateway = try Gateway(outgoing: smarthost.outgoing)
        try gateway.start()
        let client = try Client(port: gateway.smtpPort)
        let message = mail(id: "again")
        try client.deliver(from: "ann@client.example", message)
        try client.deliver(from: "ann@client.example", message)
        #expect(try gateway.stored("again").count == 2)
        let list = try gateway.json([Conversation].self, "queue", "list")
        let detail = try gateway.json(ConversationDetail.self, "queue", "show", list[0].id)
        #expect(detail.messages.map(\.receipt.rule) == ["unauthenticated-allowed", "redelivery"])
    }

    @Test("a client that closes its side after the content still gets its 250")
    func halfClose() throws {
        let gateway = try Gateway(outgoing: "{file: sent}")
        try gateway.start()
        defer { gateway.kill() }
        let client = try Client(port: gateway.smtpPort)
        for command in ["MAIL FROM:<half@client.example>", "RCPT TO:<replies@campaign.example>", "DATA"] {
            try client.say(command)
        }
        try client.socket.send(Array((mail(from: "half@client.example") + ".\r\n").utf8))
        client.socket.closeSending()
        #expect(try client.reply().last?.hasPrefix("250") == true)
    }

    @Test(
        "a listed relay's bare line ends are taken and kept as they came; more than 100 Received fields are refused"
    )
    func relayContent() throws {
        let gateway = try Gateway(
            outgoing: "{file: sent}",
            extra: "acknowledge_unauthenticated: true\nrelays: [{networks: [127.0.0.1]}]\n")
        try gateway.start()
        defer { gateway.kill() }
        let client = try Client(port: gateway.smtpPort)
        let ugly =
            "From: a@client.example\r\nTo: replies@campaign.example\r\nSubject: ugly\n\none\ntwo\rthree\r\n"
        #expect(try client.deliver(from: "a@client.example", ugly).hasPrefix("250"))
        #expect(try gateway.stored("Subject: ugly") == [ugly])
        let id = try gateway.json([Conversation].self, "queue", "list")[0].id
        let detail = try gateway.json(ConversationDetail.self, "queue", "show", id)
        #expect(detail.messages[0].newText == "one\ntwo\nthree")
        let hops = (0..<101).map { "Received: from a\($0) by b; Sat, 21 Nov 2026 10:00:00 +0000" }
        #expect(
            try client.deliver(from: "b@client.example", mail(fields: Array(hops.dropLast()))).hasPrefix(
                "250"))
        #expect(try client.deliver(from: "c@client.example", mail(fields: hops)).hasPrefix("554 5.4.6"))
    }

    @Test("a campaign that has ended still takes replies and acknowledges them")
    func ended() throws {
        let smarthost = try FakeSmarthost()
        let gateway = try Gateway(
            outgoing: smarthost.outgoing,
            campaign: Gateway.campaign(address: "replies@campaign.example") + "ended: 2020-01-31\n")
        try gateway.start()
        defer { gateway.kill() }
        #expect(
            try Client(port: gateway.smtpPort).deliver(from: "ann@client.example", mail()).hasPrefix("250"))
        try waitUntil("the acknowledgement") { smarthost.received.count == 1 }
    }

    @Test(
        "without trusted results a stranger is queued, not acknowledged; with our relay's word for him he is",
        arguments: [
            ("spf=pass smtp.mailfrom=client.example", "proven-sender"), ("spf=none", "sender-unproven"),
            ("spf=fail smtp.mailfrom=client.example", "sender-failed"),
            ("dmarc=fail header.from=client.example", "sender-failed"),
        ])
    func standing(results: String, rule: String) throws {
        let gateway = try Gateway(
            outgoing: "{file: sent}", extra: "relays: [{networks: [127.0.0.1], authserv_id: mx.test}]\n")
        try gateway.start()
        defer { gateway.kill() }
        let message = mail(fields: ["Authentication-Results: mx.test; \(results)"])
        let forged = mail(
            from: "bob@client.example",
            fields: ["Authentication-Results: mx.other; spf=pass smtp.mailfrom=client.example"])
        let client = try Client(port: gateway.smtpPort)
        try client.deliver(from: "ann@client.example", message)
        try client.deliver(from: "bob@client.example", forged)
        let rules = try gateway.json([Conversation].self, "queue", "list").map {
            try gateway.json(ConversationDetail.self, "queue", "show", $0.id).messages[0].receipt.rule
        }
        #expect(rules == [rule, "sender-unproven"])
    }

    @Test("when the memory for messages in flight is spent, one is answered 452 and the others are kept")
    func memory() throws {
        let gateway = try Gateway(
            outgoing: "{file: sent}",
            extra:
                "acknowledge_unauthenticated: true\nlimits: {message_size: 1MB, memory: 2MB, spool_over: 10MB}\n"
        )
        try gateway.start()
        defer { gateway.kill() }
        let line = [UInt8](repeating: UInt8(ascii: "x"), count: 998) + Array("\r\n".utf8)
        let big = Array([[UInt8]](repeating: line, count: 900).joined())
        var senders: [Client] = []
        for number in 0..<3 {
            let client = try Client(port: gateway.smtpPort)
            for command in ["MAIL FROM:<s\(number)@x.example>", "RCPT TO:<replies@campaign.example>", "DATA"]
            {
                #expect(try client.say(command).prefix(1) != "4")
            }
            senders.append(client)
        }
        for sender in senders { try sender.socket.send(Array("Subject: big\r\n\r\n".utf8) + big) }
        // None has ended, and together they are more than the budget: one must give way.
        try waitUntil("the warning") { gateway.log.contains("no memory for a large message") }
        var answers: [String] = []
        for sender in senders {
            try sender.socket.send(Array(".\r\n".utf8))
            answers.append(String(try sender.reply().last?.prefix(9) ?? ""))
        }
        #expect(answers.sorted() == ["250 2.6.0", "250 2.6.0", "452 4.3.1"])
        #expect(try gateway.stored("Subject: big").count == 2)
        let late = try Client(port: gateway.smtpPort)
        #expect(try late.deliver(from: "late@x.example", mail(from: "late@x.example")).hasPrefix("250"))
    }
}
