@testable import Acknowledge
import Mail
import Testing
import Triage

@Suite("an agent's answer")
struct AgentAnswerTests {
    private func answered(_ change: (inout AnsweredMessage) -> Void = { _ in }) -> AnsweredMessage {
        var answered = AnsweredMessage(written: ComposedMailTests.monday)
        (answered.messageID, answered.subject, answered.author) = (
            "<1@customer.example>", "Which colour?", "Ann Smith"
        )
        answered.text = "Is it blue?\n\nAnn"
        change(&answered)
        return answered
    }

    private func answer(_ change: (inout AgentAnswer) -> Void = { _ in }) -> AgentAnswer {
        var answer = AgentAnswer(
            id: "0a1b2c", agentName: "Maja Lind",
            recipient: Mailbox(localPart: "ann", domain: "customer.example"),
            replyTo: Mailbox(localPart: "spring+ck.m", domain: "reply.example"), text: "It is green.\n",
            answered: answered(), language: .en, at: ComposedMailTests.monday)
        change(&answer)
        return answer
    }

    private func read(_ answer: AgentAnswer) throws -> InternetMessage {
        InternetMessage(try ComposedMailTests.campaign().mail(answer).bytes)
    }

    @Test("it has a person's fields, and none of a machine's")
    func fields() throws {
        let message = try read(answer { $0.recipientName = "Ann Smith" })
        #expect(
            message.headers.fields.map(\.key) == [
                "date", "from", "to", "reply-to", "subject", "message-id", "in-reply-to", "references",
                "mime-version", "content-type",
            ])
        #expect(message.from.map(\.name) == ["Maja Lind"])
        #expect(message.from.map(\.address) == ["spring@reply.example"])
        #expect(message.addresses("to").map(\.address) == ["ann@customer.example"])
        #expect(message.addresses("to").map(\.name) == ["Ann Smith"])
        #expect(message.addresses("reply-to").map(\.address) == ["spring+ck.m@reply.example"])
        #expect(message.subject == "Re: Which colour?")
        #expect(message.messageID == "<answer.0a1b2c@reply.example>")
        #expect(
            message.inReplyTo == ["<1@customer.example>"] && message.references == ["<1@customer.example>"])
        #expect(message.date == ComposedMailTests.monday)
        #expect(message.messageID.flatMap { agentAnswer(messageID: $0) } == "0a1b2c")
    }

    @Test(
        "the customer's words stand below, under a line that says whose they are",
        arguments: Language.allCases)
    func quotation(_ language: Language) throws {
        let message = try read(answer { $0.language = language })
        let text = message.readable.text
        #expect(text.hasPrefix("It is green.\n\n"))
        #expect(text.hasSuffix("\n> Is it blue?\n>\n> Ann"))
        #expect(text.contains("Ann Smith") && text.contains("2026"))
        // We, and so others, know it again: a customer's next message below which it stands says only what is new.
        let next =
            "From: ann@customer.example\r\nTo: spring@reply.example\r\n\r\nThank you, but why?\r\n\r\n"
            + textLines(text).map { "> \($0)\r\n" }.joined()
        #expect(Reading(InternetMessage(Array(next.utf8))).new.trimmed == "Thank you, but why?")
        #expect(splitText(text).new.trimmed == "It is green.")
    }

    static let subjects: [(customer: String, own: String?, sent: String)] = [
        ("Which colour?", nil, "Re: Which colour?"), ("Re: Which colour?", nil, "Re: Which colour?"),
        ("RE: AW: Sv: Which colour?", nil, "Re: Which colour?"), ("", nil, "Re: Spring offer"),
        ("Re:", nil, "Re: Spring offer"), ("x\r\nBcc: evil@x.example", nil, "Re: x Bcc: evil@x.example"),
        ("Farbe für Ödön", nil, "Re: Farbe für Ödön"), ("x", "Your order", "Your order"),
        ("x", "a\r\nBcc: b@c.example\r\n\r\nbody", "a Bcc: b@c.example body"), ("x", " \t", "Re: x"),
    ]

    @Test("the subject is the customer's after one Re:, or the agent's", arguments: subjects)
    func subject(_ item: (customer: String, own: String?, sent: String)) throws {
        let message = try read(
            answer {
                $0.answered.subject = item.customer
                $0.subject = item.own
            })
        #expect(message.subject.split(separator: " ").joined(separator: " ") == item.sent)
        #expect(!message.headers.fields.contains { $0.key == "bcc" })
    }

    static let injections = [
        "Maja\r\nBcc: evil@x.example", "\"; <evil@x.example>", "Maja <a@b.example>, Tom",
        "=?utf-8?q?=0D=0ABcc:_x?=",
        "Mäja\n\nbody", "\u{202E}ajaM",
    ]

    @Test("no name can add a field, an address or a line", arguments: injections)
    func injection(_ name: String) throws {
        let message = try read(
            answer {
                ($0.agentName, $0.recipientName, $0.answered.author) = (name, name, name)
                $0.answered.messageID = "<1@x.example>\r\nBcc: y@z.example"
            })
        #expect(
            message.headers.fields.map(\.key) == [
                "date", "from", "to", "reply-to", "subject", "message-id", "mime-version", "content-type",
            ])
        #expect(message.addresses("to").map(\.address) == ["ann@customer.example"])
        #expect(message.from.map(\.address) == ["spring@reply.example"])
    }

    @Test("of a long thread the first and the last ids are named, the answered one last")
    func references() throws {
        let ids = (2...101).map { "<\($0)@customer.example>" }
        let message = try read(answer { $0.answered.references = ids + ["bad id", ids[0]] })
        #expect(message.references.count == 31)
        #expect(
            message.references.prefix(2) == ids[0..<2] && message.references.last == "<1@customer.example>")
        #expect(Set(message.references).count == 31)
        let short = try read(answer { $0.answered.references = ["<0@c.example>", "<0a@c.example>"] })
        #expect(short.references == ["<0@c.example>", "<0a@c.example>", "<1@customer.example>"])
    }

    static let texts = [
        ".", "..\n.\n", "From here\nto there", String(repeating: "long ", count: 2000), "Grüße\n",
        "a\u{0}b\u{7}c",
        "\r\nA\r\n.\r\nB\r\n", "--answer.0a1b2c.alternative--", "tab\there", "emoji 👩‍👩‍👧‍👦 end",
        " indented\n  more",
        String(repeating: "x", count: 5000),
    ]

    @Test("any text arrives as it was written, in short lines of ASCII", arguments: texts)
    func text(_ text: String) throws {
        let bytes = try ComposedMailTests.campaign().mail(
            answer {
                $0.text = text; $0.answered.text = ""
            }
        ).bytes
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\r\n") {
            #expect(line.utf8.count <= 78 && !line.hasPrefix("."))
            #expect(line.utf8.allSatisfy { $0 == 0x09 || ($0 >= 0x20 && $0 < 0x7F) })
        }
        let message = InternetMessage(bytes)
        #expect(message.problems.isEmpty && message.readable.hasHTML)
        let sent = String(
            String.UnicodeScalarView(
                text.unicodeScalars.filter { $0.value >= 0x20 || $0 == "\n" || $0 == "\t" }))
        #expect(textLines(message.readable.text) == textLines(sent).drop { $0.isEmpty }.map { $0[...] })
    }

    static let problems: [(AgentAnswerProblem, @Sendable (inout AgentAnswer) -> Void)] = [
        (.empty, { $0.text = "" }), (.empty, { $0.text = " \n\u{A0}\t\r\n\u{0}" }),
        (.tooLong(characters: 200_001), { $0.text = String(repeating: "x", count: 200_001) }),
        (
            .tooManyAttachments(51),
            {
                $0.attachments = (0..<51).map { _ in
                    OutgoingAttachment(filename: "f", type: "a/b", content: [])
                }
            }
        ),
        (
            .tooLarge(octets: 40_000_000),
            {
                $0.attachments = [
                    OutgoingAttachment(
                        filename: "f", type: "a/b", content: [UInt8](repeating: 0, count: 30_000_000))
                ]
            }
        ),
        (.unusableRecipient, { $0.recipient = Mailbox(localPart: "", domain: "") }),
    ]

    @Test("what cannot be sent is refused with what to do", arguments: problems.indices)
    func refused(_ index: Int) throws {
        let (problem, change) = AgentAnswerTests.problems[index]
        let campaign = try ComposedMailTests.campaign()
        #expect(throws: problem) { try campaign.mail(answer(change)) }
        #expect(problem.words.count > 30)
    }

    @Test("one that is small enough only until it is encoded is refused")
    func encodedSize() throws {
        let campaign = try ComposedMailTests.campaign()
        let file = OutgoingAttachment(
            filename: "f", type: "a/b", content: [UInt8](repeating: 1, count: 19_000_000))
        #expect(throws: AgentAnswerProblem.self) { try campaign.mail(answer { $0.attachments = [file] }) }
    }

    @Test("a long message is quoted in part")
    func longQuotation() throws {
        let long = (0..<1000).map { "line \($0)" }.joined(separator: "\n")
        let text = try read(answer { $0.answered.text = long }).readable.text
        #expect(text.hasSuffix("> line 299\n> […]") && !text.contains("line 300"))
    }

    @Test("without a name it comes from the team")
    func nameless() throws {
        #expect(try read(answer { $0.agentName = "" }).from.map(\.name) == ["Kundendienst, Example & Söhne"])
    }

    @Test("a message's own fields are what is answered; a clock that is days off is not believed")
    func answeredMessage() {
        let received = ComposedMailTests.monday
        func message(_ fields: String) -> AnsweredMessage {
            AnsweredMessage(
                InternetMessage(Array("\(fields)\r\n\r\nhello\r\n".utf8)), newText: "hello",
                received: received)
        }
        let first = message(
            "From: Ann <a@b.example>\r\nMessage-ID: <2@x>\r\nIn-Reply-To: <1@x>\r\nDate: Mon, 23 Nov 2026 12:00:00 +0000"
        )
        #expect(first.references == ["<1@x>"] && first.author == "Ann" && first.messageID == "<2@x>")
        #expect(first.written == received - .seconds(2 * 3600) || first.written.seconds == 1_795_435_200)
        let old = message(
            "From: a@b.example\r\nDate: Mon, 23 Nov 1998 12:00:00 +0000\r\nReferences: <0@x> <1@x>")
        #expect(
            old.written == received && old.references == ["<0@x>", "<1@x>"] && old.author == "a@b.example")
        #expect(message("In-Reply-To: <1@x> <2@x>").references.isEmpty)
    }
}
