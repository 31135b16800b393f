import Acknowledge
import Foundation
import Mail
import NIOCore
import Testing

@testable import Delivery

@Suite("Telling a list that somebody unsubscribes")
struct UnsubscribeTests {
    static let wish = UnsubscribeCall(
        id: "wish-1", campaign: "spring", address: "anna@example.net", mailing: "m1", recipient: "r 42")
    static let secret = try? SigningSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")

    private func desk(_ requester: HTTPRequester = Names.here) -> OneClickUnsubscribe {
        OneClickUnsubscribe(requester: requester, clock: { Moment(seconds: 1_614_265_330) })
    }

    private func target(_ way: UnsubscribeTarget.Way) -> UnsubscribeTarget {
        var target = UnsubscribeTarget(way)
        target.allowsPrivate = true
        target.trust = Fixture.trust
        target.timeout = .seconds(20)
        return target
    }

    private func oneClick(_ port: Int) throws -> UnsubscribeTarget {
        target(.oneClick(try WebAddressPattern("https://lists.example:\(port)/u/{recipient}?m={mailing}")))
    }

    @Test("is one click, with nothing that says who asks")
    func oneClick() async throws {
        try await FakeSystem.run { _ in
            FakeSystem.json("", status: "202 Accepted")
        } _: { system, port in
            let result = await desk().unsubscribe(Self.wish, at: try oneClick(port))
            #expect(result == .success(UnsubscribeConfirmation(status: 202)))
            let request = try #require(system.requests.first)
            #expect(request.head.hasPrefix("POST /u/r%2042?m=m1 HTTP/1.1\r\n"))
            #expect(request.body == "List-Unsubscribe=One-Click")
            #expect(request.field("content-type") == "application/x-www-form-urlencoded")
            for name in ["cookie", "authorization", "webhook-signature", "webhook-id", "referer", "origin"] {
                #expect(request.field(name) == nil)
            }
        }
    }

    @Test("is a signed request where a webhook is set, the same one each time")
    func webhook() async throws {
        try await FakeSystem.run { _ in
            FakeSystem.json("{}")
        } _: { system, port in
            let way = UnsubscribeTarget.Way.webhook(
                try WebAddress("https://lists.example:\(port)/hook"), secrets: [try #require(Self.secret)])
            for _ in 0..<2 {
                #expect(await desk().unsubscribe(Self.wish, at: target(way)).value?.status == 200)
            }
            let request = try #require(system.requests.first)
            #expect(
                request.body
                    == "{\"address\":\"anna@example.net\",\"campaign\":\"spring\",\"mailing\":\"m1\",\"recipient\":\"r 42\",\"type\":\"unsubscribe\"}"
            )
            #expect(system.requests.map { $0.field("webhook-id") } == ["wish-1", "wish-1"])
            #expect(request.field("webhook-signature")?.hasPrefix("v1,") == true)
        }
    }

    @Test(
        "is confirmed by 2xx only",
        arguments: [
            ("200 OK", nil, false), ("204 No Content", nil, false),
            ("400 Bad", UnsubscribeFailure.refused(400), false),
            ("404 Not Found", .refused(404), false), ("429 Slow", .refused(429), true),
            ("500 Oops", .refused(500), true),
            ("301 Moved", .failed(.redirected(301)), false),
        ])
    func confirmed(_ status: String, _ failure: UnsubscribeFailure?, _ isTemporary: Bool) async throws {
        try await FakeSystem.run { _ in
            status.hasPrefix("204")
                ? [.send("HTTP/1.1 204 No Content\r\n\r\n")] : FakeSystem.json("", status: status)
        } _: { _, port in
            let result = await desk().unsubscribe(Self.wish, at: try oneClick(port))
            #expect(result.failure == failure)
            #expect(result.failure?.isTemporary ?? false == isTemporary)
        }
    }

    @Test(
        "does not read what a page says to people",
        arguments: [
            "Content-Encoding: gzip\r\nContent-Length: 5\r\n\r\n12345",
            "Content-Length: 9999999\r\n\r\n<html>",
            "\r\n" + String(repeating: "x", count: 100_000), "Transfer-Encoding: chunked\r\n\r\nzz",
        ])
    func page(_ rest: String) async throws {
        try await FakeSystem.run { _ in
            [.send("HTTP/1.1 200 OK\r\n" + rest)]
        } _: { system, port in
            let result = await desk().unsubscribe(Self.wish, at: try oneClick(port))
            #expect(result == .success(UnsubscribeConfirmation(status: 200)))
            await until { system.open == 0 }
        }
    }

    @Test("is not tried where the URL needs what is not known")
    func lacking() async throws {
        var wish = Self.wish
        (wish.mailing, wish.recipient) = (nil, "")
        let result = await desk(Names([]).requester()).unsubscribe(wish, at: try oneClick(443))
        #expect(result.failure == .lacks([.mailing, .recipient]))
        #expect(result.failure?.description == "nothing is known for {mailing}, {recipient} in the URL")
        wish = Self.wish
        wish.recipient = ".."
        let other = await desk(Names([]).requester()).unsubscribe(wish, at: try oneClick(443))
        #expect(other.failure?.isTemporary == false)
    }

    @Test("fails where nobody answers, and may be tried again")
    func unreached() async throws {
        let result = await desk(Names([]).requester()).unsubscribe(Self.wish, at: try oneClick(443))
        #expect(result.failure == .failed(.nameUnknown("Name or service not known")))
        #expect(result.failure?.isTemporary == true)
        var target = try oneClick(443)
        target.allowsPrivate = false
        let refused = await desk().unsubscribe(Self.wish, at: target)
        #expect(refused.failure == .failed(.addressRefused(.at("127.0.0.1"))))
        #expect(refused.failure?.isTemporary == false)
    }
}

@Suite("A signed request")
struct SignedRequestTests {
    @Test("has the signature that libraries for Standard Webhooks expect")
    func vector() throws {
        let secret = try SigningSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
        let request = SignedRequest(
            bytes: Array("{\"test\": 2432232314}".utf8), id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
            at: Moment(seconds: 1_614_265_330), secrets: [secret])
        let signature = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
        let fields = Dictionary(uniqueKeysWithValues: request.headers.map { ($0.name, $0.value) })
        #expect(
            fields == [
                "Content-Type": "application/json", "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
                "webhook-timestamp": "1614265330", "webhook-signature": signature,
            ])
        let two = SignedRequest(
            bytes: request.body, id: request.id, at: Moment(seconds: 1_614_265_330),
            secrets: [try SigningSecret("another secret of ours, long enough"), secret])
        let both = try #require(two.headers.last?.value.split(separator: " "))
        #expect(both.count == 2 && both[1] == signature)
    }

    @Test("has an id of its own")
    func ids() {
        let ids = Set((0..<100).map { _ in SignedRequest.makeID() })
        #expect(ids.count == 100)
        #expect(ids.allSatisfy { $0.utf8.count == 36 && $0.hasPrefix("msg_") })
    }

    @Test("needs a secret of 24 octets")
    func secrets() throws {
        #expect(
            try SigningSecret("whsec_" + Data([UInt8](repeating: 1, count: 24)).base64EncodedString()).bytes
                .count == 24)
        #expect(try SigningSecret(" 123456789012345678901234\n").bytes.count == 24)
        #expect(throws: SigningSecret.Failure.tooShort(23)) { try SigningSecret("12345678901234567890123") }
        #expect(throws: SigningSecret.Failure.tooShort(3)) { try SigningSecret("whsec_AAAA") }
        #expect(throws: SigningSecret.Failure.notBase64) { try SigningSecret("whsec_???") }
        #expect(throws: SigningSecret.Failure.tooLong) {
            try SigningSecret(String(repeating: "a", count: 1025))
        }
        let secret = try SigningSecret("123456789012345678901234")
        #expect("\(secret)" == "a secret" && !String(reflecting: secret).contains("49"))
    }
}
