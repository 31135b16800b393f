import Access
import Foundation
import HTTPTypes
import Store
import Testing

@testable import Web

/// Every route of the API, and who may ask it: the table that a person decided on. A route that is missing here fails.
@Suite("Who may do what")
struct RoleTests {
    /// What the route is about, for whoever works for other campaigns only.
    enum Scope: Sendable {
        /// One thing of a campaign: for others it is not there.
        case one
        /// One thing that is not there in the test: 404 for all who may ask.
        case absent
        /// A list, which has only what he may know of; or nothing of a campaign.
        case open
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let route: String
        let role: Role?
        let scope: Scope
        init(_ route: String, _ role: Role?, _ scope: Scope = .open) {
            (self.route, self.role, self.scope) = (route, role, scope)
        }
        var testDescription: String { route }
    }

    static let table: [Row] = [
        Row("GET /api/v1/conversations", .read),
        Row("POST /api/v1/conversations/next", .agent),
        Row("GET /api/v1/conversations/{id}", .read, .one),
        Row("GET /api/v1/conversations/{id}/timeline", .read, .one),
        Row("GET /api/v1/conversations/{id}/answers", .read, .one),
        // Nothing was answered in this test; LimitTests asks for one that there is.
        Row("GET /api/v1/conversations/{id}/answers/{answer}/raw", .read, .absent),
        Row("POST /api/v1/conversations/{id}/reply", .agent, .one),
        Row("GET /api/v1/campaigns/{id}/saved-replies", .read, .one),
        Row("POST /api/v1/touch-points", .agent),
        Row("GET /api/v1/customers/{address}", .read),
        Row("GET /api/v1/events", .read),
        Row("POST /api/v1/conversations/{id}/claim", .agent, .one),
        Row("POST /api/v1/conversations/{id}/extend", .agent, .one),
        Row("POST /api/v1/conversations/{id}/release", .agent, .one),
        Row("POST /api/v1/conversations/{id}/assign", .agent, .one),
        Row("POST /api/v1/conversations/{id}/notes", .agent, .one),
        Row("POST /api/v1/conversations/{id}/labels", .agent, .one),
        Row("POST /api/v1/conversations/{id}/seen", .agent, .one),
        Row("POST /api/v1/conversations/{id}/snooze", .agent, .one),
        Row("POST /api/v1/conversations/{id}/answered", .agent, .one),
        Row("POST /api/v1/conversations/{id}/resolve", .agent, .one),
        Row("POST /api/v1/conversations/{id}/reopen", .agent, .one),
        Row("POST /api/v1/conversations/{id}/hand-over", .agent, .one),
        Row("POST /api/v1/conversations/{id}/undo", .agent, .one),
        Row("POST /api/v1/conversations/{id}/merge", .agent, .one),
        Row("POST /api/v1/conversations/{id}/split", .agent, .one),
        Row("POST /api/v1/conversations/{id}/move", .agent, .one),
        Row("POST /api/v1/conversations/{id}/lane", .agent, .one),
        Row("POST /api/v1/conversations/{id}/sender", .agent, .one),
        Row("GET /api/v1/messages", .admin),
        Row("GET /api/v1/messages/{id}", .read, .one),
        Row("GET /api/v1/messages/{id}/raw", .read, .one),
        Row("GET /api/v1/messages/{id}/attachments", .read, .one),
        Row("GET /api/v1/messages/{id}/attachments/{number}", .read, .one),
        Row("GET /api/v1/messages/{id}/receipt", .read, .one),
        Row("GET /api/v1/export/raw", .admin),
        Row("GET /api/v1/campaigns", .read),
        Row("GET /api/v1/campaigns/{id}", .read, .one),
        Row("GET /api/v1/campaigns/{id}/preview", .read, .one),
        Row("GET /api/v1/search", .read),
        Row("GET /api/v1/export/{kind}", .read),
        Row("GET /api/v1/holds", .read),
        Row("GET /api/v1/holds/{address}", .read),
        Row("POST /api/v1/holds", .agent),
        Row("POST /api/v1/holds/end", .agent),
        Row("POST /api/v1/erase", .admin),
        Row("GET /api/v1/erasures", .admin),
        Row("GET /api/v1/outbox", .admin),
        Row("POST /api/v1/outbox/{command}", .admin),
        Row("POST /api/v1/acknowledgements/{command}", .admin),
        Row("GET /api/v1/unsubscribes", .read),
        Row("POST /api/v1/unsubscribes/confirm", .agent, .one),
        Row("GET /api/v1/health", .read),
        Row("GET /api/v1/statistics", .read),
        Row("POST /api/v1/backup", .admin),
        Row("GET /api/v1/integrity", .admin),
        Row("GET /api/v1/silences", .admin),
        Row("GET /api/v1/arrived", .admin, .absent),
        Row("GET /api/v1/agents", .admin),
        Row("POST /api/v1/agents", .admin),
        Row("GET /api/v1/agents/{name}", .admin),
        Row("PATCH /api/v1/agents/{name}", .admin),
        Row("DELETE /api/v1/agents/{name}", .admin),
        Row("PUT /api/v1/agents/{name}/password", .admin),
        Row("POST /api/v1/agents/{name}/tokens", .admin),
        Row("GET /api/v1/tokens", .admin),
        Row("DELETE /api/v1/tokens/{id}", .admin, .absent),
        // The configuration of the test has no endpoint.
        Row("GET /api/v1/webhooks", .admin),
        Row("GET /api/v1/webhooks/{name}/deliveries", .admin, .absent),
        Row("POST /api/v1/webhooks/{name}/test", .admin, .absent),
        Row("POST /api/v1/webhooks/{name}/pause", .admin, .absent),
        Row("POST /api/v1/webhooks/{name}/resume", .admin, .absent),
        Row("POST /api/v1/webhooks/{name}/replay", .admin, .absent),
        Row("GET /api/v1/handoffs", .admin),
        Row("POST /api/v1/handoffs/retry", .admin, .absent),
        Row("POST /api/v1/session", nil),
        Row("GET /api/v1/session", .read),
        Row("DELETE /api/v1/session", .read),
        Row("PUT /api/v1/session/password", .read),
        Row("GET /openapi.json", nil),
        Row("GET /reference", nil),
        Row("GET /problems/{name}", nil),
    ]

    @Test("the table names every route, and no other")
    func completeness() throws {
        let fixture = try APIFixture()
        let served = fixture.api.routes.map(\.name)
        #expect(Set(served).count == served.count, "a route is registered twice")
        #expect(Set(served).subtracting(RoleTests.table.map(\.route)) == [], "not in the table")
        #expect(Set(RoleTests.table.map(\.route)).subtracting(served) == [], "not served")
        #expect(Set(RoleTests.table.map(\.route)).count == RoleTests.table.count, "a row is there twice")
    }

    @Test("each route lets in who may, and nobody else", arguments: table)
    func admission(_ row: Row) async throws {
        let fixture = try APIFixture()
        let values = try await fixture.exampleValues()
        guard let route = fixture.api.routes.first(where: { $0.name == row.route }) else { return }
        func ask(_ principal: Principal?) async throws -> Int {
            let body = route.body == nil ? nil : filled(route.example.isEmpty ? "{}" : route.example, values)
            let answer = try await fixture.ask(route.method, route.target(values), body, as: principal)
            if answer.status >= 500 { print(route.name, answer.text) }
            return answer.status
        }
        // First, so that nothing was moved to where he may look.
        let stranger = APIFixture.principal(.admin, campaigns: ["autumn"])
        if row.scope == .one { #expect(try await ask(stranger) == 404, "of another campaign") }
        // What reaches into all campaigns is not for an admin of some: he could make himself one of all.
        if row.role == .admin {
            #expect((try await ask(stranger) == 403) == (row.route != "GET /api/v1/handoffs"))
        }
        let nobody = try await ask(nil)
        if let role = row.role {
            #expect(nobody == 401)
            for other in Role.allCases where other < role {
                #expect(try await ask(APIFixture.principal(other)) == 403, "\(other)")
            }
            for other in Role.allCases where other >= role {
                let status = try await ask(APIFixture.principal(other))
                #expect(
                    status != 401 && status != 403 && status < 500, "\(other): \(status)")
                #expect((status == 404) == (row.scope == .absent), "\(other): \(status)")
            }
        } else {
            #expect(nobody != 403 && nobody < 500)
        }
    }
}

extension Route {
    var name: String { "\(method.rawValue) \(fullPath)" }

    func target(_ values: [String: String]) -> String {
        var target = fullPath
        for parameter in parameters where parameter.isInPath {
            target = target.replacing("{\(parameter.name)}", with: filled(parameter.example, values))
        }
        let query = parameters.filter { !$0.isInPath && $0.isRequired && !$0.example.isEmpty }
            .map { "\($0.name)=\($0.example.replacing("<", with: "%3C").replacing(">", with: "%3E"))" }
        return query.isEmpty ? target : target + "?" + query.joined(separator: "&")
    }
}

/// An example with the values of the test in place of its names in capitals.
func filled(_ example: String, _ values: [String: String]) -> String {
    values.reduce(example) { $0.replacing("$" + $1.key, with: $1.value) }
}

extension APIFixture {
    /// Two conversations, and an agent.
    func exampleValues() async throws -> [String: String] {
        let raw =
            "From: ann@client.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nSee.\r\n"
            + "--x\r\nContent-Type: image/png\r\nContent-Disposition: attachment; filename=a.png\r\n\r\nx\r\n--x--\r\n"
        let (message, conversation) = try await receive(raw: raw)
        let (_, other) = try await receive(from: "ben@client.example")
        _ = try await store.addAccount(
            Account(
                name: "maja", displayName: "Maja", address: "", role: "agent", campaigns: nil, created: noon),
            password: nil)
        return [
            "UNTIL": "2026-11-20T08:00:00Z", "MESSAGE": message, "CONVERSATION": conversation, "OTHER": other,
        ]
    }
}
