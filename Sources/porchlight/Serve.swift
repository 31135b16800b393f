import ArgumentParser
import CPlatform
import Config
import Foundation
import Logging

/// `porchlight serve`
struct Serve: AsyncCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run the gateway.",
        discussion: """
            Example: porchlight serve --config /etc/porchlight/porchlight.yaml

            When everything is bound, one line is printed: ready smtp=ADDRESS:PORT … pid=N
            SIGHUP reads configuration, campaigns and certificates again; SIGTERM finishes what is under way and ends.
            """)

    @OptionGroup var options: ConfigOptions
    @Option(help: "What is logged to standard error: debug, info, notice, warning, error.") var logLevel =
        "notice"

    func validate() throws {
        guard Logger.Level(rawValue: logLevel) != nil else {
            throw ValidationError(
                "--log-level takes debug, info, notice, warning or error, not “\(logLevel)”.")
        }
    }

    func perform() async throws -> Int32 {
        let loaded = options.read()
        for problem in loaded.problems { complain(problem.description) }
        guard let site = loaded.site else { return Exit.problem }
        umask(0o077)  // what is kept here is customers' mail
        _ = cplatform_raise_open_files()
        _ = cplatform_no_new_privileges()
        cplatform_keep_freed_memory()
        let gateway: Gateway
        do {
            gateway = try Gateway(loaded, site: site, configPath: options.path, log: makeLogger(logLevel))
            try await gateway.run { say($0.readyLine) }
        } catch {
            complain("porchlight: \(error)")
            return Exit.problem
        }
        return Exit.done
    }
}

/// Logs to standard error.
func makeLogger(_ level: String) -> Logger {
    var log = Logger(label: "porchlight") { StreamLogHandler.standardError(label: $0) }
    log.logLevel = Logger.Level(rawValue: level) ?? .notice
    return log
}
