import Mail
import Testing

@testable import Acknowledge
@testable import Triage

struct UnderstoodTests {
    private static func understood(_ kinds: [String], lane: Lane = .person) -> Understood {
        Understood(Observations.with(kinds.map { Observations.Intent(kind: $0, words: $0) }), lane: lane)
    }

    static let kinds: [(signs: [String], lane: Lane, kind: MailKind)] = [
        ([], .person, .acknowledgement), (["question"], .person, .question),
        (["shouting"], .person, .acknowledgement),
        (["shouting", "question"], .person, .question), (["complaint", "question"], .person, .complaint),
        (["order-number", "repeated"], .person, .complaint), (["legal", "callback"], .person, .complaint),
        (["callback", "order-number"], .person, .callback), (["delay"], .person, .order),
        (["damage", "question"], .person, .complaint), (["refund"], .person, .order),
        (["cancellation"], .person, .order),
        (["case-number"], .person, .acknowledgement), (["complaint"], .unsubscribe, .unsubscribe),
        ([], .empty, .acknowledgement), (["nonsense"], .person, .acknowledgement),
    ]

    @Test("of several wishes the one that must not be missed decides", arguments: 0..<kinds.count)
    func kind(_ index: Int) {
        let test = UnderstoodTests.kinds[index]
        #expect(UnderstoodTests.understood(test.signs, lane: test.lane).kind == test.kind)
        #expect(
            Understood(nil, lane: test.lane).kind
                == (test.lane == .unsubscribe ? .unsubscribe : .acknowledgement))
    }

    static let numbers: [(e164: String, text: String?)] = [
        ("+4930123456", "+49 30123456"), ("+12025550143", "+1 202 555 0143"),
        ("+37060012345", "+370 60012345"),
        ("+79161234567", "+7 9161234567"), ("+442079460000", "+44 2079460000"),
        ("+4512345678", "+45 12345678"),
        ("+41441234567;ext=12", "+41 441234567 ext. 12"), ("030 123456", nil), ("+49", nil), ("", nil),
        ("+", nil),
        ("+49 30 123456", nil), ("+4930123456;ext=", "+49 30123456"), ("+4930123456;ext=x", nil),
        ("+1234567890123456", nil), ("+49301234۵6", nil), (";ext=1", nil),
    ]

    @Test("a number to call is written without groups that could be wrong", arguments: 0..<numbers.count)
    func number(_ index: Int) {
        let test = UnderstoodTests.numbers[index]
        let number = CallbackNumber(test.e164)
        #expect(number?.text(.en) == test.text)
        if let text = number?.text(.en), !text.contains("ext") {
            #expect(text.filter(\.isNumber) == test.e164.filter(\.isNumber))
        }
    }

    private static func time(_ time: String?, _ day: String?, _ from: String?, _ to: String?) -> CallbackTime?
    {
        CallbackTime(
            Observations.Intent(kind: "callback", words: "call", time: time, day: day, from: from, to: to))
    }

    static let times: [(time: CallbackTime?, english: String, german: String)] = [
        (
            time("Thursday 2 to 4", "2026-12-03", "14:00", "16:00"),
            "“Thursday 2 to 4” (Thursday 3 December 2026)",
            "„Thursday 2 to 4“ (Donnerstag, 3. Dezember 2026)"
        ),
        (
            time("Thursday or on Friday at 3", "2026-12-03", "15:00", "15:00"),
            "“Thursday or on Friday at 3”", "„Thursday or on Friday at 3“"
        ),
        (
            time("Thursday evening", "2026-12-03", nil, nil), "“Thursday evening” (Thursday 3 December 2026)",
            "„Thursday evening“ (Donnerstag, 3. Dezember 2026)"
        ),
        (time("after five or so", nil, "17:00", nil), "“after five or so”", "„after five or so“"),
        (time("soon\r\nBcc: x", "2026-02-30", "25:00", "1"), "“soon  Bcc: x”", "„soon  Bcc: x“"),
    ]

    @Test(
        "a time to call is repeated as the customer said it, with the day where one is meant",
        arguments: 0..<times.count)
    func time(_ index: Int) throws {
        let test = UnderstoodTests.times[index]
        let time = try #require(test.time)
        #expect(time.text(.en) == test.english && time.text(.de) == test.german)
        for language in Language.allCases {
            let text = time.text(language)
            #expect(!text.contains("{") && !text.isEmpty)
        }
    }

    @Test("without a word about time there is none")
    func noTime() {
        #expect(UnderstoodTests.time(nil, "2026-12-03", "14:00", nil) == nil)
        #expect(UnderstoodTests.time(" \u{200B} ", nil, nil, nil) == nil)
    }

    @Test("order numbers are told once each, cleaned, three at most")
    func orders() {
        let values = ["4711", "4711", "A\u{202E}B-2", "x\u{0}", "5", String(repeating: "9", count: 100)]
        let observations = Observations.with(
            values.map { Observations.Intent(kind: "order-number", words: $0, value: $0) })
        #expect(Understood(observations, lane: .person).orderNumber == "4711, AB-2, x")
    }

    @Test("what is stored as JSON is understood again")
    func stored() throws {
        let message = InternetMessage(
            Array(
                "From: a@b.example\r\nSubject: x\r\n\r\nPlease call me on Thursday after 14:00 at +49 30 123456, it is about order 4711-22.\r\n"
                    .utf8))
        let reading = Reading(message)
        let found = intents(in: reading.new, language: "en", patterns: IntentPatterns(country: "DE"))
        #expect(found.contains { $0.kind == .callback })
        let understood = Understood(
            Observations.with(
                found.map { Observations.Intent(kind: $0.kind.rawValue, words: $0.words, value: $0.value) }),
            lane: .person)
        #expect(understood.kind == .callback && understood.callbackNumber?.text(.en) == "+49 30123456")
    }
}
