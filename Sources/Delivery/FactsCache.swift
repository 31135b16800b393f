import NIOCore

/// Answers that still hold, bounded: when it is full, those not asked for lately go first.
///
/// Two generations stand in for an exact order of use: what is found in the old one moves to the young one,
/// and when that is full, it becomes the old one and the old one goes.
struct FactsCache<Key: Hashable, Value> {
    private struct Entry {
        let value: Value
        let until: NIODeadline
    }

    /// Entries of one generation.
    private let limit: Int
    private var young: [Key: Entry] = [:]
    private var old: [Key: Entry] = [:]

    init(limit: Int) { self.limit = limit }

    var count: Int { young.count + old.keys.count { young[$0] == nil } }

    mutating func value(_ key: Key, now: NIODeadline) -> Value? {
        guard let entry = young[key] ?? old[key] else { return nil }
        guard now < entry.until else {
            young[key] = nil
            old[key] = nil
            return nil
        }
        if young[key] == nil { insert(entry, key) }
        return entry.value
    }

    mutating func keep(_ value: Value, for key: Key, until: NIODeadline) {
        insert(Entry(value: value, until: until), key)
    }

    private mutating func insert(_ entry: Entry, _ key: Key) {
        if young.count >= limit, young[key] == nil { (old, young) = (young, [:]) }
        young[key] = entry
        old[key] = nil
    }
}
