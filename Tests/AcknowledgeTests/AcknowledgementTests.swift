import Mail
import Support
import Testing
import Triage

@testable import Acknowledge

struct AcknowledgementTests {
    private static let english = """
        This is an automatic reply. {{team}} at {{company}} got your message of {{received}}.
        {{#subject}}
        It was about: {{subject}}
        {{/subject}}
        {{#person}}{{person}} will read it.{{/person}}{{^person}}A person will read it.{{/person}}
        {{#ended}}{{campaign}} ended on {{ended}}.{{/ended}}

        {{#any_open}}
        Open now:
        {{#open}}
        - {{label}}: {{value}}{{#until}}, until {{until}}{{/until}}{{#note}} ({{note}}){{/note}}
        {{/open}}
        {{/any_open}}
        {{#closed}}
        - {{label}}: closed{{#opens}}, opens {{opens}}{{/opens}}{{^opens}} for now{{/opens}}
        {{/closed}}
        Write to {{address}}

        """
    private static let html = "<p>Automatic: {{company}}{{#subject}} <i>{{subject}}</i>{{/subject}}</p>\n"

    /// The words of some files, in the languages of their names, English first.
    static func words(
        _ files: [String: String], facts: [String: [String]] = [:], languages: [Language] = [.en, .de]
    ) -> CampaignWords {
        let sources = files.compactMap { name, text -> WordsSource? in
            guard case .words(let file) = wordsFile(name) else { return nil }
            return WordsSource(path: name, file: file, text: text)
        }
        let words = CampaignWords(sources: sources, facts: facts, languages: languages)
        #expect(words.problems == [])
        return words
    }

    private func campaign(_ change: (inout Campaign) -> Void = { _ in }) throws -> Campaign {
        let zone = try #require(Zone("Europe/Berlin"))
        let words = AcknowledgementTests.words([
            "acknowledgement.en.mustache": AcknowledgementTests.english,
            "acknowledgement.en.html.mustache": AcknowledgementTests.html,
            "acknowledgement.de.mustache": "Automatische Antwort von {{company}}: {{received}}.\n",
        ])
        var campaign = Campaign(
            id: "spring", name: "Spring offer", company: "Example & Söhne",
            addresses: [Mailbox(localPart: "replies", domain: "Campaign.example")],
            language: .en, zone: zone, team: Team(name: "Customer care"),
            words: words)
        let hours = OpeningHours(week: [5: [.init(start: 540, end: 1080)]], zone: zone)
        campaign.contacts = [
            ContactOption(kind: .web, label: "Form", value: "https://campaign.example/f"),
            ContactOption(kind: .phone, label: "Phone", value: "+49 30 1", note: "free", hours: hours),
            ContactOption(
                kind: .chat, label: "Chat", value: "chat", hours: OpeningHours(week: [:], zone: zone)),
        ]
        change(&campaign)
        return campaign
    }

    private func order(isNeutral: Bool = false, subject: String = "Which colour?") -> AcknowledgementOrder {
        AcknowledgementOrder(
            reply: "abc234", recipient: Mailbox(localPart: "ann", domain: "customer.example"),
            replyTo: Mailbox(localPart: "replies+ck.m", domain: "campaign.example"), isNeutral: isNeutral,
            subject: subject,
            messageID: "<1@customer.example>", references: ["<0@customer.example>", "<1@customer.example>"],
            received: Moment(seconds: 1_795_190_400))
    }

    private func compose(
        _ order: AcknowledgementOrder, _ campaign: Campaign, now: String = "2026-11-20T16:00:00Z",
        language: Language? = nil
    ) throws -> InternetMessage {
        let now = try #require(Moment(rfc3339: now))
        var order = order
        order.language = language ?? order.language
        let bytes = campaign.acknowledgement(
            order, now: now, loopMark: "mark-1", loopMarkField: loopMarkField
        ).bytes
        let message = InternetMessage(bytes)
        #expect(message.problems.isEmpty)
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\r\n") {
            #expect(
                (line.utf8.count <= 78 || line.split(separator: " ").count <= 2)
                    && line.utf8.allSatisfy { $0 == 9 || (0x20..<0x7F).contains($0) })
        }
        return message
    }

    @Test("it has the header fields of the design, and no others")
    func fields() throws {
        let headers = try compose(order(), try campaign()).headers
        let expected = [
            "date": "Fri, 20 Nov 2026 17:00:00 +0100", "to": "<ann@customer.example>",
            "message-id": "<ack.abc234@campaign.example>",
            "subject": "Automatic reply: Which colour?", "in-reply-to": "<1@customer.example>",
            "references": "<0@customer.example> <1@customer.example>",
            "auto-submitted": "auto-replied", "x-auto-response-suppress": "All",
            "x-porchlight-loop": "mark-1", "mime-version": "1.0",
            "from": "Customer care, Example & Söhne <replies@Campaign.example>",
            "reply-to": "Customer care, Example & Söhne <replies+ck.m@campaign.example>",
        ]
        for (key, value) in expected { #expect(headers.first(key)?.text == value) }
        #expect(Set(headers.fields.map(\.key)) == Set(expected.keys).union(["content-type"]))
        #expect(headers.fields.count == expected.count + 1)
        #expect(
            parseAddressList(headers.first("from")?.value ?? []).map(\.name) == [
                "Customer care, Example & Söhne"
            ])
    }

    @Test("what it says is true at the time: what is open until when, and when the rest opens")
    func words() throws {
        let text = try compose(
            order(),
            try campaign {
                $0.team.person = "Eva"; $0.ended = "2026-11-01"
            }
        ).readable.text
        #expect(
            text == """
                This is an automatic reply. Customer care at Example & Söhne got your message of Friday 20 November 2026 at 17:00, Berlin time.
                It was about: Which colour?
                Eva will read it.
                Spring offer ended on 1 November 2026.

                Open now:
                - Form: https://campaign.example/f
                - Phone: +49 30 1, until 18:00 today, Friday 20 November, Berlin time (free)
                - Chat: closed for now
                Write to replies@Campaign.example
                """)
        let later = try compose(order(), try campaign(), now: "2026-11-20T18:00:00Z").readable.text
        #expect(
            later.contains("- Phone: closed, opens Friday 27 November at 09:00, Berlin time\n")
                && later.contains("A person will read it.\n"))
    }

    @Test("the same order at the same time gives the same bytes; the Message-ID is the same at any time")
    func deterministic() throws {
        let (one, other) = (try compose(order(), try campaign()), try compose(order(), try campaign()))
        #expect(one.bytes == other.bytes)
        let later = try compose(order(), try campaign(), now: "2026-11-20T18:00:00Z")
        #expect(later.bytes != one.bytes && later.messageID == one.messageID)
        #expect(acknowledgementMessageID(reply: "abc234", try campaign()) == one.messageID)
        #expect(one.messageID.flatMap { acknowledgedReply(messageID: $0) } == "abc234")
        for other in ["", "<ack.@x>", "<ack.abc234>", "<abc234@x>", "ack.abc234@x"] {
            #expect(acknowledgedReply(messageID: other) == nil)
        }
    }

    @Test(
        "a proven sender’s subject is repeated, escaped in HTML, and cannot do harm",
        arguments: ["<b>x</b> & \"y\"", "a\r\nBcc: evil@x.example", "Ünï: größer", "{{company}}"])
    func subject(_ subject: String) throws {
        let message = try compose(order(subject: subject), try campaign())
        #expect(message.subject == "Automatic reply: \(subject.singleLine.replacing("  ", with: " "))")
        #expect(
            message.readable.text.contains("It was about: \(subject.singleLine.replacing("  ", with: " "))\n")
        )
        #expect(message.headers.first("bcc") == nil)
        let html = message.text(of: message.parts[2]).text
        #expect(!html.contains("<b>") && html.contains("Example &amp; Söhne"))
    }

    @Test(
        "a long subject is cut",
        arguments: [
            String(repeating: "word ", count: 1000), String(repeating: "x", count: 100_000),
            "a" + String(repeating: "\u{301}", count: 100_000),
        ])
    func longSubject(_ subject: String) throws {
        let bytes = try compose(order(subject: subject), try campaign()).bytes
        #expect(bytes.count < 16_384)
    }

    @Test("a neutral one says nothing that came from the message")
    func neutral() throws {
        for marker in ["Secret-Subject", "größer"] {
            let message = try compose(order(isNeutral: true, subject: marker), try campaign())
            #expect(message.subject == "Automatic reply: your message to Example & Söhne has arrived")
            #expect(
                !String(decoding: message.bytes, as: UTF8.self).contains(marker)
                    && !message.readable.text.contains(marker))
            #expect(message.references == ["<1@customer.example>"])
            #expect(message.bytes.count <= Campaign.neutralLimit)
        }
    }

    @Test(
        "a neutral one keeps within 4 KB, however long the template is",
        arguments: [8, 12, 20, 50, 500, 4000])
    func neutralLimit(_ lines: Int) throws {
        for line in ["A line of the template. ", "Zeile für Zeile größer. "] {
            let text = "This is an automatic reply.\n" + String(repeating: line + "\n", count: lines)
            let words = AcknowledgementTests.words([
                "acknowledgement.en.mustache": text, "acknowledgement.en.html.mustache": "<p>\(text)</p>",
            ])
            var order = order(isNeutral: true)
            order.recipient = Mailbox(
                localPart: String(repeating: "l", count: 256),
                domain: String(repeating: "d.", count: 120) + "example")
            order.messageID = "<\(String(repeating: "m", count: 230))@customer.example>"
            order.references = (0..<50).map {
                "<\($0)-\(String(repeating: "r", count: 200))@customer.example>"
            }
            let message = try compose(order, try campaign { $0.words = words })
            #expect(message.bytes.count <= Campaign.neutralLimit)
            #expect(message.readable.text.hasPrefix("This is an automatic reply.\n"))
        }
    }

    @Test(
        "a Message-ID that could do harm is not repeated",
        arguments: [nil, "<a b@c>", "<a\r\nBcc: x@y>", "<ä@c>", "<\(String(repeating: "x", count: 300))@c>"]
            as [String?])
    func unsafeID(_ id: String?) throws {
        var order = order()
        order.messageID = id
        let headers = try compose(order, try campaign()).headers
        #expect(
            !headers.contains("in-reply-to") && !headers.contains("references") && !headers.contains("bcc"))
    }

    @Test("it is written in the language that is wanted, where there is a template, else in the campaign’s")
    func languages() throws {
        let german = try compose(order(), try campaign(), language: .de)
        #expect(german.subject == "Automatische Antwort: Which colour?")
        #expect(
            german.readable.text
                == "Automatische Antwort von Example & Söhne: Freitag, 20. November 2026, 17:00 Uhr (Ortszeit Berlin).\n"
        )
        #expect(
            try compose(order(), try campaign { $0.words = .builtIn([.en]) }, language: .de).subject
                == "Automatic reply: Which colour?")
        #expect(
            try compose(order(isNeutral: true), try campaign { $0.language = .de }).subject
                == "Automatische Antwort: Ihre Nachricht an Example & Söhne ist angekommen")
    }

    @Test("no automatic system answers it: it is silent by our own rules")
    func silence() throws {
        let message = try compose(order(), try campaign())
        let own: Set = ["replies@campaign.example"]
        let arrival = Arrival(
            sender: .mailbox(Mailbox(localPart: "other", domain: "gateway.example")),
            recipient: Mailbox(localPart: "ann", domain: "customer.example"),
            campaignAddresses: own, ownAddresses: own, loopMark: "another")
        let judgement = judge(message, arrival, Reading(message))
        #expect(judgement.lane == .autoReply && judgement.silence == .autoSubmitted)
    }

    @Test("contacts without hours are open, and nothing is said of the closed where there is none")
    func contacts() throws {
        let text = try compose(order(), try campaign { $0.contacts = [] }).readable.text
        #expect(!text.contains("Open now") && !text.contains("closed") && !text.contains("\n\n\n"))
    }
}
