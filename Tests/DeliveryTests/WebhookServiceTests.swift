import Acknowledge
import Config
import Foundation
import Mail
import Store
import Synchronization
import Testing

@testable import Delivery

/// Events on their way to a system over TLS, which answers as a test says.
struct WebhookServiceTests {
    private struct Sent: Decodable {
        struct Facts: Decodable {
            var kind: String
            var conversation: String?
        }
        var id: String
        var type: String
        var subject: String?
        var sequence: String?
        var data: Facts

        init(_ request: FakeSystem.Request) throws {
            self = try JSONDecoder().decode(Sent.self, from: Data(request.body.utf8))
        }
    }

    @Test("an event arrives once, signed, as a CloudEvent without anything that the customer wrote")
    func delivery() async throws {
        let events = try EventSource()
        try await FakeSystem.run { _ in
            FakeSystem.json("", status: "202 Accepted")
        } _: { system, port in
            try await events.serving(.test(port)) { service in
                let conversation = try await events.reply(1)
                service.look()
                let done = try await events.until { $0.first?.state == .delivered }
                #expect(done.map(\.lastStatus) == [202])
                #expect(system.requests.count == 1)
                let request = try #require(system.requests.first)
                let sent = try Sent(request)
                #expect(sent.type == "porchlight.reply.kept" && sent.subject == conversation)
                #expect(request.field("webhook-id") == sent.id && sent.id == done.first?.event.id)
                #expect(request.field("content-type") == "application/cloudevents+json")
                for word in ["secret", "client.example", "Ann", "order"] {
                    #expect(!request.body.contains(word), "\(word)")
                }
            }
        }
    }

    @Test("every secret signs, and a receiver's own means verify each of them")
    func signatures() async throws {
        let events = try EventSource()
        let texts = ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"]
        try await FakeSystem.run { _ in
            FakeSystem.json("")
        } _: { system, port in
            let endpoint = try WebhookSettings.test(port) {
                $0.secrets = texts.compactMap { try? SigningSecret($0) }
            }
            try await events.serving(endpoint) { service in
                let trial = try #require(await service.test("crm"))
                #expect(trial.status == 200 && trial.error == nil)
                let request = try #require(system.requests.first)
                #expect(request.field("webhook-signature")?.split(separator: " ").count == 2)
                for text in texts { #expect(try Receiver.verifies(request, secret: text), "\(text)") }
                #expect(try !Receiver.verifies(request, secret: "whsec_AAAABBBBCCCCDDDDEEEEFFFFGGGGHHHH"))
                #expect(await service.test("nobody") == nil)
            }
        }
    }

    @Test("the next event of a conversation waits until the one before is taken; other conversations do not")
    func order() async throws {
        let events = try EventSource()
        let refused = Mutex<Set<String>>([])
        try await FakeSystem.run { request in
            let subject = (try? Sent(request))?.subject ?? ""
            return FakeSystem.json(
                "", status: refused.withLock { $0.contains(subject) } ? "500 No" : "200 OK")
        } _: { system, port in
            try await events.serving(.test(port)) { service in
                let slow = try await events.reply(1)
                refused.withLock { _ = $0.insert(slow) }
                for _ in 0..<3 { try await events.reply(1) }
                for _ in 0..<3 { try await events.reply(2) }
                service.look()
                _ = try await events.until {
                    $0.filter { $0.state == .delivered }.count == 3 && $0.first?.attempts == 1
                }
                let before = try system.requests.map { try Sent($0) }
                #expect(before.filter { $0.subject == slow }.count == 1)
                refused.withLock { $0 = [] }
                events.advance(.seconds(5))
                service.look()
                let done = try await events.until { $0.allSatisfy { $0.state == .delivered } }
                #expect(done.count == 7)
                let after = try system.requests.map { try Sent($0) }
                let own = after.filter { $0.subject == slow }.compactMap(\.sequence)
                #expect(own.count == 5 && own == own.sorted())
                #expect(after.first { $0.subject == slow }?.id == after.filter { $0.subject == slow }[1].id)
            }
        }
    }

    /// What the system does, and what is recorded of it.
    private static let answers: [(name: String, actions: [FakeSystem.Action], status: Int?, error: String)] =
        [
            ("500", FakeSystem.json("", status: "500 Oh"), 500, "answered 500"),
            ("404", FakeSystem.json("", status: "404 Where"), 404, "answered 404"),
            (
                "a redirect",
                [
                    .send(
                        "HTTP/1.1 302 Found\r\nLocation: http://169.254.169.254/\r\nContent-Length: 0\r\n\r\n"
                    )
                ],
                302, "a redirect, which is not followed"
            ),
            ("a cut", [.cut], nil, "the connection was closed"),
            ("no HTTP", [.send("220 smtp ready\r\n\r\n")], nil, "not HTTP"),
            ("silence", [], nil, "not in time"),
            (
                "a status and then silence", [.send("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n12")], nil,
                "not in time"
            ),
        ]

    @Test(
        "what does not take an event is asked again, and what came of it is told", arguments: answers.indices)
    func failures(index: Int) async throws {
        let (name, actions, status, error) = Self.answers[index]
        let events = try EventSource()
        let isMended = Mutex(false)
        try await FakeSystem.run { _ in
            isMended.withLock { $0 } ? FakeSystem.json("") : actions
        } _: { system, port in
            try await events.serving(.test(port) { if error == "not in time" { $0.timeout = .seconds(1) } }) {
                service in
                try await events.reply(1)
                service.look()
                let failed = try #require(try await events.until { $0.first?.attempts == 1 }.first)
                #expect(failed.state == .waiting && failed.lastStatus == status, "\(name)")
                #expect(failed.lastError?.contains(error) == true, "\(name): \(failed.lastError ?? "nil")")
                #expect(failed.nextAttempt == events.now + .seconds(5))
                isMended.withLock { $0 = true }
                events.advance(.seconds(5))
                service.look()
                #expect(try await events.until { $0.first?.state == .delivered }.first?.attempts == 2)
                _ = system
            }
        }
    }

    @Test(
        "an answer's body is no matter, however it comes",
        arguments: [
            "HTTP/1.1 200 OK\r\nContent-Length: 9999999\r\n\r\n" + String(repeating: "x", count: 400_000),
            "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc",
            "HTTP/1.1 204 No Content\r\n\r\n",
        ])
    func bodies(answer: String) async throws {
        let events = try EventSource()
        try await FakeSystem.run { _ in
            [.send(answer)]
        } _: { _, port in
            try await events.serving(.test(port)) { service in
                try await events.reply(1)
                service.look()
                #expect(try await events.until { $0.first?.attempts == 1 }.first?.state == .delivered)
            }
        }
    }

    @Test("410 pauses the endpoint with its reason; resumed, it gets all that happened")
    func gone() async throws {
        let events = try EventSource()
        let status = Mutex("410 Gone")
        try await FakeSystem.run { _ in
            FakeSystem.json("", status: status.withLock { $0 })
        } _: { system, port in
            try await events.serving(.test(port)) { service in
                try await events.reply(1)
                service.look()
                _ = try await events.until { $0.first?.attempts == 1 }
                try await events.reply(1)
                try await events.reply(2)
                service.look()
                let waiting = try await events.until { $0.count == 3 }
                #expect(waiting.allSatisfy { $0.state == .waiting })
                let state = try #require(try await events.store.webhookEndpoints().first)
                #expect(state.paused != nil && state.pauseReason?.contains("410") == true)
                #expect(system.requests.count == 1)
                status.withLock { $0 = "200 OK" }
                #expect(try await events.store.resumeWebhook("crm", at: events.now))
                service.look()
                #expect(try await events.until { $0.allSatisfy { $0.state == .delivered } }.count == 3)
            }
        }
    }

    @Test("Retry-After is honoured, for all that the endpoint is to get")
    func retryAfter() async throws {
        let events = try EventSource()
        let isBusy = Mutex(true)
        try await FakeSystem.run { _ in
            isBusy.withLock { $0 }
                ? [.send("HTTP/1.1 429 Slowly\r\nRetry-After: 90\r\nContent-Length: 0\r\n\r\n")]
                : FakeSystem.json("")
        } _: { system, port in
            try await events.serving(.test(port)) { service in
                try await events.reply(1)
                service.look()
                let failed = try #require(try await events.until { $0.first?.attempts == 1 }.first)
                #expect(failed.nextAttempt == events.now + .seconds(90))
                isBusy.withLock { $0 = false }
                try await events.reply(2)
                events.advance(.seconds(89))
                service.look()
                _ = try await events.until { $0.count == 2 }
                #expect(system.requests.count == 1)
                events.advance(.seconds(1))
                service.look()
                #expect(try await events.until { $0.allSatisfy { $0.state == .delivered } }.count == 2)
            }
        }
    }

    @Test("after days it is given up and visible; a person has it sent again, with the same id")
    func deadLetters() async throws {
        let events = try EventSource()
        let isBroken = Mutex(true)
        try await FakeSystem.run { _ in
            FakeSystem.json("", status: isBroken.withLock { $0 } ? "400 No" : "200 OK")
        } _: { system, port in
            try await events.serving(.test(port)) { service in
                try await events.reply(1)
                service.look()
                var attempts = 0
                while let delivery = try await events.until({ $0.first?.attempts == attempts + 1 }).first,
                    let next = delivery.nextAttempt
                {
                    attempts = delivery.attempts
                    events.advance(next - events.now)
                    service.look()
                    try #require(attempts < 100)
                }
                let dead = try #require(try await events.deliveries(.dead).first)
                #expect(dead.attempts == 13)
                #expect(
                    try #require(dead.finished) - (try #require(dead.firstAttempt)) == .seconds(3 * 86_400))
                isBroken.withLock { $0 = false }
                #expect(try await events.store.replayWebhook("crm", .dead, at: events.now) == 1)
                service.look()
                #expect(try await events.until { $0.first?.state == .delivered }.first?.attempts == 1)
                #expect(Set(system.requests.compactMap { $0.field("webhook-id") }) == [dead.event.id])
            }
        }
    }

    @Test("an endpoint that does not work is left alone, however much there is for it")
    func breaker() async throws {
        let events = try EventSource()
        try await FakeSystem.run { _ in
            FakeSystem.json("", status: "503 No")
        } _: { system, port in
            try await events.serving(.test(port) { $0.connections = 2 }) { service in
                for number in 0..<20 { try await events.reply(number) }
                service.look()
                _ = try await events.until { $0.filter { $0.attempts > 0 }.count >= CircuitBreaker.limit }
                for _ in 0..<20 {
                    service.look()
                    try await Task.sleep(for: .milliseconds(5))
                }
                // What was under way when it opened.
                #expect(system.requests.count <= CircuitBreaker.limit + 1)
                #expect(try await events.deliveries(.waiting).count == 20)
            }
        }
    }

    @Test("as many requests are under way as the setting says")
    func concurrency() async throws {
        let events = try EventSource()
        let isHeld = Mutex(true)
        try await FakeSystem.run { _ in
            isHeld.withLock { $0 } ? [] : FakeSystem.json("")
        } _: { system, port in
            try await events.serving(.test(port) { ($0.connections, $0.timeout) = (3, .seconds(2)) }) {
                service in
                for number in 0..<9 { try await events.reply(number) }
                service.look()
                await until { system.requests.count == 3 }
                for _ in 0..<10 {
                    service.look()
                    try await Task.sleep(for: .milliseconds(5))
                }
                #expect(system.requests.count == 3)
                isHeld.withLock { $0 = false }
                events.advance(.seconds(1))
                #expect(
                    try await events.until {
                        events.advance(.seconds(1))
                        return $0.allSatisfy { $0.state == .delivered }
                    }.count == 9)
            }
        }
    }

    @Test("a name that leads to a private address is not asked, and the reason is told")
    func privateAddress() async throws {
        let events = try EventSource()
        try await events.serving(.test(443) { $0.allowsPrivate = false }, Names(["10.1.2.3"]).requester()) {
            service in
            try await events.reply(1)
            service.look()
            let failed = try await events.until { $0.first?.attempts == 1 }.first
            #expect(failed?.lastError?.contains("a private address") == true)
        }
    }

    @Test("what was under way when the process ended is sent again, with the same id")
    func restart() async throws {
        let events = try EventSource()
        let isHeld = Mutex(true)
        try await FakeSystem.run { _ in
            isHeld.withLock { $0 } ? [] : FakeSystem.json("")
        } _: { system, port in
            try await events.serving(.test(port)) { service in
                try await events.reply(1)
                service.look()
                await until { system.requests.count == 1 }
            }
            #expect(try await events.deliveries().map(\.attempts) == [0])
            isHeld.withLock { $0 = false }
            try await events.serving(.test(port)) { _ in
                let done = try await events.until { $0.first?.state == .delivered }
                #expect(done.count == 1)
            }
            #expect(system.requests.count == 2)
            #expect(Set(system.requests.compactMap { $0.field("webhook-id") }).count == 1)
        }
    }

    @Test("a paused endpoint is sent nothing but a test")
    func paused() async throws {
        let events = try EventSource()
        try await FakeSystem.run { _ in
            FakeSystem.json("{\"hello\":1}", status: "201 Made")
        } _: { system, port in
            try await events.serving(.test(port) { $0.isPaused = true }) { service in
                try await events.reply(1)
                service.look()
                #expect(try await events.until { $0.count == 1 }.first?.state == .waiting)
                let trial = try #require(await service.test("crm"))
                #expect(trial.status == 201 && trial.body == "{\"hello\":1}")
                #expect(try system.requests.map { try Sent($0).type } == ["porchlight.webhook.test"])
            }
        }
    }
}
