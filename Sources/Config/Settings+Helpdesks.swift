package import Mail
import Yams

/// One entry of `helpdesks`: a system in which people of ours answer customers, and send us a copy.
package struct Helpdesk: Sendable, Equatable {
    /// `addresses`: what it writes from, `support@example.com`, or `@example.com` for all of a domain. Required.
    package var addresses: Set<String> = []
    /// `networks`: where it connects from, if it hands its copies to us itself; then it is believed without authentication
    /// results. Default none: mail from `addresses` counts only where it is proven.
    package var networks: [Network] = []

    package init() {}

    /// Whether an address is one that it writes from.
    package func writes(from mailbox: Mailbox) -> Bool {
        addresses.contains(mailbox.key) || addresses.contains("@\(mailbox.domainKey)")
    }
}

extension Settings {
    mutating func readHelpdesks(_ reader: MappingReader) {
        helpdesks = reader.items("helpdesks").compactMap { node in
            let item = MappingReader(
                node, file: reader.file, path: "helpdesks", known: ["addresses", "networks"], reader.list)
            var helpdesk = Helpdesk()
            for node in item.items("addresses") {
                let text = node.scalar?.string ?? ""
                let mailbox = Mailbox(text.hasPrefix("@") ? "x" + text : text)
                if let mailbox, mailbox.domain.contains(".") {
                    helpdesk.addresses.insert(text.hasPrefix("@") ? "@\(mailbox.domainKey)" : mailbox.key)
                } else {
                    item.report(
                        "“helpdesks.addresses” takes addresses such as support@example.com, or @example.com for a whole domain, but has \(item.describe(node))",
                        node.mark)
                }
            }
            for node in item.items("networks") {
                if let text = node.scalar?.string, let network = Network(text) {
                    helpdesk.networks.append(network)
                } else {
                    item.report(
                        "“helpdesks.networks” takes addresses such as 192.0.2.1 or 192.0.2.0/24, but has \(item.describe(node))",
                        node.mark)
                }
            }
            if item.isMissing("addresses") || item.isEmptyList("addresses") {
                item.report(
                    "“helpdesks.addresses” is missing; add what your helpdesk writes from, for example: addresses: [support@example.com]",
                    item.mark)
            }
            return helpdesk
        }
    }
}
