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

/// Waits for a condition, looking every 10 ms; fails after `seconds`.
func waitUntil(seconds: Int = 20, _ what: @autoclosure () -> String, _ condition: () throws -> Bool) throws {
    let end = ContinuousClock.now + .seconds(seconds)
    while ContinuousClock.now < end {
        if try condition() { return }
        usleep(10_000)
    }
    throw HarnessFailure("waited \(seconds) s in vain for \(what())")
}
