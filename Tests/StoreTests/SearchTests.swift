import Foundation
import GRDB
import Mail
import Testing
import Triage

@testable import Store

@Suite("full-text search")
struct SearchTests {
    /// Keeps a message and makes it findable.
    @discardableResult
    static func keep(
        _ store: Store, _ message: IncomingMessage, _ text: String, files: [String] = []
    ) async throws -> KeptReply {
        let kept = try await store.keep(message)
        try await index(store) { _ in (text, files) }
        return kept
    }

    static func index(
        _ store: Store, _ content: (UnsearchedReply) -> (text: String, files: [String])
    ) async throws {
        while true {
            let batch = try await store.unsearchedReplies(limit: 10)
            guard batch.isAhead else { return }
            let texts = batch.replies.map { reply in
                let (text, files) = content(reply)
                return SearchableText(row: reply.row, subject: reply.subject, text: text, files: files)
            }
            _ = try await store.makeSearchable(texts, of: batch)
        }
    }

    static func find(
        _ store: Store, _ typed: String, as agent: ActingAgent = ActingAgent("maja"), at now: Moment = noon
    ) async throws -> [String] {
        try await answer(store, typed, as: agent, at: now).hits.map(\.conversation.id)
    }

    static func answer(
        _ store: Store, _ typed: String, as agent: ActingAgent = ActingAgent("maja"), cursor: String? = nil,
        limit: Int = 25, at now: Moment = noon
    ) async throws -> SearchAnswer {
        try await store.search(SearchQuery(parsing: typed), for: agent, cursor: cursor, limit: limit, at: now)
            .get()
    }

    @Test("words are found in customer, subject, text and names of attachments, with diacritics folded")
    func fields() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await Self.keep(
            store, incoming(from: "zoe@client.example", subject: "Größe passt nicht"),
            "Die Schuhe sind zu klein. 靴のサイズが合いません", files: ["Rechnung-4711.pdf"])
        let found = [
            "zoe", "from:zoe@client.example", "client.example", "größe", "GRÖßE", "große", "subject:passt",
            "schuhe",
            "\"zu klein\"", "schu*", "rechnung", "file:4711", "rech*", "has:attachment schuhe",
            "schuhe -stiefel",
            "campaign:spring", "state:waiting", "is:open klein", "lane:person", "サイズ",
            "before:2027 after:2026-11-01 klein",
            "-campaign:summer schuhe", "-stiefel",
        ]
        for typed in found {
            #expect(try await Self.find(store, typed) == [kept.conversation], "\(typed)")
        }
        for typed in [
            "stiefel", "subject:schuhe", "\"klein zu\"", "from:schuhe", "-schuhe", "schuhe -klein",
            "-has:attachment",
            "campaign:summer", "state:resolved", "lane:thanks", "-is:open", "before:2026-01", "after:2026-12",
            "every",
            "c737072696e67", "attachment", "label:urgent", "-campaign:spring schuhe", "イズサ",
        ] {
            #expect(try await Self.find(store, typed) == [], "\(typed)")
        }
    }

    @Test("hits are marked in the snippet, and nothing of a message can look like a mark")
    func snippets() async throws {
        let fixture = try StoreFixture()
        try await Self.keep(
            fixture.store, incoming(subject: "About \u{2}refunds\u{3}"), "please <b>refund</b> me")
        let hit = try #require(await Self.answer(fixture.store, "refund").hits.first)
        #expect(
            hit.snippets == [
                .text: [
                    SnippetPart(text: "please <b>", isHit: false), SnippetPart(text: "refund", isHit: true),
                    SnippetPart(text: "</b> me", isHit: false),
                ]
            ])
        let subject = try #require(await Self.answer(fixture.store, "refunds").hits.first)
        #expect(
            subject.snippets == [
                .subject: [
                    SnippetPart(text: "About  ", isHit: false), SnippetPart(text: "refunds", isHit: true),
                    SnippetPart(text: " ", isHit: false),
                ],
                // What it is about, though the word is not in it.
                .text: [SnippetPart(text: "please <b>refund</b> me", isHit: false)],
            ])
    }

    @Test("a word in the subject ranks above one in the text, and new above old")
    func ranking() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let titled = try await Self.keep(
            store,
            incoming(from: "\(farName(1))@x.example", subject: "refund", at: noon - .seconds(86_400 * 30)),
            "x")
        let old = try await Self.keep(
            store, incoming(from: "\(farName(2))@x.example", at: noon - .seconds(86_400 * 20)), "a refund")
        let new = try await Self.keep(store, incoming(from: "\(farName(3))@x.example", at: noon), "a refund")
        for number in 4..<40 {
            try await Self.keep(store, incoming(from: "\(farName(number))@x.example"), "else")
        }
        #expect(
            try await Self.find(store, "refund") == [titled.conversation, new.conversation, old.conversation])
    }

    @Test("pages give every conversation once, also those beyond what is ranked together")
    func pages() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        var expected: Set<String> = []
        for number in 0..<30 {
            let kept = try await store.keep(incoming(from: "\(farName(number))@x.example"))
            expected.insert(kept.conversation)
        }
        try await Self.index(store) { _ in ("refund", []) }
        var found: [String] = []
        var cursor: String?
        repeat {
            let answer = try await Self.answer(store, "refund", cursor: cursor, limit: 7)
            found += answer.hits.map(\.conversation.id)
            cursor = answer.next
        } while cursor != nil
        #expect(found.count == 30 && Set(found) == expected)
    }

    @Test("a cursor of another search, or of nobody, is refused in words")
    func cursors() async throws {
        let fixture = try StoreFixture()
        for number in 0..<3 {
            try await Self.keep(fixture.store, incoming(from: "\(farName(number))@x.example"), "refund")
        }
        let next = try #require(await Self.answer(fixture.store, "refund", limit: 1).next)
        for (typed, cursor) in [("other", next), ("refund", "zz"), ("refund", "1-1-1"), ("refund", "")] {
            let result = try await fixture.store.search(
                SearchQuery(parsing: typed), for: ActingAgent("maja"), cursor: cursor, at: noon)
            #expect(throws: SearchQuery.Problem.self) { try result.get() }
        }
    }

    @Test("an agent finds the conversations of his campaigns only")
    func scope() async throws {
        let fixture = try StoreFixture()
        let spring = try await Self.keep(fixture.store, incoming(from: "a@x.example"), "refund")
        let summer = try await Self.keep(
            fixture.store, incoming(from: "b@y.example", campaign: "summer"), "refund")
        func found(_ campaigns: Set<String>?, _ typed: String = "refund") async throws -> Set<String> {
            Set(try await Self.find(fixture.store, typed, as: ActingAgent("maja", campaigns: campaigns)))
        }
        #expect(try await found(nil) == [spring.conversation, summer.conversation])
        #expect(try await found(["summer"]) == [summer.conversation])
        #expect(try await found(["summer"], "campaign:spring refund") == [])
        #expect(try await found([]) == [])
        #expect(try await found(Set((0..<60).map { "c\($0)" } + ["spring"])) == [spring.conversation])
        #expect(try await found(["\" OR facts : every"]) == [])
    }

    @Test("a conversation that moves, and a sender that is corrected, are found as they are now")
    func moves() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await Self.keep(store, incoming(from: "a@x.example"), "refund", files: ["a.pdf"])
        try await store.write { db, _ in
            try db.execute(
                sql:
                    "UPDATE conversation SET campaign = 'summer', customer = 'real@person.example', customer_name = 'Rea'"
            )
        }
        #expect(
            try await Self.find(store, "campaign:summer from:real@person.example refund has:attachment") == [
                kept.conversation
            ])
        #expect(try await Self.find(store, "from:a@x.example") == [])
        #expect(try await Self.find(store, "campaign:spring") == [])
    }

    @Test("labels and states are found as they are now, a lapsed lease and an ended sleep as waiting")
    func states() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await Self.keep(store, incoming(), "refund")
        func set(_ sql: String) async throws { try await store.write { db, _ in try db.execute(sql: sql) } }
        func found(_ typed: String, at now: Moment = noon) async throws -> Bool {
            try await Self.find(store, typed, at: now) == [kept.conversation]
        }
        let later = noon + hours(2)
        try await set(
            "INSERT INTO label SELECT id, 'vip' FROM conversation; INSERT INTO label SELECT id, 'late' FROM conversation"
        )
        for typed in [
            "label:vip", "label:VIP label:late", "label:none,late", "-label:none", "refund label:vip",
        ] {
            #expect(try await found(typed), "\(typed)")
        }
        for typed in ["label:none", "label:vip label:none", "-label:vip", "label:vip,none -label:late"] {
            #expect(try await !found(typed), "\(typed)")
        }
        let ends = (noon + hours(1)).microseconds
        try await set("UPDATE conversation SET state = 'claimed', lease_agent = 'a', lease_until = \(ends)")
        #expect(try await found("state:claimed is:open -state:waiting"))
        #expect(try await found("state:waiting is:open -state:claimed", at: later))
        try await set("UPDATE conversation SET claimed_from = 'answered'")
        #expect(try await found("state:answered -state:waiting", at: later))
        try await set(
            "UPDATE conversation SET state = 'answered', claimed_from = NULL, lease_agent = NULL, lease_until = NULL, snoozed_until = \(ends)"
        )
        #expect(try await found("state:answered is:snoozed -is:open"))
        #expect(try await found("state:waiting -is:snoozed is:open -state:answered", at: later))
    }

    @Test("the answer says how many messages cannot be found yet")
    func behind() async throws {
        let fixture = try StoreFixture()
        _ = try await fixture.store.keep(incoming())
        #expect(try await Self.answer(fixture.store, "refund").behind == 1)
        try await Self.index(fixture.store) { _ in ("refund", []) }
        #expect(try await Self.answer(fixture.store, "refund").behind == 0)
    }

    @Test("what was read before a removal is not put into the index after it")
    func race() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        _ = try await store.keep(incoming())
        let batch = try await store.unsearchedReplies(limit: 10)
        let row = try #require(batch.replies.first).row
        try await store.write { db, _ in try db.unindex(reply: row) }
        let texts = [SearchableText(row: row, subject: "", text: "secret", files: [])]
        #expect(try await !store.makeSearchable(texts, of: batch))
        #expect(try await Self.find(store, "secret") == [])
    }

    @Test("a row id that is used again is indexed again")
    func reusedRow() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        try await Self.keep(store, incoming(silence: .person), "first")
        try await store.write { db, _ in
            try db.execute(
                sql:
                    "PRAGMA defer_foreign_keys = ON; DELETE FROM outbox; DELETE FROM reply"
            )
        }
        #expect(try await Self.find(store, "first") == [])
        let second = try await Self.keep(store, incoming(from: "b@y.example"), "second")
        #expect(try await Self.find(store, "second") == [second.conversation])
    }

    @Test("no word of a removed message is left in the files after the merge and a checkpoint")
    func removal() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let words = ["xyzzysecret", "privatissime", "Geheimbund"]
        for number in 0..<300 {
            _ = try await store.keep(incoming(from: "\(farName(number % 300))@x.example"))
            if number % 20 == 0 {
                try await Self.index(store) {
                    $0.row == 21
                        ? (words[0] + " order", [words[1]]) : ("an order of \(words[2])x\($0.row)", [])
                }
            }
        }
        try await Self.index(store) { _ in ("the last", []) }
        #expect(try await Self.find(store, words[0]).count == 1)
        try await store.write { db, _ in try db.unindex(reply: 21) }
        #expect(try await Self.find(store, words[0]).isEmpty)
        var isFirst = true
        while try await !store.mergeSearch(pages: 2, isFirst: isFirst) { isFirst = false }
        try await store.write { db, _ in }
        _ = try await store.pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        for file in [Store.databaseName, Store.databaseName + "-wal"] {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: fixture.path + "/" + file))
            for word in words.prefix(2) {
                #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word) in \(file)")
                #expect(bytes.range(of: Data(word.utf8.dropFirst(3))) == nil, "the end of \(word) in \(file)")
            }
            if file == Store.databaseName {
                #expect(bytes.range(of: Data(words[2].lowercased().utf8)) != nil)
            }
        }
        #expect(try await Self.find(store, "order").count == 25)
        #expect(try await store.integrity().filter(\.isDamage) == [])
        try await store.write { db, _ in
            try db.execute(sql: "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
        }
    }
}
