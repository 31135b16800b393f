import Foundation
import GRDB
package import Mail
import Triage

extension Store {
    /// Removes a person's content from the whole store: the conversations whose customer the person is, all messages that
    /// the person sent, whatever came of them, and what else names the address (see `PersonalTable`). In pieces, between
    /// which mail is accepted; done again, it does the rest.
    ///
    /// What is deleted is overwritten (`secure_delete`); at the end the write-ahead log is copied and cut to nothing.
    ///
    /// - Parameters:
    ///   - address: without a tag it means also all forms with one; with a tag too, as they are one mailbox.
    ///   - isTrial: nothing is changed; the certificate says what would go.
    ///   - random: `PublicID.replyRandom` octets.
    /// - Returns: the certificate, with the address.
    package func erase(
        _ address: Mailbox, by agent: String, isTrial: Bool, random: [UInt8],
        now: @escaping @Sendable () -> Moment
    ) async throws(StoreFailure) -> ErasureCertificate {
        let person = PersonKey(address)
        let begun = now()
        let hash = hash
        var certificate = ErasureCertificate(
            id: PublicID.make(at: begun, random: random), address: address.address,
            addressHash: String(UInt64(bitPattern: person.number(hash)), radix: 16), begun: begun.rfc3339,
            finished: nil, agent: agent, removed: [:], conversations: [], shared: [], remains: [],
            isLogEmpty: false, isTrial: isTrial)
        let findings = try await find(person)
        let plan = try await read { try $0.plan(findings) }
        if isTrial {
            certificate.removed = try await read { try $0.counts(plan, person) }
            certificate.conversations = try await publicIDs(plan.whole)
        } else {
            try await begin(certificate, person, at: begun)
            try await carryOut(plan, person, &certificate, at: begun)
        }
        certificate.shared = try await publicIDs(plan.shared)
        let remains = try await remains(plan, findings, person)
        certificate.remains = remains + certificate.remains
        if !isTrial {
            try await forgetWords()
            certificate.isLogEmpty = try await emptyLog()
            let finished = now()
            certificate.finished = finished.rfc3339
            try await finish(certificate, at: finished)
        }
        return certificate
    }

    /// Certificates, the youngest first; without addresses.
    package func erasures(limit: Int) async throws(StoreFailure) -> [ErasureCertificate] {
        try await read { db in
            var found: [ErasureCertificate] = []
            try db.each("SELECT certificate FROM erasure ORDER BY id DESC LIMIT ?", { $0.integer(limit) }) {
                if let one = try? JSONDecoder().decode(
                    ErasureCertificate.self, from: Data($0.text(0).utf8))
                {
                    found.append(one)
                }
                return true
            }
            return found
        }
    }

    // MARK: Carrying out

    private func carryOut(
        _ plan: ErasurePlan, _ person: PersonKey, _ certificate: inout ErasureCertificate, at now: Moment
    ) async throws(StoreFailure) {
        let (hash, operations) = (hash, plan.operations)
        var all = Removed()
        for start in stride(from: 0, to: plan.replies.count, by: Store.removedAtOnce) {
            let part = Array(plan.replies[start...].prefix(Store.removedAtOnce))
            all.add(try await removing { db, removed in try db.remove(replies: part, &removed, at: now) })
        }
        for start in stride(from: 0, to: plan.whole.count, by: Store.removedAtOnce) {
            let part = Array(plan.whole[start...].prefix(Store.removedAtOnce))
            all.add(
                try await removing { db, removed in
                    try db.removeRest(of: part, &removed, at: now)
                })
        }
        all.add(
            try await removing { db, removed in
                try db.giveAway(plan.shared)
                try db.remove(outbox: plan.outbox, &removed)
                try db.removeByAddress(person, &removed)
                try db.removeOperations(operations, &removed)
                try db.hideHolds(person, hash, &removed, at: now)
                try db.hideWishes(person, hash, &removed)
            })
        certificate.removed = all.rows
        if !all.files.isEmpty { certificate.removed["files"] = all.files.count }
        certificate.conversations = Array(all.conversations.prefix(1000))
        if all.onTheirWay > 0 {
            certificate.remains.append(
                .init(
                    "mail on its way", all.onTheirWay,
                    "It was being sent when it was erased here; it may have arrived, and was not tried again."
                ))
        }
    }

    private func begin(_ certificate: ErasureCertificate, _ person: PersonKey, at now: Moment)
        async throws(StoreFailure)
    {
        let number = person.number(hash)
        let text = stored(certificate)
        try await write { db, _ in
            try db.step(
                "INSERT INTO erasure (public_id, address_hash, begun, agent, certificate) VALUES (?, ?, ?, ?, ?)"
            ) {
                $0.text(certificate.id)
                $0.integer(number)
                $0.moment(now)
                $0.text(certificate.agent)
                $0.text(text)
            }
        }
    }

    private func finish(_ certificate: ErasureCertificate, at now: Moment) async throws(StoreFailure) {
        let text = stored(certificate)
        try await write { db, _ in
            try db.step("UPDATE erasure SET finished = ?, certificate = ? WHERE public_id = ?") {
                $0.moment(now)
                $0.text(text)
                $0.text(certificate.id)
            }
            try db.event(.personErased, at: now, nil, detail: certificate.id)
        }
    }

    /// Without the address.
    private func stored(_ certificate: ErasureCertificate) -> String {
        var kept = certificate
        kept.address = nil
        return (try? JSONEncoder().encode(kept)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }

    // MARK: Words and log

    /// Writes the index of words anew without those that were removed from it.
    package func forgetWords() async throws(StoreFailure) {
        var isDone = try await mergeSearch(isFirst: true)
        while !isDone { isDone = try await mergeSearch(isFirst: false) }
    }

    /// Tries in a row, and the pause between them: while somebody reads an old snapshot the log stays.
    private static let emptying = (tries: 40, pause: Duration.milliseconds(250))

    /// Copies the write-ahead log into the database and cuts it to nothing.
    ///
    /// - Returns: false if somebody (an export, a backup) read an old snapshot all the time.
    package func emptyLog() async throws(StoreFailure) -> Bool {
        for attempt in 1...Store.emptying.tries {
            let isEmpty = try await alone { db in
                // The writer waits for no reader: others wait for the writer.
                try db.execute(sql: "PRAGMA busy_timeout = 0")
                defer { try? db.execute(sql: "PRAGMA busy_timeout = 5000") }
                do {
                    try db.checkpoint(.truncate)
                    return true
                } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
                    return false
                }
            }
            if isEmpty {
                try await markEmptied()
                return true
            }
            if attempt < Store.emptying.tries { try? await Task.sleep(for: Store.emptying.pause) }
        }
        return false
    }

    private func markEmptied() async throws(StoreFailure) {
        try await write { db, _ in
            try db.step(
                """
                UPDATE erasure SET certificate = json_set(certificate, '$.isLogEmpty', json('true'))
                WHERE finished IS NOT NULL AND json_extract(certificate, '$.isLogEmpty') = 0
                """
            ) { _ in }
        }
    }

    /// Whether an erasing was cut off, or ended while somebody held the log. Asked once at the beginning of a sweep: what
    /// is emptied then is for all of them.
    package func mustEmptyLog() async throws(StoreFailure) -> Bool {
        try await read { db in
            try db.first(
                "SELECT 1 FROM erasure WHERE finished IS NULL OR json_extract(certificate, '$.isLogEmpty') = 0 LIMIT 1",
                { _ in }, row: { _ in true }) ?? false
        }
    }

    private func publicIDs(_ rows: [Int64]) async throws(StoreFailure) -> [String] {
        let list = jsonNumbers(rows.prefix(1000))
        return try await read { db in
            try String.fetchAll(
                db,
                sql:
                    "SELECT public_id FROM conversation WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
                arguments: [list])
        }
    }

    // MARK: What remains

    private func remains(_ plan: ErasurePlan, _ findings: PersonFindings, _ person: PersonKey)
        async throws(StoreFailure) -> [ErasureCertificate.Remainder]
    {
        var remains: [ErasureCertificate.Remainder] = []
        let open = try await read { try $0.openWishes(person) }
        if open > 0 {
            remains.append(
                .init(
                    "unsubscribes", open,
                    "The person wants no more mail, and the list’s owner has not confirmed it yet: the address stays until then, or the wish could not be carried out. Then a keyed hash is left."
                ))
        }
        let mentioned = findings.mentioned.subtracting(plan.whole).subtracting(plan.shared).sorted()
        if !mentioned.isEmpty {
            remains.append(
                .init(
                    "mentions", mentioned.count,
                    "Others wrote the address in their messages; look at these conversations.",
                    conversations: try await publicIDs(mentioned)))
        }
        if let oldest = findings.oldest {
            let count = try await backups(since: oldest)
            let known =
                count == 0
                ? "None was made through this gateway since the oldest of what was removed; of other copies of the data directory it knows nothing."
                : "They were made since the oldest of what was removed, and still have it; so has any other copy of the data directory. Erase again after one is restored."
            remains.append(.init("backups", count, known))
        }
        return remains
    }

    private func backups(since: Moment) async throws(StoreFailure) -> Int {
        try await read { db in
            try db.first("SELECT count(*) FROM backup_made WHERE made >= ?", { $0.moment(since) }) {
                $0.int(0)
            } ?? 0
        }
    }
}
