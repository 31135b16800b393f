import Foundation
import GRDB
import Glibc

/// The folder of the large messages' files, `<data directory>/spool`. One file is one message, as received; the
/// row that names it is committed after the file and its name are on the disk. Nothing in it is ever changed.
struct Spool: Sendable {
    static let folder = "spool"

    let directory: String

    init(dataDirectory: String) { directory = dataDirectory + "/" + Spool.folder }

    /// Makes the folder, so that its own name is on the disk too.
    func prepare(in dataDirectory: String) throws(StoreFailure) {
        guard mkdir(directory, 0o700) == 0 || errno == EEXIST else { throw Spool.failure("made", directory) }
        try Spool.synchronizeFolder(dataDirectory)
    }

    func path(_ name: String) -> String { directory + "/" + name }

    /// A new empty file that its owner alone may read.
    ///
    /// - Parameter broke: told of a write that the disk did not confirm.
    func make(_ broke: @escaping @Sendable (StoreFailure) -> Void) throws(StoreFailure) -> SpoolFile {
        // Unlike before is enough: names are no secret, and a file that is there is never taken.
        let name = [UInt64.random(in: 0...(.max)), UInt64.random(in: 0...(.max))].map {
            let digits = String($0, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
        let descriptor = open(path(name), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw Spool.failure("made", path(name)) }
        return SpoolFile(self, name: name, descriptor: descriptor, broke: broke)
    }

    static func isOurs(_ name: String) -> Bool {
        name.utf8.count == 32 && name.allSatisfy { $0.isHexDigit }
    }

    func remove(_ name: String) { unlink(path(name)) }

    /// In octets; nil if there is no such file.
    func size(of name: String) -> Int? {
        var status = stat()
        guard lstat(path(name), &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int(status.st_size)
    }

    func contents(of name: String) throws(StoreFailure) -> [UInt8] {
        let descriptor = open(path(name), O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { throw Spool.failure("opened", path(name)) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw Spool.failure("read", path(name)) }
        var count = 0
        var reason: StoreFailure?
        let bytes = [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, initialized in
            while count < buffer.count {
                let got = pread(
                    descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count, off_t(count))
                if got < 0, errno == EINTR { continue }
                if got < 0 { reason = Spool.failure("read", path(name)) }
                guard got > 0 else { break }
                count += got
            }
            initialized = count
        }
        if let reason { throw reason }
        return bytes
    }

    /// At start, before anybody writes: removes the files that no row names, left by a crash between file and row.
    ///
    /// - Returns: a sentence about files that rows name and that are not there.
    func settle(_ pool: DatabasePool) throws -> [String] {
        let named = try pool.read { try rows($0) }
        for name in try names() where named[name] == nil && Spool.isOurs(name) { remove(name) }
        let missing = named.keys.filter { size(of: $0) == nil }.sorted()
        guard let first = missing.first else { return [] }
        return [
            "\(missing.count) large messages have lost their file in \(directory), the first \(first); see: porchlight integrity, and a backup"
        ]
    }

    /// The sizes of the files that rows name.
    func rows(_ db: Database) throws -> [String: Int] {
        var rows: [String: Int] = [:]
        try db.each("SELECT spool, size FROM message WHERE spool IS NOT NULL", { _ in }) {
            rows[$0.text(0)] = $0.int(1)
            return true
        }
        return rows
    }

    /// All files, in no order.
    func names() throws(StoreFailure) -> [String] {
        do { return try FileManager.default.contentsOfDirectory(atPath: directory) } catch {
            throw .failed("the folder \(directory) cannot be read: \(error.localizedDescription)")
        }
    }

    /// Returns when the names of all files that were made are on the disk.
    func synchronizeNames() throws(StoreFailure) { try Spool.synchronizeFolder(directory) }

    static func synchronizeFolder(_ path: String) throws(StoreFailure) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("opened", path) }
        defer { close(descriptor) }
        if let failure = synchronize(descriptor, path) { throw failure }
    }

    /// An fsync that fails is final: the kernel may have dropped the pages and say all is well at the next try.
    static func synchronize(_ descriptor: Int32, _ path: String) -> StoreFailure? {
        while fsync(descriptor) != 0 {
            if errno == EINTR { continue }
            if errno == ENOSPC || errno == EDQUOT { return .full }
            return .broken("\(path): \(String(cString: strerror(errno)))")
        }
        return nil
    }

    /// What `errno` says after a call on a file failed.
    static func failure(_ verb: String, _ path: String) -> StoreFailure {
        if errno == ENOSPC || errno == EDQUOT { return .full }
        return .failed("\(path) cannot be \(verb): \(String(cString: strerror(errno)))")
    }
}
