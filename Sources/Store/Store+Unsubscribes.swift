import GRDB
package import Mail
import Triage

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
    package let id: Int64
    package let campaign: String
    /// Empty where a report names only the copy.
    package let address: String
    package let mailing: String?
    /// Whose copy of the mailing it was.
    package let mailingRecipient: String?
    /// How it was said: `address`, `text` or `complaint`.
    package let wish: String
    /// The public id of the latest reply that says it.
    package let reply: String
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

    /// Wishes that a campaign's own system is to be told of now, the longest due first.
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

    /// Records that the system which sends the mailings has taken wishes.
    ///
    /// - Returns: how many were not confirmed before.
    @discardableResult
    package func confirmUnsubscribe(
        _ selection: UnsubscribeSelection, how: UnsubscribeConfirmation, at now: Moment
    ) async throws(StoreFailure) -> Int {
        try await write { db, _ in
            var ids: [Int64] = []
            switch selection {
            case .ids(let given): ids = given
            case .address(let address, let campaign):
                try db.each("SELECT id FROM unsubscribe WHERE campaign = ? AND address_key = ?") {
                    $0.text(campaign)
                    $0.text(addressKey(address))
                } row: {
                    ids.append($0.integer(0))
                    return true
                }
            }
            return try ids.reduce(into: 0) { count, id in
                try db.step(
                    """
                    UPDATE unsubscribe SET confirmed = ?, how = ?, next_attempt = NULL, last_error = NULL
                    WHERE id = ? AND confirmed IS NULL
                    """
                ) {
                    $0.moment(now)
                    $0.text(how.rawValue)
                    $0.integer(id)
                }
                guard db.changed == 1 else { return }
                count += 1
                try db.unsubscribeEvent(.unsubscribeConfirmed, id, detail: how.rawValue, at: now)
            }
        }
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
private func addressKey(_ address: String) -> String { Mailbox(address)?.key ?? address.lowercased() }

extension Database {
    fileprivate func wishes(_ condition: String, _ bind: (inout Binder) -> Void) throws -> [Unsubscription] {
        var wishes: [Unsubscription] = []
        try each(
            """
            SELECT u.id, u.campaign, u.address, u.mailing, u.mailing_recipient, u.wish, r.public_id, u.requested, u.confirmed,
                u.how, u.attempts, u.last_error FROM unsubscribe u JOIN reply r ON r.id = u.reply WHERE
            """ + " " + condition, bind
        ) { row in
            wishes.append(
                Unsubscription(
                    id: row.integer(0), campaign: row.text(1), address: row.text(2),
                    mailing: row.isNull(3) ? nil : row.text(3),
                    mailingRecipient: row.text(4).isEmpty ? nil : row.text(4), wish: row.text(5),
                    reply: row.text(6), requested: Moment(microseconds: row.integer(7)),
                    confirmed: row.moment(8), how: UnsubscribeConfirmation(rawValue: row.text(9)),
                    attempts: row.int(10), lastError: row.isNull(11) ? nil : row.text(11)))
            return true
        }
        return wishes
    }

    fileprivate func unsubscribeEvent(_ kind: EventKind, _ id: Int64, detail: String, at now: Moment) throws {
        let place = try first(
            "SELECT r.conversation, r.id FROM unsubscribe u JOIN reply r ON r.id = u.reply WHERE u.id = ?"
        ) {
            $0.integer(id)
        } row: {
            (conversation: $0.integer(0), reply: $0.integer(1))
        }
        guard let place else { return }
        try event(kind, at: now, place.conversation, reply: place.reply, detail: detail)
    }

    /// Notes who wants no more mail, once for each campaign, address and copy; said again it counts as new, and is passed
    /// on again if it was before. What names neither an address nor a copy can be noted by nobody.
    func noteUnsubscribe(
        _ reply: IncomingReply, by sender: CountedSender?, wish: String, _ row: Int64, at now: Moment
    ) throws {
        // A complaint comes from who reports it, not from who complains.
        let address =
            reply.judgement.lane == .feedbackReport
            ? reply.judgement.feedback?.recipient ?? "" : sender?.address ?? reply.customer.address
        let recipient = reply.mailing?.recipient ?? ""
        guard !address.isEmpty || !recipient.isEmpty else { return }
        var id: Int64?
        try each(
            """
            INSERT INTO unsubscribe (campaign, address_key, address, mailing_recipient, mailing, wish, reply, requested, next_attempt)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8)
            ON CONFLICT (campaign, address_key, mailing_recipient) DO UPDATE SET wish = excluded.wish, reply = excluded.reply,
                mailing = coalesce(excluded.mailing, mailing), requested = excluded.requested,
                attempts = CASE WHEN confirmed IS NULL THEN attempts ELSE 0 END,
                next_attempt = CASE WHEN confirmed IS NULL THEN coalesce(next_attempt, excluded.next_attempt)
                    ELSE excluded.next_attempt END,
                confirmed = NULL, how = NULL
            RETURNING id
            """
        ) {
            $0.text(reply.campaign)
            $0.text(addressKey(address))
            $0.text(address)
            $0.text(recipient)
            $0.text(reply.mailing?.mailing)
            $0.text(wish)
            $0.integer(row)
            $0.moment(now)
        } row: {
            id = $0.integer(0)
            return true
        }
        try step("UPDATE reply SET unsubscribe = ? WHERE id = ?") {
            $0.integer(id)
            $0.integer(row)
        }
    }
}
