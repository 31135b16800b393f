import Acknowledge
import Mail
@testable import Store
import Testing
import Triage

/// A responder that answers every acknowledgement, from another address each time.
private struct Circle: Sendable, CustomTestStringConvertible {
    let name: String
    let sender: @Sendable (Int) -> String
    /// Whether it writes to the address with the token; keeps In-Reply-To; keeps References; keeps the subject.
    var token = false
    var inReplyTo = false
    var references = false
    var subject = false
    /// Between our acknowledgement and its answer.
    var pause = Duration.seconds(2)
    let acknowledgements: Int
    var testDescription: String { name }
}

@Suite("circles")
struct ExchangeTests {
    private static let cases: [Circle] = [
        .init(
            name: "a new address each time, to the token", sender: { "\(randomName($0))@x.example" },
            token: true,
            acknowledgements: 2),
        .init(
            name: "a new address each time, with In-Reply-To", sender: { "\(randomName($0))@x.example" },
            inReplyTo: true, acknowledgements: 2),
        .init(
            name: "a new address each time, with References", sender: { "\(randomName($0))@x.example" },
            references: true, acknowledgements: 2),
        .init(
            name: "a new domain each time, to the token", sender: { "robin@\(randomName($0)).example" },
            token: true,
            acknowledgements: 2),
        .init(
            name: "a number that grows, to the token", sender: { "robin\($0)@x.example" }, token: true,
            acknowledgements: 2),
        .init(
            name: "a new address each time, with our subject", sender: { "\(randomName($0))@x.example" },
            subject: true, acknowledgements: 1),
        .init(
            name: "one letter changes, nothing else in common", sender: { "ro\(letter($0))in@x.example" },
            acknowledgements: 2),
        .init(
            name: "a letter more each time",
            sender: { "robin\(String(repeating: "x", count: $0))@x.example" },
            acknowledgements: 2),
        .init(
            name: "a walk from letter to letter", sender: { walk($0) + "@x.example" }, acknowledgements: 2),
        .init(
            name: "another tag each time", sender: { "robin+\($0)@x.example" }, acknowledgements: 2),
        .init(
            name: "the domain changes by a letter", sender: { "robin@x\(letter($0))y.example" },
            acknowledgements: 2),
        .init(
            name: "the same address, once a day", sender: { _ in "robin@x.example" }, token: true,
            pause: .seconds(25 * 3600), acknowledgements: 2),
        .init(
            name: "a new address every hour, to the token", sender: { "\(randomName($0))@x.example" },
            token: true,
            pause: .seconds(3600), acknowledgements: 2),
    ]

    private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz")
    private static func letter(_ number: Int) -> Character { alphabet[number % 26] }
    private static func randomName(_ number: Int) -> String {
        String((0..<9).map { alphabet[(number * 7919 + $0 * $0 * 31 + number * $0) % 26] })
    }
    /// Each differs from the last by one letter alone, and from the first in all.
    private static func walk(_ number: Int) -> String {
        var name = Array("robinson")
        for step in 0..<number { name[step % 8] = alphabet[(step * 5 + 3) % 26] }
        return String(name)
    }

    @Test("a circle ends, whoever the responder says that it is", arguments: cases)
    private func ends(_ circle: Circle) async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        var now = noon
        var (count, last): (Int, KeptReply?) = (0, nil)
        for number in 0..<12 {
            let named = last.map { ["<ack.\($0.publicID)@us.example>"] } ?? []
            let kept = try await store.keep(
                incoming(
                    from: circle.sender(number), inReplyTo: circle.inReplyTo ? named : [],
                    references: circle.references ? named : [],
                    token: circle.token ? last?.conversation : nil,
                    subject: circle.subject && number > 0 ? "Re: Automatic reply: x" : "", at: now))
            // What was not acknowledged is not answered.
            guard kept.decision.send else { break }
            (count, last) = (count + 1, kept)
            now = now + circle.pause
        }
        #expect(count == circle.acknowledgements)
    }

    @Test("the receipt and an event name the fuse, and a person's answer resets it")
    func reset() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let first = try await store.keep(incoming(subject: "order"))
        func rule(hours after: Int64) async throws -> String {
            let kept = try await store.keep(incoming(subject: "order", at: noon + hours(after)))
            #expect(kept.conversation == first.conversation)
            return kept.decision.rule.name
        }
        #expect(try await rule(hours: 25) == "proven-sender")
        #expect(try await rule(hours: 50) == "fuse-exchange")
        #expect(try await store.events(first.conversation).contains("fuse.tripped fuse-exchange"))
        _ = try await store.recordAnswer(first.conversation, agent: "maja", at: noon + hours(51))
        #expect(try await rule(hours: 52) == "proven-sender")
        #expect(try await rule(hours: 77) == "proven-sender")
        #expect(try await rule(hours: 102) == "fuse-exchange")
        #expect(try await rule(hours: 52 + 7 * 24) == "proven-sender", "a week after the first of the two")
    }

    @Test("many people of one firm, and a thread among customers, are no circle")
    func noCircle() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let names = [
            "till1", "till2", "store07", "tk", "jk", "ben", "eva.lind", "anna", "info", "sales", "orders",
        ]
        for name in names {
            let kept = try await store.keep(incoming(from: "\(name)@firm.example"))
            #expect(kept.decision.send, "\(name)")
        }
        for number in 0..<6 {
            let kept = try await store.keep(
                incoming(
                    from: "\(farName(number))@group.example", id: "g\(number)",
                    inReplyTo: ["<g\(number - 1)@client.example>"]))
            #expect(kept.decision.send, "member \(number)")
        }
    }

    @Test("nearly the same sender is another one after an hour, in another campaign, or with another copy")
    func near() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        func sends(
            _ name: String, campaign: String = "spring", copy: String? = nil, minutes: Int64
        ) async throws -> Bool {
            var message = incoming(
                from: "\(name)@x.example", campaign: campaign, at: noon + .seconds(minutes * 60))
            if let copy {
                message.replies[0].mailing = try MailingToken(
                    mailing: "m", recipient: copy, campaign: campaign
                ) {
                    _ in Array(0..<32)
                }
            }
            return try await store.keep(message).decision.send
        }
        #expect(try await sends("robin", minutes: 0))
        #expect(try await sends("robyn", minutes: 1))
        #expect(try await !sends("robun", minutes: 2))
        #expect(try await sends("roban", campaign: "summer", minutes: 3))
        #expect(try await sends("roben", copy: "r1", minutes: 4))
        #expect(try await sends("robxn", copy: "r2", minutes: 4))
        #expect(try await sends("robzn", minutes: 62), "the two of the exchange are older than an hour")
    }

    @Test("what the fuse counts outlives the process")
    func restart() async throws {
        let first = try StoreFixture()
        _ = try await first.store.keep(incoming(from: "robin@x.example"))
        _ = try await first.store.keep(incoming(from: "rubin@x.example"))
        first.store.close()
        let store = try Store(directory: first.path, newIdentity: Array(0..<40)) { _ in }
        defer { store.close() }
        let kept = try await store.keep(incoming(from: "rabin@x.example"))
        #expect(kept.decision.rule == .fuseExchange)
    }

    @Test("senders that were rolled back are forgotten, and what they hid comes back")
    func rewinding() {
        var senders = RecentSenders()
        let second: Int64 = 1_000_000
        senders.add(.init(at: 0, words: [1, 2], exchange: 7))
        let mark = senders.mark
        senders.add(.init(at: second, words: [2, 3], exchange: 8))
        #expect(senders.exchange(of: [2], at: second) == 8)
        senders.rewind(to: mark)
        #expect(senders.exchange(of: [2], at: second) == 7)
        #expect(senders.exchange(of: [3], at: second) == nil)
        #expect(senders.exchange(of: [1], at: 3600 * second) == nil, "an hour is over")
        for number in 0..<30_000 { senders.add(.init(at: 0, words: [Int64(number)], exchange: 1)) }
        #expect(senders.exchange(of: [9_999], at: 0) == nil && senders.exchange(of: [10_000], at: 0) == 1)
    }
}
