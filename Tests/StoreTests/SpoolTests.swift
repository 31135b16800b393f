import Foundation
import Glibc
import Mail
@testable import Store
import Synchronization
import Testing

@Suite("the spool of large messages")
struct SpoolTests {
    private func file(_ store: Store, _ text: String) throws -> SpooledFile {
        let file = try store.makeSpoolFile()
        let bytes = Array(text.utf8)
        for byte in bytes { try withUnsafeBytes(of: byte) { try file.append($0) } }
        #expect(try file.contents() == bytes)
        return try file.finish()
    }

    private func spooled(_ store: Store, _ text: String) throws -> IncomingMessage {
        var message = incoming(from: "\(UUID().uuidString)@x.example")
        message.content = .spooled(try file(store, text))
        return message
    }

    private func names(_ fixture: StoreFixture) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: fixture.path + "/spool")
    }

    @Test("a spooled message is read back as received, found by its text, and readable by its owner only")
    func kept() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        _ = try await store.keep(incoming(raw: Array("small apple".utf8)))
        let kept = try await store.keep(try spooled(store, "large pear\u{0}\n"))
        let detail = try #require(await store.reply(kept.publicID, at: noon))
        #expect(
            try await store.content(of: detail.message)
                == StoredContent(bytes: Array("large pear\u{0}\n".utf8), hasBareOctets: false))
        func found(_ text: String?) async throws -> [String] {
            try await store.rawMessages(containing: text, after: 0, octets: 1000).messages.map {
                String(decoding: $0, as: UTF8.self)
            }
        }
        #expect(try await found(nil) == ["small apple", "large pear\u{0}\n"])
        #expect(try await found("pear\u{0}") == ["large pear\u{0}\n"])
        #expect(try await found("apple") == ["small apple"])
        #expect(try await found("pear\u{0}\n ") == [])
        #expect(try await store.content(of: 99) == nil)
        let name = try #require(try names(fixture).first)
        var status = stat()
        #expect(stat(fixture.path + "/spool/" + name, &status) == 0 && status.st_mode & 0o777 == 0o600)
    }

    @Test("a page of raw messages ends when it has enough octets, and the next goes on after it")
    func pages() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        for number in 0..<7 { _ = try await store.keep(try spooled(store, "message \(number)")) }
        var (row, pages): (Int64?, [Int]) = (0, [])
        while let after = row {
            let page = try await store.rawMessages(containing: nil, after: after, octets: 18)
            pages.append(page.messages.count)
            row = page.next
        }
        #expect(pages == [2, 2, 2, 1])
        #expect(try await store.rawMessages(containing: nil, after: 0, octets: 0).messages.count == 1)
    }

    @Test("what is not kept leaves no file; what a row names stays, even if it is handed over again")
    func notKept() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.keep(incoming())
        var clash = try spooled(store, "never kept")
        clash.replies[0].publicID = kept.publicID
        let bad = clash
        await #expect(throws: StoreFailure.self) { try await store.keep(bad) }
        #expect(try names(fixture).isEmpty)
        let good = try spooled(store, "kept")
        _ = try await store.keep(good)
        await #expect(throws: StoreFailure.self) { try await store.keep(good.renamed) }
        #expect(try names(fixture).count == 1)
        try store.makeSpoolFile().abandon()
        #expect(try names(fixture).count == 1)
    }

    @Test("the next start removes files that no row names, and tells of files that are missing")
    func afterACrash() async throws {
        let fixture = try StoreFixture()
        _ = try await fixture.store.keep(try spooled(fixture.store, "kept"))
        _ = try file(fixture.store, "finished, never kept")
        let half = try fixture.store.makeSpoolFile()
        try Array("half".utf8).withUnsafeBytes { try half.append($0) }
        #expect(try names(fixture).count == 3)
        fixture.store.close()
        let second = try Store(directory: fixture.path, newIdentity: Array(0..<40)) { _ in }
        let left = try names(fixture)
        #expect(left.count == 1)
        #expect(!second.warnings.contains { $0.contains("lost their file") })
        second.close()
        try FileManager.default.removeItem(atPath: fixture.path + "/spool/" + left[0])
        let third = try Store(directory: fixture.path, newIdentity: Array(0..<40)) { _ in }
        defer { third.close() }
        #expect(third.warnings.contains { $0.contains("1 large messages have lost their file") })
        await #expect(throws: StoreFailure.self) { try await third.content(of: 1) }
        #expect(try await third.rawMessages(containing: nil, after: 0, octets: 9).messages.isEmpty)
    }

    @Test("a full disk is full; a disk that does not confirm ends the store, once")
    func failingDisk() async throws {
        let fixture = try StoreFixture()
        let failures = Mutex<[StoreFailure]>([])
        fixture.store.close()
        let store = try Store(directory: fixture.path, newIdentity: Array(0..<40)) { failure in
            failures.withLock { $0.append(failure) }
        }
        defer { store.close() }
        let stop: @Sendable (StoreFailure) -> Void = { store.writer.end(with: $0) }
        let full = SpoolFile(
            store.spool, name: "x", descriptor: open("/dev/full", O_WRONLY | O_CLOEXEC), broke: stop)
        #expect(throws: StoreFailure.full) {
            try [UInt8](repeating: 1, count: 9).withUnsafeBytes(full.append)
        }
        _ = try await store.keep(incoming())
        // A pipe cannot be synchronised.
        for _ in 0..<2 {
            var ends: [Int32] = [0, 0]
            #expect(pipe(&ends) == 0)
            defer { close(ends[0]) }
            let broken = SpoolFile(store.spool, name: "x", descriptor: ends[1], broke: stop)
            #expect {
                _ = try broken.finish()
            } throws: {
                if case .broken? = $0 as? StoreFailure { true } else { false }
            }
        }
        #expect(failures.withLock { $0.count } == 1)
        await #expect(throws: StoreFailure.self) { try await store.keep(incoming()) }
    }
}
