import Acknowledge
import Foundation
import NIOCore
import Testing

@testable import Delivery

@Suite("A connection to a company's system")
struct HTTPConnectionTests {
    @Test("is used again, without another lookup")
    func reuse() async throws {
        try await FakeSystem.run { _ in
            FakeSystem.json("{}")
        } _: { system, port in
            let names = Names(["127.0.0.1"])
            let requester = names.requester()
            for _ in 0..<5 { #expect(await requester.status(port) == 200) }
            #expect(system.connections == 1)
            #expect(names.lookups.count == 1)
            #expect(system.requests.map(\.onConnection) == [0, 1, 2, 3, 4])
        }
    }

    @Test(
        "is not used again where the answer forbids it",
        arguments: [
            "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}",
            "HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\n{}",
        ])
    func noReuse(_ answer: String) async throws {
        try await FakeSystem.run { _ in
            [.send(answer)]
        } _: { system, port in
            let requester = Names.here
            for _ in 0..<3 { #expect(await requester.status(port) == 200) }
            #expect(system.connections == 3)
            await until { system.open == 0 }
        }
    }

    @Test("that was closed at rest is replaced")
    func closedAtRest() async throws {
        try await FakeSystem.run { request in
            request.onConnection == 0 ? FakeSystem.json("{}") + [.close] : []
        } _: { system, port in
            let requester = Names.here
            for _ in 0..<3 { #expect(await requester.status(port) == 200) }
            #expect(system.connections == 3)
        }
    }

    @Test("that is closed just when it is used again is replaced, and the request made once more")
    func closedInUse() async throws {
        try await FakeSystem.run { request in
            request.onConnection == 0 ? FakeSystem.json("{}") : [.cut]
        } _: { system, port in
            let requester = Names.here
            for _ in 0..<3 { #expect(await requester.status(port) == 200) }
            #expect(system.requests.map(\.connection) == [0, 0, 1, 1, 2])
        }
    }

    @Test("that is cut in an answer is not asked once more")
    func cutInAnswer() async throws {
        try await FakeSystem.run { request in
            request.onConnection == 0 ? FakeSystem.json("{}") : [.send("HTTP/1.1 2"), .cut]
        } _: { system, port in
            let requester = Names.here
            #expect(await requester.status(port) == 200)
            #expect(await requester.request(.test(port)).failure == .cut)
            #expect(system.requests.count == 2)
        }
    }

    @Test("that says more than it was asked is not used again")
    func unasked() async throws {
        let twice =
            "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n666"
        try await FakeSystem.run { _ in
            [.send(twice)]
        } _: { system, port in
            let requester = Names.here
            for _ in 0..<3 {
                let body = await requester.request(.test(port)).value?.body ?? []
                #expect(String(decoding: body, as: UTF8.self) == "{}")
            }
            #expect(system.connections == 3)
            await until { system.open == 0 }
        }
    }

    @Test("that was made under other rules is not used")
    func otherRules() async throws {
        try await FakeSystem.run { _ in
            FakeSystem.json("{}")
        } _: { system, port in
            let requester = Names.here
            var call = HTTPCall.test(port)
            #expect(await requester.request(call).value?.status == 200)
            call.allowsPrivate = false
            #expect(await requester.request(call).failure == .addressRefused(.at("127.0.0.1")))
            call.allowsPrivate = true
            call.trust = nil
            guard case .tls = await requester.request(call).failure else {
                Issue.record("another trust was taken for this one")
                return
            }
            #expect(system.requests.count == 1)
        }
    }

    @Test("is one of few at rest, however many requests were made at once")
    func many() async throws {
        try await FakeSystem.run { request in
            FakeSystem.json(request.body)
        } _: { system, port in
            let requester = Names.here
            await withTaskGroup(of: Bool.self) { group in
                for number in 0..<100 {
                    let call = HTTPCall.test(port, body: "{\"n\":\(number)}")
                    group.addTask { await requester.request(call).value?.body == call.body }
                }
                for await isRight in group { #expect(isRight) }
            }
            #expect(system.requests.count == 100)
            await until { system.open <= HTTPPool.perSystem }
            #expect(system.open <= HTTPPool.perSystem)
            requester.reload()
            await until { system.open == 0 }
        }
    }

    @Test("is waited for no longer than allowed where the lookup does not end, and lookups are few")
    func stuckLookup() async throws {
        let gate = DispatchSemaphore(value: 0)
        let requester = HTTPRequester { _, _ throws(HTTPFailure) in
            gate.wait()
            throw .nameUnknown("no")
        }
        await withTaskGroup(of: HTTPFailure?.self) { group in
            for number in 0..<40 {
                group.addTask {
                    let call = HTTPCall.test(443, host: "n\(number % 20).example")
                    return await requester.request(call, within: .seconds(2)).failure
                }
            }
            var busy = 0
            for await failure in group {
                #expect(failure == .tooLate(.lookup) || failure == .busy)
                if failure == .busy { busy += 1 }
            }
            #expect(busy == 24)  // two of each name beyond the eighth
        }
        for _ in 0..<8 { gate.signal() }
    }
}
