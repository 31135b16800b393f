import Foundation
import Testing

/// What is made from the program's own help.
@Suite("manual pages and completions")
struct ManualTests {
    @Test("manual pages and completions are those of the program")
    func manual() throws {
        let finished = try run([
            "python3", checkout.appending(path: "contrib/dev/manual").path, "--check", "--program",
            porchlightPath,
        ])
        #expect(finished.status == 0, "\(finished.output)\(finished.errors)")
    }

    @Test("bash takes its completion, and completes a subcommand")
    func completion() throws {
        let file = checkout.appending(path: "contrib/completions/porchlight.bash").path
        let finished = try run([
            "bash", "-c",
            "PATH=\"\(URL(filePath: porchlightPath).deletingLastPathComponent().path):$PATH\"; source '\(file)' && COMP_WORDS=(porchlight queue rep) COMP_CWORD=2 COMP_LINE='porchlight queue rep' COMP_POINT=20 && _porchlight porchlight rep queue && echo \"${COMPREPLY[@]}\"",
        ])
        #expect(finished.output.contains("reply"), "\(finished.output)\(finished.errors)")
    }

    struct Completed: Sendable, CustomTestStringConvertible {
        let line: String
        let words: [String]
        var testDescription: String { line }
    }

    static let lines = [
        Completed(line: "queue lane x ", words: ["person", "thanks"]),
        Completed(line: "queue lane x pers", words: ["person"]),
        Completed(line: "queue list --state w", words: ["waiting"]),
        Completed(line: "queue list --state=w", words: ["waiting"]),
        Completed(line: "export mbox --lane per", words: ["person"]),
        Completed(line: "agent add --role ", words: ["read", "agent", "admin"]),
        Completed(line: "events --kind conversation.claim", words: ["conversation.claimed"]),
        Completed(line: "help qu", words: ["queue"]),
        Completed(line: "help queue rep", words: ["reply"]),
    ]

    /// The program's folder is the first of `PATH`.
    private func shell(_ arguments: [String]) throws -> Finished {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        let folder = URL(filePath: porchlightPath).deletingLastPathComponent().path
        return try run(arguments, environment: ["PATH": "\(folder):\(path)"])
    }

    @Test("bash completes values, words behind “=”, and what stands behind “help”", arguments: lines)
    func bash(_ one: Completed) throws {
        let file = checkout.appending(path: "contrib/completions/porchlight.bash").path
        // As readline does it: “=” is a word of its own.
        let words =
            "porchlight \(one.line)".replacing("=", with: " = ").split(
                separator: " ", omittingEmptySubsequences: true
            ).map(String.init) + (one.line.hasSuffix(" ") ? [""] : [])
        let quoted = words.map { "'\($0)'" }.joined(separator: " ")
        let finished = try shell([
            "bash", "-c",
            """
            source '\(file)'; COMP_WORDS=(\(quoted)); COMP_CWORD=\(words.count - 1)
            COMP_LINE='porchlight \(one.line)'; COMP_POINT=${#COMP_LINE}
            _porchlight porchlight '\(words[words.count - 1])' '\(words[words.count - 2])'; printf '%s\\n' "${COMPREPLY[@]}"
            """,
        ])
        let offered = finished.output.split(separator: "\n").map(String.init)
        #expect(Set(one.words).isSubset(of: offered), "\(finished.output)\(finished.errors)")
        #expect(finished.errors.isEmpty, "\(finished.errors)")
    }

    static let hasFish = FileManager.default.isExecutableFile(atPath: "/usr/bin/fish")

    @Test(
        "fish completes the same, and no value repeats the text of its option", .enabled(if: hasFish),
        arguments: lines)
    func fish(_ one: Completed) throws {
        let file = checkout.appending(path: "contrib/completions/porchlight.fish").path
        let finished = try shell([
            "fish", "--no-config", "-c", "source '\(file)'; complete -C 'porchlight \(one.line)'",
        ])
        let offered = finished.output.split(separator: "\n").map {
            $0.split(separator: "\t").map(String.init)
        }
        for word in one.words {
            let found = offered.first { $0.first == word || $0.first?.hasSuffix("=\(word)") == true }
            #expect(found != nil, "\(finished.output)\(finished.errors)")
            if one.line.contains("--") { #expect(found?.count == 1, "\(found ?? [])") }
        }
    }
}
