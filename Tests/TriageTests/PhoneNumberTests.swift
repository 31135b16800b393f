import Mail
import Support
import Testing

@testable import Triage

struct PhoneNumberTests {
    /// A number as people write it, the country where it is written, and what is dialled; `-` is none.
    private static let written = """
        +49 30 1234567 | DE | +49301234567
        +49 (0)30 1234567 | US | +49301234567
        +49(0)171-2345678 | FR | +491712345678
        +49 030 1234567 | DE | +49301234567
        0049 30 1234567 | FR | +49301234567
        030/1234567 | DE | +49301234567
        (030) 123 45 67 | DE | +49301234567
        0171 - 234 56 78 | DE | +491712345678
        0171.234.5678 | DE | +491712345678
        0171–2345678 | DE | +491712345678
        030 123456-0 | DE | +49301234560
        0664 1234567 | AT | +436641234567
        079 123 45 67 | CH | +41791234567
        06 12 34 56 78 | FR | +33612345678
        06.12.34.56.78 | FR | +33612345678
        +33 (0)6 12 34 56 78 | DE | +33612345678
        06 12 34 56 78 | DE | +49612345678
        06 1234567 | IT | +39061234567
        +39 06 1234567 | DE | +39061234567
        333 1234567 | IT | +393331234567
        612 345 678 | ES | +34612345678
        91 123 45 67 | ES | +34911234567
        912 345 678 | PT | +351912345678
        07700 900123 | GB | +447700900123
        020 7946 0958 | UK | +442079460958
        +44 (0)20 7946 0958 | FR | +442079460958
        0161 496 0000 ext. 12 | GB | +441614960000;ext=12
        0161 496 0000 x12 | GB | +441614960000;ext=12
        06-12345678 | NL | +31612345678
        0475 12 34 56 | BE | +32475123456
        070-123 45 67 | SE | +46701234567
        412 34 567 | NO | +4741234567
        20 12 34 56 | DK | +4520123456
        040 1234567 | FI | +358401234567
        601 234 567 | PL | +48601234567
        777 123 456 | CZ | +420777123456
        0905 123 456 | SK | +421905123456
        06 30 123 4567 | HU | +36301234567
        +36 30 123 4567 | HU | +36301234567
        0722 123 456 | RO | +40722123456
        088 123 4567 | BG | +359881234567
        694 123 4567 | GR | +306941234567
        0532 123 45 67 | TR | +905321234567
        8 (912) 345-67-89 | RU | +79123456789
        +7 912 345 67 89 | RU | +79123456789
        067 123 45 67 | UA | +380671234567
        8 029 123 45 67 | BY | +375291234567
        80 29 123 45 67 | BY | +375291234567
        8 612 34567 | LT | +37061234567
        (555) 234-5678 | US | +15552345678
        555-234-5678 | US | +15552345678
        1-555-234-5678 | CA | +15552345678
        +1 (555) 234-5678 | DE | +15552345678
        555-134-5678 | US | -
        0412 345 678 | AU | +61412345678
        0011 49 30 1234567 | AU | +49301234567
        021 123 4567 | NZ | +64211234567
        098765 43210 | IN | +919876543210
        090-1234-5678 | JP | +819012345678
        010 49 30 1234567 | JP | +49301234567
        010-1234-5678 | KR | +821012345678
        139 1234 5678 | CN | +8613912345678
        (11) 91234-5678 | BR | +5511912345678
        55 1234 5678 | MX | +525512345678
        082 123 4567 | ZA | +27821234567
        054-123-4567 | IL | +972541234567
        087 123 4567 | IE | +353871234567
        21 234 567 | MT | +35621234567
        581 2345 | IS | +3545812345
        +999 1234567 | DE | +9991234567
        1234567 | DE | -
        0123 | DE | -
        12.03.2026 | DE | -
        2026-03-12 | US | -
        0171 2345678 |  | -
        +49 30 1 | DE | -
        012345678901234567890123 | DE | -
        """

    static let cases: [(String, String, String)] = written.split(separator: "\n").map { line in
        let parts = line.split(separator: "|", omittingEmptySubsequences: false).map { String($0).trimmed }
        return (parts[0], parts[1], parts[2])
    }

    @Test("a number is read as its country writes it", arguments: cases)
    func read(_ text: String, _ country: String, _ expected: String) {
        #expect((PhoneNumber(text, country: country)?.e164WithExtension ?? "-") == expected)
    }

    @Test(
        "what is no telephone number is none",
        arguments: [
            "DE89 3704 0044 0532 0130 00", "FR76 3000 6000 0112 3456 7890 189", "0171 2345 EUR",
            "€ 030 123456",
            "01.02.2026 - 03.02.2026", "a0171234567", "0171234567@example.com",
            "https://example.com/0171234567",
            "#0171234567", "01234567890 zł", "order=0171234567", "0-0-0-0-0", "+", "(((((", "+++49",
        ])
    func noNumber(_ text: String) {
        #expect(phoneNumbers(in: Array(text.utf8), country: "DE").isEmpty)
    }

    /// A text's language and the campaign's country, a number, and what is dialled; `-` where it could be of either.
    private static let foreign = """
        da | DE | 20 12 34 56 | +4520123456
        da | SE | 20123456 | +4520123456
        da | NO | 20 12 34 56 | -
        sv | DE | 070-123 45 67 | +46701234567
        sv | DE | 08-123 456 78 | -
        pl | DE | 601 234 567 | +48601234567
        nl | DE | 06-12345678 | +31612345678
        nl | DE | 010 1234567 | -
        nl | DE | 0170 1234567 | +491701234567
        it | DE | 333 1234567 | +393331234567
        it | DE | 06 1234567 | -
        fr | DE | 06 12 34 56 78 | +33612345678
        fr | DE | 0170 1234567 | +491701234567
        fr | CH | 079 123 45 67 | +41791234567
        es | DE | 612 345 678 | +34612345678
        pt | DE | 912 345 678 | +351912345678
        pt | BR | (11) 91234-5678 | +5511912345678
        en | DE | 020 7946 0123 | +442079460123
        en | DE | 02079460123 | -
        en | DE | 0161 496 0000 | +441614960000
        en | DE | 0170 1234567 | +491701234567
        en | DE | 030 1234567 | +49301234567
        en | DE | 07700 900123 | -
        en | DK | 07700 900123 | +447700900123
        en | US | (555) 234-5678 | +15552345678
        en | FR | 06 12 34 56 78 | +33612345678
        en | DE | 0711 123456 | +49711123456
        de | DE | 020 7946 0123 | +492079460123
        de | FR | 0170 1234567 | +491701234567
        de | AT | 0664 1234567 | +436641234567
        da | DE | +49 30 1234567 | +49301234567
        da | DE | 030 1234567 | +49301234567
        """

    @Test(
        "a number in another country's language may be of that country; where it could be of both it is none",
        arguments: foreign.split(separator: "\n").map { $0.split(separator: "|").map { String($0).trimmed } })
    func guests(_ row: [String]) {
        let found = phoneNumbers(in: Array(row[2].utf8), country: row[1], language: row[0])
        #expect((found.first?.number.e164 ?? "-") == row[3])
    }

    @Test("every plan is sound, and at least sixty countries have one")
    func plans() {
        #expect(DialingPlan.all.count >= 100)
        #expect(Set(DialingPlan.all.map(\.country)).count == DialingPlan.all.count)
        for plan in DialingPlan.all {
            #expect(!plan.code.isEmpty && plan.code.count <= 3 && plan.country.count == 2)
            #expect(plan.code.count + plan.lengths.upperBound <= 15)
        }
        for european in "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"
            .split(
                separator: " ")
        {
            #expect(DialingPlan.of(country: String(european)) != nil)
        }
    }

    @Test("any octets are read without a trap", arguments: 0..<4)
    func anything(_ seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        let alphabet = Array("0123456789+()-./ x~\u{A0}–ext".utf8)
        for round in 0..<400 {
            let bytes = (0..<round).compactMap { _ in alphabet.randomElement(using: &random) }
            for country in ["DE", "US", "IT", "LT", ""] {
                for found in phoneNumbers(in: bytes, country: country) {
                    // ITU-T E.164 §6: at most 15 digits behind the `+`; Austria has numbers of 4 behind its code.
                    let digits = found.number.e164.dropFirst()
                    #expect(
                        found.number.e164.hasPrefix("+") && (6...15).contains(digits.utf8.count),
                        "\(found.number.e164)")
                    let isNumber = digits.utf8.allSatisfy(\.isDigit)
                    #expect(isNumber)
                }
            }
        }
    }
}
