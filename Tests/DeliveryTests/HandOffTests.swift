import Acknowledge
import Config
import Mail
import Testing
import Triage
import Wire

@testable import Delivery
@testable import Store

struct HandOffTests {
    private let noon = Moment(seconds: 1_795_000_000)

    private func rule(
        _ address: String = "help@desk.example", _ change: (inout HandOffRule) -> Void = { _ in }
    )
        throws -> HandOffRule
    {
        var rule = HandOffRule(.mail(try #require(Mailbox(address))))
        change(&rule)
        return rule
    }

    private func conversation(
        lane: Lane = .person, signs: QueueSigns = [], labels: Set<String> = [], isHandedOver: Bool = false,
        isResolved: Bool = false, had: Set<String> = [], failed: Set<String> = []
    ) -> HandOffCandidate {
        HandOffCandidate(
            row: 7, campaign: "spring", lane: lane, signs: signs, labels: labels, isHandedOver: isHandedOver,
            isResolved: isResolved, destinations: had, failedDestinations: failed)
    }

    @Test("a conversation goes to the first rule that fits, and copies to all")
    func rules() throws {
        let rules = [
            try rule("vip@desk.example") { $0.labels = ["vip"] },
            try rule("help@desk.example"), try rule("rest@desk.example"),
            try rule("legal@desk.example") { ($0.signs, $0.keeps) = ([.complaint], true) },
        ]
        func went(_ conversation: HandOffCandidate) -> [String] {
            HandOffRules.wishes(conversation, rules).map { ($0.takes ? "" : "copy ") + $0.destination }
        }
        #expect(went(conversation()) == ["mail help@desk.example"])
        #expect(went(conversation(labels: ["vip", "old"])) == ["mail vip@desk.example"])
        #expect(
            went(conversation(signs: [.complaint, .order])) == [
                "mail help@desk.example", "copy mail legal@desk.example",
            ])
        #expect(went(conversation(lane: .autoReply)).isEmpty)
        // What was handed over stays where it is, whatever it shows by now.
        #expect(
            went(conversation(labels: ["vip"], isHandedOver: true, had: ["mail rest@desk.example"]))
                == ["mail rest@desk.example"])
        // Who refused it is not asked again, and nobody else in its place.
        #expect(
            went(conversation(had: ["mail help@desk.example"], failed: ["mail help@desk.example"])).isEmpty)
        #expect(HandOffRules.wishes(conversation(), []).isEmpty)
    }

    @Test("machines' mail goes only where a rule names its lane, and is a copy where nobody waits")
    func lanes() throws {
        let rules = [try rule { $0.lanes = [.bounce] }]
        let wish = try #require(
            HandOffRules.wishes(conversation(lane: .bounce, isResolved: true), rules).first)
        #expect(
            !wish.takes && wish.lanes.contains(.bounce) && wish.lanes.contains(.person)
                && !wish.lanes.contains(.spam))
        #expect(HandOffRules.wishes(conversation(), rules).isEmpty)
    }

    private func handOff(trace: String = "", customer: String = "ann@client.example") -> HandOff {
        HandOff(
            row: 1, id: "0h", campaign: "spring", destination: "mail x", conversation: "0c", reply: "0r",
            message: 1,
            customer: customer, lane: "person", standing: "proven", language: "de", due: noon,
            trace: Array(trace.utf8),
            state: .waiting, created: noon, attempts: 0, nextAttempt: noon, lastError: nil, finished: nil)
    }

    @Test("a message is sent on as it was received, below our fields and without Return-Path")
    func mail() {
        let trace = "Return-Path: <ann@client.example>\r\n (a comment)\r\nReceived: from x\r\n\tby y; now\r\n"
        let original = "Received: older\r\nMessage-ID: <1@x>\r\nSubject: a\r\n\r\n.body\r\n"
        let content = StoredContent(bytes: Array(original.utf8), hasBareOctets: false)
        let mail = HandOffMail(handOff(trace: trace), content, copies: "spring+c1.2@us.example")
        #expect(
            String(decoding: mail.bytes, as: UTF8.self) == """
                X-Porchlight-Campaign: spring\r
                X-Porchlight-Lane: person\r
                X-Porchlight-Conversation: 0c\r
                X-Porchlight-Message: 0r\r
                X-Porchlight-Customer: ann@client.example\r
                X-Porchlight-Sender: proven\r
                X-Porchlight-Language: de\r
                X-Porchlight-Promise-Due: \(noon.rfc3339)\r
                X-Porchlight-Bcc: spring+c1.2@us.example\r
                X-Auto-Response-Suppress: All\r
                Received: from x\r
                \tby y; now\r

                """ + original)
        #expect(mail.octets == .ascii)
    }

    @Test("nothing that a customer wrote ends a field of ours, and bare line ends are mended")
    func hostile() {
        let content = StoredContent(
            bytes: Array("Subject: a\n\rb\r\n\r\n\n.\r\u{0}x".utf8), hasBareOctets: true)
        let mail = HandOffMail(
            handOff(customer: "a\r\nBcc: b@x.example\r\n\r\nc@x.example"), content, copies: nil)
        let text = String(decoding: mail.bytes, as: UTF8.self)
        #expect(!text.contains("\r\nBcc:"))
        #expect(text.replacing("\r\n", with: "").utf8.allSatisfy { $0 != 0x0D && $0 != 0x0A && $0 != 0 })
    }

    @Test(
        "what has fields of ours was handed on before",
        arguments: [
            ("X-Porchlight-Message: 1\r\nSubject: a\r\n\r\nb", true),
            ("Subject: a\r\nx-porchlight-MESSAGE: 1\r\n\r\n", true),
            ("Subject: a\r\n\r\nX-Porchlight-Message: 1\r\n", false),
            ("Subject: X-Porchlight-Message: 1\r\n\r\n", false),
            ("", false),
        ])
    func circles(content: String, wasHandedOn: Bool) {
        #expect(HandOffMail.wasHandedOn(Array(content.utf8)) == wasHandedOn)
    }

    @Test(
        "what the content has beyond ASCII is said in the envelope",
        arguments: [
            ("Subject: a\r\n\r\nb\r\n", SMTPClientSession.ContentOctets.ascii),
            ("Subject: a\r\n\r\nß\r\n", .body),
            ("Subject: ß\r\n\r\nb\r\n", .headerToo), ("ß", .headerToo), ("", .ascii),
        ])
    func octets(content: String, octets: SMTPClientSession.ContentOctets) {
        let content = StoredContent(bytes: Array(content.utf8), hasBareOctets: false)
        #expect(HandOffMail(handOff(), content, copies: nil).octets == octets)
    }

    @Test("a token of what was handed on is read again, and nobody else's is")
    func token() {
        func signer(_ seed: UInt64) -> ReplyToken.Authenticator {
            { text in
                var hash = seed
                for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
                return (0..<16).map { UInt8(truncatingIfNeeded: (hash &* UInt64(2 * $0 + 1)) >> 40) }
            }
        }
        let (sign, other) = (signer(1), signer(2))
        let token = HandOffToken(id: "06j3kq2v8f0c1t5m9r4s", campaign: "spring", sign)
        #expect(token.tag.hasPrefix("h06j3kq2v8f0c1t5m9r4s.") && token.tag.utf8.count <= 38)
        #expect(HandOffToken(tag: token.tag, campaign: "spring", sign) == token)
        #expect(HandOffToken(tag: token.tag.uppercased(), campaign: "spring", sign) == token)
        #expect(HandOffToken(tag: token.tag, campaign: "autumn", sign) == nil)
        #expect(HandOffToken(tag: token.tag, campaign: "spring", other) == nil)
        for tag in ["", "h", "h.", "hx.y", "c" + token.tag.dropFirst(), "h-" + token.tag.dropFirst()] {
            #expect(HandOffToken(tag: tag, campaign: "spring", sign) == nil, "\(tag)")
        }
        #expect(ReplyToken(tag: token.tag, campaign: "spring", sign) == nil)
    }

    @Test("a digest tells ids and times, and subjects only where that is wished")
    func digest() throws {
        let line = DigestLine(
            conversation: "0c", campaign: "spring", lane: "person", subject: "My secret\r\nX: y", since: noon,
            due: noon + .seconds(60))
        let facts = DigestFacts(new: [line], overdue: [line], newCount: 3, overdueCount: 1, waitingCount: 9)
        let address = try #require(Mailbox("team@us.example"))
        var settings = DigestSettings(
            to: [address], time: .daily(minute: 510, try #require(Zone("Europe/Berlin"))))
        func mail() -> String {
            let message = DigestMail.message(
                facts, settings, to: address, host: "mail.us.example", id: "1", at: noon)
            return String(decoding: message.bytes, as: UTF8.self).replacing("=\r\n", with: "")
        }
        let text = mail()
        #expect(text.contains("Subject: Replies: 1 overdue, 3 new\r\n"))
        #expect(
            text.contains("Auto-Submitted: auto-generated\r\n")
                && text.contains("From: Porchlight <porchlight@mail.us.example>\r\n"))
        #expect(
            text.contains("and 2 more") && text.contains("Waiting in all: 9") && text.contains("Berlin time"))
        #expect(!text.contains("secret") && !text.contains("\r\nX:"))
        settings.showsSubjects = true
        #expect(mail().contains("My secret") && !mail().contains("\r\nX:"))
    }

    @Test("a daily digest comes at its time of day, also when clocks change")
    func daily() throws {
        let zone = try #require(Zone("Europe/Berlin"))
        let settings = DigestSettings(to: [], time: .daily(minute: 8 * 60 + 30, zone))
        var time = try #require(Moment(rfc3339: "2026-10-23T06:30:00Z"))
        var times: [String] = []
        for _ in 0..<4 {
            time = settings.next(after: time)
            times.append(time.rfc3339)
        }
        #expect(
            times == [
                "2026-10-24T06:30:00Z", "2026-10-25T07:30:00Z", "2026-10-26T07:30:00Z",
                "2026-10-27T07:30:00Z",
            ])
        #expect(
            DigestSettings(to: [], time: .every(.seconds(3600))).next(after: noon) == noon + .seconds(3600))
    }
}
