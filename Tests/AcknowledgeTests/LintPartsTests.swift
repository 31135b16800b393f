import Testing

@testable import Acknowledge

struct LintPartsTests {
    private static func findings(
        _ text: String, _ html: String, textAlso: [String] = [], htmlAlso: [String] = []
    ) -> (text: [String], html: [String]) {
        let found = lintParts(
            text: LintedText(source: text, language: .en, kind: .acknowledgement, alsoShown: textAlso),
            html: LintedText(
                source: html, language: .en, kind: .acknowledgement, isHTML: true, alsoShown: htmlAlso))
        func lines(_ findings: [LintFinding]) -> [String] {
            findings.map { "\($0.rule.rawValue)\($0.isError ? "!" : "?") \($0.instead.prefix(17))" }
        }
        return (lines(found.text), lines(found.html))
    }

    @Test(
        "text and HTML that say the same are left alone",
        arguments: [
            ("{{team}}", "<p>{{team}}</p>"), ("{{>promise}}", "{{#promise}}<p>{{due}}</p>{{/promise}}"),
            ("{{#open}}{{label}}{{/open}}", "{{>contacts}}"),
            ("{{^open}}none{{/open}}{{#any_closed}}x{{/any_closed}}", "{{>contacts}}"),
        ])
    func same(_ text: String, _ html: String) {
        let found = LintPartsTests.findings(text, html)
        #expect(found.text == [] && found.html == [])
    }

    @Test("what one part says and the other does not is told of the other")
    func different() {
        #expect(LintPartsTests.findings("{{>promise}}", "a") == ([], ["parts-differ? put {{>promise}} "]))
        #expect(LintPartsTests.findings("a", "{{>contacts}}") == (["parts-differ? put {{>contacts}}"], []))
        #expect(
            LintPartsTests.findings("{{>promise}}", "{{>contacts}}")
                == (["parts-differ? put {{>contacts}}"], ["parts-differ? put {{>promise}} "]))
        #expect(LintPartsTests.findings("{{^promise}}a{{/promise}}", "a") == ([], []))
    }

    @Test("what the layout says is said")
    func layouts() {
        #expect(
            LintPartsTests.findings("{{>promise}}", "a", htmlAlso: ["{{#promise}}{{/promise}}"]) == ([], []))
        #expect(LintPartsTests.findings("a", "{{>contacts}}", textAlso: ["{{>contacts}}"]) == ([], []))
    }

    @Test("a campaign with a target says by when somebody will answer")
    func unsaid() {
        func rules(_ source: String, _ kind: MailKind, target: Bool, also: [String] = []) -> [String] {
            lint(
                LintedText(source: source, language: .en, kind: kind, alsoShown: also),
                facts: LintFacts(teamName: "Care", hasTarget: target)
            ).map { "\($0.rule.rawValue)\($0.isError ? "!" : "?")" }
        }
        #expect(rules("{{team}}", .acknowledgement, target: true) == ["promise-unsaid?"])
        #expect(rules("{{team}}", .question, target: true) == ["promise-unsaid?"])
        #expect(rules("{{team}}", .unsubscribe, target: true) == [])
        #expect(rules("{{team}}", .acknowledgement, target: false) == [])
        #expect(rules("{{team}} {{>promise}}", .acknowledgement, target: true) == [])
        #expect(rules("{{team}}", .order, target: true, also: ["{{#promise}}{{due}}{{/promise}}"]) == [])
    }

    @Test("our own mails say the same in both parts, and by when", arguments: MailKind.allCases)
    func builtIn(_ kind: MailKind) throws {
        let words = CampaignWords.builtIn(Language.allCases)
        for language in Language.allCases {
            let text = try #require(words.whole(kind, language, isHTML: false))
            let html = try #require(words.whole(kind, language, isHTML: true))
            let found = LintPartsTests.findings(text, html)
            #expect(found.text == [] && found.html == [])
            let facts = LintFacts(teamName: "Care", hasTarget: true)
            let one = lint(LintedText(source: text, language: language, kind: kind), facts: facts)
            #expect(!one.contains { $0.rule == .promiseUnsaid })
        }
    }
}
