extension WishedTime {
    /// Words of time in 11 languages, in the form of `IntentPhrases`.
    static let wordsOne = """
        en none good morning|afternoon|evening|night
        en today today; tonight
        en tomorrow tomorrow; tmrw; tomorow
        en overmorrow day after tomorrow
        en mon monday|mon
        en tue tuesday|tues|tue
        en wed wednesday|wed
        en thu thursday|thu|thurs|thur
        en fri friday|fri
        en sat saturday
        en sun sunday
        en morning morning; mornings
        en noon noon; midday; lunchtime; lunch time
        en afternoon afternoon; afternoons
        en evening evening; evenings; tonight; night
        en after after; from; any time after; past
        en before before; until; till; by; no later than
        en between between
        en and and; to; or
        en at at; around; about; approximately
        en oclock o clock; oclock; hrs

        de none guten morgen|tag|abend; schönen tag|abend|morgen
        de today heute
        de tomorrow morgen
        de overmorrow übermorgen
        de mon montag|montags|mo
        de tue dienstag|dienstags|di
        de wed mittwoch|mittwochs|mi
        de thu donnerstag|donnerstags|do
        de fri freitag|freitags|fr
        de sat samstag|samstags|sonnabend|sa
        de sun sonntag|sonntags
        de morning vormittag|vormittags|morgens|früh; am morgen; in der früh
        de noon mittag|mittags
        de afternoon nachmittag|nachmittags
        de evening abend|abends
        de after nach|ab|von
        de before vor|bis|spätestens
        de between zwischen
        de and und|bis|oder
        de at um|gegen|ca|circa
        de oclock uhr|h

        fr today aujourd hui; ce jour
        fr tomorrow demain
        fr overmorrow après demain
        fr mon lundi|lun
        fr tue mardi
        fr wed mercredi|mer
        fr thu jeudi|jeu
        fr fri vendredi|ven
        fr sat samedi
        fr sun dimanche
        fr morning matin; matinée
        fr noon midi
        fr afternoon après midi
        fr evening soir; soirée; ce soir
        fr after après; à partir de|du; à compter de; dès; de
        fr before avant; jusqu à
        fr between entre
        fr and et; à; ou
        fr at à; vers; aux alentours de
        fr oclock h; heures; heure

        es none buenos días; buenas tardes|noches
        es today hoy
        es tomorrow mañana
        es overmorrow pasado mañana
        es mon lunes
        es tue martes
        es wed miércoles|mié
        es thu jueves|jue
        es fri viernes|vie
        es sat sábado
        es sun domingo
        es morning por|de|en la mañana|mañanas; temprano
        es noon mediodía
        es afternoon tarde; tardes
        es evening noche; noches
        es after después de (las|la); a partir de (las|la); desde (las|la); de
        es before antes de (las|la); hasta (las|la)
        es between entre (las|la)
        es and y (las|la); a (las|la); o
        es at a (las|la); sobre (las|la); hacia (las|la); como a las
        es oclock horas|hrs|h

        it none buona sera|serata|giornata|mattina
        it today oggi
        it tomorrow domani
        it overmorrow dopodomani; dopo domani
        it mon lunedì|lun
        it tue martedì
        it wed mercoledì
        it thu giovedì|gio
        it fri venerdì|ven
        it sat sabato
        it sun domenica
        it morning mattina|mattino|mattinata
        it noon mezzogiorno
        it afternoon pomeriggio
        it evening sera|serata|stasera
        it after dopo (le); a partire dalle; dalle; dopo l
        it before prima delle|di; entro (le); fino alle; prima dell
        it between tra|fra (le)
        it and e (le); alle
        it at alle; verso (le); intorno alle; per le
        it oclock ore

        pt none boa tarde|noite|manhã; bom dia
        pt today hoje
        pt tomorrow amanhã
        pt overmorrow depois de amanhã
        pt mon segunda (feira); 2ª feira
        pt tue terça (feira)
        pt wed quarta (feira)
        pt thu quinta (feira)
        pt fri sexta (feira)
        pt sat sábado
        pt sun domingo
        pt morning manhã; parte da manhã
        pt noon meio dia
        pt afternoon tarde
        pt evening noite
        pt after depois das|da|de; a partir das|da|de; após (as); das
        pt before antes das|da|de; até (às|as|à)
        pt between entre (as)
        pt and e (as); às; as; a
        pt at às; as; por volta das; pelas
        pt oclock horas|hs|h

        nl none goede morgen|middag|avond
        nl today vandaag
        nl tomorrow morgen
        nl overmorrow overmorgen
        nl mon maandag|ma
        nl tue dinsdag|di
        nl wed woensdag|wo
        nl thu donderdag|do
        nl fri vrijdag|vr
        nl sat zaterdag|za
        nl sun zondag
        nl morning ochtend; morgenochtend; ochtends; vanochtend
        nl noon middaguur
        nl afternoon middag; middags; namiddag; vanmiddag; morgenmiddag
        nl evening avond; avonds; vanavond; morgenavond
        nl after na|vanaf|van
        nl before voor|tot|uiterlijk
        nl between tussen
        nl and en|tot
        nl at om|rond|omstreeks
        nl oclock uur|u

        pl today dziś|dzisiaj
        pl tomorrow jutro
        pl overmorrow pojutrze
        pl mon pon|poniedziałek|poniedziałku
        pl tue wtorek|wtorku|wt
        pl wed środę|środa|środy|śr
        pl thu czwartek|czwartku|czw
        pl fri piątek|piątku|pt
        pl sat sobotę|sobota|soboty
        pl sun niedzielę|niedziela|niedzieli
        pl morning rano|ranem; przed południem
        pl noon południe
        pl afternoon po południu; popołudniu
        pl evening wieczorem|wieczór
        pl after po|od (godz|godzinie|godziny); powyżej
        pl before przed|do (godz|godziną|godziny)
        pl between między|pomiędzy (godz|godziną)
        pl and a|do|i
        pl at o (godz|godzinie); około (godz|godziny); ok
        pl oclock godz|godzina|godzinie|godziny

        sv none god morgon|kväll
        sv today idag; i dag
        sv tomorrow imorgon; i morgon; imorrn; i morron
        sv overmorrow i övermorgon
        sv mon mån|måndag|måndags|måndagen
        sv tue tis|tisdag|tisdagen
        sv wed ons|onsdag|onsdagen
        sv thu tors|torsdag|torsdagen
        sv fri fre|fredag|fredagen
        sv sat lördag|lördagen
        sv sun söndag|söndagen
        sv morning förmiddag|förmiddagen|morgonen|fm
        sv noon lunch|lunchtid
        sv afternoon eftermiddag|eftermiddagen|em
        sv evening kväll|kvällen|ikväll
        sv after efter|från (kl|klockan)
        sv before före|innan|senast|till (kl|klockan)
        sv between mellan (kl|klockan)
        sv and och|till
        sv at kl|klockan|vid|runt|ca

        da none god morgen|aften
        da today i dag; idag
        da tomorrow i morgen; imorgen
        da overmorrow i overmorgen
        da mon mandag|mandagen
        da tue tirsdag|tirs
        da wed onsdag|ons
        da thu torsdag|tors
        da fri fredag|fre
        da sat lørdag
        da sun søndag
        da morning formiddag|formiddagen|morgenen; morges
        da noon middagstid
        da afternoon eftermiddag|eftermiddagen
        da evening aften|aftenen; i aften
        da after efter|fra (kl|klokken)
        da before før|inden|senest (kl|klokken)
        da between mellem (kl|klokken)
        da and og|til
        da at kl|klokken|ved|omkring

        nb none god morgen|kveld
        nb today i dag; idag
        nb tomorrow i morgen; imorgen
        nb overmorrow i overmorgen
        nb mon mandag
        nb tue tirsdag
        nb wed onsdag
        nb thu torsdag
        nb fri fredag
        nb sat lørdag
        nb sun søndag
        nb morning formiddag|formiddagen|morgenen
        nb noon lunsjtid
        nb afternoon ettermiddag|ettermiddagen
        nb evening kveld|kvelden; i kveld
        nb after etter|fra (kl|klokken|klokka)
        nb before før|innen|senest (kl|klokken|klokka)
        nb between mellom (kl|klokken)
        nb and og|til
        nb at kl|klokken|klokka|rundt
        """
}
