import Access
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import Mail
import NIOCore
import Store
import Testing

@testable import Web

@Suite("What one client costs, and what is done once only")
struct LimitTests {
    private let maja = APIFixture.principal(.agent)

    @Test("a touch point that is sent again with its key is kept once")
    func touchPointTwice() async throws {
        let fixture = try APIFixture()
        let body =
            #"{"customer": "ann@client.example", "campaign": "spring", "channel": "phone", "#
            + #""direction": "in", "text": "Hm"}"#
        let key: HTTPFields = [.idempotencyKey: "call-1"]
        func put(_ body: String, as principal: Principal) async throws -> APIAnswer {
            try await fixture.ask(.post, "/api/v1/touch-points", body, as: principal, fields: key)
        }
        let first = try await put(body, as: maja)
        let second = try await put(body, as: maja)
        #expect(first.status == 201 && second.status == 201)
        #expect(first.json?["id"]?.string != nil && first.json?["id"]?.string == second.json?["id"]?.string)
        #expect(try await put(body.replacing("Hm", with: "Oh"), as: maja).status == 422)
        #expect(try await put(body, as: APIFixture.principal(.agent, "tom")).status == 201)
        let customer = try await fixture.ask(.get, "/api/v1/customers/ann@client.example", as: maja)
        #expect(try customer.decoded(CustomerJSON.self).touchPoints.count == 2)
    }

    @Test("a double click on reply sends one mail")
    func replyTwice() async throws {
        let fixture = try APIFixture()
        let (_, id) = try await fixture.receive()
        let path = "/api/v1/conversations/\(id)"
        _ = try await fixture.ask(.post, path + "/claim", "{}", as: maja)
        func reply() async throws -> APIAnswer {
            try await fixture.ask(
                .post, path + "/reply", #"{"text": "It left us today."}"#, as: maja,
                fields: [.idempotencyKey: "click"])
        }
        async let one = reply()
        async let other = reply()
        let answers = try await [one, other]
        #expect(answers.map(\.status) == [200, 200])
        #expect(Set(answers.map { $0.json?["answer"]?["id"]?.string }).count == 1)
        let kept = try await fixture.ask(.get, path + "/answers", as: maja)
        let items = try kept.decoded(PageJSON<AnswerJSON>.self).items
        #expect(items.count == 1)
        // Its exact mail is for who may know of the conversation, and under that only.
        let raw = "/answers/\(items.first?.id ?? "")/raw"
        let mail = try await fixture.ask(.get, path + raw, as: maja)
        #expect(mail.status == 200 && mail.text.contains("It left us today."))
        #expect(mail.fields[.contentDisposition]?.hasPrefix("attachment") == true)
        let stranger = APIFixture.principal(.agent, campaigns: ["autumn"])
        #expect(try await fixture.ask(.get, path + raw, as: stranger).status == 404)
        let (_, ben) = try await fixture.receive(from: "ben@client.example")
        #expect(try await fixture.ask(.get, "/api/v1/conversations/\(ben)\(raw)", as: maja).status == 404)
    }

    @Test("a reply written while the customer wrote again is refused with the new message")
    func replyTooLate() async throws {
        let fixture = try APIFixture()
        let (first, id) = try await fixture.receive()
        let path = "/api/v1/conversations/\(id)"
        _ = try await fixture.ask(.post, path + "/claim", "{}", as: maja)
        let (second, joined) = try await fixture.receive(
            subject: "Re: My order", token: id, continues: true,
            raw: "From: ann@client.example\r\n\r\nIt came this morning.\r\n")
        #expect(joined == id)
        let body = #"{"text": "It left us today.", "seen": "\#(first)"}"#
        let refused = try await fixture.ask(.post, path + "/reply", body, as: maja)
        #expect(refused.status == 409)
        #expect(refused.json?["messages"]?[0]?["id"]?.string == second)
        #expect(refused.json?["messages"]?[0]?["new_text"]?.string?.contains("this morning") == true)
        #expect(refused.json?["messages"]?[1] == nil)
        let kept = try await fixture.ask(.get, path + "/answers", as: maja)
        #expect(try kept.decoded(PageJSON<AnswerJSON>.self).items.isEmpty)
        let seen = try await fixture.ask(
            .post, path + "/reply", body.replacing(first, with: second), as: maja)
        #expect(seen.status == 200)
    }

    @Test("a hold by hand of no campaign is told to who asks for one campaign only")
    func holdOfAll() async throws {
        let fixture = try APIFixture()
        let body = #"{"address": "ann@client.example", "reason": "called us"}"#
        #expect(try await fixture.ask(.post, "/api/v1/holds", body, as: maja).status == 200)
        let other = #"{"address": "ben@client.example", "campaign": "autumn"}"#
        #expect(try await fixture.ask(.post, "/api/v1/holds", other, as: maja).status == 200)
        for (target, reader) in [
            ("/api/v1/holds", APIFixture.principal(.read, campaigns: ["spring"])),
            ("/api/v1/holds?campaign=spring", APIFixture.principal(.read)),
        ] {
            let page = try await fixture.ask(.get, target, as: reader)
            #expect(try page.decoded(PageJSON<HoldJSON>.self).items.map(\.address) == ["ann@client.example"])
        }
    }

    @Test("unsubscribes and holds are given as CSV to who wants that", arguments: ["unsubscribes", "holds"])
    func csv(_ list: String) async throws {
        let fixture = try APIFixture()
        let path = "/api/v1/\(list)"
        let asked = try await fixture.ask(.get, path, as: maja, fields: [.accept: "text/csv"])
        let named = try await fixture.ask(.get, path + "?format=csv", as: maja)
        for answer in [asked, named] {
            #expect(answer.status == 200)
            #expect(answer.fields[.contentType]?.hasPrefix("text/csv") == true)
            #expect(answer.fields[.contentDisposition] == "attachment; filename=\"\(list).csv\"")
            #expect(answer.text.hasPrefix("address,campaign,") && answer.text.hasSuffix("\r\n"))
        }
        let json = try await fixture.ask(
            .get, path + "?format=json", as: maja, fields: [.accept: "text/csv"])
        #expect(json.fields[.contentType] == "application/json")
    }

    @Test("an address is decoded once only")
    func addressOnce() async throws {
        let fixture = try APIFixture()
        let path = "/api/v1/holds/ann%2541@client.example"
        let answer = try await fixture.ask(.get, path, as: maja)
        #expect(answer.json?["address"]?.string == "ann%41@client.example")
    }

    @Test("who may know of one campaign is not told which others there are")
    func namesOfCampaigns() async throws {
        let fixture = try APIFixture()
        let (_, id) = try await fixture.receive()
        let answer = try await fixture.ask(
            .post, "/api/v1/conversations/\(id)/move", #"{"campaign": "no"}"#,
            as: APIFixture.principal(.agent, campaigns: ["spring"]))
        #expect(answer.status == 422 && !answer.text.contains("autumn"))
    }

    @Test("large bodies wait for one another, and not for ever")
    func budget() async throws {
        let budget = BodyBudget(most: 100)
        let result = try await budget.holding(60) { () async throws -> Int in
            let fits = try await budget.holding(40, patience: .zero) { 1 }
            #expect(fits == 1)
            let refused = await #expect(throws: ProblemJSON.self) {
                try await budget.holding(41, patience: .zero) { 1 }
            }
            #expect(refused?.status == 429 && refused?.headers[.retryAfter] != nil)
            return 2
        }
        #expect(result == 2)
        // More than there is takes all, and what failed gives it back.
        await #expect(throws: CancellationError.self) {
            try await budget.holding(1000) { () async throws -> Int in throw CancellationError() }
        }
        let again = try await budget.holding(100, patience: .zero) { 3 }
        #expect(again == 3)
    }

    @Test("a body that says that it is too large is refused before it is read")
    func tooLarge() async throws {
        let fixture = try APIFixture()
        let (_, id) = try await fixture.receive()
        let answer = try await fixture.ask(
            .post, "/api/v1/conversations/\(id)/reply", #"{"text": "a"}"#, as: maja,
            fields: [.contentLength: "999999999"])
        #expect(answer.status == 413)
    }

    @Test("a body that is cut off is the client's failure")
    func cutOff() async throws {
        struct Gone: Error {}
        let fixture = try APIFixture()
        let stream = AsyncThrowingStream<ByteBuffer, any Error> { $0.finish(throwing: Gone()) }
        let request = Request(
            head: HTTPRequest(method: .post, scheme: "http", authority: nil, path: "/"),
            body: RequestBody(asyncSequence: stream))
        let context = APIContext(log: .init(label: "test"))
        let problem = await #expect(throws: ProblemJSON.self) {
            try await fixture.api.decoded(NextRequest.self, request, context)
        }
        #expect(problem?.status == 400)
    }

    @Test("who was let in is sent away when the account or the token ends")
    func stillLetIn() async throws {
        let fixture = try APIFixture()
        let keeper = fixture.api.doorkeeper
        _ = try await keeper.addAccount(
            Account(
                name: "maja", displayName: "Maja", address: "", role: "agent",
                campaigns: ["spring", "autumn"],
                created: noon), password: nil
        ).get()
        let token = try await keeper.issueToken(
            of: "maja", name: "desk", role: nil, campaigns: ["spring"], lifetime: nil
        ).get()
        let principal = try await keeper.admit(token: token.secret, from: "192.0.2.1").get()
        #expect(try await keeper.isStillLetIn(principal))
        #expect(
            try await keeper.isStillLetIn(Principal(way: .socket, name: "x", displayName: "", role: .admin)))
        var promoted = principal
        promoted.role = .admin
        #expect(try await !keeper.isStillLetIn(promoted))
        promoted = principal
        promoted.campaigns = nil
        #expect(try await !keeper.isStillLetIn(promoted))
        #expect(try await fixture.store.revokeToken(token.token.id, of: nil, at: noon))
        #expect(try await !keeper.isStillLetIn(principal))
        // The stream ends by itself, so this comes to an end.
        let answer = try await fixture.ask(
            .get, "/api/v1/events?after=0", as: principal, fields: [.accept: "text/event-stream"])
        #expect(answer.status == 200 && answer.text == "retry: 3000\n\n")
    }

    @Test("so many requests of one token may wait for events, and not one more until one of them ends")
    func waiting() throws {
        let listeners = Listeners(most: 2)
        let tom = APIFixture.principal(.agent, "tom")
        var seats = [try listeners.seat(maja), try listeners.seat(maja)]
        #expect(seats.allSatisfy { $0 != nil })
        do {
            _ = try listeners.seat(maja)
            Issue.record("a third one was let in")
        } catch let problem as ProblemJSON { #expect(problem.status == 429) }
        #expect(try listeners.seat(tom) != nil)
        seats.removeLast()
        #expect(try listeners.seat(maja) != nil)
        let socket = Principal(way: .socket, name: "local", displayName: "", role: .admin)
        for _ in 0..<5 { #expect(try listeners.seat(socket) == nil) }
    }
}
