import Config
import HTTPTypes
import Hummingbird
package import Logging
package import Mail
package import ServiceLifecycle
package import Store
package import Triage

/// The HTTP API under `/api/v1`: what it needs to know, and the Unix-domain socket that it is served on. Its routes are
/// listed in `RouteTable`, group by group.
package struct API: Sendable {
    let store: Store
    let lease: @Sendable () -> Duration
    let now: @Sendable () -> Moment
    let pid: Int
    let texts: SentTexts
    let cursor: Cursor

    /// - Parameter sentText: what a campaign sent, where the configuration says it.
    package init(
        store: Store, lease: @escaping @Sendable () -> Duration,
        sentText: @escaping @Sendable (_ campaign: String) -> CampaignText?,
        now: @escaping @Sendable () -> Moment, pid: Int
    ) {
        (self.store, self.lease, self.now, self.pid) = (store, lease, now, pid)
        texts = SentTexts(store: store, configured: sentText)
        cursor = Cursor(secret: store.secret)
    }

    /// The service that serves it on the Unix-domain socket; `bound` is called when it accepts connections.
    package func service(socket: String, log: Logger, bound: @escaping @Sendable () async -> Void)
        -> any Service
    {
        Application(
            router: router([SocketAdmission(), Problems(api: self)]),
            configuration: .init(address: .unixDomainSocket(path: socket), serverName: nil),
            onServerRunning: { _ in await bound() }, logger: log)
    }

    static func notFound(_ id: String) -> ProblemJSON {
        ProblemJSON(
            404, "No such conversation",
            "there is no conversation “\(id.singleLine.cut(to: 60))”; see: porchlight queue list")
    }
}
