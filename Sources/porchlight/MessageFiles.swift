import Foundation
import Mail

/// A message somewhere on the disk, read when it is wanted.
struct StoredMessage: Sendable {
    /// How people are told which one it is: a path, and for a mailbox file the number of the message.
    let name: String
    /// What only an envelope tells, where something remembers it.
    var sender: ReversePath?
    var recipient: Mailbox?
    var received: Moment?
    let bytes: @Sendable () -> [UInt8]?
}

/// The messages below the paths: message files, folders of them (Maildir too), mailbox files (RFC 4155).
///
/// - Throws: the path that cannot be read.
func storedMessages(in paths: [String]) throws(UnreadablePath) -> [StoredMessage] {
    var found: [StoredMessage] = []
    for path in paths {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw UnreadablePath(path: path)
        }
        for file in isFolder.boolValue ? filesBelow(path).filter(beginsLikeMessage) : [path] {
            found += try messages(file: file)
        }
    }
    return found
}

struct UnreadablePath: Error {
    let path: String
}

/// All files below a folder in the order of their names; not those whose name begins with a dot, and not what a
/// Maildir is still receiving (`tmp`).
private func filesBelow(_ folder: String) -> [String] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return names.sorted().compactMap { name in
        let parts = name.split(separator: "/")
        guard !parts.contains(where: { $0.hasPrefix(".") }), !parts.dropLast().contains("tmp") else {
            return nil
        }
        var isFolder: ObjCBool = false
        let path = "\(folder)/\(name)"
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else {
            return nil
        }
        return path
    }
}

/// Whether a file begins with a header field (RFC 5322 §2.2) or with the line of a mailbox file: folders hold other
/// things too.
private func beginsLikeMessage(_ path: String) -> Bool {
    guard let handle = FileHandle(forReadingAtPath: path) else { return true }
    defer { try? handle.close() }
    let start = Array(((try? handle.read(upToCount: 200)) ?? nil) ?? Data())
    if start.starts(with: "From ".utf8) { return true }
    let name = start.prefix { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ":") }
    let rest = start.dropFirst(name.count).drop { $0 == 0x20 || $0 == 0x09 }
    return !name.isEmpty && rest.first == UInt8(ascii: ":")
}

private func messages(file path: String) throws(UnreadablePath) -> [StoredMessage] {
    guard let handle = FileHandle(forReadingAtPath: path) else { throw UnreadablePath(path: path) }
    let start = (try? handle.read(upToCount: 5)) ?? nil
    try? handle.close()
    guard start == Data("From ".utf8),
        let data = try? Data(contentsOf: URL(filePath: path), options: .mappedIfSafe)
    else {
        return [StoredMessage(name: path) { FileManager.default.contents(atPath: path).map { Array($0) } }]
    }
    let ranges = mailboxMessages(data)
    // One message with the line that some delivering systems put before it.
    if ranges.count == 1 { return [StoredMessage(name: path) { Array(data) }] }
    return ranges.enumerated().map { index, range in
        StoredMessage(name: "\(path) #\(index + 1)") { unquotedFromLines(data[range]) }
    }
}

/// The ranges of the messages of a mailbox file, each with its line `From `: such a line begins a message at the start
/// of the file or behind an empty line.
func mailboxMessages(_ data: Data) -> [Range<Int>] {
    var starts: [Int] = []
    data.withUnsafeBytes { bytes in
        var line = 0
        var isAfterEmpty = true
        while line < bytes.count {
            var end = line
            while end < bytes.count, bytes[end] != 0x0A { end += 1 }
            if isAfterEmpty, bytes[line..<end].starts(with: "From ".utf8) { starts.append(line) }
            isAfterEmpty = end == line || (end == line + 1 && bytes[line] == 0x0D)
            line = end + 1
        }
    }
    return starts.indices.map { index in
        starts[index]..<(index + 1 < starts.count ? starts[index + 1] : data.count)
    }
}

/// Without the `>` that mailbox files put before lines of a message that begin with `From `, and any number of `>`
/// before it (the format called mboxrd).
private func unquotedFromLines(_ data: Data) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(data.count)
    for (index, line) in data.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
        if index > 0 { bytes.append(0x0A) }
        let rest = line.drop { $0 == UInt8(ascii: ">") }
        bytes +=
            rest.startIndex > line.startIndex && rest.starts(with: "From ".utf8) ? line.dropFirst() : line
    }
    return bytes
}
