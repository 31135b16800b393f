package import Acknowledge
import Foundation
import GRDB
package import Mail
package import Triage

/// A promise that may break.
package struct PromiseAtRisk: Sendable, Equatable {
    /// The public id of the reply whose acknowledgement named it: what `Store.queueSlip` takes.
    package let reply: String
    package let conversation: String
    package let campaign: String
    package let asked: Moment
    /// When the acknowledgement that named it was about to leave.
    package let made: Moment
    package let promise: Promise
    /// Of the customer's mail, when it came in.
    package let standing: SenderStanding
    /// Whether the acknowledgement that named it was.
    package let isNeutral: Bool
}

/// What became of a slip that was to be queued.
package enum SlipOutcome: Sendable, Equatable {
    case queued
    /// A rule forbids it; asked again later.
    case refused(Rule)
    /// The promise does not wait any more, or its slip was queued before.
    case settled
}

extension Store {
    /// How long after its time a broken promise may still be excused: as long as an acknowledgement may be under way.
    package static let slipGrace = Duration.seconds(12 * 3600)
    /// After a refusal, how long at least until a slip is tried again.
    static let slipPause = Duration.seconds(600)

    /// The promises that come first, whose conversations and acknowledgements are looked up one by one.
    static let atRisk = """
        SELECT r.public_id, c.public_id, p.campaign, p.asked, p.due, p.basis, p.answers, r.standing, r.neutral, p.made
        FROM (SELECT * FROM promise WHERE state = 'open' AND due <= ?1
            UNION ALL SELECT * FROM promise WHERE state = 'broken' AND answered IS NULL AND due <= ?1 AND due > ?2) p
        CROSS JOIN conversation c ON c.id = p.conversation CROSS JOIN reply r ON r.id = p.reply
        CROSS JOIN outbox o ON o.reply = p.reply AND o.kind = 'acknowledgement'
        WHERE p.slip IS NULL AND coalesce(p.slip_after, ?3) <= ?3 AND c.promised = p.reply
            AND c.state IN ('waiting','claimed') AND o.state IN ('sent','unknown')
            AND NOT EXISTS (SELECT 1 FROM outbox WHERE conversation = c.id AND kind = 'answer' AND state IN ('queued','attempted'))
            AND p.campaign IN (SELECT value FROM json_each(?4))
        ORDER BY p.due LIMIT ?5
        """

    /// Promises whose time comes before a moment, or has passed while nobody looked, and whose customers still wait and
    /// know of no other time; the earliest first. What was certainly not read, has a slip, or belongs to a conversation
    /// that was answered, closed or handed over is none of them. What may have been read is.
    ///
    /// - Parameter campaigns: only these: others, removed from the settings, would stand before them for ever.
    package func promisesAtRisk(
        campaigns: [String], at now: Moment, before limit: Moment, limit count: Int
    ) async throws(StoreFailure) -> [PromiseAtRisk] {
        try await read { db in
            var found: [PromiseAtRisk] = []
            try db.each(
                Store.atRisk
            ) {
                $0.moment(limit)
                $0.moment(now - Store.slipGrace)
                $0.moment(now)
                $0.text(jsonArray(campaigns))
                $0.integer(count)
            } row: { row in
                found.append(
                    PromiseAtRisk(
                        reply: row.text(0), conversation: row.text(1), campaign: row.text(2),
                        asked: Moment(microseconds: row.integer(3)),
                        made: Moment(microseconds: row.integer(9)),
                        promise: Promise(
                            due: Moment(microseconds: row.integer(4)),
                            basis: Promise.Basis(stored: row.text(5), answers: row.int(6))),
                        standing: SenderStanding(rawValue: row.text(7)) ?? .unproven,
                        isNeutral: row.integer(8) != 0))
                return true
            }
            return found
        }
    }

    /// Queues the one mail that says that a promise will not be kept, to who was promised it; in one transaction with
    /// the look whether that is still so, and with the fuses.
    ///
    /// - Parameters:
    ///   - promise: `PromiseAtRisk.reply`.
    ///   - decide: asked at most once or again after a rollback; pure (`decideSlip`).
    package func queueSlip(
        promise: String, decide: @escaping @Sendable (Facts) -> Decision, at now: Moment
    ) async throws(StoreFailure) -> SlipOutcome {
        try await write { db, desk in
            guard let slip = try db.wantedSlip(promise) else { return .settled }
            let decision = decide(try db.facts(slip, at: now, desk: &desk))
            guard decision.send else {
                let pause = max(decision.retryAfter ?? .zero, Store.slipPause)
                try db.refuseSlip(slip, decision, at: now, until: now + pause)
                return .refused(decision.rule)
            }
            try db.queue(slip, at: now)
            desk.recent.add(.init(at: now.microseconds, domain: slip.domain, body: slip.body))
            desk.outboxChanged = true
            return .queued
        }
    }
}

/// A slip that may be queued, with what the fuses count.
private struct WantedSlip {
    let reply: Int64
    let conversation: Int64
    let refused: String
    let domain: Int64
    let body: Int64
    let sinceAnswer: Moment?
    let lastAcknowledgement: Moment?
}

/// A list as `json_each` takes it.
private func jsonArray(_ texts: [String]) -> String {
    String(decoding: (try? JSONEncoder().encode(texts)) ?? Data("[]".utf8), as: UTF8.self)
}

extension Database {
    /// Nil if the promise does not wait any more.
    fileprivate func wantedSlip(_ promise: String) throws -> WantedSlip? {
        try first(
            """
            SELECT p.reply, p.conversation, coalesce(p.slip_refused, ''), coalesce(r.domain_hash, 0), coalesce(r.body_digest, 0),
                c.last_answer, (SELECT max(received) FROM reply WHERE sender_hash = r.sender_hash AND send = 1)
            FROM reply r JOIN promise p ON p.reply = r.id JOIN conversation c ON c.id = p.conversation
            JOIN outbox o ON o.reply = p.reply AND o.kind = 'acknowledgement'
            WHERE r.public_id = ? AND p.slip IS NULL AND p.answered IS NULL AND p.state IN ('open','broken')
                AND c.promised = p.reply AND c.state IN ('waiting','claimed') AND o.state IN ('sent','unknown')
                AND NOT EXISTS (SELECT 1 FROM outbox WHERE conversation = c.id AND kind = 'answer' AND state IN ('queued','attempted'))
            """
        ) {
            $0.text(promise)
        } row: { row in
            WantedSlip(
                reply: row.integer(0), conversation: row.integer(1), refused: row.text(2),
                domain: row.integer(3), body: row.integer(4), sinceAnswer: row.moment(5),
                lastAcknowledgement: row.moment(6))
        }
    }

    fileprivate func facts(_ slip: WantedSlip, at now: Moment, desk: inout Desk) throws -> Facts {
        var facts = Facts()
        facts.sinceAnswer = slip.sinceAnswer.map { now - $0 }
        facts.sinceAcknowledgement = slip.lastAcknowledgement.map { now - $0 }
        let recent = desk.recent.counts(domain: slip.domain, body: slip.body, at: now.microseconds)
        (facts.toDomainInHour, facts.ofBodyInHour) = (recent.domain, recent.body)
        facts.inMinute = recent.minute
        return facts
    }

    /// An event only where the reason is a new one: it is tried again and again.
    fileprivate func refuseSlip(_ slip: WantedSlip, _ decision: Decision, at now: Moment, until: Moment)
        throws
    {
        try step("UPDATE promise SET slip_refused = ?, slip_after = ? WHERE reply = ?") {
            $0.text(decision.rule.name)
            $0.moment(until)
            $0.integer(slip.reply)
        }
        guard decision.isTrippedFuse, slip.refused != decision.rule.name else { return }
        try event(
            .fuseTripped, at: now, slip.conversation, reply: slip.reply, detail: decision.rule.name)
    }

    /// It goes where the acknowledgement went.
    fileprivate func queue(_ slip: WantedSlip, at now: Moment) throws {
        try step(
            """
            INSERT INTO outbox (kind, conversation, reply, campaign, recipient, state, created, next_attempt)
            SELECT 'slip', conversation, reply, campaign, recipient, 'queued', ?1, ?1 FROM outbox
            WHERE reply = ?2 AND kind = 'acknowledgement'
            """
        ) {
            $0.moment(now)
            $0.integer(slip.reply)
        }
        let row = lastInsertedRowID
        try step("UPDATE promise SET slip = ?, slip_refused = NULL, slip_after = NULL WHERE reply = ?") {
            $0.integer(row)
            $0.integer(slip.reply)
        }
        try event(.slipQueued, at: now, slip.conversation, reply: slip.reply, outbox: row)
    }
}
