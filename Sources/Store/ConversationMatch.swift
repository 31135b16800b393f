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
    /// A conversation whose exchange it belongs to, by a mark of ours.
    var exchange: Int64?
    var isRedelivery = false
    var continuesOurs = false
    /// A token joined what somebody else wrote than the conversation's customer.
    var isOtherPerson = false
}

extension Database {
    /// How many messages with one Message-ID are compared: some senders give all their mail the same.
    private static let compared = 32

    /// A redelivery joins its first; a valid token joins, whoever writes; In-Reply-To to a message of a conversation
    /// joins if the same person writes; else the same person's mail under the same subject within a time joins.
    ///
    /// What only names a message (in References, or one of somebody else's conversation), a new subject over an old
    /// conversation, and what somebody forwarded begin a new, linked conversation.
    func match(_ named: NamedReply, sender: CountedSender?, at now: Moment) throws -> ConversationMatch {
        let reply = named.reply
        var match = ConversationMatch()
        if let place = try redelivered(named, since: now - .seconds(5 * 86_400)) {
            match.joined = place
            match.isRedelivery = true
            return match
        }
        if reply.mailing != nil { match.continuesOurs = true }
        if let token = reply.tokenConversation,
            let owner = try owner(
                Owner.ofToken,
                {
                    $0.text(token)
                    $0.text(reply.campaign)
                }
            ).map({ try place(of: $0, named) })
        {
            match.continuesOurs = true
            match.exchange = owner.place.row
            let isTheirs = isOf(sender, owner)
            place(reply, in: owner, isSamePerson: isTheirs || !reply.topic.isForward, &match)
            match.isOtherPerson = match.joined != nil && !isTheirs && !reply.judgement.lane.isMachine
            if match.joined != nil { return match }
        }
        if let report = reply.report,
            let place = try place(
                """
                SELECT c.id, c.public_id FROM reply r JOIN outbox o ON o.reply = r.id AND o.kind = 'acknowledgement'
                JOIN conversation c ON c.id = o.conversation WHERE r.public_id = ?1 AND ?2 IN (c.campaign, r.campaign)
                """, report.reply, reply.campaign)
        {
            match.joined = place
            return match
        }
        if let report = reply.answerReport,
            let place = try place(
                "SELECT c.id, c.public_id FROM answer a JOIN conversation c ON c.id = a.conversation WHERE a.public_id = ?1 AND ?2 IN (c.campaign, a.campaign)",
                report.answer, reply.campaign)
        {
            match.joined = place
            return match
        }
        for answered in named.answered {
            guard let (owner, isOurs) = try owner(of: answered, in: reply.campaign) else { continue }
            if isOurs {
                match.continuesOurs = true
                match.exchange = match.exchange ?? owner.place.row
            }
            place(reply, in: owner, isSamePerson: isOf(sender, owner), &match)
            if match.joined != nil { return match }
        }
        for mentioned in named.mentioned {
            let mayBeOurs = match.exchange == nil && mentioned.mayBeOurs
            guard match.linked == nil || mayBeOurs,
                let (owner, isOurs) = try owner(of: mentioned, in: reply.campaign)
            else { continue }
            match.linked = match.linked ?? owner.place.row
            if isOurs { match.exchange = match.exchange ?? owner.place.row }
        }
        if match.linked == nil, !reply.judgement.lane.isMachine {
            match.joined = try sameTopic(named, sender, since: now - reply.topicWindow)
        }
        return match
    }

    private func isOf(_ sender: CountedSender?, _ owner: Owner) -> Bool {
        sender.map { $0.key == owner.customerKey } ?? false
    }

    /// Joins what the same person goes on to say; links all else. What a machine sends never has a subject of its own.
    private func place(
        _ reply: IncomingReply, in owner: Owner, isSamePerson: Bool, _ match: inout ConversationMatch
    ) {
        if isSamePerson, reply.judgement.lane.isMachine || owner.subjects.contains(where: reply.continues) {
            match.joined = owner.place
            match.linked = nil
        } else {
            match.linked = match.linked ?? owner.place.row
        }
    }

    /// The conversation of this sender's latest mail with this subject; none of a machine's lanes.
    private func sameTopic(
        _ named: NamedReply, _ sender: CountedSender?, since limit: Moment
    ) throws -> ConversationMatch.Place? {
        guard let sender, let subject = named.subjectHash else { return nil }
        var latest: (received: Int64, conversation: Int64)?
        for send in [true, false] {
            var looked = 0
            try each(
                """
                SELECT received, subject_hash, conversation FROM reply WHERE sender_hash = ? AND send = ? AND received > ?
                ORDER BY received DESC
                """
            ) {
                $0.integer(sender.hash(in: named.reply.campaign))
                $0.boolean(send)
                $0.moment(limit)
            } row: {
                looked += 1
                if $0.integer(1) == subject, !$0.isNull(1), $0.integer(0) > latest?.received ?? .min {
                    latest = ($0.integer(0), $0.integer(2))
                    return false
                }
                return looked < Database.compared
            }
        }
        guard let latest else { return nil }
        let found = try first("SELECT id, public_id, customer_key, lane FROM conversation WHERE id = ?") {
            $0.integer(latest.conversation)
        } row: {
            (
                place: ConversationMatch.Place(row: $0.integer(0), publicID: $0.text(1)),
                customer: $0.text(2),
                lane: Lane(rawValue: $0.text(3))
            )
        }
        guard let found, found.customer == sender.key, found.lane?.isMachine == false else { return nil }
        return found.place
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

    /// Whose conversation a message belongs to, and whether we sent it; nil for what we do not know.
    private func owner(
        of answered: NamedReply.Answered, in campaign: String
    ) throws -> (owner: Owner, isOurs: Bool)? {
        let ours = try answered.acknowledged.flatMap { id in
            try owner(
                """
                SELECT c.id, c.public_id, c.campaign, c.customer_key, c.subject, NULL, 0, r.campaign, r.subject FROM reply r JOIN outbox o ON o.reply = r.id AND o.kind = 'acknowledgement'
                JOIN conversation c ON c.id = o.conversation WHERE r.public_id = ?
                """
            ) { $0.text(id) }
        }
        let answer = try answered.answer.flatMap { id in
            try owner(
                """
                SELECT c.id, c.public_id, c.campaign, c.customer_key, c.subject, NULL, 0, a.campaign, a.subject FROM answer a
                JOIN conversation c ON c.id = a.conversation WHERE a.public_id = ?
                """
            ) { $0.text(id) }
        }
        if let ours = ours ?? answer { return ours.campaigns.contains(campaign) ? (ours, true) : nil }
        let theirs = try owner(
            """
            SELECT c.id, c.public_id, c.campaign, c.customer_key, c.subject, NULL, 0, r.campaign, r.subject FROM reply r JOIN conversation c ON c.id = r.conversation
            WHERE r.id = (SELECT id FROM (SELECT id, message_id FROM reply WHERE message_id_hash = ? ORDER BY id LIMIT ?)
                WHERE message_id = ? LIMIT 1)
            """
        ) {
            $0.integer(answered.hash)
            $0.integer(Database.compared)
            $0.text(answered.id)
        }
        if let theirs { return theirs.campaigns.contains(campaign) ? (theirs, false) : nil }
        // What a helpdesk of ours wrote has a Message-ID of its own.
        let seen = try owner(
            """
            SELECT c.id, c.public_id, c.campaign, c.customer_key, c.subject, NULL, 0, a.campaign, a.subject FROM answer a
            JOIN conversation c ON c.id = a.conversation WHERE a.message_id_hash = ? AND a.message_id = ? LIMIT 1
            """
        ) {
            $0.integer(answered.hash)
            $0.text(answered.id)
        }
        return seen.flatMap { $0.campaigns.contains(campaign) ? ($0, true) : nil }
    }

    private struct Owner {
        /// A token is of one campaign; its conversation may have been moved to another one since.
        static let ofToken = """
            \(columns) c WHERE public_id = ?1
                AND (campaign = ?2 OR EXISTS (SELECT 1 FROM reply WHERE conversation = c.id AND campaign = ?2))
            """
        static let byRow = "\(columns) WHERE id = ?"
        private static let columns =
            "SELECT id, public_id, campaign, customer_key, subject, merged, split, campaign, subject FROM conversation"

        let place: ConversationMatch.Place
        /// The conversation's, and that of the message which names it.
        let campaigns: [String]
        let customerKey: String
        /// The conversation's, and that of the message which names it: it had another conversation where some were merged.
        var subjects: [String]
        let merged: Int64?
        let isSplit: Bool
    }

    private func owner(_ sql: String, _ bind: (inout Binder) -> Void) throws -> Owner? {
        try first(sql, bind) { row in
            Owner(
                place: .init(row: row.integer(0), publicID: row.text(1)),
                campaigns: [row.text(2), row.text(7)],
                customerKey: row.text(3), subjects: [row.text(4), row.text(8)],
                merged: row.isNull(5) ? nil : row.integer(5),
                isSplit: row.integer(6) != 0)
        }
    }

    /// Where the messages are now of what a token names: where it was merged to; and where some were split off, with the
    /// message that is answered.
    private func place(of named: Owner, _ reply: NamedReply) throws -> Owner {
        if named.merged != nil, let place = try mergedPlace(of: named.place.row) {
            var owner = try owner(Owner.byRow) { $0.integer(place.row) }
            owner?.subjects += named.subjects
            return owner ?? named
        }
        guard named.isSplit else { return named }
        for answered in reply.answered {
            guard let (other, _) = try owner(of: answered, in: reply.reply.campaign) else { continue }
            let isPart = try first("SELECT 1 FROM conversation WHERE id = ? AND linked_to = ?") {
                $0.integer(other.place.row)
                $0.integer(named.place.row)
            } row: { _ in
                true
            }
            return isPart == true ? other : named
        }
        return named
    }
}
