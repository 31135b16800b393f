import GRDB
import GRDBSQLite
import Mail

/// Binds Swift values to a statement's parameters, one after the other.
///
/// The hot statements go straight to SQLite: GRDB's arguments cost more than the statement that they are for.
/// GRDB still compiles, caches and finalizes the statements, and begins and ends the transactions; inside of one
/// it has no part in statements that change rows, as nobody observes transactions here.
struct Binder {
    fileprivate let statement: OpaquePointer
    fileprivate let held: UnsafeRawBufferPointer
    /// How many are bound.
    fileprivate var index: Int32 = 0
    /// The first failure: no memory, or more octets than SQLite takes.
    fileprivate var code = SQLITE_OK

    fileprivate init(_ statement: OpaquePointer, held: UnsafeRawBufferPointer) {
        (self.statement, self.held) = (statement, held)
    }

    /// SQLite copies at once.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    /// The octets stay where they are until the statement is reset.
    private static let borrowed = unsafeBitCast(0, to: sqlite3_destructor_type?.self)

    mutating func integer(_ value: Int64) { bind { sqlite3_bind_int64($0, $1, value) } }
    mutating func integer(_ value: Int) { integer(Int64(value)) }
    mutating func integer(_ value: Int64?) { if let value { integer(value) } else { null() } }
    mutating func boolean(_ value: Bool) { integer(value ? 1 : 0) }
    mutating func moment(_ value: Moment) { integer(value.microseconds) }
    mutating func null() { bind { sqlite3_bind_null($0, $1) } }

    mutating func text(_ value: String) {
        var value = value
        value.withUTF8 { bytes in
            bind {
                sqlite3_bind_text64(
                    $0, $1, bytes.baseAddress, UInt64(bytes.count), Binder.copied, UInt8(SQLITE_UTF8))
            }
        }
    }
    mutating func text(_ value: String?) { if let value { text(value) } else { null() } }

    mutating func blob(_ value: [UInt8]) {
        value.withUnsafeBytes { bytes in
            // An empty array may have no address, and no address is NULL.
            bind { statement, index in
                bytes.isEmpty
                    ? sqlite3_bind_zeroblob(statement, index, 0)
                    : sqlite3_bind_blob64(
                        statement, index, bytes.baseAddress, UInt64(bytes.count), Binder.copied)
            }
        }
    }

    /// What the statement is run `holding`, without a copy.
    mutating func heldBlob() {
        let held = held
        bind { statement, index in
            held.isEmpty
                ? sqlite3_bind_zeroblob(statement, index, 0)
                : sqlite3_bind_blob64(statement, index, held.baseAddress, UInt64(held.count), Binder.borrowed)
        }
    }

    private mutating func bind(_ bound: (OpaquePointer, Int32) -> Int32) {
        index += 1
        let result = bound(statement, index)
        if code == SQLITE_OK { code = result }
    }
}

/// A row of the statement that is being stepped; its values are copied out. Columns count from 0.
struct SteppedRow {
    fileprivate let statement: OpaquePointer

    func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(statement, column) }
    func int(_ column: Int32) -> Int { Int(integer(column)) }
    func isNull(_ column: Int32) -> Bool { sqlite3_column_type(statement, column) == SQLITE_NULL }

    /// Empty for NULL.
    func text(_ column: Int32) -> String {
        guard let start = sqlite3_column_text(statement, column) else { return "" }
        let count = Int(sqlite3_column_bytes(statement, column))
        return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    /// Empty for NULL.
    func blob(_ column: Int32) -> [UInt8] {
        guard let start = sqlite3_column_blob(statement, column) else { return [] }
        return Array(
            UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column))))
    }
}

extension Database {
    /// Runs a statement that changes rows.
    ///
    /// - Parameters:
    ///   - sql: compiled once for each connection; never made of values.
    ///   - held: octets for `Binder.heldBlob`, which SQLite reads where they are.
    /// - Throws: `DatabaseError` with SQLite's extended code, as GRDB does.
    func step(
        _ sql: String, holding held: [UInt8] = [], _ bind: (inout Binder) -> Void
    ) throws {
        try stepped(sql, held, bind) { _ in false }
    }

    /// The one row of a query, or nil.
    func first<Value>(
        _ sql: String, _ bind: (inout Binder) -> Void, row read: (SteppedRow) -> Value
    ) throws -> Value? {
        var value: Value?
        try stepped(sql, [], bind) { row in
            value = read(row)
            return true
        }
        return value
    }

    /// Reads rows one after the other while `read` returns true.
    func each(_ sql: String, _ bind: (inout Binder) -> Void, row read: (SteppedRow) -> Bool) throws {
        try stepped(sql, [], bind, read)
    }

    /// How many rows the last statement changed.
    var changed: Int { Int(sqlite3_changes(sqliteConnection)) }

    private func stepped(
        _ sql: String, _ held: [UInt8], _ bind: (inout Binder) -> Void, _ read: (SteppedRow) -> Bool
    ) throws {
        try stepStatement(
            cachedStatement(sql: sql).sqliteStatement, of: sqliteConnection, holding: held, bind, read)
    }
}

/// Binds, steps through the rows while `read` returns true, and resets.
///
/// - Throws: `DatabaseError` with SQLite's extended code.
func stepStatement(
    _ statement: OpaquePointer, of connection: OpaquePointer?, holding held: [UInt8],
    _ bind: (inout Binder) -> Void, _ read: (SteppedRow) throws -> Bool
) throws {
    try held.withUnsafeBytes { bytes in
        var binder = Binder(statement, held: bytes)
        bind(&binder)
        assert(binder.index == sqlite3_bind_parameter_count(statement), "a parameter is not bound")
        // Whatever comes, the statement is left as GRDB expects it, and without an address that is not ours.
        defer {
            sqlite3_reset(statement)
            if !bytes.isEmpty { sqlite3_clear_bindings(statement) }
        }
        var code = binder.code
        while code == SQLITE_OK || code == SQLITE_ROW {
            code = sqlite3_step(statement)
            if code == SQLITE_ROW, try !read(SteppedRow(statement: statement)) { return }
        }
        guard code == SQLITE_DONE else { throw databaseError(code, connection) }
    }
}

/// What SQLite says of its last call.
func databaseError(_ code: Int32, _ connection: OpaquePointer?) -> DatabaseError {
    DatabaseError(
        resultCode: ResultCode(rawValue: code),
        message: connection.flatMap { String(validatingCString: sqlite3_errmsg($0)) })
}
