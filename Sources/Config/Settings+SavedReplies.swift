import Acknowledge
import Mail

/// `replies/NAME.LANGUAGE.mustache` in a campaign's folder, and in the folder of shared words: what agents say again and
/// again. The campaign's own come before shared ones of the same name and language.
extension WordsReader {
    /// The saved replies of one campaign; what is wrong in them is reported.
    func savedReplies(_ campaign: Campaign, folder: String, _ list: ProblemList) -> SavedReplies {
        let sources =
            sources(in: folder + "/replies", isShared: false, list)
            + sources(in: sharedFolder + "/replies", isShared: true, list)
        let replies = SavedReplies(sources: sources, languages: campaign.languages)
        for problem in replies.problems {
            list.add(
                Problem(
                    file: problem.file, line: problem.line, column: problem.column, message: problem.message,
                    isWarning: problem.isWarning))
        }
        let facts = lintFacts(campaign)
        for source in sources {
            for finding in Acknowledge.lint(source, facts: facts) { list.add(Problem(finding, source.path)) }
        }
        return replies
    }

    private func sources(in folder: String, isShared: Bool, _ list: ProblemList) -> [SavedReplySource] {
        files.names(folder).compactMap { file in
            let path = "\(folder)/\(file)"
            switch savedReplyFile(file) {
            case .unrelated: return nil
            case .unknown(let message):
                list.add(Problem(file: path, message: message))
                return nil
            case .reply(let name, let language):
                guard let text = files.text(path) else {
                    list.add(Problem(file: path, message: "the file cannot be read"))
                    return nil
                }
                return SavedReplySource(
                    path: path, name: name, language: language, text: text, isShared: isShared)
            }
        }
    }
}
