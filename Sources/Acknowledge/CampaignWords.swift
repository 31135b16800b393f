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

    fileprivate struct Key: Sendable, Hashable {
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
    ///   - languages: the default first; empty: all in which there are words of the campaign's own, or English.
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

    /// The file whose words a mail has, as problems name it: the text’s, or of HTML alone that; nil for our own.
    package func origin(_ kind: MailKind, _ language: Language) -> String? {
        origins[Key(kind: kind, language: language)]
    }

    func template(_ kind: MailKind, _ language: Language) -> AcknowledgementTemplate {
        templates[Key(kind: kind, language: language)] ?? BuiltInTemplates.template(kind, language)
    }

    func slipSubject(_ language: Language, _ values: [String: Any]) -> String {
        (slipSubjects[language]?.renderText(values) ?? "").singleLine.trimmed
    }

    /// Which words a mail gets: the campaign's for the kind, the shared for the kind, for what a person wrote the
    /// campaign's and the shared `acknowledgement`, and then our own. What a person of ours will do is not said of a wish
    /// to unsubscribe and a broken promise, so they have no part in `acknowledgement`.
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

/// Checks and compiles the words of one campaign.
private struct WordsBuilder {
    private struct Done: Hashable {
        let kind: MailKind
        let language: Language
        let isShared: Bool
    }
    private let mails: [WordsFile: WordsSource]
    private let shared: [WordsFile: WordsSource]
    private let variables: TemplateVariables
    private var partials: [WordsFile: TemplatePartials] = [:]
    private var used: Set<String> = []
    /// By the file that they were made from first; nil where something is wrong in it.
    private var done: [Done: AcknowledgementTemplate?] = [:]
    private var known: Set<TemplateProblem> = []
    private(set) var problems: [TemplateProblem] = []

    init(_ sources: [WordsSource], _ variables: TemplateVariables) {
        func table(_ isShared: Bool) -> [WordsFile: WordsSource] {
            Dictionary(
                sources.filter { $0.isShared == isShared }.map { ($0.file, $0) },
                uniquingKeysWith: { one, _ in one })
        }
        (mails, shared, self.variables) = (table(false), table(true), variables)
    }

    private mutating func report(_ found: [TemplateProblem]) {
        for problem in found where known.insert(problem).inserted { problems.append(problem) }
    }

    // MARK: Kinds

    mutating func template(
        _ kind: MailKind, _ language: Language
    ) -> (template: AcknowledgementTemplate, origin: String?) {
        for step in CampaignWords.steps(kind) {
            let table = step.isShared ? shared : mails
            let text = table[WordsFile(.mail(step.kind), language)]
            let html = table[WordsFile(.mail(step.kind), language, isHTML: true)]
            guard text != nil || html != nil else { continue }
            // Words that serve several kinds are checked once, as what they are called.
            let key = Done(kind: step.kind, language: language, isShared: step.isShared)
            let made = done[key] ?? made(text, html, for: step.kind)
            done[key] = .some(made)
            guard let made else { break }
            return (made, text?.path ?? html?.path)
        }
        return (hasPartials ? builtIn(kind, language) : BuiltInTemplates.template(kind, language), nil)
    }

    /// Whether the campaign has changed what our own words are put together from.
    private var hasPartials: Bool {
        (mails.keys.map(\.part) + shared.keys.map(\.part)).contains {
            if case .partial(let name) = $0 { BuiltInTemplates.partialNames.contains(name) } else { false }
        }
    }

    /// Our own words, with the campaign's partials in them.
    mutating func builtIn(_ kind: MailKind, _ language: Language) -> AcknowledgementTemplate {
        var sources: [WordsSource] = []
        for isHTML in [false, true] {
            let file = WordsFile(.mail(kind), language, isHTML: isHTML)
            let text = BuiltInTemplates.source(kind, language, isHTML: isHTML)
            sources.append(WordsSource(path: "built-in \(file.name)", file: file, text: text))
        }
        if let made = made(sources[0], sources[1], for: kind) { return made }
        return BuiltInTemplates.template(kind, language)
    }

    /// Nil where something is wrong, which is reported.
    private mutating func made(
        _ text: WordsSource?, _ html: WordsSource?, for kind: MailKind
    ) -> AcknowledgementTemplate? {
        let flatText = text.map { flattened($0, for: kind) }
        let flatHTML = html.map { flattened($0, for: kind) }
        if text != nil, flatText ?? nil == nil { return nil }
        if html != nil, flatHTML ?? nil == nil { return nil }
        let template = made(flatText ?? nil, flatHTML ?? nil)
        guard let template else { return nil }
        if let flat = flatText ?? nil, !tries(template, flat, text, kind) { return nil }
        if let flat = flatHTML ?? nil, !tries(template, flat, html, kind) { return nil }
        return template
    }

    private mutating func made(_ text: FlatTemplate?, _ html: FlatTemplate?) -> AcknowledgementTemplate? {
        var inlined: String?
        if let html {
            let inliner = StyleInliner(html.text)
            report(
                inliner.notes.compactMap { note in
                    html.place(at: note.offset).map { TemplateProblem($0, note.message, isWarning: true) }
                })
            inlined = inliner.html
        }
        do {
            return try AcknowledgementTemplate(text: text?.text, html: inlined)
        } catch {
            let place = (text ?? html)?.place(at: 0) ?? TemplatePlace(file: "")
            report([TemplateProblem(place, "cannot be read as a Mustache template: \(error)")])
            return nil
        }
    }

    /// Whether it can be sent whatever is known of a customer. Our own words are tried in our tests.
    private mutating func tries(
        _ template: AcknowledgementTemplate, _ flat: FlatTemplate, _ source: WordsSource?, _ kind: MailKind
    ) -> Bool {
        guard let source, !source.path.hasPrefix("built-in ") else { return true }
        let found = trialProblems(
            template, flat, file: source.path, isHTML: source.file.isHTML, variables, for: kind)
        report(found)
        return !found.contains { !$0.isWarning }
    }

    private mutating func flattened(_ source: WordsSource, for kind: MailKind) -> FlatTemplate? {
        let tree = TemplateTree(source.text, file: source.path, isHTML: source.file.isHTML)
        guard let language = source.file.language else { return nil }
        let partials = partials(language, isHTML: source.file.isHTML)
        let expansion = TemplateExpansion(tree, variables, partials, for: kind)
        let found = expansion.problems + (source.file.isHTML ? markupProblems(expansion.flat) : [])
        report(found)
        used.formUnion(expansion.usedPartials)
        return found.contains { !$0.isWarning } ? nil : expansion.flat
    }

    // MARK: Partials

    /// The partials for one language: the campaign's before the shared before ours, those of the language before those
    /// for all.
    private mutating func partials(_ language: Language, isHTML: Bool) -> TemplatePartials {
        let key = WordsFile(.partial(""), language, isHTML: isHTML)
        if let known = partials[key] { return known }
        var made = TemplatePartials()
        for name in BuiltInTemplates.partialNames {
            guard let text = BuiltInTemplates.partial(name, language, isHTML: isHTML) else { continue }
            let file = WordsFile(.partial(name), language, isHTML: isHTML)
            made.trees[name] = TemplateTree(
                text, file: "built-in \(file.name)", isHTML: isHTML, isPartial: true)
        }
        for table in [shared, mails] {
            for wanted in [nil, language] {
                for (file, source) in table where file.language == wanted && file.isHTML == isHTML {
                    guard case .partial(let name) = file.part else { continue }
                    made.trees[name] = TemplateTree(
                        source.text, file: source.path, isHTML: isHTML, isPartial: true)
                }
            }
        }
        let files = Set(mails.keys).union(shared.keys)
        made.hint = { name in
            let others = files.filter { $0.part == .partial(name) }
            guard !others.isEmpty else { return "" }
            let wanted = WordsFile(.partial(name), language, isHTML: isHTML).name
            return
                " for this; there is \(others.map(\.name).sorted().joined(separator: ", ")), add “\(wanted)”"
        }
        partials[key] = made
        return made
    }

    /// A section that has the name of a variable would never be seen.
    mutating func checkFacts(_ facts: [String: [String]]) {
        for section in facts.keys.sorted() where TemplateVariables.names.contains(section) {
            let message =
                "facts may not be called “\(section)”: that is a variable of every mail; choose another name"
            report([TemplateProblem(TemplatePlace(file: ""), message)])
        }
    }

    /// What is in no mail: mistakes in it would show only when somebody uses it.
    mutating func checkRest(_ languages: [Language]) {
        for (file, source) in mails.sorted(by: { $0.value.path < $1.value.path }) {
            if let language = file.language, !languages.contains(language) {
                let message =
                    "“\(language.rawValue)” is none of the campaign’s languages, so nobody reads this; add it to “languages” or remove the file"
                report([TemplateProblem(TemplatePlace(file: source.path), message, isWarning: true)])
            } else if case .partial(let name) = file.part, !used.contains(source.path) {
                let message = "partial “\(name)” is used by no template of the campaign"
                report([TemplateProblem(TemplatePlace(file: source.path), message, isWarning: true)])
            }
        }
        problems.sort {
            ($0.file, $0.line, $0.column, $0.message) < ($1.file, $1.line, $1.column, $1.message)
        }
    }
}
