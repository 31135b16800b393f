import Access
import Foundation
import HTTPTypes
import Testing

@testable import Web

@Suite("What strangers may send")
struct BadInputTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var method = HTTPRequest.Method.get
        var target: String
        var body: String?
        var fields: HTTPFields = [:]
        var status: Int
        /// Of the detail.
        var says = ""
        var testDescription: String { name }
    }

    private static let next = "/api/v1/conversations/next"
    private static let list = "/api/v1/conversations"
    private static func post(_ name: String, _ body: String, _ status: Int, _ says: String = "") -> Case {
        Case(name: name, method: .post, target: next, body: body, status: status, says: says)
    }
    private static func query(_ name: String, _ query: String, _ status: Int, _ says: String = "") -> Case {
        Case(name: name, target: list + "?" + query, status: status, says: says)
    }

    static let cases: [Case] = [
        query("unknown parameter", "limt=3", 400, "limt"),
        query("negative limit", "limit=-1", 400, "limit"),
        query("limit of 2^63", "limit=9223372036854775808", 400, "limit"),
        query("limit that is no number", "limit=ten", 400, "limit"),
        query("limit in hexadecimal", "limit=0x10", 400, "limit"),
        query("empty limit", "limit=", 400, "limit"),
        query("limit twice", "limit=1&limit=2", 400, "once"),
        query("state of no kind", "state=asleep", 400, "waiting"),
        query("broken percent", "campaign=%zz", 400, "percent"),
        query("cut percent", "campaign=%4", 400, "percent"),
        query("overlong UTF-8", "campaign=%c0%af", 400, "percent"),
        query("NUL", "campaign=%00", 400, "campaign"),
        query("a long value", "campaign=" + String(repeating: "a", count: 3000), 400, "2000"),
        query("many parameters", (0..<200).map { "a\($0)=1" }.joined(separator: "&"), 400, "at most"),
        query("markup in a name", "%3Cscript%3E=1", 400, "<script>"),
        query("forged cursor", "cursor=AAAA", 400, "cursor"),
        query("negative cursor", "cursor=-1", 400, "cursor"),
        query("cursor of 2^63", "cursor=9223372036854775808", 400, "cursor"),
        query("cursor with a quote", "cursor='%3B--", 400, "cursor"),
        query("a huge cursor", "cursor=" + String(repeating: "A", count: 10_000), 400),
        query("SQL as a campaign is none", "campaign=x'%20OR%201=1--", 404, "OR 1=1"),
        Case(name: "no such path", target: "/api/v1/nothing", status: 404),
        Case(name: "traversal", target: "/api/v1/../../etc/passwd", status: 404),
        Case(name: "encoded traversal", target: "/api/v1/%2e%2e/%2e%2e/etc/passwd", status: 404),
        Case(name: "NUL in a path", target: list + "/%00", status: 404),
        Case(name: "broken path", target: list + "/%zz", status: 404),
        Case(name: "overlong path", target: list + "/" + String(repeating: "a", count: 5000), status: 404),
        Case(name: "parameters in a path", target: list + ";jsessionid=1", status: 404),
        Case(name: "wrong method", method: .delete, target: list, status: 405, says: "GET"),
        Case(name: "unknown method", method: .init("BREW")!, target: list, status: 405),
        Case(name: "options", method: .options, target: list, status: 405),
        Case(name: "get of what is only posted to", target: next, status: 405, says: "there is POST"),
        Case(
            name: "event of no kind", target: "/api/v1/events?kind=conversation.claimd", status: 400,
            says: "conversation.claimed"),
        Case(
            name: "agent of a campaign that is none", method: .post, target: "/api/v1/agents",
            body: #"{"name": "zoe", "campaigns": ["sprng"]}"#, status: 422, says: "there are: autumn, spring"),
        Case(
            name: "a file that is no Base64", method: .post, target: list + "/x/reply",
            body: #"{"text": "x", "attachments": [{"filename": "a", "content": "!!"}]}"#, status: 400,
            says: "“attachments[0].content” must be Base64"),
        post("an empty body of a form", " ", 400, "JSON"),
        post("no JSON", "{", 400, "JSON"),
        post("a comma too much", #"{"lease": 60, }"#, 400, "comma"),
        post("a comma too much in a list", #"{"campaigns": ["a",]}"#, 400, "comma"),
        post("a comma and a bracket in a text are none", #"{"campaigns": ["\",]"]}"#, 204),
        post("an array", "[]", 400, "object"),
        post("a number", "7", 400, "object"),
        post("null", "null", 400, "object"),
        post("unknown field", #"{"campains": []}"#, 400, "campains"),
        post("field of the wrong type", #"{"lease": "long"}"#, 400, "lease"),
        post("fraction", #"{"lease": 60.5}"#, 400, "whole"),
        post("too small", #"{"lease": 0}"#, 400, "at least"),
        post("too large", #"{"lease": 1e300}"#, 400, "lease"),
        post("2^63", #"{"lease": 9223372036854775808}"#, 400, "lease"),
        post("list of the wrong type", #"{"campaigns": [1]}"#, 400, "campaigns[0]"),
        post("nested deeply", String(repeating: "[", count: 30_000), 400),
        post("nested in a field", #"{"campaigns": "# + String(repeating: "[", count: 400) + "]", 400),
        post("unpaired surrogate", #"{"campaigns": ["\ud800"]}"#, 400),
        post("not UTF-8 in escapes", #"{"\u0000": 1}"#, 400),
        post(
            "larger than it may be", #"{"campaigns": [""# + String(repeating: "a", count: 70_000) + #""]}"#,
            413),
        Case(
            name: "a form of another site", method: .post, target: next, body: "{}",
            fields: [.contentType: "text/plain"], status: 415, says: "application/json"),
        Case(
            name: "urlencoded", method: .post, target: next, body: "a=b",
            fields: [.contentType: "application/x-www-form-urlencoded"], status: 415),
        Case(name: "time of no form", target: "/api/v1/messages?since=yesterday", status: 400, says: "since"),
        Case(name: "time missing", target: "/api/v1/messages", status: 400, says: "since"),
        Case(
            name: "a relative path to write to", method: .post, target: "/api/v1/backup?path=x", status: 400),
        Case(name: "no such message", target: "/api/v1/messages/nothing", status: 404),
        Case(name: "no such campaign", target: "/api/v1/campaigns/nothing", status: 404),
        Case(
            name: "language of no campaign", target: "/api/v1/campaigns/spring/preview?language=xx",
            status: 400),
        Case(name: "no such problem", target: "/problems/nothing", status: 404),
    ]

    @Test("is answered with a problem that says what to do", arguments: cases)
    func refusal(_ wanted: Case) async throws {
        let fixture = try APIFixture()
        let answer = try await fixture.ask(wanted.method, wanted.target, wanted.body, fields: wanted.fields)
        #expect(answer.status == wanted.status, "\(answer.text.prefix(300))")
        guard wanted.status >= 400 else { return }
        #expect(answer.fields[.contentType] == "application/problem+json")
        let problem = try answer.decoded(ProblemJSON.self)
        #expect(problem.status == wanted.status)
        #expect(problem.instance == "request-1")
        #expect(wanted.says.isEmpty || problem.detail.contains(wanted.says), "\(problem.detail)")
        #expect(!problem.detail.contains("\n") && problem.detail.utf8.count < 2000)
        #expect(
            ProblemCatalogue.meaning(of: String(problem.type.dropFirst("/problems/".count))) != nil,
            "“\(problem.title)” is not described")
        #expect(wanted.status != 405 || answer.fields[.allow]?.isEmpty == false)
    }

    @Test("a cursor of one list is not taken by another, nor a changed one")
    func cursors() throws {
        let cursor = Cursor(secret: [1, 2, 3])
        let made = cursor.made("7 é", of: "a")
        // Whatever it is of: a command line takes “-” for the beginning of an option.
        for number in 0..<200 { #expect(cursor.made("\(number)", of: "events").hasPrefix("A")) }
        #expect(try cursor.place(made, of: "a") == "7 é")
        #expect(try cursor.place(nil, of: "a") == nil)
        #expect(throws: ProblemJSON.self) { try cursor.place(made, of: "b") }
        #expect(throws: ProblemJSON.self) { try Cursor(secret: [1, 2]).place(made, of: "a") }
        for index in made.indices {
            var other = made
            other.replaceSubrange(index...index, with: made[index] == "A" ? "B" : "A")
            // The last character carries bits that are not part of any octet.
            if (try? cursor.place(other, of: "a")) != nil { #expect(index == made.indices.last) }
        }
    }
}
