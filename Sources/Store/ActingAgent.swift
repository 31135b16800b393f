/// Who carries an operation out, and which campaigns he may know of.
package struct ActingAgent: Sendable, Equatable {
    /// The name that leases, assignments and events carry: an account's, or a token's.
    package var name: String
    /// Nil: all. A conversation of another campaign is “not found” for him.
    package var campaigns: Set<String>?

    package init(_ name: String, campaigns: Set<String>? = nil) {
        (self.name, self.campaigns) = (name, campaigns)
    }

    package func mayKnow(_ campaign: String) -> Bool { campaigns?.contains(campaign) ?? true }
}
