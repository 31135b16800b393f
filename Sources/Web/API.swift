package import Access
import Acknowledge
package import Config
import HTTPTypes
import Hummingbird
package import Mail
package import Store
import Triage

/// The HTTP API under `/api/v1`: what it needs to know, and the Unix-domain socket that it is served on. Its routes are
/// listed in `RouteTable`, group by group.
package struct API: Sendable {
    let store: Store
    /// The configuration in force.
    let site: @Sendable () -> Site
    let now: @Sendable () -> Moment
    let pid: Int
    let texts: SentTexts
    let cursor: Cursor
    let signal = EventSignal()
    /// Two of the largest answers.
    let budget = BodyBudget(most: 72 << 20)
    let listeners = Listeners(most: 50)
    package let doorkeeper: Doorkeeper
    /// Nil where nothing sends webhooks.
    package var webhookDoor: WebhookDoor?

    package init(
        store: Store, site: @escaping @Sendable () -> Site, now: @escaping @Sendable () -> Moment, pid: Int,
        doorkeeper: Doorkeeper? = nil
    ) {
        (self.store, self.site, self.now, self.pid) = (store, site, now, pid)
        texts = SentTexts(store: store) { site().campaign($0)?.sentText }
        cursor = Cursor(secret: store.secret)
        store.whenEventsHappen { [signal] in signal.ring() }
        self.doorkeeper = doorkeeper ?? Doorkeeper(store: store, now: now)
    }

    static func notFound(_ id: String) -> ProblemJSON {
        ProblemJSON(
            404, "No such conversation",
            "there is no conversation “\(id.singleLine.cut(to: 60))”; there are: porchlight queue list, or GET /api/v1/conversations"
        )
    }
}
