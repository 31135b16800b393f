/// When a customer gets no marketing: `holds` of the settings.
package struct HoldPolicy: Sendable, Equatable {
    package enum Cause: String, Sendable, CaseIterable {
        /// He complains, writes again because nobody answered, reports damage, or speaks of lawyers.
        case complaints
        /// He waits for an answer, whatever he wrote.
        case open
        /// Nothing; holds are set by hand only.
        case off
    }
    package enum End: String, Sendable, CaseIterable {
        /// A person of ours wrote to him.
        case answered
        /// A person of ours says that it is dealt with.
        case resolved
    }

    package var cause = Cause.complaints
    package var end = End.resolved

    package init() {}

    /// Why a reply puts who wrote it on hold; nil if it does not.
    ///
    /// A forged complaint does no more than keep mailings from somebody, so nobody needs to be proven; but where it is
    /// shown that the sender is another, nothing is believed. Machines never complain.
    package func reason(_ judgement: Judgement, _ observations: Observations) -> HoldReason? {
        guard !judgement.lane.isMachine, judgement.standing != .failed else { return nil }
        return switch cause {
        case .off: nil
        case .complaints: observations.showsComplaint ? .complaint : nil
        case .open:
            observations.showsComplaint ? .complaint : judgement.lane.reopens ? .open : nil
        }
    }
}

/// Why somebody is on hold.
package enum HoldReason: String, Sendable, CaseIterable {
    case complaint, open
    /// An agent, or another system, says so.
    case hand
}

extension Observations {
    /// Whether a customer's words show anger, damage, lawyers, or that he wrote before.
    package var showsComplaint: Bool {
        let kinds = Set((intents ?? []).compactMap { IntentSign.Kind(rawValue: $0.kind) })
        return !kinds.isDisjoint(with: [.complaint, .repeated, .legal, .damage])
    }
}
