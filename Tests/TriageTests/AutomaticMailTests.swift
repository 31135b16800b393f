import Mail
import Testing
import Triage

/// Mail that machines write about our mail or beside it: receipts, notifications, challenges, delays; and people's mail
/// that lists and sales tools passed on.
struct AutomaticMailTests {
    static let receipts: [(field: String, text: String)] = [
        ("Auto-Submitted: auto-generated", "Your incident has been opened.\r\nNumber: INC0012"),
        ("Auto-Submitted: auto-generated", "Reply above this line.\r\n\r\nStatus: new"),
        ("Auto-Submitted: auto-generated", "Ihre Anfrage wurde erfasst."),
        ("Auto-Submitted: auto-generated", "Votre demande a été enregistrée sous le numéro 12."),
        ("Auto-Submitted: auto-generated", "Su solicitud ha sido registrada."),
        ("Auto-Submitted: auto-generated", "Ваша заявка зарегистрирована."),
        ("Auto-Submitted: auto-generated", "Thank you for contacting us, we will get back to you."),
        ("Precedence: bulk", "A ticket has been created: your ticket number is 4711."),
        ("X-Auto-Response-Suppress: All", "This is an automated message: we have received your enquiry."),
        ("X-SFDC-EmailCategory: autoResponse", "Case 12."),
    ]

    @Test("receipts are automatic answers where a field says that a machine wrote", arguments: receipts)
    func receipt(_ field: String, _ text: String) {
        let judgement = Letter(subject: "Spring offer (4711)", fields: [field], text: text).judgement
        #expect(judgement.lane == .autoReply && judgement.silence != nil)
        #expect(Letter(subject: "Spring offer", text: text).judgement.lane == .person)
    }

    @Test(
        "what a program wrote by itself, not as an answer, is bulk",
        arguments: [
            ("Auto-Submitted: auto-generated", "Reset your password", "Somebody wants a new password."),
            ("Auto-Submitted: auto-generated", "Your parcel comes today", "Between noon and two."),
            ("Auto-Submitted: auto-notified; owner-email=a@b.example", "New entry", "Garden fair, 9:00"),
            ("X-Cron-Env: <SHELL=/bin/sh>", "Cron <www@web> sync", "connection closed"),
            ("Precedence: bulk", "Our news", "Urgent: buy within five working days."),
        ])
    func notification(_ field: String, _ subject: String, _ text: String) {
        let judgement = Letter(subject: subject, fields: [field], text: text).judgement
        #expect(judgement.lane == .bulk && judgement.silence != nil)
    }

    @Test(
        "the same as an answer to ours is an automatic answer",
        arguments: ["In-Reply-To: <1.a@sender.example>", "References: <1.a@sender.example>"])
    func answer(_ field: String) {
        let letter = Letter(
            subject: "Spring offer", fields: [field, "Auto-Submitted: auto-generated", "Precedence: bulk"],
            text: "Noted.")
        #expect(letter.judgement.lane == .autoReply && letter.judgement.silence == .autoSubmitted)
    }

    static let challenges: [(subject: String, field: String, text: String)] = [
        ("Please confirm (conf#12ab)", "X-ASK-Info: Confirmation", "Reply to this."),
        ("Re: Spring offer (verification)", "X-SpamArrest-Id: 1", "Rick here."),
        (
            "Re: Spring offer", "Precedence: junk",
            "Click the link below so I can receive your email. You won't have to do this again."
        ),
        (
            "Votre message à c@notaire.example est en attente", "X-A: b",
            "Pour que votre e-mail soit remis, merci de vous authentifier."
        ),
        ("Uw bericht", "X-A: b", "Klik op deze link, zodat uw bericht kan worden bezorgd."),
        (
            "Mensaje retenido", "X-A: b",
            "Su correo ha sido retenido. Haga clic en este enlace, una sola vez."
        ),
    ]

    @Test("challenges are known by their words and fields", arguments: challenges)
    func challenge(_ subject: String, _ field: String, _ text: String) {
        let judgement = Letter(subject: subject, fields: [field], text: text).judgement
        #expect(judgement.lane == .challenge && judgement.silence == .challenge)
    }

    @Test(
        "people who speak of links and of waiting write no challenge",
        arguments: [
            "I clicked on the link below, but the page is empty.",
            "My parcel is held at customs, can you help me with that?",
            "Please verify your email address on the invoice, it has a typing error.",
        ])
    func noChallenge(_ text: String) {
        #expect(Letter(text: text).judgement.lane == .person)
    }

    static let delays = [
        ("Avviso: consegna ritardata", "La consegna è stata ritardata."),
        ("Retraso en la entrega", "La entrega se ha retrasado."),
        ("Entrega atrasada", "A mensagem ainda não foi entregue."),
        ("Remise retardée", "Le message n'a pas encore été remis."),
        ("Zustellung verzögert", "Die Zustellung hat sich verzögert."),
        ("Bezorging vertraagd", "Uw bericht is nog niet bezorgd."),
        ("Levering forsinket", "Leveringen er blevet forsinket."),
    ]

    @Test("notices of delay in plain words are bounces", arguments: delays)
    func delay(_ subject: String, _ text: String) {
        let letter = Letter(
            from: "postmaster@shop.example", subject: subject, text: text + "\r\n\r\n  info@shop.example",
            envelope: nil)
        #expect(letter.judgement.lane == .bounce && letter.judgement.silence == .nullSender)
        #expect(Letter(subject: "Re: " + subject, text: text).judgement.lane == .person)
    }

    static let passedOn: [(fields: [String], envelope: String, lane: Lane, silence: Rule?)] = [
        (
            ["List-Id: <board.club.example>", "Precedence: list"], "board-bounces@club.example", .person,
            .daemonSender
        ),
        (
            ["List-Id: <board.club.example>", "Mailing-list: list a@b.example"], "a+bncABC@b.example",
            .person, .daemonSender
        ),
        (["List-Unsubscribe: <https://x.example/1>"], "ann@customer.example", .person, nil),
        (
            ["List-Unsubscribe: <https://x.example/1>", "List-Unsubscribe-Post: List-Unsubscribe=One-Click"],
            "ann@customer.example", .bulk, .mailingList
        ),
        (
            ["List-Unsubscribe: <https://x.example/1>", "Precedence: bulk"], "ann@customer.example", .bulk,
            .mailingList
        ),
        (
            ["List-Id: <board.club.example>", "Auto-Submitted: auto-generated"], "board-bounces@club.example",
            .bulk, .daemonSender
        ),
    ]

    @Test("an answer that names us stays a person's whoever passes it on", arguments: passedOn)
    func answerPassedOn(_ fields: [String], _ envelope: String, _ lane: Lane, _ silence: Rule?) {
        let letter = Letter(fields: ["In-Reply-To: <1.a@sender.example>"] + fields, envelope: envelope)
        #expect(letter.judgement.lane == lane && letter.judgement.silence == silence)
        let post = Letter(subject: "News", fields: fields, envelope: envelope)
        #expect(post.judgement.lane == .bulk && post.judgement.silence != nil)
    }

    @Test("a list's answers that do not name us are bulk")
    func listsOwnAnswers() {
        let letter = Letter(
            to: "board@club.example",
            fields: ["In-Reply-To: <1.a@sender.example>", "List-Id: <board.club.example>"])
        #expect(letter.judgement.lane == .bulk && letter.judgement.silence == .mailingList)
    }

    @Test(
        "what a group of our own passes on is written to us, and the group is not answered",
        arguments: [
            ["Mailing-list: list replies@campaign.example; contact replies+owners@campaign.example"],
            ["List-Post: <mailto:old@campaign.example>", "Precedence: list"],
            ["X-BeenThere: replies@campaign.example", "List-Id: <replies.campaign.example>"],
        ])
    func ownGroup(_ fields: [String]) {
        let envelope = "replies+bncABC@campaign.example"
        let post = Letter(subject: "A question", fields: fields, envelope: envelope).judgement
        #expect(post.lane == .person && post.silence != nil)
        let news = Letter(
            subject: "News", fields: fields + ["List-Unsubscribe-Post: List-Unsubscribe=One-Click"],
            envelope: envelope)
        #expect(news.judgement.lane == .bulk && news.judgement.silence != nil)
        let cron = Letter(
            subject: "News", fields: fields + ["Auto-Submitted: auto-generated"], envelope: envelope)
        #expect(cron.judgement.lane == .bulk && cron.judgement.silence != nil)
    }

    @Test(
        "who answers ours from an address with a number is a person",
        arguments: [("noreply77", true), ("no-reply2", true), ("noreply", false), ("no-reply-shop", false)])
    func numberedNoReply(_ local: String, _ isPerson: Bool) {
        let address = local + "@mailbox.example"
        let letter = Letter(
            from: "Noel Repp <\(address)>", fields: ["In-Reply-To: <1.a@sender.example>"], envelope: address)
        #expect(letter.judgement.silence == (isPerson ? nil : .noReplySender))
        let first = Letter(from: "Shop <\(address)>", subject: "Hello", envelope: address)
        #expect(first.judgement.silence == .noReplySender)
    }
}
