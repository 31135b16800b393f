import Mail
import Testing

struct CharsetTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let charset: String?
        let bytes: [UInt8]
        let text: String
        var problem: String?
        var testDescription: String { "\(charset ?? "none"): \(text)" }

        init(_ charset: String?, _ bytes: [UInt8], _ text: String, _ problem: String? = nil) {
            (self.charset, self.bytes, self.text, self.problem) = (charset, bytes, text, problem)
        }
    }

    static let cases: [Case] = [
        Case("utf-8", Array("Grüße €".utf8), "Grüße €"),
        Case("UTF8", Array("ü".utf8), "ü"),
        Case(" utf-8 ", Array("ü".utf8), "ü"),
        Case("us-ascii", Array("plain".utf8), "plain"),
        Case("us-ascii", Array("ü".utf8), "ü", "charset-guessed"),
        Case("us-ascii", [0xFC], "ü", "charset-guessed"),
        Case("iso-gb2312", [0xD6, 0xD0], "中"),
        Case("utf-8", [0xEF, 0xBB, 0xBF] + Array("ü".utf8), "ü"),
        Case("iso-8859-1", [0x47, 0x72, 0xFC, 0xDF, 0x65], "Grüße"),
        Case("iso-8859-1", [0x93, 0x61, 0x94, 0x80], "“a”€"),
        Case("latin1", [0xE9], "é"),
        Case("iso-8859-2", [0xB3, 0xF3, 0x64, 0xBC], "łódź"),
        Case("iso-8859-9", [0xFE], "ş"),
        Case("iso-8859-15", [0xA4], "€"),
        Case("windows-1252", [0x80, 0x96], "€–"),
        Case("windows-1251", [0xCF, 0xF0, 0xE8], "При"),
        Case("cp1250", [0x9C], "ś"),
        Case("koi8-r", [0xF0, 0xD2, 0xC9, 0xD7, 0xC5, 0xD4], "Привет"),
        Case("koi8-u", [0xA6], "і"),
        Case("gb2312", [0xD6, 0xD0, 0xB9, 0xFA], "中国"),
        Case("gbk", [0x81, 0x40], "丂"),
        Case("gb18030", [0x81, 0x30, 0x81, 0x30], "\u{80}"),
        Case("big5", [0xA4, 0xA4, 0xA4, 0xE5], "中文"),
        Case("shift_jis", [0x93, 0xFA, 0x96, 0x7B], "日本"),
        Case("shift_jis", [0x87, 0x40], "①"),
        Case("euc-jp", [0xC6, 0xFC, 0xCB, 0xDC], "日本"),
        Case("iso-2022-jp", [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x4B, 0x5C, 0x1B, 0x28, 0x42], "日本"),
        Case("euc-kr", [0xC7, 0xD1, 0xB1, 0xB9], "한국"),
        Case("ks_c_5601-1987", [0xC7, 0xD1], "한"),
        Case("tis-620", [0xA1], "ก"),
        Case("utf-16be", [0x20, 0xAC], "€"),
        Case("utf-7", Array("+IKw-".utf8), "€"),
        Case("macintosh", [0x8A], "ä"),
        // Broken, unknown, wrong
        Case(
            "utf-8", Array("Grüße, hier fehlt ein Stück".utf8) + [0xC3],
            "Grüße, hier fehlt ein Stück\u{FFFD}", "charset-repaired"),
        Case("utf-8", Array("äöüäöüäöü".utf8) + [0xC3], "äöüäöüäöü\u{FFFD}", "charset-repaired"),
        Case("utf-8", [0x47, 0x72, 0xFC, 0xDF, 0x65], "Grüße", "charset-guessed"),
        Case("gb2312", [0xD6, 0xD0, 0xFF, 0x61], "中\u{FFFD}a", "charset-repaired"),
        Case("shift_jis", [0x93, 0xFA, 0x96], "日\u{FFFD}", "charset-repaired"),
        Case("iso-2022-jp", [0x1B, 0x24, 0x42, 0x46], "\u{FFFD}", "charset-repaired"),
        Case("x-unknown", Array("ü".utf8), "ü", "charset-guessed"),
        Case("x-nobody-knows", Array("ü".utf8), "ü", "charset-unknown"),
        Case("unknown-8bit", [0xFC], "ü", "charset-guessed"),
        Case("x-nobody-knows", [0xFC], "ü", "charset-unknown"),
        Case("utf-8//TRANSLIT", Array("ü".utf8), "ü", "charset-unknown"),
        Case("../../etc/passwd", [0x61], "a", "charset-unknown"),
        Case(String(repeating: "a", count: 1000), [0x61], "a", "charset-unknown"),
        Case("", [0xFC], "ü", "charset-guessed"),
        Case(nil, [0xFC], "ü", "charset-guessed"),
        Case(nil, Array("ü".utf8), "ü", "charset-guessed"),
        Case(nil, Array("plain".utf8), "plain"),
        Case("utf-8", [], ""), Case("koi8-r", [], ""), Case("utf-16", [], ""), Case(nil, [], ""),
        Case("windows-1252", [0x81], "\u{FFFD}", "charset-repaired"),
        Case("utf-16be", [0xD8, 0x00, 0x00, 0x41], "\u{FFFD}\u{FFFD}A", "charset-repaired"),
    ]

    @Test("octets are decoded by their charset, and every doubt is recorded", arguments: cases)
    func decoding(_ test: Case) {
        let decoded = decodeText(test.bytes[...], charset: test.charset)
        // After a fault the number of U+FFFD is the decoder's business.
        if test.problem == "charset-repaired" {
            #expect(decoded.text.contains("\u{FFFD}"))
            #expect(decoded.text.filter { $0 != "\u{FFFD}" } == test.text.filter { $0 != "\u{FFFD}" })
        } else if !test.text.contains("\u{FFFD}") {
            #expect(decoded.text == test.text)
        }
        #expect(decoded.problem == test.problem)
    }

    @Test("a footer of another charset within UTF-8 is read as what it is")
    func mixed() {
        let text =
            Array("Grüße aus München, schöne Größe".utf8) + Array("\nInformaci".utf8) + [0xF3]
            + Array("n".utf8)
        for charset in ["utf-8", "x-unknown", ""] {
            #expect(
                decodeText(text[...], charset: charset).text == "Grüße aus München, schöne Größe\nInformación"
            )
        }
    }

    @Test(
        "every octet of every charset is read without a trap",
        arguments: [
            "utf-8", "us-ascii", "iso-8859-1", "gb18030", "big5", "shift_jis", "euc-jp", "iso-2022-jp",
            "iso-2022-kr", "iso-2022-cn", "euc-kr",
            "utf-7", "utf-16", "utf-32", "hz-gb-2312", "ibm037", "wchar_t", "internal", "tscii", "unicode",
        ])
    func everyOctet(_ charset: String) {
        var bytes: [UInt8] = []
        for first in 0...255 {
            for second in stride(from: 0, through: 255, by: 5) { bytes += [UInt8(first), UInt8(second)] }
        }
        #expect(!decodeText(bytes[...], charset: charset).text.isEmpty)
        #expect(!decodeText(bytes[1...], charset: charset).text.isEmpty)
    }

    @Test(
        "1 MiB of octets that are no character is read to its end",
        arguments: ["utf-8", "gb18030", "iso-2022-jp", "utf-16", "shift_jis"])
    func hostile(_ charset: String) {
        #expect(!decodeText([UInt8](repeating: 0xFF, count: 1 << 20)[...], charset: charset).text.isEmpty)
    }
}
