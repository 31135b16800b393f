import Mail
import Support
import Testing

struct EncodedWordTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let expected: String
        var testDescription: String { String(text.prefix(70)).debugDescription }

        init(_ text: String, _ expected: String) { (self.text, self.expected) = (text, expected) }
    }

    static let readings: [Case] = [
        Case("plain text", "plain text"),
        Case("=?utf-8?Q?Gr=C3=BC=C3=9Fe?=", "Grüße"),
        Case("=?UTF-8?q?Gr=C3=BC=C3=9Fe?=", "Grüße"),
        Case("=?utf-8?B?R3LDvMOfZQ==?=", "Grüße"),
        Case("=?utf-8?b?R3LDvMOfZQ?=", "Grüße"),
        Case("=?iso-8859-1?Q?Gr=FC=DFe?=", "Grüße"),
        Case("=?iso-8859-1*de?Q?Gr=FC=DFe?=", "Grüße"),
        Case("=?utf-8?Q?a_b?=", "a b"),
        Case("=?utf-8?Q?a=5Fb?=", "a_b"),
        Case("=?utf-8?Q?a b?=", "a b"),
        Case("=?utf-8?Q?a?= =?utf-8?Q?b?=", "ab"),
        Case("=?utf-8?Q?a?=\r\n =?utf-8?Q?b?=", "ab"),
        Case("=?utf-8?Q?a?= \t =?utf-8?B?Yg==?=", "ab"),
        Case("=?utf-8?Q?a?==?utf-8?Q?b?=", "ab"),
        Case("=?utf-8?Q?a?= x =?utf-8?Q?b?=", "a x b"),
        Case("=?utf-8?Q?a_?= =?iso-8859-1?Q?=FC?=", "a ü"),
        Case("x =?utf-8?Q?a?= y", "x a y"),
        Case("x=?utf-8?Q?a?=y", "xay"),
        Case("=?utf-8?Q?=E2=82?= =?utf-8?Q?=AC?=", "€"),
        Case("=?utf-8?B?4oI=?= =?utf-8?B?rA==?=", "€"),
        Case("=?utf-8?B?4oI=?= =?utf-8?Q?=AC?=", "€"),
        Case("=?iso-2022-jp?B?GyRCRnxLXBsoQg==?=", "日本"),
        Case("=?shift_jis?B?k/qWew==?=", "日本"),
        Case("=?euc-kr?B?x9GxuQ==?=", "한국"),
        Case("=?gb2312?B?1tC5+g==?=", "中国"),
        Case("=?koi8-r?Q?=F0=F2=E9=F7=E5=F4?=", "ПРИВЕТ"),
        Case("=?windows-1252?Q?=80=9920?=", "€\u{2122}20"),
        Case("=?x-nothing?Q?caf=C3=A9?=", "café"),
        Case("=?utf-8?Q?caf=E9?=", "café"),
        Case("=?utf-8?Q?a=0D=0ABcc:_b?=", "a  Bcc: b"),
        Case("=?utf-8?Q?a=00b?=", "a b"),
        Case("a\r\n b", "a b"),
        Case("a\r\n\tb", "a\tb"),
        Case("caf\u{E9}", "café"),
        Case("=?utf-8?Q?unfinished", "unfinished"),
        Case("=?utf-8?X?abc?=", "=?utf-8?X?abc?="),
        Case("=?utf-8?Q?a\nb?=", "ab"),
        Case("=??Q?a?=", "a"),
        // As mailers write them
        Case("\"=?utf-8?Q?a=2C_b?=\" x", "\"a, b\" x"),
        Case("=?utf-8?Q?cut=C3=A4_?\r\n =?utf-8?Q?and_on?=", "cutä and on"),
        Case("=?utf-8?B?w6Q=", "ä"),
        Case("=?utf-8?B?w6Q=?", "ä"),
        Case("=?utf-8?B?w6?= =?utf-8?B?Q=?=", "ä"),
        Case("=?UTF-8?B?4oI?= =?utf-8?Q?=AC?=", "€"),
        Case("=?utf-8?B?w6Qg\r\n w7w=?=", "ä ü"),
        Case("=?utf-8?Q?a=\r\n b?=", "a=b"),
        Case("=?utf-8?Q?really?=21?=", "really?!"),
        Case("=?utf-8?Q?=3D=3Futf-8=3FQ=3F=3DC3=3DA4=3F=3D?=", "ä"),
        Case("=?iso-8859-1?Q?=C3=A4?=", "ä"),
        Case("=?utf-8?Q?Sch=F6n?=", "Schön"),
        Case("=?gb2312?B?1tA=?= =?gb2312?Q?=B9=FA?=", "中国"),
        Case("=?gb2312?Q?=D6?= =?GB2312?Q?=D0?=", "中"),
        Case("=?iso-2022-jp?B?GyRCRnw=?= =?iso-2022-jp?B?S1wbKEI=?=", "日本"),
        Case("\u{1B}$BF|K\\\u{1B}(B", "日本"),
        Case("=?=?=", "=?=?="), Case("=?", "=?"), Case("=", "="), Case("=?a?", "=?a?"),
        Case("=?a?q", "=?a?q"), Case("=?a?q?", "=?a?q?"),
        Case("=?a?q?=", "=?a?q?="), Case("=?utf-8?q??=", ""), Case("", ""),
        Case(
            "=?" + String(repeating: "x", count: 100) + "?Q?a?=",
            "=?" + String(repeating: "x", count: 100) + "?Q?a?="),
    ]

    @Test("encoded words are decoded, and what is none stays as it is written", arguments: readings)
    func reading(_ test: Case) { #expect(decodeHeaderText(Array(test.text.utf8)[...]) == test.expected) }

    @Test(
        "8-bit octets in a header are read as UTF-8 where they are, else as windows-1252",
        arguments: [([0x63, 0xE9], "cé"), ([0xC3, 0xA9], "é"), ([0x80], "€")] as [([UInt8], String)])
    func raw(_ bytes: [UInt8], _ expected: String) { #expect(decodeHeaderText(bytes[...]) == expected) }

    static let texts = [
        "plain", "Grüße aus Köln", "日本語の件名はとても長いので、いくつもの単語に分けられる。日本語の件名はとても長いので", "a =?utf-8?Q?b?= c", "€",
        "",
        "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", "Re: \"quoted\" (comment) <angle>", String(repeating: "x", count: 2000),
        String(repeating: "ä", count: 500),
    ]

    @Test(
        "a text is written so that reading gives it back, in ASCII words of at most 75 characters",
        arguments: texts)
    func roundTrip(_ text: String) {
        let written = encodeHeaderText(text)
        #expect(written.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F })
        #expect(decodeHeaderText(Array(written.utf8)[...]) == text)
        for word in written.split(separator: " ") where word.hasPrefix("=?") {
            #expect(word.utf8.count <= 75)
        }
        let field = String(decoding: foldedField("Subject", written), as: UTF8.self)
        #expect(field.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 78 })
    }

    @Test(
        "no text can add a header field",
        arguments: ["a\r\nBcc: b", "a\nBcc: b", "a\rBcc: b", "ä\r\nBcc: b", "a\u{2028}b\u{0}c"])
    func injection(_ text: String) {
        for field in [
            foldedField("Subject", encodeHeaderText(text)),
            foldedField("From", encodePhrase(text) + " <a@b>"),
        ] {
            let lines = String(decoding: field, as: UTF8.self).split(
                separator: "\r\n", omittingEmptySubsequences: false)
            #expect(lines.count == 2 && lines.last == "")
            #expect(!decodeHeaderText(field[...]).dropLast(0).contains("\n"))
        }
    }

    @Test(
        "a display name is written as atoms, a quoted string or encoded words",
        arguments: [
            ("Customer care", "Customer care"), ("Care, Example Ltd.", "\"Care, Example Ltd.\""),
            ("a \"b\" \\", "\"a \\\"b\\\" \\\\\""),
            ("Kundenbüro", "=?UTF-8?B?S3VuZGVuYsO8cm8=?="), ("", ""), ("=?x?=", "=?UTF-8?B?PT94Pz0=?="),
        ])
    func phrase(_ name: String, _ expected: String) {
        #expect(encodePhrase(name) == expected)
        if !name.isEmpty {
            #expect(parseAddressList(Array("\(expected) <a@x.example>".utf8)[...]).map(\.name) == [name])
        }
    }

    @Test("hostile header values of 1 MiB are read to their end", arguments: 0..<6)
    func hostile(_ kind: Int) {
        let piece = [
            "=", "=?a?q?", "=?a?q?x?= ", "=?utf-8?B?4oI=?= ", "=?gb18030?Q?x?= =?euc-kr?Q?x?= ",
            "=?utf-8?q?=E2=82",
        ][kind]
        let text = String(repeating: piece, count: (1 << 20) / piece.utf8.count)
        #expect(!decodeHeaderText(Array(text.utf8)[...]).isEmpty)
    }
}
