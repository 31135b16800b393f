import Foundation
import Glibc
@testable import Store
import Testing

@Suite("looking at a store")
struct IntegrityTests {
    private func filled(_ fixture: StoreFixture) async throws -> [String] {
        for number in 0..<60 { _ = try await fixture.store.keep(incoming(id: "m\(number)")) }
        return try await spool(2, in: fixture.store)
    }

    /// Everything below a folder: contents and times of change.
    private func state(_ path: String) throws -> [String: String] {
        var found: [String: String] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: path) + [""] {
            var status = stat()
            #expect(lstat(path + "/" + name, &status) == 0)
            let data = FileManager.default.contents(atPath: path + "/" + name)
            found[name] =
                "\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec) \(status.st_ino) \(data?.hashValue ?? 0)"
        }
        return found
    }

    /// Inspects a store and proves that nothing of it changed.
    private func inspected(_ path: String) throws -> [IntegrityFinding] {
        let before = try state(path)
        let found = try Store.inspect(directory: path)
        var after = try state(path)
        // A file that is made and removed changes its folder's time, and nothing else.
        if before["porchlight.sqlite-shm"] == nil { after[""] = before[""] }
        #expect(after == before)
        return found
    }

    @Test("a good store has no findings: running, ended, and as a crash leaves it")
    func good() async throws {
        let fixture = try StoreFixture()
        _ = try await filled(fixture)
        #expect(try await fixture.store.integrity().isEmpty)
        #expect(throws: StoreFailure.self) { try Store.inspect(directory: fixture.path) }
        let crashed = try TemporaryFolder(copying: fixture.path)
        #expect(try inspected(crashed.path).isEmpty)
        try FileManager.default.removeItem(atPath: crashed.path + "/porchlight.sqlite-shm")
        #expect(try inspected(crashed.path).isEmpty)
        fixture.store.close()
        #expect(try inspected(fixture.path).isEmpty)
    }

    @Test("what only the log holds is looked at as well")
    func log() async throws {
        let fixture = try StoreFixture()
        let names = try await filled(fixture)
        let crashed = try TemporaryFolder(copying: fixture.path)
        try FileManager.default.removeItem(atPath: crashed.path + "/spool/" + names[0])
        #expect(try inspected(crashed.path) == [.missingFile(names[0])])
    }

    @Test("files that are missing, cut off, or nobody's are named")
    func files() async throws {
        let fixture = try StoreFixture()
        let names = try await filled(fixture)
        let spool = fixture.path + "/spool/"
        try FileManager.default.removeItem(atPath: spool + names[0])
        #expect(truncate(spool + names[1], 3) == 0)
        let found: [IntegrityFinding] = [.missingFile(names[0]), .wrongSize(names[1], expected: 7, found: 3)]
        #expect(try await Set(fixture.store.integrity().map(\.description)) == Set(found.map(\.description)))
        fixture.store.close()
        let nobodys = String(repeating: "0", count: 32)
        #expect(FileManager.default.createFile(atPath: spool + nobodys, contents: nil))
        let all = try inspected(fixture.path)
        #expect(Set(all.map(\.description)) == Set((found + [.unnamedFile(nobodys)]).map(\.description)))
        #expect(all.count { $0.isDamage } == 2)
    }

    @Test("a damaged database is told of in SQLite's words", arguments: [0, 20, 4096 * 3, 4096 * 9])
    func damaged(offset: Int) async throws {
        let fixture = try StoreFixture()
        _ = try await filled(fixture)
        fixture.store.close()
        let file = try #require(FileHandle(forUpdatingAtPath: fixture.path + "/porchlight.sqlite"))
        try file.seek(toOffset: UInt64(offset))
        try file.write(contentsOf: Data(repeating: 0xA5, count: 2000))
        try file.close()
        let found = try inspected(fixture.path)
        #expect(found.contains { if case .database = $0 { true } else { false } }, "\(found)")
    }

    @Test("a row that names no other row is found")
    func references() async throws {
        let fixture = try StoreFixture()
        _ = try await filled(fixture)
        fixture.store.close()
        let database = try Connection(fixture.path + "/porchlight.sqlite", .writing)
        try database.run("UPDATE reply SET conversation = 999 WHERE id = 7")
        try database.run("PRAGMA wal_checkpoint(TRUNCATE)")
        let found = try Store.inspect(directory: fixture.path)
        #expect(found == [.reference(table: "reply", row: 7, to: "conversation")])
    }

    @Test("where there is no store, or a database of somebody else, that is said")
    func foreign() throws {
        let folder = try TemporaryFolder()
        #expect(throws: StoreFailure.self) { try Store.inspect(directory: folder.path) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
        _ = FileManager.default.createFile(
            atPath: folder.path + "/porchlight.sqlite", contents: Data("not a database, but long enough".utf8)
        )
        #expect(try inspected(folder.path).count == 1)
    }

    @Test("room on the disk is told in octets")
    func room() throws {
        let fixture = try StoreFixture()
        let free = try #require(fixture.store.freeOctets())
        #expect(free > 0 && free < 1 << 60)
    }

    @Test("an old SQLite is warned of once")
    func version() throws {
        let fixture = try StoreFixture()
        #expect(fixture.store.warnings.count <= 1)
        #expect(fixture.store.warnings.allSatisfy { $0.hasPrefix("SQLite 3.") })
    }
}
