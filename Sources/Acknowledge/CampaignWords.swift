import Mail
import Synchronization

/// All words of a campaign: for each kind of mail and language a checked and compiled template.
package struct CampaignWords: Sendable {
    /// The languages that the campaign writes, the default first.
    package let languages: [Language]
    /// What is wrong in its files, by file and line. Where one is an error, our own words stand in its place.
    package let problems: [TemplateProblem]
    /// Sections of facts and their fields, as its templates may name them.
    package let facts: [String: [String]]
    private let templates: [Key: AcknowledgementTemplate]
    private let origins: [Key: String]
    private let slipSubjects: [Language: AcknowledgementTemplate]

    struct Key: Sendable, Hashable {
        let kind: MailKind
        let language: Language
    }

    /// Our own words in one language.
    package static func builtIn(_ languages: [Language] = [.en]) -> CampaignWords {
        CampaignWords(sources: [], languages: languages)
    }

    /// - Parameters:
    ///   - sources: the files of the campaign's folder and of the shared one, in any order.
    ///   - facts: sections and their fields that templates may name (`facts.fields`).
    ///   - languages: the default first; empty: all in which there are words of the campaign's own, or
    ///     English.
    package init(sources: [WordsSource], facts: [String: [String]] = [:], languages: [Language]) {
        var languages = languages.reduce(into: [Language]()) { if !$0.contains($1) { $0.append($1) } }
        if languages.isEmpty {
            let own = Set(sources.filter { !$0.isShared }.compactMap(\.file.language))
            languages = Language.allCases.filter { own.contains($0) }
        }
        if languages.isEmpty { languages = [.en] }
        var builder = WordsBuilder(sources, TemplateVariables(facts: facts))
        builder.checkFacts(facts)
        var (templates, origins) = ([Key: AcknowledgementTemplate](), [Key: String]())
        for language in languages {
            for kind in MailKind.allCases {
                let made = builder.template(kind, language)
                templates[Key(kind: kind, language: language)] = made.template
                origins[Key(kind: kind, language: language)] = made.origin
            }
        }
        builder.checkRest(languages)
        self.languages = languages
        self.facts = facts
        self.templates = templates
        self.origins = origins
        slipSubjects = Dictionary(
            uniqueKeysWithValues: languages.map {
                ($0, compiled(text: BuiltInTemplates.slipSubject($0), html: nil))
            })
        problems = builder.problems
    }

    /// The language of a mail: the wanted one where the campaign writes it, else its default.
    package func language(_ wanted: Language?) -> Language {
        if let wanted, languages.contains(wanted) { return wanted }
        return languages.first ?? .en
    }

    /// The file whose words a mail has, as problems name it: the text’s, or of HTML alone that; nil for our
    /// own.
    package func origin(_ kind: MailKind, _ language: Language) -> String? {
        origins[Key(kind: kind, language: language)]
    }

    /// The template of a mail as a whole, with layout, partials and styles put in; nil where it has no such
    /// part.
    package func whole(_ kind: MailKind, _ language: Language, isHTML: Bool) -> String? {
        let sources = template(kind, language).sources
        return isHTML ? sources.html : sources.text
    }

    func template(_ kind: MailKind, _ language: Language) -> AcknowledgementTemplate {
        templates[Key(kind: kind, language: language)] ?? BuiltInTemplates.template(kind, language)
    }

    func slipSubject(_ language: Language, _ values: [String: Any]) -> String {
        (slipSubjects[language]?.renderText(values) ?? "").singleLine.trimmed
    }

    /// Which words a mail gets: the campaign's for the kind, the shared for the kind, for what a person wrote
    /// the campaign's and the shared `acknowledgement` (a complaint, a wish to be called and an order only where it
    /// has something to say to them), and then our own. What a person of ours will do is not said of a wish to unsubscribe and a broken promise, so they have no part in `acknowledgement`.
    static func steps(_ kind: MailKind) -> [(kind: MailKind, isShared: Bool)] {
        let own = [(kind: kind, isShared: false), (kind: kind, isShared: true)]
        switch kind {
        case .question, .complaint, .callback, .order:
            return own + [
                (kind: .acknowledgement, isShared: false), (kind: .acknowledgement, isShared: true),
            ]
        case .acknowledgement, .unsubscribe, .slip: return own
        }
    }
}

extension BuiltInTemplates {
    /// Compiled once for all campaigns.
    static func template(_ kind: MailKind, _ language: Language) -> AcknowledgementTemplate {
        let key = CampaignWords.Key(kind: kind, language: language)
        if let known = cache.withLock({ $0[key] }) { return known }
        var builder = WordsBuilder([], TemplateVariables())
        let made = builder.builtIn(kind, language)
        cache.withLock { $0[key] = made }
        return made
    }

    private static let cache = Mutex<[CampaignWords.Key: AcknowledgementTemplate]>([:])
}

/// Compiles what was checked.
private func compiled(text: String?, html: String?) -> AcknowledgementTemplate {
    do {
        return try AcknowledgementTemplate(text: text, html: html)
    } catch {
        preconditionFailure("a checked template cannot be compiled: \(error)")
    }
}
