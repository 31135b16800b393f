import Foundation
import GRDB
import Mail
import Testing

@testable import Store

@Suite("views for analysts")
struct ViewTests {
    @Test("the documented columns are those of the views, in their order")
    func documented() async throws {
        let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
            path: "../../contrib/doc/export.md")
        var documented: [String: [String]] = [:]
        var view = ""
        for line in try String(contentsOf: path, encoding: .utf8).split(separator: "\n")
        where line.hasPrefix("| ") {
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
                $0.trimmingCharacters(in: [" ", "`"])
            }
            guard cells.count == 5 else { continue }
            if cells[1].hasPrefix("analysis_") { view = cells[1] } else if !cells[1].isEmpty { view = "" }
            if !view.isEmpty { documented[view, default: []].append(cells[2]) }
        }
        let fixture = try StoreFixture()
        let columns = try await fixture.store.read { db in
            try String.fetchAll(
                db, sql: "SELECT name FROM sqlite_master WHERE type = 'view' AND name LIKE 'analysis%'"
            ).reduce(into: [:]) {
                $0[$1] = try db.columns(in: $1).map(\.name)
            }
        }
        #expect(documented.count == 6)
        #expect(documented == columns)
    }

    @Test("no view shows an address, a name, a subject or a text")
    func anonymous() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.promise(
            incoming(
                from: "secretive@client.example", subject: "secret subject",
                raw: Array("Subject: secret\r\n\r\nsecret\r\n".utf8)),
            due: noon + hours(4))
        _ = try await store.resolve(
            kept.conversation, agent: "secret-agent", answered: true, at: noon + hours(1))
        let rows = try await store.read { db in
            try ["conversations", "messages", "promises", "answers", "deliveries", "events"].map { name in
                try Row.fetchAll(db, sql: "SELECT * FROM analysis_\(name)").map(\.description)
            }
        }
        for (index, view) in rows.enumerated() {
            #expect(!view.isEmpty, "view \(index) has rows")
            #expect(
                !view.joined().contains("secret") && !view.joined().contains("@")
                    && !view.joined().contains("Ann"), "\(view)")
        }
        let times = try await store.read { db in
            try Row.fetchOne(
                db, sql: "SELECT asked_at, answered_at, seconds_to_answer FROM analysis_answers")?.description
        }
        #expect(
            times
                == "[asked_at:\"\(noon.rfc3339)\" answered_at:\"\((noon + hours(1)).rfc3339)\" seconds_to_answer:3600]"
        )
    }

    @Test("a reader from outside sees what was committed while the gateway works, and changes nothing")
    func foreignReader() async throws {
        let fixture = try StoreFixture()
        _ = try await fixture.store.keep(incoming())
        let reader = try Connection(fixture.path + "/" + Store.databaseName, .withLogIndexed)
        #expect(try reader.integer("SELECT count(*) FROM analysis_messages") == 1)
        _ = try await fixture.store.keep(incoming(from: "b@y.example"))
        #expect(try reader.integer("SELECT count(*) FROM analysis_messages") == 2)
        #expect(throws: DatabaseError.self) { try reader.run("DELETE FROM event") }
        #expect(throws: DatabaseError.self) { try reader.run("PRAGMA wal_checkpoint(TRUNCATE)") }
        #expect(try await fixture.store.integrity().filter(\.isDamage) == [])
    }
}
