import GRDB
package import Mail
package import Triage

/// How far a wish for no more mail has come.
package enum UnsubscribeState: String, Sendable, Equatable {
    case requested
    /// The system that sends the mailings has taken it: only then may it be called done.
    case confirmed
}

/// By what the system that sends the mailings took a wish.
package enum UnsubscribeConfirmation: String, Sendable, CaseIterable {
    /// It answered a one-click request (RFC 8058).
    case post
    case webhook
    /// Somebody says that a list of ours was read into it.
    case csv
    case person
}

/// Somebody wants no more mail of a campaign.
package struct Unsubscription: Sendable, Equatable {
    /// Of the row, for paging and for what is recorded of it; never shown.
    package let id: Int64
    /// What others know it by; another one when it is said again after it was confirmed. Made as a reply's id is.
    package let publicID: String
    package let campaign: String
    /// Empty where only the copy is known: a report names no more, or the sender is not proven and only the token of the
    /// mailing is.
    package let address: String
    package let mailing: String?
    /// Whose copy of the mailing it was.
    package let mailingRecipient: String?
    /// How it was said: `address`, `text` or `complaint`.
    package let wish: String
    /// The public id of the latest reply that says it; empty where that was removed.
    package let reply: String
    /// The best standing of those who said it since it was last confirmed; of a report, that of who reports. What only
    /// comes with `failed` or `unproven`, and without a token, is for people to judge, and never passed on by itself.
    package let standing: SenderStanding
    package let requested: Moment
    package let confirmed: Moment?
    package let how: UnsubscribeConfirmation?
    package let attempts: Int
    package let lastError: String?
}

/// Which wishes are confirmed.
package enum UnsubscribeSelection: Sendable, Equatable {
    case ids([Int64])
    /// All of this address for the campaign.
    case address(String, campaign: String)
}

extension Store {
    /// Wishes for no more mail, in the order in which they were first said.
    ///
    /// - Parameters:
    ///   - confirmed: nil for all.
    ///   - cursor: 0, or the last id of the page before.
    package func unsubscribes(
        campaign: String? = nil, confirmed: Bool? = nil, after cursor: Int64 = 0, limit: Int
    ) async throws(StoreFailure) -> [Unsubscription] {
        try await read { db in
            try db.wishes(
                "u.id > ? AND (?2 IS NULL OR u.campaign = ?2) AND (?3 IS NULL OR (u.confirmed IS NOT NULL) = ?3) ORDER BY u.id LIMIT ?"
            ) {
                $0.integer(cursor)
                $0.text(campaign)
                $0.integer(confirmed.map { $0 ? 1 : 0 })
                $0.integer(limit)
            }
        }
    }

    /// Wishes that a campaign's own system is to be told of now, the longest due first: of senders who are proven, or
    /// have a valid token of the mailing.
    package func unsubscribesToSend(
        campaign: String, at now: Moment, limit: Int
    ) async throws(StoreFailure) -> [Unsubscription] {
        try await read { db in
            try db.wishes(
                """
                u.campaign = ? AND u.confirmed IS NULL AND u.next_attempt IS NOT NULL AND u.next_attempt <= ?
                ORDER BY u.next_attempt LIMIT ?
                """
            ) {
                $0.text(campaign)
                $0.moment(now)
                $0.integer(limit)
            }
        }
    }

    /// The wish of one reply, if the campaign's system is to be told of it now.
    ///
    /// - Parameter reply: the reply's public id; not only of the latest that says it.
    package func unsubscriptionToSend(reply: String, at now: Moment) async throws(StoreFailure)
        -> Unsubscription?
    {
        try await read { db in
            try db.wishes(
                """
                u.id = (SELECT unsubscribe FROM reply WHERE public_id = ?) AND u.confirmed IS NULL AND u.next_attempt <= ?
                """
            ) {
                $0.text(reply)
                $0.moment(now)
            }.first
        }
    }

    /// Takes a wish that is due, so that nobody else passes it on at the same time.
    ///
    /// - Parameter until: when others may take it, if no outcome was recorded until then.
    /// - Returns: false if somebody else has it, or it needs no more.
    package func claimUnsubscribe(_ id: Int64, at now: Moment, until: Moment) async throws(StoreFailure)
        -> Bool
    {
        try await write { db, _ in
            try db.step(
                "UPDATE unsubscribe SET next_attempt = ? WHERE id = ? AND confirmed IS NULL AND next_attempt <= ?"
            ) {
                $0.moment(until)
                $0.integer(id)
                $0.moment(now)
            }
            return db.changed == 1
        }
    }

    /// Records that the system which sends the mailings has taken wishes.
    ///
    /// - Returns: how many were not confirmed before.
    @discardableResult
    package func confirmUnsubscribe(
        _ selection: UnsubscribeSelection, how: UnsubscribeConfirmation, at now: Moment
    ) async throws(StoreFailure) -> Int {
        switch selection {
        case .ids(let ids): try await write { db, _ in try db.confirm(ids, how, at: now) }
        case .address(let address, let campaign):
            try await confirmUnsubscribes(
                campaign: campaign, addresses: [address], recipients: [], how: how, at: now)
        }
    }

    /// How many addresses and recipients are confirmed in one transaction, which others wait for.
    private static let confirmedAtOnce = 1000

    /// Records that the system which sends the mailings has taken all wishes of these addresses for a campaign, and of
    /// whom these copies of a mailing went to. Up to 1000 of them are one transaction; more are several.
    ///
    /// - Parameter recipients: `Unsubscription.mailingRecipient`.
    /// - Returns: how many wishes were not confirmed before.
    @discardableResult
    package func confirmUnsubscribes(
        campaign: String, addresses: [String], recipients: [String], how: UnsubscribeConfirmation,
        at now: Moment
    ) async throws(StoreFailure) -> Int {
        // An empty one would be all that have none.
        let named =
            addresses.map { (column: WishColumn.address, name: addressKey($0)) }
            + recipients.map { (column: WishColumn.recipient, name: $0) }
        let wanted = named.filter { !$0.name.isEmpty }
        var count = 0
        for start in stride(from: 0, to: wanted.count, by: Store.confirmedAtOnce) {
            let part = Array(wanted[start...].prefix(Store.confirmedAtOnce))
            count += try await write { db, _ in
                try part.reduce(into: 0) { count, wish in
                    let ids = try db.openWishes(campaign, wish.column, wish.name)
                    count += try db.confirm(ids, how, at: now)
                }
            }
        }
        return count
    }

    /// Records that a wish could not be passed on.
    ///
    /// - Parameter retry: nil: a person has to see to it.
    package func recordUnsubscribeAttempt(
        _ id: Int64, failure: String, retry: Moment?, at now: Moment
    ) async throws(StoreFailure) {
        try await write { db, _ in
            try db.step(
                "UPDATE unsubscribe SET attempts = attempts + 1, last_error = ?, next_attempt = ? WHERE id = ? AND confirmed IS NULL"
            ) {
                $0.text(failure.cut(to: 500))
                $0.integer(retry?.microseconds)
                $0.integer(id)
            }
            guard db.changed == 1 else { return }
            let attempts = try db.first("SELECT attempts FROM unsubscribe WHERE id = ?") {
                $0.integer(id)
            } row: {
                $0.integer(0)
            }
            try db.unsubscribeEvent(.unsubscribeFailed, id, detail: "attempt \(attempts ?? 1)", at: now)
        }
    }

    /// How far the wish of a reply has come; nil if it says none.
    package func unsubscribeState(reply: String) async throws(StoreFailure) -> UnsubscribeState? {
        try await read { db in
            try db.first(
                "SELECT u.confirmed FROM reply r JOIN unsubscribe u ON u.id = r.unsubscribe WHERE r.public_id = ?"
            ) {
                $0.text(reply)
            } row: {
                $0.isNull(0) ? .requested : .confirmed
            }
        }
    }
}

/// An address as it is compared.
func addressKey(_ address: String) -> String { Mailbox(address)?.key ?? address.lowercased() }

/// By what wishes are looked up.
private enum WishColumn { case address, recipient }

extension Database {
    fileprivate func wishes(_ condition: String, _ bind: (inout Binder) -> Void) throws -> [Unsubscription] {
        var wishes: [Unsubscription] = []
        try each(
            """
            SELECT u.id, u.campaign, u.address, u.mailing, u.mailing_recipient, u.wish, r.public_id, u.requested, u.confirmed,
                u.how, u.attempts, u.last_error, u.public_id, u.standing FROM unsubscribe u LEFT JOIN reply r ON r.id = u.reply WHERE
            """ + " " + condition, bind
        ) { row in
            wishes.append(
                Unsubscription(
                    id: row.integer(0), publicID: row.text(12), campaign: row.text(1), address: row.text(2),
                    mailing: row.isNull(3) ? nil : row.text(3),
                    mailingRecipient: row.text(4).isEmpty ? nil : row.text(4), wish: row.text(5),
                    reply: row.text(6), standing: SenderStanding(rawValue: row.text(13)) ?? .unproven,
                    requested: Moment(microseconds: row.integer(7)),
                    confirmed: row.moment(8), how: UnsubscribeConfirmation(rawValue: row.text(9)),
                    attempts: row.int(10), lastError: row.isNull(11) ? nil : row.text(11)))
            return true
        }
        return wishes
    }

    fileprivate func openWishes(_ campaign: String, _ column: WishColumn, _ name: String) throws -> [Int64] {
        var ids: [Int64] = []
        let sql =
            switch column {
            case .address:
                "SELECT id FROM unsubscribe WHERE campaign = ? AND address_key = ? AND confirmed IS NULL"
            case .recipient:
                "SELECT id FROM unsubscribe WHERE campaign = ? AND mailing_recipient = ? AND mailing_recipient <> '' AND confirmed IS NULL"
            }
        try each(sql) {
            $0.text(campaign)
            $0.text(name)
        } row: {
            ids.append($0.integer(0))
            return true
        }
        return ids
    }

    fileprivate func confirm(_ ids: [Int64], _ how: UnsubscribeConfirmation, at now: Moment) throws -> Int {
        try ids.reduce(into: 0) { count, id in
            try step(
                """
                UPDATE unsubscribe SET confirmed = ?, how = ?, next_attempt = NULL, last_error = NULL
                WHERE id = ? AND confirmed IS NULL
                """
            ) {
                $0.moment(now)
                $0.text(how.rawValue)
                $0.integer(id)
            }
            guard changed == 1 else { return }
            count += 1
            try unsubscribeEvent(.unsubscribeConfirmed, id, detail: how.rawValue, at: now)
        }
    }

    fileprivate func unsubscribeEvent(_ kind: EventKind, _ id: Int64, detail: String, at now: Moment) throws {
        let place = try first(
            "SELECT r.conversation, r.id FROM unsubscribe u JOIN reply r ON r.id = u.reply WHERE u.id = ?"
        ) {
            $0.integer(id)
        } row: {
            (conversation: $0.integer(0), reply: $0.integer(1))
        }
        // Of one whose reply was removed the event is not of a conversation.
        guard let place else { return try event(kind, at: now, nil, detail: detail) }
        try event(kind, at: now, place.conversation, reply: place.reply, detail: detail)
    }
}
