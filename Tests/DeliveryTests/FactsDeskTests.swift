import Acknowledge
import CoreMetrics
import Foundation
import Logging
import Mail
import MetricsTestKit
import NIOCore
import Synchronization
import Testing

@testable import Delivery

@Suite("The facts desk")
struct FactsDeskTests {
    /// A desk with a clock that stands still until it is moved.
    final class Desk: Sendable {
        let metrics = TestMetrics()
        let facts: FactsDesk

        init(_ requester: HTTPRequester = Names.here, log: Logger = quiet) {
            let time = Time()
            facts = FactsDesk(
                requester: requester, log: log, metrics: metrics, now: { time.value },
                clock: { Moment(seconds: 1_614_265_330) })
            clock = time
        }

        private let clock: Time

        func pass(_ amount: TimeAmount) { clock.pass(amount) }

        var openBreakers: Double? {
            (try? metrics.expectGauge("porchlight_facts_breakers_open"))?.lastValue
        }

        func count(_ from: String, _ outcome: String) -> Int64 {
            let counter = try? metrics.expectCounter(
                "porchlight_facts_questions_total", [("from", from), ("outcome", outcome)])
            return counter?.totalValue ?? 0
        }
    }

    final class Time: Sendable {
        private let now = Mutex(NIODeadline.now())
        var value: NIODeadline { now.withLock { $0 } }
        func pass(_ amount: TimeAmount) { now.withLock { $0 = $0 + amount } }
    }

    static func source(_ port: Int, path: String = "/facts") -> FactsSource {
        guard let address = try? WebAddress("https://facts.example:\(port)\(path)"),
            let secret = try? SigningSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
        else { preconditionFailure("a test's source is wrong") }
        var source = FactsSource(
            address: address, secrets: [secret], fields: ["order": ["number", "status", "date"]])
        // For a busy machine; what is late in a test never comes.
        source.timeout = .seconds(20)
        source.allowsPrivate = true
        source.trust = Fixture.trust
        return source
    }

    static let question = FactsQuestion(
        campaign: "spring", address: "anna@example.net", token: "m42", orderNumbers: ["4711"])
    static let answer = "{\"order\": {\"number\": 4711, \"status\": \"delayed\", \"date\": \"2026-12-03\"}}"
    static let facts = CustomerFacts(sections: [
        "order": [
            "number": .text("4711"), "status": .text("delayed"),
            "date": .day(CivilTime(year: 2026, month: 12, day: 3)),
        ]
    ])

    @Test("asks with a signed question and takes the declared fields")
    func asks() async throws {
        try await FakeSystem.run { _ in
            FakeSystem.json(Self.answer)
        } _: { system, port in
            let desk = Desk()
            let outcome = await desk.facts.facts(for: Self.question, source: Self.source(port))
            #expect(outcome == .facts(Self.facts))
            let request = try #require(system.requests.first)
            #expect(
                request.body
                    == "{\"address\":\"anna@example.net\",\"campaign\":\"spring\",\"order_numbers\":[\"4711\"],\"token\":\"m42\"}"
            )
            #expect(request.field("webhook-timestamp") == "1614265330")
            let signed = SignedRequest(
                bytes: Array(request.body.utf8), id: try #require(request.field("webhook-id")),
                at: Moment(seconds: 1_614_265_330), secrets: Self.source(port).secrets)
            #expect(
                request.field("webhook-signature")
                    == signed.headers.first { $0.name == "webhook-signature" }?.value)
            #expect(desk.count("system", "facts") == 1)
        }
    }

    struct Case: Sendable {
        let status: String
        let body: String
        let expected: FactsAbsence
    }

    @Test(
        "says why there are no facts",
        arguments: [
            Case(status: "200 OK", body: "{}", expected: .unknownCustomer),
            Case(status: "200 OK", body: "{\"order\": null}", expected: .unknownCustomer),
            Case(status: "200 OK", body: "{\"other\": {\"a\": 1}}", expected: .unknownCustomer),
            Case(status: "404 Not Found", body: "nobody", expected: .unknownCustomer),
            Case(status: "200 OK", body: "", expected: .unreadable),
            Case(status: "200 OK", body: "[]", expected: .unreadable),
            Case(status: "200 OK", body: "<html>", expected: .unreadable),
            Case(status: "202 Accepted", body: "{}", expected: .refused(202)),
            Case(status: "401 Unauthorized", body: "{}", expected: .refused(401)),
            Case(status: "500 Oops", body: "{}", expected: .refused(500)),
            Case(status: "302 Found", body: "", expected: .failed(.redirected(302))),
        ])
    func absence(_ test: Case) async throws {
        try await FakeSystem.run { _ in
            FakeSystem.json(test.body, status: test.status)
        } _: { _, port in
            let outcome = await Desk().facts.facts(for: Self.question, source: Self.source(port))
            #expect(outcome == .none(test.expected))
        }
    }

    @Test("gives up when the time is over, and closes")
    func late() async throws {
        try await FakeSystem.run { _ in
            []
        } _: { system, port in
            var source = Self.source(port)
            source.timeout = .seconds(1)
            let desk = Desk()
            let outcome = await desk.facts.facts(for: Self.question, source: source)
            guard case .none(.failed(.tooLate)) = outcome else {
                Issue.record("\(outcome)")
                return
            }
            await until { system.open == 0 }
            #expect(desk.count("system", "late") == 1)
        }
    }

    @Test("never asks a private address unless it may")
    func privateAddress() async throws {
        try await FakeSystem.run { _ in
            FakeSystem.json(Self.answer)
        } _: { system, port in
            var source = Self.source(port)
            source.allowsPrivate = false
            let outcome = await Desk().facts.facts(for: Self.question, source: source)
            #expect(outcome == .none(.failed(.addressRefused(.at("127.0.0.1")))))
            #expect(system.connections == 0)
        }
    }

    // MARK: The cache

    @Test("keeps an answer for its time, also that there is none")
    func cache() async throws {
        for body in [Self.answer, "{}"] {
            try await FakeSystem.run { _ in
                FakeSystem.json(body)
            } _: { system, port in
                let desk = Desk()
                let first = await desk.facts.facts(for: Self.question, source: Self.source(port))
                #expect(await desk.facts.facts(for: Self.question, source: Self.source(port)) == first)
                #expect(system.requests.count == 1)
                desk.pass(.seconds(299))
                #expect(await desk.facts.facts(for: Self.question, source: Self.source(port)) == first)
                #expect(system.requests.count == 1)
                desk.pass(.seconds(1))
                #expect(await desk.facts.facts(for: Self.question, source: Self.source(port)) == first)
                #expect(system.requests.count == 2)
                #expect(desk.count("cache", body == "{}" ? "unknown" : "facts") == 2)
            }
        }
    }

    @Test("keeps no failure, nothing where the cache is off, and each question and setting apart")
    func noCache() async throws {
        try await FakeSystem.run { request in
            FakeSystem.json(Self.answer, status: request.head.contains("/bad") ? "500 Oops" : "200 OK")
        } _: { system, port in
            let desk = Desk()
            for _ in 0..<2 {
                let outcome = await desk.facts.facts(
                    for: Self.question, source: Self.source(port, path: "/bad"))
                #expect(outcome == .none(.refused(500)))
            }
            #expect(system.requests.count == 2)
            var source = Self.source(port)
            source.cacheTime = .zero
            for _ in 0..<2 { _ = await desk.facts.facts(for: Self.question, source: source) }
            #expect(system.requests.count == 4)
            source = Self.source(port)
            var questions = [Self.question, Self.question, Self.question, Self.question, Self.question]
            questions[1].address = "berta@example.net"
            questions[2].campaign = "summer"
            questions[3].orderNumbers = ["4711", "4712"]
            questions[4].token = nil
            for question in questions { _ = await desk.facts.facts(for: question, source: source) }
            #expect(system.requests.count == 9)
            source.fields["order"] = ["number"]
            let outcome = await desk.facts.facts(for: Self.question, source: source)
            #expect(outcome == .facts(CustomerFacts(sections: ["order": ["number": .text("4711")]])))
        }
    }

    @Test("makes one request of the same question asked many times at once")
    func singleFlight() async throws {
        try await FakeSystem.run { _ in
            FakeSystem.json(Self.answer)
        } _: { system, port in
            let gate = DispatchSemaphore(value: 0)
            let desk = Desk(
                HTTPRequester { _, port throws(HTTPFailure) in
                    gate.wait()
                    return [try? SocketAddress(ipAddress: "127.0.0.1", port: port)].compactMap { $0 }
                })
            var source = Self.source(port)
            source.cacheTime = .zero
            await withTaskGroup(of: FactsOutcome.self) { [source] group in
                for _ in 0..<20 {
                    group.addTask { await desk.facts.facts(for: Self.question, source: source) }
                }
                await until { desk.count("flight", "joined") == 19 }
                group.addTask {
                    // Who asks and does not wait takes nothing from the others.
                    let asker = Task { await desk.facts.facts(for: Self.question, source: source) }
                    asker.cancel()
                    gate.signal()
                    return await asker.value
                }
                for await outcome in group { #expect(outcome == .facts(Self.facts)) }
            }
            #expect(system.requests.count == 1)
        }
    }

    // MARK: The breaker

    @Test("leaves a system alone that fails, tries it now and then, and trusts it again")
    func breaker() async throws {
        let isWell = Mutex(false)
        try await FakeSystem.run { _ in
            isWell.withLock { $0 } ? FakeSystem.json(Self.answer) : FakeSystem.json("{}", status: "503 Busy")
        } _: { system, port in
            let desk = Desk()
            func ask() async -> FactsOutcome {
                await desk.facts.facts(for: Self.question, source: Self.source(port))
            }
            for _ in 0..<5 { #expect(await ask() == .none(.refused(503))) }
            #expect(await ask() == .none(.resting))
            #expect(system.requests.count == 5)
            #expect(desk.openBreakers == 1)
            desk.pass(.seconds(29))
            #expect(await ask() == .none(.resting))
            desk.pass(.seconds(1))
            #expect(await ask() == .none(.refused(503)))
            desk.pass(.seconds(59))
            #expect(await ask() == .none(.resting))
            desk.pass(.seconds(1))
            isWell.withLock { $0 = true }
            #expect(await ask() == .facts(Self.facts))
            #expect(desk.openBreakers == 0)
            #expect(system.requests.count == 7)
            #expect(desk.count("nobody", "resting") == 3)
        }
    }

    @Test("leaves one system alone and asks another")
    func breakers() async throws {
        try await FakeSystem.run { request in
            FakeSystem.json(Self.answer, status: request.head.contains("/bad") ? "500 Oops" : "200 OK")
        } _: { _, port in
            let desk = Desk()
            for _ in 0..<6 {
                _ = await desk.facts.facts(for: Self.question, source: Self.source(port, path: "/bad"))
            }
            #expect(
                await desk.facts.facts(for: Self.question, source: Self.source(port, path: "/bad"))
                    == .none(.resting))
            #expect(
                await desk.facts.facts(for: Self.question, source: Self.source(port)) == .facts(Self.facts))
        }
    }

    @Test("asks one system so many questions at once and no more")
    func busy() async throws {
        try await FakeSystem.run { _ in
            FakeSystem.json(Self.answer)
        } _: { system, port in
            let gate = DispatchSemaphore(value: 0)
            let desk = Desk(
                HTTPRequester { _, port throws(HTTPFailure) in
                    gate.wait()
                    gate.signal()
                    return [try? SocketAddress(ipAddress: "127.0.0.1", port: port)].compactMap { $0 }
                })
            let outcomes = await withTaskGroup(of: FactsOutcome.self, returning: [FactsOutcome].self) {
                group in
                for number in 0..<50 {
                    group.addTask {
                        var question = Self.question
                        question.address = "a\(number)@example.net"
                        return await desk.facts.facts(for: question, source: Self.source(port))
                    }
                }
                await until { desk.count("nobody", "busy") == 50 - Int64(FactsDesk.limitPerSystem) }
                gate.signal()
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.count { $0 == .facts(Self.facts) } == FactsDesk.limitPerSystem)
            #expect(outcomes.count { $0 == .none(.busy) } == 50 - FactsDesk.limitPerSystem)
            #expect(system.requests.count == FactsDesk.limitPerSystem)
        }
    }

    // MARK: The log

    @Test("names the system in the log, and never the customer or the secret")
    func log() async throws {
        let lines = Mutex<[String]>([])
        let logger = Logger(label: "test") { _ in LineLog { line in lines.withLock { $0.append(line) } } }
        try await FakeSystem.run { request in
            request.onConnection == 0
                ? FakeSystem.json("{\"order\": {\"number\": [1], \"secret\": \"hidden-value\"}}")
                : FakeSystem.json("{}", status: "500 Oops")
        } _: { _, port in
            let desk = Desk(log: logger)
            for number in 0..<7 {
                var question = Self.question
                question.address = "anna\(number)@example.net"
                _ = await desk.facts.facts(for: question, source: Self.source(port))
            }
            let text = lines.withLock { $0.joined(separator: "\n") }
            #expect(text.contains("facts.example:\(port)"))
            #expect(text.contains("left alone"))
            #expect(text.contains("order.secret"))
            for word in ["anna", "example.net", "4711", "m42", "hidden-value", "whsec", "MfKQ9"] {
                #expect(!text.contains(word), "\(word)")
            }
        }
    }
}

private struct LineLog: LogHandler {
    let line: @Sendable (String) -> Void
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.trace

    init(_ line: @escaping @Sendable (String) -> Void) { self.line = line }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) { line("\(event.level) \(event.message) \(event.metadata ?? [:])") }
}
