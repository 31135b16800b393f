import Foundation
package import Mail
import OpenSSL
package import Store

/// Octets of a password; longer ones are refused, not cut.
let longestPassword = 1024
/// Characters of a new password (NIST SP 800-63B allows no fewer than 8; ours need not be typed often).
package let shortestPassword = 10

/// Whether it can be an account's name: 1 to 64 of `a` to `z`, digits, `.`, `_` and `-`, the first a letter or digit.
package func isAccountName(_ name: String) -> Bool {
    guard (1...64).contains(name.utf8.count), let first = name.utf8.first else { return false }
    let isPlain = { (octet: UInt8) in (0x61...0x7A).contains(octet) || (0x30...0x39).contains(octet) }
    return isPlain(first) && name.utf8.allSatisfy { isPlain($0) || ".-_".utf8.contains($0) }
}

/// A password in the form that is compared (RFC 8265 §4.2: NFC), so that it does not matter which keyboard typed it.
func passwordOctets(_ password: String) -> [UInt8] {
    Array(password.precomposedStringWithCanonicalMapping.utf8)
}

/// A token that was just made.
package struct IssuedToken: Sendable, Equatable {
    /// Nobody can be shown it again.
    package var secret: String
    package var token: AccountToken
}

extension Doorkeeper {
    package func account(_ name: String) async throws(StoreFailure) -> Account? {
        try await store.account(name, at: now())
    }

    /// - Parameter password: nil: he comes in with tokens only.
    package func addAccount(_ account: Account, password: String?) async throws(StoreFailure) -> Result<
        Void, AccountRefusal
    > {
        if let problem = Doorkeeper.problem(account)
            ?? password.flatMap({ Doorkeeper.problem($0, of: account.name) })
        {
            return .failure(.invalid(problem))
        }
        return try await store.addAccount(
            account, password: password == nil ? nil : await hashed(password ?? ""))
    }

    package func changeAccount(_ name: String, _ change: AccountChange) async throws(StoreFailure) -> Result<
        Account, AccountRefusal
    > {
        if var account = try await store.account(name, at: now()) {
            account.displayName = change.displayName ?? account.displayName
            account.address = change.address ?? account.address
            account.role = change.role ?? account.role
            if let problem = Doorkeeper.problem(account) { return .failure(.invalid(problem)) }
        }
        return try await store.changeAccount(name, change, at: now())
    }

    /// Ends his sessions, and unless they are kept his tokens.
    ///
    /// - Parameter password: nil: none any more.
    package func setPassword(_ password: String?, of name: String, keepingTokens: Bool)
        async throws(StoreFailure)
        -> Result<Void, AccountRefusal>
    {
        if let problem = password.flatMap({ Doorkeeper.problem($0, of: name) }) {
            return .failure(.invalid(problem))
        }
        return try await store.setPassword(
            password == nil ? nil : await hashed(password ?? ""), of: name, keepingTokens: keepingTokens,
            at: now())
    }

    /// Makes a token that may do no more than its owner.
    ///
    /// - Parameters:
    ///   - role: nil: his.
    ///   - campaigns: nil: his.
    ///   - lifetime: nil: until it is revoked.
    package func issueToken(
        of account: String, name: String, role: Role?, campaigns: Set<String>?, lifetime: Duration?
    ) async throws(StoreFailure) -> Result<IssuedToken, AccountRefusal> {
        let now = now()
        guard let owner = try await store.account(account, at: now) else { return .failure(.notFound) }
        if owner.disabled != nil {
            return .failure(.invalid("“\(account)” is disabled; enable the account first"))
        }
        let most = Role(rawValue: owner.role) ?? .read
        if let role, role > most {
            return .failure(
                .invalid("“\(account)” has the role \(most.rawValue); a token cannot have \(role.rawValue)"))
        }
        let strange = campaigns?.subtracting(owner.campaigns ?? campaigns ?? []).sorted() ?? []
        guard strange.isEmpty else {
            return .failure(
                .invalid("“\(account)” does not have \(strange.joined(separator: ", ")); nor can a token"))
        }
        if let problem = Doorkeeper.problem(tokenName: name, campaigns, lifetime) {
            return .failure(.invalid(problem))
        }
        let secret = AccessToken.make()
        let token = AccountToken(
            id: PublicID.make(at: now, random: RandomBytes.make(PublicID.replyRandom)), account: account,
            name: name,
            role: (role ?? most).rawValue, campaigns: campaigns ?? owner.campaigns, created: now,
            expires: lifetime.map { now + $0 })
        switch try await store.addToken(token, hash: AccessToken.hash(secret)) {
        case .success: return .success(IssuedToken(secret: secret, token: token))
        case .failure(let refusal): return .failure(refusal)
        }
    }

    private func hashed(_ password: String) async -> String {
        let (octets, cost) = (passwordOctets(password), cost)
        return await desk.perform {
            PasswordHash.make(octets, salt: RandomBytes.make(PasswordHash.saltLength), cost: cost)
        }
    }

    // MARK: What cannot be taken, in words

    private static func problem(_ account: Account) -> String? {
        if !isAccountName(account.name) {
            return "a name is 1 to 64 of a to z, digits, “.”, “_” and “-”, such as maja or maja.berg"
        }
        if !(1...100).contains(account.displayName.count) || hasControls(account.displayName) {
            return "the display name must be 1 to 100 characters in one line"
        }
        if !account.address.isEmpty, Mailbox(account.address) == nil {
            return "the mail address must be one such as maja@example.com"
        }
        if Role(rawValue: account.role) == nil { return "the role must be read, agent or admin" }
        return problem(account.campaigns)
    }

    private static func problem(_ campaigns: Set<String>?) -> String? {
        guard let campaigns else { return nil }
        if campaigns.count > 1000
            || campaigns.contains(where: { $0.isEmpty || $0.utf8.count > 64 || $0.contains(" ") })
        {
            return "campaigns are named by their ids"
        }
        return nil
    }

    private static func problem(tokenName name: String, _ campaigns: Set<String>?, _ lifetime: Duration?)
        -> String?
    {
        if !(1...64).contains(name.utf8.count) || hasControls(name) {
            return "a token's name must be 1 to 64 octets in one line, such as helpdesk"
        }
        if let lifetime, lifetime <= .zero || lifetime > .seconds(10 * 366 * 86_400) {
            return "a token's life must be between a moment and ten years"
        }
        return problem(campaigns)
    }

    /// What is wrong with a new password; the password itself is in no message.
    private static func problem(_ password: String, of name: String) -> String? {
        if password.count < shortestPassword {
            return "a password needs \(shortestPassword) characters or more"
        }
        if password.utf8.count > longestPassword {
            return "a password can have \(longestPassword) octets at most"
        }
        if Set(password).count < 5 { return "a password needs five different characters or more" }
        if !name.isEmpty, password.lowercased() == name { return "the password must not be the name" }
        if hasControls(password) { return "a password cannot have control characters or line ends" }
        return nil
    }

    private static func hasControls(_ text: String) -> Bool {
        text.unicodeScalars.contains {
            $0.properties.generalCategory == .control || $0.value == 0x2028 || $0.value == 0x2029
        }
    }
}
