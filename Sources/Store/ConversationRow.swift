import GRDB
import Mail
import Triage

/// A conversation as operations read it, inside the writer's transaction. Nothing of it changes by itself: read it again
/// after a change.
struct ConversationRow {
    let id: Int64
    let publicID: String
    let campaign: String
    let customerKey: String
    let customer: String
    let customerName: String
    let subject: String
    let lane: Lane
    let state: State
    let version: Int
    let waitingSince: Moment
    let asked: Moment?
    let promiseDue: Moment?
    let lease: Lease?
    /// What it goes back to when the lease ends.
    let claimedFrom: State
    let assigned: String?
    let snoozedUntil: Moment?
    let lastAnswer: Moment?
    let merged: Int64?

    enum State: String { case waiting, claimed, answered, handedOver = "handed-over", resolved }

    struct Lease: Equatable {
        let agent: String
        let until: Moment
    }

    fileprivate static let columns = """
        id, public_id, campaign, customer_key, customer, customer_name, subject, lane, state, version, waiting_since, asked,
        coalesce(promise_due, carried_due), lease_agent, lease_until, claimed_from, assigned, snoozed_until, last_answer, merged
        """

    fileprivate init(_ row: SteppedRow) {
        (id, publicID, campaign) = (row.integer(0), row.text(1), row.text(2))
        (customerKey, customer, customerName, subject) = (row.text(3), row.text(4), row.text(5), row.text(6))
        lane = Lane(rawValue: row.text(7)) ?? .person
        state = State(rawValue: row.text(8)) ?? .waiting
        (version, waitingSince) = (row.int(9), Moment(microseconds: row.integer(10)))
        (asked, promiseDue) = (row.moment(11), row.moment(12))
        lease = row.moment(14).map { Lease(agent: row.text(13), until: $0) }
        claimedFrom = State(rawValue: row.text(15)) ?? .waiting
        assigned = row.isNull(16) ? nil : row.text(16)
        (snoozedUntil, lastAnswer) = (row.moment(17), row.moment(18))
        merged = row.isNull(19) ? nil : row.integer(19)
    }

    /// Its state where nobody has claimed it.
    var restingState: State { state == .claimed ? claimedFrom : state }

    /// Nil, or the refusal where somebody else has it.
    func claimed(byOtherThan agent: ActingAgent) -> QueueRefusal? {
        lease.flatMap { $0.agent == agent.name ? nil : .claimedBy($0.agent, until: $0.until) }
    }
}

extension Database {
    func conversationRow(_ id: Int64) throws -> ConversationRow? {
        try first("SELECT \(ConversationRow.columns) FROM conversation WHERE id = ?") {
            $0.integer(id)
        } row: {
            ConversationRow($0)
        }
    }

    /// - Throws: `.notFound`, also where the agent may not know of it.
    func conversationRow(_ publicID: String, for agent: ActingAgent) throws -> ConversationRow {
        let found = try first("SELECT \(ConversationRow.columns) FROM conversation WHERE public_id = ?") {
            $0.text(publicID)
        } row: {
            ConversationRow($0)
        }
        guard let found, agent.mayKnow(found.campaign) else { throw QueueRefusal.notFound }
        return found
    }

    /// Public ids of what people wrote in a conversation since a version of it, oldest first: what an agent who knows that
    /// version has not seen. Messages that came in by a merge or a split are among them.
    func newMessages(in row: Int64, since version: Int) throws -> [String] {
        var ids: [String] = []
        try each(
            """
            SELECT public_id FROM reply WHERE conversation = ? AND version > ?
                AND lane IN ('person','thanks','unsubscribe','empty','unreadable') ORDER BY id LIMIT 100
            """
        ) {
            $0.integer(row)
            $0.integer(version)
        } row: {
            ids.append($0.text(0))
            return true
        }
        return ids
    }

    /// Where the messages of a conversation are now, however often it was merged.
    func mergedPlace(of row: Int64) throws -> ConversationMatch.Place? {
        try first(
            """
            WITH RECURSIVE place(id, merged, depth) AS (SELECT id, merged, 0 FROM conversation WHERE id = ?1
                UNION ALL SELECT c.id, c.merged, depth + 1 FROM place p JOIN conversation c ON c.id = p.merged WHERE depth < 32)
            SELECT c.id, c.public_id FROM place p JOIN conversation c ON c.id = p.id ORDER BY depth DESC LIMIT 1
            """
        ) {
            $0.integer(row)
        } row: {
            ConversationMatch.Place(row: $0.integer(0), publicID: $0.text(1))
        }
    }
}
