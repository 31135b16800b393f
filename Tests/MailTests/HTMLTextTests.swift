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
        Case("a &lt", "a <"), Case("&copy 2026 &nbsp x &ampx &notaname", "© 2026  x &ampx &notaname"),
        Case("?a=1&copy=2", "?a=1&copy=2"),
        Case("&Scaron;&alpha;&rarr;&#10;&starf;&#8217 &#x1F600;", "Šα→ ★’ 😀"),
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
        Case("<ol><li>one</li><li>two<ul><li>in</li></ul></li></ol>", "1. one\n2. two\n\n  - in"),
        Case("<ol start=3><li><p>three</p></li><li></li></ol>x", "3. three\n\nx"),
        Case(
            "<table><tr><th>Order:</th><td>17</td></tr><tr><th>Name</th><td><p>Ann</p></td></tr></table>",
            "Order: 17\nName | Ann"),
        Case("<table><tr><td>a<br>b</td><td>c</td></tr></table>", "a\nb\nc"),
        Case("<table><tr><td><table><tr><td>a<td>b</table></td><td>c</td></tr></table>", "a | b\nc"),
        Case("<div style='white-space:pre-wrap'>a\nb</div>", "a\nb"),
        Case("<p>a<o:p></o:p></p><p>b", "a\n\nb"),
        Case("<blockquote class=x><p>a</p></blockquote>b", "> a\n\nb"),
        Case("mine<blockquote>indented</blockquote>", "mine\nindented"),
        Case("mine<blockquote style='border-left:1px solid'>q</blockquote>", "mine\n> q"),
        Case(
            "Ann wrote:<blockquote>q</blockquote>mine<blockquote>q</blockquote>", "Ann wrote:\n> q\nmine\n> q"
        ),
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

    /// Mail clients' containers: what stands before them is new, what is in them is quoted.
    static let containers = [
        "<div class=\"gmail_quote\"><div class=\"gmail_attr\">On … wrote:<br></div><blockquote class=\"gmail_quote\">old</blockquote></div>",
        "<div class=\"gmail_extra\"><div class=\"gmail_quote\">On … wrote:<br><blockquote>old</blockquote></div></div>",
        "<div class=\"gmail_quote gmail_quote_container\">---------- Forwarded message ---------<br>old</div>",
        "<div class=x_gmail_quote>On … wrote:<blockquote>old</blockquote></div>",
        "<div id=\"divRplyFwdMsg\"><b>Xyz:</b> Ann</div><div>old</div>",
        "<hr><div id=\"x_divRplyFwdMsg\">Ann</div>old",
        "<div id=\"appendonsend\"></div><hr><div id=divRplyFwdMsg>Ann</div><div><p>old</p></div>",
        "<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p><b>Von:</b> A</p></div><p>old</p>",
        "<div style=\"border-right: medium none; border-top: #b5c4df 1pt solid; padding: 3pt 0in 0in\">A</div><p>old</p>",
        "<div id=\"mail-editor-reference-message-container\"><div>Ann</div><div>old</div></div>",
        "<span id=\"OLK_SRC_BODY_SECTION\"><div>Ann</div><div>old</div></span>",
        "<hr id=\"stopSpelling\">Date: x<br>old",
        "<div class=OutlookMessageHeader>Ann</div>old",
        "<div id=\"ydp1yahoo_quoted_1\" class=\"yahoo_quoted\"><div>On … wrote:</div><div>old</div></div>",
        "<div id=\"ydpc0b6fc19yahoo_quoted_62\" class=\"ydpc0b6fc19yahoo_quoted\"><div>On … wrote:</div><div>old</div></div>",
        "<blockquote type=\"cite\"><div>old</div></blockquote>",
        "<div class=\"AppleOriginalContents\">old</div>",
        "<div class=\"moz-cite-prefix\">Am … schrieb Ann:<br></div><blockquote type=\"cite\" cite=\"mid:x\">old</blockquote>",
        "<div class=\"moz-forward-container\">-------- Forwarded Message --------<table><tr><th>From:</th><td>A</td></tr></table>old</div>",
        "<div class=\"protonmail_quote\">On … wrote:<br><blockquote class=\"protonmail_quote\">old</blockquote></div>",
        "<hr id=\"zwchr\" data-marker=\"__DIVIDER__\"><div data-marker=\"__HEADERS__\">Ann</div><div>old</div>",
        "<div name=\"quote\" style=\"margin:10px\"><div>Gesendet: x</div><div name=\"quoted-content\">old</div></div>",
        "<div class=\"zmail_extra\"><div>---- On … wrote ----</div><blockquote>old</blockquote></div>",
        "<blockquote id=\"isReplyContent\">old</blockquote>", "<div id=\"isForwardContent\">old</div>",
        "<div class=\"freshdesk_quote\"><blockquote class=\"freshdesk_quote\">old</blockquote></div>",
        "<!-- originalMessage --><div>-------- Original message --------</div><div>old</div>",
        "<p id=\"reply-intro\">On … wrote:</p><blockquote>old</blockquote>",
        "<div class=\"ms-outlook-mobile-reference-message skipProofing\">Ann<br>old</div>",
    ]

    @Test("what mail clients quote is marked", arguments: containers)
    func quoted(_ html: String) {
        let read = markedText(fromHTML: "<html><body><div>new</div>\(html)</body></html>")
        let lines = read.text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == read.marks.count && read.hasQuote)
        for (line, mark) in zip(lines, read.marks) where !line.isEmpty {
            #expect((mark == .quoted) == (line != "new"), "\(line)")
        }
    }

    @Test("an answer between Gmail's quotes is not quoted, nor is what Gmail only indents")
    func interleaved() {
        let read = markedText(
            fromHTML: """
                <div class=gmail_quote><div class=gmail_attr>On … wrote:</div><blockquote class=gmail_quote>q1</blockquote>
                <div>a1</div><blockquote class=gmail_quote>q2</blockquote></div><div>a2</div>
                <blockquote style="margin:0 0 0 40px;border:none;padding:0px">a3</blockquote>
                """)
        let plain = zip(read.text.split(separator: "\n", omittingEmptySubsequences: false), read.marks)
            .filter { $0.1 == .plain && !$0.0.isEmpty }.map { String($0.0) }
        #expect(plain == ["a1", "a2", "a3"])
    }

    @Test("what is written below an attribution in its container is new")
    func belowAttribution() {
        let read = markedText(
            fromHTML: "<div class=moz-cite-prefix>Ann wrote:<br>mine</div><blockquote>q</blockquote>")
        #expect(read.text == "Ann wrote:\nmine\n> q" && read.marks == [.quoted, .plain, .quoted])
    }

    @Test(
        "signatures are marked",
        arguments: [
            "<div class=\"gmail_signature\">Ann</div>", "<div class=\"moz-signature\">Ann</div>",
            "<div id=\"ms-outlook-mobile-signature\">Ann</div>", "<div id=\"Signature\">Ann</div>",
            "<div class=\"protonmail_signature_block\">Ann</div>", "<div id=\"AppleMailSignature\">Ann</div>",
        ])
    func signature(_ html: String) {
        let read = markedText(fromHTML: "<div>new</div>\(html)<p>more</p>")
        #expect(read.marks.filter { $0 == .signature }.count == 1 && read.marks.last == .plain)
    }

    @Test(
        "hidden text is left out",
        arguments: [
            "<div style=\"display:none\">no</div>", "<div style=\"DISPLAY : NONE;\">no<div>no</div>no</div>",
            "<span style='font-size:0px'>no</span>", "<span style='color:red; font-size: 0'>no</span>",
            "<div style=\"max-height:0px;overflow:hidden\">no</div>", "<div style=\"opacity:0\">no</div>",
            "<div style=\"overflow:hidden;height:0\">no</div>", "<p hidden>no</p>",
            "<td style='mso-hide:all'>no</td>",
            "<div style=visibility:hidden>no</div>", "<div style='display:none!important'>no</div>",
            "<!--[if mso]><p>no</p><![endif]-->", "<noscript>no</noscript>", "<template><p>no</p></template>",
            "<p style='display:none'>no", "<table><tr><td style='display:none'>no<td></table>",
            "<div>\u{200C}\u{A0}\u{200C}\u{A0}&zwnj;&nbsp;&#847;&nbsp;&shy;</div>",
        ])
    func hidden(_ html: String) {
        #expect(plainText(fromHTML: "\(html)<p>yes</p>") == "yes")
        #expect(plainText(fromHTML: "<p>yes</p>\(html)") == "yes")
    }

    @Test("text is not hidden by styles that only look like it, nor all of it by an element left open")
    func shown() {
        #expect(
            plainText(fromHTML: "<p style='font-size:0.9em;opacity:0.5;max-height:100px'>yes</p>") == "yes")
        #expect(plainText(fromHTML: "<div style='display:none'><div>yes</div>") == "yes")
        #expect(plainText(fromHTML: "<![if !mso]>yes<![endif]>") == "yes")
    }

    private static let hostilePieces = [
        "<", "&", "<a ", "<a href=\"https://x.example/\">", "<!--", "<!-", "<script>", "<style><", "<div>",
        "<blockquote>", "<blockquote>x<br>", "<p a=\"",
        "<p ", "</p>", "<head>", "<noscript>", "&#", "<pre>\n", "<li>", "<td>", "<div hidden>", "<title><",
        "<img alt=x>", "<div style='display:none'>", "<table><tr><td>", "<tr><td>a<td>b",
        "<div class=gmail_quote>", "<div class=gmail_quote><blockquote>", "<div id=divRplyFwdMsg>",
        "<ol><li>x", "</div>",
        "<span style='font-size:0'>x</div>", "<p a='", "\u{200B} ", "&#9999999",
        "<div class=moz-cite-prefix>x:<br>",
    ]

    @Test("hostile HTML of 256 KiB is read to its end", arguments: hostilePieces)
    func hostile(_ piece: String) {
        let text = plainText(fromHTML: String(repeating: piece, count: (1 << 18) / piece.utf8.count))
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
