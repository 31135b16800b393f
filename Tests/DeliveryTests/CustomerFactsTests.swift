@testable import Acknowledge
import Foundation
import Mail
import Testing

@Suite("What is known of a customer")
struct CustomerFactsTests {
    static let fields = ["order": ["number", "status", "date", "paid"], "customer": ["name"]]

    private func read(_ json: String) -> CustomerFacts.Reading? {
        CustomerFacts.read(Array(json.utf8), fields: Self.fields)
    }

    @Test("is taken from the declared fields, and all else is noted")
    func taken() throws {
        let reading = try #require(
            read(
                """
                {"order": {"number": 47110000000000000000, "status": "delayed", "date": "2026-12-03", "paid": true,
                "secret": 1}, "customer": {"name": null}, "internal": {"x": 1}}
                """))
        #expect(
            reading.facts
                == CustomerFacts(sections: [
                    "order": [
                        "number": .text("47110000000000000000"), "status": .text("delayed"),
                        "date": .day(CivilTime(year: 2026, month: 12, day: 3)), "paid": .text("true"),
                    ]
                ]))
        #expect(
            reading.notes == [
                "“internal” is not declared in “facts.fields”",
                "“order.secret” is not declared in “facts.fields”",
            ])
        #expect(reading.facts["order", "status"] == .text("delayed"))
        #expect(reading.facts["customer", "name"] == nil)
    }

    @Test("is not in the notes about what was left out, nor is anybody's address")
    func notes() throws {
        let reading = try #require(
            read(
                "{\"anna@example.net\": 1, \"x\": \"hidden\", \"order\": {\"a b\": 1, \"number\": [7]}, \"customer\": 9}"
            ))
        #expect(
            reading.notes == [
                "“x” is not declared in “facts.fields”", "1 more are not declared", "“customer” is no object",
                "1 more in “order” are not declared", "“order.number” is a list or an object",
            ])
    }

    @Test(
        "is nothing where the answer has none",
        arguments: [
            "{}", "{\"order\": {}}", "{\"order\": null}", "{\"order\": {\"number\": null}}",
            "{\"order\": {\"number\": \"\"}}",
            "{\"order\": {\"number\": \" \\n \"}}", "{\"order\": {\"number\": \"\\u0000\\u001b\"}}",
            "{\"order\": [1]}",
            "{\"order\": \"4711\"}", "{\"order\": {\"number\": {\"a\": 1}}}", "{\"Order\": {\"number\": 1}}",
        ])
    func nothing(_ json: String) throws {
        #expect(try #require(read(json)).facts.isEmpty)
    }

    @Test(
        "is not read from what is no object",
        arguments: ["", "[]", "1", "null", "{", "{}x", "<html>", "\u{FEFF}", "{\"a\":}"])
    func noObject(_ json: String) { #expect(read(json) == nil) }

    @Test(
        "has one line of text, cut, without control characters",
        arguments: [
            ("a\r\nb", "a  b"), ("\u{1B}[31mred\u{7}", "[31mred"), ("  x  ", "x"), ("a\u{202E}b", "ab"),
            (String(repeating: "é", count: 300), String(repeating: "é", count: 199) + "…"),
            ("2026-02-30", "2026-02-30"), ("2026-1-2", "2026-1-2"), ("1899-12-31", "1899-12-31"),
            ("2026-12-03T10:00:00Z", "2026-12-03T10:00:00Z"), ("{{x}} <b>", "{{x}} <b>"),
        ])
    func text(_ text: String, _ expected: String) {
        #expect(FactValue(text) == .text(expected))
    }

    @Test("has days", arguments: [("2026-12-03", 3), ("2028-02-29", 29), (" 2026-12-03 ", 3)])
    func day(_ text: String, _ day: Int) {
        guard case .day(let value)? = FactValue(text) else {
            Issue.record("no day")
            return
        }
        #expect(value.day == day)
    }

    @Test("is the same after it was written and read")
    func codable() throws {
        let facts = CustomerFacts(sections: [
            "order": ["date": .day(CivilTime(year: 2026, month: 2, day: 3)), "number": .text("a/\"ü\"")],
            "x": [:],
        ])
        #expect(facts.json == "{\"order\":{\"date\":\"2026-02-03\",\"number\":\"a/\\\"ü\\\"\"}}")
        #expect(CustomerFacts(json: facts.json) == facts)
        #expect(CustomerFacts(json: CustomerFacts().json) == CustomerFacts())
        #expect(CustomerFacts(json: "{\"a\": 1}") == nil)
        #expect(CustomerFacts(json: "") == nil)
    }

    @Test("stays in bounds when it is read again, whoever wrote it")
    func bounds() throws {
        var sections: [String: [String: String]] = ["Bad": ["a": "b"], "ok": ["Bad": "x", "a": "b\n"]]
        for number in 0..<100 {
            sections["s\(number)"] = Dictionary(uniqueKeysWithValues: (0..<100).map { ("f\($0)", "v") })
        }
        let json = String(decoding: try JSONEncoder().encode(sections), as: UTF8.self)
        let facts = try #require(CustomerFacts(json: json))
        #expect(facts.sections.count <= CustomerFacts.sectionLimit)
        #expect(facts.sections.values.allSatisfy { $0.count <= CustomerFacts.fieldLimit })
        #expect(facts["Bad", "a"] == nil)
        #expect(CustomerFacts(json: "{\"ok\":{\"a\":\"b\\n\"}}")?["ok", "a"] == .text("b"))
    }

    @Test("has plain names")
    func names() {
        for name in ["a", "order", "order_2", "a1_b"] { #expect(CustomerFacts.isName(name)) }
        for name in [
            "", "1a", "_a", "A", "order-number", "a.b", "ä", "a b", String(repeating: "a", count: 41),
        ] {
            #expect(!CustomerFacts.isName(name))
        }
    }
}

@Suite("JSON as it was written")
struct JSONTextTests {
    @Test(
        "is read",
        arguments: [
            ("null", JSONText.null), (" true ", .flag(true)), ("false", .flag(false)), ("0", .number("0")),
            ("-0.10e+05", .number("-0.10e+05")), ("19.90", .number("19.90")), ("[]", .list([])),
            ("[1, \"a\"]", .list([.number("1"), .string("a")])), ("{}", .object([])),
            ("\u{FEFF}1", .number("1")),
            ("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\"", .string("\"\\/\u{8}\u{C}\n\r\t\u{E9}")),
            ("\"\\ud83d\\ude00\"", .string("😀")), ("\"\\ud83d\"", .string("\u{FFFD}")),
            ("\"\\ude00x\"", .string("\u{FFFD}x")), ("\"\\ud83d\\ud83d\\ude00\"", .string("\u{FFFD}😀")),
            (
                "{\"a\": {\"b\": [null]}}",
                .object([.init(name: "a", value: .object([.init(name: "b", value: .list([.null]))]))])
            ),
        ])
    func read(_ text: String, _ value: JSONText) { #expect(JSONText(Array(text.utf8)) == value) }

    @Test(
        "is refused where it is something else",
        arguments: [
            "", " ", "nul", "True", "01", "+1", "1.", ".5", "1e", "--1", "0x1", "NaN", "[1,]", "[1 2]", "[",
            "]", "{,}",
            "{\"a\"}", "{\"a\":1,}", "{a:1}", "{'a':1}", "\"", "\"\n\"", "\"\\x\"", "\"\\u12\"",
            "\"\\u12g4\"", "1 2", "{} {}",
            "// x\n1", "\"\\", String(repeating: "[", count: 17) + String(repeating: "]", count: 17),
        ])
    func refused(_ text: String) { #expect(JSONText(Array(text.utf8)) == nil) }

    @Test("may be nested so deep and no deeper, and octets that are no UTF-8 are refused")
    func bounds() {
        let deep = String(repeating: "[", count: 16) + String(repeating: "]", count: 16)
        #expect(JSONText(Array(deep.utf8)) != nil)
        #expect(JSONText([UInt8](repeating: 0x5B, count: 1_000_000)) == nil)
        #expect(JSONText([0x22, 0xFF, 0x22]) == nil)
        #expect(JSONText([0x22, 0xC3, 0x22]) == nil)
        #expect(JSONText(Array("{\"a\":1,\"a\":2}".utf8))?["a"] == .number("2"))
        #expect(JSONText(Array("[1]".utf8))?["a"] == nil)
    }

    @Test("is understood as Foundation understands it, or refused as there")
    func agreement() {
        let pieces = [
            "{", "}", "[", "]", ",", ":", "\"a\"", "1", "-2.5", "true", "null", " ", "\"\\u0041\"", "\"b\"",
        ]
        var seed: UInt64 = 7
        for _ in 0..<5_000 {
            var text = ""
            for _ in 0..<(3 + Int(seed >> 60)) {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(seed >> 33) % pieces.count]
            }
            let theirs = try? JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
            let ours = JSONText(Array(text.utf8))
            // Foundation lets a comma stand before a bracket, RFC 8259 does not.
            if text.replacing(" ", with: "").contains(",]") { continue }
            #expect((theirs == nil) == (ours == nil), "\(text)")
        }
    }
}
