import Mail

/// The words of wishes to get no more mail, and of what stands around them in a short message.
enum UnsubscribeWords {
    enum Meaning: Sendable, Hashable {
        /// Says the wish.
        case wish
        /// Words that make a wish together: to remove, a list; not, more, mail.
        case verb, noun, negator, more
        /// Courtesy, greetings, and what the wish is about.
        case filler
        /// The contrary of the wish.
        case denial
        /// Asks how.
        case question
        /// Tells a story about the wish: it was done before, it does not work.
        case tale
        /// Says more than the wish.
        case doubt
    }

    static let vocabulary = Phrases<Meaning>(
        [
            (Meaning.wish, wishes), (.wish, objections), (.denial, denials), (.denial, objectionDenials),
            (.tale, tales), (.question, questions),
            (.doubt, doubts),
            (.verb, verbs), (.noun, nouns), (.negator, negators), (.more, mores), (.filler, fillers),
            (.filler, objectionFillers),
        ]
        .flatMap { meaning, words in wordList(words).map { ($0, meaning) } })

    /// Texts that are a wish only where they are all that is written.
    static let bare: Set<[UInt8]> = Set(
        wordList(
            """
            stop | stop please | please stop | stop it | stop this | stop now | stop all | stopall
            stop mail | stop mails | end | quit | cancel | remove | remove me | remove please
            please remove | delete | delete me | optout | opt out | opt-out | leave | off | no more | unsub
            baja | cancelar | cancelar por favor | alta no | abmeldung | abmelden | abbestellen | stopp
            bitte stoppen | loschen | austragen | arret | arretez | stoppez | supprimer | annuler
            desinscription | cancellami | cancellazione | annulla | basta | basta mail | sair | remover
            descadastrar | afmelden | uitschrijven | frameld | afmeld | afmeld mig | avregistrera | avanmal
            meld af | avmeld | peru | peruuta | poista | lopeta | wypisz | rezygnuje | rezygnacja | usun
            odhlasit | zrusit | leiratkozas | leiratkozom | dezabonare | iptal | durdur | dur | cik
            διαγραφη | στοπ | стоп | отписка | отписаться | отпишите | отмена | відписатися | відписка | הסר
            הסרה | להסיר | توقف | إلغاء | الغاء | إيقاف | 退订 | 退訂 | 取消 | 取消订阅 | 取消訂閱 | td | t | 停止 | 解除
            配信停止 | 解約 | 수신거부 | 수신 거부 | 거부 | 해지 | ยกเลิก | huy | berhenti | batal
            """
        ).map { folded($0) })

    private static let wishes = """
        to be removed from | leave me alone | von der mailingliste | aus dem newsletter | ne plus m'envoyer
        solicito la baja | solicito baja | saquenme | retirenme | eliminenme | quiero salir de
        hiermit kundige | wypisuje sie | afskraid mig | mig fra listen | mig fra nyhedsbrevet | unsubscribe
        unsubscribe me | unsubscribed | unsubscribing | unsubcribe | unsuscribe | unscubscribe
        un-subscribe | unsubsribe | unsubscibe | opt out | opt me out | opt-out | optout | remove me
        remove my email | remove my e-mail | remove my address | remove my name | remove this email
        remove this address | removed from your | removed from this | removed from the | take me off
        take my name off | delete me from | delete my email | delete my address | stop emailing
        stop e-mailing | stop mailing | stop sending | stop contacting | stop spamming | stop these
        stop the emails | stop the mails | stop all emails | do not email me | do not mail me
        do not contact me | do not send me | don't email me | don't mail me | don't contact me
        don't send me | no more emails | no more e-mails | no more mails | no more mail
        no more newsletters | no longer wish to receive | no longer want to receive | no longer want your
        do not want to receive | don't want to receive | do not wish to receive | not wish to receive
        don't want your emails | don't want these emails | do not want these emails | cancel my subscription
        cancel subscription | end my subscription | off your list | off your mailing list | off this list
        # de
        abmelden | abbestellen | austragen | abmeldung | abbestellung | melden sie mich ab | melden sie mich
        melde mich | meldet mich | mich vom newsletter | ich mochte keine | ich will keine | bitte keine
        meldet mich ab | mich ab vom newsletter | newsletter kundigen | aus dem verteiler
        aus ihrem verteiler | aus der mailingliste | aus ihrer liste | aus der liste | von der liste
        von ihrer liste | keine weiteren mails | keine weiteren e-mails | keine weiteren emails
        keine weitere werbung | keine newsletter mehr | keinen newsletter mehr | keine mails mehr
        keine e-mails mehr | keine emails mehr | keine werbung mehr | keine post mehr
        nicht mehr anschreiben | nicht mehr kontaktieren | schreiben sie mir nicht mehr | loschen sie meine
        loschen sie mich | meine adresse loschen | meine e-mail-adresse loschen | meine daten loschen
        streichen sie mich | nehmen sie mich
        # fr
        desabonn* | desinscri* | me desabonner | me desinscrire | desinscrivez-moi | desabonnez-moi
        supprimez-moi | retirez-moi | retirer de votre liste | retirer mon adresse | supprimer mon adresse
        supprimer de votre liste | me retirer | me rayer | rayez-moi | ne plus recevoir
        ne souhaite plus recevoir | ne veux plus recevoir | ne desire plus recevoir | ne m'envoyez plus
        arretez de m'envoyer | arreter de m'envoyer | plus de mails | plus d'emails
        # es
        darme de baja | darse de baja | deme de baja | denme de baja | dame de baja | dadme de baja
        den de baja | dar de baja | de baja | desuscribir* | desuscrib* | cancelar suscripcion
        cancelar mi suscripcion | cancelar la suscripcion | anular suscripcion | anular mi suscripcion
        eliminar mi correo | eliminarme de | eliminenme | elimineme | borrarme de | borrenme | borreme
        quitarme de | quitenme | quiteme | no quiero recibir mas | no quiero recibir | no deseo recibir
        no deseo recibir mas | no mas correos | no me envien mas | no me mande* mas | dejen de enviarme
        deje de enviarme | dejar de recibir
        # ca
        donar-me de baixa | doneu-me de baixa
        # it
        cancellarmi | cancellatemi | cancellami | cancellare la mia | cancellare il mio
        cancellare l'iscrizione | cancellazione dalla | cancellazione iscrizione | disiscriver*
        disiscrizione | disiscrivetemi | disiscrivimi | rimuovetemi | rimuovimi | rimuovere il mio
        toglietemi | toglimi | togliermi | annullare l'iscrizione | non voglio piu ricevere
        non desidero piu ricevere | non desidero ricevere | non voglio ricevere | non inviatemi piu
        non mandatemi piu | smettete di | basta mail | basta email
        # pt
        cancelar inscricao | cancelar a inscricao | cancelar minha inscricao | cancelar a minha inscricao
        cancelar assinatura | cancelar subscricao | cancelar a subscricao | cancelar a minha subscricao
        descadastrar | descadastre | descadastrem | descadastramento | desinscrever | remover meu
        remover o meu | remova meu | remova o meu | removam meu | remova-me | remover-me | retire meu
        retirem meu | tire meu email | me tire da | me tirem da | me remova | me remover | me removam
        excluir meu | nao quero mais receber | nao quero receber | nao desejo mais receber
        nao desejo receber | nao pretendo receber | nao me enviem mais | nao enviem mais | parem de enviar
        parar de receber | deixar de receber
        # nl
        uitschrijven | uitschrijving | schrijf me uit | schrijf mij uit | afmelden | afmelding | meld me af
        meld mij af | opzeggen | van de mailinglijst | van uw mailinglijst | van de lijst | van uw lijst
        uit uw bestand | geen mails meer | geen e-mails meer | geen emails meer | geen nieuwsbrief meer
        geen nieuwsbrieven meer | geen mail meer | geen reclame meer | niet meer mailen | wil geen
        # da no sv is
        afmeld | afmelde | afmelding | frameld | framelde | framelding | meld mig fra | meld meg av
        meld mig af | avmelde | avmelding | fjern mig | fjern meg | slet mig | slett meg | ikke flere mails
        ikke flere e-mails | ikke flere nyhedsbreve | ikke flere nyhetsbrev | ikke modtage flere
        ikke motta flere | onsker ikke at modtage | onsker ikke a motta | avregistrera | avregistrering
        avprenumerera | avanmal* | avsluta prenumeration* | ta bort mig | ta bort min | inga fler mejl
        inga fler mail | inga fler utskick | inga fler nyhetsbrev | vill inte ha | vill inte langre
        sluta skicka | afskra mig
        # fi et
        peruuta tilaus | peruuttakaa | peruuta uutiskirje | perun uutiskirjeen | peruutan | poistakaa minut
        poista minut | poistakaa osoitteeni | poista osoitteeni | poistaa postituslistalta
        postituslistalta | en halua enaa | en halua | lopettakaa | loobun
        # pl
        wypisz* | wypisanie | wypisac | wypisz mnie | prosze mnie wypisac | rezygnuje | rezygnacja
        usun moj* | usunac moj* | usuniecie | prosze o usuniecie | prosze usunac | nie chce otrzymywac
        nie chce wiecej | nie zycze sobie | prosze nie wysylac | anuluj subskrypcje | anulowac subskrypcje
        # cs sk
        odhlasit | odhlaste | odhlasuji | odhlaseni | odhlasenie | odhlasujem | zrusit odber | zruste odber
        zrusit zasilani | zrusit newsletter | vyradte me | vyradit z | vymazte me | vymazte ma
        nechci dostavat | nechci dal dostavat | neprejem si | nezelam si | nechcem dostavat | nezasilejte
        neposielajte | neposilejte
        # hu
        leiratkoz* | iratkozzanak le | toroljenek | torolje | toroljek | nem kerek tobb | nem kerek
        nem szeretnek tobb | lemondom | hirlevel lemondas*
        # ro
        dezabon* | stergeti-ma | scoateti-ma | nu mai doresc | nu mai vreau | nu doresc sa primesc
        # tr
        abonelikten | abonelikten cik* | aboneligimi iptal | aboneligi iptal | uyeligimi iptal
        listeden cik* | listenizden cik* | beni cikar* | artik mail | artik e-posta | mail gondermeyin
        e-posta gondermeyin | mail almak istemiyorum | e-posta almak istemiyorum | almak istemiyorum
        # el
        διαγραφη απο | διαγραψτε με | διαγραφη μου | απεγγραφη | καταργηση εγγραφησ | δεν θελω να λαμβανω
        δεν επιθυμω να λαμβανω
        # hr sr sl bs
        odjav* | odjavite me | odjavi me | odjavljujem | izbrisite me | ne zelim primati | ne zelim vise
        ne zelim vec
        # ru uk bg
        отпис* | отпишите | отпишите меня | отписаться | отказаться от рассылки | отказываюсь от рассылки
        отменить подписку | отмените подписку | удалите меня | удалите мой | удалите из рассылки
        уберите меня | исключите меня | исключите из рассылки | не хочу получать | не хочу больше
        не желаю получать | больше не присылайте | не присылайте | прекратите рассылку
        прекратите присылать | прошу не присылать | відпис* | відпишіть | відмовитися від розсилки
        скасувати підписку | видаліть мене | видаліть мій | не хочу отримувати | не бажаю отримувати
        не надсилайте | отпишете | не желая да получавам | не искам да получавам
        # lt lv
        atsisakau | atsisakyti prenumeratos | atteikties | atteikties no
        # he ar fa
        הסירו אותי | הסר אותי | תסירו אותי | נא להסיר | בבקשה להסיר | אבקש להסיר | להסיר אותי | הסרה מרשימת
        להסרה | לא מעוניין לקבל | לא מעוניינת לקבל | ביטול הרשמה | إلغاء الاشتراك | الغاء الاشتراك
        الغاء اشتراكي | إلغاء اشتراكي | إزالة بريدي | ازالة بريدي | لا أريد استلام | لا اريد استلام
        لا أرغب في | لا ارغب في | لغو اشتراک
        # ja
        配信停止 | 配信を停止 | 配信の停止 | 配信解除 | 配信を解除 | 配信中止 | メルマガ解除 | メルマガ停止 | メルマガを解除 | 購読解除 | 購読を解除 | 購読停止 | 購読中止
        登録解除 | 登録を解除 | 解除してください | 解除をお願い | 解除希望 | 停止してください | 停止をお願い | 退会 | 送らないで | 送信しないで | 配信不要
        # zh
        退订 | 退訂 | 取消订阅 | 取消訂閱 | 取消訂閲 | 停止发送 | 停止寄送 | 不要再发 | 不要再寄 | 请勿再发 | 请不要再发 | 請勿再寄 | 不想再收到 | 不想收到
        不希望收到 | 从列表中删除 | 从邮件列表 | 把我从 | 將我從 | 移除我的 | 删除我的 | 別再寄 | 别再发
        # ko
        수신거부 | 수신 거부 | 구독 취소 | 구독취소 | 구독 해지 | 구독해지 | 수신 해지 | 그만 보내 | 보내지 마 | 보내지 말아 | 메일링 리스트에서 제외
        메일링 리스트에서 삭제 | 제외해 주 | 받고 싶지 않
        # th vi id ms
        ยกเลิกการรับ | ยกเลิกการสมัคร | ยกเลิกรับ | ไม่ต้องการรับ | huy dang ky | huy nhan | ngung gui
        ngung nhan | khong muon nhan | berhenti berlangganan | hentikan | batalkan langganan
        tidak ingin menerima
        """

    private static let denials = """
        # Who misses our mail wants more of it.
        i get no more | i receive no more | i no longer receive | i no longer get | no longer receiving
        not receiving | i am not getting | i'm not getting | i don't get | i do not get | i don't receive
        i do not receive | ich bekomme keine | ich erhalte keine | bekomme ich keine | erhalte ich keine
        bekomme keine | erhalte keine | je ne recois plus | je ne recois pas | no recibo | ya no recibo
        no me llega* | non ricevo piu | non ricevo | nao recebo | nao estou recebendo | ik ontvang geen
        ik krijg geen | jeg far ikke | jeg modtager ikke | jeg mottar ikke | jag far inga | jag far inte
        en saa | nie otrzymuje | nie dostaje | nedostavam | nechodi mi | nem kapok | nu primesc
        nu mai primesc | almiyorum | gelmiyor | δεν λαμβανω | не получаю | не приходят | не отримую
        не надходять | אני לא מקבל | لا تصلني | 届きません | 届かない | 届いていません | 收不到 | 没收到 | 没有收到 | 받지 못 | 안 와요
        khong nhan duoc | don't unsubscribe | do not unsubscribe | dont unsubscribe | didn't unsubscribe
        did not unsubscribe | haven't unsubscribed | have not unsubscribed | don't want to unsubscribe
        don't stop sending | do not stop sending | don't stop emailing | don't stop the | don't cancel my
        do not cancel my | do not want to unsubscribe | no need to unsubscribe | don't remove me
        do not remove me | don't take me off | do not take me off | not want to be removed
        don't want to be removed | don't opt me out | do not opt me out | before i unsubscribe
        instead of unsubscribing | resubscribe | re-subscribe | not to unsubscribe | unsubscribed by mistake
        unsubscribed by accident | accidentally unsubscribed | unsubscribed me by mistake
        won't unsubscribe | not going to unsubscribe | nicht abmelden | nicht abbestellen | nicht austragen
        nicht vom newsletter abmelden | nicht aus dem verteiler | nicht abgemeldet
        versehentlich abgemeldet | nicht loschen | ne me desabonnez pas | ne me desinscrivez pas
        ne souhaite pas me desabonner | ne souhaite pas me desinscrire | ne veux pas me desabonner
        ne veux pas me desinscrire | pas me desabonner | pas me desinscrire | pas desabonner
        pas de desabonnement | ne pas desabonner | ne pas me desabonner | ne pas me desinscrire
        ne me retirez pas | ne me supprimez pas | no me den de baja | no me de de baja | no me des de baja
        no quiero darme de baja | no darme de baja | no deseo darme de baja | no dar de baja | no cancelar
        no cancelen | no me eliminen | no me quiten | non cancellatemi | non cancellarmi | non cancellare
        non voglio cancellarmi | non voglio disiscrivermi | non disiscrivetemi | non rimuovetemi
        non toglietemi | non disiscrivermi | nao quero cancelar | nao cancelar | nao cancelem | nao cancele
        nao me remova | nao me removam | nao remova | nao remover | nao me descadastre
        nao quero descadastrar | niet uitschrijven | niet afmelden | schrijf me niet uit
        schrijf mij niet uit | meld me niet af | ikke afmelde | ikke afmeld | ikke framelde
        afmeld mig ikke | meld mig ikke | meld meg ikke | ikke avmelde | ikke meld meg | avregistrera inte
        avregistrera mig inte | inte avregistrera | inte avprenumerera | ta inte bort | ala peruuta
        alkaa peruuttako | en halua peruuttaa | alkaa poistako | ala poista | nie wypisujcie | nie wypisuj
        nie chce sie wypisac | nie chce rezygnowac | nie usuwajcie | nie usuwaj | nie rezygnuje
        neodhlasujte | neodhlasovat | nechci se odhlasit | nechcem sa odhlasit | neruste | ne toroljenek
        ne iratkoz* | nem akarok leiratkozni | nu ma dezabon* | nu vreau sa ma dezabonez
        nu doresc sa ma dezabonez | abonelikten cikarmayin | cikmak istemiyorum | aboneligimi iptal etmeyin
        iptal etmeyin | listeden cikarmayin | μη με διαγραψετε | μην με διαγραψετε | δεν θελω να διαγραφω
        не отписывайте | не отписывай | не хочу отписываться | не надо отписывать | не удаляйте меня
        не удаляйте | не собираюсь отписываться | не відписуйте | не хочу відписуватися | не видаляйте
        не ме отписвайте | ne odjavljujte | nemojte me odjaviti | ne zelim se odjaviti | אל תסירו | לא להסיר
        אל תסיר | لا تلغوا اشتراكي | لا تلغي | لا أريد إلغاء | لا اريد الغاء | لا تزيلوا | 解除しないで | 停止しないで
        配信停止しないで | 解除したくない | 退会しない | 不要退订 | 不要取消订阅 | 不想退订 | 不想取消订阅 | 请不要取消 | 別取消 | 不要取消訂閱 | 취소하지 마 | 해지하지 마
        수신거부하지 | 취소하지 말아 | khong huy | dung huy | jangan berhenti | อย่ายกเลิก
        """

    private static let questions = """
        how do i | how can i | how to | how do you | how does one | where do i | where can i | where is the
        wie kann ich | wie kann man | wie melde ich | wie bestelle ich | wo kann ich | comment faire
        comment puis-je | ou puis-je | como puedo | como me | como se | como hago | donde puedo | come posso
        come faccio | come si | dove posso | como posso | como faco | onde posso | hoe kan ik | hoe moet ik
        hoe meld ik | hoe schrijf ik | waar kan ik | hvordan | hvor kan | hur kan jag | hur gor jag
        hur avregistrerar | var kan jag | miten | kuinka | jak moge | jak mozna | jak sie | gdzie moge
        jak se | jak mohu | jak muzu | jak se mohu | ako sa | ako mozem | hogyan | cum pot | cum ma
        cum sa ma | nasil | πωσ | как мне | как отписаться | как я могу | как можно | где можно | як мені
        як я можу | як можна | як відписатися | как да | kako | איך | כיצד | كيف | どうすれば | どうやって | どうしたら
        方法を教え | 方法は | 怎么 | 怎麼 | 如何 | 어떻게 | 방법 | lam the nao | lam sao | bagaimana | อย่างไร | ยังไง
        """

    private static let tales = """
        i unsubscribed | i have unsubscribed | i've unsubscribed | already unsubscribed
        tried to unsubscribe | trying to unsubscribe | unsubscribe link | unsubscribe button
        unsubscribe page | unsubscribe option | abmeldelink | abmelde-link | bereits abgemeldet
        schon abgemeldet | mehrfach abgemeldet | abmeldung funktioniert | lien de desabonnement
        deja desabonne | deja desinscrit | ya me di de baja | ya me he dado de baja | gia disiscritto
        gia cancellato | ja cancelei | ja me descadastrei | al uitgeschreven | al afgemeld | afmeldlink
        har afmeldt | har avregistrerat | juz wypisalem | jiz odhlasil | уже отписался | уже отписывался
        уже отписалась | вже відписався | ссылка для отписки
        """

    private static let doubts = """
        is it possible to | can i | do i have to | why | what happens if | should i | warum | wieso
        weshalb | kann ich | pourquoi | est-ce que je peux | por que | puedo | perche | posso | porque
        waarom | kan ik | hvorfor | varfor | miksi | dlaczego | czy moge | proc | preco | miert | de ce
        neden | nicin | γιατι | почему | можно ли | чому | защо | zasto | למה | מדוע | لماذا | できますか | なぜ
        为什么 | 為什麼 | but | still | again and again | if | unless | except | only | until | instead | however
        order | invoice | account | refund | password | aber | ausser | nur | wenn | falls | trotzdem
        sondern | bestellung | sauf | seulement | commande | pero | excepto | salvo | solo | pedido | tranne
        ordine | exceto | apenas | maar | behalve | alleen | bestelling | men | undtagen | unntatt | utom
        bara | kun | mutta | paitsi | ale | oprocz | tylko | jesli | kromě | pokud | kromme | doar | daca
        ama | sadece | eger | но | кроме | если | только | але | крім | якщо | אבל | רק | لكن | إلا | ただし
        しかし | 但是 | 除了 | 하지만
        """

    /// Courtesy, and what a wish is about. `si`, `de`, `se`, `als`, `ma` are doubts above and words of many languages
    /// here: what stands last counts.
    private static let fillers = """
        please | pls | plz | kindly | immediately | asap | now | at once | right away | today | hi | hello
        hey | dear | dear sir | dear sir or madam | dear madam | dear sirs | sir | madam | sirs | team | all
        good morning | good afternoon | good evening | thanks | thank you | thank you very much
        many thanks | thx | ty | regards | kind regards | best regards | best wishes | best | cheers
        sincerely | yours | i | i'd | i'm | i am | would | like | to | be | want | wish | me | my | mine
        us | our | name | from | of | off | your | you | this | that | these | the | a | an | any | all
        all your | every | future | further | such | list | lists | mailing | mailings | mailing list
        mailinglist | newsletter | newsletters | email | emails | e-mail | e-mails | mail | mails | message
        messages | marketing | advertising | advertisements | ads | offers | promotions | promotional | spam
        database | records | address | email address | subscription | communications | correspondence
        receive | receiving | send | sending | again | ever | anymore | any more | more | no | not | stop
        remove | delete | it | is | and | or | for | in | on | with | will | do | not interested
        second time | third time | fourth time | last time | i ask | i am asking | i'm asking | i asked
        i have asked | i've asked | i am telling | i tell you | last warning | final warning | final notice
        once and for all | forever | enough | yet again | one more time | right now | both | each | at
        interested | sent from my | sent from my iphone | sent from my ipad | get outlook for | iphone
        ipad | android | ios | samsung
        # de
        bitte | guten tag | guten morgen | hallo | sehr geehrte | sehr geehrter | damen und herren
        sehr geehrte damen und herren | liebes team | danke | vielen dank | besten dank | gruss | grusse
        viele grusse | freundliche grusse | mit freundlichen grussen | mit freundlichem gruss | mfg | lg
        vg | ich | mochte | will | wunsche | mich | mir | vom | von | aus | ab | fur | ihrem | ihrer | ihren
        ihre | dem | den | der | die | das | diesem | diesen | diese | mein | meine | meinen | meiner
        adresse | mailadresse | e-mail-adresse | emailadresse | mail-adresse | sofort | umgehend | hiermit
        zum letzten mal | zum zweiten mal | zum dritten mal | zum wiederholten mal | letzte warnung | endlich
        endgultig | nochmals | erneut | ein fur alle mal | ich bitte | ich fordere | fordere | auf | allen
        mehr | keine | keinen | kein | weiteren | weitere | werbung | erhalten | bekommen | senden
        schicken | sie | und | verteiler | liste | loschen | werbemails
        # fr
        bonjour | bonsoir | madame | monsieur | merci | merci de | merci d'avance | svp | s'il vous plait
        s il vous plait | cordialement | bien cordialement | salutations | je | j' | souhaite | souhaiterais
        voudrais | veux | desire | demande | me | moi | m' | de | du | la | le | les | l' | d' | des | votre
        vos | cette | ce | mon | ma | mes | plus | ne | pas | recevoir | mails | courriel | courriels
        pour la derniere fois | pour la deuxieme fois | pour la troisieme fois | troisieme fois | deuxieme fois
        derniere fois | je demande | definitivement | une fois pour toutes | toutes | tous
        courrier | courriers | liste de diffusion | liste | lettre | d'information | infolettre | publicite
        publicites | immediatement | par avance | veuillez | a la | a
        # es
        hola | buenos dias | buenas tardes | buenas | buen dia | por favor | porfavor | favor | favor de
        gracias | muchas gracias | saludos | un saludo | atentamente | quiero | quisiera | deseo | solicito
        por ultima vez | por tercera vez | por segunda vez | de una vez | definitivamente | todas | todos
        ruego | pido | me | mi | del | el | los | las | en | su | sus | esta | este | estos | lista
        lista de correo | lista de correos | lista de distribucion | boletin | boletines | correo | correos
        correo electronico | mas | publicidad | base de datos | suscripcion
        # it
        salve | buongiorno | buonasera | ciao | per favore | per cortesia | cortesemente | gentilmente
        prego | si prega di | grazie | grazie mille | cordiali saluti | distinti saluti | saluti | vorrei
        per l'ultima volta | per la terza volta | per la seconda volta | una volta per tutte | definitivamente
        tutte | tutti | voglio | desidero | chiedo | richiedo | essere | la | il | lo | mia | mio | vostra | vostre | vostri
        dalla | dal | dai | alla | questa | questo | piu | posta | indirizzo | pubblicita | comunicazioni
        mailing list | elenco | di | e
        # pt
        ola | oi | bom dia | boa tarde | boa noite | por gentileza | obrigado | obrigada | muito obrigado
        muito obrigada | atenciosamente | cumprimentos | abracos | quero | queria | gostaria | gostaria de
        pela ultima vez | pela terceira vez | pela segunda vez | de uma vez por todas | todas as | todos os
        gostava de | desejo | solicito | peco | minha | meu | da | do | das | dos | sua | seu | vossa
        desta | deste | lista de emails | lista de e-mails | mais | mensagens | emails | publicidade
        informativo | o | e
        # nl
        goedendag | goedemorgen | beste | geachte | geachte heer | heer | mevrouw | graag | alstublieft
        alsjeblieft | aub | bedankt | dank u | dank u wel | dank je | dankjewel | bij voorbaat dank
        met vriendelijke groet | vriendelijke groet | vriendelijke groeten | groet | groeten | mvg | ik
        voor de laatste keer | voor de derde keer | voor de tweede keer | nogmaals | nu eindelijk | alle
        wil | wens | zou | willen | mij | me | mijn | voor | van | de | het | deze | dit | uw | jullie | je
        nieuwsbrief | nieuwsbrieven | mailinglijst | lijst | meer | ontvangen | me uitschrijven
        # da no sv fi
        hej | hei | hejsa | tak | pa forhand tak | mange tak | takk | tack | tack pa forhand | venlig hilsen
        med venlig hilsen | hilsen | mvh | vennlig hilsen | med vennlig hilsen | vanliga halsningar
        med vanlig halsning | halsningar | halsning | venligst | vennligst | snalla | vanligen | jeg | jag
        vil | vill | onsker | onskar | gerne | gjerne | garna | mig | meg | min | mitt | mit | fra | fran
        av | af | jeres | deres | ert | era | er | den | det | denne | dette | denna | detta | nyhedsbrev
        nyhedsbrevet | nyhetsbrev | nyhetsbrevet | nyhetsbreven | mailliste | mailinglisten | maillisten
        listen | listan | utskick | utskicken | utskicket | flere | fler | at | om | att | og | och | terve
        moi | kiitos | pyydan | ystavallisesti | ystavallisin terveisin | terveisin | uutiskirje
        uutiskirjeen | uutiskirjeet | uutiskirjeita | sahkoposteja | viesteja | mainoksia | saada | enaa
        haluan | minut | lisaa
        # pl cs sk hu ro tr
        dzien dobry | witam | czesc | prosze | prosze o | poprosze | dziekuje | dzieki | z gory dziekuje
        pozdrawiam | z powazaniem | mnie | moj | mojego | moje | adres | adresu | z | listy
        listy mailingowej | bazy | newslettera | newsletterow | mailingu | wiadomosci | maili | otrzymywania
        wiecej | dobry den | dobry | prosim | prosim o | prosim vas | dekuji | diky | dakujem
        predem dekuji | s pozdravem | s pozdravom | z odberu | odberu | odber | odberu novinek | novinek
        novinky | zasilani | me | ma | ze | zo | se | sa | mi | mne | maily | emaily | e-maily | jiz | uz
        dalsi | tisztelt | kedves | udvozlettel | udvozlet | kerem | kerek | szeretnek | koszonom
        koszonettel | koszi | a | az | hirlevelrol | hirlevelet | hirlevel | hirleveluket | levelet
        leveleket | emailt | emailcimemet | cimemet | buna ziua | buna | va rog | va rog sa | rog | doresc
        vreau | sa | multumesc | mersi | cu stima | de la | la | newsletter-ul | emailuri | mesaje | mele
        adresa | lista | merhaba | selam | iyi gunler | sayin | lutfen | tesekkurler | tesekkur ederim
        saygilarimla | beni | bana | listenizden | listeden | bulten | bultenden | bulteninizden | e-posta
        e-postalari | mail | artik | istiyorum
        # el
        καλημερα | καλησπερα | γεια | γεια σασ | παρακαλω | ευχαριστω | με | μου | απο | τη | την | το | τον
        λιστα | λιστα σασ | σασ | email
        # ru uk bg sr
        здравствуйте | добрый день | доброе утро | добрый вечер | привет | уважаемые | прошу | пожалуйста
        в последний раз | в третий раз | второй раз | третий раз | наконец | немедленно | срочно | всех
        спасибо | заранее спасибо | с уважением | меня | мне | мой | мою | моего | адрес | почту | от | из
        с | вашей | ваших | вашу | ваши | этой | рассылки | рассылку | рассылок | списка | базы | писем
        письма | больше | новостей | хочу | доброго дня | добрий день | вітаю | будь ласка | прошу | дякую
        з повагою | мене | мені | від | з | вашої | розсилки | розсилку | листи | листів | більше | моля
        благодаря | здравейте | поздрави | бюлетина | molim | molim vas | hvala | lp | pozdrav
        lijep pozdrav | s newslettera | s liste | sa liste
        # he ar fa
        שלום | בבקשה | תודה | תודה רבה | אנא | נא | אותי | מרשימת התפוצה | רשימת התפוצה | מרשימת | התפוצה
        הדיוור | מהרשימה | את | שלי | السلام عليكم | مرحبا | من فضلك | من فضلكم | رجاء | الرجاء | يرجى
        أرجو | ارجو | شكرا | شكرا لكم | من | في | القائمة | القائمة البريدية | قائمتكم | البريدية | النشرة
        رسائل | رسائلكم | الرسائل | المزيد
        # ja zh ko th vi id
        お願いします | お願いいたします | お願い致します | をお願い | を希望します | 希望します | 希望 | ください | 下さい | して | 今後 | もう | メール | メルマガ
        メールマガジン | ニュースレター | の配信 | 配信 | 購読 | 登録 | してください | をして | します | いたします | ありがとうございます | こんにちは
        お世話になっております | よろしく | 宜しく | の | を | に | は | が | て | で | 请 | 請 | 您好 | 你好 | 谢谢 | 謝謝 | 麻烦 | 帮我 | 给我 | 我
        把 | 将 | 您的 | 你们的 | 贵公司 | 邮件 | 郵件 | 电子报 | 電子報 | 订阅 | 訂閱 | 列表 | 名单 | 广告 | 的 | 了 | 吧 | 不要 | 再 | 此
        부탁드립니다 | 부탁합니다 | 부탁해요 | 해주세요 | 해 주세요 | 주세요 | 주십시오 | 합니다 | 안녕하세요 | 감사합니다 | 메일 | 이메일 | 뉴스레터 | 광고
        더 이상 | 을 | 를 | 은 | 는 | 이 | 해 | กรุณา | โปรด | ขอ | ขอบคุณ | ครับ | ค่ะ | ข่าวสาร | อีเมล
        จดหมายข่าว | vui long | xin | xin vui long | cam on | email nua | nua | toi | tolong | mohon
        terima kasih | saya | dari | daftar
        """
}
