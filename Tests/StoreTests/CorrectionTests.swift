import Acknowledge
import Mail
@testable import Store
import Testing
import Triage

@Suite("conversations that are put right")
struct CorrectionTests {
    private func waiting(_ store: Store) async throws -> Int {
        try await store.waitingForAnswer(campaign: "spring")
    }

    @Test(
        "a merged conversation's messages, promise and later mail are the other's; undone, all is as before")
    func merge() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let one = try await store.promise(incoming(id: "one", subject: "one"), due: noon + hours(9))
            .conversation
        let two = try await store.promise(
            incoming(from: "ben@other.example", id: "two", subject: "two", at: noon + hours(1)),
            due: noon + hours(4)
        ).conversation
        try await store.done(.label(add: ["refund"], remove: []), one)
        let before = try await (store.conversation(one, at: noon), store.conversation(two, at: noon))
        let outcome = try await store.done(.merge(into: two), one, at: noon + hours(2))
        #expect(outcome.conversation == two && outcome.warnings.count == 1)
        let merged = try #require(await store.conversation(two, at: noon))
        #expect(
            merged.replies.count == 2 && merged.summary.due == noon + hours(4)
                && merged.summary.labels == ["refund"])
        #expect(merged.promises.map(\.state) == [.open, .open])
        #expect(try await waiting(store) == 1)
        #expect(try await store.summary(one).mergedInto == two)
        #expect(
            try await store.conversationPage(QueueFilter(), by: maja, after: nil, limit: 9, at: noon).items
                .count == 1)
        await #expect(throws: QueueRefusal.wrongState("merged into \(two)")) {
            try await store.done(.note("x"), one)
        }
        let undone = try await store.done(.undo(event: try #require(outcome.event)), one, at: noon + hours(3))
        #expect(undone.conversation == two)
        let after = try await (store.conversation(one, at: noon), store.conversation(two, at: noon))
        #expect(after.0?.replies == before.0?.replies && after.1?.replies == before.1?.replies)
        #expect(after.0?.promises == before.0?.promises && after.1?.promises == before.1?.promises)
        #expect(after.0?.summary.due == noon + hours(9) && after.1?.summary.due == noon + hours(4))
        #expect(after.1?.summary.labels == [] && after.0?.summary.mergedInto == nil)
        #expect(try await waiting(store) == 2)
        await #expect(throws: QueueRefusal.notUndoable("it was undone before")) {
            try await store.done(.undo(event: outcome.event ?? ""), two)
        }
        try await store.done(.merge(into: two), one, at: noon + hours(3))
        try await store.done(.answered, two, at: noon + hours(3))
        #expect(try await store.promises(two).map(\.state) == [.kept, .kept])
        #expect(try await waiting(store) == 0)
    }

    @Test(
        "tokens, answers, redeliveries and reports that name a merged conversation go to where it was merged")
    func mergedThreads() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let message = incoming(id: "one", subject: "one")
        let one = try await store.keep(message).conversation
        let two = try await store.keep(incoming(id: "two", subject: "two", at: noon + .seconds(1)))
            .conversation
        let three = try await store.keep(incoming(id: "three", subject: "three", at: noon + .seconds(2)))
            .conversation
        try await store.done(.merge(into: two), one)
        try await store.done(.merge(into: three), two)
        #expect(try await store.keep(message.renamed).conversation == three, "redelivery")
        let later = noon + hours(1)
        var named = incoming(subject: "three", at: later)
        named.replies[0].tokenConversation = one
        #expect(try await store.keep(named).conversation == three, "token")
        let answered = incoming(inReplyTo: ["<two@client.example>"], subject: "three", at: later)
        #expect(try await store.keep(answered).conversation == three, "In-Reply-To")
        let undo = try #require(
            await store.events(after: 0, limit: 99, by: maja).last { $0.kind == "conversation.merged" })
        await #expect(throws: QueueRefusal.notUndoable("the customer wrote again since")) {
            try await store.done(.undo(event: "\(undo.id)"), three)
        }
        #expect(try await store.integrity().isEmpty)
    }

    @Test("a merge is refused where it cannot be")
    func mergeRefused() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let one = try await store.keep(incoming(subject: "one")).conversation
        let summer = try await store.keep(incoming(campaign: "summer")).conversation
        let held = try await store.keep(incoming(from: "held@x.example")).conversation
        let gone = try await store.keep(incoming(from: "gone@y.example")).conversation
        try await store.done(.claim(lease: hours(1), takeOver: false), held, by: jonas)
        try await store.done(.handOver(to: "desk"), gone)
        for other in [one, summer, held, gone, "none"] {
            await #expect(throws: QueueRefusal.self) { try await store.done(.merge(into: other), one) }
        }
        await #expect(throws: QueueRefusal.notFound) {
            try await store.done(.merge(into: summer), one, by: ActingAgent("e", campaigns: ["spring"]))
        }
    }

    @Test(
        "a split message takes its question and promise with it, and the time that was told stands for both; undone, all is as before"
    )
    func split() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let one = try await store.promise(incoming(subject: "order"), due: noon + hours(9))
        let two = try await store.keep(incoming(id: "two", subject: "order", at: noon + hours(1)))
        let id = one.conversation
        #expect(two.conversation == id)
        let before = try await store.conversation(id, at: noon)
        let outcome = try await store.done(.split(replies: [two.publicID]), id, at: noon + hours(2))
        let new = try #require(await store.conversation(outcome.conversation, at: noon))
        #expect(new.replies.map(\.id) == [two.publicID] && new.linkedTo == id)
        #expect(new.summary.state == "waiting" && new.summary.due == noon + hours(9))
        #expect(new.summary.waitingSince == noon + hours(1))
        #expect(try await waiting(store) == 2)
        #expect(try await store.promises(id).map(\.state) == [.open])
        // An answer to the message that was split off goes where it is, also with the old token.
        var answer = incoming(inReplyTo: ["<two@client.example>"], subject: "order", at: noon + hours(3))
        answer.replies[0].tokenConversation = id
        let undo = ConversationOperation.undo(event: try #require(outcome.event))
        try await store.done(undo, id, at: noon + hours(2))
        let after = try await store.conversation(id, at: noon)
        #expect(after?.replies == before?.replies && after?.promises == before?.promises)
        #expect(
            after?.summary.due == before?.summary.due
                && after?.summary.waitingSince == before?.summary.waitingSince)
        #expect(try await waiting(store) == 1)
        #expect(try await store.summary(new.summary.id).mergedInto == id)
        let again = try await store.done(.split(replies: [one.publicID]), id, at: noon + hours(2))
        #expect(try await store.promises(again.conversation).map(\.state) == [.open], "goes with its message")
        #expect(try await store.summary(id).due == noon + hours(9), "and was told for both")
        #expect(try await store.keep(answer).conversation == id)
        try await store.done(.answered, again.conversation, at: noon + hours(4))
        #expect(try await store.promises(again.conversation).map(\.state) == [.kept])
        #expect(try await waiting(store) == 1)
        #expect(try await store.integrity().isEmpty)
    }

    @Test("mail with the token of a conversation goes to what was split off it, if it answers that")
    func splitThreads() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let id = try await store.keep(incoming(id: "one", subject: "order")).conversation
        let two = try await store.keep(incoming(id: "two", subject: "order", at: noon + hours(1)))
        let new = try await store.done(.split(replies: [two.publicID]), id, at: noon + hours(2)).conversation
        for (named, expected) in [("one", id), ("two", new), ("none", id)] {
            var answer = incoming(
                inReplyTo: ["<\(named)@client.example>"], subject: "order", at: noon + hours(3))
            answer.replies[0].tokenConversation = id
            #expect(try await store.keep(answer).conversation == expected, "\(named)")
        }
    }

    @Test("a moved conversation waits in the other campaign, with its promise, and its mail goes on with it")
    func move() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let id = try await store.promise(incoming(id: "one", subject: "order"), due: noon + hours(9))
            .conversation
        let outcome = try await store.done(.move(campaign: "summer"), id)
        #expect(try await waiting(store) == 0)
        #expect(try await store.waitingForAnswer(campaign: "summer") == 1)
        let summary = try await store.summary(id)
        #expect(summary.campaign == "summer" && summary.due == noon + hours(9))
        let answer = incoming(inReplyTo: ["<one@client.example>"], subject: "order", at: noon + hours(1))
        #expect(try await store.keep(answer).conversation == id)
        var named = incoming(subject: "order", at: noon + hours(1))
        named.replies[0].tokenConversation = id
        #expect(try await store.keep(named).conversation == id)
        try await store.done(.answered, id, at: noon + hours(2))
        _ = try await store.keep(incoming(subject: "order", at: noon + hours(3)))
        #expect(
            try await store.waitingForAnswer(campaign: "summer") == 1, "a new round is the new campaign's")
        #expect(try await store.promiseRecord(campaign: "summer", since: noon).kept == 1)
        try await store.done(.undo(event: try #require(outcome.event)), id, at: noon + hours(4))
        #expect(try await waiting(store) == 1)
        await #expect(throws: QueueRefusal.invalid("there is no campaign “summer”")) {
            try await store.done(.move(campaign: "summer"), id, by: ActingAgent("e", campaigns: ["spring"]))
        }
    }

    @Test("what is a person after all waits, since it came, and is not acknowledged; undone, it is done")
    func toPerson() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let id = try await store.keep(incoming(lane: .autoReply, silence: .autoSubmitted)).conversation
        let outcome = try await store.done(.correctLane(.person), id, at: noon + hours(3))
        let summary = try await store.summary(id)
        #expect(summary.state == "waiting" && summary.waitingSince == noon && summary.lane == "person")
        #expect(try await waiting(store) == 1)
        #expect(try await store.due(at: noon + hours(3)).isEmpty)
        try await store.done(.undo(event: try #require(outcome.event)), id, at: noon + hours(4))
        let undone = try await store.summary(id)
        #expect(undone.state == "resolved" && undone.lane == "auto-reply")
        #expect(try await waiting(store) == 0)
    }

    @Test("what is a machine after all is done, and nothing more is sent to it")
    func toMachine() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let id = try await store.keep(incoming()).conversation
        #expect(try await store.due().count == 1)
        try await store.done(.correctLane(.bulk), id)
        #expect(try await store.state(id) == "resolved")
        #expect(try await store.due().isEmpty)
        #expect(try await waiting(store) == 0)
        #expect(try await store.events(id).contains("outbox.dropped"))
    }

    @Test("answers and threads go to the customer that an agent names")
    func sender() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let message = incoming(from: "form@web.example", id: "one", standing: .failed, subject: "order")
        let kept = try await store.keep(message)
        #expect(!kept.decision.send)
        let id = kept.conversation
        let real = NamedMailbox(name: "Ben\r\nX", address: "Ben@Client.example")
        let outcome = try await store.done(.correctSender(real), id)
        let summary = try await store.summary(id)
        #expect(summary.customer.lowercased() == "ben@client.example")
        #expect(!summary.customerName.contains("\n"))
        let bySubject = incoming(from: "ben@client.example", subject: "order", at: noon + hours(1))
        #expect(try await store.keep(bySubject).conversation == id)
        let byAnswer = incoming(
            from: "ben@client.example", inReplyTo: ["<one@client.example>"], subject: "order",
            at: noon + hours(30 * 24))
        #expect(try await store.keep(byAnswer).conversation == id)
        try await store.done(.undo(event: try #require(outcome.event)), id)
        #expect(try await store.summary(id).customer == "form@web.example")
        let events = try await store.events(after: 0, limit: 99, by: maja, conversation: id)
        #expect(!events.contains { $0.detail.contains("@") })
    }

    @Test("a resolve that is undone gives back claim, round and promise; not once the customer wrote again")
    func undoResolve() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let id = try await store.promise(incoming(subject: "order"), due: noon + hours(9)).conversation
        try await store.done(.claim(lease: hours(1), takeOver: false), id)
        for answered in [false, true] {
            let outcome = try await store.done(.resolve(answered: answered), id, at: noon + .seconds(9))
            #expect(try await waiting(store) == 0)
            try await store.done(.undo(event: try #require(outcome.event)), id, at: noon + .seconds(10))
            let summary = try await store.summary(id)
            #expect(
                summary.state == "claimed" && summary.leaseAgent == "maja" && summary.due == noon + hours(9))
            #expect(try await store.promises(id).map(\.state) == [.open])
            #expect(try await waiting(store) == 1)
            #expect(summary.lastAnswer == nil)
        }
        let last = try await store.done(.resolve(answered: false), id, at: noon + .seconds(20))
        _ = try await store.keep(incoming(subject: "order", at: noon + .seconds(30)))
        await #expect(throws: QueueRefusal.notUndoable("the customer wrote again since")) {
            try await store.done(.undo(event: last.event ?? ""), id)
        }
    }

    @Test("labels, assignments, notes and sleep are undone each by itself")
    func undoSmall() async throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        let id = try await store.keep(incoming()).conversation
        func undo(_ operation: ConversationOperation) async throws {
            let event = try #require(try await store.done(operation, id).event)
            try await store.done(.undo(event: event), id)
        }
        try await store.done(.label(add: ["old"], remove: []), id)
        try await undo(.label(add: ["new"], remove: ["old"]))
        #expect(try await store.summary(id).labels == ["old"])
        try await undo(.assign(to: "eva"))
        #expect(try await store.summary(id).assigned == nil)
        try await undo(.note("secret"))
        #expect(try await store.timeline(of: id, by: maja, at: noon)?.contains { $0.note != nil } == false)
        try await undo(.snooze(until: noon + hours(9)))
        #expect(try await store.next() == id)
        let assigned = try await store.done(.assign(to: "eva"), id)
        try await store.done(.assign(to: "tom"), id)
        await #expect(throws: QueueRefusal.notUndoable("it was assigned to tom since")) {
            try await store.done(.undo(event: assigned.event ?? ""), id)
        }
    }
}
