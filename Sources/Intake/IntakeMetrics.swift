import Acknowledge
import CoreMetrics
import NIOCore
import Store
import Synchronization
import Triage
import Wire

/// What this room counts; the names are explained in contrib/doc/metrics.md.
final class IntakeMetrics: Sendable {
    private let sessions: [String: Counter]
    private let messages: [String: Counter]
    private let octets = Counter(label: "porchlight_smtp_message_octets_total")
    private let keeping = Timer(label: "porchlight_smtp_keep_seconds")
    private let tlsFailures = Counter(label: "porchlight_tls_failures_total")

    init() {
        var (sessions, messages): ([String: Counter], [String: Counter]) = ([:], [:])
        for kind in [SMTPService.Kind.smtp, .smtps, .lmtp] {
            let door = ("door", kind.rawValue)
            sessions[kind.rawValue] = Counter(label: "porchlight_smtp_sessions_total", dimensions: [door])
            for tls in ["yes", "no"] {
                messages[kind.rawValue + tls] = Counter(
                    label: "porchlight_smtp_messages_total", dimensions: [door, ("tls", tls)])
            }
        }
        (self.sessions, self.messages) = (sessions, messages)
    }

    func sessionBegan(_ kind: SMTPService.Kind) { sessions[kind.rawValue]?.increment() }

    func messageKept(_ kind: SMTPService.Kind, isSecure: Bool, octets: Int) {
        messages[kind.rawValue + (isSecure ? "yes" : "no")]?.increment()
        self.octets.increment(by: octets)
    }

    func messageAnswered(since start: NIODeadline) {
        keeping.recordNanoseconds((NIODeadline.now() - start).nanoseconds)
    }

    func refused(_ reply: SMTPReply) {
        Counter(label: "porchlight_smtp_refusals_total", dimensions: [("answer", reply.logged)]).increment()
    }

    func handshakeDone(_ version: String) {
        Counter(label: "porchlight_tls_handshakes_total", dimensions: [("version", version)]).increment()
    }

    func tlsFailed() { tlsFailures.increment() }

    func kept(_ replies: [KeptReply]) {
        for reply in replies {
            let kind = Kind(
                campaign: reply.campaign, lane: reply.lane, rule: reply.decision.rule.name,
                send: reply.decision.send)
            counters(of: kind).increment()
        }
    }

    /// Replies that are counted together; there are as many as campaigns, lanes and rules, so that making their
    /// counters for each reply would cost more than counting.
    private struct Kind: Hashable {
        let campaign: String
        let lane: Lane
        let rule: String
        let send: Bool
    }
    private struct Counters {
        let replies: Counter
        let decisions: Counter
        func increment() {
            replies.increment()
            decisions.increment()
        }
    }
    private let kinds = Mutex<[Kind: Counters]>([:])

    private func counters(of kind: Kind) -> Counters {
        kinds.withLock { kinds in
            if let known = kinds[kind] { return known }
            let made = Counters(
                replies: Counter(
                    label: "porchlight_replies_total",
                    dimensions: [("campaign", kind.campaign), ("lane", kind.lane.rawValue)]),
                decisions: Counter(
                    label: "porchlight_acknowledgement_decisions_total",
                    dimensions: [("rule", kind.rule), ("outcome", kind.send ? "send" : "silent")]))
            kinds[kind] = made
            return made
        }
    }
}
