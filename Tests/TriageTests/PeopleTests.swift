import Mail
import Support
import Testing
import Triage

/// Generated mail of people in the shapes that are easily taken for a machine's: none may be silenced or filed as one.
struct PeopleTests {
    static let texts = [
        "When does the offer end?", "Your automatic reply says that you would call me. Nobody did.",
        "I am away next week, is Friday fine as well?",
        "The parcel was not delivered to my address. What now?",
        "My mailbox was full, please send the invoice again.",
        "Please do not unsubscribe me, I only wanted to know the price.",
        "Wann endet das Angebot? Mein Auto steht in der Werkstatt.",
        "Bonjour, pouvez-vous m'envoyer le catalogue ?", "Hola, quisiera saber el precio del envío.",
        "Vorrei sapere il prezzo, grazie.",
        "Gostaria de saber o preço.", "Ik wil graag een afspraak maken.", "Kan jag byta storlek?",
        "Proszę o fakturę za zamówienie.",
        "Подскажите, пожалуйста, цену.", "値段を教えてください。", "请问价格是多少？", "가격이 얼마인가요?", "كم السعر؟", "מה המחיר?",
        "Thanks!", "Vielen Dank!", "Спасибо!", "The delivery status page shows an error for order 4711.",
    ]
    static let subjects = [
        "Re: Spring offer", "AW: Spring offer", "Fwd: Spring offer", "Spring offer", "",
        "Re: Automatic reply: your order", "RE: [EXTERNAL] Spring offer",
        "Re: Out of office", "Auto: Probefahrt", "Question about your mailing", "Re[2]: offer",
        "Delivery problem with order 4711", "Re: Undeliverable: offer",
        "R: offerta", "SV: erbjudande", "回复: 优惠", "Absence of the invoice", "Your vacation offer", "Holiday",
        "Read my last mail please",
    ]
    static let fields: [[String]] = [
        [], ["Auto-Submitted: no"], ["Auto-Submitted: No (a person)"], ["Precedence: first-class"],
        ["Precedence: normal"],
        ["Precedence: special-delivery"], ["Precedence: urgent"], ["X-Auto-Response-Suppress: DR"],
        ["X-Auto-Response-Suppress: DR, NDR, RN, NRN"],
        ["X-Auto-Response-Suppress: None"], ["X-Priority: 3"], ["X-Autoreply: no"],
        ["X-Loop: somebody@else.example"],
        ["X-MS-Exchange-ForwardingLoop: ann@work.example;c1b2"],
        ["X-MS-Exchange-Inbox-Rules-Loop: info@care.example", "Resent-From: <info@care.example>"],
        ["X-Spam-Flag: YES"], ["X-Spam-Status: Yes, score=9"],
        ["Authentication-Results: mx.other.example; spf=fail smtp.mailfrom=ann@customer.example"],
        ["X-Mailer: Apple Mail (2.3654)"], ["User-Agent: Mozilla Thunderbird"],
        ["Disposition-Notification-To: ann@customer.example"],
        ["Return-Receipt-To: ann@customer.example"], ["X-MS-Has-Attach: yes", "X-MS-TNEF-Correlator: "],
        ["Delivered-To: replies@campaign.example"],
        ["In-Reply-To: <spring.1@campaign.example>", "References: <spring.1@campaign.example>"],
    ]
    /// Fields of groups and lists that pass on what answers us; the envelope sender stays the author.
    static let groups: [[String]] = [
        ["List-Id: <care.customer-care.example>"], ["List-Id: care <care.example>", "Precedence: list"],
        [
            "List-Post: <mailto:care@customer-care.example>",
            "List-Help: <mailto:help@customer-care.example>", "Precedence: list",
            "Mailing-list: list care@customer-care.example",
        ],
        [
            "List-Unsubscribe: <mailto:care-leave@customer-care.example>",
            "X-BeenThere: care@customer-care.example",
        ],
    ]
    /// Envelope senders as forwarders and the sender's own systems write them.
    static let envelopes = [
        "ann@customer.example", "SRS0=HHH=TT=customer.example=ann@forward.example",
        "SRS0+ab=cd=customer.example=ann@forward.example",
        "SRS1=HHH=one.example==GG=TT=customer.example=ann@two.example",
        "prvs=0123456789=ann@customer.example", "Ann@Customer.example",
    ]
    static let recipients = [
        "replies@campaign.example", "Example <replies@campaign.example>",
        "replies+c1a.bcdef@campaign.example", "old@campaign.example",
        "info@campaign.example", "team@elsewhere.example, replies@campaign.example",
        "undisclosed@elsewhere.example, Sales <sales@campaign.example>",
    ]

    @Test("people's mail in 1,500 odd shapes is people's, and may be acknowledged")
    func people() {
        var random = SeededRandom(seed: 4)
        var wrong: [String] = []
        for _ in 0..<1500 {
            var letter = Letter()
            letter.text = PeopleTests.texts.randomElement(using: &random) ?? ""
            letter.subject = PeopleTests.subjects.randomElement(using: &random) ?? ""
            letter.fields = PeopleTests.fields.randomElement(using: &random) ?? []
            letter.fields += PeopleTests.fields.randomElement(using: &random) ?? []
            letter.envelope = PeopleTests.envelopes.randomElement(using: &random)
            letter.to = PeopleTests.recipients.randomElement(using: &random) ?? ""
            if Int.random(in: 0..<4, using: &random) == 0 {
                letter.fields += PeopleTests.groups.randomElement(using: &random) ?? []
                letter.fields.append("In-Reply-To: <spring.1@campaign.example>")
                letter.to = "care@customer-care.example"
            }
            let judgement = letter.judgement
            guard ![.person, .thanks].contains(judgement.lane) || judgement.silence != nil else { continue }
            wrong.append(
                "\(judgement.lane) \(judgement.silence?.name ?? "-") \(letter.subject) \(letter.fields) \(letter.envelope ?? "") \(letter.text)"
            )
        }
        #expect(wrong.isEmpty, "\(wrong.count) of 1500: \(wrong.prefix(5))")
    }
}
