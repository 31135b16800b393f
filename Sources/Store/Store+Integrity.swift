import Foundation
import GRDB
import GRDBSQLite
import Glibc

/// What is wrong with a store.
package enum IntegrityFinding: Sendable, Equatable, CustomStringConvertible {
    /// SQLite cannot read its own file, or what it reads does not agree; in SQLite's words.
    case database(String)
    /// A row names a row that is not there.
    case reference(table: String, row: Int64, to: String)
    /// A message whose file is not there.
    case missingFile(String)
    /// A message whose file has another size than when it came in.
    case wrongSize(String, expected: Int, found: Int)
    /// A file that no message names. No loss: the next start removes it.
    case unnamedFile(String)

    package var description: String {
        switch self {
        case .database(let words): "database: \(words)"
        case .reference(let table, let row, let other):
            "database: row \(row) of \(table) names a row of \(other) that is not there"
        case .missingFile(let name): "spool/\(name): the file of a message is missing"
        case .wrongSize(let name, let expected, let found):
            "spool/\(name): the file of a message has \(found) octets, not \(expected)"
        case .unnamedFile(let name):
            "spool/\(name): belongs to no message; the next start of the gateway removes it"
        }
    }

    /// Whether something that was accepted may be lost.
    package var isDamage: Bool { if case .unnamedFile = self { false } else { true } }
}

extension Store {
    /// Reads all of the database and looks for all files of the spool, beside the running gateway. Takes about as long
    /// as reading the database file; meanwhile the write-ahead log grows by what comes in.
    ///
    /// Files that no message names are not looked for: they may be of messages that are just coming in.
    package func integrity() async throws(StoreFailure) -> [IntegrityFinding] {
        try await onOwnThread { [pool, spool] in
            try pool.read { db in
                guard let handle = db.sqliteConnection else {
                    throw StoreFailure.failed("the store is closed")
                }
                return try databaseFindings { try rows(of: $0, on: handle) } + spool.findings(spool.rows(db))
            }
        }
    }

    /// Looks at the store of a gateway that does not run, and changes nothing on the disk, whatever is found.
    ///
    /// - Throws: `.unusable` if a gateway runs there or there is no store.
    package static func inspect(directory: String) throws(StoreFailure) -> [IntegrityFinding] {
        let lock = try lockIfThere(directory)
        defer { if let lock { Glibc.close(lock) } }
        let path = directory + "/" + databaseName
        let spool = Spool(dataDirectory: directory)
        guard access(path, F_OK) == 0 else {
            throw .unusable("there is no store in \(directory); name the data directory of a gateway")
        }
        let log = size(path + "-wal")
        let hasIndex = size(path + "-shm") != nil
        // The index of the log holds nothing of its own; where it was not there it is not left behind.
        defer { if !hasIndex { unlink(path + "-shm") } }
        do {
            let connection = try Connection(
                path, log ?? 0 == 0 ? .immutable : hasIndex ? .withLog : .withLogIndexed)
            let found = try databaseFindings { try rows(of: $0, on: connection.handle) }
            guard !found.contains(where: \.isDamage) else { return found }
            let named = try spool.rows(connection)
            return try found + spool.findings(named) + spool.unnamed(named)
        } catch let error as DatabaseError {
            return [.database(words(error))]
        } catch { throw StoreFailure(error) }
    }

    /// A lock against a gateway's start, without making any file; nil if there is no lock file, so no gateway.
    private static func lockIfThere(_ directory: String) throws(StoreFailure) -> Int32? {
        let path = directory + "/" + lockName
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            if errno == ENOENT { return nil }
            throw .unusable("\(path) cannot be read: \(String(cString: strerror(errno)))")
        }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            Glibc.close(file)
            throw .unusable(
                "another porchlight serves from \(directory); ask it instead (porchlight integrity), or stop it first"
            )
        }
        return file
    }

    private static func size(_ path: String) -> Int? {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : nil
    }

    /// Does blocking work that takes long on a thread of its own.
    func onOwnThread<Value: Sendable>(
        _ work: @escaping @Sendable () throws -> Value
    ) async throws(StoreFailure) -> Value {
        let result: Result<Value, StoreFailure> = await withCheckedContinuation { continuation in
            let thread = Thread {
                do { continuation.resume(returning: .success(try work())) } catch {
                    continuation.resume(returning: .failure(StoreFailure(error)))
                }
            }
            thread.start()
        }
        return try result.get()
    }
}

/// What SQLite finds wrong, and what is not as a store of Porchlight is.
///
/// - Parameter query: the columns of all rows as text.
func databaseFindings(_ query: (String) throws -> [[String]]) throws -> [IntegrityFinding] {
    do {
        let tables = Set(try query("SELECT name FROM sqlite_master WHERE type = 'table'").compactMap(\.first))
        let needed = [
            "setting", "message", "conversation", "round", "reply", "outbox", "promise", "unsubscribe",
            "recognised", "event", "label", "note", "seen", "operation", "remembered", "touch_point",
            "searchable", "search_mark",
        ]
        let missing = needed.filter { !tables.contains($0) }
        guard missing.isEmpty else {
            return [
                .database(
                    "this is no store of Porchlight: it has no table \(missing.joined(separator: ", "))")
            ]
        }
        let words = try query("PRAGMA integrity_check(100)").compactMap(\.first)
        guard words == ["ok"] else { return words.map { .database($0) } }
        return try query("PRAGMA foreign_key_check").prefix(100).map {
            .reference(table: $0[0], row: Int64($0[1]) ?? 0, to: $0[2])
        }
    } catch let error as DatabaseError {
        // So damaged that the question itself cannot be answered.
        return [.database(words(error))]
    }
}

private func words(_ error: DatabaseError) -> String {
    "SQLite \(error.extendedResultCode.rawValue): \(error.message ?? "no reason given")"
}

/// The columns of all rows, as text.
func rows(of sql: String, on handle: OpaquePointer) throws -> [[String]] {
    var statement: OpaquePointer?
    let code = sqlite3_prepare_v2(handle, sql, -1, &statement, nil)
    guard code == SQLITE_OK, let statement else { throw databaseError(code, handle) }
    defer { sqlite3_finalize(statement) }
    var rows: [[String]] = []
    try stepStatement(statement, of: handle, holding: [], { _ in }) { row in
        rows.append((0..<sqlite3_column_count(statement)).map { row.text($0) })
        return true
    }
    return rows
}

extension Spool {
    func findings(_ named: [String: Int]) -> [IntegrityFinding] {
        named.sorted { $0.key < $1.key }.compactMap { name, expected in
            guard let found = size(of: name) else { return .missingFile(name) }
            return found == expected ? nil : .wrongSize(name, expected: expected, found: found)
        }
    }

    func unnamed(_ named: [String: Int]) throws(StoreFailure) -> [IntegrityFinding] {
        guard access(directory, F_OK) == 0 else { return [] }
        return try names().filter { named[$0] == nil && Spool.isOurs($0) }.sorted().map { .unnamedFile($0) }
    }

    /// The sizes of the files that rows name.
    func rows(_ connection: Connection) throws -> [String: Int] {
        var rows: [String: Int] = [:]
        try connection.each("SELECT spool, size FROM message WHERE spool IS NOT NULL") {
            rows[$0.text(0)] = $0.int(1)
        }
        return rows
    }
}
