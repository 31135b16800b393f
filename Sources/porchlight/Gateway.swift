import Config
import Delivery
import Dispatch
import Foundation
import Intake
import Logging
import Mail
import NIOPosix
import OpenSSL
import ServiceLifecycle
import Store
import Synchronization
import UnixSignals
import Web

/// The system's clock, given to every room that needs the time.
let systemClock: @Sendable () -> Moment = {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Moment(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000)
}

/// A running gateway: all rooms wired together around one store.
final class Gateway: Sendable {
    /// Where it listens.
    struct Addresses: Sendable {
        var smtp: [String] = []
        var smtps: [String] = []
        var socket = ""

        /// The line on standard output that says that all is bound.
        var readyLine: String {
            var words = ["ready"]
            if !smtp.isEmpty { words.append("smtp=" + smtp.joined(separator: ",")) }
            if !smtps.isEmpty { words.append("smtps=" + smtps.joined(separator: ",")) }
            words.append("socket=\(socket)")
            return (words + ["pid=\(ProcessInfo.processInfo.processIdentifier)"]).joined(separator: " ")
        }
    }

    /// Why it does not start, in words for an admin.
    struct StartFailure: Error, CustomStringConvertible {
        let description: String
    }

    private let configPath: String
    private let live: LiveSite
    let store: Store
    private let smtp: SMTPService
    private let outbox: OutboxService
    private let log: Logger

    /// Opens the store and puts the rooms together; nothing listens yet.
    init(_ loaded: LoadedConfiguration, site: Site, configPath: String, log: Logger) throws {
        (self.configPath, self.log) = (configPath, log)
        let stop = Later()
        store = try Store(directory: site.settings.dataDirectory, newIdentity: RandomBytes.make(40)) {
            failure in
            Gateway.end(failure, log, stop: stop.work)
        }
        for warning in store.warnings { log.warning("\(warning)") }
        let live = try LiveSite(site, certificates: loaded.certificates, ticketSecret: store.secret)
        self.live = live
        let group = MultiThreadedEventLoopGroup.singleton
        let reception = Reception(store: store, site: { live.site }, now: systemClock)
        smtp = SMTPService(
            group: group, reception: reception, site: { live.site }, tls: { live.tls }, log: log)
        stop.become { [smtp] in smtp.stopAccepting() }
        outbox = OutboxService(store: store, site: { live.site }, now: systemClock, group: group, log: log)
    }

    /// A write that the disk did not confirm is final. The store takes nothing any more, so nobody is told 250;
    /// the answers under way get a moment to leave, then the process ends and is started anew.
    private static func end(_ failure: StoreFailure, _ log: Logger, stop: @Sendable () -> Void) {
        log.critical("the store cannot be trusted any more; ending", metadata: ["reason": "\(failure)"])
        stop()
        DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(300)) { @Sendable in
            exit(Exit.tryLater)
        }
    }

    /// Binds everything, calls `ready`, and works until the process is told to end.
    ///
    /// - Parameter endsOn: signals that end it gracefully.
    func run(
        endsOn signals: [UnixSignal] = [.sigterm, .sigint],
        ready: @escaping @Sendable (Addresses) async -> Void
    ) async throws {
        var addresses = Addresses()
        let settings = live.site.settings
        for endpoint in settings.smtp { addresses.smtp.append(try await bind(endpoint, .smtp)) }
        for endpoint in settings.smtps { addresses.smtps.append(try await bind(endpoint, .smtps)) }
        addresses.socket = socketPath(settings)
        // Left by a killed process; the store's lock is ours.
        try? FileManager.default.removeItem(atPath: addresses.socket)
        let bound = addresses
        let api = API(
            store: store, lease: { [live] in live.site.settings.lease }, now: systemClock, pid: Int(getpid())
        )
        .service(socket: addresses.socket, log: log) {
            chmod(bound.socket, 0o600)
            await ready(bound)
        }
        var configuration = ServiceGroupConfiguration(
            services: [
                outbox, api, smtp, ReloadService { [self] in reload() }, LeaseService(store: store, log: log),
            ],
            gracefulShutdownSignals: signals, logger: log)
        configuration.maximumGracefulShutdownDuration = .seconds(12)
        configuration.maximumCancellationDuration = .seconds(5)
        do { try await ServiceGroup(configuration: configuration).run() } catch {
            log.error("a part ended unexpectedly", metadata: ["error": "\(error)"])
            throw error
        }
        store.close()
        try? FileManager.default.removeItem(atPath: addresses.socket)
    }

    private func bind(_ endpoint: Endpoint, _ kind: SMTPService.Kind) async throws -> String {
        let host = endpoint.host.contains(":") ? "[\(endpoint.host)]" : endpoint.host
        do { return "\(host):\(try await smtp.bind(endpoint, kind))" } catch {
            throw StartFailure(
                description:
                    "cannot listen on \(host):\(endpoint.port): \(error); is another server on that port, or is it "
                    + "below 1024 without the right to it?")
        }
    }

    /// Reads configuration, campaigns and certificates again; with an error in them all stays as it was.
    func reload() {
        let loaded = LoadedConfiguration(path: configPath)
        for problem in loaded.problems { log.warning("\(problem.description)") }
        guard let site = loaded.site else {
            return log.error("not reloaded; the configuration in force stays")
        }
        let old = live.site.settings
        if site.settings.smtp != old.smtp || site.settings.smtps != old.smtps
            || site.settings.dataDirectory != old.dataDirectory
        {
            log.warning("listeners and the data directory change only with a restart")
        }
        if site.settings.outgoing.connections != old.outgoing.connections {
            log.warning("the number of outgoing connections changes only with a restart")
        }
        do { try live.replace(site, certificates: loaded.certificates) } catch {
            return log.error("not reloaded; the certificates cannot be used", metadata: ["error": "\(error)"])
        }
        outbox.reload()
        log.notice(
            "reloaded", metadata: ["campaigns": "\(site.settings.campaignOrder.joined(separator: ","))"])
    }
}

/// Work that is known only after the one who may ask for it was made.
private final class Later: Sendable {
    private let content = Mutex<(@Sendable () -> Void)?>(nil)
    func become(_ work: @escaping @Sendable () -> Void) { content.withLock { $0 = work } }
    func work() { content.withLock { $0 }?() }
}

/// Takes back leases that lapsed, so that their events come in time; a claim does the same when it is asked for.
struct LeaseService: Service {
    let store: Store
    let log: Logger

    func run() async throws {
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            do { try await store.returnLapsedLeases(at: systemClock()) } catch {
                log.error("lapsed leases cannot be taken back", metadata: ["error": "\(error)"])
            }
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: .seconds(20)) }
        }
    }
}

/// Calls `reload` for each SIGHUP.
struct ReloadService: Service {
    let reload: @Sendable () -> Void

    init(_ reload: @escaping @Sendable () -> Void) { self.reload = reload }

    func run() async throws {
        for await _ in await UnixSignalsSequence(trapping: .sighup).cancelOnGracefulShutdown() { reload() }
    }
}
