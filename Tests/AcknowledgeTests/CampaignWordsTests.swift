import Testing

@testable import Acknowledge

struct CampaignWordsTests {
    // MARK: Names of files

    static let fileNames: [(name: String, expected: WordsFileName)] = [
        ("complaint.de.mustache", .words(WordsFile(.mail(.complaint), .de))),
        ("complaint.de.html.mustache", .words(WordsFile(.mail(.complaint), .de, isHTML: true))),
        ("slip.pl.mustache", .words(WordsFile(.mail(.slip), .pl))),
        ("_layout.mustache", .words(WordsFile(.partial("layout"), nil))),
        ("_layout.html.mustache", .words(WordsFile(.partial("layout"), nil, isHTML: true))),
        ("_our-hours_2.da.mustache", .words(WordsFile(.partial("our-hours_2"), .da))),
        ("campaign.yaml", .unrelated), ("mustache", .unrelated), ("", .unrelated),
        ("complaint.de.mustache~", .unrelated),
    ]

    @Test("a file’s name says for what it is", arguments: 0..<fileNames.count)
    func names(_ index: Int) {
        let test = CampaignWordsTests.fileNames[index]
        #expect(wordsFile(test.name) == test.expected)
        if case .words(let file) = test.expected { #expect(file.name == test.name) }
    }

    @Test(
        "a name that is almost right is told what is wrong with it",
        arguments: [
            "acknowledgment.en.mustache": "did you mean “acknowledgement.en.mustache”?",
            "complain.de.html.mustache": "did you mean “complaint.de.html.mustache”?",
            "complaint.mustache": "names no language; rename it, for example to “complaint.en.mustache”",
            "complaint.html.mustache": "rename it, for example to “complaint.en.html.mustache”",
            "complaint.xx.mustache": "“xx” is none of our languages; there are en, de,",
            "complaint.html.de.mustache": "has a part too many", "a.b.c.d.mustache": "has a part too many",
            "letter.en.mustache": "is no kind of mail; there are acknowledgement, question,",
            ".mustache": "is no kind of mail", "_.mustache": "a partial’s name has only",
            "_a b.en.mustache": "a partial’s name has only", "_a.xx.mustache": "none of our languages",
            "complaint.de.Mustache": "must end in small letters",
            "Complaint.de.mustache": "did you mean “complaint.de",
        ])
    func wrongNames(_ name: String, _ expected: String) {
        guard case .unknown(let message) = wordsFile(name) else {
            Issue.record("\(name) was taken")
            return
        }
        #expect(message.contains(expected))
    }

    // MARK: Which words a mail gets

    private func source(_ name: String, _ text: String, isShared: Bool = false) -> WordsSource {
        guard case .words(let file) = wordsFile(name) else { preconditionFailure("\(name) is no words file") }
        return WordsSource(
            path: (isShared ? "shared/" : "own/") + name, file: file, text: text, isShared: isShared)
    }

    /// What `TemplateSample` gives first: all is there.
    private func values(_ kind: MailKind, facts: [String: [String]] = [:]) -> [String: Any] {
        TemplateSample.all(TemplateVariables(facts: facts), for: kind)[0].values
    }

    private func text(_ words: CampaignWords, _ kind: MailKind, _ language: Language = .en) -> String {
        words.template(kind, language).render(values(kind)).text
    }

    @Test("words are taken from the nearest file: campaign, shared, acknowledgement, our own")
    func steps() {
        let own = CampaignWords(sources: [], languages: [.en])
        let isOurs: (CampaignWords, MailKind) -> Bool = {
            text($0, $1) == text(own, $1) && $0.origin($1, .en) == nil
        }
        for kind in MailKind.allCases { #expect(isOurs(own, kind)) }

        let bare = CampaignWords(sources: [source("acknowledgement.en.mustache", "Hello.")], languages: [.en])
        for kind in [MailKind.complaint, .callback, .order, .unsubscribe, .slip] {
            #expect(isOurs(bare, kind))
        }
        #expect(text(bare, .question) == "Hello.\n" && text(bare, .acknowledgement) == "Hello.\n")

        let all =
            "Hello.{{#is_complaint}}{{/is_complaint}}{{#is_callback}}{{/is_callback}}{{#is_order}}{{/is_order}}"
        let one = CampaignWords(sources: [source("acknowledgement.en.mustache", all)], languages: [.en])
        for kind in [MailKind.acknowledgement, .question, .complaint, .callback, .order] {
            #expect(
                text(one, kind) == "Hello.\n" && one.origin(kind, .en) == "own/acknowledgement.en.mustache")
        }
        #expect(isOurs(one, .unsubscribe) && isOurs(one, .slip))

        let many = CampaignWords(
            sources: [
                source("acknowledgement.en.mustache", "A.{{#is_callback}}{{/is_callback}}"),
                source("order.en.mustache", "B."),
                source("order.en.mustache", "C.", isShared: true),
                source("complaint.en.mustache", "D.", isShared: true),
                source("acknowledgement.en.mustache", "E.", isShared: true),
                source("slip.en.mustache", "F.", isShared: true),
            ], languages: [.en])
        let texts = MailKind.allCases.map { text(many, $0) }
        #expect(texts.prefix(5) == ["A.\n", "A.\n", "D.\n", "A.\n", "B.\n"] && texts.last == "F.\n")
        #expect(isOurs(many, .unsubscribe) && many.problems.isEmpty)
    }

    @Test("the languages are those given, or those of the files; words in others are told")
    func languages() {
        let files = [source("question.de.mustache", "Hallo."), source("order.pl.mustache", "Dzień dobry.")]
        #expect(CampaignWords(sources: files, languages: []).languages == [.de, .pl])
        #expect(CampaignWords(sources: [], languages: []).languages == [.en])
        let words = CampaignWords(sources: files, languages: [.fr, .de, .fr])
        #expect(words.languages == [.fr, .de] && words.language(.pl) == .fr && words.language(.de) == .de)
        #expect(words.problems.map(\.file) == ["own/order.pl.mustache"])
        #expect(words.problems.allSatisfy { $0.isWarning })
        #expect(text(words, .question, .de) == "Hallo.\n")
    }

    @Test("a layout of the campaign’s changes our own words, in its language or in all")
    func layout() {
        let all = CampaignWords(
            sources: [source("_layout.mustache", "Our letter\n\n{{$content}}{{/content}}\n")],
            languages: [.en, .de])
        for kind in MailKind.allCases {
            #expect(
                text(all, kind).hasPrefix("Our letter\n\n")
                    && text(all, kind, .de).hasPrefix("Our letter\n\n"))
        }
        let one = CampaignWords(
            sources: [
                source("_layout.de.mustache", "{{$content}}{{/content}}", isShared: true),
                source("_layout.mustache", "Brief\n\n{{$content}}{{/content}}", isShared: true),
            ], languages: [.en, .de])
        #expect(text(one, .slip).hasPrefix("Brief\n") && !text(one, .slip, .de).hasPrefix("Brief\n"))
        #expect(all.problems.isEmpty && one.problems.isEmpty)
    }

    @Test("our own partials can be used in templates")
    func partials() {
        let words = CampaignWords(
            sources: [source("acknowledgement.de.mustache", "Hallo.\n\n{{>promise}}\n\n{{>contacts}}\n")],
            languages: [.de])
        #expect(words.problems == [])
        #expect(text(words, .acknowledgement, .de).contains("Tuesday 24 November"))
        #expect(text(words, .acknowledgement, .de).contains("- Phone: +44 20 7946 0000"))
    }

    @Test("of HTML alone the text is made; of text alone there is no HTML")
    func alternatives() {
        let html = CampaignWords(
            sources: [source("order.en.html.mustache", "<h1>Hello</h1><p>{{company}} &amp; <b>you</b>.</p>")],
            languages: [.en])
        let both = html.template(.order, .en).render(values(.order))
        #expect(
            both.text.contains("Hello") && both.text.contains("Example Ltd & you.")
                && !both.text.contains("<"))
        #expect(both.html?.contains("<b>you</b>") == true && html.problems.isEmpty)
        let text = CampaignWords(sources: [source("order.en.mustache", "Hello & <b>")], languages: [.en])
        let plain = text.template(.order, .en).render(values(.order))
        #expect(plain.text == "Hello & <b>\n" && plain.html == nil)
        #expect(
            text.whole(.order, .en, isHTML: false) == "Hello & <b>"
                && text.whole(.order, .en, isHTML: true) == nil)
        #expect(text.whole(.slip, .en, isHTML: true)?.contains("{{#open}}") == true)
    }

    // MARK: Problems

    static let mistakes: [(name: String, text: String, expected: [String])] = [
        ("acknowledgement.en.mustache", "Hello {{nme}}", ["1:7 unknown variable “nme”"]),
        ("acknowledgement.en.mustache", "", ["1:1 nothing would stand in the mail when"]),
        (
            "acknowledgement.en.mustache", "{{#person}}{{person}}{{/person}}",
            ["1:1 nothing would stand in the mail"]
        ),
        ("acknowledgement.en.mustache", "{{! nothing }}\n\n", ["1:1 nothing would stand in the mail"]),
        (
            "slip.en.mustache", "{{#is_order}}x{{/is_order}}y",
            ["1:1 “is_order” is never there in this mail; it is in: “ack"]
        ),
        (
            "order.en.mustache", "{{#promised}}{{due}}{{/promised}}y",
            ["1:1 “promised” is never there in this mail; it is in: “slip”"]
        ),
        (
            "order.en.mustache", "We answer by {{#promise}}{{due}}{{/promise}}.",
            ["1:1 a gap is left in “We answer by .” when"]
        ),
        (
            "order.en.mustache", "Hi.\nAsk for {{#person}}{{person}}{{/person}}, or wait.",
            ["2:1 a gap is left in “Ask for , or wait.”"]
        ),
        ("order.en.mustache", "Hi (order {{#order_number}}{{order_number}}{{/order_number}})", []),
        (
            "order.en.mustache", "Hi ({{#order_number}}{{order_number}}{{/order_number}})",
            ["1:1 a gap is left in “Hi ()”"]
        ),
        ("order.en.mustache", "Hi “{{#subject}}{{subject}}{{/subject}}”", ["1:1 a gap is left in “Hi “””"]),
        (
            "order.en.mustache", "Hello.\nOpen now:\n{{#open}}\n- {{label}}\n{{/open}}",
            ["2:1 nothing stands under “Open now:” when"]
        ),
        ("order.en.mustache", "Hello:\n\nIt came.", []),
        ("order.en.mustache", "We use .NET and... , well ... it came", []),
        ("order.en.mustache", "{{#any_open}}Open:\n{{#open}}\n- {{label}}\n{{/open}}{{/any_open}}Hello.", []),
        (
            "order.en.mustache", "{{#promise}}{{#is_sure}}Sure.{{/is_sure}}{{/promise}}",
            ["1:1 nothing would stand"]
        ),
        (
            "order.en.mustache",
            "{{#order}}{{#number}}Order {{number}}.{{/number}}{{/order}}{{^order}}Your order.{{/order}}",
            [
                "1:1 nothing would stand in the mail when of all that may be missing only “order” with nothing but “date”"
            ]
        ),
        (
            "order.en.mustache", "{{#order}}{{nmber}}{{/order}}",
            ["1:11 unknown variable “nmber”; did you mean {{number}}?"]
        ),
        (
            "order.en.html.mustache", "<p title={{company}}>x</p>",
            ["1:10 {{company}} stands in a tag without quotation marks"]
        ),
        ("order.en.html.mustache", "<p title=\"{{company}}\">x</p>", []),
        ("order.en.html.mustache", "<p\n {{company}}>x</p>", ["2:2 {{company}} stands in a tag without"]),
        (
            "order.en.html.mustache", "<a href='{{address}}'>x</a>",
            ["1:10 a link may not begin with {{address}}"]
        ),
        ("order.en.html.mustache", "<a href='mailto:{{address}}'>x</a>", []),
        ("order.en.html.mustache", "{{#open}}{{#href}}<a href=\"{{href}}\">x</a>{{/href}}{{/open}}y", []),
        (
            "order.en.html.mustache", "<p style=\"color: {{company}}\">x",
            ["1:18 {{company}} stands in “style”"]
        ),
        ("order.en.html.mustache", "<p onclick=\"{{company}}\">x", ["1:13 {{company}} stands in “onclick”"]),
        (
            "order.en.html.mustache", "<style>p{a:{{company}}}</style>x",
            ["1:12 {{company}} stands in <style>"]
        ),
        (
            "order.en.html.mustache", "<p>x</p>\n<style>\nul li { a: b }</style>",
            ["3:1 “ul li” stays in the style sheet"]
        ),
        ("order.en.html.mustache", "<p>{{#ended}}x{{/ended}}</p>", ["1:1 nothing would stand"]),
        ("_layout.html.mustache", "<p>Hello</p>", ["1:1 this layout has no block {{$content}}{{/content}}"]),
        (
            "_layout.mustache", "Hello.\n({{#person}}{{person}}{{/person}})\n{{$content}}{{/content}}",
            ["2:1 a gap is left in “()” when"]
        ),
        ("_unused.mustache", "x", ["1:1 partial “unused” is used by no template"]),
        ("_contacts.mustache", "{{label}}", ["1:1 “label” is known only inside {{#open}}"]),
        ("_contacts.html.mustache", "{{#open}}", ["1:1 section {{#open}} is never closed"]),
    ]

    @Test("what is wrong in a file is found when it is read", arguments: 0..<mistakes.count)
    func problems(_ index: Int) {
        let test = CampaignWordsTests.mistakes[index]
        let facts = ["order": ["number", "date"]]
        let words = CampaignWords(sources: [source(test.name, test.text)], facts: facts, languages: [.en])
        let found = words.problems.map { "\($0.line):\($0.column) \($0.message)" }
        #expect(found.count == test.expected.count, "\(found)")
        for (found, expected) in zip(found, test.expected) { #expect(found.hasPrefix(expected)) }
        #expect(words.problems.allSatisfy { $0.file == "own/\(test.name)" })
        // Whatever was wrong, there is something to say.
        for kind in MailKind.allCases {
            let text = words.template(kind, .en).render(values(kind, facts: facts)).text
            #expect(text.utf8.count > 40 || words.problems.allSatisfy { $0.isWarning })
        }
    }

    @Test("a missing HTML partial of which there is a text one is told by its file")
    func otherPartial() {
        let words = CampaignWords(
            sources: [source("order.en.html.mustache", "{{>sign}}"), source("_sign.mustache", "x")],
            languages: [.en])
        #expect(
            words.problems.map(\.message).contains(
                "there is no partial “sign” for this; there is _sign.mustache, add “_sign.en.html.mustache”"))
    }

    @Test("facts cannot be called like a variable")
    func facts() {
        let words = CampaignWords(sources: [], facts: ["open": ["x"], "order": ["number"]], languages: [.en])
        #expect(
            words.problems.map(\.message) == [
                "facts may not be called “open”: that is a variable of every mail; choose another name"
            ])
    }

    @Test("every variable is in the table once, with an example that fits")
    func table() {
        let table = TemplateVariables.table()
        #expect(table.allSatisfy { $0.count == 5 && $0.allSatisfy { !$0.isEmpty } })
        #expect(Set(table.map { $0[0] }).count == table.count && table.count > 35)
        for variable in TemplateVariables.all where variable.example.contains("{{") {
            let wrapped = variable.example.replacing("…", with: "")
            let tree = TemplateTree(wrapped, file: "", isHTML: false)
            let kind: MailKind = variable.mails.contains(.order) ? .order : variable.mails.first ?? .order
            #expect(
                TemplateExpansion(tree, TemplateVariables(), TemplatePartials(), for: kind).problems == [])
        }
    }

    @Test(
        "hostile files end in problems and nothing worse",
        arguments: [
            String(repeating: "{{#open}}", count: 2_000), String(repeating: "x", count: 1_048_576),
            String(repeating: "{{>layout}}", count: 10_000),
            "{{<layout}}" + String(repeating: "{{$content}}", count: 40),
            String(repeating: "<p>", count: 500), String(repeating: "{{company}} .\n", count: 100),
            "\u{FEFF}", "\r\r\r",
            String(repeating: "{{#any_open}}", count: 32) + "x"
                + String(repeating: "{{/any_open}}", count: 32),
            "{{#subject}}\n{{^subject}}\n{{subject}}{{/subject}}{{/subject}}", "\u{0}{{company}}\u{0}",
        ])
    func hostile(_ text: String) {
        for name in ["acknowledgement.en.mustache", "acknowledgement.en.html.mustache", "_layout.mustache"] {
            let words = CampaignWords(sources: [source(name, text)], languages: [.en])
            for kind in MailKind.allCases { _ = words.template(kind, .en).render(values(kind)) }
            #expect(words.problems.count < 200)
        }
    }
}
