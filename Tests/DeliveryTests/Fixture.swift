import Acknowledge
import Foundation
import Glibc
import Logging
import Mail
import NIOCore
import OpenSSL
import Synchronization
import Testing

@testable import Delivery

/// Certificates made with `certs/make` for one run of the tests.
enum Fixture {
    /// A CA with a server called facts.example, localhost, 127.0.0.1 and ::1.
    static let home = made("home", "facts.example", "lists.example")
    /// Another CA with the same names.
    static let away = made("away", "facts.example")

    static func server(_ directory: String) -> CertificateFiles {
        CertificateFiles(chain: directory + "/server.pem", key: directory + "/server.key")
    }

    static var trust: String { home + "/ca.pem" }

    /// The folder of this run; it goes when the process ends.
    private static let root: String = {
        let path =
            NSTemporaryDirectory() + "/porchlight-delivery-\(ProcessInfo.processInfo.processIdentifier)"
        try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        atexit { try? FileManager.default.removeItem(atPath: Fixture.root) }
        return path
    }()

    private static func made(_ name: String, _ names: String...) -> String {
        let directory = root + "/" + name
        let process = Process()
        process.executableURL = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("certs/make")
        process.arguments = [directory] + names
        process.standardOutput = FileHandle.nullDevice
        do { try process.run() } catch { preconditionFailure("certs/make cannot be run: \(error)") }
        process.waitUntilExit()
        precondition(process.terminationStatus == 0, "certs/make failed")
        return directory
    }
}

/// A requester whose every name leads to these addresses; counts the lookups.
final class Names: Sendable {
    private let answers: Mutex<[[String]]>
    private let asked = Mutex<[String]>([])

    /// - Parameter answers: for one lookup after another; the last one stays.
    init(_ answers: [String]...) { self.answers = Mutex(answers) }

    var lookups: [String] { asked.withLock { $0 } }

    func requester() -> HTTPRequester {
        HTTPRequester { [self] host, port throws(HTTPFailure) in
            asked.withLock { $0.append(host) }
            let list = answers.withLock { $0.count > 1 ? $0.removeFirst() : $0.first ?? [] }
            let found = list.compactMap { try? SocketAddress(ipAddress: $0, port: port) }
            if found.isEmpty { throw .nameUnknown("Name or service not known") }
            return found
        }
    }

    static var here: HTTPRequester { Names(["127.0.0.1"]).requester() }
}

extension RemoteAddress {
    static func at(_ text: String) -> RemoteAddress {
        guard let address = RemoteAddress(try? SocketAddress(ipAddress: text, port: 0)) else {
            preconditionFailure("a test's address is wrong")
        }
        return address
    }

    private init?(_ address: SocketAddress?) {
        guard let address else { return nil }
        self.init(address)
    }
}

extension HTTPCall {
    /// A request to a fake system called facts.example.
    static func test(
        _ port: Int, scheme: String = "https", host: String = "facts.example", path: String = "/ask",
        body: String = "{}"
    ) -> HTTPCall {
        guard let address = try? WebAddress("\(scheme)://\(host):\(port)\(path)") else {
            preconditionFailure("a test's URL is wrong")
        }
        return HTTPCall(
            "POST", address,
            headers: [("Content-Type", "application/json")],
            body: Array(body.utf8), allowsPrivate: true, trust: Fixture.trust)
    }
}

extension HTTPRequester {
    /// With time enough for a busy machine.
    func request(_ call: HTTPCall, within time: TimeAmount = .seconds(20)) async -> Result<
        HTTPAnswer, HTTPFailure
    > {
        await request(call, deadline: .now() + time)
    }
}

extension HTTPRequester {
    /// The status of the answer to a plain request; nil if there was none.
    func status(_ port: Int) async -> Int? {
        await request(.test(port)).value?.status
    }
}

extension Result where Failure: Equatable {
    var failure: Failure? {
        if case .failure(let failure) = self { failure } else { nil }
    }
    var value: Success? { try? get() }
}

/// Runs `body` while an address takes no connection and refuses none: its queue is full, and the system drops
/// what comes, as a firewall does.
func withSilence(at host: String, _ port: Int, _ body: () async throws -> Void) async throws {
    let address = try SocketAddress(ipAddress: host, port: port)
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(listener) }
    let bound = address.withSockAddr { bind(listener, $0, socklen_t($1)) }
    try #require(bound == 0 && listen(listener, 0) == 0)
    let visitors = (0..<4).map { _ in
        let visitor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue), 0)
        _ = address.withSockAddr { connect(visitor, $0, socklen_t($1)) }
        return visitor
    }
    defer { for visitor in visitors { close(visitor) } }
    try await body()
}

let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

/// Waits until something holds that other tasks bring about; 20 s at most.
func until(_ condition: @Sendable () -> Bool) async {
    let end = ContinuousClock.now + .seconds(20)
    while !condition(), ContinuousClock.now < end { try? await Task.sleep(for: .milliseconds(2)) }
}
