import Acknowledge
import Config
import Mail
import Support
import Testing
import Triage
import Wire

struct SettingsTests {
    private func settings(_ name: String) throws -> Settings {
        try #require(readConfiguration(main: "porchlight.yaml", configFiles(name)).settings)
    }

    private func listening(_ host: String, _ port: Int, requiresTLS: Bool = false) -> Listening {
        Listening(.network(Endpoint(host: host, port: port)), requiresTLS: requiresTLS)
    }

    @Test("a short configuration has the defaults that are documented")
    func defaults() throws {
        let settings = try settings("01-good")
        #expect(settings.host == "mail.example.com" && settings.dataDirectory == "data")
        #expect(
            settings.smtp == [listening("127.0.0.1", 2525)] && settings.smtps.isEmpty
                && !settings.requiresTLS)
        #expect(settings.limits == SMTPLimits() && settings.fuses == FuseLimits())
        #expect(
            settings.sessions.commandTimeout == .seconds(300)
                && settings.sessions.dataTimeout == .seconds(180)
                && settings.sessions.connections == 1000)
        #expect(
            !settings.acknowledgesUnauthenticated && settings.acknowledgementLifetime == .seconds(43_200)
                && settings.lease == .seconds(900))
        #expect(
            settings.outgoing.transport == .smarthost(Endpoint(host: "127.0.0.1", port: 25))
                && settings.outgoing.tls == .required)
        #expect(
            settings.outgoing.connections == 16 && settings.outgoing.firstRetry == .seconds(30)
                && settings.outgoing.longestRetry == .seconds(1800))
        #expect(settings.relays.map(\.trusted.authservID) == ["mx.example.com"])
        #expect(
            settings.ownAddresses == ["spring@reply.example.com"] && settings.domains == ["reply.example.com"]
        )
        let campaign = try #require(settings.campaigns["spring"])
        #expect(
            campaign.language == .en && campaign.languages == [.en] && campaign.ended == nil
                && campaign.target == nil && campaign.promisedPercent == 80 && campaign.contacts.count == 3
                && campaign.team == Team(name: "Customer care"))
    }

    @Test("a long configuration is read as it says")
    func everything() throws {
        let settings = try settings("02-good-full")
        #expect(settings.dataDirectory == "/var/lib/porchlight" && settings.requiresTLS)
        #expect(
            settings.smtp == [
                listening("0.0.0.0", 2525, requiresTLS: true), listening("::", 2525, requiresTLS: true),
            ])
        #expect(settings.smtps == [listening("127.0.0.1", 0, requiresTLS: true)])
        #expect(
            settings.certificates.map(\.chain) == ["certs/server.pem"]
                && settings.certificates.map(\.key) == ["certs/server.key"])
        #expect(
            settings.limits.messageSize == 10_000_000 && settings.limits.recipients == 100
                && settings.limits.errors == 5 && settings.limits.hops == 100)
        #expect(
            settings.sessions.connections == 50 && settings.sessions.commandTimeout == .seconds(300)
                && settings.sessions.dataTimeout == .seconds(180))
        let relay = try #require(settings.relays.first)
        #expect(
            relay.trusted.authservID == "mx.example.com"
                && relay.trusted.hosts == ["mx.example.com", "inner_1.example.com"])
        #expect(
            relay.networks.contains { $0.contains("192.0.2.77") }
                && relay.networks.contains { $0.contains("::1") })
        #expect(
            settings.fuses.domainPerHour == 1000 && settings.fuses.bodyPerHour == 5
                && settings.fuses.totalPerMinute == 60)
        #expect(
            settings.fuses.senderWindow == .seconds(12 * 3600)
                && settings.fuses.unprovenWindow == .seconds(30 * 86_400) && settings.fuses.perExchange == 3
                && settings.fuses.quietAfterAnswer == .seconds(3600) && settings.slipBefore == .seconds(1800))
        #expect(settings.acknowledgementLifetime == .seconds(86_400) && settings.lease == .seconds(1800))
        let outgoing = settings.outgoing
        #expect(
            outgoing.transport == .smarthost(Endpoint(host: "::1", port: 587)) && outgoing.tls == .required
                && outgoing.trust == "certs/ca.pem")
        #expect(outgoing.user == "porchlight" && outgoing.password == "secret" && outgoing.connections == 2)
        #expect(outgoing.firstRetry == .seconds(10) && outgoing.longestRetry == .seconds(3600))
    }

    @Test("a campaign is read as it says")
    func campaign() throws {
        let campaign = try #require(settings("02-good-full").campaigns["spring"])
        #expect(
            campaign.addressKeys == [
                "spring@reply.example.com", "spring.offer@reply.example.com", "old@reply.example.com",
            ])
        #expect(
            campaign.primaryAddress.address == "spring@reply.example.com" && campaign.ended == "2026-11-01"
                && campaign.language == .de)
        #expect(
            campaign.team == Team(name: "Kundenbüro", person: "Eva")
                && campaign.zone.identifier == "Europe/Berlin")
        #expect(campaign.languages == [.de, .en])
        #expect(
            campaign.target == .seconds(2 * 86_400) && campaign.promisedPercent == 95
                && campaign.postalIdentity == "Example GmbH, Beispielweg 1, 10115 Berlin"
                && campaign.requiresPostalIdentity)
        let (phone, web) = (campaign.contacts[0], campaign.contacts[1])
        #expect(
            phone.kind == .phone && phone.label == "Telefon" && phone.value == "+49 30 1234567"
                && phone.note == "kostenlos")
        let hours = try #require(phone.hours)
        #expect(
            hours.zone.identifier == "America/New_York"
                && hours.holidays
                    == Holidays(days: ["2026-12-25", "2027-01-01"].compactMap { CalendarDay($0) })
        )
        let weekend = [OpeningHours.Span(start: 1200, end: 1560)]
        let weekday = [OpeningHours.Span(start: 540, end: 1080)]
        let friday = [OpeningHours.Span(start: 540, end: 720), OpeningHours.Span(start: 780, end: 1440)]
        #expect(
            hours.week == [0: weekend, 1: weekday, 2: weekday, 3: weekday, 4: weekday, 5: friday, 6: weekend])
        #expect(web.kind == .web && web.hours == nil && campaign.contacts.count == 3)
    }

    @Test("only warnings do not keep it from serving")
    func warnings() throws {
        let settings = try settings("25-unauthenticated-warning")
        #expect(settings.acknowledgesUnauthenticated && settings.outgoing.transport == .directory("out"))
    }

    @Test("mutated configurations are read to their end, with a place for every problem", arguments: 0..<3)
    func mutated(_ seed: Int) throws {
        var random = SeededRandom(seed: UInt64(seed))
        let good = configFiles("02-good-full")
        let main = Array(try #require(good.text("porchlight.yaml")).utf8)
        let campaign = Array(try #require(good.text("sending/spring/campaign.yaml")).utf8)
        for _ in 0..<150 {
            let changed = (
                String(decoding: Support.mutated(main, by: &random), as: UTF8.self),
                String(decoding: Support.mutated(campaign, by: &random), as: UTF8.self)
            )
            let files = ConfigFiles(
                text: {
                    $0 == "porchlight.yaml"
                        ? changed.0 : $0 == "sending/spring/campaign.yaml" ? changed.1 : good.text($0)
                }, names: good.names)
            let configuration = readConfiguration(main: "porchlight.yaml", files)
            #expect(configuration.problems.allSatisfy { !$0.message.isEmpty && $0.line >= 0 })
            #expect((configuration.settings != nil) == configuration.problems.allSatisfy(\.isWarning))
        }
    }
}
