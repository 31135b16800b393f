import ArgumentParser
import Foundation
import Glibc
import Mail
import Web

/// Text that an agent wrote: from a file, or from standard input.
enum WrittenText {
    /// More was not written by a person.
    static let limit = 1_000_000

    /// - Parameter what: `the note`.
    static func standardInput(_ what: String) throws -> String {
        if isatty(STDIN_FILENO) != 0 {
            complain("Write \(what); a line with Ctrl-D ends it, Ctrl-C stops.")
        }
        return try text(of: try octets(STDIN_FILENO, limit: limit, "standard input"), "standard input")
    }

    /// - Parameter path: `-`: standard input.
    static func file(_ path: String) throws -> String {
        if path == "-" { return try standardInput("the answer") }
        return try text(of: try octets(of: path, limit: limit), "“\(shown(path))”")
    }

    static func octets(of path: String, limit: Int) throws -> [UInt8] {
        let name = "“\(shown(path))”"
        var facts = stat()
        guard stat(path, &facts) == 0 else { throw refusal(name, String(cString: strerror(errno))) }
        guard facts.st_mode & S_IFMT != S_IFDIR else { throw refusal(name, "it is a folder") }
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw refusal(name, String(cString: strerror(errno))) }
        defer { close(file) }
        return try octets(file, limit: limit, name)
    }

    private static func octets(_ file: Int32, limit: Int, _ name: String) throws -> [UInt8] {
        var all: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(file, &piece, piece.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw refusal(name, String(cString: strerror(errno))) }
            if count == 0 { return all }
            all += piece[..<count]
            guard all.count <= limit else {
                throw refusal(name, "it has more than \(inWords(octets: limit))")
            }
        }
    }

    private static func text(of octets: [UInt8], _ name: String) throws -> String {
        guard let text = String(validating: octets, as: UTF8.self) else {
            throw refusal(
                name, "it is no text in UTF-8; convert it (iconv -t UTF-8), or attach it with --attach")
        }
        let odd = octets.first { $0 < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D].contains($0) }
        if let odd { throw refusal(name, "it is no text: it has an octet \(odd)") }
        return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    }

    private static func refusal(_ name: String, _ why: String) -> ProblemJSON {
        ProblemJSON(0, "Not read", "\(name) was not taken: \(why); nothing was done")
    }
}
