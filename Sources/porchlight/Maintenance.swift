import ArgumentParser
import Config
import Foundation
import Store
import Web

/// `porchlight backup`
struct Backup: AsyncCommand {
    static let configuration = CommandConfiguration(
        abstract: "Copy all that is kept into one file, while the gateway works.",
        discussion: """
            Example: porchlight backup /var/backups/porchlight-monday.sqlite

            The gateway writes the file, so the path is one that it may write to. It holds customers' mail and the \
            instance's secret: keep it as safe as the data directory. Bring it back with “porchlight restore”.
            """)
    @OptionGroup(title: "Which gateway") var options: ClientOptions
    @Argument(help: "The file to make; nothing may be there yet.") var file: String
    @Option(help: "How to print: text, json.") var format = OutputFormat.text

    func perform() async throws -> Int32 {
        let path = absolutePath(file, in: FileManager.default.currentDirectoryPath)
        return try await options.asking { api in
            let answer = try await api.post("backup", [("path", path)], as: BackupJSON.self)
            if format == .json { return say(try json(answer)) }
            say("\(path): \(answer.messages) messages, \(answer.octets) octets, read back and found good")
            for name in answer.missing {
                complain("warning: the file of a message was missing already: spool/\(name)")
            }
        }
    }
}

/// `porchlight restore`
struct Restore: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Bring a backup back, while no gateway runs.",
        discussion: """
            Example: porchlight restore /var/backups/porchlight-monday.sqlite --config /etc/porchlight/porchlight.yaml

            What the backup holds as still to be sent may have gone out since. So it is held: look at it with \
            “porchlight outbox list --state held”, then send it (“outbox unhold all”) or not (“outbox drop all”).
            """)
    @OptionGroup var options: ConfigOptions
    @Argument(help: "The backup.") var file: String
    @Flag(help: "Move what is in the data directory aside; without it the directory must be empty.")
    var replace = false

    func run() throws {
        let loaded = options.read()
        guard let site = loaded.site else {
            for problem in loaded.problems where !problem.isWarning { complain(problem.description) }
            throw ExitCode(Exit.problem)
        }
        umask(0o077)
        do {
            let summary = try Store.restore(
                from: file, to: site.settings.dataDirectory, replacing: replace, at: systemClock())
            say("\(site.settings.dataDirectory): \(summary.messages) messages are back")
            if let aside = summary.movedAside { say("what was there is now in \(aside)") }
            if summary.held > 0 {
                say(
                    "\(summary.held) acknowledgements are held; send them with “porchlight outbox unhold all”, or not "
                        + "with “porchlight outbox drop all”")
            }
            if summary.unknown > 0 { say("\(summary.unknown) may have arrived and are not tried again") }
            for name in summary.missing {
                complain("warning: the backup lacks the file of a message: \(name)")
            }
        } catch {
            complain("porchlight: \(error)")
            if !replace {
                complain("(with --replace, what is in the data directory is moved aside and kept)")
            }
            throw ExitCode(Exit.problem)
        }
    }
}

/// `porchlight integrity`
struct Integrity: AsyncCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read all of the store and say what is damaged; changes nothing.",
        discussion: """
            Example: porchlight integrity --config /etc/porchlight/porchlight.yaml

            A running gateway does it beside its work; else the files are read directly. Exits 1 if there is damage.
            """)
    @OptionGroup(title: "Which gateway") var options: ClientOptions
    @Option(help: "How to print: text, json.") var format = OutputFormat.text

    func perform() async throws -> Int32 {
        var damage: [String] = []
        let code = try await integrity(options) { damage = $0.damage }
        guard code == Exit.done else { return code }
        if format == .json {
            say(try json(["damage": damage]))
        } else if damage.isEmpty {
            say("The store is good.")
        } else {
            for finding in damage { say(finding) }
            complain("\(damage.count) found; restore the last backup, and keep a copy of these files")
        }
        return damage.isEmpty ? Exit.done : Exit.problem
    }
}

/// Asks the running gateway, or looks at the files where none runs.
func integrity(_ options: ClientOptions, _ take: (FindingsJSON) -> Void) async throws -> Int32 {
    let site = options.config.read().site
    if let site, options.socket == nil, !FileManager.default.fileExists(atPath: socketPath(site.settings)) {
        do {
            let found = try Store.inspect(directory: site.settings.dataDirectory)
            take(FindingsJSON(warnings: [], damage: found.filter(\.isDamage).map(\.description)))
            return Exit.done
        } catch {
            complain("porchlight: \(error)")
            return Exit.problem
        }
    }
    return try await options.asking { take(try await $0.get("integrity", as: FindingsJSON.self)) }
}
