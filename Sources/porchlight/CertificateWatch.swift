import Config
import Foundation
import Logging
import ServiceLifecycle

/// Takes new certificates into use when their files change, as renewal tools change them, without a signal.
struct CertificateWatch: Service {
    let live: LiveSite
    let log: Logger
    var interval = Duration.seconds(5)

    /// What shows that a file is another: a file written anew or moved into place has another one.
    private struct Mark: Equatable {
        var inode: UInt64
        var size: Int64
        var modified: timespec

        init?(_ path: String) {
            var status = stat()
            guard stat(path, &status) == 0 else { return nil }
            (inode, size, modified) = (UInt64(status.st_ino), Int64(status.st_size), status.st_mtim)
        }
        static func == (a: Mark, b: Mark) -> Bool {
            a.inode == b.inode && a.size == b.size && a.modified.tv_sec == b.modified.tv_sec
                && a.modified.tv_nsec == b.modified.tv_nsec
        }
    }

    func run() async throws {
        var used = marks()
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: interval) }
            let found = marks()
            guard found != used else { continue }
            // A chain may be there before its key: what does not fit yet is tried again.
            do {
                try live.renewCertificates()
                used = found
                log.notice("certificates changed and are in use")
            } catch {
                log.warning(
                    "certificates changed but cannot be used; the old ones stay",
                    metadata: ["error": "\(error)"])
            }
        }
    }

    private func marks() -> [String: Mark] {
        let settings = live.site.settings
        let paths =
            settings.certificates.flatMap { [$0.chain, $0.key] }
            + [settings.clientAuthorities].compactMap { $0 }
        return Dictionary(paths.compactMap { path in Mark(path).map { (path, $0) } }) { first, _ in first }
    }
}
