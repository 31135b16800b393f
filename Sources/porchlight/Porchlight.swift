import ArgumentParser
import CPlatform
import Dispatch
import Foundation

/// The command line; every word of it stands in the design and stays.
@main
struct Porchlight: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "porchlight",
        abstract:
            "Takes the replies to your campaigns, says honestly that they arrived, and keeps them until a person answers.",
        discussion: """
            Try it:  porchlight demo
            Serve:   porchlight check --config porchlight.yaml && porchlight serve --config porchlight.yaml

            Exit codes: 0 done, 1 a problem was found or a request failed, 64 wrong usage, 75 try again later.
            """,
        version: "porchlight \(version)",
        subcommands: [
            Serve.self, Demo.self, Check.self, Preview.self, Rehearse.self, Template.self, Explain.self,
            Queue.self, Outbox.self, Acks.self, Unsubscribes.self, Holds.self, Erase.self, Webhook.self,
            HandOffs.self,
            Export.self, Agent.self,
            Addresses.self, Token.self, Doctor.self, Backup.self, Restore.self, Integrity.self,
        ])

    static func main() {
        signal(SIGPIPE, SIG_IGN)
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch { exit(withError: error) }
    }
}

/// Exit codes of all commands (sysexits).
enum Exit {
    static let done: Int32 = 0
    static let problem: Int32 = 1
    static let tryLater: Int32 = 75
}

/// A command that works asynchronously. Its `run` stays on the process's first thread, so that what must happen
/// there (limits, privileges) happens before any other thread is made.
protocol AsyncCommand: ParsableCommand, Sendable {
    func perform() async throws -> Int32
}

extension AsyncCommand {
    func run() throws {
        let command = self
        // The one task without a parent: it is the program, and ends with the process.
        Task {
            do { Foundation.exit(try await command.perform()) } catch { Self.exit(withError: error) }
        }
        dispatchMain()
    }
}

/// Prints to standard error, a line.
func complain(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
}

/// Prints to standard output at once, a line.
func say(_ text: String) {
    FileHandle.standardOutput.write(Data((text + "\n").utf8))
}

enum OutputFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
    case text, json
}

/// Of this program.
let version = "0.2.0"
