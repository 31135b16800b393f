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
    /// The account's name, also where he came in with a token.
    package var name: String
    /// What customers may read as the sender's name; empty for who came over the socket and has no account: the team's is
    /// read then.
    package var displayName: String
    package var role: Role
    /// Nil: all campaigns.
    package var campaigns: Set<String>?
    /// Of the token that he came in with: its name, and its public id.
    package var token: String?
    package var tokenID: String?

    package init(
        way: Way, name: String, displayName: String, role: Role, campaigns: Set<String>? = nil
    ) {
        (self.way, self.name, self.displayName) = (way, name, displayName)
        (self.role, self.campaigns) = (role, campaigns)
    }

    package var acting: ActingAgent { ActingAgent(name, campaigns: campaigns) }

    /// What is in both; nil is all.
    static func common(_ a: Set<String>?, _ b: Set<String>?) -> Set<String>? {
        guard let a else { return b }
        return b.map { a.intersection($0) } ?? a
    }
}
