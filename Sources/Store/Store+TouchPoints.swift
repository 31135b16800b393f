import GRDB
package import Mail

/// What a customer said to us, or we to him, by another way than this gateway: it stands on the timeline of all his
/// conversations.
package struct TouchPoint: Sendable, Equatable {
    package enum Channel: String, Sendable, CaseIterable { case phone, shop, chat, mail, visit, other }
    /// `in`: the customer came to us.
    package enum Direction: String, Sendable, CaseIterable { case `in`, out }

    /// Made by the store.
    package var id = ""
    /// His address, as written; may be empty where a conversation is named.
    package var customer: String
    /// Nil: of all campaigns.
    package var campaign: String?
    /// A public id.
    package var conversation: String?
    package var at: Moment
    package var channel: Channel
    package var direction: Direction
    package var agent = ""
    package var text: String
    /// What the other system calls it; empty if nothing.
    package var reference = ""

    package init(
        customer: String, campaign: String? = nil, conversation: String? = nil, at: Moment, channel: Channel,
        direction: Direction, text: String, reference: String = ""
    ) {
        (self.customer, self.campaign, self.conversation) = (customer, campaign, conversation)
        (self.at, self.channel, self.direction) = (at, channel, direction)
        (self.text, self.reference) = (text, reference)
    }
}

extension Store {
    /// Keeps one.
    ///
    /// - Parameters:
    ///   - answered: with it the customer got his answer: the operation `answered` on its conversation.
    ///   - key: an idempotency key: the same again, by the same agent within a day, is answered with the one that was kept then.
    ///   - request: what was asked with the key, as it was asked.
    /// - Returns: it, with its id, its customer and its campaign.
    package func addTouchPoint(
        _ new: TouchPoint, answered: Bool = false, by agent: ActingAgent, key: String? = nil,
        request: String = "", at now: Moment
    ) async throws(StoreFailure) -> Result<TouchPoint, QueueRefusal> {
        let digest = hash(.operation, "touch\u{0}\(request)")
        return try await write { [hash] db, _ in
            try db.returnLapsed(at: now)
            return try db.refusing {
                if let key, let known = try db.remembered(key, agent, digest) {
                    guard let point = try db.touchPoint(known.conversation, by: agent) else {
                        throw QueueRefusal.notFound
                    }
                    return point
                }
                var work = OperationWork(db: db, agent: agent, now: now, hash: hash)
                let point = try work.add(new, answered: answered)
                if let key {
                    try db.remember(
                        key, agent, digest, OperationOutcome(conversation: point.id, version: 0), at: now)
                }
                return point
            }
        }
    }

    /// Those of a customer, the latest first; at most 1000.
    package func touchPoints(of customer: String, by agent: ActingAgent) async throws(StoreFailure)
        -> [TouchPoint]
    {
        let key = Mailbox(customer)?.key ?? ""
        return try await read { db in try db.touchPoints(of: key, by: agent).reversed() }
    }
}

extension OperationWork {
    private static let longestText = 20_000

    fileprivate mutating func add(_ new: TouchPoint, answered: Bool) throws -> TouchPoint {
        var point = new
        let row = try new.conversation.map { try db.conversationRow($0, for: agent) }
        if let row, point.customer.isEmpty { point.customer = row.customer }
        guard let mailbox = Mailbox(point.customer) else {
            throw QueueRefusal.invalid("name the customer by his mail address, or the conversation")
        }
        point.campaign = point.campaign ?? row?.campaign
        try check(point, answered: answered, row)
        let last = try db.first("SELECT max(id) FROM touch_point", { _ in }) { $0.integer(0) } ?? 0
        let word = hash(.operation, "touch \(last) \(now.microseconds)")
        let random = (0..<PublicID.replyRandom).map { UInt8(truncatingIfNeeded: word >> (8 * Int64($0))) }
        (point.id, point.agent) = (PublicID.make(at: now, random: random), agent.name)
        try db.insert(point, mailbox.key, row?.id)
        try db.event(
            .touched, at: now, row?.id, by: agent.name,
            detail: "\(point.channel.rawValue) \(point.direction.rawValue)")
        if answered, let row {
            _ = try self.answered(row)
        } else if let row {
            _ = try db.nextVersion(of: row.id, at: now)
        }
        return point
    }

    private func check(_ point: TouchPoint, answered: Bool, _ row: ConversationRow?) throws {
        if let campaign = point.campaign {
            guard agent.mayKnow(campaign) else {
                throw QueueRefusal.invalid("there is no campaign “\(campaign.singleLine.cut(to: 60))”")
            }
        } else if agent.campaigns != nil {
            throw QueueRefusal.invalid("name the campaign, or the conversation")
        }
        guard point.at <= now else { throw QueueRefusal.invalid("it has not happened yet") }
        guard point.text.utf8.count <= OperationWork.longestText else {
            throw QueueRefusal.invalid("its text has \(OperationWork.longestText) octets at most")
        }
        guard point.reference.utf8.count <= 200, point.reference.singleLine == point.reference else {
            throw QueueRefusal.invalid("a reference has 200 octets at most, on one line")
        }
        if let merged = row?.merged {
            let other = try db.mergedPlace(of: merged)?.publicID ?? ""
            throw QueueRefusal.wrongState("merged into \(other)")
        }
        guard !answered || (row != nil && point.direction == .out) else {
            throw QueueRefusal.invalid(
                "only what went out, in a conversation that is named, can be its answer")
        }
    }
}

extension Database {
    fileprivate func insert(_ point: TouchPoint, _ key: String, _ conversation: Int64?) throws {
        try step(
            """
            INSERT INTO touch_point (public_id, customer_key, customer, campaign, conversation, at, channel, direction, agent,
                text, reference) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        ) {
            $0.text(point.id)
            $0.text(key)
            $0.text(point.customer)
            $0.text(point.campaign)
            $0.integer(conversation)
            $0.moment(point.at)
            $0.text(point.channel.rawValue)
            $0.text(point.direction.rawValue)
            $0.text(point.agent)
            $0.text(point.text)
            $0.text(point.reference)
        }
    }

    /// One; nil if there is none, or of a campaign that the agent may not know of.
    fileprivate func touchPoint(_ id: String, by agent: ActingAgent) throws -> TouchPoint? {
        try touchPoints("t.public_id = ?", by: agent) { $0.text(id) }.first
    }

    /// The latest thousand, oldest first; of no campaign that the agent may not know of.
    func touchPoints(of customerKey: String, by agent: ActingAgent) throws -> [TouchPoint] {
        guard !customerKey.isEmpty else { return [] }
        return try touchPoints(
            "t.customer_key = ? ORDER BY t.at DESC, t.id DESC LIMIT 1000", by: agent
        ) { $0.text(customerKey) }.reversed()
    }

    private func touchPoints(_ condition: String, by agent: ActingAgent, _ bind: (inout Binder) -> Void)
        throws
        -> [TouchPoint]
    {
        var points: [TouchPoint] = []
        try each(
            """
            SELECT t.public_id, t.customer, t.campaign, c.public_id, t.at, t.channel, t.direction, t.agent, t.text, t.reference
            FROM touch_point t LEFT JOIN conversation c ON c.id = t.conversation WHERE
            """ + " " + condition, bind
        ) { row in
            let campaign = row.isNull(2) ? nil : row.text(2)
            guard campaign.map(agent.mayKnow) ?? true else { return true }
            var point = TouchPoint(
                customer: row.text(1), campaign: campaign, conversation: row.isNull(3) ? nil : row.text(3),
                at: Moment(microseconds: row.integer(4)), channel: .init(rawValue: row.text(5)) ?? .other,
                direction: .init(rawValue: row.text(6)) ?? .in, text: row.text(8), reference: row.text(9))
            (point.id, point.agent) = (row.text(0), row.text(7))
            points.append(point)
            return true
        }
        return points
    }
}
