import Access
import Foundation
import HTTPTypes
import Mail
import Testing

@testable import Web

@Suite("Conversations over the API")
struct ConversationTests {
    private let maja = APIFixture.principal(.agent, "maja")
    private let tom = APIFixture.principal(.agent, "tom")

    @Test("next claims the first, the list shows it, and nobody else gets it")
    func next() async throws {
        let fixture = try APIFixture()
        let (_, first) = try await fixture.receive(at: noon - .seconds(100_000))
        let taken = try await fixture.ask(.post, "/api/v1/conversations/next", "{}", as: maja)
        #expect(taken.status == 200)
        #expect(taken.json?["conversation"]?["id"]?.string == first)
        #expect(taken.json?["conversation"]?["lease_agent"]?.string == "maja")
        #expect(try await fixture.ask(.post, "/api/v1/conversations/next", "{}", as: tom).status == 204)
        let list = try await fixture.ask(.get, "/api/v1/conversations?state=claimed&assigned=", as: tom)
        #expect(try list.decoded(PageJSON<ConversationJSON>.self).items.map(\.id) == [first])
    }

    @Test("next waits until a conversation comes")
    func waiting() async throws {
        let fixture = try APIFixture()
        async let answer = fixture.ask(.post, "/api/v1/conversations/next", #"{"wait": 60}"#, as: maja)
        let (_, conversation) = try await fixture.receive()
        #expect(try await answer.json?["conversation"]?["id"]?.string == conversation)
    }

    @Test("a change with the version of before is refused, and the one of now is taken")
    func versions() async throws {
        let fixture = try APIFixture()
        let (_, id) = try await fixture.receive()
        let path = "/api/v1/conversations/\(id)"
        let seen = try await fixture.ask(.get, path, as: maja).fields[.eTag] ?? ""
        let claimed = try await fixture.ask(.post, path + "/claim", "{}", as: maja, fields: [.ifMatch: seen])
        #expect(claimed.status == 200)
        #expect(claimed.fields[.eTag] != seen)
        let late = try await fixture.ask(
            .post, path + "/labels", #"{"add": ["late"]}"#, as: maja, fields: [.ifMatch: seen])
        #expect(late.status == 412)
        for field in ["W/\"v1\"", "v1", "\"v-1\"", "\"v9223372036854775808\"", "\"v1\", \"v2\""] {
            let answer = try await fixture.ask(.post, path + "/seen", as: maja, fields: [.ifMatch: field])
            #expect(answer.status == 400, "\(field)")
        }
        #expect(try await fixture.ask(.post, path + "/seen", as: maja, fields: [.ifMatch: "*"]).status == 200)
    }

    @Test("the same key does it once, and another request with it is refused")
    func keys() async throws {
        let fixture = try APIFixture()
        let (_, id) = try await fixture.receive()
        let path = "/api/v1/conversations/\(id)/notes"
        let key: HTTPFields = [.idempotencyKey: "k1"]
        for _ in 0..<3 {
            #expect(
                try await fixture.ask(.post, path, #"{"text": "once"}"#, as: maja, fields: key).status == 200)
        }
        let shown = try await fixture.ask(.get, "/api/v1/conversations/\(id)", as: maja)
        #expect(try shown.decoded(ConversationDetailJSON.self).notes?.map(\.text) == ["once"])
        let other = try await fixture.ask(.post, path, #"{"text": "other"}"#, as: maja, fields: key)
        #expect(other.status == 422)
        let bad = try await fixture.ask(
            .post, path, #"{"text": "x"}"#, as: maja, fields: [.idempotencyKey: "two words"])
        #expect(bad.status == 400)
    }

    @Test("who has it is named, and may be taken over with a warning")
    func takeOver() async throws {
        let fixture = try APIFixture()
        let (_, id) = try await fixture.receive()
        let path = "/api/v1/conversations/\(id)/claim"
        #expect(try await fixture.ask(.post, path, "{}", as: maja).status == 200)
        let refused = try await fixture.ask(.post, path, "{}", as: tom)
        #expect(refused.status == 409)
        #expect(refused.json?["detail"]?.string?.contains("maja") == true)
        let taken = try await fixture.ask(.post, path, #"{"take_over": true}"#, as: tom)
        #expect(taken.status == 200)
        #expect(taken.json?["warnings"]?[0]?.string?.contains("maja") == true)
    }

    @Test("what a change gives as undo takes it back")
    func undo() async throws {
        let fixture = try APIFixture()
        let (_, id) = try await fixture.receive()
        let path = "/api/v1/conversations/\(id)"
        let changed = try await fixture.ask(.post, path + "/labels", #"{"add": ["parcel"]}"#, as: maja)
        #expect(changed.json?["conversation"]?["labels"]?[0]?.string == "parcel")
        let event = changed.json?["undo"]?.string ?? ""
        let undone = try await fixture.ask(.post, path + "/undo", "{\"event\": \"\(event)\"}", as: maja)
        #expect(undone.status == 200)
        #expect(undone.json?["conversation"]?["labels"] == .array([]))
    }

    @Test("a list goes on from its cursor until all were seen once")
    func paging() async throws {
        let fixture = try APIFixture()
        var kept: Set<String> = []
        for index in 0..<7 {
            kept.insert(try await fixture.receive(from: "ann\(index)@client.example").conversation)
        }
        var found: [String] = []
        var cursor: String?
        repeat {
            let query = "?limit=2" + (cursor.map { "&cursor=\($0)" } ?? "")
            let page = try await fixture.ask(.get, "/api/v1/conversations" + query, as: maja)
                .decoded(PageJSON<ConversationJSON>.self)
            found += page.items.map(\.id)
            cursor = page.next
        } while cursor != nil
        #expect(found.count == 7 && Set(found) == kept)
    }

    @Test("every answer fits its schema")
    func schemas() async throws {
        let fixture = try APIFixture()
        let values = try await fixture.exampleValues()
        let id = values["CONVERSATION"] ?? ""
        _ = try await fixture.ask(.post, "/api/v1/conversations/\(id)/notes", #"{"text": "x"}"#)
        for route in fixture.api.routes where route.method == .get && route.answer != nil {
            guard let schema = route.answer.flatMap({ API.schemas[$0] }) else { continue }
            let answer = try await fixture.ask(.get, route.target(values))
            guard answer.status == 200, let json = answer.json else { continue }
            #expect(schema.complaints(about: json, in: API.schemas) == [], "\(route.name)")
        }
    }

    @Test("events tell what happened, from a cursor on, to whom they concern only")
    func events() async throws {
        let fixture = try APIFixture()
        let (_, id) = try await fixture.receive()
        let all = try await fixture.ask(.get, "/api/v1/events?after=0", as: maja).decoded(EventPageJSON.self)
        #expect(all.items.contains { $0.conversation == id })
        async let later = fixture.ask(.get, "/api/v1/events?after=\(all.next)&wait=60", as: maja)
        _ = try await fixture.ask(.post, "/api/v1/conversations/\(id)/seen", as: maja)
        #expect(try await later.decoded(EventPageJSON.self).items.map(\.kind) == ["conversation.seen"])
        let stranger = APIFixture.principal(.read, campaigns: ["autumn"])
        let others = try await fixture.ask(.get, "/api/v1/events?after=0", as: stranger)
        #expect(try others.decoded(EventPageJSON.self).items.isEmpty)
    }
}
