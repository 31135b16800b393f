import Testing

@testable import Acknowledge

struct BuiltInTemplatesTests {
    @Test(
        "our own mails pass our own linter, as text and as HTML", arguments: MailKind.allCases, [false, true])
    func lints(_ kind: MailKind, _ isHTML: Bool) throws {
        let words = CampaignWords.builtIn(Language.allCases)
        let facts = LintFacts(
            teamName: "Care", personName: "Eva", company: "Example", hasTeamHours: false,
            phones: ["+49 30 123456"], postalIdentityRequired: true, postalIdentity: "Example, Street 1")
        for language in Language.allCases {
            let whole = try #require(words.whole(kind, language, isHTML: isHTML))
            let found = lint(
                LintedText(source: whole, language: language, kind: kind, isHTML: isHTML), facts: facts)
            #expect(found.map { "\(language) \($0.rule) \($0.message)" } == [])
        }
    }

    @Test("what can be printed to start from is what is used", arguments: [Language.en, .fr, .pl])
    func printed(_ language: Language) {
        var files: [WordsFile] = []
        for isHTML in [false, true] {
            files += MailKind.allCases.map { WordsFile(.mail($0), language, isHTML: isHTML) }
            files += BuiltInTemplates.partialNames.map { WordsFile(.partial($0), language, isHTML: isHTML) }
        }
        let sources = files.map { file in
            WordsSource(path: file.name, file: file, text: BuiltInTemplates.source(file) ?? "")
        }
        let (words, ours) = (
            CampaignWords(sources: sources, languages: [language]), CampaignWords.builtIn([language])
        )
        #expect(words.problems == [])
        for kind in MailKind.allCases {
            #expect(words.origin(kind, language) != nil && ours.origin(kind, language) == nil)
            for isHTML in [false, true] {
                #expect(
                    words.whole(kind, language, isHTML: isHTML) == ours.whole(kind, language, isHTML: isHTML))
            }
        }
    }

    @Test("other names are none of ours")
    func unknown() {
        #expect(BuiltInTemplates.source(WordsFile(.partial("other"), .en)) == nil)
        #expect(BuiltInTemplates.source(WordsFile(.partial("layout"), nil)) == nil)
    }
}
