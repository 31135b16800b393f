import Mail
import Support
import Testing
import Triage

struct BounceTests {
    static let reasons: [(String, BounceReason)] = [
        ("550 5.1.1 User unknown", .userUnknown), ("550 No such user here", .userUnknown),
        ("550 Recipient address rejected", .userUnknown),
        ("550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found", .userUnknown),
        ("553 sorry, no mailbox here by that name", .userUnknown),
        ("550 Empfänger unbekannt", .userUnknown), ("550 destinataire inconnu", .userUnknown),
        ("550 пользователь не найден", .userUnknown),
        ("550 5.1.2 Host unknown", .hostUnknown), ("Host or domain name not found", .hostUnknown),
        ("5.4.4 unable to route", .hostUnknown),
        ("552 5.2.2 Mailbox full", .mailboxFull), ("452 4.2.2 The email account is over quota", .mailboxFull),
        ("550 Postfach voll", .mailboxFull),
        ("550 boîte aux lettres pleine", .mailboxFull), ("552 buzón lleno", .mailboxFull),
        ("550 casella piena", .mailboxFull), ("550 邮箱已满", .mailboxFull),
        ("550 5.2.1 The email account is disabled", .suspended), ("550 account inactive", .suspended),
        ("525 5.7.13 Disabled", .suspended),
        ("551 5.1.6 User has moved", .moved),
        ("550 5.1.10 Domain does not accept mail (nullMX)", .notAccepting),
        ("554 5.7.1 blocked using a blacklist", .blocked), ("550 5.7.25 no PTR record", .blocked),
        ("554 poor reputation", .blocked),
        ("550 5.7.1 Message rejected as spam", .spamContent), ("554 looks like spam", .spamContent),
        ("550 5.7.26 DMARC policy", .authenticationFailed),
        ("550 SPF check failed", .authenticationFailed), ("550 5.7.509 Access denied", .authenticationFailed),
        ("530 5.7.0 STARTTLS required first", .securityError),
        ("550 message contains a virus", .virus), ("552 5.3.4 Message too large", .tooBig),
        ("552 message size exceeds fixed limit", .tooBig),
        ("421 4.7.0 Too many connections", .rateLimited), ("450 rate limit exceeded", .rateLimited),
        ("421 try later, throttled", .rateLimited),
        ("4.4.7 delivery time expired", .expired), ("451 connection timed out", .expired),
        ("4.4.1 connection refused", .networkError),
        ("451 4.3.0 internal error", .systemError), ("554 5.7.1 Relay access denied", .relayDenied),
        ("554 5.4.6 too many hops", .loop),
        ("550 5.6.0 invalid header", .contentError),
    ]

    @Test("the diagnosis of a report tells the reason", arguments: reasons)
    func reason(_ diagnosis: String, _ expected: BounceReason) {
        let report =
            "--r\r\nContent-Type: message/delivery-status\r\n\r\nFinal-Recipient: rfc822; bob@customer.example\r\nAction: failed\r\nDiagnostic-Code: smtp; \(diagnosis)\r\n--r--"
        let judgement = Letter(
            from: "MAILER-DAEMON@customer.example", subject: "Undelivered",
            fields: [
                "MIME-Version: 1.0",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=r",
            ], text: report,
            envelope: nil
        ).judgement
        #expect(judgement.lane == .bounce && judgement.bounce?.recipients.map(\.reason) == [expected])
        let written = Letter(
            from: "MAILER-DAEMON@customer.example", subject: "failure notice",
            text: "Your message was not delivered.\r\n\r\n<bob@customer.example>:\r\n\(diagnosis)",
            envelope: nil
        ).judgement
        #expect(
            written.bounce?.recipients.map(\.reason) == [expected]
                && written.bounce?.recipients.first?.address == "bob@customer.example")
    }

    static let subjects = [
        "Undelivered Mail Returned to Sender", "Undeliverable: Spring offer",
        "Delivery Status Notification (Failure)", "failure notice",
        "Mail delivery failed: returning message to sender", "Returned mail: see transcript for details",
        "Unzustellbar: Angebot",
        "Nicht zustellbar: Angebot", "Non remis : Offre", "No se puede entregar: oferta",
        "Non recapitabile: offerta", "Não entregue: oferta",
        "Onbestelbaar: aanbod", "Uleverbar: tilbud", "Det gick inte att leverera: erbjudande",
        "Ei voitu toimittaa: tarjous", "Niedostarczona: oferta",
        "Nedoručitelné: nabídka", "Kézbesíthetetlen: ajánlat", "Nelivrat: ofertă", "Teslim edilemedi: teklif",
        "Недоставлено: предложение",
        "Не доставлено: пропозиція", "配信不能: ご案内", "退信", "无法送达: 优惠", "배달되지 않음: 안내", "Delivery delayed: offer",
    ]

    @Test("a mail system's subject of a report makes a bounce, and an answer to it none", arguments: subjects)
    func subject(_ subject: String) {
        let daemon = Letter(
            from: "postmaster@customer.example", subject: subject, text: "bob@customer.example", envelope: nil
        ).judgement
        #expect(daemon.lane == .bounce && daemon.silence == .nullSender)
        for person in ["Re: \(subject)", "AW: \(subject)", "Fwd: \(subject)"] {
            let judgement = Letter(subject: person, text: "I got this. What is wrong with your address?")
                .judgement
            #expect(judgement.lane == .person && judgement.silence == nil)
        }
        #expect(
            Letter(subject: subject, text: "What does this mean? I got it from my provider.").judgement.lane
                == .person)
    }

    @Test("reports cut or changed anywhere are read without a trap", arguments: 0..<3)
    func mutatedReports(_ seed: Int) throws {
        var random = SeededRandom(seed: UInt64(seed))
        let bounces = CorpusTests.cases.filter {
            ["bounce", "feedback-report", "auto-reply"].contains($0.lines["lane"])
        }
        #expect(bounces.count > 40)
        for test in bounces {
            for _ in 0..<4 {
                let message = InternetMessage(mutated(test.bytes, by: &random))
                let judgement = judge(message, test.arrival, Reading(message))
                #expect(judgement.bounce?.recipients.count ?? 0 <= 250)
                _ = reportsFailure(message)
            }
        }
    }
}
