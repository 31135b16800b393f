import Acknowledge
import Foundation
import Mail
@testable import Store
import Testing
import Triage

@Suite("erasing a person")
struct ErasureTests {
    private let ann = Mailbox("ann.secretname@client.example") ?? Mailbox(localPart: "", domain: "")

    private func mail(
        _ sender: String?, _ words: String, campaign: String = "spring", lane: Lane = .person,
        token: String? = nil, at now: Moment = noon, from: String? = nil,
        subject: String? = nil
    ) -> IncomingMessage {
        let text =
            "From: \(from ?? sender ?? "mailer@x.example")\r\nSubject: \(subject ?? words)\r\n\r\nI say \(words)\r\n"
        return incoming(
            from: sender, campaign: campaign, lane: lane, token: token, subject: subject ?? words, at: now,
            raw: Array(text.utf8))
    }

    private func erase(_ store: Store, _ address: Mailbox? = nil, isTrial: Bool = false) async throws
        -> ErasureCertificate
    {
        try await store.erase(
            address ?? ann, by: "root", isTrial: isTrial, random: (0..<8).map { _ in .random(in: 0...255) },
            now: { noon + hours(48) })
    }

    /// All octets of the data directory.
    private func disk(_ fixture: StoreFixture) throws -> [(file: String, bytes: [UInt8])] {
        let files = FileManager.default.enumerator(atPath: fixture.path)?.allObjects as? [String] ?? []
        return files.compactMap { name in
            FileManager.default.contents(atPath: fixture.path + "/" + name).map { (name, Array($0)) }
        }
    }

    private func stands(_ words: [String], on disk: [(file: String, bytes: [UInt8])]) -> [String] {
        disk.flatMap { file, bytes in
            let text = String(decoding: bytes, as: UTF8.self).lowercased()
            return words.filter { text.contains($0.lowercased()) }.map { "\($0) in \(file)" }
        }
    }

    private func references(_ store: Store) async throws -> [IntegrityFinding] { try await store.integrity() }

    @Test("nothing of a person is left on the disk, as it was stored, and what others wrote is")
    func traces() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        // Many others between, so that pages are shared, split and filled again.
        for number in 0..<300 {
            let words = "zebra\(number)"
            let encoded = Data("coded-\(words)".utf8).base64EncodedString()
            if number % 3 == 0 {
                var message = mail(
                    number % 2 == 0
                        ? "ann.secretname@client.example" : "Ann.Secretname+t\(number)@CLIENT.example",
                    "quagga \(encoded) qu=C3=A4gga=20x", campaign: number % 4 == 0 ? "spring" : "summer",
                    at: noon + .seconds(number))
                message.replies[0].customer = NamedMailbox(
                    name: "Ann Okapi", address: "ann.secretname@client.example")
                message.replies[0].signs = #"{"intents":[{"kind":"complaint","words":"okapi okapi"}]}"#
                message.replies[0].hold = (.complaint, .resolved)
                _ = try await store.keep(message)
            } else {
                _ = try await store.keep(
                    mail("\(farName(number))@b.example", words, at: noon + .seconds(number)))
            }
        }
        for item in try await store.due(at: noon + hours(1)) where item.recipient.contains("ecretname") {
            let bytes = Array("To: ann.secretname@client.example\r\n\r\nokapi".utf8)
            _ = try await store.markAttempted(item, bytes: bytes, promise: nil, at: noon)
            try await store.finishAttempt(item.row, .sent(answer: "250 quagga"), at: noon)
        }
        let words = [
            "secretname", "okapi", "quagga", "qu=C3=A4gga", Data("coded-zebra3".utf8).base64EncodedString(),
        ]
        #expect(try stands(words, on: disk(fixture)).count > 4)
        let certificate = try await erase(store)
        #expect(certificate.removed["message"] == 100 && certificate.removed["reply"] == 100)
        #expect(certificate.isLogEmpty && certificate.finished != nil)
        #expect(try stands(words, on: disk(fixture)) == [])
        #expect(try stands(["zebra1", "zebra299"], on: disk(fixture)).count == 2)
        #expect(try await references(store) == [])
        #expect(try await store.erasures(limit: 9).map(\.address) == [nil])
        #expect(try await store.erasures(limit: 9).first?.addressHash == certificate.addressHash)
    }

    @Test("a file of the spool goes too, and one that others have in another campaign stays")
    func files() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        func keep(_ sender: String) async throws -> String {
            let file = try store.makeSpoolFile()
            try Array("From: \(sender)\r\n\r\nbig".utf8).withUnsafeBytes { try file.append($0) }
            let finished = try file.finish()
            var message = incoming(from: sender)
            var second = incoming(from: sender, campaign: "summer").replies[0]
            second.messageID = message.replies[0].messageID
            message.replies.append(second)
            message.content = .spooled(finished)
            _ = try await store.keep(message)
            return finished.name
        }
        let (hers, his) = (try await keep(ann.address), try await keep("ben@b.example"))
        let certificate = try await erase(store)
        #expect(certificate.removed["files"] == 1 && certificate.removed["message"] == 1)
        #expect(certificate.removed["reply"] == 2 && certificate.removed["conversation"] == 2)
        #expect(store.spool.size(of: hers) == nil && store.spool.size(of: his) != nil)
        #expect(try await references(store) == [])
    }

    @Test("where others wrote too, only the person's messages go, and the conversation is the other's")
    func shared() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.keep(mail(ann.address, "okapi", subject: "gnu"))
        _ = try await store.keep(
            mail("ben@b.example", "zebra", token: kept.conversation, at: noon + hours(1), subject: "Re: gnu"))
        let certificate = try await erase(store)
        #expect(certificate.shared == [kept.conversation] && certificate.conversations == [])
        let detail = try #require(await store.conversation(kept.conversation, at: noon))
        #expect(detail.summary.customer == "ben@b.example" && detail.summary.subject == "Re: gnu")
        #expect(detail.replies.map(\.sender) == ["ben@b.example"])
        #expect(try stands(["secretname", "okapi"], on: disk(fixture)) == [])
        #expect(try await references(store) == [])
    }

    @Test("what the person wrote in another's conversation goes from there, and reports about her everywhere")
    func elsewhere() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.keep(mail("ben@b.example", "zebra"))
        _ = try await store.keep(mail(ann.address, "zebra", token: kept.conversation, at: noon + hours(1)))
        let report = try await store.keep(
            mail(nil, "failed: Ann.Secretname@Client.EXAMPLE", lane: .bounce))
        let authored = try await store.keep(
            mail("bounces+ann=x@esp.example", "hello", from: "Ann <ann.secretname@client.example>"))
        let mentioning = try await store.keep(mail("eve@e.example", "ask ann.secretname@client.example!"))
        let near = try await store.keep(
            mail("max@m.example", "joann.secretname@client.example ann.secretname@client.example.org"))
        let certificate = try await erase(store)
        #expect(Set(certificate.conversations) == [report.conversation, authored.conversation])
        #expect(try await store.conversation(kept.conversation, at: noon)?.replies.count == 1)
        #expect(try await store.conversation(near.conversation, at: noon) != nil)
        let mentions = try #require(certificate.remains.first { $0.kind == "mentions" })
        #expect(mentions.conversations == [mentioning.conversation])
        #expect(try await references(store) == [])
    }

    @Test("a conversation that an agent gave to its real customer goes with the customer")
    func corrected() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.keep(mail("form@shop.example", "okapi"))
        let (key, address) = (ann.key, ann.address)
        try await store.write { db, _ in
            try db.step("UPDATE conversation SET customer = ?, customer_key = ?") {
                $0.text(address)
                $0.text(key)
            }
        }
        #expect(try await erase(store).conversations == [kept.conversation])
    }

    @Test("a trial changes nothing and says what would go; nobody known is nothing found")
    func trial() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        var message = mail(ann.address, "okapi")
        message.replies[0].hold = (.complaint, .resolved)
        let kept = try await store.keep(message)
        let trial = try await erase(store, isTrial: true)
        #expect(trial.isTrial && trial.finished == nil && trial.conversations == [kept.conversation])
        #expect(try await store.erasures(limit: 9).isEmpty)
        let done = try await erase(store)
        for table in ["message", "reply", "conversation", "outbox", "hold"] {
            #expect(trial.removed[table] == done.removed[table] && done.removed[table] == 1, "\(table)")
        }
        let again = try await erase(store)
        #expect(again.foundNothing && again.remains.isEmpty)
        #expect(try await erase(store, Mailbox("nobody@x.example"), isTrial: true).foundNothing)
    }

    @Test("a wish for no more mail works on: with its address until it is confirmed, then by a keyed hash")
    func wishes() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        for sender in ["ann.secretname@client.example", "ann.secretname+x@client.example"] {
            var message = mail(sender, "stop", lane: .unsubscribe)
            message.replies[0].notices = [Notice(.unsubscribeRequested, "text")]
            _ = try await store.keep(message)
        }
        let certificate = try await erase(store)
        #expect(certificate.remains.first { $0.kind == "unsubscribes" }?.count == 2)
        let open = try await store.unsubscribesToSend(campaign: "spring", at: noon + hours(99), limit: 9)
        #expect(open.map(\.address) == ["ann.secretname@client.example", "ann.secretname+x@client.example"])
        #expect(open.map(\.reply) == ["", ""])
        _ = try await store.confirmUnsubscribe(.ids(open.map(\.id)), how: .post, at: noon)
        _ = try await store.removeEndedHolds(before: noon)
        let hidden = try await store.unsubscribes(limit: 9)
        #expect(hidden.count == 2 && hidden.allSatisfy { $0.address.isEmpty && $0.confirmed != nil })
        #expect(try await store.emptyLog())
        #expect(try stands(["secretname"], on: disk(fixture)) == [])
        #expect(try await references(store) == [])
    }

    @Test(
        "holds of complaints end; one that was set by hand stands for the address, which is not in it any more"
    )
    func holds() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        var message = mail(ann.address, "okapi")
        message.replies[0].hold = (.complaint, .resolved)
        let kept = try await store.keep(message)
        _ = try await store.addHold(ann, campaign: nil, note: "lawyer okapi", by: "maja", at: noon)
        _ = try await erase(store)
        let holds = try await store.holds(of: ann.address)
        #expect(holds.map(\.reason) == [.hand] && holds[0].address == "" && holds[0].note == "")
        #expect(try stands(["secretname", "okapi"], on: disk(fixture)) == [])
        #expect(try await store.endHolds(of: ann.address, by: "maja", at: noon) == 1)
        #expect(try await events(store).contains("hold.ended erased"))
        #expect(try await store.conversation(kept.conversation, at: noon) == nil)
    }

    private func events(_ store: Store) async throws -> [String] {
        try await store.read { db in
            var events: [String] = []
            try db.each("SELECT kind, detail FROM event ORDER BY id", { _ in }) {
                events.append("\($0.text(0)) \($0.text(1))")
                return true
            }
            return events
        }
    }

    @Test("mail that is on its way is not tried again, and its outcome troubles nobody")
    func onItsWay() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        _ = try await store.keep(mail(ann.address, "okapi"))
        let item = try #require(await store.due().first)
        #expect(try await store.markAttempted(item, bytes: [1], promise: nil, at: noon))
        let certificate = try await erase(store)
        #expect(certificate.remains.first { $0.kind == "mail on its way" }?.count == 1)
        try await store.finishAttempt(item.row, .sent(answer: "250 ok"), at: noon)
        try await store.finishAttempt(item.row, .ambiguous(retry: noon, reason: "cut"), at: noon)
        #expect(try await store.due(at: noon + hours(9)).isEmpty)
        let late = try #require(try? await store.markAttempted(item, bytes: [1], promise: nil, at: noon))
        #expect(!late)
        #expect(try await references(store) == [])
    }

    @Test("an id is never given twice, so nobody reads another's events")
    func ids() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.keep(mail(ann.address, "okapi"))
        _ = try await erase(store)
        let next = try await store.keep(mail("ben@b.example", "zebra"))
        #expect(next.conversation != kept.conversation)
        #expect(try await store.events(next.conversation).filter { $0.hasPrefix("reply.kept") }.count == 1)
    }

    @Test("who stays in an exchange is still counted with it")
    func exchange() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.keep(mail(ann.address, "okapi"))
        let other = try await store.keep(mail("ben@b.example", "zebra"))
        try await store.write { db, _ in
            try db.step("UPDATE conversation SET exchange = 1 WHERE id = 2") { _ in }
        }
        let before = try await store.read { try $0.acknowledgements(inExchangeOf: 2) }
        _ = try await erase(store)
        #expect(try await store.conversation(kept.conversation, at: noon) == nil)
        #expect(try await store.conversation(other.conversation, at: noon) != nil)
        #expect(before.count == 1)
        #expect(try await store.read { try $0.acknowledgements(inExchangeOf: 2) } == before)
        #expect(try await references(store) == [])
    }

    @Test("backups since the oldest of it are named")
    func backups() async throws {
        let fixture = try StoreFixture()
        let folder = try TemporaryFolder()
        let store = fixture.store
        _ = try await store.backup(to: folder.path + "/before", at: noon - hours(1))
        _ = try await store.keep(mail(ann.address, "okapi"))
        _ = try await store.backup(to: folder.path + "/after", at: noon + hours(1))
        let certificate = try await erase(store)
        #expect(certificate.remains.first { $0.kind == "backups" }?.count == 1)
    }

    @Test("answer history and promises are counted as before")
    func statistics() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let kept = try await store.promise(mail(ann.address, "okapi"), due: noon + hours(5))
        _ = try await store.recordAnswer(kept.conversation, agent: "maja", at: noon + hours(2))
        let before = try await store.answerHistory(campaign: "spring", since: noon, at: noon + hours(9))
        _ = try await erase(store)
        let after = try await store.answerHistory(campaign: "spring", since: noon, at: noon + hours(9))
        #expect(before == after && after.cases.count == 1)
        let states = try await store.read { db in
            try db.first("SELECT state FROM promise", { _ in }, row: { $0.text(0) })
        }
        #expect(states == "kept")
    }

    @Test("whoever waits is gone from the queue, and nobody is told that he was forgotten")
    func open() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        _ = try await store.promise(mail(ann.address, "okapi"), due: noon + hours(5))
        _ = try await erase(store)
        #expect(try await store.waitingForAnswer(campaign: "spring") == 0)
        #expect(try await store.countConversations(at: noon) == [:])
        try await store.settlePromises(at: noon + hours(99))
        #expect(try await references(store) == [])
    }

    @Test("every table of the schema says what becomes of it")
    func tables() async throws {
        let fixture = try StoreFixture()
        let found = try await fixture.store.read { db in
            var names: [String] = []
            // An index of words has tables of its own, which go with it.
            try db.each(
                """
                SELECT name FROM sqlite_master m WHERE type = 'table' AND NOT EXISTS (SELECT 1 FROM sqlite_master v
                    WHERE v.sql LIKE 'CREATE VIRTUAL TABLE%' AND m.name IN (v.name || '_data', v.name || '_idx', v.name || '_content',
                        v.name || '_docsize', v.name || '_config')) ORDER BY name
                """, { _ in }
            ) {
                names.append($0.text(0))
                return true
            }
            return names
        }
        #expect(found == PersonalTable.all.map(\.name).sorted())
        #expect(PersonalTable.all.allSatisfy { !$0.rules.isEmpty && !$0.holds.isEmpty })
    }

    @Test("every condition under which rows go can be asked, and removes rows of that key only")
    func conditions() async throws {
        let fixture = try StoreFixture()
        try await fixture.store.read { db in
            for key in [PersonalTable.Key.conversation, .reply, .message, .outbox] {
                for (table, condition) in PersonalTable.conditions(key) {
                    let count = try db.numbers("SELECT count(*) FROM \(table) WHERE \(condition)", "[]")
                    #expect(count == [0])
                }
            }
        }
    }

    @Test("no event holds an address, a name, a subject or words of a message")
    func eventsHoldIDs() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        var message = mail(ann.address, "okapi")
        message.replies[0].hold = (.complaint, .resolved)
        let kept = try await store.promise(message, due: noon + hours(5))
        _ = try await store.addHold(ann, campaign: nil, note: "okapi", by: "maja", at: noon)
        _ = try await store.resolve(kept.conversation, agent: "maja", at: noon + hours(1))
        _ = try await store.keep(mail(ann.address, "okapi", token: kept.conversation, at: noon + hours(2)))
        for item in try await store.due(at: noon + hours(2)) {
            _ = try await store.markAttempted(item, bytes: [1], promise: nil, at: noon)
            try await store.finishAttempt(item.row, .failed(reason: "550 no \(ann.address)"), at: noon)
        }
        _ = try await store.endHolds(of: ann.address, by: "maja", at: noon)
        _ = try await erase(store)
        let all = try await events(store).joined(separator: "\n").lowercased()
        for words in ["secretname", "okapi", "client.example", "maja", "@"] { #expect(!all.contains(words)) }
        #expect(all.contains("person.erased"))
    }
}
