import ArgumentParser
import CPlatform
import Dispatch
import Foundation
import Glibc
import Web

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
        groupedSubcommands: [
            CommandGroup(
                name: "Running the gateway",
                subcommands: [
                    Serve.self, Demo.self, Check.self, Doctor.self, Backup.self, Restore.self, Integrity.self,
                ]),
            CommandGroup(
                name: "Working the queue",
                subcommands: [
                    Queue.self, CustomerCommand.self, Touch.self, Events.self, Campaigns.self,
                ]),
            CommandGroup(
                name: "What goes out and in",
                subcommands: [
                    Outbox.self, Acks.self, Unsubscribes.self, Holds.self, Webhook.self, HandOffs.self,
                    Export.self, Erase.self, Agent.self, Addresses.self, Token.self,
                ]),
            CommandGroup(
                name: "Trying things out",
                subcommands: [Preview.self, Rehearse.self, Template.self, Explain.self]),
        ])

    static func main() {
        signal(SIGPIPE, SIG_IGN)
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch { fail(error) }
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
            do { Foundation.exit(try await command.perform()) } catch let problem as ProblemJSON {
                complain("porchlight: " + problem.words)
                Foundation.exit(Exit.problem)
            } catch { fail(error) }
        }
        dispatchMain()
    }
}

/// Prints to standard error, a line.
func complain(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
}

/// Prints to standard output at once, a line.
func say(_ text: String) { writeOut(Array((text + "\n").utf8)) }

/// Writes to standard output. A reader that has gone (`| head`) ends the program as it ends all others: silently.
func writeOut(_ octets: [UInt8]) {
    var rest = octets[...]
    while !rest.isEmpty {
        let count = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
        if count > 0 { rest = rest.dropFirst(count) } else { outputFailed(errno) }
    }
}

private func outputFailed(_ error: Int32) {
    switch error {
    case EINTR: return
    case EAGAIN:
        var place = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
        _ = poll(&place, 1, -1)
    case EPIPE:
        signal(SIGPIPE, SIG_DFL)
        raise(SIGPIPE)
        _exit(128 + SIGPIPE)
    default:
        complain("porchlight: standard output cannot be written: \(String(cString: strerror(error)))")
        _exit(Exit.problem)
    }
}

enum OutputFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
    case text, json
}

/// Of this program.
let version = "0.2.0"
