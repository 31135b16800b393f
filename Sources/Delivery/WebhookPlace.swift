import Mail

/// What is known of an endpoint while the process lives.
struct WebhookPlace {
    /// Rows that are being sent.
    private(set) var underWay: Set<Int64> = []
    /// Rows that ended since it was begun to look what is due: what was read then may not know it yet.
    private var ended: Set<Int64> = []
    var breaker = CircuitBreaker()
    /// Until when it is left alone.
    var rest: Moment?
    /// The cursor as it is stored, and how far was looked beyond it without finding anything.
    var cursor: Int64 = -1
    var seen: Int64 = -1

    /// Before it is read what is due.
    mutating func look() { ended = [] }

    /// Whether a row that was read as due can be sent: one that ended meanwhile was sent already, and would pass the next
    /// event of its conversation.
    func mayBegin(_ row: Int64) -> Bool { !underWay.contains(row) && !ended.contains(row) }

    mutating func begin(_ row: Int64) { underWay.insert(row) }

    mutating func end(_ row: Int64) {
        underWay.remove(row)
        ended.insert(row)
    }
}
