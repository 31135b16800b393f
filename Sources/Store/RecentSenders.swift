import Acknowledge
import GRDB
import Mail

/// Who was acknowledged in the last hour, and in which exchange: so that one who is nearly the same goes on with it.
///
/// It belongs to the writer's thread as `RecentAcknowledgements` does, and is taken back with it.
struct RecentSenders {
    /// One sender who was acknowledged.
    struct Entry {
        var at: Int64
        /// Hashes of `nearWords`.
        let words: [Int64]
        /// The row of the exchange's first conversation.
        let exchange: Int64
    }

    private struct Latest {
        /// Of the entry, counted from the first ever.
        let number: Int
        let exchange: Int64
    }

    /// Senders kept at most, about 25 MB; the oldest are forgotten early.
    private static let capacity = 20_000

    private var entries: [Entry] = []
    private var start = 0
    private var moved = 0
    private var latest: [Int64: Latest] = [:]
    /// What entries took the place of, by the entry's number; few have any.
    private var replaced: [Int: [(word: Int64, latest: Latest)]] = [:]

    mutating func add(_ entry: Entry) {
        let number = mark
        for word in entry.words {
            if let old = latest.updateValue(Latest(number: number, exchange: entry.exchange), forKey: word) {
                replaced[number, default: []].append((word, old))
            }
        }
        entries.append(entry)
        if entries.count - start > RecentSenders.capacity { forgetFirst() }
    }

    /// The exchange of the one near to a sender who was acknowledged last; nil if there was none in the hour.
    mutating func exchange(of words: [Int64], at now: Int64) -> Int64? {
        if let last = entries.last, last.at > now + RecentAcknowledgements.minute { settleClock(at: now) }
        while start < entries.count, entries[start].at <= now - RecentAcknowledgements.hour { forgetFirst() }
        tidy()
        return words.compactMap { latest[$0] }.max { $0.number < $1.number }?.exchange
    }

    // MARK: Rollback

    /// How many were ever added; `rewind(to:)` takes away what was added since.
    var mark: Int { moved + entries.count }

    mutating func rewind(to mark: Int) {
        while self.mark > mark, entries.count > start {
            let number = self.mark - 1
            let last = entries.removeLast()
            for word in last.words where latest[word]?.number == number { latest[word] = nil }
            for old in replaced.removeValue(forKey: number) ?? [] where old.latest.number >= moved + start {
                latest[old.word] = old.latest
            }
        }
    }

    // MARK: Forgetting

    private mutating func forgetFirst() {
        let number = moved + start
        for word in entries[start].words where latest[word]?.number == number { latest[word] = nil }
        replaced[number] = nil
        start += 1
    }

    private mutating func tidy() {
        guard start > 4096, start > entries.count / 2 else { return }
        entries.removeFirst(start)
        moved += start
        start = 0
    }

    /// The clock was put back: what seems to lie in the future counts as of now.
    private mutating func settleClock(at now: Int64) {
        for index in entries.indices where entries[index].at > now { entries[index].at = now }
    }
}

extension RecentSenders {
    /// Reads the last hour before the last acknowledgement.
    init(_ db: Database, _ hash: KeyedHash) throws {
        self.init()
        var tail: [Entry] = []
        try db.each(
            """
            SELECT r.received, m.sender, r.campaign, r.mailing_recipient, coalesce(c.exchange, c.id) FROM reply r
            JOIN message m ON m.id = r.message JOIN conversation c ON c.id = r.conversation
            WHERE r.send = 1 AND r.received > (SELECT max(received) FROM reply WHERE send = 1) - ?
            ORDER BY r.received DESC LIMIT ?
            """
        ) {
            $0.integer(RecentAcknowledgements.hour)
            $0.integer(RecentSenders.capacity)
        } row: { row in
            if let sender = Mailbox(row.text(1)) {
                tail.append(
                    Entry(
                        at: row.integer(0),
                        words: hash.nearWords(sender, campaign: row.text(2), copy: row.text(3)),
                        exchange: row.integer(4)))
            }
            return true
        }
        for entry in tail.reversed() { add(entry) }
    }
}

extension KeyedHash {
    /// - Parameter copy: whose copy of a mailing was answered; empty where that is not known. Each branch of a firm
    ///   answers its own, a machine has one only.
    func nearWords(_ sender: Mailbox, campaign: String, copy: String) -> [Int64] {
        let place = Array("\(campaign)\u{0}\(copy)\u{0}".utf8)
        return Acknowledge.nearWords(sender).map { self(.near, place + $0) }
    }
}
