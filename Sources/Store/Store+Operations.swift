import GRDB
package import Mail

/// One door to everything that is done with one conversation.
extension Store {
    /// Carries an operation out, in one transaction with its event.
    ///
    /// - Parameters:
    ///   - version: refuse with `changed` if the conversation has another one (If-Match); nil: whatever it is.
    ///   - key: an idempotency key: the same again, by the same agent within a day, is answered with the first outcome and
    ///     does nothing. What was refused is tried anew.
    package func perform(
        _ operation: ConversationOperation, on id: String, by agent: ActingAgent, version: Int? = nil,
        key: String? = nil, at now: Moment
    ) async throws(StoreFailure) -> Result<OperationOutcome, QueueRefusal> {
        let digest = key.map { _ in hash(.operation, "\(id)\u{0}\(operation)") }
        return try await write { [hash] db, desk in
            try db.returnLapsed(at: now)
            return try db.refusing {
                if let key, let digest, let known = try db.remembered(key, agent, digest) { return known }
                var work = OperationWork(db: db, agent: agent, now: now, hash: hash)
                let outcome = try work.perform(operation, on: id, version: version)
                for one in Set([id, outcome.conversation]) {
                    try db.updateHolds(named: one, repliesMoved: operation.movesReplies, at: now)
                }
                if let key, let digest {
                    try db.remember(key, agent, digest, outcome, at: now)
                }
                return outcome
            }
        }
    }

    /// Claims the first conversation that fits, in the order of `next`: when an answer is promised for, then complaints and
    /// wishes to be called, then age; what is assigned to the agent first, and never what is assigned to others. Nil if
    /// none waits.
    package func claimNext(
        _ filter: QueueFilter, by agent: ActingAgent, lease: Duration, at now: Moment
    ) async throws(StoreFailure) -> OperationOutcome? {
        // What few fit is looked for beside the writer, for whom everybody waits.
        var found: Int64?
        if filter != QueueFilter() || agent.campaigns != nil {
            let (isKnown, row) = try await read { db in
                try db.hasLapsed(at: now) ? (false, nil) : (true, try db.next(filter, for: agent))
            }
            if isKnown, row == nil { return nil }
            found = row
        }
        return try await write { [hash, found] db, _ in
            try db.returnLapsed(at: now)
            var row = try found.flatMap { try db.conversationRow($0) }
            if row.map({ db.isStillNext($0, for: agent) }) != true {
                row = try db.next(filter, for: agent).flatMap { try db.conversationRow($0) }
            }
            guard let row else { return nil }
            var work = OperationWork(db: db, agent: agent, now: now, hash: hash)
            return try db.refusing { try work.claim(row, lease: lease, takeOver: false) }.get()
        }
    }

    /// Takes back what lapsed, wakes what slept until now, and forgets old idempotency keys; called now and then, so that
    /// the events come in time.
    package func returnLapsedLeases(at now: Moment) async throws(StoreFailure) {
        try await write { db, _ in
            try db.returnLapsed(at: now)
            try db.step("DELETE FROM remembered WHERE at < ?") { $0.moment(now - .seconds(86_400)) }
        }
    }
}

/// One operation that is being carried out, inside the writer's transaction.
struct OperationWork {
    let db: Database
    let agent: ActingAgent
    let now: Moment
    let hash: KeyedHash
    var warnings: [String] = []

    init(db: Database, agent: ActingAgent, now: Moment, hash: KeyedHash) {
        (self.db, self.agent, self.now, self.hash) = (db, agent, now, hash)
    }

    /// - Throws: `QueueRefusal`; what was written meanwhile is to be rolled back.
    mutating func perform(_ operation: ConversationOperation, on id: String, version: Int?) throws
        -> OperationOutcome
    {
        let row = try db.conversationRow(id, for: agent)
        if let version, version != row.version { throw QueueRefusal.changed(version: row.version) }
        if case .undo(let event) = operation { return try undo(event, on: row) }
        if let merged = row.merged {
            let other = try db.mergedPlace(of: merged)?.publicID ?? ""
            throw QueueRefusal.wrongState("merged into \(other)")
        }
        return switch operation {
        case .claim(let lease, let takeOver): try claim(row, lease: lease, takeOver: takeOver)
        case .extend(let lease): try extend(row, lease: lease)
        case .release: try release(row)
        case .seen: try see(row)
        case .assign(let name): try assign(row, to: name)
        case .note(let text): try note(row, text)
        case .label(let add, let remove): try label(row, add: add, remove: remove)
        case .snooze(let until): try snooze(row, until: until)
        case .answered: try answered(row)
        case .resolve(let answered): try resolve(row, answered: answered)
        case .reopen: try reopen(row)
        case .handOver(let system): try handOver(row, to: system)
        case .merge(let other): try merge(row, into: other)
        case .split(let replies): try split(row, replies)
        case .move(let campaign): try move(row, to: campaign)
        case .correctLane(let lane): try correctLane(row, to: lane)
        case .correctSender(let mailbox): try correctSender(row, to: mailbox)
        case .undo: preconditionFailure("done above")
        }
    }

    /// Writes the operation's event, after all else that it does, and makes it the conversation's next version.
    ///
    /// - Parameter before: what `undo` needs; nil where it cannot be undone.
    mutating func finish(
        _ row: ConversationRow, _ kind: EventKind, detail: String = "", name: String? = nil,
        before: (any Encodable)? = nil
    ) throws -> OperationOutcome {
        let version = try db.nextVersion(of: row.id, at: now)
        try db.event(kind, at: now, row.id, by: agent.name, detail: detail)
        let event = db.lastInsertedRowID
        if let name, let before { try db.keepForUndo(event, row.id, name, before) }
        return OperationOutcome(
            conversation: row.publicID, version: version, event: before == nil ? nil : "\(event)",
            warnings: warnings)
    }

    /// Nobody else has it.
    func needFree(_ row: ConversationRow) throws {
        if let refusal = row.claimed(byOtherThan: agent) { throw refusal }
    }

    func need(_ row: ConversationRow, _ states: Set<ConversationRow.State>) throws {
        guard states.contains(row.state) else { throw QueueRefusal.wrongState(row.state.rawValue) }
    }

    /// A name or a word that stands in events: one line, not long.
    func word(_ text: String, _ what: String, limit: Int = 100) throws -> String {
        let word = text.trimmed
        guard !word.isEmpty, word.utf8.count <= limit, word.singleLine == word else {
            throw QueueRefusal.invalid("\(what) is 1 to \(limit) octets on one line")
        }
        return word
    }
}

extension Database {
    /// Does work that may be refused by throwing a `QueueRefusal`; then nothing of it remains.
    func refusing<Value>(_ work: () throws -> Value) throws -> Result<Value, QueueRefusal> {
        var result: Result<Value, QueueRefusal>?
        try inSavepoint {
            do {
                result = .success(try work())
                return .commit
            } catch let refusal as QueueRefusal {
                result = .failure(refusal)
                return .rollback
            }
        }
        guard let result else { preconditionFailure("a savepoint ends with a result") }
        return result
    }

    /// Counts a change of a conversation; its version then.
    func nextVersion(of row: Int64, at now: Moment) throws -> Int {
        try first(
            "UPDATE conversation SET version = version + 1, updated = ?1 WHERE id = ?2 RETURNING version"
        ) {
            $0.moment(now)
            $0.integer(row)
        } row: {
            $0.int(0)
        } ?? 0
    }
}
