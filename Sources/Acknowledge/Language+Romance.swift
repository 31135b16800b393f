extension LanguageWords {
    static let french = LanguageWords(
        weekdays: ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"],
        months: [
            "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
            "novembre", "décembre",
        ],
        firstDay: "1er",
        clock: Clock(separator: "\u{A0}h\u{A0}", isPadded: false),
        zone: "heure {of city}",
        closingToday: "{clock} aujourd’hui, {weekday} {day} {month}, {zone}",
        closing: "{clock} le {weekday} {day} {month}, {zone}",
        opening: "{weekday} {day} {month} à {clock}, {zone}",
        due: "le {weekday} {day} {month} à {clock}, {zone}",
        dueToday: "{clock} aujourd’hui, {weekday} {day} {month}, {zone}",
        received: "{weekday} {day} {month} {year} à {clock}, {zone}",
        day: "{day} {month} {year}",
        weekdayDay: "{weekday} {day} {month} {year}",
        subjectPrefix: "Réponse automatique\u{A0}: ",
        neutralSubject: "Réponse automatique\u{A0}: votre message à {company} est bien arrivé",
        contacts: ContactWords(
            phone: "Téléphone", callback: "Être rappelé", chat: "Chat", web: "Site web", email: "E-mail",
            postal: "Courrier", shop: "Magasin", custom: "Contact"))

    static let spanish = LanguageWords(
        weekdays: ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"],
        months: [
            "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
            "octubre", "noviembre", "diciembre",
        ],
        clock: Clock(isPadded: false),
        at: "las", atOne: "la",
        zone: "hora {of city}",
        closingToday: "{at} {clock} de hoy, {weekday} {day} de {month}, {zone}",
        closing: "{at} {clock} del {weekday} {day} de {month}, {zone}",
        opening: "el {weekday} {day} de {month} a {at} {clock}, {zone}",
        due: "el {weekday} {day} de {month} a {at} {clock}, {zone}",
        dueToday: "hoy, {weekday} {day} de {month}, a {at} {clock}, {zone}",
        received: "{weekday} {day} de {month} de {year} a {at} {clock}, {zone}",
        day: "{day} de {month} de {year}",
        weekdayDay: "{weekday} {day} de {month} de {year}",
        subjectPrefix: "Respuesta automática: ",
        neutralSubject: "Respuesta automática: su mensaje a {company} ha llegado",
        contacts: ContactWords(
            phone: "Teléfono", callback: "Le llamamos", chat: "Chat", web: "Sitio web",
            email: "Correo electrónico", postal: "Correo postal", shop: "Tienda", custom: "Contacto"))

    static let italian = LanguageWords(
        weekdays: ["domenica", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato"],
        months: [
            "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre",
            "ottobre", "novembre", "dicembre",
        ],
        firstDay: "1º",
        zone: "ora {of city}",
        closingToday: "alle ore {clock} di oggi, {weekday} {day} {month}, {zone}",
        closing: "alle ore {clock} di {weekday} {day} {month}, {zone}",
        opening: "{weekday} {day} {month} alle ore {clock}, {zone}",
        due: "le ore {clock} di {weekday} {day} {month}, {zone}",
        dueToday: "le ore {clock} di oggi, {weekday} {day} {month}, {zone}",
        received: "{weekday} {day} {month} {year} alle ore {clock}, {zone}",
        day: "{day} {month} {year}",
        weekdayDay: "{weekday} {day} {month} {year}",
        subjectPrefix: "Risposta automatica: ",
        neutralSubject: "Risposta automatica: il suo messaggio a {company} è arrivato",
        contacts: ContactWords(
            phone: "Telefono", callback: "La richiamiamo", chat: "Chat", web: "Sito web", email: "E-mail",
            postal: "Posta", shop: "Negozio", custom: "Contatto"))

    static let portuguese = LanguageWords(
        weekdays: [
            "domingo", "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira",
            "sábado",
        ],
        onWeekdays: [
            "no domingo", "na segunda-feira", "na terça-feira", "na quarta-feira", "na quinta-feira",
            "na sexta-feira", "no sábado",
        ],
        months: [
            "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro",
            "outubro", "novembro", "dezembro",
        ],
        at: "às", atOne: "à",
        zone: "hora {of city}",
        closingToday: "{at} {clock} de hoje, {weekday}, {day} de {month}, {zone}",
        closing: "{at} {clock} de {weekday}, {day} de {month}, {zone}",
        opening: "{on weekday}, {day} de {month}, {at} {clock}, {zone}",
        due: "{at} {clock} de {weekday}, {day} de {month}, {zone}",
        dueToday: "{at} {clock} de hoje, {weekday}, {day} de {month}, {zone}",
        received: "{on weekday}, {day} de {month} de {year}, {at} {clock}, {zone}",
        day: "{day} de {month} de {year}",
        weekdayDay: "{weekday}, {day} de {month} de {year}",
        subjectPrefix: "Resposta automática: ",
        neutralSubject: "Resposta automática: a sua mensagem para {company} chegou",
        contacts: ContactWords(
            phone: "Telefone", callback: "Ligamos de volta", chat: "Chat", web: "Site", email: "E-mail",
            postal: "Correio", shop: "Loja", custom: "Contacto"))
}
