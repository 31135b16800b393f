import GRDB
import Mail
import Triage

/// Which conversation a reply continues.
struct ConversationMatch {
    struct Place {
        let row: Int64
        let publicID: String
    }

    var joined: Place?
    var linked: Int64?
    var isRedelivery = false
    var continuesOurs = false
}

extension Database {
    /// How many messages with one Message-ID are compared: some senders give all their mail the same.
    private static let compared = 32

    /// A redelivery joins its first; a valid token joins; In-Reply-To to a message of a conversation joins if the
    /// same person writes. What only names a message of ours begins a linked one.
    func match(_ named: NamedReply, sender: CountedSender?, at now: Moment) throws -> ConversationMatch {
        let reply = named.reply
        var match = ConversationMatch()
        if let place = try redelivered(named, since: now - .seconds(5 * 86_400)) {
            match.joined = place
            match.isRedelivery = true
            return match
        }
        if let token = reply.tokenConversation,
            let place = try place(
                "SELECT id, public_id FROM conversation WHERE public_id = ? AND campaign = ?",
                token, reply.campaign)
        {
            match.joined = place
            match.continuesOurs = true
            return match
        }
        if let report = reply.report,
            let place = try place(
                """
                SELECT c.id, c.public_id FROM reply r JOIN outbox o ON o.reply = r.id JOIN conversation c ON c.id = o.conversation
                WHERE r.public_id = ? AND c.campaign = ?
                """, report.reply, reply.campaign)
        {
            match.joined = place
            return match
        }
        for answered in named.answered {
            try findOwner(of: answered, reply, sender, &match)
            if match.joined != nil { return match }
        }
        return match
    }

    private func place(_ sql: String, _ id: String, _ campaign: String) throws -> ConversationMatch.Place? {
        try first(sql) {
            $0.text(id)
            $0.text(campaign)
        } row: {
            ConversationMatch.Place(row: $0.integer(0), publicID: $0.text(1))
        }
    }

    /// Where the same message went when it came before.
    private func redelivered(_ named: NamedReply, since limit: Moment) throws -> ConversationMatch.Place? {
        guard let hash = named.messageIDHash, let fingerprint = named.fingerprint else { return nil }
        var conversation: Int64?
        try each(
            "SELECT conversation, fingerprint, received FROM reply WHERE message_id_hash = ? ORDER BY id DESC LIMIT ?"
        ) {
            $0.integer(hash)
            $0.integer(Database.compared)
        } row: {
            if $0.integer(2) > limit.microseconds, $0.blob(1) == fingerprint { conversation = $0.integer(0) }
            return conversation == nil
        }
        guard let conversation else { return nil }
        return try first("SELECT id, public_id FROM conversation WHERE id = ?") {
            $0.integer(conversation)
        } row: {
            ConversationMatch.Place(row: $0.integer(0), publicID: $0.text(1))
        }
    }

    private func findOwner(
        of answered: NamedReply.Answered, _ reply: IncomingReply, _ sender: CountedSender?,
        _ match: inout ConversationMatch
    ) throws {
        let ours = try answered.acknowledged.flatMap { id in
            try owner(
                """
                SELECT c.id, c.public_id, c.campaign, c.customer_key FROM reply r JOIN outbox o ON o.reply = r.id
                JOIN conversation c ON c.id = o.conversation WHERE r.public_id = ?
                """
            ) { $0.text(id) }
        }
        let theirs =
            ours == nil
            ? try owner(
                """
                SELECT c.id, c.public_id, c.campaign, c.customer_key FROM reply r JOIN conversation c ON c.id = r.conversation
                WHERE r.id = (SELECT id FROM (SELECT id, message_id FROM reply WHERE message_id_hash = ? ORDER BY id LIMIT ?)
                    WHERE message_id = ? LIMIT 1)
                """
            ) {
                $0.integer(answered.hash)
                $0.integer(Database.compared)
                $0.text(answered.id)
            } : nil
        guard let owner = ours ?? theirs, owner.campaign == reply.campaign else { return }
        if ours != nil { match.continuesOurs = true }
        if let sender, owner.customerKey == sender.key {
            match.joined = owner.place
        } else if ours != nil {
            match.linked = match.linked ?? owner.place.row
        }
    }

    private struct Owner {
        let place: ConversationMatch.Place
        let campaign: String
        let customerKey: String
    }

    private func owner(_ sql: String, _ bind: (inout Binder) -> Void) throws -> Owner? {
        try first(sql, bind) { row in
            Owner(
                place: .init(row: row.integer(0), publicID: row.text(1)), campaign: row.text(2),
                customerKey: row.text(3))
        }
    }
}
