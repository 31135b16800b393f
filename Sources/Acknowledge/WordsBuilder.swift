import Mail

/// Checks and compiles the words of one campaign.
struct WordsBuilder {
    private struct Done: Hashable {
        let kind: MailKind
        let language: Language
        let isShared: Bool
    }
    /// What problems call our own files.
    private static let ours = "built-in "

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
            guard step.kind == kind || WordsBuilder.speak([text, html], of: kind) else { continue }
            // Words that serve several kinds are checked once, as what they are called.
            let key = Done(kind: step.kind, language: language, isShared: step.isShared)
            let made = done[key] ?? made(text, html, for: step.kind)
            done[key] = .some(made)
            guard let made else { break }
            return (made, text?.path ?? html?.path)
        }
        return (hasPartials ? builtIn(kind, language) : BuiltInTemplates.template(kind, language), nil)
    }

    /// Whether words of `acknowledgement` say to a customer what the kind has to say; a question needs nothing more.
    private static func speak(_ sources: [WordsSource?], of kind: MailKind) -> Bool {
        let names: [String] =
            switch kind {
            case .complaint: ["is_complaint"]
            case .callback: ["is_callback", "callback_number"]
            case .order: ["is_order", "order_number"]
            case .question, .acknowledgement, .unsubscribe, .slip: []
            }
        return names.isEmpty
            || sources.contains { source in names.contains { source?.text.contains($0) ?? false } }
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
            sources.append(WordsSource(path: WordsBuilder.ours + file.name, file: file, text: text))
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

    /// Whether it can be sent whatever is known of a customer. Our own words are tried in our tests, and once
    /// here where the campaign has put something into them.
    private mutating func tries(
        _ template: AcknowledgementTemplate, _ flat: FlatTemplate, _ source: WordsSource?, _ kind: MailKind
    ) -> Bool {
        guard let source else { return true }
        let isOurs = source.path.hasPrefix(WordsBuilder.ours)
        guard !isOurs || hasPartials && kind == .acknowledgement else { return true }
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

    /// The partials for one language: the campaign's before the shared before ours, those of the language
    /// before those for all.
    private mutating func partials(_ language: Language, isHTML: Bool) -> TemplatePartials {
        let key = WordsFile(.partial(""), language, isHTML: isHTML)
        if let known = partials[key] { return known }
        var made = TemplatePartials()
        for name in BuiltInTemplates.partialNames {
            guard let text = BuiltInTemplates.partial(name, language, isHTML: isHTML) else { continue }
            let file = WordsFile(.partial(name), language, isHTML: isHTML)
            made.trees[name] = TemplateTree(
                text, file: WordsBuilder.ours + file.name, isHTML: isHTML, isPartial: true)
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
