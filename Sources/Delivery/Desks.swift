import Acknowledge
package import Config
package import Logging
package import Mail
package import NIOCore
import NIOPosix
package import Store

/// What the words of our mails are asked from, beside the store: one of each for the whole gateway.
package struct Desks: Sendable {
    package let answers: AnswerDesk
    package let facts: FactsDesk
    package let unsubscribing: UnsubscribeService
    private let requester: HTTPRequester
    private let site: @Sendable () -> Site
    private let log: Logger

    package init(
        store: Store, site: @escaping @Sendable () -> Site, now: @escaping @Sendable () -> Moment,
        group: any EventLoopGroup, log: Logger
    ) {
        (self.site, self.log) = (site, log)
        requester = HTTPRequester(on: group.next())
        answers = AnswerDesk(store: store)
        facts = FactsDesk(requester: requester, log: log, clock: now)
        unsubscribing = UnsubscribeService(
            store: store, site: site, now: now, sender: OneClickUnsubscribe(requester: requester, clock: now),
            log: log)
        prepare()
    }

    /// Trust files were read anew.
    package func reload() {
        requester.reload()
        prepare()
    }

    /// Reads the CAs that requests will need, on a thread of its own: it takes longer than a customer's facts may.
    private func prepare() {
        NIOThreadPool.singleton.submit { [requester, site, log] _ in
            let trusts = site().settings.campaigns.values.flatMap { campaign in
                [campaign.facts.map(\.trust), campaign.unsubscribing.map(\.trust)].compactMap { $0 }
            }
            for failure in requester.prepare(Set(trusts)) {
                log.error("a company's system cannot be asked", metadata: ["reason": "\(failure)"])
            }
        }
    }
}
