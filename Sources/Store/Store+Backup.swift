import Foundation
import GRDB
import GRDBSQLite
import Glibc
package import Mail

/// What a backup holds.
package struct BackupSummary: Sendable, Equatable {
    /// Size of the file.
    package let octets: Int
    package let messages: Int
    /// Messages that were in files of their own.
    package let spooled: Int
    /// Files that were missing already, so that the backup lacks them too.
    package let missing: [String]
}

extension Store {
    /// The table of a backup that holds what the spool's files held: a backup is one file.
    static let spooledTable = "spooled_file"

    /// Copies all that is committed when it begins to a new file, which its owner alone may read, while the gateway
    /// works. When it returns the file is whole, was read once in full to prove it, and is on the disk; if it throws,
    /// there is none. The file holds the instance's secret.
    ///
    /// It is made with SQLite's online backup out of one read transaction: pages are copied as they are, which costs
    /// the writer nothing but the growth of its log (`VACUUM INTO` would sort every index anew meanwhile).
    ///
    /// - Parameter path: absolute; nothing may be there. `<path>.partial` is used until the end.
    /// - Throws: `.unusable` if the place cannot be used, `.full`, `.failed` also for a damaged store.
    package func backup(to path: String, at now: Moment) async throws(StoreFailure) -> BackupSummary {
        // Recorded first: a certificate of erasing may name one that was not finished, but never miss one.
        try await write { db, _ in
            try db.step("INSERT INTO backup_made (made, path) VALUES (?, ?)") {
                $0.moment(now)
                $0.text(path)
            }
        }
        return try await onOwnThread { [pool, spool] in
            let target = try BackupFile(path)
            do {
                let summary = try Store.copy(pool, spool, to: target)
                try target.publish()
                return summary
            } catch {
                target.abandon()
                throw error
            }
        }
    }

    private static func copy(
        _ pool: DatabasePool, _ spool: Spool, to target: BackupFile
    ) throws -> BackupSummary {
        let copy = try Connection(target.partial, .writing)
        // Nothing of the file counts before it is renamed.
        try copy.run("PRAGMA synchronous = OFF")
        try pool.read { db in try copyPages(from: db, to: copy) }
        guard try copy.texts("PRAGMA journal_mode = DELETE") == ["delete"] else {
            throw StoreFailure.failed("the backup cannot be made one file")
        }
        // A file of the snapshot is missing where its message was removed since.
        try copy.run("CREATE TABLE \(spooledTable) (name TEXT PRIMARY KEY, content BLOB NOT NULL)")
        var missing: [String] = []
        var count = 0
        for name in try spool.rows(copy).keys.sorted() {
            guard spool.size(of: name) != nil else {
                missing.append(name)
                continue
            }
            try copy.run(
                "INSERT INTO \(spooledTable) (name, content) VALUES (?, ?)", holding: spool.contents(of: name)
            ) {
                $0.text(name)
                $0.heldBlob()
            }
            count += 1
        }
        let found = try databaseFindings { try rows(of: $0, on: copy.handle) }
        if let first = found.first {
            throw StoreFailure.failed("the copy is damaged, so the store may be: \(first)")
        }
        let messages = try copy.integer("SELECT count(*) FROM message")
        return BackupSummary(
            octets: target.size, messages: messages, spooled: count, missing: missing)
    }

    /// All pages of the snapshot that the reader `db` sees.
    private static func copyPages(from db: Database, to copy: Connection) throws {
        // The snapshot begins with the first read.
        _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM setting")
        guard let backup = sqlite3_backup_init(copy.handle, "main", db.sqliteConnection, "main") else {
            throw databaseError(sqlite3_errcode(copy.handle), copy.handle)
        }
        let code = sqlite3_backup_step(backup, -1)
        let end = sqlite3_backup_finish(backup)
        guard code == SQLITE_DONE, end == SQLITE_OK else {
            throw databaseError(code == SQLITE_DONE ? end : code, copy.handle)
        }
    }
}

/// A file that has its name when it is whole, and none before.
final class BackupFile {
    let path: String
    let partial: String
    private let descriptor: Int32

    /// - Throws: `.unusable` if `path` is taken, another writes there, or the folder takes no file.
    init(_ path: String) throws(StoreFailure) {
        (self.path, partial) = (path, path + ".partial")
        guard path.hasPrefix("/") else {
            throw .unusable("“\(path)” does not begin with /; name the whole path of the new file")
        }
        guard access(path, F_OK) != 0 else {
            throw .unusable("\(path) is there already and is not written over; name a new file")
        }
        descriptor = open(partial, O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else {
            throw .unusable("\(partial) cannot be written: \(String(cString: strerror(errno)))")
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            throw .unusable("\(partial) is being written by another backup")
        }
        // What a backup that was killed left.
        guard fchmod(descriptor, 0o600) == 0, ftruncate(descriptor, 0) == 0 else {
            throw .unusable("\(partial) cannot be emptied: \(String(cString: strerror(errno)))")
        }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    var size: Int {
        var status = stat()
        return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    }

    /// Gives it its name, if that is still free; then both are on the disk.
    func publish() throws(StoreFailure) {
        if let failure = Spool.synchronize(descriptor, partial) { throw .failed("\(failure)") }
        // A link fails where something is; a file system without links is looked at first.
        if link(partial, path) == 0 {
            unlink(partial)
        } else if errno == EEXIST || access(path, F_OK) == 0 {
            throw .unusable("\(path) is there already and is not written over; name a new file")
        } else if rename(partial, path) != 0 {
            throw Spool.failure("made", path)
        }
        do { try Spool.synchronizeFolder(URL(filePath: path).deletingLastPathComponent().path) } catch {
            throw .failed("\(error)")
        }
    }

    func abandon() {
        unlink(partial)
        unlink(partial + "-journal")
    }
}
