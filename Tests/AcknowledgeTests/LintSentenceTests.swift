import Foundation
import Testing

@testable import Acknowledge

/// One sentence of `Tests/Lint/<language>.txt`, and what must be found in it.
struct LintSentence: Sendable, CustomTestStringConvertible {
    let language: Language
    /// Nil where nothing may be found.
    let rule: LintRule?
    let isError: Bool
    let text: String
    var testDescription: String { "\(language.rawValue): \(text)" }

    static let all: [LintSentence] = Language.allCases.flatMap { read($0) }

    private static func read(_ language: Language) -> [LintSentence] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Lint/\(language.rawValue).txt")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
        return text.split(separator: "\n").compactMap { line in
            guard !line.hasPrefix("#"), let colon = line.firstIndex(of: ":") else { return nil }
            let label = line[..<colon]
            let sentence = line[line.index(after: colon)...].drop { $0 == " " }
            return LintSentence(
                language: language, rule: LintRule(rawValue: String(label.filter { $0 != "!" && $0 != "?" })),
                isError: label.hasSuffix("!"), text: String(sentence))
        }
    }

    var findings: [LintFinding] {
        lint(
            LintedText(source: text, language: language, kind: .acknowledgement, isPartial: true),
            facts: LintFacts(teamName: "Customer care"))
    }
}

struct LintSentenceTests {
    @Test(
        "a sentence that no customer should read is found",
        arguments: LintSentence.all.filter { $0.rule != nil })
    func bad(_ sentence: LintSentence) throws {
        let found = sentence.findings
        #expect(
            found.contains { $0.rule == sentence.rule && $0.isError == sentence.isError },
            "\(found.map { "\($0.rule.rawValue) \($0.message)" })")
        #expect(found.allSatisfy { !$0.message.isEmpty && !$0.instead.isEmpty && $0.line == 1 })
    }

    @Test(
        "a sentence that is fit to be sent is left alone",
        arguments: LintSentence.all.filter { $0.rule == nil })
    func good(_ sentence: LintSentence) {
        #expect(sentence.findings.map { "\($0.rule.rawValue): \($0.message)" } == [])
    }

    @Test("there are at least 20 bad and 20 good sentences of each language", arguments: Language.allCases)
    func enough(_ language: Language) {
        let sentences = LintSentence.all.filter { $0.language == language }
        #expect(sentences.count { $0.rule == nil } >= 20)
        #expect(sentences.count { $0.rule != nil } >= 20)
    }
}
