import Glibc
import Synchronization

/// The bytes of a message that is to be kept.
package enum MessageContent: Sendable, Equatable {
    case bytes([UInt8])
    /// Too large for memory: on the disk already, and safe there.
    case spooled(SpooledFile)

    /// In octets.
    package var size: Int {
        switch self {
        case .bytes(let bytes): bytes.count
        case .spooled(let file): file.size
        }
    }
}

/// A finished file of the spool.
package struct SpooledFile: Sendable, Equatable {
    /// Without a folder.
    package let name: String
    /// In octets.
    package let size: Int
}

/// A large message while it is received: a file in the store's spool that no row names yet.
///
/// Its calls block; they are made from one thread at a time. Whoever makes it ends it, with `abandon` or with
/// `finish` and `Store.keep`; what a crash leaves behind is removed at the next start.
package final class SpoolFile: Sendable {
    private struct State {
        var descriptor: Int32
        var size = 0
    }

    private let spool: Spool
    private let name: String
    private let broke: @Sendable (StoreFailure) -> Void
    private let state: Mutex<State>

    /// - Parameters:
    ///   - descriptor: open for writing; becomes this object's.
    ///   - broke: told of a write that the disk did not confirm.
    init(
        _ spool: Spool, name: String, descriptor: Int32, broke: @escaping @Sendable (StoreFailure) -> Void
    ) {
        (self.spool, self.name, self.broke) = (spool, name, broke)
        state = Mutex(State(descriptor: descriptor))
    }

    deinit { state.withLock { SpoolFile.close(&$0) } }

    /// Writes at the end.
    ///
    /// - Throws: `.full` or `.failed`; the file is of no use then.
    package func append(_ bytes: UnsafeRawBufferPointer) throws(StoreFailure) {
        let failure: StoreFailure? = state.withLock { state in
            var rest = bytes
            while !rest.isEmpty {
                let count = write(state.descriptor, rest.baseAddress, rest.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return Spool.failure("written", name) }
                state.size += count
                rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            }
            return nil
        }
        if let failure { throw failure }
    }

    /// Returns when the file, and its name in the folder, are on the disk: then a row may name it.
    ///
    /// - Throws: `.broken` if the disk did not confirm it, which is final for the whole store; `.full`.
    package func finish() throws(StoreFailure) -> SpooledFile {
        let result: Result<Int, StoreFailure> = state.withLock { state in
            defer { SpoolFile.close(&state) }
            if let failure = Spool.synchronize(state.descriptor, name) { return .failure(failure) }
            return .success(state.size)
        }
        do {
            let size = try result.get()
            try spool.synchronizeNames()
            return SpooledFile(name: name, size: size)
        } catch {
            if case .broken = error { broke(error) }
            throw error
        }
    }

    /// All that was written; before or after `finish`.
    package func contents() throws(StoreFailure) -> [UInt8] { try spool.contents(of: name) }

    /// Removes the file. Not after it was given to `Store.keep`, which removes it if it is not kept.
    package func abandon() {
        state.withLock { SpoolFile.close(&$0) }
        spool.remove(name)
    }

    private static func close(_ state: inout State) {
        if state.descriptor >= 0 { Glibc.close(state.descriptor) }
        state.descriptor = -1
    }
}
