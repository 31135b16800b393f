import Mail
import Support
import Testing

struct ReadingTests {
    private func message(_ lines: String) -> InternetMessage {
        InternetMessage(Array(lines.replacing("|", with: "\r\n").utf8))
    }

    private static let alternative = "Content-Type: multipart/alternative; boundary=b||"

    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let message: String
        let text: String
        var attachments: [String]
        var testDescription: String { name }

        init(_ name: String, _ message: String, _ text: String, attachments: String...) {
            (self.name, self.message, self.text, self.attachments) = (name, message, text, attachments)
        }
    }

    static let cases: [Case] = [
        Case("plain text", "Subject: x||Hello|there|", "Hello\nthere\n"),
        Case(
            "encoded text",
            "Content-Type: text/plain; charset=iso-8859-1|Content-Transfer-Encoding: quoted-printable||Gr=FC=DFe=|!|",
            "Grüße!\n"),
        Case("an encoding with a comment", "Content-Transfer-Encoding: base64 (why not)||aGVsbG8=", "hello"),
        Case("an unknown encoding", "Content-Transfer-Encoding: x-what||begin", "begin"),
        Case("uuencode without a file", "Content-Transfer-Encoding: x-uuencode||begin", "begin"),
        Case(
            "plain and HTML", alternative + "--b||plain|--b|Content-Type: text/html||<p>html</p>|--b--|",
            "plain"),
        Case(
            "blank plain and HTML", alternative + "--b|| |--b|Content-Type: text/html||<p>html</p>|--b--|",
            "html"),
        Case(
            "blank encoded plain and HTML",
            alternative
                + "--b|Content-Transfer-Encoding: quoted-printable||=20=C2=A0=0A|--b|Content-Type: text/html||<p>html</p>|--b--|",
            "html"),
        Case("HTML only", "Content-Type: text/html||<b>bold</b> text", "bold text"),
        Case(
            "mixed texts", "Content-Type: multipart/mixed; boundary=b||--b||one|--b||two|--b--|", "one\n\ntwo"
        ),
        Case(
            "a file",
            "Content-Type: multipart/mixed; boundary=b||--b||one|--b|Content-Type: application/pdf; name=x.pdf|Content-Transfer-Encoding: base64||aGVsbG8=|--b--|",
            "one", attachments: "x.pdf application/pdf 5"),
        Case(
            "a text file",
            "Content-Type: multipart/mixed; boundary=b||--b||one|--b|Content-Type: text/plain|Content-Disposition: attachment; filename=a.txt||two|--b--|",
            "one", attachments: "a.txt text/plain 3"),
        Case(
            "a calendar beside the text",
            "Content-Type: multipart/mixed; boundary=b||--b||one|--b|Content-Type: text/calendar||BEGIN|--b--|",
            "one",
            attachments: " text/calendar 5"),
        Case(
            "a calendar as an alternative",
            alternative + "--b||one|--b|Content-Type: text/calendar||BEGIN|--b--|", "one"),
        Case(
            "an inline picture",
            "Content-Type: multipart/related; boundary=b||--b|Content-Type: text/html||<p>x<img src=cid:a></p>|--b|Content-Type: image/png|Content-ID: <a>||PNG|--b--|",
            "x", attachments: " image/png 3"),
        Case(
            "a forwarded message is one attachment",
            "Content-Type: multipart/mixed; boundary=b||--b||see|--b|Content-Type: message/rfc822||Subject: in||inner|--b--|",
            "see", attachments: " message/rfc822 20"),
        Case(
            "a multipart without boundary is read as it stands", "Content-Type: multipart/mixed||my words|",
            "my words\n"),
        Case(
            "a multipart whose boundary never comes is read as it stands",
            "Content-Type: multipart/alternative; boundary=z||my words|", "my words\n"),
        Case(
            "a picture alone", "Content-Type: image/png|Content-Transfer-Encoding: base64||aGVsbG8=", "",
            attachments: " image/png 5"),
        Case("nothing", "", ""),
    ]

    @Test("what a person reads is found, and what is a file beside it", arguments: cases)
    func readable(_ test: Case) {
        let message = message(test.message)
        #expect(message.readable.text == test.text)
        #expect(message.attachments.map { "\($0.filename) \($0.type) \($0.size)" } == test.attachments)
    }

    @Test("lone carriage returns are line ends too")
    func carriageReturns() {
        #expect(
            message("A: b||").readable.text.isEmpty
                && InternetMessage(Array("A: b\n\na\rb\r\nc\n\rd".utf8)).readable.text == "a\nb\nc\n\nd")
    }

    @Test("doubts about charsets and the presence of HTML are told")
    func facts() {
        let plain = InternetMessage(Array("A: b\r\n\r\n".utf8) + [0xFC])
        #expect(plain.readable.problems == ["charset-guessed"] && !plain.readable.hasHTML)
        #expect(
            message(ReadingTests.alternative + "--b||x|--b|Content-Type: text/html||y|--b--").readable.hasHTML
        )
    }

    @Test("the fields that threads are made of are read")
    func threads() {
        let text =
            "Message-ID: <a@b>|In-Reply-To: \"Ann\" <c@d> (sent on Saturday)|References: <e@f>|\t<g @h> <i@j|From: Ann <ann@x.example>|Date: Sat, 21 Nov 2026 20:15:00 +0000||"
        let message = message(text)
        #expect(
            message.messageID == "<a@b>" && message.inReplyTo == ["<c@d>"]
                && message.references == ["<e@f>", "<g@h>"])
        #expect(
            message.from.map(\.address) == ["ann@x.example"]
                && message.date?.rfc3339 == "2026-11-21T20:15:00Z" && message.subject == "")
        #expect(InternetMessage(Array("Message-ID: <>\r\n\r\n".utf8)).messageID == nil)
        let long =
            "References: <\(String(repeating: "x", count: 2000))@b> "
            + String(repeating: "<a@b> ", count: 500)
        #expect(InternetMessage(Array(long.utf8)).references.count == 100)
    }

    @Test("mutated messages are read to their end, and every range lies within the bytes", arguments: 0..<4)
    func mutated(_ seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        for test in ReadingTests.cases.map(\.message) + MIMETreeTests.cases.map(\.message) {
            let seed = Array(
                ("Subject: =?utf-8?Q?a=C3=BC?=|From: \"A\" <a@b>|" + test).replacing("|", with: "\r\n").utf8)
            for _ in 0..<25 {
                let bytes = Support.mutated(seed, by: &random)
                let message = InternetMessage(bytes)
                for part in message.parts {
                    #expect(part.body.lowerBound >= 0 && part.body.upperBound <= bytes.count)
                    #expect(part.children.allSatisfy { message.parts.indices.contains($0) })
                }
                for field in message.headers.fields {
                    #expect(bytes[field.raw.startIndex..<field.raw.endIndex].elementsEqual(field.raw))
                }
                _ = (
                    message.subject, message.from, message.date, message.references, message.readable,
                    message.attachments
                )
            }
        }
    }
}
