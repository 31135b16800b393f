/// Wishes in the words of the law and of those who ask kindly: objections to advertising (GDPR Article 21), consent taken
/// back (Article 7), an address or data to be erased (Article 17).
extension UnsubscribeWords {
    static let objections = """
        # en
        object to the use of my | object to the processing of my | object to direct marketing
        object to receiving | object to any further | object to marketing | withdraw my consent
        i withdraw consent | revoke my consent | do not use my data | don't use my data
        remove my data
        erase my data | delete my data | delete my details | remove my details | erase my email
        erase my address | remove me from | take my address off | take my email off | take my name off
        no more advertising | no more adverts | no more ads | no more marketing | no further emails
        no further e-mails | no further mails | no further marketing | stop the newsletter
        stop the newsletters
        stop your newsletter | stop your newsletters | stop marketing to me | right to object
        right to erasure
        # de
        widerspreche der nutzung | widerspreche der verwendung | widerspreche der verarbeitung
        widerspreche der werblichen | widerspreche der zusendung | widerspreche dem erhalt
        widerspreche ich der nutzung | widerspreche ich der verwendung
        widerspreche ich der verarbeitung
        widerspreche ich der werblichen | widerspreche ich der zusendung | werbewiderspruch
        widerspruch gegen werbung | widerspruch gegen die nutzung | widerspruch gegen die verarbeitung
        widerspruch gegen die verwendung | widerspruch gegen die werbliche
        widerrufe meine einwilligung
        widerrufe hiermit meine einwilligung | widerrufe ich meine einwilligung
        meine einwilligung zuruck
        einwilligung widerrufen | nicht zu werbezwecken | loschen sie bitte meine daten
        loschen sie bitte meine e-mail* | loschen sie bitte meine mail* | loscht meine daten
        loscht meine adresse | loscht meine mail*
        loschen sie alle meine daten | meine mailadresse loschen | meine e-mail loschen
        meine email loschen
        keine werbung senden | keine werbung schicken | keine werbung mehr | keine reklame
        schickt mir keine werbung | schickt mir keine mails
        schicken sie mir keine werbung | senden sie mir keine werbung | senden sie mir keine mails
        senden sie mir keine e-mails | schicken sie mir keine mails
        schicken sie mir keine e-mails | schicken sie mir keine newsletter
        # fr
        je m'oppose au traitement | je m'oppose a l'utilisation | m'oppose a la prospection
        m'oppose a l'envoi | m'oppose a la reception | droit d'opposition | retire mon consentement
        retirer mon consentement | revoque mon consentement | effacez mon adresse | effacez mes donnees
        effacer mes donnees | supprimez mon adresse | supprimez mon mail | supprimez mon email
        supprimez mes donnees | supprimez mes coordonnees | supprimer mes donnees | retirez mon adresse
        arretez vos mails | arretez vos emails | arretez vos publicites | arretez les mails
        stop a vos
        plus de publicite | plus de newsletter | plus vos publicites | a des fins de prospection
        cessez de m'envoyer | cessez de m'ecrire | ne m'ecrivez plus | enlevez-moi
        enlever de votre liste
        # es
        me opongo al tratamiento | me opongo al uso | me opongo a recibir | derecho de oposicion
        retiro mi consentimiento | revoco mi consentimiento | borren mi correo | borren mi direccion
        borren mis datos | borrar mis datos | borrar mi correo | eliminen mis datos
        eliminar mis datos
        eliminen mi correo | eliminen mi direccion | eliminar mi direccion | supriman mis datos
        quiten mi correo | quiten mi direccion | no mas publicidad | dejen de mandarme
        dejen de enviar
        dejad de enviarme | no me envien publicidad | no me manden publicidad | no me envien correos
        no me manden correos | no me envieis mas | fines publicitarios | fines comerciales
        # it
        mi oppongo al trattamento | mi oppongo all'uso | mi oppongo all'utilizzo | mi oppongo all'invio
        diritto di opposizione | revoco il consenso | revoco il mio consenso | ritiro il consenso
        ritiro il mio consenso | cancellate il mio indirizzo | cancellate la mia mail
        cancellate la mia email | cancellate i miei dati
        cancellare i miei dati | cancellare il mio indirizzo | eliminate il mio indirizzo
        eliminate i miei dati | eliminate la mia mail | eliminate la mia email | eliminare i miei dati
        rimuovete il mio indirizzo | rimuovete la mia mail
        togliete il mio indirizzo | non inviatemi pubblicita | smettetela di | basta pubblicita
        basta newsletter
        non inviatemi altre | finalita di marketing | fini pubblicitari | scopi pubblicitari
        # pt
        oponho-me ao tratamento | oponho-me a utilizacao | oponho-me ao uso | me oponho ao
        me oponho a receber
        direito de oposicao | retiro o meu consentimento | revogo o meu consentimento
        revogo meu consentimento | retiro meu consentimento | apaguem o meu e-mail
        apaguem o meu email | apaguem o meu endereco | apaguem os meus dados
        apaguem meus dados | eliminem o meu e-mail | eliminem o meu email | eliminem o meu endereco
        eliminem os meus dados | excluam meu e-mail | excluam meu email | excluam meus dados
        excluir meus dados | removam o meu e-mail | removam o meu email | removam o meu endereco
        removam os meus dados | parem de me enviar | parem de me mandar
        parem de mandar | deixem de me enviar | deixem de enviar | nao me mandem mais | nao me enviem
        chega de publicidade | fins publicitarios | fins de marketing | retirem-me | removam-me
        # nl
        maak bezwaar tegen het gebruik | bezwaar tegen het gebruik van mijn
        bezwaar tegen de verwerking
        bezwaar tegen het verwerken | trek mijn toestemming in | mijn toestemming intrekken
        toestemming in te trekken | trek hierbij mijn toestemming in | verwijder mijn gegevens
        verwijder mijn adres | verwijder mijn e-mailadres | verwijder mijn emailadres
        verwijder mijn mailadres | verwijder mij | verwijder me | mijn gegevens verwijderen
        mijn adres verwijderen | mijn e-mailadres verwijderen | stop met mailen | stop met het sturen
        stop met het versturen | stop met sturen | stuur mij geen | stuur me geen | stuur geen reclame
        geen reclame meer | haal mij eraf | haal mij uit | haal me uit | reclamedoeleinden
        # da
        afmeldes | blive afmeldt | blive slettet fra | slettes fra | slette mig fra | fjerne mig fra
        fjernes fra | slet min e-mailadresse | slet min emailadresse
        slet min mailadresse | slet min adresse | slet min mail | slet min e-mail* | slet min email*
        slet mine data | slet mine oplysninger | slette min e-mailadresse | slette min mailadresse
        slette mine oplysninger | fjern min mail* | fjern min e-mail* | fjern min adresse
        stop med at sende | stop med at skrive | stop med at maile
        hold op med at sende | send mig ikke flere | send ikke flere | vil ikke modtage flere
        vil ikke modtage jeres | vil ikke modtage reklame* | vil ikke modtage nyhedsbrev*
        vil ikke laengere modtage
        vil ikke have flere | onsker ikke flere | onsker ikke laengere | gor indsigelse mod brugen
        gor indsigelse mod behandling* | gor indsigelse mod markedsforing*
        traekker mit samtykke | traekke mit samtykke | tilbagekalder mit samtykke
        tilbagetraekker mit samtykke
        frabeder mig | afmelding fra | markedsforingsformal | ikke mere reklame | ingen reklamer
        # nb
        meldes av | avmeldes | bli avmeldt | slette meg fra | fjerne meg fra | slettes fra
        slett min e-post*
        slett min epost* | slett mine data | slett mine opplysninger | slett adressen min
        slutt a sende
        slutt med a sende | stopp a sende | vil ikke motta flere | vil ikke motta reklame*
        vil ikke motta nyhetsbrev* | vil ikke ha flere | trekker samtykket
        trekker mitt samtykke | trekker tilbake samtykket | trekker tilbake mitt samtykke
        reserverer meg mot
        motsetter meg bruk*
        # sv
        avregistreras | bli avregistrerad | bli borttagen | ta bort mina uppgifter | ta bort mitt namn
        ta bort mejladressen | radera mig | radera min e-post* | radera min mejl* | radera min adress*
        radera mina uppgifter | raderas fran | stryk mig
        sluta mejla | sluta maila | sluta mejla mig | sluta med reklam | invander mot anvandning*
        invander mot behandling* | motsatter mig anvandning* | motsatter mig behandling*
        aterkallar mitt samtycke | drar tillbaka mitt samtycke | tar tillbaka mitt samtycke
        vill inte fa fler | vill inte fa mer | vill slippa reklam | vill slippa fler
        vill slippa era utskick | onskar inte langre | inte ha mer reklam
        ingen mer reklam | ingen reklam | marknadsforingssyfte
        # pl
        sprzeciw wobec przetwarzania | sprzeciw wobec wykorzystywania | sprzeciwiam sie przetwarzaniu
        sprzeciwiam sie wykorzystywaniu | cofam zgode | wycofuje zgode
        wycofac zgode | cofnac zgode | odwoluje zgode | usuncie moj* | usuncie mnie | usunac mnie
        prosze mnie usunac | wykreslcie mnie | wykreslic mnie | przestancie wysylac
        przestancie przysylac
        przestancie mi wysylac | przestancie mi przysylac | prosze nie przysylac | nie przysylajcie
        nie wysylajcie | prosze o wykreslenie
        dosc reklam | nie chce reklam | nie chce juz dostawac | nie chce dostawac
        celach marketingowych
        """

    /// What stands around them.
    static let objectionFillers = """
        my data | my personal data | personal data | data | hereby | for marketing | marketing | marketing purposes
        adverts | advertising | ads | meiner daten | meine daten | personenbezogenen | daten | hiermit | zum | zu
        werbezwecke | werbezwecken | der | gemass | dsgvo | gdpr | rgpd | art | artikel | article | avg
        zwecke der direktwerbung | fur werbung | mes donnees | mes donnees personnelles | personnelles | par la presente
        fins | prospection | commerciale | mis datos | mis datos personales | personales | por la presente
        dei miei dati | miei dati | dati | personali | con la presente | finalita | meus dados | dos meus dados
        dados pessoais | pessoais | mijn gegevens | gegevens | persoonsgegevens | hierbij | reclame | voor reclame
        mine data | mine personoplysninger | personoplysninger | oplysninger | hermed | reklame | reklamer | til
        mine opplysninger | personopplysninger | herved | mina uppgifter | personuppgifter | uppgifter | harmed
        reklam | moich danych | moich danych osobowych | danych | osobowych | niniejszym | rodo | reklamy | reklam
        adresse | e-mail-adresse | e-mailadresse | mailadresse | mejladress | e-postadress | direccion | address
        indirizzo | endereco | e-mailadres | mailadres | e-mailowy | mailowy | publicite | publicites
        """

    /// The contrary of these, and what is only told of them.
    static let objectionDenials = """
        don't delete my | do not delete my | don't erase | do not withdraw my consent | don't remove my
        do not remove my | keine einwilligung | ne supprimez pas | n'effacez pas | no borren | no eliminen
        non cancellate | non eliminate | non rimuovete | nao apaguem | nao eliminem | nao excluam
        niet verwijderen | verwijder mij niet | verwijder me niet | slet mig ikke | slet ikke | fjern mig ikke
        fjern ikke | ikke slette mig fra jeres kunde | slett meg ikke | ikke slett | ta inte bort | radera inte
        nie usuwajcie | nie usuwac | prosze nie usuwac
        """
}
