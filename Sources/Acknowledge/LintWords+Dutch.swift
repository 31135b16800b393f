extension LintWords {
    static let dutch = LintWords(
        doNotReply: """
            (kan|kunnen|mag) (hierop|) niet (worden|) (gereageerd|beantwoord|geantwoord)
            (reageren|antwoorden|beantwoorden) (op ~3|) is (helaas|) niet (mogelijk|nodig en)
            (stuur|verzend|zend|geef) (s v p|) geen (antwoord|reactie|antwoorden|reacties)
            (antwoord|reageer) (s v p|alstublieft|) niet (op|via|rechtstreeks|direct)
            (beantwoord|beantwoordt u) (dit|deze) ~2 niet
            (gelieve|u kunt|kunt u|je kunt|kan|verzoeken u|) (dit bericht|deze e mail|deze mail|op deze e \
            mail|op deze mail|op dit bericht|hierop|op dit e mailadres|dit mailtje|) (niet|s v p niet|\
            alstublieft niet|) (direct|rechtstreeks|) niet (te|) (beantwoorden|antwoorden|reageren|worden \
            beantwoord|te beantwoorden|beantwoord worden)
            niet (direct|rechtstreeks|) (te|) (beantwoorden|antwoorden|reageren) (op|)
            (antwoord|reageer|reageren|antwoorden) (s v p|) niet op (deze|dit)
            (u kunt|je kunt|kan|kunt) (hier|) niet (op|hierop) (deze|dit|hierop|) ~2 (reageren|antwoorden|\
            beantwoorden|gereageerd worden|worden gereageerd)
            (kunt|kan|kunnen) ~2 niet op (uw|je|deze|dit) ~1 (reageren|antwoorden|gereageerd)
            (kunt|kan|kunnen) (u|je|) (hierop|op dit ~1|op deze ~1) niet (reageren|antwoorden)
            (postbus|mailbox|adres|e mailadres|inbox|postvak|account|mailadres|e mail|mail|antwoorden|\
            reacties|berichten) ~6 (niet|nooit) (actief|regelmatig|) (gelezen|bekeken|gemonitord|\
            gecontroleerd|beantwoord|bewaakt|beheerd|in behandeling|verwerkt|uitgelezen|bemand|ontvangen|\
            gemonitored|afgehandeld|bezorgd|behandeld)
            niet (gemonitord|gemonitorde|gemonitored|bewaakt|bewaakte|bemande|beheerde)
            (niemand|geen mens) (leest|bekijkt|controleert|beantwoordt|ziet|monitort) (dit|deze|dat|het|mee|\
            uw|de|hier|reacties|antwoorden)
            (alleen|uitsluitend|enkel) (voor|bedoeld voor|bestemd voor|gebruikt voor) (het|) (verzenden|\
            versturen|uitgaande|verzending|verstuurde)
            (alleen|uitsluitend) ~2 uitgaande (berichten|mail|e mail|post)
            (geen|niet) (antwoorden|reacties|berichten|inkomende berichten|inkomende e mail|inkomende mail|e \
            mails|mails) (ontvangen|aannemen|accepteren|verwerken|lezen|ontvangt|in behandeling|\
            beantwoorden)
            (accepteert|ontvangt|leest) geen (antwoorden|reacties|inkomende|e mail|berichten)
            (we|wij) (kunnen|zullen|lezen|beantwoorden) ~3 niet (persoonlijk|individueel|) (op|te|) \
            (reageren|beantwoorden|lezen|antwoorden|reacties)
            (uw|je) (antwoord|reactie|bericht) (komt|bereikt|zal|wordt) (ons|) niet (aan|bereiken|bij|\
            gelezen|)
            (no +reply|noreply|do +not +reply|niet +beantwoorden)
            (in plaats van) (te|) (antwoorden|reageren|beantwoorden)
            (antwoorden|reageren) is niet mogelijk
            (onbemand|onbeheerd|onbemande|onbeheerde|onbewaakt)
            (vragen|vraag|reacties|antwoorden|berichten) ~2 (alleen|uitsluitend|enkel|slechts) (via|naar|\
            aan|per|op|telefonisch)
            (stuur|stel|richt|mail|schrijf) ~4 (alleen|uitsluitend|enkel) (via|naar|aan|per)
            """,
        mayNotReply: """
            (als|wanneer|indien|zolang|omdat|tenzij|mocht) (u|we|wij|je) ~4 niet ~2 (antwoordt|antwoorden|\
            reageert|reageren|beantwoorden|reageer|beantwoord)
            nog niet (gelezen|beantwoord|bekeken|behandeld)
            (antwoord|reageer) niet met
            (u hoeft|je hoeft|hoeft u|hoef je) ~3 niet
            """,
        noPhone: """
            (bel|belt u|bellen|bel ons|telefoneer) (ons|) (alstublieft|s v p|) niet
            (gelieve|verzoeken u|vragen u) (ons|) niet (te|) (bellen|telefoneren)
            geen telefonische (ondersteuning|support|hulp|klantenservice|helpdesk|bereikbaarheid|dienst|\
            klantendienst)
            geen (telefoonnummer|telefoondienst|telefoon|hulplijn|telefonisten)
            geen (ondersteuning|support|hulp|klantenservice|helpdesk) (per|via de) telefoon
            (niet|nooit) (telefonisch|per telefoon) (bereikbaar|te bereiken|beschikbaar|contact|mogelijk|)
            (telefonisch|per telefoon) (helaas|) (niet|niet meer) (bereikbaar|te bereiken|beschikbaar|\
            mogelijk)
            (wij|we) (bellen|telefoneren) (u|je|) niet (terug|)
            (wij|we) (nemen|beantwoorden|voeren) geen (telefoontjes|telefoongesprekken|oproepen|telefoon)
            (alleen|uitsluitend) (schriftelijk|per e mail|via e mail|per mail|via mail)
            """,
        personReads: """
            (een|iemand|een echt|een echte|een van) (mens|persoon|echt mens|medewerker|collega|collega's|van \
            ons team|van ons|van ~2|uit ~2|echte persoon|onze ~1|) (zal|gaat|) ~3 (leest|lezen|leze|bekijkt|\
            bekijken|beantwoordt|beantwoorden|antwoordt)
            (leest|beantwoordt|bekijkt) (een|iemand) (echt|echte|) (mens|persoon|medewerker|collega|)
            (wordt|worden) (persoonlijk|altijd|) (gelezen|beantwoord|bekeken|behandeld) door (een|iemand|\
            mensen|ons|onze|$team|$person)
            (door) (een|iemand|mensen|ons team|onze ~1|$team|$person) (echt|echte|) (mens|persoon|\
            medewerker|collega|) (gelezen|beantwoord|bekeken)
            (ons team|onze medewerkers|onze collega's|$team|$person) (zal|zullen|gaat|gaan|) ~3 (leest|\
            lezen|bekijkt|beantwoordt|beantwoorden|antwoordt)
            (wij|we) lezen (elk|alle|ieder|elke|uw|iedere)
            (wacht|wachten) op een (mens|persoon)
            """,
        removed: """
            (u bent|je bent|u werd|uw e mailadres is|uw adres is|uw mailadres is|je adres is|uw gegevens \
            zijn) ~3 (uitgeschreven|afgemeld|verwijderd|gewist|geschrapt|uitgeschreven)
            (wij hebben|we hebben|wij|we) ~1 (u|je|uw adres|uw e mailadres|uw gegevens|uw naam) ~4 \
            (uitgeschreven|afgemeld|verwijderd|gewist|geschrapt)
            (uitschrijving|afmelding) ~3 (gelukt|geslaagd|voltooid|bevestigd|verwerkt|afgerond|doorgevoerd|\
            succesvol)
            (u|je) (ontvangt|krijgt) (vanaf nu|voortaan|van ons|nu|) ~1 geen (e mails|mails|nieuwsbrief|\
            nieuwsbrieven|berichten|reclame|post|verdere|e mail|mail|nieuwsbrieven) (meer|van|)
            (u|je|uw adres|je adres|uw e mailadres|je e mailadres|uw naam) (staat|bent|is) (nu|vanaf nu|) \
            niet \
            (meer|langer) (op|in|ingeschreven|aangemeld|geabonneerd)
            (succesvol) (uitgeschreven|afgemeld|verwijderd)
            """,
        filler: """
            (uw|je) (mening|vraag|bericht|telefoontje|tevredenheid|feedback|vertrouwen) is (erg|zeer|heel|) \
            (belangrijk|waardevol) (voor ons|) => weglaten; zeg wat er nu gebeurt
            (aarzel|aarzelt u|twijfel|schroom|schroomt) (dan|) niet => “Schrijf ons gerust nog eens.”
            (geachte|gewaardeerde|beste) (klant|klanten|heer|mevrouw|relatie|heer mevrouw) => “Hallo,”
            (excuses|verontschuldigen|verontschuldiging|excuus|spijt) ~4 (ongemak|overlast|ongemakken) => \
            zeg wat er misging en dat het u spijt
            (eventuele|mogelijk|veroorzaakte|ontstane) (ongemak|overlast|ongemakken) => zeg wat er misging \
            en dat het u spijt
            (bedankt|danken|dank|dank u) ~3 voor (uw|je|het) (geduld|begrip|vertrouwen|interesse|\
            medewerking|in ons gestelde vertrouwen) => “Dank u voor uw bericht.”
            (naar aanleiding van|met betrekking tot|inzake|betreffende|ten aanzien van) => “over”
            (hierbij|bij deze|middels deze|middels|desbetreffende|desgewenst|bovengenoemde|navolgende|\
            teneinde|dienaangaande) => weglaten
            (wij|we) (bevestigen|berichten) (hierbij|u|) ~1 (de ontvangst|dat) => “Uw bericht is aangekomen.”
            (ontvangst van uw|in goede orde ontvangen|in goede orde) => “Uw bericht is aangekomen.”
            (bevoegde|betreffende|desbetreffende|verantwoordelijke|juiste|relevante) (afdeling|medewerker|\
            persoon|dienst|team|collega) => zeg wie: {{team}}
            (grote|hoge|groot|hoog|enorme) (drukte|aantal|volume|hoeveelheid) (aan|vragen|e mails|van|\
            telefoontjes|aanvragen|berichten|) => weglaten; {{due}} weet al wat er wacht
            (wij|we) (staan|helpen) ~3 (graag|) (tot uw dienst|voor u klaar|ter beschikking) => “Schrijf ons \
            gerust nog eens.”
            (tot uw beschikking|te allen tijde|ter beschikking staan) => “Schrijf ons gerust nog eens.”
            (wij|we) (streven|doen) (ernaar|er alles aan|ons uiterste best|ons best) => zeg wat u doet
            (best mogelijke|optimale|beste|uitstekende|hoogwaardige) (service|dienstverlening|ervaring|\
            klantervaring|kwaliteit|ondersteuning) => zeg wat u voor de klant doet
            (uw|een) (ticket|aanvraag|verzoek|melding|case) (is|werd) (aangemaakt|geregistreerd|in \
            behandeling|succesvol|ontvangen|geopend) => “Uw bericht is aangekomen.”
            (in behandeling|ter harte) (genomen|nemen) => “gelezen”, “beantwoord”
            (wij|we) (kijken|zien) (uit naar|uw ~2 tegemoet) => weglaten
            (hoogachtend|met de meeste hoogachting) => “Met vriendelijke groet,”
            (klanttevredenheid|klantbeleving) => zeg wat u voor de klant doet
            """,
        marketing: """
            (koop|bestel|shop|boek|ontdek|profiteer|bespaar) (nu|vandaag|snel|direct|onze|van|tot)
            (exclusieve|speciale|unieke|tijdelijke|scherpe|geweldige) (aanbieding|aanbiedingen|korting|\
            kortingen|actie|acties|deals|prijzen|voordelen)
            (kortingscode|kortingsbon|waardebon|gratis verzending|uitverkoop|actiecode|koopjes)
            korting op
            (mis|mist u) (het|deze|dit|onze|niets|geen) (niet|aanbieding|kans|)
            (zolang de voorraad strekt|op is op|beperkte tijd|tijdelijk aanbod)
            (nieuwe) (collectie|collecties)
            volg ons op (facebook|instagram|tiktok|linkedin|youtube|twitter|x)
            (schrijf u|schrijf je|meld u|meld je) (in|aan) voor onze nieuwsbrief
            (beoordeel|waardeer) ons
            """,
        vague: """
            (zo|zo snel|zo spoedig|zo gauw|zo vlug) (snel|spoedig|) mogelijk
            (spoedig|binnenkort|weldra|spoedigst|z s m|zsm|op korte termijn|ten spoedigste|binnen afzienbare \
            tijd|eerstdaags|per omgaande|onverwijld)
            (antwoorden|reageren|beantwoorden|nemen) ~4 (snel|gauw)
            """,
        alwaysOpen: """
            24 +7
            24 uur per dag
            (7|zeven) dagen (per|in de) week
            (dag en nacht|de klok rond|24 uur per etmaal|vierentwintig uur per dag)
            """,
        deadline: """
            (morgen|overmorgen|vandaag nog|nog vandaag)
            (vóór|voor|uiterlijk|tegen|nog) (morgen|overmorgen|vandaag|vanavond|het einde|eind|einde dag|\
            maandag)
            morgen (antwoord|reactie|hoort|krijgt|ontvangt|nemen|heeft)
            (antwoord*|reactie|reageren) (nog|) (morgen|vandaag|vandaag nog)
            (dezelfde|de volgende|de eerstvolgende|volgende|eerstvolgende) (dag|werkdag|werkdagen)
            (in de loop van|binnen) (de|het) (dag|uur|week|werkdag|komende ~1)
            (de|in de|binnen de) (komende|volgende|eerstvolgende) (dagen|uren|weken|week|werkdagen|uur)
            (volgende week|aan het einde van de dag|per ommegaande)
            (we|wij) bellen ~2 (zo|meteen|direct|dadelijk|gelijk|straks|onmiddellijk|aanstonds) (terug|op|\
            )
            bellen (we|wij) ~2 (zo|meteen|direct|dadelijk|gelijk|straks|onmiddellijk|aanstonds) (terug|op|\
            )
            (we|wij) (antwoorden|reageren|schrijven|beantwoorden) ~2 (meteen|onmiddellijk|direct|dadelijk)
            (duurt|duren|kost|vergt) ~2 (een|één) (hele|) (dag|werkdag|uur|week|minuut)
            """,
        pastTime: """
            (deze|elke|iedere|de|gisteren) morgen
            (afgelopen|laatste|vorige) ~1 (dagen|uur|uren|weken|minuten|dag|week)
            ~1 (dagen|dag|uur|uren|weken|week|maanden|maand|jaar|minuten) geleden
            goede morgen
            niet (zo|meteen|direct|dadelijk|gelijk|onmiddellijk)
            """,
        answering: """
            antwoord*
            beantwoord*
            react*
            reag*
            (terugbellen|bellen|belt|contact|horen|hoort|behandelen|behandeld|behandeling|verwerken|\
            verwerkt|verwerking|oplossen|opgelost|afgehandeld|afhandeling|schrijven u|bericht terug|\
            responstijd|duurt|duren|lezen)
            """,
        otherMatter: """
            (retour|retourneren|retourtermijn|terugsturen|teruggestuurd|ruilen|herroeping|herroepen|\
            bedenktijd|terugbetaling|terugbetaald)
            (garantie|annuleren|annulering|opzeggen|opzegtermijn)
            (levering|leveren|geleverd|levertijd|bezorging|bezorgd|bezorgen|pakket|verzending|verzonden|\
            verstuurd|bestelling)
            (ervaring|oud|jubileum|factuur|betaling|betalen|geldig|geldigheid|bewaard|bewaren|gewist|\
            abonnement|contract|bestaan)
            """,
        ourselves: "(wij|we|ons team|een collega|iemand|u krijgt|u ontvangt|u hoort|ons|$team|$person)",
        since: "(sinds|opgericht|opgericht in|vanaf|met ingang van|per)",
        sorry: """
            (sorry|pardon)
            spijt*
            excus*
            verontschuldig*
            (het spijt ons|betreuren|vergeef)
            """,
        sorryExample: "Het spijt ons.",
        quantities: """
            twee drie vier vijf zes zeven acht negen tien twaalf veertien twintig dertig vierentwintig \
            achtenveertig enkele enige paar aantal halve half anderhalve anderhalf
            """,
        articles: "een één",
        minutes: "minuut minuten min",
        hours: "uur uren u h",
        days: "dag dagen etmaal",
        workingDays: "werkdag werkdagen",
        weeks: "week weken",
        longUnits: "maand maanden jaar jaren",
        workingWords: "werkbare volle hele",
        within: "binnen in na uiterlijk maximaal max tot",
        fillers: """
            de het een komende volgende ongeveer circa ca zo'n maximaal hooguit minder dan slechts van nog \
            uiterlijk
            """,
        ranges: "tot à of en met t m a",
        weekdays: "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maandags zaterdags zondags",
        shortWeekdays: "ma di wo do vr za zo",
        months: """
            januari februari maart april mei juni juli augustus september oktober november december jan feb \
            mrt apr jun jul aug sep sept okt nov dec
            """,
        clockWords: "uur",
        clockBefore: "om van vanaf tot tussen",
        mostLIX: 52)
}
