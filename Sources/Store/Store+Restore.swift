import Foundation
import Glibc
package import Mail

/// What a restore brought back.
package struct RestoreSummary: Sendable, Equatable {
    package let messages: Int
    /// Messages that are in files of their own again.
    package let spooled: Int
    /// Files that the backup lacks.
    package let missing: [String]
    /// Acknowledgements that wait for an admin's decision: `porchlight outbox unhold` or `drop`.
    package let held: Int
    /// Acknowledgements that may have arrived and are not tried again.
    package let unknown: Int
    /// Where what was there is now; nil if nothing was.
    package let movedAside: String?
}

extension Store {
    /// Brings a backup back as the store of a gateway that does not run.
    ///
    /// What the backup holds as still to be sent may have been sent after it was made: so all of it is held, with the
    /// reason, until an admin says which of it is to go out. What was under way when the backup was made goes out
    /// with the same bytes then, once more at most. Promises stay, but no slip is made of those that may have been kept
    /// after the backup.
    ///
    /// The backup is read in full first. Everything is built under other names and synchronised; only then is what was
    /// there moved aside and the new put into its place. After a crash between the two a gateway refuses to start until
    /// the restore is run again. Nothing is ever deleted but what an unfinished restore left.
    ///
    /// - Parameters:
    ///   - directory: the data directory; made if it is not there.
    ///   - replacing: whether a store that is there may be moved to `<directory>/replaced-<n>`; else the directory
    ///     must be empty.
    /// - Throws: `.unusable` if the backup is damaged or none, a gateway runs, or the directory is not empty; `.full`.
    package static func restore(
        from path: String, to directory: String, replacing: Bool = false, at now: Moment
    ) throws(StoreFailure) -> RestoreSummary {
        do {
            try proveBackup(path)
            let lock = try lock(directory)
            defer { Glibc.close(lock) }
            let place = RestorePlace(directory: directory)
            try place.prove(isEmpty: !replacing)
            try place.clear()
            let summary = try place.build(from: path, at: now)
            let aside = try place.moveAside()
            try place.putInPlace()
            return RestoreSummary(
                messages: summary.messages, spooled: summary.spooled, missing: summary.missing,
                held: summary.held, unknown: summary.unknown, movedAside: aside)
        } catch { throw StoreFailure(error) }
    }

    /// The file that a restore builds: a gateway that finds it alone does not begin an empty store.
    static let restoringName = databaseName + ".restoring"

    private static func proveBackup(_ path: String) throws {
        guard access(path, R_OK) == 0 else {
            throw StoreFailure.unusable("\(path) cannot be read: \(String(cString: strerror(errno)))")
        }
        let backup = try Connection(path, .immutable)
        var found = try databaseFindings { try rows(of: $0, on: backup.handle) }
        if found.isEmpty,
            try backup.integer("SELECT count(*) FROM sqlite_master WHERE name = '\(spooledTable)'") == 0
        {
            found = [.database("this is no backup of Porchlight: it has no table \(spooledTable)")]
        }
        if let first = found.first {
            throw StoreFailure.unusable("\(path) cannot be restored, and nothing was changed; \(first)")
        }
    }
}

/// A data directory while a store is put into it.
private struct RestorePlace {
    let directory: String

    private var database: String { directory + "/" + Store.databaseName }
    private var newDatabase: String { directory + "/" + Store.restoringName }
    private var spool: String { directory + "/" + Spool.folder }
    private var newSpool: String { directory + "/" + Spool.folder + ".restoring" }

    private var files: FileManager { .default }

    private func entries() throws -> [String] {
        try files.contentsOfDirectory(atPath: directory).filter {
            $0 != Store.lockName && !$0.hasPrefix("replaced-") && !$0.hasSuffix(".restoring") && !isSocket($0)
        }.sorted()
    }

    /// Whether it is what a gateway that was killed left of its API.
    private func isSocket(_ name: String) -> Bool {
        var status = stat()
        return lstat(directory + "/" + name, &status) == 0 && status.st_mode & S_IFMT == S_IFSOCK
    }

    func prove(isEmpty: Bool) throws {
        guard isEmpty, let first = try entries().first else { return }
        throw StoreFailure.unusable(
            "\(directory) is not empty (\(first)); name another directory, or let what is there be moved aside"
        )
    }

    /// Takes away what a restore left that did not end.
    func clear() throws {
        for path in [newDatabase, newDatabase + "-journal", newSpool] where access(path, F_OK) == 0 {
            try files.removeItem(atPath: path)
        }
    }

    func build(from path: String, at now: Moment) throws -> RestoreSummary {
        try copy(path, to: newDatabase)
        guard mkdir(newSpool, 0o700) == 0 else { throw Spool.failure("made", newSpool) }
        let restored = try Connection(newDatabase, .writing)
        // Nothing of the file counts before it is renamed, and it is synchronised before.
        try restored.run("PRAGMA synchronous = OFF")
        let (spooled, missing) = try extract(restored)
        let (held, unknown) = try hold(restored, at: now)
        try restored.run("DROP TABLE \(Store.spooledTable)")
        try Spool.synchronizeFolder(newSpool)
        try own(newDatabase)
        try own(newSpool)
        try synchronize(newDatabase)
        try Spool.synchronizeFolder(directory)
        return RestoreSummary(
            messages: try restored.integer("SELECT count(*) FROM message"), spooled: spooled,
            missing: missing,
            held: held, unknown: unknown, movedAside: nil)
    }

    /// Writes the spool's files again.
    private func extract(_ restored: Connection) throws -> (count: Int, missing: [String]) {
        let folder = Spool(dataDirectory: directory)
        var sizes = try folder.rows(restored)
        var count = 0
        try restored.each("SELECT name, content FROM \(Store.spooledTable)") { row in
            let (name, content) = (row.text(0), row.blob(1))
            // Only names that we would have given become paths.
            guard Spool.isOurs(name), sizes.removeValue(forKey: name) == content.count else {
                throw StoreFailure.unusable("the backup's file \(name.prefix(40)) is not as its message says")
            }
            try write(content, to: newSpool + "/" + name)
            count += 1
        }
        return (count, sizes.keys.sorted())
    }

    private func hold(_ restored: Connection, at now: Moment) throws -> (held: Int, unknown: Int) {
        let reason = "held by a restore: it may have been sent after the backup was made"
        try restored.run("BEGIN")
        func change(_ kind: EventKind, _ condition: String, _ assignments: String) throws -> Int {
            try restored.run(
                """
                INSERT INTO event (at, kind, conversation, reply, outbox, detail)
                SELECT ?, ?, conversation, reply, id, 'restored' FROM outbox WHERE \(condition)
                """
            ) {
                $0.moment(now)
                $0.text(kind.rawValue)
            }
            try restored.run("UPDATE outbox SET answer = ?, \(assignments) WHERE \(condition)") {
                $0.text(reason)
            }
            return restored.changed
        }
        let unknown = try change(
            // An agent's answer is held instead, whatever is known of it: people decide.
            .unknown, "state = 'attempted' AND ambiguous > 0 AND kind <> 'answer'",
            "state = 'unknown', ambiguous = ambiguous + 1, finished = \(now.microseconds)")
        let attempted = try change(
            .held, "state = 'attempted'", "state = 'held', ambiguous = max(1, ambiguous)")
        let queued = try change(.held, "state = 'queued'", "state = 'held'")
        // What people answered after the backup is not known: nobody is told that he was forgotten.
        try restored.run(
            "UPDATE promise SET slip_refused = 'restored', slip_after = \(Int64.max) WHERE slip IS NULL")
        try restored.run("COMMIT")
        return (attempted + queued, unknown)
    }

    /// Moves the store that is there into a folder beside it.
    func moveAside() throws -> String? {
        let names = [
            Store.databaseName, Store.databaseName + "-wal", Store.databaseName + "-shm", Spool.folder,
        ]
        let there = names.filter { access(directory + "/" + $0, F_OK) == 0 }
        guard !there.isEmpty else { return nil }
        let taken = Set(try files.contentsOfDirectory(atPath: directory))
        guard let number = (1...10_000).first(where: { !taken.contains("replaced-\($0)") }) else {
            throw StoreFailure.unusable("\(directory) has too many folders replaced-…; remove old ones")
        }
        let aside = directory + "/replaced-\(number)"
        guard mkdir(aside, 0o700) == 0 else { throw Spool.failure("made", aside) }
        try own(aside)
        for name in there {
            guard rename(directory + "/" + name, aside + "/" + name) == 0 else {
                throw Spool.failure("moved", directory + "/" + name)
            }
        }
        try Spool.synchronizeFolder(aside)
        try Spool.synchronizeFolder(directory)
        return aside
    }

    func putInPlace() throws {
        guard rename(newSpool, spool) == 0 else { throw Spool.failure("moved", newSpool) }
        try Spool.synchronizeFolder(directory)
        guard rename(newDatabase, database) == 0 else { throw Spool.failure("moved", newDatabase) }
        try Spool.synchronizeFolder(directory)
    }

    // MARK: Files

    private func copy(_ source: String, to target: String) throws {
        let input = open(source, O_RDONLY | O_CLOEXEC)
        guard input >= 0 else { throw Spool.failure("opened", source) }
        defer { close(input) }
        let output = open(target, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard output >= 0 else { throw Spool.failure("made", target) }
        defer { close(output) }
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            let count = read(input, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw Spool.failure("read", source) }
            if count == 0 { return }
            try buffer.withUnsafeBytes { try write($0.prefix(count), to: output, target) }
        }
    }

    private func write(_ content: [UInt8], to path: String) throws {
        let output = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard output >= 0 else { throw Spool.failure("made", path) }
        defer { close(output) }
        try content.withUnsafeBytes { try write($0[...], to: output, path) }
        try own(path)
        if let failure = Spool.synchronize(output, path) { throw failure }
    }

    private func write(_ bytes: Slice<UnsafeRawBufferPointer>, to output: Int32, _ path: String) throws {
        var rest = UnsafeRawBufferPointer(rebasing: bytes)
        while !rest.isEmpty {
            let count = Glibc.write(output, rest.baseAddress, rest.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw Spool.failure("written", path) }
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
    }

    private func synchronize(_ path: String) throws {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw Spool.failure("opened", path) }
        defer { close(file) }
        if let failure = Spool.synchronize(file, path) { throw failure }
    }

    /// What root restores belongs to who owns the data directory, or the gateway could not open it.
    private func own(_ path: String) throws {
        var status = stat()
        guard geteuid() == 0, stat(directory, &status) == 0, status.st_uid != 0 else { return }
        guard chown(path, status.st_uid, status.st_gid) == 0 else { throw Spool.failure("given away", path) }
    }
}
