extension IntentPhrases {
    /// Polish, Czech, Slovak and Hungarian; for the form see `IntentPhrases`.
    static let east = """
        pl not nie|bez|nigdy|żaden|żadnych
        pl callback
          może|mogą|mogliby|mógłby|mogłaby|moglibyście|możecie __ oddzwonić; proszę __
          zadzwonić|oddzwonić|zatelefonować|przedzwonić; prośba|prosba o
          telefon|oddzwonienie|rozmowę|kontakt telefoniczny|telefon;
          zadzwoń|zadzwońcie|zadzwonić|dzwońcie|oddzwonić|oddzwońcie|oddzwoń|zatelefonować _
          do|mnie|pod|na; proszę|prosze _ telefon|zadzwonić|oddzwonić|oddzwonienie|dzwonić|telefoniczny;
          zadzwońcie; oddzwońcie; kontakt telefoniczny|telefonicznie; proszę o kontakt _
          telefon*|nr|numer|numerem; czekam na telefon|kontakt (telefoniczny); rozmow* telefoniczn*;
          porozmawiać przez|z|telefonicznie; telefoniczn* kontakt;
          może|mogą|mogliby|mógłby|można|moglibyście|możecie _ zadzwonić|oddzwonić|zatelefonować; do mnie
          zadzwonić|oddzwonić|zadzwońcie
        pl number mój|moj|nasz (numer|nr|telefon) (telefonu|komórkowy) (to); numer telefonu (to); tel
          kontaktowy
        pl complaint skandal*; niedopuszczaln*; żenad*; żenuj*; wstyd; hańb*; oszust*; oszukan*; kpin*;
          kpicie; śmieszn*; beznadziejn*; okropn*; fataln*; masakr*; porażk*; rozczarowan*; wściekł*;
          zdenerwowan*; oburzon*; niezadowol*; skarg*; skarż*; zażaleni*; nigdy więcej; najgorsz*; dość;
          dosyć; mam dość; lekceważ*; nieporozumienie; tragedia; tragiczn*; nie jestem|jesteśmy (z)
          zadowolon*|zadowolen*
        pl repeated trzeci|trzecia|czwarty|drugi|kolejny|piąty|n-ty raz; kolejny|trzeci|drugi|czwarty
          mail|email|raz|monit; trzy|kilka|wiele|dwa|cztery|kilkanaście razy|maile|maili|razem;
          kilkakrotnie|wielokrotnie|kilkukrotnie; nadal|wciąż|ciągle|dalej brak|nie|żadnej _
          odpowiedzi|odpowiedź|kontaktu|reakcji; brak odpowiedzi|reakcji|kontaktu; nikt _
          odpowiada|odpisuje|odbiera|odpowiedział|odpisał|reaguje|oddzwonił; już _
          pisałem|pisałam|dzwoniłem|dzwoniłam|prosiłem|prosiłam; ponawiam; ignor*
        pl legal adwokat*; prawnik*; prawnika; sąd|sądu|sądem|sądow*; droga|drogę
          prawna|sądowa|prawną|sądową; pozew; rzecznik* _ konsument*; uokik; policj*; prokuratur*;
          chargeback; inspekcj* handlow*; wezwanie do zapłaty; kroki prawne; uodo; prawa konsumenta
        pl cancel anulow*; anuluj*; odwołać|odwołuję; rezygn*; wypowiad*; wypowiedzenie; odstąpi* _ umow*;
          odstępuj*; rozwiąz* umow*; usunąć|usunięcie konto|konta; nie chcę już
        pl refund zwrot* _ pieniędzy|środków|pieniądze|kosztów|kwoty|płatności; zwrot; zwrotu;
          zwrócić|zwróćcie|zwrócenie|zwróci _ pieniądze|pieniędzy|środki|kwotę; moje pieniądze; odzyskać _
          pieniądze; oddajcie|oddać _ pieniądze; refundacj*
        pl norefund nie chcę|potrzebuję _ zwrotu|pieniędzy
        pl delay nie|nadal|wciąż|jeszcze|dalej _
          dotarł|dotarła|dotarło|otrzymałem|otrzymałam|dostałem|dostałam|przyszła|przyszedł|przyszło|doszła|doszło|wysłano|dostarczono|otrzymaliśmy;
          gdzie jest|są (moja|moje|mój|nasze|nasza) (paczka|zamówienie|przesyłka|pieniądze); opóźni*;
          spóźni*; czekam* _ tygodni|tygodnie|dni|miesiąc|od|tydzień|długo; od _ tygodni|dni|miesiąca
        pl damage uszkodz*; zepsut*; zniszczon*; popsut*; wadliw*; niesprawn*; pęknięt*; porysowan*;
          zły|złą|niewłaściw*|błędny|inny (ten|ta|to|taki) rozmiar|produkt|kolor|towar; nie ten|ta|to|taki
          rozmiar|produkt|kolor|towar; nie działa|dzialaja|działają; brakuje; brak
          części|elementu|elementów; niekompletn*; reklamacj*; reklamuj*; podart*; stłuczon*
        pl order zamówienie|zamówienia|zamówieniu|faktura|faktury|rezerwacja (nr|numer|no); nr|numer
          zamówienia|faktury|rezerwacji
        pl case zgłoszenie|zgłoszenia|reklamacja|reklamacji|sprawa|sprawy|ticket nr|numer; nr|numer
          zgłoszenia|reklamacji|sprawy|referencyjny; ticket; zgłoszenie; sygnatura; znak sprawy

        cs not ne|není|nikdy|bez|žádný|žádnou|nechci|nevolejte|nemusíte
        cs callback zavolejte|zavolej|volejte|zavolat|volat|ozvěte|zatelefonujte|brnkněte
          mi|nám|na|zpět|se (zpět|zpátky|na|telefonicky); zavolejte; prosím _
          zavolat|zavolání|telefonát|hovor; zpětné|zpětný volání|hovor; můžete _ zavolat|volat;
          kontaktujte mě|mne telefonicky|na; ozvěte se _ telefon*; telefonicky; telefonický kontakt|hovor;
          mluvit s|po někým|telefonu; k zastižení na; jsem na telefonu|čísle; mi|nám|mne
          zavolat|zavolejte|volat
        cs number moje|mé|můj|naše (telefonní) číslo|telefon|mobil|tel (je)
        cs complaint skandál*; nehoráz*; ostud*; hanba; nepřijateln*; nepřípustn*; hrozn*; strašn*; děsn*;
          podvod*; podvodníci; zloději; směšn*; zklaman*; zklamání; naštvan*; rozzloben*; nespokojen*;
          stížnost*; stěžuji; stěžovat; nikdy více|víc; nejhorší; mám dost; už dost; drzost; katastrofa;
          mizern*; otřesn*; výsměch; nejsem|nejsme _ spokojen*
        cs repeated potřetí|počtvrté|podruhé|popáté; třetí|čtvrtý|druhý|několikátý
          mail|email|krát|urgence|zpráva; třikrát|několikrát|opakovaně|mnohokrát|dvakrát;
          stále|pořád|dosud|ještě žádná|bez|nikdo|žádnou _ odpověď|odpovědi|reakce|neodpověděl; bez
          odpovědi|reakce; žádná odpověď|reakce; nikdo _
          neodpovídá|nereaguje|nezvedá|nebere|neodpověděl|neozval; už _ psal|psala|volal|volala|žádal;
          urguji; ignor*
        cs legal advokát*; právník*; právníka; soud|soudu|soudní|soudem; právní kroky|cestou; žalob*; čoi;
          obchodní inspekc*; ochran* spotřebitel*; dtest; policie|policii; chargeback; předžalobn*;
          trestní oznámení; úoou
        cs cancel zrušit|zrušte|ruším|zrušení|zruším|storno|stornovat|stornujte|stornuji; odstoup* _
          smlouv*|smlouvy; odstoupení; odstupuji; vypověď*|výpověď; ukončit _ smlouvu|účet|předplatné; už
          nechci
        cs refund vrátit|vraťte|vrácení|vrátili|vráceny _ peníze|peněz|částku|částky; peníze zpět|zpátky;
          zpět|zpátky _ peníze; refund*; moje peníze; vrácení; dobropis
        cs norefund nechci|nepotřebuji vrátit|vrácení _ peníze|peněz
        cs delay
          nepřišel|nepřišla|nepřišlo|nedorazil|nedorazila|nedorazilo|neobdržel|neobdržela|nedostal|nedostala|nedoručeno|nedoručena|nedoručili;
          kde je|jsou|zůstal|zůstala (můj|moje|má|naše) (balík|balíček|zásilka|objednávka|peníze|zboží);
          zpožd*; zpoždění; opozd*; čekám* _ týden|týdny|dní|dny|měsíc|od|už|dlouho; už _ týdny|dní|měsíc
        cs damage poškozen*; rozbit*; vadn*; zlomen*; nefunkční; nefunguje|nefungují; špatn*
          velikost|zboží|barv*|kus|produkt|rozměr; jin* velikost|zboží|barv*|kus|produkt; jiná|jiné|jiný
          velikost|zboží|barva|produkt|kus; chybí; poškrában*; reklamac*; reklamuj*; reklamovat;
          prasklý|prasklá|prasklé; neúpln*
        cs order objednávka|objednávky|objednávku|objednávce|faktura|faktury|rezervace
          (č|číslo|čís|cislo|no); číslo|č objednávky|faktury|rezervace; variabilní symbol
        cs case reklamace|požadavek|případ|ticket|tiket|žádost č|číslo; číslo|č
          reklamace|případu|požadavku|ticketu|jednací; ticket; tiket; čj

        sk not nie|nikdy|bez|žiadny|žiadnu|nechcem|nevolajte|nemusíte
        sk callback zavolajte|zavolaj|volajte|zavolať|volať|ozvite|zatelefonujte|brnknite
          mi|nám|na|späť|sa (späť|naspäť|na|telefonicky); zavolajte; prosím _
          zavolať|zavolanie|telefonát|hovor; spätné|spätný volanie|hovor; môžete _ zavolať|volať;
          kontaktujte ma telefonicky|na; ozvite sa _ telefon*; telefonicky; telefonický kontakt|hovor;
          hovoriť s|po niekým|telefóne; mi|nám|ma zavolať|zavolajte|volať
        sk number moje|môj|naše (telefónne) číslo|telefón|mobil|tel (je)
        sk complaint škandál*; nehoráz*; hanb*; neprijateľn*; neprípustn*; hrozn*; strašn*; podvod*;
          podvodníci; zlodeji; smiešn*; sklaman*; sklamanie; nahnevan*; naštvan*; nespokojn*; sťažnosť*;
          sťažujem; sťažovať; nikdy viac; najhorš*; mám dosť; drzosť; katastrofa; mizern*; otrasn*;
          výsmech; nie som|sme _ spokojn*; niesom|nesme spokojn*
        sk repeated tretíkrát|štvrtýkrát|druhýkrát|trikrát|dvakrát|niekoľkokrát|opakovane|viackrát;
          tretí|štvrtý|druhý mail|email|krát|raz|urgencia|správa; stále|doteraz|ešte
          žiadna|bez|nikto|žiadnu _ odpoveď|odpovede|reakcie|neodpovedal; bez odpovede|reakcie; žiadna
          odpoveď|reakcia; nikto _ neodpovedá|nereaguje|nedvíha|neberie|neodpovedal|neozval; už _
          písal|písala|volal|volala|žiadal; urgujem; ignor*
        sk legal advokát*; právnik*; súd|súdu|súdnou|súdom; právne kroky; právnou cestou; žalob*; soi;
          obchodn* inšpekc*; ochran* spotrebiteľ*; polícia|políciu|polícii; chargeback; predžalobn*;
          trestné oznámenie
        sk cancel zrušiť|zrušte|ruším|zrušenie|zruším|storno|stornovať|stornujte|stornujem; odstúp* _
          zmluv*; odstúpenie; odstupujem; vypoveď*|výpoveď; ukončiť _ zmluvu|účet|predplatné; už nechcem
        sk refund vrátiť|vráťte|vrátenie|vrátili _ peniaze|peňazí|sumu|sumy; peniaze späť|naspäť;
          späť|naspäť _ peniaze; refund*; moje peniaze; vrátenie; dobropis
        sk norefund nechcem|nepotrebujem vrátiť|vrátenie _ peniaze|peňazí
        sk delay
          neprišiel|neprišla|neprišlo|nedorazil|nedorazila|nedorazilo|neobdržal|neobdržala|nedostal|nedostala|nedoručené|nedoručili;
          kde je|sú|ostal|ostala (môj|moje|moja|naše) (balík|balíček|zásielka|objednávka|peniaze|tovar);
          mešk*; oneskor*; zdržanie; čakám* _ týždeň|týždne|dní|dni|mesiac|od|už|dlho; už _
          týždne|dní|mesiac
        sk damage poškoden*; rozbit*; vadn*; chybn*; zlomen*; nefunkčn*; nefunguje|nefungujú; nesprávn*;
          zl* veľkosť|tovar|farb*; chýba|chýbajú; poškriaban*; reklamác*; reklamuj*; reklamovať;
          prasknut*; neúpln*
        sk order objednávka|objednávky|objednávku|objednávke|faktúra|faktúry|rezervácia (č|číslo|čís|no);
          číslo|č objednávky|faktúry|rezervácie; variabilný symbol
        sk case reklamácia|požiadavka|prípad|ticket|tiket|žiadosť č|číslo; číslo|č
          reklamácie|prípadu|požiadavky|ticketu; ticket; tiket

        hu not ne|nem|sem|nincs|nélkül|soha
        hu callback hívjon|hívjanak|hívj|hívjatok|hívna|hívnának|hívni|telefonáljon|telefonáljanak
          (fel|vissza|engem|a|meg|ezen); visszahív*; visszahívás*; felhív*; felhívni;
          kérem|kérek|szeretnék _ visszahívást|telefont|hívást|telefonhívást; tudnának|tudna|tudnátok _
          hívni|visszahívni|felhívni|telefonálni; keressenek|keressen|kereshet*|kereshető _ telefonon;
          telefonon; várom _ hívás*|telefon*; elérhető vagyok
        hu number telefonszámom|számom|mobilom|telefonom (a|az)
        hu complaint felháborító*; felháborodva; botrány*; elfogadhatatlan*; szégyen*; gyalázat*;
          borzaszt*; borzalm*; szörny*; pocsék*; csal*|csalás|csalók; átver*; nevetség*; csalód*; dühös*;
          mérges*; elégedetlen*; panasz*; soha többet|többé; legrosszabb; elegem van; elég volt;
          tűrhetetlen*; katasztrof*; pofátlan*; minősíthetetlen*; nem vagyok|vagyunk elégedett*
        hu repeated harmadszor*|negyedszer*|másodszor*|többször*|sokadszor*|ötödször*;
          harmadik|negyedik|második|sokadik|többedik alkalom*|levelem|email*|üzenet*;
          háromszor|kétszer|számtalanszor; még mindig _ válasz*|választ; nem|senki|se _
          válaszol*|reagál*|válasz*|veszik|felveszi; senki sem|nem; válasz nélkül; újra írok; újfent; már
          _ írtam|telefonáltam|kértem|jeleztem; sürget*
        hu legal ügyvéd*; jogász*; jogi út*|lépés*|útra|lépéseket; bíróság*; feljelent*; fogyasztóvédel*;
          békéltető testület*; rendőrség*; pereln*|per; chargeback; fizetési meghagyás; naih; adatvédelmi
          hatóság
        hu cancel lemond*; töröl*|törlés*|törölni|töröljék; visszamond*; felmond*; eláll* _
          vásárlás*|szerződés*|rendelés*; elállás*; elállok; sztornó*; nem kérem; már nem kell
        hu refund visszatérít*; visszatérítés*; pénz* vissza*; vissza _ pénz*|pénzem*|vételár*; vissza*
          pénz*|vételár*; visszautal*; visszafizet*; jóváír*; visszakap* _ pénz*; pénz* _ visszakap*
        hu norefund nem kérem|kérek|szeretném _ vissza*
        hu delay nem|sem|még _ érkezett|kaptam|kaptuk|jött|szállított*|kézbesít*|küld*|ért; hol
          van|marad|tart (a|az) (csomag*|rendelés*|pénz*|szállít*); kés*|késik|késés*; várok|várunk|vártam
          _ hete|napja|hónapja|óta|rá; hetek|napok|hónapok óta; csúsz*; még mindig semmi
        hu damage sérült*; törött*|eltört|összetört; hibás*; rossz méret*|termék*|szín*|árut; nem
          működik|jó|működő; hiányzik|hiányoznak|hiányos*; karcos*; elromlott|tönkrement; reklamál*; más
          terméket|méret*
        hu nocancel hírlevél*
        hu order rendelés|rendelésem|rendelési|számla|foglalási|megrendelés
          (szám|száma|sorszám|azonosító|sz);
          rendelésszám|rendelésszáma|rendelésszámom|számlaszám|megrendelésszám|azonosító
        hu case ügyszám|hibajegy|ticket|jegyszám|panaszszám|hivatkozási|iktatószám (szám|száma)
        """
}
