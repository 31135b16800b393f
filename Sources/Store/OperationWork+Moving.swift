import Foundation
import GRDB
import Mail

/// Messages that change their conversation.
extension OperationWork {
    /// What `undo` needs of a merge or a split: both conversations as they were, and what changed its place.
    struct MoveBefore: Codable {
        /// Whose messages went.
        let from: Snapshot
        /// Nil where it was made by this.
        let into: Snapshot?
        let intoRow: Int64
        let replies: [Int64]
        var labels: [String] = []
    }

    /// The messages become the other's, with their receipts, promises and mail; this one stays as a pointer, so that
    /// tokens and Message-IDs that name it lead there.
    mutating func merge(_ row: ConversationRow, into other: String) throws -> OperationOutcome {
        let target = try db.conversationRow(other, for: agent)
        try needFree(row)
        try needFree(target)
        guard target.id != row.id, target.merged == nil else {
            throw QueueRefusal.invalid("a conversation is merged into another one that has messages")
        }
        guard target.campaign == row.campaign else {
            throw QueueRefusal.invalid("it belongs to another campaign; move one of them first")
        }
        for one in [row, target] where one.state == .handedOver {
            throw QueueRefusal.invalid("\(one.publicID) was handed over; reopen it first")
        }
        if target.customerKey != row.customerKey {
            warnings.append("they are of different customers: answers go to that of \(target.publicID)")
        }
        let replies = try db.replies(of: row.id)
        let added = try db.labels(of: row.id).filter { try db.addLabel($0, target.id) }
        let before = MoveBefore(
            from: try db.snapshot(row.id), into: try db.snapshot(target.id), intoRow: target.id,
            replies: replies, labels: added)
        try db.move(replies, to: target.id, version: target.version + 1)
        try db.joinRounds(of: row, and: target)
        try db.joinColumns(of: row, and: target)
        for time in try db.acknowledgements(inExchangeOf: row.id) {
            try db.countAcknowledgement(inExchangeOf: target.id, at: time)
        }
        try db.point(row.id, to: target.id)
        try db.choosePromise(of: target.id, anew: true)
        _ = try db.nextVersion(of: row.id, at: now)
        try db.event(.merged, at: now, row.id, by: agent.name, detail: "into \(target.publicID)")
        return try finish(target, .merged, detail: "from \(row.publicID)", name: "merge", before: before)
    }

    /// The messages become a conversation of their own, linked to this one. What the customer waits for goes with the
    /// message that asked for it, and so does a promise; where only the other one has a promise, its time stands for both:
    /// the customer was told it.
    mutating func split(_ row: ConversationRow, _ names: [String]) throws -> OperationOutcome {
        try needFree(row)
        guard row.state != .handedOver else { throw QueueRefusal.wrongState(row.state.rawValue) }
        let all = try db.replies(of: row.id)
        let replies = try names.map { name in
            guard let reply = try db.reply(name, in: row.id) else {
                throw QueueRefusal.invalid("“\(name.singleLine.cut(to: 40))” is no message of it")
            }
            return reply
        }.sorted()
        guard !replies.isEmpty, Set(replies).count == replies.count, replies.count < all.count else {
            throw QueueRefusal.invalid(
                "name some of its messages, each once; one at least stays where it is")
        }
        let before = try db.snapshot(row.id)
        let new = try begin(row, with: replies)
        try db.move(replies, to: new, version: 1)
        try divideRound(of: row, with: new)
        try db.step("UPDATE conversation SET split = 1 WHERE id = ?") { $0.integer(row.id) }
        guard let made = try db.conversationRow(new) else { preconditionFailure("it was just written") }
        try db.event(.split, at: now, new, by: agent.name, detail: "from \(row.publicID)")
        let moved = MoveBefore(from: before, into: nil, intoRow: new, replies: replies)
        var outcome = try finish(
            row, .split, detail: "into \(made.publicID)", name: "split", before: moved)
        (outcome.conversation, outcome.version) = (made.publicID, made.version)
        return outcome
    }

    /// Writes the new conversation of a split, without a round.
    private func begin(_ row: ConversationRow, with replies: [Int64]) throws -> Int64 {
        let place = try db.splitPlace(replies[0])
        let mailbox = Mailbox(place.sender)
        let isSame = mailbox == nil || mailbox?.key == row.customerKey
        try db.step(
            """
            INSERT INTO conversation (public_id, campaign, customer_key, customer, customer_name, subject, lane, state, created,
                updated, waiting_since, urgency, signs, language, acknowledged, linked_to, exchange)
            SELECT ?1, campaign, ?2, ?3, ?4, ?5, ?6, CASE WHEN state = 'claimed' THEN coalesce(claimed_from, 'waiting') ELSE state END,
                ?7, ?7, ?8, urgency, signs, ?9, '', id, coalesce(exchange, id) FROM conversation WHERE id = ?10
            """
        ) {
            $0.text(newID(of: row))
            $0.text(isSame ? row.customerKey : mailbox?.key)
            $0.text(isSame ? row.customer : place.sender)
            $0.text(isSame ? row.customerName : "")
            $0.text(place.subject)
            $0.text(place.lane)
            $0.moment(now)
            $0.moment(place.received)
            $0.text(place.language)
            $0.integer(row.id)
        }
        return db.lastInsertedRowID
    }

    /// Of the old one's, and of how often it changed: nobody guesses it without the instance's secret.
    private func newID(of row: ConversationRow) -> String {
        let word = hash(.operation, "split \(row.publicID) \(row.version)")
        let random = (0..<PublicID.conversationRandom).map {
            UInt8(truncatingIfNeeded: word >> (8 * Int64($0)))
        }
        return PublicID.make(at: now, random: random)
    }

    /// Each side waits if a message of it asks since our last answer.
    private func divideRound(of row: ConversationRow, with new: Int64) throws {
        let due = row.promiseDue
        for side in [row.id, new] {
            let asks = try row.asked.flatMap { try db.firstQuestion(in: side, since: $0) }
            if let asks { try db.waitAgain(side, row, since: asks) } else { try db.waitNoMore(side, row) }
            try db.choosePromise(of: side, anew: true)
            guard asks != nil, let due else { continue }
            try db.step(
                "UPDATE conversation SET carried_due = CASE WHEN promised IS NULL THEN ?1 END WHERE id = ?2"
            ) {
                $0.moment(due)
                $0.integer(side)
            }
        }
    }

    /// To the people of another campaign, with what waits there and is promised. Its messages stay as they came.
    mutating func move(_ row: ConversationRow, to campaign: String) throws -> OperationOutcome {
        try needFree(row)
        let campaign = try word(campaign, "a campaign's name")
        guard agent.mayKnow(campaign) else {
            throw QueueRefusal.invalid("there is no campaign “\(campaign)”")
        }
        guard campaign != row.campaign else {
            throw QueueRefusal.invalid("it is of the campaign “\(campaign)” already")
        }
        try db.setCampaign(campaign, of: row)
        return try finish(
            row, .moved, detail: "\(row.campaign) \(campaign)", name: "move",
            before: CampaignBefore(from: row.campaign, to: campaign))
    }
}

struct CampaignBefore: Codable {
    let from: String
    let to: String
}

extension Database {
    func replies(of row: Int64) throws -> [Int64] {
        var replies: [Int64] = []
        try each("SELECT id FROM reply WHERE conversation = ? ORDER BY id") {
            $0.integer(row)
        } row: {
            replies.append($0.integer(0))
            return true
        }
        return replies
    }

    func reply(_ publicID: String, in row: Int64) throws -> Int64? {
        try first("SELECT id FROM reply WHERE public_id = ? AND conversation = ?") {
            $0.text(publicID)
            $0.integer(row)
        } row: {
            $0.integer(0)
        }
    }

    /// With all that names them and their conversation.
    func move(_ replies: [Int64], to row: Int64, version: Int) throws {
        for reply in replies {
            try step("UPDATE reply SET conversation = ?, version = ? WHERE id = ?") {
                $0.integer(row)
                $0.integer(version)
                $0.integer(reply)
            }
            for table in ["outbox", "promise", "answer"] {
                try step("UPDATE \(table) SET conversation = ? WHERE reply = ?") {
                    $0.integer(row)
                    $0.integer(reply)
                }
            }
        }
    }

    func splitPlace(_ reply: Int64) throws -> (
        sender: String, subject: String, lane: String, received: Moment, language: String?
    ) {
        let found = try first(
            "SELECT m.sender, r.subject, r.lane, r.received, r.language FROM reply r JOIN message m ON m.id = r.message WHERE r.id = ?"
        ) {
            $0.integer(reply)
        } row: {
            (
                sender: $0.text(0), subject: $0.text(1), lane: $0.text(2),
                received: Moment(microseconds: $0.integer(3)),
                language: $0.isNull(4) ? nil : $0.text(4)
            )
        }
        guard let found else { preconditionFailure("a reply has a message") }
        return found
    }

    /// When the first message came that a person has to answer.
    func firstQuestion(in row: Int64, since: Moment) throws -> Moment? {
        try first(
            "SELECT min(received) FROM reply WHERE conversation = ? AND received >= ? AND lane IN ('person','empty','unreadable')"
        ) {
            $0.integer(row)
            $0.moment(since)
        } row: {
            $0.moment(0)
        }.flatMap { $0 }
    }

    /// Of one side of a split.
    ///
    /// - Parameter whole: the conversation before.
    func waitAgain(_ side: Int64, _ whole: ConversationRow, since asked: Moment) throws {
        try setRound(of: side, whole, asked)
        try step(
            """
            UPDATE conversation SET waiting_since = ?1, state = CASE state WHEN 'claimed' THEN state ELSE 'waiting' END,
                lane = CASE WHEN lane IN ('person','empty','unreadable') THEN lane ELSE 'person' END WHERE id = ?2
            """
        ) {
            $0.moment(asked)
            $0.integer(side)
        }
    }

    /// Of one side of a split: what did not ask goes on as it was, and what asks no more is answered, or done.
    func waitNoMore(_ side: Int64, _ whole: ConversationRow) throws {
        guard whole.asked != nil else { return }
        try setRound(of: side, whole, nil)
        let state = whole.lastAnswer == nil ? "resolved" : "answered"
        try step(
            """
            UPDATE conversation SET state = CASE state WHEN 'waiting' THEN ?1 ELSE state END,
                claimed_from = CASE WHEN state = 'claimed' AND ?1 = 'answered' THEN ?1 ELSE claimed_from END,
                snoozed_until = CASE WHEN state = 'waiting' AND ?1 = 'resolved' THEN NULL ELSE snoozed_until END WHERE id = ?2
            """
        ) {
            $0.text(state)
            $0.integer(side)
        }
    }

    /// The open round of one side, with the promises that were made in the whole's.
    private func setRound(of side: Int64, _ whole: ConversationRow, _ asked: Moment?) throws {
        if side == whole.id { try removeRound(of: whole) }
        guard let asked else { return }
        try ask(side, whole.campaign, since: asked)
        try step(
            """
            UPDATE promise SET asked = ?1 WHERE reply IN (SELECT id FROM reply WHERE conversation = ?2) AND asked = ?3
                AND state IN ('open','broken') AND answered IS NULL
            """
        ) {
            $0.moment(asked)
            $0.integer(side)
            $0.integer(whole.asked?.microseconds)
        }
    }

    /// Of two conversations that become one: the customer waits since the first of the two.
    fileprivate func joinRounds(of row: ConversationRow, and target: ConversationRow) throws {
        let times = [row.asked, target.asked].compactMap { $0 }
        try removeRound(of: row)
        try removeRound(of: target)
        guard let asked = times.min() else { return }
        try ask(target.id, target.campaign, since: asked)
        try step(
            """
            UPDATE promise SET asked = ?1 WHERE reply IN (SELECT id FROM reply WHERE conversation = ?2)
                AND asked IN (?3, ?4) AND state IN ('open','broken') AND answered IS NULL
            """
        ) {
            $0.moment(asked)
            $0.integer(target.id)
            $0.integer(row.asked?.microseconds)
            $0.integer(target.asked?.microseconds)
        }
    }

    /// If one of them waits, both do, as the more urgent of the two.
    fileprivate func joinColumns(of row: ConversationRow, and target: ConversationRow) throws {
        let (waits, targetWaits) = (row.restingState == .waiting, target.restingState == .waiting)
        let isAwake = waits && row.snoozedUntil == nil
        try step(
            """
            UPDATE conversation SET
                state = CASE WHEN ?3 AND state IN ('answered','resolved') THEN 'waiting' ELSE state END,
                claimed_from = CASE WHEN ?3 THEN NULL ELSE claimed_from END,
                snoozed_until = CASE WHEN ?5 THEN NULL ELSE snoozed_until END,
                waiting_since = CASE WHEN ?3 AND ?4 THEN min(conversation.waiting_since, s.waiting_since)
                    WHEN ?3 THEN s.waiting_since ELSE conversation.waiting_since END,
                urgency = CASE WHEN ?3 AND ?4 THEN min(conversation.urgency, s.urgency)
                    WHEN ?3 THEN s.urgency ELSE conversation.urgency END,
                lane = CASE WHEN ?6 THEN s.lane ELSE conversation.lane END,
                undelivered = max(conversation.undelivered, ?3 AND s.undelivered),
                signs = conversation.signs | s.signs, language = coalesce(conversation.language, s.language),
                carried_due = coalesce(min(conversation.carried_due, s.carried_due), conversation.carried_due, s.carried_due),
                first_answer = coalesce(min(conversation.first_answer, s.first_answer), conversation.first_answer, s.first_answer),
                last_answer = coalesce(max(conversation.last_answer, s.last_answer), conversation.last_answer, s.last_answer)
            FROM (SELECT waiting_since, urgency, lane, undelivered, signs, language, carried_due, first_answer, last_answer
                FROM conversation WHERE id = ?1) s WHERE conversation.id = ?2
            """
        ) {
            $0.integer(row.id)
            $0.integer(target.id)
            $0.boolean(waits)
            $0.boolean(targetWaits)
            $0.boolean(isAwake)
            $0.boolean(row.lane.wantsAnswer && !target.lane.wantsAnswer)
        }
    }

    /// Nobody has anything to do with it any more; see `mergedPlace`.
    func point(_ row: Int64, to target: Int64) throws {
        try setState(.resolved, row)
        try step(
            """
            UPDATE conversation SET merged = ?, asked = NULL, promised = NULL, promise_due = NULL, carried_due = NULL WHERE id = ?
            """
        ) {
            $0.integer(target)
            $0.integer(row)
        }
    }

    /// The round that is open goes with it, and the promises of it; those before are the other campaign's history.
    func setCampaign(_ campaign: String, of row: ConversationRow) throws {
        try removeRound(of: row)
        try step("UPDATE conversation SET campaign = ? WHERE id = ?") {
            $0.text(campaign)
            $0.integer(row.id)
        }
        if let asked = row.asked { try ask(row.id, campaign, since: asked) }
        try step(
            """
            UPDATE promise SET campaign = ?1 WHERE reply IN (SELECT id FROM reply WHERE conversation = ?2)
                AND state IN ('open','broken') AND answered IS NULL
            """
        ) {
            $0.text(campaign)
            $0.integer(row.id)
        }
    }
}
