import Synchronization

/// The memory that all messages in flight share: from their first octet until they are committed or given up.
///
/// When it is spent, no new message is begun, and large ones that are being read are given up with an answer that
/// makes their senders try again: the machine is never filled, and no message waits for another.
final class ContentBudget: Sendable {
    private let limit: @Sendable () -> Int
    private let used = Atomic<Int>(0)

    /// - Parameter limit: octets; asked each time, because the setting can change.
    init(limit: @escaping @Sendable () -> Int) { self.limit = limit }

    var isSpent: Bool { used.load(ordering: .relaxed) >= limit() }

    func take(_ octets: Int) { used.add(octets, ordering: .relaxed) }
    func giveBack(_ octets: Int) { used.subtract(octets, ordering: .relaxed) }
}
