import Foundation
import Glibc
import Synchronization
import Testing

/// Delivers one message after the other on a thread of its own, and knows which got their 250.
private final class Deliverer: Sendable {
    private let state = Mutex<(acknowledged: Set<String>, isStopping: Bool, hasEnded: Bool)>(
        ([], false, false))

    init(port: Int) {
        Thread.detachNewThread { [self] in
            defer { state.withLock { $0.hasEnded = true } }
            guard let client = try? Client(port: port) else { return }
            var number = 0
            while !state.withLock({ $0.isStopping }) {
                number += 1
                let token = "load-\(number)"
                // Some are large enough for the spool.
                let lines = number % 10 == 0 ? 4000 : 20
                let body = String(
                    repeating: "\(token) \(String(repeating: "x", count: 70))\r\n", count: lines)
                let sender = "\(token)@client\(number).example"
                let answer = try? client.deliver(from: sender, mail(from: sender, id: token, body: body))
                guard answer?.hasPrefix("250") == true else { return }
                state.withLock { _ = $0.acknowledged.insert(token) }
            }
        }
    }

    var acknowledged: Set<String> { state.withLock { $0.acknowledged } }

    func stop() throws {
        state.withLock { $0.isStopping = true }
        try waitUntil("the last answer") { state.withLock { $0.hasEnded } }
    }
}

@Suite("backup, restore, integrity")
struct BackupTests {
    private func tokens(_ gateway: Gateway) throws -> Set<String> {
        Set(
            try gateway.stored("Message-ID: <load-").map {
                String($0.components(separatedBy: "Message-ID: <")[1].prefix { $0 != "@" })
            })
    }

    @Test(
        "a backup under load holds all that was answered before; what was still to be sent is held after restore"
    )
    func underLoad() throws {
        let gateway = try Gateway(outgoing: "{smarthost: \"127.0.0.1:\(freePort())\", tls: off}")
        try gateway.start()
        defer { gateway.kill() }
        let load = Deliverer(port: gateway.smtpPort)
        try waitUntil("some load") { load.acknowledged.count >= 25 }
        let before = load.acknowledged
        let file = "\(gateway.folder.path)/backup.sqlite"
        let backup = try gateway.command("backup", file)
        #expect(backup.status == 0, "\(backup.errors)")
        #expect(backup.output.contains("read back and found good"))
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        try waitUntil("more load") { load.acknowledged.count > before.count + 5 }
        try load.stop()
        #expect(gateway.terminate() == 0)

        let smarthost = try FakeSmarthost()
        let other = try Gateway(outgoing: smarthost.outgoing)
        let restored = try other.command("restore", file)
        #expect(restored.status == 0, "\(restored.errors)")
        #expect(
            restored.output.contains(
                "acknowledgements are held; send them with “porchlight outbox unhold all”"))
        try other.start()
        defer { other.kill() }
        let kept = try tokens(other)
        #expect(before.subtracting(kept).isEmpty)
        #expect(kept.isSubset(of: load.acknowledged))
        try expectHeld(other, smarthost, kept.count)
    }

    /// Nothing of the restored outbox leaves until it is told to.
    private func expectHeld(_ gateway: Gateway, _ smarthost: FakeSmarthost, _ count: Int) throws {
        let held = try gateway.json(
            [OutboxRow].self, "outbox", "list", "--state", "held", "--limit", "100000")
        #expect(held.count == count)
        try Client(port: gateway.smtpPort).deliver(
            from: "new@client.example", mail(from: "new@client.example"))
        try waitUntil("the acknowledgement of a new reply") { !smarthost.received.isEmpty }
        #expect(smarthost.received.map(\.recipient) == ["<new@client.example>"])
        #expect(try gateway.command("outbox", "unhold", "all").status == 0)
        try waitUntil("what was held") { smarthost.received.count == count + 1 }
        #expect(Set(smarthost.received.map(\.recipient)).count == count + 1)
    }

    @Test("a restore into a directory in use, or of no backup, changes nothing and says why")
    func refusedRestore() throws {
        let gateway = try Gateway()
        try gateway.start()
        defer { gateway.kill() }
        try Client(port: gateway.smtpPort).deliver(from: "ann@client.example", mail(id: "first"))
        let file = "\(gateway.folder.path)/backup.sqlite"
        #expect(try gateway.command("backup", file).status == 0)
        #expect(try gateway.command("backup", file).status == 1, "nothing is overwritten")
        #expect(try gateway.command("restore", file, "--replace").status == 1, "a gateway runs")
        #expect(gateway.terminate() == 0)
        let before = try sums(gateway)
        #expect(try gateway.command("restore", file).status == 1, "the directory is not empty")
        try gateway.folder.write("no database at all", to: "nonsense")
        #expect(try gateway.command("restore", "\(gateway.folder.path)/nonsense", "--replace").status == 1)
        #expect(try sums(gateway) == before)
        let restored = try gateway.command("restore", file, "--replace")
        #expect(restored.status == 0, "\(restored.errors)")
        #expect(restored.output.contains("what was there is now in "))
        try gateway.start()
        #expect(try gateway.stored("first@client.example").count == 1)
    }

    /// All files of the data directory with their SHA-256.
    private func sums(_ gateway: Gateway) throws -> [Substring] {
        let finished = try run([
            "sh", "-c",
            "cd \(gateway.folder.path)/data && find . -type f -print0 | sort -z | xargs -0 sha256sum",
        ])
        return finished.output.split(separator: "\n")
    }

    @Test(
        "integrity finds nothing in a good store, running or not; of a damaged one it names the damage only")
    func integrity() throws {
        let gateway = try Gateway()
        try gateway.start()
        defer { gateway.kill() }
        let load = Deliverer(port: gateway.smtpPort)
        try waitUntil("some load") { load.acknowledged.count >= 20 }
        try load.stop()
        let good = try gateway.command("integrity")
        #expect(good.status == 0)
        #expect(good.output == "The store is good.\n")
        #expect(gateway.terminate() == 0)
        #expect(try gateway.command("integrity").output == "The store is good.\n")

        let path = "\(gateway.folder.path)/data/porchlight.sqlite"
        let file = try #require(FileHandle(forUpdatingAtPath: path))
        try file.seek(toOffset: 9 * 4096)
        try file.write(contentsOf: Data(repeating: 0xA5, count: 3 * 4096))
        try file.close()
        let spooled = try #require(gateway.spooled.first)
        try FileManager.default.removeItem(atPath: "\(gateway.folder.path)/data/spool/\(spooled)")
        let before = try sums(gateway)
        let damaged = try gateway.command("integrity")
        #expect(damaged.status == 1)
        #expect(!damaged.output.isEmpty)
        #expect(damaged.errors.contains("found; restore the last backup, and keep a copy of these files"))
        #expect(try sums(gateway) == before)
    }

    @Test("integrity names the file of a large message that is not there")
    func missingFile() throws {
        let gateway = try Gateway()
        try gateway.start()
        defer { gateway.kill() }
        let load = Deliverer(port: gateway.smtpPort)
        try waitUntil("a file in the spool") { load.acknowledged.count >= 10 }
        try load.stop()
        let name = try #require(gateway.spooled.first)
        try FileManager.default.removeItem(atPath: "\(gateway.folder.path)/data/spool/\(name)")
        for state in ["running", "stopped"] {
            let found = try gateway.command("integrity")
            #expect(found.status == 1, "\(state)")
            #expect(found.output.contains(name), "\(state): \(found.output)")
            _ = gateway.terminate()
        }
    }
}
