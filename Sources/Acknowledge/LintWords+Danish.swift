extension LintWords {
    static let danish = LintWords(
        doNotReply: """
            ikke (kan|skal|må) (besvares|besvare|svares|svare på)
            (venligst|vær venlig at|vær venligst|du bedes|bedes|) (svar|svare|besvar|besvare) (venligst|) \
            (ikke|aldrig) (direkte|) (på|)
            (venligst|bedes|du bedes|vær venlig at|) (undlad at|undlade at|ikke) (svare|besvare|svar|besvar) \
            (på|)
            (kan|må|skal) (du|der|man|) ikke (svare|besvare|besvares|svares) (på|)
            (det er|er det|er) ikke muligt at (svare|besvare)
            (kan|må) ikke (besvares|svares)
            (postkasse|postkassen|indbakke|indbakken|adresse|adressen|e mailadresse|e mailadressen|\
            mailadresse|mailboks|mailboksen|konto|kontoen|svar|svarene|mails|mail|mailen|e mails|beskeder|\
            den|som|der) ~5 ikke (aktivt|regelmæssigt|løbende|) (overvåget|overvåges|læst|læses|besvaret|\
            besvares|kontrolleret|bemandet|tjekkes|tjekket|behandles|behandlet|modtages|leveres|håndteres|\
            blive læst|blive besvaret)
            (overvåges|læses|besvares|tjekkes|behandles|modtages) (ikke|aldrig)
            (uovervåget|ubemandet|uovervågede|ikke overvåget|ikke bemandet) (adresse|postkasse|indbakke|\
            mailboks|)
            ingen (læser|svarer|tjekker|overvåger|ser|vil læse|kigger) (den|det|denne|dette|dine|dit|på|her|\
            med|svar|mails|i|de)
            (kun|udelukkende|alene) (til|beregnet til|bruges til) (udsendelse|udgående|afsendelse|at sende|\
            udsendelser)
            (kun|udelukkende) udgående (mail|mails|post|e mails|beskeder|)
            (kan|modtager|tager) ikke (modtage|imod) (svar|indgående|mails|beskeder|e mails|nogen svar)
            (modtager|accepterer) (ikke|ingen) (svar|indgående|mails|beskeder|e mails)
            vi (læser|besvarer|svarer|kan) ikke (på|svare på|besvare|læse|) (svar|mails|denne|dette|\
            beskeder|individuelt|personligt|enkelte|indgående|det|dem)
            (dit|jeres|dine) (svar|besked) (når|kommer|bliver|læses) (os|) ikke (frem|læst|besvaret|)
            (no +reply|noreply|svar +ikke|besvar +ikke|do +not +reply)
            (i stedet for|frem for) at (svare|besvare)
            (svar|besvarelse) (på ~3|) (er|er desværre) ikke (muligt|mulig)
            (ubemandet|ubemandede|ubetjent|uovervåget)
            (spørgsmål|svar|henvendelser|beskeder) ~3 (kun|udelukkende|alene) ~1 (til|via|på|gennem|per)
            (send|stil|skriv|ret|rettes|sendes|kontakt) ~2 (kun|udelukkende|alene) ~1 (til|via|på|gennem|\
            per)
            """,
        mayNotReply: """
            (hvis|når|før|indtil|fordi|så længe|mens|inden) (du|i|vi) ikke (vil|kan|når at|har|ønsker at|) \
            (svare|svarer|svaret|besvare)
            (svar|besvar) ikke (med|før)
            (du|i) behøver ikke (at|) (svare|besvare)
            (endnu ikke|ikke endnu|ikke nået at|har ikke) (læst|besvaret|blevet|nået)
            """,
        noPhone: """
            (ring|ringe) (venligst|) (ikke|aldrig) (til os|)
            (undlad|undgå) at ringe
            (ingen|intet|uden) (telefonsupport|telefonnummer|telefonservice|telefontid|telefonisk support|\
            telefonisk kontakt|telefonhjælp|support på telefon|telefon|telefonisk hjælp|kundeservice på \
            telefon)
            (ikke|aldrig) (træffes|kontaktes|kontakte os|fanges|træffe os|fås|få fat ~2) (på|via|pr|per) \
            telefon
            (træffes|svarer|hjælper|tilbyder) (desværre|) ikke (på|via|pr|per|i|support på|hjælp på) telefon
            vi (ringer|telefonerer) (ikke|aldrig) (op|tilbage|til|)
            vi (tager|svarer|tilbyder|har) (ikke|ingen|intet) (imod opkald|imod telefonopkald|telefonen|på \
            telefonen|telefon|telefonisk support|telefonisk hjælp|telefonsupport)
            (kun|udelukkende) (skriftligt|pr e mail|via mail|på mail|via e mail|pr mail)
            """,
        personReads: """
            (et|en|nogen|en rigtig|et rigtigt|en af|et levende) (menneske|person|medarbejder|kollega|os|af \
            os|vores ~1|fra ~2|i ~2|rigtigt menneske|) (fra ~2|i ~2|hos \
            ~2|) (vil|kommer til at|) ~1 (læser|læse|svarer|svare|\
            kigger|kigge|besvarer|besvare|ser på)
            (læses|bliver læst|besvares|bliver besvaret|set) (personligt|altid|) af (et|en|nogen|vores|os|\
            mennesker|$team|$person)
            (vores team|vores medarbejdere|vores kolleger|vores kundeservice|$team|$person) (vil|) (læser|\
            læse|svarer|svare|kigger|besvarer|besvare)
            vi læser (alle|hver|din|dit|dine|jeres|enhver)
            venter (nu|) på (et|en|at et|at en) (menneske|person)
            (mennesker|menneske) læser (alle|hver|din)
            """,
        removed: """
            (du|i|din adresse|din e mailadresse|din mailadresse|dit navn|jeres adresse) (er|er nu|har|blev) \
            ~2 (afmeldt|slettet|fjernet|frameldt|taget af|afregistreret|udmeldt|blevet ~1)
            (du|i|din adresse|din e mailadresse|din mailadresse|dit navn|jeres adresse) (står|er|findes) \
            (nu|) ikke \
            (længere|mere) (med|) (på|i|tilmeldt|abonnent)
            vi har (nu|) (fjernet|slettet|afmeldt|frameldt|taget) (dig|din|jer|dit|jeres)
            (afmeldingen|frameldingen|afmelding|din afmelding) ~2 (gennemført|bekræftet|lykkedes|fuldført|\
            registreret|færdig)
            (du|i) (modtager|får|vil) (nu|fremover|herefter|) (ikke|ingen) (længere|flere|modtage|mere|få) ~2
            (abonnementet|dit abonnement) er (nu|) (opsagt|afsluttet|stoppet)
            """,
        filler: """
            (dit|din|jeres) (opkald|mening|henvendelse|tilfredshed|besked|feedback|tillid|holdning) er \
            (meget|) (vigtig|vigtigt|værdifuld|værdifuldt) (for os|) => stryg det; sig, hvad der sker nu
            (tøv ikke|tøv endelig ikke|du er velkommen til at kontakte) => ”Skriv endelig igen.”
            (kære|ærede|værdsatte) (kunde|kunder|medlem|hr|fru) => ”Hej”
            (beklager|undskylder|undskyld|beklage) ~4 (ulejlighed|ulejligheden|gener|ulemper|besvær|\
            besværet|generne) => sig, hvad der gik galt, og at I er kede af det
            (eventuelle|eventuel|mulige) (gener|ulejlighed|ulemper|besvær) => sig, hvad der gik galt, og at \
            I er kede af det
            (tak|vi takker|takker) ~1 for (din|jeres|deres|udvist|vist) (tålmodighed|forståelse|tillid|\
            interesse|henvendelse) => ”Tak, fordi du skrev.”
            (hermed|herved|vedrørende|ovennævnte|nedenstående|nærværende|undertegnede|angående|ovenstående) \
            => stryg det, eller skriv ”om”
            (vi bekræfter|bekræfter hermed) (hermed|) (modtagelsen|at vi har modtaget) => ”Din besked er \
            kommet frem.”
            (med henvisning til|i henhold til|i forbindelse med|under henvisning til) => ”om”
            (rette|relevante|ansvarlige|pågældende|rette vedkommende) (afdeling|afdelingen|medarbejder|\
            instans|vedkommende|sagsbehandler) => sig hvem: {{team}}
            (stort|højt|stor|ekstraordinært mange|usædvanligt mange|travlt med) (pres|antal henvendelser|\
            mængde henvendelser|henvendelser|antal opkald|volumen) => stryg det; {{due}} ved allerede, hvor \
            meget der venter
            (står|er) (altid|gerne|) til (din|jeres|deres) (rådighed|disposition|tjeneste) => ”Skriv endelig \
            igen.”
            (til rådighed for|til din rådighed) => ”Skriv endelig igen.”
            (vi bestræber os|vi stræber efter|vi tilstræber|vi gør vores yderste|vi gør vores bedste|vi gør \
            alt) => sig, hvad I gør
            (bedst mulige|bedste|højeste|optimal|enestående) (service|kvalitet|oplevelse|kundeservice|\
            kundeoplevelse) => sig, hvad I gør for kunden
            (din|dit|en) (sag|henvendelse|ticket|forespørgsel) (er|blev) (oprettet|registreret|modtaget|\
            under behandling|nu ~1) => ”Din besked er kommet frem.”
            (vi vender tilbage med|vende retur|vender retur) => ”vi svarer”
            (med højagtelse|højagtelsesfuldt) => ”Venlig hilsen”
            (ser frem til|vi glæder os til) (at høre|at betjene|at servicere|dit svar|fortsat) => stryg det
            (videresendt|eskaleret|sagsbehandles|sagsbehandling|behandlingstid) => sig, hvem der læser: \
            {{team}}
            (kundetilfredshed|kundeoplevelse) => sig, hvad I gør for kunden
            """,
        marketing: """
            (køb|bestil|shop|book|opdag|skynd dig|spar) (nu|i dag|vores|op til|ind)
            (eksklusive|eksklusivt|fantastiske|særlige|unikke|begrænset|gode|skarpe|vilde) (tilbud|\
            tilbuddet|rabatter|priser|deals)
            (rabatkode|rabatkupon|gavekort|gratis fragt|fri fragt|fragtfri|udsalg|slagtilbud|kampagnekode)
            rabat på
            (gå ikke glip af|glip ikke)
            (begrænset tid|så længe lager haves|kun i dag|få dage tilbage)
            (ny|nye) (kollektion|kollektionen)
            følg os på (facebook|instagram|tiktok|linkedin|youtube|twitter|x)
            (tilmeld dig|abonner på) (vores|) nyhedsbrev
            (anmeld|bedøm) os
            """,
        vague: """
            (så snart|så hurtigt|så vidt) (som|det er|vi) (muligt|overhovedet|)
            (hurtigst muligt|snarest|snarest muligt|inden længe|straks|omgående|inden for kort tid|inden for \
            rimelig tid|hurtigst|snarligt)
            (svarer|vender tilbage|kontakter) ~2 (snart|hurtigt)
            """,
        alwaysOpen: """
            24 +7
            24 timer (i døgnet|om dagen|pr døgn)
            (7|syv) dage om ugen
            (døgnet rundt|dag og nat|hele døgnet)
            """,
        deadline: """
            (i morgen|i overmorgen|allerede i dag)
            (senest|inden|før|allerede) (i morgen|i overmorgen|i aften|i dag|dagens udgang|ugens udgang|\
            dagens slutning|på mandag)
            i morgen (får|svarer|hører|har|vender)
            (svar*|vender tilbage|ring*) (i morgen|i dag|allerede i dag)
            (samme|næste|følgende|førstkommende) (dag|hverdag|arbejdsdag)
            (i løbet af|inden for) (dagen|døgnet|timen|ugen|et døgn|en time|den næste ~1|de næste ~2|de \
            kommende ~2)
            (de|inden for de|i de) (næste|kommende|nærmeste) (dage|timer|par dage|uger|hverdage|par timer)
            (næste uge|sidst på dagen|inden dagens afslutning)
            (vi ringer|ringer vi) ~2 (straks|med det samme|omgående|øjeblikkeligt|lige om lidt) (tilbage|\
            op|)
            vi (ringer|svarer|vender|skriver) ~2 (tilbage|) (straks|med det samme|om lidt|øjeblikkeligt|\
            lige om lidt)
            (tager|varer|kræver) ~3 (en|et|én|ét) (hel|) (dag|hverdag|arbejdsdag|time|uge|minut|døgn)
            """,
        pastTime: """
            (seneste|sidste|forgangne|forrige) ~1 (dage|timer|døgn|uger|uge|dag|minutter)
            for ~1 (dage|dag|timer|time|uger|uge|måneder|år|minutter) siden
            god morgen
            ikke ~2 (straks|med det samme|øjeblikkeligt)
            """,
        answering: """
            svar*
            besvar*
            (vender tilbage|vende tilbage|høre fra|hører fra|kontakte|kontakter|ringer|ringe|behandle|\
            behandler|behandlet|behandling|løse|løser|løst|ordner|skriver|varer|tager det|læser|læse|\
            sagsbehandlingstid)
            (det|dette|sagen) ~1 tager (som regel|normalt|typisk|oftest|cirka|omkring)
            """,
        otherMatter: """
            (retur|returret|returnere|returneres|sende tilbage|fortrydelsesret|fortryde|fortrydelsesfrist|\
            bytte|ombytte|refusion|tilbagebetaling)
            (garanti|garantien|reklamationsret|annullere|annullering|opsige|opsigelse|opsigelsesvarsel)
            (levering|leveringen|levere|leveres|leverer|leveringstid|forsendelse|pakke|pakken|sendes|sender|\
            bestilling)
            (erfaring|gammel|jubilæum|faktura|betaling|betale|gyldig|gyldigt|gemmes|gemmer|slettes|\
            abonnement|aftale|historie|branchen)
            """,
        ourselves: "(vi|vores team|nogen|en kollega|du får|i får|du hører|os|$team|$person)",
        since: "(siden|grundlagt|grundlagt i|siden den|fra og med)",
        sorry: """
            (kede af|ked af|undskyld|undskylder|desværre)
            beklag*
            undskyld*
            (tilgiv|tilgivelse)
            """,
        sorryExample: "Det er vi kede af.",
        quantities: """
            to tre fire fem seks syv otte ni ti tolv fjorten tyve tredive fireogtyve otteogfyrre nogle par \
            få flere halv halvt halvanden
            """,
        articles: "en et én ét",
        minutes: "minut minutter min",
        hours: "time timer h døgn",
        days: "dag dage",
        workingDays: "hverdag hverdage arbejdsdag arbejdsdage bankdag bankdage",
        weeks: "uge uger",
        longUnits: "måned måneder år",
        workingWords: "hele arbejdende",
        within: "inden på efter senest maks maksimalt under indenfor",
        fillers: """
            for de den et en cirka ca omkring maks maksimalt højst næste kommende nærmeste mindre end par \
            løbet af op til første
            """,
        ranges: "til eller og",
        weekdays: """
            mandag tirsdag onsdag torsdag fredag lørdag søndag mandage tirsdage onsdage torsdage fredage \
            lørdage søndage
            """,
        shortWeekdays: "man tir tirs ons tor tors fre lør søn",
        months: """
            januar februar marts april maj juni juli august september oktober november december jan feb mar \
            apr jun jul aug sept sep okt nov dec
            """,
        clockWords: "",
        clockBefore: "kl klokken mellem",
        mostLIX: 48)
}
