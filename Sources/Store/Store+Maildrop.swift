import GRDB
package import Mail
import Triage

/// What programs fetch over POP3: messages of conversations that wait, leased while a session lasts.
///
/// A lease is the row of its conversation, as everybody's. Neither it nor its end is an event, nor does it change the
/// conversation's version: programs look every minute, and mostly take nothing.
extension Store {
    /// How the names of leases over POP3 begin; no agent's name does.
    package static let maildropPrefix = "pickup:"
    /// Conversations that one transaction leases, gives back or hands over: others write in between.
    private static let chunk = 500
    /// Messages that are counted under one snapshot.
    private static let countedAtOnce = 64

    /// Opens a maildrop: all messages that wait in it, in the order of the queue, and leases their conversations.
    ///
    /// What somebody else claims meanwhile is left out. After a failure, end the session with `closeMaildrop`.
    ///
    /// - Parameter count: how many octets a message has when it is sent; pure.
    package func openMaildrop(
        _ request: MaildropRequest, at now: Moment,
        count: @escaping @Sendable (_ content: [UInt8]) -> MaildropOctets
    ) async throws(StoreFailure) -> [MaildropMessage] {
        let after = try await write { db, _ in
            try db.returnLapsed(at: now)
            return try db.furtherWatermark()
        }
        if let after { try await findFurther(after: after) }
        var messages = try await read { try $0.waitingMessages(request) }
        var leased: Set<Int64> = []
        let conversations = Array(Set(messages.lazy.filter { !$0.isFurther }.map(\.conversation))).sorted()
        for chunk in conversations.chunks(of: Store.chunk) {
            leased.formUnion(
                try await write { db, _ in
                    try chunk.filter { try db.leaseForMaildrop($0, request, at: now) }
                })
        }
        messages.removeAll { !$0.isFurther && !leased.contains($0.conversation) }
        let octets = try await countOctets(of: messages, count)
        return messages.compactMap { message in
            guard let found = octets[message.message] else { return nil }  // its file is missing
            var message = message
            message.octets = request.isInternational ? found.international : found.ascii
            return message
        }
    }

    /// Looks through what came since the last look for messages to conversations that were taken.
    private func findFurther(after: Int64) async throws(StoreFailure) {
        let (found, last) = try await read { try $0.furtherReplies(after: after) }
        guard last > after else { return }
        try await write { db, _ in
            for reply in found { try db.noteFurther(reply) }
            try db.setFurtherWatermark(last)
        }
    }

    /// What customers wrote to conversations that programs had fetched, and what no program has fetched yet: how many
    /// messages, and when the oldest came.
    package func unfetched() async throws(StoreFailure) -> (count: Int, oldest: Moment?) {
        let found = try await read { try $0.unfetched() }
        // Where nobody fetches any more, the next look must not read as far.
        if let after = found.after, found.last - after > Store.unseenFurther {
            do throws(StoreFailure) { try await findFurther(after: after) } catch {}
        }
        return (found.count, found.oldest)
    }

    /// Replies that are looked through for messages to taken conversations without remembering it.
    private static let unseenFurther: Int64 = 5000

    /// Counts what was not counted before.
    private func countOctets(
        of messages: [MaildropMessage], _ count: @escaping @Sendable ([UInt8]) -> MaildropOctets
    ) async throws(StoreFailure) -> [Int64: MaildropOctets] {
        var known: [Int64: MaildropOctets] = [:]
        for chunk in Array(Set(messages.map(\.message))).sorted().chunks(of: Store.chunk) {
            let found = try await read { db in try db.maildropOctets(chunk) }
            known.merge(found) { $1 }
            let missing = chunk.filter { found[$0] == nil }
            for few in missing.chunks(of: Store.countedAtOnce) {
                let counted = try await read { [spool] db in
                    try few.compactMap { row in
                        try db.wholeContent(row, spool).map { (row: row, size: $0.count, octets: count($0)) }
                    }
                }
                try await write { db, _ in
                    for one in counted { try db.keepMaildropOctets(one.row, one.size, one.octets) }
                }
                for one in counted { known[one.row] = one.octets }
            }
        }
        return known
    }

    /// The contents of messages as received, as far as their conversations are still leased to the session. Called back on
    /// any thread.
    ///
    /// - Parameters:
    ///   - messages: the first of them is always answered; the next ones while they are there, in the database, and fewer
    ///     than so many octets.
    package func maildropContents(
        of messages: [MaildropMessage], for agent: String, octets: Int,
        completion: @escaping @Sendable (Result<[MaildropContent], StoreFailure>) -> Void
    ) {
        pool.asyncRead { [spool] result in
            completion(
                Result {
                    let db = try result.get()
                    var contents: [MaildropContent] = []
                    var size = 0
                    for message in messages {
                        let content: MaildropContent
                        do { content = try db.maildropContent(of: message, for: agent, spool) } catch {
                            // What cannot be read is told to who asks for it, and not before.
                            if contents.isEmpty { throw error }
                            break
                        }
                        guard case .bytes(let bytes) = content else {
                            if contents.isEmpty { contents.append(content) }
                            break
                        }
                        contents.append(content)
                        size += bytes.count
                        if size >= octets { break }
                    }
                    return contents
                }.mapError { StoreFailure($0) })
        }
    }

    /// Makes the leases of a session last longer.
    package func extendMaildrop(_ agent: String, until: Moment) async throws(StoreFailure) {
        try await write { db, _ in
            try db.step(
                "UPDATE conversation SET lease_until = ? WHERE lease_until IS NOT NULL AND lease_agent = ?"
            ) {
                $0.moment(until)
                $0.text(agent)
            }
        }
    }

    /// Ends a session: what it deleted is handed over, what it fetched and left is seen, and all leases end. When it
    /// returns, that is kept.
    ///
    /// A conversation is handed over when all of its messages that were given were deleted; else it waits on, and the rest
    /// of it is given again. A message that was deleted is never given again, whoever has its conversation now.
    ///
    /// - Parameters:
    ///   - given: all messages that the session was given.
    ///   - deleted, seen: indexes in `given`; both empty where the session was cut.
    ///   - place: a word for who has them now.
    package func closeMaildrop(
        _ agent: String, given: [MaildropMessage], deleted: [Int], seen: [Int], place: String, at now: Moment
    ) async throws(StoreFailure) {
        let deletedRows = Set(deleted.map { given[$0].reply })
        let seenConversations = Set(seen.map { given[$0].conversation })
        let byConversation = Dictionary(grouping: given, by: \.conversation)
        let acting = ActingAgent(agent)
        for chunk in byConversation.keys.sorted().chunks(of: Store.chunk) {
            try await write { [hash] db, _ in
                for conversation in chunk {
                    let all = byConversation[conversation] ?? []
                    let taken = all.filter { deletedRows.contains($0.reply) }
                    for message in taken { try db.take(message.reply, by: agent, at: now) }
                    var work = OperationWork(db: db, agent: acting, now: now, hash: hash)
                    let isAll = taken.count == all.count || taken.contains(where: \.isFurther)
                    if !taken.isEmpty, isAll {
                        try db.handOver(conversation, given: all, to: place, &work)
                    } else if seenConversations.contains(conversation),
                        let row = try db.conversationRow(conversation)
                    {
                        _ = try work.see(row)
                    }
                    try db.endMaildropLease(of: conversation, agent)
                }
            }
        }
        try await releaseMaildrops(of: agent)
    }

    /// Gives back what sessions of a process that was killed had leased. Before any session begins.
    package func releaseMaildrops() async throws(StoreFailure) {
        try await releaseMaildrops("lease_agent GLOB ?", Store.maildropPrefix + "*")
    }

    /// Gives back what one session leased and was not given, since it failed or its messages could not be read.
    private func releaseMaildrops(of agent: String) async throws(StoreFailure) {
        try await releaseMaildrops("lease_agent = ?", agent)
    }

    private func releaseMaildrops(_ condition: String, _ word: String) async throws(StoreFailure) {
        let rows = try await read { db in
            let sql =
                "SELECT id, lease_agent FROM conversation WHERE lease_until IS NOT NULL AND \(condition)"
            return try Row.fetchAll(db, sql: sql, arguments: [word]).map {
                (id: $0[0] as Int64, agent: $0[1] as String)
            }
        }
        for chunk in rows.chunks(of: Store.chunk) {
            try await write { db, _ in
                for row in chunk { try db.endMaildropLease(of: row.id, row.agent) }
            }
        }
    }
}

extension Array {
    fileprivate func chunks(of size: Int) -> [[Element]] {
        stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
    }
}
