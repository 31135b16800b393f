package import Store

/// What somebody may do; each may do what those before it may.
package enum Role: String, Sendable, CaseIterable, Comparable {
    /// See everything of his campaigns, change nothing.
    case read
    /// Work the queue.
    case agent
    /// Agents, tokens, erasing, webhooks, outbox.
    case admin

    package static func < (a: Role, b: Role) -> Bool {
        (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
    }
}

/// Who was let in, and what he may do.
package struct Principal: Sendable, Equatable {
    /// How he came in.
    package enum Way: String, Sendable {
        /// Over the Unix-domain socket: an admin of the machine.
        case socket
        case token, session, password
    }

    package var way: Way
    /// The account's name, or the token's where it is nobody's.
    package var name: String
    /// What customers may read as the sender's name.
    package var displayName: String
    package var role: Role
    /// Nil: all campaigns.
    package var campaigns: Set<String>?

    package init(
        way: Way, name: String, displayName: String, role: Role, campaigns: Set<String>? = nil
    ) {
        (self.way, self.name, self.displayName) = (way, name, displayName)
        (self.role, self.campaigns) = (role, campaigns)
    }

    package var acting: ActingAgent { ActingAgent(name, campaigns: campaigns) }
}
