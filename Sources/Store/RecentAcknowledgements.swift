import GRDB

/// The acknowledgements and slips that were decided in the last hour, for the fuses that count over all senders.
///
/// It belongs to the writer's thread and mirrors the tail of the index `reply_acknowledged`, and slips: loaded when the store is
/// opened, and taken back to a mark when a transaction is rolled back, so that only what is committed is counted
/// and a message sees those before it in its own batch. Times are `Moment.microseconds`; they come from one clock,
/// nearly in order.
struct RecentAcknowledgements {
    struct Entry {
        var at: Int64
        /// Hash of the recipient's domain.
        let domain: Int64
        /// Digest of the normalised body that was acknowledged.
        let body: Int64
    }

    /// How many there were, to one domain or of one body in the last hour, and of all in the last minute.
    struct Counts: Equatable {
        var domain = 0
        var body = 0
        var minute = 0
    }

    static let hour: Int64 = 3_600_000_000
    static let minute: Int64 = 60_000_000
    /// Entries kept at most, about 20 MB: the oldest are forgotten early when more than 4000 a minute are sent
    /// for a whole hour.
    fileprivate static let capacity = 1 << 18

    /// Oldest first; those before `start` are forgotten and wait to be moved out together.
    private var entries: [Entry] = []
    private var start = 0
    /// The first entry of the last minute.
    private var minuteStart = 0
    /// How many entries were moved out; with it, positions outlive a move.
    private var moved = 0
    private var byDomain: [Int64: Int] = [:]
    private var byBody: [Int64: Int] = [:]

    mutating func add(_ entry: Entry) {
        entries.append(entry)
        byDomain[entry.domain, default: 0] += 1
        byBody[entry.body, default: 0] += 1
        if entries.count - start > RecentAcknowledgements.capacity { forgetFirst() }
    }

    mutating func counts(domain: Int64, body: Int64, at now: Int64) -> Counts {
        forget(at: now)
        return Counts(
            domain: byDomain[domain] ?? 0, body: byBody[body] ?? 0, minute: entries.count - minuteStart)
    }

    // MARK: Rollback

    /// How many were ever added; `rewind(to:)` takes away what was added since.
    var mark: Int { moved + entries.count }

    mutating func rewind(to mark: Int) {
        while self.mark > mark, entries.count > start {
            let last = entries.removeLast()
            RecentAcknowledgements.decrement(&byDomain, last.domain)
            RecentAcknowledgements.decrement(&byBody, last.body)
        }
        minuteStart = min(minuteStart, entries.count)
    }

    // MARK: Forgetting

    private mutating func forget(at now: Int64) {
        if let last = entries.last, last.at > now + RecentAcknowledgements.minute { settleClock(at: now) }
        while start < entries.count, entries[start].at <= now - RecentAcknowledgements.hour { forgetFirst() }
        minuteStart = max(minuteStart, start)
        while minuteStart < entries.count, entries[minuteStart].at <= now - RecentAcknowledgements.minute {
            minuteStart += 1
        }
        guard start > 4096, start > entries.count / 2 else { return }
        entries.removeFirst(start)
        (minuteStart, moved) = (minuteStart - start, moved + start)
        start = 0
    }

    private mutating func forgetFirst() {
        RecentAcknowledgements.decrement(&byDomain, entries[start].domain)
        RecentAcknowledgements.decrement(&byBody, entries[start].body)
        start += 1
        minuteStart = max(minuteStart, start)
    }

    /// The clock was put back: what seems to lie in the future counts as of now, so that it ends some day.
    private mutating func settleClock(at now: Int64) {
        for index in entries.indices where entries[index].at > now { entries[index].at = now }
    }

    private static func decrement(_ counts: inout [Int64: Int], _ key: Int64) {
        guard let count = counts[key] else { preconditionFailure("an entry was not counted") }
        counts[key] = count > 1 ? count - 1 : nil
    }
}

extension RecentAcknowledgements {
    /// Reads the last hour before the last row.
    init(_ db: Database) throws {
        self.init()
        var tail: [Entry] = []
        try db.each(
            """
            SELECT received, coalesce(domain_hash, 0), coalesce(body_digest, 0) FROM reply WHERE send = 1 AND received > 0
            ORDER BY received DESC LIMIT ?
            """
        ) {
            $0.integer(RecentAcknowledgements.capacity)
        } row: {
            tail.append(Entry(at: $0.integer(0), domain: $0.integer(1), body: $0.integer(2)))
            return $0.integer(0) > tail[0].at - RecentAcknowledgements.hour
        }
        // Few, and not in the index.
        try db.each(
            """
            SELECT o.created, coalesce(r.domain_hash, 0), coalesce(r.body_digest, 0) FROM outbox o JOIN reply r ON r.id = o.reply
            WHERE o.kind = 'slip' AND o.created > ?
            """
        ) {
            $0.integer((tail.first?.at ?? 0) - RecentAcknowledgements.hour)
        } row: {
            tail.append(Entry(at: $0.integer(0), domain: $0.integer(1), body: $0.integer(2)))
            return true
        }
        for entry in tail.sorted(by: { $0.at < $1.at }) { add(entry) }
    }
}
