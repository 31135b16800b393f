import Foundation
import Mail
import Support
import Testing

@testable import Acknowledge
@testable import Triage

/// Our own words, in whole mails.
struct ComposedMailTests {
    private static let ours = CampaignWords.builtIn(Language.allCases)

    static func campaign(
        _ languages: [Language] = Language.allCases, _ change: (inout Campaign) -> Void = { _ in }
    )
        throws -> Campaign
    {
        let zone = try #require(Zone("Europe/Berlin"))
        let week = Dictionary(
            uniqueKeysWithValues: (1...5).map { ($0, [OpeningHours.Span(start: 540, end: 1080)]) })
        let hours = OpeningHours(week: week, zone: zone)
        var campaign = Campaign(
            id: "spring", name: "Spring offer", company: "Example & Söhne",
            addresses: [Mailbox(localPart: "spring", domain: "reply.example")], language: languages[0],
            zone: zone,
            team: Team(name: "Kundendienst", person: "Eva Lind", hours: hours),
            words: languages.count == 1 ? .builtIn(languages) : ours)
        campaign.contacts = [
            ContactOption(kind: .phone, value: "+49 30 123456", note: "free", hours: hours),
            ContactOption(kind: .web, value: "https://www.example/help"),
            ContactOption(
                kind: .chat, value: "https://www.example/chat",
                hours: OpeningHours(week: [6: [.init(start: 600, end: 720)]], zone: zone)),
        ]
        campaign.postalIdentity = "Example & Söhne, Hauptstraße 1, 10115 Berlin"
        change(&campaign)
        return campaign
    }

    static func order(_ kind: MailKind, isNeutral: Bool = false) -> AcknowledgementOrder {
        var order = AcknowledgementOrder(
            reply: "abc234", recipient: Mailbox(localPart: "ann", domain: "customer.example"),
            replyTo: Mailbox(localPart: "spring+ck.m", domain: "reply.example"), isNeutral: isNeutral,
            subject: "Which colour?", messageID: "<1@customer.example>", references: ["<0@customer.example>"],
            received: Moment(seconds: 1_795_420_800))
        order.kind = kind
        order.understood = Understood(
            kind: kind, orderNumber: "A-4711", callbackNumber: CallbackNumber("+493098765432;ext=12"))
        order.promise = Promise(
            due: Moment(seconds: 1_795_600_800), basis: .measured(percent: 80, answers: 99))
        if kind == .slip {
            order.promised = Promise(
                due: Moment(seconds: 1_795_510_800), basis: .measured(percent: 80, answers: 98))
        }
        return order
    }

    /// Monday 23 November 2026, 15:00 in Berlin.
    static let monday = Moment(seconds: 1_795_442_400)

    static func compose(_ order: AcknowledgementOrder, _ campaign: Campaign, at now: Moment = monday)
        -> ComposedMail
    {
        campaign.acknowledgement(order, now: now, loopMark: "mark-1", loopMarkField: loopMarkField)
    }

    // MARK: Golden texts

    /// Whole mails in `Tests/Acknowledgements`. With PORCHLIGHT_APPROVE=1 in the environment they are written
    /// anew: read what changed before it is committed.
    @Test("each kind of mail reads as it was approved", arguments: MailKind.allCases, [Language.en, .de])
    func golden(_ kind: MailKind, _ language: Language) throws {
        var order = ComposedMailTests.order(kind)
        order.language = language
        let mail = ComposedMailTests.compose(order, try ComposedMailTests.campaign())
        let message = InternetMessage(mail.bytes)
        let text = "Subject: \(message.subject)\n\n\(mail.message.text)"
        let path = "Acknowledgements/\(kind.rawValue).\(language.rawValue).txt"
        if ProcessInfo.processInfo.environment["PORCHLIGHT_APPROVE"] == "1" {
            try Data(text.utf8).write(to: testData(path))
        }
        #expect(text == (try testText(path)))
        #expect(message.readable.text == mail.message.text.trimmed)
    }

    // MARK: All of them

    /// What can differ in a mail of ours beside its language and kind.
    struct Scene: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var change: @Sendable (inout AcknowledgementOrder, inout Campaign) -> Void = { _, _ in }
        var now = ComposedMailTests.monday
    }

    static let scenes: [Scene] = [
        Scene(testDescription: "everything"),
        Scene(testDescription: "neutral") { order, _ in order.isNeutral = true },
        Scene(testDescription: "closed", change: { _, _ in }, now: Moment(seconds: 1_795_464_000)),
        Scene(testDescription: "no promise") { order, _ in order.promise = nil },
        Scene(testDescription: "sure") { order, _ in order.promise?.basis = .measured(percent: 95, answers: 9)
        },
        Scene(testDescription: "target") { order, _ in
            order.promise?.basis = .target
            order.promised?.basis = .target
        },
        Scene(testDescription: "nobody waits") { order, _ in order.isWaiting = false },
        Scene(testDescription: "past") { order, _ in order.promised?.due = order.received },
        Scene(testDescription: "nothing understood") { order, _ in
            (order.understood, order.subject) = (nil, "")
        },
        Scene(testDescription: "bare campaign") { order, campaign in
            (campaign.contacts, campaign.team, campaign.postalIdentity) = ([], Team(name: "Team"), nil)
            (order.promise, order.promised, order.understood) = (nil, nil, nil)
        },
        Scene(testDescription: "unsubscribed, ended") { order, campaign in
            (order.isUnsubscribed, campaign.ended) = (true, "2026-11-01")
        },
        Scene(testDescription: "all contacts full") { order, campaign in
            order.fullContacts = Set(campaign.contacts.map(\.id))
        },
    ]

    @Test(
        "every kind in every language says what it should and leaves no gap", arguments: scenes,
        MailKind.allCases)
    func complete(_ scene: Scene, _ kind: MailKind) throws {
        for language in Language.allCases {
            var order = ComposedMailTests.order(kind)
            var campaign = try ComposedMailTests.campaign()
            order.language = language
            scene.change(&order, &campaign)
            let mail = ComposedMailTests.compose(order, campaign, at: scene.now)
            let text = mail.message.text
            #expect(mail.language == language)
            for mark in ["{{", "}}", "\n\n\n", "  ", " .", " ,", "()", "“”", "null", "false", "Optional"] {
                #expect(!text.contains(mark), "“\(mark)” in \(language): \(text)")
            }
            #expect((80...2500).contains(text.count) && text.split(separator: "\n").count >= 3)
            #expect(
                text.split(separator: "\n", omittingEmptySubsequences: false).allSatisfy { $0.last != " " })
            #expect(text.contains(campaign.company) && text.contains(campaign.team.name))
            if order.isNeutral { #expect(mail.bytes.count <= Campaign.neutralLimit) }
            #expect(InternetMessage(mail.bytes).problems.isEmpty)
            guard let html = mail.message.html else { continue }
            #expect(!html.contains("{{") && html.contains("<html lang=\"\(language.rawValue)\">"))
            #expect(!html.contains("<style></style>") && html.contains("style=\"max-width: 36em"))
            for remote in ["<img", "<script", "<link", "url(", "http://", "@import"] {
                #expect(!html.contains(remote))
            }
            // Whoever reads the one or the other reads the same.
            #expect(words(of: plainText(fromHTML: html)) == words(of: text))
        }
    }

    /// Letters and digits only; links are told in HTML by their text.
    private func words(of text: String) -> String {
        String(text.filter { $0.isLetter || $0.isNumber })
    }

    // MARK: What must not get out

    @Test(
        "what a stranger wrote is not in a neutral mail, in any kind or language",
        arguments: MailKind.allCases)
    func neutralEchoesNothing(_ kind: MailKind) throws {
        let secret = "Zanzibar"
        // Templates of the campaign’s own that would say all of it.
        let text =
            "Hi.{{#order}}{{#number}}{{number}}{{/number}}{{/order}}{{#subject}}{{subject}}{{/subject}}"
        let files = Language.allCases.map { ("acknowledgement.\($0.rawValue).mustache", text) }
        let words = AcknowledgementTests.words(
            Dictionary(uniqueKeysWithValues: files), facts: ["order": ["number"]],
            languages: Language.allCases)
        for language in Language.allCases {
            var order = ComposedMailTests.order(kind, isNeutral: true)
            order.language = language
            order.subject = "\(secret) 1"
            order.references = ["<\(secret)@x.example>"]
            order.understood = Understood(kind: kind, orderNumber: "\(secret)-2")
            order.understood?.callbackNumber = CallbackNumber("+4930555000111")
            order.understood?.callbackTime = CallbackTime(intent(time: "\(secret) 3"))
            order.facts = CustomerFacts(sections: ["order": ["number": .text("\(secret) 4")]])
            for change in [{ _ in }, { (campaign: inout Campaign) in campaign.words = words }] {
                let mail = ComposedMailTests.compose(
                    order, try ComposedMailTests.campaign(Language.allCases, change))
                let message = InternetMessage(mail.bytes)
                let all =
                    String(decoding: mail.bytes, as: UTF8.self) + message.subject + message.readable.text
                #expect(!all.contains(secret) && !all.contains("555000"))
                #expect(mail.bytes.count <= Campaign.neutralLimit)
            }
        }
    }

    @Test("a neutral mail does not even say what the message was about")
    func neutralKind() throws {
        let campaign = try ComposedMailTests.campaign()
        let texts = [MailKind.acknowledgement, .question, .complaint, .callback, .order].map {
            ComposedMailTests.compose(ComposedMailTests.order($0, isNeutral: true), campaign).message.text
        }
        #expect(Set(texts).count == 1)
    }

    private func intent(time: String) -> Observations.Intent {
        Observations.Intent(kind: "callback", words: "call me", time: time)
    }

    @Test(
        "hostile values stay text in HTML, and one line in the header",
        arguments: [
            "<script>alert(1)</script>", "\"><img src=x onerror=y>",
            "a\r\nBcc: evil@x.example\r\n\r\n<b>body</b>",
            "{{company}} {{{team}}}", "\u{202E}gnirts\u{2066}\u{200B}", "' onclick='x", "&lt;b&gt;",
            String(repeating: "<b>", count: 1000), "\u{0}\u{1B}[31m",
        ])
    func hostile(_ value: String) throws {
        var order = ComposedMailTests.order(.order)
        order.subject = value
        order.understood = Understood(
            Observations.with([Observations.Intent(kind: "order-number", words: "", value: value)]),
            lane: .person)
        order.facts = CustomerFacts(sections: ["shipment": ["state": FactValue(value) ?? .text("x")]])
        let template =
            "<p title=\"{{#subject}}{{subject}}{{/subject}}\">Hi {{#subject}}{{subject}}{{/subject}}</p>{{#shipment}}{{#state}}<i>{{state}}</i>{{/state}}{{/shipment}}{{#order_number}}{{order_number}}{{/order_number}}{{#person}}{{person}}{{/person}}"
        let words = AcknowledgementTests.words(
            ["order.en.html.mustache": template], facts: ["shipment": ["state"]], languages: [.en])
        let campaign = try ComposedMailTests.campaign([.en]) { $0.words = words }
        let mail = ComposedMailTests.compose(order, campaign)
        let html = try #require(mail.message.html)
        #expect(html.split(separator: "<").count == 4)
        for mark in ["<script", "<img", "<b>"] { #expect(!html.contains(mark)) }
        for mark in ["\u{202E}", "\u{2066}", "\u{200B}", "\u{1B}", "\r", "\u{0}"] {
            #expect(!html.contains(mark) && !mail.message.text.contains(mark))
        }
        let message = InternetMessage(mail.bytes)
        #expect(message.headers.first("bcc") == nil && message.headers.fields.count == 13)
        #expect(message.subject.count <= 150 + "Automatic reply: ".count)
        #expect(
            !message.subject.unicodeScalars.contains {
                $0.value < 0x20 || (0x2028...0x202E).contains($0.value)
            })
    }

    // MARK: Slip mails

    @Test("a slip mail is a message of its own, in the thread of the customer’s")
    func slip() throws {
        let campaign = try ComposedMailTests.campaign()
        let order = ComposedMailTests.order(.slip)
        let headers = InternetMessage(ComposedMailTests.compose(order, campaign).bytes).headers
        let expected = [
            "message-id": "<slip.abc234@reply.example>", "auto-submitted": "auto-generated",
            "in-reply-to": "<1@customer.example>", "references": "<0@customer.example> <1@customer.example>",
            "x-auto-response-suppress": "All",
        ]
        for (key, value) in expected { #expect(headers.first(key)?.text == value) }
        #expect(headers.first("subject")?.text.contains("Which colour?") == false)
        #expect(acknowledgedReply(messageID: "<slip.abc234@reply.example>") == "abc234")
        #expect(acknowledgedReply(messageID: "<slip.@reply.example>") == nil)
        #expect(order.ownMessageID(campaign) == slipMessageID(reply: "abc234", campaign))
    }

    // MARK: Promises and contacts

    @Test("a promise is named only as what it is, and only while it is ahead")
    func promise() throws {
        let campaign = try ComposedMailTests.campaign([.en])
        let due = "Wednesday 25 November at 11:00, Berlin time"
        let words = Language.en.builtIn
        let cases: [(Promise.Basis?, Moment, String?)] = [
            (.measured(percent: 80, answers: 9), ComposedMailTests.monday, words.promiseMeasured),
            (.measured(percent: 94, answers: 9), ComposedMailTests.monday, words.promiseMeasured),
            (.measured(percent: 95, answers: 9), ComposedMailTests.monday, words.promiseSure),
            (.target, ComposedMailTests.monday, words.promiseTarget),
            (.measured(percent: 79, answers: 9), ComposedMailTests.monday, nil),
            (.target, Moment(seconds: 1_795_600_800), nil), (nil, ComposedMailTests.monday, nil),
        ]
        for (basis, now, sentence) in cases {
            var order = ComposedMailTests.order(.question)
            order.promise = basis.map { Promise(due: Moment(seconds: 1_795_600_800), basis: $0) }
            let mail = ComposedMailTests.compose(order, campaign, at: now)
            #expect(mail.message.text.contains(due) == (sentence != nil))
            if let sentence { #expect(mail.message.text.contains(sentence.replacing("{{due}}", with: due))) }
            #expect(mail.promise == (sentence == nil ? nil : order.promise))
        }
        // Words that name no time have promised nothing.
        let silent = try ComposedMailTests.campaign([.en]) {
            $0.words = AcknowledgementTests.words(["order.en.mustache": "It has arrived."], languages: [.en])
        }
        #expect(ComposedMailTests.compose(ComposedMailTests.order(.order), silent).promise == nil)
    }

    @Test("what is offered is what stands in the mail as open")
    func offered() throws {
        let campaign = try ComposedMailTests.campaign([.en])
        func offered(_ kind: MailKind, full: Set<String> = [], at now: Moment = ComposedMailTests.monday)
            -> [String]
        {
            var order = ComposedMailTests.order(kind)
            order.fullContacts = full
            return ComposedMailTests.compose(order, campaign, at: now).offered
        }
        #expect(offered(.question) == ["phone", "web"] && offered(.slip) == ["phone", "web"])
        #expect(offered(.unsubscribe) == [])
        #expect(offered(.question, full: ["phone"]) == ["web"])
        #expect(offered(.question, at: Moment(seconds: 1_795_464_000)) == ["web"])
    }

    @Test("facts are written in the mail’s language, and what is missing is not taken from elsewhere")
    func facts() throws {
        let text = """
            Ok.
            {{#order}}
            {{#number}}Order {{number}}.{{/number}}
            {{#due}}Due: {{due}}.{{/due}}
            {{#subject}}About {{subject}}.{{/subject}}
            {{/order}}
            """
        let campaign = try ComposedMailTests.campaign([.en]) {
            $0.words = AcknowledgementTests.words(
                ["order.en.mustache": text], facts: ["order": ["number", "due", "subject"]], languages: [.en])
        }
        var order = ComposedMailTests.order(.order)
        order.facts = CustomerFacts(sections: [
            "order": ["number": .text("4711"), "due": .day(CivilTime(year: 2026, month: 12, day: 3))],
            "company": ["x": .text("taken over")],
        ])
        #expect(
            ComposedMailTests.compose(order, campaign).message.text
                == "Ok.\nOrder 4711.\nDue: 3 December 2026.\n")
        order.facts = nil
        #expect(ComposedMailTests.compose(order, campaign).message.text == "Ok.\n")
    }
}

extension Observations {
    static func with(_ intents: [Intent]) -> Observations {
        var observations = Observations()
        observations.intents = intents
        return observations
    }
}
