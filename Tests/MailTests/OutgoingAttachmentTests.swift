import Mail
import Testing

@Suite("attachments of outgoing mail")
struct OutgoingAttachmentTests {
    private func message(_ attachments: [OutgoingAttachment], html: String? = "<p>x</p>\n") -> OutgoingMessage
    {
        var message = OutgoingMessage(text: "hello\n", html: html, boundary: "bound.alternative")
        message.attachments = attachments
        return message
    }

    static let names: [(given: String, read: String)] = [
        ("invoice.pdf", "invoice.pdf"), ("Rechnung für März.pdf", "Rechnung für März.pdf"),
        ("請求書.pdf", "請求書.pdf"), ("a\"b\\c'd;e=f.txt", "c'd;e=f.txt"), ("say \"hi\".txt", "say \"hi\".txt"),
        ("../../etc/passwd", "passwd"), ("C:\\Users\\ann\\photo.jpg", "photo.jpg"), ("", "attachment"),
        ("...", "attachment"), ("x\r\nBcc: y@z.example", "x  Bcc: y@z.example"),
        ("gpj.\u{202E}exe", "gpj. exe"),
        (String(repeating: "ä", count: 300) + ".tiff", String(repeating: "ä", count: 115) + ".tiff"),
        ("100%.txt", "100%.txt"), ("👩‍👩‍👧‍👦.png", "👩‍👩‍👧‍👦.png"), ("a'b''c.txt", "a'b''c.txt"),
        (String(repeating: "n", count: 70) + ".txt", String(repeating: "n", count: 70) + ".txt"),
    ]

    @Test("a file arrives with its name and its octets", arguments: names)
    func filename(_ name: (given: String, read: String)) {
        let content = (0..<1000).map { UInt8(truncatingIfNeeded: $0 * 7) }
        let file = OutgoingAttachment(filename: name.given, type: "application/pdf", content: content)
        let bytes = message([file]).bytes
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\r\n") {
            #expect(line.utf8.count <= 78)
        }
        let read = InternetMessage(bytes)
        #expect(read.problems.isEmpty)
        #expect(read.attachments.map(\.filename) == [name.read])
        #expect(read.attachments.map(\.type) == ["application/pdf"])
        #expect(read.attachments.map { read.content(of: $0) } == [content])
        #expect(read.readable.text.trimmed == "hello")
    }

    static let types: [(given: String, sent: String)] = [
        ("image/PNG", "image/png"), ("text/plain; charset=utf-8", "application/octet-stream"),
        ("", "application/octet-stream"), ("message/rfc822", "application/octet-stream"),
        ("multipart/mixed", "application/octet-stream"), ("a/b\r\nX: y", "application/octet-stream"),
        ("application/vnd.ms-excel", "application/vnd.ms-excel"), ("a/b/c", "application/octet-stream"),
    ]

    @Test("a type is a plain one that may be encoded", arguments: types)
    func plainType(_ type: (given: String, sent: String)) {
        #expect(OutgoingAttachment(filename: "x", type: type.given, content: []).type == type.sent)
    }

    @Test(
        "several files, one of them empty, stand behind the text with or without HTML",
        arguments: [true, false])
    func several(_ hasHTML: Bool) {
        let files = [[], [1], Array("--mixed.bound.alternative--\r\n".utf8)].map {
            OutgoingAttachment(filename: "f", type: "text/plain", content: $0)
        }
        let read = InternetMessage(message(files, html: hasHTML ? "<p>x</p>\n" : nil).bytes)
        #expect(read.attachments.map { read.content(of: $0) } == files.map(\.content))
        #expect(read.parts[0].contentType.value == "multipart/mixed")
        #expect(read.readable.hasHTML == hasHTML)
    }
}

@Suite("HTML from text")
struct HTMLFromTextTests {
    static let cases: [(text: String, html: String)] = [
        ("Hello,\nthere\n\nBye", "<p>Hello,<br>\nthere</p>\n<p>Bye</p>\n"),
        (
            "<script>alert('x')</script> & \"y\"",
            "<p>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;y&quot;</p>\n"
        ),
        (
            "see https://example.com/a?b=1&c=2.",
            "<p>see <a href=\"https://example.com/a?b=1&amp;c=2\">https://example.com/a?b=1&amp;c=2</a>.</p>\n"
        ),
        (
            "(http://example.com/x_(y))",
            "<p>(<a href=\"http://example.com/x_(y)\">http://example.com/x_(y)</a>)</p>\n"
        ),
        ("www.example.com!", "<p><a href=\"https://www.example.com\">www.example.com</a>!</p>\n"),
        (
            "mail ann@example.com, please",
            "<p>mail <a href=\"mailto:ann@example.com\">ann@example.com</a>, please</p>\n"
        ),
        ("javascript:alert(1)", "<p>javascript:alert(1)</p>\n"),
        ("https://user@evil.example/", "<p>https://user@evil.example/</p>\n"),
        ("https://", "<p>https://</p>\n"),
        (
            "https://x.example/\"onclick=\"a",
            "<p><a href=\"https://x.example/&quot;onclick=&quot;a\">https://x.example/&quot;onclick=&quot;a</a></p>\n"
        ),
        ("  two  blanks", "<p>&nbsp; two &nbsp;blanks</p>\n"), ("", ""), (" \n\t\n", ""),
        ("a@b", "<p>a@b</p>\n"), ("a?cc=x@b.example", "<p>a?cc=x@b.example</p>\n"),
    ]

    @Test("text becomes paragraphs and links, never markup", arguments: cases)
    func paragraphs(_ item: (text: String, html: String)) {
        #expect(htmlParagraphs(item.text) == item.html)
    }
}
