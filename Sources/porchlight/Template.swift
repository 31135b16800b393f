import Acknowledge
import ArgumentParser
import Mail

/// `porchlight template …`
struct Template: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "What templates may name, and the built-in words to begin with.",
        discussion: "Example: porchlight template show complaint de > campaigns/spring/complaint.de.mustache",
        subcommands: [Variables.self, Show.self])

    struct Variables: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List everything that a template may name.",
            discussion: "Example: porchlight template variables")
        @Option(help: "How to print: text, json.") var format = OutputFormat.text

        private struct Line: Encodable {
            let name: String
            let kind: String
            let meaning: String
            let example: String
            let mails: [String]
            let members: [Line]

            init(_ variable: TemplateVariable) {
                name = variable.name
                kind = variable.kind.rawValue
                meaning = variable.description
                example = variable.example
                mails = MailKind.allCases.filter(variable.mails.contains).map(\.rawValue)
                members = variable.members.map(Line.init)
            }
        }

        func run() throws {
            if format == .json { return say(try json(TemplateVariables.all.map(Line.init))) }
            let rows = TemplateVariables.table()
            say(wideTable(rows))
            say(
                """

                text: always there. optional text: only inside {{#name}}…{{/name}}. flag: yes or no, only as {{#name}} or {{^name}}.
                section: may be missing; inside {{#name}} its members are known. list: repeated for each item.
                What the campaign's “facts: fields:” declares are sections as well.
                """)
        }

        /// Columns as wide as their widest cell; nothing is cut.
        private func wideTable(_ rows: [[String]]) -> String {
            let count = rows.map(\.count).max() ?? 0
            let widths = (0..<count).map { column in
                rows.map { $0.count > column ? $0[column].count : 0 }.max() ?? 0
            }
            return rows.map { row in
                row.enumerated().map { column, cell in
                    column == row.count - 1
                        ? cell : cell + String(repeating: " ", count: widths[column] - cell.count + 2)
                }.joined()
            }.joined(separator: "\n")
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print a built-in template, to begin your own with.",
            discussion: """
                Example: porchlight template show acknowledgement en --html > campaigns/spring/acknowledgement.en.html.mustache

                Kinds of mail: \(MailKind.allCases.map(\.rawValue).joined(separator: ", ")). \
                Parts that they share: \(BuiltInTemplates.partialNames.joined(separator: ", ")); a file such as \
                _contacts.en.mustache in the campaign's folder replaces one.
                """)
        @Argument(help: "The kind of mail, or the name of a shared part.") var name: String
        @Argument(help: "The language: \(Language.allCases.map(\.rawValue).joined(separator: ", ")).")
        var language: Language
        @Flag(help: "The HTML template instead of the text.") var html = false

        func run() throws {
            if let kind = MailKind(rawValue: name) {
                return say(BuiltInTemplates.source(kind, language, isHTML: html))
            }
            guard let partial = BuiltInTemplates.partial(name, language, isHTML: html) else {
                let known = MailKind.allCases.map(\.rawValue) + BuiltInTemplates.partialNames
                throw ValidationError(
                    "There is no template “\(name)”; there are: \(known.joined(separator: ", ")).")
            }
            say(partial)
        }
    }
}

extension Language: ExpressibleByArgument {}
