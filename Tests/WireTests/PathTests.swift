import Mail
import Testing

@testable import Wire

struct PathTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        /// `local|domain`, `null`, `none`, `8bit` or `local-only:…`.
        let expected: String
        var rest = ""
        var testDescription: String { text.isEmpty ? "(empty)" : String(text.prefix(60)) }

        init(_ text: String, _ expected: String, rest: String = "") {
            (self.text, self.expected, self.rest) = (text, expected, rest)
        }
    }

    static let cases: [Case] = [
        Case("<>", "null"),
        Case("<> SIZE=1", "null", rest: " SIZE=1"),
        Case("<ann@customer.example>", "ann|customer.example"),
        Case("<ann@customer.example>\tX", "ann|customer.example", rest: "\tX"),
        Case("<Ann.B+tag@Customer.Example>", "Ann.B+tag|Customer.Example"),
        Case("<ann!#$%&'*+-/=?^_`{|}~@customer.example>", "ann!#$%&'*+-/=?^_`{|}~|customer.example"),
        Case("<ann@[192.0.2.1]>", "ann|[192.0.2.1]"),
        Case("<ann@[IPv6:2001:db8::1]>", "ann|[IPv6:2001:db8::1]"),
        Case("<ann@under_score.example>", "ann|under_score.example"),
        Case("<ann@localhost>", "ann|localhost"),
        Case("<\"a b\"@customer.example>", "a b|customer.example"),
        Case("<\"a\\\"b\\\\\"@customer.example>", "a\"b\\|customer.example"),
        Case("<\"a>b\"@customer.example> X", "a>b|customer.example", rest: " X"),
        Case("<\"a@b\"@customer.example>", "a@b|customer.example"),
        Case("<@a.example:ann@customer.example>", "ann|customer.example"),
        Case("<@a.example,@b.example:ann@customer.example>", "ann|customer.example"),
        Case("<postmaster>", "local-only:postmaster"),
        Case("<\"post master\">", "local-only:post master"),
        Case("<z\u{F6}e@customer.example>", "z\u{F6}e|customer.example"),
        Case("<\"z \u{F6}e\"@customer.example>", "z \u{F6}e|customer.example"),
        Case("<ann@k\u{FC}nde.example>", "ann|k\u{FC}nde.example"),
        Case("<ann\u{85}@customer.example>", "none"),
        Case("<ann@customer\u{FF0E}example>", "ann|customer\u{FF0E}example"),
        Case("<ann\u{FF20}customer.example>", "local-only:ann\u{FF20}customer.example"),
        Case("", "none"),
        Case("ann@customer.example", "none"),
        Case("<ann@customer.example", "none"),
        Case("<ann@customer.example>x", "none"),
        Case("<ann@customer.example>>", "none"),
        Case("<<ann@customer.example>>", "none"),
        Case("< ann@customer.example>", "none"),
        Case("<ann @customer.example>", "none"),
        Case("<ann@customer.example >", "none"),
        Case("<@customer.example>", "none"),
        Case("<ann@>", "none"),
        Case("<.ann@customer.example>", "none"),
        Case("<ann.@customer.example>", "none"),
        Case("<a..b@customer.example>", "none"),
        Case("<a,b@customer.example>", "none"),
        Case("<ann@customer..example>", "none"),
        Case("<ann@.example>", "none"),
        Case("<ann@customer.example.>", "none"),
        Case("<ann@-a.example>", "none"),
        Case("<ann@a-.example>", "none"),
        Case("<ann@a;b.example>", "none"),
        Case("<ann@b@customer.example>", "none"),
        Case("<ann@[]>", "none"),
        Case("<ann@[1 2]>", "none"),
        Case("<\"\"@customer.example>", "none"),
        Case("<\"ann@customer.example>", "none"),
        Case("<\"ann\\\"@customer.example>", "none"),
        Case("<\"a\tb\"@customer.example>", "none"),
        Case("<\"ann\"b@customer.example>", "none"),
        Case("<@a.example>", "none"),
        Case("<@a.example,b.example:ann@customer.example>", "none"),
        Case("<@a.example,:ann@customer.example>", "none"),
        Case("<@:ann@customer.example>", "none"),
        Case("<@a.example:>", "none"),
        Case(
            "<" + String(repeating: "a", count: 256) + "@customer.example>",
            String(repeating: "a", count: 256) + "|customer.example"),
        Case("<" + String(repeating: "a", count: 257) + "@customer.example>", "none"),
        Case(
            "<ann@" + String(repeating: "a", count: 63) + ".example>",
            "ann|" + String(repeating: "a", count: 63) + ".example"),
        Case("<ann@" + String(repeating: "a", count: 64) + ".example>", "none"),
        Case(
            "<ann@" + String(repeating: "a.", count: 127) + "b>",
            "ann|" + String(repeating: "a.", count: 127) + "b"),
        Case("<ann@" + String(repeating: "a.", count: 127) + "bc>", "none"),
        Case("<@" + String(repeating: "a.", count: 600) + "b:ann@customer.example>", "none"),
    ]

    @Test("a path is read strictly", arguments: cases)
    func path(_ test: Case) {
        var text = Array(test.text.utf8)[...]
        let found: String
        switch SMTPPath.read(&text) {
        case .success(nil): found = "null"
        case .success(let mailbox?): found = "\(mailbox.localPart)|\(mailbox.domain)"
        case .failure(.noMailbox): found = "none"
        case .failure(.notUTF8): found = "8bit"
        case .failure(.localPartOnly(let name)): found = "local-only:\(name)"
        }
        #expect(found == test.expected)
        if !["none", "8bit"].contains(found) { #expect(String(decoding: text, as: UTF8.self) == test.rest) }
    }

    @Test("a path that was read is written the same way for the next system", arguments: cases)
    func roundTrip(_ test: Case) {
        var text = Array(test.text.utf8)[...]
        guard case .success(let mailbox?) = SMTPPath.read(&text) else { return }
        var again = Array("<\(mailbox.address)>".utf8)[...]
        #expect(SMTPPath.read(&again) == .success(mailbox))
    }
}
