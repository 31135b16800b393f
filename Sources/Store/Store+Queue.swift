import Foundation
import GRDB
package import Mail
package import Triage

/// A conversation as lists show it.
package struct ConversationSummary: Sendable, Equatable {
    package let id: String
    package let campaign: String
    package let customer: String
    package let customerName: String
    package let subject: String
    package let lane: String
    /// With a lapsed lease already taken back.
    package let state: String
    package let created: Moment
    package let waitingSince: Moment
    package let leaseAgent: String?
    package let leaseUntil: Moment?
    package let replies: Int
    /// Whether an acknowledgement failed, expired, or may not have arrived.
    package let isUnacknowledged: Bool
    /// When the customer was told that a person will answer, or after a slip the time that it says; in the past where
    /// that was not kept. Nil where nothing was said, or nobody waits any more.
    package let due: Moment?
    /// When a person of ours first wrote in it, and last.
    package let firstAnswer: Moment?
    package let lastAnswer: Moment?
    /// One more with each message and each operation: an ETag, and what `Store.perform(version:)` compares.
    package let version: Int
    package let assigned: String?
    /// Sorted.
    package let labels: [String]
    /// It stays out of the queue until then, or until the customer writes again.
    package let snoozedUntil: Moment?
    /// ISO 639-1, of the customer's newest message; nil where it is not sure.
    package let language: String?
    package let signs: QueueSigns
    package let urgency: Urgency
    /// A word for the system that it was handed over to.
    package let handedTo: String?
    /// The public id of the conversation that has its messages now; nil for almost all.
    package let mergedInto: String?
    /// Whether somebody's client has read it as it is now.
    package let isSeen: Bool
    /// An answer of ours did not arrive, and none was given since.
    package let isUndelivered: Bool
    /// Whether its customer gets no marketing because of it.
    package let isOnHold: Bool
    /// What counts in the order of the queue where nothing was promised: see `Schema`, `queue_due`. Nil of what waits for
    /// nobody.
    package let expected: Moment?
    /// Messages that the program has not fetched which it was handed over to; nil where it was to none.
    package let unfetched: Int?
}

/// One message of a conversation with its receipt and what became of its acknowledgement.
package struct ReplyDetail: Sendable, Equatable {
    package let id: String
    package let received: Moment
    package let sender: String
    package let subject: String
    /// What `Store.content` takes, to read the message itself.
    package let message: Int64
    package let lane: String
    package let laneRule: String
    package let standing: String
    package let language: String?
    /// JSON; empty if nothing was seen.
    package let signs: String
    package let mailing: String?
    package let mailingRecipient: String?
    package let problems: String
    package let send: Bool
    package let rule: String
    package let source: String
    package let facts: String
    package let acknowledgementState: String?
    package let acknowledgementAnswer: String?
    /// The exact bytes that went out, or were tried.
    package let acknowledgement: [UInt8]?
    /// What the company's own system said of who wrote it: `CustomerFacts` as JSON.
    package let customerFacts: String?
    /// Nil if it says no wish to unsubscribe.
    package let unsubscribe: UnsubscribeState?
}

package struct EventDetail: Sendable, Equatable {
    package let at: Moment
    package let kind: String
    package let detail: String
    package var agent: String?
}

package struct ConversationDetail: Sendable, Equatable {
    package let summary: ConversationSummary
    /// The public id of the conversation that this one was linked to.
    package let linkedTo: String?
    package let replies: [ReplyDetail]
    /// Oldest first.
    package let promises: [PromiseDetail]
    package let events: [EventDetail]
}

/// Why an operation was not carried out.
package enum QueueRefusal: Error, Sendable, Equatable {
    /// There is none, or none that he may know of.
    case notFound
    /// Somebody else has it.
    case claimedBy(String, until: Moment)
    /// It is in no state for that.
    case wrongState(String)
    /// It changed since the version that the caller knows; what it is now.
    case changed(version: Int)
    /// The customer wrote again since; public ids of the replies that the caller has not seen.
    case newMessages([String])
    /// Only who holds the lease may do that, and nobody does.
    case notClaimed
    /// The same idempotency key came with something else.
    case keyReused
    /// A value cannot be taken; in words for who gave it.
    case invalid(String)
    /// In words, why it cannot be undone.
    case notUndoable(String)
}

extension Store {
    /// All that somebody has to deal with, or those of one state, whatever their campaign.
    package func conversations(
        state: String?, campaign: String?, limit: Int, at now: Moment
    ) async throws(StoreFailure) -> [ConversationSummary] {
        var filter = QueueFilter()
        filter.states = state.map { [$0] } ?? []
        filter.campaigns = campaign.map { [$0] } ?? []
        return try await conversationPage(filter, by: ActingAgent(""), after: nil, limit: limit, at: now)
            .items
    }

    /// Conversations that fit, a page at a time: what waits or is claimed in the order in which it is to be dealt with, then
    /// all other with the newest first. One that was merged is never among them.
    ///
    /// - Parameters:
    ///   - cursor: `next` of the page before; see `isCursor`.
    ///   - limit: 1 to 1000.
    package func conversationPage(
        _ filter: QueueFilter, by agent: ActingAgent, after cursor: String?, limit: Int, at now: Moment
    ) async throws(StoreFailure) -> (items: [ConversationSummary], next: String?) {
        try await read { db in
            guard let start = QueueCursor(cursor) else { return ([], nil) }
            let limit = min(max(1, limit), 1000)
            let (open, closed) = QueueSlice.of(filter)
            var found: [QueueCursor] = []
            for part in [QueueCursor.Part.open, .closed] where start.part <= part {
                let after = start.part == part ? start.position : nil
                var part = try (part == .open ? open : closed).flatMap { slice in
                    try db.positions(
                        slice, filter, agent, after: after, descending: part == .closed,
                        limit: limit + 1 - found.count, at: now
                    ).map { QueueCursor(part: part, position: $0) }
                }
                part.sort()
                found += part.prefix(limit + 1 - found.count)
                if found.count > limit { break }
            }
            let page = found.prefix(limit)
            let items = try page.compactMap { place in
                try place.position.flatMap { try db.summary($0.row, at: now) }
            }
            return (items, found.count > limit ? page.last?.text : nil)
        }
    }

    /// Those whose id begins so, the latest last; for ids that people shorten.
    ///
    /// - Parameter prefix: letters and digits of an id.
    package func conversations(
        beginning prefix: String, by agent: ActingAgent, limit: Int, at now: Moment
    ) async throws(StoreFailure) -> [ConversationSummary] {
        try await read { db in
            var found: [Int64] = []
            // Ids are in the order of time: few others begin so.
            try db.each(
                "SELECT id, campaign FROM conversation WHERE public_id >= ? AND public_id < ? ORDER BY public_id LIMIT 1000",
                { binder in
                    binder.text(prefix)
                    binder.text(prefix + "~")
                }
            ) { row in
                if agent.mayKnow(row.text(1)) { found.append(row.integer(0)) }
                return found.count < limit
            }
            return try found.compactMap { try db.summary($0, at: now) }
        }
    }

    /// Whether there is any of a campaign, which need not be configured any more.
    package func hasConversations(of campaign: String) async throws(StoreFailure) -> Bool {
        try await read { db in
            try db.first("SELECT 1 FROM conversation WHERE campaign = ? LIMIT 1") {
                $0.text(campaign)
            } row: { _ in
                true
            } ?? false
        }
    }

    /// Whether `conversationPage` has given it.
    package static func isCursor(_ text: String) -> Bool { QueueCursor(text) != nil }

    /// Since when the customer waits who has waited longest for a person's answer; nil if none does.
    package func oldestWaiting() async throws(StoreFailure) -> Moment? {
        try await read { db in
            // From campaign to campaign in the index, however many conversations wait.
            try db.first(
                """
                WITH RECURSIVE waiting(campaign, asked) AS (
                    SELECT * FROM (SELECT campaign, asked FROM conversation WHERE asked IS NOT NULL ORDER BY campaign, asked LIMIT 1)
                    UNION ALL SELECT (SELECT campaign FROM conversation WHERE asked IS NOT NULL AND campaign > w.campaign
                        ORDER BY campaign LIMIT 1), NULL FROM waiting w WHERE w.campaign IS NOT NULL)
                SELECT min((SELECT min(asked) FROM conversation c WHERE asked IS NOT NULL AND c.campaign = w.campaign)) FROM waiting w
                """, { _ in }, row: { $0.moment(0) }
            ).flatMap { $0 }
        }
    }

    /// How many there are in each state; a lapsed lease counts as waiting. What was merged is not counted.
    package func countConversations(at now: Moment) async throws(StoreFailure) -> [String: Int] {
        try await read { db in
            // Counted in the index.
            var counts: [String: Int] = [:]
            try db.each("SELECT queue, count(*) FROM conversation GROUP BY queue", { _ in }) { row in
                switch QueuePlace(rawValue: row.int(0)) {
                case .unassigned, .assigned, .asleep: counts["waiting", default: 0] += row.int(1)
                case .claimed: counts["claimed"] = row.int(1)
                case .answered, .answeredAsleep: counts["answered", default: 0] += row.int(1)
                case .handedOver: counts["handed-over"] = row.int(1)
                case .resolved: counts["resolved"] = row.int(1)
                case .merged, nil: break
                }
                return true
            }
            let lapsed = try db.first(
                "SELECT count(*) FROM conversation WHERE lease_until IS NOT NULL AND lease_until <= ?"
            ) {
                $0.moment(now)
            } row: {
                $0.int(0)
            }
            if let lapsed, lapsed > 0 {
                counts["waiting", default: 0] += lapsed
                counts["claimed"] = counts["claimed"].flatMap { $0 > lapsed ? $0 - lapsed : nil }
            }
            return counts
        }
    }

    package func conversation(_ id: String, at now: Moment) async throws(StoreFailure) -> ConversationDetail?
    {
        try await conversation(id, by: ActingAgent(""), at: now)
    }

    /// Nil if there is none that the agent may know of. One that was merged has no replies any more: `mergedInto` says
    /// where they are.
    package func conversation(
        _ id: String, by agent: ActingAgent, at now: Moment
    ) async throws(StoreFailure) -> ConversationDetail? {
        try await read { db in
            guard let found = try db.identified(id), agent.mayKnow(found.campaign),
                let summary = try db.summary(found.row, at: now)
            else { return nil }
            let key = found.row
            let replies = try db.fetchRows(
                ReplyDetail.selection + " WHERE r.conversation = ? ORDER BY r.id LIMIT 1000", [key])
            let events = try db.fetchRows(
                "SELECT at, kind, detail, agent FROM event WHERE conversation = ? ORDER BY id LIMIT 5000",
                [key])
            let linked = try db.first(
                "SELECT l.public_id FROM conversation c JOIN conversation l ON l.id = c.linked_to WHERE c.id = ?",
                { $0.integer(key) }, row: { $0.text(0) })
            return ConversationDetail(
                summary: summary, linkedTo: linked, replies: replies.map(ReplyDetail.init),
                promises: try db.promises(of: key),
                events: events.map {
                    EventDetail(
                        at: Moment(microseconds: $0[0]), kind: $0[1], detail: $0[2], agent: $0[3])
                })
        }
    }
}

extension Database {
    func identified(_ publicID: String) throws -> (row: Int64, campaign: String)? {
        try first("SELECT id, campaign FROM conversation WHERE public_id = ?") {
            $0.text(publicID)
        } row: {
            ($0.integer(0), $0.text(1))
        }
    }

    func summary(_ row: Int64, at now: Moment) throws -> ConversationSummary? {
        try fetchRow(ConversationSummary.selection, [row]).map { ConversationSummary($0, at: now) }
    }
}

/// Where a page of conversations ended.
private struct QueueCursor: Comparable {
    enum Part: String, Comparable {
        case open, closed
        static func < (a: Part, b: Part) -> Bool { a == .open && b == .closed }
    }

    let part: Part
    let position: QueuePosition?

    init(part: Part, position: QueuePosition) { (self.part, self.position) = (part, position) }

    /// The beginning where there is none; nil where it is none of ours.
    init?(_ text: String?) {
        guard let text else {
            (part, position) = (.open, nil)
            return
        }
        let words = text.split(separator: ".", omittingEmptySubsequences: false)
        let numbers = words.dropFirst().compactMap { Int64($0) }
        guard words.count == 5, numbers.count == 4, let part = Part(rawValue: String(words[0])) else {
            return nil
        }
        self.part = part
        position = QueuePosition(due: numbers[0], urgency: numbers[1], since: numbers[2], row: numbers[3])
    }

    var text: String {
        guard let position else { return part.rawValue }
        return "\(part.rawValue).\(position.due).\(position.urgency).\(position.since).\(position.row)"
    }

    static func < (a: QueueCursor, b: QueueCursor) -> Bool {
        guard a.part == b.part, let first = a.position, let second = b.position else {
            return a.part < b.part
        }
        return a.part == .open ? first < second : second < first
    }
}

extension ConversationSummary {
    static let selection = """
        SELECT c.*, (SELECT count(*) FROM reply WHERE conversation = c.id) AS replies,
            EXISTS (SELECT 1 FROM outbox WHERE conversation = c.id AND state IN ('failed','unknown','expired')
                AND kind = 'acknowledgement') AS unacknowledged,
            EXISTS (SELECT 1 FROM hold WHERE conversation = c.id AND ended IS NULL) AS on_hold,
            (SELECT group_concat(label, ' ') FROM (SELECT label FROM label WHERE conversation = c.id ORDER BY label)) AS labels,
            (SELECT public_id FROM conversation WHERE id = c.merged) AS merged_into,
            EXISTS (SELECT 1 FROM seen WHERE conversation = c.id AND version = c.version) AS is_seen,
            \(Database.unfetched) AS unfetched
        FROM conversation c WHERE c.id = ?
        """

    init(_ row: Row, at now: Moment) {
        func moment(_ name: String) -> Moment? { (row[name] as Int64?).map { Moment(microseconds: $0) } }
        let until = moment("lease_until")
        let hasLapsed = until.map { $0 <= now } ?? false
        let snoozed = moment("snoozed_until")
        let hasWoken = snoozed.map { $0 <= now } ?? false
        let rested: String = row["claimed_from"] ?? "waiting"
        let state: String = hasWoken ? "waiting" : hasLapsed ? rested : row["state"]
        self.init(
            id: row["public_id"], campaign: row["campaign"], customer: row["customer"],
            customerName: row["customer_name"], subject: row["subject"], lane: row["lane"], state: state,
            created: Moment(microseconds: row["created"]),
            waitingSince: Moment(microseconds: row["waiting_since"]),
            leaseAgent: hasLapsed ? nil : row["lease_agent"], leaseUntil: hasLapsed ? nil : until,
            replies: row["replies"], isUnacknowledged: row["unacknowledged"],
            due: moment("promise_due") ?? moment("carried_due"), firstAnswer: moment("first_answer"),
            lastAnswer: moment("last_answer"), version: row["version"], assigned: row["assigned"],
            labels: (row["labels"] as String?)?.split(separator: " ").map(String.init) ?? [],
            snoozedUntil: hasWoken ? nil : snoozed, language: row["language"],
            signs: QueueSigns(rawValue: row["signs"]),
            urgency: Urgency(rawValue: row["urgency"]) ?? .ordinary,
            handedTo: row["handed_to"], mergedInto: row["merged_into"], isSeen: row["is_seen"],
            isUndelivered: row["undelivered"], isOnHold: row["on_hold"],
            expected: ["waiting", "claimed"].contains(state) ? moment("queue_due") : nil,
            unfetched: row["unfetched"])
    }
}
