import Config
package import Mail
package import Store

/// When an event that was not taken is sent again.
package enum WebhookSchedule {
    /// Between the attempts; the last one is repeated until it is time to give up.
    static let waits: [Duration] = [
        .seconds(5), .seconds(30), .seconds(120), .seconds(600), .seconds(1800), .seconds(3600),
        .seconds(3 * 3600),
        .seconds(6 * 3600), .seconds(12 * 3600), .seconds(24 * 3600),
    ]
    /// How far a wait is lengthened or shortened by chance, so that a receiver that comes back is not met by all at once.
    static let jitter = 0.2
    /// The longest time that a receiver can ask us to stay away for.
    static let longestAbsence = Duration.seconds(24 * 3600)

    /// The next attempt; nil if this was the last one. The last one falls on the time at which it is given up.
    ///
    /// - Parameters:
    ///   - attempts: before this one.
    ///   - chance: from -1 to 1.
    ///   - absence: what the receiver asked for.
    package static func retry(
        attempts: Int, first: Moment?, giveUp: Duration, chance: Double, absence: Duration?, at now: Moment
    ) -> Moment? {
        let end = (first ?? now) + giveUp
        guard now < end else { return nil }
        let wait = waits[min(max(0, attempts), waits.count - 1)] * (1 + jitter * max(-1, min(1, chance)))
        return min(end, now + max(wait, min(absence ?? .zero, longestAbsence)))
    }

    /// `Retry-After` (RFC 9110 §10.2.3): seconds, or a date. Nil for what is neither, and for what is past.
    package static func absence(_ field: String?, at now: Moment) -> Duration? {
        guard let text = field?.trimmed, !text.isEmpty else { return nil }
        if text.utf8.allSatisfy(\.isDigit) {
            guard text.utf8.count <= 9, let seconds = Int64(text) else { return longestAbsence }
            return seconds > 0 ? min(.seconds(seconds), longestAbsence) : nil
        }
        guard let time = Moment(mailDate: text), time > now else { return nil }
        return min(time - now, longestAbsence)
    }
}

/// How an attempt ended, as far as it matters for the ones after it.
struct WebhookVerdict: Equatable {
    enum Kind: String, Equatable {
        case delivered
        /// The receiver works, and does not want this event.
        case refused
        /// It does not work, or has too much to do.
        case failed
        case gone
        /// Given up on our side; nothing was learned.
        case cancelled
        /// Nothing was sent: the event is of a person who was erased.
        case erased
    }
    var kind: Kind
    var status: Int?
    var error = ""
    /// How long it wants to be left alone.
    var absence: Duration?

    static let erased = WebhookVerdict(kind: .erased, error: "the event was erased")

    private init(kind: Kind, error: String) { (self.kind, self.error) = (kind, error) }

    init(_ result: Result<HTTPAnswer, HTTPFailure>, at now: Moment) {
        switch result {
        case .success(let answer) where answer.isGood: (kind, status) = (.delivered, answer.status)
        case .success(let answer):
            status = answer.status
            error = "answered \(answer.status)"
            absence = WebhookSchedule.absence(answer.retryAfter, at: now)
            kind =
                switch answer.status {
                case 410: .gone
                case 408, 425, 429, 500...: .failed
                default: .refused
                }
        case .failure(.cancelled): kind = .cancelled
        case .failure(.redirected(let code)):
            (kind, status) = (.failed, code)
            error = HTTPFailure.redirected(code).description
        case .failure(let failure): (kind, error) = (.failed, failure.description)
        }
    }
}
