import CoreMetrics
import NIOCore

/// What the facts desk counts; the names are explained in contrib/doc/metrics.md.
struct FactsMetrics: Sendable {
    /// Where an answer came from.
    enum Origin: String, Sendable {
        case system, cache
        /// The same question was under way already.
        case flight
        /// Nobody was asked.
        case nobody
    }

    private let factory: any MetricsFactory
    private let latency: Timer
    private let breakers: Gauge

    init(_ factory: any MetricsFactory) {
        self.factory = factory
        latency = Timer(label: "porchlight_facts_seconds", factory: factory)
        breakers = Gauge(label: "porchlight_facts_breakers_open", factory: factory)
    }

    func joined() { count(.flight, "joined") }

    func answered(from origin: Origin, _ outcome: FactsOutcome) { count(origin, outcome.word) }

    func asked(_ outcome: FactsOutcome, took time: TimeAmount, openBreakers: Int) {
        count(.system, outcome.word)
        latency.recordNanoseconds(time.nanoseconds)
        breakers.record(openBreakers)
    }

    private func count(_ origin: Origin, _ outcome: String) {
        Counter(
            label: "porchlight_facts_questions_total",
            dimensions: [("from", origin.rawValue), ("outcome", outcome)], factory: factory
        ).increment()
    }
}

extension FactsOutcome {
    /// For labels of metrics.
    fileprivate var word: String {
        switch self {
        case .facts: "facts"
        case .none(.unknownCustomer): "unknown"
        case .none(.failed(let failure)): failure.word
        case .none(.refused): "status"
        case .none(.unreadable): "unreadable"
        case .none(.resting): "resting"
        case .none(.busy): "busy"
        }
    }
}

extension HTTPFailure {
    /// For labels of metrics.
    var word: String {
        switch self {
        case .unfit, .plaintext: "unfit"
        case .nameUnknown: "name"
        case .addressRefused: "address"
        case .notReached: "unreached"
        case .tls: "tls"
        case .tooLate: "late"
        case .redirected: "redirect"
        case .tooLarge: "large"
        case .garbled: "garbled"
        case .cut: "cut"
        case .busy: "busy"
        case .cancelled: "cancelled"
        }
    }
}
