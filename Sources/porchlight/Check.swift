import ArgumentParser
import Config
import Foundation

/// `porchlight check`
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Find every problem in the configuration and its templates.",
        discussion:
            "Example: porchlight check --config /etc/porchlight/porchlight.yaml\n\nExits 1 if there is an error; warnings alone exit 0."
    )

    @OptionGroup var options: ConfigOptions
    @Option(help: "How to print: text, json.") var format = OutputFormat.text

    func run() throws {
        let loaded = options.read()
        let errors = loaded.problems.filter { !$0.isWarning }
        switch format {
        case .text:
            for problem in loaded.problems { say(problem.description) }
            if errors.isEmpty, let site = loaded.site {
                let names = site.settings.campaignOrder.joined(separator: ", ")
                say("\(options.path): good; campaigns: \(names)")
            } else {
                say("\(errors.count) error\(errors.count == 1 ? "" : "s") found; nothing would be served")
            }
        case .json:
            let list = loaded.problems.map {
                ProblemLine(
                    file: $0.file, line: $0.line, column: $0.column,
                    severity: $0.isWarning ? "warning" : "error", message: $0.message)
            }
            say(try json(list))
        }
        if !errors.isEmpty { throw ExitCode(Exit.problem) }
    }

    private struct ProblemLine: Encodable {
        let file: String
        let line: Int
        let column: Int
        let severity: String
        let message: String
    }
}

/// Readable JSON for people and programs.
func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    return String(decoding: try encoder.encode(value), as: UTF8.self)
}
