import Mail

/// By what a person is known here: an address with all forms of it that have a tag behind `+`.
struct PersonKey: Sendable, Equatable {
    /// In lower case and without a tag.
    let base: String
    /// What stands before `@` in the base, and what stands behind it.
    let local: String
    let domain: String

    init(_ mailbox: Mailbox) {
        (local, domain) = (mailbox.detail.base, mailbox.domainKey)
        base = "\(local)@\(domain)"
    }

    /// Nil if it is no address.
    init?(_ address: String) {
        guard let mailbox = Mailbox(address) else { return nil }
        self.init(mailbox)
    }

    /// Whether an address is one of this person's.
    func isOf(_ address: String) -> Bool { PersonKey(address) == self }

    /// What stands for the address where it may not stand any more, but must be found when somebody asks for it. Who has
    /// the instance's secret can try addresses: it hides a person, and makes nobody nameless.
    func hashed(_ hash: KeyedHash) -> String { "#" + String(UInt64(bitPattern: number(hash)), radix: 16) }

    func number(_ hash: KeyedHash) -> Int64 { hash(.person, base) }
}
