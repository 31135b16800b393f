import Acknowledge
import Config
import Dispatch
import Foundation
import Logging
import Mail
import NIOCore
import NIOPosix
import OpenSSL
import ServiceLifecycle
import Store
import Synchronization
import Triage
import Wire

/// Carries rows of the outbox, one after another, over one connection or into a directory.
///
/// The order is what a crash can be told by: words → 354 → commit of bytes and mark → content → commit of the
/// result.
final class Courier: Sendable {
    private let store: Store
    private let site: @Sendable () -> Site
    private let now: @Sendable () -> Moment
    private let loop: any EventLoop
    private let log: Logger
    private let tls: ClientContexts
    private let metrics: DeliveryMetrics
    private let composer: MailComposer
    private let connection = Mutex<(SmarthostConnection, Outgoing)?>(nil)

    init(
        store: Store, site: @escaping @Sendable () -> Site, now: @escaping @Sendable () -> Moment,
        composer: MailComposer, loop: any EventLoop,
        tls: ClientContexts, metrics: DeliveryMetrics, log: Logger
    ) {
        (self.store, self.site, self.now, self.loop, self.tls, self.log) = (store, site, now, loop, tls, log)
        (self.metrics, self.composer) = (metrics, composer)
    }

    /// Tries one row once and records what came of it. Throws only if the store fails.
    func carry(_ item: OutboxItem) async throws(StoreFailure) {
        let site = site()
        let outgoing = site.settings.outgoing
        guard let mail = await composer.compose(item, site) else {
            let reason =
                site.campaign(item.campaign) == nil
                ? "campaign “\(item.campaign)” is not configured any more" : "the answer cannot be read"
            return try await postpone(item, reason, outgoing)
        }
        switch outgoing.transport {
        case .smarthost(let endpoint): try await send(item, mail, endpoint, site)
        case .directory(let directory): try await file(item, mail, directory, site)
        case nil: try await postpone(item, "“outgoing” names no smarthost", outgoing)
        }
    }

    /// Closes what is held open.
    func rest() { connection.withLock { $0.take() }?.0.close() }

    private func authenticate(_ text: String) -> [UInt8] {
        Digest.hmacSHA256(key: store.secret, Array(text.utf8))
    }

    /// A signed address whose reports come back to us: of a person's answer always, of what we write by ourselves by
    /// setting; else `<>`.
    private func reversePath(_ item: OutboxItem, _ site: Site) -> ReversePath {
        guard item.kind == .answer || site.settings.reversePath == .bounce,
            let campaign = site.campaign(item.campaign)
        else { return .null }
        let about: BounceToken.Mail =
            switch item.kind {
            case .acknowledgement: .acknowledgement
            case .slip: .slip
            case .answer: .answer
            }
        let token = BounceToken(
            about: about, id: item.answer ?? item.reply, campaign: campaign.id, authenticate)
        let primary = campaign.primaryAddress
        return .mailbox(Mailbox(localPart: "\(primary.localPart)+\(token.tag)", domain: primary.domain))
    }

    // MARK: Smarthost

    private func send(
        _ item: OutboxItem, _ mail: MailComposer.Composed, _ endpoint: Endpoint, _ site: Site
    ) async throws(StoreFailure) {
        let outgoing = site.settings.outgoing
        do throws(DeliveryFailure) {
            let connection = try await begun(item, endpoint, site)
            guard case .contentWanted = connection.1 else {
                return try await record(item, connection.1, outgoing)
            }
            // Dropped or held meanwhile: nothing is sent.
            guard try await marked(item, mail) else { return rest() }
            composer.left(mail, of: site.campaign(item.campaign))
            try await record(item, try await connection.0.send(mail.bytes), outgoing)
        } catch {
            rest()
            switch error {
            case .notSent(let reason):
                try await postpone(item, reason, outgoing, logged: withoutAddresses(reason))
            case .ambiguous(let reason):
                log.warning(
                    "outcome not known",
                    metadata: ["outbox": "\(item.id)", "reason": "\(withoutAddresses(reason))"])
                try await finish(item, .ambiguous(retry: now() + backoff(item, outgoing), reason: reason))
            }
        }
    }

    /// Says the envelope on the open connection, or on a new one. A connection that the smarthost closed since
    /// its last use is replaced at once: nothing was sent on it.
    private func begun(
        _ item: OutboxItem, _ endpoint: Endpoint, _ site: Site
    ) async throws(DeliveryFailure) -> (SmarthostConnection, SmarthostConnection.Step) {
        let outgoing = site.settings.outgoing
        let held = connection.withLock { $0.take() }
        if let (open, settings) = held, open.isOpen, settings == outgoing {
            do throws(DeliveryFailure) {
                let step = try await open.begin(sender: reversePath(item, site), recipient: item.recipient)
                connection.withLock { $0 = (open, outgoing) }
                return (open, step)
            } catch {
                log.debug("connection replaced", metadata: ["reason": "\(error)"])
            }
        } else {
            held?.0.close()
        }
        let encryption: SMTPClientSession.Encryption =
            switch outgoing.tls {
            case .off: .off
            case .opportunistic: .ifOffered
            case .required: .required
            }
        let setup = SMTPClientSession.Setup(
            host: site.settings.host, encryption: encryption, user: outgoing.user, password: outgoing.password
        )
        let context = try tls.context(outgoing)
        let fresh = try await SmarthostConnection.open(endpoint, setup, tls: context, on: loop)
        connection.withLock { $0 = (fresh, outgoing) }
        return (fresh, try await fresh.begin(sender: reversePath(item, site), recipient: item.recipient))
    }

    private func marked(_ item: OutboxItem, _ mail: MailComposer.Composed) async throws(DeliveryFailure)
        -> Bool
    {
        do {
            return try await store.markAttempted(
                item, bytes: mail.bytes, promise: mail.promise, assumesWaiting: mail.assumesWaiting, at: now()
            )
        } catch {
            throw .notSent("the store could not record the attempt: \(error)")
        }
    }

    private func record(_ item: OutboxItem, _ step: SmarthostConnection.Step, _ outgoing: Outgoing)
        async throws(DeliveryFailure)
    {
        do throws(StoreFailure) {
            switch step {
            case .answered(.accepted(let reply)): sent(item, reply)
            case .answered(.refused(let reply)) where reply.isPermanent:
                log.notice("failed", metadata: ["outbox": "\(item.id)", "answer": "\(reply.logged)"])
                try await finish(item, .failed(reason: reply.summary))
            case .answered(.refused(let reply)):
                try await postpone(item, reply.summary, outgoing, logged: reply.logged)
            case .ready, .contentWanted: preconditionFailure("a message ends with an answer")
            }
        } catch {
            // The row stays as it is committed: "attempted" is found at the next start, "queued" is tried again.
            log.error("result not recorded", metadata: ["outbox": "\(item.id)", "error": "\(error)"])
        }
    }

    /// The next message need not wait for this commit. While the disk is full it is tried again.
    private func sent(_ item: OutboxItem, _ reply: SMTPReply) {
        metrics.attempted(.sent(answer: ""))
        left(item)
        log.info("sent", metadata: ["outbox": "\(item.id)", "answer": "\(reply.logged)"])
        recordSent(item, reply)
    }

    private func left(_ item: OutboxItem) {
        if item.kind == .acknowledgement { metrics.acknowledged(after: now() - item.received) }
    }

    private func recordSent(_ item: OutboxItem, _ reply: SMTPReply) {
        store.recordSent(item.row, answer: reply.summary, at: now()) { [self] failure in
            log.error(
                "result not recorded yet", metadata: ["outbox": "\(item.id)", "error": "\(failure)"])
            if failure == .full {
                DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(1)) { @Sendable in
                    self.recordSent(item, reply)
                }
            }
        }
    }

    /// A smarthost's words may name a customer; the log says only that somebody was named.
    private func withoutAddresses(_ text: String) -> String {
        text.split(separator: " ").map { $0.contains("@") ? "<…>" : String($0) }.joined(separator: " ")
    }

    // MARK: Results

    /// - Parameter logged: the reason as the log may have it: an SMTP answer's text can name addresses.
    private func postpone(
        _ item: OutboxItem, _ reason: String, _ outgoing: Outgoing, logged: String? = nil
    ) async throws(StoreFailure) {
        log.info("deferred", metadata: ["outbox": "\(item.id)", "reason": "\(logged ?? reason)"])
        try await finish(item, .deferred(until: now() + backoff(item, outgoing), reason: reason))
    }

    /// Records a result; while the disk is full, again and again: a row left "attempted" would be sent once more
    /// at the next start.
    private func finish(_ item: OutboxItem, _ outcome: DeliveryOutcome) async throws(StoreFailure) {
        metrics.attempted(outcome)
        while true {
            do throws(StoreFailure) {
                return try await store.finishAttempt(item.row, outcome, at: now())
            } catch {
                if case .broken = error { throw error }
                if Task.isCancelled || Task.isShuttingDownGracefully { throw error }
                log.error(
                    "result not recorded yet", metadata: ["outbox": "\(item.id)", "error": "\(error)"])
                try? await Task.sleep(for: .seconds(1))
            }
        }
    }

    /// Doubled for each attempt up to the longest, give or take a fifth, so that many rows do not come at once.
    private func backoff(_ item: OutboxItem, _ outgoing: Outgoing) -> Duration {
        let factor = Double(1 << min(item.attempts, 16)) * Double.random(in: 0.8...1.2)
        return min(outgoing.longestRetry, outgoing.firstRetry * factor)
    }

    // MARK: Directory

    /// Writes the message as a file whose name follows from the row: written again, it is the same file.
    private func file(
        _ item: OutboxItem, _ mail: MailComposer.Composed, _ directory: String, _ site: Site
    ) async throws(StoreFailure) {
        let time = now()
        guard
            try await store.markAttempted(
                item, bytes: mail.bytes, promise: mail.promise, assumesWaiting: mail.assumesWaiting, at: time)
        else {
            return
        }
        composer.left(mail, of: site.campaign(item.campaign))
        do {
            try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
            try Data(mail.bytes).write(to: URL(filePath: "\(directory)/\(item.id).eml"), options: .atomic)
        } catch {
            return try await postpone(
                item, "\(directory) cannot be written: \(error.localizedDescription)", site.settings.outgoing)
        }
        left(item)
        try await finish(item, .sent(answer: "written to \(directory)/\(item.id).eml"))
    }
}

/// The client's TLS contexts by what they depend on; one for each lets sessions be resumed.
final class ClientContexts: Sendable {
    private let contexts = Mutex<[String: TLSContext]>([:])

    /// Nil where no TLS is wanted.
    func context(_ outgoing: Outgoing) throws(DeliveryFailure) -> TLSContext? {
        guard outgoing.tls != .off else { return nil }
        let key = "\(outgoing.tls.rawValue) \(outgoing.trust ?? "")"
        if let known = contexts.withLock({ $0[key] }) { return known }
        do {
            let made = try TLSContext.client(
                trust: outgoing.trust.map { .file($0) } ?? .system, verify: outgoing.tls == .required)
            contexts.withLock { $0[key] = made }
            return made
        } catch { throw .notSent("TLS: \(error)") }
    }

    /// Forgets all: trust files are read anew.
    func reload() { contexts.withLock { $0 = [:] } }
}
