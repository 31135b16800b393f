import Foundation
import Testing

/// Times as people type them, with the real program.
@Suite("porchlight queue snooze")
struct SnoozeCommandTests {
    private struct Changed: Decodable {
        struct Snoozed: Decodable { let snoozedUntil: String? }
        let conversation: Snoozed
    }

    private func gateway() throws -> (Gateway, Client) {
        let gateway = try Gateway(extra: "acknowledge_unauthenticated: true\n")
        try gateway.start()
        return (gateway, try Client(port: gateway.smtpPort))
    }

    private func id(_ gateway: Gateway) throws -> String {
        try #require(try gateway.json([Conversation].self, "queue", "list").first?.id)
    }

    @Test(
        "a day to come is read in the machine's zone, and RFC 3339 as it says; D is a day in some weeks",
        arguments: [
            ("D", "T00:00:00Z"), ("D 14:00", "T05:00:00Z"), ("D 9", "T00:00:00Z"),
            ("DT03:00:00-05:00", "T08:00:00Z"),
        ])
    func absoluteTimes(text: String, expected: String) throws {
        let (gateway, client) = try gateway()
        defer { gateway.kill() }
        try client.deliver(from: "ann@client.example", mail())
        let day = String(Date(timeIntervalSinceNow: 30 * 86_400).ISO8601Format().prefix(10))
        let finished = try run(
            [
                porchlightPath, "queue", "snooze", try id(gateway), "--until",
                text.replacing("D", with: day), "--format", "json", "--config", gateway.configPath,
            ], environment: ["TZ": "Asia/Tokyo"])
        #expect(
            finished.output.contains("\"snoozed_until\" : \"\(day)\(expected)\""), "\(finished.errors)")
    }

    @Test("times from now on: spans, clock times, tomorrow and days of the week")
    func relativeTimes() throws {
        let (gateway, client) = try gateway()
        defer { gateway.kill() }
        try client.deliver(from: "ann@client.example", mail())
        let id = try id(gateway)
        func hours(_ text: String) throws -> (hoursAway: Double, hour: Int) {
            let changed = try gateway.json(Changed.self, "queue", "snooze", id, "--until", text)
            let date = try #require(
                ISO8601DateFormatter().date(from: changed.conversation.snoozedUntil ?? ""))
            return (date.timeIntervalSinceNow / 3600, Calendar.current.component(.hour, from: date))
        }
        #expect(try (2.9...3.0).contains(hours("3h").hoursAway))
        #expect(try (47.9...48.0).contains(hours("in 2 days").hoursAway))
        #expect(try (0...24).contains(hours("18:00").hoursAway))
        #expect(try hours("18:00").hour == 18)
        #expect(try hours("tomorrow").hour == 9)
        #expect(try hours("tomorrow 14:30").hour == 14)
        #expect(try (0...(24 * 8)).contains(hours("monday").hoursAway))
        #expect(try (0...(24 * 8)).contains(hours("fri 8:30").hoursAway))
    }
}
