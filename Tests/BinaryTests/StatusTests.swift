import Foundation
import Glibc
import Testing
import Web

@Suite("health and metrics")
struct StatusTests {
    private func metrics(_ gateway: Gateway) throws -> PrometheusText {
        let page = try httpGet("/metrics", port: gateway.httpPort)
        #expect(page.status == 200)
        #expect(page.type == "text/plain; version=0.0.4; charset=utf-8")
        return try PrometheusText(page.body)
    }

    /// A gateway to which everything has happened that is counted.
    private func busyGateway(_ smarthost: FakeSmarthost) throws -> Gateway {
        let gateway = try Gateway(outgoing: smarthost.outgoing, http: true, tls: true)
        try gateway.start()
        try Client(port: gateway.smtpPort).deliver(from: "ann@client.example", mail())
        let secure = try Client(tls: gateway.smtpsPort)
        try secure.deliver(
            from: "bob@client.example", mail(from: "bob@client.example", body: "Another question"))
        try secure.say("RCPT TO:<nobody@campaign.example>")
        let broken = try LineSocket(port: gateway.smtpsPort)
        try broken.send(Array("EHLO in.clear.example\r\n".utf8))
        while try broken.line() != nil {}
        try waitUntil("the acknowledgements") {
            try gateway.json([OutboxRow].self, "outbox", "list", "--state", "sent").count == 2
        }
        return gateway
    }

    @Test("every metric has its type and meaning, and stands so in the documentation, and none is missing")
    func documented() throws {
        let gateway = try busyGateway(FakeSmarthost())
        defer { gateway.kill() }
        let found = try metrics(gateway).families
        let text = try String(contentsOf: checkout.appending(path: "contrib/doc/metrics.md"), encoding: .utf8)
        var documented: [String: PrometheusText.Family] = [:]
        for row in text.matches(of: /(?m)^\| `([a-z0-9_]+)` \| (\w+) \| (.+?) \| (.+) \|$/) {
            let labels = row.3.matches(of: /`([a-z]+)`/).map { String($0.1) }
            documented[String(row.1)] = .init(help: String(row.4), type: String(row.2), labels: Set(labels))
        }
        #expect(Set(documented.keys) == Set(MetricCatalogue.help.keys))
        // What this gateway had no occasion to count.
        let rare: Set = [
            "porchlight_facts_questions_total", "porchlight_unsubscribe_attempts_total",
            "porchlight_slips_total", "porchlight_pop3_logins_total", "porchlight_hand_off_attempts_total",
            "porchlight_hand_off_rows", "porchlight_webhook_attempts_total", "porchlight_webhook_deliveries",
            "porchlight_webhook_oldest_seconds",
        ]
        #expect(Set(found.keys).union(rare) == Set(MetricCatalogue.help.keys))
        for (name, family) in found {
            #expect(family.help == MetricCatalogue.help[name], "\(name)")
            #expect(family.help == documented[name]?.help, "\(name)")
            #expect(family.type == documented[name]?.type, "\(name)")
            #expect(family.labels == documented[name]?.labels, "\(name)")
        }
    }

    @Test("what happened is counted")
    func counted() throws {
        let gateway = try busyGateway(FakeSmarthost())
        defer { gateway.kill() }
        let values = try metrics(gateway).values
        let expected: [String: Double] = [
            "porchlight_smtp_messages_total{door=\"smtp\",tls=\"no\"}": 1,
            "porchlight_smtp_messages_total{door=\"smtps\",tls=\"yes\"}": 1,
            "porchlight_smtp_messages_total{door=\"lmtp\",tls=\"no\"}": 0,
            "porchlight_smtp_sessions_total{door=\"smtps\"}": 2,
            "porchlight_smtp_refusals_total{answer=\"503 5.5.1\"}": 1,
            "porchlight_smtp_keep_seconds_count": 2,
            "porchlight_smtp_keep_seconds_bucket{le=\"+Inf\"}": 2,
            "porchlight_tls_handshakes_total{version=\"TLSv1.3\"}": 1,
            "porchlight_tls_failures_total": 1,
            "porchlight_replies_total{campaign=\"spring\",lane=\"person\"}": 2,
            "porchlight_acknowledgement_decisions_total{rule=\"unauthenticated-allowed\",outcome=\"send\"}":
                2,
            "porchlight_outbox_attempts_total{outcome=\"sent\"}": 2,
            "porchlight_acknowledgement_delay_seconds_count": 2,
            "porchlight_outbox_rows{state=\"held\"}": 0,
            "porchlight_conversations{state=\"waiting\"}": 2,
            "porchlight_acknowledgements_paused": 0, "porchlight_ready": 1,
        ]
        for (name, value) in expected { #expect(values[name] == value, "\(name)") }
        let hour = Date().timeIntervalSince1970 + 3600
        #expect(try #require(values["porchlight_certificate_expiry_seconds"]) > hour)
        #expect(try #require(values["process_resident_memory_bytes"]) > 1_000_000)
        #expect(try #require(values["porchlight_smtp_message_octets_total"]) > 300)
        #expect(try gateway.command("acks", "pause").status == 0)
        #expect(try metrics(gateway).values["porchlight_acknowledgements_paused"] == 1)
    }

    @Test("a gateway that works is healthy and ready; other pages are not there, and nothing can be changed")
    func pages() throws {
        let gateway = try Gateway(http: true)
        try gateway.start()
        defer { gateway.kill() }
        for (path, status, body) in [("/healthz", 200, "ok\n"), ("/readyz", 200, "ready\n")] {
            let page = try httpGet(path, port: gateway.httpPort)
            #expect(page.status == status)
            #expect(page.body == body)
        }
        // What is below the API's path tells a stranger nothing, not even whether it is there.
        for (path, status) in [
            ("/", 404), ("/healthz/x", 404), ("/%2e%2e/etc/passwd", 400), ("/api/v1/conversations", 401),
        ] {
            #expect(try httpGet(path, port: gateway.httpPort).status == status, "\(path)")
        }
    }

    @Test("while the gateway goes down it is not ready for more")
    func draining() throws {
        let gateway = try Gateway(http: true)
        try gateway.start()
        defer { gateway.kill() }
        let busy = try Client(port: gateway.smtpPort)
        let idle = try Client(port: gateway.smtpPort)
        try busy.address()
        try busy.say("DATA")
        gateway.signal(SIGTERM)
        #expect(try idle.reply().last?.hasPrefix("421 4.3.2") == true)
        let page = try httpGet("/readyz", port: gateway.httpPort)
        #expect(page.status == 503)
        #expect(page.body == "the gateway is going down\n")
        #expect(try httpGet("/healthz", port: gateway.httpPort).status == 200)
        try busy.socket.send(Array((mail() + ".\r\n").utf8))
        #expect(try busy.reply().last?.hasPrefix("250 2.6.0") == true)
        #expect(gateway.waitForExit() == 0)
    }
}
