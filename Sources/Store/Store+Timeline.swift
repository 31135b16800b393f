import Foundation
import GRDB
package import Mail

/// One thing on the timeline of a conversation. What it is about is in one of the optional values.
package struct TimelineEntry: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        /// The customer's, or a machine's: `reply`.
        case message
        /// Mail of ours that went out or will, with its exact bytes: `mail`.
        case mail
        case note
        case touchPoint = "touch-point"
        /// What a person of ours wrote: `answer`.
        case answer
        /// All else: `event`, with its `promise` where it is about one.
        case event
    }

    package let at: Moment
    package let kind: Kind
    /// Who did it; nil for the customer and the gateway itself.
    package var agent: String?
    package var reply: ReplyDetail?
    package var mail: MailDetail?
    /// Of a note: its text; `event.id` is what `undo` takes.
    package var note: String?
    package var touchPoint: TouchPoint?
    package var event: FeedEvent?
    package var promise: PromiseDetail?
    /// What a person of ours wrote, with how far it has come.
    package var answer: AnswerDetail?
    /// Whether it is an operation that was not taken back: `event.id` is what `undo` takes.
    package var isUndoable = false
}

/// Mail of ours as a timeline shows it.
package struct MailDetail: Sendable, Equatable {
    /// `OutboxItem.id`
    package let id: String
    package let kind: String
    /// The public id of the message that it answers.
    package let reply: String
    package let recipient: String
    package let state: String
    /// The smarthost's last answer, or why it did not leave.
    package let answer: String?
    package let created: Moment
    package let finished: Moment?
    /// What went out, or was tried; nil before.
    package let bytes: [UInt8]?
}

extension Store {
    /// All that happened in a conversation, and in those that were merged into it, in the order of time; nil if there is
    /// none that the agent may know of. At most 1000 messages, 1000 notes and 5000 events, the first ones.
    package func timeline(
        of id: String, by agent: ActingAgent, at now: Moment
    ) async throws(StoreFailure) -> [TimelineEntry]? {
        try await read { db in
            guard let found = try db.identified(id), agent.mayKnow(found.campaign),
                let row = try db.conversationRow(found.row)
            else { return nil }
            let rows = try db.mergedRows(of: row.id)
            let promises = try db.promises(of: row.id)
            let entries =
                try db.messageEntries(of: row.id) + db.mailEntries(of: row.id) + db.noteEntries(of: rows)
                + db.eventEntries(of: rows, promises)
                + db.answers("a.conversation = ?1 ORDER BY a.id LIMIT 1000") { $0.integer(row.id) }.map {
                    TimelineEntry(at: $0.at, kind: .answer, agent: $0.agent, answer: $0)
                }
                + db.touchPoints(of: row.customerKey, by: agent).map {
                    TimelineEntry(at: $0.at, kind: .touchPoint, agent: $0.agent, touchPoint: $0)
                }
            let undoable = try db.undoable(rows)
            // Of what is of the same time, in this order.
            return entries.map { entry in
                var entry = entry
                entry.isUndoable = entry.event.map { undoable.contains($0.id) } ?? false
                return entry
            }.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
                .map(\.element)
        }
    }
}

extension Store {
    /// The notes on the timeline of a conversation, in the order in which they were written; none where there is no
    /// conversation that the agent may know of.
    package func notes(of id: String, by agent: ActingAgent) async throws(StoreFailure) -> [TimelineEntry] {
        try await read { db in
            guard let found = try db.identified(id), agent.mayKnow(found.campaign) else { return [] }
            return try db.noteEntries(of: db.mergedRows(of: found.row)).sorted { $0.at < $1.at }
        }
    }
}

extension Database {
    /// A conversation and all that were merged into it.
    func mergedRows(of row: Int64) throws -> [Int64] {
        var rows: [Int64] = []
        try each(
            """
            WITH RECURSIVE part(id) AS (SELECT ?1 UNION SELECT c.id FROM part p JOIN conversation c ON c.merged = p.id)
            SELECT id FROM part LIMIT 1000
            """
        ) {
            $0.integer(row)
        } row: {
            rows.append($0.integer(0))
            return true
        }
        return rows
    }

    /// The events of operations that were not taken back.
    fileprivate func undoable(_ rows: [Int64]) throws -> Set<Int64> {
        var events: Set<Int64> = []
        for row in rows {
            // Of what was merged into it, only the merging itself is undone here.
            let isOwn = row == rows.first
            try each("SELECT event, name FROM operation WHERE conversation = ? AND undone IS NULL") {
                $0.integer(row)
            } row: {
                if isOwn || ["merge", "split"].contains($0.text(1)) { events.insert($0.integer(0)) }
                return true
            }
        }
        return events
    }

    fileprivate func messageEntries(of row: Int64) throws -> [TimelineEntry] {
        try fetchRows(ReplyDetail.selection + " WHERE r.conversation = ? ORDER BY r.id LIMIT 1000", [row])
            .map(ReplyDetail.init).map { TimelineEntry(at: $0.received, kind: .message, reply: $0) }
    }

    fileprivate func mailEntries(of row: Int64) throws -> [TimelineEntry] {
        try fetchRows(
            """
            SELECT r.public_id, o.kind, o.recipient, o.state, o.answer, o.created, o.finished, b.bytes,
                \(OutboxItem.name(reply: "r", answer: "a")) FROM reply r JOIN outbox o ON o.reply = r.id
            LEFT JOIN answer a ON a.outbox = o.id LEFT JOIN outbox_bytes b ON b.outbox = o.id
            WHERE r.conversation = ? AND o.kind <> 'answer' ORDER BY o.id LIMIT 3000
            """, [row]
        ).map { row in
            let mail = MailDetail(
                id: row[8], kind: row[1], reply: row[0], recipient: row[2], state: row[3], answer: row[4],
                created: Moment(microseconds: row[5]),
                finished: (row[6] as Int64?).map { Moment(microseconds: $0) },
                bytes: (row[7] as Data?).map { Array($0) })
            return TimelineEntry(at: mail.created, kind: .mail, mail: mail)
        }
    }

    fileprivate func noteEntries(of rows: [Int64]) throws -> [TimelineEntry] {
        try rows.flatMap { row in
            try fetchRows(
                FeedEvent.notes + " WHERE n.conversation = ? ORDER BY n.event LIMIT 1000", [row]
            ).map { note in
                TimelineEntry(
                    at: Moment(microseconds: note[1]), kind: .note, agent: note[2], note: note[3],
                    event: FeedEvent(
                        id: note[0], at: Moment(microseconds: note[1]), kind: EventKind.noted.rawValue,
                        campaign: note[4], conversation: note[5], reply: nil, outbox: nil, agent: note[2],
                        detail: ""))
            }
        }
    }

    /// Without those that stand there as a message or a touch point already, and those of notes.
    fileprivate func eventEntries(of rows: [Int64], _ promises: [PromiseDetail]) throws -> [TimelineEntry] {
        var entries: [TimelineEntry] = []
        for row in rows {
            try each(
                FeedEvent.selection + """
                     WHERE e.conversation = ? AND e.kind NOT IN ('reply.kept','conversation.noted','conversation.touched')
                    ORDER BY e.id LIMIT 5000
                    """
            ) {
                $0.integer(row)
            } row: {
                let event = FeedEvent($0)
                let isPromise =
                    event.kind.hasPrefix("promise.") || event.outbox?.hasSuffix(OutboxItem.slipMark) == true
                let promise = isPromise ? promises.first { $0.reply == event.reply } : nil
                entries.append(
                    TimelineEntry(
                        at: event.at, kind: .event, agent: event.agent, event: event, promise: promise))
                return true
            }
        }
        return entries
    }
}

extension FeedEvent {
    fileprivate static let notes =
        "SELECT n.event, n.at, n.agent, n.text, c.campaign, c.public_id FROM note n JOIN conversation c ON c.id = n.conversation"
}
