package import Mail

/// An event as it is told to others: ids and words of ours only.
package struct WebhookEvent: Sendable, Equatable {
    /// The conversation as it is when it is read, not as it was when the event happened.
    package struct Conversation: Sendable, Equatable {
        package let id: String
        package let lane: String
        package let state: String
        /// Until when an answer is promised.
        package let due: Moment?
    }

    /// `evt_1234_…`: the same for every attempt and every endpoint; nobody can guess it.
    package let id: String
    /// Rising; of two events of one store the later one has the greater.
    package let number: Int64
    package let at: Moment
    package let kind: String
    package let detail: String
    package let campaign: String?
    package let conversation: Conversation?
    /// The public id of the customer's message.
    package let reply: String?
    /// Who did it; nil for the gateway itself.
    package let agent: String?
}

/// How far an event has come on its way to an endpoint.
package enum WebhookDeliveryState: String, Sendable, CaseIterable {
    case waiting, delivered
    /// Given up: nobody tries any more until a person says so.
    case dead
}

/// One event for one endpoint.
package struct WebhookDelivery: Sendable, Equatable {
    package let row: Int64
    package let endpoint: String
    package let event: WebhookEvent
    package let state: WebhookDeliveryState
    package let created: Moment
    package let attempts: Int
    package let firstAttempt: Moment?
    /// Nil while another event of its conversation goes first, and when it is done.
    package let nextAttempt: Moment?
    /// Of HTTP; nil where no answer came.
    package let lastStatus: Int?
    package let lastError: String?
    package let finished: Moment?
}

/// What came of one attempt.
package enum WebhookOutcome: Sendable, Equatable {
    case delivered(status: Int)
    /// Another attempt at `retry`; nil: none, it is dead.
    case failed(status: Int?, error: String, retry: Moment?)
    /// The endpoint says that it will never take anything again (410): it is paused, and the event waits.
    case gone(status: Int)
}

/// What is remembered of an endpoint.
package struct WebhookEndpointState: Sendable, Equatable {
    package let name: String
    /// Events up to this one were looked at.
    package let cursor: Int64
    package let began: Moment
    package let removed: Moment?
    package let paused: Moment?
    package let pauseReason: String?
    /// When the first attempt failed after which none has succeeded.
    package let failingSince: Moment?
    package let lastSuccess: Moment?
    package let waiting: Int
    package let dead: Int
    package let oldestWaiting: Moment?
}

/// Which deliveries are to be made again.
package enum WebhookReplay: Sendable, Equatable {
    /// One, by its event's id.
    case event(String)
    case dead
    /// Everything that happened since then, also what was delivered and what happened before the endpoint was there.
    case since(Moment)
}

/// An event that an endpoint may want.
package struct PassedEvent: Sendable, Equatable {
    package let number: Int64
    package let kind: String
    package let campaign: String?
}
