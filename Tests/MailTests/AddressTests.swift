import Mail
import Testing

struct AddressTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let expected: [String]
        var testDescription: String { String(text.prefix(70)).debugDescription }

        init(_ text: String, _ expected: String...) { (self.text, self.expected) = (text, expected) }
    }

    /// Expected as `name|address`.
    static let lists: [Case] = [
        Case("ann@customer.example", "|ann@customer.example"),
        Case("Ann <ann@customer.example>", "Ann|ann@customer.example"),
        Case("Ann B. Customer <ann@customer.example>", "Ann B. Customer|ann@customer.example"),
        Case("\"Customer, Ann\" <ann@customer.example>", "Customer, Ann|ann@customer.example"),
        Case("\"Ann \\\"A\\\" <x>\" <ann@customer.example>", "Ann \"A\" <x>|ann@customer.example"),
        Case("ann@customer.example (Ann (the one))", "Ann (the one)|ann@customer.example"),
        Case("a@x.example, B <b@x.example>,,c@x.example,", "|a@x.example", "B|b@x.example", "|c@x.example"),
        Case(
            "Team: a@x.example, B <b@x.example>; c@x.example", "|a@x.example", "B|b@x.example", "|c@x.example"
        ),
        Case("Customer, Ann <ann@customer.example>", "Customer, Ann|ann@customer.example"),
        Case(
            "a@x.example, Customer, Ann <ann@customer.example>", "|a@x.example",
            "Customer, Ann|ann@customer.example"),
        Case("<ann@customer.example> (Ann)", "Ann|ann@customer.example"),
        Case("=?utf-8?Q?Ann_=C3=84_=3Cann=40customer.example=3E?=", "Ann Ä|ann@customer.example"),
        Case("Ann <=?utf-8?Q?ann=40customer.example?=>", "Ann|ann@customer.example"),
        Case("Team: Bob; Ann <ann@customer.example>", "Ann|ann@customer.example"),
        Case("undisclosed-recipients:;"),
        Case(
            "Ann\r\n <ann@customer.example>,\r\n\tBob <bob@customer.example>", "Ann|ann@customer.example",
            "Bob|bob@customer.example"),
        Case("=?utf-8?Q?Zo=C3=AB?= <zoe@customer.example>", "Zoë|zoe@customer.example"),
        Case("\"=?utf-8?Q?Zo=C3=AB?=\" <zoe@customer.example>", "Zoë|zoe@customer.example"),
        Case("=?utf-8?B?QW5uLCA=?= <ann@customer.example>", "Ann,|ann@customer.example"),
        Case("\"a b\"@customer.example", "|\"a b\"@customer.example"),
        Case("\"a\\\"b\\\\\"@customer.example", "|\"a\\\"b\\\\\"@customer.example"),
        Case("X <\"a b\"@customer.example>", "X|\"a b\"@customer.example"),
        Case(
            "X <\"a\\\"b\"@customer.example>, Y <y@x.example>", "X|\"a\\\"b\"@customer.example",
            "Y|y@x.example"),
        Case("X <\"a>b\"@customer.example>", "X|\"a>b\"@customer.example"),
        Case("<@a.example,@b.example:ann@customer.example>", "|ann@customer.example"),
        Case("ann @ customer . example", "|ann@customer.example"),
        Case("< ann@customer.example >", "|ann@customer.example"),
        Case("ann@[IPv6:2001:db8::1], bob@x.example", "|ann@[IPv6:2001:db8::1]", "|bob@x.example"),
        Case("Team: ann@[IPv6:2001:db8::1];", "|ann@[IPv6:2001:db8::1]"),
        Case("<a@x.example> <b@x.example>", "|a@x.example", "|b@x.example"),
        Case("Ann <>"), Case("Ann"), Case(""), Case("<"), Case(">"), Case(","), Case("\""), Case("("),
        Case("(((("), Case("\\"),
        Case("Ann <ann@customer.example", "Ann|ann@customer.example"),
        Case("\"Ann <ann@customer.example>", "|Ann<ann@customer.example>"),
        Case("Zo\u{EB} <zoe@customer.example>", "Zoë|zoe@customer.example"),
        Case(
            "=?utf-8?Q?a=0D=0ABcc=3A_evil=40x.example?= <a@x.example>", "a  Bcc: evil@x.example|a@x.example"),
    ]

    @Test("the mailboxes of an address field are found", arguments: lists)
    func list(_ test: Case) {
        let found = parseAddressList(Array(test.text.utf8)[...]).map { "\($0.name)|\($0.address)" }
        #expect(found == test.expected)
    }

    @Test("no more mailboxes are read than the limit says")
    func limit() {
        let list = Array(String(repeating: "a@x.example,", count: 50).utf8)
        #expect(parseAddressList(list[...], limit: 10).count == 10)
    }

    /// Expected: local part, domain, and how the address is written; nothing if it is none.
    static let mailboxes: [Case] = [
        Case("ann@customer.example", "ann", "customer.example", "ann@customer.example"),
        Case("Ann.B@Customer.Example", "Ann.B", "Customer.Example", "Ann.B@Customer.Example"),
        Case("\"a b\"@x.example", "a b", "x.example", "\"a b\"@x.example"),
        Case("\"a\\\"b\"@x.example", "a\"b", "x.example", "\"a\\\"b\"@x.example"),
        Case("\"ann\"@x.example", "ann", "x.example", "ann@x.example"),
        Case("a@b@x.example", "a@b", "x.example", "\"a@b\"@x.example"),
        Case("a..b@x.example", "a..b", "x.example", "\"a..b\"@x.example"),
        Case(".a@x.example", ".a", "x.example", "\".a\"@x.example"),
        Case("ann@[192.0.2.1]", "ann", "[192.0.2.1]", "ann@[192.0.2.1]"),
        Case("zoë@x.example", "zoë", "x.example", "zoë@x.example"),
        Case("ann"), Case("@x.example"), Case("ann@"), Case(""), Case("@"), Case("\"\"@x.example"),
        Case("an n@x.example"),
        Case("ann@x example"), Case("ann@x.example\r\nRCPT TO:<b@x>"),
        Case("\"a\r\nRCPT TO:<b@x>\"@x.example"),
        Case("\"a\0b\"@x.example"), Case("ann@x.example>"), Case("ann@x.example><b"), Case("ann@x.example,b"),
        Case("ann@(x).example"),
        Case(String(repeating: "a", count: 320) + "@x.example"),
    ]

    @Test(
        "a mailbox is split at its last @, and nothing in it can end it where it is written",
        arguments: mailboxes)
    func mailbox(_ test: Case) {
        let mailbox = Mailbox(test.text)
        #expect((mailbox.map { [$0.localPart, $0.domain, $0.address] } ?? []) == test.expected)
        if let mailbox { #expect(Mailbox(mailbox.address) == mailbox) }
    }

    @Test("addresses compare without case, and a tag is set apart")
    func keys() {
        let mailbox = Mailbox(localPart: "Replies+Ab.C", domain: "Campaign.Example")
        #expect(mailbox.key == "replies+ab.c@campaign.example")
        #expect(mailbox.detail.base == "replies" && mailbox.detail.tag == "Ab.C")
        #expect(Mailbox(localPart: "+x", domain: "a").detail.tag == nil)
        #expect(Mailbox(localPart: "x+", domain: "a").detail.tag == "")
        #expect(ReversePath.null.text == "" && ReversePath.mailbox(mailbox).text == mailbox.address)
    }

    @Test(
        "text for one line of a terminal holds nothing that moves the cursor or the direction",
        arguments: [
            ("a\r\nb\tc", "a  b c"), ("a\u{1B}[2Jb", "a\u{FFFD}[2Jb"),
            ("a\u{202E}b\u{2066}c", "a\u{FFFD}b\u{FFFD}c"),
            ("a\u{85}b\u{2028}c", "a\u{FFFD}b c"), ("äöü", "äöü"), ("\u{7F}", "\u{FFFD}"),
        ])
    func singleLine(_ text: String, _ expected: String) { #expect(text.singleLine == expected) }

    @Test(
        "a text is cut to so many characters, with an ellipsis",
        arguments: [
            ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("äöü", 3, "äöü"), ("äöüß", 3, "äö…"), ("", 3, ""),
            ("abc", 0, "abc"),
            ("👩‍👩‍👧‍👦x", 1, "…"),
        ])
    func cut(_ text: String, _ limit: Int, _ expected: String) { #expect(text.cut(to: limit) == expected) }

    @Test("a character piled up with marks does not make a short text long")
    func piledUp() {
        let text = "a" + String(repeating: "\u{301}", count: 100_000)
        #expect(text.cut(to: 150).utf8.count <= 1300)
        #expect((text + "b").cut(to: 1).utf8.count < 20)
    }
}
