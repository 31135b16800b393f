import Mail
package import Access
package import Store

/// Somebody who may come in.
package struct AgentJSON: Codable, Sendable {
    package var name: String
    package var displayName: String
    package var address: String?
    package var role: String
    /// Null: all.
    package var campaigns: [String]?
    package var password: Bool
    package var tokens: Int
    package var sessions: Int
    package var created: String
    package var disabled: String?

    package init(_ account: Account) {
        (name, displayName, role) = (account.name, account.displayName, account.role)
        address = account.address.isEmpty ? nil : account.address
        campaigns = account.campaigns?.sorted()
        (password, tokens, sessions) = (account.hasPassword, account.tokens, account.sessions)
        (created, disabled) = (account.created.rfc3339, account.disabled?.rfc3339)
    }
}

/// A token as lists show it.
package struct AgentTokenJSON: Codable, Sendable {
    package var id: String
    package var agent: String
    package var name: String
    package var role: String
    package var campaigns: [String]?
    package var created: String
    package var expires: String?
    package var lastUsed: String?
    package var revoked: String?
    /// Only in the answer to making it.
    package var token: String?

    package init(_ token: AccountToken, secret: String? = nil) {
        (id, agent, name, role) = (token.id, token.account, token.name, token.role)
        campaigns = token.campaigns?.sorted()
        (created, expires) = (token.created.rfc3339, token.expires?.rfc3339)
        (lastUsed, revoked) = (token.lastUsed?.rfc3339, token.revoked?.rfc3339)
        self.token = secret
    }
}

/// Who is logged in.
package struct SessionJSON: Codable, Sendable {
    package var name: String
    package var displayName: String
    package var role: String
    package var campaigns: [String]?
    /// `session`, `token` or `socket`.
    package var way: String
    /// What `X-CSRF-Token` must say with every change; null without a session.
    package var csrfToken: String?
    package var expires: String?

    init(_ principal: Principal, session: AdmittedSession?) {
        (name, displayName, role) = (principal.name, principal.displayName, principal.role.rawValue)
        (campaigns, way) = (principal.campaigns?.sorted(), principal.way.rawValue)
        (csrfToken, expires) = (session?.requestToken, session?.ends.rfc3339)
    }
}

/// Bodies that these routes take.
package struct AddAgentRequest: Codable, Sendable {
    package var name: String
    package var displayName: String?
    package var address: String?
    package var role: String?
    package var campaigns: [String]?
    package var password: String?

    package init(
        name: String, displayName: String?, address: String?, role: String?, campaigns: [String]?,
        password: String?
    ) {
        (self.name, self.displayName, self.address) = (name, displayName, address)
        (self.role, self.campaigns, self.password) = (role, campaigns, password)
    }
}

package struct ChangeAgentRequest: Codable, Sendable {
    package var displayName: String?
    package var address: String?
    package var role: String?
    package var campaigns: [String]?
    package var allCampaigns: Bool?
    package var disabled: Bool?

    package init() {}
}

package struct PasswordRequest: Codable, Sendable {
    /// Of one's own.
    package var current: String?
    package var password: String
    package var keepTokens: Bool?

    package init(password: String, keepTokens: Bool) {
        (self.password, self.keepTokens) = (password, keepTokens)
    }
}

package struct TokenRequest: Codable, Sendable {
    package var name: String
    package var role: String?
    package var campaigns: [String]?
    /// Seconds; null: until it is revoked.
    package var lifetime: Int?

    package init(name: String, role: String?, campaigns: [String]?, lifetime: Int?) {
        (self.name, self.role, self.campaigns, self.lifetime) = (name, role, campaigns, lifetime)
    }
}

struct LoginRequest: Codable, Sendable {
    var name: String
    var password: String
}
