import Acknowledge
import GRDB
import Mail
@testable import Store
import Testing
import Triage

/// Numbers that are the same in each run: SplitMix64 (Steele, Lea and Flood, 2014).
private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}

@Suite("whatever agents do")
struct OperationPropertyTests {
    @Test("ten agents who claim and resolve two hundred conversations at once get each exactly once")
    func concurrent() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        for number in 0..<200 { _ = try await store.keep(incoming(from: "\(farName(number))@x.example")) }
        let done = try await withThrowingTaskGroup(of: [String].self) { group in
            for agent in 0..<10 {
                group.addTask {
                    let agent = ActingAgent("agent\(agent)")
                    var mine: [String] = []
                    while let id = try await store.next(by: agent) {
                        try await store.done(.resolve(answered: true), id, by: agent)
                        mine.append(id)
                    }
                    return mine
                }
            }
            return try await group.reduce(into: [String]()) { $0 += $1 }
        }
        #expect(done.count == 200 && Set(done).count == 200)
        #expect(try await store.countConversations(at: noon) == ["resolved": 200])
    }

    /// What must hold of every store, as questions whose answer is 0.
    private static let laws = [
        "a round that is open is the one that its conversation names":
            "SELECT count(*) FROM round r JOIN conversation c ON c.id = r.conversation WHERE r.answered IS NULL AND r.closed IS NULL AND (c.asked IS NOT r.asked OR c.campaign <> r.campaign)",
        "who waits for an answer waits in a round":
            "SELECT count(*) FROM conversation c WHERE asked IS NOT NULL AND NOT EXISTS (SELECT 1 FROM round r WHERE r.conversation = c.id AND r.asked = c.asked AND r.campaign = c.campaign AND r.answered IS NULL AND r.closed IS NULL)",
        "nobody waits in what is done":
            "SELECT count(*) FROM conversation WHERE asked IS NOT NULL AND state IN ('resolved','handed-over','answered')",
        "a conversation's promise is of one of its messages, and not kept":
            "SELECT count(*) FROM conversation c WHERE promised IS NOT NULL AND NOT EXISTS (SELECT 1 FROM promise p JOIN reply r ON r.id = p.reply WHERE p.reply = c.promised AND r.conversation = c.id AND p.conversation = c.id AND p.answered IS NULL AND p.state IN ('open','broken'))",
        "an open promise is waited for":
            "SELECT count(*) FROM promise p JOIN conversation c ON c.id = p.conversation WHERE p.state = 'open' AND (c.promised IS NULL OR c.asked IS NOT p.asked OR c.promise_due > p.due)",
        "a promise and mail are where their message is":
            "SELECT (SELECT count(*) FROM promise p JOIN reply r ON r.id = p.reply WHERE p.conversation <> r.conversation) + (SELECT count(*) FROM outbox o JOIN reply r ON r.id = o.reply WHERE o.conversation <> r.conversation)",
        "what was merged has no messages":
            "SELECT count(*) FROM conversation c JOIN reply r ON r.conversation = c.id WHERE c.merged IS NOT NULL",
        "a conversation that is no pointer has messages":
            "SELECT count(*) FROM conversation c WHERE merged IS NULL AND NOT EXISTS (SELECT 1 FROM reply r WHERE r.conversation = c.id)",
        "a machine's message never waits by itself":
            "SELECT count(*) FROM conversation WHERE state = 'waiting' AND lane IN ('bounce','bulk') AND asked IS NOT NULL",
        "the version of a message is one that its conversation had":
            "SELECT count(*) FROM reply r JOIN conversation c ON c.id = r.conversation WHERE r.version > c.version",
    ]

    @Test("rounds, promises, leases and places agree after any sequence of operations", arguments: 1...20)
    func invariants(seed: Int) async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        var dice = Dice(state: UInt64(seed))
        var (ids, replies): ([String], [String]) = ([], [])
        var events: [(event: String, conversation: String)] = []
        var now = noon
        for step in 0..<120 {
            now = now + .seconds(Int64.random(in: 0...3000, using: &dice))
            if ids.count < 4 || Int.random(in: 0..<5, using: &dice) == 0 {
                let lane: Lane =
                    [.person, .person, .person, .thanks, .autoReply, .empty].randomElement(using: &dice)
                    ?? .person
                var message = incoming(
                    from: "\(farName(Int.random(in: 0..<4, using: &dice)))@x.example", lane: lane,
                    silence: lane == .autoReply ? .autoSubmitted : nil,
                    subject: "subject \(Int.random(in: 0..<3, using: &dice))", at: now)
                message.replies[0].tokenConversation =
                    Bool.random(using: &dice) ? ids.randomElement(using: &dice) : nil
                let kept = try await store.keep(message)
                let due = now + hours(Int64.random(in: 1...4, using: &dice))
                for item in try await store.due(at: now) where item.isWaiting {
                    let promise = Promise(due: due, basis: .target)
                    _ = try await store.markAttempted(item, bytes: [1], promise: promise, at: now)
                    try await store.finishAttempt(item.row, .sent(answer: "250 ok"), at: now)
                }
                ids.append(kept.conversation)
                replies.append(kept.publicID)
            }
            var operation = operation(ids, replies, at: now, &dice)
            let agent = [maja, jonas].randomElement(using: &dice) ?? maja
            var id = ids.randomElement(using: &dice) ?? ""
            // Mostly of late ones: old ones have gone on.
            if Int.random(in: 0..<5, using: &dice) == 0,
                let done = events.suffix(3).randomElement(using: &dice)
            {
                (operation, id) = (.undo(event: done.event), done.conversation)
            }
            let outcome = try await store.perform(operation, on: id, by: agent, at: now)
            if case .success(let outcome) = outcome {
                ids.append(outcome.conversation)
                if let event = outcome.event { events.append((event, id)) }
            }
            if step % 7 == 0 {
                _ = try await store.settlePromises(at: now)
                try await store.returnLapsedLeases(at: now)
            }
            let broken = try await store.read { db in
                try Self.laws.filter { try Int.fetchOne(db, sql: $0.value) != 0 }.map(\.key)
            }
            #expect(broken.isEmpty, "step \(step): after \(operation) on \(id)")
            if !broken.isEmpty { return }
        }
        #expect(try await store.integrity().isEmpty)
    }

    private func operation(
        _ ids: [String], _ replies: [String], at now: Moment, _ dice: inout Dice
    ) -> ConversationOperation {
        switch Int.random(in: 0..<18, using: &dice) {
        case 0, 1: .claim(lease: hours(1), takeOver: Bool.random(using: &dice))
        case 2: .extend(lease: hours(2))
        case 3: .release
        case 4: .assign(to: ["maja", nil].randomElement(using: &dice) ?? nil)
        case 5: .note("note")
        case 6: .label(add: ["a"], remove: ["b"])
        case 7: .snooze(until: Bool.random(using: &dice) ? now + hours(2) : nil)
        case 8: .answered
        case 9: .resolve(answered: Bool.random(using: &dice))
        case 10: .reopen
        case 11: .handOver(to: "desk")
        case 12, 13: .merge(into: ids.randomElement(using: &dice) ?? "")
        case 14: .split(replies: [replies.randomElement(using: &dice) ?? ""])
        case 15: .move(campaign: ["spring", "summer"].randomElement(using: &dice) ?? "")
        case 16: .correctLane([.person, .bulk, .thanks].randomElement(using: &dice) ?? .person)
        default:
            .correctSender(
                NamedMailbox(name: "", address: "\(farName(Int.random(in: 0..<4, using: &dice)))@x.example"))
        }
    }
}
