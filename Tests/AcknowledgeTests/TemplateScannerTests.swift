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

    private static let variables = TemplateVariables(kinds: [
        "name": .text, "note": .optionalText, "flag": .flag,
        "list": .list(["item": .text, "more": .optionalText]),
    ])

    static let cases: [Case] = [
        Case("no tag"), Case(""), Case("{{name}}"), Case("{{ name }}"), Case("{{! a comment }}"),
        Case("{ {name} }"),
        Case("{{#note}}{{note}}{{/note}}"), Case("{{^note}}none{{/note}}"),
        Case("{{#flag}}x{{/flag}}{{^flag}}y{{/flag}}"),
        Case("{{#list}}{{item}} {{name}} {{#more}}{{more}}{{/more}}{{/list}}"),
        Case("{{^list}}empty{{/list}}"),
        Case("{{#note}}\n{{#flag}}\n{{note}}\n{{/flag}}\n{{/note}}\n"),
        Case("{{nme}}", "1:1 unknown variable “nme”; known here: flag, list, name, note"),
        Case("a\nbc {{nme}}", "2:4 unknown variable “nme”"),
        Case("a\r\nbc {{nme}}", "2:4 unknown variable “nme”"),
        Case("äöü {{nme}}", "1:5 unknown variable “nme”"),
        Case(
            "{{#list}}{{itm}}{{/list}}",
            "1:10 unknown variable “itm”; known here: flag, item, list, more, name, note"),
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
        Case(
            "x\n  {{#note}}x\n{{#flag}}", "3:1 section {{#flag}} is never closed",
            "2:3 section {{#note}} is never closed"),
        Case("{{/note}}", "1:1 {{/note}} closes nothing; no section is open"),
        Case(
            "{{#note}}\n{{/flag}}\n{{/note}}",
            "2:1 {{/flag}} closes nothing; the open section is {{#note}} of line 1"),
        Case("{{name", "1:1 tag is never closed; expected }}"),
        Case("{{{name}}", "1:1 tag is never closed; expected }}}"),
        Case("name}}", "1:5 “}}” without “{{”"),
        Case("{{}}", "1:1 unknown variable “”"),
        Case("{{> partial}}", "1:1 tag {{>…}} is not used"),
        Case("{{=<% %>=}}", "1:1 tag {{=…}} is not used"), Case("{{<x}}", "1:1 tag {{<…}} is not used"),
        Case("{{$x}}", "1:1 tag {{$…}} is not used"), Case("{{%x}}", "1:1 tag {{%…}} is not used"),
        Case("{{*x}}", "1:1 tag {{*…}} is not used"),
        Case("{{ #note}}{{note}}{{/note}}", "1:1 no blank may stand before “#”; write {{#note}}"),
        Case("{{.}}", "1:1 unknown variable “.”"),
        Case("{{name.first}}", "1:1 unknown variable “name.first”"),
        Case("{{upper(name)}}", "1:1 unknown variable “upper(name)”"),
        Case(
            "{{a}} {{b}}\n{{c}}", "1:1 unknown variable “a”", "1:7 unknown variable “b”",
            "2:1 unknown variable “c”"),
    ]

    @Test("every problem of a template is found, with its place", arguments: cases)
    func problems(_ test: Case) {
        let found = templateProblems(test.template, TemplateScannerTests.variables).map {
            "\($0.line):\($0.column) \($0.message)"
        }
        #expect(found.count == test.expected.count)
        for (found, expected) in zip(found, test.expected) { #expect(found.hasPrefix(expected)) }
    }

    @Test(
        "a template without problems compiles",
        arguments: [
            "", "x", "{{company}}", "{{#open}}{{label}}{{#note}}{{note}}{{/note}}{{/open}}",
            "{{#person}}{{person}}{{/person}}{{^person}}{{team}}{{/person}}",
        ])
    func compiles(_ text: String) throws {
        #expect(
            AcknowledgementTemplate.problems(text, isHTML: false).isEmpty
                && AcknowledgementTemplate.problems(text, isHTML: true).isEmpty)
        _ = try AcknowledgementTemplate(text: text, html: text)
    }

    @Test("a template with problems cannot be had, and all of them are told")
    func unusable() {
        let found = #expect(throws: AcknowledgementTemplate.Unusable.self) {
            try AcknowledgementTemplate(text: "{{a}}\n{{b}}", html: "{{c}}")
        }
        #expect(found?.problems.map(\.line) == [1, 2, 1])
    }

    @Test(
        "hostile templates are read to their end",
        arguments: ["{{", "}}", "{{#open}}", "{{/open}}", "{{{", "{", "{{x", "{{! "])
    func hostile(_ piece: String) {
        #expect(
            !templateProblems(String(repeating: piece, count: 2000), AcknowledgementTemplate.variables)
                .isEmpty || piece == "{")
    }
}
