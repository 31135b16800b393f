import Testing

@testable import Acknowledge

struct LintMarkupTests {
    static func findings(_ source: String, isPartial: Bool = false) -> [String] {
        lint(
            LintedText(
                source: source, language: .en, kind: .acknowledgement, isHTML: true,
                alsoShown: ["<html lang=\"en\">{{team}}</html>"], isPartial: isPartial),
            facts: LintFacts(teamName: "Customer care", hasTeamHours: true)
        ).filter { $0.rule == .brokenHTML }
            .map { "\($0.line):\($0.column)\($0.isError ? "!" : "?") \($0.message)" }
    }

    static let open: [(html: String, expected: String)] = [
        ("<div>a", "1:1! <div> is never closed"),
        ("<p>a</p>\n<div class=\"x\">\n<p>a</p>\n<p>b</p>\n", "2:1! <div> is never closed"),
        ("<body><div><div>a</div></body>", "1:7! <div> is never closed"),
        ("<h1>a\n<p>b</p>", "1:1! <h1> is never closed"),
        ("<h1>a<h2>b</h2>", "1:1! <h1> is never closed"),
        ("<p>a <a href=\"https://a.se\">b</p>\n<p>c</p>", "1:6! <a> is never closed: all that follows"),
        ("<a href=\"https://a.se\">b<a href=\"https://a.se\">c</a>", "1:1! <a> is never closed"),
        ("<a href=\"https://a.se\">b<a>", "1:1! <a> is never closed"),
        ("<p><b>a</p>", "1:4! <b> is never closed"),
        ("<ul><li><b>a</li><li>b</li></ul>", "1:9! <b> is never closed"),
        ("<ul><li>a", "1:1! <ul> is never closed"),
        ("<table><tr><td>a</td></tr>", "1:1! <table> is never closed"),
        ("<div><table><tr><td>a</td></tr></div>", "1:6! <table> is never closed"),
        ("<table><tr><td><div>a</td></tr></table>", "1:16! <div> is never closed"),
        ("<div/>a", "1:1! <div> is never closed"),
        ("<p>a</p>\n<!-- b\n<p>c</p><div>d</div>", "2:1! the comment is never closed"),
        ("<!--", "1:1! the comment is never closed"),
        ("<head><title>a</head><body><p>b</p></body>", "1:7! <title> is never closed"),
        ("<title>a", "1:1! <title> is never closed"),
        ("<title>a<title>", "1:1! <title> is never closed"),
        ("<style>\np { color: red }\n</head><body>{{team}}</body>", "1:1! <style> is never closed"),
        ("<style>p { color: red }<style>b { color: red }</style>", "1:1! <style> is never closed"),
        ("<style>p { color: red }", "1:1! <style> is never closed"),
        ("<script>a < b", "1:1! <script> is never closed"),
        ("<table <tr><td>a</td></tr></table>", "1:1! the tag is never closed"),
        ("<p>a</p><a href=\"https://a.se\"", "1:9! the tag is never closed"),
        ("<p>a</p\n<p>b</p>", "1:5! the tag is never closed"),
        ("<p>a<b", "1:5! the tag is never closed"),
        ("<a href=\"https://a.se>b</a> <p class=\"x\">c</p>", "1:9! the value is never closed"),
        ("<a href=\"https://a.se>b</a>", "1:9! the value is never closed"),
        ("{{#open}}<li><a href=\"https://a.se\">{{label}}</li>{{/open}}", "1:14! <a> is never closed"),
        ("{{#promise}}<b>{{due}}{{/promise}} c", "1:13! <b> is never closed"),
        ("<div>{{#promise}}<div>{{/promise}}</div>", "1:1! <div> is never closed"),
        ("{{<layout}}\n{{$content}}\n<div>a\n{{/content}}\n{{/layout}}\n", "3:1! <div> is never closed"),
        ("<p><i>a<b>b</i></b></p>", "1:8? <b> is closed behind the end"),
        ("<p>a</p></div>", "1:9? </div> closes nothing"),
        ("<div><table><tr><td></div></td></tr></table></div>", "1:21? </div> closes nothing"),
    ]

    @Test("what is never closed is told once, where it begins", arguments: 0..<open.count)
    func unclosed(_ index: Int) {
        let test = LintMarkupTests.open[index]
        let found = LintMarkupTests.findings(test.html)
        #expect(found.count == 1, "\(test.html): \(found)")
        #expect(found.first?.hasPrefix(test.expected) == true, "\(test.html): \(found)")
    }

    @Test(
        "what HTML lets one leave out, and what fits together, is left alone",
        arguments: [
            "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>a</title><body><p>a<p>b<br>c<hr>",
            "<ul><li>a<li>b</ul><dl><dt>a<dd>b</dl>", "<table><tr><td>a<td>b<tr><td>c</table>",
            "<table><thead><tr><th>a<tbody><tr><td><table><tr><td>b</table><tr><td>c</table>",
            "<p>a<div>b</div></p>", "<img src=\"cid:a\" alt=\"\"/><br/>a<input>",
            "<!-- a --><p>b</p><!-- <div> -->", "<!-->a", "<![if !mso]><p>a</p><![endif]>",
            "<!--[if mso]><table><tr><td><![endif]-->a<!--[if mso]></td></tr></table><![endif]-->",
            "<!--[if !mso]><!--><p>a</p><!--<![endif]-->", "<o:p><v:rect>a", "<svg><path d=\"M1\"/><g></svg>",
            "<style>a > b { color: red } /* <- */</style><title>a < b</title>", "a < b, 3<4",
            "<p title=\"a > b\">c</p>", "<img src=\"data:image/svg+xml,<svg></svg>\" alt=\"\">",
            "{{#a}}<div class=\"x\">{{/a}}{{^a}}<div>{{/a}}b</div>",
            "<div>{{#a}}<div class=\"x\">{{/a}}{{^a}}<div>{{/a}}b</div></div>",
            "<div>{{#a}}</div><div>{{/a}}b</div>", "<div>{{#a}}a</div>{{/a}}{{^a}}b</div>{{/a}}",
            "<div>{{#a}}<b>{{/a}}c{{#a}}</b>{{/a}}</div>",
            "<div>{{#a}}<div>{{/a}}c{{#a}}</div>{{/a}}</div>",
            "{{#open}}<li><b>{{label}}</b>{{/open}}", "<a href=\"{{#href}}{{href}}{{/href}}\">a</a>",
            "<div {{#a}}class=\"x\"{{/a}}>b</div>", "<B>a</b><DIV>c</DIV>",
            "<div>{{$content}}<p>a</p>{{/content}}</div>",
        ])
    func closed(_ html: String) { #expect(LintMarkupTests.findings(html) == []) }

    @Test("a part may leave open what another part closes, a page may not")
    func parts() {
        #expect(LintMarkupTests.findings("<div>", isPartial: true) == ["1:1? <div> is never closed"])
        #expect(LintMarkupTests.findings("</div>", isPartial: true) == [])
        #expect(
            LintMarkupTests.findings("<p><b>a</p>", isPartial: true) == ["1:4! <b> is never closed"])
        #expect(
            LintMarkupTests.findings("<html><div>{{$content}}{{/content}}</html>", isPartial: true)
                == ["1:7! <div> is never closed"])
    }

    @Test(
        "a layout whose style sheet, title or comment is never closed gives that one error",
        arguments: ["</style>", "</title>", "<!-- forgotten\n"])
    func layouts(_ forgotten: String) throws {
        let ours = try #require(BuiltInTemplates.partial("layout", .en, isHTML: true))
        let layout =
            forgotten.hasPrefix("<!")
            ? ours.replacing("<body>", with: "<body>" + forgotten) : ours.replacing(forgotten, with: "")
        #expect(LintMarkupTests.findings(layout, isPartial: true).count == 1)
        let source = WordsSource(
            path: "_layout.html.mustache", file: WordsFile(.partial("layout"), nil, isHTML: true),
            text: layout)
        #expect(CampaignWords(sources: [source], languages: [.en, .de]).problems == [])
    }

    @Test(
        "hostile markup is read to its end",
        arguments: [
            "<b>", "</b>", "<b></i>", "<td><b>", "{{#a}}<b>", "<b>{{/a}}", "<!--", "<style>", "<a b=\">",
            "<a b='> <a b=\">", "<a <", "{{#a}}</b>{{/a}}<b>", "<svg>", "<title>", "{{#a}}<b>{{/a}}", "<p>",
        ])
    func hostile(_ piece: String) {
        let found = LintMarkupTests.findings(String(repeating: piece, count: 100_000 / piece.utf8.count))
        #expect(found.count <= LintCheck.mostOfOneRule)
    }
}
