import CoreMetrics
import Wire

/// What this room counts; the names are explained in contrib/doc/metrics.md.
final class PickupMetrics: Sendable {
    private let sessions: [String: Counter]
    private let messages = Counter(label: "porchlight_pop3_messages_total")
    private let octets = Counter(label: "porchlight_pop3_octets_total")
    private let handedOver = Counter(label: "porchlight_pop3_deleted_total")
    private let cut = Counter(label: "porchlight_pop3_cut_sessions_total")

    init() {
        var sessions: [String: Counter] = [:]
        for door in PickupService.Kind.allCases {
            sessions[door.rawValue] = Counter(
                label: "porchlight_pop3_sessions_total", dimensions: [("door", door.rawValue)])
        }
        self.sessions = sessions
    }

    func sessionBegan(_ kind: PickupService.Kind) { sessions[kind.rawValue]?.increment() }
    func sessionCut() { cut.increment() }
    func deleted(_ count: Int) { handedOver.increment(by: count) }

    func messageSent(octets count: Int) {
        messages.increment()
        octets.increment(by: count)
    }

    /// By the word that the log has: `wrong`, `too-many`, `no-maildrop`, `in-use`, `store`, `ok`.
    func login(_ outcome: String) {
        Counter(label: "porchlight_pop3_logins_total", dimensions: [("outcome", outcome)]).increment()
    }
}
