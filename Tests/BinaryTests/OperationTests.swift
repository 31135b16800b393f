import Foundation
import Glibc
import Testing

@Suite("operating the gateway")
struct OperationTests {
    @Test("SIGTERM lets a message in flight be finished, tells idle clients 421, and exits 0")
    func drain() throws {
        let gateway = try Gateway(outgoing: "{file: sent}")
        try gateway.start()
        let idle = try Client(port: gateway.smtpPort)
        let busy = try Client(port: gateway.smtpPort)
        for command in ["MAIL FROM:<ann@client.example>", "RCPT TO:<replies@campaign.example>", "DATA"] {
            try busy.say(command)
        }
        try busy.socket.send(Array("Subject: half\r\n".utf8))
        gateway.signal(SIGTERM)
        #expect(try idle.reply().last?.hasPrefix("421 4.3.2") == true)
        try busy.socket.send(Array("Message-ID: <drained@client.example>\r\n\r\nthe rest\r\n.\r\n".utf8))
        #expect(try busy.reply().last?.hasPrefix("250 2.6.0") == true)
        #expect(gateway.waitForExit() == 0)
        try gateway.start()
        #expect(try gateway.stored("drained@client.example").count == 1)
        #expect(gateway.terminate() == 0)
    }

    @Test("SIGHUP brings a new campaign without dropping a connection; a bad configuration changes nothing")
    func reload() throws {
        let gateway = try Gateway(outgoing: "{file: sent}")
        try gateway.start()
        defer { gateway.kill() }
        let client = try Client(port: gateway.smtpPort)
        try client.say("MAIL FROM:<ann@client.example>")
        #expect(try client.say("RCPT TO:<summer@campaign.example>").hasPrefix("550 5.1.1"))
        try gateway.writeCampaign("summer", Gateway.campaign(address: "summer@campaign.example"))
        gateway.signal(SIGHUP)
        try waitUntil("the new address") {
            try client.say("RCPT TO:<summer@campaign.example>").hasPrefix("250")
        }
        try gateway.writeCampaign("summer", "name: 1\n")
        gateway.signal(SIGHUP)
        try waitUntil("the refusal in the log") { gateway.log.contains("not reloaded") }
        #expect(try client.say("RCPT TO:<summer@campaign.example>").hasPrefix("250"))
    }

    @Test("SIGHUP brings a new certificate for new connections")
    func reloadCertificate() throws {
        let gateway = try Gateway(outgoing: "{file: sent}", tls: true)
        try gateway.start()
        defer { gateway.kill() }
        func serial() throws -> String {
            let shown = try run(
                [
                    "sh", "-c",
                    "openssl s_client -connect 127.0.0.1:\(gateway.smtpsPort) </dev/null 2>/dev/null | openssl x509 -noout -serial",
                ])
            return shown.output
        }
        let before = try serial()
        let certs = "\(gateway.folder.path)/certs"
        try FileManager.default.removeItem(atPath: certs)
        try run(["bash", checkout.appending(path: "certs/make").path, certs])
        gateway.signal(SIGHUP)
        try waitUntil("another certificate") { try serial() != before }
        #expect(before.hasPrefix("serial="))
    }

    @Test("a second gateway on the same data directory is refused with a reason")
    func secondGateway() throws {
        let gateway = try Gateway(outgoing: "{file: sent}")
        try gateway.start()
        defer { gateway.kill() }
        let second = try gateway.command("serve")
        #expect(second.status == 1)
        #expect(second.errors.contains("another porchlight serves from"))
    }

    @Test("a command without a gateway says so and exits 75; wrong usage exits 64; an unknown id exits 1")
    func exitCodes() throws {
        let gateway = try Gateway(outgoing: "{file: sent}")
        let alone = try gateway.command("queue", "list")
        #expect(alone.status == 75)
        #expect(alone.errors.contains("is porchlight serve running"))
        #expect(try run([porchlightPath, "queue", "lst"]).status == 64)
        #expect(try run([porchlightPath, "serve", "--log-level", "loud"]).status == 64)
        try gateway.start()
        defer { gateway.kill() }
        let unknown = try gateway.command("queue", "show", "nosuchid")
        #expect(unknown.status == 1)
        #expect(unknown.errors.contains("there is no conversation “nosuchid”"))
    }

    @Test("check prints every problem with file, line and column, and exits 1")
    func check() throws {
        let gateway = try Gateway(outgoing: "{smarthos: \"x\"}", extra: "limits: {recipients: 5}\n")
        let finished = try run(
            [porchlightPath, "check", "--config", "porchlight.yaml"], environment: [:], seconds: 20)
        #expect(finished.status == 1)
        let checked = try gateway.command("check")
        #expect(checked.status == 1)
        #expect(
            checked.output.contains(
                "porchlight.yaml:5:12: error: unknown key “smarthos” (did you mean “smarthost”?)"),
            "\(checked.output)")
        #expect(
            checked.output.contains(
                "porchlight.yaml:6:22: error: “limits.recipients” must be a whole number from 100"))
        #expect(checked.output.contains("nothing shows which senders are real"))
    }

    @Test("explain says lane, rule and text as one JSON object a file, also for files that cannot be read")
    func explain() throws {
        let folder = try TemporaryFolder()
        try folder.write(mail(fields: ["Auto-Submitted: auto-replied"]), to: "a.eml")
        let finished = try run([
            porchlightPath, "explain", "--format", "ndjson", "\(folder.path)/a.eml",
            "\(folder.path)/none.eml",
        ])
        let lines = finished.output.split(separator: "\n").map {
            try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
        }
        #expect(lines.count == 2)
        #expect(lines[0]?["lane"] as? String == "auto-reply")
        #expect((lines[0]?["acknowledge"] as? [String: Any])?["rule"] as? String == "auto-submitted")
        #expect(lines[1]?["lane"] as? String == "unreadable")
        #expect(finished.status == 1)
    }

    @Test("queue next claims with a lease that lapses by itself; release and resolve need it")
    func leases() throws {
        let gateway = try Gateway(
            outgoing: "{file: sent}", extra: "acknowledge_unauthenticated: true\nqueue: {lease: 2s}\n")
        try gateway.start()
        defer { gateway.kill() }
        try Client(port: gateway.smtpPort).deliver(from: "ann@client.example", mail())
        let mine = try gateway.json(ConversationDetail.self, "queue", "next", "--agent", "maja")
        #expect(mine.conversation.leaseAgent == "maja")
        #expect(try gateway.command("queue", "next", "--agent", "jonas").status == 1)
        let refused = try gateway.command("queue", "resolve", mine.conversation.id, "--agent", "jonas")
        #expect(refused.status == 1)
        #expect(refused.errors.contains("“maja” has this conversation until"))
        try waitUntil("the lease to lapse") {
            try gateway.json([Conversation].self, "queue", "list").first?.state == "waiting"
        }
        let other = try gateway.json(ConversationDetail.self, "queue", "next", "--agent", "jonas")
        #expect(other.conversation.id == mine.conversation.id)
        #expect(try gateway.command("queue", "release", mine.conversation.id, "--agent", "jonas").status == 0)
        #expect(try gateway.command("queue", "resolve", mine.conversation.id, "--agent", "maja").status == 0)
        #expect(try gateway.json([Conversation].self, "queue", "list").isEmpty)
    }

    @Test("postfix maps list every address; preview shows the words of any moment")
    func addressesAndPreview() throws {
        let gateway = try Gateway(outgoing: "{file: sent}")
        #expect(
            try gateway.command("addresses", "--postfix-map").output
                == "abuse@campaign.example OK\npostmaster@campaign.example OK\nreplies@campaign.example OK\n")
        let preview = try gateway.command("preview", "spring", "--at", "2026-07-01T10:00:00Z")
        #expect(preview.output.contains("Wednesday 1 July 2026 at 12:00, Berlin time"))
    }

    @Test("what is kept is readable by its owner only, also in a directory that was there before")
    func permissions() throws {
        let gateway = try Gateway(outgoing: "{file: sent}")
        try FileManager.default.createDirectory(
            atPath: "\(gateway.folder.path)/data", withIntermediateDirectories: false,
            attributes: [.posixPermissions: 0o755])
        try gateway.start()
        defer { gateway.kill() }
        try Client(port: gateway.smtpPort).deliver(from: "ann@client.example", mail())
        for name in ["porchlight.sqlite", "porchlight.sqlite-wal", "porchlight.sock"] {
            let mode =
                try FileManager.default.attributesOfItem(atPath: "\(gateway.folder.path)/data/\(name)")[
                    .posixPermissions] as? Int
            #expect(mode.map { $0 & 0o077 } == 0, "\(name)")
        }
    }

    @Test("thousands of pipelined commands are all answered")
    func pipelining() throws {
        let gateway = try Gateway(outgoing: "{file: sent}")
        try gateway.start()
        defer { gateway.kill() }
        let client = try Client(port: gateway.smtpPort)
        let count = 3000
        try client.socket.send(
            Array(
                ("MAIL FROM:<ann@client.example>\r\n"
                    + String(repeating: "RCPT TO:<replies@campaign.example>\r\n", count: count)).utf8))
        var answers = 0
        for _ in 0...count where try client.reply().count == 1 { answers += 1 }
        #expect(answers == count + 1)
    }

    @Test("a client that stops in the middle of a message is told 421 by the shorter of the two limits")
    func stalledContent() throws {
        let gateway = try Gateway(
            outgoing: "{file: sent}",
            extra: "acknowledge_unauthenticated: true\nlimits: {command_timeout: 300s, data_timeout: 1s}\n")
        try gateway.start()
        defer { gateway.kill() }
        let client = try Client(port: gateway.smtpPort)
        for command in ["MAIL FROM:<ann@client.example>", "RCPT TO:<replies@campaign.example>", "DATA"] {
            try client.say(command)
        }
        try client.socket.send(Array("Subject: half\r\n".utf8))
        #expect(try client.reply().last?.hasPrefix("421 4.4.2") == true)
        #expect(try gateway.stored("Subject: half").isEmpty)
    }
}
