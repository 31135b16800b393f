import Acknowledge
import Config
import Mail
import Support
import Testing

/// Contact options, shared definitions, hours and holidays as they stand in files.
struct ContactSettingsTests {
    /// A configuration whose campaign has these lines behind the necessary ones.
    private static func files(_ campaign: String, _ others: [String: String] = [:], main: String = "")
        -> ConfigFiles
    {
        let texts = [
            "porchlight.yaml": """
            host: mail.example.com
            smtp: {listen: ["127.0.0.1:2525"]}
            relays: [{networks: [127.0.0.1], authserv_id: mx.example.com, hosts: [mx.example.com]}]
            outgoing: {smarthost: "127.0.0.1:25"}

            """ + main,
            "campaigns/spring/campaign.yaml": """
            name: Spring offer
            company: Example Ltd
            addresses: [spring@reply.example.com]
            time_zone: Europe/Berlin

            """ + (campaign.contains("team:") ? "" : "team: {name: Customer care}\n") + campaign,
        ].merging(others) { $1 }
        return ConfigFiles(
            text: { texts[$0] },
            names: { folder in
                Set(
                    texts.keys.filter { $0.hasPrefix(folder + "/") }.compactMap {
                        $0.dropFirst(folder.count + 1).split(separator: "/").first.map(String.init)
                    }
                ).sorted()
            })
    }

    private static let today = CalendarDay("2026-11-22")

    /// The problems without what the linter says of few contacts and of words, which ends with the rule in brackets.
    private static func described(_ found: Configuration) -> [String] {
        found.problems.map(\.description).filter { !$0.hasSuffix("]") }
    }

    private func campaign(_ lines: String, _ others: [String: String] = [:], main: String = "") throws
        -> Campaign
    {
        let found = readConfiguration(
            main: "porchlight.yaml", ContactSettingsTests.files(lines, others, main: main),
            today: ContactSettingsTests.today)
        #expect(ContactSettingsTests.described(found) == [])
        return try #require(found.settings?.campaigns["spring"])
    }

    private static let shared = """
        hours:
          office: {mon-fri: "09:00-18:00"}
        holidays:
          germany: [12-25, 12-26, "2026-12-24..2027-01-01", easter-2]
          bavaria: [germany, 01-06, {ical: lists/days.ics}]
        contacts:
          phone-de:
            kind: phone
            label: {en: Phone, de: Telefon}
            value: "+49 30 1234567"
            note: {de: kostenlos}
            hours: office
            holidays: bavaria
            capacity: 20 per hour
            verified: 2026-11-01
            valid_for: 90d
          desk:
            kind: chat
            value: https://example.com/chat
            hours: {sat: "10:00-12:00"}
            time_zone: America/New_York
        """
    private static let calendar =
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20270301\nEND:VEVENT\nEND:VCALENDAR\n"

    @Test("a campaign takes shared options, and has its own")
    func shared() throws {
        let campaign = try campaign(
            """
            contacts:
              - use: phone-de
                note: ask for Eva
              - {kind: web, value: "https://example.com/form", capacity: 5/day}
              - {kind: web, value: "https://example.com/other", label: Other form}
              - use: desk
              - {kind: phone, id: night, value: "110", hours: office, holidays: germany}
            """,
            ["contacts.yaml": ContactSettingsTests.shared, "lists/days.ics": ContactSettingsTests.calendar])
        #expect(
            campaign.contacts.map(\.id) == ["phone-de", "spring/web", "spring/web-2", "desk", "spring/night"])
        let phone = campaign.contacts[0]
        #expect(
            phone.label[.de] == "Telefon" && phone.label[.fr] == "Phone" && phone.note?[.de] == "ask for Eva")
        #expect(phone.capacity == .init(20, per: .hour) && phone.lapses == CalendarDay("2027-01-30"))
        let hours = try #require(phone.hours)
        #expect(hours.zone.identifier == "Europe/Berlin" && hours.week[3] == [.init(start: 540, end: 1080)])
        for (day, isHoliday) in [
            ("2026-12-24", true), ("2030-12-25", true), ("2027-01-06", true), ("2027-03-01", true),
            ("2027-03-26", true), ("2027-03-02", false), ("2027-12-24", false),
        ] {
            #expect(hours.holidays.contains(try #require(CalendarDay(day))) == isHoliday, "\(day)")
        }
        #expect(
            campaign.contacts[1].label[.it] == "Sito web"
                && campaign.contacts[1].capacity == .init(5, per: .day))
        #expect(campaign.contacts[2].label[.it] == "Other form" && campaign.contacts[2].hours == nil)
        #expect(campaign.contacts[3].hours?.zone.identifier == "America/New_York")
        let night = try #require(campaign.contacts[4].hours)
        #expect(night.holidays.contains(try #require(CalendarDay("2026-12-24"))) && night.week.count == 5)
    }

    @Test(
        "the shared file may have another name, and calendars begin at the folder of the file that names them"
    )
    func paths() throws {
        let campaign = try campaign(
            "contacts: [{use: desk}, {kind: chat, value: x, hours: office, holidays: {ical: own.ics, time_zone: UTC}}]\n",
            [
                "shared/people.yaml": ContactSettingsTests.shared,
                "shared/lists/days.ics": ContactSettingsTests.calendar,
                "campaigns/spring/own.ics": ContactSettingsTests.calendar,
            ], main: "contacts: shared/people.yaml\n")
        #expect(campaign.contacts.map(\.id) == ["desk", "spring/chat"])
        #expect(
            campaign.contacts[1].hours?.holidays.contains(try #require(CalendarDay("2027-03-01"))) == true)
    }

    @Test("days may be listed, and closed days are left out")
    func weeks() throws {
        let campaign = try campaign(
            "contacts: [{kind: chat, value: x, hours: {\"mon, wed-fri\": \"09:00-12:00\", sat-sun: [\"22:00-02:00\"]}}]\n"
        )
        let week = try #require(campaign.contacts.first?.hours?.week)
        #expect(week.keys.sorted() == [0, 1, 3, 4, 5, 6] && week[0] == [.init(start: 1320, end: 1560)])
    }

    @Test("a team has hours, where it says so")
    func team() throws {
        #expect(try campaign("").team.hours == nil)
        let campaign = try campaign(
            "team: {name: Care, person: Eva, hours: office, holidays: [germany], time_zone: Europe/Paris}\n",
            ["contacts.yaml": ContactSettingsTests.shared, "lists/days.ics": ContactSettingsTests.calendar])
        let hours = try #require(campaign.team.hours)
        #expect(
            campaign.team.person == "Eva" && hours.zone.identifier == "Europe/Paris" && hours.week.count == 5)
        #expect(hours.holidays.contains(try #require(CalendarDay("2026-12-28"))))
        #expect(
            try self.campaign("team: {name: Care, hours: {mon: \"09:00-10:00\"}}\n").team.hours?.zone
                .identifier == "Europe/Berlin")
    }

    struct Bad: Sendable, CustomTestStringConvertible {
        let name: String
        var campaign = ""
        var shared: String?
        var main = ""
        var calendar = ""
        let problems: [String]
        var testDescription: String { name }
    }

    // Lines of the campaign begin with 6, or with 5 where it has a team of its own.
    static let bad: [Bad] = [
        Bad(
            name: "a shared file that is not there", main: "contacts: nowhere.yaml\n",
            problems: [
                "porchlight.yaml:5:11: error: “contacts”: the file “nowhere.yaml” cannot be read; is the path right (it starts at this file’s folder)?"
            ]),
        Bad(
            name: "a shared name that is not there", campaign: "contacts: [{use: fone}]\n",
            shared: "contacts: {desk: {kind: postal, value: x}}\n",
            problems: [
                "campaigns/spring/campaign.yaml:6:18: error: “contacts.use” names “fone”, but contacts.yaml has only: desk"
            ]),
        Bad(
            name: "a shared name without a shared file", campaign: "contacts: [{use: fone}]\n",
            problems: [
                "campaigns/spring/campaign.yaml:6:18: error: “contacts.use” names “fone”, but contacts.yaml defines no contacts; put it there under “contacts”"
            ]),
        Bad(
            name: "the same twice",
            campaign:
                "contacts: [{use: desk}, {use: desk}, {kind: chat, id: a, value: x}, {kind: web, id: a, value: \"https://a.example\"}]\n",
            shared: "contacts: {desk: {kind: postal, value: x}}\n",
            problems: [
                "campaigns/spring/campaign.yaml:6:25: error: this campaign has contact “desk” already; keep one of them",
                "campaigns/spring/campaign.yaml:6:69: error: this campaign has contact “a” already; keep one of them, or give this one another “id”",
            ]),
        Bad(
            name: "more beside use",
            campaign: "contacts: [{use: desk, value: y, hours: {mon: \"09:00-10:00\"}}]\n",
            shared: "contacts: {desk: {kind: postal, value: x}}\n",
            problems: [
                "campaigns/spring/campaign.yaml:6:24: error: “contacts.value” cannot stand beside “use”; change it in contacts.yaml, or define this contact here without “use”",
                "campaigns/spring/campaign.yaml:6:34: error: “contacts.hours” cannot stand beside “use”; change it in contacts.yaml, or define this contact here without “use”",
            ]),
        Bad(
            name: "a shared definition that is wrong is reported once, where it stands",
            campaign: "contacts: [{use: desk}]\n", shared: "contacts: {desk: {kind: fax, value: x, id: y}}\n",
            problems: [
                "contacts.yaml:1:25: error: “contacts.kind” must be one of phone, callback, chat, web, email, postal, shop, custom, but is “fax”",
                "contacts.yaml:1:40: error: a shared definition has neither “use” nor “id”; its name is “desk”",
            ]),
        Bad(
            name: "names that are none", campaign: "contacts: [{kind: postal, value: x, id: a b}]\n",
            shared: "hours: {\"9\": {mon: \"09:00-10:00\"}}\nholidays: {easter: [12-25]}\n",
            problems: [
                "campaigns/spring/campaign.yaml:6:41: error: “contacts.id” has letters, digits, - and _, at least one letter, and at most 64 of them, but is “a b”",
                "contacts.yaml:1:9: error: a name has letters, digits, - and _, at least one letter, and at most 64 of them; found “9”",
                "contacts.yaml:2:12: error: a name has letters, digits, - and _, at least one letter, and at most 64 of them; found “easter”",
            ]),
        Bad(
            name: "hours and holidays that nobody defined",
            campaign: "contacts: [{kind: chat, value: x, hours: ofice, holidays: [austria, 12-32]}]\n",
            shared:
                "hours: {office: {mon: \"09:00-10:00\"}}\nholidays: {germany: [bavaria], bavaria: [01-06]}\n",
            problems: [
                "campaigns/spring/campaign.yaml:6:42: error: “contacts.hours” names the hours “ofice”, but contacts.yaml has only: office",
                "campaigns/spring/campaign.yaml:6:60: error: “contacts.holidays” names the set of holidays “austria”, but contacts.yaml has only: bavaria, germany",
                "campaigns/spring/campaign.yaml:6:69: error: “contacts.holidays” has “12-32”, but the calendar has no such day",
                "contacts.yaml:2:22: error: “holidays” names the set of holidays “bavaria”, but contacts.yaml has none above it",
            ]),
        Bad(
            name: "texts by language",
            campaign:
                "contacts: [{kind: chat, value: x, label: {en: A, swedish: B}, note: [a]}, {kind: chat, value: x, label: {}}, {kind: custom, value: x}]\n",
            problems: [
                "campaigns/spring/campaign.yaml:6:50: error: unknown key “swedish”; expected one of: en, de, fr, es, it, pt, nl, pl, sv, da",
                "campaigns/spring/campaign.yaml:6:69: error: “contacts.note” must be a text, or a mapping by language such as {en: Phone, de: Telefon}, but is a list",
                "campaigns/spring/campaign.yaml:6:105: error: “contacts.label” has no text; add for example: {en: Phone}",
                "campaigns/spring/campaign.yaml:6:110: error: “contacts.label” is missing, and “custom” has none by itself; add for example: label: Our forum",
            ]),
        Bad(
            name: "values that do not fit their kinds",
            campaign:
                "contacts: [{kind: phone, value: ask us}, {kind: email, value: care at example}, {kind: web, value: example.com}]\n",
            problems: [
                "campaigns/spring/campaign.yaml:6:33: error: “contacts.value” of a phone is its number, such as \"+49 30 1234567\", but is “ask us”; put words about it into “note”",
                "campaigns/spring/campaign.yaml:6:63: error: “contacts.value” of an email contact is an address such as care@example.com, but is “care at example”; put words about it into “note”",
                "campaigns/spring/campaign.yaml:6:100: warning: “contacts.value” of a web contact is not a URL such as https://example.com/contact, so nobody can click on “example.com”",
            ]),
        Bad(
            name: "capacities",
            campaign:
                "contacts: [{kind: postal, value: x, capacity: 0}, {kind: chat, value: x, capacity: 5 per week}]\n",
            problems: [
                "campaigns/spring/campaign.yaml:6:47: error: “contacts.capacity” is how many acknowledgements may offer it, such as 20 per hour or 100 per day (from 1), but is “0”",
                "campaigns/spring/campaign.yaml:6:84: error: “contacts.capacity” is how many acknowledgements may offer it, such as 20 per hour or 100 per day (from 1), but is “5 per week”",
            ]),
        Bad(
            name: "verifications",
            campaign: """
                contacts:
                  - {kind: phone, value: "110", verified: 2026-01-02}
                  - {kind: postal, value: x, verified: 2026-06-05}
                  - {kind: chat, value: x, verified: 2062-11-02}
                  - {kind: chat, value: x, verified: 2.11.2026}
                  - {kind: chat, value: x, verified: 2026-11-02, valid_for: long}
                  - {kind: chat, value: x, valid_for: 30d}

                """,
            problems: [
                "campaigns/spring/campaign.yaml:7:43: warning: “contacts.verified” is 2026-01-02, which lapsed on 2026-07-02, so customers are not told of it any more; look whether “110” is still right and put the day’s date",
                "campaigns/spring/campaign.yaml:8:40: warning: “contacts.verified” is 2026-06-05, which lapses on 2026-12-03; look whether “x” is still right and put the day’s date",
                "campaigns/spring/campaign.yaml:9:38: error: “contacts.verified” is 2062-11-02, a day to come; put the day on which somebody last looked whether it is right",
                "campaigns/spring/campaign.yaml:10:38: error: “contacts.verified” must be a day such as 2026-11-02, but is “2.11.2026”",
                "campaigns/spring/campaign.yaml:11:61: error: “contacts.valid_for” must be days such as 180d, from 1d to 3660d, but is “long”",
                "campaigns/spring/campaign.yaml:12:28: error: “contacts.valid_for” counts from “contacts.verified”; add the day on which somebody last looked whether it is right",
            ]),
        Bad(
            name: "calendars",
            campaign:
                "contacts: [{kind: chat, value: x, hours: {mon: \"09:00-10:00\"}, holidays: [{ical: no.ics}, {ical: a.ics}, {ics: a.ics}]}]\n",
            calendar:
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:1\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART:20261224T120000\nEND:VEVENT\nEND:VCALENDAR\n",
            problems: [
                "campaigns/spring/a.ics:3:1: error: “1” is no date (20261224) and no time (20261224T090000)",
                "campaigns/spring/a.ics:5:1: warning: the event of 2026-12-24 covers a day only in part; holidays are whole days, so that part is not taken",
                "campaigns/spring/campaign.yaml:6:82: error: “contacts.holidays.ical” names “campaigns/spring/no.ics”, which cannot be read; is the path right (it starts at this file’s folder)?",
                "campaigns/spring/campaign.yaml:6:106: error: “contacts.holidays.ical” is missing; add for example: ical: holidays.ics",
                "campaigns/spring/campaign.yaml:6:107: error: unknown key “ics” (did you mean “ical”?); expected one of: ical, time_zone",
            ]),
        Bad(
            name: "an empty calendar",
            campaign:
                "contacts: [{kind: chat, value: x, hours: {mon: \"09:00-10:00\"}, holidays: [{ical: a.ics}]}]\n",
            calendar: "BEGIN:VCALENDAR\nEND:VCALENDAR\n",
            problems: [
                "campaigns/spring/campaign.yaml:6:82: warning: “campaigns/spring/a.ics” has no whole day in it, so it closes nothing"
            ]),
        Bad(
            name: "a team’s hours",
            campaign: "team: {name: Care, hours: \"9-17\", holidays: [1.1.], time_zone: Berlin}\n",
            problems: [
                "campaigns/spring/campaign.yaml:5:27: error: “team.hours” must be a mapping such as {mon-fri: \"09:00-18:00\"}, but is “9-17”",
                "campaigns/spring/campaign.yaml:5:46: error: “team.holidays” takes days such as 2026-12-24, ranges 2026-12-24..2027-01-01, yearly ones 12-25 and 12-24..01-01, and days by Easter such as easter-2 or easter+1, but has “1.1.”",
                "campaigns/spring/campaign.yaml:5:64: error: “team.time_zone” must be a zone of the IANA database such as Europe/Berlin or UTC, but is “Berlin”",
            ]),
        Bad(
            name: "a shared file with other things", shared: "hours: 9-17\ncontact: {}\n",
            problems: [
                "contacts.yaml:1:8: error: “hours” must be a mapping of names, but is “9-17”",
                "contacts.yaml:2:1: error: unknown key “contact” (did you mean “contacts”?); expected one of: contacts, hours, holidays",
            ]),
    ]

    @Test("every problem of contacts is reported with its place, and nothing else", arguments: bad)
    func problems(_ test: Bad) {
        var others = test.calendar.isEmpty ? [:] : ["campaigns/spring/a.ics": test.calendar]
        others["contacts.yaml"] = test.shared
        let found = readConfiguration(
            main: "porchlight.yaml", ContactSettingsTests.files(test.campaign, others, main: test.main),
            today: ContactSettingsTests.today)
        #expect(ContactSettingsTests.described(found) == test.problems)
        #expect((found.settings != nil) == found.problems.allSatisfy(\.isWarning))
    }

    @Test("without the day of today nothing is said of verifications")
    func noToday() {
        let files = ContactSettingsTests.files(
            "contacts: [{kind: phone, value: \"110\", verified: 2026-01-02}]\n")
        #expect(ContactSettingsTests.described(readConfiguration(main: "porchlight.yaml", files)) == [])
    }

    @Test("mutated contacts are read to their end", arguments: 0..<3)
    func mutated(_ seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        for _ in 0..<150 {
            let shared = String(
                decoding: Support.mutated(Array(ContactSettingsTests.shared.utf8), by: &random), as: UTF8.self
            )
            let calendar = String(
                decoding: Support.mutated(Array(ContactSettingsTests.calendar.utf8), by: &random),
                as: UTF8.self)
            let found = readConfiguration(
                main: "porchlight.yaml",
                ContactSettingsTests.files(
                    "contacts: [{use: phone-de}, {use: desk}]\n",
                    ["contacts.yaml": shared, "lists/days.ics": calendar]),
                today: ContactSettingsTests.today)
            // What the YAML parser says of control characters has several lines.
            for problem in found.problems where !problem.message.hasPrefix("cannot be read as YAML") {
                #expect(problem.line >= 0 && !problem.message.isEmpty)
                #expect(!problem.message.contains("\n"))
            }
            #expect((found.settings != nil) == found.problems.allSatisfy(\.isWarning))
        }
    }
}
