package import Store

/// Which conversations a POP3 user name stands for: `spring`, `all`, `spring+complaints`, `spring+label.vip+lang.de`.
///
/// A campaign or `all`, then what narrows it, each behind `+`: `complaints`, `callbacks`, `orders`, `unsubscribes`, `label.X`,
/// `lang.X` (ISO 639-1), `lane.X`. A domain behind `@` is not looked at: many clients insist on one.
package struct Maildrop: Sendable, Equatable {
    /// The same for all ways to write it; names it in leases, events and the log.
    package let name: String
    /// Nil: all that the token may see.
    package let campaign: String?
    package private(set) var filter = QueueFilter()

    /// Octets of a name; longer ones are none.
    private static let longest = 200

    /// Nil for a name that stands for nothing.
    package init?(_ text: String) {
        let name = text.prefix { $0 != "@" }.lowercased()
        guard name.utf8.count <= Maildrop.longest,
            name.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "/") })
        else { return nil }
        let words = name.split(separator: "+", omittingEmptySubsequences: false).map(String.init)
        guard let first = words.first, !first.isEmpty else { return nil }
        campaign = first == "all" ? nil : first
        self.name = ([first] + Set(words.dropFirst()).sorted()).joined(separator: "+")
        if let campaign { filter.campaigns = [campaign] }
        for word in Set(words.dropFirst()).sorted() {
            guard add(word) else { return nil }
        }
    }

    private mutating func add(_ word: String) -> Bool {
        switch word {
        case "complaints": filter.signs.append("complaint")
        case "callbacks": filter.signs.append("callback")
        case "orders": filter.signs.append("order")
        case "unsubscribes": filter.signs.append("unsubscribe")
        default:
            let parts = word.split(separator: ".", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { return false }
            switch parts[0] {
            case "label": filter.labels.append(parts[1])
            case "lang": filter.languages.append(parts[1])
            case "lane": filter.lanes.append(parts[1])
            default: return false
            }
        }
        return true
    }

    /// Narrowed to what a token may see; nil if that is nothing.
    func within(_ campaigns: Set<String>?) -> Maildrop? {
        guard let campaigns else { return self }
        if let campaign { return campaigns.contains(campaign) ? self : nil }
        guard !campaigns.isEmpty else { return nil }
        var narrowed = self
        narrowed.filter.campaigns = campaigns.sorted()
        return narrowed
    }
}
