import Mail

/// A file with a saved reply: `replies/NAME.LANGUAGE.mustache` in a campaign's folder or in the shared one.
package struct SavedReplySource: Sendable, Equatable {
    package var path: String
    package var name: String
    package var language: Language
    package var text: String
    package var isShared: Bool

    package init(path: String, name: String, language: Language, text: String, isShared: Bool = false) {
        (self.path, self.name, self.language) = (path, name, language)
        (self.text, self.isShared) = (text, isShared)
    }
}

/// What the name of a file in a folder `replies` says.
package enum SavedReplyFileName: Sendable, Equatable {
    case reply(name: String, Language)
    /// Why it is none, and what to do.
    case unknown(String)
    /// It does not end in `.mustache`.
    case unrelated
}

/// Reads the name of a file in a folder `replies`.
package func savedReplyFile(_ file: String) -> SavedReplyFileName {
    guard file.asciiLowercased.hasSuffix(".mustache") else { return .unrelated }
    let parts = file.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let right = "saved replies are named NAME.LANGUAGE.mustache, such as refund.en.mustache"
    guard parts.count == 3, parts[2] == "mustache" else { return .unknown("“\(file)”: \(right)") }
    let isName =
        !parts[0].isEmpty && parts[0].utf8.count <= 64
        && parts[0].utf8.allSatisfy {
            $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
        }
    guard isName else {
        return .unknown("“\(file)”: a saved reply’s name has only letters, digits, “-” and “_”, at most 64")
    }
    guard let language = Language(rawValue: parts[1]) else {
        let list = Language.allCases.map(\.rawValue).joined(separator: ", ")
        return .unknown("“\(file)”: “\(parts[1])” is none of our languages; there are \(list)")
    }
    return .reply(name: parts[0], language)
}

/// What a saved reply may name.
package struct SavedReplyValues: Sendable, Equatable {
    /// As the customer signs; empty where that is not known.
    package var customer = ""
    package var agent = ""
    /// The customer's subject without `Re:`.
    package var subject = ""
    /// The conversation's public id.
    package var ticket = ""

    package init() {}
}

/// A saved reply as an agent gets it, to go on writing.
package struct RenderedReply: Sendable, Equatable {
    package let name: String
    package let text: String
    package let language: Language
    /// It is not there in the language that was wanted.
    package let isOtherLanguage: Bool
}

/// What agents of a campaign say again and again.
package struct SavedReplies: Sendable {
    package static let none = SavedReplies(sources: [], languages: [.en])

    private let texts: [String: [Language: AcknowledgementTemplate]]
    private let languages: [Language]
    /// What is wrong in the files, by file and line. Where one is an error, the reply is not offered.
    package let problems: [TemplateProblem]

    /// - Parameters:
    ///   - sources: of the campaign's folder and the shared one; the campaign's come before.
    ///   - languages: those that the campaign writes, the default first: a missing one falls back in this order.
    package init(sources: [SavedReplySource], languages: [Language]) {
        var texts: [String: [Language: AcknowledgementTemplate]] = [:]
        var problems: [TemplateProblem] = []
        for source in sources.filter(\.isShared) + sources.filter({ !$0.isShared }) {
            let made = SavedReplies.compiled(source)
            problems += made.problems
            if let template = made.template { texts[source.name, default: [:]][source.language] = template }
        }
        (self.texts, self.languages, self.problems) = (texts, languages, problems)
    }

    /// Their names, in order.
    package var names: [String] { texts.keys.sorted() }

    /// The languages in which one is there, in the campaign's order.
    package func languages(of name: String) -> [Language] {
        let there = texts[name] ?? [:]
        return (languages + Language.allCases.filter { !languages.contains($0) }).filter { there[$0] != nil }
    }

    /// Nil if there is no such reply.
    package func render(
        _ name: String, _ language: Language, _ values: SavedReplyValues, of campaign: Campaign
    ) -> RenderedReply? {
        let there = languages(of: name)
        guard let chosen = there.contains(language) ? language : there.first,
            let template = texts[name]?[chosen]
        else { return nil }
        return RenderedReply(
            name: name, text: template.renderText(campaign.values(values, chosen)), language: chosen,
            isOtherLanguage: chosen != language)
    }

    private static func compiled(
        _ source: SavedReplySource
    ) -> (template: AcknowledgementTemplate?, problems: [TemplateProblem]) {
        let tree = TemplateTree(source.text, file: source.path, isHTML: false)
        let expansion = TemplateExpansion(tree, variables, TemplatePartials(), for: .acknowledgement)
        var problems = expansion.problems
        func hasError() -> Bool { problems.contains { !$0.isWarning } }
        guard !hasError() else { return (nil, problems) }
        let flat = expansion.flat
        do {
            let template = try AcknowledgementTemplate(text: flat.text, html: nil)
            problems += trialProblems(
                template, flat, file: source.path, isHTML: false, variables, for: .acknowledgement)
            return (hasError() ? nil : template, problems)
        } catch {
            let place = flat.place(at: 0) ?? TemplatePlace(file: source.path)
            return (
                nil, problems + [TemplateProblem(place, "cannot be read as a Mustache template: \(error)")]
            )
        }
    }

    /// What a saved reply may name. Nothing in it is measured or depends on the hour: an agent reads it before it goes.
    static let variables = TemplateVariables(kinds: [
        "customer": .optionalText, "agent": .optionalText, "subject": .optionalText, "ticket": .text,
        "company": .text, "team": .text, "campaign": .text, "address": .text, "phone": .optionalText,
    ])
}

extension Campaign {
    fileprivate func values(_ values: SavedReplyValues, _ language: Language) -> [String: Any] {
        var all: [String: Any] = [
            "ticket": values.ticket, "company": company, "team": team.names[language], "campaign": name,
            "address": primaryAddress.address,
        ]
        let optional = [
            "customer": values.customer.sanitised(to: 100), "agent": values.agent.sanitised(to: 100),
            "subject": withoutMarks(values.subject.sanitised(to: Campaign.longestSubject)),
            "phone": contacts.first { $0.kind == .phone }?.value ?? "",
        ]
        for (name, value) in optional { all[name] = value.isEmpty ? false as Any : value }
        return all
    }
}

/// Reads a saved reply as a customer would: by the rules of acknowledgements, but for what only those must say.
package func lint(_ source: SavedReplySource, facts: LintFacts) -> [LintFinding] {
    lint(
        LintedText(source: source.text, language: source.language, kind: .acknowledgement, isPartial: true),
        facts: facts)
}
