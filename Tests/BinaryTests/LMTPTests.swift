import Foundation
import Testing

@Suite("LMTP")
struct LMTPTests {
    private func start() throws -> Gateway {
        let folder = try TemporaryFolder()
        let gateway = try Gateway(
            extra:
                "acknowledge_unauthenticated: true\nlmtp: {listen: [\(folder.path)/lmtp, \"127.0.0.1:0\"]}\n",
            folder: folder)
        try gateway.writeCampaign("summer", Gateway.campaign(address: "summer@campaign.example"))
        try gateway.start()
        return gateway
    }

    private func connect(_ gateway: Gateway, isUnix: Bool) throws -> Client {
        let places = gateway.places("lmtp")
        let socket =
            try isUnix
            ? LineSocket(path: places[0]) : LineSocket(port: Int(places[1].split(separator: ":")[1]) ?? 0)
        return try Client(socket, hello: "LHLO mx.test")
    }

    @Test("each recipient gets an answer of its own, and the message is kept once", arguments: [true, false])
    func answers(isUnix: Bool) throws {
        let gateway = try start()
        defer { gateway.kill() }
        let client = try connect(gateway, isUnix: isUnix)
        #expect(client.greeting.hasPrefix("220 mail.campaign.example"))
        try client.say("MAIL FROM:<ann@client.example>")
        #expect(try client.say("RCPT TO:<replies@campaign.example>").hasPrefix("250 2.1.5"))
        #expect(try client.say("RCPT TO:<nobody@campaign.example>").hasPrefix("550 5.1.1"))
        #expect(try client.say("RCPT TO:<summer@campaign.example>").hasPrefix("250 2.1.5"))
        #expect(try client.say("DATA").hasPrefix("354"))
        let message = mail(id: "by-lmtp")
        try client.socket.send(Array((message + ".\r\n").utf8))
        let answers = [try client.reply(), try client.reply()]
        #expect(answers[0].last?.hasPrefix("250 2.6.0") == true)
        #expect(answers[0] == answers[1])
        #expect(try client.say("NOOP").hasPrefix("250 2.0.0"), "there were two answers and no more")
        #expect(try gateway.stored() == [message])
        let trace = try gateway.traces()[0]
        #expect(trace.contains("from mx.test (\(isUnix ? "local" : "[127.0.0.1]"))"), "\(trace)")
        #expect(trace.contains(" with LMTP id "), "\(trace)")
        #expect(try gateway.json([Conversation].self, "queue", "list").count == 2)
    }

    @Test("an MTA that runs as another user may connect to the socket, where the folder lets it")
    func permissions() throws {
        let gateway = try start()
        defer { gateway.kill() }
        let attributes = try FileManager.default.attributesOfItem(atPath: gateway.places("lmtp")[0])
        #expect(attributes[.posixPermissions] as? Int == 0o666)
    }

    @Test("bare line feeds are read as line ends; what was received is kept as it came")
    func bareOctets() throws {
        let gateway = try start()
        defer { gateway.kill() }
        let client = try connect(gateway, isUnix: true)
        try client.address()
        try client.say("DATA")
        let message = mail(id: "bare", body: "one line\r\nanother").replacing("\r\n", with: "\n") + "\r\n"
        try client.socket.send(Array((message + ".\r\n").utf8))
        #expect(try client.reply().last?.hasPrefix("250 2.6.0") == true)
        #expect(try gateway.export().bytes == Array(message.utf8) + [0x1E])
        let list = try gateway.json([Conversation].self, "queue", "list")
        #expect(list.map(\.customer) == ["ann@client.example"])
        let detail = try gateway.json(ConversationDetail.self, "queue", "show", list[0].id)
        #expect(detail.messages[0].newText.contains("one line\nanother"), "\(detail.messages[0].newText)")
    }
}
