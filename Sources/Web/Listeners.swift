import Access
import Synchronization

/// How many requests of one token or person wait for something to happen: each holds a connection, and looks when
/// anything happens.
final class Listeners: Sendable {
    private let most: Int
    private let counts = Mutex<[String: Int]>([:])

    init(most: Int) { self.most = most }

    /// One that waits; it counts as long as this object is there, whatever becomes of its connection.
    final class Seat: Sendable {
        private let listeners: Listeners
        private let key: String

        fileprivate init(_ listeners: Listeners, _ key: String) {
            (self.listeners, self.key) = (listeners, key)
        }

        deinit { listeners.leave(key) }
    }

    /// Nil for those on the machine itself: they are not counted.
    ///
    /// - Throws: 429 if too many of this token's or person's wait already.
    func seat(_ principal: Principal) throws -> Seat? {
        guard principal.way != .socket else { return nil }
        let key = principal.key
        let isFull = counts.withLock { counts in
            guard counts[key, default: 0] < most else { return true }
            counts[key, default: 0] += 1
            return false
        }
        if isFull {
            throw ProblemJSON.slowDown(
                .seconds(5),
                "\(most) requests of yours wait for events already; end some, or use another token")
        }
        return Seat(self, key)
    }

    private func leave(_ key: String) {
        counts.withLock { counts in
            let rest = (counts[key] ?? 1) - 1
            counts[key] = rest > 0 ? rest : nil
        }
    }
}

extension Principal {
    /// Tells one token, session's person or password's from another.
    var key: String { "\(way.rawValue) \(name) \(tokenID ?? "")" }
}
