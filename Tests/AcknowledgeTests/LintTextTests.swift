import Testing

@testable import Acknowledge

/// Whole texts, and the places at which something is found.
struct LintTextTests {
    private static let facts = LintFacts(
        teamName: "Customer care", personName: "Maja Lind", company: "Lindqvist", hasTeamHours: true,
        phones: ["+46 8 123 456 78"])

    private func findings(
        _ source: String, _ kind: MailKind = .acknowledgement, _ language: Language = .en,
        isHTML: Bool = false,
        alsoShown: [String] = [], facts: LintFacts = facts
    ) -> [String] {
        lint(
            LintedText(source: source, language: language, kind: kind, isHTML: isHTML, alsoShown: alsoShown),
            facts: facts
        ).map { "\($0.line):\($0.column) \($0.rule.rawValue)\($0.isError ? "!" : "?")" }
    }

    static let warm: [(Language, String)] = [
        (
            .en,
            """
            Hello,

            this is an automatic reply: your message has arrived, and {{team}} has it.
            {{#subject}}
            You wrote to us about “{{subject}}”.
            {{/subject}}
            {{#promise}}
            {{#is_measured}}Four of five replies like yours are answered by {{due}}.{{/is_measured}}
            {{^is_measured}}We aim to answer by {{due}}.{{/is_measured}}
            {{/promise}}

            {{#any_open}}
            If you would rather not wait, this is open now:
            {{#open}}
            - {{label}}: {{value}}{{#until}}, until {{until}}{{/until}}
            {{/open}}
            {{/any_open}}

            To add something, just reply to this mail.

            {{#person}}{{person}}, {{/person}}{{team}}
            {{company}}
            """
        ),
        (
            .de,
            """
            Guten Tag,

            dies ist eine automatische Antwort: Ihre Nachricht ist angekommen, und {{team}} hat sie.
            {{#promise}}
            Vier von fünf Antworten gehen bis {{due}} hinaus.
            {{/promise}}
            {{#any_open}}
            Wenn Sie nicht warten möchten, ist jetzt offen:
            {{#open}}
            - {{label}}: {{value}}{{#until}}, bis {{until}}{{/until}}
            {{/open}}
            {{/any_open}}
            Um etwas zu ergänzen, antworten Sie einfach auf diese Mail.

            Herzliche Grüße
            {{team}}, {{company}}
            """
        ),
        (
            .fr,
            """
            Bonjour,

            ceci est une réponse automatique : votre message est bien arrivé, et {{team}} l'a reçu.
            {{#promise}}Quatre réponses sur cinq partent avant {{due}}.{{/promise}}
            Si vous préférez ne pas attendre, voici ce qui est ouvert :
            {{#open}}
            - {{label}} : {{value}}{{#until}}, jusqu'à {{until}}{{/until}}
            {{/open}}
            Pour ajouter quelque chose, répondez simplement à ce message.

            Bien à vous,
            {{team}}, {{company}}
            """
        ),
        (
            .pl,
            """
            Dzień dobry,

            to automatyczna odpowiedź: Twoja wiadomość dotarła i ma ją {{team}}.
            {{#promise}}Na cztery z pięciu wiadomości odpowiadamy przed {{due}}.{{/promise}}
            Jeśli sprawa jest pilna, teraz działa:
            {{#open}}
            - {{label}}: {{value}}{{#until}}, do {{until}}{{/until}}
            {{/open}}
            Aby coś dodać, po prostu odpowiedz na tę wiadomość.

            Pozdrawiamy,
            {{team}}, {{company}}
            """
        ),
    ]

    @Test("a warm and short acknowledgement is left alone", arguments: warm)
    func clean(_ language: Language, _ text: String) {
        #expect(findings(text, .acknowledgement, language) == [])
        #expect(findings(text.replacing("\n", with: "\r\n"), .acknowledgement, language) == [])
    }

    @Test(
        "a finding stands where the first word of what was found stands",
        arguments: [
            ("{{team}}\nPlease\ndo not reply.", ["3:1 do-not-reply!"]),
            ("{{team}}\r\n\r\nä👍🏽 do not reply.", ["3:4 do-not-reply!"]),
            ("{{! do not reply }}{{team}}", []),
            ("{{team}} do\nnot reply", ["1:10 do-not-reply!"]),
            ("{{team}} do\n\nnot reply", []),
            ("{{team}} do {{! no }}not {{#person}}reply{{/person}}", ["1:10 do-not-reply!"]),
            ("{{team}} DO NOT RE\u{AD}PLY", ["1:10 do-not-reply!", "1:10 all-caps?"]),
            ("{{team}} do not\u{A0}reply", ["1:10 do-not-reply!"]),
            ("{{team}} Ｄｏ", []),
            ("{{team}} answers within {{due}} or within 2 days", ["1:36 typed-duration!"]),
        ])
    func places(_ text: String, _ expected: [String]) { #expect(findings(text) == expected) }

    @Test(
        "HTML is read as its reader sees it",
        arguments: [
            ("<p lang=en>{{team}}</p><p>do <b>not</b>\n reply</p>", ["1:27 do-not-reply!"]),
            ("<p lang=en>{{team}} do&nbsp;n&#111;t r&eacute;ply</p>", ["1:21 do-not-reply!"]),
            ("<p lang=en>{{team}} do</p><p>not reply</p>", []),
            ("<p lang=en>{{team}}<!-- do not reply --></p>", []),
            ("<style>do not reply</style><p lang=en>{{team}}</p>", []),
            ("<p lang=en>{{team}} no<br>reply &amp;</p>", []),
            ("<p lang=en>{{team}} 5 < 6 do not reply", ["1:27 do-not-reply!"]),
            ("<p lang=en>{{team}}<img src=\"cid:a\" alt=\"do not reply\"></p>", ["1:42 do-not-reply!"]),
            ("<p lang=en>{{team}}</p><a href=\"x", ["1:24 broken-html!"]),
        ])
    func html(_ text: String, _ expected: [String]) {
        #expect(findings(text, isHTML: true).filter { !$0.contains("link") } == expected)
    }

    @Test(
        "what a mail must not fetch or run, and what it must have",
        arguments: [
            ("<img src=\"https://a.se/x.png\" alt=\"\">", ["remote-content!"]),
            ("<img src=\"//a.se/x.png\" alt=\"\">", ["remote-content!"]),
            ("<img src=\"{{value}}\" alt=\"\">", ["remote-content!"]),
            ("<img src=\"cid:logo\" alt=\"\">", []),
            ("<img src=\"data:image/png;base64,AA\">", ["missing-alt?"]),
            ("<img src=\"https://a.se/x\" width=1 height=1 alt=\"\">", ["remote-content!"]),
            ("<img src=\"cid:a\" width=\"1\" height=\"1\" alt=\"\">", ["remote-content!"]),
            ("<table background=\"http://a.se/x\"></table>", ["remote-content!"]),
            ("<p style=\"background: URL( 'https://a.se/x' )\">a</p>", ["remote-content!"]),
            ("<style>@import \"a.css\";</style>", ["remote-content!"]),
            ("<link rel=stylesheet href=\"https://a.se/x.css\">", ["remote-content!"]),
            ("<script>alert(1)</script>", ["active-content!"]),
            ("<iframe src=\"about:blank\"></iframe>", ["active-content!"]),
            ("<form action=\"https://a.se\"><input></form>", ["active-content!", "active-content!"]),
            ("<p onclick=\"x()\">a</p>", ["active-content!"]),
            ("<meta http-equiv=\"refresh\" content=\"0\">", ["active-content!"]),
            ("<meta name=\"color-scheme\" content=\"light dark\">", []),
            ("<p style=\"color: #333; max-width: 36em\">a</p>", []),
            ("<a href=\"https://a.se/x\">Form</a>", []),
            ("<a href=\"http://a.se/x\">Form</a>", ["insecure-link!"]),
            ("<a href=\"javascript:x()\">Form</a>", ["broken-link!"]),
            ("<a href=\"#\">Form</a>", ["broken-link!"]),
            ("<a href=\"\">Form</a>", ["broken-link!"]),
            ("<a>Form</a>", ["broken-link!"]),
            ("<a href=\"/help\">Form</a>", ["broken-link!"]),
            ("<a href=\"{{value}}\">{{value}}</a>", []),
            ("<a href=\"https://{{value}}\">{{value}}</a>", []),
            ("<a href=\"https://a.se/{{order_number}}\">Order</a>", []),
            ("<a href=\"https://b.se/x\">www.a.se</a>", ["misleading-link?"]),
            ("<a href=\"https://www.a.se/x\">a.se</a>", []),
            ("<a href=\"https://shop.a.se/x\">a.se</a>", []),
            ("<a href=\"mailto:care@a.se?subject=x\">care@a.se</a>", []),
            ("<a href=\"mailto:{{address}}\">{{address}}</a>", []),
            ("<a href=\"mailto:care@b.se\">care@a.se</a>", ["misleading-link?"]),
            ("<a href=\"mailto:noreply@a.se\">Mail</a>", ["no-reply-address!"]),
            ("<a href=\"mailto:care\">Mail</a>", ["broken-link!"]),
            ("<a href=\"tel:+46812345678\">08 123 456 78</a>", []),
            ("<a href=\"tel:call-us\">Call</a>", ["broken-link!"]),
            ("<a href=\"https://example.com/x\">Form</a>", ["broken-link!"]),
            ("<a href=\"https://lindqvist.example/x\">Form</a>", []),
            ("<a href=\"https://user@a.se/\">Form</a>", ["broken-link!"]),
            ("<a href=\"https://localhost/\">Form</a>", ["broken-link!"]),
        ])
    func markup(_ text: String, _ expected: [String]) {
        let found = findings("<html lang=\"en\"><p>{{team}}</p>\(text)</html>", isHTML: true)
        #expect(found.map { $0.split(separator: " ")[1] } == expected.map { $0[...] })
    }

    @Test("HTML says its language, itself or in its layout")
    func lang() {
        #expect(findings("<p>{{team}}</p>", isHTML: true) == ["1:1 missing-lang?"])
        #expect(findings("<html lang=\"de\"><p>{{team}}</p>", isHTML: true) == ["1:1 missing-lang?"])
        #expect(findings("<html lang=\"en-GB\"><p>{{team}}</p>", isHTML: true) == [])
        #expect(findings("<p>{{team}}</p>", isHTML: true, alsoShown: ["<html lang=\"en\">"]) == [])
    }

    @Test("a text names somebody, by variable or by name, itself or in its layout")
    func names() {
        #expect(findings("Your message has arrived.") == ["1:1 missing-name!"])
        #expect(findings("Your message has arrived. Customer Care") == [])
        #expect(findings("Your message has arrived. MAJA LIND") == [])
        #expect(findings("{{#person}}{{person}} has it.{{/person}}") == [])
        #expect(findings("Your message has arrived.", alsoShown: ["{{team}}"]) == [])
    }

    @Test(
        "a complaint and a broken promise are answered with an apology, in each language",
        arguments: Language.allCases)
    func sorry(_ language: Language) {
        let words = LintWords.of(language)
        for kind in [MailKind.complaint, .slip] {
            #expect(findings("{{team}} {{phone}}", kind, language) == ["1:1 missing-sorry!"])
            #expect(findings("{{team}} {{phone}}. \(words.sorryExample)", kind, language) == [])
        }
        #expect(findings("{{team}}", .question, language) == [])
    }

    @Test("a complaint is answered with a number to call, if there is one")
    func complaintPhone() {
        #expect(findings("{{team}} is sorry.", .complaint) == ["1:1 complaint-without-phone?"])
        #expect(findings("{{team}} is sorry. Call +46 8 123 456 78.", .complaint) == [])
        var none = LintTextTests.facts
        none.phones = []
        #expect(findings("{{team}} is sorry.", .complaint, facts: none) == [])
    }

    @Test("“we do not call” may be said where a number is given")
    func phones() {
        var none = LintTextTests.facts
        none.phones = []
        #expect(findings("{{team}}: please do not call us.", facts: none) == ["1:18 no-phone!"])
        #expect(findings("{{team}}: please do not call us, but ring 08-123 456 78.", facts: none) == [])
        #expect(findings("{{team}}: please do not call us.") == [])
    }

    @Test("a promise that a person reads needs a team with hours, or the section for that")
    func staffed() {
        var none = LintTextTests.facts
        none.hasTeamHours = false
        #expect(findings("{{team}}. A person will read this.", facts: none) == ["1:11 unstaffed-promise!"])
        #expect(findings("{{team}}. A person will read this.") == [])
        #expect(findings("{{team}}. {{#staffed}}A person will read this.{{/staffed}}", facts: none) == [])
        #expect(
            findings("{{team}}. {{^staffed}}A person will read this.{{/staffed}}", facts: none) == [
                "1:23 unstaffed-promise!"
            ])
    }

    @Test("“done” is said only where it was confirmed")
    func removal() {
        #expect(
            findings("{{team}}. {{#unsubscribed}}You have been unsubscribed.{{/unsubscribed}}", .unsubscribe)
                == [])
        #expect(
            findings("{{team}}. {{^unsubscribed}}You have been unsubscribed.{{/unsubscribed}}", .unsubscribe)
                == [
                    "1:28 unconfirmed-removal!"
                ])
    }

    @Test("length, long sentences and hard words are measured")
    func style() {
        let short = "{{team}} has it. "
        #expect(findings(String(repeating: short, count: 80)) == [])
        #expect(findings(String(repeating: short, count: 150)) == ["1:1 too-long?"])
        #expect(findings(String(repeating: short, count: 400)) == ["1:1 too-long!"])
        #expect(findings("{{team}}\n" + String(repeating: "It is here.\n", count: 50)) == ["1:1 too-long?"])
        let endless = findings("{{team}} " + String(repeating: "and we go on ", count: 12) + ".")
        #expect(endless.contains("1:1 hard-to-read?"))
        let hard =
            "Notwithstanding aforesaid considerations regarding administrative procedures, applicable regulations govern. "
        #expect(findings("{{team}}. " + String(repeating: hard, count: 6)).contains("1:1 hard-to-read?"))
    }

    @Test("a text in another language than its file's name is told")
    func language() {
        let (_, german) = LintTextTests.warm[1]
        #expect(findings(german, .acknowledgement, .en) == ["1:1 wrong-language?"])
    }

    @Test("the sender's postal address is asked for where it is required")
    func postal() {
        var facts = LintTextTests.facts
        (facts.postalIdentityRequired, facts.postalIdentity) = (true, "Lindqvist AB, Storgatan 1, Malmö")
        #expect(findings("{{team}}", facts: facts) == ["1:1 missing-postal-identity!"])
        #expect(findings("{{team}}\nLindqvist AB\nStorgatan 1\nMalmö", facts: facts) == [])
        #expect(findings("{{team}}", alsoShown: ["Lindqvist AB, Storgatan 1, Malmö"], facts: facts) == [])
    }
}
