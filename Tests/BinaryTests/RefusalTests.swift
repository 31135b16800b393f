import Foundation
import Testing

@Suite("refusals help the person who reads the bounce")
struct RefusalTests {
    private func start() throws -> Gateway {
        let gateway = try Gateway(extra: "acknowledge_unauthenticated: true\nlimits: {message_size: 100KB}\n")
        try gateway.writeCampaign(
            "summer",
            Gateway.campaign(address: "summer@campaign.example").replacing(
                "+49 30 1234567", with: "+43 1 7654321")
                + "large_files: https://campaign.example/upload\n")
        try gateway.start()
        return gateway
    }

    @Test("a message that is too large is answered with where large files can be sent, of the campaign meant")
    func tooLarge() throws {
        let gateway = try start()
        defer { gateway.kill() }
        let large = mail(
            body: String(repeating: String(repeating: "x", count: 70) + "\r\n", count: 1500))
        let client = try Client(port: gateway.smtpPort)
        #expect(
            try client.deliver(from: "ann@client.example", to: "summer@campaign.example", large)
                == "552 5.3.4 This mailbox takes messages up to 100 KB. Please send large files through https://campaign.example/upload"
        )
        #expect(
            try client.deliver(from: "ann@client.example", large)
                == "552 5.3.4 This mailbox takes messages up to 100 KB. Please send it again without large attachments. You can also reach us at +49 30 1234567"
        )
        let announced = try client.say("MAIL FROM:<ann@client.example> SIZE=200000")
        #expect(announced.hasPrefix("552 5.3.4"), "\(announced)")
        #expect(try gateway.stored().isEmpty)
    }

    @Test("an unknown address is answered with how else to reach people")
    func unknownAddress() throws {
        let gateway = try start()
        defer { gateway.kill() }
        let client = try Client(port: gateway.smtpPort)
        try client.say("MAIL FROM:<ann@client.example>")
        let answer = try client.say("RCPT TO:<sprnig@campaign.example>")
        #expect(answer.hasPrefix("550 5.1.1 There is no such address here."))
        #expect(answer.hasSuffix(" You can also reach us at +49 30 1234567"), "\(answer)")
    }
}
