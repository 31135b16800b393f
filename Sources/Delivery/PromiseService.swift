package import Acknowledge
package import Config
import CoreMetrics
package import Logging
package import Mail
package import ServiceLifecycle
package import Store
import Triage

/// Watches the promises: says before one breaks that it will, and notes those that broke.
package final class PromiseService: Service {
    private let store: Store
    private let site: @Sendable () -> Site
    private let now: @Sendable () -> Moment
    private let answers: AnswerDesk
    private let log: Logger

    /// How often it looks, and how many promises at once.
    private static let interval = Duration.seconds(15)
    private static let round = 500
    /// At this chance a promise is still trusted.
    private static let trusted = 0.5
    /// How long before its time it is looked at: a twentieth of its length, at least this (and `slip_before` at most).
    private static let shortestLead = Duration.seconds(900)
    /// How long before its time a promise that nothing is known of is given up.
    private static let lastCall = Duration.seconds(300)

    package init(
        store: Store, site: @escaping @Sendable () -> Site, now: @escaping @Sendable () -> Moment,
        answers: AnswerDesk, log: Logger
    ) {
        (self.store, self.site, self.now, self.answers, self.log) = (store, site, now, answers, log)
    }

    package func run() async throws {
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            do throws(StoreFailure) { try await look() } catch {
                log.error("promises cannot be looked after", metadata: ["error": "\(error)"])
            }
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: PromiseService.interval) }
        }
    }

    private func look() async throws(StoreFailure) {
        let (time, site) = (now(), site())
        let lead = site.settings.slipBefore
        if lead > .zero {
            let atRisk = try await store.promisesAtRisk(
                campaigns: site.settings.campaignOrder, at: time, before: time + lead,
                limit: PromiseService.round)
            for promise in atRisk { try await slip(promise, site, lead: lead, at: time) }
        }
        try await store.settlePromises(at: time)
    }

    private func slip(
        _ atRisk: PromiseAtRisk, _ site: Site, lead: Duration, at time: Moment
    ) async throws(StoreFailure) {
        guard let campaign = site.campaign(atRisk.campaign),
            await isLost(atRisk, campaign, lead: lead, at: time)
        else {
            return
        }
        let (limits, allows) = (site.settings.fuses, site.settings.acknowledgesUnauthenticated)
        let (standing, isNeutral) = (atRisk.standing, atRisk.isNeutral)
        let outcome = try await store.queueSlip(
            promise: atRisk.reply,
            decide: {
                decideSlip(
                    to: standing, wasNeutral: isNeutral, $0, limits: limits, allowsUnauthenticated: allows)
            },
            at: time)
        let word =
            switch outcome {
            case .queued: "queued"
            case .refused(let rule): rule.name
            case .settled: "settled"
            }
        Counter(label: "porchlight_slips_total", dimensions: [("outcome", word)]).increment()
        log.log(
            level: outcome == .queued ? .info : .debug, "promise slips",
            metadata: ["conversation": "\(atRisk.conversation)", "outcome": "\(word)"])
    }

    /// Whether it is time to say that the promise will not be kept. Where nothing was measured, nobody knows until
    /// shortly before its time; where it will probably be kept, it is waited for.
    private func isLost(_ atRisk: PromiseAtRisk, _ campaign: Campaign, lead: Duration, at time: Moment) async
        -> Bool
    {
        let left = atRisk.promise.due - time
        if left <= .zero { return true }
        let length = max(atRisk.promise.due - atRisk.made, .zero)
        let mine = min(lead, max(PromiseService.shortestLead, length / 20), length / 2)
        guard left <= mine, let measured = await answers.measured(campaign, at: time) else { return false }
        let chance = measured.times.chance(
            of: atRisk.promise, asked: atRisk.asked, waiting: max(0, measured.waiting - 1), at: time)
        guard let chance else { return left <= min(PromiseService.lastCall, mine) }
        return chance < PromiseService.trusted
    }
}
