import Acknowledge
import Mail

extension WordsReader {
    /// Reads the campaign's own and the shared words as a customer would, and the campaign as a whole.
    ///
    /// - Parameters:
    ///   - folder: the campaign's.
    ///   - file: its `campaign.yaml`, for what no single line is to blame for.
    func lint(_ campaign: Campaign, folder: String, file: String, _ list: ProblemList) {
        let sources = sources(of: folder).filter { source in
            source.file.language.map { campaign.languages.contains($0) } ?? true
        }
        let facts = lintFacts(campaign)
        for source in sources {
            for text in texts(source, campaign) {
                for finding in Acknowledge.lint(text, facts: facts) {
                    list.add(Problem(finding, source.path))
                }
            }
        }
        lintParts(sources, campaign, list)
        for option in campaign.contacts { lint(option, campaign, facts, file, list) }
        for finding in Acknowledge.lint(shape(campaign, sources)) { list.add(Problem(finding, file)) }
    }

    /// What the linter knows of a campaign.
    func lintFacts(_ campaign: Campaign) -> LintFacts {
        LintFacts(
            teamName: campaign.team.name, personName: campaign.team.person, company: campaign.company,
            hasTeamHours: campaign.team.hours != nil,
            phones: campaign.contacts.filter { $0.kind == .phone }.map(\.value),
            postalIdentityRequired: campaign.requiresPostalIdentity, postalIdentity: campaign.postalIdentity,
            hasTarget: campaign.target != nil)
    }

    /// Text and HTML of one mail, where the campaign has both of its own: they must say the same.
    private func lintParts(_ sources: [WordsSource], _ campaign: Campaign, _ list: ProblemList) {
        for source in sources where source.file.isHTML {
            guard case .mail(let kind) = source.file.part, let language = source.file.language,
                let text = sources.first(where: {
                    $0.file == WordsFile(.mail(kind), language) && $0.isShared == source.isShared
                }), let one = texts(text, campaign).first, let other = texts(source, campaign).first
            else { continue }
            let found = Acknowledge.lintParts(text: one, html: other)
            for finding in found.text { list.add(Problem(finding, text.path)) }
            for finding in found.html { list.add(Problem(finding, source.path)) }
        }
    }

    /// What an option is called, and its note: they stand in every mail.
    private func lint(
        _ option: ContactOption, _ campaign: Campaign, _ facts: LintFacts, _ file: String, _ list: ProblemList
    ) {
        for language in campaign.languages {
            for text in [option.label[language], option.note?[language]].compactMap({ $0 }) {
                let linted = LintedText(
                    source: text, language: language, kind: .acknowledgement, isPartial: true)
                for finding in Acknowledge.lint(linted, facts: facts) where finding.rule != .wrongLanguage {
                    list.add(
                        Problem(
                            LintFinding(
                                line: 0, column: 0, rule: finding.rule,
                                message: "contact “\(option.id)”: \(finding.message)",
                                instead: finding.instead,
                                isError: finding.isError), file))
                }
            }
        }
    }

    /// A part that all languages share is read in each of the campaign's.
    private func texts(_ source: WordsSource, _ campaign: Campaign) -> [LintedText] {
        let languages = source.file.language.map { [$0] } ?? campaign.languages
        return languages.map { language in
            switch source.file.part {
            case .mail(let kind):
                LintedText(
                    source: source.text, language: language, kind: kind, isHTML: source.file.isHTML,
                    alsoShown: [campaign.words.whole(kind, language, isHTML: source.file.isHTML)].compactMap {
                        $0
                    })
            case .partial:
                LintedText(
                    source: source.text, language: language, kind: .acknowledgement,
                    isHTML: source.file.isHTML, isPartial: true)
            }
        }
    }

    /// Without the postal identity: `readPostalIdentity` reports that with its place.
    private func shape(_ campaign: Campaign, _ sources: [WordsSource]) -> CampaignShape {
        var texts: [MailKind: Set<Language>] = [:]
        for source in sources {
            if case .mail(let kind) = source.file.part, let language = source.file.language {
                texts[kind, default: []].insert(language)
            }
        }
        return CampaignShape(
            addresses: (campaign.addresses + campaign.alsoKnownAs).map(\.address),
            contacts: campaign.contacts.map { (kind: $0.kind.rawValue, value: $0.value) },
            languages: campaign.languages, defaultLanguage: campaign.language, texts: texts,
            teamName: campaign.team.name, personName: campaign.team.person)
    }
}

extension Problem {
    /// What was found and why, what to write instead, and by which rule.
    init(_ finding: LintFinding, _ file: String) {
        self.init(
            file: file, line: finding.line, column: finding.column,
            message: "\(finding.message); \(finding.instead) [\(finding.rule.rawValue)]",
            isWarning: !finding.isError)
    }
}
