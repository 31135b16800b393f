import Testing

@testable import Acknowledge

struct LintHostileTests {
    /// Deterministic, so that a failure can be repeated.
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    private static let pieces = [
        "{{", "}}", "{{{", "}}}", "{{#a}}", "{{/a}}", "{{^staffed}}", "{{#staffed}}", "{{/staffed}}", "{{!",
        "{{team}}",
        "{{> x}}", "<", ">", "</p>", "<p ", "<a href=\"", "'", "\"", "<!--", "-->", "<style>", "</style>",
        "<script>", "&",
        "&amp;", "&#x1F600;", "&#99999999;", "&nbsp", ";", "do not reply", "no-", "reply", "within ", "24",
        " hours", "h",
        "2-", "9:00", "-", "Mon", "fri", "http://", "https://", "www.", "@", "mailto:", "+46 8 ", "21.",
        "11.", "2026",
        "\n", "\r\n", "\u{2029}", "\u{0}", "é", "e\u{301}", "\u{202E}", "👩‍👩‍👧", "\u{F0000}", "\u{FFFF}", "!",
        "?", "[NAME", "]",
        "${", "%", "*|", "|*", "___", "SHOUTING ", "lorem ipsum ", "a person will ", "read",
        "im Laufe des Tages ",
    ]

    private func check(_ source: String) {
        for isHTML in [false, true] {
            for language in [Language.en, .pl] {
                let text = LintedText(source: source, language: language, kind: .complaint, isHTML: isHTML)
                let found = lint(text, facts: LintFacts(teamName: "Team"))
                #expect(found.count <= LintRule.allCases.count * LintCheck.mostOfOneRule)
                #expect(
                    found.allSatisfy {
                        $0.line >= 1 && $0.column >= 1 && !$0.message.isEmpty && !$0.instead.isEmpty
                    })
                #expect(lint(text, facts: LintFacts(teamName: "Team")) == found)
            }
        }
    }

    @Test("any text gives findings, and the same again", arguments: 0..<60)
    func pieces(_ seed: UInt64) {
        var numbers = Numbers(state: seed)
        var source = ""
        for _ in 0..<Int.random(in: 0...120, using: &numbers) {
            source += LintHostileTests.pieces.randomElement(using: &numbers) ?? ""
            if Bool.random(using: &numbers) { source += " " }
        }
        check(source)
    }

    @Test("any octets give findings", arguments: 0..<40)
    func octets(_ seed: UInt64) {
        var numbers = Numbers(state: seed &+ 1000)
        let bytes = (0..<Int.random(in: 0...400, using: &numbers)).map { _ in
            UInt8.random(in: 0...255, using: &numbers)
        }
        check(String(decoding: bytes, as: UTF8.self))
    }

    @Test("every beginning of a good text gives findings")
    func beginnings() {
        let text =
            "<html lang=\"en\"><a href='https://a.se/{{value}}'>{{#open}}{{label}}{{/open}}</a> within 2 days &eacute;"
        for count in stride(from: 0, through: text.count, by: 3) { check(String(text.prefix(count))) }
    }

    @Test(
        "a long text is read to its end",
        arguments: [
            "{{", "{{#a}}", "<a ", "<a href=\"", "&", "do not ", "do not reply. ", "a@", "+4", "1 ",
            "within ", "{", "[A", "é", "<!--",
        ])
    func long(_ piece: String) {
        let source = String(repeating: piece, count: 20_000 / piece.utf8.count)
        for isHTML in [false, true] {
            let text = LintedText(source: source, language: .en, kind: .acknowledgement, isHTML: isHTML)
            #expect(lint(text, facts: LintFacts(teamName: "Team")).contains { $0.rule == .missingName })
        }
    }
}
