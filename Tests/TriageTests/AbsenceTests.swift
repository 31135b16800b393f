import Mail
import Testing
import Triage

struct AbsenceTests {
    /// Text, last day away, first day back; the message is of 21 November 2026.
    static let notices: [(String, String, String)] = [
        ("I am away until 5 December.", "2026-12-05", "-"),
        ("I will be back on December 7th, 2026.", "-", "2026-12-07"),
        ("Away from 1 December to 5 December 2026.", "2026-12-05", "-"),
        ("Returning 12/05/2026.", "-", "2026-12-05"),
        ("until 24/12/2026", "2026-12-24", "-"), ("back on 2026-12-24", "-", "2026-12-24"),
        ("until Jan 4", "2027-01-04", "-"),
        ("Ich bin bis zum 24. Dezember im Urlaub.", "2026-12-24", "-"),
        ("Ab dem 4. Januar bin ich wieder da.", "-", "2027-01-04"),
        ("bis 24.12.2026", "2026-12-24", "-"), ("jusqu'au 24 décembre", "2026-12-24", "-"),
        ("de retour le 4 janvier", "-", "2027-01-04"),
        ("hasta el 24 de diciembre de 2026", "2026-12-24", "-"), ("fino al 24 dicembre", "2026-12-24", "-"),
        ("até 24 de dezembro", "2026-12-24", "-"),
        ("tot en met 24 december", "2026-12-24", "-"), ("til den 24. december", "2026-12-24", "-"),
        ("till 24 december", "2026-12-24", "-"),
        ("do 24 grudnia", "2026-12-24", "-"), ("do 24. prosince", "2026-12-24", "-"),
        ("до 24 декабря", "2026-12-24", "-"), ("до 24 грудня", "2026-12-24", "-"),
        ("24 Aralık tarihine kadar", "2026-12-24", "-"), ("12月24日まで", "2026-12-24", "-"),
        ("2026年12月24日まで", "2026-12-24", "-"), ("至12月24日", "2026-12-24", "-"),
        ("12월 24일까지", "2026-12-24", "-"), ("I am away.", "-", "-"), ("Call 555 0101 until then.", "-", "-"),
        ("until 31 February", "-", "-"),
        ("until 99/99/9999", "-", "-"), ("until 5 pm", "-", "-"),
    ]

    @Test("days are read from notices in many languages", arguments: notices)
    func days(_ text: String, _ until: String, _ back: String) {
        let absence = Letter(subject: "Automatic reply: offer", text: text).judgement.absence
        #expect((absence?.until.map { String($0.rfc3339.prefix(10)) } ?? "-") == until)
        #expect((absence?.backOn.map { String($0.rfc3339.prefix(10)) } ?? "-") == back)
    }

    static let departures = [
        "Ann no longer works here.", "I have left the company", "Ann Customer is no longer with the company.",
        "Frau Kunde ist nicht mehr bei uns.",
        "Elle ne travaille plus chez nous.", "Ya no trabaja aquí.", "Non lavora più con noi.",
        "Ela não trabalha mais aqui.",
        "Zij is niet meer werkzaam bij ons.", "Już nie pracuje w firmie.", "Она больше не работает у нас.",
    ]

    @Test("a notice of a departure names who helps", arguments: departures)
    func left(_ text: String) {
        let absence = Letter(
            fields: ["X-Autoreply: yes"], text: "\(text) <carl@customer.example>, ann@customer.example"
        ).judgement.absence
        #expect(absence?.hasLeft == true && absence?.alternatives == ["carl@customer.example"])
    }

    @Test("digits in any order are read without a trap")
    func anyDigits() {
        for text in [
            "1/", "31/1", "2026-", "2026-1-", "12月", "2026年", "24.", "24. ", "1//1", "00/00/00",
            "99999999999999/1/1", "jan", "jan ", "dec 1:", "1 de ", "1 of",
        ] {
            for letter in [
                Letter(fields: ["X-Autoreply: yes"], text: text),
                Letter(subject: "AUTO: out of the office \(text)", text: text),
            ] {
                let judgement = letter.judgement
                #expect(judgement.lane == .autoReply)
                #expect(judgement.absence?.backOn == nil && judgement.absence?.until == nil, "\(text)")
            }
        }
    }
}
