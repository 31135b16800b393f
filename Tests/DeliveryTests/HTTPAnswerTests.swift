import Acknowledge
import NIOCore
import Testing

@testable import Delivery

@Suite("An answer of a company's system")
struct HTTPAnswerTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let actions: [FakeSystem.Action]
        let expected: Expected
        var testDescription: String { name }

        init(_ name: String, _ text: String, then: FakeSystem.Action? = .close, _ expected: Expected) {
            (self.name, self.expected) = (name, expected)
            actions = [.send(text)] + (then.map { [$0] } ?? [])
        }
    }

    enum Expected: Sendable, Equatable {
        case body(Int, String)
        case failure(HTTPFailure)
        case garbled
    }

    static let good = "HTTP/1.1 200 OK\r\n"
    static let limit = HTTPRequester.bodyLimit

    static let cases: [Case] = [
        Case("with a length", good + "Content-Length: 2\r\n\r\n{}", then: nil, .body(200, "{}")),
        Case(
            "in chunks", good + "Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n1;x=y\r\n}\r\n0\r\n\r\n",
            then: nil, .body(200, "{}")),
        Case(
            "in chunks with a trailer",
            good + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\nX: y\r\n\r\n", then: nil,
            .body(200, "{}")),
        Case("that ends with close_notify", good + "\r\n{}", .body(200, "{}")),
        Case("of HTTP/1.0", "HTTP/1.0 200 OK\r\n\r\n{}", .body(200, "{}")),
        Case("without a body", "HTTP/1.1 204 No Content\r\n\r\n", then: nil, .body(204, "")),
        Case("404", "HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\nno", then: nil, .body(404, "no")),
        Case("503", "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n", then: nil, .body(503, "")),
        Case(
            "after a 103",
            "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + good + "Content-Length: 2\r\n\r\n{}", then: nil,
            .body(200, "{}")),
        Case(
            "identity coded", good + "Content-Encoding: identity\r\nContent-Length: 2\r\n\r\n{}", then: nil,
            .body(200, "{}")),
        Case(
            "just as long as allowed",
            good + "Content-Length: \(limit)\r\n\r\n" + String(repeating: "a", count: limit), then: nil,
            .body(200, String(repeating: "a", count: limit))),
        Case("cut in the head", "HTTP/1.1 200 O", .failure(.cut)),
        Case("cut in the fields", good + "Content-Le", then: .cut, .failure(.cut)),
        Case("cut in the body", good + "Content-Length: 9\r\n\r\n{}", .failure(.cut)),
        Case("cut in a chunk", good + "Transfer-Encoding: chunked\r\n\r\n9\r\n{}", .failure(.cut)),
        Case(
            "cut before the last chunk", good + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n",
            .failure(.cut)),
        Case("that ends without close_notify", good + "\r\n{}", then: .cut, .failure(.cut)),
        Case("that is none", "", .failure(.cut)),
        Case(
            "too long by its length", good + "Content-Length: \(limit + 1)\r\n\r\n", then: nil,
            .failure(.tooLarge(limit: limit))),
        Case(
            "with an endless length", good + "Content-Length: 99999999999999999999\r\n\r\n", then: nil,
            .garbled),
        Case(
            "too long in chunks",
            good + "Transfer-Encoding: chunked\r\n\r\n"
                + String(repeating: "400\r\n" + String(repeating: "a", count: 1024) + "\r\n", count: 65),
            then: nil, .failure(.tooLarge(limit: limit))),
        Case(
            "too long until its end", good + "\r\n" + String(repeating: "a", count: limit + 1), then: nil,
            .failure(.tooLarge(limit: limit))),
        Case(
            "in a hundred thousand chunks",
            good + "Transfer-Encoding: chunked\r\n\r\n" + String(repeating: "1\r\na\r\n", count: 60_000),
            then: nil, .failure(.tooLarge(limit: HTTPConnection.headLimit + 4 * limit))),
        Case(
            "with a long field", good + "X: " + String(repeating: "a", count: 9000) + "\r\n", then: nil,
            .garbled),
        Case("with many fields", good + String(repeating: "X: y\r\n", count: 200), then: nil, .garbled),
        Case(
            "of hints without end", String(repeating: "HTTP/1.1 103 Early Hints\r\n\r\n", count: 20_000),
            then: nil, .failure(.tooLarge(limit: HTTPConnection.headLimit + 4 * limit))),
        Case(
            "301", "HTTP/1.1 301 Moved\r\nLocation: http://127.0.0.1/\r\nContent-Length: 0\r\n\r\n",
            then: nil, .failure(.redirected(301))),
        Case(
            "302", "HTTP/1.1 302 Found\r\nLocation: https://facts.example/\r\n\r\n", then: nil,
            .failure(.redirected(302))),
        Case(
            "307", "HTTP/1.1 307 Temporary Redirect\r\nLocation: /x\r\nContent-Length: 0\r\n\r\n", then: nil,
            .failure(.redirected(307))),
        Case(
            "308", "HTTP/1.1 308 Permanent Redirect\r\nContent-Length: 0\r\n\r\n", then: nil,
            .failure(.redirected(308))),
        Case("101", "HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n", .garbled),
        Case(
            "compressed", good + "Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}", then: nil, .garbled),
        Case("of SMTP", "220 mail.example ESMTP\r\n", .garbled),
        Case("of noise", "\u{1}\u{2}\u{3}\r\n\r\n", .garbled),
        Case("of HTTP/2", "HTTP/2 200\r\n\r\n", .garbled),
        Case("with two lengths", good + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}", .garbled),
        Case(
            "with a length and chunks",
            good + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", .garbled),
        Case("with a negative length", good + "Content-Length: -2\r\n\r\n{}", .garbled),
        Case("with a length in words", good + "Content-Length: two\r\n\r\n{}", .garbled),
        Case("with bad chunks", good + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}", .garbled),
        Case("with a blank before a colon", good + "Content-Length : 2\r\n\r\n{}", .garbled),
    ]

    @Test("is taken or refused as it deserves", arguments: cases)
    func answer(_ test: Case) async throws {
        try await FakeSystem.run { _ in
            test.actions
        } _: { system, port in
            let result = await Names.here.request(.test(port))
            switch (result, test.expected) {
            case (.success(let answer), .body(let status, let body)):
                #expect(answer.status == status)
                #expect(String(decoding: answer.body, as: UTF8.self) == body)
            case (.failure(.garbled), .garbled): break
            case (.failure(let failure), .failure(let expected)): #expect(failure == expected)
            default: Issue.record("\(result)")
            }
            if case .failure = result { await until { system.open == 0 } }
            #expect(system.requests.count == 1)
        }
    }

    @Test("is waited for no longer than allowed, then the connection is closed")
    func late() async throws {
        for actions: [FakeSystem.Action] in [[], [.send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{")]] {
            try await FakeSystem.run { request in
                request.onConnection == 0 ? FakeSystem.json("{}") : actions
            } _: { system, port in
                let requester = Names.here
                // The second request finds an open connection: there is nothing else to wait for.
                #expect(await requester.status(port) == 200)
                let result = await requester.request(.test(port), within: .seconds(2))
                #expect(result.failure == .tooLate(.answer))
                await until { system.open == 0 }
                #expect(system.open == 0)
            }
        }
    }

    @Test("is not waited for by a caller who was cancelled")
    func cancelled() async throws {
        try await FakeSystem.run { _ in
            []
        } _: { system, port in
            let call = HTTPCall.test(port)
            let task = Task { await Names.here.request(call) }
            await until { system.requests.count == 1 }
            task.cancel()
            #expect(await task.value.failure == .cancelled)
            await until { system.open == 0 }
            #expect(system.open == 0)
        }
    }

    @Test("is not asked for by a caller who was cancelled before")
    func cancelledBefore() async throws {
        let names = Names(["127.0.0.1"])
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return await names.requester().request(.test(443))
        }
        #expect(await task.value.failure == .cancelled)
        #expect(names.lookups.isEmpty)
    }

    @Test("cannot come after a deadline that is over")
    func over() async throws {
        let result = await Names.here.request(.test(443), deadline: .now() - .seconds(1))
        #expect(result.failure == .tooLate(.lookup))
    }
}
