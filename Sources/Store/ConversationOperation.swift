package import Mail
package import Triage

/// What can be done with one conversation: the same for every door. Names of cases are those of the API and the command
/// line.
package enum ConversationOperation: Sendable, Equatable {
    /// Takes it; with `takeOver` also from who has it, which is an event that he sees.
    case claim(lease: Duration, takeOver: Bool)
    case extend(lease: Duration)
    case release
    /// Nil: to nobody.
    case assign(to: String?)
    case note(String)
    case label(add: [String], remove: [String])
    /// Nil: wake it now.
    case snooze(until: Moment?)
    /// The customer got an answer by another way than this gateway.
    case answered
    /// `answered`: and so he did now.
    case resolve(answered: Bool)
    case reopen
    /// To a system whose answers we may not see; `to` says which, in a word.
    case handOver(to: String)
    /// Its messages become those of the other; it stays as a pointer.
    case merge(into: String)
    /// These messages (public ids of replies) become a conversation of their own.
    case split(replies: [String])
    case move(campaign: String)
    /// "This is a person", or a machine after all.
    case correctLane(Lane)
    case correctSender(NamedMailbox)
    /// Takes back an operation by the id of its event, where that can be; nil: the last that was not taken back.
    case undo(event: String?)
    /// A client has read it and left it.
    case seen

    /// As the API, the command line and the events say it.
    package var name: String {
        switch self {
        case .claim: "claim"
        case .extend: "extend"
        case .release: "release"
        case .assign: "assign"
        case .note: "note"
        case .label: "label"
        case .snooze: "snooze"
        case .answered: "answered"
        case .resolve: "resolve"
        case .reopen: "reopen"
        case .handOver: "hand-over"
        case .merge: "merge"
        case .split: "split"
        case .move: "move"
        case .correctLane: "lane"
        case .correctSender: "sender"
        case .undo: "undo"
        case .seen: "seen"
        }
    }
}

/// What an operation came to.
package struct OperationOutcome: Codable, Sendable, Equatable {
    /// The conversation to look at now: the same, of `split` the new one, of `merge` the other.
    package var conversation: String
    /// After it; see `ConversationSummary.version`.
    package var version: Int
    /// What `undo` takes; nil where it cannot be undone.
    package var event: String?
    /// What the agent should see, in whole sentences: “it was taken over from Tom, who had it until 14:05”.
    package var warnings: [String] = []

    package init(conversation: String, version: Int, event: String? = nil, warnings: [String] = []) {
        (self.conversation, self.version) = (conversation, version)
        (self.event, self.warnings) = (event, warnings)
    }
}
