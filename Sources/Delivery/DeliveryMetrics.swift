import CoreMetrics
import Mail
import Store

/// What this room counts; the names are explained in contrib/doc/metrics.md.
struct DeliveryMetrics: Sendable {
    private let sent = DeliveryMetrics.attempts("sent")
    private let deferred = DeliveryMetrics.attempts("deferred")
    private let failed = DeliveryMetrics.attempts("failed")
    private let ambiguous = DeliveryMetrics.attempts("ambiguous")
    private let delay = Timer(label: "porchlight_acknowledgement_delay_seconds")

    private static func attempts(_ outcome: String) -> Counter {
        Counter(label: "porchlight_outbox_attempts_total", dimensions: [("outcome", outcome)])
    }

    func attempted(_ outcome: DeliveryOutcome) {
        switch outcome {
        case .sent: sent.increment()
        case .deferred: deferred.increment()
        case .failed: failed.increment()
        case .ambiguous: ambiguous.increment()
        }
    }

    func acknowledged(after duration: Duration) {
        let (seconds, attoseconds) = duration.components
        delay.recordNanoseconds(seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
    }
}
