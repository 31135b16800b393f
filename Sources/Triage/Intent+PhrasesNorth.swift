extension IntentPhrases {
    /// Swedish, Danish, Norwegian and Finnish; for the form see `IntentPhrases`.
    static let north = """
        sv not inte|ej|aldrig|utan|ingen|inga|inget|icke
        sv callback ring|ringa|ringer
          mig|oss|upp|tillbaka|gärna|helst; ring
          på|till|efter|imorgon|idag|senast|mellan|innan|snarast|när|kl|klockan|omgående;
          kan|kunde|skulle|vill någon __ ringa; bli __ uppringd|kontaktad|uppringda;
          önskar|vill|begär|ber _ uppringning|återuppringning; kontakta|nå|nås|når (mig|oss)
          (på|via) telefon; nå mig|oss på; ni når|kan mig|nå (mig) (på); bli uppringd|kontaktad|uppringda;
          kan ni|någon|du ringa; vill|skulle _ prata med någon|en; vänligen ring; återuppringning; ett
          samtal; telefonsamtal; !tveka inte att ringa
        sv number mitt|vårt (telefon|mobil) nummer|telefonnummer|mobilnummer|mobil|tel (är)
        sv complaint skandal*; oacceptabel*; skamligt; skam; skäms; bedrövligt; usel*; uselt; värdelös*;
          värdelöst; katastrof*; fruktansvärt; hemsk*; sämsta|sämst; bedrägeri; bluff*;
          lurad|lurade|lurar; löjlig*; besvik*; förbannad; arg; rasande; irriterad; missnöjd*; klaga*;
          klagomål; aldrig mer|igen; trött på; fått nog; under all kritik; dålig|dåligt service|bemötande;
          inte _ nöjd|nöjda|glad
        sv repeated tredje|fjärde|andra|femte gången|mejlet|mailet|försöket;
          tre|flera|många|fyra|två|åtskilliga gånger|mejl|mail; fortfarande inget|inte|ingen|inte _
          svar|hört|svarat; inget|inga svar; ingen _ svarar|svarat|svarade|återkommer; redan _
          mejlat|mailat|ringt|skrivit|bett; återigen; än en gång; ignorer*; påminn*; ingen _ i telefon
        sv legal advokat*; jurist*; rättsliga|rättslig åtgärder; domstol; tingsrätt*; stämma er; stämning;
          konsumentverket; konsumentvägledar*; reklamationsnämnden; arn; polisanmäl*; polisen;
          kronofogden; chargeback; bestrida|bestrider; tvist; integritetsskyddsmyndigheten
        sv cancel avbeställ*; avbok*; annuller*; säga|säger|sagt upp; uppsägning; ångra _
          köp*|beställning*; ångerrätt*; avbryt*; häva köpet|avtalet; hävning; vill inte ha _ längre|kvar;
          avsluta _ konto|abonnemang|prenumeration|medlemskap
        sv refund återbetal*; pengarna tillbaka; pengar tillbaka; tillbaka _ pengar*; återfå; ersättning;
          kreditera*
        sv norefund vill inte ha|behöver inte|ingen återbetalning|pengarna
        sv delay inte|ej|fortfarande|inget|ännu _
          kommit|fått|levererat|levererats|anlänt|mottagit|skickats|dykt; var är|blir (mitt|min|mina)
          (paket|order|beställning|pengar|leverans|vara); försen*; dröj*; väntat|väntar _
          veckor|dagar|månader|sedan|länge; sedan _ veckor|månader
        sv damage trasig*; skad*; defekt*; sönder; sprucken|sprucket; repig*; fel
          storlek|vara|färg|produkt|artikel|modell; fungerar inte; saknas; saknar; fattas;
          reklamera|reklamerar|reklamerade|reklamerat|reklamation*
        sv order
          ordernummer|beställningsnummer|fakturanummer|bokningsnummer|ordernr|beställningsnr|fakturanr;
          order|beställning|faktura|bokning (nr|nummer)
        sv case ärendenummer|ärendenr|ticketnummer|referensnummer|referens; ärende (nr|nummer); ticket

        da not ikke|aldrig|uden|ingen|intet
        da callback
          ring|ringe|ringer|ringes (til|mig|os) mig|op|tilbage|os|gerne|venligst|helst; ring
          på|til|efter|mellem|inden|før|senest|hurtigst|når|kl|klokken|omgående;
          kan|kunne|vil|ville nogen __ ringe; jeg __ ringes op|tilbage; blive|bliver __ ringet op;
          vil|ønsker|beder|bedes _ opringning|opringes; ringe mig|os|op;
          blive|bliver ringet op|kontaktet; opkald; kan i|du|nogen ringe;
          kontakt|kontakte|træffe|træffes|fanges mig|os|på (på) (telefon|tlf); telefonisk; tale med
          nogen|en; jeg kan træffes|kontaktes|nås på; !tøv ikke med at ringe
        da number mit|vores (telefon|mobil) nummer|telefonnummer|mobilnummer|tlf|mobil|nr (er)
        da complaint skandal*; uacceptabel*; uacceptabelt; pinlig*; skam; skammeligt; forfærdelig*;
          elendig*; ringe service; dårlig service; dårligste|værste; svindel; svindlere; fup; snyd;
          latterlig*; skuffet|skuffede|skuffende|skuffelse; vred; rasende; sur; irriteret; utilfreds*;
          klage|klager|klagede; aldrig
          mere|igen; træt af; fået nok; under al kritik; ikke _ tilfreds|glad|tilfredse
        da repeated tredje|fjerde|anden|femte gang|mail|henvendelse; tre|flere|mange|to|fire
          gange|mails|henvendelser; stadig intet|ikke|ingen|ikke _ svar|hørt|svaret; intet|ingen svar;
          ingen _ svarer|svaret|svarede|vender; allerede _ skrevet|ringet|mailet|bedt; endnu engang; igen
          igen; ignorer*; rykker; ingen _ tager|tog|besvarer telefonen
        da legal advokat*; jurist*; retslige|retlige skridt; retten; domstol*; stævn*; forbrugerklage*;
          forbrugerråd*; forbrugerombuds*; klagenævn*; politi*; politianmeld*; chargeback; indsigelse;
          datatilsynet; inkasso
        da cancel annuller*; afbestil*; opsig*; ophæv*; fortryd* _ køb*|ordre*|bestilling*;
          fortrydelsesret*; afmeld* _ abonnement*; vil ikke have _ mere|længere; lukke|slette min konto
        da refund refunder*; refusion; pengene tilbage; penge tilbage; tilbagebetal*; tilbage _ penge;
          mine penge; kreditere*
        da norefund vil ikke have|behøver ikke|ingen refusion|pengene
        da delay ikke|stadig|endnu|intet _ kommet|fået|leveret|ankommet|modtaget|sendt|dukket; hvor
          er|bliver (min|mit|mine) (pakke|ordre|bestilling|penge|levering); forsink*; venter|ventet _
          uger|dage|måneder|siden|længe; i _ uger|måneder
        da damage reklamation*; beskadig*; ødelagt; ødelagte; defekt*; i stykker; revnet; ridset; forkert*
          (størrelse|vare|farve|produkt); virker ikke; mangler; reklamere; reklamation
        da order
          ordrenummer|bestillingsnummer|fakturanummer|bookingnummer|ordrenr|fakturanr|bestillingsnr;
          ordre|bestilling|faktura|booking (nr|nummer)
        da case sagsnummer|sagsnr|ticketnummer|referencenummer|reference; sag (nr|nummer); ticket

        nb not ikke|aldri|uten|ingen|intet|ei
        nb callback ring|ringe|ringer
          meg|oss|opp|tilbake|gjerne|helst; ring
          på|til|etter|mellom|innen|før|senest|snarest|når|kl|klokken|klokka; kan|kunne|vil|ville noen __
          ringe; bli|blir oppringt|kontaktet|ringt
          (opp); kan dere|du|noen ringe; kontakt|kontakte|nå|treffe|treffes meg|oss|på (på) (telefon|tlf);
          jeg kan nås|treffes|kontaktes på; snakke med noen|en; telefonisk; tilbakeringing; !ikke nøl med
          å ringe; ringt meg|oss (tilbake); noen _ ringe|ringt
        nb number mitt|vårt (telefon|mobil) nummer|telefonnummer|mobilnummer|tlf|mobil|nr (er)
        nb complaint skandal*; uakseptabel*; uakseptabelt; pinlig*; skam; skammelig; forferdelig*;
          elendig*; dårlig|dårligste service; verste|dårligste; svindel; svindlere; lurt; latterlig*;
          skuffet|skuffende|skuffelse; sint; rasende; forbannet; sur; irritert; misfornøyd*;
          klage|klager|klaget; aldri
          mer|igjen; lei av; fått nok; under enhver kritikk; ikke _ fornøyd|fornøyde|glad
        nb repeated tredje|fjerde|andre|femte gang|gangen|mail|henvendelse; tre|flere|mange|to|fire
          ganger|mailer|henvendelser|eposter; fortsatt|fremdeles ikke|ingen|intet _ svar|hørt|svart;
          ikke|ingen|intet svar; ingen _ svarer|svart|svarte; allerede _ skrevet|ringt|sendt|bedt; nok en
          gang; enda en gang; ignorer*; purrer|purring; ingen _ tar|tok|besvarer telefonen
        nb legal advokat*; jurist*; rettslige skritt; retten; domstol*; saksøk*; forbrukertilsynet;
          forbrukerrådet; forliksråd*; klageutvalg*; politi*; politianmeld*; chargeback;
          bestride|bestrider; datatilsynet; inkasso
        nb cancel avbestill*; kanseller*; annuller*; si|sier opp; oppsigelse; angre _ kjøp*|bestilling*;
          angrerett*; heve kjøpet; vil ikke ha _ lenger|mer; avslutte _ konto|abonnement; slette
          min|kontoen konto
        nb refund refunder*; refusjon; pengene _ tilbake; penger tilbake; tilbakebetal*; mine penger;
          kreditere*
        nb norefund vil ikke ha|trenger ikke|ingen refusjon|pengene
        nb delay ikke|fortsatt|fremdeles|ennå|intet _ kommet|fått|levert|ankommet|mottatt|sendt|dukket;
          hvor er|blir (pakken|pakka|ordren|bestillingen|pengene|varen) (min|mine); forsink*;
          venter|ventet _ uker|dager|måneder|siden|lenge; i _ uker|måneder
        nb damage skadet|skadd|skade; ødelagt; defekt*; i stykker; sprukket; ripete; feil
          størrelse|vare|farge|produkt|artikkel; virker|fungerer ikke; mangler; reklamere; reklamasjon
        nb order
          ordrenummer|bestillingsnummer|fakturanummer|ordrenr|fakturanr|bookingnummer|bestillingsnr;
          ordre|bestilling|faktura|booking (nr|nummer)
        nb case saksnummer|saksnr|ticketnummer|referansenummer|referanse; sak (nr|nummer); ticket

        fi not ei|en|älä|älkää|ilman|emme|eivät|et|ette
        fi callback soittakaa|soita|soittaisitteko|soittaisitko|soittaa (minulle|meille|takaisin|numeroon)
          (takaisin|minulle); soittakaa; soittopyyntö*; voisitteko|voitteko|voisiko|voiko _ soittaa;
          ottakaa|ota|ottaa yhteyttä puhelimitse|numeroon|puhelimella; toivon _
          soittoa|soittavanne|puhelua; yhteydenottoa puhelimitse; puhelimitse;
          tavoittaa|tavoitatte|tavoitettavissa (minut) numerosta
        fi number puhelinnumeroni|numeroni|puhelimeni (on)
        fi complaint skandaali*; törkeä*; törkeää; häpeä*; hävytön*; hävyttömä*; surkea*; surkeaa;
          kamala*; kamalaa; järkyttävä*; käsittämätön*; käsittämättömä*; naurettava*; huonoin|huonointa;
          huono|huonoa palvelu*; huijaus*; huijari*; petos*; pettynyt; pettymys; vihainen; raivoissani;
          suutun*; tyytymätön; valitus; valitan; valittaa; ei koskaan enää; en enää ikinä|koskaan; mitta
          täynnä; ala-arvoi*; riittää; en|emme _ tyytyväinen|tyytyväisiä|iloinen
        fi repeated kolmas|kolmatta|neljäs|neljättä|toista|toinen|viidettä
          kerta|kertaa|kerran|viesti|viestini; monta|useita|useaan|kolme kertaa|kertoja|otteeseen|viestiä;
          ei vieläkään|mitään vastausta|vastattu|vastannut; edelleen|vieläkään
          ei|mitään|vastausta|vastattu; kukaan ei _ vastaa|vastannut|vastaamaan; ei
          vastausta|vastata|vastattu; jo _ kirjoittanut|soittanut|lähettänyt|pyytänyt; taas kerran;
          jälleen kerran
        fi legal asianajaja*; juristi*; lakimie*; oikeuteen|oikeudessa; käräjäoikeu*; kuluttaja-asiamie*;
          kuluttajaneuvon*; kuluttajariitalautakun*; kuluttajansuoja*; poliisi*; rikosilmoitus*;
          tutkintapyyn*; tietosuojavaltuutet*; oikeustoim*
        fi cancel peruut*; peruuta*; perun; perua; peru; irtisano*; irtisanoa; purkaa _ kaup*; kaupan
          purku; lopettaa _ tilaus*|tili*
        fi refund rahat* takaisin; rahani takaisin; palaut* _ raha*|maksu*; palautusta|palautus; hyvity*;
          hyvitetään; korvaus
        fi norefund en halua|tarvitse _ rahoja|palautusta|hyvitystä
        fi delay ei|en|eikä|enkä|emme|vieläkään _
          saapunut|tullut|saanut|saaneet|toimitettu|lähetetty|saapuneet; missä _
          pakettini|tilaukseni|rahani|paketti|tilaus|lähetys; myöhässä; myöhäst*; viiväst*;
          odottanut|odotan|odottaneet _ viikkoa|päivää|kuukautta|jo; vieläkään mitään
        fi damage rikki; rikkoutu*; vahingoittun*; vaurioitun*; viallinen|vialliset; haljen*; naarmu*;
          väärä|väärän|väärää (koko|tuote|tuotteen|väri|kokoa|kokoinen); ei toimi; puuttuu; puuttuva*;
          reklamaatio*; epäkun*
        fi nocancel uutiskirje*
        fi order tilausnumero|tilausnro|laskunumero|varausnumero|tilausnumeroni;
          tilaus|tilauksen|tilaukseni|lasku|varaus (numero|nro|nr)
        fi case tapausnumero|tukipyyntö|tiketti|viitenumero|asianumero|viite|tikettinumero
        """
}
