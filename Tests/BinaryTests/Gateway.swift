import Foundation
import Glibc

/// A `porchlight serve` of a test: its own folder, ports of the system's choice.
final class Gateway {
    let folder: TemporaryFolder
    private(set) var smtpPort = 0
    private(set) var smtpsPort = 0
    private(set) var httpPort = 0
    private var process: Process?
    private let environment: [String: String]
    /// Further arguments of `serve`.
    var arguments = ["--log-level", "info"]
    /// What starts it, in front of its own path: a program that becomes it.
    var launcher: [String] = []

    /// A listener on a port of the system's choice, and nothing else.
    static let anyPort = "{listen: [\"127.0.0.1:0\"]}"

    /// - Parameters:
    ///   - outgoing: the value of the `outgoing` key.
    ///   - extra: further lines of porchlight.yaml.
    ///   - smtp: the value of the `smtp` key; `smtps` likewise, where there is `tls`.
    ///   - moreTLS: further keys of `tls`, each followed by a comma.
    init(
        outgoing: String = "{file: sent}", extra: String = "acknowledge_unauthenticated: true\n",
        smtp: String = Gateway.anyPort, smtps: String = Gateway.anyPort, http: Bool = false,
        tls: Bool = false,
        moreTLS: String = "", campaign: String? = nil, environment: [String: String] = [:],
        folder: TemporaryFolder? = nil
    ) throws {
        self.folder = try folder ?? TemporaryFolder()
        self.environment = environment
        var main =
            "host: mail.campaign.example\ndata: data\nsmtp: \(smtp)\nhttp: \(http ? Gateway.anyPort : "{listen: []}")\n"
            + "outgoing: \(outgoing)\n\(extra)"
        if tls {
            try makeCertificates()
            main +=
                "smtps: \(smtps)\ntls: {\(moreTLS)certificates: [{chain: certs/server.pem, key: certs/server.key}]}\n"
        }
        try self.folder.write(main, to: "porchlight.yaml")
        try writeCampaign("spring", campaign ?? Gateway.campaign(address: "replies@campaign.example"))
    }

    deinit { kill() }

    static func campaign(address: String) -> String {
        """
        name: Spring offer
        company: Example Ltd
        addresses: [\(address)]
        language: en
        time_zone: Europe/Berlin
        team: {name: Customer care}
        contacts: [{kind: phone, label: Phone, value: "+49 30 1234567", hours: {mon-sun: "00:00-24:00"}}]

        """
    }

    /// Into the folder `certs`: `ca`, `server` and `client`, each with .pem and .key.
    func makeCertificates(in name: String = "certs") throws {
        try run(["bash", checkout.appending(path: "certs/make").path, "\(folder.path)/\(name)"])
    }

    func writeCampaign(_ id: String, _ text: String) throws {
        try folder.write(text, to: "campaigns/\(id)/campaign.yaml")
        let words =
            "Automatic reply: {{company}} has your message{{#subject}} “{{subject}}”{{/subject}} of {{received}}.\n"
            + ".a line with a dot\n{{#open}}{{label}}: {{value}}\n{{/open}}{{team}}\n"
        try folder.write(words, to: "campaigns/\(id)/acknowledgement.en.mustache")
    }

    var configPath: String { "\(folder.path)/porchlight.yaml" }
    var pid: pid_t { process?.processIdentifier ?? 0 }
    var isRunning: Bool { process?.isRunning ?? false }
    var log: String {
        FileManager.default.contents(atPath: "\(folder.path)/log").map { String(decoding: $0, as: UTF8.self) }
            ?? ""
    }

    /// Starts it and waits for the ready line.
    func start(seconds: Int = 30) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = launcher + [porchlightPath, "serve", "--config", configPath] + arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let out = "\(folder.path)/out"
        _ = FileManager.default.createFile(atPath: out, contents: nil)
        if !FileManager.default.fileExists(atPath: "\(folder.path)/log") {
            _ = FileManager.default.createFile(atPath: "\(folder.path)/log", contents: nil)
        }
        let errors = FileHandle(forWritingAtPath: "\(folder.path)/log")
        try errors?.seekToEnd()
        process.standardOutput = FileHandle(forWritingAtPath: out)
        process.standardError = errors
        process.standardInput = FileHandle.nullDevice
        try process.runUnblocked()
        self.process = process
        try waitUntil(seconds: seconds, "the ready line; log: \(log)") {
            if !process.isRunning {
                throw HarnessFailure("porchlight ended with \(process.terminationStatus): \(self.log)")
            }
            return (try? String(contentsOfFile: out, encoding: .utf8))?.contains("\n") == true
        }
        func port(_ key: String) -> Int {
            places(key).last?.split(separator: ":").last.flatMap { Int($0) } ?? 0
        }
        (smtpPort, smtpsPort, httpPort) = (port("smtp"), port("smtps"), port("http"))
    }

    /// Where it listens for a protocol, as the ready line says.
    func places(_ key: String) -> [String] {
        let ready = (try? String(contentsOfFile: "\(folder.path)/out", encoding: .utf8)) ?? ""
        let words = ready.split(whereSeparator: { $0 == " " || $0 == "\n" })
        guard let word = words.first(where: { $0.hasPrefix(key + "=") }) else { return [] }
        return word.dropFirst(key.count + 1).split(separator: ",").map(String.init)
    }

    /// Names of the files of large messages.
    var spooled: [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/data/spool")) ?? []
    }

    /// Changes the main file of the configuration.
    func edit(_ old: String, _ new: String) throws {
        let text = try String(contentsOfFile: configPath, encoding: .utf8)
        guard text.contains(old) else { throw HarnessFailure("“\(old)” is not in \(text)") }
        try folder.write(text.replacing(old, with: new), to: "porchlight.yaml")
    }

    /// The `Received` fields of ours, unfolded, of all messages in order; no command shows them.
    func traces() throws -> [String] {
        let script =
            "import sqlite3, sys\nfor row in sqlite3.connect('file:%s?mode=ro' % sys.argv[1], uri=True).execute('SELECT trace FROM message ORDER BY id'): print(' '.join(bytes(row[0]).decode().split()))"
        let finished = try run(["python3", "-c", script, "\(folder.path)/data/porchlight.sqlite"])
        guard finished.status == 0 else { throw HarnessFailure(finished.errors) }
        return finished.output.split(separator: "\n").map(String.init)
    }

    func signal(_ number: Int32) { if pid > 0 { Glibc.kill(pid, number) } }

    /// SIGKILL, and waits until it is gone.
    func kill() {
        guard let process, process.isRunning else { return }
        signal(SIGKILL)
        process.waitUntilExit()
    }

    /// SIGTERM, and waits; the exit status.
    func terminate() -> Int32 {
        guard let process else { return -1 }
        signal(SIGTERM)
        process.waitUntilExit()
        return process.terminationStatus
    }

    func waitForExit() -> Int32 {
        process?.waitUntilExit()
        return process?.terminationStatus ?? -1
    }

    /// Runs a command of the command line against it.
    func command(_ arguments: String...) throws -> Finished {
        try run([porchlightPath] + arguments + ["--config", configPath])
    }

    /// The same, its JSON read.
    func json<Value: Decodable>(_ type: Value.Type, _ arguments: String...) throws -> Value {
        let finished = try run([porchlightPath] + arguments + ["--config", configPath, "--format", "json"])
        guard finished.status == 0 else { throw HarnessFailure("\(arguments): \(finished.errors)") }
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(type, from: Data(finished.output.utf8))
    }

    func stored(_ text: String? = nil) throws -> [String] {
        let finished = try export(text)
        return finished.output.split(separator: "\u{1E}").map(String.init)
    }

    /// All messages as received, each followed by 0x1E.
    func export(_ text: String? = nil) throws -> Finished {
        let finished = try run(
            [porchlightPath, "export", "raw"] + (text.map { [$0] } ?? []) + ["--config", configPath])
        guard finished.status == 0 else { throw HarnessFailure(finished.errors) }
        return finished
    }
}
