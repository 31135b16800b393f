import Testing
import Triage

struct NewTextTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String
        let expected: String
        var testDescription: String { name }

        init(_ name: String, _ text: String, _ expected: String) {
            (self.name, self.text, self.expected) = (
                name, text.replacing("|", with: "\n"), expected.replacing("|", with: "\n")
            )
        }
    }

    static let cases: [Case] = [
        Case("nothing quoted", "one||two|", "one||two"),
        Case("a quote above", "> q|> q||mine", "mine"),
        Case("a quote below", "mine||> q", "mine"),
        Case("quotes between", "> q1|a1|> q2|a2", "a1|a2"),
        Case(
            "an English attribution", "mine||On Sat, 21 Nov 2026 at 18:00, Example <a@b> wrote:|> q", "mine"),
        Case("a wrapped attribution", "mine||On Sat, 21 Nov 2026 at 18:00, Example|<a@b>|wrote:|> q", "mine"),
        Case("an attribution with a blank line behind", "mine||On 21/11/2026 Example wrote:||> q", "mine"),
        Case("a German attribution", "meins||Am 21.11.26 um 18:00 schrieb Beispiel:|> q", "meins"),
        Case("a French attribution", "à moi||Le 21 nov. 2026 à 18:00, Exemple <a@b> a écrit :|> q", "à moi"),
        Case("a Spanish attribution", "mío||El sáb, 21 nov 2026 a las 18:00, X (<a@b>) escribió:|> q", "mío"),
        Case("a Dutch attribution", "van mij||Op za 21 nov. 2026 om 18:00 schreef X <a@b>:|> q", "van mij"),
        Case(
            "a sentence that looks like an attribution", "On Monday 3 of us wrote:|this text is mine",
            "On Monday 3 of us wrote:|this text is mine"),
        Case(
            "a sentence that begins like one", "On Monday I wrote to you.|Nothing came.",
            "On Monday I wrote to you.|Nothing came."),
        Case("a signature", "mine|-- |Ann|Customer", "mine"),
        Case("a signature without its blank", "mine|--|Ann", "mine"),
        Case("a dash in the text", "one|---|two", "one|---|two"),
        Case("an original message line", "mine||-----Original Message-----|From: x|q", "mine"),
        Case("a German one", "meins||-----Ursprüngliche Nachricht-----|q", "meins"),
        Case("a forwarded message", "see|---------- Forwarded message ---------|From: x|q", "see"),
        Case("an Outlook line", "mine|________________________________|From: x|q", "mine"),
        Case("an Outlook header block", "mine||From: A <a@b>|Sent: Saturday|To: C|Subject: D||q", "mine"),
        Case("a bold header block", "mine||*From:* A|*Sent:* Saturday|*To:* C||q", "mine"),
        Case("a German header block", "meins||Von: A|Gesendet: Samstag|An: C|Betreff: D||q", "meins"),
        Case(
            "a single From line in the text", "From: the beginning|it was broken.",
            "From: the beginning|it was broken."),
        Case("only a quote: the whole text", "> q|> r", "> q|> r"),
        Case(
            "only a forward: the whole text", "-----Original Message-----|q", "-----Original Message-----|q"),
        Case("only a signature", "-- |Ann", "--|Ann".replacing("--|", with: "-- |")),
        Case("nothing", "", ""),
        Case("blanks", "  | |", ""),
        Case("an attribution at the very end", "mine|On 1 Jan 2026 X wrote:", "mine"),
    ]

    @Test("the new text is what the customer wrote now", arguments: cases)
    func found(_ test: Case) { #expect(newText(of: test.text) == test.expected) }

    @Test("line ends of other systems make no difference", arguments: cases)
    func lineEnds(_ test: Case) {
        guard newText(of: test.text) != test.text.trimmedForTest else { return }
        #expect(newText(of: test.text.replacing("\n", with: "\r\n")) == test.expected)
    }

    @Test(
        "hostile texts of 1 MiB are read to their end",
        arguments: [
            "\n", "> ", ">\n", "on ", "on 1 wrote:\n", "on 1 wrote:\n\n", "from:\n", "from: to: date:\n",
            "--\u{20}", "_", "-", "- -", ":", "on 1\n", "\r",
        ])
    func hostile(_ piece: String) {
        let text = String(repeating: piece, count: (1 << 20) / piece.utf8.count)
        #expect(newText(of: text).utf8.count <= text.utf8.count)
        #expect(newText(of: "x\n" + text).hasPrefix("x"))
    }
}

extension String {
    fileprivate var trimmedForTest: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
