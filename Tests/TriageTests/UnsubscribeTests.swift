import Mail
import Testing
import Triage

struct UnsubscribeTests {
    static let certain = [
        "unsubscribe", "UNSUBSCRIBE!", "Please unsubscribe", "Please unsubscribe me. Thanks, Ann",
        "Unsubscribe me from this list please", "Kindly delete my name from your database",
        "Bitte von der Liste entfernen", "Sáquenme de la lista", "Remover da lista", "Haal mij van de lijst",
        "Jeg vil ikke have flere mails", "Уберите мой адрес из базы", "メルマガを止めてください", "구독을 취소해 주세요",
        "Hi,\n\nI would like to unsubscribe from your newsletter.\n\nKind regards,\nAnn Customer", "stop",
        "Stop!", "remove me", "Opt out",
        "opt me out please", "Take me off your mailing list", "Please remove my email address from your list",
        "No more emails please",
        "I no longer wish to receive these emails.", "Do not email me again", "please stop sending me emails",
        "REMOVE",
        "Abmelden", "Bitte abmelden", "Bitte vom Newsletter abmelden. Danke",
        "Ich möchte den Newsletter abbestellen.", "Bitte keine weiteren Mails",
        "Bitte löschen Sie mich aus dem Verteiler.", "Bitte streichen Sie mich von Ihrer Liste",
        "Keine Werbung mehr!", "STOPP",
        "Désabonnement", "Merci de me désinscrire", "Je souhaite me désabonner de votre newsletter, merci",
        "Je ne souhaite plus recevoir vos mails",
        "Désinscrivez-moi svp", "Baja", "Darme de baja por favor", "Por favor no quiero recibir más correos",
        "Cancelar suscripción",
        "Quiero darme de baja de la lista", "Cancellami", "Vorrei cancellarmi dalla newsletter",
        "Non voglio più ricevere le vostre mail",
        "Disiscrizione", "Descadastrar", "Quero cancelar minha inscrição", "Não quero mais receber emails",
        "Uitschrijven aub", "Afmelden",
        "Schrijf me uit voor de nieuwsbrief", "Afmeld mig", "Jeg ønsker ikke at modtage flere nyhedsbreve",
        "Meld meg av", "Avregistrera",
        "Avsluta prenumeration, tack", "Peruuta tilaus", "Poistakaa minut postituslistalta", "Wypisz mnie",
        "Proszę o usunięcie z bazy",
        "Rezygnuję z newslettera", "Odhlásit", "Prosím, zrušte odběr novinek.", "Odhlásiť", "Leiratkozás",
        "Szeretnék leiratkozni a hírlevélről",
        "Dezabonare", "Doresc să mă dezabonez", "Abonelikten çık", "Aboneliğimi iptal edin lütfen",
        "Διαγραφή", "Απεγγραφή παρακαλώ",
        "Odjava", "Отписаться", "Прошу отписать меня от рассылки", "Удалите мой адрес из рассылки",
        "Відписатися", "Прошу відписати мене від розсилки",
        "Отпишете ме", "הסר", "נא להסיר", "إلغاء الاشتراك", "الرجاء الغاء الاشتراك", "配信停止", "メルマガの解除をお願いします",
        "購読解除", "退订", "请取消订阅",
        "取消訂閱", "수신거부", "구독 취소 부탁드립니다", "ยกเลิกการรับข่าวสาร", "Hủy đăng ký", "Berhenti berlangganan",
    ]
    /// Objections and wishes in the words of the law, and in other words than "unsubscribe".
    static let objections = [
        "Please remove my address.", "I withdraw my consent to receive marketing emails.",
        "I object to the use of my data for marketing.", "Stop sending me adverts.", "Please erase my data",
        "Ich widerspreche der Nutzung meiner Daten zu Werbezwecken.",
        "Hiermit widerspreche ich der Verwendung meiner Daten für Werbung.",
        "Ich widerrufe meine Einwilligung.", "Bitte löschen Sie meine E-Mail-Adresse.",
        "Schicken Sie mir keine Werbung.", "Je m'oppose au traitement de mes données.",
        "Je retire mon consentement.", "Supprimez mon adresse s'il vous plaît.", "Arrêtez vos publicités.",
        "Me opongo al tratamiento de mis datos.", "Borren mi dirección de correo, por favor.",
        "No me envíen publicidad.", "Retiro mi consentimiento.", "Mi oppongo al trattamento dei miei dati.",
        "Cancellate il mio indirizzo.", "Revoco il consenso.", "Non inviatemi pubblicità.",
        "Oponho-me ao tratamento dos meus dados.", "Apaguem o meu e-mail, por favor.",
        "Parem de me enviar publicidade.", "Retiro o meu consentimento.",
        "Ik maak bezwaar tegen het gebruik van mijn gegevens.", "Verwijder mijn e-mailadres alstublieft.",
        "Stop met het sturen van reclame.", "Ik trek mijn toestemming in.",
        "Wnoszę sprzeciw wobec przetwarzania moich danych.", "Cofam zgodę.", "Usuńcie mój adres.",
        "Przestańcie wysyłać mi reklamy.", "Jag återkallar mitt samtycke.", "Radera min e-postadress.",
        "Sluta skicka reklam.", "Ta bort mina uppgifter, tack.",
        "Jeg vil gerne afmeldes jeres nyhedsbrev.", "Stop med at sende mig reklamer.",
        "Slet min e-mailadresse.", "Jeg trækker mit samtykke tilbage.", "Slett min e-postadresse.",
        "Jeg vil gjerne avmeldes.",
    ]

    @Test("an objection to advertising is a certain wish, and no complaint of damage", arguments: objections)
    func objection(_ text: String) {
        let letter = Letter(text: text)
        #expect(letter.judgement.unsubscribe?.certainty == .certain)
        #expect(letter.judgement.lane == .unsubscribe)
        let signs = intents(in: text, language: nil, patterns: IntentPatterns()).map(\.kind)
        #expect(signs.allSatisfy { ![.damage, .complaint, .callback].contains($0) })
    }

    static let likely = [
        "Vil I ikke godt slette mig fra nyhedsbrevet?", "Könnten Sie mich bitte aus dem Verteiler nehmen?",
        "Can you please unsubscribe me?", "I already unsubscribed last week, but the mails still come.",
        "If I do not hear from you, remove me from your list.",
        "The unsubscribe link does not work.",
        "Stop sending me mails about sofas, only lamps interest me from now on in this house.",
        "Ich habe mich schon dreimal abgemeldet, bitte nehmen Sie mich endlich aus dem Verteiler, sonst gehe ich zum Anwalt.",
        "Pourquoi est-ce que je reçois cela ? Désabonnez-moi !", "¿Me pueden dar de baja?",
        "Почему это приходит? Отпишите меня!",
    ]
    static let none = [
        "Please don't delete my data.", "Bitte nicht löschen!", "Slet ikke min konto",
        "I object to this charge on my card.", "Ich widerspreche der Rechnung.",
        "How do I unsubscribe?", "How can I unsubscribe from the SMS messages",
        "Please do not unsubscribe me.", "Don't remove me from your list!",
        "I did not unsubscribe, why do I get no mails any more?", "I don't want to unsubscribe",
        "Bitte nicht abmelden", "Wie kann ich mich abmelden?",
        "Ne me désabonnez pas", "Comment puis-je me désabonner ?", "No me den de baja",
        "¿Cómo puedo darme de baja?", "Non cancellatemi",
        "Come posso cancellarmi?", "Não me removam", "Como posso cancelar a inscrição?",
        "Niet uitschrijven a.u.b.", "Hoe kan ik me uitschrijven?",
        "Afmeld mig ikke", "Hvordan afmelder jeg mig? Hvordan kan jeg afmelde", "Avregistrera mig inte",
        "Hur kan jag avregistrera mig?", "Nie wypisujcie mnie",
        "Jak mogę się wypisać?", "Neodhlašujte mě", "Jak se mohu odhlásit?", "Не отписывайте меня",
        "Как отписаться?", "Не відписуйте мене",
        "אל תסירו אותי", "どうすれば配信停止できますか", "解除しないでください", "请不要取消订阅", "怎么退订？", "수신거부하지 마세요",
        "Don't stop sending me these!",
        "Ich bekomme keine Mails mehr von Ihnen.", "I no longer receive your newsletter",
        "Не получаю больше ваши письма", "Je ne reçois plus vos mails", "I deleted your email",
        "Can you delete the email?", "When does the offer end?", "Stop by at my shop on Monday",
        "I would like to subscribe",
        "The bus stop is closed", "Cancel my order 4711", "Remove the scratch from the lid",
    ]

    @Test("a short and plain request is a certain wish", arguments: certain)
    func isCertain(_ text: String) {
        let judgement = Letter(text: text).judgement
        #expect(judgement.lane == .unsubscribe && judgement.unsubscribe?.certainty == .certain)
        #expect(judgement.laneRule == .unsubscribeRequest && judgement.silence == nil)
    }

    @Test("what is less plain is marked for a person", arguments: likely)
    func isLikely(_ text: String) {
        let judgement = Letter(text: text).judgement
        #expect(
            judgement.lane == .person && judgement.unsubscribe?.certainty == .likely
                && judgement.silence == nil)
    }

    @Test("negations, questions and other matters are no wish", arguments: none)
    func isNone(_ text: String) {
        let judgement = Letter(text: text).judgement
        #expect(judgement.lane == .person && judgement.unsubscribe == nil)
    }

    @Test(
        "the subject counts where nothing is written",
        arguments: ["unsubscribe", "Unsubscribe me", "Abmelden", "退订", "Re: unsubscribe"])
    func subjectOnly(_ subject: String) {
        let judgement = Letter(subject: subject, text: "").judgement
        #expect(judgement.lane == .unsubscribe && judgement.silence == .unsubscribeMail)
    }

    @Test(
        "a word before the old subject is what somebody wrote, where nothing else is",
        arguments: [
            ("REMOVE Re: Spring offer", ""), ("Unsubscribe: Re: Spring offer", ""),
            ("STOP - AW: Spring offer", ""), ("Abmelden! Re: Spring offer", "Ann Customer"),
            ("Désabonnement", "--\r\nAnn Customer"), ("Odhlásit", "Ann"),
        ])
    func commandInSubject(_ subject: String, _ text: String) {
        let judgement = Letter(subject: subject, fields: ["In-Reply-To: <1.a@x.example>"], text: text)
            .judgement
        #expect(judgement.lane == .unsubscribe && judgement.unsubscribe?.certainty == .certain)
    }

    @Test(
        "a word before the old subject counts for nothing beside a text",
        arguments: ["REMOVE Re: Spring offer", "Question: Re: Spring offer", "Stop: Re: Spring offer"])
    func noCommand(_ subject: String) {
        #expect(
            Letter(subject: subject, text: "Which of the beds is the larger one?").judgement.lane == .person)
    }

    @Test(
        "Apple Mail's sentence is known by its name, in any language",
        arguments: [
            "Apple Mail hat dies gesendet, um die E-Mail „Angebot“ abzubestellen.",
            "Apple Mail a envoyé ce message pour se désabonner de « Offre ».",
            "Apple Mail がこのメールを送信しました。",
        ])
    func appleMail(_ text: String) {
        let letter = Letter(subject: "Unsubscribe", text: text)
        #expect(letter.judgement.laneRule == .unsubscribeMail && letter.judgement.silence != nil)
        #expect(Letter(subject: "Re: Spring offer", text: text).judgement.silence == nil)
    }

    @Test("mail programs unsubscribe for their users, and are not answered")
    func programs() {
        let gmail = Letter(subject: "unsubscribe", text: "This message was automatically generated by Gmail.")
            .judgement
        #expect(gmail.lane == .unsubscribe && gmail.silence != nil)
        let apple = Letter(
            subject: "x", fields: ["Auto-Submitted: auto-replied", "X-Apple-Unsubscribe: true"]
        ).judgement
        #expect(apple.lane == .unsubscribe && apple.silence != nil)
    }

    @Test("an automatic answer or a list's post with the word in it is no wish")
    func machines() {
        let away = Letter(
            fields: ["Auto-Submitted: auto-replied"],
            text: String(repeating: "I am away. ", count: 30) + "unsubscribe"
        ).judgement
        #expect(away.lane == .autoReply && away.unsubscribe == nil)
        let post = Letter(fields: ["List-Id: <a.example>"], text: "unsubscribe").judgement
        #expect(post.lane == .bulk && post.unsubscribe == nil)
    }
}
