import Access
import Acknowledge
import Config
import Delivery
import Dispatch
import Foundation
import Intake
import Logging
import Mail
import NIOPosix
import OpenSSL
import Pickup
import ServiceLifecycle
import Store
import Synchronization
import UnixSignals
import Web
import Wire

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
        var lmtp: [String] = []
        var http: [String] = []
        var https: [String] = []
        var pop3: [String] = []
        var pop3s: [String] = []
        var socket = ""

        /// The line on standard output that says that all is bound.
        var readyLine: String {
            var words = ["ready"]
            if !smtp.isEmpty { words.append("smtp=" + smtp.joined(separator: ",")) }
            if !smtps.isEmpty { words.append("smtps=" + smtps.joined(separator: ",")) }
            if !lmtp.isEmpty { words.append("lmtp=" + lmtp.joined(separator: ",")) }
            if !http.isEmpty { words.append("http=" + http.joined(separator: ",")) }
            if !https.isEmpty { words.append("https=" + https.joined(separator: ",")) }
            if !pop3.isEmpty { words.append("pop3=" + pop3.joined(separator: ",")) }
            if !pop3s.isEmpty { words.append("pop3s=" + pop3s.joined(separator: ",")) }
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
    private let pickup: PickupService
    private let outbox: OutboxService
    private let desks: Desks
    /// One for all doors, so that wrong guesses are counted together.
    private let doorkeeper: Doorkeeper
    private let promises: PromiseService
    private let requester: HTTPRequester
    private let webhooks: WebhookService
    private let handOffs: HandOffService
    private let digests: DigestService
    private let log: Logger
    private let metrics: PrometheusMetrics
    private let sockets: GivenSockets

    /// Opens the store and puts the rooms together; nothing listens yet.
    ///
    /// - Parameter metrics: what the rooms' metrics were set up with, before this is made.
    init(
        site: Site, configPath: String, sockets: GivenSockets = GivenSockets(), metrics: PrometheusMetrics,
        log: Logger
    ) throws {
        (self.configPath, self.sockets, self.metrics, self.log) = (configPath, sockets, metrics, log)
        let stop = Later()
        store = try Store(directory: site.settings.dataDirectory, newIdentity: RandomBytes.make(40)) {
            failure in
            Gateway.end(failure, log, stop: stop.work)
        }
        for warning in store.warnings { log.warning("\(warning)") }
        let live = try LiveSite(site, secret: store.secret)
        self.live = live
        doorkeeper = Doorkeeper(store: store, sessions: { live.sessionRules }, now: systemClock)
        let group = MultiThreadedEventLoopGroup.singleton
        let reception = Reception(store: store, site: { live.site }, now: systemClock)
        smtp = SMTPService(
            group: group, reception: reception, site: { live.site }, tls: { live.tls }, log: log)
        stop.become { [smtp] in smtp.stopAccepting() }
        let secret = store.secret
        let desk = MaildropDesk(
            store: store, doorkeeper: doorkeeper, site: { live.site },
            authenticate: { Digest.hmacSHA256(key: secret, Array($0.utf8)) }, log: log,
            now: systemClock)
        pickup = PickupService(
            group: group, desk: desk, site: { live.site }, tls: { live.tls }, log: log)
        desks = Desks(store: store, site: { live.site }, now: systemClock, group: group, log: log)
        outbox = OutboxService(
            store: store, site: { live.site }, now: systemClock, group: group, desks: desks, log: log)
        promises = PromiseService(
            store: store, site: { live.site }, now: systemClock, answers: desks.answers, log: log)
        requester = HTTPRequester(on: group.next())
        webhooks = WebhookService(
            store: store, site: { live.site }, now: systemClock, requester: requester, log: log)
        handOffs = HandOffService(
            store: store, site: { live.site }, now: systemClock, group: group, log: log)
        digests = DigestService(
            store: store, site: { live.site }, now: systemClock, group: group, log: log)
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
        supervisor: Supervisor = Supervisor(environment: [:]),
        ready: @escaping @Sendable (Addresses) async -> Void
    ) async throws {
        var addresses = Addresses()
        let settings = live.site.settings
        try await pickup.prepare()
        addresses.smtp = try await listen(settings.smtp, .smtp)
        addresses.smtps = try await listen(settings.smtps, .smtps)
        addresses.lmtp = try await listen(settings.lmtp, .lmtp)
        addresses.pop3 = try await listen(settings.pickup.listen, .pop3)
        addresses.pop3s = try await listen(settings.pickup.secureListen, .pop3s)
        addresses.socket = socketPath(settings)
        // Left by a killed process; the store's lock is ours.
        try? FileManager.default.removeItem(atPath: addresses.socket)
        let bound = BoundAddresses(
            addresses, expected: settings.http.count + settings.https.count + 1, ready: ready)
        var api = API(
            store: store, site: { [live] in live.site }, now: systemClock, pid: Int(getpid()),
            doorkeeper: doorkeeper)
        api.webhookDoor = WebhookDoor(webhooks)
        let pages = StatusPages(store: store, metrics: metrics, version: version, now: systemClock) {
            [self] in
            statusFacts()
        }
        let server = WebServer(api: api, pages: pages, settings: { [live] in live.site.settings.web })
        let local = server.service(socket: addresses.socket, log: log) { [addresses] in
            chmod(addresses.socket, 0o600)
            await bound.add()
        }
        var web: [any Service] = []
        for endpoint in settings.http { web.append(webService(server, endpoint, tls: nil, bound)) }
        for endpoint in settings.https {
            web.append(webService(server, endpoint, tls: { [live] in live.webTLS }, bound))
        }
        let watchdog = WatchdogService(supervisor, store: store, log: log)
        var configuration = ServiceGroupConfiguration(
            services: web + (watchdog.map { [$0] } ?? []) + [
                outbox, promises, desks.unsubscribing, webhooks, handOffs, digests, local, smtp,
                pickup,
                ReloadService { [self] in reload() },
                LeaseService(store: store, log: log), api.searchIndexer(log: log),
                RetentionService(store: store, site: { [live] in live.site }, now: systemClock, log: log),
                CertificateWatch(live: live, log: log), FarewellService(supervisor: supervisor),
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

    private func webService(
        _ server: WebServer, _ endpoint: Endpoint, tls: (@Sendable () -> TLSContext?)?,
        _ bound: BoundAddresses
    ) -> any Service {
        let host = endpoint.host.contains(":") ? "[\(endpoint.host)]" : endpoint.host
        let isSecure = tls != nil
        let key = isSecure ? "https" : "http"
        let service = server.service(endpoint, tls: tls, log: log) { port in
            await bound.add("\(host):\(port)", isSecure: isSecure)
        }
        return ExplainedService(
            service: service,
            trouble:
                "cannot serve \(key.uppercased()) on \(host):\(endpoint.port) (\(key).listen; “\(key): {listen: []}” is without)"
        )
    }

    private func statusFacts() -> StatusPages.Facts {
        var obstacles: [String] = []
        if smtp.isGoingDown { obstacles.append("the gateway is going down") }
        let needed = 2 * live.site.settings.limits.messageSize
        if let free = store.freeOctets(), free < needed {
            obstacles.append("the disk of the data directory has less than \(needed) octets left")
        }
        return StatusPages.Facts(
            obstacles: obstacles, openSessions: smtp.openSessions, certificateExpiry: live.certificateExpiry)
    }

    /// Sockets that listen already take the place of those that the configuration names for the same protocol.
    private func listen(_ listenings: [Listening], _ kind: SMTPService.Kind) async throws -> [String] {
        var places: [String] = []
        for given in sockets.all where given.kind == kind {
            if kind == .smtps, live.tls == nil {
                throw StartFailure(
                    description:
                        "systemd passed a socket for smtps, which needs a certificate; add tls: {certificates: [{chain: FILE, key: FILE}]}"
                )
            }
            let demands = listenings.first ?? Listening(.network(Endpoint(host: "", port: 0)))
            places.append(try await smtp.take(given.descriptor, demands, kind))
        }
        if !places.isEmpty { return places }
        for listening in listenings { places.append(try await bind(listening, kind)) }
        return places
    }

    private func listen(_ endpoints: [Endpoint], _ kind: PickupService.Kind) async throws -> [String] {
        var places: [String] = []
        for given in sockets.fetching where given.kind == kind {
            if kind == .pop3s, live.tls == nil {
                throw StartFailure(
                    description:
                        "systemd passed a socket for pop3s, which needs a certificate; add tls: {certificates: [{chain: FILE, key: FILE}]}"
                )
            }
            places.append(try await pickup.take(given.descriptor, kind))
        }
        if !places.isEmpty { return places }
        for endpoint in endpoints {
            do { places.append(try await pickup.bind(endpoint, kind)) } catch {
                throw StartFailure(
                    description:
                        "cannot listen on \(endpoint.host):\(endpoint.port) (\(kind.rawValue).listen): \(error)"
                )
            }
        }
        return places
    }

    private func bind(_ listening: Listening, _ kind: SMTPService.Kind) async throws -> String {
        do { return try await smtp.bind(listening, kind) } catch {
            switch listening.place {
            case .network(let endpoint):
                let host = endpoint.host.contains(":") ? "[\(endpoint.host)]" : endpoint.host
                throw StartFailure(
                    description:
                        "cannot listen on \(host):\(endpoint.port): \(error); is another server on that port, or is it "
                        + "below 1024 without the right to it?")
            case .path(let path):
                throw StartFailure(
                    description:
                        "cannot listen on \(path): \(error); is the folder there, and may this user write to it?"
                )
            }
        }
    }

    /// Reads configuration, campaigns and certificates again; with an error in them all stays as it was.
    func reload() {
        let loaded = LoadedConfiguration(path: configPath)
        for problem in loaded.problems {
            log.log(level: problem.isWarning ? .warning : .error, "\(problem.description)")
        }
        guard let site = loaded.site else {
            return log.error("not reloaded; the configuration in force stays")
        }
        let old = live.site.settings
        if site.settings.smtp != old.smtp || site.settings.smtps != old.smtps
            || site.settings.lmtp != old.lmtp || site.settings.http != old.http
            || site.settings.https != old.https || site.settings.web.connections != old.web.connections
            || site.settings.dataDirectory != old.dataDirectory
            || site.settings.pickup.listen != old.pickup.listen
            || site.settings.pickup.secureListen != old.pickup.secureListen
        {
            log.warning("listeners and the data directory change only with a restart")
        }
        if site.settings.outgoing.connections != old.outgoing.connections {
            log.warning("the number of outgoing connections changes only with a restart")
        }
        do { try live.replace(site) } catch {
            return log.error("not reloaded; the certificates cannot be used", metadata: ["error": "\(error)"])
        }
        outbox.reload()
        desks.reload()
        requester.reload()
        webhooks.look()
        handOffs.look()
        digests.reload()
        log.notice(
            "reloaded", metadata: ["campaigns": "\(site.settings.campaignOrder.joined(separator: ","))"])
    }
}

/// Collects where the services listen and says so when all do.
private actor BoundAddresses {
    private var addresses: Gateway.Addresses
    private var missing: Int
    private let ready: @Sendable (Gateway.Addresses) async -> Void

    init(
        _ addresses: Gateway.Addresses, expected: Int,
        ready: @escaping @Sendable (Gateway.Addresses) async -> Void
    ) {
        (self.addresses, missing, self.ready) = (addresses, expected, ready)
    }

    /// - Parameter address: nil for what is known already.
    func add(_ address: String? = nil, isSecure: Bool = false) async {
        if let address {
            if isSecure { addresses.https.append(address) } else { addresses.http.append(address) }
        }
        missing -= 1
        if missing == 0 { await ready(addresses) }
    }
}

/// A service whose failure is told in words for an admin.
private struct ExplainedService: Service {
    let service: any Service
    let trouble: String

    func run() async throws {
        do { try await service.run() } catch {
            throw Gateway.StartFailure(description: "\(trouble): \(error)")
        }
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
