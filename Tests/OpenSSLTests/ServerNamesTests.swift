import Testing

@testable import OpenSSL

@Suite("Which certificate answers for a name")
struct ServerNamesTests {
    /// What a client can use.
    enum Client: CaseIterable { case modern, onlyRSA }

    private static let broad = Fixture.issued("broad", names: ["a.example", "b.example"], key: "rsa:2048")
    private static let narrow = Fixture.issued("narrow", names: ["a.example"])
    private static let starred = Fixture.issued("starred", names: ["*.wild.example"], key: "rsa:2048")
    private static let inside = Fixture.issued("inside", names: ["x.wild.example", "wild.example"])

    /// The kind of key that the client of TLS 1.2 got, read from the cipher, if it believed the certificate.
    private func kind(_ certificates: [CertificateFiles], _ name: String, _ client: Client, verify: Bool)
        throws
        -> String?
    {
        var offer = TLSOffer.client
        offer.highest = tls12
        if client == .onlyRSA { offer.signatures = ["rsa_pss_rsae_sha256", "RSA+SHA256"] }
        let pair = try EnginePair(
            client: .client(trust: Fixture.ca(Fixture.home), verify: verify, identity: nil, offer: offer),
            server: .server(certificates: certificates), name: name)
        return pair.client.facts.map { $0.cipher.contains("-ECDSA-") ? "ECDSA" : "RSA" }
    }

    @Test(
        "for each name the client gets the kind of key that it can use from all certificates that cover it",
        arguments: [
            ("a.example", "ECDSA", "RSA"), ("b.example", "RSA", "RSA"), ("A.Example", "ECDSA", "RSA"),
            ("x.wild.example", "ECDSA", "RSA"), ("y.wild.example", "RSA", "RSA"),
            ("wild.example", "ECDSA", nil),
        ])
    func overlap(name: String, modern: String, onlyRSA: String?) throws {
        let all = [Self.broad, Self.narrow, Self.starred, Self.inside]
        for certificates in [all, all.reversed()] {
            #expect(try kind(certificates, name, .modern, verify: true) == modern)
            #expect(try kind(certificates, name, .onlyRSA, verify: true) == onlyRSA)
        }
    }

    @Test("without a fitting name the first certificate answers, with those that share a name with it")
    func fallback() throws {
        for name in ["unknown.example", "127.0.0.1"] {
            let ecdsaFirst = [Self.narrow, Self.broad, Self.inside]
            #expect(try kind(ecdsaFirst, name, .modern, verify: false) == "ECDSA")
            #expect(try kind(ecdsaFirst, name, .onlyRSA, verify: false) == "RSA")
            let unrelated = [Self.inside, Self.broad]
            #expect(try kind(unrelated, name, .modern, verify: false) == "ECDSA")
            #expect(try kind(unrelated, name, .onlyRSA, verify: false) == nil)
        }
    }

    @Test("of two certificates of one kind the first keeps the name")
    func firstWins() throws {
        let away = Fixture.server(Fixture.away)
        for (certificates, isHome) in [
            ([Fixture.server(Fixture.home), away], true), ([away, Fixture.server(Fixture.home)], false),
        ] {
            let pair = try EnginePair(
                client: .client(trust: Fixture.ca(Fixture.home)), server: .server(certificates: certificates))
            #expect((pair.client.facts?.peerVerified == true) == isHome)
        }
    }

    @Test("a context is made for each set of certificates, not for each name")
    func contexts() throws {
        func count(_ certificates: [CertificateFiles]) throws -> Int {
            guard case .server(let names, _, _) = try TLSContext.server(certificates: certificates).purpose
            else {
                preconditionFailure("a server's context")
            }
            return names.contexts.count
        }
        #expect(try count([Fixture.server(Fixture.home), Fixture.rsaTwin]) == 1)
        #expect(try count([Self.broad]) == 1)
        // Both for a.example, RSA alone for b.example.
        #expect(try count([Self.broad, Self.narrow]) == 2)
    }
}
