import Mail
import Testing

@testable import Acknowledge

struct ContactLineTests {
    private func moment(_ text: String) throws -> Moment { try #require(Moment(rfc3339: text)) }

    private func hours(_ spans: String, _ zone: String = "Europe/Berlin") throws -> OpeningHours {
        OpeningHours(week: try week(spans), zone: try #require(Zone(zone)))
    }

    private func contacts() throws -> [ContactOption] {
        [
            ContactOption(
                id: "callback", kind: .callback, value: "+49 30 1234567", hours: try hours("tue 09:00-12:00")),
            ContactOption(kind: .web, value: "https://campaign.example/form"),
            ContactOption(
                id: "london", kind: .phone, label: LocalText("Phone in London", [.de: "Telefon in London"]),
                value: "+44 20 7946 0000", note: "English only",
                hours: try hours("mon-fri 09:00-18:00", "Europe/London")),
            ContactOption(
                id: "chat", kind: .chat, value: "https://campaign.example/chat",
                hours: try hours("mon 09:30-12:00")),
            ContactOption(id: "summer", kind: .shop, value: "Main Street 1", hours: try hours("")),
            ContactOption(kind: .postal, value: "PO Box 1"),
            ContactOption(
                id: "all", kind: .email, value: "care@campaign.example",
                hours: try hours("sun-sat 00:00-24:00")),
        ]
    }

    @Test("the open ones come first, as the admin put them, then those that open, the soonest first")
    func order() throws {
        let friday = try moment("2026-11-20T15:00:00Z")
        #expect(
            availability(of: try contacts(), at: friday).map(\.option.id) == [
                "web", "london", "postal", "all", "chat", "callback", "summer",
            ])
        let saturday = try moment("2026-11-21T15:00:00Z")
        let lines = contactLines(try contacts(), at: saturday, language: .en)
        #expect(lines.map(\.id) == ["web", "postal", "all", "chat", "london", "callback", "summer"])
        #expect(lines.map(\.isOpen) == [true, true, true, false, false, false, false])
        #expect(
            lines.map(\.opens) == [
                nil, nil, nil, "Monday 23 November at 09:30, Berlin time",
                "Monday 23 November at 09:00, London time",
                "Tuesday 24 November at 09:00, Berlin time", nil,
            ])
    }

    @Test("each line names its own zone")
    func zones() throws {
        let lines = contactLines(try contacts(), at: try moment("2026-11-23T09:30:00Z"), language: .en)
        #expect(
            lines.map(\.until) == [
                nil, "18:00 today, Monday 23 November, London time",
                "12:00 today, Monday 23 November, Berlin time",
                nil, nil, nil, nil,
            ])
        #expect(lines.first { $0.id == "london" }?.note == "English only")
        #expect(lines.first { $0.id == "london" }?.href == "tel:+442079460000")
    }

    @Test(
        "a phone is said in each language, with its hours, and labels are the language’s",
        arguments: [
            (
                Language.en, "Phone", "18:00 today, Friday 20 November, Berlin time",
                "Monday 23 November at 09:00, Berlin time"
            ),
            (
                .de, "Telefon", "heute, Freitag, 20. November, 18:00 Uhr (Ortszeit Berlin)",
                "Montag, 23. November, 09:00 Uhr (Ortszeit Berlin)"
            ),
            (
                .fr, "Téléphone", "18\u{A0}h\u{A0}00 aujourd’hui, vendredi 20 novembre, heure de Berlin",
                "lundi 23 novembre à 9\u{A0}h\u{A0}00, heure de Berlin"
            ),
            (
                .es, "Teléfono", "las 18:00 de hoy, viernes 20 de noviembre, hora de Berlín",
                "el lunes 23 de noviembre a las 9:00, hora de Berlín"
            ),
            (
                .it, "Telefono", "alle ore 18:00 di oggi, venerdì 20 novembre, ora di Berlino",
                "lunedì 23 novembre alle ore 09:00, ora di Berlino"
            ),
            (
                .pt, "Telefone", "às 18:00 de hoje, sexta-feira, 20 de novembro, hora de Berlim",
                "na segunda-feira, 23 de novembro, às 09:00, hora de Berlim"
            ),
            (
                .nl, "Telefoon", "18:00 uur vandaag, vrijdag 20 november, plaatselijke tijd in Berlijn",
                "maandag 23 november om 09:00 uur, plaatselijke tijd in Berlijn"
            ),
            (
                .pl, "Telefon", "godz. 18:00 dzisiaj, w piątek 20 listopada (czas: Berlin)",
                "w poniedziałek 23 listopada o godz. 09:00 (czas: Berlin)"
            ),
            (
                .sv, "Telefon", "kl. 18:00 i dag, fredag 20 november, lokal tid i Berlin",
                "måndagen den 23 november kl. 09:00, lokal tid i Berlin"
            ),
            (
                .da, "Telefon", "kl. 18.00 i dag, fredag den 20. november, lokal tid i Berlin",
                "mandag den 23. november kl. 09.00, lokal tid i Berlin"
            ),
        ])
    func languages(_ language: Language, _ label: String, _ until: String, _ opens: String) throws {
        let phone = ContactOption(
            kind: .phone, value: "+49 30 1234567", hours: try hours("mon-fri 09:00-18:00"))
        let open = try #require(
            contactLines([phone], at: try moment("2026-11-20T12:00:00Z"), language: language).first)
        #expect(open.label == label && open.until == until && open.opens == nil && open.isOpen)
        let closed = try #require(
            contactLines([phone], at: try moment("2026-11-20T17:00:00Z"), language: language).first)
        #expect(closed.opens == opens && closed.until == nil && !closed.isOpen)
    }

    @Test("every kind has a label in every language")
    func labels() {
        for kind in ContactOption.Kind.allCases {
            for language in Language.allCases { #expect(kind.label.byLanguage[language]?.isEmpty == false) }
        }
        #expect(ContactOption(kind: .postal, value: "x").label[.sv] == "Post")
    }

    @Test("an option whose capacity is used up is not offered")
    func excluded() throws {
        let all = try contacts()
        let lines = contactLines(
            all, at: try moment("2026-11-20T15:00:00Z"), language: .en, excluding: ["london", "nothing"])
        #expect(lines.count == all.count - 1 && !lines.contains { $0.id == "london" })
        #expect(ContactOption.Capacity(3, per: .day).length == .seconds(86_400))
    }

    @Test(
        "an option is offered to the last day of its verification, where it is",
        arguments: [
            ("Europe/Berlin", "2026-07-01T21:59:59Z", true), ("Europe/Berlin", "2026-07-01T22:00:00Z", false),
            ("America/New_York", "2026-07-02T03:59:59Z", true),
            ("America/New_York", "2026-07-02T04:00:00Z", false),
            ("UTC", "2026-07-01T23:59:59Z", true), ("UTC", "2026-07-02T00:00:00Z", false),
        ])
    func verification(_ zone: String, _ now: String, _ isOffered: Bool) throws {
        var phone = ContactOption(kind: .phone, value: "110", hours: try hours("sun-sat 00:00-24:00", zone))
        #expect(phone.lapses == nil && phone.isVerified(on: CalendarDay(number: 1_000_000)))
        phone.verified = CalendarDay("2026-01-02")
        #expect(phone.validFor == 180 && phone.lapses?.text == "2026-07-01")
        let now = try moment(now)
        #expect(contactLines([phone], at: now, language: .en).isEmpty != isOffered)
        var form = ContactOption(kind: .web, value: "https://a.example")
        form.verified = CalendarDay("2026-01-02")
        form.validFor = 1
        #expect(lapsed([phone, form], at: try moment("2026-07-05T12:00:00Z")).map(\.id) == ["phone", "web"])
        #expect(lapsed([phone, form], at: try moment("2026-03-01T12:00:00Z")).map(\.id) == ["web"])
    }

    @Test(
        "a value becomes what is dialled, or a link, or neither",
        arguments: [
            (ContactOption.Kind.phone, "+49 30 1234567", "tel:+49301234567"),
            (.phone, "+49 (0)30 1234567", "tel:+49301234567"),
            (.phone, "0049 30 1234567", "tel:+49301234567"), (.phone, "030/1234567", "tel:0301234567"),
            (.phone, "(030) 123-4567", "tel:0301234567"), (.phone, "0800 123 456", "tel:0800123456"),
            (.phone, "110", "tel:110"), (.phone, "+1 (212) 555-0123", "tel:+12125550123"),
            (.phone, "+44 20 7946 0000 ext. 12", "tel:+442079460000;ext=12"), (.phone, "ask for Eva", nil),
            (.phone, "12", nil), (.phone, "", nil),
            (.callback, "https://a.example/callback", "https://a.example/callback"),
            (.callback, "+49 30 1234567", "tel:+49301234567"),
            (.web, "https://a.example/x?y=1&z=ü", "https://a.example/x?y=1&z=ü"),
            (.web, "HTTP://a.example", "HTTP://a.example"), (.web, "a.example", nil),
            (.web, "javascript:alert(1)", nil),
            (.web, "https://a.example/a b", nil), (.email, "care@a.example", "mailto:care@a.example"),
            (.email, "mailto:care@a.example", "mailto:care@a.example"), (.email, "care at a.example", nil),
            (.email, "a?bcc=b@c.example", nil), (.chat, "https://a.example/chat", "https://a.example/chat"),
            (.chat, "WhatsApp +49 170 1234567", nil), (.postal, "Example Ltd, PO Box 1234567", nil),
            (.custom, "+49 30 1234567", "tel:+49301234567"),
            (.custom, "care@a.example", "mailto:care@a.example"),
            (.custom, "data:text/html,x", nil), (.custom, "12345", nil),
            (.shop, "Main Street 1, Berlin", nil),
        ] as [(ContactOption.Kind, String, String?)])
    func links(_ kind: ContactOption.Kind, _ value: String, _ link: String?) {
        #expect(ContactOption(kind: kind, value: value).link == link)
    }

    @Test("it is known by which kinds a person is reached")
    func personal() {
        let personal = ContactOption.Kind.allCases.filter { ContactOption(kind: $0, value: "x").isPersonal }
        #expect(personal == [.phone, .callback, .chat, .email, .shop])
    }
}
