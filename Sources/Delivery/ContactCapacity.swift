import Acknowledge
import Mail
import Synchronization

/// Which contact options were offered how often lately, so that none is offered to more customers than it can take.
///
/// In memory: after a restart counting begins anew, and an option may be offered somewhat more often than it says.
final class ContactCapacity: Sendable {
    private struct Key: Hashable {
        let campaign: String
        let option: String
    }
    private let offers = Mutex<[Key: [Moment]]>([:])

    /// Ids of the options that cannot take anybody more at `now`.
    func full(_ campaign: Campaign, at now: Moment) -> Set<String> {
        let limited = campaign.contacts.filter { $0.capacity != nil }
        if limited.isEmpty { return [] }
        return offers.withLock { offers in
            Set(
                limited.compactMap { option in
                    guard let capacity = option.capacity else { return nil }
                    let key = Key(campaign: campaign.id, option: option.id)
                    offers[key]?.removeAll { now - $0 >= capacity.length }
                    return (offers[key]?.count ?? 0) >= capacity.count ? option.id : nil
                })
        }
    }

    /// Counts what a mail that left has offered.
    func offered(_ ids: [String], of campaign: Campaign, at now: Moment) {
        let limited = Set(campaign.contacts.filter { $0.capacity != nil }.map(\.id))
        offers.withLock { offers in
            for id in ids where limited.contains(id) {
                offers[Key(campaign: campaign.id, option: id), default: []].append(now)
            }
        }
    }
}
