import Acknowledge
import Mail
import Testing

@Suite("nearly the same sender")
struct NearSenderTests {
    @Test(
        "one octet makes no other machine, two do",
        arguments: [
            ("robin@x.example", "robin@x.example", true), ("robin@x.example", "ronin@x.example", true),
            ("robin@x.example", "robinn@x.example", true), ("robin@x.example", "obin@x.example", true),
            ("robin@x.example", "Robin+7@X.example", false), ("robin+6@x.example", "Robin+7@X.example", true),
            ("robin@x.example", "robin@y.example", true),
            ("robin@x.example", "orbin@x.example", false),
            ("c.3023@s32.example", "c.323@s323.example", false),
            ("robin@x.example", "rabyn@x.example", false),
            ("till1@x.example", "till2@x.example", true), ("till9@x.example", "till10@x.example", true),
            ("crash+k1-07@x.example", "crash+k2-08@x.example", false),
            ("till09.a@x.example", "till10.a@x.example", true),
            ("till10@x.example", "till25@x.example", false), ("c7.99@x.example", "c8.100@x.example", false),
            ("ann@x.example", "ben@x.example", false), ("tk@x.example", "jk@x.example", true),
            ("anna@x.example", "berta@x.example", false),
        ])
    func near(_ one: String, _ other: String, _ isNear: Bool) throws {
        let words = try [one, other].map { Set(nearWords(try #require(Mailbox($0)))) }
        #expect(words[0].isDisjoint(with: words[1]) == !isNear)
    }

    @Test("the longest addresses have one word, the same, and none has many more than twice its octets")
    func bounds() throws {
        let long = Mailbox(
            localPart: String(repeating: "ab", count: 32), domain: String(repeating: "c.", count: 60))
        let other = Mailbox(
            localPart: String(repeating: "x", count: 64), domain: String(repeating: "d.", count: 60))
        #expect(nearWords(long).count == 1)
        #expect(nearWords(long) == nearWords(other))
        let usual = try #require(Mailbox("abcdefgh@client.example"))
        #expect(nearWords(usual).count <= 2 * usual.address.utf8.count + 4)
        #expect(nearWords(Mailbox(localPart: "", domain: "")).count == 3)
    }
}
