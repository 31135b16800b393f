import Mail

/// The messages of a maildrop as one session sees them: numbered from 1 in a fixed order, whatever happens to the queue
/// meanwhile (RFC 1939 §4, §5).
package struct POP3Listing: Sendable, Equatable {
    package struct Message: Sendable, Equatable {
        /// What RETR sends, without doubled dots and the last line.
        package let octets: Int
        /// 1 to 70 printable octets, the same in every session (RFC 1939 §7).
        package let uniqueID: String

        package init(octets: Int, uniqueID: String) { (self.octets, self.uniqueID) = (octets, uniqueID) }
    }

    private let messages: [Message]
    private var isDeleted: [Bool]
    private var isRetrieved: [Bool]
    /// Of those that are not deleted.
    private(set) var count: Int
    private(set) var octets: Int

    package init(_ messages: [Message]) {
        self.messages = messages
        isDeleted = Array(repeating: false, count: messages.count)
        isRetrieved = isDeleted
        count = messages.count
        octets = messages.reduce(0) { $0 + $1.octets }
    }

    /// The index of a message by its number, counted from 0, or why there is none.
    func index(of number: Int) throws(POP3Refusal) -> Int {
        guard number >= 1, number <= messages.count else { throw POP3Refusal(.noSuchMessage) }
        guard !isDeleted[number - 1] else { throw POP3Refusal(.isDeleted) }
        return number - 1
    }

    mutating func delete(_ index: Int) {
        isDeleted[index] = true
        count -= 1
        octets -= messages[index].octets
    }

    mutating func retrieved(_ index: Int) { isRetrieved[index] = true }

    mutating func undelete() {
        for index in messages.indices { isDeleted[index] = false }
        count = messages.count
        octets = messages.reduce(0) { $0 + $1.octets }
    }

    /// Indexes of those marked as deleted, and of the others that were sent as a whole.
    var outcome: (deleted: [Int], seen: [Int]) {
        (
            messages.indices.filter { isDeleted[$0] },
            messages.indices.filter { isRetrieved[$0] && !isDeleted[$0] }
        )
    }

    package func octets(of index: Int) -> Int { messages[index].octets }

    /// `scan listing` of one message: number and octets.
    func scan(_ index: Int) -> String { "\(index + 1) \(messages[index].octets)" }
    /// `unique-id listing` of one message.
    func uniqueID(_ index: Int) -> String { "\(index + 1) \(messages[index].uniqueID)" }

    /// A line for each message that is not deleted.
    func lines(_ line: (Int) -> String) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(count * 32)
        for index in messages.indices where !isDeleted[index] {
            out += line(index).utf8
            out += [.cr, .lf]
        }
        return out
    }
}
