extension LintWords {
    static let swedish = LintWords(
        doNotReply: """
            (inte|ej) (kan|går att|ska) (besvaras|besvara|svaras|svara på)
            (vänligen|var god|) (svara|besvara) (vänligen|) (inte|ej|aldrig) (direkt|) (på|)
            (vänligen|var god|) (inte|ej) (svara|besvara) (på|)
            (det går|går|kan) (inte|ej) (att|) (att|) (svara|besvara) (på|)
            (kan|går) (inte|ej) (besvaras|svaras|att besvara|svara på|att svara)
            (brevlåda|brevlådan|adress|adressen|inkorg|inkorgen|e postadress|e postadressen|postlåda|\
            postlådan|konto|kontot|svar|svaren|mejl|mejlen|meddelanden|e post|mail|den|som) ~5 (inte|ej|\
            aldrig) (aktivt|regelbundet|) (övervakad|övervakas|bevakad|bevakas|läses|besvaras|läst|\
            besvarade|kontrolleras|bemannad|bemannas|granskas|behandlas|tas emot|hanteras|levereras)
            (övervakas|bevakas|läses|besvaras|kontrolleras|hanteras|behandlas|tas) (inte|ej|aldrig) (emot|av|)
            (obevakad|oövervakad|obemannad|obevakat|oövervakat) (adress|brevlåda|inkorg|e postadress|e post|\
            konto|)
            (ingen) (läser|svarar|kontrollerar|bevakar|övervakar|ser|kommer att läsa) (den|det|detta|denna|\
            dina|ditt|på|här|de|svar|mejl|som)
            (läses|besvaras) av ingen
            (endast|bara|enbart) (för|till) (utskick|utgående|att skicka|avsändning|utsändning)
            (endast|bara|enbart) (utgående|skicka) (e post|mejl|meddelanden|mail|)
            (tar|kan) (inte|ej) (ta|) emot (svar|inkommande|mejl|e post|meddelanden|några svar|mail)
            (kan|kommer) (vi|) (inte|ej) (att|) (läsa|svara på|besvara) (svar|mejl|inkommande|detta|\
            individuellt|personligen|enskilda|dina)
            vi (läser|besvarar|svarar|kan) (inte|ej) (på|svara på|besvara|läsa|) (svar|mejl|detta|denna|\
            meddelanden|inkommande|individuellt|enskilda|det|dem)
            (ditt|dina|era|ert) (svar|meddelande) (når|kommer|läses|kommer att nå) (oss|) (inte|ej|aldrig) \
            (fram|)
            (no +reply|noreply|svara +inte|svara +ej|ej +svar|do +not +reply)
            (i stället|istället) för att (svara|besvara)
            (svar|svara) (på ~3|) (är|är tyvärr) (inte|ej) (möjligt|möjliga)
            (obevakad|obevakat|obevakade|obemannad|obemannat|obemannade)
            (frågor|fråga|svar|meddelanden) ~3 (endast|enbart|bara|uteslutande) (till|via|på|genom|per)
            (skicka|ställ|skriv|mejla|maila|kontakta) ~4 (endast|enbart|uteslutande) (till|via|på|genom|\
            per)
            (skicka|ställ) (endast|enbart|bara) ~1 (frågor|svar) (till|via|på)
            """,
        mayNotReply: """
            (om|när|innan|tills|eftersom|så länge|medan) (du|ni|vi) (inte|ej) (vill|kan|hinner|har|) (svara|\
            svarar|svarat|besvara)
            (svara|besvara) inte (med|innan)
            (du|ni) behöver (inte|ej) (svara|besvara)
            (har|hunnit|ännu|än) (inte|ännu inte|inte ännu) (läst|besvarats|lästs|besvarat|hunnit)
            """,
        noPhone: """
            (ring|ringa) (oss|) (inte|ej|aldrig) (till oss|oss|)
            (vänligen|var god) (ring inte|inte ringa|undvik att ringa)
            (ingen|inget|inga|utan) (telefonsupport|telefonnummer|telefonservice|telefontid|telefontider|\
            telefonkontakt|kundtjänst per telefon|support per telefon|support via telefon|telefon|\
            telefonväxel)
            (inte|ej) (nås|nå oss|nåbara|anträffbara|tillgängliga|kontakta oss) (per|via|på) telefon
            (nås|svarar|hjälper) (tyvärr|) (inte|ej) (på|per|via|i) telefon
            vi (ringer|telefonerar) (inte|aldrig) (upp|tillbaka|)
            vi (tar|svarar|erbjuder|har) (inte|ingen|inget|inga) (emot samtal|emot telefonsamtal|på telefon|\
            i telefon|telefonsupport|telefontid|telefon)
            (endast|bara|enbart) (skriftligt|skriftligen|via e post|per e post|via mejl|per mejl)
            """,
        personReads: """
            (en|någon|en riktig|en av|en verklig) (människa|person|medarbetare|kollega|av oss|av våra ~1|på \
            ~2|i ~2|från ~2|våra ~1|riktig människa|) (i ~2|på ~2|från ~2|) (kommer \
            att|ska|) ~1 (läser|läsa|svarar|svara|tittar|\
            titta|besvarar|besvara|går igenom)
            (läses|besvaras|ses|tas om hand) (personligen|alltid|) av (en|någon|våra|vårt|oss|människor|\
            $team|$person)
            (vårt team|våra medarbetare|våra kollegor|vår kundtjänst|$team|$person) (kommer att|) (läser|\
            läsa|svarar|svara|tittar|titta|besvarar|besvara)
            vi läser (alla|varje|ditt|din|dina|ert|era)
            (väntar|väntar nu) på (en|att en) (människa|person)
            (människor|människa) läser (alla|varje|ditt)
            """,
        removed: """
            (du|ni|din adress|din e postadress|din mejladress|ditt namn|er adress) (är|har|har nu|är nu) ~2 \
            (avregistrerad|avregistrerats|borttagen|avanmäld|avanmälts|tagits bort|raderats|raderad|\
            avprenumererad|borttaget|blivit ~1)
            (du|ni|din adress|din e postadress|din mejladress|ditt namn|er adress) (står|finns|är) (nu|) \
            inte \
            (längre|mer) (med|kvar|) (på|i|prenumerant|anmäld)
            vi har (nu|) (tagit bort|avregistrerat|raderat|avanmält|strukit) (dig|din|er|ditt|dina|)
            (avregistreringen|avanmälan|avprenumerationen|avregistrering) ~2 (klar|slutförd|genomförd|\
            bekräftad|lyckades|har genomförts)
            (du|ni) (kommer inte|får inte|får inga|får ingen|kommer inte längre|får inte längre) ~2 (få|\
            fler|mer|mejl|nyhetsbrev|utskick|e post|reklam|längre)
            (prenumerationen|din prenumeration) (är|har) (nu|) (avslutad|avslutats|uppsagd)
            """,
        filler: """
            (ditt|er|din|ert) (samtal|åsikt|ärende|åsikter|mening|meddelande|nöjdhet|feedback|förtroende) är \
            (mycket|väldigt|) (viktig|viktigt|viktiga|värdefull|värdefullt) (för oss|) => stryk; säg vad som \
            händer nu
            (tveka inte|tvekar du inte|tveka aldrig) => ”Skriv gärna igen.”
            (bästa|kära|ärade|värderade|högt ärade) (kund|kunder|medlem) => ”Hej!”
            (beklagar|ber om ursäkt|ursäkta|ursäktar) ~4 (olägenhet|olägenheter|besvär|besväret|besvären|\
            olägenheten) => säg vad som gick fel, och att du är ledsen
            (eventuella|eventuellt|eventuell) (olägenhet|olägenheter|besvär) => säg vad som gick fel, och \
            att du är ledsen
            (tack|tackar|vi tackar) ~1 för (ditt|er|din|ert|visat|visad) (tålamod|förståelse|förtroende|\
            intresse|hänsyn) => ”Tack för att du skrev.”
            (härmed|härigenom|medelst|ovanstående|nedanstående|undertecknad|vidare meddelas|angående \
            rubricerat) => stryk
            (vi bekräftar|bekräftar härmed) (härmed|) (mottagandet|att vi har mottagit) => ”Ditt meddelande \
            har kommit fram.”
            (avseende|beträffande|med anledning av|med hänvisning till|i enlighet med) => ”om”
            (berörd|ansvarig|behörig|rätt|relevant|lämplig) (avdelning|handläggare|instans|enhet|funktion) \
            => säg vem: {{team}}
            (högt|hög|stort|många|ovanligt många|stor) (tryck|belastning|antal ärenden|inkommande ärenden|\
            ärendevolym|volym|mängd ärenden|samtalsvolym|antal samtal) => stryk; {{due}} vet redan hur \
            mycket som väntar
            (står|finns) ~1 till (ditt|er|ert) (förfogande|tjänst) => ”Skriv gärna igen.”
            (till ditt förfogande|till er tjänst) => ”Skriv gärna igen.”
            (vi strävar efter|vi eftersträvar|vi gör vårt yttersta|vi gör allt vi kan) => säg vad du gör
            (bästa möjliga|bästa tänkbara|högsta|utmärkt|förstklassig) (service|kvalitet|kundservice|\
            upplevelse|support|kundupplevelse) => säg vad du gör för kunden
            (ditt|ett) (ärende|ticket) (har|är) (skapats|registrerats|registrerat|skapat|mottagits|under \
            behandling|mottaget|upprättats) => ”Ditt meddelande har kommit fram.”
            (återkoppla|återkopplar|återkoppling) => ”svara”
            (högaktningsfullt|med utmärkt högaktning) => ”Vänliga hälsningar”
            (ser fram emot) (att höra|att få|fortsatt|ditt svar) => stryk
            (vidarebefordrats|eskalerats|eskalerat|handläggs|handläggas) => säg vem som läser: {{team}}
            (kundnöjdhet|kundupplevelse|kundtillfredsställelse) => säg vad du gör för kunden
            """,
        marketing: """
            (köp|beställ|handla|boka|upptäck|passa på|shoppa|fynda) (nu|idag|redan idag|våra|vår|vårt|att)
            (exklusiva|exklusivt|fantastiska|särskilda|unika|begränsat|bra|grymma|heta) (erbjudande|\
            erbjudanden|rabatter|priser|deals|erbjudandet)
            (rabattkod|rabattkupong|värdecheck|fri frakt|fraktfritt|slutrea|reapris|kampanjkod|mellandagsrea)
            rabatt på
            missa (inte|ej) (våra|vår|vårt|detta|chansen|den)
            (begränsad tid|så länge lagret räcker|endast idag|bara idag)
            (ny|nya) (kollektion|kollektionen|vårkollektionen)
            följ oss på (facebook|instagram|tiktok|linkedin|youtube|twitter|x)
            (prenumerera på|anmäl dig till) (vårt|) nyhetsbrev
            (betygsätt|recensera|omdöme om) oss
            """,
        vague: """
            (så snart|så snabbt|så fort) (som|det|vi) (möjligt|är möjligt|någonsin)
            (snarast|snarast möjligt|inom kort|skyndsamt|omgående|omgångsvis|inom det snaraste|inom rimlig \
            tid|så fort som möjligt)
            (svarar|återkommer|hör av oss|kontaktar) ~2 (snart|snabbt)
            """,
        alwaysOpen: """
            24 +7
            24 timmar (om dygnet|per dygn|per dag)
            (7|sju) dagar i veckan
            (dygnet runt|dag och natt|alla dygnets timmar)
            """,
        deadline: """
            (i morgon|imorgon|i övermorgon|redan idag|redan i dag)
            (senast|före|innan|till|redan) (i morgon|imorgon|i övermorgon|ikväll|i kväll|i dag|idag|dagens \
            slut|veckans slut|på måndag)
            (i morgon|imorgon) (får|svarar|hör|har|återkommer)
            (svar*|återkommer|återkomma|ring*) (i morgon|imorgon|idag|i dag|redan idag)
            (samma|nästa|följande|nästkommande) (dag|arbetsdag|vardag|helgfria ~1)
            (under|inom) (dagen|dygnet|timmen|den närmaste ~1|ett dygn|en timme|veckan)
            (de|inom de|under de) (närmaste|kommande) (dagarna|timmarna|veckorna|dagar|timmar)
            (nästa vecka|vid dagens slut|före dagens slut)
            (vi ringer|ringer vi) ~3 (strax|genast|direkt|omedelbart|med en gång|alldeles strax) \
            (tillbaka|upp|)
            vi (svarar|återkommer|hör av oss) ~2 (strax|genast|omedelbart|med en gång|meddetsamma|\
            alldeles strax)
            (tar|tager|dröjer|kräver) ~3 (en|ett|ungefär en|cirka en) (hel|) (dag|arbetsdag|timme|vecka|\
            minut|dygn)
            """,
        pastTime: """
            (senaste|förra|gångna) ~1 (dagarna|timmarna|dygnet|veckorna|veckan|dygnen|dagar|timmar|veckor)
            för ~1 (dagar|dag|timmar|timme|veckor|vecka|månader|år|minuter) sedan
            god morgon
            inte ~2 (strax|genast|direkt|omedelbart)
            """,
        answering: """
            svar*
            besvar*
            (återkommer|återkomma|återkom|höra av|hör av|hör från|kontakta|kontaktar|ringer|ringa|\
            återkoppl*|handlägg*|behandla|behandlar|behandlas|lösa|löser|löst|reda ut|tar det|skriver|dröja|\
            dröjer|läser|läsa)
            (det|detta|ärendet) ~1 tar (oftast|vanligtvis|normalt|vanligen|i regel|ungefär|cirka)
            """,
        otherMatter: """
            (retur|returer|returnera|returrätt|skicka tillbaka|ångerrätt|ångra|ångerfrist|byte|byta|\
            återbetalning|återbetalas)
            (garanti|garantin|garantier|avboka|avbokning|säga upp|uppsägning|uppsägningstid)
            (leverans|leveransen|leverera|levereras|levererar|leveranstid|frakt|paket|paketet|skickas|\
            skickar|beställning)
            (erfarenhet|gammal|jubileum|faktura|betalning|betala|giltig|giltigt|sparas|sparar|raderas|\
            abonnemang|avtal|historia|branschen)
            """,
        ourselves: "(vi|vårt team|någon|en kollega|du får|ni får|du hör|oss|$team|$person)",
        since: "(sedan|grundat|grundades|sedan den|från och med)",
        sorry: """
            (ledsen|ledsna|ledset|förlåt|ursäkt|ursäkta)
            beklag*
            förlåt*
            """,
        sorryExample: "Vi är ledsna för det.",
        quantities: """
            två tre fyra fem sex sju åtta nio tio tolv fjorton tjugo trettio tjugofyra fyrtioåtta några par \
            flera halv halvt halva ena
            """,
        articles: "en ett",
        minutes: "minut minuter min",
        hours: "timme timmar tim h dygn dygnet timma",
        days: "dag dagar dagarna",
        workingDays: "arbetsdag arbetsdagar vardag vardagar bankdag bankdagar",
        weeks: "vecka veckor",
        longUnits: "månad månader år",
        workingWords: "helgfria hela arbetande",
        within: "inom på efter senast max maximalt under",
        fillers: """
            de den ett en cirka ca ungefär max maximalt högst närmaste kommande som mest mindre än par \
            loppet av till
            """,
        ranges: "till eller och à",
        weekdays: """
            måndag tisdag onsdag torsdag fredag lördag söndag måndagar tisdagar onsdagar torsdagar fredagar \
            lördagar söndagar måndagen fredagen
            """,
        shortWeekdays: "mån tis ons tors tor fre lör sön vard",
        months: """
            januari februari mars april maj juni juli augusti september oktober november december jan feb \
            apr jun jul aug sept sep okt nov dec
            """,
        clockWords: "",
        clockBefore: "kl klockan mellan",
        mostLIX: 48)
}
