import ArgumentParser
import CPlatform
import Config
import CoreMetrics
import Foundation
import Logging
import Web

/// `porchlight serve`
struct Serve: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run the gateway.",
        discussion: """
            Example: porchlight serve --config /etc/porchlight/porchlight.yaml

            When everything is bound, one line is printed: ready smtp=ADDRESS:PORT … pid=N \
            SIGHUP reads configuration, campaigns and certificates again; SIGTERM finishes what is under way and ends.
            """)

    @OptionGroup var options: ConfigOptions
    @Option(
        help: "What is logged to standard error: debug, info, notice, warning, error.",
        completion: .list(["debug", "info", "notice", "warning", "error"]))
    var logLevel = "info"
    @Option(help: "Become this user after the ports are bound; started as root.") var user: String?
    @Option(
        help: "How it is written: text, json, journal (for journald), auto.",
        completion: .list(["text", "json", "journal", "auto"]))
    var logFormat = "auto"

    func validate() throws {
        guard Logger.Level(rawValue: logLevel) != nil else {
            throw ValidationError(
                "--log-level takes debug, info, notice, warning or error, not “\(logLevel)”.")
        }
        guard LogFormat(rawValue: logFormat) != nil else {
            throw ValidationError("--log-format takes text, json, journal or auto, not “\(logFormat)”.")
        }
    }

    /// What must happen while there is one thread: limits, low ports, the user. Then the asynchronous world begins.
    func run() throws {
        let loaded = options.read()
        for problem in loaded.problems { tell(problem.description, problem.isWarning ? .warning : .error) }
        guard let site = loaded.site else { throw ExitCode(Exit.problem) }
        umask(0o077)  // what is kept here is customers' mail
        _ = cplatform_raise_open_files()
        cplatform_keep_freed_memory()
        var sockets = GivenSockets()
        do {
            sockets = try GivenSockets(environment: ProcessInfo.processInfo.environment)
            if let user {
                try sockets.bind(site.settings)
                try sockets.bind(site.settings.pickup)
                try dropPrivileges(to: user, site.settings)
            } else if getuid() == 0 {
                tell("porchlight: warning: runs as root and need not; name a user with --user", .warning)
            }
        } catch {
            tell("porchlight: \(error)", .error)
            throw ExitCode(Exit.problem)
        }
        _ = cplatform_no_new_privileges()
        let command = self
        // The one task without a parent: it is the program, and ends with the process.
        Task { [sockets] in Foundation.exit(await command.serve(site, sockets)) }
        dispatchMain()
    }

    /// Says something outside the running gateway: in words for a terminal, but as a line of the log where a program
    /// reads it.
    private func tell(_ text: String, _ level: Logger.Level) {
        switch LogFormat.resolved(LogFormat(rawValue: logFormat) ?? .auto) {
        case .text, .auto: complain(text)
        case .json, .journal: makeLogger("info", logFormat).log(level: level, "\(text)")
        }
    }

    private func serve(_ site: Site, _ sockets: GivenSockets) async -> Int32 {
        let gateway: Gateway
        let supervisor = Supervisor()
        do {
            gateway = try Gateway(
                site: site, configPath: options.path, sockets: sockets, metrics: setUpMetrics(),
                log: makeLogger(logLevel, logFormat))
            try await gateway.run(supervisor: supervisor) {
                say($0.readyLine)
                supervisor.tell("READY=1", "STATUS=\($0.readyLine)")
            }
        } catch {
            tell("porchlight: \(error)", .error)
            return Exit.problem
        }
        return Exit.done
    }
}

/// Where the rooms' metrics are kept; once in a process, before a gateway is made.
func setUpMetrics() -> PrometheusMetrics {
    let metrics = PrometheusMetrics()
    MetricsSystem.bootstrap(metrics)
    return metrics
}

/// Logs to standard error.
func makeLogger(_ level: String, _ format: String = "auto") -> Logger {
    let format = LogFormat.resolved(LogFormat(rawValue: format) ?? .auto)
    var log = Logger(label: "porchlight") { _ in LineLogHandler(format) }
    log.logLevel = Logger.Level(rawValue: level) ?? .notice
    return log
}
