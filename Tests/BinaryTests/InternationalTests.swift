import Foundation
import Testing

@Suite("addresses that are not ASCII")
struct InternationalTests {
    private let sender = "jörg@client.example"

    private func deliver(_ gateway: Gateway, _ smtp: Client) throws -> String {
        let answer = try smtp.say("MAIL FROM:<\(sender)> BODY=8BITMIME SMTPUTF8")
        guard answer.hasPrefix("250") else { return answer }
        try smtp.say("RCPT TO:<replies@campaign.example>")
        try smtp.say("DATA")
        try smtp.socket.send(
            Array((mail(from: sender, subject: "Grüße", id: "international") + ".\r\n").utf8))
        return try smtp.reply().last ?? ""
    }

    @Test("SMTPUTF8 is offered, kept as such, and acknowledged with SMTPUTF8 where the smarthost offers it")
    func offered() throws {
        let smarthost = try FakeSmarthost(extensions: ["SMTPUTF8"])
        let gateway = try Gateway(outgoing: smarthost.outgoing)
        try gateway.start()
        defer { gateway.kill() }
        let client = try Client(LineSocket(port: gateway.smtpPort), hello: nil)
        try client.socket.send(Array("EHLO mx.test\r\n".utf8))
        #expect(try client.reply().contains { $0.dropFirst(4) == "SMTPUTF8" })
        #expect(try deliver(gateway, client).hasPrefix("250 2.6.0"))
        let trace = try gateway.traces()[0]
        #expect(trace.hasPrefix("Return-Path: <\(sender)>"), "\(trace)")
        #expect(trace.contains(" with UTF8SMTP id "), "\(trace)")
        #expect(try gateway.json([Conversation].self, "queue", "list").map(\.customer) == [sender])
        try waitUntil("the acknowledgement") { smarthost.received.count == 1 }
        let acknowledgement = smarthost.received[0]
        #expect(acknowledgement.recipient == "<\(sender)>")
        #expect(acknowledgement.sender == "<> BODY=8BITMIME SMTPUTF8")
        #expect(acknowledgement.field("To")?.contains(sender) == true, "\(acknowledgement.text)")
        // An ASCII address goes out as ever.
        try client.deliver(from: "ann@client.example", mail())
        try waitUntil("the other acknowledgement") { smarthost.received.count == 2 }
        #expect(smarthost.received[1].sender == "<>")
    }

    @Test("a smarthost that does not offer SMTPUTF8 gets nothing; the acknowledgement fails with the reason")
    func notOffered() throws {
        let smarthost = try FakeSmarthost()
        let gateway = try Gateway(outgoing: smarthost.outgoing)
        try gateway.start()
        defer { gateway.kill() }
        let client = try Client(port: gateway.smtpPort)
        #expect(try deliver(gateway, client).hasPrefix("250 2.6.0"))
        try client.deliver(from: "ann@client.example", mail())
        try waitUntil("both to be settled") {
            try gateway.json([OutboxRow].self, "outbox", "list").first?.state == "failed"
                && smarthost.received.count == 1
        }
        let row = try gateway.json([OutboxRow].self, "outbox", "list")[0]
        #expect(
            row.answer
                == "553 5.6.7 The address has characters other than ASCII, and the smarthost does not offer SMTPUTF8"
        )
        #expect(smarthost.received[0].recipient == "<ann@client.example>")
    }

    @Test("without SMTPUTF8 in MAIL such an address is refused with the reason")
    func notAskedFor() throws {
        let gateway = try Gateway()
        try gateway.start()
        defer { gateway.kill() }
        let client = try Client(port: gateway.smtpPort)
        #expect(try client.say("MAIL FROM:<\(sender)>").hasPrefix("553 5.6.7"))
        try client.say("MAIL FROM:<ann@client.example>")
        #expect(try client.say("RCPT TO:<jörg@campaign.example>").hasPrefix("553 5.6.7"))
    }
}
