import GRDB
package import Mail

/// A token as lists show it; the token itself is known to its owner only.
package struct AccountToken: Sendable, Equatable {
    package var id: String
    package var account: String
    package var name: String
    package var role: String
    package var campaigns: Set<String>?
    package var created: Moment
    package var expires: Moment?
    /// To a minute.
    package var lastUsed: Moment?
    package var revoked: Moment?

    package init(
        id: String, account: String, name: String, role: String, campaigns: Set<String>?, created: Moment,
        expires: Moment?
    ) {
        (self.id, self.account, self.name, self.role) = (id, account, name, role)
        (self.campaigns, self.created, self.expires) = (campaigns, created, expires)
    }
}

/// Somebody's way in that was found by its hash, and whose it is.
package struct Admission: Sendable, Equatable {
    /// Of the row.
    package var id: Int64
    package var account: Account
    /// Of the token, or of the session.
    package var publicID: String
    /// The token's name, role and campaigns; of a session nothing, and the account's.
    package var name: String
    package var role: String
    package var campaigns: Set<String>?
    package var created: Moment
    package var expires: Moment?
    package var lastUsed: Moment?
    /// Of a session: when its cookie was changed, and whether it was found by the cookie's former value.
    package var renewed: Moment?
    package var isFormer = false
}

extension Store {
    // MARK: Tokens

    /// - Parameters:
    ///   - token: `name` must be new among the account's tokens that are not revoked.
    ///   - hash: SHA-256 of the token.
    package func addToken(_ token: AccountToken, hash: [UInt8]) async throws(StoreFailure) -> Result<
        Void, AccountRefusal
    > {
        try await write { db, _ in
            // One that is gone gives its name back.
            try db.step(
                """
                DELETE FROM access_token WHERE name = ?1 AND account = (SELECT id FROM account WHERE name = ?2)
                AND (revoked IS NOT NULL OR expires <= ?3)
                """
            ) {
                $0.text(token.name)
                $0.text(token.account)
                $0.moment(token.created)
            }
            try db.step(
                """
                INSERT INTO access_token (public_id, account, name, hash, role, campaigns, created, expires)
                SELECT ?, id, ?, ?, ?, ?, ?, ? FROM account WHERE name = ? AND disabled IS NULL ON CONFLICT DO NOTHING
                """
            ) {
                $0.text(token.id)
                $0.text(token.name)
                $0.blob(hash)
                $0.text(token.role)
                $0.text(joined(token.campaigns))
                $0.moment(token.created)
                $0.integer(token.expires?.microseconds)
                $0.text(token.account)
            }
            if db.changed == 1 {
                try db.event(.tokenIssued, at: token.created, nil, detail: token.account)
                return .success(())
            }
            let exists = try db.first("SELECT 1 FROM account WHERE name = ? AND disabled IS NULL") {
                $0.text(token.account)
            } row: {
                $0.int(0)
            }
            return .failure(exists == nil ? .notFound : .nameTaken)
        }
    }

    /// - Parameter account: nil for everybody's.
    package func tokens(of account: String?) async throws(StoreFailure) -> [AccountToken] {
        try await read { db in
            var tokens: [AccountToken] = []
            try db.each(
                """
                SELECT t.public_id, a.name, t.name, t.role, t.campaigns, t.created, t.expires, t.last_used, t.revoked
                FROM access_token t JOIN account a ON a.id = t.account WHERE ?1 IS NULL OR a.name = ?1
                ORDER BY a.name, t.id
                """
            ) {
                $0.text(account)
            } row: { row in
                var token = AccountToken(
                    id: row.text(0), account: row.text(1), name: row.text(2), role: row.text(3),
                    campaigns: row.campaigns(4), created: Moment(microseconds: row.integer(5)),
                    expires: row.moment(6))
                (token.lastUsed, token.revoked) = (row.moment(7), row.moment(8))
                tokens.append(token)
                return true
            }
            return tokens
        }
    }

    /// - Parameter account: whose it must be; nil: anybody's.
    /// - Returns: false if there is none that is good.
    package func revokeToken(_ id: String, of account: String?, at now: Moment) async throws(StoreFailure)
        -> Bool
    {
        try await write { db, _ in
            try db.step(
                """
                UPDATE access_token SET revoked = ?1 WHERE public_id = ?2 AND revoked IS NULL
                AND (?3 IS NULL OR account = (SELECT id FROM account WHERE name = ?3))
                """
            ) {
                $0.moment(now)
                $0.text(id)
                $0.text(account)
            }
            guard db.changed == 1 else { return false }
            try db.event(.tokenRevoked, at: now, nil, detail: id)
            return true
        }
    }

    /// A token that is neither revoked nor expired, of somebody who may come in.
    package func admission(tokenHash: [UInt8], at now: Moment) async throws(StoreFailure) -> Admission? {
        try await read { db in
            try db.first(
                """
                SELECT t.id, t.name, t.role, t.campaigns, t.created, t.expires, t.last_used, NULL, 0,
                    t.public_id, a.name, a.display_name, a.address, a.role, a.campaigns, a.created
                FROM access_token t JOIN account a ON a.id = t.account
                WHERE t.hash = ?1 AND t.revoked IS NULL AND (t.expires IS NULL OR t.expires > ?2) AND a.disabled IS NULL
                """
            ) {
                $0.blob(tokenHash)
                $0.moment(now)
            } row: {
                Admission($0)
            }
        }
    }

    package func tokenUsed(_ id: Int64, at now: Moment) async throws(StoreFailure) {
        try await write { db, _ in
            try db.step("UPDATE access_token SET last_used = ? WHERE id = ?") {
                $0.moment(now)
                $0.integer(id)
            }
        }
    }

    // MARK: Sessions

    /// - Parameters:
    ///   - publicID: what the session is known by where its secret must not be.
    ///   - hash: SHA-256 of what the cookie says.
    ///   - limit: sessions of one account at once; the oldest end.
    /// - Returns: false if the account may not come in any more.
    package func openSession(
        of account: String, publicID: String, hash: [UInt8], limit: Int, at now: Moment
    ) async throws(StoreFailure) -> Bool {
        try await write { db, _ in
            try db.step(
                """
                INSERT INTO access_session (public_id, account, hash, created, renewed, last_used)
                SELECT ?1, id, ?2, ?3, ?3, ?3 FROM account WHERE name = ?4 AND disabled IS NULL
                """
            ) {
                $0.text(publicID)
                $0.blob(hash)
                $0.moment(now)
                $0.text(account)
            }
            guard db.changed == 1 else { return false }
            try db.step(
                """
                DELETE FROM access_session WHERE id IN (SELECT id FROM access_session
                    WHERE account = (SELECT id FROM account WHERE name = ?) ORDER BY id DESC LIMIT -1 OFFSET ?)
                """
            ) {
                $0.text(account)
                $0.integer(limit)
            }
            try db.event(.loggedIn, at: now, nil, detail: account)
            return true
        }
    }

    /// A session by its cookie's hash, or by the former one if it was changed after `changedAfter`.
    ///
    /// - Parameters:
    ///   - usedAfter: when it must have been used last.
    ///   - createdAfter: when it must have begun.
    package func admission(
        sessionHash: [UInt8], usedAfter: Moment, createdAfter: Moment, changedAfter: Moment
    ) async throws(StoreFailure) -> Admission? {
        try await read { db in
            try db.first(
                """
                SELECT s.id, '', a.role, a.campaigns, s.created, NULL, s.last_used, s.renewed, s.hash <> ?1,
                    s.public_id, a.name, a.display_name, a.address, a.role, a.campaigns, a.created
                FROM access_session s JOIN account a ON a.id = s.account
                WHERE (s.hash = ?1 OR (s.former_hash = ?1 AND s.renewed > ?4))
                    AND s.last_used > ?2 AND s.created > ?3 AND a.disabled IS NULL
                """
            ) {
                $0.blob(sessionHash)
                $0.moment(usedAfter)
                $0.moment(createdAfter)
                $0.moment(changedAfter)
            } row: {
                Admission($0)
            }
        }
    }

    package func sessionUsed(_ id: Int64, at now: Moment) async throws(StoreFailure) {
        try await write { db, _ in
            try db.step("UPDATE access_session SET last_used = ? WHERE id = ?") {
                $0.moment(now)
                $0.integer(id)
            }
        }
    }

    /// Gives a session another cookie.
    ///
    /// - Returns: false if somebody else did so meanwhile.
    package func renewSession(_ id: Int64, from old: [UInt8], to new: [UInt8], at now: Moment)
        async throws(StoreFailure) -> Bool
    {
        try await write { db, _ in
            try db.step(
                """
                UPDATE access_session SET former_hash = hash, hash = ?2, renewed = ?3, last_used = ?3
                WHERE id = ?4 AND hash = ?1
                """
            ) {
                $0.blob(old)
                $0.blob(new)
                $0.moment(now)
                $0.integer(id)
            }
            return db.changed == 1
        }
    }

    package func endSession(hash: [UInt8]) async throws(StoreFailure) {
        try await write { db, _ in
            try db.step("DELETE FROM access_session WHERE hash = ?1 OR former_hash = ?1") { $0.blob(hash) }
        }
    }

    /// Removes what nobody can come in with any more.
    package func sweepSessions(usedBefore: Moment, createdBefore: Moment) async throws(StoreFailure) {
        try await write { db, _ in
            try db.step("DELETE FROM access_session WHERE last_used <= ? OR created <= ?") {
                $0.moment(usedBefore)
                $0.moment(createdBefore)
            }
        }
    }
}

extension Admission {
    fileprivate init(_ row: SteppedRow) {
        account = Account(
            name: row.text(10), displayName: row.text(11), address: row.text(12), role: row.text(13),
            campaigns: row.campaigns(14), created: Moment(microseconds: row.integer(15)))
        (id, name, role, campaigns) = (row.integer(0), row.text(1), row.text(2), row.campaigns(3))
        created = Moment(microseconds: row.integer(4))
        (expires, lastUsed, renewed) = (row.moment(5), row.moment(6), row.moment(7))
        (isFormer, publicID) = (row.int(8) == 1, row.text(9))
    }
}
