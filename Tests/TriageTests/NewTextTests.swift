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
        Case("only a quote: nothing", "> q|> r", ""),
        Case("only a forward: nothing", "-----Original Message-----|q", ""),
        Case("only a signature", "-- |Ann", "--|Ann".replacing("--|", with: "-- |")),
        // What looks like a quote or a signature and is none.
        Case(
            "a form", "From: Berlin|To: Paris|Date: 3 May||Thanks",
            "From: Berlin|To: Paris|Date: 3 May||Thanks"),
        Case(
            "a list", "I need:||- a chair|- a table|-- and a lamp",
            "I need:||- a chair|- a table|-- and a lamp"),
        Case(
            "a customer who quotes himself", "I wrote on 12.10.2026 at 10:00:||Where is it?",
            "I wrote on 12.10.2026 at 10:00:||Where is it?"),
        Case(
            "an answer and a date", "No: not the blue one|Date: Monday 10:00",
            "No: not the blue one|Date: Monday 10:00"),
        Case(
            "a report of what others wrote",
            "Your driver wrote on 21.11.2026 at 18:00:||at the door||Nobody came.||Your ann@shop.example wrote:||no",
            "Your driver wrote on 21.11.2026 at 18:00:||at the door||Nobody came.||Your ann@shop.example wrote:||no"
        ),
        Case("a parcel", "Where is it?|Sent by DHL on Monday.", "Where is it?|Sent by DHL on Monday."),
        Case(
            "a bank account", "Help.|Von meinem Konto wurden 50 Euro abgebucht.",
            "Help.|Von meinem Konto wurden 50 Euro abgebucht."),
        Case("a wish", "Hi.|Send me the new phone, please", "Hi.|Send me the new phone, please"),
        Case(
            "a desk", "Mine.||Sent from my desk, easier than my phone.",
            "Mine.||Sent from my desk, easier than my phone."),
        Case("a post", "Hoi.|Verzonden met PostNL op maandag", "Hoi.|Verzonden met PostNL op maandag"),
        Case("a question in one word", "Confidential?", "Confidential?"),
        Case("a greeting", "mine||Best regards|Ann", "mine||Best regards|Ann"),
        Case("an mbox mark", "one|>From here on it broke.|two", "one|>From here on it broke.|two"),
        Case(
            "long text below two dashes",
            "one|--|\(String(repeating: "this is no signature, it is far too wide for that. ", count: 3))|two",
            "one|--|\(String(repeating: "this is no signature, it is far too wide for that. ", count: 3))|two"
        ),
        Case(
            "text below a phone's line", "one||Sent from my iPhone||two", "one||two"),
        // What is one all the same.
        Case("a row of dashes at the end", "mine||----------", "mine"),
        Case("initials", "mine|AB> old|AB> old|mine too", "mine|mine too"),
        Case("a top attribution without marks", "On 1.1.2026 10:00 Ann wrote:||what|mine", "what|mine"),
        Case(
            "a Notes header", "mine|||Ann Example|11/21/2026 06:00 PM|To: Ben@SHOP|cc:|Subject: Offer||old",
            "mine"),
        Case(
            "a Notes header with an address",
            "mine||\"Ann\" <ann@shop.example> on 11/21/2026 06:00:00 PM|To: <ben@shop.example>|cc:|Subject: Offer||old",
            "mine"),
        Case(
            "a French webmail",
            "mine||====||Message du : 21/11/2026 18:00|De : \"Ann\" <a@b>|A : x|Sujet : y||old", "mine"),
        Case("a date first", "mine||Date: Wed, 16 May 2026 00:15:02 -0600|To: a@shop.example||old", "mine"),
        Case("a signature with a dash", "mine|—|Ann", "mine"),
        Case(
            "a legal footer",
            "mine||This e-mail and any attachments are confidential and intended solely for the recipient. If you "
                + "have received it in error, please notify the sender and delete it.", "mine"),
        Case(
            "a German legal footer",
            "meins||Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Empfänger sind, "
                + "informieren Sie bitte den Absender und vernichten Sie diese Mail.", "meins"),
        Case("a scanner's note", "mine||Virus-free. www.avast.com", "mine"),
        Case(
            "a wrapped deep quote",
            "mine|\(String(repeating: "> > \(String(repeating: "long ", count: 13))|rest|> > more|", count: 3))",
            "mine"),
        Case("only marks", "++", "++"), Case("a thumb", "👍", "👍"),
        Case("an arrow", ">>> look <<<|mine", ">>> look <<<|mine"),
        Case(
            "cc:Mail",
            "mine|____________________Reply Separator____________________|Subject: x|Author: a@b|Date: y||q",
            "mine"),
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

    @Test("what was quoted is kept apart")
    func quoted() {
        let split = splitText("mine\n\nOn 21/11/2026 18:00, Ann wrote:\n> q1\nanswer\n> q2")
        #expect(split.new == "mine\n\nanswer")
        #expect(split.quoted == "On 21/11/2026 18:00, Ann wrote:\n> q1\n> q2")
        #expect(!split.isOnlyQuote && !split.isOnlySignature)
    }

    @Test("where only a quote is left, that is said")
    func onlyQuote() {
        #expect(splitText("\n> q\n").isOnlyQuote)
        #expect(splitText("Von: A\nGesendet: B\nBetreff: C\n\nq").isOnlyQuote)
        #expect(!splitText("> q\nyes").isOnlyQuote)
        let split = splitText("Sent from my iPhone\n\n> q")
        #expect(split.isOnlySignature && !split.isOnlyQuote && split.new.isEmpty)
    }

    @Test(
        "hostile texts of 32 KiB are read to their end",
        arguments: [
            "\n", "> ", ">\n", "on ", "on 1 wrote:\n", "on 1 wrote:\n\n", "from:\n", "from: to: date:\n",
            "--\u{20}", "_", "-", "- -", ":", "on 1\n", "\r", "x:\n", "from: a@b\n", "to: a\n",
            "1.1.26 10:00\nto: a\n", "AB> \n", "to: a\nfrom: b\n", "Regards\n\nAnn\nTel 0301234567\n> x\n",
            "Ann\nTel 0301234567\n\n",
            "on 1.1.2026 x wrote:\n\n", "x\n> y\n", "--\nx\n", "sent from my iphone\n",
            ">>> a 1/1/2026 >>>\n", "a <b@c>:\n",
            "confidential recipient message delete sender\n\n", "写道：\n", "<\nmailto:\n> wrote:\n",
        ])
    func hostile(_ piece: String) {
        let text = String(repeating: piece, count: (1 << 15) / piece.utf8.count)
        #expect(newText(of: text).utf8.count <= text.utf8.count)
        #expect(newText(of: "x\n" + text).hasPrefix("x"))
    }
}

extension String {
    fileprivate var trimmedForTest: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
