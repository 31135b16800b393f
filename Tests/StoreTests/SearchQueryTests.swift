import Mail
import Testing

@testable import Store

@Suite("typed searches")
struct SearchQueryTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let typed: String
        let match: String
        var testDescription: String { typed }

        init(_ typed: String, _ match: String) { (self.typed, self.match) = (typed, match) }
    }

    static let everywhere = "{customer subject text files} : "

    @Test(
        "a typed text becomes one expression in which all that was typed stands within quotes",
        arguments: [
            Case("refund", everywhere + "\"refund\""),
            Case("refund order", "\(everywhere)\"refund\" AND \(everywhere)\"order\""),
            Case("\"late refund\"", everywhere + "\"late refund\""),
            Case("“late refund”", everywhere + "\"late refund\""),
            Case("\"late refund", everywhere + "\"late refund\""),
            Case("refu*", everywhere + "\"refu\" *"),
            Case("r*", everywhere + "\"r\""),
            Case("from:ann@client.example", "customer : \"ann client example\""),
            Case("subject:\"your offer\"", "subject : \"your offer\""),
            Case("file:invoice*", "files : \"invoice\" *"),
            Case("refund -order", "(\(everywhere)\"refund\") NOT (\(everywhere)\"order\")"),
            Case("-order", "(facts : \"every\") NOT (\(everywhere)\"order\")"),
            Case(
                "-\"late order\" -x",
                "(facts : \"every\") NOT (\(everywhere)\"late order\" OR \(everywhere)\"x\")"),
            Case("has:attachment", "facts : \"attachment\""),
            Case("-has:attachment", "(facts : \"every\") NOT (facts : \"attachment\")"),
            Case("campaign:spring", "facts : (\"c737072696e67\")"),
            Case("campaign:a,b", "facts : (\"c61\" OR \"c62\")"),
            Case("state:waiting", "facts : \"every\""),
            Case("don't", everywhere + "\"don t\""),
            Case("NEAR(a b)", "\(everywhere)\"NEAR a\" AND \(everywhere)\"b\""),
            Case("a AND b", "\(everywhere)\"a\" AND \(everywhere)\"AND\" AND \(everywhere)\"b\""),
            Case("NOT a", "\(everywhere)\"NOT\" AND \(everywhere)\"a\""),
            Case("^first", everywhere + "\"first\""),
            Case("{subject}: x", "\(everywhere)\"subject\" AND \(everywhere)\"x\""),
            Case("a\"b", everywhere + "\"a b\""),
            Case("100%", everywhere + "\"100\""),
            Case("a_b", everywhere + "\"a b\""),
            Case(
                "'; DROP TABLE reply; --",
                "\(everywhere)\"DROP\" AND \(everywhere)\"TABLE\" AND \(everywhere)\"reply\""),
            Case("https://x.example/a", everywhere + "\"https x example a\""),
            Case("re: hello", "\(everywhere)\"re\" AND \(everywhere)\"hello\""),
            Case("12:30", everywhere + "\"12 30\""),
            Case("re:hello", everywhere + "\"re hello\""),
            Case("a\u{0}b\u{1}c", "\(everywhere)\"a\" AND \(everywhere)\"b\" AND \(everywhere)\"c\""),
            Case("\u{202E}tfel", everywhere + "\"tfel\""),
            Case("退款", everywhere + "\"退\u{200B}款\""),
            Case("🙂 thanks", everywhere + "\"thanks\""),
            Case("-", "facts : \"every\""),
            Case("e\u{301}te\u{301}", everywhere + "\"e\u{301}te\u{301}\""),
        ])
    func matches(_ example: Case) throws {
        guard example.typed != "-" else {
            #expect(throws: SearchQuery.Problem.self) { try SearchQuery(parsing: "-") }
            return
        }
        let query = try SearchQuery(parsing: example.typed)
        #expect(query.statement(for: ActingAgent("maja")).match == example.match)
    }

    @Test(
        "what cannot be searched for is refused in words that say what to do",
        arguments: [
            ("", "write words"), ("   ", "write words"), ("\"\"", "has no letter or digit"),
            ("%", "has no letter"),
            ("🙂", "has no letter"), ("\u{202E}\u{200B}", "write words"),
            (String(repeating: "x", count: 1 << 20), "2000 octets"),
            (String(repeating: "x ", count: 41), "40 words"), ("lane:persons", "person, thanks"),
            ("state:", "write words"), ("is:opne", "open, waiting"), ("has:attachments", "attachment"),
            ("before:yesterday", "2026-11-21"), ("after:2026-02-30", "2026-11-21"),
            ("-before:2026", "after:"),
            ("after:99999999999999999999d", "2026-11-21"), ("state:\"\"", "open, waiting"),
            ("campaign:,", "write words"),
            ("\u{0301}\u{0301}", "has no letter"),
        ])
    func problems(_ typed: String, _ words: String) {
        do {
            let query = try SearchQuery(parsing: typed)
            // What is left may be read as text, never silently dropped.
            #expect(typed == "state:" && !query.phrases.isEmpty, "\(query)")
        } catch {
            #expect(error.description.contains(words), "\(error)")
        }
    }

    @Test(
        "times are days, months, years, RFC 3339, or so long ago",
        arguments: [
            ("2026-11-21", "2026-11-21T00:00:00Z"), ("2026/11/21", "2026-11-21T00:00:00Z"),
            ("2026-11", "2026-11-01T00:00:00Z"), ("2026", "2026-01-01T00:00:00Z"),
            ("2026-11-21T10:00:00Z", "2026-11-21T10:00:00Z"),
            ("2026-11-21t10:00:00+01:00", "2026-11-21T09:00:00Z"),
            ("24h", "2026-11-17T11:06:40Z"), ("1d", "2026-11-17T11:06:40Z"), ("1w", "2026-11-11T11:06:40Z"),
        ])
    func times(_ typed: String, _ expected: String) throws {
        let query = try SearchQuery(parsing: "after:\(typed)")
        #expect(query.after?.moment(noon).rfc3339 == expected)
    }

    @Test("an unknown filter is searched for as text, with a note that names the filters")
    func unknownFilter() throws {
        let query = try SearchQuery(parsing: "capaign:spring")
        #expect(query.phrases.map(\.words) == ["capaign spring"])
        #expect(query.notes.contains { $0.contains("campaign, lane") })
    }
}
