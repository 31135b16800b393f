import Acknowledge
import ArgumentParser
import Config
import Foundation
import Mail
import OpenSSL
import Triage

/// `porchlight explain`
struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say what would be made of message files, and why. Needs no running gateway.",
        discussion: "Example: porchlight explain --mail-from ann@example.com reply.eml")

    enum Format: String, ExpressibleByArgument, CaseIterable, Sendable { case text, ndjson, summary }

    @OptionGroup var options: ConfigOptions
    @Option(help: "The envelope sender; '<>' for the null sender. Default: Return-Path, else From.")
    var mailFrom: String?
    @Option(help: "The envelope recipient. Default: assumed to be a valid campaign address.") var rcptTo:
        String?
    @Option(help: "How to print: text, ndjson, or summary (how many messages fell under which rule).")
    var format = Format.text
    @Argument(help: "Message files (RFC 5322).") var files: [String] = []
    @Option(help: "A file with the names of further message files, a line each; “-” for standard input.")
    var filesFrom: String?

    func run() throws {
        let explainer = try Explainer(config: options, mailFrom: mailFrom, rcptTo: rcptTo)
        var failed = false
        var summary = ExplanationSummary()
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        for file in try files + listed() {
            let bytes = FileManager.default.contents(atPath: file).map { Array($0) }
            if bytes == nil {
                failed = true
                complain("porchlight: \(file) cannot be read")
            }
            let judged = bytes.map { explainer.judged($0) }
            if format == .summary {
                summary.add(judged)
                continue
            }
            let explanation = judged.map { Explanation(file: file, $0) } ?? .unreadableFile(file)
            switch format {
            case .ndjson: say(String(decoding: try encoder.encode(explanation), as: UTF8.self))
            case .text: say(explanation.described)
            case .summary: break
            }
        }
        if format == .summary { say(summary.described) }
        if failed { throw ExitCode(Exit.problem) }
    }

    /// The files that `--files-from` names.
    private func listed() throws -> [String] {
        guard let filesFrom else {
            if files.isEmpty {
                throw ValidationError("Name at least one message file, or a list of them with --files-from.")
            }
            return []
        }
        let data =
            filesFrom == "-"
            ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: filesFrom)
        guard let data else { throw ValidationError("“\(filesFrom)” cannot be read.") }
        return textLines(String(decoding: data, as: UTF8.self)).map(String.init).filter { !$0.isEmpty }
    }
}

/// A message as the gateway would judge it. `decision` is nil where the recipient is no address of ours.
struct JudgedMessage {
    let message: InternetMessage
    let reading: Reading
    let sender: ReversePath
    let judgement: Judgement
    let observations: Observations
    let decision: Decision?
    let campaign: Campaign?
    /// Whether it seems to answer a mail of ours: by a valid mailing token, or by the form of In-Reply-To.
    let answersOurs: Bool
}

/// How many messages fell under which lane and rule.
struct ExplanationSummary {
    private var counts: [String: Int] = [:]
    private var total = 0
    private var acknowledged = 0

    mutating func add(_ judged: JudgedMessage?) {
        total += 1
        guard let judged else { return counts["not readable, no such file", default: 0] += 1 }
        if judged.decision?.send == true { acknowledged += 1 }
        counts["\(judged.judgement.lane.rawValue), \(judged.judgement.laneRule.name)", default: 0] += 1
    }

    var described: String {
        let rows = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return rows.map { "\($0.value)\t\($0.key)" }.joined(separator: "\n")
            + "\n\(total)\tin all, \(acknowledged) would be acknowledged"
    }
}
