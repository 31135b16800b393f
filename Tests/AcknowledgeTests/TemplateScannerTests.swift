import Testing

@testable import Acknowledge

struct TemplateScannerTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let template: String
        /// `line:column beginning of the message`
        let expected: [String]
        var testDescription: String { template.debugDescription }

        init(_ template: String, _ expected: String...) {
            (self.template, self.expected) = (template, expected)
        }
    }

    static let variables = TemplateVariables(kinds: [
        "name": .text, "note": .optionalText, "flag": .flag,
        "list": .list(["item": .text, "more": .optionalText]),
        "thing": .object(["due": .text, "is_sure": .flag, "colour": .optionalText]),
        "promise": .object(["due": .text]),
    ])

    static func found(
        _ template: String, isHTML: Bool = false, partials: [String: String] = [:]
    ) -> (problems: [String], text: String) {
        var all = TemplatePartials()
        for (name, text) in partials {
            all.trees[name] = TemplateTree(text, file: "_\(name)", isHTML: isHTML, isPartial: true)
        }
        let tree = TemplateTree(template, file: "main", isHTML: isHTML)
        let expansion = TemplateExpansion(tree, variables, all, for: .acknowledgement)
        let problems = expansion.problems.map { problem in
            (problem.file == "main" ? "" : "\(problem.file):")
                + "\(problem.line):\(problem.column) \(problem.message)"
        }
        return (problems, expansion.flat.text)
    }

    static let cases: [Case] = [
        Case("no tag"), Case(""), Case("{{name}}"), Case("{{ name }}"), Case("{{! a comment }}"),
        Case("{ {name} }"), Case("{{! {{ in a comment }}"),
        Case("{{#note}}{{note}}{{/note}}"), Case("{{^note}}none{{/note}}"),
        Case("{{#flag}}x{{/flag}}{{^flag}}y{{/flag}}"),
        Case("{{#list}}{{item}} {{name}} {{#more}}{{more}}{{/more}}{{/list}}"),
        Case("{{^list}}empty{{/list}}"),
        Case("{{#note}}\n{{#flag}}\n{{note}}\n{{/flag}}\n{{/note}}\n"),
        Case("{{#thing}}{{due}}{{#is_sure}}!{{/is_sure}}{{#colour}}{{colour}}{{/colour}}{{/thing}}"),
        Case("{{^thing}}{{name}}{{/thing}}"),
        Case("{{thing}}", "1:1 {{thing}} is no text; use it as a section"),
        Case("{{^thing}}{{is_sure}}{{/thing}}", "1:11 “is_sure” is known only inside {{#promise}}"),
        Case("{{#thing}}{{colour}}{{/thing}}", "1:11 {{colour}} may be missing"),
        Case("{{#thing}}{{is_sure}}{{/thing}}", "1:11 {{is_sure}} is no text"),
        Case("{{due}}", "1:1 “due” is known only inside {{#promise}}…{{/promise}}; put it there"),
        Case(
            "{{nme}}",
            "1:1 unknown variable “nme”; did you mean {{name}}? known here: flag, list, name, note"),
        Case("{{colours}}", "1:1 unknown variable “colours”; known here: flag, list"),
        Case("a\nbc {{nme}}", "2:4 unknown variable “nme”"),
        Case("a\r\nbc {{nme}}", "2:4 unknown variable “nme”"),
        Case("äöü {{nme}}", "1:5 unknown variable “nme”"),
        Case("👨‍👩‍👧 {{nme}}\né{{nne}}", "1:3 unknown variable “nme”", "2:2 unknown variable “nne”"),
        Case("{{#list}}{{itm}}{{/list}}", "1:10 unknown variable “itm”; did you mean {{item}}?"),
        Case("{{item}}", "1:1 unknown variable “item”"),
        Case("{{#list}}{{/list}}{{item}}", "1:19 unknown variable “item”"),
        Case("{{^list}}{{item}}{{/list}}", "1:10 unknown variable “item”"),
        Case("{{note}}", "1:1 {{note}} may be missing; write {{#note}}…{{note}}…{{/note}}"),
        Case("{{^note}}{{note}}{{/note}}", "1:10 {{note}} may be missing"),
        Case("{{#list}}{{more}}{{/list}}", "1:10 {{more}} may be missing"),
        Case("{{#flag}}{{note}}{{/flag}}", "1:10 {{note}} may be missing"),
        Case("{{flag}}", "1:1 {{flag}} is no text; use it as a section"),
        Case("{{list}}", "1:1 {{list}} is no text; use it as a section"),
        Case("{{#name}}x{{/name}}", "1:1 {{name}} is always there; write it without a section"),
        Case("{{#nme}}x{{/nme}}", "1:1 unknown variable “nme”"),
        Case("{{{name}}}", "1:1 {{{name}}} is not escaped"),
        Case("{{&name}}", "1:1 {{{name}}} is not escaped"),
        Case("{{{nme}}}", "1:1 unknown variable “nme”"),
        Case("{{#note}}x", "1:1 section {{#note}} is never closed; add {{/note}}"),
        Case("{{$block}}x", "1:1 section {{$block}} is never closed; add {{/block}}"),
        Case(
            "x\n  {{#note}}x\n{{#flag}}", "3:1 section {{#flag}} is never closed",
            "2:3 section {{#note}} is never closed"),
        Case("{{/note}}", "1:1 {{/note}} closes nothing; no section is open"),
        Case(
            "{{#note}}\n{{/flag}}\n{{/note}}",
            "2:1 {{/flag}} closes nothing; the open section is {{#note}} of line 1"),
        Case(
            "{{#flag}}\n{{#note}}x\n{{/flag}}", "2:1 section {{#note}} is never closed; add {{/note}}"),
        Case("{{#flag}}{{#note}}x{{/flag}}{{/note}}", "1:10 section {{#note}} is never closed"),
        Case("{{#note}}{{/note}}{{/note}}", "1:19 {{/note}} closes nothing; no section is open"),
        Case("{{#flag}}{{#note}}{{note}}{{/nte}}{{/flag}}", "1:27 {{/nte}} closes nothing; the open section"),
        Case("{{#note}}{{note}}{{/nte}}", "1:18 {{/nte}} closes nothing; the open section is {{#note}}"),
        Case("{{$a}}{{#note}}{{$b}}{{note}}{{/b}}{{/a}}", "1:7 section {{#note}} is never closed"),
        Case("{{name", "1:1 tag is never closed; expected }}"),
        Case("{{name {{flag}}", "1:1 tag is never closed", "1:8 {{flag}} is no text"),
        Case("{{{name}}", "1:1 tag is never closed; expected }}}"),
        Case("name}}", "1:5 “}}” without “{{”"),
        Case("{{}}", "1:1 unknown variable “”"),
        Case("{{> partial}}", "1:1 there is no partial “partial”"),
        Case("{{<layout}}{{/layout}}", "1:1 there is no partial “layout”"),
        Case("{{=<% %>=}}", "1:1 tag {{=…}} is not used"), Case("{{%x}}", "1:1 tag {{%…}} is not used"),
        Case("{{*x}}", "1:1 tag {{*…}} is not used"), Case("{{>*name}}", "1:1 there is no partial “*name”"),
        Case("{{ #note}}{{note}}{{/note}}", "1:1 no blank may stand before “#”; write {{#note}}"),
        Case("{{.}}", "1:1 unknown variable “.”"),
        Case("{{name.first}}", "1:1 unknown variable “name.first”"),
        Case("{{upper(name)}}", "1:1 unknown variable “upper(name)”"),
        Case("{{! x }}{{! y }}{{{! z }}", "1:17 tag is never closed"),
        Case("{{{! z }}{name}}", "1:1 tag is never closed"),
        Case(
            "{{a}} {{b}}\n{{c}}", "1:1 unknown variable “a”", "1:7 unknown variable “b”",
            "2:1 unknown variable “c”"),
        Case(
            "{{#promised}}x{{/promised}}", "1:1 unknown variable “promised”", "1:1 “promised” is never there"),
    ]

    @Test("every problem of a template is found, with its place", arguments: cases)
    func problems(_ test: Case) {
        let found = TemplateScannerTests.found(test.template).problems
        #expect(found.count == test.expected.count, "\(found)")
        for (found, expected) in zip(found, test.expected) {
            #expect(found.hasPrefix(expected))
        }
    }

    @Test("in style sheets “}}” is no stray tag, elsewhere in HTML it is")
    func styles() {
        let css = "<style>@media (x) { a { color: red }}</style>"
        #expect(TemplateScannerTests.found(css, isHTML: true).problems.isEmpty)
        #expect(TemplateScannerTests.found(css + "}}", isHTML: true).problems.count == 1)
        #expect(TemplateScannerTests.found(css).problems.count == 1)
    }

    static let layouts: [(template: String, partials: [String: String], text: String)] = [
        ("a\n{{>p}}\nb\n", ["p": "x {{name}}\n"], "a\nx {{name}}\nb\n"),
        ("a\n  {{>p}}  \nb\n", ["p": "x"], "a\nx\nb\n"),
        ("a {{>p}}, b\n", ["p": "x\n\n"], "a x, b\n"),
        ("{{>p}}", ["p": "x\r\n"], "x\n"),
        ("a\n{{! nothing }}\nb\n", [:], "a\nb\n"),
        ("a {{! nothing }} b\n", [:], "a  b\n"),
        ("{{#note}}\n{{>p}}\n{{/note}}\n", ["p": "{{note}}"], "{{#note}}\n{{note}}\n{{/note}}\n"),
        ("{{>p}}\n", ["p": "{{>q}}!", "q": "x"], "x!\n"),
        (
            "{{<l}}\n{{$b}}\nmine\n{{/b}}\n{{/l}}\n", ["l": "top\n{{$b}}\nits\n{{/b}}\nend\n"],
            "top\nmine\nend\n"
        ),
        ("{{<l}}{{$b}}mine{{/b}}{{/l}}", ["l": "[{{$b}}its{{/b}}]"], "[mine]"),
        ("{{<l}}{{/l}}", ["l": "[{{$b}}its{{/b}}]"], "[its]"),
        ("{{<l}}\n{{/l}}\n", ["l": "top\n{{$b}}{{/b}}\nend\n"], "top\nend\n"),
        ("{{<l}}{{$b}}\nmine\n{{/b}}{{/l}}", ["l": "top\n{{$b}}{{/b}}\nend\n"], "top\nmine\nend"),
        ("{{<l}}{{$b}}{{/b}}{{/l}}", ["l": "a\n{{$b}}\nits\n{{/b}}\nb"], "a\nb"),
        (
            "{{<m}}{{$b}}mine{{/b}}{{/m}}",
            ["m": "{{<l}}{{$b}}middle{{/b}}{{$c}}m{{/c}}{{/l}}", "l": "{{$b}}its{{/b}} {{$c}}its{{/c}}"],
            "mine m"
        ),
        (
            "{{<l}}{{$b}}{{due}}{{/b}}{{/l}}", ["l": "{{#promise}}{{$b}}{{/b}}{{/promise}}"],
            "{{#promise}}{{due}}{{/promise}}"
        ),
        ("{{$b}}standing alone{{/b}}", [:], "standing alone"),
    ]

    @Test("partials and layouts are put in, by lines or within a line", arguments: 0..<layouts.count)
    func expansion(_ index: Int) {
        let test = TemplateScannerTests.layouts[index]
        let found = TemplateScannerTests.found(test.template, partials: test.partials)
        #expect(found.problems == [])
        #expect(found.text == test.text)
    }

    static let badPartials: [(template: String, partials: [String: String], problems: [String])] = [
        ("{{>p}}", ["p": "x {{note}}"], ["_p:1:3 {{note}} may be missing"]),
        ("{{#note}}{{>p}}{{/note}}{{>p}}", ["p": "{{note}}"], ["_p:1:1 {{note}} may be missing"]),
        ("{{>p}}{{>p}}", ["p": "{{nme}}"], ["_p:1:1 unknown variable “nme”"]),
        ("{{>p}}", ["p": "{{#note}}"], ["_p:1:1 section {{#note}} is never closed"]),
        ("{{>p}}", ["p": "{{>p}}"], ["_p:1:1 partial “p” contains itself: p → p"]),
        ("{{>p}}", ["p": "{{>q}}", "q": "{{>p}}"], ["_q:1:1 partial “p” contains itself: p → q → p"]),
        (
            "{{<l}}{{$b}}{{>l}}{{/b}}{{/l}}", ["l": "{{$b}}{{/b}}"],
            ["1:13 partial “l” contains itself: l → l"]
        ),
        ("{{>contact}}", ["contacts": "x"], ["1:1 there is no partial “contact”; did you mean “contacts”"]),
        ("{{<l}}text{{/l}}", ["l": "x"], ["1:7 what stands in {{<l}} outside of a block is not shown"]),
        ("{{<l}}{{name}}{{/l}}", ["l": "x"], ["1:7 what stands in {{<l}}"]),
        ("{{#promise}}{{<l}}{{$b}}{{due}}{{/b}}{{/l}}{{/promise}}", ["l": "{{$b}}{{/b}}"], []),
        ("{{<l}}{{$b}}{{due}}{{/b}}{{/l}}", ["l": "{{$b}}{{/b}}"], ["1:13 “due” is known only inside"]),
        (
            "{{<l}}\n{{$b}}\n{{#note}}\n{{note}}\n{{/b}}\n{{/l}}\n", ["l": "{{$b}}{{/b}}"],
            ["3:1 section {{#note}} is never closed; add {{/note}}"]
        ),
        ("{{<l}}\n{{$b}}\nx\n{{/l}}\n", ["l": "{{$b}}{{/b}}"], ["2:1 section {{$b}} is never closed"]),
        ("{{! x }}{", [:], []),
        ("{{>p}}{{name}}", ["p": "{"], ["1:7 a brace stands before a tag"]),
    ]

    @Test("what is wrong with partials is told with the file where it is", arguments: 0..<badPartials.count)
    func partialProblems(_ index: Int) {
        let test = TemplateScannerTests.badPartials[index]
        let found = TemplateScannerTests.found(test.template, partials: test.partials).problems
        #expect(found.count == test.problems.count, "\(found)")
        for (found, expected) in zip(found, test.problems) { #expect(found.hasPrefix(expected)) }
    }

    @Test("partials that multiply each other are stopped")
    func multiplied() {
        var partials: [String: String] = ["p9": "x"]
        for index in 0..<9 { partials["p\(index)"] = String(repeating: "{{>p\(index + 1)}}", count: 100) }
        let found = TemplateScannerTests.found("{{>p0}}", partials: partials)
        #expect(found.problems.count == 1 && found.problems[0].contains("more than 500 partials"))
        let large = String(repeating: "{{>big}}\n", count: 100)
        let grown = TemplateScannerTests.found(
            large, partials: ["big": String(repeating: "x", count: 100_000)])
        #expect(grown.problems.count == 1 && grown.text.utf8.count <= TemplateExpansion.largest)
    }

    @Test(
        "hostile templates are read to their end",
        arguments: [
            "{{", "}}", "{{#open}}", "{{/open}}", "{{{", "{", "{{x", "{{! ", "{{<a}}", "{{$a}}", "{{>a}}",
            "{{^x}}", "{{=", "\u{0}", "{{\u{301}", "<style>", "\r", "{{#a}}\n{{/a}}\n", "{{$a}}{{/a}}\n",
        ], [2_000, 10_000, 200_000])
    func hostile(_ piece: String, _ count: Int) {
        let source = String(repeating: piece, count: count)
        let isLarge = source.utf8.count > TemplateTree.longest
        for isHTML in [false, true] {
            let found = TemplateScannerTests.found(source, isHTML: isHTML, partials: ["a": piece])
            #expect(found.problems.count <= 51)
            #expect(!isLarge || found.problems.count == 1 && found.text.isEmpty)
        }
    }

    @Test("sections may be nested, but not without end")
    func depth() {
        func nested(_ depth: Int) -> String {
            String(repeating: "{{#flag}}", count: depth) + "x" + String(repeating: "{{/flag}}", count: depth)
        }
        #expect(TemplateScannerTests.found(nested(TemplateTree.deepest)).problems.isEmpty)
        let deep = TemplateScannerTests.found(nested(5_000)).problems
        #expect(deep.contains { $0.contains("nested more than 32 deep") })
    }
}
