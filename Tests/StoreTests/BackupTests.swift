import Acknowledge
import Foundation
import Glibc
import Mail
@testable import Store
import Testing
import Triage

@Suite("backup and restore")
struct BackupTests {
    @Test("a backup under load is whole and holds all that was kept before it began")
    func underLoad() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let folder = try TemporaryFolder()
        for number in 0..<50 { _ = try await store.keep(incoming(id: "before\(number)")) }
        let names = try await spool(3, in: store)
        let path = folder.path + "/copy"
        let summary = try await withThrowingTaskGroup(of: Void.self) { group in
            for sender in 0..<4 {
                group.addTask {
                    var number = 0
                    while !Task.isCancelled {
                        _ = try await store.keep(incoming(from: "s\(sender).\(number)@x\(number).example"))
                        if number % 8 == 0 { _ = try await spool(1, in: store) }
                        number += 1
                    }
                }
            }
            defer { group.cancelAll() }
            for number in 0..<5 { _ = try await store.backup(to: "\(path)\(number)", at: noon) }
            return try await store.backup(to: path, at: noon)
        }
        #expect(summary.messages >= 53)
        #expect(summary.spooled >= 3)
        #expect(summary.missing.isEmpty)
        var status = stat()
        #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
        #expect(summary.octets == Int(status.st_size))
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
                == ["copy", "copy0", "copy1", "copy2", "copy3", "copy4"])
        let target = folder.path + "/new/data"
        let restored = try Store.restore(from: path, to: target, at: noon)
        #expect(restored.messages == summary.messages)
        #expect(restored.spooled == summary.spooled)
        #expect(restored.movedAside == nil)
        #expect(try Store.inspect(directory: target).isEmpty)
        let second = try Store(directory: target, newIdentity: Array(repeating: 1, count: 40)) { _ in }
        defer { second.close() }
        #expect(second.secret == store.secret)
        for number in 0..<50 {
            let id = "<before\(number)@client.example>"
            let again = try await second.keep(incoming(from: "ann@client.example", inReplyTo: [id]))
            #expect(try await second.conversation(again.conversation, at: noon)?.replies.count ?? 0 > 1)
        }
        let files = try FileManager.default.contentsOfDirectory(atPath: target + "/spool")
        #expect(Set(names).isSubset(of: files))
    }

    @Test("nothing is written over, and nothing is left of a backup that fails")
    func refusals() async throws {
        let fixture = try StoreFixture()
        let folder = try TemporaryFolder()
        let path = folder.path + "/copy"
        _ = try await fixture.store.backup(to: path, at: noon)
        let before = FileManager.default.contents(atPath: path)
        await #expect(throws: StoreFailure.self) { try await fixture.store.backup(to: path, at: noon) }
        #expect(FileManager.default.contents(atPath: path) == before)
        await #expect(throws: StoreFailure.self) {
            try await fixture.store.backup(to: folder.path + "/no/copy", at: noon)
        }
        await #expect(throws: StoreFailure.self) { try await fixture.store.backup(to: "copy", at: noon) }
        // What a backup that was killed left is in nobody's way.
        let left = folder.path + "/second.partial"
        #expect(FileManager.default.createFile(atPath: left, contents: Data("left".utf8)))
        _ = try await fixture.store.backup(to: folder.path + "/second", at: noon)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["copy", "second"])
    }

    @Test("a file that was lost already is named by the backup and by the restore")
    func lostFile() async throws {
        let fixture = try StoreFixture()
        let folder = try TemporaryFolder()
        let names = try await spool(2, in: fixture.store)
        try FileManager.default.removeItem(atPath: fixture.path + "/spool/" + names[0])
        let summary = try await fixture.store.backup(to: folder.path + "/copy", at: noon)
        #expect(summary.missing == [names[0]])
        #expect(summary.spooled == 1)
        let restored = try Store.restore(from: folder.path + "/copy", to: folder.path + "/data", at: noon)
        #expect(restored.missing == [names[0]])
    }

    @Test(
        "what was still to be sent is held; what may have arrived twice is unknown; what was sent stays sent")
    func outbox() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        for number in 0..<5 { _ = try await store.keep(incoming(from: "\(farName(number))@x.example")) }
        func due(_ store: Store) async throws -> [OutboxItem] {
            try await store.dueOutbox(at: noon, createdAfter: noon - .seconds(3600), limit: 9)
        }
        let items = try await due(store)
        // Sent; under way; under way again; deferred; queued.
        _ = try await store.markAttempted(items[0], bytes: [0], at: noon)
        try await store.finishAttempt(items[0].row, .sent(answer: "250"), at: noon)
        _ = try await store.markAttempted(items[1], bytes: [1], at: noon)
        _ = try await store.markAttempted(items[2], bytes: [2], at: noon)
        try await store.finishAttempt(items[2].row, .ambiguous(retry: noon, reason: "cut"), at: noon)
        let again = try #require(await due(store).first { $0.row == items[2].row })
        _ = try await store.markAttempted(again, bytes: [2], at: noon)
        _ = try await store.markAttempted(items[3], bytes: [3], at: noon)
        try await store.finishAttempt(items[3].row, .deferred(until: noon, reason: "later"), at: noon)
        let folder = try TemporaryFolder()
        _ = try await store.backup(to: folder.path + "/copy", at: noon)
        let summary = try Store.restore(from: folder.path + "/copy", to: folder.path + "/data", at: noon)
        #expect(summary.held == 3)
        #expect(summary.unknown == 1)
        let second = try Store(directory: folder.path + "/data", newIdentity: Array(0..<40)) { _ in }
        defer { second.close() }
        try await second.recoverOutbox(at: noon)
        #expect(try await due(second).isEmpty)
        #expect(try await second.countOutbox() == ["sent": 1, "unknown": 1, "held": 3])
        let held = try await second.outbox(state: "held", limit: 9)
        #expect(held.allSatisfy { $0.answer?.contains("restore") ?? false })
        #expect(try await second.commandOutbox(.unhold, id: nil, at: noon) == 3)
        let released = try await due(second)
        #expect(released.map(\.row) == [items[1].row, items[3].row, items[4].row])
        #expect(released[0].bytes == [1], "the same bytes once more at most")
        #expect(released[0].ambiguous == 1)
        let detail = try #require(await second.conversation(released[0].conversation, at: noon))
        #expect(detail.events.map(\.kind).suffix(2) == ["outbox.held", "outbox.unheld"])
    }

    @Test(
        "slips are held as well, and promises that may have been kept meanwhile are not excused by themselves"
    )
    func promises() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let (due, soon) = (noon + hours(24), noon + hours(23))
        let slipped = try await store.promise(incoming(), due: due)
        let outcome = try await store.queueSlip(
            promise: slipped.publicID, decide: { _ in Decision(send: true, rule: .promiseSlips) }, at: soon)
        #expect(outcome == .queued)
        let open = try await store.promise(incoming(from: "ben@b.example"), due: due)
        _ = try await store.keepFacts(reply: open.publicID, json: "{}", at: noon)
        var wish = incoming(from: "eva@e.example", lane: .unsubscribe, at: soon)
        wish.replies[0].notices = [Notice(.unsubscribeRequested, "text")]
        _ = try await store.keep(wish)
        let folder = try TemporaryFolder()
        _ = try await store.backup(to: folder.path + "/copy", at: noon)
        let summary = try Store.restore(from: folder.path + "/copy", to: folder.path + "/data", at: soon)
        #expect(summary.held == 2)
        #expect(try Store.inspect(directory: folder.path + "/data").isEmpty)
        let second = try Store(directory: folder.path + "/data", newIdentity: Array(0..<40)) { _ in }
        defer { second.close() }
        #expect(
            try await second.promisesAtRisk(campaigns: ["spring"], at: soon, before: due, limit: 9).isEmpty)
        #expect(try await second.promises(open.conversation).map(\.state) == [.open])
        #expect(try await second.reply(open.publicID, at: soon)?.customerFacts == "{}")
        #expect(try await second.unsubscribesToSend(campaign: "spring", at: soon, limit: 9).count == 1)
        let history = try await second.answerHistory(campaign: "spring", since: noon, at: soon)
        #expect(history.waiting == 2 && history.cases.count == 2)
    }

    @Test("a store that is there is moved aside when that is asked for, and never otherwise")
    func replacing() async throws {
        let fixture = try StoreFixture()
        _ = try await spool(1, in: fixture.store)
        let folder = try TemporaryFolder()
        let copy = folder.path + "/copy"
        _ = try await fixture.store.backup(to: copy, at: noon)
        _ = try await fixture.store.keep(incoming(id: "later"))
        #expect(throws: StoreFailure.self, "a gateway runs") {
            try Store.restore(from: copy, to: fixture.path, replacing: true, at: noon)
        }
        fixture.store.close()
        #expect(throws: StoreFailure.self, "not empty") {
            try Store.restore(from: copy, to: fixture.path, at: noon)
        }
        for number in 1...2 {
            let summary = try Store.restore(from: copy, to: fixture.path, replacing: true, at: noon)
            #expect(summary.movedAside == "\(fixture.path)/replaced-\(number)")
            #expect(try Store.inspect(directory: fixture.path).isEmpty)
        }
        #expect(try Store.inspect(directory: fixture.path + "/replaced-1").isEmpty)
        let old = try Store(directory: fixture.path + "/replaced-1", newIdentity: Array(0..<40)) { _ in }
        defer { old.close() }
        #expect(try await old.counts()["messages"] == 2)
    }

    @Test("a damaged backup, or a file that is none, is refused before anything is changed")
    func damagedBackup() async throws {
        let fixture = try StoreFixture()
        for number in 0..<40 { _ = try await fixture.store.keep(incoming(id: "m\(number)")) }
        let folder = try TemporaryFolder()
        let copy = folder.path + "/copy"
        _ = try await fixture.store.backup(to: copy, at: noon)
        let file = try #require(FileHandle(forUpdatingAtPath: copy))
        try file.seek(toOffset: 4096 * 5)
        try file.write(contentsOf: Data(repeating: 0xA5, count: 1500))
        try file.close()
        fixture.store.close()
        for path in [copy, folder.path + "/none", fixture.path + "/porchlight.sqlite", "/etc/passwd"] {
            #expect(throws: StoreFailure.self) {
                try Store.restore(from: path, to: fixture.path, replacing: true, at: noon)
            }
        }
        #expect(try Store.inspect(directory: fixture.path).isEmpty)
        let store = try Store(directory: fixture.path, newIdentity: Array(0..<40)) { _ in }
        defer { store.close() }
        #expect(try await store.counts()["messages"] == 40)
    }

    @Test("a gateway does not begin anew where a restore did not end; the next restore does")
    func interrupted() async throws {
        let fixture = try StoreFixture()
        _ = try await spool(1, in: fixture.store)
        let folder = try TemporaryFolder()
        _ = try await fixture.store.backup(to: folder.path + "/copy", at: noon)
        let data = folder.path + "/data"
        try FileManager.default.createDirectory(
            atPath: data + "/spool.restoring", withIntermediateDirectories: true)
        #expect(FileManager.default.createFile(atPath: data + "/porchlight.sqlite.restoring", contents: nil))
        #expect(throws: StoreFailure.self) { try Store(directory: data, newIdentity: Array(0..<40)) { _ in } }
        #expect(try Store.restore(from: folder.path + "/copy", to: data, at: noon).messages == 1)
        #expect(try Store.inspect(directory: data).isEmpty)
    }
}
