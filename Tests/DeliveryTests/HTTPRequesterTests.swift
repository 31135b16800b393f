import Acknowledge
import NIOCore
import Testing

@testable import Delivery

@Suite("A request to a company's system")
struct HTTPRequesterTests {
    @Test("is sent with its body and fields, and the answer comes back whole")
    func answered() async throws {
        try await FakeSystem.run { _ in
            FakeSystem.json("{\"a\":1}")
        } _: { system, port in
            let result = await Names.here.request(try .test(port, path: "/ask?x=1", body: "{\"q\":2}"))
            #expect(result == .success(HTTPAnswer(status: 200, body: Array("{\"a\":1}".utf8))))
            let request = try #require(system.requests.first)
            #expect(request.head.hasPrefix("POST /ask?x=1 HTTP/1.1\r\n"))
            #expect(request.body == "{\"q\":2}")
            #expect(request.field("host") == "facts.example:\(port)")
            #expect(request.field("content-type") == "application/json")
            #expect(request.field("cookie") == nil)
        }
    }
}
