package import Acknowledge
import GRDB
package import Mail
import Synchronization

/// A promise as it is shown.
package struct PromiseDetail: Sendable, Equatable {
    package enum State: String, Sendable, CaseIterable {
        case open
        /// A person answered in time.
        case kept
        /// Nobody did.
        case broken
        /// A person closed the conversation without an answer.
        case closed
        /// Nobody has read it, or the conversation was handed over to where its answer cannot be seen.
        case withdrawn
    }

    /// The public id of the reply whose acknowledgement named it.
    package let reply: String
    package let promise: Promise
    /// Since when the customer waited.
    package let asked: Moment
    package let made: Moment
    package let state: State
    /// When its state was known; nil while it is open.
    package let settled: Moment?
    /// When a person answered, also where that was too late.
    package let answered: Moment?
    /// When a slip had left, and the time that it says.
    package let slipped: Moment?
    package let revisedDue: Moment?
}

/// What became of promises.
package struct PromiseRecord: Sendable, Equatable {
    package var kept = 0
    package var broken = 0
    package var open = 0
    package var closed = 0
    package var withdrawn = 0
    /// Of all these, those whose slip has left.
    package var slipped = 0

    package init() {}
}

extension Store {
    /// Marks promises whose time has passed without an answer as broken, an event each.
    ///
    /// - Returns: how many there were; at most 1000 are done at once, so that nobody waits long.
    @discardableResult
    package func settlePromises(at now: Moment) async throws(StoreFailure) -> Int {
        try await write { db, _ in
            var passed: [(reply: Int64, conversation: Int64)] = []
            try db.each(
                "SELECT reply, conversation FROM promise WHERE state = 'open' AND due < ? ORDER BY due LIMIT 1000"
            ) {
                $0.moment(now)
            } row: {
                passed.append(($0.integer(0), $0.integer(1)))
                return true
            }
            for promise in passed {
                try db.step("UPDATE promise SET state = 'broken', settled = ? WHERE reply = ?") {
                    $0.moment(now)
                    $0.integer(promise.reply)
                }
                try db.event(
                    .promiseBroken, at: now, promise.conversation, reply: promise.reply, detail: "unanswered")
            }
            return passed.count
        }
    }

    /// What became of a campaign's promises that were made since; of all campaigns' where none is named. At most a minute
    /// old: all of these promises are counted, and a page that is read again and again asks for it.
    package func promiseRecord(campaign: String?, since: Moment) async throws(StoreFailure) -> PromiseRecord {
        try await promiseRecord(campaign: campaign, since: since, at: .now)
    }

    func promiseRecord(campaign: String?, since: Moment, at now: ContinuousClock.Instant)
        async throws(StoreFailure) -> PromiseRecord
    {
        if let known = promiseRecords.withLock({ $0[campaign]?.record(since: since, at: now) }) {
            return known
        }
        let record = try await countPromises(campaign: campaign, since: since)
        promiseRecords.withLock { known in
            known = known.filter { $0.value.isFresh(at: now) }
            known[campaign] = CountedPromises(record: record, since: since, counted: now)
        }
        return record
    }

    private func countPromises(campaign: String?, since: Moment) async throws(StoreFailure) -> PromiseRecord {
        try await read { db in
            var record = PromiseRecord()
            // Promises are in the order of their replies; an acknowledgement leaves within a day or never.
            try db.each(
                """
                SELECT state, count(*), count(slipped_at) FROM promise WHERE (?1 IS NULL OR campaign = ?1) AND made >= ?2
                    AND reply >= coalesce((SELECT min(id) FROM
                        (SELECT id FROM reply WHERE send = 1 AND received >= ?3 ORDER BY received LIMIT 1000)), 0)
                GROUP BY state
                """
            ) {
                $0.text(campaign)
                $0.moment(since)
                $0.moment(since - .seconds(86_400))
            } row: {
                switch PromiseDetail.State(rawValue: $0.text(0)) {
                case .open: record.open = $0.int(1)
                case .kept: record.kept = $0.int(1)
                case .broken: record.broken = $0.int(1)
                case .closed: record.closed = $0.int(1)
                case .withdrawn: record.withdrawn = $0.int(1)
                case nil: break
                }
                record.slipped += $0.int(2)
                return true
            }
            return record
        }
    }
}

/// What became of promises when they were last counted.
struct CountedPromises: Sendable {
    private static let lifetime = Duration.seconds(60)

    let record: PromiseRecord
    let since: Moment
    let counted: ContinuousClock.Instant

    func isFresh(at now: ContinuousClock.Instant) -> Bool { now - counted < CountedPromises.lifetime }

    /// Nil if it was counted too long ago, or since another time.
    func record(since: Moment, at now: ContinuousClock.Instant) -> PromiseRecord? {
        let moved = since - self.since
        return isFresh(at: now) && moved >= .zero && moved < CountedPromises.lifetime ? record : nil
    }
}

extension Database {
    /// The promises of a conversation, oldest first.
    func promises(of conversation: Int64) throws -> [PromiseDetail] {
        var promises: [PromiseDetail] = []
        try each(
            """
            SELECT r.public_id, p.due, p.basis, p.answers, p.asked, p.made, p.state, p.settled, p.answered, p.slipped_at,
                p.revised_due FROM reply r JOIN promise p ON p.reply = r.id WHERE r.conversation = ? ORDER BY r.id LIMIT 1000
            """
        ) {
            $0.integer(conversation)
        } row: { row in
            promises.append(
                PromiseDetail(
                    reply: row.text(0),
                    promise: Promise(
                        due: Moment(microseconds: row.integer(1)),
                        basis: Promise.Basis(stored: row.text(2), answers: row.int(3))),
                    asked: Moment(microseconds: row.integer(4)), made: Moment(microseconds: row.integer(5)),
                    state: PromiseDetail.State(rawValue: row.text(6)) ?? .open, settled: row.moment(7),
                    answered: row.moment(8), slipped: row.moment(9),
                    revisedDue: row.isNull(9) ? nil : row.moment(10)))
            return true
        }
        return promises
    }
}

extension SteppedRow {
    /// Nil for NULL.
    func moment(_ column: Int32) -> Moment? {
        isNull(column) ? nil : Moment(microseconds: integer(column))
    }
}

extension Promise.Basis {
    /// As it is stored: `p80`, `target`.
    var stored: String {
        switch self {
        case .measured(let percent, _): "p\(percent)"
        case .target: "target"
        }
    }

    var answers: Int {
        switch self {
        case .measured(_, let answers): answers
        case .target: 0
        }
    }

    init(stored: String, answers: Int) {
        if stored.hasPrefix("p"), let percent = Int(stored.dropFirst()) {
            self = .measured(percent: percent, answers: answers)
        } else {
            self = .target
        }
    }
}
