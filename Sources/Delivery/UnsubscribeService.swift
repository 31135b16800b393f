package import Acknowledge
package import Config
package import Logging
package import Mail
package import ServiceLifecycle
package import Store
import Synchronization

/// Tells the systems that send the mailings who wants no more of them, until they confirm it.
package final class UnsubscribeService: Service {
    private let store: Store
    private let site: @Sendable () -> Site
    private let now: @Sendable () -> Moment
    private let sender: OneClickUnsubscribe
    private let log: Logger
    private let patience = Mutex(Patience())

    /// Wishes that one round passes on, and how often it looks.
    private static let round = 50
    private static let interval = Duration.seconds(15)
    /// Doubled with each attempt, from the first to the longest wait; after so many a person has to see to it.
    private static let firstRetry = Duration.seconds(60)
    private static let longestRetry = Duration.seconds(6 * 3600)
    private static let mostAttempts = 30

    /// How long couriers may wait for a system: it must not keep them from other customers.
    private struct Patience {
        /// Couriers that wait now.
        var waiting = 0
        /// Until when nobody waits for a campaign's system, because it failed.
        var resting: [String: Moment] = [:]
    }
    private static let mostWaiting = 2
    private static let rest = Duration.seconds(60)

    package init(
        store: Store, site: @escaping @Sendable () -> Site, now: @escaping @Sendable () -> Moment,
        sender: OneClickUnsubscribe, log: Logger
    ) {
        (self.store, self.site, self.now, self.sender, self.log) = (store, site, now, sender, log)
    }

    private var isEnding: Bool { Task.isShuttingDownGracefully || Task.isCancelled }

    package func run() async throws {
        while !isEnding {
            let site = site()
            await withTaskGroup(of: Void.self) { group in
                for campaign in site.settings.campaignOrder.compactMap({ site.campaign($0) }) {
                    group.addTask { await self.round(of: campaign) }
                }
            }
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: UnsubscribeService.interval) }
        }
    }

    /// Passes on what is due for a campaign; does nothing where it names no system.
    private func round(of campaign: Campaign) async {
        guard let target = campaign.unsubscribing else { return }
        do throws(StoreFailure) {
            let wishes = try await store.unsubscribesToSend(
                campaign: campaign.id, at: now(), limit: UnsubscribeService.round)
            for wish in wishes where !isEnding { _ = try await pass(wish, target) }
        } catch {
            log.error("wishes for no more mail cannot be read", metadata: ["error": "\(error)"])
        }
    }

    /// Passes on the wish of a reply whose acknowledgement waits for it. At once false where the system failed lately,
    /// or others wait for it already: then the mail says that the wish was passed on, and the next round sees to it.
    func tell(_ campaign: Campaign, of reply: String) async -> Bool {
        guard let target = campaign.unsubscribing, beginWaiting(for: campaign.id) else { return false }
        defer { patience.withLock { $0.waiting -= 1 } }
        do throws(StoreFailure) {
            guard let wish = try await store.unsubscriptionToSend(reply: reply, at: now()) else {
                return false
            }
            return try await pass(wish, target)
        } catch {
            log.error("a wish for no more mail cannot be read", metadata: ["error": "\(error)"])
            return false
        }
    }

    private func beginWaiting(for campaign: String) -> Bool {
        let time = now()
        return patience.withLock { patience in
            if let until = patience.resting[campaign], time < until { return false }
            guard patience.waiting < UnsubscribeService.mostWaiting else { return false }
            patience.waiting += 1
            return true
        }
    }

    /// One attempt, by one of us only; whether it was confirmed.
    private func pass(_ wish: Unsubscription, _ target: UnsubscribeTarget) async throws(StoreFailure) -> Bool
    {
        let lease = now() + target.timeout + .seconds(30)
        guard try await store.claimUnsubscribe(wish.id, at: now(), until: lease) else { return false }
        let call = UnsubscribeCall(
            id: wish.publicID, campaign: wish.campaign, address: wish.address, mailing: wish.mailing,
            recipient: wish.mailingRecipient)
        switch await sender.unsubscribe(call, at: target) {
        case .success:
            let isOneClick = if case .oneClick = target.way { true } else { false }
            try await store.confirmUnsubscribe(.ids([wish.id]), how: isOneClick ? .post : .webhook, at: now())
            return true
        case .failure(.failed(.cancelled)): return false  // the lease ends by itself
        case .failure(let failure):
            try await record(failure, of: wish)
            return false
        }
    }

    private func record(_ failure: UnsubscribeFailure, of wish: Unsubscription) async throws(StoreFailure) {
        let rest = now() + UnsubscribeService.rest
        patience.withLock { $0.resting[wish.campaign] = rest }
        let wait = min(
            UnsubscribeService.longestRetry,
            UnsubscribeService.firstRetry * Double(1 << min(wish.attempts, 16)))
        let isLast = !failure.isTemporary || wish.attempts + 1 >= UnsubscribeService.mostAttempts
        log.warning(
            "a wish for no more mail was not passed on",
            metadata: ["campaign": "\(wish.campaign)", "wish": "\(wish.publicID)", "reason": "\(failure)"])
        try await store.recordUnsubscribeAttempt(
            wish.id, failure: failure.description, retry: isLast ? nil : now() + wait, at: now())
    }
}
