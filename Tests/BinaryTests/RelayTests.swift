import Foundation
import Testing

@Suite("who may hand mail in")
struct RelayTests {
    private static let pass = "Authentication-Results: mx.test; spf=pass smtp.mailfrom=client.example"

    private func connect(_ gateway: Gateway, from address: String) throws -> Client {
        try Client(LineSocket(port: gateway.smtpPort, from: address))
    }

    private func rules(_ gateway: Gateway) throws -> [String] {
        try gateway.json([Conversation].self, "queue", "list").map {
            try gateway.json(ConversationDetail.self, "queue", "show", $0.id).messages[0].receipt.rule
        }
    }

    @Test(
        "where relays are listed a stranger is refused at MAIL, in words for the person who reads the bounce")
    func stranger() throws {
        let gateway = try Gateway(extra: "relays: [{networks: [127.0.9.9], authserv_id: mx.test}]\n")
        try gateway.start()
        defer { gateway.kill() }
        let answer = try connect(gateway, from: "127.0.0.1").say("MAIL FROM:<ann@client.example>")
        #expect(
            answer.hasPrefix(
                "550 5.7.1 This server takes mail only from the mail servers that its owner listed."))
        #expect(answer.hasSuffix("You can also reach us at +49 30 1234567"), "\(answer)")
        #expect(
            try connect(gateway, from: "127.0.9.9").deliver(from: "ann@client.example", mail()).hasPrefix(
                "250"))
    }

    @Test("with open_mx a stranger's mail is taken too, but what it says of its sender does not count")
    func openMX() throws {
        let gateway = try Gateway(
            extra: "relays: [{networks: [127.0.9.9], authserv_id: mx.test}]\nopen_mx: true\n")
        try gateway.start()
        defer { gateway.kill() }
        for (address, sender) in [("127.0.0.1", "ann@client.example"), ("127.0.9.9", "bob@client.example")] {
            let client = try connect(gateway, from: address)
            #expect(
                try client.deliver(from: sender, mail(from: sender, fields: [Self.pass])).hasPrefix("250"))
        }
        #expect(try rules(gateway) == ["sender-unproven", "proven-sender"])
    }

    /// How a relay's certificate is named in the settings.
    enum Naming: String, CaseIterable {
        case fingerprint, verified
    }

    @Test(
        "a relay known by its certificate hands in over both kinds of TLS; without it there is no way",
        arguments: Naming.allCases)
    func certificate(naming: Naming) throws {
        let folder = try TemporaryFolder()
        let certs = "\(folder.path)/certs"
        try run(["bash", checkout.appending(path: "certs/make").path, certs])
        try run(["bash", checkout.appending(path: "certs/make").path, "\(folder.path)/others"])
        // Of our CA, but no longer valid; of our CA, but a server's.
        let made = try run([
            "sh", "-ec",
            """
            cd \(folder.path); mkdir expired server; cp certs/client.key expired; cp certs/server.key server/client.key
            cp certs/server.pem server/client.pem
            openssl req -new -key certs/client.key -subj /CN=client |
                openssl x509 -req -CA certs/ca.pem -CAkey certs/ca.key -set_serial 1 -days -1 -out expired/client.pem
            """,
        ])
        try #require(made.status == 0, "\(made.errors)")
        let shown = try run([
            "openssl", "x509", "-in", "\(certs)/client.pem", "-noout", "-fingerprint", "-sha256",
        ])
        let print = shown.output.split(separator: "=").last.map { $0.dropLast() } ?? ""
        let gateway = try Gateway(
            extra:
                "relays: [{certificates: [\"\(naming == .verified ? "verified" : print)\"], authserv_id: mx.test}]\n",
            tls: true, moreTLS: naming == .verified ? "client_authorities: certs/ca.pem, " : "",
            folder: folder)
        try gateway.start()
        defer { gateway.kill() }
        for (port, startsTLS) in [(gateway.smtpPort, true), (gateway.smtpsPort, false)] {
            func wish(_ folder: String?) -> TLSBridge.Wish {
                .init(
                    startsTLS: startsTLS, certificate: folder.map { ("\($0)/client.pem", "\($0)/client.key") }
                )
            }
            let sender = "ann\(port)@client.example"
            let relay = try Client(tls: port, wish(certs))
            #expect(try relay.deliver(from: sender, mail(from: sender, fields: [Self.pass])).hasPrefix("250"))
            for other in [nil, "\(folder.path)/others", "\(folder.path)/expired", "\(folder.path)/server"] {
                let stranger = try Client(tls: port, wish(other))
                #expect(try stranger.say("MAIL FROM:<eve@client.example>").hasPrefix("550 5.7.1"))
            }
        }
        let clear = try Client(port: gateway.smtpPort)
        #expect(try clear.say("MAIL FROM:<ann@client.example>").hasPrefix("530 5.7.0 Say STARTTLS first"))
        #expect(try rules(gateway) == ["proven-sender", "proven-sender"])
    }

    /// What must use TLS, and from where it need not.
    struct Demand: CustomTestStringConvertible {
        let testDescription: String
        var smtp = Gateway.anyPort
        var extra = "acknowledge_unauthenticated: true\n"
        /// Index of the listener, address, whether MAIL is taken in clear.
        let clients: [(listener: Int, address: String, isTaken: Bool)]
    }

    @Test(
        "where TLS is demanded MAIL is refused in clear and taken over STARTTLS",
        arguments: [
            Demand(
                testDescription: "relays[].require_tls",
                extra:
                    "relays: [{networks: [127.0.0.1], authserv_id: mx.test, require_tls: true}, {networks: [127.0.9.9]}]\n",
                clients: [(0, "127.0.0.1", false), (0, "127.0.9.9", true)]),
            Demand(
                testDescription: "smtp.require_tls, smtp.plaintext_from",
                smtp: "{listen: [\"127.0.0.1:0\"], require_tls: true, plaintext_from: [127.0.9.0/24]}",
                clients: [(0, "127.0.0.1", false), (0, "127.0.9.9", true)]),
            Demand(
                testDescription: "require_tls of one listener",
                smtp: "{listen: [{address: \"127.0.0.1:0\", require_tls: true}, \"127.0.0.1:0\"]}",
                clients: [(0, "127.0.0.1", false), (1, "127.0.0.1", true)]),
            Demand(
                testDescription: "require_tls of all listeners but one",
                smtp:
                    "{require_tls: true, listen: [\"127.0.0.1:0\", {address: \"127.0.0.1:0\", require_tls: false}]}",
                clients: [(0, "127.0.0.1", false), (1, "127.0.0.1", true)]),
        ])
    func requiredTLS(demand: Demand) throws {
        let gateway = try Gateway(extra: demand.extra, smtp: demand.smtp, tls: true)
        try gateway.start()
        defer { gateway.kill() }
        let ports = gateway.places("smtp").compactMap { Int($0.split(separator: ":")[1]) }
        for (listener, address, isTaken) in demand.clients {
            let client = try Client(LineSocket(port: ports[listener], from: address))
            let answer = try client.say("MAIL FROM:<ann@client.example>")
            #expect(answer.hasPrefix(isTaken ? "250 2.1.0" : "530 5.7.0"), "\(address): \(answer)")
        }
        let secure = try Client(tls: ports[0], .init(startsTLS: true))
        #expect(try secure.deliver(from: "ann@client.example", mail()).hasPrefix("250"))
    }
}
