import Acknowledge
import Config
import Mail
import Testing

struct AddressBookTests {
    private func book() throws -> AddressBook {
        let zone = try #require(Zone("UTC"))
        var settings = Settings()
        for (id, addresses) in [
            ("autumn", ["autumn@reply.example.com"]),
            ("spring", ["Spring@Reply.example.com", "spring@other.example"]),
        ] {
            let campaign = Campaign(
                id: id, name: id, company: "x", addresses: addresses.compactMap { Mailbox($0) },
                language: .en, zone: zone, team: Team(name: "x"), words: .builtIn())
            settings.campaigns[id] = campaign
            settings.campaignOrder.append(id)
        }
        settings.campaigns["spring"]?.alsoKnownAs = [Mailbox(localPart: "old", domain: "old.example")]
        return AddressBook(settings)
    }

    static let cases: [(String, AddressBook.Entry)] = [
        ("spring@reply.example.com", .campaign("spring", tag: nil, isRole: false)),
        ("SPRING@REPLY.EXAMPLE.COM", .campaign("spring", tag: nil, isRole: false)),
        ("spring+cabc.def@reply.example.com", .campaign("spring", tag: "cabc.def", isRole: false)),
        ("spring+@reply.example.com", .campaign("spring", tag: "", isRole: false)),
        ("spring+a+b@reply.example.com", .campaign("spring", tag: "a+b", isRole: false)),
        ("autumn@reply.example.com", .campaign("autumn", tag: nil, isRole: false)),
        ("old@old.example", .campaign("spring", tag: nil, isRole: false)),
        ("postmaster@reply.example.com", .campaign("autumn", tag: nil, isRole: true)),
        ("Abuse@other.example", .campaign("spring", tag: nil, isRole: true)),
        ("abuse+x@old.example", .campaign("spring", tag: "x", isRole: true)),
        ("winter@reply.example.com", .unknown),
        ("autumn@other.example", .unknown),
        ("old@reply.example.com", .unknown),
        ("spring%reply.example.com@other.example", .unknown),
        ("\"spring@reply.example.com\"@other.example", .unknown),
        ("+spring@reply.example.com", .unknown),
        ("spring@sub.reply.example.com", .foreign),
        ("spring@example.com", .foreign),
        ("postmaster@example.com", .foreign),
        ("spring@[192.0.2.1]", .foreign),
        ("spring@reply.example.com.evil.example", .foreign),
    ]

    @Test("an address is a campaign’s, unknown, or foreign", arguments: cases)
    func entry(_ address: String, _ expected: AddressBook.Entry) throws {
        #expect(try book().entry(try #require(Mailbox(address))) == expected)
    }

    @Test("the postmaster without a domain is the first campaign’s; others without a domain are none")
    func bare() throws {
        #expect(
            try book().entry(Mailbox(localPart: "Postmaster", domain: ""))
                == .campaign("autumn", tag: nil, isRole: true))
        #expect(try book().entry(Mailbox(localPart: "spring", domain: "")) == .unknown)
        #expect(AddressBook(Settings()).entry(Mailbox(localPart: "postmaster", domain: "")) == .foreign)
    }

    @Test("all accepted addresses are listed for the MTA in front, and every one of them is accepted")
    func all() throws {
        let book = try book()
        #expect(
            book.all == [
                "abuse@old.example", "abuse@other.example", "abuse@reply.example.com",
                "autumn@reply.example.com", "old@old.example", "postmaster@old.example",
                "postmaster@other.example", "postmaster@reply.example.com", "spring@other.example",
                "spring@reply.example.com",
            ])
        for address in book.all {
            guard case .campaign = book.entry(try #require(Mailbox(address))) else {
                Issue.record("\(address) is listed and not accepted")
                continue
            }
        }
    }
}
