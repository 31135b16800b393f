import Acknowledge
import Foundation
import Glibc
import Mail
@testable import Store
import Testing
import Triage

@Suite("keeping messages")
struct KeepTests {
    @Test("the writer runs with synchronous FULL")
    func synchronous() async throws {
        let fixture = try StoreFixture()
        #expect(try await fixture.store.health() == 2)
    }

    @Test("secret and loop mark outlive the process, and the mark shows nothing of the secret")
    func identity() throws {
        let first = try StoreFixture()
        let (secret, mark) = (first.store.secret, first.store.loopMark)
        first.store.close()
        let second = try Store(directory: first.path, newIdentity: Array(repeating: 9, count: 40)) { _ in }
        defer { second.close() }
        #expect(second.secret == secret)
        #expect(second.loopMark == mark)
        #expect(secret == Array(0..<32))
        #expect(mark == "2021222324252627")
    }

    @Test("what is kept is read back as received, with its receipt and an outbox row")
    func kept() async throws {
        let fixture = try StoreFixture()
        let raw = Array("Subject: \u{1}\r\n\r\nÜ\u{0}\r\n".utf8)
        let kept = try await fixture.store.keep(incoming(raw: raw))
        #expect(kept.decision.send)
        #expect(try await fixture.store.rawMessages(containing: nil, after: 0, octets: 10).messages == [raw])
        let detail = try #require(await fixture.store.conversation(kept.conversation, at: noon))
        #expect(detail.replies.map(\.rule) == ["proven-sender"])
        #expect(detail.events.map(\.kind) == ["reply.kept"])
        #expect(
            try await fixture.store.dueOutbox(at: noon, createdAfter: noon - .seconds(3600), limit: 10).map(
                \.recipient) == ["ann@client.example"])
    }

    @Test("one campaign's token, In-Reply-To of the same sender, and a redelivery join; all else begins anew")
    func joining() async throws {
        let store = try StoreFixture()
        let first = try await store.store.keep(incoming(id: "one"))
        let ack = try await store.store.dueOutbox(at: noon, createdAfter: noon - .seconds(3600), limit: 1)[0]
        let ours = "<ack.\(ack.reply)@us.example>"
        let byID = try await store.store.keep(incoming(inReplyTo: ["<unknown@x>", ours]))
        #expect(byID.conversation == first.conversation)
        let byTheirs = try await store.store.keep(incoming(inReplyTo: ["<one@client.example>"]))
        #expect(byTheirs.conversation == first.conversation)
        let byToken = try await store.store.keep(
            incoming(from: "other@client.example", token: first.conversation))
        #expect(byToken.conversation == first.conversation)
        let again = try await store.store.keep(incoming(id: "one"))
        #expect(again.conversation == first.conversation)
        #expect(again.decision.rule == .redelivery)
        let late = try await store.store.keep(incoming(id: "one", at: noon + .seconds(6 * 86_400)))
        #expect(late.conversation != first.conversation)
        let stranger = try await store.store.keep(incoming(from: "eve@client.example", inReplyTo: [ours]))
        #expect(stranger.conversation != first.conversation)
        #expect(
            try await store.store.conversation(stranger.conversation, at: noon)?.linkedTo
                == first.conversation)
        let otherCampaign = try await store.store.keep(
            incoming(campaign: "summer", inReplyTo: [ours], token: first.conversation))
        #expect(otherCampaign.conversation != first.conversation)
        #expect(try await store.store.conversation(otherCampaign.conversation, at: noon)?.linkedTo == nil)
    }

    @Test("a person's message reopens a resolved conversation; a machine's does not")
    func reopening() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let first = try await store.keep(incoming(id: "one"))
        _ = try await store.resolve(first.conversation, agent: "maja", at: noon)
        _ = try await store.keep(incoming(id: "one"))
        #expect(
            try await store.conversation(first.conversation, at: noon)?.summary.state == "resolved",
            "a redelivery")
        _ = try await store.keep(
            incoming(lane: .autoReply, silence: .autoSubmitted, inReplyTo: ["<one@client.example>"]))
        #expect(try await store.conversation(first.conversation, at: noon)?.summary.state == "resolved")
        _ = try await store.keep(incoming(inReplyTo: ["<one@client.example>"]))
        #expect(try await store.conversation(first.conversation, at: noon)?.summary.state == "waiting")
    }

    @Test("conversations that a machine begins start resolved")
    func machines() async throws {
        let fixture = try StoreFixture()
        let kept = try await fixture.store.keep(incoming(from: nil, lane: .bounce, silence: .nullSender))
        #expect(kept.decision == Decision(send: false, rule: .nullSender))
        #expect(
            try await fixture.store.conversation(kept.conversation, at: noon)?.summary.state == "resolved")
    }

    @Test("each fuse trips at its limit, in one batch too, and its window passes")
    func fuses() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        var limits = FuseLimits()
        (limits.domainPerHour, limits.bodyPerHour, limits.totalPerMinute) = (2, 3, 4)
        func rule(_ sender: String, body: Int64, at now: Moment = noon) async throws -> String {
            try await store.keep(incoming(from: sender, body: body, at: now, limits: limits)).decision.rule
                .name
        }
        #expect(try await rule("anna@one.example", body: 1) == "proven-sender")
        #expect(try await rule("anna@one.example", body: 2) == "fuse-sender")
        #expect(try await rule("Anna@One.example", body: 2) == "fuse-sender")
        #expect(try await rule("bertram@one.example", body: 3) == "proven-sender")
        #expect(try await rule("cornelius@one.example", body: 4) == "fuse-domain")
        #expect(try await rule("anna@two.example", body: 1) == "proven-sender")
        #expect(try await rule("anna@three.example", body: 1) == "proven-sender")
        #expect(try await rule("anna@four.example", body: 1) == "fuse-body")
        #expect(try await rule("anna@five.example", body: 5) == "fuse-total")
        let later = noon + .seconds(61)
        #expect(try await rule("anna@five.example", body: 5, at: later) == "proven-sender")
        #expect(
            try await rule("cornelius@one.example", body: 6, at: noon + .seconds(3601)) == "proven-sender")
        #expect(try await rule("anna@one.example", body: 7, at: noon + .seconds(86_401)) == "proven-sender")
    }

    @Test("what was rolled back is not counted by a fuse, neither alone nor in a batch that is done again")
    func rolledBackCounts() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.keep(incoming(from: "z@z.example", at: noon - .seconds(7200)))
        // Its first reply is counted before its second one fails.
        func bad(_ number: Int) -> IncomingMessage {
            var message = incoming(from: "\(farName(number + 100))@x.example", body: 1)
            var clash = message.replies[0]
            (clash.campaign, clash.publicID) = ("summer", kept.publicID)
            message.replies.append(clash)
            return message
        }
        let rules = await withTaskGroup(of: String?.self) { group in
            for number in 0..<60 {
                let message =
                    number % 3 == 0
                    ? bad(number) : incoming(from: "\(farName(number))@y.example", body: 1, limits: wide)
                group.addTask { try? await store.keep(message).decision.rule.name }
            }
            return await group.reduce(into: [String?]()) { $0.append($1) }
        }
        #expect(rules.count { $0 == "proven-sender" } == 40)
        #expect(rules.count { $0 == nil } == 20)
        var limits = FuseLimits()
        limits.bodyPerHour = 41
        let next = incoming(from: "next@y.example", body: 1, limits: limits)
        #expect(try await store.keep(next).decision.rule.name == "proven-sender", "40 are counted")
        let last = incoming(from: "last@y.example", body: 1, limits: limits)
        #expect(try await store.keep(last).decision.rule.name == "fuse-body", "41 are counted")
    }

    private var wide: FuseLimits {
        var limits = FuseLimits()
        limits.bodyPerHour = 1000
        return limits
    }

    @Test("fuses count what was acknowledged before a restart")
    func fusesOutliveTheProcess() async throws {
        let first = try StoreFixture()
        for number in 0..<3 {
            _ = try await first.store.keep(incoming(from: "\(farName(number))@x.example", body: 7))
        }
        first.store.close()
        let store = try Store(directory: first.path, newIdentity: Array(0..<40)) { _ in }
        defer { store.close() }
        func rule(_ sender: String, body: Int64 = 1, _ change: (inout FuseLimits) -> Void = { _ in })
            async throws -> String
        {
            var limits = FuseLimits()
            change(&limits)
            return try await store.keep(
                incoming(from: sender, body: body, at: noon + .seconds(30), limits: limits)
            ).decision.rule.name
        }
        #expect(try await rule("\(farName(0).uppercased())@x.example") == "fuse-sender")
        #expect(try await rule("bertram@x.example") { $0.domainPerHour = 3 } == "fuse-domain")
        #expect(try await rule("bertram@y.example", body: 7) { $0.bodyPerHour = 3 } == "fuse-body")
        #expect(try await rule("bertram@y.example") { $0.totalPerMinute = 3 } == "fuse-total")
        #expect(try await rule("bertram@y.example") == "proven-sender")
    }

    @Test("the same Message-ID with another body is no redelivery; without a Message-ID nothing is one")
    func messageIDs() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let first = try await store.keep(incoming(id: "one"))
        var other = incoming(id: "one")
        other.replies[0].fingerprint = Array(repeating: 9, count: 32)
        let second = try await store.keep(other)
        #expect(second.conversation != first.conversation)
        #expect(try await store.keep(incoming(id: "one")).conversation == first.conversation)
        let again = try await store.keep(other.renamed)
        #expect(again.decision.rule == .redelivery)
        #expect(again.conversation == second.conversation)
        var nameless = incoming(from: "no@name.example", id: "none")
        nameless.replies[0].messageID = nil
        let begun = try await store.keep(nameless)
        let repeated = try await store.keep(nameless.renamed)
        #expect(repeated.conversation != begun.conversation)
        #expect(repeated.decision.rule != .redelivery)
    }

    @Test("an unproven sender with our token is acknowledged once in seven days")
    func unprovenWeek() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let first = try await store.keep(incoming(from: "x@y.example"))
        func rule(_ days: Int) async throws -> String {
            try await store.keep(
                incoming(
                    from: "u@y.example", standing: .unproven, token: first.conversation,
                    at: noon + .seconds(days * 86_400 + days))
            ).decision.rule.name
        }
        #expect(try await rule(0) == "own-token")
        #expect(try await rule(2) == "fuse-sender-week")
        #expect(try await rule(7) == "own-token")
    }

    @Test("a full database refuses as full and keeps what it had; with room again it goes on")
    func full() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        _ = try await store.keep(incoming(id: "before"))
        try await store.limitPages(true)
        let big = [UInt8](repeating: 65, count: 4 << 20)
        await #expect(throws: StoreFailure.full) { try await store.keep(incoming(id: "big", raw: big)) }
        try await store.limitPages(false)
        _ = try await store.keep(incoming(id: "after", raw: big))
        #expect(try await store.counts()["messages"] == 2)
    }

    @Test("one bad piece of a batch fails alone")
    func badPiece() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        var clash = incoming(id: "clash")
        let kept = try await store.keep(incoming(id: "first"))
        clash.replies[0].publicID = kept.publicID
        let bad = clash
        let results = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<40 {
                group.addTask {
                    (try? await store.keep(
                        number == 20 ? bad : incoming(from: "s\(number)@x\(number).example"))) != nil
                }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(results == 39)
        #expect(try await store.counts()["replies"] == 40)
    }

    @Test("every file is readable by its owner only, and an orderly end leaves nothing in the log")
    func files() async throws {
        let fixture = try StoreFixture()
        _ = try await fixture.store.keep(incoming())
        for name in ["porchlight.sqlite", "porchlight.sqlite-wal", "porchlight.lock"] {
            var status = stat()
            #expect(stat(fixture.path + "/" + name, &status) == 0)
            #expect(status.st_mode & 0o777 == 0o600, "\(name)")
        }
        fixture.store.close()
        var status = stat()
        #expect(stat(fixture.path + "/porchlight.sqlite-wal", &status) != 0 || status.st_size == 0)
    }

    @Test("a second store on the same directory is refused")
    func lock() throws {
        let fixture = try StoreFixture()
        #expect(throws: StoreFailure.self) {
            try Store(directory: fixture.path, newIdentity: Array(0..<40)) { _ in }
        }
    }
}
