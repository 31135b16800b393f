import Foundation
import Testing

/// Events on their way from the running program to a system of somebody else's making.
@Suite struct WebhookTests {
    private func gateway(_ receiver: WebhookReceiver, events: String = "[reply.kept]") throws -> Gateway {
        let gateway = try Gateway(
            extra: "acknowledge_unauthenticated: true\n" + receiver.setting(events: events))
        try gateway.folder.write(receiver.secret + "\n", to: "crm.secret")
        try gateway.start()
        return gateway
    }

    private func send(_ gateway: Gateway, from sender: String) throws {
        let client = try Client(port: gateway.smtpPort)
        let answer = try client.deliver(from: sender, "From: \(sender)\r\nSubject: hello\r\n\r\nHello.\r\n")
        #expect(answer.hasPrefix("250"))
    }

    @Test(
        "kill -9 while events are delivered: each arrives, signed, and those of a conversation in their order"
    )
    func crash() throws {
        let receiver = try WebhookReceiver(refuse: 0.05)
        let gateway = try gateway(receiver)
        var count = 0
        for _ in 0..<6 {
            for number in 0..<12 {
                try send(gateway, from: "customer-\(number % 4)-of-many-others@client.example")
                count += 1
            }
            gateway.kill()
            try gateway.start()
        }
        try waitUntil(seconds: 60, "all events") {
            Set(receiver.calls.filter { $0.status == 200 }.map(\.id)).count == count
        }
        let calls = receiver.calls
        #expect(calls.allSatisfy { $0.isSigned && $0.type == "porchlight.reply.kept" })
        for (subject, events) in Dictionary(grouping: calls, by: \.subject) {
            let order = events.compactMap(\.sequence)
            #expect(order == order.sorted(), "\(subject ?? "none")")
        }
    }

    @Test("the command line lists, tests, pauses, resumes and sends again")
    func commands() throws {
        let receiver = try WebhookReceiver()
        let gateway = try gateway(receiver)
        func ask(_ words: String...) throws -> Finished {
            try run([porchlightPath, "webhook"] + words + ["--config", gateway.configPath])
        }
        let trial = try ask("test", "crm")
        #expect(
            trial.status == 0 && trial.output.contains("answered 200") && trial.output.hasSuffix("taken\n"))
        #expect(receiver.calls.map(\.type) == ["porchlight.webhook.test"] && receiver.calls[0].isSigned)
        #expect(try ask("test", "nobody").status == 1)

        #expect(try ask("pause", "crm", "--reason", "moving").output.contains("moving"))
        try send(gateway, from: "ann@client.example")
        try waitUntil(seconds: 20, "an event that waits") {
            try ask("deliveries", "crm", "--state", "waiting").output.contains("reply.kept")
        }
        #expect(try ask("list").output.contains("paused"))
        #expect(receiver.calls.count == 1)
        #expect(try ask("resume", "crm").status == 0)
        try waitUntil(seconds: 20, "the event") { receiver.calls.count == 2 }
        try waitUntil(seconds: 20, "its record") {
            try ask("deliveries", "crm", "--state", "delivered").output.contains("reply.kept")
        }
        let id = receiver.calls[1].id
        #expect(try ask("replay", "crm", id).output.contains("1 to be sent again"))
        try waitUntil(seconds: 20, "the event again") {
            receiver.calls.map(\.id).filter { $0 == id }.count == 2
        }
        #expect(try ask("replay", "crm", "evt_1_none").status == 1)
        #expect(try ask("replay", "crm").status == 64)
        #expect(try ask("replay", "crm", "--from", "2020-01-01T00:00:00Z").status == 0)
        try waitUntil(seconds: 20, "all again") { receiver.calls.map(\.id).filter { $0 == id }.count == 3 }
    }
}
