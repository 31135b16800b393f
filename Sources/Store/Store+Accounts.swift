import GRDB
package import Mail

/// Somebody who may come in.
package struct Account: Sendable, Equatable {
    package var name: String
    package var displayName: String
    /// Empty if it is not known.
    package var address: String
    /// `read`, `agent` or `admin`.
    package var role: String
    /// Nil: all.
    package var campaigns: Set<String>?
    /// Whether he can log in with a password.
    package var hasPassword = false
    package var created: Moment
    package var disabled: Moment?
    /// Good tokens and open sessions.
    package var tokens = 0
    package var sessions = 0

    package init(
        name: String, displayName: String, address: String, role: String, campaigns: Set<String>?,
        created: Moment
    ) {
        (self.name, self.displayName, self.address, self.role) = (name, displayName, address, role)
        (self.campaigns, self.created) = (campaigns, created)
    }
}

/// What is to be different of an account; nil: as it was.
package struct AccountChange: Sendable, Equatable {
    package var displayName: String?
    package var address: String?
    package var role: String?
    /// `.some(nil)`: all.
    package var campaigns: Set<String>??
    package var isDisabled: Bool?

    package init() {}
}

/// Why an account was not made or changed.
package enum AccountRefusal: Error, Sendable, Equatable {
    case notFound
    /// There is one with this name.
    case nameTaken
    /// In words for who gave it.
    case invalid(String)
}

extension Store {
    /// - Parameter password: as it is stored.
    package func addAccount(_ account: Account, password: String?) async throws(StoreFailure) -> Result<
        Void, AccountRefusal
    > {
        try await write { db, _ in
            try db.step(
                """
                INSERT INTO account (name, display_name, address, role, campaigns, password, created)
                VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """
            ) {
                $0.text(account.name)
                $0.text(account.displayName)
                $0.text(account.address)
                $0.text(account.role)
                $0.text(joined(account.campaigns))
                $0.text(password)
                $0.moment(account.created)
            }
            guard db.changed == 1 else { return .failure(.nameTaken) }
            try db.event(.accountAdded, at: account.created, nil, detail: account.name)
            return .success(())
        }
    }

    /// All of them by name.
    package func accounts(at now: Moment) async throws(StoreFailure) -> [Account] {
        try await read { db in try db.accounts(name: nil, at: now) }
    }

    package func account(_ name: String, at now: Moment) async throws(StoreFailure) -> Account? {
        try await read { db in try db.accounts(name: name, at: now).first }
    }

    /// Whether anybody has an account; on the machine itself people can work without.
    package func hasAccounts() async throws(StoreFailure) -> Bool {
        try await read { db in
            try db.first("SELECT 1 FROM account LIMIT 1", { _ in }, row: { _ in true }) ?? false
        }
    }

    /// The stored password of one who may come in; nil otherwise.
    package func passwordHash(of name: String) async throws(StoreFailure) -> String? {
        try await read { db in
            try db.first("SELECT password FROM account WHERE name = ? AND disabled IS NULL") {
                $0.text(name)
            } row: {
                $0.isNull(0) ? nil : $0.text(0)
            } ?? nil
        }
    }

    /// Ends all sessions with it, and all tokens where he may do less than before.
    package func changeAccount(_ name: String, _ change: AccountChange, at now: Moment)
        async throws(StoreFailure) -> Result<Account, AccountRefusal>
    {
        try await write { db, _ in
            guard let old = try db.accounts(name: name, at: now).first else { return .failure(.notFound) }
            var new = old
            if let text = change.displayName { new.displayName = text }
            if let text = change.address { new.address = text }
            if let role = change.role { new.role = role }
            if let campaigns = change.campaigns { new.campaigns = campaigns }
            if let isDisabled = change.isDisabled { new.disabled = isDisabled ? old.disabled ?? now : nil }
            try db.step(
                """
                UPDATE account SET display_name = ?, address = ?, role = ?, campaigns = ?, disabled = ? WHERE name = ?
                """
            ) {
                $0.text(new.displayName)
                $0.text(new.address)
                $0.text(new.role)
                $0.text(joined(new.campaigns))
                $0.integer(new.disabled?.microseconds)
                $0.text(name)
            }
            if new.role != old.role || new.campaigns != old.campaigns || new.disabled != old.disabled {
                try db.endSessions(of: name)
            }
            if mayLess(new, than: old) { try db.revokeTokens(of: name, at: now) }
            try db.event(.accountChanged, at: now, nil, detail: name)
            guard let stored = try db.accounts(name: name, at: now).first else { return .failure(.notFound) }
            return .success(stored)
        }
    }

    /// Ends all sessions with it.
    ///
    /// - Parameters:
    ///   - password: as it is stored; nil: none any more.
    ///   - keepingTokens: false: they end too.
    package func setPassword(_ password: String?, of name: String, keepingTokens: Bool, at now: Moment)
        async throws(StoreFailure) -> Result<Void, AccountRefusal>
    {
        try await write { db, _ in
            try db.step("UPDATE account SET password = ? WHERE name = ?") {
                $0.text(password)
                $0.text(name)
            }
            guard db.changed == 1 else { return .failure(.notFound) }
            try db.endSessions(of: name)
            if !keepingTokens { try db.revokeTokens(of: name, at: now) }
            try db.event(.accountChanged, at: now, nil, detail: name)
            return .success(())
        }
    }

    /// Replaces a stored password by the same one with other parameters; ends nothing.
    package func restorePassword(_ password: String, of name: String, insteadOf old: String)
        async throws(StoreFailure)
    {
        try await write { db, _ in
            try db.step("UPDATE account SET password = ? WHERE name = ? AND password = ?") {
                $0.text(password)
                $0.text(name)
                $0.text(old)
            }
        }
    }

    /// With its tokens and sessions.
    package func removeAccount(_ name: String, at now: Moment) async throws(StoreFailure) -> Bool {
        try await write { db, _ in
            try db.endSessions(of: name)
            try db.step(
                "DELETE FROM access_token WHERE account = (SELECT id FROM account WHERE name = ?)"
            ) { $0.text(name) }
            try db.step("DELETE FROM account WHERE name = ?") { $0.text(name) }
            guard db.changed == 1 else { return false }
            try db.event(.accountRemoved, at: now, nil, detail: name)
            return true
        }
    }

    /// Says in the events what strangers at the doors did.
    ///
    /// - Parameter account: whose door it was; empty: nobody's.
    package func recordGuesses(_ kind: EventKind, _ count: Int, account: String, at now: Moment)
        async throws(StoreFailure)
    {
        try await write { db, _ in
            try db.event(kind, at: now, nil, detail: account.isEmpty ? "\(count)" : "\(count) \(account)")
        }
    }
}

/// Whether somebody lost a right.
private func mayLess(_ new: Account, than old: Account) -> Bool {
    let ranks = ["read", "agent", "admin"]
    if new.disabled != nil { return true }
    if ranks.firstIndex(of: new.role) ?? 0 < ranks.firstIndex(of: old.role) ?? 0 { return true }
    guard let campaigns = new.campaigns else { return false }
    return old.campaigns.map { !$0.isSubset(of: campaigns) } ?? true
}

/// Ids as a column has them.
func joined(_ campaigns: Set<String>?) -> String? { campaigns.map { $0.sorted().joined(separator: " ") } }

extension SteppedRow {
    /// The reverse of `joined`.
    func campaigns(_ column: Int32) -> Set<String>? {
        isNull(column) ? nil : Set(text(column).split(separator: " ").map(String.init))
    }
}

extension Database {
    fileprivate func accounts(name: String?, at now: Moment) throws -> [Account] {
        var accounts: [Account] = []
        try each(
            """
            SELECT name, display_name, address, role, campaigns, password IS NOT NULL, created, disabled,
                (SELECT count(*) FROM access_token t WHERE t.account = a.id AND revoked IS NULL
                    AND (expires IS NULL OR expires > ?1)),
                (SELECT count(*) FROM access_session s WHERE s.account = a.id)
            FROM account a WHERE ?2 IS NULL OR name = ?2 ORDER BY name
            """
        ) {
            $0.moment(now)
            $0.text(name)
        } row: { row in
            var account = Account(
                name: row.text(0), displayName: row.text(1), address: row.text(2), role: row.text(3),
                campaigns: row.campaigns(4), created: Moment(microseconds: row.integer(6)))
            account.hasPassword = row.int(5) == 1
            account.disabled = row.moment(7)
            (account.tokens, account.sessions) = (row.int(8), row.int(9))
            accounts.append(account)
            return true
        }
        return accounts
    }

    func endSessions(of name: String) throws {
        try step("DELETE FROM access_session WHERE account = (SELECT id FROM account WHERE name = ?)") {
            $0.text(name)
        }
    }

    func revokeTokens(of name: String, at now: Moment) throws {
        try step(
            """
            UPDATE access_token SET revoked = ?
            WHERE revoked IS NULL AND account = (SELECT id FROM account WHERE name = ?)
            """
        ) {
            $0.moment(now)
            $0.text(name)
        }
        if changed > 0 { try event(.tokenRevoked, at: now, nil, detail: name) }
    }
}
