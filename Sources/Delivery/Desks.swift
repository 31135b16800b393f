package import Config
package import Logging
package import Mail
package import NIOCore
package import Store

/// What the words of our mails are asked from, beside the store: one of each for the whole gateway.
package struct Desks: Sendable {
    package let answers: AnswerDesk
    package let facts: FactsDesk
    package let unsubscribing: UnsubscribeService
    private let requester: HTTPRequester

    package init(
        store: Store, site: @escaping @Sendable () -> Site, now: @escaping @Sendable () -> Moment,
        group: any EventLoopGroup, log: Logger
    ) {
        requester = HTTPRequester(on: group.next())
        answers = AnswerDesk(store: store)
        facts = FactsDesk(requester: requester, log: log, clock: now)
        unsubscribing = UnsubscribeService(
            store: store, site: site, now: now, sender: OneClickUnsubscribe(requester: requester, clock: now),
            log: log)
    }

    /// Trust files were read anew.
    package func reload() { requester.reload() }
}
