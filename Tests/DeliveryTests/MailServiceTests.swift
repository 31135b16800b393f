import Acknowledge
import Config
import Foundation
import Mail
import NIOPosix
import Store
import Synchronization
import Testing

@testable import Delivery

/// What goes by mail to others than customers, with a store and the clock of a test.
struct MailServiceTests {
    private func settings(smarthost port: Int) throws -> Settings {
        var settings = Settings()
        settings.host = "mail.example.com"
        settings.outgoing.transport = .smarthost(Endpoint(host: "127.0.0.1", port: port))
        settings.outgoing.tls = .off
        settings.campaigns["spring"] = Campaign(
            id: "spring", name: "Spring offer", company: "Example Ltd",
            addresses: [Mailbox(localPart: "spring", domain: "us.example")], language: .en,
            zone: try #require(Zone("UTC")), team: Team(name: LocalText("Customer care")), words: .builtIn())
        settings.campaignOrder = ["spring"]
        return settings
    }

    @Test(
        "who never gets a digest does not keep the next one from the others",
        arguments: ["550 5.1.1 nobody", "451 4.3.0 not now"])
    func digestOfOthers(answer: String) async throws {
        let events = try EventSource()
        try await FakeMailServer.run(refusing: { $0.hasPrefix("gone@") ? answer : nil }) { server, port in
            var settings = try settings(smarthost: port)
            let people = try ["gone@us.example", "maja@us.example"].map { try #require(Mailbox($0)) }
            settings.digests = [DigestSettings(to: people, time: .every(.seconds(3600)))]
            let site = Site(settings)
            let service = DigestService(
                store: events.store, site: { site }, now: { events.now },
                group: MultiThreadedEventLoopGroup.singleton, log: quiet)
            await service.round()
            for number in 1...2 {
                events.advance(.seconds(1))
                try await events.reply(number)
                events.advance(.seconds(3600))
                await service.round()
                #expect(server.recipients == Array(repeating: "maja@us.example", count: number))
                // Until the next one she is told nothing twice.
                events.advance(.seconds(400))
                await service.round()
                #expect(server.recipients.count == number)
            }
        }
    }

    @Test("what nobody could be told is in the next digest")
    func digestOfNobody() async throws {
        let events = try EventSource()
        let isDown = Mutex(true)
        try await FakeMailServer.run(refusing: { _ in isDown.withLock { $0 } ? "451 4.3.0 later" : nil }) {
            server, port in
            var settings = try settings(smarthost: port)
            settings.digests = [
                DigestSettings(
                    to: [try #require(Mailbox("maja@us.example"))], time: .every(.seconds(3600)))
            ]
            let site = Site(settings)
            let service = DigestService(
                store: events.store, site: { site }, now: { events.now },
                group: MultiThreadedEventLoopGroup.singleton, log: quiet)
            await service.round()
            events.advance(.seconds(1))
            try await events.reply(1)
            events.advance(.seconds(3600))
            await service.round()
            isDown.withLock { $0 = false }
            events.advance(.seconds(3600))
            await service.round()
            #expect(server.recipients == ["maja@us.example"])
        }
    }

    @Test("a message whose file is missing keeps no other from being handed on")
    func unreadable() async throws {
        let events = try EventSource()
        try await FakeMailServer.run(refusing: { _ in nil }) { server, port in
            var settings = try settings(smarthost: port)
            settings.handOffs["spring"] = [HandOffRule(.mail(try #require(Mailbox("help@desk.example"))))]
            let site = Site(settings)
            let service = HandOffService(
                store: events.store, site: { site }, now: { events.now },
                group: MultiThreadedEventLoopGroup.singleton, log: quiet)
            try await events.store.setHandOffFollowing(true)
            let file = try events.store.makeSpoolFile()
            try Array("Subject: x\r\n\r\ny\r\n".utf8).withUnsafeBytes { try file.append($0) }
            let spooled = try file.finish()
            try await events.reply(1, file: spooled)
            try FileManager.default.removeItem(atPath: events.path + "/spool/" + spooled.name)
            try await events.reply(2)
            // Ended below by cancelling it.
            let running = Task { try await service.run() }
            var states: [HandOffState: Int] = [:]
            for _ in 0..<2000 where states[.taken] == nil {
                states = try await Dictionary(grouping: events.store.handOffs(limit: 10), by: \.state)
                    .mapValues(\.count)
                try await Task.sleep(for: .milliseconds(5))
            }
            running.cancel()
            _ = await running.result
            #expect(states == [.taken: 1, .waiting: 1])
            #expect(server.recipients == ["help@desk.example"])
        }
    }
}
