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
            let result = await Names.here.request(.test(port, path: "/ask?x=1", body: "{\"q\":2}"))
            #expect(result == .success(HTTPAnswer(status: 200, body: Array("{\"a\":1}".utf8))))
            let request = try #require(system.requests.first)
            #expect(request.head.hasPrefix("POST /ask?x=1 HTTP/1.1\r\n"))
            #expect(request.body == "{\"q\":2}")
            #expect(request.field("host") == "facts.example:\(port)")
            #expect(request.field("content-type") == "application/json")
            #expect(request.field("cookie") == nil)
        }
    }

    @Test("goes without TLS to this machine only")
    func plaintext() async throws {
        try await FakeSystem.run(certificate: nil) { _ in
            FakeSystem.json("{}")
        } _: { system, port in
            var call = HTTPCall.test(port, scheme: "http")
            #expect(await Names.here.request(call).value?.status == 200)
            #expect(await Names(["10.0.0.1"]).requester().request(call).failure == .plaintext)
            #expect(await Names(["8.8.8.8"]).requester().request(call).failure == .plaintext)
            call.allowsPrivate = false
            #expect(await Names.here.request(call).failure == .plaintext)
            #expect(system.connections == 1)
        }
    }

    @Test("cannot have a line break in a header field")
    func injection() async throws {
        try await FakeSystem.run { _ in
            FakeSystem.json("{}")
        } _: { system, port in
            var call = HTTPCall.test(port)
            call.headers = [("X", "a\r\nHost: other.example")]
            guard case .unfit = await Names.here.request(call).failure else {
                Issue.record("the field was sent")
                return
            }
            #expect(system.requests.isEmpty)
        }
    }

    // MARK: Whom it reaches

    @Test(
        "is not sent where an address may not be asked",
        arguments: [
            ["127.0.0.1"], ["10.0.0.1"], ["169.254.169.254"], ["::1"], ["::ffff:127.0.0.1"], ["fd00::1"],
            ["0.0.0.0"], ["8.8.8.8", "127.0.0.1"], ["127.0.0.1", "8.8.8.8"], ["2606:4700::1111", "fe80::1"],
            ["8.8.8.8", "1.1.1.1", "9.9.9.9", "8.8.4.4", "4.4.4.4", "10.0.0.1"],
        ])
    func refusedAddress(_ addresses: [String]) async throws {
        try await FakeSystem.run { _ in
            FakeSystem.json("{}")
        } _: { system, port in
            var call = HTTPCall.test(port)
            call.allowsPrivate = false
            guard case .addressRefused = await Names(addresses).requester().request(call).failure else {
                Issue.record("\(addresses) were asked")
                return
            }
            #expect(system.connections == 0)
        }
    }

    @Test("never reaches link-local and metadata addresses, whatever is allowed")
    func neverAllowed() async throws {
        for address in ["169.254.169.254", "fd00:ec2::254", "100.100.100.200", "fe80::1", "224.0.0.1"] {
            let result = await Names([address]).requester().request(.test(443))
            guard case .addressRefused = result.failure else {
                Issue.record("\(address) was asked")
                continue
            }
        }
    }

    @Test("goes to the address that was judged: a name that changes is looked up once")
    func rebinding() async throws {
        try await FakeSystem.run { _ in
            FakeSystem.json("{}")
        } _: { system, port in
            let names = Names(["127.0.0.1"], ["169.254.169.254"], ["127.0.0.2"])
            let requester = names.requester()
            #expect(await requester.request(.test(port)).value?.status == 200)
            #expect(names.lookups == ["facts.example"])
            // A new connection means a new lookup, which is judged again.
            requester.reload()
            #expect(await requester.request(.test(port)).failure == .addressRefused(.at("169.254.169.254")))
            #expect(system.connections == 1)
        }
    }

    @Test("tries the next address where one does not answer")
    func nextAddress() async throws {
        try await FakeSystem.run { _ in
            FakeSystem.json("{}")
        } _: { _, port in
            let names = Names(["127.0.0.9", "::1", "127.0.0.1"])
            #expect(await names.requester().request(.test(port)).value?.status == 200)
            let none = Names(["127.0.0.9", "127.0.0.8"])
            #expect(await none.requester().request(.test(port)).failure == .notReached("Connection refused"))
        }
    }

    @Test("does not wait for an address that says nothing")
    func silentAddress() async throws {
        try await FakeSystem.run { _ in
            FakeSystem.json("{}")
        } _: { _, port in
            try await withSilence(at: "127.0.0.2", port) {
                let names = Names(["127.0.0.2", "127.0.0.1"])
                #expect(await names.requester().status(port) == 200)
                let none = Names(["127.0.0.2"]).requester()
                let result = await none.request(.test(port), within: .seconds(2))
                #expect(result.failure == .tooLate(.connecting))
            }
        }
    }

    @Test(
        "says where a refused name leads and what can be done",
        arguments: [
            (
                "10.1.2.3",
                "the name leads to 10.1.2.3, which is a private address; set “allow_private: true” if that is meant"
            ),
            (
                "::1",
                "the name leads to 0:0:0:0:0:0:0:1, which is this machine; set “allow_private: true” if that is meant"
            ),
            ("169.254.1.1", "the name leads to 169.254.1.1, which is a link-local address and never asked"),
        ])
    func refusalWords(_ address: String, _ words: String) async {
        var call = HTTPCall.test(443)
        call.allowsPrivate = false
        #expect(await Names([address]).requester().request(call).failure?.description == words)
    }

    @Test("finds the CAs read before it, or says why they cannot be")
    func prepared() {
        let requester = Names.here
        #expect(requester.prepare([nil, Fixture.trust]).isEmpty)
        guard case .tls(let reason)? = requester.prepare([Fixture.trust, "/nowhere/ca.pem"]).first else {
            Issue.record("no failure")
            return
        }
        #expect(reason.contains("/nowhere/ca.pem"))
    }

    @Test("fails with words where the name is not known")
    func unknownName() async throws {
        let failure = await Names([]).requester().request(.test(443)).failure
        #expect(failure == .nameUnknown("Name or service not known"))
        #expect(failure?.description == "the name cannot be looked up: Name or service not known")
    }

    // MARK: Certificates

    @Test("believes the given CA only, and only for the name")
    func certificates() async throws {
        try await FakeSystem.run(certificate: Fixture.server(Fixture.away)) { _ in
            FakeSystem.json("{}")
        } _: { system, port in
            await expectTLSFailure(.test(port), "certificate verify failed")
            #expect(system.requests.isEmpty)
        }
        try await FakeSystem.run { _ in
            FakeSystem.json("{}")
        } _: { system, port in
            await expectTLSFailure(.test(port, host: "other.example"), "hostname mismatch")
            await expectTLSFailure(.test(port, host: "127.0.0.5"), "IP address mismatch")
            var call = HTTPCall.test(port)
            call.trust = nil
            await expectTLSFailure(call, "certificate verify failed")
            call.trust = "/nowhere/ca.pem"
            await expectTLSFailure(call, "/nowhere/ca.pem")
            #expect(system.requests.isEmpty)
            #expect(await Names.here.request(.test(port, host: "127.0.0.1")).value?.status == 200)
            #expect(await Names.here.request(.test(port, host: "FACTS.example.")).value?.status == 200)
        }
    }

    @Test("fails where no TLS is spoken")
    func noTLS() async throws {
        try await FakeSystem.run(certificate: nil) { _ in
            FakeSystem.json("{}")
        } _: { system, port in
            // The hello ends in no empty line; the system waits for one.
            let result = await Names.here.request(.test(port), within: .seconds(2))
            #expect(result.failure == .tooLate(.handshake))
            await until { system.open == 0 }
        }
    }

    private func expectTLSFailure(_ call: HTTPCall, _ words: String) async {
        guard case .tls(let reason) = await Names.here.request(call).failure else {
            Issue.record("no TLS failure: \(words)")
            return
        }
        #expect(reason.contains(words))
    }
}
