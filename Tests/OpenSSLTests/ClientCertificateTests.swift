import Foundation
import NIOCore
import Testing

@testable import OpenSSL

@Suite("Certificates of clients")
struct ClientCertificateTests {
    /// What a client shows, whom the server believes, and when.
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var shown: CertificateFiles?
        var asked: TLSServerOptions.ClientCertificates
        var years: Int64 = 0
        /// `nil`: there are no facts about a certificate.
        let isVerified: Bool?

        init(
            _ words: String, shown: CertificateFiles?, asked: TLSServerOptions.ClientCertificates,
            years: Int64 = 0, isVerified: Bool?
        ) {
            testDescription = words
            (self.shown, self.asked, self.years, self.isVerified) = (shown, asked, years, isVerified)
        }
    }

    private static let (home, away) = (Fixture.client(Fixture.home), Fixture.client(Fixture.away))
    private static let fromHome = TLSServerOptions.ClientCertificates.optional(
        authorities: Fixture.home + "/ca.pem")
    private static let fromBoth = TLSServerOptions.ClientCertificates.optional(authorities: Fixture.bothCAs)

    static let cases: [Case] = [
        Case("from the authorities", shown: home, asked: fromHome, isVerified: true),
        Case("from one of two", shown: away, asked: fromBoth, isVerified: true),
        Case("from others", shown: away, asked: fromHome, isVerified: false),
        Case("none shown", shown: nil, asked: fromHome, isVerified: nil),
        Case("none asked for", shown: home, asked: .none, isVerified: nil),
        Case("no authorities", shown: home, asked: .optional(authorities: nil), isVerified: false),
        Case("expired", shown: home, asked: fromHome, years: 2, isVerified: false),
        Case("not valid yet", shown: home, asked: fromHome, years: -2, isVerified: false),
        Case("for servers only", shown: Fixture.server(Fixture.home), asked: fromHome, isVerified: false),
        Case("named itself", shown: home, asked: .optional(authorities: home.chain), isVerified: true),
        Case("self-signed", shown: Fixture.expired, asked: fromHome, isVerified: false),
    ]

    private func connect(_ client: TLSContext, _ entry: Case, _ version: Int32) throws -> EnginePair {
        var options = TLSServerOptions(certificates: [
            Fixture.server(Fixture.home), Fixture.server(Fixture.away),
        ])
        options.ticketSecret = Array("a secret of 16 b".utf8)
        options.clientCertificates = entry.asked
        let now = Int64(Date().timeIntervalSince1970) + entry.years * 366 * 86400
        options.now = { now }
        return try EnginePair(
            client: client, server: .server(options, highest: version), name: "other.example")
    }

    private func client(_ shown: CertificateFiles?, _ version: Int32) throws -> TLSContext {
        try .client(verify: false, highest: version, identity: shown)
    }

    @Test(
        "the handshake succeeds whatever is shown, and the facts judge it", arguments: [tls12, tls13], cases)
    func judging(version: Int32, entry: Case) throws {
        let pair = try connect(client(entry.shown, version), entry, version)
        let facts = try #require(pair.server.facts)
        #expect(pair.client.facts != nil && pair.client.failure == nil && pair.server.failure == nil)
        #expect(facts.clientCertificate?.isVerified == entry.isVerified)
        #expect(facts.peerVerified == (entry.isVerified == true))
        try pair.client.write(Array("NOOP".utf8))
        pair.pump()
        #expect(String(buffer: pair.server.received) == "NOOP")
    }

    @Test(
        "a session with a certificate is not resumed: each verdict is a fresh one", arguments: [tls12, tls13])
    func fresh(version: Int32) throws {
        let client = try client(Self.home, version)
        let entries = [0, 0, 2].map { years in
            Case("", shown: nil, asked: Self.fromHome, years: years, isVerified: nil)
        }
        let facts = try entries.map { try connect(client, $0, version).server.facts }
        #expect(facts.map { $0?.resumed } == [false, false, false])
        #expect(facts.map { $0?.clientCertificate?.isVerified } == [true, true, false])
    }

    @Test(
        "a session without one is resumed where the same authorities are asked for, and nowhere else",
        arguments: [tls12, tls13])
    func scopes(version: Int32) throws {
        let client = try client(nil, version)
        let asked = [
            .none, Self.fromHome, Self.fromHome, Self.fromBoth, .optional(authorities: nil), .none, .none,
        ]
        let resumed = try asked.map { asked in
            try connect(client, Case("", shown: nil, asked: asked, isVerified: nil), version).server.facts?
                .resumed
        }
        #expect(resumed == [false, false, true, false, false, false, true])
    }

    @Test("fingerprints are those that the openssl command prints")
    func fingerprints() throws {
        let pair = try connect(client(Self.home, tls13), Self.cases[0], tls13)
        let certificate = try #require(pair.server.facts?.clientCertificate)
        func digest(_ command: String) -> Substring? {
            Fixture.run("/bin/sh", ["-c", command + " | sha256sum"]).output.split(separator: " ").first
        }
        let path = Self.home.chain
        #expect(certificate.fingerprint == digest("openssl x509 -in \(path) -outform DER") ?? "")
        let key = "openssl x509 -in \(path) -noout -pubkey | openssl pkey -pubin -outform DER"
        #expect(certificate.keyFingerprint == digest(key) ?? "")
        #expect(certificate.commonName == "Porchlight development client")
    }

    @Test(
        "a common name is one line of 64 characters at most",
        arguments: [
            ("relay.example", "relay.example"), ("", ""), ("Tür 1", "Tür 1"),
            ("a\r\nLOG b", "a??LOG b"), ("a\0b\u{7f}\u{85}\u{2028}", "a?b???"), ("x\u{202e}y", "x?y"),
            (String(repeating: "é", count: 65), String(repeating: "é", count: 64)),
        ])
    func commonName(name: String, line: String) {
        #expect(ClientCertificate.line(name) == line)
    }

    @Test("authorities that cannot be read are refused, and the reason names the file")
    func badAuthorities() throws {
        func reason(_ path: String) -> String? {
            var options = TLSServerOptions(certificates: [Fixture.server(Fixture.home)])
            options.clientCertificates = .optional(authorities: path)
            do { _ = try TLSContext.server(options) } catch { return error.reason }
            return nil
        }
        let none = Fixture.root + "/none.pem"
        #expect(reason(none)?.hasPrefix("cannot read CAs \(none): No such file or directory") == true)
        #expect(reason(Fixture.root)?.hasPrefix("cannot read CAs \(Fixture.root): ") == true)
        let text = Fixture.write("hello\n", to: "authorities.pem")
        #expect(reason(text) == "cannot read CAs \(text): no start line")
        let good = try String(contentsOfFile: Fixture.bothCAs, encoding: .utf8)
        let half = Fixture.write(String(good.dropLast(100)), to: "half.pem")
        #expect(reason(half)?.hasPrefix("cannot read CAs \(half): ") == true, "none is left out in silence")
    }
}
