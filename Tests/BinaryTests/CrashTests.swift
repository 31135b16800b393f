import Foundation
import Glibc
import Synchronization
import Testing

/// Sends messages as an MTA does: without an answer after the end of the content the outcome is unknown, and the
/// same message is sent again until it is answered 250.
private final class RetryingSender: Sendable {
    struct Tally: Sendable {
        /// Tokens answered 250.
        var acknowledged: Set<String> = []
        /// How often the answer to the content of a token did not come.
        var unanswered: [String: Int] = [:]
    }

    let tally = Mutex(Tally())
    private let stopping = Mutex(false)
    private let number: Int
    private let port: @Sendable () -> Int

    init(_ number: Int, port: @escaping @Sendable () -> Int) { (self.number, self.port) = (number, port) }

    func stop() { stopping.withLock { $0 = true } }

    /// Returns when it was stopped and its last message is answered, or 20 s later.
    func run() {
        var index = 0
        var client: Client?
        var end: ContinuousClock.Instant?
        while true {
            let isStopping = stopping.withLock { $0 }
            if isStopping { return }
            index += 1
            let token = "crash-\(number)-\(index)-\(UInt32.random(in: 0...(.max)))"
            let text = mail(
                from: "\(token)@client\(index).example", id: token,
                body: (0..<Int.random(in: 5...200)).map { "\(token) line \($0)" }.joined(separator: "\r\n"))
            while !tally.withLock({ $0.acknowledged.contains(token) }) {
                if stopping.withLock({ $0 }) {
                    end = end ?? ContinuousClock.now + .seconds(20)
                    if let end, ContinuousClock.now > end { return }
                }
                deliver(text, token, "\(token)@client\(index).example", &client)
            }
        }
    }

    private func deliver(_ text: String, _ token: String, _ sender: String, _ client: inout Client?) {
        var contentIsOut = false
        do {
            let open = try client ?? Client(port: port())
            client = open
            for command in ["MAIL FROM:<\(sender)>", "RCPT TO:<replies@campaign.example>", "DATA"] {
                let answer = try open.say(command)
                guard answer.hasPrefix("2") || answer.hasPrefix("354") else { throw HarnessFailure(answer) }
            }
            contentIsOut = true
            try open.socket.send(Array((text + ".\r\n").utf8))
            guard try open.reply().last?.hasPrefix("250") == true else { throw HarnessFailure("no 250") }
            tally.withLock { _ = $0.acknowledged.insert(token) }
        } catch {
            if contentIsOut { tally.withLock { $0.unanswered[token, default: 0] += 1 } }
            client = nil
            usleep(20_000)
        }
    }
}

@Suite("kill -9 under load")
struct CrashTests {
    /// Fixed in the ordinary run; more by PORCHLIGHT_CRASH_CYCLES.
    private var cycles: Int {
        ProcessInfo.processInfo.environment["PORCHLIGHT_CRASH_CYCLES"].flatMap { Int($0) } ?? 10
    }

    @Test(
        "nothing that got its 250 is lost, nothing is stored too often, every acknowledgement is one of a kind"
    )
    func cycle() throws {
        let smarthost = try FakeSmarthost()
        smarthost.cutSometimes(every: 20)
        let gateway = try Gateway(
            outgoing: smarthost.outgoing,
            extra:
                "acknowledge_unauthenticated: true\nacknowledgements: {per_minute: 1000000, per_body_and_hour: 1000000}\n"
        )
        try gateway.start()
        let box = PortBox(gateway.smtpPort)
        let senders = (0..<3).map { RetryingSender($0) { box.port } }
        let group = DispatchGroup()
        for sender in senders {
            group.enter()
            Thread.detachNewThread {
                sender.run()
                group.leave()
            }
        }
        for _ in 0..<cycles {
            usleep(UInt32.random(in: 150_000...900_000))
            gateway.kill()
            try gateway.start()
            box.port = gateway.smtpPort
        }
        for sender in senders { sender.stop() }
        #expect(group.wait(timeout: .now() + 40) == .success)
        defer { gateway.kill() }

        var (acknowledged, unanswered): (Set<String>, [String: Int]) = ([], [:])
        for sender in senders {
            sender.tally.withLock {
                acknowledged.formUnion($0.acknowledged)
                unanswered.merge($0.unanswered, uniquingKeysWith: +)
            }
        }
        #expect(acknowledged.count > cycles)
        try expectStored(gateway, acknowledged, unanswered)
        try expectAcknowledgements(gateway, smarthost)
    }

    /// Each token is stored once for its 250 and at most once for each lost answer, whole.
    private func expectStored(_ gateway: Gateway, _ acknowledged: Set<String>, _ unanswered: [String: Int])
        throws
    {
        var stored: [String: Int] = [:]
        for message in try gateway.stored("Message-ID: <crash-") {
            let token = String(message.components(separatedBy: "Message-ID: <")[1].prefix { $0 != "@" })
            stored[token, default: 0] += 1
            let body = message.components(separatedBy: "\r\n\r\n")[1].components(separatedBy: "\r\n")
                .dropLast()
            #expect(body.enumerated().allSatisfy { $1 == "\(token) line \($0)" }, "torn: \(token)")
        }
        #expect(acknowledged.filter { stored[$0] == nil } == [], "lost")
        let tooOften = stored.filter {
            $0.value > (acknowledged.contains($0.key) ? 1 : 0) + (unanswered[$0.key] ?? 0)
        }
        #expect(tooOften.isEmpty, "stored too often: \(tooOften)")
    }

    /// For each receipt with `send` an acknowledgement came out; never two different ones; at most twice, and twice
    /// only after an outcome that nobody could know.
    private func expectAcknowledgements(_ gateway: Gateway, _ smarthost: FakeSmarthost) throws {
        func open() throws -> [OutboxRow] {
            try gateway.json([OutboxRow].self, "outbox", "list", "--limit", "100000").filter {
                $0.state != "unknown"
            }
        }
        // Each cycle leaves some hundred rows behind, and a debug build is slow.
        try waitUntil(
            seconds: 60 + 5 * cycles,
            "the outbox to be worked; \((try? open().count) ?? -1) rows still open: \((try? open().prefix(3)) ?? [])"
        ) { try open().isEmpty }
        var byID: [String: [FakeSmarthost.Received]] = [:]
        for received in smarthost.received {
            byID[received.field("Message-ID") ?? "none", default: []].append(received)
        }
        let rows =
            try gateway.json([OutboxRow].self, "outbox", "list", "--limit", "100000", "--state", "sent")
            + gateway.json([OutboxRow].self, "outbox", "list", "--limit", "100000", "--state", "unknown")
        for row in rows {
            let out = byID["<ack.\(row.id)@campaign.example>"] ?? []
            // Killed twice between the mark and the content: nobody can know, and nothing came out.
            #expect(!out.isEmpty || row.state == "unknown", "none came out for \(row.id)")
            #expect(Set(out.map(\.content)).count <= 1, "two different ones for \(row.id)")
            #expect(
                out.count <= 1 + min(1, row.ambiguous), "repeated without an ambiguous outcome: \(row.id)")
        }
        let decided = Set(rows.map { "<ack.\($0.id)@campaign.example>" })
        #expect(decided.isSuperset(of: byID.keys), "more came out than was decided")
    }
}

/// The port that the restarted gateway has now.
private final class PortBox: Sendable {
    private let value: Mutex<Int>
    init(_ port: Int) { value = Mutex(port) }
    var port: Int {
        get { value.withLock { $0 } }
        set { value.withLock { $0 = newValue } }
    }
}
