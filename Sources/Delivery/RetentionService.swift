package import Config
import CoreMetrics
package import Logging
package import Mail
package import ServiceLifecycle
package import Store
import Triage

/// Removes what is older than it is kept (`retention`), ends holds that nobody will end, and finishes what an erasing left.
package final class RetentionService: Service {
    private let store: Store
    private let site: @Sendable () -> Site
    private let now: @Sendable () -> Moment
    private let log: Logger

    /// Between two looks at some thousand conversations, and between two sweeps through all.
    private static let pause = Duration.seconds(5)
    private static let rest = Duration.seconds(3600)

    package init(
        store: Store, site: @escaping @Sendable () -> Site, now: @escaping @Sendable () -> Moment, log: Logger
    ) {
        (self.store, self.site, self.now, self.log) = (store, site, now, log)
    }

    package func run() async throws {
        var sweep = RetentionSweep()
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            var isDone = true
            do throws(StoreFailure) { isDone = try await look(&sweep) } catch {
                log.error("what is kept no longer cannot be removed", metadata: ["error": "\(error)"])
            }
            let wait = isDone ? RetentionService.rest : RetentionService.pause
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: wait) }
        }
    }

    /// One step; returns whether a sweep is at its end.
    private func look(_ sweep: inout RetentionSweep) async throws(StoreFailure) -> Bool {
        let (time, privacy) = (now(), site().settings.privacy)
        if sweep == RetentionSweep() { try await tidy(privacy, at: time) }
        let shortest = privacy.shortestRetention
        guard let shortest else { return true }
        let before = sweep.removed
        let isDone = try await store.removeExpired(
            &sweep, shortest: shortest, time: { privacy.retention(in: $0).time($1) }, at: time)
        let count = sweep.removed - before
        if count > 0 { Counter(label: "porchlight_conversations_expired_total").increment(by: count) }
        if isDone {
            if sweep.removed > 0 {
                try await store.forgetWords()
                log.info("conversations were kept long enough", metadata: ["removed": "\(sweep.removed)"])
            }
            sweep = RetentionSweep()
        }
        return isDone
    }

    private func tidy(_ privacy: PrivacySettings, at time: Moment) async throws(StoreFailure) {
        let lapsed = try await store.lapseHolds(
            handedOverBefore: time - privacy.holdHandedOver, at: time)
        if lapsed > 0 { log.info("holds lapsed", metadata: ["count": "\(lapsed)"]) }
        if let kept = privacy.retention.standard {
            _ = try await store.removeEndedHolds(before: time - kept)
        }
        _ = try await store.removeExpiredTouchPoints(
            { campaign in
                (campaign.map { privacy.retention(in: $0) } ?? privacy.retention).time(.person)
            }, at: time)
        guard try await store.mustEmptyLog() else { return }
        if try await !store.emptyLog() {
            log.warning(
                "the log cannot be emptied after an erasing: somebody reads an old state all the time")
        }
    }
}
