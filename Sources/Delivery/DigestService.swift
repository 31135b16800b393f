package import Config
import Foundation
package import Logging
package import Mail
package import NIOCore
import OpenSSL
package import ServiceLifecycle
package import Store
import Synchronization
import Wire

/// Tells people of ours by mail what is new and what is overdue, as often as the settings say, and only when there is
/// something to tell.
package final class DigestService: Service {
    private let store: Store
    private let site: @Sendable () -> Site
    private let now: @Sendable () -> Moment
    private let dialing: SmarthostDialing
    private let log: Logger
    private let pending = Mutex<[String: Pending]>([:])

    /// A digest that not all have yet.
    private struct Pending {
        /// What it tells is what was known then.
        let began: Moment
        /// Not before this time again.
        var retry: Moment
        /// Who has it already, or will never.
        var done: Set<Mailbox>
    }

    private enum Sent {
        case taken
        case refused(String)
        case failed(String)
    }

    private static let interval = Duration.seconds(30)
    private static let retry = Duration.seconds(300)

    package init(
        store: Store, site: @escaping @Sendable () -> Site, now: @escaping @Sendable () -> Moment,
        group: any EventLoopGroup, log: Logger
    ) {
        (self.store, self.site, self.now, self.log) = (store, site, now, log)
        dialing = SmarthostDialing(contexts: ClientContexts(), loop: group.next())
    }

    package func reload() { dialing.contexts.reload() }

    package func run() async throws {
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            await round()
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: DigestService.interval) }
        }
    }

    /// Looks whether something is to be told now.
    func round() async {
        let site = site()
        for settings in site.settings.digests {
            do throws(StoreFailure) { try await look(settings, site.settings) } catch {
                log.error("a digest cannot be made", metadata: ["error": "\(error)"])
            }
        }
    }

    private func look(_ digest: DigestSettings, _ settings: Settings) async throws(StoreFailure) {
        let time = now()
        var known = pending.withLock { $0[digest.key] }
        if let old = known, digest.next(after: old.began) <= time {
            // Who cannot be reached must not keep the next one from all others.
            // What nobody was told is in the next one.
            if !old.done.isEmpty { try await store.noteDigest(digest.key, wasSent: true, at: old.began) }
            pending.withLock { $0[digest.key] = nil }
            known = nil
        }
        if let known, time < known.retry { return }
        let last = try await store.lastDigest(digest.key, at: time)
        guard digest.next(after: last) <= time else { return }
        let facts = try await store.digestFacts(
            since: last, campaigns: digest.campaigns, limit: DigestMail.listed, at: time)
        var done = known?.done ?? []
        if !facts.isEmpty {
            for recipient in digest.to where !done.contains(recipient) {
                switch await send(facts, digest, to: recipient, settings, at: time) {
                case .taken: done.insert(recipient)
                case .refused(let reason):
                    log.warning("a digest was refused", metadata: ["reason": "\(reason)"])
                    done.insert(recipient)
                case .failed(let reason):
                    log.warning("a digest was not sent", metadata: ["reason": "\(reason)"])
                }
            }
        }
        if facts.isEmpty || done.count == Set(digest.to).count {
            try await store.noteDigest(digest.key, wasSent: !facts.isEmpty, at: time)
            pending.withLock { $0[digest.key] = nil }
        } else {
            let next = Pending(began: known?.began ?? time, retry: time + DigestService.retry, done: done)
            pending.withLock { $0[digest.key] = next }
        }
    }

    /// Reasons are without addresses.
    private func send(
        _ facts: DigestFacts, _ digest: DigestSettings, to recipient: Mailbox, _ settings: Settings,
        at time: Moment
    ) async -> Sent {
        let id = String(SignedRequest.makeID().dropFirst(4))
        let mail = DigestMail.message(facts, digest, to: recipient, host: settings.host, id: id, at: time)
        if case .directory(let directory)? = settings.outgoing.transport {
            do {
                try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
                try Data(mail.bytes).write(
                    to: URL(filePath: "\(directory)/digest-\(id).eml"), options: .atomic)
                return .taken
            } catch { return .failed("\(directory) cannot be written") }
        }
        do throws(DeliveryFailure) {
            let connection = try await dialing.open(settings)
            defer { connection.close() }
            switch try await connection.carry(mail.bytes, from: .null, to: recipient.address) {
            case .taken: return .taken
            case .refused(let reply):
                return reply.isPermanent ? .refused(reply.logged) : .failed(reply.logged)
            }
        } catch {
            switch error {
            case .notSent: return .failed("the smarthost cannot be reached")
            case .ambiguous: return .taken  // it may have arrived; twice is worse than a line that was cut
            }
        }
    }
}
