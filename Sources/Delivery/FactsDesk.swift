package import Acknowledge
package import CoreMetrics
package import Logging
package import Mail
package import NIOCore
import Synchronization

/// What came of a question about a customer.
package enum FactsOutcome: Sendable, Equatable {
    case facts(CustomerFacts)
    case none(FactsAbsence)
}

/// Why there are no facts; the acknowledgement says the neutral text then.
package enum FactsAbsence: Sendable, Equatable {
    /// The system answered, and knows nothing of this customer or nothing that was declared.
    case unknownCustomer
    case failed(HTTPFailure)
    /// The system answered with this status.
    case refused(Int)
    /// The answer is no JSON object.
    case unreadable
    /// The system failed too often lately and is left alone.
    case resting
    /// Too many questions to this system are under way.
    case busy
}

/// Asks companies' systems what they know of a customer. Never throws, and answers within the source's time.
package final class FactsDesk: Sendable {
    private let requester: HTTPRequester
    private let now: @Sendable () -> NIODeadline
    private let clock: @Sendable () -> Moment
    private let log: Logger
    private let state = Mutex(State())
    private let metrics: FactsMetrics

    /// All that makes one answer differ from another.
    private struct Key: Hashable {
        let source: FactsSource
        let question: FactsQuestion
    }

    private struct State {
        var cache = FactsCache<Key, FactsOutcome>(limit: 1000)
        var flights: [Key: Task<FactsOutcome, Never>] = [:]
        var systems: [WebAddress: System] = [:]

        var openBreakers: Int { systems.values.count { $0.breaker.isOpen } }
    }

    private struct System {
        var breaker = CircuitBreaker()
        var underWay = 0
    }

    private enum Step {
        case known(FactsOutcome, from: FactsMetrics.Origin)
        case wait(Task<FactsOutcome, Never>)
    }

    /// Questions to one system at once: enough for a hundred answers a second of a system that takes 0.3 s.
    static let limitPerSystem = 32

    /// - Parameters:
    ///   - now: measures how long answers hold and breakers rest.
    ///   - clock: the time that is signed.
    package init(
        requester: HTTPRequester, log: Logger, metrics: any MetricsFactory = MetricsSystem.factory,
        now: @escaping @Sendable () -> NIODeadline = { .now() }, clock: @escaping @Sendable () -> Moment
    ) {
        (self.requester, self.log, self.now, self.clock) = (requester, log, now, clock)
        self.metrics = FactsMetrics(metrics)
    }

    /// The same question asked twice at once is one request. Ask only for proven senders: the answer is about
    /// whoever owns the address.
    package func facts(for question: FactsQuestion, source: FactsSource) async -> FactsOutcome {
        let key = Key(source: source, question: question)
        switch state.withLock({ step(key, &$0) }) {
        case .known(let outcome, let origin):
            metrics.answered(from: origin, outcome)
            return outcome
        case .wait(let flight):
            return await flight.value
        }
    }

    private func step(_ key: Key, _ state: inout State) -> Step {
        let now = now()
        if let known = state.cache.value(key, now: now) { return .known(known, from: .cache) }
        if let flight = state.flights[key] {
            metrics.joined()
            return .wait(flight)
        }
        var system = state.systems[key.source.address] ?? System()
        guard system.underWay < Self.limitPerSystem else { return .known(.none(.busy), from: .nobody) }
        let permission = system.breaker.permission(now: now)
        if case .rest = permission { return .known(.none(.resting), from: .nobody) }
        system.underWay += 1
        state.systems[key.source.address] = system
        // The limit is real time, whatever clock the cache runs on.
        let deadline = NIODeadline.now() + TimeAmount(key.source.timeout)
        // Not the asker's child: others may wait for it too, and must get it when the first one is
        // cancelled. It ends by itself, since its request has a deadline.
        let flight = Task { await self.fly(key, permission, deadline) }
        state.flights[key] = flight
        return .wait(flight)
    }

    private func fly(
        _ key: Key, _ permission: CircuitBreaker.Permission, _ deadline: NIODeadline
    ) async -> FactsOutcome {
        let start = now()
        let outcome = await ask(key, deadline)
        let end = now()
        let (change, open): (Bool?, Int) = state.withLock { state in
            state.flights[key] = nil
            guard var system = state.systems[key.source.address] else {
                preconditionFailure("a system that is being asked is forgotten")
            }
            let wasOpen = system.breaker.isOpen
            system.underWay -= 1
            system.breaker.ended(outcome.health, permission, now: end)
            let isIdle = system.underWay == 0 && system.breaker == CircuitBreaker()
            state.systems[key.source.address] = isIdle ? nil : system
            if outcome.holds, key.source.cacheTime > .zero {
                let until = end + TimeAmount(key.source.cacheTime)
                state.cache.keep(outcome, for: key, until: until)
            }
            return (wasOpen == system.breaker.isOpen ? nil : system.breaker.isOpen, state.openBreakers)
        }
        metrics.asked(outcome, took: end - start, openBreakers: open)
        report(outcome, change, key)
        return outcome
    }

    private func ask(_ key: Key, _ deadline: NIODeadline) async -> FactsOutcome {
        let request = SignedRequest(
            Asked(key.question), id: SignedRequest.makeID(), at: clock(), secrets: key.source.secrets)
        let call = HTTPCall(
            "POST", key.source.address, headers: request.headers, body: request.body,
            allowsPrivate: key.source.allowsPrivate, trust: key.source.trust)
        switch await requester.request(call, deadline: deadline) {
        case .failure(let failure): return .none(failure == .busy ? .busy : .failed(failure))
        case .success(let answer): return FactsDesk.outcome(answer, key, log)
        }
    }

    private static func outcome(_ answer: HTTPAnswer, _ key: Key, _ log: Logger) -> FactsOutcome {
        if [204, 404].contains(answer.status) { return .none(.unknownCustomer) }
        guard answer.status == 200 else { return .none(.refused(answer.status)) }
        guard let reading = CustomerFacts.read(answer.body, fields: key.source.fields) else {
            return .none(.unreadable)
        }
        if !reading.notes.isEmpty {
            log.debug(
                "facts left out",
                metadata: [
                    "campaign": "\(key.question.campaign)",
                    "notes": "\(reading.notes.joined(separator: "; "))",
                ])
        }
        return reading.facts.isEmpty ? .none(.unknownCustomer) : .facts(reading.facts)
    }

    /// The log names the system and the campaign, and never the customer.
    private func report(_ outcome: FactsOutcome, _ breakerIsOpen: Bool?, _ key: Key) {
        let metadata: Logger.Metadata = [
            "system": "\(key.source.address.server)", "campaign": "\(key.question.campaign)",
        ]
        if case .none(let absence) = outcome, outcome.health == .failed {
            log.info("no facts", metadata: metadata.merging(["reason": "\(absence)"]) { $1 })
        }
        switch breakerIsOpen {
        case true?:
            log.warning("the system that knows customers is left alone for a while", metadata: metadata)
        case false?: log.notice("the system that knows customers answers again", metadata: metadata)
        case nil: break
        }
    }
}

/// The question as JSON.
private struct Asked: Encodable {
    let campaign: String
    let address: String
    let token: String?
    let orderNumbers: [String]

    init(_ question: FactsQuestion) {
        (campaign, address, token) = (question.campaign, question.address, question.token)
        orderNumbers = question.orderNumbers
    }

    enum CodingKeys: String, CodingKey {
        case campaign, address, token
        case orderNumbers = "order_numbers"
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(campaign, forKey: .campaign)
        try container.encode(address, forKey: .address)
        try container.encode(token, forKey: .token)
        try container.encode(orderNumbers, forKey: .orderNumbers)
    }
}

extension FactsOutcome {
    /// What it says about the system.
    var health: CircuitBreaker.Outcome {
        switch self {
        case .facts, .none(.unknownCustomer): .answered
        case .none(.failed(.cancelled)), .none(.busy), .none(.resting): .unknown
        case .none(.failed), .none(.refused), .none(.unreadable): .failed
        }
    }

    /// Whether the next question would get the same answer.
    var holds: Bool { health == .answered }
}

extension FactsAbsence: CustomStringConvertible {
    package var description: String {
        switch self {
        case .unknownCustomer: "the system knows nothing of this customer"
        case .failed(let failure): failure.description
        case .refused(let status): "the system answered \(status)"
        case .unreadable: "the system’s answer is no JSON object"
        case .resting: "the system failed too often lately and is left alone for a while"
        case .busy: "too many questions to the system are under way"
        }
    }
}
