import Foundation
import Testing

@Suite("mailing tokens")
struct TokenTests {
    private static let key = "0123456789abcdef0123456789abcdef"

    private func gateway(extra: String = "") throws -> Gateway {
        let gateway = try Gateway(
            extra:
                "tokens: {keys: [token.key]}\nrelays: [{networks: [127.0.0.1], authserv_id: mx.campaign.example}]\n"
                + extra)
        try gateway.folder.write(TokenTests.key + "\n", to: "token.key")
        _ = try run(["chmod", "600", "\(gateway.folder.path)/token.key"])
        return gateway
    }

    @Test("an address is minted as the handbook says, and read back")
    func minted() throws {
        let gateway = try gateway()
        let minted = try gateway.command("token", "spring", "may-2026", "4711")
        let expected = "replies+may-2026.4711.u7cherozkzxtl@campaign.example"
        #expect(
            minted.output == "\(expected)\nreplies+unsubscribe.may-2026.4711.u7cherozkzxtl@campaign.example\n"
        )
        #expect(try handbook().contains("may-2026.4711.u7cherozkzxtl"))
        #expect(try gateway.command("token", "--check", expected.uppercased()).output.hasPrefix("Valid: "))
        let other = try gateway.command("token", "--check", expected.replacing("4711", with: "4712"))
        #expect(other.status == 1)
        let old = try gateway.command("token", "spring", "may", "1", "--expires", "2026-01-31").output
        let address = String(old.split(separator: "\n")[0])
        #expect(try gateway.command("token", "--check", address).output.hasPrefix("Expired: "))
    }

    /// The line of the handbook with the test vector.
    private func handbook() throws -> String {
        try String(contentsOf: checkout.appending(path: "contrib/doc/tokens.md"), encoding: .utf8)
    }

    @Test("a table of recipients keeps its bytes and gets two columns more")
    func table() throws {
        let gateway = try gateway()
        try gateway.folder.write("id;name\r\n4711;\"A;\r\n\"\"B\"\"\"\r\n", to: "contacts.csv")
        let path = "\(gateway.folder.path)/contacts.csv"
        let done = try gateway.command("token", "spring", "may-2026", "--csv", path)
        let tag = "may-2026.4711.u7cherozkzxtl@campaign.example"
        #expect(
            done.output
                == "id;name;reply_to;list_unsubscribe\r\n4711;\"A;\r\n\"\"B\"\"\";replies+\(tag);replies+unsubscribe.\(tag)\r\n"
        )
        let none = try gateway.command("token", "spring", "may-2026", "--csv", path, "--column", "email")
        #expect(none.status == 64 && none.errors.contains("it has: id, name"))
        try gateway.folder.write("email\nann@x.example\n", to: "contacts.csv")
        let refused = try gateway.command("token", "spring", "may", "--csv", path, "--column", "email")
        #expect(
            refused.status == 64 && refused.errors.contains("contacts.csv:2: “ann@x.example” is an address"))
        let short = try gateway.command(
            "token", "spring", "may", "--csv", path, "--column", "email", "--shorten")
        #expect(short.status == 0 && !short.output.contains("ann@x.example,replies+may.ann"))
    }

    @Test("a key is made for its owner alone, and never over another file")
    func key() throws {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/new.key"
        #expect(try run([porchlightPath, "token", "--new-key", path]).status == 0)
        #expect(try run(["stat", "-c", "%a", path]).output == "600\n")
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(try run([porchlightPath, "token", "--new-key", path]).status == 64)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == text && text.utf8.count == 65)
    }

    @Test(
        "an unproven sender is acknowledged with a valid token only; a wrong or expired one is taken and marked"
    )
    func received() throws {
        let gateway = try gateway()
        let expired = String(
            try gateway.command("token", "spring", "may", "1", "--expires", "2026-01-31").output
                .prefix { $0 != "\n" })
        try gateway.start()
        defer { gateway.kill() }
        let client = try Client(port: gateway.smtpPort)
        let cases = [
            ("ann", "replies+may-2026.4711.u7cherozkzxtl@campaign.example", "own-token", nil),
            ("ben", "replies+may-2026.4712.u7cherozkzxtl@campaign.example", "sender-unproven", "token-wrong"),
            ("cem", expired, "sender-unproven", "token-expired"),
            ("dan", "replies+anything@campaign.example", "sender-unproven", nil as String?),
        ]
        for (name, recipient, rule, problem) in cases {
            let sender = "\(name)@client.example"
            #expect(try client.deliver(from: sender, to: recipient, mail(from: sender)).hasPrefix("250"))
            let list = try gateway.json([Conversation].self, "queue", "list")
            let id = try #require(list.first { $0.customer == sender }?.id)
            let message = try gateway.json(ConversationDetail.self, "queue", "show", id).messages[0]
            #expect(message.receipt.rule == rule)
            #expect(message.problems.filter { $0.hasPrefix("token") } == [problem].compactMap { $0 })
            #expect(message.mailing == (rule == "own-token" ? "may-2026" : nil))
        }
    }
}
