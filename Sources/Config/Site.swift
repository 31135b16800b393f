package import Acknowledge
package import Mail
package import Wire

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

    /// What refusals offer where no campaign is known yet: what the first one offers.
    package var guidance: Guidance {
        settings.campaignOrder.first.flatMap { campaign($0)?.guidance } ?? Guidance()
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
        // Ours are ASCII. What only looks like them, or becomes them in lower case (U+212A is k), is not.
        let isASCII = mailbox.isASCII
        if isASCII, let id = campaigns["\(base)@\(domain)"] { return .campaign(id, tag: tag, isRole: false) }
        guard let first = domain.isEmpty ? firstOfAll : firstOfDomain[domain] else { return .foreign }
        if isASCII, ["postmaster", "abuse"].contains(base) {
            return .campaign(first, tag: tag, isRole: true)
        }
        return .unknown
    }

    /// All addresses that are accepted, for the MTA in front.
    package var all: [String] {
        (Array(campaigns.keys) + firstOfDomain.keys.flatMap { ["postmaster@\($0)", "abuse@\($0)"] }).sorted()
    }
}

extension Campaign {
    /// What refusals of its mail offer: the first way to reach people that can be written into an SMTP answer.
    package var guidance: Guidance {
        let kinds: [ContactOption.Kind] = [.web, .email, .phone, .chat, .shop, .callback]
        let contact = kinds.lazy.compactMap { kind in self.contacts.first { $0.kind == kind }?.value }.first {
            $0.utf8.count <= 200 && $0.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
        }
        return Guidance(contact: contact, largeFiles: largeFiles)
    }
}
