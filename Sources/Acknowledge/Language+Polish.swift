extension LanguageWords {
    static let polish = LanguageWords(
        weekdays: ["niedziela", "poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota"],
        onWeekdays: [
            "w niedzielę", "w poniedziałek", "we wtorek", "w środę", "w czwartek", "w piątek", "w sobotę",
        ],
        months: [
            "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września",
            "października", "listopada", "grudnia",
        ],
        // A city would have to be declined; behind a colon it stands as it is.
        zone: "czas: {city}",
        closingToday: "godz. {clock} dzisiaj, {on weekday} {day} {month} ({zone})",
        closing: "godz. {clock} {on weekday} {day} {month} ({zone})",
        opening: "{on weekday} {day} {month} o godz. {clock} ({zone})",
        due: "{on weekday} {day} {month} o godz. {clock} ({zone})",
        dueToday: "dzisiaj, {on weekday} {day} {month}, o godz. {clock} ({zone})",
        received: "{on weekday} {day} {month} {year} roku o godz. {clock} ({zone})",
        // “roku” in full: the point of “r.” would meet a sentence’s full stop.
        day: "{day} {month} {year} roku",
        weekdayDay: "{weekday}, {day} {month} {year} roku",
        subjectPrefix: "Odpowiedź automatyczna: ",
        neutralSubject: "Odpowiedź automatyczna: Państwa wiadomość do {company} dotarła",
        contacts: ContactWords(
            phone: "Telefon", callback: "Oddzwonimy", chat: "Czat", web: "Strona internetowa",
            email: "E-mail", postal: "Poczta", shop: "Sklep", custom: "Kontakt"))
}
