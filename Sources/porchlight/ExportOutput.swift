import ArgumentParser
import Foundation
import Glibc
import Synchronization
import Web

/// Where the records of an export go.
protocol ExportOutput: Sendable {
    /// Writes a whole record.
    func put(_ record: ArraySlice<UInt8>, name: String) throws
    /// How many octets it has, where an export that was cut in the middle of a record may leave a piece of it; else nil.
    var octets: Int? { get }
    /// Takes away what was written after so many octets.
    func cut(to octets: Int) throws
    /// Returns when all is on the disk.
    func settle() throws
}

/// Why an export cannot be written, in words.
struct ExportFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
    init(_ path: String, _ verb: String) {
        description = "\(path) cannot be \(verb): \(String(cString: strerror(errno)))"
    }
}

/// One file, or standard output.
struct FileOutput: ExportOutput {
    private let descriptor: Int32
    private let path: String?

    /// - Parameter path: nil for standard output.
    init(_ path: String?) throws {
        self.path = path
        guard let path else {
            descriptor = STDOUT_FILENO
            return
        }
        descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            complain("porchlight: \(ExportFailure(path, "opened"))")
            throw ExitCode(Exit.problem)
        }
    }

    func put(_ record: ArraySlice<UInt8>, name: String) throws {
        try writeAll(record, to: descriptor, path ?? "standard output")
    }

    var octets: Int? { path == nil ? nil : Int(lseek(descriptor, 0, SEEK_END)) }

    func cut(to octets: Int) throws {
        guard let path, let size = self.octets else { return }
        guard size >= octets else {
            throw ExportFailure(
                "\(path) has \(size) octets and had \(octets) when the cursor was written; begin anew without the cursor file"
            )
        }
        guard ftruncate(descriptor, off_t(octets)) == 0 else { throw ExportFailure(path, "cut") }
    }

    func settle() throws { if let path, fsync(descriptor) != 0 { throw ExportFailure(path, "written") } }
}

/// A Maildir (https://cr.yp.to/proto/maildir.html): each message is written in `tmp` and renamed to `new`.
final class MaildirOutput: ExportOutput {
    private let folder: String
    /// Those that are there, without flags.
    private let known: Mutex<Set<String>>

    init(_ folder: String) throws {
        self.folder = folder
        var known: Set<String> = []
        do {
            for name in ["", "/tmp", "/new", "/cur"] {
                try FileManager.default.createDirectory(
                    atPath: folder + name, withIntermediateDirectories: true,
                    attributes: [.posixPermissions: 0o700])
            }
            for name in ["new", "cur"] {
                for file in try FileManager.default.contentsOfDirectory(atPath: folder + "/" + name) {
                    known.insert(String(file.prefix { $0 != ":" }))
                }
            }
        } catch {
            complain("porchlight: the Maildir \(folder) cannot be made: \(error.localizedDescription)")
            throw ExitCode(Exit.problem)
        }
        self.known = Mutex(known)
    }

    var octets: Int? { nil }
    func cut(to octets: Int) throws {}

    func put(_ record: ArraySlice<UInt8>, name: String) throws {
        guard !name.isEmpty, !name.contains("/"), !name.hasPrefix(".") else {
            throw ExportFailure("a message came without a name")
        }
        guard known.withLock({ $0.insert(name).inserted }) else { return }
        let temporary = folder + "/tmp/" + name
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw ExportFailure(temporary, "opened") }
        defer { close(descriptor) }
        try writeAll(record, to: descriptor, temporary)
        guard fsync(descriptor) == 0 else { throw ExportFailure(temporary, "written") }
        guard rename(temporary, folder + "/new/" + name) == 0 else {
            throw ExportFailure(temporary, "moved to new")
        }
    }

    func settle() throws {
        let descriptor = open(folder + "/new", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw ExportFailure(folder, "opened") }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw ExportFailure(folder, "written") }
    }
}

private func writeAll(_ bytes: ArraySlice<UInt8>, to descriptor: Int32, _ path: String) throws {
    try bytes.withUnsafeBytes { bytes in
        var done = 0
        while done < bytes.count {
            let count = write(descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw ExportFailure(path, "written") }
            done += count
        }
    }
}

/// The file that says where an export goes on: the cursor, and how many octets the output had.
struct CursorFile: Sendable {
    var path: String

    /// Nil if it is not there.
    func read(_ kind: ExportKind) throws -> (cursor: String, octets: Int?)? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        let words = ((try? String(contentsOfFile: path, encoding: .utf8)) ?? "").split(
            whereSeparator: \.isWhitespace)
        guard (1...2).contains(words.count), words[0].hasPrefix(kind.letter),
            words.count == 1 || Int(words[1]) != nil
        else {
            complain(
                "porchlight: \(path) holds no cursor of an export of \(kind.rawValue); name another file, or remove it to begin anew"
            )
            throw ExitCode(Exit.problem)
        }
        return (String(words[0]), words.count == 2 ? Int(words[1]) : nil)
    }

    /// In one step: there is always the old or the new one.
    func write(_ cursor: String, octets: Int?) throws {
        let text = cursor + (octets.map { " \($0)" } ?? "") + "\n"
        let descriptor = open(path + ".tmp", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw ExportFailure(path + ".tmp", "opened") }
        defer { close(descriptor) }
        try writeAll(Array(text.utf8)[...], to: descriptor, path)
        guard fsync(descriptor) == 0, rename(path + ".tmp", path) == 0 else {
            throw ExportFailure(path, "written")
        }
    }
}
