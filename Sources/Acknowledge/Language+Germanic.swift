extension LanguageWords {
    static let english = LanguageWords(
        weekdays: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
        months: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ],
        zone: "{city} time",
        closingToday: "{clock} today, {weekday} {day} {month}, {zone}",
        closing: "{clock} on {weekday} {day} {month}, {zone}",
        opening: "{weekday} {day} {month} at {clock}, {zone}",
        due: "{weekday} {day} {month} at {clock}, {zone}",
        dueToday: "{clock} today, {weekday} {day} {month}, {zone}",
        received: "{weekday} {day} {month} {year} at {clock}, {zone}",
        day: "{day} {month} {year}",
        weekdayDay: "{weekday} {day} {month} {year}",
        subjectPrefix: "Automatic reply: ",
        neutralSubject: "Automatic reply: your message to {company} has arrived",
        contacts: ContactWords(
            phone: "Phone", callback: "Call back", chat: "Chat", web: "Website", email: "E-mail",
            postal: "Post", shop: "Shop", custom: "Contact"))

    static let german = LanguageWords(
        weekdays: ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"],
        months: [
            "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
            "November", "Dezember",
        ],
        zone: "Ortszeit {city}",
        closingToday: "heute, {weekday}, {day}. {month}, {clock} Uhr ({zone})",
        closing: "{weekday}, {day}. {month}, {clock} Uhr ({zone})",
        opening: "{weekday}, {day}. {month}, {clock} Uhr ({zone})",
        due: "{weekday}, {day}. {month}, {clock} Uhr ({zone})",
        dueToday: "heute, {weekday}, {day}. {month}, {clock} Uhr ({zone})",
        received: "{weekday}, {day}. {month} {year}, {clock} Uhr ({zone})",
        day: "{day}. {month} {year}",
        weekdayDay: "{weekday}, {day}. {month} {year}",
        subjectPrefix: "Automatische Antwort: ",
        neutralSubject: "Automatische Antwort: Ihre Nachricht an {company} ist angekommen",
        contacts: ContactWords(
            phone: "Telefon", callback: "Rückruf", chat: "Chat", web: "Website", email: "E-Mail",
            postal: "Post", shop: "Geschäft", custom: "Kontakt"))

    static let dutch = LanguageWords(
        weekdays: ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"],
        months: [
            "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
            "oktober", "november", "december",
        ],
        zone: "plaatselijke tijd {of city}",
        closingToday: "{clock} uur vandaag, {weekday} {day} {month}, {zone}",
        closing: "{clock} uur op {weekday} {day} {month}, {zone}",
        opening: "{weekday} {day} {month} om {clock} uur, {zone}",
        due: "{weekday} {day} {month} om {clock} uur, {zone}",
        dueToday: "vandaag, {weekday} {day} {month}, om {clock} uur, {zone}",
        received: "{weekday} {day} {month} {year} om {clock} uur, {zone}",
        day: "{day} {month} {year}",
        weekdayDay: "{weekday} {day} {month} {year}",
        subjectPrefix: "Automatisch antwoord: ",
        neutralSubject: "Automatisch antwoord: uw bericht aan {company} is aangekomen",
        contacts: ContactWords(
            phone: "Telefoon", callback: "Terugbellen", chat: "Chat", web: "Website", email: "E-mail",
            postal: "Post", shop: "Winkel", custom: "Contact"))

    static let swedish = LanguageWords(
        weekdays: ["söndag", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag"],
        months: [
            "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
            "november", "december",
        ],
        // Within a sentence a Swedish date has its article, but for one that is set off by commas.
        zone: "lokal tid {of city}",
        closingToday: "kl. {clock} i dag, {weekday} {day} {month}, {zone}",
        closing: "kl. {clock} {weekday}en den {day} {month}, {zone}",
        opening: "{weekday}en den {day} {month} kl. {clock}, {zone}",
        due: "{weekday}en den {day} {month} kl. {clock}, {zone}",
        dueToday: "i dag, {weekday} {day} {month}, kl. {clock}, {zone}",
        received: "{weekday}en den {day} {month} {year} kl. {clock}, {zone}",
        day: "{day} {month} {year}",
        weekdayDay: "{weekday} {day} {month} {year}",
        subjectPrefix: "Automatiskt svar: ",
        neutralSubject: "Automatiskt svar: ditt meddelande till {company} har kommit fram",
        contacts: ContactWords(
            phone: "Telefon", callback: "Bli uppringd", chat: "Chatt", web: "Webbplats", email: "E-post",
            postal: "Post", shop: "Butik", custom: "Kontakt"))

    static let danish = LanguageWords(
        weekdays: ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"],
        months: [
            "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober",
            "november", "december",
        ],
        clock: Clock(separator: "."),
        zone: "lokal tid {of city}",
        closingToday: "kl. {clock} i dag, {weekday} den {day}. {month}, {zone}",
        closing: "kl. {clock} {weekday} den {day}. {month}, {zone}",
        opening: "{weekday} den {day}. {month} kl. {clock}, {zone}",
        due: "{weekday} den {day}. {month} kl. {clock}, {zone}",
        dueToday: "i dag, {weekday} den {day}. {month}, kl. {clock}, {zone}",
        received: "{weekday} den {day}. {month} {year} kl. {clock}, {zone}",
        day: "{day}. {month} {year}",
        weekdayDay: "{weekday} den {day}. {month} {year}",
        subjectPrefix: "Automatisk svar: ",
        neutralSubject: "Automatisk svar: din besked til {company} er kommet frem",
        contacts: ContactWords(
            phone: "Telefon", callback: "Bliv ringet op", chat: "Chat", web: "Hjemmeside", email: "E-mail",
            postal: "Post", shop: "Butik", custom: "Kontakt"))
}
