import Foundation
import GRDB
import Mail
import Triage

/// What triage got wrong.
extension OperationWork {
    /// "This is a person": then it waits, since the message came, and nothing is acknowledged any more. Or a machine after
    /// all: then it is done, and no acknowledgement leaves that has not left.
    mutating func correctLane(_ row: ConversationRow, to lane: Lane) throws -> OperationOutcome {
        try needFree(row)
        guard lane != row.lane else {
            throw QueueRefusal.invalid("its lane is “\(lane.rawValue)” already")
        }
        let before = try db.snapshot(row.id)
        try db.setLane(lane, of: row.id)
        switch row.state {
        case .handedOver: break
        case _ where lane.isMachine:
            try db.endRound(of: row.id, .closed, at: now)
            try db.setState(.resolved, row.id)
            try db.dropAcknowledgements(of: row.id, at: now)
        case .waiting, .claimed, .answered:
            if !lane.wantsAnswer { try db.endRound(of: row.id, .closed, at: now) }
            if lane == .thanks { try db.dropAcknowledgements(of: row.id, at: now) }
            if lane.wantsAnswer, row.asked == nil, row.restingState == .waiting { try beginToWait(row) }
        case .resolved:
            // A person closed what was a person's before.
            if row.lane.isMachine, !lane.isMachine { try beginToWait(row, asks: lane.wantsAnswer) }
        }
        return try finish(
            row, .laneCorrected, detail: "\(row.lane.rawValue) \(lane.rawValue)", name: "lane", before: before
        )
    }

    private func beginToWait(_ row: ConversationRow, asks: Bool = true) throws {
        let since = try db.lastReceived(in: row.id) ?? now
        if row.state != .claimed { try db.setState(.waiting, row.id) }
        try db.step("UPDATE conversation SET waiting_since = ? WHERE id = ?") {
            $0.moment(since)
            $0.integer(row.id)
        }
        if asks { try db.ask(row.id, row.campaign, since: since) }
    }

    /// Answers go to him, and what he writes goes on with this conversation.
    mutating func correctSender(_ row: ConversationRow, to customer: NamedMailbox) throws -> OperationOutcome
    {
        try needFree(row)
        guard let mailbox = customer.mailbox else {
            throw QueueRefusal.invalid("“\(customer.address.singleLine.cut(to: 100))” is no mail address")
        }
        let name = customer.name.singleLine.trimmed.cut(to: 200)
        guard mailbox.address != row.customer || name != row.customerName else {
            throw QueueRefusal.invalid("he is its customer already")
        }
        let before = CustomerBefore(address: row.customer, key: row.customerKey, name: row.customerName)
        try setCustomer(CustomerBefore(address: mailbox.address, key: mailbox.key, name: name), of: row)
        return try finish(row, .senderCorrected, name: "sender", before: before)
    }

    /// What was acknowledged stays counted for who got it.
    func setCustomer(_ customer: CustomerBefore, of row: ConversationRow) throws {
        try db.step("UPDATE conversation SET customer = ?, customer_key = ?, customer_name = ? WHERE id = ?")
        {
            $0.text(customer.address)
            $0.text(customer.key)
            $0.text(customer.name)
            $0.integer(row.id)
        }
        try db.step(
            """
            UPDATE reply SET sender_hash = ?1 WHERE conversation = ?2 AND send = 0
                AND lane IN ('person','thanks','unsubscribe','empty','unreadable')
            """
        ) {
            if customer.key.isEmpty {
                $0.null()
            } else {
                $0.integer(hash(.sender, "\(row.campaign)\u{0}\(customer.key)"))
            }
            $0.integer(row.id)
        }
    }
}

struct CustomerBefore: Codable {
    let address: String
    /// Empty for the null sender.
    let key: String
    let name: String
}

extension Database {
    fileprivate func setLane(_ lane: Lane, of row: Int64) throws {
        try step(
            """
            UPDATE conversation SET lane = ?1, urgency = CASE WHEN ?1 = 'thanks' THEN 3 ELSE min(urgency, 2) END WHERE id = ?2
            """
        ) {
            $0.text(lane.rawValue)
            $0.integer(row)
        }
    }

    fileprivate func lastReceived(in row: Int64) throws -> Moment? {
        try first("SELECT max(received) FROM reply WHERE conversation = ?") {
            $0.integer(row)
        } row: {
            $0.moment(0)
        }.flatMap { $0 }
    }

    /// What has certainly not left.
    fileprivate func dropAcknowledgements(of row: Int64, at now: Moment) throws {
        var rows: [Int64] = []
        try each(
            """
            SELECT o.id FROM reply r JOIN outbox o ON o.reply = r.id AND o.kind IN ('acknowledgement','slip')
            WHERE r.conversation = ? AND o.state IN ('queued','held') AND o.ambiguous = 0
            """
        ) {
            $0.integer(row)
        } row: {
            rows.append($0.integer(0))
            return true
        }
        for row in rows {
            try step(
                "UPDATE outbox SET state = 'dropped', answer = 'its lane was corrected', finished = ? WHERE id = ?"
            ) {
                $0.moment(now)
                $0.integer(row)
            }
            try outboxEvent(.dropped, row, at: now)
            try unsay(row, at: now)
        }
    }
}
