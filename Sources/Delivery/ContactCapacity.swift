import Acknowledge
import Mail
import Synchronization

/// Which contact options were offered how often lately, so that none is offered to more customers than it can take.
///
/// In memory: after a restart counting begins anew, and an option may be offered somewhat more often than it says.
final class ContactCapacity: Sendable {
    /// By the option's id; campaigns that share an option share its capacity.
    private let offers = Mutex<[String: [Moment]]>([:])

    /// Ids of the options that cannot take anybody more at `now`.
    func full(_ campaign: Campaign, at now: Moment) -> Set<String> {
        let limited = campaign.contacts.filter { $0.capacity != nil }
        if limited.isEmpty { return [] }
        return offers.withLock { offers in
            Set(
                limited.compactMap { option in
                    guard let capacity = option.capacity else { return nil }
                    offers[option.id]?.removeAll { now - $0 >= capacity.length }
                    return (offers[option.id]?.count ?? 0) >= capacity.count ? option.id : nil
                })
        }
    }

    /// Counts what a mail that left has offered.
    func offered(_ ids: [String], of campaign: Campaign, at now: Moment) {
        let limited = Set(campaign.contacts.filter { $0.capacity != nil }.map(\.id))
        offers.withLock { offers in
            for id in ids where limited.contains(id) {
                offers[id, default: []].append(now)
            }
        }
    }
}
