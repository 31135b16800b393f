import Mail
import Testing

@testable import Acknowledge

/// The sentences with the times that `Language` makes: prepositions and articles must fit.
@Suite("the built-in words with their times")
struct BuiltInWordsTimesTests {
    /// Saturday 21 November 2026, 21:15 in Berlin.
    private let now = Moment(seconds: 1_795_292_100)

    private func said(_ language: Language) throws -> String {
        let zone = try #require(Zone("Europe/Berlin"))
        let words = language.builtIn
        let (tonight, tuesday) = (now + .seconds(3600), now + .seconds(63 * 3600))
        func filled(_ sentence: String, _ name: String, _ value: String) -> String {
            sentence.replacing("{{\(name)}}", with: value).replacing("{{company}}", with: "Nordwind")
        }
        let monday = language.openingTime(now + .seconds(36 * 3600), zone: zone)
        return [
            filled(words.arrived, "received", language.receivedTime(now, zone: zone)),
            filled(words.promiseTarget, "due", language.dueTime(tuesday, now: now, zone: zone)),
            filled(words.promiseTarget, "due", language.dueTime(tonight, now: now, zone: zone)),
            filled(words.until, "until", language.closingTime(tonight, now: now, zone: zone)),
            filled(words.until, "until", language.closingTime(tuesday, now: now, zone: zone)),
            filled(words.opens, "opens", monday),
            filled(words.closedUntil, "closed_until", monday),
            filled(words.ended, "ended", language.day(CivilTime(year: 2026, month: 11, day: 1))),
        ].joined(separator: "\n")
    }

    @Test("a time fits the words before it", arguments: Language.allCases)
    func timesFit(_ language: Language) throws {
        #expect(try said(language) == expected(language))
    }

    private func expected(_ language: Language) -> String {
        switch language {
        case .en:
            """
            Your message reached Nordwind on Saturday 21 November 2026 at 21:15, Berlin time.
            We aim to answer by Tuesday 24 November at 12:15, Berlin time.
            We aim to answer by 22:15 today, Saturday 21 November, Berlin time.
            open until 22:15 today, Saturday 21 November, Berlin time
            open until 12:15 on Tuesday 24 November, Berlin time
            opens on Monday 23 November at 09:15, Berlin time
            This email was sent outside our office hours. We are back on Monday 23 November at 09:15, \
            Berlin time.
            This campaign ended on 1 November 2026; your message has reached us all the same.
            """
        case .de:
            """
            Ihre Nachricht an uns (Nordwind) ist am Samstag, 21. November 2026, 21:15 Uhr (Ortszeit Berlin) \
            angekommen.
            Unser Ziel ist es, Ihnen bis Dienstag, 24. November, 12:15 Uhr (Ortszeit Berlin) zu antworten.
            Unser Ziel ist es, Ihnen bis heute, Samstag, 21. November, 22:15 Uhr (Ortszeit Berlin) zu \
            antworten.
            erreichbar bis heute, Samstag, 21. November, 22:15 Uhr (Ortszeit Berlin)
            erreichbar bis Dienstag, 24. November, 12:15 Uhr (Ortszeit Berlin)
            wieder erreichbar ab Montag, 23. November, 09:15 Uhr (Ortszeit Berlin)
            Diese E-Mail wurde außerhalb unserer Bürozeiten verschickt. Wir sind ab Montag, 23. \
            November, 09:15 Uhr (Ortszeit Berlin) wieder da.
            Diese Aktion endete am 1. November 2026; Ihre Nachricht hat uns trotzdem erreicht.
            """
        case .fr:
            """
            Votre message est parvenu à Nordwind le samedi 21 novembre 2026 à 21\u{A0}h\u{A0}15, heure \
            de Berlin.
            Notre objectif est de vous répondre avant le mardi 24 novembre à 12\u{A0}h\u{A0}15, heure de \
            Berlin.
            Notre objectif est de vous répondre avant 22\u{A0}h\u{A0}15 aujourd’hui, samedi 21 novembre, \
            heure de Berlin.
            joignable jusqu’à 22\u{A0}h\u{A0}15 aujourd’hui, samedi 21 novembre, heure de Berlin
            joignable jusqu’à 12\u{A0}h\u{A0}15 le mardi 24 novembre, heure de Berlin
            joignable à partir du lundi 23 novembre à 9\u{A0}h\u{A0}15, heure de Berlin
            Cet e-mail est parti en dehors de nos heures de bureau. Nous rouvrons le lundi 23 \
            novembre à 9\u{A0}h\u{A0}15, heure de Berlin.
            Cette campagne s’est terminée le 1er novembre 2026\u{202F}; votre message nous est tout de \
            même parvenu.
            """
        case .es:
            """
            Su mensaje llegó a Nordwind el sábado 21 de noviembre de 2026 a las 21:15, hora de Berlín.
            Nuestro objetivo es responderle a más tardar el martes 24 de noviembre a las 12:15, hora de \
            Berlín.
            Nuestro objetivo es responderle a más tardar hoy, sábado 21 de noviembre, a las 22:15, hora \
            de Berlín.
            disponible hasta las 22:15 de hoy, sábado 21 de noviembre, hora de Berlín
            disponible hasta las 12:15 del martes 24 de noviembre, hora de Berlín
            disponible de nuevo el lunes 23 de noviembre a las 9:15, hora de Berlín
            Este correo se envió fuera de nuestro horario de oficina. Volvemos el lunes 23 de noviembre \
            a las 9:15, hora de Berlín.
            Esta campaña terminó el 1 de noviembre de 2026; aun así, su mensaje nos ha llegado.
            """
        case .it:
            """
            Nordwind ha ricevuto il suo messaggio sabato 21 novembre 2026 alle ore 21:15, ora di Berlino.
            Il nostro obiettivo è risponderle entro le ore 12:15 di martedì 24 novembre, ora di Berlino.
            Il nostro obiettivo è risponderle entro le ore 22:15 di oggi, sabato 21 novembre, ora di \
            Berlino.
            disponibile fino alle ore 22:15 di oggi, sabato 21 novembre, ora di Berlino
            disponibile fino alle ore 12:15 di martedì 24 novembre, ora di Berlino
            di nuovo disponibile lunedì 23 novembre alle ore 09:15, ora di Berlino
            Questa e-mail è partita fuori dal nostro orario d’ufficio. Riapriamo lunedì 23 novembre alle \
            ore 09:15, ora di Berlino.
            Questa campagna è terminata il giorno 1º novembre 2026; il suo messaggio ci è arrivato comunque.
            """
        case .pt:
            """
            Nordwind recebeu a sua mensagem no sábado, 21 de novembro de 2026, às 21:15, hora de Berlim.
            O nosso objetivo é responder até às 12:15 de terça-feira, 24 de novembro, hora de Berlim.
            O nosso objetivo é responder até às 22:15 de hoje, sábado, 21 de novembro, hora de Berlim.
            disponível até às 22:15 de hoje, sábado, 21 de novembro, hora de Berlim
            disponível até às 12:15 de terça-feira, 24 de novembro, hora de Berlim
            volta a estar disponível na segunda-feira, 23 de novembro, às 09:15, hora de Berlim
            Este e-mail foi enviado fora do nosso horário de atendimento. Voltamos na segunda-feira, 23 \
            de novembro, às 09:15, hora de Berlim.
            Esta campanha terminou no dia 1 de novembro de 2026; mesmo assim, a sua mensagem chegou até nós.
            """
        case .nl:
            """
            Nordwind ontving uw bericht op zaterdag 21 november 2026 om 21:15 uur, plaatselijke tijd in \
            Berlijn.
            We streven naar een antwoord uiterlijk dinsdag 24 november om 12:15 uur, plaatselijke tijd \
            in Berlijn.
            We streven naar een antwoord uiterlijk vandaag, zaterdag 21 november, om 22:15 uur, \
            plaatselijke tijd in Berlijn.
            bereikbaar tot 22:15 uur vandaag, zaterdag 21 november, plaatselijke tijd in Berlijn
            bereikbaar tot 12:15 uur op dinsdag 24 november, plaatselijke tijd in Berlijn
            bereikbaar vanaf maandag 23 november om 09:15 uur, plaatselijke tijd in Berlijn
            Deze e-mail is buiten onze kantooruren verstuurd. We zijn er weer vanaf maandag 23 november \
            om 09:15 uur, plaatselijke tijd in Berlijn.
            Deze campagne is op 1 november 2026 afgelopen; uw bericht heeft ons toch bereikt.
            """
        case .pl:
            """
            Państwa wiadomość dotarła do nas (Nordwind) w sobotę 21 listopada 2026 roku o godz. 21:15 \
            (czas: Berlin).
            Staramy się odpowiedzieć najpóźniej we wtorek 24 listopada o godz. 12:15 (czas: Berlin).
            Staramy się odpowiedzieć najpóźniej dzisiaj, w sobotę 21 listopada, o godz. 22:15 (czas: \
            Berlin).
            kontakt możliwy do godz. 22:15 dzisiaj, w sobotę 21 listopada (czas: Berlin)
            kontakt możliwy do godz. 12:15 we wtorek 24 listopada (czas: Berlin)
            kontakt znów możliwy w poniedziałek 23 listopada o godz. 09:15 (czas: Berlin)
            Ta wiadomość została wysłana poza godzinami naszej pracy. Wracamy w poniedziałek 23 \
            listopada o godz. 09:15 (czas: Berlin).
            Ta akcja zakończyła się 1 listopada 2026 roku; mimo to Państwa wiadomość do nas dotarła.
            """
        case .sv:
            """
            Nordwind fick ditt meddelande lördagen den 21 november 2026 kl. 21:15, lokal tid i Berlin.
            Vi siktar på att svara senast tisdagen den 24 november kl. 12:15, lokal tid i Berlin.
            Vi siktar på att svara senast i dag, lördag 21 november, kl. 22:15, lokal tid i Berlin.
            öppet till kl. 22:15 i dag, lördag 21 november, lokal tid i Berlin
            öppet till kl. 12:15 tisdagen den 24 november, lokal tid i Berlin
            öppnar måndagen den 23 november kl. 09:15, lokal tid i Berlin
            Det här mejlet skickades utanför våra kontorstider. Vi är tillbaka måndagen den 23 \
            november kl. 09:15, lokal tid i Berlin.
            Den här kampanjen avslutades den 1 november 2026; ditt meddelande har ändå nått oss.
            """
        case .da:
            """
            Nordwind modtog din besked lørdag den 21. november 2026 kl. 21.15, lokal tid i Berlin.
            Vores mål er at svare senest tirsdag den 24. november kl. 12.15, lokal tid i Berlin.
            Vores mål er at svare senest i dag, lørdag den 21. november, kl. 22.15, lokal tid i Berlin.
            åbent til kl. 22.15 i dag, lørdag den 21. november, lokal tid i Berlin
            åbent til kl. 12.15 tirsdag den 24. november, lokal tid i Berlin
            åbner mandag den 23. november kl. 09.15, lokal tid i Berlin
            Denne mail blev sendt uden for vores kontortid. Vi er tilbage mandag den 23. november kl. \
            09.15, lokal tid i Berlin.
            Kampagnen sluttede den 1. november 2026; din besked er alligevel kommet frem til os.
            """
        }
    }
}
