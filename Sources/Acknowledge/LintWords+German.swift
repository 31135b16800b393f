extension LintWords {
    static let german = LintWords(
        doNotReply: """
            (benutzen|verwenden|nutzen|drücken|klicken) sie (bitte|) nicht (die|den|auf) (antwortfunktion|\
            antworten|antwort|antwortknopf)
            von (antworten|einer antwort|rückantworten) ~6 (abzusehen|absehen|ab)
            (bitte|) nicht (direkt|) (auf|an) (diese|dieses|diesen|die|dieser|unsere) (automatische|\
            automatisch|automatisierte|) (erstellte|generierte|versendete|) (e mail|email|mail|nachricht|\
            adresse|absenderadresse|schreiben|e mail adresse|mailadresse) (zu|) (antworten|antwortet|\
            schreiben|reagieren)
            (antworten|schreiben|antworte|schreibe|reagieren) (sie|ihr|) (uns|) (bitte|) (deshalb|daher|) \
            nicht (direkt|) (auf|an) (diese|dieses|die|diesen|dieser)
            (bitte|) (antworten|antworte) (sie|) (bitte|) (hierauf|darauf|) nicht
            (bitte|) nicht (antworten|direkt antworten)
            (bitte|) (sehen|verzichten) sie (bitte|) (davon ab|darauf|von) ~3 (antworten|antwort|antworte)
            (e mail|email|mail|adresse|postfach|mailbox|absender|absenderadresse|nachrichten|antworten|\
            posteingang|account|konto|eingang) ~4 (nicht|nie|kaum) (aktiv|regelmäßig|mehr|laufend|\
            persönlich|) (überwacht|gelesen|beantwortet|betreut|bearbeitet|abgerufen|eingesehen|geprüft|\
            kontrolliert|besetzt|empfangen|zugestellt|bearbeiten|berücksichtigt|weitergeleitet|gesichtet)
            (nicht|nie) (aktiv|regelmäßig|) (überwacht|überwachte|überwachtes|überwachten|betreute|\
            betreutes|betreuten)
            (unüberwacht*|unbeantwortbar|unbetreute|unbetreutes)
            antworten (auf ~4|an ~4|) (können|werden|kann|wird) ~4 nicht (mehr|) (gelesen|bearbeitet|\
            beantwortet|empfangen|zugestellt|berücksichtigt|verarbeitet)
            (können|kann) ~4 (nicht|keine) (geantwortet|beantwortet|antworten (empfangen|entgegennehmen|\
            erhalten|annehmen|bearbeiten))
            (keine|nicht) antworten (empfangen|erhalten|entgegen|entgegennehmen|annehmen|lesen)
            keine (eingehenden|) (e mails|emails|mails|nachrichten|antworten) (empfangen|annehmen|\
            entgegennehmen|entgegen|erhalten|empfängt)
            (niemand|keiner) (liest|prüft|überwacht|beantwortet|sieht) (dieses|diese|diesen|das|die|den|\
            hier|sie|ihre|mit)
            (liest|prüft|überwacht|beantwortet) (hier|) (niemand|keiner)
            (no +reply|noreply|do +not +reply|donotreply)
            (nur|ausschließlich) (zum|für den|für das|zu) (versand|versenden|senden|ausgang) ~3 (bestimmt|\
            gedacht|eingerichtet|genutzt|verwendet|)
            (reine|reines|reiner) (versandadresse|sendeadresse|versandpostfach|absenderadresse|versand)
            (antwort|antworten|antworte) (auf ~4|an ~4|) (ist|sind) (leider|) (nicht möglich|nicht \
            vorgesehen|nicht erwünscht|zwecklos|unmöglich|ausgeschlossen)
            (ihre|eine) (antwort|nachricht) (erreicht|kommt|gelangt) (uns|) (nicht|niemanden|nie)
            (anstatt|statt) (zu antworten|auf diese)
            kann nicht (geantwortet|beantwortet) werden
            (unbetreut|unbesetzt|unbemannt|unbesetztes|unbemanntes)
            (rückfragen|fragen|anfragen|antworten|nachrichten|anliegen) ~3 (nur|ausschließlich|lediglich) \
            (an|über|unter|telefonisch|per|via|bei)
            (wenden|richten|schreiben|senden|schicken) sie ~4 (nur|ausschließlich) (an|über|unter|per|via)
            """,
        mayNotReply: """
            (wenn|falls|sofern|sollten|solange|weil|da|bevor|bis|dass|ob) (sie|wir|ihr) ~3 nicht ~1 \
            (antworten|beantworten|reagieren)
            (antworten|antworte) (sie|) (bitte|) nicht mit
            (müssen|muss|musst|brauchen|brauchst) (sie|) nicht (zu|) antworten
            (noch|bisher|bislang) nicht (gelesen|beantwortet|bearbeitet)
            """,
        noPhone: """
            (telefonische|telefonischer|telefonischen) (beratung|auskunft|kontakt|anfragen|bearbeitung|\
            erreichbarkeit|auskünfte) (ist|sind|wird|werden|können) ~2 nicht
            (rufen|rufe|ruft) (sie|) (uns|) (bitte|) (nicht|niemals) an
            (bitte|) (sehen sie|) von (anrufen|telefonanrufen|telefonischen anfragen|rückrufen) (ab|\
            abzusehen|abzusehen)
            (bitte|) (nicht|keine) (anrufen|anrufe|telefonieren)
            (keine|keinen|kein) (telefonische|telefonischen|telefonischer) (beratung|auskunft|auskünfte|\
            anfragen|anrufe|support|kundendienst|hotline|erreichbarkeit|kontakt|hilfe)
            (keine|keinen|kein) (telefonsupport|telefonservice|telefon|hotline|telefonnummer|telefondienst|\
            telefonberatung|telefonhotline)
            (nehmen|beantworten|führen) (wir|) keine (anrufe|telefonate|telefonanrufe) (entgegen|an|)
            (nicht|nie) (telefonisch|per telefon|am telefon|mehr telefonisch) (erreichbar|zu erreichen|\
            verfügbar|möglich|beantworten|erreichen|beraten|)
            (telefonisch|per telefon|am telefon) (leider|) (nicht|nie|nicht mehr) (erreichbar|zu erreichen|\
            für sie da|verfügbar|möglich|beantworten|erreichen|da)
            wir (rufen|telefonieren) (sie|grundsätzlich|) ~1 nicht (an|zurück|)
            (nur|ausschließlich) (schriftlich|per e mail|per mail|per email) (erreichbar|möglich|zu \
            erreichen|beantwortet)
            """,
        personReads: """
            (ein|eine|einer|eines|jemand|echter|echte) (echter|echte|richtiger|realer|von uns|unserer|aus \
            unserem team|) (mensch|person|mitarbeiter|mitarbeiterin|kollege|kollegin|von uns|unserer ~1|aus \
            ~2|) (wird|) ~3 (liest|lesen|ansehen|durchlesen|beantworten|antwortet|kümmert|bearbeitet)
            (liest|lesen|antwortet|beantwortet) (es|das|sie|ihnen|diese|ihre|jede|alles|) (nachricht|mail|\
            anfrage|) (ein|eine|einer) (echter|echte|richtiger|) (mensch|person|kollege|kollegin|\
            mitarbeiter|mitarbeiterin|unserer)
            (von|durch) (einem|einer|einen|unserem|unseren|echten|menschen|$team|$person) (echten|unserer|) \
            (menschen|person|team|mitarbeiter|mitarbeitern|mitarbeiterin|kollegen|kollegin|mensch|) \
            (persönlich|) (gelesen|beantwortet|bearbeitet|angesehen|geprüft)
            (unser team|unsere kollegen|unsere mitarbeiter|unsere kolleginnen|unser kundenservice|$team|\
            $person) (wird|werden|) ~3 (liest|lesen|ansehen|beantworten|antwortet|antworten)
            (wartet|warten) (auf|nun auf|jetzt auf) (einen|eine) (echten|) (menschen|person)
            wir lesen (jede|alle|ihre|sie|jeden)
            (wird|werden) (persönlich|von menschen|von hand) (gelesen|beantwortet)
            (menschen|personen) (lesen|beantworten) (jede|ihre|alle)
            """,
        removed: """
            (sie|du|ihre adresse|ihre e mail adresse|ihre email adresse|ihre mailadresse) (sind|wurden|\
            wurde|ist|bist|haben) ~4 (abgemeldet|ausgetragen|gelöscht|entfernt|gestrichen|abbestellt|\
            gekündigt)
            (wir haben|wir) ~1 (sie|ihre ~2|dich) ~5 (abgemeldet|ausgetragen|gelöscht|entfernt|gestrichen)
            (abmeldung|austragung|abbestellung|kündigung) ~3 (war erfolgreich|erfolgreich|ist abgeschlossen|\
            abgeschlossen|wurde bestätigt|durchgeführt|ist erfolgt|erfolgt|vollzogen)
            (sie|du) (erhalten|bekommen|erhältst|bekommst) (ab sofort|künftig|nun|von uns|in zukunft|) ~1 \
            (keine|keinen) (weiteren|weitere|) (newsletter|e mails|emails|mails|werbung|nachrichten|post|\
            werbemails) (mehr|von uns|)
            (sie|du|ihre adresse|ihre e mail adresse|ihre email adresse|ihre mailadresse) (stehen|stehst|\
            steht|sind|bist|ist) (nun|jetzt|ab sofort|) nicht (mehr|länger) (auf|in|im) ~1 \
            (liste|listen|verteiler|\
            verteilerliste|mailingliste|mailverteiler|newsletter)
            (erfolgreich|hiermit) (abgemeldet|ausgetragen|gelöscht|entfernt)
            """,
        filler: """
            (ihr anliegen|ihre anfrage|ihre meinung|ihre zufriedenheit|ihr anruf|ihre nachricht|ihr \
            feedback|ihr vertrauen) ist uns (sehr|besonders|) wichtig => weglassen; sagen, was jetzt \
            geschieht
            (zögern|zögere) (sie|) nicht => „Schreiben Sie uns gern noch einmal.“
            (sehr|) (geehrter|geschätzter|werter|lieber) (kunde|kundin|kunden|interessent) => der Name, oder \
            „Guten Tag,“
            (sehr geehrte|werte|geschätzte|liebe) (kundin|kunden|kundinnen|kundschaft) => „Guten Tag,“
            (für|etwaige|eventuelle|die entstandenen|entstandene|mögliche) (etwaige|eventuelle|die|\
            entstandene|mögliche|) (entstandenen|entstandene|) (unannehmlichkeiten|umstände) => sagen, was \
            schiefging, und dass es Ihnen leidtut
            (bitten|danken) (wir|) (sie|ihnen|) ~3 (um|für) (ihr verständnis|ihre geduld|verständnis|etwas \
            geduld|geduld) => weglassen, oder sagen, worauf der Kunde wartet
            (vielen dank|danke) für (ihr verständnis|ihre geduld|ihr vertrauen|ihr interesse) => „Danke, \
            dass Sie geschrieben haben.“
            (bezugnehmend|bezug nehmend|unter bezugnahme|in bezugnahme) auf => „zu“
            (schnellstmöglich|zeitnah|zeitnahe|baldmöglichst|umgehend|unverzüglich|ehestmöglich) => {{due}} \
            in {{#promise}}…{{/promise}}
            (hiermit|diesbezüglich|nachfolgend|vorbezeichnete|oben genannte|o g|höflich|höflichst) => \
            weglassen
            (wir|) (bestätigen|bestätigt) (ihnen|) (hiermit|) den (eingang|erhalt) => „Ihre Nachricht ist \
            angekommen.“
            (zuständige|zuständigen|entsprechende|entsprechenden) (abteilung|fachabteilung|mitarbeiter|\
            sachbearbeiter|stelle|kollegen|team) => sagen, wer: {{team}}
            (erhöhtes|hohes|hohen|erhöhten|erhöhter|starkes) (anfragevolumen|anfrageaufkommen|aufkommen|\
            anrufaufkommen|anfragen) => weglassen; {{due}} weiß, wie viel wartet
            (stehen|steht) (wir|ihnen|) ~3 (gerne|gern|jederzeit) ~1 (zur verfügung|zur seite) => „Fragen \
            Sie gern.“
            (für|bei) (weitere|weiteren|weiterführende|rückfragen|etwaige) (rückfragen|fragen|auskünfte|) ~4 \
            zur verfügung => „Fragen Sie gern.“
            (zur verfügung stehen|zur verfügung zu stehen) => „Fragen Sie gern.“
            (wir sind bemüht|wir bemühen uns|wir sind bestrebt|wir setzen alles daran) => sagen, was Sie tun
            (bestmögliche|bestmöglichen|bestmöglicher|optimale|optimalen|exzellenten|höchste|erstklassigen) \
            (service|betreuung|kundenservice|unterstützung|qualität|beratung|kundenerlebnis) => sagen, was \
            Sie für den Kunden tun
            (in kenntnis setzen|in kenntnis gesetzt|zur kenntnis nehmen|zur kenntnis genommen) => „sagen“, \
            „gelesen“
            (ihr anliegen|ihre anfrage) ~3 (in bearbeitung|bearbeitet|weitergeleitet|bearbeiten|aufgenommen) \
            => „{{team}} hat Ihre Nachricht.“
            (ticket|vorgang) (wurde|ist) ~3 (erstellt|eröffnet|angelegt|registriert) => „Ihre Nachricht ist \
            angekommen.“
            (mit freundlichen grüßen ihr|ihr) (serviceteam|kundenserviceteam|service team) => {{team}}
            """,
        marketing: """
            (jetzt|heute|gleich|noch heute) (kaufen|bestellen|zugreifen|shoppen|sparen|sichern|entdecken|\
            buchen|anmelden)
            (exklusive|exklusiven|exklusives|unschlagbare|tolle|aktuelle|besten|attraktive|limitierte) \
            (angebote|angebot|rabatte|vorteile|deals|preise|aktion)
            (rabattcode|gutscheincode|rabattaktion|sonderangebot|sonderangebote|schnäppchen|sonderaktion|\
            preiskracher)
            (rabatt|nachlass) auf
            (nur|noch) (für kurze zeit|solange der vorrat reicht)
            solange der vorrat reicht
            (verpassen|verpasse) (sie|) (nicht|nichts|keine|keines|kein)
            (sparen|sichern|entdecken|stöbern) sie (jetzt|bis zu|sich|unsere|in|10|20|heute)
            (neue|neuen) kollektion
            (folgen|besuchen) sie uns auf (facebook|instagram|tiktok|linkedin|youtube|twitter|x)
            (versandkostenfrei|gratisversand|kostenloser versand)
            (abonnieren|bestellen) sie unseren newsletter
            (bewerten|empfehlen) sie uns
            """,
        vague: """
            (so schnell|so bald|so rasch) (wie|als) möglich
            (baldmöglichst|schnellstmöglich|ehestmöglich|schnellstens|zeitnah|zeitnahe|umgehend|\
            unverzüglich|alsbald|in kürze|in bälde|demnächst|möglichst bald|möglichst schnell|bald \
            möglichst)
            (melden|antworten|kümmern) (uns|wir|) ~2 (bald|rasch|schnell|gleich)
            """,
        alwaysOpen: """
            24 +7
            rund um die uhr
            (24|vierundzwanzig) stunden (am|pro|täglich|jeden) (tag|)
            24 stunden (hotline|service|dienst|erreichbar)
            (sieben|7) tage (die|in der|pro) woche
            (tag und nacht|durchgehend geöffnet|durchgehend erreichbar)
            """,
        deadline: """
            (morgen|übermorgen)
            (heute noch|noch heute|noch am selben tag)
            (bis|spätestens|noch) (morgen|übermorgen|heute|heute abend|ende der woche|zum ende|tagesende|zum \
            abend)
            (morgen|übermorgen) (antworten|melden|erhalten|bekommen|haben|lesen|wissen|bei ihnen|zurück)
            (am|zum|bis zum|spätestens am) (nächsten|folgenden|gleichen|selben|kommenden) (tag|werktag|\
            arbeitstag|geschäftstag|morgen)
            (am selben|noch am|am gleichen) (tag|gleichen tag|selben tag)
            (im laufe|innerhalb) (des|eines|der|einer) (tages|tags|nächsten ~1|heutigen tages|woche|\
            kommenden woche|stunde|arbeitstages|werktages|arbeitstags|werktags)
            (in|innerhalb) (den|der) (nächsten|kommenden) (tagen|stunden|tage|stunden|woche|wochen|\
            werktagen|werktage)
            (nächste|kommende) woche
            taggleich
            (rufen|ruft|rufe) (wir|) (sie|dich|ihnen|) (gleich|sofort|umgehend|unverzüglich|direkt) zurück
            (wir rufen|rufen wir) ~2 (gleich|sofort|umgehend|unverzüglich|direkt) (zurück|an)
            (wir melden|wir antworten|wir kümmern|wir schreiben|melden wir|antworten wir) ~2 (sofort|\
            augenblicklich|im handumdrehen|jeden moment)
            (dauert|dauern|braucht|brauchen|benötigt|benötigen) ~3 (einen|eine|ein|einige) (ganzen|ganze|\
            vollen|) (tag|werktag|arbeitstag|stunde|woche|minute)
            """,
        pastTime: """
            (am|heute|jeden|diesen|gestern) morgen
            (letzten|vergangenen|vorigen|letzte) ~1 (minuten|stunden|tage|tagen|wochen|stunde|woche)
            vor (etwa|über|rund|) ~1 (minuten|stunden|tagen|wochen|stunde|tag|woche|monaten|jahren)
            guten morgen
            nicht (gleich|sofort|umgehend|unverzüglich|direkt|augenblicklich)
            """,
        answering: """
            antwort*
            beantwort*
            rückmeld*
            reaktionszeit*
            bearbeit*
            (melden|meldet|rückruf|rufen|zurückrufen|zurück|hören von|kontaktieren|kümmern|kümmert|schreiben \
            ihnen|schreibt ihnen|setzen uns|setzt sich|erledigt|gelöst|prüfen|dauert|dauern|bescheid)
            """,
        otherMatter: """
            (rückgabe|rückgaberecht|zurückgeben|zurückschicken|zurücksenden|umtausch|umtauschen|rücksendung|\
            widerruf|widerrufen|widerrufsrecht|widerrufsfrist|erstattung|retoure|retouren)
            (garantie|gewährleistung|stornieren|stornierung|kündigen|kündigungsfrist|kündigung)
            (lieferung|liefern|geliefert|lieferzeit|versand|versandt|paket|zustellung|versendet|verschickt)
            (erfahrung|alt|jubiläum|zahlung|zahlen|rechnung|zahlungsziel|gültig|aufbewahrt|gespeichert|\
            gelöscht|löschen|laufzeit|vertrag|bestehen|bestehens)
            """,
        ourselves: "(wir|unser team|unsere kollegen|ein kollege|jemand|uns|bei ihnen|$team|$person)",
        since: "(seit|seit dem|gegründet|gegründet am|ab dem|stand|mit wirkung vom)",
        sorry: """
            (es tut uns|tut uns|das tut uns|tut mir) (sehr|wirklich|aufrichtig|) leid
            (leid|sorry|verzeihung|pardon)
            entschuldig*
            bedauer*
            verzeih*
            """,
        sorryExample: "Es tut uns leid.",
        quantities: """
            zwei drei vier fünf sechs sieben acht neun zehn zwölf vierzehn zwanzig dreißig achtundvierzig \
            vierundzwanzig einige einigen wenige wenigen paar mehrere mehreren halbe halben anderthalb
            """,
        articles: "ein eine einen einem einer eines",
        minutes: "minute minuten min",
        hours: "stunde stunden std h",
        days: "tag tage tagen tages tags",
        workingDays: """
            werktag werktage werktagen werktages werktags arbeitstag arbeitstage arbeitstagen arbeitstages \
            arbeitstags geschäftstag geschäftstage geschäftstagen geschäftstages bankarbeitstage \
            bankarbeitstagen
            """,
        weeks: "woche wochen",
        longUnits: "monat monate monaten monats jahr jahre jahren jahres",
        workingWords: "vollen volle ganzen",
        within: "innerhalb innert binnen in nach bis spätestens maximal unter max längstens",
        fillers: """
            von der den dem die nächsten kommenden etwa ca circa rund ungefähr nur zu maximal höchstens \
            spätestens weniger als weiteren ersten max ein
            """,
        ranges: "bis und oder zu",
        weekdays: """
            montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montags dienstags \
            mittwochs donnerstags freitags samstags sonnabends sonntags werktags
            """,
        shortWeekdays: "mo di mi do fr sa so",
        months: """
            januar februar märz april mai juni juli august september oktober november dezember jänner jan \
            feb mär apr jun jul aug sep sept okt nov dez
            """,
        clockWords: "uhr",
        clockBefore: "um von ab bis zwischen gegen am bis",
        mostLIX: 55)
}
