import Acknowledge
import Foundation
import Glibc
import Mail
import Store
import Triage

/// A store in a folder that is gone with the test.
final class StoreFixture: Sendable {
    let path: String
    let store: Store

    init(path: String? = nil) throws {
        if let path {
            self.path = path
        } else {
            var template = Array("/tmp/porchlight-store-XXXXXX".utf8CString)
            guard mkdtemp(&template) != nil else { preconditionFailure("no temporary folder") }
            self.path = String(
                decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
        store = try Store(directory: self.path, newIdentity: Array(0..<40)) { _ in }
    }

    deinit {
        store.close()
        try? FileManager.default.removeItem(atPath: path)
    }
}

/// A folder that is gone with the test.
final class TemporaryFolder {
    let path: String

    /// - Parameter other: a folder whose files are to be in it.
    init(copying other: String? = nil) throws {
        path = NSTemporaryDirectory() + "porchlight-" + UUID().uuidString
        if let other {
            try FileManager.default.copyItem(atPath: other, toPath: path)
        } else {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// Keeps messages of 7 octets each in files; returns the files' names.
@discardableResult
func spool(_ count: Int, in store: Store) async throws -> [String] {
    var names: [String] = []
    for _ in 0..<count {
        let file = try store.makeSpoolFile()
        try Array("spooled".utf8).withUnsafeBytes { try file.append($0) }
        let finished = try file.finish()
        var message = incoming(from: "\(UUID().uuidString)@x.example")
        message.content = .spooled(finished)
        _ = try await store.keep(message)
        names.append(finished.name)
    }
    return names
}

let noon = Moment(seconds: 1_795_000_000)

/// A name that is near no other of another number up to 675: three octets and more differ.
func farName(_ number: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    let (first, second) = (letters[number / 26 % 26], letters[number % 26])
    return String(repeating: "\(first)x", count: 3) + String(repeating: "\(second)y", count: 3)
}

/// A message as Intake would hand it over.
func incoming(
    from sender: String? = "ann@client.example", id: String = UUID().uuidString, campaign: String = "spring",
    body: Int64 = .random(in: 0...(.max)),
    lane: Lane = .person, silence: Rule? = nil, standing: SenderStanding = .proven, inReplyTo: [String] = [],
    references: [String] = [], token: String? = nil, subject: String = "",
    at now: Moment = noon, raw: [UInt8] = Array("Subject: x\r\n\r\nhello\r\n".utf8),
    limits: FuseLimits = FuseLimits()
) -> IncomingMessage {
    let judgement = Judgement(
        lane: lane, laneRule: .person, standing: standing, silence: silence, problems: [])
    let name = UUID().uuidString.lowercased()
    let topic = ConversationSubject(subject, automatic: Language.automaticSubjects)
    let reply = IncomingReply(
        publicID: name, newConversationID: "c-" + name, campaign: campaign,
        recipient: Mailbox(localPart: campaign, domain: "us.example"),
        judgement: judgement, customer: NamedMailbox(name: "Ann", address: sender ?? ""), subject: subject,
        messageID: "<\(id)@client.example>", inReplyTo: inReplyTo, references: references,
        fingerprint: digest("\(campaign) \(id) \(sender ?? "")"), bodyDigest: body, topic: topic,
        continues: { topic.continues(ConversationSubject($0, automatic: Language.automaticSubjects)) },
        tokenConversation: token,
        decide: { decide(judgement, $0, limits: limits, allowsUnauthenticated: false) })
    return IncomingMessage(
        received: now, sender: sender.flatMap { Mailbox($0) }.map { .mailbox($0) } ?? .null,
        trace: Array("Received: x\r\n".utf8),
        content: .bytes(raw), hasBareOctets: false, replies: [reply])
}

/// 32 octets that depend on all of the text.
private func digest(_ text: String) -> [UInt8] {
    (0..<32).map { seed in
        UInt8(truncatingIfNeeded: text.utf8.reduce(seed) { ($0 &* 16_777_619) ^ Int($1) } >> 8)
    }
}

extension IncomingMessage {
    /// The same message as it is handed over when it comes again.
    var renamed: IncomingMessage {
        var copy = self
        for index in copy.replies.indices {
            let name = UUID().uuidString.lowercased()
            (copy.replies[index].publicID, copy.replies[index].newConversationID) = (name, "c-" + name)
        }
        return copy
    }
}

extension Store {
    func keep(_ message: IncomingMessage) async throws(StoreFailure) -> KeptReply {
        let result: Result<[KeptReply], StoreFailure> = await withCheckedContinuation { continuation in
            keep(message) { continuation.resume(returning: $0) }
        }
        guard let reply = try result.get().first else { preconditionFailure("a message has a reply") }
        return reply
    }
}

extension Store {
    /// What is due now, also of long ago.
    func due(at now: Moment = noon) async throws(StoreFailure) -> [OutboxItem] {
        try await dueOutbox(at: now, createdAfter: now - .seconds(86_400), limit: 100)
    }

    /// Keeps a message whose acknowledgement names a promise and is sent.
    func promise(
        _ message: IncomingMessage, due: Moment, basis: Promise.Basis = .measured(percent: 80, answers: 120)
    ) async throws -> KeptReply {
        let kept = try await keep(message)
        let now = message.received
        for item in try await self.due(at: now) where item.reply == kept.publicID {
            let promise = Promise(due: due, basis: basis)
            guard try await markAttempted(item, bytes: [1], promise: promise, at: now) else {
                preconditionFailure("the acknowledgement could not be marked")
            }
            try await finishAttempt(item.row, .sent(answer: "250 ok"), at: now)
        }
        return kept
    }

    func promises(_ conversation: String) async throws(StoreFailure) -> [PromiseDetail] {
        try await self.conversation(conversation, at: noon)?.promises ?? []
    }

    func events(_ conversation: String) async throws(StoreFailure) -> [String] {
        try await self.conversation(conversation, at: noon)?.events.map {
            $0.detail.isEmpty ? $0.kind : "\($0.kind) \($0.detail)"
        } ?? []
    }

    func state(_ conversation: String, at now: Moment = noon) async throws(StoreFailure) -> String? {
        try await self.conversation(conversation, at: now)?.summary.state
    }
}

func hours(_ count: Int64) -> Duration { .seconds(count * 3600) }

extension Result where Success == Void {
    var isDone: Bool { if case .success = self { true } else { false } }
}
