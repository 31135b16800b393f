import Mail
import Testing

@testable import Triage

struct ContactBlockTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let from: String
        let new: String
        let block: String

        /// `text` with `~` between what was written and the block; `|` ends a line.
        init(_ name: String, from: String, _ text: String) {
            (testDescription, self.from) = (name, from)
            let parts = text.replacing("|", with: "\n").split(
                separator: "~", omittingEmptySubsequences: false)
            new = String(parts[0])
            block = parts.count > 1 ? String(parts[1]) : ""
        }

        var reading: Reading {
            let head =
                "From: \(from)\r\nTo: replies@campaign.example\r\nContent-Type: text/plain; charset=utf-8\r\n"
            return Reading(InternetMessage(Array((head + "\r\n" + new + block).utf8)))
        }
    }

    private static let ann = "Ann Miller <ann.miller@example.com>"
    static let blocks: [Case] = [
        Case(
            "below a formula", from: ann,
            "Please cancel it.||Kind regards,|~|Ann Miller|Office Manager|Example Ltd|Tel. 030 1234567"),
        Case(
            "the name below the formula stays", from: ann,
            "Please cancel it.||Regards,|Ann|~|Ann Miller|Purchasing|+44 113 4960001"),
        Case(
            "the name right above the block stays", from: ann,
            "Please cancel it.||Regards,|Ann Miller|~Office Manager|Example Ltd|www.shop.example"),
        Case(
            "the name said twice", from: ann,
            "The lamp is broken.||Ann|~|Ann Miller|Example Ltd|ann@example.com"),
        Case(
            "at the author's name", from: ann,
            "Yes, on Monday.|~|Ann Miller|Example Gardens, 2 Orchard Road|Mobile: 555-0121"),
        Case(
            "an invitation at its end", from: ann,
            "It works.||Best,|Ann|~|Ann Miller|Example Inc|O: 617-555-0101 | C: 617-555-0102|Follow us on LinkedIn"
                .replacing(" | ", with: " · ")),
        Case(
            "below a word", from: ann, "Yes please|~|Ann Miller|Marketing Manager|Example Inc."),
        Case(
            "in Chinese", from: "王芳 <wang@example.cn>", "取消订单。||谢谢！|~|王芳|示例有限公司|电话：010-55501010"),
        Case(
            "two paragraphs", from: ann,
            "Yes.||Best regards|~|i. A. Ann Miller||Example AG|Hauptstr. 1 · 12345 Musterstadt|Fon +49 30 555010 · Fax -11"
        ),
        Case(
            "the company first", from: ann,
            "See you on Saturday. Yours Ann Miller|~|Town of Example|Parks|Ann Miller|Tel. 555-310"),
        Case(
            "a German formula without From's name", from: "info@example.de",
            "Bitte um ein Angebot.||Mit freundlichen Grüßen / Best regards|~|Karl Muster|Muster GmbH|Telefon: 030 1234567"
        ),
        Case(
            "in Russian", from: "Анна <anna@example.ru>",
            "Прошу выставить счёт.||С уважением,|~|Анна Петрова|менеджер|ООО «Пример»|тел. +7 495 5550102"),
        Case(
            "in Japanese", from: "見本 花子 <hanako@example.jp>",
            "注文します。||よろしくお願いいたします。|~|━━━━━━━━━━|株式会社見本|見本 花子|TEL 03-5550-0101|━━━━━━━━━━"),
        Case(
            "in Arabic", from: "ليلى <layla@example.com>",
            "نرجو إرسال عرض.||مع التحية،|~|ليلى أحمد|مديرة المشتريات|هاتف: 02 55500101"),
        Case(
            "in Hebrew", from: "dana@example.com", "נבקש הצעת מחיר.||בברכה,|~|דנה כהן|מנהלת|טל׳ 03-5550101"),
    ]

    @Test("a contact block without a delimiter is told from what was written", arguments: blocks)
    func isFound(_ test: Case) {
        let reading = test.reading
        #expect(reading.new == test.new.trimmed)
        let block = test.block.split(separator: "\n").filter { !$0.hasPrefix("━") }
        #expect(reading.signature.split(separator: "\n") == block)
    }

    static let kept: [Case] = [
        Case("all there is", from: ann, "Ann Miller|Office Manager|Example Ltd|Tel. 030 1234567"),
        Case("a formula and a name", from: ann, "Please cancel it.||Kind regards|Ann Miller"),
        Case(
            "an announced address", from: ann,
            "My new address is:||Ann Miller|Example Ltd|12 High Street|Leeds LS1 4XX"),
        Case(
            "a new address without a colon", from: ann,
            "Please send it to my new address.||Ann Miller|Example Ltd|12 High Street"),
        Case(
            "another person", from: ann,
            "He is responsible now.||Bob Jones|Example Ltd|Tel. 030 1234567"),
        Case(
            "numbers of a purchase", from: ann,
            "Where is it?||Kind regards|Ann Miller|Customer no. 4711123|Order 88712345"),
        Case("a number in a sentence", from: ann, "Please call me.||Ann|You can reach me at 030 1234567"),
        Case("one line", from: ann, "Please call me.||Regards|Ann|Tel. 030 1234567"),
        Case(
            "an address alone", from: ann,
            "A catalogue, please.||Regards|Ann Miller|Musterweg 1|12345 Musterstadt"),
        Case(
            "others' addresses", from: ann,
            "Please add them.||Thanks||Bob Jones, bob@example.org|Carl Reed, carl@example.org"),
        Case(
            "a form", from: ann,
            "I want to come.||Thanks||Name: Ann Miller|Size: 42|Phone: 617-555-0101|Email: ann@example.com"),
        Case("more than contacts", from: ann, "I come.||Ann Miller|ann@example.com|Vegetarian, 2 persons"),
        Case("a list", from: ann, "I need:||- 20 chairs|- 15 tables|- Tel. 030 1234567"),
    ]

    @Test("what may be the customer's words stays", arguments: kept)
    func isKept(_ test: Case) {
        #expect(test.reading.new == test.new.trimmed)
    }

    @Test(
        "own words behind names of header fields stay",
        arguments: [
            "From: my point of view it is late.\nTo: be honest, I wait.\nSubject: to change, I hope!",
            "Hi,\n\nvon: meiner Seite aus passt alles.\nAn: der Kasse war es voll.\nBetreff: Ware - gut.\n\nTom",
        ])
    func noHeaders(_ text: String) { #expect(newText(of: text) == text) }

    @Test(
        "a wish to be called takes the number of the signature, where it is certain",
        arguments: [
            ("Tel. 030 1234567", "+49301234567"),
            ("Tel. 030 1234567 | Mobil 0171 1234567", "+491711234567"),
            ("Tel. 030 1234567\nFax 030 1234568", "+49301234567"),
            ("030 1234567\n030 7654321", nil),
            ("", nil),
        ] as [(String, String?)])
    func number(_ signature: String, _ expected: String?) {
        let signs = intents(
            in: "Please call me back.", language: "en", patterns: IntentPatterns(country: "DE"),
            signature: signature)
        #expect(signs.first?.kind == .callback && signs.first?.value == expected)
    }

    @Test("a number in the text goes before that of the signature")
    func ownNumber() {
        let signs = intents(
            in: "Please call me back at 030 7654321.", language: "en",
            patterns: IntentPatterns(country: "DE"), signature: "Tel. 030 1234567")
        #expect(signs.first?.value == "+49307654321")
    }
}
