import Foundation
import Glibc
import Logging
import ServiceLifecycle
import Store

/// Tells systemd how the gateway is (sd_notify(3)); does nothing where nobody listens.
struct Supervisor: Sendable {
    private let path: String?

    /// - Parameter environment: NOTIFY_SOCKET names the socket; `@` begins an abstract name.
    init(environment: [String: String] = ProcessInfo.processInfo.environment) {
        path = environment["NOTIFY_SOCKET"].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// `READY=1`, `STOPPING=1`, `WATCHDOG=1`, `STATUS=…`; lines of one message.
    func tell(_ lines: String...) {
        guard let path else { return }
        let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        var name = Array(path.utf8)
        guard name.count < MemoryLayout.size(ofValue: address.sun_path) else { return }
        if name[0] == UInt8(ascii: "@") { name[0] = 0 }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: name) }
        let size = socklen_t(MemoryLayout<sa_family_t>.size + name.count)
        let message = Array(lines.joined(separator: "\n").utf8)
        _ = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                sendto(descriptor, message, message.count, Int32(MSG_NOSIGNAL), $0, size)
            }
        }
    }
}

/// Tells systemd in time that the gateway still works; when the store does not answer it stays silent, and systemd
/// starts the gateway anew.
struct WatchdogService: Service {
    let supervisor: Supervisor
    let store: Store
    let log: Logger
    let interval: Duration

    /// Nil where no watchdog is set: WATCHDOG_USEC is half of what may pass, WATCHDOG_PID whom it is for.
    init?(
        _ supervisor: Supervisor, store: Store, log: Logger,
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) {
        guard let limit = environment["WATCHDOG_USEC"].flatMap({ Int($0) }), limit > 0 else { return nil }
        if let pid = environment["WATCHDOG_PID"], pid != String(getpid()) { return nil }
        (self.supervisor, self.store, self.log) = (supervisor, store, log)
        interval = .microseconds(limit / 2)
    }

    func run() async throws {
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            do {
                _ = try await store.health()
                supervisor.tell("WATCHDOG=1")
            } catch {
                log.error(
                    "the store does not answer; systemd is not told that all is well",
                    metadata: ["error": "\(error)"])
            }
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: interval) }
        }
    }
}

/// Tells systemd that the gateway goes down. Services end in the reverse of their order, each after the other, so this
/// one is the last in it: systemd knows before sessions are finished, and the watchdog goes on meanwhile.
struct FarewellService: Service {
    let supervisor: Supervisor

    func run() async throws {
        try? await gracefulShutdown()
        supervisor.tell("STOPPING=1")
    }
}
