import Acknowledge
import Config
import Mail
@testable import Store
import Testing

@testable import Delivery

struct WebhookTests {
    private let noon = Moment(seconds: 1_795_000_000)

    @Test("the waits grow to a day, with some chance, and the last attempt falls on the end")
    func schedule() throws {
        let days3 = Duration.seconds(3 * 86_400)
        func retry(_ attempts: Int, first: Moment? = nil, chance: Double = 0, absence: Duration? = nil)
            -> Duration?
        {
            WebhookSchedule.retry(
                attempts: attempts, first: first, giveUp: days3, chance: chance, absence: absence, at: noon
            ).map { $0 - noon }
        }
        #expect([0, 1, 2, 9, 50].map { retry($0) } == [5, 30, 120, 86_400, 86_400].map { .seconds($0) })
        #expect(
            retry(0, chance: 1) == .seconds(6) && retry(0, chance: -1) == .seconds(4)
                && retry(0, chance: 9) == .seconds(6))
        #expect(
            retry(0, absence: .seconds(60)) == .seconds(60)
                && retry(3, absence: .seconds(60)) == .seconds(600))
        #expect(retry(0, absence: .seconds(9_000_000)) == .seconds(86_400))
        #expect(retry(9, first: noon - .seconds(2 * 86_400 + 3600)) == .seconds(86_400 - 3600))
        #expect(retry(9, first: noon - days3) == nil && retry(0, first: noon - days3 * 2) == nil)
        #expect(retry(-5) == .seconds(5))
    }

    @Test(
        "Retry-After is seconds or a date; all else is nothing",
        arguments: [
            ("120", 120), (" 7 ", 7), ("0", nil), ("", nil), ("-5", nil), ("1.5", nil), ("soon", nil),
            (nil, nil),
            ("999999999999999999999", 86_400), ("86401", 86_400), ("Wed, 18 Nov 2026 09:35:10 GMT", nil),
            ("Thu, 01 Jan 1970 00:00:00 GMT", nil), ("Fri, 31 Dec 9999 23:59:59 GMT", 86_400),
        ] as [(String?, Int64?)])
    func absence(field: String?, seconds: Int64?) {
        #expect(WebhookSchedule.absence(field, at: noon) == seconds.map { .seconds($0) })
    }

    @Test("Retry-After as a date counts from now")
    func absenceByDate() {
        let date = (noon + .seconds(90)).mailDate().replacing("+0000", with: "GMT")
        #expect(WebhookSchedule.absence(date, at: noon) == .seconds(90))
    }

    @Test(
        "which answers say that the system works",
        arguments: [
            (200, WebhookVerdict.Kind.delivered), (204, .delivered), (299, .delivered), (400, .refused),
            (401, .refused),
            (404, .refused), (408, .failed), (410, .gone), (413, .refused), (425, .failed), (429, .failed),
            (500, .failed),
            (503, .failed), (599, .failed),
        ])
    func verdicts(status: Int, kind: WebhookVerdict.Kind) {
        let verdict = WebhookVerdict(.success(HTTPAnswer(status: status, body: [])), at: noon)
        #expect(verdict.kind == kind && verdict.status == status)
    }

    @Test("an event is written as CloudEvents 1.0 has it")
    func payload() {
        let event = WebhookEvent(
            id: "evt_12_abc", number: 12, at: noon, kind: "conversation.claimed", detail: "",
            campaign: "spring",
            conversation: .init(id: "06abc", lane: "person", state: "claimed", due: noon + .seconds(3600)),
            reply: nil, agent: "maja")
        let text = String(
            decoding: WebhookPayload(event, source: WebhookSource(host: "mx.example")).bytes, as: UTF8.self)
        #expect(
            text == """
                {"data":{"agent":"maja","campaign":"spring","conversation":"06abc","due":"\((noon + .seconds(3600)).rfc3339)",\
                "kind":"conversation.claimed","lane":"person","state":"claimed"},"datacontenttype":"application/json",\
                "id":"evt_12_abc","sequence":"0000000000000000012","source":"urn:porchlight:mx.example","specversion":"1.0",\
                "subject":"06abc","time":"\(noon.rfc3339Precise)","type":"porchlight.conversation.claimed"}
                """)
        let source = WebhookSource(host: "mx.example", base: "https://desk.example")
        #expect(source.name == "https://desk.example")
        #expect(
            WebhookPayload(event, source: source).data.url
                == "https://desk.example/api/v1/conversations/06abc")
    }

    @Test("an event without a conversation has no subject")
    func bare() {
        let event = WebhookEvent(
            id: "evt_1_a", number: 1, at: noon, kind: "acknowledgements.paused", detail: "", campaign: nil,
            conversation: nil, reply: nil, agent: nil)
        let text = String(
            decoding: WebhookPayload(event, source: WebhookSource(host: "h")).bytes, as: UTF8.self)
        #expect(text.contains("\"data\":{\"kind\":\"acknowledgements.paused\"}") && !text.contains("subject"))
    }

    @Test("every kind of event can be named, and none of webhooks' own is sent")
    func kinds() throws {
        let all = try #require(EventPattern("*"))
        for kind in EventKind.allCases {
            let name = try #require(EventPattern(kind.rawValue))
            let isOwn = kind.rawValue.hasPrefix("webhook.")
            #expect(name.fits(kind.rawValue) == !isOwn && all.fits(kind.rawValue) == !isOwn)
        }
    }

    @Test("what ended while it was read what is due is not sent again")
    func endedMeanwhile() {
        var place = WebhookPlace()
        place.look()
        #expect(place.mayBegin(1))
        place.begin(1)
        #expect(!place.mayBegin(1) && place.mayBegin(2))
        place.look()
        place.end(1)
        #expect(!place.mayBegin(1) && place.underWay.isEmpty)
        // Read anew, it is due only if it is to be sent again.
        place.look()
        #expect(place.mayBegin(1))
    }
}
