import Mail
import Support
import Testing

struct HTMLTextTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let html: String
        let text: String
        var testDescription: String { String(html.prefix(70)).debugDescription }

        init(_ html: String, _ text: String) { (self.html, self.text) = (html, text) }
    }

    static let cases: [Case] = [
        Case("plain", "plain"),
        Case("<p>one</p><p>two</p>", "one\n\ntwo"),
        Case("one<br>two<br/>three", "one\ntwo\nthree"),
        Case("one<br><br>two", "one\n\ntwo"),
        Case("<div>one</div><div>two</div>", "one\ntwo"),
        Case("  a \n\t b  ", "a b"),
        Case("<pre>a\n  b</pre>", "a\n  b"),
        Case("a &amp; b &lt;c&gt; &quot;d&quot; &#39;e&#x27;", "a & b <c> \"d\" 'e'"),
        Case("&auml;&euro;&nbsp;x&shy;y", "ä€ xy"),
        Case("&#150;&#x92;", "–’"),
        Case(
            "&unknown; & &; &#; &#xZZ; &#55296; &#99999999999;",
            "&unknown; & &; &#; &#xZZ; &#55296; &#99999999999;"),
        Case("a &lt", "a <"), Case("&copy 2026 &nbsp&nbspx &ampx &notaname", "© 2026   x &ampx &notaname"),
        Case("?a=1&copy=2", "?a=1&copy=2"),
        Case("&Scaron;&alpha;&rarr;&NewLine;&starf;&#8217 &#x1F600;", "Šα→ ★’ 😀"),
        Case("<ul><li>one</li><li>two</li></ul>", "- one\n- two"),
        Case("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a | b\nc"),
        Case("<blockquote>quoted<br>more</blockquote>mine", "> quoted\n> more\nmine"),
        Case("<blockquote>a<blockquote>b</blockquote></blockquote></blockquote>c", "> a\n> > b\nc"),
        Case("<a href=\"https://x.example/a?b=1&amp;c=2\">here</a>", "here <https://x.example/a?b=1&c=2>"),
        Case("<a href=https://x.example/>https://x.example/</a>", "https://x.example/"),
        Case("<a href=\"https://x.example/\">x.example</a>", "x.example"),
        Case("<a href=\"mailto:a@x.example\">write</a>", "write"),
        Case("<a href=\"https://x.example/\r\n.\r\n\">here</a>", "here <https://x.example/  .>"),
        Case("<img src=a alt=\"A\nB\">x", "[A B]x"),
        Case("<style>p { color: red }</style>x<script>if (a<b) { x(\"</p>\") }</script>y", "xy"),
        Case("<SCRIPT>a</SCRIPT >b", "b"),
        Case("<head><title>t</title><style>s</style></head><body>b</body>", "b"),
        Case("<head><title>t</title><body>b", "b"),
        Case("<head><title>a < b</title></head>x", "x"),
        Case("<!-- a <p> b -->x", "x"),
        Case("<!DOCTYPE html>x<?xml version=\"1.0\"?>y", "xy"),
        Case("<div style=\"display: none\">secret<div>in</div></div>x", "x"),
        Case("<span style='mso-hide:all'>secret</span>x", "x"),
        Case("<div hidden>secret</div>x", "x"),
        Case("a < b > c", "a < b > c"),
        Case("a<b", "a<b"),
        Case("<a href=\"never closed>text", "text"), Case("<!-- never closed>text", "text"),
        Case("<>x</>y", "<>x</>y"),
        Case("<p title='>'>x</p>", "x"),
        Case("", ""), Case("<", "<"), Case("</", "</"), Case("<!", ""), Case("<!--", ""), Case("&", "&"),
        Case("<script>", ""),
    ]

    @Test("HTML is read as text", arguments: cases)
    func reading(_ test: Case) { #expect(plainText(fromHTML: test.html) == test.text) }

    private static let hostilePieces = [
        "<", "&", "<a ", "<a href=\"https://x.example/\">", "<!--", "<!-", "<script>", "<style><", "<div>",
        "<blockquote>", "<blockquote>x<br>", "<p a=\"",
        "<p ", "</p>", "<head>", "<noscript>", "&#", "<pre>\n", "<li>", "<td>", "<div hidden>", "<title><",
        "<img alt=x>", "<div style='display:none'>",
    ]

    @Test("hostile HTML of 1 MiB is read to its end", arguments: hostilePieces)
    func hostile(_ piece: String) {
        let text = plainText(fromHTML: String(repeating: piece, count: (1 << 20) / piece.utf8.count))
        #expect(text.utf8.count < 64 << 20)
    }

    @Test("a link of 1 MiB and a text of 1 MiB are not compared with one another")
    func longLink() {
        let long = String(repeating: "a", count: 1 << 19)
        #expect(plainText(fromHTML: "<a href=\"http\(long)b\">\(long)</a>") == long)
    }

    @Test("mutated HTML is read to its end", arguments: 0..<4)
    func mutated(_ seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        for test in HTMLTextTests.cases {
            for _ in 0..<50 {
                let html = String(
                    decoding: Support.mutated(Array(test.html.utf8), by: &random), as: UTF8.self)
                #expect(plainText(fromHTML: html).utf8.count <= html.utf8.count * 30 + 100)
            }
        }
    }
}
