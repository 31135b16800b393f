import Foundation
import GRDB
import GRDBSQLite
import Glibc
import Mail
import Synchronization

/// What Porchlight remembers: an SQLite database in the data directory, with one writer.
///
/// SQLite before 3.51.3 can corrupt a WAL that is reset while another connection writes; so one connection in
/// one process writes and checkpoints, a lock file keeps other processes away, and all else only reads.
package final class Store: Sendable {
    let pool: DatabasePool
    let writer: Writer
    let spool: Spool
    let directory: String
    let hash: KeyedHash
    private let lock: Int32
    private let listeners: ListenerBox
    private let eventListeners: ListenerBox
    private let isClosed = Mutex(false)
    /// By campaign; nil for all.
    let promiseRecords = Mutex<[String?: CountedPromises]>([:])

    /// The instance's secret, made at the first start: 32 octets. Tokens and marks are derived from it.
    package let secret: [UInt8]
    /// The value of the loop mark field of all our automatic mail.
    package let loopMark: String

    /// What an admin should know, in whole sentences: to be logged once at the start.
    package let warnings: [String]

    package static let databaseName = "porchlight.sqlite"
    static let lockName = "porchlight.lock"

    /// Opens or makes the store.
    ///
    /// - Parameters:
    ///   - directory: made if it is not there, readable by its owner only.
    ///   - newIdentity: 40 random octets, of which secret and loop mark are made at the first start.
    ///   - broke: called once, on the thread that found it, when a write was not confirmed by the disk.
    package init(
        directory: String, newIdentity: [UInt8], broke: @escaping @Sendable (StoreFailure) -> Void
    ) throws(StoreFailure) {
        let lock = try Store.lock(directory)
        do {
            let opened = try Store.open(directory, newIdentity)
            spool = Spool(dataDirectory: directory)
            try spool.prepare(in: directory)
            warnings = try Store.versionWarnings + spool.settle(opened)
            (secret, loopMark) = try Store.identity(opened, newIdentity)
            let hash = KeyedHash(secret: secret)
            self.hash = hash
            let desk = try opened.read { db in
                try Desk(recent: RecentAcknowledgements(db), senders: RecentSenders(db, hash))
            }
            (pool, self.lock, self.directory) = (opened, lock, directory)
            let listeners = ListenerBox()
            self.listeners = listeners
            let eventListeners = ListenerBox()
            self.eventListeners = eventListeners
            writer = try Writer(
                opened, desk, outboxChanged: { listeners.wakeAll() }, eventsHappened: eventListeners,
                broke: broke)
        } catch {
            Glibc.close(lock)
            throw Store.openingFailure(error, directory)
        }
    }

    private static func open(_ directory: String, _ newIdentity: [UInt8]) throws -> DatabasePool {
        let path = directory + "/" + databaseName
        guard access(path, F_OK) == 0 || access(directory + "/" + restoringName, F_OK) != 0 else {
            throw StoreFailure.unusable(
                "a restore into \(directory) did not end; run it again, or move \(restoringName) away to begin anew"
            )
        }
        // SQLite lets the group and others read what it makes, and gives its log the same rights.
        let file = Glibc.open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw Spool.failure("opened", path) }
        Glibc.close(file)
        var configuration = GRDB.Configuration()
        configuration.busyMode = .timeout(5)
        configuration.maximumReaderCount = 4
        configuration.prepareDatabase { db in
            // A message of 4 to 6 KB fills a page of 4096 and its overflow well, one of 8192 by half.
            if !db.configuration.readonly { try db.execute(sql: "PRAGMA page_size = 4096") }
            try defineRelevance(db)
        }
        let pool = try DatabasePool(path: path, configuration: configuration)
        try storeMigrator.migrate(pool)
        let (level, journal) = try pool.writeWithoutTransaction { db in
            // GRDB sets NORMAL when it turns WAL on; with it a power cut could take back what was answered 250.
            try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON")
            // What is deleted is overwritten.
            try db.execute(sql: "PRAGMA secure_delete = ON")
            // 16 MB of pages at most.
            try db.execute(sql: "PRAGMA cache_size = -16000")
            return (
                try Int.fetchOne(db, sql: "PRAGMA synchronous") ?? -1,
                try String.fetchOne(db, sql: "PRAGMA journal_mode") ?? "?"
            )
        }
        guard level == 2, journal == "wal" else {
            throw StoreFailure.unusable(
                "SQLite runs with synchronous=\(level), journal_mode=\(journal); needed are 2 (FULL) and wal")
        }
        return pool
    }

    /// What an admin should know about the SQLite that is in use.
    private static var versionWarnings: [String] {
        guard sqlite3_libversion_number() < 3_051_003 else { return [] }
        return [
            "SQLite \(String(cString: sqlite3_libversion())) can damage a log that is reset while another connection writes (mended in 3.51.3); porchlight writes over one connection only: let no other program write to its database"
        ]
    }

    private static func openingFailure(_ error: any Error, _ directory: String) -> StoreFailure {
        switch StoreFailure(error) {
        case .unusable(let reason): .unusable(reason)
        case let failure:
            .unusable(
                "the database \(directory)/\(databaseName) cannot be opened: \(failure); check who owns the directory and whether the disk is full or read-only"
            )
        }
    }

    /// Only one process may write: a second one is refused by a lock that ends with its process.
    static func lock(_ directory: String) throws(StoreFailure) -> Int32 {
        do {
            try FileManager.default.createDirectory(
                atPath: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw .unusable("the data directory \(directory) cannot be made: \(error.localizedDescription)")
        }
        let path = directory + "/" + lockName
        let file = Glibc.open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard file >= 0 else {
            throw .unusable("\(path) cannot be written: \(String(cString: strerror(errno)))")
        }
        guard takeLock(file) else {
            Glibc.close(file)
            throw .unusable(
                "another porchlight serves from \(directory); stop it first, or name another data directory")
        }
        return file
    }

    /// How long the lock is waited for: a killed process has it until the kernel is done with its last write.
    private static let lockPatience = Duration.seconds(3)

    private static func takeLock(_ file: Int32) -> Bool {
        let end = ContinuousClock.now + lockPatience
        while flock(file, LOCK_EX | LOCK_NB) != 0 {
            guard ContinuousClock.now < end else { return false }
            usleep(50_000)
        }
        return true
    }

    /// Secret and loop mark, made at the first start: nothing of the secret may show in the mark.
    private static func identity(_ pool: DatabasePool, _ random: [UInt8]) throws -> (
        secret: [UInt8], loopMark: String
    ) {
        precondition(random.count == 40, "32 octets of secret and 8 of loop mark are needed")
        let mark = random.suffix(8).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        return try pool.write { db in
            let insert = "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT DO NOTHING"
            try db.execute(sql: insert, arguments: ["secret", Data(random.prefix(32))])
            try db.execute(sql: insert, arguments: ["loop_mark", mark])
            guard let secret = try Data.fetchOne(db, sql: "SELECT value FROM setting WHERE name = 'secret'"),
                let mark = try String.fetchOne(db, sql: "SELECT value FROM setting WHERE name = 'loop_mark'")
            else { throw StoreFailure.unusable("the instance's secret is missing from the database") }
            return (Array(secret), mark)
        }
    }

    /// Ends the writer after what is queued, and closes the database. Nothing may be asked of it afterwards.
    package func close() {
        let wasClosed = isClosed.withLock { isClosed in
            defer { isClosed = true }
            return isClosed
        }
        guard !wasClosed else { return }
        writer.close()
        // GRDB closes its readers last, and they leave the log where it is: the next start would read it again.
        _ = try? pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        try? pool.close()
        Glibc.close(lock)
    }

    /// Calls `wake` after every commit that changed the outbox, on the writer's thread; it must not block.
    package func whenOutboxChanges(_ wake: @escaping @Sendable () -> Void) { listeners.add(wake) }

    /// Calls `wake` after every commit that wrote events, on the writer's thread; it must not block.
    package func whenEventsHappen(_ wake: @escaping @Sendable () -> Void) { eventListeners.add(wake) }

    /// Does `work` on the writer's thread within a commit.
    func write<Value: Sendable>(
        _ work: @escaping @Sendable (Database, inout Desk) throws -> Value
    ) async throws(StoreFailure) -> Value {
        let result: Result<Value, StoreFailure> = await withCheckedContinuation { continuation in
            writer.add { db, desk in
                let value = try work(db, &desk)
                return { continuation.resume(returning: .success(value)) }
            } failed: {
                continuation.resume(returning: .failure($0))
            }
        }
        return try result.get()
    }

    /// Does `work` as `write` does, when nobody else waits for the writer.
    func writeWhenIdle<Value: Sendable>(
        _ work: @escaping @Sendable (Database, inout Desk) throws -> Value
    ) async throws(StoreFailure) -> Value {
        let result: Result<Value, StoreFailure> = await withCheckedContinuation { continuation in
            writer.addIdle { db, desk in
                let value = try work(db, &desk)
                return { continuation.resume(returning: .success(value)) }
            } failed: {
                continuation.resume(returning: .failure($0))
            }
        }
        return try result.get()
    }

    /// Reads a snapshot.
    func read<Value: Sendable>(_ work: @escaping @Sendable (Database) throws -> Value)
        async throws(StoreFailure) -> Value
    {
        do { return try await pool.read(work) } catch { throw StoreFailure(error) }
    }

    /// Whether the database answers, and its synchronous level (2 is FULL).
    package func health() async throws(StoreFailure) -> Int {
        try await write { db, _ in try Int.fetchOne(db, sql: "PRAGMA synchronous") ?? -1 }
    }
}

/// Who is woken after commits.
final class ListenerBox: Sendable {
    private let listeners = Mutex<[@Sendable () -> Void]>([])
    func add(_ listener: @escaping @Sendable () -> Void) { listeners.withLock { $0.append(listener) } }
    var isEmpty: Bool { listeners.withLock { $0.isEmpty } }
    func wakeAll() { for listener in listeners.withLock({ $0 }) { listener() } }
}
