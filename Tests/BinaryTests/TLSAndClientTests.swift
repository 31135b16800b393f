import Foundation
import Testing

@Suite("strange clients and TLS")
struct TLSAndClientTests {
    private let smtplib = """
        import smtplib, ssl, sys
        mode, port, cafile = sys.argv[1], int(sys.argv[2]), sys.argv[3]
        context = ssl.create_default_context(cafile=cafile)
        if mode == "implicit":
            client = smtplib.SMTP_SSL("localhost", port, context=context)
        else:
            client = smtplib.SMTP("localhost", port)
            client.starttls(context=context)
        client.ehlo()
        assert not client.has_extn("starttls"), "STARTTLS inside TLS"
        text = "From: a@client.example\\r\\nTo: replies@campaign.example\\r\\nSubject: " + mode + "\\r\\n\\r\\n" + "x" * 70 + "\\r\\n.dot\\r\\n"
        client.sendmail(mode + "@client.example", ["replies@campaign.example"], text)
        print(client.sock.version())
        client.quit()
        """

    @Test("Python's smtplib delivers over STARTTLS and over implicit TLS, with the certificate verified")
    func python() throws {
        let gateway = try Gateway(outgoing: "{file: sent}", tls: true)
        try gateway.start()
        defer { gateway.kill() }
        let authority = "\(gateway.folder.path)/certs/ca.pem"
        for (mode, port) in [("starttls", gateway.smtpPort), ("implicit", gateway.smtpsPort)] {
            let finished = try run(["python3", "-c", smtplib, mode, String(port), authority])
            #expect(finished.status == 0, "\(finished.errors)")
            #expect(finished.output == "TLSv1.3\n")
            let stored = try gateway.stored("Subject: \(mode)")
            #expect(stored.count == 1)
            #expect(stored.first?.hasSuffix("\r\n.dot\r\n") == true)
        }
    }

    @Test(
        "swaks delivers with pipelining, over STARTTLS and over implicit TLS",
        arguments: [["--tls"], ["--tlsc"], ["--pipeline"]])
    func swaks(options: [String]) throws {
        let gateway = try Gateway(outgoing: "{file: sent}", tls: true)
        try gateway.start()
        defer { gateway.kill() }
        let port = options.contains("--tlsc") ? gateway.smtpsPort : gateway.smtpPort
        let finished = try run(
            [
                "swaks", "--server", "127.0.0.1:\(port)", "--from", "ann@client.example", "--to",
                "replies@campaign.example",
                "--body", "from swaks",
            ] + options)
        #expect(finished.status == 0, "\(finished.output)")
        #expect(try gateway.stored("from swaks").count == 1)
    }

    @Test("what comes behind STARTTLS in one segment is refused with the connection")
    func injection() throws {
        let gateway = try Gateway(outgoing: "{file: sent}", tls: true)
        try gateway.start()
        defer { gateway.kill() }
        let client = try Client(port: gateway.smtpPort)
        try client.socket.send(Array("STARTTLS\r\nMAIL FROM:<injected@client.example>\r\n".utf8))
        #expect(try client.reply().last?.hasPrefix("554 5.5.0") == true)
        #expect(try client.socket.line() == nil)
    }

    @Test("require_tls refuses MAIL in clear, and takes it over TLS")
    func requiredTLS() throws {
        let gateway = try Gateway(outgoing: "{file: sent}", tls: true)
        let path = gateway.configPath
        let text = try String(contentsOfFile: path, encoding: .utf8)
        try text.replacing(
            "smtp: {listen: [\"127.0.0.1:0\"]}", with: "smtp: {listen: [\"127.0.0.1:0\"], require_tls: true}"
        )
        .write(toFile: path, atomically: true, encoding: .utf8)
        try gateway.start()
        defer { gateway.kill() }
        #expect(
            try Client(port: gateway.smtpPort).say("MAIL FROM:<ann@client.example>").hasPrefix("530 5.7.0"))
        let finished = try run([
            "python3", "-c", smtplib, "starttls", String(gateway.smtpPort),
            "\(gateway.folder.path)/certs/ca.pem",
        ])
        #expect(finished.status == 0, "\(finished.errors)")
    }

    @Test(
        "acknowledgements leave over verified STARTTLS with AUTH; a smarthost with another name gets nothing")
    func smarthostOverTLS() throws {
        // A second gateway serves as the smarthost: its STARTTLS is ours, its certificate says localhost.
        let smarthost = try Gateway(
            outgoing: "{file: sent}", tls: true,
            campaign: Gateway.campaign(address: "ann@client.example"))
        try smarthost.start()
        defer { smarthost.kill() }
        let trust = "\(smarthost.folder.path)/certs/ca.pem"
        let good = try Gateway(
            outgoing:
                "{smarthost: \"localhost:\(smarthost.smtpPort)\", tls: required, tls_trust: \"\(trust)\"}")
        try good.start()
        defer { good.kill() }
        try Client(port: good.smtpPort).deliver(from: "ann@client.example", mail())
        try waitUntil("the acknowledgement over TLS") {
            try smarthost.stored("Auto-Submitted: auto-replied").count == 1
        }
        let untrusting = try Gateway(
            outgoing: "{smarthost: \"localhost:\(smarthost.smtpPort)\", tls: required}")
        try untrusting.start()
        defer { untrusting.kill() }
        try Client(port: untrusting.smtpPort).deliver(from: "ann@client.example", mail())
        try waitUntil("the reason") {
            try untrusting.json([OutboxRow].self, "outbox", "list").first?.answer?.contains(
                "certificate verify failed") == true
        }
        #expect(try smarthost.stored().count == 1)
    }
}
