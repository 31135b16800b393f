package import Config
import Hummingbird
import HummingbirdCore
package import Logging
package import Mail
package import OpenSSL
package import ServiceLifecycle

/// Serves the API and the status pages: a service for each listener, with the same layers before the same routes.
///
/// One instance for all listeners, so that the rates count over all of them.
package struct WebServer: Sendable {
    private let api: API
    private let pages: StatusPages?
    private let settings: @Sendable () -> WebSettings
    private let rates: RequestRates

    /// - Parameters:
    ///   - pages: shown on network listeners, beside the API.
    ///   - settings: asked for each request; the number of connections is that of the start.
    package init(api: API, pages: StatusPages?, settings: @escaping @Sendable () -> WebSettings) {
        (self.api, self.pages, self.settings) = (api, pages, settings)
        rates = RequestRates(
            rates: {
                let settings = settings()
                return .init(principal: settings.requestsPerMinute, stranger: settings.strangersPerMinute)
            }, now: api.now)
    }

    /// The layers of a listener, from the outside to the inside.
    func middlewares(_ door: WebDoor) -> [any MiddlewareProtocol<Request, Response, APIContext>] {
        [
            RequestFrame(door: door, proxies: { [settings] in settings().trustedProxies }),
            Problems(api: api),
            Admission(door: door, doorkeeper: api.doorkeeper, rates: rates),
        ]
    }

    func router(_ door: WebDoor) -> Router<APIContext> {
        let router = api.router(middlewares(door))
        if door != .socket { pages?.add(to: router) }
        return router
    }

    /// On the Unix-domain socket; `bound` is called when it accepts connections.
    package func service(socket: String, log: Logger, bound: @escaping @Sendable () async -> Void)
        -> any Service
    {
        application(.socket, .unixDomainSocket(path: socket), tls: nil, log: log) { _ in await bound() }
    }

    /// - Parameters:
    ///   - tls: nil for clear text; asked for each connection.
    ///   - bound: told the port.
    package func service(
        _ endpoint: Endpoint, tls: (@Sendable () -> TLSContext?)?, log: Logger,
        bound: @escaping @Sendable (Int) async -> Void
    ) -> any Service {
        application(
            tls == nil ? .clear : .tls, .hostname(endpoint.host, port: endpoint.port), tls: tls, log: log,
            bound: bound)
    }

    private func application(
        _ door: WebDoor, _ address: BindAddress, tls: (@Sendable () -> TLSContext?)?, log: Logger,
        bound: @escaping @Sendable (Int) async -> Void
    ) -> any Service {
        let most = settings().connections
        return Application(
            router: router(door),
            server: .init { responder in WebChannel(responder, patience: Patience(), tls: tls) },
            configuration: .init(
                address: address, serverName: nil,
                availableConnectionsDelegate: .maximum(most, logger: log)),
            onServerRunning: { channel in await bound(channel.localAddress?.port ?? 0) }, logger: log)
    }
}
