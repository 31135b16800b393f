package import Acknowledge
package import Config
package import Logging
package import Mail
package import ServiceLifecycle
package import Store

/// Tells the systems that send the mailings who wants no more of them, until they confirm it.
package final class UnsubscribeService: Service {
    private let store: Store
    private let site: @Sendable () -> Site
    private let now: @Sendable () -> Moment
    private let sender: OneClickUnsubscribe
    private let log: Logger

    /// Wishes that one round passes on, and how often it looks.
    private static let round = 50
    private static let interval = Duration.seconds(15)
    /// Doubled with each attempt, from the first to the longest wait; after so many a person has to see to it.
    private static let firstRetry = Duration.seconds(60)
    private static let longestRetry = Duration.seconds(6 * 3600)
    private static let mostAttempts = 30

    package init(
        store: Store, site: @escaping @Sendable () -> Site, now: @escaping @Sendable () -> Moment,
        sender: OneClickUnsubscribe, log: Logger
    ) {
        (self.store, self.site, self.now, self.sender, self.log) = (store, site, now, sender, log)
    }

    package func run() async throws {
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            let site = site()
            for id in site.settings.campaignOrder {
                if let campaign = site.campaign(id) { await tell(campaign, at: now()) }
            }
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: UnsubscribeService.interval) }
        }
    }

    /// Passes on what is due for a campaign; does nothing where it names no system.
    ///
    /// - Parameter reply: only the wish that this one says, which somebody waits for; nil for all.
    func tell(_ campaign: Campaign, of reply: String? = nil, at now: Moment) async {
        guard let target = campaign.unsubscribing else { return }
        do throws(StoreFailure) {
            let wishes = try await store.unsubscribesToSend(
                campaign: campaign.id, at: now, limit: UnsubscribeService.round)
            for wish in wishes where reply == nil || wish.reply == reply { try await pass(wish, target) }
        } catch {
            log.error("wishes for no more mail cannot be read", metadata: ["error": "\(error)"])
        }
    }

    private func pass(_ wish: Unsubscription, _ target: UnsubscribeTarget) async throws(StoreFailure) {
        let call = UnsubscribeCall(
            id: "unsubscribe-\(wish.id)", campaign: wish.campaign, address: wish.address,
            mailing: wish.mailing,
            recipient: wish.mailingRecipient)
        switch await sender.unsubscribe(call, at: target) {
        case .success:
            let isOneClick = if case .oneClick = target.way { true } else { false }
            try await store.confirmUnsubscribe(.ids([wish.id]), how: isOneClick ? .post : .webhook, at: now())
        case .failure(let failure):
            let wait = min(
                UnsubscribeService.longestRetry,
                UnsubscribeService.firstRetry * Double(1 << min(wish.attempts, 16)))
            let isLast = !failure.isTemporary || wish.attempts + 1 >= UnsubscribeService.mostAttempts
            log.warning(
                "a wish for no more mail was not passed on",
                metadata: ["campaign": "\(wish.campaign)", "wish": "\(wish.id)", "reason": "\(failure)"])
            try await store.recordUnsubscribeAttempt(
                wish.id, failure: failure.description, retry: isLast ? nil : now() + wait, at: now())
        }
    }
}
