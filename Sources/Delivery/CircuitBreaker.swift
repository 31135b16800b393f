package import NIOCore

/// Stops asking a system that does not answer, and tries again now and then.
///
/// It knows outcomes and times, and nothing of requests. Whoever asks says how it ended, once, with the
/// permission that it got.
package struct CircuitBreaker: Sendable, Equatable {
    package enum Permission: Sendable, Equatable {
        case ask
        /// The one request that finds out whether the system is back.
        case probe
        /// Not before this time.
        case rest(until: NIODeadline)
    }

    package enum Outcome: Sendable, Equatable {
        case answered
        /// No answer in time, or none that is of use.
        case failed
        /// Nothing was learned: the request was given up on our side.
        case unknown
    }

    private enum State: Equatable {
        /// Requests are made; so many failed in a row. Next: open.
        case closed(failures: Int)
        /// No requests. Next: probing, when the time has come.
        case open(until: NIODeadline, wait: TimeAmount)
        /// One request is under way since then. Next: closed, open.
        case probing(since: NIODeadline, wait: TimeAmount)
    }

    /// Failures in a row that open it.
    package static let limit = 5
    package static let firstWait = TimeAmount.seconds(30)
    package static let longestWait = TimeAmount.minutes(5)
    /// A probe that nobody told the end of counts as lost.
    static let probeLimit = TimeAmount.seconds(30)

    private var state = State.closed(failures: 0)

    package init() {}

    package var isOpen: Bool {
        if case .closed = state { false } else { true }
    }

    package mutating func permission(now: NIODeadline) -> Permission {
        switch state {
        case .closed: return .ask
        case .open(let until, let wait):
            guard now >= until else { return .rest(until: until) }
            state = .probing(since: now, wait: wait)
            return .probe
        case .probing(let since, let wait):
            guard now >= since + Self.probeLimit else { return .rest(until: since + Self.probeLimit) }
            state = .probing(since: now, wait: wait)
            return .probe
        }
    }

    /// A request that was allowed before it opened changes nothing when it fails late; an answer always
    /// closes it.
    package mutating func ended(_ outcome: Outcome, _ permission: Permission, now: NIODeadline) {
        switch (outcome, state) {
        case (.answered, _): state = .closed(failures: 0)
        case (.failed, .closed(let failures)):
            state =
                failures + 1 < Self.limit
                ? .closed(failures: failures + 1) : .open(until: now + Self.firstWait, wait: Self.firstWait)
        case (.failed, .probing(_, let wait)) where permission == .probe:
            let longer = min(wait * 2, Self.longestWait)
            state = .open(until: now + longer, wait: longer)
        case (.unknown, .probing(_, let wait)) where permission == .probe:
            state = .open(until: now, wait: wait)
        case (.failed, _), (.unknown, _): break
        }
    }
}
