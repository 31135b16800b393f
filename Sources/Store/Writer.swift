import Foundation
import GRDB
import Synchronization

/// What the writer's thread has beside the database.
struct Desk {
    /// Whether somebody is to be woken after the commit.
    var outboxChanged = false
    /// The newest event that listeners were woken for.
    var lastEvent: Int64 = 0
    /// Goes back with a transaction that is rolled back.
    var recent = RecentAcknowledgements()
    /// So does this.
    var senders = RecentSenders()
}

/// The one thread that writes. It takes whatever is queued when the last commit ends and does it in one
/// transaction: alone, a message waits for one fsync; under load hundreds share one. There is no timer.
///
/// If a batch throws, it is done again one piece at a time, so that one bad piece fails nobody else; so a piece
/// may run twice and must depend on nothing but the database and its own values.
final class Writer: Sendable {
    /// Does the work inside the transaction; returns what to do when it is committed.
    typealias Work = @Sendable (Database, inout Desk) throws -> @Sendable () -> Void

    private struct Piece {
        let work: Work
        let failed: @Sendable (StoreFailure) -> Void
        let cost: Int
        /// Nothing else is done in its transaction, and it begins that itself, if it wants one.
        var isAlone = false
    }
    private struct Queue {
        var pieces: [Piece] = []
        /// Done one by one where nothing else waits.
        var idle: [Piece] = []
        var isClosed = false
        var isBroken = false
    }

    /// Octets of content that one transaction takes at most; bounds memory and the longest commit.
    private static let batchCost = 64 << 20
    private static let batchPieces = 1024
    /// Commits that work which nobody waits for is put back at most.
    private static let patience = 100

    private let pool: DatabasePool
    private let checkpoints = Checkpoints()
    private let queue: Mutex<Queue>
    /// Signalled for each piece; `Mutex` has no condition.
    private let wake = DispatchSemaphore(value: 0)
    private let ended = DispatchSemaphore(value: 0)
    private let outboxChanged: @Sendable () -> Void
    private let eventsHappened: ListenerBox
    private let broke: @Sendable (StoreFailure) -> Void

    init(
        _ pool: DatabasePool, _ desk: Desk, outboxChanged: @escaping @Sendable () -> Void,
        eventsHappened: ListenerBox,
        broke: @escaping @Sendable (StoreFailure) -> Void
    ) throws {
        try pool.writeWithoutTransaction { [checkpoints] in try checkpoints.watch($0) }
        self.pool = pool
        self.outboxChanged = outboxChanged
        self.eventsHappened = eventsHappened
        self.broke = broke
        queue = Mutex(Queue())
        let thread = Thread { [self] in run(desk) }
        thread.start()
    }

    /// Queues work; `failed` is called instead of the work's own completion if it was not committed.
    func add(cost: Int = 0, _ work: @escaping Work, failed: @escaping @Sendable (StoreFailure) -> Void) {
        let isClosed = queue.withLock { queue in
            if !queue.isClosed { queue.pieces.append(Piece(work: work, failed: failed, cost: cost)) }
            return queue.isClosed
        }
        if isClosed { failed(.failed("the store is closed")) } else { wake.signal() }
    }

    /// Queues work that is done between transactions, with nobody else's.
    func addAlone(
        _ work: @escaping @Sendable (Database) throws -> @Sendable () -> Void,
        failed: @escaping @Sendable (StoreFailure) -> Void
    ) {
        let isClosed = queue.withLock { queue in
            let piece = Piece(work: { db, _ in try work(db) }, failed: failed, cost: 0, isAlone: true)
            if !queue.isClosed { queue.pieces.append(piece) }
            return queue.isClosed
        }
        if isClosed { failed(.failed("the store is closed")) } else { wake.signal() }
    }

    /// Queues work that nobody waits for: each piece has a commit of its own, after all that is queued, or after
    /// `patience` other commits.
    func addIdle(_ work: @escaping Work, failed: @escaping @Sendable (StoreFailure) -> Void) {
        let isClosed = queue.withLock { queue in
            if !queue.isClosed { queue.idle.append(Piece(work: work, failed: failed, cost: 0)) }
            return queue.isClosed
        }
        if isClosed { failed(.failed("the store is closed")) } else { wake.signal() }
    }

    /// Does what is queued, then ends the thread; returns when it ended.
    func close() {
        let wasClosed = queue.withLock { queue in
            defer { queue.isClosed = true }
            return queue.isClosed
        }
        guard !wasClosed else { return }
        wake.signal()
        ended.wait()
    }

    private func run(_ desk: Desk) {
        Thread.current.name = "store-writer"
        var desk = desk
        while true {
            wake.wait()
            var waited = 0
            while true {
                let isPatient = waited < Writer.patience
                if isPatient, let batch = takeBatch() {
                    commit(batch, &desk)
                    waited += 1
                } else if let piece = takeIdle() {
                    commit([piece], &desk)
                    waited = 0
                } else if !isPatient {
                    waited = 0
                } else {
                    break
                }
            }
            if queue.withLock({ $0.isClosed && $0.pieces.isEmpty && $0.idle.isEmpty }) { break }
        }
        ended.signal()
    }

    private func takeIdle() -> Piece? {
        queue.withLock { $0.idle.isEmpty ? nil : $0.idle.removeFirst() }
    }

    private func takeBatch() -> [Piece]? {
        queue.withLock { queue in
            guard !queue.pieces.isEmpty else { return nil }
            var cost = 0
            var count = 0
            for piece in queue.pieces.prefix(Writer.batchPieces) {
                cost += piece.cost
                if count > 0, cost > Writer.batchCost || piece.isAlone { break }
                count += 1
                if piece.isAlone { break }
            }
            let batch = Array(queue.pieces.prefix(count))
            queue.pieces.removeFirst(count)
            return batch
        }
    }

    private func commit(_ batch: [Piece], _ desk: inout Desk) {
        do {
            try transaction(batch, &desk)
        } catch {
            let failure = StoreFailure(error)
            if case .broken = failure { return end(batch, failure) }
            guard batch.count > 1 else { return batch[0].failed(failure) }
            for (index, piece) in batch.enumerated() {
                do {
                    try transaction([piece], &desk)
                } catch {
                    let failure = StoreFailure(error)
                    if case .broken = failure { return end(Array(batch[index...]), failure) }
                    piece.failed(failure)
                }
            }
        }
    }

    private func transaction(_ batch: [Piece], _ desk: inout Desk) throws {
        var completions: [@Sendable () -> Void] = []
        completions.reserveCapacity(batch.count)
        let (mark, sendersMark) = (desk.recent.mark, desk.senders.mark)
        desk.outboxChanged = false
        var lastEvent: Int64?
        do {
            try pool.writeWithoutTransaction { db in
                if let first = batch.first, first.isAlone {
                    return completions.append(try first.work(db, &desk))
                }
                try db.inTransaction(.immediate) {
                    for piece in batch { completions.append(try piece.work(db, &desk)) }
                    return .commit
                }
                // Nobody asks for it where nobody listens.
                if !eventsHappened.isEmpty { lastEvent = try db.lastEvent() }
            }
        } catch {
            desk.recent.rewind(to: mark)
            desk.senders.rewind(to: sendersMark)
            throw error
        }
        for completion in completions { completion() }
        if desk.outboxChanged { outboxChanged() }
        if let lastEvent, lastEvent != desk.lastEvent {
            desk.lastEvent = lastEvent
            eventsHappened.wakeAll()
        }
        tidy()
    }

    /// A copy of the log that the disk did not confirm is final as well; one for which there is no room is tried again.
    private func tidy() {
        guard checkpoints.isDue else { return }
        do { try pool.writeWithoutTransaction { try checkpoints.copy($0) } } catch {
            let failure = StoreFailure(error)
            if case .broken = failure { end(with: failure) }
        }
    }

    /// Ends all writing because something else that a row depends on was not confirmed by the disk.
    func end(with failure: StoreFailure) { end([], failure) }

    /// A failed fsync is final: nothing is tried again, everybody who waits is told, the process ends.
    private func end(_ batch: [Piece], _ failure: StoreFailure) {
        let (rest, isFirst) = queue.withLock { queue in
            defer { queue = Queue(pieces: [], isClosed: true, isBroken: true) }
            return (queue.pieces + queue.idle, !queue.isBroken)
        }
        for piece in batch + rest { piece.failed(failure) }
        if isFirst { broke(failure) }
    }
}
