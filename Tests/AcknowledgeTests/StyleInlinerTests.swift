import Testing

@testable import Acknowledge

struct StyleInlinerTests {
    /// A style sheet, a body, and what the body becomes.
    static let cases: [(css: String, body: String, expected: String)] = [
        ("p { color: red }", "<p>x</p>", "<p style=\"color: red\">x</p>"),
        ("P{color:red;}", "<p class=a>x</p>", "<p style=\"color: red\" class=a>x</p>"),
        (
            ".a { color: red }", "<p class=\"b a\">x</p><p>y</p>",
            "<p style=\"color: red\" class=\"b a\">x</p><p>y</p>"
        ),
        ("#a { color: red }", "<p id='a'>x</p>", "<p style=\"color: red\" id='a'>x</p>"),
        (
            "p.a { color: red }", "<p class=a>x</p><a class=a>y</a>",
            "<p style=\"color: red\" class=a>x</p><a class=a>y</a>"
        ),
        (
            "p.a.b { color: red }", "<p class=\"a b\"><p class=\"a\">",
            "<p style=\"color: red\" class=\"a b\"><p class=\"a\">"
        ),
        ("h1, p { margin: 0 }", "<h1><p><b>", "<h1 style=\"margin: 0\"><p style=\"margin: 0\"><b>"),
        // The more special rule wins, then the later.
        (
            ".a { color: red } p { color: blue; margin: 0 }", "<p class=a>",
            "<p style=\"margin: 0; color: red\" class=a>"
        ),
        ("p { color: red } p { color: blue }", "<p>", "<p style=\"color: blue\">"),
        (
            "#a { color: red } .b.c { color: blue }", "<p id=a class='b c'>",
            "<p style=\"color: red\" id=a class='b c'>"
        ),
        (
            "p { color: red !important } .a { color: blue }", "<p class=a>",
            "<p style=\"color: red !important\" class=a>"
        ),
        // Its own attribute comes last and wins.
        ("p { color: red }", "<p style=\"margin: 0\">", "<p style=\"color: red; margin: 0\">"),
        ("p { color: red }", "<p style='{{! x }}margin: 0'>", "<p style='color: red; {{! x }}margin: 0'>"),
        ("p { font: 'A', \"B\" }", "<p>", "<p style=\"font: 'A', &quot;B&quot;\">"),
        ("p { background: url(a;b) }", "<p>", "<p style=\"background: url(a;b)\">"),
        ("/* p {} */ p { /* ; */ color: red /* x */ }", "<p>", "<p style=\"color: red\">"),
        ("p { ; color ; : red; margin: 0 }", "<p>", "<p style=\"margin: 0\">"),
        ("p { content: '}' }", "<p>", "<p style=\"content: '}'\">"),
        ("p {}", "<p>", "<style>p {}</style><p>"),
        // Mustache tags survive, and what is only sometimes there takes no part.
        (
            ".a { color: red }", "<p class=\"a {{#x}}b{{/x}}\" title=\"{{t}}>\">",
            "<p style=\"color: red\" class=\"a {{#x}}b{{/x}}\" title=\"{{t}}>\">"
        ),
        (".a { color: red }", "<p class=\"{{#x}}a{{/x}}\">", "<p class=\"{{#x}}a{{/x}}\">"),
        (".a { color: red }", "<p {{#x}}class=\"a\"{{/x}}>", "<p {{#x}}class=\"a\"{{/x}}>"),
        (".a { color: red }", "<p class=\"x-{{y}} a\">", "<p style=\"color: red\" class=\"x-{{y}} a\">"),
        (".a { color: red }", "<p class=\"a{{y}}\">", "<p class=\"a{{y}}\">"),
        (
            "li { color: red }", "{{#open}}<li>{{label}}</li>{{/open}}",
            "{{#open}}<li style=\"color: red\">{{label}}</li>{{/open}}"
        ),
        (
            "a { color: red }", "<a{{#x}} href=\"{{h}}\"{{/x}}>",
            "<a style=\"color: red\"{{#x}} href=\"{{h}}\"{{/x}}>"
        ),
        // What is no element.
        ("p { color: red }", "<!-- <p> --> a < b <p", "<!-- <p> --> a < b <p"),
        (
            "p { color: red }", "<script>'<p>'</script><title><p></title>",
            "<script>'<p>'</script><title><p></title>"
        ),
        ("p { color: red }", "</p><pre><P/>", "</p><pre><P style=\"color: red\"/>"),
    ]

    @Test("rules go into the elements that they are for", arguments: 0..<cases.count)
    func inlined(_ index: Int) {
        let test = StyleInlinerTests.cases[index]
        let inliner = StyleInliner("<style>\(test.css)</style>\(test.body)")
        let kept = inliner.html.hasPrefix("<style>") && !test.expected.hasPrefix("<style>")
        #expect(inliner.html == (kept ? "<style>\(test.css)</style>" : "") + test.expected)
        #expect(inliner.notes == [])
    }

    @Test("what only a style sheet can say stays there, and what some clients will not see is told")
    func kept() {
        let css = """
            p { color: red }
            @media (prefers-color-scheme: dark) { p { color: blue !important } }
            a:hover, a { color: green }
            ul li { color: red }
            @font-face { src: url(x) }
            p[title] { color: red }
            b { color: {{company}} }
            """
        let inliner = StyleInliner("<style>\n\(css)\n</style>\n<p><a><b>")
        #expect(
            inliner.html == """
                <style>
                @media (prefers-color-scheme: dark) { p { color: blue !important } }
                a:hover { color: green }
                ul li { color: red }
                @font-face { src: url(x) }
                p[title] { color: red }
                b { color: {{company}} }
                </style>
                <p style="color: red"><a style="color: green"><b>
                """)
        #expect(
            inliner.notes.map(\.message).map { $0.prefix(8) } == [
                "“ul li” ", "“@font-f", "“p[title", "“b” stay",
            ])
    }

    @Test("a style attribute in a section takes no rules, and that is told")
    func conditional() {
        let inliner = StyleInliner(
            "<style>p { color: red }</style><p {{#x}}style=\"margin: 0\"{{/x}}><p style=margin:0>")
        #expect(inliner.html.hasSuffix("<p {{#x}}style=\"margin: 0\"{{/x}}><p style=margin:0>"))
        #expect(inliner.notes.count == 2)
    }

    @Test(
        "hostile sources are read to their end",
        arguments: [
            "<", "<p", "<p ", "<p \"", "<style>", "<style>p{", "<style>@", "<style>a{}", "<!--", "{{",
            "<p {{", "</style",
            "<style>p{a:b}</style><p>", "<p class=\"a ", "<p style=", "<style>/*", "<style>'",
            "<p a='{{x}}'>", "}", "{",
        ])
    func hostile(_ piece: String) {
        let source = String(repeating: piece, count: 5_000)
        let inliner = StyleInliner(source)
        #expect(inliner.html.utf8.count <= 2 * StyleInliner.largest)
        #expect(inliner.notes.count <= 5_100)
        // Once inlined there is nothing left to do.
        if !source.contains("<p") { #expect(StyleInliner(inliner.html).html == inliner.html) }
    }

    @Test("with long rules in many elements the style sheet is left as it is")
    func blown() {
        let css = (0..<200).map { "p { x\($0): \(String(repeating: "y", count: 100)) }" }.joined()
        let source = "<style>\(css)</style>" + String(repeating: "<p>", count: 10_000)
        let inliner = StyleInliner(source)
        #expect(inliner.html == source && inliner.notes.count == 1)
    }
}
