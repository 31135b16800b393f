import Foundation
import Mail
import Testing

@testable import Acknowledge

/// Words for times, compared with what CLDR has (through Foundation), and as whole phrases.
struct LanguageTests {
    /// Whose dates are those of the language as we write it: English with the day first.
    private static func locale(_ language: Language) -> Locale {
        Locale(identifier: language == .en ? "en_GB" : language.rawValue)
    }

    private static func formatter(_ language: Language, _ zone: String = "UTC") -> DateFormatter {
        let formatter = DateFormatter()
        formatter.locale = locale(language)
        formatter.timeZone = TimeZone(identifier: zone)
        return formatter
    }

    @Test(
        "weekdays and months have the names that CLDR gives them within a date", arguments: Language.allCases)
    func names(_ language: Language) {
        let formatter = LanguageTests.formatter(language)
        #expect(language.words.weekdays == formatter.weekdaySymbols)
        #expect(language.words.months == formatter.monthSymbols)
    }

    @Test("every day of two years is written as CLDR writes a full date", arguments: Language.allCases)
    func fullDates(_ language: Language) {
        let formatter = LanguageTests.formatter(language)
        formatter.dateStyle = .full
        formatter.timeStyle = .none
        for number in 0..<731 {
            let day = CalendarDay(number: 20_818 + number)  // 2026-12-31 and on, a leap year with it
            var expected = formatter.string(from: Date(timeIntervalSince1970: Double(day.number) * 86_400))
            // CLDR writes "Friday, 1 January" and "viernes, 1 de enero" as in a heading; within a sentence the comma
            // behind the weekday is left out.
            if language == .en || language == .es { expected = expected.replacing(", ", with: " ") }
            // The first of a month is an ordinal number in French and Italian.
            if day.civilTime.day == 1, let first = [Language.fr: "1er", .it: "1º"][language] {
                expected = expected.replacing(" 1 ", with: " \(first) ")
            }
            // Within a sentence a Polish year is followed by its noun.
            if language == .pl { expected += " roku" }
            #expect(language.weekdayDay(day.civilTime) == expected)
            #expect(expected.hasSuffix(language.day(day.civilTime)))
        }
    }

    @Test("a time of day is written as CLDR writes it", arguments: Language.allCases)
    func clocks(_ language: Language) {
        let formatter = LanguageTests.formatter(language)
        formatter.dateStyle = .none
        formatter.timeStyle = .short
        for minute in stride(from: 0, to: 1440, by: 7) {
            var expected = formatter.string(from: Date(timeIntervalSince1970: Double(minute) * 60))
            // CLDR has 09:05; a French sentence has "9 h 05".
            if language == .fr {
                expected = expected.replacing(":", with: "\u{A0}h\u{A0}")
                if expected.hasPrefix("0") { expected.removeFirst() }
            }
            let time = CivilTime(Moment(seconds: Int64(minute) * 60))
            #expect(language.words.clock.text(time) == expected)
        }
    }

    /// Where our names are others than CLDR's.
    private static let otherNames: [String: (languages: Set<Language>, why: String)] = [
        "Europe/Tirane": ([.en], "Tirane is the name of the zone; the city is Tirana"),
        "Europe/Vatican": (
            [.en, .de, .fr, .sv, .da],
            "the state is Vatican City; with the article it cannot stand behind “of”"
        ),
        "Atlantic/Canary": ([.en], "nobody says Canary"),
        "Atlantic/Faroe": ([.en], "nobody says Faroe"),
        "Atlantic/Reykjavik": ([.de], "CLDR has soft hyphens in it"),
        "America/Mexico_City": ([.pl], "“(miasto)” is no part of the name"),
        "Africa/Tripoli": ([.fr], "“(Libye)” is no part of the name"),
        "Asia/Yangon": ([.es], "“(Rangún)” is no part of the name"),
        "Pacific/Chatham": ([.pt], "Chatnam is a slip"),
        "Europe/Busingen": ([.en], "the town is Büsingen; the zone’s name has ASCII only"),
        "America/Sao_Paulo": ([.en], "the city is written so in English too"),
    ]

    @Test(
        "places have the names that CLDR gives them, but for some that are listed",
        arguments: Language.allCases)
    func places(_ language: Language) throws {
        let europe = TimeZone.knownTimeZoneIdentifiers.filter { $0.hasPrefix("Europe/") }
        #expect(europe.count > 40 && Zone.named.count > 120)
        for identifier in Set(europe + Zone.named) {
            let zone = try #require(Zone(identifier))
            let formatter = LanguageTests.formatter(language, identifier)
            formatter.dateFormat = "VVV"
            let expected = formatter.string(from: Date(timeIntervalSince1970: 1_795_190_400))
            let isOther = LanguageTests.otherNames[identifier]?.languages.contains(language) ?? false
            #expect((zone.city(in: language) == expected) != isOther, "\(identifier) \(expected)")
        }
    }

    @Test(
        "an old name of a zone has the place of the new one, and one without a place says its offset",
        arguments: [
            ("Europe/Kiev", "Kyiv time"), ("US/Pacific", "Los Angeles time"),
            ("Asia/Calcutta", "Kolkata time"),
            ("America/Argentina/Buenos_Aires", "Buenos Aires time"), ("Africa/Lome", "Lome time"),
            ("UTC", "UTC"), ("Etc/UTC", "UTC"), ("Etc/GMT+5", "UTC-05:00"), ("Etc/GMT-14", "UTC+14:00"),
            ("America/Indiana/Indianapolis", "Indianapolis time"),
        ])
    func otherZones(_ identifier: String, _ expected: String) throws {
        let zone = try #require(Zone(identifier))
        let moment = Moment(seconds: 1_795_190_400)
        #expect(Language.en.openingTime(moment, zone: zone).hasSuffix(", \(expected)"))
    }

    @Test(
        "places that want an article or another preposition have it",
        arguments: [
            (Language.fr, "Africa/Cairo", "heure du Caire"), (.fr, "Europe/Athens", "heure d’Athènes"),
            (.fr, "Europe/Helsinki", "heure d’Helsinki"), (.fr, "Asia/Hong_Kong", "heure de Hong Kong"),
            (.fr, "Atlantic/Azores", "heure des Açores"), (.fr, "America/Havana", "heure de La Havane"),
            (.es, "Africa/Cairo", "hora de El Cairo"), (.es, "Europe/Vatican", "hora del Vaticano"),
            (.it, "Africa/Cairo", "ora del Cairo"), (.it, "America/Havana", "ora dell’Avana"),
            (.pt, "Africa/Cairo", "hora do Cairo"), (.pt, "Atlantic/Madeira", "hora da Madeira"),
            (.nl, "Atlantic/Canary", "plaatselijke tijd op de Canarische Eilanden"),
            (.nl, "Europe/London", "plaatselijke tijd in Londen"),
            (.sv, "Europe/Malta", "lokal tid på Malta"),
            (.da, "Atlantic/Faroe", "lokal tid på Færøerne"), (.da, "Europe/Vienna", "lokal tid i Wien"),
            (.pl, "America/New_York", "czas: Nowy Jork"), (.de, "Asia/Tokyo", "Ortszeit Tokio"),
        ])
    func prepositions(_ language: Language, _ identifier: String, _ expected: String) throws {
        #expect(language.zonePhrase(try #require(Zone(identifier))) == expected)
    }

    struct Phrases: Sendable {
        let language: Language
        /// 2026-11-21 18:00, said at 12:00 of that day and of the day before.
        let closesToday, closes: String
        /// 2026-11-24 24:00, said at noon of that day.
        let closesAtMidnight: String
        /// 2027-01-01 01:30
        let closesAtOne: String
        /// 2026-11-23 09:00
        let opens: String
        /// 2026-11-24 12:00, said the day before and on the day.
        let due, dueToday: String
        /// 2026-11-21 21:15
        let received: String
        let day: String
    }

    // Each phrase stands behind the word that its doc comment names.
    private static let phrases: [Phrases] = [
        Phrases(
            language: .en,
            closesToday: "until 18:00 today, Saturday 21 November, Berlin time",
            closes: "until 18:00 on Saturday 21 November, Berlin time",
            closesAtMidnight: "until 24:00 today, Tuesday 24 November, Berlin time",
            closesAtOne: "until 01:30 on Friday 1 January, Berlin time",
            opens: "opens Monday 23 November at 09:00, Berlin time",
            due: "by Tuesday 24 November at 12:00, Berlin time",
            dueToday: "by 12:00 today, Tuesday 24 November, Berlin time",
            received: "of Saturday 21 November 2026 at 21:15, Berlin time", day: "1 January 2027"),
        Phrases(
            language: .de,
            closesToday: "bis heute, Samstag, 21. November, 18:00 Uhr (Ortszeit Berlin)",
            closes: "bis Samstag, 21. November, 18:00 Uhr (Ortszeit Berlin)",
            closesAtMidnight: "bis heute, Dienstag, 24. November, 24:00 Uhr (Ortszeit Berlin)",
            closesAtOne: "bis Freitag, 1. Januar, 01:30 Uhr (Ortszeit Berlin)",
            opens: "öffnet Montag, 23. November, 09:00 Uhr (Ortszeit Berlin)",
            due: "bis Dienstag, 24. November, 12:00 Uhr (Ortszeit Berlin)",
            dueToday: "bis heute, Dienstag, 24. November, 12:00 Uhr (Ortszeit Berlin)",
            received: "von Samstag, 21. November 2026, 21:15 Uhr (Ortszeit Berlin)", day: "1. Januar 2027"),
        Phrases(
            language: .fr,
            closesToday: "jusqu’à 18 h 00 aujourd’hui, samedi 21 novembre, heure de Berlin",
            closes: "jusqu’à 18 h 00 le samedi 21 novembre, heure de Berlin",
            closesAtMidnight: "jusqu’à 24 h 00 aujourd’hui, mardi 24 novembre, heure de Berlin",
            closesAtOne: "jusqu’à 1 h 30 le vendredi 1er janvier, heure de Berlin",
            opens: "ouvre lundi 23 novembre à 9 h 00, heure de Berlin",
            due: "avant le mardi 24 novembre à 12 h 00, heure de Berlin",
            dueToday: "avant 12 h 00 aujourd’hui, mardi 24 novembre, heure de Berlin",
            received: "du samedi 21 novembre 2026 à 21 h 15, heure de Berlin", day: "1er janvier 2027"),
        Phrases(
            language: .es,
            closesToday: "hasta las 18:00 de hoy, sábado 21 de noviembre, hora de Berlín",
            closes: "hasta las 18:00 del sábado 21 de noviembre, hora de Berlín",
            closesAtMidnight: "hasta las 24:00 de hoy, martes 24 de noviembre, hora de Berlín",
            closesAtOne: "hasta la 1:30 del viernes 1 de enero, hora de Berlín",
            opens: "abre el lunes 23 de noviembre a las 9:00, hora de Berlín",
            due: "a más tardar el martes 24 de noviembre a las 12:00, hora de Berlín",
            dueToday: "a más tardar hoy, martes 24 de noviembre, a las 12:00, hora de Berlín",
            received: "del sábado 21 de noviembre de 2026 a las 21:15, hora de Berlín",
            day: "1 de enero de 2027"),
        Phrases(
            language: .it,
            closesToday: "fino alle ore 18:00 di oggi, sabato 21 novembre, ora di Berlino",
            closes: "fino alle ore 18:00 di sabato 21 novembre, ora di Berlino",
            closesAtMidnight: "fino alle ore 24:00 di oggi, martedì 24 novembre, ora di Berlino",
            closesAtOne: "fino alle ore 01:30 di venerdì 1º gennaio, ora di Berlino",
            opens: "apre lunedì 23 novembre alle ore 09:00, ora di Berlino",
            due: "entro le ore 12:00 di martedì 24 novembre, ora di Berlino",
            dueToday: "entro le ore 12:00 di oggi, martedì 24 novembre, ora di Berlino",
            received: "di sabato 21 novembre 2026 alle ore 21:15, ora di Berlino", day: "1º gennaio 2027"),
        Phrases(
            language: .pt,
            closesToday: "até às 18:00 de hoje, sábado, 21 de novembro, hora de Berlim",
            closes: "até às 18:00 de sábado, 21 de novembro, hora de Berlim",
            closesAtMidnight: "até às 24:00 de hoje, terça-feira, 24 de novembro, hora de Berlim",
            closesAtOne: "até à 01:30 de sexta-feira, 1 de janeiro, hora de Berlim",
            opens: "abre na segunda-feira, 23 de novembro, às 09:00, hora de Berlim",
            due: "até às 12:00 de terça-feira, 24 de novembro, hora de Berlim",
            dueToday: "até às 12:00 de hoje, terça-feira, 24 de novembro, hora de Berlim",
            received: "chegou no sábado, 21 de novembro de 2026, às 21:15, hora de Berlim",
            day: "1 de janeiro de 2027"),
        Phrases(
            language: .nl,
            closesToday: "tot 18:00 uur vandaag, zaterdag 21 november, plaatselijke tijd in Berlijn",
            closes: "tot 18:00 uur op zaterdag 21 november, plaatselijke tijd in Berlijn",
            closesAtMidnight: "tot 24:00 uur vandaag, dinsdag 24 november, plaatselijke tijd in Berlijn",
            closesAtOne: "tot 01:30 uur op vrijdag 1 januari, plaatselijke tijd in Berlijn",
            opens: "opent maandag 23 november om 09:00 uur, plaatselijke tijd in Berlijn",
            due: "uiterlijk dinsdag 24 november om 12:00 uur, plaatselijke tijd in Berlijn",
            dueToday: "uiterlijk vandaag, dinsdag 24 november, om 12:00 uur, plaatselijke tijd in Berlijn",
            received: "van zaterdag 21 november 2026 om 21:15 uur, plaatselijke tijd in Berlijn",
            day: "1 januari 2027"),
        Phrases(
            language: .pl,
            closesToday: "do godz. 18:00 dzisiaj, w sobotę 21 listopada (czas: Berlin)",
            closes: "do godz. 18:00 w sobotę 21 listopada (czas: Berlin)",
            closesAtMidnight: "do godz. 24:00 dzisiaj, we wtorek 24 listopada (czas: Berlin)",
            closesAtOne: "do godz. 01:30 w piątek 1 stycznia (czas: Berlin)",
            opens: "otwieramy w poniedziałek 23 listopada o godz. 09:00 (czas: Berlin)",
            due: "najpóźniej we wtorek 24 listopada o godz. 12:00 (czas: Berlin)",
            dueToday: "najpóźniej dzisiaj, we wtorek 24 listopada, o godz. 12:00 (czas: Berlin)",
            received: "dotarła w sobotę 21 listopada 2026 roku o godz. 21:15 (czas: Berlin)",
            day: "1 stycznia 2027 roku"),
        Phrases(
            language: .sv,
            closesToday: "till kl. 18:00 i dag, lördag 21 november, lokal tid i Berlin",
            closes: "till kl. 18:00 lördagen den 21 november, lokal tid i Berlin",
            closesAtMidnight: "till kl. 24:00 i dag, tisdag 24 november, lokal tid i Berlin",
            closesAtOne: "till kl. 01:30 fredagen den 1 januari, lokal tid i Berlin",
            opens: "öppnar måndagen den 23 november kl. 09:00, lokal tid i Berlin",
            due: "senast tisdagen den 24 november kl. 12:00, lokal tid i Berlin",
            dueToday: "senast i dag, tisdag 24 november, kl. 12:00, lokal tid i Berlin",
            received: "från lördagen den 21 november 2026 kl. 21:15, lokal tid i Berlin",
            day: "1 januari 2027"),
        Phrases(
            language: .da,
            closesToday: "til kl. 18.00 i dag, lørdag den 21. november, lokal tid i Berlin",
            closes: "til kl. 18.00 lørdag den 21. november, lokal tid i Berlin",
            closesAtMidnight: "til kl. 24.00 i dag, tirsdag den 24. november, lokal tid i Berlin",
            closesAtOne: "til kl. 01.30 fredag den 1. januar, lokal tid i Berlin",
            opens: "åbner mandag den 23. november kl. 09.00, lokal tid i Berlin",
            due: "senest tirsdag den 24. november kl. 12.00, lokal tid i Berlin",
            dueToday: "senest i dag, tirsdag den 24. november, kl. 12.00, lokal tid i Berlin",
            received: "fra lørdag den 21. november 2026 kl. 21.15, lokal tid i Berlin",
            day: "1. januar 2027"),
    ]

    @Test("times are whole phrases of their language", arguments: phrases)
    func wholePhrases(_ phrases: Phrases) throws {
        let zone = try #require(Zone("Europe/Berlin"))
        let language = phrases.language
        func moment(_ text: String) throws -> Moment { try #require(Moment(rfc3339: text + ":00+01:00")) }
        func closing(_ end: String, _ now: String) throws -> String {
            language.closingTime(try moment(end), now: try moment(now), zone: zone)
        }
        func due(_ now: String) throws -> String {
            language.dueTime(try moment("2026-11-24T12:00"), now: try moment(now), zone: zone)
        }
        let found = [
            try closing("2026-11-21T18:00", "2026-11-21T12:00"),
            try closing("2026-11-21T18:00", "2026-11-20T12:00"),
            try closing("2026-11-25T00:00", "2026-11-24T12:00"),
            try closing("2027-01-01T01:30", "2026-12-31T12:00"),
            language.openingTime(try moment("2026-11-23T09:00"), zone: zone),
            try due("2026-11-23T12:00"), try due("2026-11-24T09:00"),
            language.receivedTime(try moment("2026-11-21T21:15"), zone: zone),
        ]
        let expected = [
            phrases.closesToday, phrases.closes, phrases.closesAtMidnight, phrases.closesAtOne, phrases.opens,
            phrases.due, phrases.dueToday, phrases.received,
        ]
        for (found, expected) in zip(found, expected) {
            let words = expected.split(separator: " ")
            let plain = found.replacing("\u{A0}", with: " ")
            #expect(
                expected.hasSuffix(plain) && plain.split(separator: " ").count >= words.count - 3, "\(found)")
        }
        #expect(language.day(CivilTime(year: 2027, month: 1, day: 1)) == phrases.day)
    }

    @Test(
        "a phrase is true on other days too: it has day and place, and “today” only on the day",
        arguments: Language.allCases)
    func lasting(_ language: Language) throws {
        let today = [
            Language.en: "today", .de: "heute", .fr: "aujourd’hui", .es: "hoy", .it: "oggi", .pt: "hoje",
            .nl: "vandaag", .pl: "dzisiaj", .sv: "i dag", .da: "i dag",
        ]
        let word = try #require(today[language])
        for identifier in ["Europe/Warsaw", "Pacific/Chatham", "UTC", "America/Sao_Paulo"] {
            let zone = try #require(Zone(identifier))
            for step in 0..<60 {
                let now = Moment(seconds: 1_767_225_600 + Int64(step) * 500_000)
                let end = now + .seconds(step * 4_613 % 200_000 + 60)
                let day = CalendarDay(end - .seconds(1), in: zone)
                let place = zone.fixedName ?? zone.city(in: language)
                for text in [
                    language.closingTime(end, now: now, zone: zone),
                    language.dueTime(end, now: now, zone: zone),
                ] {
                    #expect(text.contains(word) == (day == CalendarDay(now, in: zone)))
                    #expect(
                        text.contains(place) && text.contains("\(day.civilTime.day)") && !text.contains("{"))
                    #expect(text.contains(language.words.months[day.civilTime.month - 1]))
                }
                let opening = language.openingTime(end, zone: zone)
                #expect(!opening.contains(word) && opening.contains(place) && !opening.contains("{"))
            }
        }
    }

    @Test("midnight belongs to the day that ends, also where clocks then go forward")
    func skippedMidnight() throws {
        let zone = try #require(Zone("America/Sao_Paulo"))
        let end = try #require(Moment(rfc3339: "2018-11-04T03:00:00Z"))  // 00:00 was skipped, 01:00 is shown
        #expect(
            Language.en.closingTime(end, now: end - .seconds(3600), zone: zone)
                == "24:00 today, Saturday 3 November, São Paulo time")
    }

    @Test("subjects say in each language that they are automatic")
    func subjects() {
        let prefixes = Set(Language.allCases.map(\.subjectPrefix))
        #expect(prefixes.count == Language.allCases.count)
        for language in Language.allCases {
            let subject = language.neutralSubject(company: "A {company} & {clock}")
            #expect(subject.hasPrefix(language.subjectPrefix) && subject.contains("A {company} & {clock}"))
            #expect(Language.automaticSubjects.contains { subject.lowercased().hasPrefix($0) })
        }
    }
}
