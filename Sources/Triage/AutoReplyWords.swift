import Mail

/// How automatic answers begin and what they say, in the languages of the clients and servers that write them.
enum AutoReplyWords {
    /// How the subject of an automatic answer begins. RFC 3834 §3.1.5 suggests "Auto:", which is also German for car, so
    /// that it is none here.
    static let subjects = Phrases(
        lines: """
            out of office | out of the office | out-of-office | outofoffice | ooo | automatic reply | automatic message
            automated reply | automatic response | automated response | automatic answer | auto reply
            auto-reply | autoreply | auto response | auto-response | autoresponse | auto responder
            autoresponder | auto-responder | auto answer | vacation reply | vacation response
            vacation message | vacation notice | vacation autoreply | vacation auto-reply | on vacation
            on holiday | on annual leave | on leave | on maternity leave | on parental leave
            away from the office | away from my mail | away from mail | away from my desk | i am away
            i'm away | i am currently out of the office | i am out of the office | i'm out of the office
            i am out of office | out of office autoreply | absence notification | absence notice
            notice of absence | no longer with the company | no longer employed | read receipt
            # de
            abwesenheitsnotiz | abwesenheitsmeldung | abwesenheitsnachricht | abwesenheitsbenachrichtigung
            abwesenheitsagent | abwesenheitsassistent | abwesenheit | abwesend | automatische antwort
            automatische ruckantwort | automatische ruckmeldung | automatische abwesenheitsnotiz
            automatische abwesenheitsnachricht | automatische abwesenheitsmeldung | automatische nachricht
            automatische empfangsbestatigung | automatische eingangsbestatigung | eingangsbestatigung
            empfangsbestatigung | urlaubsbenachrichtigung | urlaubsmeldung | urlaubsnotiz
            ich bin im urlaub | nicht im buro | nicht im haus | ausser haus | buroabwesenheit | autoantwort
            auto-antwort | lesebestatigung
            # fr
            reponse automatique | reponse automatisee | absence du bureau | absent du bureau
            absente du bureau | absence | message d'absence | message automatique | notification d'absence
            en conges | en vacances | accuse de reception | reponse auto | hors du bureau
            absent(e) du bureau
            # es
            respuesta automatica | fuera de la oficina | fuera de oficina | ausente de la oficina
            ausencia de la oficina | ausencia temporal | de vacaciones | estoy de vacaciones | autorespuesta
            auto respuesta | respuesta de ausencia | mensaje automatico | acuse de recibo
            # ca eu gl
            resposta automatica | fora de l'oficina | erantzun automatikoa | fora da oficina
            # it
            risposta automatica | fuori ufficio | fuori sede | assente dall'ufficio | assenza dall'ufficio
            assenza | in ferie | messaggio automatico | risponditore automatico | conferma di lettura
            # pt
            ausencia temporaria | ausencia | ausente do escritorio | fora do escritorio | fora de escritorio
            fora do escrito | em ferias | resposta de ausencia | mensagem automatica
            # nl
            automatisch antwoord | automatische antwoord | automatisch bericht | automatische beantwoording
            automatische reactie | afwezig | afwezigheid | afwezigheidsbericht | afwezigheidsmelding
            niet aanwezig | niet op kantoor | ontvangstbevestiging | buiten kantoor | op vakantie
            # da no sv is
            autosvar | automatisk svar | automatiskt svar | automatisk besvarelse | autosvarsmeddelelse
            automatiskt meddelande | automatisk meddelelse
            fravaersmeddelelse | fravaer | ikke til stede | ikke pa kontoret | fravarende | fravaerende
            fraværsmelding | fravarsmelding | franvaromeddelande | franvarande | franvaro | inte pa kontoret
            ej pa kontoret | pa semester | pa ferie | semestermeddelande | autosvarsmelding
            sjalfvirkt svar
            # fi et lv lt
            automaattinen vastaus | automaattivastaus | poissaoloviesti | poissaoloilmoitus
            poissa toimistosta | lomavastaus | automaatvastus | automaatne vastus | kontorist valjas
            automatiska atbilde | automatinis atsakymas
            # pl
            automatyczna odpowiedz | odpowiedz automatyczna | wiadomosc automatyczna | autoodpowiedz | poza biurem | nieobecnosc
            nieobecny | nieobecna | nieobecnosc w biurze | urlop
            # cs sk
            automaticka odpoved | mimo kancelar | nepritomnost | nepritomen | nepritomnost v kancelari
            dovolena
            # hu
            automatikus valasz | irodan kivul | hazon kivul | szabadsagon vagyok | tavollet
            automatikus uzenet
            # ro
            raspuns automat | raspunsuri automate | in afara biroului | absent din birou | plecat din birou
            mesaj automat
            # tr
            otomatik yanit | otomatik cevap | ofis disinda | ofis disi | is yeri disinda
            # el
            αυτοματη απαντηση | εκτοσ γραφειου | απουσια | απουσια απο το γραφειο
            # hr sr sl bs
            automatski odgovor | samodejni odgovor | izvan ureda | odsutnost | odsoten | odsutan
            аутоматски одговор
            # ru uk bg be mk
            автоматический ответ | автоматическое уведомление | автоответчик | автоответ
            автоматическая рассылка | нет на месте | нет на рабочем месте | вне офиса | в отпуске
            отсутствую | автоматична відповідь | автовідповідь | автовідповідач | поза офісом
            автоматичен отговор | автоматично обавештење | извън офиса | автоматски одговор
            аутаматычны адказ
            # he ar fa
            תשובה אוטומטית | מענה אוטומטי | הודעה אוטומטית | מחוץ למשרד | הודעת היעדרות | לא במשרד
            رد تلقائي | الرد التلقائي | رد آلي | خارج المكتب | پاسخ خودکار
            # ja zh ko th vi id ms hi
            自動返信 | 自動応答 | 自動回答 | 自動返信メール | 自動応答メール | 不在通知 | 不在のお知らせ | 不在連絡 | 不在のため | 外出中 | 休暇中 | 開封済み | 自动回复
            自动答复 | 自动应答 | 自动回覆 | 外出回复 | 不在办公室 | 休假 | 自動回覆 | 自動回應 | 自動答覆 | 不在辦公室 | 부재 중 | 부재중 | 자동 회신 | 자동회신
            자동 응답 | 자동응답 | 자동 답장 | 자동답장 | 자동 답변 | 휴가 중 | 읽음 | ตอบกลับอัตโนมัติ | ตอบกลับโดยอัตโนมัติ
            ไม่อยู่ที่สำนักงาน | tra loi tu dong | thu tra loi tu dong | vang mat | balasan otomatis
            jawaban otomatis | balasan automatik | di luar kantor | स्वचालित उत्तर
            """)

    /// What may follow such a beginning within the same subject. "Out of office furniture" goes on otherwise.
    static let followers: Set<[UInt8]> = Set(
        """
        re fwd from until till auf sur su pa reply response message notification notice autoreply auto-reply auto for by to alert assistant bis vom von ab zu \
        du au jusqu'au de del hasta desde al dal fino a tot van t/m vanaf do od reminder antwort nachricht meldung mail email e-mail \
        status since between and on thru through в до с по за mensaje messaggio bericht is was
        """.split(separator: " ").map { folded($0) })

    /// Subjects that a person may begin with as well, so that they count only with a sign in the text.
    static let weakSubjects: Set<[UInt8]> = Set(
        [
            "absence", "absence notice", "on leave", "on holiday", "on vacation", "en vacances", "en conges",
            "de vacaciones",
            "em ferias", "in ferie", "urlop", "dovolena", "op vakantie", "pa semester", "pa ferie",
            "ausencia", "assenza",
            "abwesend", "abwesenheit", "nicht im haus", "nicht im buro", "ausser haus", "i am away",
            "i'm away", "ooo", "外出中",
            "休暇中", "休假", "휴가 중", "읽음", "eingangsbestatigung", "empfangsbestatigung", "acuse de recibo",
            "accuse de reception", "ontvangstbevestiging", "read receipt", "lesebestatigung",
            "conferma di lettura",
            "no longer employed", "no longer with the company", "messaggio automatico", "mensaje automatico",
            "απουσια",
            "vang mat", "di luar kantor", "auto answer", "odsutan", "odsoten", "odsutnost",
        ].map { folded($0) })
}
