import Mail
import Support
import Testing

struct TransferCodingTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let expected: String
        var isClean = true
        var testDescription: String { String(text.prefix(60)).debugDescription }

        init(_ text: String, _ expected: String, clean: Bool = true) {
            (self.text, self.expected, isClean) = (text, expected, clean)
        }
    }

    static let base64Cases: [Case] = [
        Case("", ""), Case("aGVsbG8=", "hello"), Case("aGVs\r\nbG8=\r\n", "hello"),
        Case(" a G V s b G 8 = ", "hello"),
        Case("aGVsbG8", "hello", clean: false), Case("aGVsbG8=aGVsbG8=", "hellohello"),
        Case("YQ==YQ==", "aa"), Case("YWI=", "ab"),
        Case("aGVs*bG8=", "hello", clean: false), Case("aGVsbG8=\r\n--x--", "hello", clean: false),
        Case("a", "", clean: false),
        Case("====", ""), Case("=aGVs", "hel"), Case("YQ=", "a"), Case("\u{0}\u{FF}YQ==", "a", clean: false),
    ]

    @Test("base64 is decoded past what is no base64", arguments: base64Cases)
    func base64(_ test: Case) {
        let decoded = decodeBase64(Array(test.text.utf8)[...])
        #expect(String(decoding: decoded.bytes, as: UTF8.self) == test.expected)
        #expect(decoded.clean == test.isClean)
    }

    static let quotedPrintableCases: [Case] = [
        Case("", ""), Case("plain", "plain"), Case("a=3Db", "a=b"), Case("Gr=C3=BC=c3=9fe", "Grüße"),
        Case("a=\r\nb", "ab"), Case("a=\nb", "ab"),
        Case("a= \t\r\nb", "ab"), Case("a \r\nb", "a\r\nb"), Case("a\t \nb", "a\nb"), Case("a =\r\nb", "a b"),
        Case("a=20\r\nb", "a \r\nb"), Case("a=", "a"),
        Case("a=\r", "a"), Case("a=\rb", "ab"), Case("a=XYb", "a=XYb", clean: false),
        Case("a=3", "a=3", clean: false), Case("a=3Xb", "a=3Xb", clean: false),
        Case("==", "=", clean: false), Case("a\r\n\r\nb", "a\r\n\r\nb"),
        Case("https://x.example/?a=b&c=de", "https://x.example/?a=b&c\u{FFFD}", clean: false),
        Case(
            "a=" + String(repeating: " ", count: 200) + "b", "a=" + String(repeating: " ", count: 200) + "b",
            clean: false),
    ]

    @Test("quoted-printable is decoded leniently", arguments: quotedPrintableCases)
    func quotedPrintable(_ test: Case) {
        let decoded = decodeQuotedPrintable(Array(test.text.utf8)[...])
        #expect(String(decoding: decoded.bytes, as: UTF8.self) == test.expected)
        #expect(decoded.clean == test.isClean)
    }

    @Test("what is encoded as base64 comes back, in lines of at most 76 characters")
    func base64RoundTrip() {
        var random = SeededRandom(seed: 1)
        for length in 0..<300 {
            let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
            let folded = encodeBase64(bytes, lineLength: 76)
            #expect(folded.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 76 })
            #expect(decodeBase64(Array(folded.utf8)[...]) == (bytes, true))
            #expect(decodeBase64(Array(encodeBase64(bytes).utf8)[...]) == (bytes, true))
            if length > 0 { #expect(folded.hasSuffix("\r\n") && !folded.contains("\r\n\r\n")) }
        }
    }

    @Test(
        "what is encoded as quoted-printable comes back, in lines that no mail system has a reason to change")
    func quotedPrintableRoundTrip() {
        var random = SeededRandom(seed: 2)
        let words = [
            "a", " ", "\t", "=", ".", "\n", "From ", "ä", "€", "👩‍👩‍👧‍👦", "\u{0}", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "-- ",
        ]
        for _ in 0..<1000 {
            let text = (0..<Int.random(in: 0...30, using: &random)).map { _ in
                words.randomElement(using: &random) ?? ""
            }.joined()
            let encoded = encodeQuotedPrintable(text)
            for line in String(decoding: encoded, as: UTF8.self).split(separator: "\r\n") {
                #expect(line.utf8.count <= 76)
                #expect(line.utf8.allSatisfy { $0 == 0x09 || ($0 >= 0x20 && $0 < 0x7F) })
                #expect(!line.hasPrefix(".") && line.utf8.last?.isWSP == false)
            }
            let decoded = String(decoding: decodeQuotedPrintable(encoded[...]).bytes, as: UTF8.self)
            #expect(textLines(decoded) == textLines(text.replacing("\r", with: "\n")))
        }
    }

    @Test(
        "lines are found however they end",
        arguments: [
            ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\r\nb\rc\nd", ["a", "b", "c", "d"]), ("\n", [""]),
            ("a\n\n", ["a", ""]), ("\r\n\r\n", ["", ""]),
        ] as [(String, [String])])
    func lines(_ text: String, _ expected: [String]) { #expect(textLines(text).map(String.init) == expected) }

    @Test(
        "hostile transfer encodings of 1 MiB are read to their end",
        arguments: ["=", "= ", "=\t\t\t\t\t", "====A", "\r", " ", "=0", "A="])
    func hostile(_ piece: String) {
        let bytes = Array(String(repeating: piece, count: (1 << 20) / piece.utf8.count).utf8)
        #expect(decodeBase64(bytes[...]).bytes.count <= bytes.count)
        #expect(decodeQuotedPrintable(bytes[...]).bytes.count <= bytes.count)
    }
}
