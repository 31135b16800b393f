import Testing

@testable import OpenSSL

@Suite("Verification, SNI and resumption")
struct VerificationTests {
    private func homeServer() throws -> TLSContext {
        try .server(certificates: [Fixture.server(Fixture.home)])
    }

    @Test(
        "a certificate is accepted for each of its names",
        arguments: ["localhost", "LOCALHOST", "127.0.0.1", "::1"])
    func rightName(name: String) throws {
        let pair = try EnginePair(
            client: .client(trust: Fixture.ca(Fixture.home)), server: homeServer(), name: name)
        #expect(pair.client.facts?.peerVerified == true)
        #expect(pair.server.facts != nil)
        let isName = name.lowercased() == "localhost"
        #expect(
            pair.server.facts?.serverName?.lowercased() == (isName ? "localhost" : nil),
            "no SNI for addresses")
    }

    @Test(
        "a certificate for another name is refused, and the reason says so",
        arguments: [
            ("mail.example", "certificate verify failed: hostname mismatch"),
            ("127.0.0.2", "certificate verify failed: IP address mismatch"),
        ])
    func wrongName(name: String, reason: String) throws {
        let pair = try EnginePair(
            client: .client(trust: Fixture.ca(Fixture.home)), server: homeServer(), name: name)
        #expect(pair.client.failure == TLSFailure(reason: reason))
        #expect(pair.server.failure?.reason.contains("alert") == true, "the server reads why")
    }

    @Test("an unknown CA is refused, by the system's trust and by a file's")
    func untrusted() throws {
        for trust in [TLSContext.Trust.system, Fixture.ca(Fixture.away)] {
            let pair = try EnginePair(client: .client(trust: trust), server: homeServer())
            let reason = try #require(pair.client.failure?.reason)
            #expect(reason.hasPrefix("certificate verify failed: unable to get local issuer certificate"))
            #expect(pair.client.facts == nil)
        }
    }

    @Test("without verification any certificate and name will do, and nobody claims it was verified")
    func unverified() throws {
        let pair = try EnginePair(client: .client(verify: false), server: homeServer(), name: "mail.example")
        #expect(pair.client.facts?.peerVerified == false)
        #expect(pair.client.facts?.serverName == "mail.example")
    }

    @Test("an expired certificate is served all the same, and refused by a client that verifies")
    func expired() throws {
        let server = try TLSContext.server(certificates: [Fixture.expired])
        let trusting = try EnginePair(client: .client(verify: false), server: server)
        #expect(trusting.client.facts != nil)
        let strict = try EnginePair(client: .client(trust: .file(Fixture.expired.chain)), server: server)
        #expect(strict.client.failure?.reason == "certificate verify failed: certificate has expired")
    }

    @Test(
        "SNI chooses the certificate: exact and wildcard names, the first one for all others",
        arguments: [
            ("localhost", true), ("other.example", true), ("Mail.Wild.Example", true),
            ("a.b.wild.example", false), ("unknown.example", false),
        ])
    func serverNames(name: String, isServed: Bool) throws {
        let server = try TLSContext.server(certificates: [Fixture.away, Fixture.home].map(Fixture.server))
        let pair = try EnginePair(client: .client(trust: .file(Fixture.bothCAs)), server: server, name: name)
        #expect((pair.client.facts?.peerVerified == true) == isServed)
        if !isServed {
            #expect(pair.client.failure?.reason == "certificate verify failed: hostname mismatch")
        }
    }

    @Test("the default certificate is not the one for a name of the second")
    func secondCertificate() throws {
        let server = try TLSContext.server(certificates: [Fixture.home, Fixture.away].map(Fixture.server))
        let trust = Fixture.ca(Fixture.away)
        let away = try EnginePair(client: .client(trust: trust), server: server, name: "other.example")
        #expect(away.client.facts?.peerVerified == true)
        let home = try EnginePair(client: .client(trust: trust), server: server, name: "unknown.example")
        #expect(home.client.failure != nil)
    }

    @Test(
        "a ticket resumes the session once more, also after a restart with the same secret",
        arguments: [tls12, tls13])
    func resumption(version: Int32) throws {
        let secret = RandomBytes.make(32)
        let files = [Fixture.server(Fixture.home)]
        func server(_ secret: [UInt8]?) throws -> TLSContext {
            try .server(certificates: files, ticketSecret: secret, highest: version)
        }
        let client = try TLSContext.client(trust: Fixture.ca(Fixture.home), verify: true, highest: version)
        let (before, after) = (try server(secret), try server(secret))
        var resumed: [Bool?] = []
        for context in [before, before, after, after, try server(nil)] {
            let pair = try EnginePair(client: client, server: context)
            #expect(pair.client.facts?.peerVerified == true)
            #expect(pair.client.facts?.resumed == pair.server.facts?.resumed)
            #expect(pair.server.facts?.serverName == "localhost")
            resumed.append(pair.server.facts?.resumed)
        }
        #expect(resumed == [false, true, true, true, false])
    }

    @Test("a session of one server name is not offered to another, nor used for another certificate")
    func resumptionByName() throws {
        let server = try TLSContext.server(certificates: [Fixture.home, Fixture.away].map(Fixture.server))
        let client = try TLSContext.client(trust: .file(Fixture.bothCAs))
        let names = ["localhost", "other.example", "localhost", "other.example"]
        let resumed = try names.map {
            try EnginePair(client: client, server: server, name: $0).client.facts?.resumed
        }
        #expect(resumed == [false, false, true, true])
    }

    @Test("a server name that cannot be sent is refused before a byte is sent", arguments: ["", ".", "a\0b"])
    func badServerName(name: String) throws {
        let context = try TLSContext.client(verify: true)
        #expect(throws: TLSFailure(reason: "not a server name: \(name.debugDescription)")) {
            try TLSEngine(context: context, side: .client(serverName: name))
        }
    }
}
