import Foundation
import GRDB
import Mail

/// Operations that are taken back.
extension OperationWork {
    /// An operation that can be undone, as it was kept.
    private struct Kept {
        let event: Int64
        let row: Int64
        let name: String
        let before: Data

        func read<Value: Decodable>(_ type: Value.Type) throws -> Value {
            try JSONDecoder().decode(type, from: before)
        }
    }

    /// - Parameter row: the one that the operation was done on, or that its messages came from or went to.
    mutating func undo(_ name: String?, on row: ConversationRow) throws -> OperationOutcome {
        let kept = try kept(name, on: row)
        guard let place = try db.conversationRow(kept.row), agent.mayKnow(place.campaign) else {
            throw QueueRefusal.notFound
        }
        switch kept.name {
        case "note":
            try db.step("DELETE FROM note WHERE event = ?") { $0.integer(kept.event) }
        case "label": try undoLabels(kept)
        case "assign": try undoAssignment(kept, place)
        case "move": try undoMove(kept, place)
        case "sender":
            try needFree(place)
            try needLatest(kept, .senderCorrected, "the customer was corrected again since")
            try setCustomer(try kept.read(CustomerBefore.self), of: place)
        case "merge", "split": try undoMessages(kept, place)
        case "reply": try takeBackAnswer(event: kept.event, place)
        default: try undoState(kept, place)
        }
        let version = try db.nextVersion(of: place.id, at: now)
        try db.event(.undone, at: now, place.id, by: agent.name, detail: "\(kept.event)")
        let event = db.lastInsertedRowID
        try db.step("UPDATE operation SET undone = ? WHERE event = ?") {
            $0.integer(event)
            $0.integer(kept.event)
        }
        return OperationOutcome(conversation: place.publicID, version: version, warnings: warnings)
    }

    private func kept(_ name: String?, on row: ConversationRow) throws -> Kept {
        guard let event = try name.map({ Int64($0) }) ?? last(on: row) else {
            throw name == nil
                ? QueueRefusal.notUndoable("nothing was done with it that could be taken back")
                : QueueRefusal.invalid("what “undo” takes is a number, such as the timeline shows")
        }
        let found = try db.first("SELECT conversation, name, before, undone FROM operation WHERE event = ?") {
            $0.integer(event)
        } row: {
            (
                kept: Kept(event: event, row: $0.integer(0), name: $0.text(1), before: Data($0.text(2).utf8)),
                isUndone: !$0.isNull(3)
            )
        }
        if let found, found.isUndone { throw QueueRefusal.notUndoable("it was undone before") }
        if let found, found.kept.row == row.id { return found.kept }
        if let found, ["merge", "split"].contains(found.kept.name) {
            let before = try found.kept.read(MoveBefore.self)
            if [before.from.row, before.intoRow].contains(row.id) { return found.kept }
        }
        let kind = try db.first("SELECT kind FROM event WHERE id = ? AND conversation = ?") {
            $0.integer(event)
            $0.integer(row.id)
        } row: {
            $0.text(0)
        }
        throw kind == nil
            ? QueueRefusal.invalid("the conversation has no event \(event)")
            : QueueRefusal.notUndoable("this cannot be taken back")
    }

    /// The last operation on a conversation that was not taken back.
    private func last(on row: ConversationRow) throws -> Int64? {
        try db.first("SELECT max(event) FROM operation WHERE conversation = ? AND undone IS NULL") {
            $0.integer(row.id)
        } row: {
            $0.isNull(0) ? nil : $0.integer(0)
        }.flatMap { $0 }
    }

    private func undoLabels(_ kept: Kept) throws {
        let before = try kept.read(LabelsBefore.self)
        for label in before.added { _ = try db.removeLabel(label, kept.row) }
        for label in before.removed { _ = try db.addLabel(label, kept.row) }
    }

    private func undoAssignment(_ kept: Kept, _ row: ConversationRow) throws {
        let before = try kept.read(AssignmentBefore.self)
        guard row.assigned == before.to else {
            throw QueueRefusal.notUndoable("it was assigned to \(row.assigned ?? "nobody") since")
        }
        try db.setAssigned(before.from, row.id)
    }

    private func undoMove(_ kept: Kept, _ row: ConversationRow) throws {
        let before = try kept.read(CampaignBefore.self)
        try needFree(row)
        guard row.campaign == before.to, row.merged == nil else {
            throw QueueRefusal.notUndoable("it went on since, and is of “\(row.campaign)” now")
        }
        guard agent.mayKnow(before.from) else { throw QueueRefusal.notFound }
        try db.setCampaign(before.from, of: row)
    }

    /// Of snooze, resolve, reopen, lane.
    private func undoState(_ kept: Kept, _ row: ConversationRow) throws {
        try needFree(row)
        try needUnchanged(kept.row, since: kept.event)
        let before = try kept.read(Snapshot.self)
        try db.restore(before, at: now)
        if kept.name == "reopen" { try db.leaveToMaildrops(kept.row) }
        // Who is acknowledged less often than he may be is better off than who is more often.
        for time in before.acknowledged.split(separator: " ").compactMap({ Int64($0) }) {
            let time = Moment(microseconds: time)
            if try !db.acknowledgements(inExchangeOf: row.id).contains(time) {
                try db.countAcknowledgement(inExchangeOf: row.id, at: time)
            }
        }
    }

    /// Of merge and split: the messages go back to where they were.
    private func undoMessages(_ kept: Kept, _ place: ConversationRow) throws {
        let before = try kept.read(MoveBefore.self)
        guard let from = try db.conversationRow(before.from.row),
            let into = try db.conversationRow(before.intoRow)
        else { throw QueueRefusal.notFound }
        try needFree(from)
        try needFree(into)
        try needUnchanged(from.id, since: kept.event)
        try needUnchanged(into.id, since: kept.event)
        guard from.campaign == into.campaign else {
            throw QueueRefusal.notUndoable("one of the two was moved to another campaign since")
        }
        guard try Set(before.replies).isSubset(of: db.replies(of: into.id)) else {
            throw QueueRefusal.notUndoable("some of the messages went on to another conversation since")
        }
        if before.into == nil, try db.replies(of: into.id).count > before.replies.count {
            throw QueueRefusal.notUndoable("the new conversation has other messages since")
        }
        try db.move(before.replies, to: from.id, version: from.version + 1)
        for label in before.labels { _ = try db.removeLabel(label, into.id) }
        if let target = before.into {
            try db.restore(target, at: now)
        } else {
            try db.removeRound(of: into)
            try db.point(into.id, to: from.id)
        }
        try db.restore(before.from, at: now)
        let other = place.id == from.id ? into : from
        _ = try db.nextVersion(of: other.id, at: now)
        try db.event(.undone, at: now, other.id, by: agent.name, detail: "\(kept.event)")
    }

    /// No other event of the kind since.
    private func needLatest(_ kept: Kept, _ kind: EventKind, _ words: String) throws {
        let later = try db.first(
            """
            SELECT 1 FROM event e LEFT JOIN operation o ON o.event = e.id WHERE e.conversation = ? AND e.id > ? AND e.kind = ?
                AND o.undone IS NULL LIMIT 1
            """
        ) {
            $0.integer(kept.row)
            $0.integer(kept.event)
            $0.text(kind.rawValue)
        } row: { _ in
            true
        }
        if later != nil { throw QueueRefusal.notUndoable(words) }
    }

    private static let goingOn: [EventKind: String] = [
        .replyKept: "the customer wrote again since", .answerQueued: "an answer was written since",
        .answerBounced: "an answer came back since", .answered: "the customer was answered since",
        .resolved: "it was resolved since", .reopened: "it was reopened since",
        .handedOver: "it was handed over since", .snoozed: "it was snoozed since", .woken: "it woke up since",
        .merged: "it was merged since", .split: "messages were split off since",
        .laneCorrected: "its lane was corrected since",
        .promiseMade: "the customer was told since when he will have an answer",
    ]

    /// Nothing has happened since that putting back what was before would make untrue. Claims, notes and labels are no
    /// such thing, nor what machines wrote.
    private func needUnchanged(_ row: Int64, since event: Int64) throws {
        var words: String?
        try db.each(
            """
            SELECT e.kind, r.lane IN ('thanks','auto-reply','bounce','feedback-report','bulk','challenge','spam') FROM event e
            LEFT JOIN reply r ON r.id = e.reply LEFT JOIN operation o ON o.event = e.id
            WHERE e.conversation = ? AND e.id > ? AND o.undone IS NULL ORDER BY e.id
            """
        ) {
            $0.integer(row)
            $0.integer(event)
        } row: {
            let kind = EventKind(rawValue: $0.text(0))
            if kind != .replyKept || $0.integer(1) == 0 { words = kind.flatMap { OperationWork.goingOn[$0] } }
            return words == nil
        }
        if let words { throw QueueRefusal.notUndoable(words) }
    }
}
