import ArgumentParser
import Foundation
import Glibc
import Mail

/// Ends the program with an error: in one sentence, and of wrong usage where the right one stands.
func fail(_ error: any Error) -> Never {
    let status = Porchlight.exitCode(for: error)
    guard status != .success else { Porchlight.exit(withError: error) }
    var message = Porchlight.message(for: error)
    guard status == .validationFailure else {
        if !message.isEmpty { complain("porchlight: \(message)") }
        exit(status.rawValue)
    }
    let command = NamedCommand(CommandLine.arguments.dropFirst())
    // Whatever else was found wrong is of no use for a command that is not there.
    if let unknown = command.unknown { message = command.refusal(of: unknown) }
    complain("porchlight: \(message)\nSee '\(command.name) --help'")
    exit(status.rawValue)
}

/// The command that the words of a command line name, as far as they do.
struct NamedCommand {
    /// `porchlight queue`
    let name: String
    /// Of the commands that are below it.
    let below: [String]
    /// The first word that stands where one of these was to come, and is none.
    let unknown: String?

    init(_ words: some Sequence<String>) {
        var (path, unknown): ([any ParsableCommand.Type], String?) = ([Porchlight.self], nil)
        for word in words {
            let commands = path.last?.configuration.subcommands ?? []
            guard !commands.isEmpty, !word.hasPrefix("-") else { break }
            guard let next = commands.first(where: { $0._commandName == word }) else {
                if word != "help" { unknown = word }
                break
            }
            path.append(next)
        }
        name = path.map { $0._commandName }.joined(separator: " ")
        below = path.last?.configuration.subcommands.map { $0._commandName } ?? []
        self.unknown = unknown
    }

    func refusal(of word: String) -> String {
        let start = "There is no “\(name) \(shown(word).cut(to: 40))”"
        if let meant = nearest(word, among: below) { return "\(start); did you mean “\(meant)”?" }
        return "\(start); there are: \(below.joined(separator: ", "))."
    }
}

/// The word that was probably meant; nil where none is near.
func nearest(_ word: String, among words: [String]) -> String? {
    let typed = Array(word.lowercased().unicodeScalars.prefix(60))
    guard typed.count > 1 else { return nil }
    let begun = words.filter { $0.hasPrefix(word.lowercased()) }
    if begun.count == 1 { return begun[0] }
    let far = typed.count < 4 ? 1 : 2
    return words.map { (word: $0, steps: steps(typed, Array($0.unicodeScalars))) }
        .filter { $0.steps <= far }.min { $0.steps < $1.steps }?.word
}

/// How many letters have to be put in, taken out, changed, or swapped with their neighbour, to make one word of another.
private func steps(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
    var rows = [Array(0...other.count)]
    for (index, letter) in one.enumerated() {
        var row = [index + 1]
        for (place, wanted) in other.enumerated() {
            var least = min(
                rows[index][place + 1] + 1, row[place] + 1, rows[index][place] + (letter == wanted ? 0 : 1))
            if index > 0, place > 0, letter == other[place - 1], one[index - 1] == wanted {
                least = min(least, rows[index - 1][place - 1] + 1)
            }
            row.append(least)
        }
        rows.append(row)
    }
    return rows[one.count][other.count]
}

/// Refuses words that an option or argument does not know.
///
/// - Parameter name: `--lane`
func require(_ given: [String], _ name: String, of words: [String]) throws {
    for word in given where !words.contains(word) {
        let meant = nearest(word, among: words).map { "; did you mean “\($0)”?" } ?? "."
        throw ValidationError(
            "\(name) takes one of \(words.joined(separator: ", ")), not “\(shown(word).cut(to: 60))”\(meant)")
    }
}
