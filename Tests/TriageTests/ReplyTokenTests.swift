import Testing
import Triage

struct ReplyTokenTests {
    /// No real MAC: different texts give different octets, which is all that is asked of it here.
    private let authenticate: ReplyToken.Authenticator = { text in
        var state: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return (0..<32).map { index in
            state = (state ^ UInt64(index)) &* 0x100_0000_01B3
            return UInt8(truncatingIfNeeded: state >> 32)
        }
    }

    @Test("a token that was minted is read back, whatever happened to its case")
    func roundTrip() {
        let token = ReplyToken(conversation: "abc234", campaign: "spring", authenticate)
        #expect(token.tag.hasPrefix("cabc234.") && token.tag.utf8.count == 8 + 16)
        #expect(
            token.tag.utf8.allSatisfy {
                $0 == 0x2E || (0x61...0x7A).contains($0) || (0x32...0x37).contains($0)
            })
        #expect(ReplyToken(tag: token.tag, campaign: "spring", authenticate) == token)
        #expect(
            ReplyToken(tag: token.tag.uppercased(), campaign: "spring", authenticate)?.conversation
                == "abc234")
    }

    @Test("a token of another campaign, conversation or secret is none")
    func foreign() {
        let token = ReplyToken(conversation: "abc", campaign: "spring", authenticate)
        #expect(ReplyToken(tag: token.tag, campaign: "autumn", authenticate) == nil)
        #expect(
            ReplyToken(tag: token.tag.replacing("cabc.", with: "cabd."), campaign: "spring", authenticate)
                == nil)
        let secret: ReplyToken.Authenticator = { [authenticate] in authenticate("other" + $0) }
        #expect(ReplyToken(tag: token.tag, campaign: "spring", secret) == nil)
    }

    @Test("any change of a token makes it none")
    func changed() {
        let tag = ReplyToken(conversation: "abc", campaign: "spring", authenticate).tag
        for index in tag.indices {
            for letter in "x7.c" where tag[index] != letter {
                let changed = tag.replacingCharacters(at: index, with: letter)
                #expect(ReplyToken(tag: changed, campaign: "spring", authenticate) == nil)
            }
        }
        #expect(ReplyToken(tag: String(tag.dropLast()), campaign: "spring", authenticate) == nil)
        #expect(ReplyToken(tag: tag + "a", campaign: "spring", authenticate) == nil)
    }

    @Test(
        "what is no token is none",
        arguments: [
            "", "c", ".", "c.", "cabc", "cabc.", "xabc.aaaa", "unsubscribe", "cabc.äöü",
            String(repeating: "c", count: 1000), "c" + String(repeating: ".", count: 63),
        ])
    func none(_ tag: String) { #expect(ReplyToken(tag: tag, campaign: "spring", authenticate) == nil) }

    @Test(
        "base32 is that of RFC 4648, in lower case without padding",
        arguments: [
            ("", ""), ("f", "my"), ("fo", "mzxq"), ("foo", "mzxw6"), ("foob", "mzxw6yq"),
            ("fooba", "mzxw6ytb"), ("foobar", "mzxw6ytboi"),
        ])
    func base32(_ text: String, _ expected: String) { #expect(Triage.base32(Array(text.utf8)) == expected) }
}

extension String {
    fileprivate func replacingCharacters(at index: Index, with letter: Character) -> String {
        String(self[..<index]) + String(letter) + String(self[self.index(after: index)...])
    }
}
