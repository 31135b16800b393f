package import Acknowledge
package import Mail

/// One reading of the configuration with what is looked up in it often; replaced as a whole on reload.
package final class Site: Sendable {
    package let settings: Settings
    package let addresses: AddressBook
    package let ownAddresses: Set<String>

    package init(_ settings: Settings) {
        self.settings = settings
        addresses = AddressBook(settings)
        ownAddresses = settings.ownAddresses
    }

    package func campaign(_ id: String) -> Campaign? { settings.campaigns[id] }
}

/// Which campaign an address belongs to.
package struct AddressBook: Sendable {
    package enum Entry: Sendable, Equatable {
        /// `tag` is what follows `+`; `isRole` says that it is `postmaster` or `abuse`.
        case campaign(String, tag: String?, isRole: Bool)
        /// The domain is ours, the address is not.
        case unknown
        case foreign
    }

    private let campaigns: [String: String]
    private let firstOfDomain: [String: String]
    private let firstOfAll: String?

    package init(_ settings: Settings) {
        var campaigns: [String: String] = [:]
        var firstOfDomain: [String: String] = [:]
        for id in settings.campaignOrder {
            guard let campaign = settings.campaigns[id] else { continue }
            for mailbox in campaign.addresses + campaign.alsoKnownAs {
                campaigns[mailbox.key] = id
                if firstOfDomain[mailbox.domainKey] == nil { firstOfDomain[mailbox.domainKey] = id }
            }
        }
        (self.campaigns, self.firstOfDomain) = (campaigns, firstOfDomain)
        firstOfAll = settings.campaignOrder.first
    }

    /// Looks an address up; an empty domain is `<postmaster>` alone (RFC 5321 §4.5.1). Only the exact domain
    /// counts: percent hacks, source routes and bang paths name no address of ours.
    package func entry(_ mailbox: Mailbox) -> Entry {
        let (base, tag) = mailbox.detail
        let domain = mailbox.domainKey
        if let id = campaigns["\(base)@\(domain)"] { return .campaign(id, tag: tag, isRole: false) }
        guard let first = domain.isEmpty ? firstOfAll : firstOfDomain[domain] else { return .foreign }
        if base == "postmaster" || base == "abuse" { return .campaign(first, tag: tag, isRole: true) }
        return .unknown
    }

    /// All addresses that are accepted, for the MTA in front.
    package var all: [String] {
        (Array(campaigns.keys) + firstOfDomain.keys.flatMap { ["postmaster@\($0)", "abuse@\($0)"] }).sorted()
    }
}
