import Foundation
import Glibc
import Mail
import Web

/// What stands in the editor when an answer is to be written: room for it, and below a line all that helps.
struct ReplyTemplate {
    enum Problem: Error {
        /// It cannot be told what is the answer and what was there before.
        case noScissors
        case unreadable(any Error)
    }

    private static let scissors = "# ------------------------ >8 ------------------------"
    private let below: [String]

    init(_ detail: ConversationDetailJSON, subject: String?, files: [String]) {
        let c = detail.conversation
        let regarding = c.subject.lowercased().hasPrefix("re:") ? c.subject : "Re: \(c.subject)"
        var lines = [
            Self.scissors,
            "# Write your answer above this line. What stands below it is not sent.",
            "# An empty answer sends nothing.",
            "#",
            "# To:      \(shown(c.customerName.isEmpty ? c.customer : "\(c.customerName) <\(c.customer)>"))",
            "# Subject: \(shown(subject ?? regarding))",
        ]
        if !files.isEmpty { lines.append("# Files:   \(shown(files.joined(separator: ", ")))") }
        for note in detail.notes ?? [] {
            lines += ["#", "# Note by \(shown(note.agent)):"]
            lines += printable(note.text).split(separator: "\n").map { "#   \($0)" }
        }
        for message in detail.messages.reversed() {
            lines += [
                "#", "# \(localTime(message.received, now: systemClock())) \(shown(message.sender)) wrote:",
            ]
            let text = message.newText.isEmpty ? message.text : message.newText
            lines += printable(text).split(separator: "\n", omittingEmptySubsequences: false).map {
                "# > \($0)"
            }
        }
        below = lines
    }

    func filled(with text: String) -> String { text + "\n\n" + below.joined(separator: "\n") + "\n" }

    /// The answer in what the editor left.
    func text(of edited: @autoclosure () throws -> String) throws(Problem) -> String {
        let whole: String
        do { whole = try edited() } catch { throw .unreadable(error) }
        let lines = whole.split(separator: "\n", omittingEmptySubsequences: false).map {
            $0.hasSuffix("\r") ? $0.dropLast() : $0
        }
        if let end = lines.firstIndex(where: { $0.trimmed == Self.scissors }) {
            return joined(lines[..<end])
        }
        let ours = Set(below.filter { $0.count > 1 })
        guard !lines.contains(where: { ours.contains(String($0)) }) else { throw .noScissors }
        return joined(lines[...])
    }

    private func joined(_ lines: ArraySlice<Substring>) -> String {
        var lines = lines
        while lines.last?.trimmed.isEmpty == true { lines.removeLast() }
        while lines.first?.trimmed.isEmpty == true { lines.removeFirst() }
        return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
    }
}

extension Substring {
    fileprivate var trimmed: String { String(self).trimmed }
}

/// A text that is not sent yet, in a file of the agent's own that only he can read.
struct Draft {
    private(set) var path: String?
    private let conversation: String

    init(conversation: String) { self.conversation = conversation }

    /// Where such files are: `$XDG_STATE_HOME/porchlight`, else in the home folder, else in that for temporary files.
    private static func folder() -> String? {
        let environment = ProcessInfo.processInfo.environment
        let state = environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 + "/.local/state" : nil }
        let temporary = environment["TMPDIR"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
        for base in [state, home, temporary].compactMap({ $0 }) {
            let folder = "\(base)/porchlight"
            try? FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            var facts = stat()
            // In a folder that others may write to they could read along.
            if lstat(folder, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR, facts.st_uid == geteuid(),
                facts.st_mode & 0o022 == 0, access(folder, W_OK) == 0
            {
                return folder
            }
        }
        return nil
    }

    /// The file for the editor; what was left there before is in it again.
    mutating func written(_ template: ReplyTemplate) throws -> String {
        let file = try path ?? place()
        path = file
        var before = ""
        if let left = try? WrittenText.file(file) { before = (try? template.text(of: left)) ?? left }
        if !before.isEmpty { complain("Your text that was not sent yet is here again.") }
        try Draft.write(template.filled(with: before), to: file)
        return file
    }

    mutating func keep(_ text: String) {
        guard !text.isEmpty, let file = path ?? (try? free(for: text)) else { return }
        if (try? Draft.write(text, to: file)) != nil { path = file }
    }

    func forget() { if let path { unlink(path) } }

    /// Removes a file that was kept here.
    static func forget(ifKept path: String) {
        let file = URL(filePath: path).standardizedFileURL
        guard file.lastPathComponent.wholeMatch(of: /reply-[a-z0-9-]+\.txt/) != nil, let folder = folder(),
            file.deletingLastPathComponent().path == URL(filePath: folder).standardizedFileURL.path
        else { return }
        unlink(path)
    }

    /// A file in which nothing else stands that was not sent yet.
    private func free(for text: String) throws -> String {
        let usual = try place()
        for number in 1...1000 {
            let path = number == 1 ? usual : usual.dropLast(".txt".count) + "-\(number).txt"
            var status = stat()
            if lstat(path, &status) != 0, errno == ENOENT { return path }
            if FileManager.default.contents(atPath: path) == Data(text.utf8) { return path }
        }
        throw ProblemJSON(0, "Not kept", "there are a thousand texts beside “\(usual)” that were not sent")
    }

    private func place() throws -> String {
        guard let folder = Draft.folder() else {
            throw ProblemJSON(0, "Nowhere", "there is no folder for your text; set XDG_STATE_HOME or HOME")
        }
        return "\(folder)/reply-\(conversation).txt"
    }

    private static func write(_ text: String, to path: String) throws {
        let new = path + ".new"
        unlink(new)
        let file = open(new, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else {
            throw ProblemJSON(
                0, "Not kept", "“\(path)” cannot be written: \(String(cString: strerror(errno)))")
        }
        let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
        try handle.write(contentsOf: Data(text.utf8))
        guard rename(new, path) == 0 else {
            throw ProblemJSON(
                0, "Not kept", "“\(path)” cannot be written: \(String(cString: strerror(errno)))")
        }
    }
}

/// The agent's editor.
enum Editor {
    /// Opens a file in it and returns when it was closed.
    ///
    /// Throws `ProblemJSON` where there is none, or it failed.
    static func edit(_ path: String) throws {
        let environment = ProcessInfo.processInfo.environment
        let chosen = ["VISUAL", "EDITOR"].compactMap { environment[$0] }.first { !$0.trimmed.isEmpty }
        let editor = chosen ?? "vi"
        let status = run(["/bin/sh", "-c", "exec \(editor) \"$1\"", "sh", path])
        switch status {
        case 0: return
        case 126, 127:
            throw ProblemJSON(
                0, "No editor",
                "the editor “\(shown(editor))” cannot be started; set VISUAL or EDITOR, or give the text with --file"
            )
        default:
            throw ProblemJSON(
                0, "Editor failed",
                "the editor ended with \(status), so nothing was sent; what it left is in \(path)")
        }
    }

    /// As system(3): what the terminal's keys send is for the program that runs there, not for us.
    private static func run(_ arguments: [String]) -> Int32 {
        let (interrupt, quit) = (signal(SIGINT, SIG_IGN), signal(SIGQUIT, SIG_IGN))
        defer {
            signal(SIGINT, interrupt)
            signal(SIGQUIT, quit)
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // Threads of this program block signals and ignore SIGPIPE; the editor is to start as from a shell.
        var (none, usual) = (sigset_t(), sigset_t())
        sigemptyset(&none)
        sigemptyset(&usual)
        for number in [SIGINT, SIGQUIT, SIGPIPE] { sigaddset(&usual, number) }
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &usual)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        var pid: pid_t = 0
        var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        guard posix_spawn(&pid, arguments[0], nil, &attributes, &words, environ) == 0 else { return 127 }
        var status: Int32 = 0
        while waitpid(pid, &status, 0) < 0, errno == EINTR {}
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    }
}
