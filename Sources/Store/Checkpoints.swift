import GRDB
import GRDBSQLite
import Synchronization

/// Copies the write-ahead log into the database when it has grown.
///
/// SQLite would do it by itself after a commit, but keeps quiet about a disk that fails then; here the failure of an
/// fsync ends the process as any other does. And it is done after those who wait were answered. Used on the writer's
/// thread alone, where the commits are.
final class Checkpoints: Sendable {
    private struct Log {
        /// Pages in it.
        var pages: Int32 = 0
        /// From how many on it is copied.
        var due = Checkpoints.step
    }
    private let log = Mutex(Log())

    /// Pages between two copies: 8 MB. A larger log makes the slowest commit slower.
    private static let step: Int32 = 2000

    /// Has SQLite tell how long the log is after each commit. Lives at least as long as the connection.
    func watch(_ db: Database) throws {
        try db.execute(sql: "PRAGMA wal_autocheckpoint = 0")
        sqlite3_wal_hook(
            db.sqliteConnection,
            { context, _, _, pages in
                guard let context else { return SQLITE_OK }
                Unmanaged<Checkpoints>.fromOpaque(context).takeUnretainedValue().committed(pages)
                return SQLITE_OK
            }, Unmanaged.passUnretained(self).toOpaque())
    }

    /// A log that is shorter than before was begun anew.
    private func committed(_ pages: Int32) {
        log.withLock { log in
            if pages < log.pages { log.due = Checkpoints.step }
            log.pages = pages
        }
    }

    var isDue: Bool { log.withLock { $0.pages >= $0.due } }

    /// Copies what no reader needs in the log any more; the rest another time.
    ///
    /// - Throws: what SQLite says of the disk; the log stays as it is, so nothing is lost.
    func copy(_ db: Database) throws {
        log.withLock { $0.due = $0.pages + Checkpoints.step }
        _ = try db.checkpoint(.passive)
    }
}
