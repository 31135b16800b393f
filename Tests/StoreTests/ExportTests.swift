import Mail
import Testing
import Triage

@testable import Store

@Suite("export")
struct ExportTests {
    @Test("pages give every message once, whatever their size, and go on after any row")
    func pages() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        for number in 0..<12 {
            _ = try await store.keep(
                incoming(from: "\(farName(number))@x.example", raw: [UInt8(65 + number)]))
        }
        for octets in [1, 1200, 1 << 20] {
            var found: [[UInt8]] = []
            var next: Int64? = 0
            while let row = next {
                let page = try await store.exportMessages(
                    ExportFilter(), for: ActingAgent("a"), after: row, octets: octets)
                found += page.items.compactMap { $0.content?.bytes }
                next = page.next
            }
            #expect(found == (0..<12).map { [UInt8(65 + $0)] })
        }
        let rest = try await store.exportMessages(
            ExportFilter(), for: ActingAgent("a"), after: 10, octets: 1 << 20)
        #expect(rest.items.map(\.row) == [11, 12])
    }

    @Test("campaign, lane, state and time choose, and an agent gets his campaigns only")
    func filters() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        _ = try await store.keep(incoming(from: "a@x.example", at: noon))
        _ = try await store.keep(incoming(from: "b@y.example", campaign: "summer", at: noon + hours(1)))
        _ = try await store.keep(
            incoming(from: "c@z.example", lane: .bounce, silence: .person, at: noon + hours(2)))
        func rows(_ agent: ActingAgent = ActingAgent("a"), _ change: (inout ExportFilter) -> Void)
            async throws -> [[Int64]]
        {
            var filter = ExportFilter()
            change(&filter)
            return [
                try await store.exportMessages(filter, for: agent, after: 0, octets: 1 << 20).items.map(
                    \.row),
                try await store.exportConversations(filter, for: agent, after: 0, limit: 10).items.map(\.row),
            ]
        }
        #expect(try await rows { _ in } == [[1, 2, 3], [1, 2, 3]])
        #expect(try await rows { $0.campaigns = ["summer", "no\"such"] } == [[2], [2]])
        #expect(try await rows { $0.lanes = ["bounce"] } == [[3], [3]])
        #expect(try await rows { $0.states = ["waiting"] } == [[1, 2], [1, 2]])
        #expect(try await rows { $0.since = noon + hours(1) } == [[2, 3], [2, 3]])
        #expect(try await rows { $0.until = noon + hours(1) } == [[1], [1]])
        #expect(try await rows(ActingAgent("a", campaigns: ["summer"])) { _ in } == [[2], [2]])
        #expect(try await rows(ActingAgent("a", campaigns: [])) { _ in } == [[], []])
    }
}
