import GRDB

/// Why the store could not do what it was asked. Nothing of the work that failed was kept.
package enum StoreFailure: Error, Sendable, Equatable, CustomStringConvertible {
    /// No room on the disk; worth trying again later.
    case full
    /// The database refused or could not be written; worth trying again later.
    case failed(String)
    /// What reached the disk is not known (a failed fsync). Final: the process must end and start anew.
    case broken(String)
    /// The data directory cannot be used; says what to do.
    case unusable(String)

    package var description: String {
        switch self {
        case .full: "no room left on the disk of the data directory"
        case .failed(let reason): reason
        case .broken(let reason): "the disk did not confirm a write: \(reason)"
        case .unusable(let reason): reason
        }
    }

    init(_ error: any Error) {
        if let failure = error as? StoreFailure {
            self = failure
            return
        }
        guard let error = error as? DatabaseError else {
            self = .failed("\(error)")
            return
        }
        // Nothing that was told to a client may rest on pages whose fsync failed: the kernel may have dropped
        // them and say all is well at the next try.
        let isSync = [.SQLITE_IOERR_FSYNC, .SQLITE_IOERR_DIR_FSYNC, .SQLITE_IOERR_TRUNCATE].contains(
            error.extendedResultCode)
        let reason = "SQLite \(error.extendedResultCode.rawValue): \(error.message ?? "no reason given")"
        self = isSync ? .broken(reason) : error.resultCode == .SQLITE_FULL ? .full : .failed(reason)
    }
}
