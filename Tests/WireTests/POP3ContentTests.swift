import Mail
import Support
import Testing
import Wire

@Suite("messages as POP3 sends them")
struct POP3ContentTests {
    static let messages: [String] = [
        "", "a", "a\r\n", ".", ".\r\n", "..", "..\r\n.\r\n", "a\r\n.b\r\n", "\r\n.\r\n", "a\nb\n", "a\rb\r",
        "\r", "\n",
        "\r\r\n", "\n\r", "a\u{0}b", "\u{0}", ".\n.\n", "\r.\r", "a\r\n\r\n.\r\nQUIT\r\n", "H: x\n\n.\n",
        "\n.\n.",
        "\r\n\r\n", "x\r\n..\r\n...\r\n",
    ]

    @Test(
        "a message is sent as its mended lines with dots doubled, wherever it is cut",
        arguments: messages)
    func form(_ text: String) {
        let message = Array(text.utf8)
        let mended = normalisedLineEnds(message) ?? message
        let expected = dotStuffed(mended)
        for piece in [1, 2, 3, Int.max] { #expect(sentContent(message, piece: piece) == expected) }
    }

    @Test("the octets that LIST says are those without doubled dots and last line", arguments: messages)
    func octets(_ text: String) {
        let message = Array(text.utf8)
        var mended = normalisedLineEnds(message) ?? message
        if !mended.isEmpty, !mended.suffix(2).elementsEqual([0x0D, 0x0A]) { mended += [0x0D, 0x0A] }
        #expect(POP3Content.octets(of: message) == mended.count)
    }

    @Test("mended and cut anywhere, random octets give the same")
    func random() {
        var random = SeededRandom(seed: 11)
        let alphabet: [UInt8] = [0x0D, 0x0A, 0x2E, 0, 0x61, 0x20]
        for _ in 0..<3000 {
            let message = (0..<Int.random(in: 0...24, using: &random)).map { _ in
                alphabet.randomElement(using: &random) ?? 0
            }
            let expected = dotStuffed(normalisedLineEnds(message) ?? message)
            #expect(sentContent(message) == expected)
            #expect(sentContent(message, piece: 1) == expected)
        }
    }

    @Test(
        "TOP gives the header, the empty line and so many lines of the body",
        arguments: [
            ("H: x\r\n\r\na\r\nb\r\n", 0, "H: x\r\n\r\n.\r\n"),
            ("H: x\r\n\r\na\r\nb\r\n", 1, "H: x\r\n\r\na\r\n.\r\n"),
            ("H: x\r\n\r\na\r\nb\r\n", 9, "H: x\r\n\r\na\r\nb\r\n.\r\n"), ("H: x", 0, "H: x\r\n.\r\n"),
            ("H: x\n\na\nb", 2, "H: x\r\n\r\na\r\nb\r\n.\r\n"), ("\r\na\r\n", 0, "\r\n.\r\n"),
            ("", 5, ".\r\n"),
            ("H: x\r\n\r\n.\r\nb\r\n", 1, "H: x\r\n\r\n..\r\n.\r\n"),
        ])
    func top(message: String, lines: Int, expected: String) {
        for piece in [1, Int.max] {
            let sent = sentContent(Array(message.utf8), lines: lines, piece: piece)
            #expect(String(decoding: sent, as: UTF8.self) == expected)
        }
    }

    // MARK: Header fields

    @Test("fields that a stranger named as ours are named otherwise, without a change of length")
    func forged() {
        let header = "Subject: x\r\nx-PORCHLIGHT-URL: https://evil.example\r\nX-Porchlight: kept\r\n y\r\n"
        let presented = presentedHeader(Array(header.utf8)[...], isInternational: false)
        #expect(
            presented.map { String(decoding: $0, as: UTF8.self) }
                == header.replacing("x-PORCHLIGHT", with: "Y-PORCHLIGHT"))
    }

    @Test("a header in ASCII goes out as it is")
    func plain() {
        #expect(presentedHeader(Array("Subject: x\r\n".utf8)[...], isInternational: false) == nil)
        #expect(presentedHeader(Array("Subject: grün\r\n".utf8)[...], isInternational: true) == nil)
    }

    @Test(
        "without UTF8, what is not ASCII is written in ASCII, and decodes to the same words",
        arguments: [
            ("Subject: Grüße aus Köln\r\n", "Grüße aus Köln"),
            ("From: \"Jürgen Müller\" <j@customer.example>\r\n", "Jürgen Müller <j@customer.example>"),
            (
                "To: Ann <ann@customer.example>, Zoë <zoe@customer.example>\r\n",
                "Ann <ann@customer.example>, Zoë <zoe@customer.example>"
            ),
            (
                "From: Jürgen <jürgen@müller.example>\r\n",
                "Jürgen jürgen@müller.example <international-address@not-ascii.invalid>"
            ),
            (
                "Content-Type: image/png;\r\n name=\"Zoë Müller.png\"\r\n",
                "image/png; name=\"Zoë Müller.png\""
            ),
        ])
    func ascii(field: String, expected: String) throws {
        let presented = try #require(presentedHeader(Array(field.utf8)[...], isInternational: false))
        #expect(presented.allSatisfy { $0 < 0x80 })
        let colon = try #require(presented.firstIndex(of: UInt8(ascii: ":")))
        #expect(decodeHeaderText(presented[(colon + 1)...]).trimmed == expected)
    }

    @Test("octets of any kind in a header make a header in ASCII whose lines are fields")
    func randomHeaders() {
        var random = SeededRandom(seed: 5)
        let seed = Array(
            "From: Jürgen <jürgen@x.example>\r\nSubject: Grüße\r\n =?utf-8?q?=C3?=\r\nX-Porchlight-Lane: x\r\n"
                .utf8)
        for _ in 0..<1000 {
            let header = mutated(seed, by: &random)
            guard let presented = presentedHeader(header[...], isInternational: false) else { continue }
            #expect(presented.allSatisfy { $0 < 0x80 })
            #expect(!String(decoding: presented, as: UTF8.self).lowercased().hasPrefix("x-porchlight-"))
        }
    }

    @Test(
        "the header ends before the first empty line, whatever lines end with",
        arguments: [("a\r\n\r\nb", 3), ("a\n\nb", 2), ("\r\nb", 0), ("a", 1), ("", 0), ("a\r\n", 3)])
    func end(message: String, expected: Int) {
        #expect(headerEnd(of: Array(message.utf8)[...]) == expected)
    }
}
