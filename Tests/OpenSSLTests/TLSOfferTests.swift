import Testing

@testable import OpenSSL

@Suite("What is negotiated")
struct TLSOfferTests {
    /// The version and cipher that came of it; `nil` if there was no agreement.
    private func agreed(_ offer: TLSOffer, finiteField: Bool = false) throws -> String? {
        var options = TLSServerOptions(certificates: [Fixture.server(Fixture.home), Fixture.rsaTwin])
        options.allowsFiniteFieldDHE = finiteField
        let client = try TLSContext.client(
            trust: Fixture.ca(Fixture.home), verify: true, identity: nil, offer: offer)
        let pair = try EnginePair(client: client, server: .server(options))
        #expect((pair.client.facts == nil) == (pair.server.facts == nil))
        return pair.server.facts.map { "\($0.version) \($0.cipher)" }
    }

    @Test("the client's order of ciphers decides", arguments: TLSOffer.client.ciphers.prefix(6))
    func order(cipher: String) throws {
        var offer = TLSOffer.client
        offer.highest = tls12
        offer.ciphers = [cipher] + offer.ciphers.filter { $0 != cipher }
        #expect(try agreed(offer) == "TLSv1.2 \(cipher)")
    }

    @Test("finite-field DHE is there only if it is allowed", arguments: TLSOffer.client.ciphers.suffix(3))
    func finiteField(cipher: String) throws {
        #expect(cipher.hasPrefix("DHE-"))
        var old = TLSOffer.client
        old.highest = tls12
        old.ciphers = [cipher]
        #expect(try agreed(old) == nil)
        #expect(try agreed(old, finiteField: true) == "TLSv1.2 \(cipher)")
        var modern = TLSOffer.client
        modern.groups = ["ffdhe2048"]
        modern.ciphers = [cipher]
        #expect(try agreed(modern) == nil)
        #expect(try agreed(modern, finiteField: true)?.hasPrefix("TLSv1.3 ") == true)
    }

    @Test(
        "these groups and no others are agreed on",
        arguments: [
            ("X25519", true), ("P-256", true), ("P-384", true), ("P-521", false), ("X448", false),
            ("ffdhe2048", false), ("ffdhe4096", false),
        ])
    func groups(group: String, isAgreed: Bool) throws {
        var offer = TLSOffer.client
        offer.groups = [group]
        #expect((try agreed(offer) != nil) == isAgreed)
    }
}
