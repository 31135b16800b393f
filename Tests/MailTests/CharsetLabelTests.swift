import Mail
import Testing

struct CharsetLabelTests {
    /// All labels of the WHATWG Encoding standard, by what an octet or two of theirs say.
    static let labels: [(String, [UInt8], String)] = [
        ("unicode-1-1-utf-8 utf-8 utf8 UTF_8 utf8mb4 x-utf-8 cp65001", [0xC3, 0xA4], "ä"),
        ("866 cp866 csibm866 ibm866 cp-866 dos-866", [0xA0], "а"),
        (
            "csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2 ISO8859_2 8859-2",
            [0xB1], "ą"
        ),
        (
            "csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3",
            [0xB1], "ħ"
        ),
        (
            "csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4",
            [0xB3], "ŗ"
        ),
        (
            "csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988",
            [0xD0], "а"
        ),
        (
            "arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 iso-8859-6-e iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987",
            [0xC7], "ا"
        ),
        (
            "csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso88597 iso_8859-7 iso_8859-7:1987 sun_eu_greek",
            [0xE1], "α"
        ),
        (
            "csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8 iso_8859-8:1988 visual csiso88598i iso-8859-8-i logical",
            [0xE0], "א"
        ),
        ("csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6", [0xB1], "ą"),
        ("iso-8859-13 iso8859-13 iso885913", [0xE0], "ą"),
        ("iso-8859-14 iso8859-14 iso885914", [0xA1], "Ḃ"),
        ("csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9", [0xA4], "€"),
        ("iso-8859-16", [0xA2], "ą"),
        ("cskoi8r koi koi8 koi8-r koi8_r", [0xC1], "а"), ("koi8-u KOI8U", [0xA4], "є"),
        ("csmacintosh mac macintosh x-mac-roman", [0x8A], "ä"),
        ("x-mac-cyrillic x-mac-ukrainian", [0xE0], "а"),
        ("dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874", [0xA1], "ก"),
        ("cp1250 windows-1250 x-cp1250 win-1250 Windows_1250 ms1250", [0xB9], "ą"),
        ("cp1251 windows-1251 x-cp1251 win1251 ansi-1251", [0xE0], "а"),
        (
            "cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 windows-1252 x-cp1252 ISO8859_1 iso-88591",
            [0xE4, 0x80], "ä€"
        ),
        ("ansi_x3.4-1968 ascii us-ascii ISO646-US 7bit", [0x61], "a"),
        ("cp1253 windows-1253 x-cp1253", [0xE1], "α"),
        (
            "cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5 windows-1254 x-cp1254",
            [0xFE], "ş"
        ),
        ("cp1255 windows-1255 x-cp1255", [0xE0], "א"), ("cp1256 windows-1256 x-cp1256", [0xC7], "ا"),
        ("cp1257 windows-1257 x-cp1257", [0xE0], "ą"), ("cp1258 windows-1258 x-cp1258", [0xF5], "ơ"),
        (
            "chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk gb18030 cp936 GB2312_CHARSET",
            [0xD6, 0xD0], "中"
        ),
        ("big5 big5-hkscs cn-big5 csbig5 x-x-big5 cp950", [0xA4, 0xA4], "中"),
        ("cseucpkdfmtjapanese euc-jp x-euc-jp eucjp", [0xC6, 0xFC], "日"),
        (
            "csiso2022jp iso-2022-jp iso-2022-jp-ms cp50220",
            [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42], "日"
        ),
        ("csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis cp932", [0x93, 0xFA], "日"),
        (
            "cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949 cp949",
            [0xC7, 0xD1], "한"
        ),
        ("csiso2022kr iso-2022-kr", [0x1B, 0x24, 0x29, 0x43, 0x0E, 0x47, 0x51, 0x0F], "한"),
        ("hz-gb-2312 HZ", Array("~{VP~}".utf8), "中"),
        ("utf-16be", [0x20, 0xAC], "€"), ("utf-16 utf-16le", [0xAC, 0x20], "€"),
        ("utf-16 unicode", [0xFE, 0xFF, 0x20, 0xAC], "€"),
        ("utf-7 unicode-1-1-utf-7", Array("+IKw-".utf8), "€"),
        ("cp437 ibm437", [0x84], "ä"), ("cp850 ibm-850", [0x84], "ä"), ("cp852", [0xA5], "ą"),
        ("viscii", [0xE5], "ă"),
        ("utf-32be", [0, 0, 0x20, 0xAC], "€"), ("ibm037", [0xC1], "A"),
    ]

    @Test("every label that mailers write is known", arguments: labels)
    func known(_ row: (String, [UInt8], String)) {
        for label in row.0.split(separator: " ") where label != "GB2312_CHARSET" {
            let decoded = decodeText(row.1[...], charset: String(label))
            #expect(decoded.text == row.2 && decoded.problem == nil, "\(label): \(decoded)")
        }
    }

    @Test(
        "what is no charset is not asked for",
        arguments: [
            "../../etc/passwd", "utf-8//TRANSLIT", "wchar_t", "char", "internal", "a b", "\u{0}", "ä", "",
        ])
    func unknown(_ label: String) {
        #expect(decodeText(Array("ü".utf8)[...], charset: label).problem != nil)
        #expect(decodeText(Array("ü".utf8)[...], charset: label).text == "ü")
    }

    @Test("many strange labels are read in passing")
    func many() {
        for number in 0..<2000 { #expect(decodeText([0x61], charset: "x-charset-\(number)").text == "a") }
    }

    @Test(
        "what ISO-2022-JP, HZ and UTF-7 lack is forgiven",
        arguments: [
            ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x2D, 0x21], "①"),
            ("iso-2022-jp", [0x1B, 0x28, 0x49, 0x31], "ｱ"),
            ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x0A, 0x61], "日\na"),
            ("iso-2022-jp", [0xC6, 0xFC], "日"),
            ("hz", Array("~{VP\na".utf8), "中\na"), ("hz", Array("a~~b".utf8), "a~b"),
            ("hz", Array("a~\nb".utf8), "ab"),
            ("utf-7", Array("a+-b ~\\".utf8), "a+b ~\\"), ("utf-7", Array("+AOQ b".utf8), "ä b"),
            ("windows-1255", [0xF9, 0xEC], "של"), ("big5", [0x88, 0x62], "Ê̄"),
        ] as [(String, [UInt8], String)])
    func lenient(_ charset: String, _ bytes: [UInt8], _ expected: String) {
        #expect(decodeText(bytes[...], charset: charset).text == expected)
    }
}
