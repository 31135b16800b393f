import Mail
import Support
import Testing

/// The tree as a line: kinds and types with their bodies, children in brackets.
func outline(_ message: InternetMessage, _ index: Int = 0) -> String {
    let part = message.parts[index]
    guard part.kind == .leaf else {
        return
            "\(part.contentType.value)[\(part.children.map { outline(message, $0) }.joined(separator: ", "))]"
    }
    return "\(part.contentType.value)“\(String(decoding: message.bytes[part.body], as: UTF8.self))”"
}

struct MIMETreeTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let message: String
        let outline: String
        let problems: [String]
        var testDescription: String { name }

        init(_ name: String, _ lines: String, _ outline: String, problems: [String] = []) {
            self.name = name
            message = lines.replacing("|", with: "\n")
            (self.outline, self.problems) = (outline, problems)
        }
    }

    private static let mixed = "Content-Type: multipart/mixed; boundary=b||"

    /// `|` stands for a line end.
    static let cases: [Case] = [
        Case("a plain message", "Subject: x||body|", "text/plain“body|”"),
        Case("a message without header", "|body|", "text/plain“body|”"),
        Case("a header without body", "Subject: x|", "text/plain“”"),
        Case("a header without its last line end", "Subject: x", "text/plain“”"),
        Case("nothing", "", "text/plain“”"),
        Case(
            "no header at all", "hello, this is no field|body|", "text/plain“hello, this is no field|body|”",
            problems: ["header-missing"]),
        Case(
            "a broken header line ends the header", "Subject: x|what is this|This is no field: y||body",
            "text/plain“what is this|This is no field: y||body”", problems: ["header-broken"]),
        Case(
            "a field that was folded without the blank", "Subject: x|what is this|To: y||body",
            "text/plain“body”", problems: ["header-broken"]),
        Case(
            "an mbox From line", "From ann Sat Nov 21|Subject: x||body|", "text/plain“body|”",
            problems: ["mbox-from-line"]),
        Case(
            "two parts", mixed + "--b||one|--b|Content-Type: text/html||two|--b--|",
            "multipart/mixed[text/plain“one”, text/html“two”]"),
        Case("preamble and epilogue", mixed + "pre|--b||one|--b--|epi|", "multipart/mixed[text/plain“one”]"),
        Case(
            "the line end before a delimiter is its own", mixed + "--b||one||--b||--b--|",
            "multipart/mixed[text/plain“one|”, text/plain“”]"),
        Case(
            "no end delimiter", mixed + "--b||one|--b||two|",
            "multipart/mixed[text/plain“one”, text/plain“two|”]", problems: ["boundary-missing"]),
        Case(
            "an inner multipart without its end",
            mixed + "--b|Content-Type: multipart/alternative; boundary=c||--c||one|--b||two|--b--|",
            "multipart/mixed[multipart/alternative[text/plain“one”], text/plain“two”]",
            problems: ["boundary-missing"]),
        Case(
            "parts after the end delimiter", mixed + "--b||one|--b--|--b||two|--b--|",
            "multipart/mixed[text/plain“one”, text/plain“two”]"),
        Case("blanks behind a delimiter", mixed + "--b \t||one|--b-- |", "multipart/mixed[text/plain“one”]"),
        Case(
            "no boundary", "Content-Type: multipart/mixed||--b||one|--b--|",
            "multipart/mixed“--b||one|--b--|”", problems: ["boundary-missing"]),
        Case(
            "a boundary that never comes", "Content-Type: multipart/mixed; boundary=z||--b||one|",
            "multipart/mixed[]", problems: ["boundary-missing"]),
        Case(
            "a boundary with a blank at its end",
            "Content-Type: multipart/mixed; boundary=\"b \"||--b||one|--b--|",
            "multipart/mixed[text/plain“one”]"),
        Case(
            "similar boundaries",
            mixed + "--b|Content-Type: multipart/mixed; boundary=bb||--bb||one|--bb--|--bx|--b||two|--b--|",
            "multipart/mixed[multipart/mixed[text/plain“one”], text/plain“two”]"),
        Case(
            "a boundary that ends in hyphens",
            "Content-Type: multipart/mixed; boundary=\"b--\"||--b--||one|--b----|",
            "multipart/mixed[text/plain“one”]"),
        Case(
            "a boundary with a colon",
            "Content-Type: multipart/mixed; boundary=\"b:1\"||--b:1|Content-Type: text/html|--b:1||two|--b:1--|",
            "multipart/mixed[text/html“”, text/plain“two”]"),
        Case(
            "a delimiter inside a line", mixed + "--b||one --b|x--b|--b--|",
            "multipart/mixed[text/plain“one --b|x--b”]"),
        Case(
            "a part without empty line", mixed + "--b|Content-Type: text/html|--b--|",
            "multipart/mixed[text/html“”]"),
        Case(
            "a part with a body at once", mixed + "--b|no header here|--b--|",
            "multipart/mixed[text/plain“no header here”]"),
        Case(
            "nested",
            mixed
                + "--b|Content-Type: multipart/alternative; boundary=c||--c||one|--c|Content-Type: text/html||two|--c--||--b||three|--b--|",
            "multipart/mixed[multipart/alternative[text/plain“one”, text/html“two”], text/plain“three”]"),
        Case(
            "a message within",
            mixed + "--b|Content-Type: message/rfc822||Subject: in||inner|--b||after|--b--|",
            "multipart/mixed[message/rfc822[text/plain“inner”], text/plain“after”]"),
        Case(
            "a multipart within a message within",
            mixed
                + "--b|Content-Type: message/rfc822||Content-Type: multipart/mixed; boundary=c||--c||in|--c--|--b||after|--b--|",
            "multipart/mixed[message/rfc822[multipart/mixed[text/plain“in”]], text/plain“after”]"),
        Case(
            "a message within without its header’s end",
            mixed + "--b|Content-Type: message/rfc822||Subject: in|--b--|",
            "multipart/mixed[message/rfc822[text/plain“”]]"),
        Case(
            "a digest",
            "Content-Type: multipart/digest; boundary=b||--b||Subject: one||1|--b|Content-Type: text/plain||2|--b--|",
            "multipart/digest[message/rfc822[text/plain“1”], text/plain“2”]"),
        Case(
            "an encoded message within is a leaf",
            "Content-Type: message/rfc822|Content-Transfer-Encoding: base64||U3Vi", "message/rfc822“U3Vi”"),
        Case("a type without slash", "Content-Type: text||x", "text/plain“x”"),
        Case("another type without slash", "Content-Type: HTML; charset=utf-8||x", "text/html“x”"),
        Case("a type that nobody knows", "Content-Type: whatever||x", "text/plain“x”"),
        Case(
            "two types", "Content-Type: text/plain|Content-Type: multipart/mixed; boundary=b||--b||x|--b--",
            "multipart/mixed[text/plain“x”]"),
        Case(
            "no boundary, but one is seen",
            "Content-Type: multipart/mixed||pre|--z z|Content-Type: text/html||x|--z z--|",
            "multipart/mixed[text/html“x”]", problems: ["boundary-missing"]),
        Case(
            "another boundary is seen",
            "Content-Type: multipart/mixed; boundary=y||--z|Content-Type: text/html||x|--z--|",
            "multipart/mixed[text/html“x”]", problems: ["boundary-missing"]),
        Case(
            "no type, but parts are seen", "MIME-Version: 1.0||--z|Content-Type: text/html||x|--z--|",
            "multipart/mixed[text/html“x”]", problems: ["boundary-missing"]),
        Case(
            "the boundary of the one around it",
            mixed + "--b|Content-Type: multipart/alternative; boundary=b||--b||one|--b--|--b||two|--b--|",
            "multipart/mixed[multipart/alternative[text/plain“one”], text/plain“two”]"),
        Case(
            "a closing delimiter without hyphens", mixed + "--b||one|--b|", "multipart/mixed[text/plain“one”]"
        ),
        Case(
            "empty lines before the header", "||Subject: x||body", "text/plain“body”",
            problems: ["header-late"]),
        Case("empty lines before a text", "||Note: x||body", "text/plain“|Note: x||body”"),
        Case("a byte order mark", "\u{FEFF}Subject: x||body", "text/plain“body”"),
        Case(
            "mbox lines within the header", "From a|To: b|>From c|Subject: x||body", "text/plain“body”",
            problems: ["mbox-from-line"]),
        Case(
            "a part of a message", "Content-Type: message/partial; id=a||x", "message/partial“x”",
            problems: ["message-partial"]),
        Case(
            "a folded type", "Content-Type: multipart/mixed;| boundary=b||--b||x|--b--",
            "multipart/mixed[text/plain“x”]"),
    ]

    private func check(_ test: Case, lineEnd: String) {
        let message = InternetMessage(Array(test.message.replacing("\n", with: lineEnd).utf8))
        #expect(outline(message).replacing(lineEnd, with: "|") == test.outline)
        #expect(message.problems == test.problems)
        for (index, part) in message.parts.enumerated() {
            #expect(
                part.parent.map { message.parts[$0].children.contains(index) && $0 < index } ?? (index == 0))
        }
    }

    @Test("the tree is read, and what is wrong with it is noted", arguments: cases)
    func tree(_ test: Case) { check(test, lineEnd: "\r\n") }

    @Test("the tree is the same with bare line feeds", arguments: cases)
    func lineFeeds(_ test: Case) { check(test, lineEnd: "\n") }

    @Test(
        "the tree is the same with bare carriage returns",
        arguments: cases.filter { $0.message.contains("\n") })
    func carriageReturns(_ test: Case) { check(test, lineEnd: "\r") }

    @Test("nesting ends at its limit, and the rest is kept as it is")
    func depth() {
        var limits = MessageLimits()
        limits.depth = 5
        for type in ["multipart/mixed; boundary=b%", "message/rfc822"] {
            var text = ""
            for level in 0..<20 {
                let isMultipart = type.hasPrefix("multipart")
                text +=
                    "Content-Type: \(type.replacing("%", with: "\(level)"))\r\n\r\n"
                    + (isMultipart ? "--b\(level)\r\n" : "")
            }
            let message = InternetMessage(Array(text.utf8), limits: limits)
            #expect(message.problems.contains("depth-limit"))
            #expect(message.parts.map(\.depth).max() == 5)
        }
    }

    @Test("parts end at their limit")
    func parts() {
        var limits = MessageLimits()
        limits.parts = 10
        let text =
            "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
            + String(repeating: "--b\r\n\r\nx\r\n", count: 50) + "--b--\r\n"
        let message = InternetMessage(Array(text.utf8), limits: limits)
        #expect(message.parts.count == 10)
        #expect(message.problems.contains("part-limit"))
    }

    @Test("header fields end at their limits, by number and by size, and the body is found all the same")
    func headers() {
        var limits = MessageLimits()
        limits.headerFields = 3
        let many = InternetMessage(Array("A: 1\r\nB: 2\r\nC: 3\r\nD: 4\r\n\r\nbody".utf8), limits: limits)
        #expect(many.headers.fields.map(\.key) == ["a", "b", "c"] && many.problems == ["header-limit"])
        #expect(String(decoding: many.bytes[many.parts[0].body], as: UTF8.self) == "body")
        limits = MessageLimits()
        limits.headerBytes = 20
        let long = InternetMessage(
            Array("A: 1\r\nB: 2\r\n 3\r\nC: 45678901234567\r\n\r\nbody".utf8), limits: limits)
        #expect(long.headers.fields.map(\.key) == ["a", "b"] && long.problems == ["header-limit"])
        #expect(String(decoding: long.bytes[long.parts[0].body], as: UTF8.self) == "body")
    }

    @Test("a field keeps its bytes, and its value is unfolded and decoded")
    func field() throws {
        let raw = "SubJect :  =?utf-8?Q?Gr=C3=BC=C3=9Fe?=\r\n (not a comment)\r\n\tx \r\n"
        let message = InternetMessage(Array("\(raw)To: a\r\n\r\n".utf8))
        let field = try #require(message.headers.first("subject"))
        #expect(String(decoding: field.raw, as: UTF8.self) == raw)
        #expect(field.text == "Grüße (not a comment)\tx")
        #expect(field.unfolded == "=?utf-8?Q?Gr=C3=BC=C3=9Fe?= (not a comment)\tx")
        #expect(
            message.headers.contains("to") && !message.headers.contains("cc")
                && message.headers.all("to").count == 1)
    }

    private static let hostilePieces = [
        "--b\r\n", "--b--\r\n", "--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n",
        "--b\r\nContent-Type: message/rfc822\r\n\r\n",
        "--\r\n", "\r\n", "\r", "-", "--b\r\nA: b\r\n c\r\n", "A:\r\n",
        "--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\n",
    ]

    @Test("hostile messages of 1 MiB are read to their end", arguments: hostilePieces)
    func hostile(_ piece: String) {
        let start = "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
        let bytes = Array((start + String(repeating: piece, count: (1 << 20) / piece.utf8.count)).utf8)
        let message = InternetMessage(bytes)
        #expect(message.parts.count <= MessageLimits.standard.parts)
        #expect(message.readable.text.utf8.count <= bytes.count)
        let headerOnly = InternetMessage(Array(bytes.dropFirst(start.utf8.count)))
        #expect(headerOnly.headers.fields.count <= MessageLimits.standard.headerFields)
    }
}
