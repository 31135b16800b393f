import Mail

/// What wishes are made of in many languages: to remove or stop, and a list or mail; or not, more, and mail.
extension UnsubscribeWords {
    static let verbs = """
        remove | delete | erase | stop | stopping | cease | discontinue
        take me | get me off | streich* | losch* | entfern* | austrag* | auszutragen | kundig*
        nehmen sie mich | stoppt | stoppen | beenden | supprim* | retir* | enlev* | effac* | arret* | cesser
        cessez | raye* | rayer | resili* | elimin* | borr* | saqu* | sacar* | quit* | remov* | la baja
        dejen de | dejar de | cancelar | anular | suprim* | cancell* | rimuov* | rimozione | togli*
        toglier* | smett* | basta | disdir* | disdetta | exclu* | apagu* | sair da | sair de | tirar | tirem
        parem de | parar de | deixem de | cancelamento | cancelem | verwijder* | haal mij | haal me
        schrap* | stop met | stoppen met | beeindig* | slet mig | slette | slettes | fjern* | stop med
        stopp | sluta | slutt med | ta bort | avsluta | opphor* | opsig* | perua | perun | poist* | lopett*
        peru | usun* | wykresl* | skresl* | wypis* | przestan* | vyrad* | vymaz* | odstran* | zrusit
        zruste | odhlas* | prestan* | vyskrtn* | torol* | torles* | vegyenek le | vegyen le | leirat*
        szuntes* | sterg* | scoate* | eliminati* | opriti | incetati | dezabon* | silin | silinmek | siliniz
        cikar* | cikmak | iptal | durdur* | διαγρα* | αφαιρε* | σταματ* | βγαλτε με | izbris* | uklon*
        ispis* | odjav* | obris* | maknite | prestanite | убер* | удал* | исключ* | прекрат* | перестан*
        вычеркн* | прибер* | видал* | виключ* | припин* | викресл* | премах* | изтри* | спрете | махнете
        уклони* | eemalda* | kustuta* | pasalin* | istrin* | atrakst* | iznem* | dzes* | nonem* | afskra*
        להסיר | הסירו | תסירו | להוריד | הורידו | תורידו | תפסיקו | להפסיק | הפסיקו | למחוק | إزالة | ازالة
        إزالتي | ازالتي | حذف | احذف* | توقفوا عن | التوقف عن | لغو | إيقاف | 止めて | やめて | 停止 | 解除 | 不要です
        削除 | 外して | 中止 | 移除 | 删除 | 刪除 | 取消 | 停止 | 终止 | 剔除 | 거부 | 취소 | 해지 | 삭제 | 중단 | 그만 | 빼 주 | 빼주 | 중지
        ยกเลิก | หยุดส่ง | ลบชื่อ | huy | ngung | ngung gui | dung gui | xoa | berhenti | hapus | hentikan
        keluarkan
        """

    static let nouns = """
        list | lists | mailing | mailings | mailing list | mailing lists | mailinglist | mailinglists
        newsletter | newsletters | mail | mails | email | emails | e-mail | e-mails | spam | database
        subscription | distribution list | mailshot | liste | listen | mailingliste | verteiler
        newslettern | werbung | werbemails | datenbank | newsletterverteiler | listes | liste de diffusion
        courriel | courriels | infolettre | abonnement | base de donnees | publicite* | lista | listas
        correo | correos | suscripcion | boletin | boletines | base de datos | publicidad | iscrizione
        posta | elenco | indirizzario | pubblicita | assinatura | subscricao | inscricao | base de dados
        publicidade | mensagens | mailinglijst | lijst | bestand | nieuwsbrief | nieuwsbrieven | mailen
        mailtjes | mailbestand | listen | mailliste | maillisten | nyhedsbrev* | nyhetsbrev* | listan
        utskick* | mejl | mejlen | mailinglisten | e-post | listalta | uutiskirj* | postituslista*
        sahkoposti* | listalta | mainos* | listy | bazy | newsletter* | mailingu | maili | wiadomosci
        subskrypcj* | korespondencj* | databaze | databazy | seznamu | zoznamu | zasilani | zasielanie
        odber* | novinek | maily | obchodni sdeleni | listarol | hirlevel* | adatbazis* | cimem* | leveleket
        emaileket | listajarol | lista | newsletter-ul | abonare | abonament | baza de date | emailuri
        e-mailuri | listeden | listenizden | abonelik* | aboneligim* | bulten* | mail listesi | listesi
        maillere | λιστα | λιστα σασ | ενημερωτικ* | μηνυματα | newsletter σασ | liste | popisa | biltena
        baze | seznama | novic | рассыл* | базы | базу | списк* | спам | письма | писем | подписк* | розсил*
        списку | списків | бази | листи | листів | підписк* | бюлетин* | имейл* | списъка | абонамент*
        listist | nimekirjast | uudiskirja* | saraso | naujienlaisk* | saraksta | jaunum* | postlista*
        הרשימה | מהרשימה | רשימת התפוצה | מרשימת | מיילים | דיוור | מייל | הודעות | القائمة | قائمة
        قائمتكم | الرسائل | رسائل | النشرة | الاشتراك | اشتراك | البريد | عضویت | خبرنامه | メール | メルマガ | 配信
        登録 | 購読 | ニュースレター | リスト | 邮件 | 郵件 | 邮箱 | 信箱 | 列表 | 名单 | 名單 | 订阅 | 訂閱 | 推送 | 来信 | 广告 | 廣告 | 메일 | 뉴스레터
        구독 | 수신 | 리스트 | 목록 | อีเมล | ข่าวสาร | จดหมาย | thu dien tu | danh sach | ban tin | langganan
        daftar | buletin
        """

    static let negators = """
        not | no | don't | dont | do not | never | nicht | kein | keine | keinen | pas | ne | n' | non | nao | niet | geen | ikke
        ingen | inte | inga | ei | en | ala | alkaa | nie | nechci | nechcem | nem | ne | nu | degil | istemiyorum | δεν | μη | μην
        не | ні | נא לא | לא | אל | لا | لن | しないで | 不要 | 不想 | 请勿 | 請勿 | 别再 | 別再 | 않 | 마세요 | khong | tidak | jangan | nenoriu | nevelos
        """

    static let mores = """
        more | any more | anymore | any further | further | mehr | weitere | weiteren | plus | mas | piu | mais | meer | verder
        flere | mere | fler | mer | enaa | lisaa | wiecej | dalsi | dal | dalej | viac | uz | tobb | mai | alte | artik | baska | daha
        αλλα | αλλο | πια | больше | більше | повече | vise | vec | עוד | יותר | المزيد | بعد | これ以上 | もう | 今後 | 再 | 더 이상 | 더는
        nua | lagi | daugiau | vairs | enam
        """

    // MARK: Mail programs

    /// What mail programs write when they unsubscribe for their user.
    static let mailPrograms = Phrases(
        lines: """
            sent this email to unsubscribe | sent this message to unsubscribe
            this message was automatically generated by gmail | automatically generated by gmail
            this is an unsubscribe request | this is an automatic unsubscribe
            automated unsubscribe request | automatic unsubscribe request | unsubscribe request sent by
            list-unsubscribe request | this email was sent to unsubscribe
            this message was sent to unsubscribe | um sich von der nachricht | um das abonnement
            pour se desabonner du message | pour annuler l'abonnement
            """)

    /// Apple Mail writes one sentence in its user's language, with its own name, under a subject that is not translated.
    static func isAppleMail(_ text: [UInt8], subject: [UInt8]) -> Bool {
        text.count < 400 && text.holds("apple mail")
            && (subject == Array("unsubscribe".utf8) || isWish(subject))
    }

    /// Whether a subject is such a wish.
    static func isWish(_ subject: [UInt8]) -> Bool {
        var isOne = false
        vocabulary.scan(subject) { _, meaning in
            if meaning == .wish || meaning == .tale { isOne = true }
            return !isOne && meaning != .denial
        }
        return isOne
    }
}
