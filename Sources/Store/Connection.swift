import GRDB
import GRDBSQLite

/// An SQLite database that is not the running gateway's own: looked at, backed up to, or restored.
///
/// GRDB would set a database up for work; here nothing may happen that is not asked for. Blocking; used from one
/// thread.
final class Connection {
    let handle: OpaquePointer

    /// How a database is opened.
    enum Access {
        /// For a file that nobody writes: neither a lock nor a log is looked for.
        case immutable
        /// With its log, changing neither. The log's index (`-shm`) must be there.
        case withLog
        /// With its log, of which the index is made anew as a file.
        case withLogIndexed
        case writing
    }

    /// - Throws: `DatabaseError`.
    init(_ path: String, _ access: Access) throws {
        var handle: OpaquePointer?
        let options: String
        switch access {
        case .immutable: options = "?mode=ro&immutable=1"
        case .withLog: options = "?mode=ro&readonly_shm=1"
        case .withLogIndexed: options = "?mode=ro"
        case .writing: options = "?mode=rw"
        }
        let flags = SQLITE_OPEN_URI | (access == .writing ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY)
        let code = sqlite3_open_v2("file:" + Connection.escaped(path) + options, &handle, flags, nil)
        guard let handle, code == SQLITE_OK else {
            let error = databaseError(code, handle)
            sqlite3_close_v2(handle)
            throw error
        }
        self.handle = handle
        sqlite3_extended_result_codes(handle, 1)
        sqlite3_busy_timeout(handle, 5000)
    }

    deinit { sqlite3_close_v2(handle) }

    /// As a URI writes a path (RFC 3986 §2.3).
    private static func escaped(_ path: String) -> String {
        path.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "-"),
                UInt8(ascii: "_"), UInt8(ascii: "."):
                String(UnicodeScalar(byte))
            default: "%" + String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
            }
        }.joined()
    }

    /// Runs one statement.
    ///
    /// - Throws: `DatabaseError` with SQLite's extended code.
    func run(
        _ sql: String, holding held: [UInt8] = [], _ bind: (inout Binder) -> Void = { _ in }
    ) throws {
        try stepped(sql, held, bind) { _ in true }
    }

    /// Gives every row of a query to `read`, and throws what it throws.
    func each(_ sql: String, _ read: (SteppedRow) throws -> Void) throws {
        try stepped(sql, [], { _ in }) {
            try read($0)
            return true
        }
    }

    private func stepped(
        _ sql: String, _ held: [UInt8], _ bind: (inout Binder) -> Void, _ read: (SteppedRow) throws -> Bool
    ) throws {
        var statement: OpaquePointer?
        let code = sqlite3_prepare_v2(handle, sql, -1, &statement, nil)
        guard code == SQLITE_OK, let statement else { throw databaseError(code, handle) }
        defer { sqlite3_finalize(statement) }
        try stepStatement(statement, of: handle, holding: held, bind, read)
    }

    /// The first column of all rows, as text.
    func texts(_ sql: String) throws -> [String] {
        var texts: [String] = []
        try each(sql) { texts.append($0.text(0)) }
        return texts
    }

    func integer(_ sql: String) throws -> Int {
        var value = 0
        try each(sql) { value = $0.int(0) }
        return value
    }

    /// How many rows the last statement changed.
    var changed: Int { Int(sqlite3_changes(handle)) }
}
