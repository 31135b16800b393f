import CoreMetrics
import Foundation
import Glibc
import Hummingbird
package import Mail
import NIOCore
package import Store

/// `/healthz`, `/readyz` and `/metrics` over HTTP, for load balancers and monitoring: no secret, nothing about any
/// customer, nothing that changes anything.
package struct StatusPages: Sendable {
    /// What the other rooms know at the moment.
    package struct Facts: Sendable {
        /// Why no mail is taken just now, each in a sentence; empty when all is well.
        package var obstacles: [String]
        package var openSessions: Int
        package var certificateExpiry: Moment?

        package init(obstacles: [String], openSessions: Int, certificateExpiry: Moment?) {
            (self.obstacles, self.openSessions) = (obstacles, openSessions)
            self.certificateExpiry = certificateExpiry
        }
    }

    private let store: Store
    private let metrics: PrometheusMetrics
    private let facts: @Sendable () -> Facts
    private let now: @Sendable () -> Moment
    private let version: String
    private let started: Moment

    package init(
        store: Store, metrics: PrometheusMetrics, version: String, now: @escaping @Sendable () -> Moment,
        facts: @escaping @Sendable () -> Facts
    ) {
        (self.store, self.metrics, self.version) = (store, metrics, version)
        (self.now, self.facts, started) = (now, facts, now())
    }

    func add(to router: Router<APIContext>) {
        router.get("/healthz") { _, _ in await health() }
        router.get("/readyz") { _, _ in await readiness() }
        router.get("/metrics") { _, _ in try await StatusPages.page(.ok, text(), StatusPages.prometheus) }
    }

    private static let prometheus = "text/plain; version=0.0.4; charset=utf-8"

    /// Whether the process works: a supervisor should start it anew if this is not 200.
    private func health() async -> Response {
        do {
            _ = try await store.health()
            return StatusPages.page(.ok, "ok\n")
        } catch {
            return StatusPages.page(.serviceUnavailable, "the store does not answer: \(error)\n")
        }
    }

    /// Whether mail should be sent here now.
    private func readiness() async -> Response {
        var obstacles = facts().obstacles
        do { _ = try await store.health() } catch { obstacles.append("the store does not answer: \(error)") }
        return obstacles.isEmpty
            ? StatusPages.page(.ok, "ready\n")
            : StatusPages.page(.serviceUnavailable, obstacles.map { "\($0)\n" }.joined())
    }

    private static func page(
        _ status: HTTPResponse.Status, _ text: String, _ type: String = "text/plain; charset=utf-8"
    ) -> Response {
        var headers = HTTPFields()
        headers[.contentType] = type
        headers[.cacheControl] = "no-store"
        headers[.xContentTypeOptions] = "nosniff"
        return Response(status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(string: text)))
    }

    // MARK: What is measured when it is asked for

    private func text() async throws -> String {
        let facts = facts()
        set("porchlight_smtp_sessions_open", Double(facts.openSessions))
        set("porchlight_ready", facts.obstacles.isEmpty ? 1 : 0)
        set("porchlight_build_info", 1, [("version", version)])
        if let free = store.freeOctets() { set("porchlight_store_free_octets", Double(free)) }
        if let expiry = facts.certificateExpiry {
            set("porchlight_certificate_expiry_seconds", Double(expiry.microseconds / 1_000_000))
        }
        try await measureStore()
        measureProcess()
        return metrics.text { MetricCatalogue.help[$0] ?? "" }
    }

    private func measureStore() async throws {
        let outbox = try await store.countOpenOutbox()
        for state in ["queued", "attempted", "held"] {
            set("porchlight_outbox_rows", Double(outbox[state] ?? 0), [("state", state)])
        }
        for (state, count) in try await store.countConversations(at: now()) {
            set("porchlight_conversations", Double(count), [("state", state)])
        }
        set("porchlight_acknowledgements_paused", try await store.areAcknowledgementsPaused() ? 1 : 0)
        for (state, count) in try await store.countHandOffs() {
            set("porchlight_hand_off_rows", Double(count), [("state", state)])
        }
        let unfetched = try await store.unfetched()
        set("porchlight_pickup_unfetched_messages", Double(unfetched.count))
        let age = unfetched.oldest.map { now() - $0 } ?? .zero
        set("porchlight_pickup_unfetched_oldest_seconds", Double(age.components.seconds))
        for endpoint in try await store.webhookEndpoints() {
            for (state, count) in [("waiting", endpoint.waiting), ("dead", endpoint.dead)] {
                let labels = [("endpoint", endpoint.name), ("state", state)]
                set("porchlight_webhook_deliveries", Double(count), labels)
            }
            let oldest = endpoint.oldestWaiting.map { now() - $0 } ?? .zero
            set(
                "porchlight_webhook_oldest_seconds", Double(oldest.components.seconds),
                [("endpoint", endpoint.name)])
        }
        let waiting = try await store.oldestWaiting()
        let promises = try await store.promiseRecord(campaign: nil, since: now() - .seconds(28 * 86_400))
        for (state, count) in [
            ("open", promises.open), ("kept", promises.kept), ("broken", promises.broken),
            ("closed", promises.closed), ("withdrawn", promises.withdrawn),
        ] {
            set("porchlight_promises", Double(count), [("state", state)])
        }
        let since = waiting.map { now() - $0 } ?? .zero
        set("porchlight_oldest_waiting_seconds", Double(since.components.seconds))
    }

    private func measureProcess() {
        let status = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
        let pages = status.split(separator: " ").dropFirst().first.flatMap { Double($0) } ?? 0
        set("process_resident_memory_bytes", pages * Double(getpagesize()))
        let files = try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
        set("process_open_fds", Double(files ?? 0))
        var limit = rlimit()
        if getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 {
            set("process_max_fds", Double(limit.rlim_cur))
        }
        var usage = rusage()
        if getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 {
            let seconds = { (time: timeval) in Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
            set("process_cpu_seconds_total", seconds(usage.ru_utime) + seconds(usage.ru_stime))
        }
        set("process_start_time_seconds", Double(started.microseconds) / 1e6)
    }

    private func set(_ name: String, _ value: Double, _ labels: [(String, String)] = []) {
        metrics.makeMeter(label: name, dimensions: labels).set(value)
    }
}
