import Mail
import Testing
import Triage

struct LaneTests {
    static let thanks = [
        "Thanks", "Thank you so much!", "Many thanks, Ann", "thx", "Thanks a lot for your help :)",
        "Perfect, thank you.",
        "Danke!", "Vielen Dank und schöne Grüße\nAnn", "Herzlichen Dank für die Informationen", "Merci",
        "Merci beaucoup pour votre réponse",
        "Gracias", "Muchas gracias por la información.", "Gràcies", "Grazie!", "Grazie mille per la risposta",
        "Obrigado",
        "Muito obrigado pela resposta", "Bedankt", "Dank u wel", "Tak", "Tusen takk!", "Tack så mycket",
        "Kiitos paljon", "Takk fyrir",
        "Dziękuję", "Dzięki za odpowiedź", "Děkuji", "Ďakujem", "Köszönöm a gyors választ", "Mulțumesc",
        "Teşekkürler", "Ευχαριστώ",
        "Hvala", "Спасибо за быстрый ответ", "Дякую за відповідь", "Благодаря", "תודה", "شكرا لكم",
        "ありがとうございました。", "谢谢您的回复",
        "謝謝", "감사합니다", "ขอบคุณครับ", "Cảm ơn", "Terima kasih", "👍 thanks",
        "Vielen Dank, das Fahrrad ist toll!", "Danke, hat sich erledigt.", "Thanks, all sorted.",
        "Tak, det er løst.", "Thank you, the new bike is great!",
        "Thanks, that's resolved.\n\nBest regards\nAnn Customer",
        "Hallo,\n\nvielen Dank, es hat alles geklappt.\n\nViele Grüße\nAnn Customer",
        "Merci beaucoup, le vélo est magnifique !", "Merci, c'est réglé.", "Gracias, la bici es genial.",
        "Gracias, ya está solucionado.", "Grazie, la bicicletta è bellissima!", "Grazie, è tutto risolto.",
        "Obrigada, a bicicleta é ótima!", "Obrigado, já está resolvido.", "Bedankt, de fiets is geweldig!",
        "Bedankt, het is al opgelost.", "Dziękuję, rower jest świetny!", "Dziękuję, sprawa załatwiona.",
        "Tack, cykeln är fantastisk!", "Tack, det är löst.", "Tak, cyklen er fantastisk!",
        "Tusind tak, problemet er løst.",
    ]
    static let noThanks = [
        "Danke, aber die Klingel fehlt.", "Danke, leider ist das Rad kaputt.", "Danke, wann kommt das Rad?",
        "Danke, das Fahrrad ist toll, aber die Klingel fehlt.",
        "Danke, das Fahrrad ist toll und die Bremse quietscht.",
        "Danke, das Fahrrad ist toll. Die Bremse quietscht.", "Danke, das Problem ist nicht gelöst.",
        "Thanks, the bike is great, but the bell is missing.", "Thanks, all good. Please call me tomorrow.",
        "Thanks, the bike is great. Do you have it in red?", "Thanks, all sorted, except the invoice.",
        "Thanks, great service, still waiting for my parcel.",
        "Merci, le vélo est super mais il manque une pédale.",
        "Gracias, la bici es genial pero falta un pedal.", "Grazie, è bellissima, purtroppo manca un pedale.",
        "Obrigado, a bicicleta é ótima, mas falta um pedal.",
        "Bedankt, de fiets is geweldig, alleen mist de bel.",
        "Dziękuję, rower jest świetny, ale brakuje dzwonka.",
        "Tack, cykeln är fantastisk men klockan saknas.",
        "Tak, cyklen er fantastisk, men klokken mangler.", "Great, the bike is lovely.",
        "Thanks, the bike is great and I want to order a second one for my wife",
        "Thanks, when does it start?", "No, thank you", "Thanks for nothing",
        "Thank you. Please send me the invoice.",
        "Thanks, my number is 0171 555 0101", "Thank you, but it is broken.", "Danke, aber das stimmt nicht.",
        "Nein danke",
        "Merci de me rappeler", "Merci de m'envoyer le catalogue", "Gracias, ¿cuándo empieza?", "No gracias",
        "Nee bedankt",
        "Nej tak", "Nie, dziękuję", "Нет, спасибо", "Спасибо, не надо", "谢谢，不用了", "Great offer",
        "Thank you for the offer, the parcel arrived with a scratched lid yesterday", "ありがとう。いつ届きますか？",
    ]

    @Test("what only thanks is thanks, and may be acknowledged", arguments: thanks)
    func thanked(_ text: String) {
        let judgement = Letter(text: text).judgement
        #expect(judgement.lane == .thanks && judgement.laneRule == .thanks && judgement.silence == nil)
    }

    @Test("thanks with anything to answer are a person's", arguments: noThanks)
    func moreThanThanks(_ text: String) {
        #expect(Letter(text: text).judgement.lane == .person)
    }

    @Test("thanks below a subject of its own are a person's")
    func thanksBelowSubject() {
        #expect(Letter(subject: "Please call me back", text: "Thanks").judgement.lane == .person)
        #expect(Letter(subject: "Thank you", text: "Thanks").judgement.lane == .thanks)
    }

    @Test("thanks with a file are a person's")
    func thanksWithFile() {
        let letter = Letter(
            fields: ["MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=b"],
            text: "--b\r\n\r\nThanks\r\n--b\r\nContent-Type: image/png; name=a.png\r\n\r\nx\r\n--b--")
        #expect(letter.judgement.lane == .person)
    }

    static let empty = [("Re: offer", ""), ("", " \r\n\r\n"), ("Fwd: offer", "\u{A0}")]

    @Test("nothing written and nothing attached is empty", arguments: empty)
    func emptied(_ subject: String, _ text: String) {
        #expect(Letter(subject: subject, text: text).judgement.lane == .empty)
    }

    static let spam: [(String, Bool)] = [
        ("X-Spam-Flag: YES", true), ("X-Spam-Flag: NO", false), ("X-Spam-Status: Yes, score=9", true),
        ("X-Spam-Status: No, score=1", false), ("X-Spam: Yes", true), ("X-Rspamd-Action: reject", true),
        ("X-Rspamd-Action: no action", false), ("X-Rspamd-Action: greylist", false),
        ("X-Spamd-Result: default: True [15.20 / 15.00]", true),
        ("X-Spamd-Result: default: False [1.20 / 15.00]", false),
        ("X-MS-Exchange-Organization-SCL: 5", true), ("X-MS-Exchange-Organization-SCL: 1", false),
        ("X-MS-Exchange-Organization-SCL: -1", false),
        ("X-Forefront-Antispam-Report: CIP:1.2.3.4;SFV:SPM;SCL:5", true),
        ("X-Forefront-Antispam-Report: CIP:1.2.3.4;SFV:NSPM;SCL:1", false),
        ("X-Bogosity: Spam, tests=bogofilter", true),
        ("X-Bogosity: Ham", false), ("X-DSPAM-Result: Spam", true), ("X-DSPAM-Result: Innocent", false),
        ("X-Barracuda-Spam-Status: Yes", true), ("X-Virus-Status: Infected (Eicar)", true),
        ("X-Virus-Status: Clean", false),
    ]

    @Test("the listed relay's filter says what is spam, and nobody else", arguments: spam)
    func spammed(_ field: String, _ isSpam: Bool) {
        let received = "Received: from c.example by mx.campaign.example; Sat, 21 Nov 2026 20:15:01 +0100"
        var arrival = Letter().arrival
        arrival.relay = TrustedRelay(authservID: "mx.campaign.example", hosts: [])
        let above = Letter(fields: [field, received]).judged(arrival)
        #expect(above.lane == (isSpam ? .spam : .person) && (above.silence == .spamVerdict) == isSpam)
        #expect(Letter(fields: [field, received]).judgement.lane == .person)
        let below = ["Received: from d.example by c.example; Sat, 21 Nov 2026 20:15:00 +0100", field]
        #expect(Letter(fields: below).judged(arrival).lane == .person)
    }

    static let suppressions: [(String, Bool)] = [
        ("All", true), ("OOF", true), ("AutoReply", true), ("DR, OOF, AutoReply", true),
        ("oof,autoreply", true),
        ("DR", false), ("NDR", false), ("RN", false), ("NRN", false), ("DR, NDR, RN, NRN", false),
        ("None", false), ("", false),
    ]

    @Test(
        "X-Auto-Response-Suppress keeps the lane, and silences where it speaks of answers",
        arguments: suppressions)
    func suppressed(_ value: String, _ isSilent: Bool) {
        let letter = Letter(fields: ["X-Auto-Response-Suppress: \(value)"])
        #expect(
            letter.judgement.lane == .person && letter.judgement.silence == (isSilent ? .suppressed : nil))
        var arrival = letter.arrival
        arrival.answersSuppressed = true
        #expect(letter.judged(arrival).silence == nil)
    }

    @Test("what was seen is said in sentences, whatever it is")
    func notes() {
        for test in CorpusTests.cases {
            let message = InternetMessage(test.bytes)
            let notes = judge(message, test.arrival, Reading(message)).notes
            #expect(
                !notes.isEmpty
                    && notes.allSatisfy { $0.hasSuffix(".") && $0.utf8.count < 700 && !$0.contains("\n") })
        }
    }
}
