import Testing
import Triage

struct MailingTokenTests {
    /// No real MAC: different texts give different octets, which is all that is asked of it here.
    private static func authenticator(_ key: UInt64) -> ReplyToken.Authenticator {
        { text in
            var state: UInt64 = 0xCBF2_9CE4_8422_2325 ^ key
            for byte in text.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
            return (0..<32).map { index in
                state = (state ^ UInt64(index)) &* 0x100_0000_01B3
                return UInt8(truncatingIfNeeded: state >> 32)
            }
        }
    }
    private let first = MailingTokenTests.authenticator(1)
    private let second = MailingTokenTests.authenticator(2)

    private func read(_ tag: String, campaign: String = "spring", today: Int = 20_000)
        -> MailingToken.Verdict?
    {
        MailingToken.read(tag: tag, campaign: campaign, today: today, keys: [first, second])
    }

    @Test("a token is read back with either key, whatever happened to its case")
    func roundTrip() throws {
        for key in [first, second] {
            let token = try MailingToken(mailing: "may-2026", recipient: "4711", campaign: "spring", key)
            #expect(token.tag.hasPrefix("may-2026.4711.") && token.tag.utf8.count == 14 + 13)
            #expect(read(token.tag) == .valid(token))
            #expect(read(token.tag.uppercased()) == .valid(token))
            #expect(read(token.tag, campaign: "autumn") == .wrong)
        }
    }

    @Test("a token is valid up to its last day, and expired afterwards, and its day cannot be changed")
    func expiry() throws {
        let token = try MailingToken(
            mailing: "may", recipient: "4711", lastDay: 20_000, campaign: "spring", first)
        #expect(token.tag.hasPrefix("may.4711.x20000."))
        #expect(read(token.tag, today: 20_000) == .valid(token))
        #expect(read(token.tag, today: 20_001) == .expired(token))
        #expect(read(token.tag.replacing("x20000", with: "x30000")) == .wrong)
        #expect(read(token.tag.replacing(".x20000", with: "")) == .wrong)
    }

    @Test(
        "a changed or foreign token is wrong, and what has no token's form is none",
        arguments: [
            "may.4711.aaaaaaaaaaaaa", "may.4712.x1.aaaaaaaaaaaaa",
        ])
    func wrong(_ tag: String) { #expect(read(tag) == .wrong) }

    @Test(
        "what has not the form of a token is none",
        arguments: [
            "", "ann", "newsletter.2026", "may.4711.short", "may.47_11.aaaaaaaaaaaaa", ".4711.aaaaaaaaaaaaa",
            "may..aaaaaaaaaaaaa", "may.4711.y20000.aaaaaaaaaaaaa", "may.4711.x.aaaaaaaaaaaaa",
            "may.4711.x99999999999999999999.aaaaaaaaaaaaa", "a.b.c.d.aaaaaaaaaaaaa",
            "cabc234.aaaaaaaaaaaaaaaa",
        ])
    func formless(_ tag: String) { #expect(read(tag) == nil) }

    @Test(
        "names that cannot stand in an address are refused",
        arguments: [
            "", "A", "a_b", "a.b", "ann@example.com", "ü", "a b", "a+b",
        ])
    func names(_ name: String) {
        #expect(throws: MailingToken.Failure.noName(name)) {
            try MailingToken(mailing: "may", recipient: name, campaign: "spring", first)
        }
    }

    @Test(
        "the list-unsubscribe address is told from others, with and without a token",
        arguments: [
            ("unsubscribe", true, ""), ("Unsubscribe.May.4711.x", true, "may.4711.x"),
            ("unsubscribed", false, "unsubscribed"), ("may.4711.x", false, "may.4711.x"),
        ])
    func unsubscribe(_ tag: String, _ isUnsubscribe: Bool, _ token: String) {
        #expect(AddressTag(tag).isUnsubscribe == isUnsubscribe && AddressTag(tag).token == token)
    }
}
