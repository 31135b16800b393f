package import Config
package import Logging
package import Mail
import NIOCore
package import ServiceLifecycle
package import Store
import Synchronization

/// Tells the endpoints of the configuration what happens: makes deliveries of events, and sends them until they are taken
/// or given up.
///
/// A delivery is done only when its outcome is committed. After a crash what was under way is sent once more: at least
/// once, and of one conversation always in order.
package final class WebhookService: Service {
    private let store: Store
    private let site: @Sendable () -> Site
    private let now: @Sendable () -> Moment
    private let chance: @Sendable () -> Double
    private let sender: WebhookSender
    private let log: Logger
    private let wakes: AsyncStream<Void>
    private let wake: AsyncStream<Void>.Continuation
    private let places = Mutex<[String: WebhookPlace]>([:])
    private let known = Mutex<[WebhookSettings]?>(nil)

    /// Events that are looked at together, and how often before other endpoints have their turn.
    private static let page = 500
    private static let pages = 8
    /// A cursor that finds nothing is stored now and then only.
    private static let stride: Int64 = 2000
    /// How long deliveries that are done are remembered, and how often the older ones are forgotten.
    private static let memory = Duration.seconds(30 * 86_400)
    private static let forgetEvery = 600
    /// After the store could not record an outcome, so that the same event is not sent over and over.
    private static let storeRest = Duration.seconds(30)

    /// - Parameter chance: from -1 to 1, for the times of further attempts.
    package init(
        store: Store, site: @escaping @Sendable () -> Site, now: @escaping @Sendable () -> Moment,
        requester: HTTPRequester, log: Logger,
        chance: @escaping @Sendable () -> Double = { Double.random(in: -1...1) }
    ) {
        (self.store, self.site, self.now, self.log, self.chance) = (store, site, now, log, chance)
        sender = WebhookSender(requester: requester, now: now)
        (wakes, wake) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
        store.whenEventsHappen { [wake] in wake.yield() }
    }

    /// The configuration was read anew, or a command changed something.
    package func look() { wake.yield() }

    /// Sends a test event to an endpoint; nil if there is none of this name.
    package func test(_ name: String) async -> WebhookTrial? {
        let settings = site().settings
        guard let endpoint = settings.webhooks.first(where: { $0.name == name }) else { return nil }
        return await sender.test(endpoint, source: WebhookSource(settings))
    }

    package func run() async throws {
        await withDiscardingTaskGroup { group in
            group.addTask { await self.tick() }
            await withTaskCancellationOrGracefulShutdownHandler {
                for await _ in wakes { await round(&group) }
            } onCancelOrGracefulShutdown: { [wake] in
                wake.finish()
            }
        }
    }

    private func tick() async {
        var seconds = 0
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            wake.yield()
            if seconds % WebhookService.forgetEvery == 0 { await forget() }
            seconds += 1
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: .seconds(1)) }
        }
    }

    private func forget() async {
        do throws(StoreFailure) {
            while try await store.forgetWebhookDeliveries(finishedBefore: now() - WebhookService.memory) > 0 {
            }
        } catch { log.error("old webhook deliveries cannot be removed", metadata: ["error": "\(error)"]) }
    }

    /// Follows the events and begins what is due, for every endpoint.
    private func round(_ group: inout DiscardingTaskGroup) async {
        let settings = site().settings
        do throws(StoreFailure) {
            try await learn(settings.webhooks)
            if settings.webhooks.isEmpty { return }
            let cursors = try await store.webhookCursors()
            for endpoint in settings.webhooks {
                guard let stand = cursors[endpoint.name] else { continue }
                try await follow(endpoint, from: stand.cursor)
                if stand.isPaused || endpoint.isPaused {
                    rest(endpoint.name)
                    continue
                }
                for (delivery, permission) in try await due(endpoint) {
                    let source = WebhookSource(settings)
                    group.addTask { await self.deliver(delivery, to: endpoint, source, permission) }
                }
            }
        } catch { log.error("webhooks cannot be read", metadata: ["error": "\(error)"]) }
    }

    /// Makes the endpoints known to the store when the settings have changed.
    private func learn(_ endpoints: [WebhookSettings]) async throws(StoreFailure) {
        guard known.withLock({ $0 != endpoints }) else { return }
        try await store.setWebhookEndpoints(endpoints.map(\.name), at: now())
        known.withLock { $0 = endpoints }
        for endpoint in endpoints {
            for pattern in endpoint.events
            where !EventKind.allCases.contains(where: { pattern.fits($0.rawValue) }) {
                log.warning(
                    "no event is of this kind",
                    metadata: ["webhook": "\(endpoint.name)", "events": "\(pattern)"])
            }
        }
    }

    /// Who resumes it wants to see what happens, and not to wait for what was learned before.
    private func rest(_ name: String) {
        places.withLock { places in
            places[name]?.breaker = CircuitBreaker()
            places[name]?.rest = nil
        }
    }

    // MARK: Following

    private func follow(_ endpoint: WebhookSettings, from stored: Int64) async throws(StoreFailure) {
        var place = places.withLock { $0[endpoint.name, default: WebhookPlace()] }
        if place.cursor != stored { (place.cursor, place.seen) = (stored, stored) }
        for round in 0..<WebhookService.pages {
            let events = try await store.passedEvents(after: place.seen, limit: WebhookService.page)
            guard let last = events.last?.number else { break }
            let wanted = events.filter { endpoint.wants($0.kind, campaign: $0.campaign) }.map(\.number)
            if !wanted.isEmpty || last - place.cursor >= WebhookService.stride {
                guard
                    try await store.passEvents(
                        endpoint.name, from: place.cursor, through: last, wanted: wanted, at: now())
                else { break }  // put back meanwhile: the next round begins there
                place.cursor = last
            }
            place.seen = last
            if round == WebhookService.pages - 1 { wake.yield() }
        }
        places.withLock { [place] places in
            places[endpoint.name, default: WebhookPlace()].cursor = place.cursor
            places[endpoint.name, default: WebhookPlace()].seen = place.seen
        }
    }

    // MARK: Delivering

    /// What can be sent now; it counts as under way from here.
    private func due(_ endpoint: WebhookSettings) async throws(StoreFailure) -> [(
        WebhookDelivery, CircuitBreaker.Permission
    )] {
        let time = now()
        let (busy, isResting) = places.withLock { places in
            places[endpoint.name]?.look()
            return (
                places[endpoint.name]?.underWay.count ?? 0,
                places[endpoint.name]?.rest.map { time < $0 } ?? false
            )
        }
        guard busy < endpoint.connections, !isResting else { return [] }
        let due = try await store.dueWebhookDeliveries(
            endpoint.name, at: time, limit: endpoint.connections + busy)
        return places.withLock { places in
            var chosen: [(WebhookDelivery, CircuitBreaker.Permission)] = []
            for delivery in due {
                var place = places[endpoint.name, default: WebhookPlace()]
                guard place.underWay.count < endpoint.connections else { break }
                if !place.mayBegin(delivery.row) { continue }
                let permission = place.breaker.permission(now: .now())
                if case .rest = permission { break }
                place.begin(delivery.row)
                places[endpoint.name] = place
                chosen.append((delivery, permission))
            }
            return chosen
        }
    }

    private func deliver(
        _ delivery: WebhookDelivery, to endpoint: WebhookSettings, _ source: WebhookSource,
        _ permission: CircuitBreaker.Permission
    ) async {
        var verdict = WebhookVerdict.erased
        if !delivery.event.kind.isEmpty {
            let result = await sender.send(WebhookPayload(delivery.event, source: source), to: endpoint)
            verdict = WebhookVerdict(result, at: now())
        }
        let isRecorded = await record(verdict, of: delivery, endpoint)
        let time = now()
        let hasOpened = places.withLock { places in
            var place = places[endpoint.name, default: WebhookPlace()]
            let wasOpen = place.breaker.isOpen
            place.breaker.ended(verdict.outcome, permission, now: .now())
            place.end(delivery.row)
            let absence = isRecorded ? verdict.absence : WebhookService.storeRest
            if let absence { place.rest = time + absence }
            places[endpoint.name] = place
            return place.breaker.isOpen && !wasOpen
        }
        if hasOpened {
            log.warning(
                "a webhook endpoint does not work; it is asked now and then",
                metadata: ["webhook": "\(endpoint.name)", "reason": "\(verdict.error)"])
        }
        wake.yield()
    }

    /// False if the store could not; then the row is as it was.
    private func record(
        _ verdict: WebhookVerdict, of delivery: WebhookDelivery, _ endpoint: WebhookSettings
    ) async -> Bool {
        guard let outcome = outcome(verdict, of: delivery, endpoint) else { return true }
        do throws(StoreFailure) {
            try await store.finishWebhookAttempt(delivery, outcome, giveUp: endpoint.giveUp, at: now())
        } catch {
            log.error(
                "a webhook delivery was not recorded",
                metadata: [
                    "webhook": "\(endpoint.name)", "event": "\(delivery.event.id)", "error": "\(error)",
                ])
            return false
        }
        let facts: Logger.Metadata = [
            "webhook": "\(endpoint.name)", "event": "\(delivery.event.id)", "reason": "\(verdict.error)",
        ]
        switch outcome {
        case .failed(_, _, nil): log.warning("a webhook delivery is given up", metadata: facts)
        case .failed: log.debug("a webhook delivery failed", metadata: facts)
        case .gone: log.error("a webhook endpoint is gone; it is paused", metadata: facts)
        case .delivered: break
        }
        return true
    }

    private func outcome(
        _ verdict: WebhookVerdict, of delivery: WebhookDelivery, _ endpoint: WebhookSettings
    ) -> WebhookOutcome? {
        let time = now()
        switch (verdict.kind, verdict.status) {
        case (.delivered, let status?): return .delivered(status: status)
        case (.gone, let status?): return .gone(status: status)
        case (.cancelled, _): return nil
        case (.erased, _): return .failed(status: nil, error: verdict.error, retry: nil)
        case (.refused, let status), (.failed, let status), (.delivered, let status), (.gone, let status):
            let retry = WebhookSchedule.retry(
                attempts: delivery.attempts, first: delivery.firstAttempt, giveUp: endpoint.giveUp,
                chance: chance(), absence: verdict.absence, at: time)
            return .failed(status: status, error: verdict.error, retry: retry)
        }
    }
}

extension WebhookVerdict {
    fileprivate var outcome: CircuitBreaker.Outcome {
        switch kind {
        case .delivered, .refused: .answered
        case .failed, .gone: .failed
        case .cancelled, .erased: .unknown
        }
    }
}
