import Acknowledge
import Mail
import Yams

/// Everything that decides about the words of a campaign's mails.
struct WordsReader {
    let files: ConfigFiles
    /// The folder of words that all campaigns share.
    let sharedFolder: String
    private let shared: [WordsSource]

    /// - Parameter main: its `templates` names the folder; default `templates`, if there is one.
    init(_ main: MappingReader, _ files: ConfigFiles) {
        self.files = files
        sharedFolder = main.string("templates") ?? "templates"
        if main.has("templates"), files.names(sharedFolder).isEmpty {
            main.report(
                "“templates”: there is nothing in the folder “\(sharedFolder.singleLine)”; is the path right (it starts at this file’s folder)?",
                main.node("templates")?.mark)
        }
        shared = WordsReader.sources(in: sharedFolder, isShared: true, files, main.list)
    }

    /// The words of one campaign; what is wrong in them was reported.
    func words(folder: String, languages: [Language], facts: FactsSource?, _ list: ProblemList)
        -> CampaignWords
    {
        let own = WordsReader.sources(in: folder, isShared: false, files, list)
        let words = CampaignWords(sources: own + shared, facts: facts?.fields ?? [:], languages: languages)
        for problem in words.problems {
            list.add(
                Problem(
                    file: problem.file, line: problem.line, column: problem.column, message: problem.message,
                    isWarning: problem.isWarning))
        }
        return words
    }

    /// The words of a campaign's folder and the shared ones, those that can be read.
    func sources(of folder: String) -> [WordsSource] {
        WordsReader.sources(in: folder, isShared: false, files, ProblemList()) + shared
    }

    private static func sources(
        in folder: String, isShared: Bool, _ files: ConfigFiles, _ list: ProblemList
    ) -> [WordsSource] {
        files.names(folder).compactMap { name in
            let path = "\(folder)/\(name)"
            switch wordsFile(name) {
            case .unrelated:
                if let kind = MailKind.allCases.first(where: { name.hasPrefix($0.rawValue + ".") }) {
                    list.add(
                        Problem(
                            file: path,
                            message:
                                "it is named like the words of “\(kind.rawValue)”, but does not end in “.mustache”, so that nobody reads it; rename it, or move it elsewhere",
                            isWarning: true))
                }
                return nil
            case .unknown(let message):
                list.add(Problem(file: path, message: message))
                return nil
            case .words(let file):
                guard let text = files.text(path) else {
                    list.add(Problem(file: path, message: "the file cannot be read"))
                    return nil
                }
                return WordsSource(path: path, file: file, text: text, isShared: isShared)
            }
        }
    }
}

extension ProblemList {
    /// Adds a problem once: shared files are read for each campaign.
    func add(_ problem: Problem) {
        if !problems.contains(problem) { problems.append(problem) }
    }
}

extension Settings {
    /// `languages: [en, de]` or `all`; the campaign's `language` comes first and need not be named. Default: `language`
    /// and those in which the campaign's folder has words.
    func readLanguages(_ part: MappingReader, first: Language, folder: String, _ files: ConfigFiles)
        -> [Language]
    {
        guard part.has("languages") else {
            let own = files.names(folder).compactMap { name -> Language? in
                if case .words(let file) = wordsFile(name) { file.language } else { nil }
            }
            return [first] + Language.allCases.filter { $0 != first && own.contains($0) }
        }
        if part.node("languages")?.scalar?.string == "all" {
            return [first] + Language.allCases.filter { $0 != first }
        }
        var found = [first]
        for node in part.items("languages") {
            guard let language = node.scalar.flatMap({ Language(rawValue: $0.string) }) else {
                let known = Language.allCases.map(\.rawValue).joined(separator: ", ")
                part.report("“languages” takes \(known), or all; but has \(part.describe(node))", node.mark)
                continue
            }
            if !found.contains(language) { found.append(language) }
        }
        return found
    }

    /// What is promised: `target`, and `promise`, which says how many of a hundred replies are answered by the time that
    /// is named: `p80` (“four of five”, the default) or `p95`.
    func readPromise(_ part: MappingReader, _ campaign: inout Campaign) {
        campaign.target = part.duration("target", .seconds(60) ... .seconds(60 * 86_400))
        campaign.promisedPercent = part.choice("promise", PromisedShare.self)?.percent ?? 80
    }

    /// `postal_identity`: the sender's name and postal address on one line, where the law asks for it in each mail;
    /// `require_postal_identity` of the main file makes it a must.
    func readPostalIdentity(_ part: MappingReader, _ campaign: inout Campaign) {
        campaign.requiresPostalIdentity = requiresPostalIdentity
        campaign.postalIdentity = part.string("postal_identity")?.singleLine.trimmed.cut(to: 300)
        if campaign.postalIdentity == nil, requiresPostalIdentity {
            part.report(
                "“postal_identity” is missing, and require_postal_identity demands it; add the sender’s name and postal address on one line",
                part.mark)
        }
    }
}

/// `promise` of a campaign.
private enum PromisedShare: String, CaseIterable {
    case p80, p95

    var percent: Int { self == .p80 ? 80 : 95 }
}
