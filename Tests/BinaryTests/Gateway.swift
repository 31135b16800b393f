import Foundation
import Glibc

/// What went wrong in the test's own machinery.
struct HarnessFailure: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

/// The built program, beside the test runner.
var porchlightPath: String {
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().appending(
        path: "porchlight"
    ).path
}

/// The root of the checkout.
var checkout: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
}

/// A folder that is gone with the test.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        var template = Array("/tmp/porchlight-test-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw HarnessFailure("no temporary folder: \(errno)") }
        path = String(decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        chmod(path, 0o755)
    }
    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ text: String, to name: String) throws {
        let file = URL(filePath: "\(path)/\(name)")
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }
}

extension Process {
    /// Runs with no signal blocked: a child inherits the mask of the thread, and worker threads block all.
    func runUnblocked() throws {
        var (none, old) = (sigset_t(), sigset_t())
        sigemptyset(&none)
        pthread_sigmask(SIG_SETMASK, &none, &old)
        defer { pthread_sigmask(SIG_SETMASK, &old, nil) }
        try run()
    }

    /// SIGTERM, after five seconds SIGKILL; returns when it ended.
    func end() {
        guard isRunning else { return }
        terminate()
        let limit = ContinuousClock.now + .seconds(5)
        while isRunning, ContinuousClock.now < limit { usleep(10_000) }
        if isRunning { kill(processIdentifier, SIGKILL) }
        waitUntilExit()
    }
}

/// What a finished program left.
struct Finished {
    let status: Int32
    let bytes: [UInt8]
    let errors: String
    var output: String { String(decoding: bytes, as: UTF8.self) }
}

/// Runs a program to its end; killed after `seconds`.
@discardableResult
func run(_ arguments: [String], environment: [String: String] = [:], input: String? = nil, seconds: Int = 60)
    throws -> Finished
{
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let folder = try TemporaryFolder()
    let (out, err) = ("\(folder.path)/out", "\(folder.path)/err")
    _ = FileManager.default.createFile(atPath: out, contents: nil)
    _ = FileManager.default.createFile(atPath: err, contents: nil)
    process.standardOutput = FileHandle(forWritingAtPath: out)
    process.standardError = FileHandle(forWritingAtPath: err)
    if let input {
        try folder.write(input, to: "in")
        process.standardInput = FileHandle(forReadingAtPath: "\(folder.path)/in")
    } else {
        process.standardInput = FileHandle.nullDevice
    }
    try process.runUnblocked()
    let pid = process.processIdentifier
    let timer = DispatchSource.makeTimerSource()
    timer.schedule(deadline: .now() + .seconds(seconds))
    timer.setEventHandler { @Sendable in kill(pid, SIGKILL) }
    timer.resume()
    process.waitUntilExit()
    timer.cancel()
    let read = { (path: String) in FileManager.default.contents(atPath: path).map { Array($0) } ?? [] }
    return Finished(
        status: process.terminationStatus, bytes: read(out),
        errors: String(decoding: read(err), as: UTF8.self))
}

/// A `porchlight serve` of a test: its own folder, ports of the system's choice.
final class Gateway {
    let folder: TemporaryFolder
    private(set) var smtpPort = 0
    private(set) var smtpsPort = 0
    private var process: Process?
    private let environment: [String: String]

    /// - Parameters:
    ///   - outgoing: the value of the `outgoing` key.
    ///   - extra: further lines of porchlight.yaml.
    init(
        outgoing: String, extra: String = "acknowledge_unauthenticated: true\n", tls: Bool = false,
        campaign: String? = nil,
        environment: [String: String] = [:], folder: TemporaryFolder? = nil
    ) throws {
        self.folder = try folder ?? TemporaryFolder()
        self.environment = environment
        var main =
            "host: mail.campaign.example\ndata: data\nsmtp: {listen: [\"127.0.0.1:0\"]}\noutgoing: \(outgoing)\n\(extra)"
        if tls {
            try run(["bash", checkout.appending(path: "certs/make").path, "\(self.folder.path)/certs"])
            main +=
                "smtps: {listen: [\"127.0.0.1:0\"]}\ntls: {certificates: [{chain: certs/server.pem, key: certs/server.key}]}\n"
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
        process.executableURL = URL(filePath: porchlightPath)
        process.arguments = ["serve", "--config", configPath, "--log-level", "info"]
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
        let words = try String(contentsOfFile: out, encoding: .utf8).split(whereSeparator: {
            $0 == " " || $0 == "\n"
        })
        func port(_ key: String) -> Int {
            words.first { $0.hasPrefix(key) }?.split(separator: ":").last.flatMap { Int($0) } ?? 0
        }
        (smtpPort, smtpsPort) = (port("smtp="), port("smtps="))
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
        let finished = try run(
            [porchlightPath, "export", "raw"] + (text.map { [$0] } ?? []) + ["--config", configPath])
        guard finished.status == 0 else { throw HarnessFailure(finished.errors) }
        return finished.output.split(separator: "\u{1E}").map(String.init)
    }
}

/// Waits for a condition, looking every 10 ms; fails after `seconds`.
func waitUntil(seconds: Int = 20, _ what: @autoclosure () -> String, _ condition: () throws -> Bool) throws {
    let end = ContinuousClock.now + .seconds(seconds)
    while ContinuousClock.now < end {
        if try condition() { return }
        usleep(10_000)
    }
    throw HarnessFailure("waited \(seconds) s in vain for \(what())")
}

/// What `queue list` and `queue show` print, as far as tests look at it.
struct Conversation: Decodable {
    let id: String
    let state: String
    let lane: String
    let customer: String
    let subject: String
    let leaseAgent: String?
    let replies: Int
}
struct ConversationDetail: Decodable {
    struct Message: Decodable {
        struct Receipt: Decodable {
            let send: Bool
            let rule: String
        }
        struct Acknowledgement: Decodable {
            let state: String
            let answer: String?
            let message: String?
        }
        let id: String
        let lane: String
        let standing: String
        let newText: String
        let receipt: Receipt
        let acknowledgement: Acknowledgement?
    }
    let conversation: Conversation
    let linkedTo: String?
    let messages: [Message]
}
struct OutboxRow: Decodable {
    let id: String
    let state: String
    let attempts: Int
    let ambiguous: Int
    let answer: String?
}
