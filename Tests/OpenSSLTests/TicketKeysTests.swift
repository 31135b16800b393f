import NIOCore
import Synchronization
import Testing

@testable import OpenSSL

/// A clock that a test sets.
final class ManualClock: Sendable {
    private let time: Mutex<Int64>

    init(_ seconds: Int64) { time = Mutex(seconds) }

    var now: Int64 {
        get { time.withLock { $0 } }
        set { time.withLock { $0 = newValue } }
    }
}

@Suite("Session tickets")
struct TicketKeysTests {
    private static let hour: Int64 = 3600
    /// The first second of an epoch, in 2025.
    private static let start: Int64 = 40_600 * 12 * hour

    private static func keys(_ secret: String, _ now: Int64) -> TicketKeys {
        TicketKeys(secret: Array(secret.utf8)) { now }
    }

    @Test(
        "keys are current for an epoch, accepted and renewed for one more, and unknown before and after",
        arguments: [
            (-1, "unknown"), (0, "current"), (12 * hour - 1, "current"), (12 * hour, "previous"),
            (24 * hour - 1, "previous"), (24 * hour, "unknown"),
        ])
    func epochs(after: Int64, expected: String) {
        let issued = Self.keys("secret", Self.start).issuing
        let verdict = Self.keys("secret", Self.start + after).judge(name: issued.name)
        let verdicts: [String: TicketKeys.Verdict] = [
            "current": .current(issued), "previous": .previous(issued), "unknown": .unknown,
        ]
        #expect(verdict == verdicts[expected])
    }

    @Test("other secrets have other keys, a name made up is unknown, and no key shows in the name")
    func strangers() {
        let (mine, other) = (Self.keys("secret", Self.start), Self.keys("secres", Self.start))
        #expect(other.judge(name: mine.issuing.name) == .unknown)
        #expect(mine.judge(name: RandomBytes.make(16)) == .unknown)
        #expect(mine.judge(name: []) == .unknown)
        let keys = mine.issuing
        #expect(keys.name.count == 16 && keys.authentication.count == 32 && keys.encryption.count == 32)
        #expect(keys.authentication != keys.encryption)
        #expect(!keys.authentication.starts(with: keys.name) && !keys.encryption.starts(with: keys.name))
    }

    /// Connects once for each time, to servers that know nothing of each other but the secret.
    private func resumed(_ version: Int32, at times: [Int64], secrets: [String]? = nil) throws -> [Bool?] {
        let client = try TLSContext.client(
            trust: Fixture.ca(Fixture.home), verify: true, highest: version)
        return try times.enumerated().map { place, time in
            var options = TLSServerOptions(certificates: [Fixture.server(Fixture.home)])
            options.ticketSecret = Array((secrets?[place] ?? "a secret of 16 b").utf8)
            options.now = { Self.start + time * Self.hour }
            let pair = try EnginePair(client: client, server: .server(options, highest: version))
            #expect(pair.client.facts?.resumed == pair.server.facts?.resumed)
            return pair.server.facts?.resumed
        }
    }

    @Test("sessions are resumed after a restart while their keys last", arguments: [tls12, tls13])
    func restarts(version: Int32) throws {
        #expect(try resumed(version, at: [0, 11, 12]) == [false, true, true])
        // Each of these is renewed with the keys of its own time, else the second last would be unknown.
        #expect(try resumed(version, at: [0, 12, 24, 36]) == [false, true, true, true])
        #expect(try resumed(version, at: [0, 24]) == [false, false])
        #expect(try resumed(version, at: [12, 0]) == [false, false], "a clock that was set back")
        #expect(
            try resumed(version, at: [0, 0, 0], secrets: ["one", "two", "two"]) == [false, false, true])
    }

    @Test("a running server changes keys by itself", arguments: [tls12, tls13])
    func running(version: Int32) throws {
        let clock = ManualClock(Self.start)
        var options = TLSServerOptions(certificates: [Fixture.server(Fixture.home)])
        options.now = { clock.now }
        let server = try TLSContext.server(options, highest: version)
        let client = try TLSContext.client(verify: false, highest: version)
        var resumed: [Bool?] = []
        for hours in [0, 6, 18, 30, 54] as [Int64] {
            clock.now = Self.start + hours * Self.hour
            resumed.append(try EnginePair(client: client, server: server).server.facts?.resumed)
        }
        #expect(resumed == [false, true, true, true, false])
    }

    @Test(
        "a ticket in which one bit is changed resumes nothing",
        arguments: [tls12, tls13], [nil, 0, 15, 16, 31, 32, 40, 100] as [Int?])
    func tampering(version: Int32, offset: Int?) throws {
        var options = TLSServerOptions(certificates: [Fixture.server(Fixture.home)])
        options.ticketSecret = Array("secret".utf8)
        options.now = { Self.start }
        let server = try TLSContext.server(options, highest: version)
        let client = try TLSContext.client(verify: false, highest: version)
        _ = try EnginePair(client: client, server: server)

        let (asking, answering) = (
            try Endpoint(client, .client(serverName: "localhost")), try Endpoint(server, .server)
        )
        asking.work()
        var hello = try #require(asking.engine.drain())
        let name = Self.keys("secret", Self.start).issuing.name
        let bytes = Array(hello.readableBytesView)
        let place = try #require(bytes.indices.first { bytes[$0...].starts(with: name) })
        if let offset { hello.setInteger(bytes[place + offset] ^ 1, at: hello.readerIndex + place + offset) }
        answering.engine.feed(hello)
        for _ in 0..<3 {
            answering.work()
            if let records = answering.engine.drain() { asking.engine.feed(records) }
            asking.work()
            if let records = asking.engine.drain() { answering.engine.feed(records) }
        }
        // With any change the handshake is a full one, and fails because the two sides saw different hellos.
        #expect(answering.facts?.resumed == (offset == nil ? true : nil))
        #expect((answering.failure == nil) == (offset == nil))
    }
}
