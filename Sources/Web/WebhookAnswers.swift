import Acknowledge
import Config
import Mail
import Store

/// Where events are sent to, and how that goes.
package struct WebhookJSON: Codable, Sendable {
    package var name: String
    /// Nil where the configuration does not name it any more.
    package var url: String?
    package var events: [String]
    package var campaigns: [String]?
    package var paused: Bool
    package var pauseReason: String?
    package var pausedSince: String?
    package var failingSince: String?
    package var lastSuccess: String?
    package var waiting: Int
    package var oldestWaiting: String?
    package var dead: Int

    init(_ name: String, _ settings: WebhookSettings?, _ state: WebhookEndpointState?) {
        self.name = name
        url = settings.map { $0.address.description }
        events = settings?.events.map(\.description) ?? []
        campaigns = settings?.campaigns.map { $0.sorted() }
        paused = state?.paused != nil || settings?.isPaused == true
        pauseReason = state?.pauseReason ?? (settings?.isPaused == true ? "by the configuration" : nil)
        pausedSince = state?.paused?.rfc3339
        (failingSince, lastSuccess) = (state?.failingSince?.rfc3339, state?.lastSuccess?.rfc3339)
        (waiting, dead) = (state?.waiting ?? 0, state?.dead ?? 0)
        oldestWaiting = state?.oldestWaiting?.rfc3339
    }
}

/// One event for one endpoint.
package struct WebhookDeliveryJSON: Codable, Sendable {
    package var event: String
    package var kind: String
    package var at: String
    package var conversation: String?
    package var campaign: String?
    package var state: String
    package var attempts: Int
    package var nextAttempt: String?
    package var lastStatus: Int?
    package var lastError: String?
    package var finished: String?

    init(_ delivery: WebhookDelivery) {
        (event, kind) = (delivery.event.id, delivery.event.kind)
        at = delivery.event.at.rfc3339
        (conversation, campaign) = (delivery.event.conversation?.id, delivery.event.campaign)
        (state, attempts) = (delivery.state.rawValue, delivery.attempts)
        (nextAttempt, finished) = (delivery.nextAttempt?.rfc3339, delivery.finished?.rfc3339)
        (lastStatus, lastError) = (delivery.lastStatus, delivery.lastError)
    }
}

/// What came back from a test of an endpoint.
package struct WebhookTrialJSON: Codable, Sendable {
    package var id: String
    package var taken: Bool
    /// Nil where no answer came; then `error` says why.
    package var status: Int?
    package var error: String?
    package var body: String
    package var milliseconds: Int

    package init(id: String, status: Int?, error: String?, body: String, milliseconds: Int) {
        (self.id, self.status, self.error, self.body) = (id, status, error, body)
        taken = error == nil
        self.milliseconds = milliseconds
    }
}

/// Why an endpoint is paused.
package struct WebhookPause: Codable, Sendable {
    package var reason: String?

    package init(reason: String?) { self.reason = reason }
}

/// What is sent again: one of these.
package struct WebhookReplayRequest: Codable, Sendable {
    package var event: String?
    package var dead: Bool?
    package var since: String?

    package init(event: String? = nil, dead: Bool? = nil, since: String? = nil) {
        (self.event, self.dead, self.since) = (event, dead, since)
    }

    func replay() throws -> WebhookReplay {
        switch (event, dead ?? false, since) {
        case (let event?, false, nil): return .event(event)
        case (nil, true, nil): return .dead
        case (nil, false, let since?):
            guard let time = Moment(rfc3339: since) else {
                throw ProblemJSON(422, "Not taken", "“since” must be a time such as 2026-11-21T20:15:00Z")
            }
            return .since(time)
        default: throw ProblemJSON(422, "Not taken", "name one of “event”, “dead”: true, and “since”")
        }
    }
}
