import Foundation
import Testing

@Suite("what the campaign sent is recognised in replies")
struct SentTextTests {
    private static let sent = [
        "Spring is here, and so is our new tent for the whole family.",
        "It weighs less than four kilograms and stands within five minutes.",
        "Order before the end of May and we pay the postage for you.",
    ]
    /// As a client leaves it that marks no quotes and breaks lines anew.
    private static let unmarked =
        "Does it come in blue?\r\n\r\nSpring is here, and so is our new tent for\r\nthe whole family.  It weighs less than four\r\n"
        + "kilograms and stands within five minutes. Order before the\r\nend of May and we pay the postage for you.\r\n"

    private func newText(_ gateway: Gateway, of sender: String) throws -> String {
        let list = try gateway.json([Conversation].self, "queue", "list")
        let id = try #require(list.first { $0.customer == sender }?.id)
        return try gateway.json(ConversationDetail.self, "queue", "show", id).messages[0].newText
    }

    @Test("from a file of the configuration")
    func configured() throws {
        let gateway = try Gateway(
            campaign: Gateway.campaign(address: "replies@campaign.example") + "sent_text: [mailing.html]\n")
        try gateway.folder.write(
            "<html><body>" + SentTextTests.sent.map { "<p>\($0)</p>" }.joined() + "</body></html>",
            to: "campaigns/spring/mailing.html")
        try gateway.start()
        defer { gateway.kill() }
        try Client(port: gateway.smtpPort).deliver(
            from: "ann@client.example", mail(body: SentTextTests.unmarked))
        #expect(try newText(gateway, of: "ann@client.example") == "Does it come in blue?")
        let id = try gateway.json([Conversation].self, "queue", "list")[0].id
        let shown = try gateway.command("queue", "show", id).output
        #expect(!shown.contains("Spring is here"))
        let whole = try gateway.command("queue", "show", id, "--whole").output
        #expect(whole.contains("| Does it come in blue?") && whole.contains("| Spring is here"))
    }

    @Test("or learned from what several people's replies quote")
    func learned() throws {
        let gateway = try Gateway()
        try gateway.start()
        defer { gateway.kill() }
        let client = try Client(port: gateway.smtpPort)
        let quoted = SentTextTests.sent.map { "> \($0)\r\n" }.joined()
        for name in ["ben", "cem", "dan"] {
            let sender = "\(name)@client.example"
            try client.deliver(
                from: sender,
                mail(
                    from: sender,
                    body: "I am \(name), and want one.\r\n\r\nOn 3 May 2026, Example Ltd wrote:\r\n\(quoted)")
            )
        }
        try client.deliver(from: "ann@client.example", mail(body: SentTextTests.unmarked))
        #expect(try newText(gateway, of: "ann@client.example") == "Does it come in blue?")
        #expect(try newText(gateway, of: "ben@client.example") == "I am ben, and want one.")
    }
}
